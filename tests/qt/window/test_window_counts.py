"""What a filter by tag counts: places, quotes and documents agree wherever the window says how many."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import idle

from asquoted.domain.narrowing import Narrowing
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.main_window import MainWindow
from asquoted.qt.models.tags import CARRIED, COUNT
from asquoted.qt.views.documents_panel import DocumentLines

CTRL = Qt.KeyboardModifier.ControlModifier


def _tag_a_rendering_and_a_passage(window: MainWindow, qtbot: QtBot) -> None:
    """Tag one of two renderings of a quote, and words that are no quotation in the other article."""
    contents = window.session.contents
    quote = next(one for one in contents.comparison.quotes if len(one.renderings) == 2)
    one, other = quote.renderings
    window.session.put_new_tag("key", Target(TargetKind.RENDERING, one.id))
    idle(window, qtbot)
    text = contents.documents[other.document].text
    target = Target.of_span(other.document, Span(0, 5), text[:5])
    window.session.put_tag(window.session.marks.tags[0].id, target)
    idle(window, qtbot)
    window.places.middle.go_to_quote(quote.id)
    window.places.middle.show_view("coverage")


def _filter_by(window: MainWindow, tree: QTreeView, index: QModelIndex) -> None:
    tree.setFocus()
    tree.setCurrentIndex(index)
    QTest.keyClick(tree, Qt.Key.Key_Return, CTRL)


def _below(window: MainWindow) -> list[str]:
    """Return what the list of documents says below each outlet's name."""
    shown = window.places.documents.list
    lines = shown.itemDelegate()
    assert isinstance(lines, DocumentLines)
    model = shown.model()
    return sorted(lines.lines(model.index(row, 0))[2] for row in range(model.rowCount()))


def test_a_filter_by_tag_says_what_each_of_its_numbers_counts(filled: MainWindow, qtbot: QtBot) -> None:
    _tag_a_rendering_and_a_passage(filled, qtbot)
    places = filled.places
    tree, quotes = places.tags.tree, len(filled.session.contents.comparison.quotes)
    index = tree.model().index(0, 0)
    assert index.data(COUNT) == "2"
    _filter_by(filled, tree, index)
    assert places.filter_bar.left.text() == f"2 tagged places · 1 of {quotes} quotes · 2 of 3 documents"
    assert "Coverage and Compare may show more" in places.filter_bar.left.accessibleDescription()
    assert places.documents.title.count.text() == "2 of 3"
    said = places.middle.coverage.bar.filtered
    assert said.isVisible()
    # The second outlet has a tagged passage, yet none of this statement: it is there to be compared with.
    assert "1 of 2 outlets of this statement" in said.text()
    assert "2 of the outlets are shown" in said.text()


def test_a_document_says_how_much_of_it_is_as_asked_for(filled: MainWindow, qtbot: QtBot) -> None:
    _tag_a_rendering_and_a_passage(filled, qtbot)
    before = _below(filled)
    _filter_by(filled, filled.places.tags.tree, filled.places.tags.tree.model().index(0, 0))
    assert [line.partition(" · ")[0] for line in _below(filled)] == ["0 of 2 renderings", "1 of 2 renderings"]
    QTest.keyClick(filled, Qt.Key.Key_0)
    assert _below(filled) == before


def test_an_outlet_asked_for_is_told_with_all_that_it_gives(filled: MainWindow) -> None:
    for outlet in filled.session.contents.outlets:
        filled.filtering.ask(Narrowing(outlets=frozenset({outlet})))
        (below,) = _below(filled)
        assert " of " not in below


def test_a_tag_counts_what_is_nested_in_it_beside_its_own_as_the_filter_does(
    filled: MainWindow, qtbot: QtBot
) -> None:
    _tag_a_rendering_and_a_passage(filled, qtbot)
    filled.session.create_tag("above")
    idle(filled, qtbot)
    above = filled.session.marks.tag_called("above")
    key = filled.session.marks.tag_called("key")
    assert above is not None
    assert key is not None
    filled.session.nest_tag(key.id, above.id)
    idle(filled, qtbot)
    tree = filled.places.tags.tree
    index = tree.model().index(0, 0)
    assert index.data(COUNT) == "0 + 2"
    assert "those nested in it 2 times" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    _filter_by(filled, tree, index)
    assert filled.places.filter_bar.left.text().startswith("2 tagged places · ")
    # Where another thing is asked for, too, not every place has both.
    first = frozenset(filled.session.contents.outlets[:1])
    filled.filtering.ask(Narrowing(tags=frozenset({above.id}), outlets=first))
    assert "tagged place" not in filled.places.filter_bar.left.text()


def test_a_tag_keeps_its_tick_when_another_one_comes(filled: MainWindow, qtbot: QtBot) -> None:
    filled.activateWindow()
    target = Target(TargetKind.QUOTE, filled.session.contents.comparison.quotes[0].id)
    filled.places.middle.compare_quote(target.id)
    filled.session.put_new_tag("weather", target)
    idle(filled, qtbot)
    ticked = filled.places.tags.tree.model()
    qtbot.waitUntil(lambda: ticked.index(0, 0).data(CARRIED) is True)
    field = filled.places.tags.new_tag
    field.setFocus()
    QTest.keyClicks(field, "politics")
    QTest.keyClick(field, Qt.Key.Key_Return)
    idle(filled, qtbot)
    rows = {ticked.index(row, 0).data(): ticked.index(row, 0).data(CARRIED) for row in range(2)}
    assert rows["weather"] is True
    assert not rows["politics"]


def test_a_new_tag_has_a_colour_that_no_other_has(filled: MainWindow, qtbot: QtBot) -> None:
    for name in ("one", "two", "three"):
        filled.session.create_tag(name)
        idle(filled, qtbot)
    first = filled.session.marks.tag_called("one")
    assert first is not None
    filled.session.delete_tag(first.id)
    idle(filled, qtbot)
    filled.session.create_tag("four")
    idle(filled, qtbot)
    colours = [tag.colour for tag in filled.session.marks.tags]
    assert len(set(colours)) == 3
