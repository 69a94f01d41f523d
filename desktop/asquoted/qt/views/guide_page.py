"""The guide as a page: its text and its pictures come with the program, and nothing else is loaded."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

_WIDEST = 900
"""Pixels to which a picture is made smaller when it is read; a wider page shows it so wide at most."""


class GuidePage(QTextBrowser):
    """Shows a guide in Markdown, with pictures no wider than the page.

    Signals:
        chapter_reached: the page was scrolled to another chapter; carries its number.
    """

    chapter_reached = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self.setOpenLinks(False)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_guide(self, file: Path) -> None:
        """Show a file. Raise OSError."""
        text = file.read_text(encoding="utf-8")
        self._folder = file.parent.resolve()
        self.document().setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._fit()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def chapters(self) -> list[str]:
        """Return the headings of the guide, in order."""
        return [block.text() for block in self._headings()]

    def go_to(self, chapter: int) -> None:
        """Bring a chapter to the top of the page."""
        blocks = self._headings()
        if 0 <= chapter < len(blocks):
            cursor = QTextCursor(blocks[chapter])
            self.setTextCursor(cursor)
            place = self.document().documentLayout().blockBoundingRect(blocks[chapter])
            self.verticalScrollBar().setValue(int(place.top()))

    def _headings(self) -> list[QTextBlock]:
        found, block = [], self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                found.append(block)
            block = block.next()
        return found

    def _fit(self) -> None:
        """Make every picture as wide as there is room for it."""
        room = self.viewport().width() - 2 * self.document().documentMargin()
        block = self.document().begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                piece = pieces.fragment()
                picture = piece.charFormat().toImageFormat()
                if picture.isValid() and picture.width() != min(room, _WIDEST):
                    cursor = QTextCursor(self.document())
                    cursor.setPosition(piece.position())
                    cursor.setPosition(piece.position() + 1, QTextCursor.MoveMode.KeepAnchor)
                    picture.setWidth(min(room, _WIDEST))
                    cursor.setCharFormat(picture)
                    # What was just altered is not to be walked on through.
                    pieces = block.begin()
                    continue
                pieces += 1
            block = block.next()

    # Qt overrides

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        address = QUrl(name)
        file = (self._folder / address.path()).resolve()
        inside = address.isRelative() and file.is_relative_to(self._folder)
        if kind != QTextDocument.ResourceType.ImageResource.value or not inside:
            return None
        picture = QImage(str(file))
        return picture.scaledToWidth(
            min(_WIDEST, picture.width()), Qt.TransformationMode.SmoothTransformation
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # Slots

    def _on_scrolled(self, top: int) -> None:
        layout = self.document().documentLayout()
        tops = [layout.blockBoundingRect(block).top() for block in self._headings()]
        passed = [number for number, one in enumerate(tops) if one <= top + self.fontMetrics().height()]
        self.chapter_reached.emit(passed[-1] if passed else 0)
