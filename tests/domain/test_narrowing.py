"""A filter leaves what is asked for, in documents, quotes and notes alike, and hides no difference."""

from datetime import UTC, date, datetime

import pytest

from asquoted.domain.comparison import (
    Base,
    Comparison,
    Difference,
    Form,
    Kind,
    Operation,
    Passage,
    Quote,
    Rendering,
    Sense,
    Statement,
)
from asquoted.domain.documents import Details, Document
from asquoted.domain.narrowing import Narrowed, Narrowing, narrow
from asquoted.domain.notes import Note
from asquoted.domain.tags import Tag, Tagging
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span

TEXT = "We will not go. They may stay. Rain fell."
NOW = datetime(2026, 1, 1, tzinfo=UTC)
DOCUMENTS = (
    Document("gazette", TEXT, Details("Gazette", published=date(2022, 9, 21))),
    Document("courier", TEXT, Details("Courier", published=date(2022, 9, 22))),
    Document("undated", TEXT, Details("Gazette")),
)
NO = Difference(Operation.OMISSION, False, Kind.NEGATION, "not ", "", Span(8, 12), Span(8, 8))
MAY = Difference(Operation.SUBSTITUTION, False, Kind.MODALITY, "may", "can", Span(5, 8), Span(21, 24))


def _rendering(key: str, document: str, form: Form, start: int, end: int, *found: Difference) -> Rendering:
    return Rendering(key, document, form, 1.0, (Passage(Span(start, end), TEXT[start:end]),), found)


COMPARISON = Comparison(
    (Statement("s"),),
    (
        Quote(
            "q1",
            "s",
            1,
            Base(TEXT[:15], "gazette"),
            (
                _rendering("r1", "gazette", Form.VERBATIM, 0, 15),
                _rendering("r2", "courier", Form.REWORDED, 0, 15, NO),
            ),
        ),
        Quote(
            "q2",
            "s",
            2,
            Base(TEXT[16:30], "gazette"),
            (
                _rendering("r3", "gazette", Form.VERBATIM, 16, 30),
                _rendering("r4", "undated", Form.TRIMMED, 16, 30, MAY),
            ),
        ),
    ),
)
DENIAL, FLAT = Tag("denial", "denial", "#000000"), Tag("flat", "flat denial", "#000000", parent="denial")
NOTES = (
    Note("on q1", "x", Target(TargetKind.QUOTE, "q1"), NOW, NOW),
    Note("on r4", "x", Target(TargetKind.RENDERING, "r4"), NOW, NOW),
    Note("on courier", "x", Target(TargetKind.DOCUMENT, "courier"), NOW, NOW),
    Note("on rain", "x", Target.of_span("gazette", Span(31, 35), "Rain"), NOW, NOW),
    Note("on no", "x", Target.of_difference("r2", NO), NOW, NOW),
    Note("on all", "x", Target(TargetKind.LIBRARY), NOW, NOW),
)


def _left(asked: Narrowing, *taggings: Tagging, senses: dict[Target, Sense] | None = None) -> Narrowed:
    return narrow(asked, DOCUMENTS, COMPARISON, (DENIAL, FLAT), taggings, NOTES, senses)


def test_asking_for_nothing_leaves_everything() -> None:
    left = _left(Narrowing())
    assert not Narrowing()
    assert left.documents == {"gazette", "courier", "undated"}
    assert left.quotes == {"q1", "q2"}
    assert left.notes == {note.id for note in NOTES}


@pytest.mark.parametrize(
    ("asked", "documents", "quotes", "notes"),
    [
        pytest.param(
            Narrowing(outlets=frozenset({"Courier"})),
            {"courier"},
            {"q1"},
            {"on q1", "on courier", "on no"},
            id="outlet",
        ),
        pytest.param(
            Narrowing(since=date(2022, 9, 22)),
            {"courier"},
            {"q1"},
            {"on q1", "on courier", "on no"},
            id="since",
        ),
        pytest.param(
            Narrowing(until=date(2022, 9, 21)), {"gazette"}, {"q1", "q2"}, {"on q1", "on rain"}, id="until"
        ),
        pytest.param(Narrowing(forms=frozenset({Form.TRIMMED})), {"undated"}, {"q2"}, {"on r4"}, id="form"),
        pytest.param(
            Narrowing(statement="s"),
            {"gazette", "courier", "undated"},
            {"q1", "q2"},
            {"on q1", "on r4", "on courier", "on no"},
            id="its statement, with the notes on it and on its documents",
        ),
        pytest.param(Narrowing(statement="another"), set(), set(), set(), id="another statement"),
        pytest.param(
            Narrowing(statement="s", forms=frozenset({Form.TRIMMED})),
            {"undated"},
            {"q2"},
            {"on r4"},
            id="a form in a statement",
        ),
        pytest.param(
            Narrowing(kinds=frozenset({Kind.NEGATION})), {"courier"}, {"q1"}, {"on q1", "on no"}, id="kind"
        ),
        pytest.param(
            Narrowing(kinds=frozenset({Kind.NEGATION, Kind.MODALITY})),
            {"courier", "undated"},
            {"q1", "q2"},
            {"on q1", "on no", "on r4"},
            id="one of two kinds",
        ),
        pytest.param(
            Narrowing(kinds=frozenset({Kind.NEGATION}), forms=frozenset({Form.TRIMMED})),
            set(),
            set(),
            set(),
            id="all that is asked for must hold of one rendering",
        ),
    ],
)
def test_what_is_left(asked: Narrowing, documents: set[str], quotes: set[str], notes: set[str]) -> None:
    left = _left(asked)
    assert (set(left.documents), set(left.quotes), set(left.notes)) == (documents, quotes, notes)


