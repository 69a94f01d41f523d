"""The labelled table: every kind, declared and silent, scored by macro F1 over the kinds."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from asquoted.domain.alignment import compare_reading
from asquoted.domain.comparison import GRAVE, Difference, Kind, Operation
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables

TABLE = Path(__file__).with_name("differences.txt")
LATER = [f"differences_{part}.txt" for part in ("later", "third", "fourth", "fifth", "sixth")]
LEAST_MACRO_F1 = 95.0


@dataclass(frozen=True)
class Case:
    """Two texts, and the differences that a reader labelled: operation, declared, kind, base, reading."""

    base: str
    passages: tuple[str, ...]
    labels: tuple[tuple[str, str, str, str, str], ...]

    def found(self) -> list[tuple[str, str, str, str, str]]:
        """Return what the program finds, in the form of the labels."""
        text, spans = "", []
        for passage in self.passages:
            spans.append(Span(len(text), len(text) + len(passage)))
            text += passage + " he said "
        return [_label(each) for each in compare_reading(self.base, text, spans, load_tables()).differences]


def read_cases(path: Path) -> Iterator[Case]:
    """Yield the cases of a table of labels."""
    for block in path.read_text("utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            base, reading, *labels = lines
            passages = tuple(reading.removeprefix("> ").split(" || "))
            yield Case(base.removeprefix("< "), passages, tuple(map(_parse, labels)))


def _parse(line: str) -> tuple[str, str, str, str, str]:
    named, _, texts = line.partition(": ")
    operation, declared, kind = named.split()
    base, _, reading = texts.partition("]" if texts.startswith("]") else " ]")
    return operation, declared, kind, base.strip(), reading.strip()


def _label(difference: Difference) -> tuple[str, str, str, str, str]:
    declared = "declared" if difference.declared else "silent"
    return difference.operation, declared, difference.kind, difference.base, difference.reading


def _agree(label: tuple[str, ...], found: tuple[str, ...]) -> bool:
    """The same operation, declaration and kind, and texts of which one holds the other."""
    return label[:3] == found[:3] and all(
        (not one and not other) or (bool(one) and bool(other) and (one in other or other in one))
        for one, other in zip(label[3:], found[3:], strict=True)
    )


def score(cases: list[Case]) -> tuple[float, dict[str, tuple[int, int, int]], list[str]]:
    """Return the macro F1 in per cent, hits, misses and excess by kind, and the faults in words."""
    hit, missed, excess, faults = Counter[str](), Counter[str](), Counter[str](), []
    for case in cases:
        found = case.found()
        for label in case.labels:
            match = next((each for each in found if _agree(label, each)), None)
            if match is None:
                missed[label[2]] += 1
                faults.append(f"missed {label} in {case.passages}: {case.found()}")
            else:
                hit[label[2]] += 1
                found.remove(match)
        for each in found:
            excess[each[2]] += 1
            faults.append(f"excess {each} in {case.passages}")
    kinds = {kind.value: (hit[kind], missed[kind], excess[kind]) for kind in Kind}
    scores = [200 * h / (2 * h + m + e) if h + m + e else 100.0 for h, m, e in kinds.values()]
    return sum(scores) / len(scores), kinds, faults


def test_labelled_differences_are_named_as_a_reader_did(capsys: pytest.CaptureFixture[str]) -> None:
    macro, kinds, faults = score(list(read_cases(TABLE)))
    with capsys.disabled():
        print(f"\nlabelled differences: macro F1 {macro:.1f}", kinds)
    assert macro >= LEAST_MACRO_F1, "\n".join(faults)


def test_the_table_has_every_kind() -> None:
    kinds = Counter(label[2] for case in read_cases(TABLE) for label in case.labels)
    assert set(kinds) == {kind.value for kind in Kind}
    assert sum(kinds.values()) >= 120


@pytest.mark.parametrize("name", LATER)
def test_labels_written_after_the_rules_are_met_as_well(name: str) -> None:
    macro, _, faults = score(list(read_cases(TABLE.with_name(name))))
    assert macro >= LEAST_MACRO_F1, "\n".join(faults)


def test_the_tables_have_every_kind_in_each_way() -> None:
    labels = [
        label
        for name in (TABLE.name, *LATER)
        for case in read_cases(TABLE.with_name(name))
        for label in case.labels
    ]
    assert len(labels) >= 300
    ways = {(kind, declared) for _, declared, kind, *_ in labels}
    # Marks are declared by nothing but brackets, and forms of a word by few.
    assert {kind for kind, declared in ways if declared == "silent"} == {kind.value for kind in Kind}
    assert {kind.value for kind in GRAVE} <= {kind for kind, declared in ways if declared == "declared"}
    assert {operation for operation, *_ in labels} == {operation.value for operation in Operation}
