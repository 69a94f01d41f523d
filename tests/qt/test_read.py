from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.qt.quote_cases import Built

from asquoted.domain.comparison import Passage
from asquoted.domain.documents import Details, Document
from asquoted.domain.notes import Note
from asquoted.domain.speech import IndirectSpeech, Quotation, Role, Speech
from asquoted.domain.tags import COLOURS, Tag, Tagging
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.marks import tag_style
from asquoted.qt.models.reading import Passmark, Remark, place_of, quoted_remarks, segments_of
from asquoted.qt.theme import apply_font, apply_theme
from asquoted.qt.views.read import ReadView

PLAIN = "\r\nThe hall was full and the 😀 questions were many.\u00a0Nobody left."


def _line_at(view: ReadView, at: int) -> QTextCharFormat.UnderlineStyle:
    """Return which line a code point of the article has below it."""
    unit = view.article.offsets.unit_at(at)
    block = view.article.document().findBlock(unit)
    inside = unit - block.position()
    formats = block.layout().formats()
    return next(
        one.format.underlineStyle() for one in formats if one.start <= inside < one.start + one.length
    )


@pytest.fixture
def shown(light: QApplication, qtbot: QtBot, dam: Built) -> tuple[ReadView, Document]:
    quote, documents = dam
    text = (
        documents[1].text
        + PLAIN * 3
        + "\nShe said that nobody would be moved. “This is home,” said Ana Ruiz."
    )
    document = Document("doc-1", text, Details(outlet="Riverside Today"))

    def at(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    speech = Speech(
        (
            Quotation(quote.renderings[1].passages[0].span, "‘", "’"),
            Quotation(at("This is home,"), "“", "”", speaker=at("Ana Ruiz")),
            Quotation(at("many"), "'", "'", role=Role.SCARE),
        ),
        (IndirectSpeech(at("nobody would be moved"), at("She"), at("said that")),),
    )
    tag = Tag("t", "loaded words", "#86468c")
    taggings = [
        Tagging("1", tag, Target.of_span("doc-1", at("frighten"), "frighten")),
        Tagging("2", tag, Target.of_span("doc-0", Span(0, 5), "other")),
        Tagging("3", tag, Target(TargetKind.RENDERING, "rendering-1")),
    ]
    now = datetime.now(UTC)
    notes = [Note("n", "Check\nthis.", Target.of_span("doc-1", at("Nobody left"), "Nobody left"), now, now)]
    view = ReadView()
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show_document(document, speech, [(quote, quote.renderings[1])], taggings, notes)
    view.show()
    qtbot.waitExposed(view)
    QApplication.processEvents()
    return view, document


def test_what_is_marked_is_known_in_the_order_of_the_text(shown: tuple[ReadView, Document]) -> None:
    view, document = shown
    kinds = [(one.kind, one.span.text_of(document.text)[:12]) for one in view.remarks]
    assert kinds == [
        (Passmark.QUOTATION, "We have plan"),
        (Passmark.RENDERING, "We have plan"),
        (Passmark.TAG, "We have plan"),
        (Passmark.TAG, "frighten"),
        (Passmark.QUOTATION, "many"),
        (Passmark.NOTE, "Nobody left"),
        (Passmark.INDIRECT, "nobody would"),
        (Passmark.QUOTATION, "This is home"),
    ]


def test_the_margin_lists_each_at_its_height(shown: tuple[ReadView, Document], dam: Built) -> None:
    view, document = shown
    words = [entry.text() for entry in view.margin.entries()]
    own = dam[0].renderings[1].exact
    assert own != dam[0].base.text
    assert own in document.text, "a reader looks for what is in the article"
    assert words == [
        f"reworded · {own}",
        "loaded words",
        "loaded words",
        "not speech · many",
        "note · Check this.",
        "indirect · She",
        "quotation · Ana Ruiz",
    ]
    tops = [entry.y() for entry in view.margin.entries()]
    assert tops == sorted(tops)
    bottoms = [entry.geometry().bottom() for entry in view.margin.entries()]
    assert all(bottom < top for bottom, top in zip(bottoms, tops[1:], strict=False))
    assert all(entry.accessibleName() for entry in view.margin.entries())


def test_an_entry_tells_this_documents_words_from_those_of_the_base(
    shown: tuple[ReadView, Document], dam: Built
) -> None:
    view, _ = shown
    told = {entry.text().split(" · ")[0]: entry for entry in view.margin.entries()}
    own, base = dam[0].renderings[1].exact, dam[0].base.text
    assert told["reworded"].accessibleDescription().splitlines() == [
        "reworded",
        f"This document: {own}",
        f"Base: {base}",
        "Open the comparison",
    ]
    assert "taken for a name, a title" in told["not speech"].accessibleDescription()
    assert "taken for a name, a title" in told["not speech"].toolTip()
    assert "Given to no quote" in told["quotation"].accessibleDescription()


def test_quoted_words_say_what_they_are_where_they_stand(
    shown: tuple[ReadView, Document], dam: Built
) -> None:
    view, document = shown
    offsets, text = view.article.offsets, document.text

    def told(words: str) -> list[str]:
        return view.article.words_at(offsets.unit_at(text.index(words) + 1)).splitlines()

    assert told("We have plan")[0] == "reworded", "and not twice, as a quotation too"
    assert f"Base: {dam[0].base.text}" in told("We have plan")
    assert told("many")[0].startswith("In quotation marks, but taken for a name")
    assert told("This is home")[:2] == ["quotation · Ana Ruiz", "Given to no quote: not compared."]
    assert told("Nobody left") == ["Note: Check this."]
    assert told("hall was full") == []


def test_words_in_marks_that_are_not_compared_have_a_line_of_their_own(
    shown: tuple[ReadView, Document],
) -> None:
    view, document = shown
    lines = QTextCharFormat.UnderlineStyle
    assert _line_at(view, document.text.index("many")) is lines.DashUnderline
    assert _line_at(view, document.text.index("We have plan")) is lines.SingleUnderline


def test_an_entry_of_marks_that_are_no_speech_selects_its_words(shown: tuple[ReadView, Document]) -> None:
    view, document = shown
    (entry,) = (one for one in view.margin.entries() if one.text() == "not speech · many")
    QTest.mouseClick(entry, Qt.MouseButton.LeftButton)
    target = view.current_target()
    assert target is not None
    assert target.span is not None
    assert target.span.text_of(document.text) == "many"


def test_highlights_stand_at_the_words_after_an_emoji(shown: tuple[ReadView, Document]) -> None:
    view, document = shown
    for remark in view.remarks:
        start = view.article.offsets.unit_at(remark.span.start)
        block = view.article.document().findBlock(start)
        inside = start - block.position()
        formats = block.layout().formats()
        assert any(one.start <= inside < one.start + one.length for one in formats), remark
    assert document.text.count("😀") > 2


def test_selected_words_are_known_by_their_code_points(shown: tuple[ReadView, Document]) -> None:
    view, document = shown
    article = view.article
    span = Span(document.text.index("Nobody left"), document.text.index("Nobody left") + 6)
    with_break = Span(span.start - 1, span.end)
    view.reveal(with_break)
    target = view.current_target()
    assert target is not None
    assert target == Target.of_span("doc-1", with_break, "\u00a0Nobody")
    article.copy()
    assert QGuiApplication.clipboard().text() == "\u00a0Nobody", "no-break spaces are kept"
    cursor = article.textCursor()
    cursor.clearSelection()
    article.setTextCursor(cursor)
    assert view.current_target() is None


def test_a_selection_over_line_ends_is_as_long_as_in_the_text(shown: tuple[ReadView, Document]) -> None:
    view, document = shown
    cursor = view.article.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    view.article.setTextCursor(cursor)
    target = view.current_target()
    assert target is not None
    assert target.exact == document.text
    assert "\r\n" in target.exact


def test_a_rendering_is_opened_by_double_click_enter_and_margin(
    shown: tuple[ReadView, Document], qtbot: QtBot, dam: Built
) -> None:
    view, _ = shown
    article = view.article
    unit = article.offsets.unit_at(dam[0].renderings[1].passages[0].span.start + 3)
    cursor = article.textCursor()
    cursor.setPosition(unit)
    article.setTextCursor(cursor)

    def enter() -> None:
        QTest.keyClick(article, Qt.Key.Key_Return)

    def double_click() -> None:
        place = article.cursorRect(cursor).center()
        QTest.mouseDClick(article.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def margin() -> None:
        view.margin.entries()[0].click()

    ways: list[Callable[[], None]] = [enter, double_click, margin]
    for way in ways:
        with qtbot.waitSignal(view.quote_chosen) as told:
            way()
        assert told.args[0] == "quote-1"


def test_a_note_in_the_margin_leads_to_its_words(shown: tuple[ReadView, Document]) -> None:
    view, _ = shown
    entry = next(one for one in view.margin.entries() if one.text().startswith("note"))
    entry.click()
    target = view.current_target()
    assert target is not None
    assert target.exact == "Nobody left"


def test_a_new_tag_leaves_the_place_and_the_selection(shown: tuple[ReadView, Document], qtbot: QtBot) -> None:
    view, document = shown
    span = Span(document.text.index("questions"), document.text.index("questions") + 9)
    view.reveal(span)
    target = view.current_target()
    assert target is not None
    with qtbot.assertNotEmitted(view.selection_changed):
        view.show_document(document, Speech(), [], [Tagging("9", Tag("t", "doubt", "#00639b"), target)], [])
    assert view.current_target() == target
    QApplication.processEvents()
    assert [one.text() for one in view.margin.entries()] == ["doubt"]


def test_another_article_starts_anew(shown: tuple[ReadView, Document]) -> None:
    view, _ = shown
    view.reveal(Span(0, 5))
    view.show_document(Document("other", "Quite another text."), Speech())
    assert view.current_target() is None
    QApplication.processEvents()
    assert view.margin.entries() == []
    view.clear()
    assert view.current_target() is None


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 8)), max_size=12))
def test_segments_part_the_marked_text_and_know_all_that_holds(pairs: list[tuple[int, int]]) -> None:
    remarks = [
        Remark(Span(start, start + length), Passmark.TAG, str(n)) for n, (start, length) in enumerate(pairs)
    ]
    held: dict[int, set[str]] = {}
    for segment in segments_of(remarks):
        for at in range(segment.start, segment.end):
            assert at not in held
            held[at] = {one.words for one in segment.remarks}
    for at in range(40):
        wanted = {one.words for one in remarks if one.span.start <= at < one.span.end}
        assert held.get(at, set()) == wanted


