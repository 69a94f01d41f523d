"""News cases with every rendering labelled by hand, to measure grouping on."""

import itertools
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from asquoted.domain.comparing import compare_documents
from asquoted.domain.comparison import Form
from asquoted.domain.documents import Document
from asquoted.service.tables import load_tables

Label: TypeAlias = dict[str, Any]
CASES = Path(__file__).parent / "cases"
SHARED = Path(__file__).parents[2] / "shared"


@dataclass(frozen=True)
class Case:
    """One case: its documents, its direct renderings, and of which statement each quote is."""

    name: str
    documents: tuple[Document, ...]
    renderings: tuple[Label, ...]
    statements: dict[str, str]


@dataclass(frozen=True)
class Pairs:
    """How renderings in different documents were put together. Shares are in 0..100."""

    found: float
    f1: float
    look_alikes: int


def cases() -> Iterator[Case]:
    """Yield the cases that lie beside the benchmarks, and the real articles where they are."""
    for gold in sorted(CASES.glob("case*.json"), key=lambda path: (len(path.stem), path.stem)):
        yield read_case(gold, gold.with_suffix(""))
    if (seeds := SHARED / "gold" / "seeds.json").exists():
        yield read_case(seeds, SHARED / "seeds")


def read_case(gold: Path, folder: Path) -> Case:
    """Return the case labelled in `gold`, whose articles are in `folder`."""
    labels = json.loads(gold.read_text(encoding="utf-8"))
    names = [one["file"] for one in labels["documents"]]
    return Case(
        gold.stem,
        tuple(Document(name, (folder / name).read_bytes().decode("utf-8")) for name in names),
        tuple(one for one in labels["renderings"] if one["form"] != Form.INDIRECT),
        {quote["id"]: quote["statement"] for quote in labels["quotes"]},
    )


def our_homes(case: Case) -> dict[int, str]:
    """Return in which of our quotes each labelled rendering lies: half of each must lie in the other."""
    homes: dict[int, str] = {}
    for quote in compare_documents(case.documents, load_tables()).quotes:
        for rendering in quote.renderings:
            mine = {at for one in rendering.passages for at in range(one.span.start, one.span.end)}
            for number, label in enumerate(case.renderings):
                theirs = set(range(label["start"], label["end"]))
                shared = 2 * len(mine & theirs)
                if label["file"] == rendering.document and shared >= len(mine) and shared >= len(theirs):
                    homes.setdefault(number, quote.id)
    return homes


def pairs_of(case: Case, homes: dict[int, Any]) -> Pairs:
    """Score which renderings share a home: F1 over the pairs of renderings in different documents."""
    count: Counter[str] = Counter()
    renderings: Sequence[Label] = case.renderings
    for one, other in itertools.combinations(range(len(renderings)), 2):
        mine, theirs = renderings[one], renderings[other]
        if mine["file"] == theirs["file"]:
            continue
        is_same = mine["quote"] == theirs["quote"]
        is_put = one in homes and homes[one] == homes.get(other)
        count.update(same=is_same, put=is_put, met=is_same and is_put)
        count["alike"] += is_put and case.statements[mine["quote"]] != case.statements[theirs["quote"]]
    f1 = 200 * count["met"] / ((count["same"] + count["put"]) or 1)
    return Pairs(100 * len(homes) / len(renderings), f1, count["alike"])
