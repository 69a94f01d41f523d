"""The selected difference or passage, on the right: every outlet's reading of it, and the user's marks."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asquoted.domain.comparison import GRAVE, Sense
from asquoted.domain.targets import TargetKind
from asquoted.qt.filled import fill
from asquoted.qt.marks import mark_style
from asquoted.qt.models.inspected import Inspected
from asquoted.qt.phrases import word_of
from asquoted.qt.theme import is_dark
from asquoted.qt.tips import explain
from asquoted.qt.views.alters import alters
from asquoted.qt.views.few_lines import FewLines, let_wrap
from asquoted.qt.views.parts import PanelTitle, bold, named
from asquoted.qt.views.readings_list import ReadingsList
from asquoted.qt.views.tag_chips import TagChips
from asquoted.qt.views.why import WhyPart


class Inspector(QWidget):
    """What there is to say about the selection.

    Signals:
        reading_chosen: the user went to an outlet's reading; carries the rendering's id.
        removal_wanted: the user wants a tag off; carries the tagging's id.
        tag_wanted: the user wants to tag the selection.
        note_wanted: the user wants to write a note on the selection.
        sense_chosen: the user said what the difference does to the sense; None takes it back.
    """

    reading_chosen = Signal(str)
    removal_wanted = Signal(str)
    tag_wanted = Signal()
    note_wanted = Signal()
    sense_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PanelTitle(self.tr("Selection"))
        self.hint = self._prose()
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.kind = self._prose()
        self.where = FewLines()
        self.where.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.change = Change()
        self.reason = self._prose()
        self.reason.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.readings = ReadingsList()
        self.chips = TagChips()
        self.sense = SenseChooser()
        self.why = WhyPart()
        self.body = QWidget()
        self._inspected: Inspected | None = None
        self._lay_out()
        self.show_nothing()
        self.readings.reading_chosen.connect(self.reading_chosen)
        self.chips.removal_wanted.connect(self.removal_wanted)
        self.chips.tag_wanted.connect(self.tag_wanted)
        self.sense.sense_chosen.connect(self.sense_chosen)

    def name_keys(self, keys: Mapping[str, str]) -> None:
        """Name in the hint the keys of next, previous, tag and note."""
        words = self.tr(
            "Select a difference ({next} and {previous} go through them), or words in Compare or Read. "
            "Then {tag} tags it and {note} writes a note on it."
        )
        self.hint.setText(fill(words, **keys))

    def show_nothing(self) -> None:
        """Say how to select something."""
        self._inspected = None
        self.body.hide()
        self.hint.show()

    def show_inspected(self, inspected: Inspected) -> None:
        """Show what there is to say about one target."""
        self._inspected = inspected
        difference = inspected.difference
        self.hint.hide()
        self.body.show()
        self.kind.setText(inspected.heading)
        self.where.setText(inspected.where)
        self.where.setVisible(bool(inspected.where))
        self._dress_heading(inspected)
        self.change.show_change(inspected)
        self.reason.setText(inspected.because)
        self.reason.setVisible(bool(self.reason.text()))
        self.readings.show_readings(inspected.readings)
        self.readings_label.setVisible(bool(inspected.readings))
        self.readings.setVisible(bool(inspected.readings))
        self.chips.show_taggings(inspected.taggings)
        self.sense.setVisible(difference is not None)
        self.sense.show_sense(inspected.sense)
        self.why.show_reasons(inspected.why, is_difference=difference is not None)
        said_all = (
            self.kind.text(),
            inspected.where,
            inspected.base_spoken,
            inspected.reading,
            self.reason.text(),
        )
        self.body.setAccessibleDescription(". ".join(part for part in said_all if part))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._inspected is not None:
            self._dress_heading(self._inspected)
            self.chips.show_taggings(self._inspected.taggings)

    def _dress_heading(self, inspected: Inspected) -> None:
        palette, difference = self.palette(), inspected.difference
        self.kind.setToolTip("")
        if difference is not None:
            style = mark_style(difference.kind, difference.declared or inspected.outside, is_dark(palette))
            palette.setColor(QPalette.ColorRole.WindowText, style.colour)
            said = self.tr("declared") if difference.declared else self.tr("silent")
            said = self.tr("outside the marks") if inspected.outside else said
            words = f"{_capital(word_of(difference.kind))} · {word_of(difference.operation)} · {said}"
            self.kind.setText(f"{style.sign} {words}")
            self.kind.setAccessibleName(words)
            if difference.kind in GRAVE:
                self.kind.setToolTip(self.tr("No filter hides a difference of this kind"))
        self.kind.setPalette(palette)

    def _prose(self) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return let_wrap(label)

    def _lay_out(self) -> None:
        bold(self.kind)
        named(self.body, self.tr("The selection"))
        inside = QVBoxLayout(self.body)
        inside.setContentsMargins(2, 2, 8, 2)
        inside.setSpacing(6)
        self.readings_label = QLabel(self.tr("Every outlet here"))
        bold(self.readings_label)
        for widget in (self.kind, self.where, self.change, self.reason, self.chips, self.sense, self.why):
            inside.addWidget(widget)
        inside.addSpacing(4)
        inside.addWidget(self.readings_label)
        inside.addWidget(self.readings)
        inside.addStretch(1)
        holder = QWidget()
        stack = QVBoxLayout(holder)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.hint)
        stack.addWidget(self.body)
        stack.addStretch(1)
        scroll = named(QScrollArea(), self.tr("The selection"))
        scroll.setWidget(holder)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusProxy(scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 8, 4)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(scroll, 1)


class Change(QFrame):
    """The base's words and the outlet's, one above the other, as printed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(8, 6, 8, 6)
        self._rows.setColumnStretch(1, 1)
        self.base_name = self._label(faint=True)
        self.base = self._label()
        self.reading_name = self._label(faint=True)
        self.reading = self._label()
        for row, (name, words) in enumerate(((self.base_name, self.base), (self.reading_name, self.reading))):
            self._rows.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._rows.addWidget(words, row, 1, Qt.AlignmentFlag.AlignTop)

    def show_change(self, inspected: Inspected) -> None:
        """Show both sides, or the only one that there is."""
        whole = inspected.target.kind is TargetKind.QUOTE
        self.setVisible(bool(inspected.base or inspected.reading))
        self.base_name.setText(self.tr("base"))
        explain(self.base_name, fill(self.tr("The base is {origin}"), origin=inspected.base_from))
        self.base.setText(inspected.base or self.tr("(nothing)"))
        self.base.setAccessibleName(inspected.base_spoken or self.tr("(nothing)"))
        explain(self.base, inspected.gap_told)
        # Whose it is stands above, where there is room for a name of any length.
        self.reading_name.setText(self.tr("reading"))
        explain(self.reading_name, inspected.where)
        self.reading.setText(inspected.reading or self.tr("(nothing)"))
        has_base = bool(inspected.base) or inspected.difference is not None
        self.base.setVisible(has_base)
        self.base_name.setVisible(has_base and not whole)
        for label in (self.reading_name, self.reading):
            label.setVisible(not whole)

    def _label(self, *, faint: bool = False) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        if faint:
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            label.setContentsMargins(0, 0, 6, 0)
            return label
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return let_wrap(label)