def _tagged(document: Document, count: int) -> list[Tagging]:
    tag = Tag("t", "loaded words", "#86468c")
    spans = [Span(at, at + 4) for at in range(0, count * 5, 5)]
    return [
        Tagging(str(number), tag, Target.of_span(document.id, span, span.text_of(document.text)))
        for number, span in enumerate(spans)
    ]


def test_one_tag_more_goes_over_its_own_paragraph_alone(light: QApplication, qtbot: QtBot) -> None:
    document = Document("long", "\n".join(f"Paragraph {number} of many." for number in range(500)))
    view = ReadView()
    qtbot.addWidget(view)
    speech, taggings = Speech((), ()), _tagged(document, 1000)
    view.show_document(document, speech, (), taggings)
    before = view.highlighter.blocks_gone_over
    start = document.text.index("Paragraph 250")
    more = Tagging(
        "more", Tag("u", "new", "#1b6d2f"), Target.of_span("long", Span(start, start + 9), "Paragraph")
    )
    view.show_document(document, speech, (), [*taggings, more])
    assert view.highlighter.blocks_gone_over == before + 1
    assert len(view.remarks) == 1001
    view.show_document(document, speech, (), taggings)
    assert view.highlighter.blocks_gone_over == before + 2
    assert len(view.remarks) == 1000
    assert list(view.remarks) == sorted(view.remarks, key=place_of)


