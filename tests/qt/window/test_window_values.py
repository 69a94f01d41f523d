"""What the window works out from plain values: undo's words, outlets' readings, targets in words."""

import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

from asquoted.domain.comparison import Comparison, Kind, Quote
from asquoted.domain.documents import Document
from asquoted.domain.edits import Edit
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.contents import Contents, Marks, same_place
from asquoted.qt.models.inspected import in_words, inspect
from asquoted.qt.models.outlet_readings import readings_at, stretch_of
from asquoted.qt.undo import redoable, undoable

Dam = tuple[Quote, list[Document]]


def _edits(*states: str) -> list[Edit]:
    made = datetime(2024, 3, 5, tzinfo=UTC)
    return [
        Edit(str(number), f"edit {number}", made, undone=state != "done", dropped=state == "dropped")
        for number, state in enumerate(states)
    ]


def test_undo_takes_the_newest_and_redo_the_oldest_undone() -> None:
    history = _edits("done", "dropped", "done", "undone", "undone")
    assert undoable(history) == history[2]
    assert redoable(history) == history[3]


def test_nothing_is_undone_or_redone_in_an_empty_history() -> None:
    assert undoable([]) is None
    assert redoable(_edits("done", "dropped")) is None


def _contents(dam: Dam) -> Contents:
    quote, documents = dam
    return Contents((), {one.id: one for one in documents}, Comparison((), (quote,)))


def test_every_outlets_reading_of_a_difference_is_found(dam: Dam) -> None:
    quote, documents = dam
    modality = next(one for one in quote.renderings[1].differences if one.kind is Kind.MODALITY)
    stretch = stretch_of(quote, Target.of_difference("rendering-1", modality))
    found = readings_at(quote, {one.id: one for one in documents}, stretch)
    assert [(one.outlet, one.words) for one in found][:2] == [
        ("Valley Herald", "but we may"),
        ("Riverside Today", "but we will"),
    ]
    assert [one.same for one in found][:2] == [True, False]
    assert found[3].cut
    assert not found[3].words


def test_where_something_was_added_the_words_around_it_are_shown(dam: Dam) -> None:
    quote, documents = dam
    added = quote.renderings[2].differences[0]
    stretch = stretch_of(quote, Target.of_difference("rendering-2", added))
    assert stretch is not None
    assert stretch.text_of(quote.base.text) == "of people"
    found = readings_at(quote, {one.id: one for one in documents}, stretch)
    assert "foreign" in found[2].words
    assert "enemies" in found[1].words


def test_words_of_an_article_lead_to_their_stretch_of_the_base(dam: Dam) -> None:
    quote, documents = dam
    start = documents[1].text.index("enemies")
    target = Target.of_span("doc-1", Span(start, start + 7), "enemies")
    assert _contents(dam).quote_of(target) == quote
    stretch = stretch_of(quote, target)
    assert stretch is not None
    assert stretch.text_of(quote.base.text).strip() == "people"


def test_targets_are_told_in_words(dam: Dam) -> None:
    quote, _ = dam
    contents = _contents(dam)
    difference = next(one for one in quote.renderings[1].differences if one.base == "people")
    target = Target.of_difference("rendering-1", difference)
    assert in_words(target, contents) == "“people” → “enemies” · Riverside Today"
    assert in_words(Target(TargetKind.LIBRARY), contents) == "the whole library"
    assert in_words(Target(TargetKind.QUOTE, "gone"), contents) == "a quote that is gone"
    assert "its place is lost" in in_words(replace(target, detached=True), contents)
    assert same_place(target, replace(target, detached=True))


def test_the_panel_of_a_quote_has_every_rendering_whole(dam: Dam) -> None:
    quote, _ = dam
    inspected = inspect(Target(TargetKind.QUOTE, quote.id), _contents(dam), Marks())
    assert inspected.base == quote.base.text
    assert [one.words for one in inspected.readings] == [one.exact for one in quote.renderings]


def test_no_word_of_an_outlet_is_shown_twice(dam: Dam) -> None:
    quote, documents = dam
    shown = {one.id: one for one in documents}
    words = list(re.finditer(r"\w+", quote.base.text))
    for number, first in enumerate(words):
        for last in words[number : number + 5]:
            stretch = Span(first.start(), last.end())
            for one, found in zip(quote.renderings, readings_at(quote, shown, stretch), strict=True):
                twice = Counter(re.findall(r"\w+", found.words)) - Counter(re.findall(r"\w+", one.exact))
                assert not twice
