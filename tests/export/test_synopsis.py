"""Marks on the words: nothing printed is lost or added."""

from tests.export.report_samples import MADE, harbour_report

from asquoted.domain.comparison import Comparison, Difference, Form, Kind, Operation, Passage, Rendering
from asquoted.domain.documents import Details, Document
from asquoted.domain.report import Report, Source
from asquoted.domain.text import Span
from asquoted.export.synopsis import Run, base_runs, labels, numbered, runs


def _difference(start: int, end: int) -> Difference:
    return Difference(Operation.SUBSTITUTION, False, Kind.WORDING, "x", "y", Span(0, 1), Span(start, end))


def test_runs_joined_are_the_words_as_printed() -> None:
    for quote in harbour_report().comparison.quotes:
        for rendering in quote.renderings:
            joined = "".join(run.text for run in runs(rendering))
            assert joined == "".join(passage.exact for passage in rendering.passages)
            shown = {index for run in runs(rendering) for index in run.differences}
            assert shown == set(range(len(rendering.differences)))


def test_an_omission_marks_its_place_and_overlaps_are_kept_apart() -> None:
    passages = (Passage(Span(10, 13), "abc"), Passage(Span(20, 23), "def"))
    differences = (
        _difference(10, 12),
        _difference(11, 13),
        _difference(20, 20),
        _difference(12, 21),
        _difference(90, 90),
    )
    found = runs(Rendering("r", "d", Form.REWORDED, 1.0, passages, differences))
    assert found == [
        Run("a", (0,)),
        Run("b", (0, 1)),
        Run("c", (1, 3)),
        Run("", is_gap=True),
        Run("", (2,)),
        Run("d", (3,)),
        Run("ef"),
        Run("", (4,)),
    ]


def test_numbers_run_on_over_the_outlets_of_a_quote() -> None:
    quote = harbour_report().comparison.quotes[0]
    assert [one.number for one in numbered(quote)] == [1, 2, 3, 4, 5, 6, 7]


def test_a_composite_shows_where_words_are_missing() -> None:
    quote = harbour_report().comparison.quotes[3]
    assert [run.text or run.is_gap for run in base_runs(quote)] == [
        "Nobody asked the owners:",
        True,
        " nobody will.",
    ]


def test_two_documents_of_one_outlet_can_be_told_apart() -> None:
    days = [MADE.date(), None, None]
    sources = [
        Source(Document(f"d{n}", "", Details("Ledger", published=day)), "") for n, day in enumerate(days)
    ]
    report = Report("", MADE, "", Comparison(), tuple(sources))
    assert list(labels(report).values()) == ["Ledger, 2031-03-05", "Ledger (1)", "Ledger (2)"]