def _marked_in_sight(view: ReadView) -> tuple[list[bool], int]:
    """Return of each paragraph that can be seen whether it has its formats, and the number of the last."""
    article, marked, last = view.article, [], 0
    block = article.firstVisibleBlock()
    while block.isValid():
        box = article.blockBoundingGeometry(block).translated(article.contentOffset())
        if box.top() > article.viewport().height():
            break
        marked.append(bool(block.layout().formats()))
        last = block.blockNumber()
        block = block.next()
    return marked, last


def test_of_a_long_article_what_is_in_sight_is_marked_however_one_comes_there(
    light: QApplication, qtbot: QtBot
) -> None:
    document = Document("long", "\n".join("Of weapons." for _ in range(600)))
    taggings = _tagged(document, 1_430)
    view = ReadView()
    qtbot.addWidget(view)
    view.resize(700, 200)
    view.show()
    qtbot.waitExposed(view)
    view.show_document(document, Speech((), ()), (), taggings)
    marked, last = _marked_in_sight(view)
    assert all(marked)
    assert view.highlighter.blocks_gone_over < 700, "those out of sight are not waited for"
    view.resize(700, 1400)
    view.grab()
    marked, further = _marked_in_sight(view)
    assert all(marked)
    assert further > max(last, 40)
    for number, key in enumerate((Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageUp)):
        QTest.keyClick(view.article, key, Qt.KeyboardModifier.ControlModifier)
        view.article.verticalScrollBar().setValue((number + 1) * 150)
        marked, last = _marked_in_sight(view)
        assert all(marked), "before it is painted"
    view.show_document(document, Speech((), ()), (), [])
    view.grab()
    assert not any(_marked_in_sight(view)[0])
    view.article.verticalScrollBar().setValue(0)
    assert not any(_marked_in_sight(view)[0]), "what was marked up there is no more"


