"""The filter, above the middle: what is asked for, how much it leaves, and the way back to everything."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from asquoted.domain.comparison import Form, Kind, Sense
from asquoted.domain.narrowing import Narrowing
from asquoted.domain.tags import Tag
from asquoted.qt.icons import dot, icon
from asquoted.qt.marks import KINDS_IN_ORDER
from asquoted.qt.phrases import word_of
from asquoted.qt.tips import explain, tip
from asquoted.qt.typed_days import is_begun, read_days
from asquoted.qt.views.choice import Choice
from asquoted.qt.views.copying import CopyingField
from asquoted.qt.views.parts import Flow, named


class FilterBar(QFrame):
    """Seven things that can be asked for. It cannot be closed without asking for everything again.

    Signals:
        asked: something else is asked for; carries the Narrowing.
        cleared: everything is asked for again.
        statement_wanted: the statement in the middle alone, or no longer.
    """

    asked = Signal(object)
    cleared = Signal()
    statement_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._statement = ""
        self._filling = False
        self._days: dict[QLineEdit, str] = {}
        self._signs: dict[QLineEdit, QAction] = {}
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Midlight)
        named(self, self.tr("Filter"))
        self.tags = Choice(self.tr("Tags"), self.tr("Leave what carries one of these tags"))
        self.outlets = Choice(self.tr("Outlets"), self.tr("Leave the documents of these outlets"))
        self.forms = Choice(self.tr("Forms"), self.tr("Leave the quotes that are rendered in such a form"))
        self.kinds = Choice(
            self.tr("Kinds"),
            self.tr("Leave the quotes with such a difference; no difference is hidden in them"),
        )
        self.senses = Choice(self.tr("Sense"), self.tr("Leave the quotes with a difference of such a sense"))
        self.statement = QToolButton()
        self.statement.setText(self.tr("This statement"))
        self.statement.setCheckable(True)
        self.statement.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        does = self.tr("Leave the statement that is shown now, alone")
        named(self.statement, self.tr("This statement"), does)
        self.statement.setToolTip(does)
        self.since = self._day(self.tr("from"), self.tr("Leave what was published on this day or later"))
        self.until = self._day(self.tr("to"), self.tr("Leave what was published up to this day"))
        self.unread = QLabel()
        self.unread.setForegroundRole(QPalette.ColorRole.WindowText)
        self.unread.hide()
        self.left = QLabel()
        self.left.setMinimumHeight(self.tags.sizeHint().height())
        self.left.setForegroundRole(QPalette.ColorRole.WindowText)
        self.clear_button = named(QToolButton(), self.tr("Clear the filter"))
        self.clear_button.setText(self.tr("Clear"))
        self.clear_button.setIcon(icon("close"))
        self.clear_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.clear_button.setToolTip(self.tr("Show everything again"))
        self._lay_out()
        self.forms.offer([(str(form), word_of(form), QIcon()) for form in Form])
        self.kinds.offer([(str(kind), word_of(kind), QIcon()) for kind in KINDS_IN_ORDER])
        self.senses.offer([(str(sense), word_of(sense), QIcon()) for sense in Sense])
        for choice in self.choices():
            choice.chosen.connect(self._on_asked)
        for field in (self.since, self.until):
            field.textChanged.connect(self._on_asked)
            field.editingFinished.connect(self._on_day_typed)
        self.clear_button.clicked.connect(self.cleared)
        # Whether it is asked for is shown when it is.
        self.statement.clicked.connect(self._on_statement_clicked)

    def choices(self) -> "tuple[Choice, ...]":
        """Return the buttons that offer something to choose."""
        return self.tags, self.outlets, self.forms, self.kinds, self.senses

    def offer(self, tags: Sequence[Tag], outlets: Iterable[str]) -> None:
        """Offer these tags and outlets."""
        self.tags.offer([(tag.id, tag.name, dot(tag.colour)) for tag in tags])
        self.outlets.offer([(outlet, outlet, QIcon()) for outlet in outlets])

    def offer_statement(self, there_is_one: bool) -> None:
        """Offer the statement that is shown, if there is one."""
        self.statement.setEnabled(there_is_one)

    def show_asked(self, asked: Narrowing) -> None:
        """Show what is asked for."""
        self._filling = True
        self.tags.choose(asked.tags)
        self.outlets.choose(asked.outlets)
        self.forms.choose(asked.forms)
        self.kinds.choose(asked.kinds)
        self.senses.choose(asked.senses)
        self._statement = asked.statement
        self.statement.setChecked(bool(asked.statement))
        heavy = self.statement.font()
        heavy.setBold(bool(asked.statement))
        self.statement.setFont(heavy)
        if asked.since != _first_day(self.since.text()):
            self.since.setText(asked.since.isoformat() if asked.since else "")
        if asked.until != _last_day(self.until.text()):
            self.until.setText(asked.until.isoformat() if asked.until else "")
        self._filling = False
        self.flow.rearrange()

    def show_left(self, words: str, explained: str = "") -> None:
        """Say how much is left, and what it is that is counted."""
        self.left.setText(words)
        explain(self.left, explained)
        self.flow.rearrange()

    def start(self) -> None:
        """Put the keyboard into the bar."""
        self.tags.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tint(self) -> None:
        """Draw the icons anew, in the colours that the window has now."""
        self.clear_button.setIcon(icon("close"))
        self._sign.setPixmap(icon("filter").pixmap(16, 16))
        for sign in self._signs.values():
            sign.setIcon(icon("warning"))

    def _day(self, words: str, does: str) -> QLineEdit:
        told = self.tr("{does}: 2022-09-22, 2022-09, 2022, or as the window writes a day").format(does=does)
        field = named(CopyingField(), does, told)
        field.setPlaceholderText(self.tr("{words} date").format(words=words))
        field.setToolTip(told)
        sign = field.addAction(icon("warning"), QLineEdit.ActionPosition.TrailingPosition)
        sign.setVisible(False)
        self._days[field], self._signs[field] = told, sign
        # A sign has room beside the longest day.
        field.setFixedWidth(field.fontMetrics().horizontalAdvance("22 September 2022") + 48)
        return field

    def _lay_out(self) -> None:
        self._sign = QLabel()
        self._sign.setPixmap(icon("filter").pixmap(16, 16))
        self.flow = Flow(gap=6)
        self.flow.show_widgets(
            [
                self.statement,
                *self.choices()[:2],
                self.since,
                self.until,
                self.unread,
                *self.choices()[2:],
                self.left,
                self.clear_button,
            ]  # fmt: skip
        )
        # All that is put there is shown.
        self.unread.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 8, 5)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.addWidget(self.flow)
        row.addLayout(column, 1)

    def _say_unread(self, *, is_done: bool) -> None:
        """Show which days cannot be read, by a sign in the field and in words."""
        said = []
        for field in (self.since, self.until):
            typed = field.text().strip()
            wrong = bool(typed) and read_days(typed) is None and (is_done or not is_begun(typed))
            self._signs[field].setVisible(wrong)
            words = self.tr("“{typed}” is not read as a day, and asks for nothing: write 2022-09-22")
            said += [words.format(typed=typed)] if wrong else []
            told = said[-1] if wrong else self._days[field]
            field.setToolTip(tip(told))
            field.setAccessibleDescription(told)
        self.unread.setText("\n".join(said))
        self.unread.setAccessibleName(self.unread.text())
        self.unread.setVisible(bool(said))

    def _on_day_typed(self) -> None:
        self._say_unread(is_done=True)
        self.flow.rearrange()

    def _on_asked(self) -> None:
        self._say_unread(is_done=False)
        if not self._filling:
            self.asked.emit(
                Narrowing(
                    self.tags.picked(),
                    self.outlets.picked(),
                    _first_day(self.since.text()),
                    _last_day(self.until.text()),
                    frozenset(Form(one) for one in self.forms.picked()),
                    frozenset(Kind(one) for one in self.kinds.picked()),
                    frozenset(Sense(one) for one in self.senses.picked()),
                    self._statement,
                )
            )
        self.flow.rearrange()

    def _on_statement_clicked(self) -> None:
        self.statement.setChecked(bool(self._statement))
        self.statement_wanted.emit()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cleared.emit()
            return
        super().keyPressEvent(event)


def _first_day(typed: str) -> date | None:
    """Return the first day of what is typed; None for what is no day."""
    days = read_days(typed)
    return days[0] if days else None


def _last_day(typed: str) -> date | None:
    """Return the last day of what is typed, a year's or a month's too; None for what is no day."""
    days = read_days(typed)
    return days[1] if days else None
