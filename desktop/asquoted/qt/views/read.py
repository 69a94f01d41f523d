"""Read: one article whole, with what it quotes and what the user said of it."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from asquoted.domain.comparison import Quote, Rendering
from asquoted.domain.documents import Document
from asquoted.domain.notes import Note
from asquoted.domain.speech import Speech
from asquoted.domain.tags import Tagging
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.models.reading import (
    Passmark,
    Remark,
)
from asquoted.qt.theme import reading_font
from asquoted.qt.views.article import ArticleText
from asquoted.qt.views.article_marks import ArticleMarks
from asquoted.qt.views.empty_state import EmptyState
from asquoted.qt.views.margin import Margin


class ReadView(QWidget):
    """One article: its quotations, renderings, tags and notes in the text, and listed beside it.

    Signals:
        selection_changed: words were selected, or the cursor is in others; carries the Target of the words,
            else of the rendering at the cursor, or None.
        quote_chosen: a rendering was opened; carries the id of the quote that it gives, and its Span.
    """

    selection_changed = Signal(object)
    quote_chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._selected: Target | None = None
        self.article = ArticleText(self)
        self.margin = Margin(self)
        self.marks = ArticleMarks(self.article)
        self.highlighter = self.marks.highlighter
        self._empty = EmptyState(self)
        self._empty.say(
            "read",
            self.tr("No article chosen"),
            self.tr("Choose a document at the left to read it whole, with all that it quotes."),
        )
        full = QWidget(self)
        across = QHBoxLayout(full)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.article, 3)
        across.addWidget(self.margin, 1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(full)
        self._placing = QTimer(self)
        self._placing.setSingleShot(True)
        self._placing.setInterval(0)
        self._set_font()
        self.setFocusProxy(self.article)
        self._placing.timeout.connect(self._place_margin)
        self.article.updateRequest.connect(self._on_scrolled)
        self.article.selectionChanged.connect(self._on_selection_changed)
        self.article.cursorPositionChanged.connect(self._on_selection_changed)
        self.article.opened.connect(self._on_opened)
        self.margin.remark_chosen.connect(self._on_remark_chosen)

    def clear(self) -> None:
        """Show no article."""
        self._document = None
        self.marks.clear()
        self.article.show_text("")
        self.margin.show_entries([])
        self._select(None)
        self._pages.setCurrentIndex(0)

    def show_document(
        self,
        document: Document,
        speech: Speech,
        renderings: Sequence[tuple[Quote, Rendering]] = (),
        taggings: Sequence[Tagging] = (),
        notes: Sequence[Note] = (),
    ) -> None:
        """Show an article. If it is shown already, the place and the selection stay."""
        before = self._document
        same = before is not None and (before.id, before.text) == (document.id, document.text)
        if not same:
            self.marks.forget()
            self.article.show_text(document.text)
        self._document = document
        self.marks.show(document, speech, renderings, (*taggings, *notes))
        if not same:
            self._select(None)
        elif self._selected is not None and self._selected.kind is TargetKind.RENDERING:
            # It may be gone, or have another id.
            self._on_selection_changed()
        self._pages.setCurrentIndex(1)
        self._placing.start()

    def let_go(self) -> None:
        """Select nothing: the document is meant as a whole."""
        cursor = self.article.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.article.setTextCursor(cursor)
        self._select(None)

    def reveal(self, span: Span) -> None:
        """Select a stretch of the article and bring it into sight."""
        start, end = self.article.offsets.units_of(span)
        cursor = self.article.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.article.setTextCursor(cursor)
        self.article.centerCursor()

    def open_at_cursor(self) -> bool:
        """Open what is quoted at the cursor, and tell whether anything there is compared."""
        return self._open(self.article.textCursor().selectionStart())

    def current_target(self) -> Target | None:
        """Return the selected words, else the rendering at the cursor, or None."""
        return self._selected

    def current_rect(self) -> QRect | None:
        """Return where the selected words, or those of the rendering, end: as a rectangle of this view."""
        rect = self.article.selection_rect()
        there = self._rendering_at(self.article.textCursor().position()) if rect is None else None
        if there is not None and self._selected == there.target:
            rect = self.article.rect_at(self.article.offsets.unit_at(there.span.end))
        return None if rect is None else rect.translated(self.article.viewport().mapTo(self, QPoint()))

    def target_at(self, place: QPoint) -> Target | None:
        """Return what is meant by a place of this view: the selected words, else the rendering there."""
        if self.article.textCursor().hasSelection():
            return self._selected
        cursor = self.article.cursorForPosition(self.article.viewport().mapFrom(self, place))
        there = self._rendering_at(cursor.position())
        return None if there is None else there.target

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """All that is marked, in the order of the text."""
        return tuple(self.marks.remarks)

    def _open(self, unit: int) -> bool:
        there = self._rendering_at(unit)
        if there is not None:
            self.quote_chosen.emit(there.quote, there.span)
        return there is not None

    def _rendering_at(self, unit: int) -> Remark | None:
        """Return the rendering whose words are around a place of the article."""
        at = self.article.offsets.code_point_at(unit)
        for remark in self.marks.remarks:
            if remark.kind is Passmark.RENDERING and remark.span.start <= at <= remark.span.end:
                return remark
        return None

    def _select(self, target: Target | None) -> None:
        if target != self._selected:
            self._selected = target
            self.selection_changed.emit(target)

    def _set_font(self) -> None:
        font = reading_font(self.font())
        metrics = QFontMetrics(font)
        self.article.setFont(font)
        self.article.spaced.gap = metrics.height() * 0.55
        # Lines of over ninety letters are hard to find the way back on.
        self.article.setMaximumWidth(metrics.averageCharWidth() * 92 + 36)

    def _place_margin(self) -> None:
        """List beside the text what is marked in what can be seen of it, at its height."""
        article = self.article
        bottom = article.viewport().height()
        block = article.firstVisibleBlock()
        first = article.offsets.code_point_at(block.position())
        last = first
        while block.isValid():
            top = article.blockBoundingGeometry(block).translated(article.contentOffset()).top()
            if top > bottom:
                break
            last = article.offsets.code_point_at(block.position() + block.length())
            block = block.next()
        remarks = self.marks.remarks
        at = bisect_right(remarks, first - 1, key=_start)
        entries = []
        cursor = article.textCursor()
        while at < len(remarks) and remarks[at].span.start < last:
            remark = remarks[at]
            at += 1
            if not remark.in_margin:
                continue
            cursor.setPosition(article.offsets.unit_at(remark.span.start))
            top = article.cursorRect(cursor).top()
            if top <= bottom:
                entries.append((top, remark))
        self.margin.show_entries(entries)

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_font()
        if event.type() == QEvent.Type.PaletteChange and self._document is not None:
            self.marks.recolour(self.palette())
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._placing.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._placing.start()

    # Slots

    def _on_scrolled(self) -> None:
        if not self._placing.isActive():
            self._placing.start()

    def _on_selection_changed(self) -> None:
        span, document = self.article.selected_span(), self._document
        if document is None:
            self._select(None)
        elif span is None or not span.text_of(document.text).strip():
            # Of blanks alone, nobody would see or find again what is put on them.
            there = self._rendering_at(self.article.textCursor().position())
            self._select(None if there is None else there.target)
        else:
            self._select(Target.of_span(document.id, span, span.text_of(document.text)))

    def _on_opened(self, unit: int) -> None:
        self._open(unit)

    def _on_remark_chosen(self, remark: Remark) -> None:
        if remark.kind is Passmark.RENDERING:
            self.quote_chosen.emit(remark.quote, remark.span)
            return
        self.reveal(remark.span)
        if remark.target is not None:
            # What is tagged may be more than its words: a quote, a difference.
            self._select(remark.target)


def _start(remark: Remark) -> int:
    return remark.span.start
