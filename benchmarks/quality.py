"""How well it is done, beside peers: quotations, grouping, naming. Each returns the rows of a table."""

import json
import shlex
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence

from asquoted.domain.alignment import compare_reading
from asquoted.domain.forms import form_of
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables
from benchmarks.labelled import CASES, SHARED, Case, Label, Pairs, cases, our_homes, pairs_of
from benchmarks.peers import PeerMissingError
from benchmarks.peers.likeness import Alike, homes_of, peers

_PEERS_ON_QUOTATIONS = {
    "AsQuoted": "-m asquoted quotations --format json",
    "a pair of regexes": "-m benchmarks.peers.quoting regexes",
    "textacy": "-m benchmarks.peers.quoting textacy",
}
_THRESHOLDS = range(30, 101)


def quotation_rows() -> Iterator[str]:
    """Yield exact F1 on PolNeAR's articles, clean and damaged; nothing where they are not at hand."""
    scorer = SHARED / "eval" / "score_quotations.py"
    if not scorer.exists():
        return
    for name, arguments in _PEERS_ON_QUOTATIONS.items():
        command = shlex.join([sys.executable, *arguments.split()])
        done = subprocess.run(
            [sys.executable, str(scorer), str(scorer.parent / "polnear-dev"), "--command", command, "--json"],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            yield f"| {name} | not measured: {done.stderr.strip().splitlines()[-1]} |"
            continue
        figures = json.loads(done.stdout)
        if name == "AsQuoted":
            yield f"| exact F1 of | {' | '.join(figures)} |"
            yield "|---" * (len(figures) + 1) + "|"
        yield f"| {name} | {' | '.join(format(one['exact_f1'], '.1f') for one in figures.values())} |"


def grouping_rows() -> Iterator[str]:
    """Yield the F1 of pairs of direct renderings by case; the peers are told where the renderings stand."""
    alike = peers()
    yield f"| case | renderings | found | AsQuoted, F1 (look-alike pairs) | {' | '.join(alike)} |"
    yield "|---" * (len(alike) + 4) + "|"
    scored: dict[str, list[Pairs]] = {"AsQuoted": [], **{name: [] for name in alike}}
    for case in cases():
        ours = pairs_of(case, our_homes(case))
        scored["AsQuoted"].append(ours)
        for name, peer in alike.items():
            if (theirs := _best(case, peer)) is not None:
                scored[name].append(theirs)
        figures = " | ".join(_shown(pairs[-1:]) for pairs in scored.values())
        yield f"| {case.name} | {len(case.renderings)} | {ours.found:.0f} % | {figures} |"
    yield f"| mean | | | {' | '.join(_shown(pairs) for pairs in scored.values())} |"


def _shown(pairs: Sequence[Pairs]) -> str:
    if not pairs:
        return "not installed"
    return f"{sum(one.f1 for one in pairs) / len(pairs):.1f} ({sum(one.look_alikes for one in pairs)})"


def _best(case: Case, alike: Alike) -> Pairs | None:
    try:
        scores = alike([label["exact"] for label in case.renderings])
    except PeerMissingError:
        return None
    tried = (dict(enumerate(homes_of(scores, threshold))) for threshold in _THRESHOLDS)
    return max((pairs_of(case, homes) for homes in tried), key=lambda pairs: (pairs.f1, -pairs.look_alikes))


def naming_rows() -> Iterator[str]:
    """Yield, for each set of labelled pairs, the macro F1 over the kinds of difference, and the forms."""
    yield "| labelled pairs | differences | macro F1 over the kinds | forms right |"
    yield "|---|---|---|---|"
    for labels in sorted(CASES.glob("differences*.json")):
        yield f"| {labels.stem} | {_named(json.loads(labels.read_text(encoding='utf-8')))} |"


def _named(pairs: Sequence[Label]) -> str:
    tables = load_tables()
    right, found, wanted = Counter[str](), Counter[str](), Counter[str]()
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
    return f"{wanted.total()} | {sum(scores) / len(scores):.1f} | {formed} of {len(pairs)}"
