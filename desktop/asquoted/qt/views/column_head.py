"""The head of a column: whose words these are, their form, and what can be done with them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from asquoted.domain.comparison import Rendering
from asquoted.domain.documents import Document
from asquoted.domain.tags import Tagging
from asquoted.qt.models.differences import date_words
from asquoted.qt.theme import look_of
from asquoted.qt.tips import explain
from asquoted.qt.views.chips import ElidedLabel, FormChip, TagChip


class ColumnHead(QFrame):
    """What stands above a column.

    Signals:
        base_asked: "Set as base" was pressed.
        article_asked: "Read" was pressed.
    """

    base_asked = Signal()
    article_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(self)
        self._source = ElidedLabel(self)
        self._form = FormChip(parent=self)
        self._sure = QLabel(self)
        self._sure.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._sure.setToolTip(self.tr("How sure it is that these words give this sentence"))
        self._notes = QLabel(self)
        facts = QHBoxLayout()
        facts.setSpacing(6)
        for widget in (self._form, self._sure, self._notes):
            facts.addWidget(widget)
        facts.addStretch(1)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(4)
        self.base_button = self._button(self.tr("Set as base"))
        self.read_button = self._button(self.tr("Read"))
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        buttons.addWidget(self.base_button)
        buttons.addWidget(self.read_button)
        buttons.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 6, 4, 4)
        lines.setSpacing(1)
        lines.addWidget(self._title)
        lines.addWidget(self._source)
        lines.addLayout(facts)
        lines.addLayout(self._chips)
        lines.addStretch(1)
        lines.addLayout(buttons)
        self._dress()
        self.base_button.clicked.connect(self.base_asked)
        self.read_button.clicked.connect(self.article_asked)

    def show_base(self, title: str, source: str, chosen: bool, taggings: Sequence[Tagging]) -> None:
        """Head the base's column; if the user chose the base, it can be pieced together again."""
        for fact in (self._form, self._sure, self._notes):
            fact.hide()
        self._title.setText(title)
        self._source.setText(source)
        self.base_button.setText(self.tr("Composite"))
        explain(self.base_button, self.tr("Piece the base together from all renderings"))
        self.base_button.setAccessibleName(self.tr("Piece the base together from all renderings"))
        self.base_button.setVisible(chosen)
        self.read_button.setVisible(chosen)
        self._name_read_button(title)
        self._show_tags(taggings)

    def show_rendering(
        self,
        rendering: Rendering,
        document: Document | None,
        taggings: Sequence[Tagging],
        notes: int,
        turn: str = "",
    ) -> None:
        """Head a rendering's column; `turn` says which it is of several in one document."""
        outlet = document.label if document is not None else rendering.document
        self._title.setText(outlet)
        details = document.details if document is not None else None
        # Which of several it is comes first: what stands last is cut where there is no room.
        parts = [turn]
        parts += [date_words(details.published), details.agency] if details is not None else []
        self._source.setText(" · ".join(part for part in parts if part) or " ")
        self._form.show_form(rendering.form, rendering.reason)
        percent = round(rendering.confidence * 100)
        self._sure.setText(self.tr("{percent} %").format(percent=percent))
        self._sure.setAccessibleName(self.tr("{percent} per cent sure").format(percent=percent))
        self._notes.setText(self.tr("Notes: {count}").format(count=notes))
        self._form.show()
        self._sure.setVisible(percent < 100)
        self._notes.setVisible(notes > 0)
        self.base_button.setText(self.tr("Set as base"))
        self.base_button.show()
        self.read_button.show()
        explain(self.base_button, self.tr("Hold the others against {outlet}").format(outlet=outlet))
        self.base_button.setAccessibleName(self.tr("Set {outlet} as base").format(outlet=outlet))
        self._name_read_button(outlet)
        self._show_tags(taggings)

    def _name_read_button(self, outlet: str) -> None:
        explain(self.read_button, self.tr("Read the article of {outlet}").format(outlet=outlet))
        self.read_button.setAccessibleName(self.tr("Read the article of {outlet}").format(outlet=outlet))

    def _show_tags(self, taggings: Sequence[Tagging]) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for tagging in taggings:
            self._chips.addWidget(TagChip(tagging.tag.name, tagging.tag.colour, self))
        self._chips.addStretch(1)

    def _button(self, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _dress(self) -> None:
        bold = QFont(self.font())
        bold.setBold(True)
        self._title.setFont(bold)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, look_of(self.palette()).muted)
        self._source.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()
