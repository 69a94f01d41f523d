"""What stands around a quote in its article, unfolded in place."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.qt.compare_cases import button, in_sight, select, shown, shown_words, texts
from tests.qt.quote_cases import Built, Telling, put_together

from asquoted.domain.targets import TargetKind
from asquoted.qt.models.columns import Origin
from asquoted.qt.models.context import SENTENCES, context_of

SENTENCE = st.sampled_from(
    ["It rained. ", "Nobody came! ", "Mr. Lund left.\n\n", "HEADLINE\n", "왔다. ", "“", "", "x" * 900]
)


@given(st.lists(SENTENCE, max_size=8), st.lists(SENTENCE, max_size=8))
def test_context_meets_the_quote_and_is_a_few_sentences(before: list[str], after: list[str]) -> None:
    telling = Telling("One", [("We stay.", "We stay.")], before="".join(before), after="".join(after))
    quote, documents = put_together([telling])
    text, passage = documents[0].text, quote.renderings[0].passages[0].span
    first, last = context_of(quote.renderings[0], text)
    assert first.end == passage.start
    assert last.start == passage.end
    for span in (first, last):
        words = span.text_of(text)
        assert len(words) <= 1_200
        assert sum(words.count(end) for end in (". ", "! ")) <= SENTENCES + words.count("Mr.") + 1


def test_two_sentences_before_and_after_are_taken() -> None:
    before = "One stood. Two sat. Three spoke. “"
    telling = Telling("One", [("We stay.", "We stay.")], before=before, after="” he said. Four. Five. Six.")
    quote, documents = put_together([telling])
    first, last = context_of(quote.renderings[0], documents[0].text)
    assert first.text_of(documents[0].text) == "Two sat. Three spoke. “"
    assert last.text_of(documents[0].text) == "” he said. Four."


def test_context_is_unfolded_in_place_and_folded_again(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam, 700)
    before = [shown_words(text) for text in texts(view)]
    with qtbot.waitSignal(view.unfolded_changed) as told:
        view.unfold_context(True)
    assert told.args == [True]
    for text, document, rendering in zip(texts(view)[1:], dam[1], dam[0].renderings, strict=True):
        assert shown_words(text).startswith(document.text[: rendering.passages[0].span.start])
        assert shown_words(text).endswith(" The hall was full.")
        assert text.column.stored() == rendering.exact, "it is no part of the quote"
    tops = [text.row_tops()[1:] for text in in_sight(view)]
    assert all(top == tops[0] for top in tops)
    ends = {text.boxes(0, text.column.row_starts[1] - 1)[-1].bottom() for text in in_sight(view)[1:]}
    assert len(ends) == 1, "what stands before the quote ends where it begins"
    assert "dam" in shown_words(texts(view)[0])
    view.unfold_context(False)
    assert [shown_words(text) for text in texts(view)] == before


def test_one_column_can_be_unfolded_alone_and_its_marks_stay(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    view = shown(qtbot, dam)
    today = texts(view)[2]
    marked = [today.column.text_between(mark.start, mark.end) for mark in today.marks]
    button(view, "Unfold what Riverside Today has around the quote (C for all)").click()
    assert "Dam row 😀😀 goes on." in shown_words(today)
    assert "The minister spoke" not in shown_words(texts(view)[1])
    assert [today.column.text_between(mark.start, mark.end) for mark in today.marks] == marked
    view.next_difference()
    assert view.current_difference() is not None


def test_words_of_the_context_can_be_tagged_and_stand_apart(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    view = shown(qtbot, dam)
    view.unfold_context(True)
    today = texts(view)[2]
    select(today, "goes on")
    target = view.current_target()
    assert target is not None
    assert target.span is not None
    assert (target.kind, target.exact) == (TargetKind.SPAN, "goes on")
    assert target.span.text_of(dam[1][1].text) == "goes on"
    image = view.grab().toImage()
    row, quoted = today.row_tops()[:2]
    corner = today.viewport().mapTo(view, today.viewport().rect().topRight())
    there = image.pixelColor(corner.x() - 3, corner.y() + round(row) + 6)
    below = image.pixelColor(corner.x() - 3, corner.y() + round(quoted) + 6)
    assert there != below, "on a ground of its own"


def test_the_end_of_a_paragraph_is_a_sign_and_no_line(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    quote, documents = dam
    text = documents[0].text.replace("Monday. “", "Monday.\n\n“")
    moved = replace(
        quote.renderings[0],
        passages=tuple(
            replace(one, span=type(one.span)(one.span.start + 1, one.span.end + 1))
            for one in quote.renderings[0].passages
        ),
        cells=(),
        differences=(),
    )
    view = shown(qtbot, (replace(quote, renderings=(moved,)), [replace(documents[0], text=text)]))
    view.unfold_context(True)
    column = texts(view)[1].column
    assert "Monday. ¶ “" in shown_words(texts(view)[1])
    assert {piece.origin for piece in column.rows[0]} == {Origin.CONTEXT, Origin.SIGN}


def test_another_quote_begins_folded(light: QApplication, qtbot: QtBot, dam: Built) -> None:
    view = shown(qtbot, dam)
    view.unfold_context(True)
    view.show_quote(replace(dam[0], id="quote-2"), dam[1])
    assert not view.is_unfolded
    assert "Dam row" not in shown_words(texts(view)[2])