def test_a_sense_and_a_kind_must_be_of_the_same_difference() -> None:
    senses = {Target.of_difference("r2", NO): Sense.CHANGED}
    changed = frozenset({Sense.CHANGED})
    assert _left(Narrowing(senses=changed), senses=senses).quotes == {"q1"}
    assert _left(Narrowing(senses=changed, kinds=frozenset({Kind.MODALITY})), senses=senses).quotes == set()


SPELT = Difference(Operation.SUBSTITUTION, False, Kind.SPELLING, "go", "goe", Span(12, 14), Span(12, 14))
TWO_CHANGES = Comparison(
    (Statement("s"),),
    (Quote("q", "s", 1, Base(TEXT[:15]), (_rendering("r", "courier", Form.REWORDED, 0, 15, NO, SPELT),)),),
)


@pytest.mark.parametrize(
    ("asked", "quotes", "notes"),
    [
        pytest.param(Narrowing(kinds=frozenset({Kind.NEGATION})), {"q"}, {"on no"}, id="a note, kind"),
        pytest.param(
            Narrowing(kinds=frozenset({Kind.SPELLING, Kind.NEGATION})),
            {"q"},
            {"on no", "on go"},
            id="both kinds",
        ),
        pytest.param(
            Narrowing(tags=frozenset({"denial"}), kinds=frozenset({Kind.NEGATION})),
            {"q"},
            {"on no"},
            id="tag",
        ),
        pytest.param(
            Narrowing(tags=frozenset({"denial"}), kinds=frozenset({Kind.SPELLING})),
            set(),
            set(),
            id="the tag is on a difference of another kind",
        ),
        pytest.param(
            Narrowing(tags=frozenset({"denial"}), senses=frozenset({Sense.CHANGED})),
            set(),
            set(),
            id="the tag is on a difference of another sense",
        ),
        pytest.param(
            Narrowing(senses=frozenset({Sense.CHANGED})),
            {"q"},
            {"on go"},
            id="a note on one of another sense",
        ),
        pytest.param(Narrowing(tags=frozenset({"denial"})), {"q"}, {"on no", "on go"}, id="no kind"),
    ],
)
def test_a_mark_on_a_difference_counts_for_the_kind_and_the_sense_of_that_difference(
    asked: Narrowing, quotes: set[str], notes: set[str]
) -> None:
    on_no, on_go = Target.of_difference("r", NO), Target.of_difference("r", SPELT)
    marked = (Note("on no", "x", on_no, NOW, NOW), Note("on go", "x", on_go, NOW, NOW))
    left = narrow(
        asked,
        DOCUMENTS,
        TWO_CHANGES,
        (DENIAL, FLAT),
        (Tagging("1", DENIAL, on_no),),
        marked,
        {on_go: Sense.CHANGED},
    )
    assert (set(left.quotes), set(left.notes)) == (quotes, notes)


@pytest.mark.parametrize(
    ("target", "documents", "quotes"),
    [
        pytest.param(Target(TargetKind.QUOTE, "q1"), {"gazette", "courier"}, {"q1"}, id="quote"),
        pytest.param(Target(TargetKind.RENDERING, "r4"), {"undated"}, {"q2"}, id="rendering"),
        pytest.param(Target.of_difference("r2", NO), {"courier"}, {"q1"}, id="difference"),
        pytest.param(
            Target.of_span("gazette", Span(3, 7), "will"), {"gazette"}, {"q1"}, id="words in a rendering"
        ),
        pytest.param(
            Target.of_span("gazette", Span(31, 35), "Rain"), {"gazette"}, set(), id="words elsewhere"
        ),
        pytest.param(Target(TargetKind.DOCUMENT, "gazette"), {"gazette"}, {"q1", "q2"}, id="document"),
    ],
)
def test_a_tag_leaves_what_carries_it_or_one_nested_in_it(
    target: Target, documents: set[str], quotes: set[str]
) -> None:
    left = _left(Narrowing(tags=frozenset({"denial"})), Tagging("1", FLAT, target))
    assert (set(left.documents), set(left.quotes)) == (documents, quotes)
    assert not _left(Narrowing(tags=frozenset({"flat"})), Tagging("1", DENIAL, target)).documents


def test_a_quote_that_is_left_keeps_every_column_of_the_outlets_asked_for() -> None:
    left = _left(Narrowing(kinds=frozenset({Kind.NEGATION})))
    assert left.columns == {"gazette", "courier", "undated"}
    assert left.renderings == {"r2"}
