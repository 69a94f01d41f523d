"""A note as it is written, and as its Markdown says."""

import re

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDropEvent, QFocusEvent, QKeyEvent, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QTextBrowser, QWidget

from asquoted.qt.views.copying import CopyingDrag, stay_there
from asquoted.qt.views.parts import named

_OPENED = frozenset({"http", "https", "mailto"})
_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML

_PAUSE = 1_000
"""Milliseconds without a key after which what is typed is worth keeping."""
_PICTURE = re.compile(r"!\[([^\]\n]*)\]")


class NoteEditor(QPlainTextEdit):
    """A plain editor that says when it is left, and when its writer pauses.

    Signals:
        entered: the keyboard came here.
        left: the keyboard went elsewhere.
        paused: nothing was typed for a moment, after something was.
        finished: Ctrl+Enter or Escape was pressed.
    """

    entered = Signal()
    left = Signal()
    paused = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(_PAUSE)
        self.pause.timeout.connect(self.paused)
        self._drag = CopyingDrag(self)
        self.textChanged.connect(self.pause.start)

    # Qt overrides

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # Files dropped here are meant for the library.
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        stay_there(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A menu of this field's own leaves it only for a moment.
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier) or (
            event.key() == Qt.Key.Key_Escape
        ):
            self.finished.emit()
            return
        super().keyPressEvent(event)


class NotePreview(QTextBrowser):
    """A note's Markdown, shown. Nothing is loaded, and a link opens only when the user clicks it.

    Signals:
        link_followed: a link was clicked; carries its address.
    """

    link_followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, self.tr("Preview of the note"), self.tr("What the note's Markdown says"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.highlighted.connect(self._on_highlighted)

    def show_markdown(self, text: str) -> None:
        """Show what `text` says as Markdown; HTML in it stands as it is typed, a picture as a link to it."""
        self.document().setMarkdown(_PICTURE.sub(_as_link, text), _FEATURES)

    # Qt overrides

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        # No picture, no style sheet, no page: a note of somebody else's may name any address.
        return None

    # Slots

    def _on_anchor_clicked(self, address: QUrl) -> None:
        self.link_followed.emit(address.toString())
        if address.scheme() in _OPENED:
            QDesktopServices.openUrl(address)

    def _on_highlighted(self, address: QUrl) -> None:
        self.setToolTip(address.toString())


def _as_link(found: re.Match[str]) -> str:
    return f"[{found[1] or '…'}]"
