"""Fields for who speaks, and how and when: what is found stands in them, what is altered is meant."""

from datetime import date

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from asquoted.domain.comparison import Rendering, Statement
from asquoted.domain.corrections import NO_DAY
from asquoted.domain.speech import CueClass
from asquoted.qt.typed_days import read_day
from asquoted.qt.views.copying import CopyingField
from asquoted.qt.views.parts import named


class VoiceFields(QWidget):
    """Who speaks at a rendering, and how the article brings it in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[str, str, CueClass | None] = ("", "", None)
        self.speaker = named(CopyingField(), self.tr("Speaker"), self.tr("Who speaks here"))
        self.cue = named(CopyingField(), self.tr("Cue"), self.tr("The verb that brings it in, as printed"))
        self.cue_class = named(QComboBox(), self.tr("Class of the cue"))
        self.cue_class.setToolTip(self.tr("How the verb takes sides"))
        words = {
            CueClass.NEUTRAL: self.tr("neutral (said)"),
            CueClass.DISTANCING: self.tr("distancing (claimed)"),
            CueClass.LOADED: self.tr("loaded (admitted)"),
            CueClass.DENYING: self.tr("denying (denied)"),
        }
        self.cue_class.addItem(self.tr("none found"), None)
        for one, said in words.items():
            self.cue_class.addItem(said, one)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("S&peaker"), self.speaker)
        form.addRow(self.tr("C&ue"), self.cue)
        form.addRow(self.tr("C&lass of the cue"), self.cue_class)
        self.setFocusProxy(self.speaker)

    def show_found(self, rendering: Rendering) -> None:
        """Show what is known of a rendering."""
        self._found = rendering.speaker, rendering.cue, rendering.cue_class
        self.speaker.setText(rendering.speaker)
        self.cue.setText(rendering.cue)
        self.cue_class.setCurrentIndex(max(self.cue_class.findData(rendering.cue_class), 0))
        self.speaker.selectAll()

    def altered(self) -> tuple[str | None, str | None, CueClass | None]:
        """Return speaker, cue and class, None for each that is as it was found."""
        speaker, cue, cue_class = self._found
        chosen = self.cue_class.currentData()
        wanted = CueClass(chosen) if chosen is not None else None
        return (
            _altered(self.speaker, speaker),
            _altered(self.cue, cue),
            None if wanted is cue_class else wanted,
        )


class StatementFields(QWidget):
    """Who spoke, on which day, and who carried it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = Statement("")
        self.speaker = named(CopyingField(), self.tr("Speaker"), self.tr("Who made the statement"))
        self.day = named(
            CopyingField(),
            self.tr("Day"),
            self.tr("The day it was made on, as in 2022-09-22; empty for no day"),
        )
        self.day.setClearButtonEnabled(True)
        self.day.setPlaceholderText(self.tr("year-month-day"))
        self.source = named(
            CopyingField(), self.tr("Source"), self.tr("Who carried it: an agency, a ministry")
        )
        for field in (self.speaker, self.day, self.source):
            field.setToolTip(field.accessibleDescription())
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("S&peaker"), self.speaker)
        form.addRow(self.tr("&Day"), self.day)
        form.addRow(self.tr("S&ource"), self.source)
        self.setFocusProxy(self.speaker)

    def show_found(self, statement: Statement) -> None:
        """Show what is known of a statement."""
        self._found = statement
        self.speaker.setText(statement.speaker)
        self.day.setText(statement.spoken.isoformat() if statement.spoken else "")
        self.source.setText(statement.source)
        self.speaker.selectAll()

    def altered(self) -> tuple[str | None, date | None, str | None]:
        """Return speaker, day and source, None for each that is as it was found, NO_DAY for none.

        Raise ValueError where what stands in the field of the day is no day.
        """
        typed = self.day.text().strip()
        day = read_day(typed) if typed else NO_DAY
        if day is None:
            raise ValueError(f"not a day: {typed}")
        return (
            _altered(self.speaker, self._found.speaker),
            None if day == (self._found.spoken or NO_DAY) else day,
            _altered(self.source, self._found.source),
        )


def _altered(field: QLineEdit, found: str) -> str | None:
    typed = " ".join(field.text().split())
    return None if typed == found else typed