class SenseChooser(QWidget):
    """What the user thinks a difference does to the sense; a second press takes it back.

    Signals:
        sense_chosen: carries the `Sense`, or None.
    """

    sense_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout()
        row.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(3)
        title = QLabel(self.tr("What it does to the sense"))
        bold(title)
        column.addWidget(title)
        column.addLayout(row)
        self.buttons: dict[Sense, QToolButton] = {}
        # Not exclusive by itself: then the last one pressed could never be taken back.
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        said = {
            Sense.NONE: (self.tr("none"), self.tr("The sense is the same")),
            Sense.SLIGHT: (self.tr("slight"), self.tr("The sense is slightly changed")),
            Sense.CHANGED: (self.tr("changed"), self.tr("The sense is changed")),
            Sense.UNDECIDED: (self.tr("undecided"), self.tr("You are undecided about the sense")),
        }
        for sense, (word, sentence) in said.items():
            button = alters(named(QToolButton(), sentence))
            button.setText(word)
            button.setToolTip(sentence)
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._group.addButton(button)
            self.buttons[sense] = button
            # Each as wide as its word asks: of four equal ones the longest word was cut.
            row.addWidget(button, button.fontMetrics().horizontalAdvance(word) + 12)
        self._group.buttonClicked.connect(self._on_clicked)

    def show_sense(self, sense: Sense | None) -> None:
        """Show what was chosen."""
        for one, button in self.buttons.items():
            chosen = one is sense
            button.setChecked(chosen)
            palette = self.palette()
            if chosen:
                # Fusion shows a pressed button hardly darker: that is no answer in the dark.
                palette.setColor(QPalette.ColorRole.Button, palette.color(QPalette.ColorRole.Highlight))
                palette.setColor(
                    QPalette.ColorRole.ButtonText, palette.color(QPalette.ColorRole.HighlightedText)
                )
            button.setPalette(palette)

    def _on_clicked(self, clicked: QToolButton) -> None:
        for sense, button in self.buttons.items():
            if button is clicked:
                chosen = sense if button.isChecked() else None
                self.show_sense(chosen)
                self.sense_chosen.emit(chosen)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
