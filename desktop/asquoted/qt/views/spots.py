"""Where in a view one is: read off it, and gone back to."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QScrollBar

from asquoted.domain.targets import TargetKind
from asquoted.qt.models.history import Spot
from asquoted.qt.views.article import ArticleText
from asquoted.qt.views.middle import Middle


class Scrolled(QObject):
    """Brings a scroll bar to where it was, as soon as it reaches that far: views are laid out later."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._wanted: int | None = None
        bar.rangeChanged.connect(self._on_range_changed)
        bar.actionTriggered.connect(self._on_moved_by_hand)

    def bring(self, value: int) -> None:
        """Scroll to a value, now or when there is that much to scroll."""
        self._wanted = value
        self._on_range_changed()

    # Slots

    def _on_range_changed(self) -> None:
        if self._wanted is None:
            return
        self._bar.setValue(self._wanted)
        if self._bar.maximum() >= self._wanted:
            self._wanted = None

    def _on_moved_by_hand(self) -> None:
        self._wanted = None


class Spots(QObject):
    """Reads off the middle of the window where one is, and goes back there."""

    def __init__(self, middle: Middle, parent: QObject) -> None:
        super().__init__(parent)
        self._middle = middle
        self._covered = Scrolled(middle.coverage.grid.verticalScrollBar())
        self._compared = Scrolled(middle.compare.scroll_bar)

    def here(self, view: str = "") -> Spot:
        """Return where one is; in a `view` that is just being left, where one was."""
        middle = self._middle
        match view or middle.view:
            case "coverage":
                quote, outlet = middle.coverage.frame()
                top = middle.coverage.grid.verticalScrollBar().value()
                return Spot("coverage", middle.statement, quote=quote, outlet=outlet, top=top)
            case "compare":
                target, quote = middle.compare.current_target(), middle.quote_id
                return Spot("compare", quote, quote, target=target, top=middle.compare.scroll_bar.value())
            case _:
                article = middle.read.article
                cursor = article.textCursor()
                places = cursor.anchor(), cursor.position()
                return Spot("read", middle.document, cursor=places, top=top_of(article))

    def is_there(self, spot: Spot) -> bool:
        """Tell whether a spot can still be gone to."""
        return self._middle.has(spot.view, spot.key)

    def go(self, spot: Spot) -> None:
        """Go to a spot, as it was left."""
        match spot.view:
            case "coverage":
                self._cover(spot)
            case "compare":
                self._compare(spot)
            case _:
                self._read(spot)
        self._middle.focus_view()

    def _cover(self, spot: Spot) -> None:
        middle = self._middle
        middle.show_view("coverage")
        if middle.has("compare", spot.quote):
            middle.go_to_quote(spot.quote)
        else:
            middle.go_to_statement(spot.key)
        middle.coverage.put_frame(spot.quote, spot.outlet)
        self._covered.bring(spot.top)

    def _compare(self, spot: Spot) -> None:
        middle = self._middle
        middle.show_view("compare")
        middle.compare_quote(spot.key)
        if spot.target is not None and spot.target.kind is TargetKind.DIFFERENCE:
            middle.compare.choose_difference(spot.target)
        self._compared.bring(spot.top)

    def _read(self, spot: Spot) -> None:
        self._middle.go_to_document(spot.key)
        article = self._middle.read.article
        cursor = article.textCursor()
        last = article.document().characterCount() - 1
        anchor, position = (min(place, last) for place in spot.cursor)
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        article.setTextCursor(cursor)
        bring_to_top(article, min(spot.top, last))


def top_of(article: ArticleText) -> int:
    """Return the place, by UTF-16 units, of the first words in sight."""
    block = article.firstVisibleBlock()
    line = article.verticalScrollBar().value() - block.firstLineNumber()
    if not 0 <= line < block.layout().lineCount():
        return block.position()
    return block.position() + block.layout().lineAt(line).textStart()


def bring_to_top(article: ArticleText, unit: int) -> None:
    """Scroll until the line of a place is the first in sight, as far as the article is long enough."""
    # The bar of a plain text counts lines, and lines depend on the width: a place in the text does not.
    block = article.document().findBlock(unit)
    line = block.layout().lineForTextPosition(unit - block.position())
    number = max(line.lineNumber(), 0) if line.isValid() else 0
    article.verticalScrollBar().setValue(block.firstLineNumber() + number)
