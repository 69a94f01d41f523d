"""How well renderings are grouped and differences named, on cases that somebody else labelled."""

import itertools
import json
from collections import Counter
from pathlib import Path
from typing import Any, TypeAlias

from asquoted.domain.alignment import compare_reading
from asquoted.domain.comparing import compare_documents
from asquoted.domain.comparison import Form
from asquoted.domain.documents import Document
from asquoted.domain.forms import form_of
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables

Label: TypeAlias = dict[str, Any]
CASES = Path(__file__).parent / "cases"


def grouping_rows() -> list[str]:
    """Return a table row for each case: direct renderings found, their pairs, look-alikes."""
    return [_grouping_row(gold) for gold in sorted(CASES.glob("case*.json"))]


def naming_rows() -> list[str]:
    """Return the rows of the macro F1 over the kinds of difference, and of the forms."""
    tables = load_tables()
    right, found, wanted = Counter[str](), Counter[str](), Counter[str]()
    pairs = json.loads((CASES / "differences.json").read_text(encoding="utf-8"))
    formed = 0
    for pair in pairs:
        base, text = pair["base"], pair["reading"]
        spans = [Span(0, len(text))]
        reading = compare_reading(base, text, spans, tables)
        named = Counter((one.operation.value, one.declared, one.kind.value) for one in reading.differences)
        labels = Counter((one["operation"], one["declared"], one["kind"]) for one in pair["differences"])
        right.update(kind for _, _, kind in (named & labels).elements())
        found.update(kind for _, _, kind in named.elements())
        wanted.update(kind for _, _, kind in labels.elements())
        formed += form_of(reading, base, text, spans, spliced=False, indirect=False) == pair["form"]
    scores = [200 * right[kind] / (found[kind] + wanted[kind]) for kind in wanted]
    return [
        f"| kinds of difference, macro F1 over {len(scores)} kinds | {sum(scores) / len(scores):.1f} |",
        f"| forms right, of {len(pairs)} | {100 * formed / len(pairs):.1f} % |",
    ]


def _grouping_row(gold: Path) -> str:
    case = json.loads(gold.read_text(encoding="utf-8"))
    folder = gold.with_suffix("")
    statements = {quote["id"]: quote["statement"] for quote in case["quotes"]}
    direct = [one for one in case["renderings"] if one["form"] != Form.INDIRECT]
    homes = _homes(case, folder, direct)
    met = same = put = alike = 0
    for one, other in itertools.combinations(range(len(direct)), 2):
        if direct[one]["file"] == direct[other]["file"]:
            continue
        is_same = direct[one]["quote"] == direct[other]["quote"]
        is_put = one in homes and homes[one] == homes.get(other)
        same, put, met = same + is_same, put + is_put, met + (is_same and is_put)
        alike += is_put and statements[direct[one]["quote"]] != statements[direct[other]["quote"]]
    found, f1 = 100 * len(homes) / len(direct), 200 * met / ((same + put) or 1)
    return f"| {gold.stem} | {len(direct)} | {found:.0f} % | {f1:.1f} | {alike} |"


def _homes(case: Label, folder: Path, direct: list[Label]) -> dict[int, str]:
    """Return in which of our quotes each labelled rendering lies: half of each must lie in the other."""
    names = [one["file"] for one in case["documents"]]
    texts = [Document(name, (folder / name).read_bytes().decode("utf-8")) for name in names]
    homes: dict[int, str] = {}
    for quote in compare_documents(texts, load_tables()).quotes:
        for rendering in quote.renderings:
            mine = {at for one in rendering.passages for at in range(one.span.start, one.span.end)}
            for number, label in enumerate(direct):
                theirs = set(range(label["start"], label["end"]))
                shared = 2 * len(mine & theirs)
                if label["file"] == rendering.document and shared >= len(mine) and shared >= len(theirs):
                    homes.setdefault(number, quote.id)
    return homes