def test_what_an_article_quotes_comes_later_and_its_tags_are_not_gone_over_for_it(
    light: QApplication, qtbot: QtBot
) -> None:
    document = Document("long", "\n".join(f"Paragraph {number} “of many”." for number in range(300)))
    taggings = _tagged(document, 900)
    view = ReadView()
    qtbot.addWidget(view)
    view.show_document(document, Speech((), ()), (), taggings)
    before = view.highlighter.blocks_gone_over
    at = document.text.index("of many")
    speech = Speech((Quotation(Span(at, at + 7), "“", "”"),), ())
    view.show_document(document, speech, (), taggings)
    assert view.highlighter.blocks_gone_over == before + 1
    kinds = [one.kind for one in view.remarks]
    assert (kinds.count(Passmark.TAG), kinds.count(Passmark.QUOTATION)) == (900, 1)
    view.show_document(document, Speech((), ()), (), taggings)
    assert Passmark.QUOTATION not in {one.kind for one in view.remarks}
    assert list(view.remarks) == sorted(view.remarks, key=place_of)


@given(st.text("ab \n\r\u2028\u2029😀", max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_a_mark_is_in_the_paragraphs_that_qt_has_it_in(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    view = ReadView()
    document = Document("d", text)
    mark = Tagging("1", Tag("t", "t", "#86468c"), Target.of_span("d", Span(start, end), text[start:end]))
    view.show_document(document, Speech((), ()), (), [mark])
    first, last = view.article.offsets.units_of(Span(start, end))
    blocks = view.article.document()
    found = {blocks.findBlock(unit).blockNumber() for unit in range(first, max(last, first + 1))}
    held = {number for number in range(blocks.blockCount()) if view.highlighter.remarks_in(number)}
    assert held == found


def test_overlapping_tags_lie_in_lanes_of_their_own(light: QApplication, qtbot: QtBot) -> None:
    text = "We have never exported weapons to anyone."
    document = Document("d", text)
    spans = [Span(0, 30), Span(8, 22), Span(14, 41), Span(31, 41)]
    taggings = [
        Tagging(
            str(number),
            Tag(str(number), f"tag {number}", "#b3261e"),
            Target.of_span("d", span, span.text_of(text)),
        )
        for number, span in enumerate(spans)
    ]
    view = ReadView()
    qtbot.addWidget(view)
    view.show_document(document, Speech((), ()), (), taggings)
    lanes = view.article.lanes_of(view.article.document().firstBlock())
    for one in lanes:
        for other in lanes:
            apart = one.end <= other.start or other.end <= one.start
            assert one is other or apart or one.number != other.number
    assert sorted((lane.start, lane.end) for lane in lanes) == sorted(
        (span.start, span.end) for span in spans
    )
    assert view.article.words_at(15).splitlines() == ["Tag: tag 0", "Tag: tag 1", "Tag: tag 2"]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_each_of_five_tags_on_the_same_words_is_painted(qapp: QApplication, qtbot: QtBot, theme: str) -> None:
    before = qapp.font()
    apply_theme(qapp, theme)
    apply_font(qapp)
    text = "We have never exported weapons to anyone."
    tags = [Tag(colour, f"tag {colour}", colour) for colour in COLOURS[:5]]
    taggings = [Tagging(tag.id, tag, Target.of_span("d", Span(8, 30), text[8:30])) for tag in tags]
    view = ReadView()
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show_document(Document("d", text), Speech((), ()), (), taggings)
    view.show()
    qtbot.waitExposed(view)
    QApplication.processEvents()
    picture = view.article.viewport().grab().toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(min(picture.height(), 70))
    }
    qapp.setFont(before)
    assert {tag_style(tag.colour, theme == "dark").colour.name() for tag in tags} <= seen


def test_a_tag_on_a_quote_marks_each_passage_and_stands_once_in_the_margin(
    light: QApplication, qtbot: QtBot, dam: Built
) -> None:
    quote, documents = dam
    (whole,) = quote.renderings[1].passages
    start, end = whole.span.start, whole.span.end
    document = next(one for one in documents if one.id == quote.renderings[1].document)
    spans = [Span(start, start + 10), Span(end - 10, end)]
    passages = tuple(Passage(span, span.text_of(document.text)) for span in spans)
    rendering = replace(quote.renderings[1], passages=passages)
    view = ReadView()
    qtbot.addWidget(view)
    tagging = Tagging("1", Tag("t", "key", "#86468c"), Target(TargetKind.QUOTE, quote.id))
    view.show_document(document, Speech((), ()), [(quote, rendering)], [tagging])
    shown = [one for one in view.remarks if one.kind is Passmark.TAG]
    assert [one.span for one in shown] == [passage.span for passage in rendering.passages]
    assert [one.in_margin for one in shown] == [True] + [False] * (len(shown) - 1)


def test_reported_words_without_a_speaker_leave_no_empty_line_in_the_margin() -> None:
    text = "Nobody would be moved, as was made known. She said that nobody would be heard."
    bare, said = Span(0, 21), Span(text.index("nobody"), len(text) - 1)
    speech = Speech((), (IndirectSpeech(bare), IndirectSpeech(said, Span(42, 45))))
    remarks = quoted_remarks(text, speech, ())
    assert [one.span for one in remarks] == [bare, said], "both are marked in the text"
    assert [one.words for one in remarks if one.in_margin] == ["She"]
