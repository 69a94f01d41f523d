"""The legend: how each kind of difference is marked, how many there are, and which are shown."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from asquoted.domain.comparison import GRAVE, Kind
from asquoted.qt.marks import KINDS_IN_ORDER, mark_style, pin_colour
from asquoted.qt.phrases import word_of
from asquoted.qt.theme import is_dark
from asquoted.qt.tips import explain
from asquoted.qt.views.painting import draw_line, draw_pin
from asquoted.qt.views.parts import Flow
from asquoted.qt.views.tick_box import TickBox


class Swatch(QWidget):
    """A kind's sign on its tint, with the line that stands under a silent change."""

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(word_of(kind))

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(round(height * 1.6), height + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        style = mark_style(self._kind, False, is_dark(self.palette()))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.tint)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -5)
        painter.drawRoundedRect(box, 3, 3)
        font = QFont(self.font())
        font.setBold(style.grave)
        painter.setFont(font)
        painter.setPen(style.colour)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, style.sign)
        draw_line(painter, QPointF(1, self.height() - 4), self.width() - 2, style.line, style.colour, 1.3)


class PinEntry(QWidget):
    """The sign of pinned words, and how many pins there are; no filter hides what the user said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = PinSign(self)
        self.words = QLabel(self)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 6, 0)
        across.setSpacing(5)
        across.addWidget(self.sign)
        across.addWidget(self.words)
        self.show_pins(0)

    def show_pins(self, count: int) -> None:
        """Say how many pins there are; stay away where there are none."""
        self.words.setText(self.tr("pinned %Ln", "", count))
        told = self.tr("Words that you pinned together, or apart where the pin's head is hollow")
        explain(self, told)
        self.setAccessibleName(self.words.text())
        self.setVisible(count > 0)


class PinSign(QWidget):
    """The sign of pinned words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Pin"))

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(height, height + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self.fontMetrics().height() * 0.7
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        draw_pin(painter, box, True, pin_colour(is_dark(self.palette())))


class _Entry(QWidget):
    """One kind: swatch and check box."""

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._word = word_of(kind)
        self.count = 0
        self._compact = False
        self.swatch = Swatch(kind, self)
        self.box = TickBox(parent=self)
        self.box.setChecked(True)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 6, 0)
        across.setSpacing(5)
        across.addWidget(self.swatch)
        across.addWidget(self.box)
        if kind in GRAVE:
            # The box must stay ticked, but be read by eye and by a screen reader all the same.
            self.box.setEnabled(False)
            self.box.setToolTip(
                self.tr("A change of {kind} can turn the sense of a quote: it is never hidden.").format(
                    kind=self._word
                )
            )
        else:
            self.box.setToolTip(self.tr("Show or hide differences of {kind}").format(kind=self._word))
        self._dress()

    def _dress(self) -> None:
        # A box that cannot be unticked is no less to be read than the others; a kind that there is
        # none of stands back.
        palette = QPalette(self.palette())
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            ink = palette.color(QPalette.ColorGroup.Active, role)
            ink = ink if self.count else palette.color(QPalette.ColorRole.PlaceholderText)
            for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
                palette.setColor(group, role, ink)
            palette.setColor(QPalette.ColorGroup.Disabled, role, ink)
        self.box.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        if event.type() == QEvent.Type.FontChange:
            self._keep_room()

    def _keep_room(self) -> None:
        # Room for a count of two digits, so that the legend stands still from quote to quote.
        self.box.setText(self._words(88))
        self.box.setMinimumWidth(0)
        self.box.setMinimumWidth(self.box.sizeHint().width())
        self.box.setText(self._words(self.count))

    def _words(self, count: int) -> str:
        return str(count) if self._compact else f"{self._word} {count}"

    def set_compact(self, compact: bool) -> None:
        """Leave the kind's word to the tooltip, where there is little room."""
        self._compact = compact
        self._keep_room()

    def show_count(self, count: int) -> None:
        """Say how many differences there are of this kind."""
        if count == self.count and self.box.accessibleName():
            # Of fourteen kinds, most have from quote to quote what they had: none.
            return
        self.count = count
        if self.box.accessibleName():
            self.box.setText(self._words(count))
        else:
            self._keep_room()
        self.box.setAccessibleName(self.tr("{kind}: {count}").format(kind=self._word, count=count))
        self.box.setAccessibleDescription(self.box.toolTip())
        self.swatch.setEnabled(count > 0)
        self._dress()


class Legend(QWidget):
    """The kinds with their marks, and a filter that never hides a grave one.

    Kinds that the quote has none of stay away until all are asked for. Words outside the
    marks are the outlet's own: how they differ is shown on demand.

    Signals:
        hidden_kinds_changed: other kinds are to be hidden; carries a frozenset of Kind.
        word_by_word_changed: what stands outside the marks shall, or shall not, be compared; carries a bool.
    """

    hidden_kinds_changed = Signal(object)
    word_by_word_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compact = False
        self._flow = Flow(self, gap=4)
        self._entries = {kind: _Entry(kind, self._flow) for kind in KINDS_IN_ORDER}
        self.word_by_word = TickBox(parent=self)
        explain(
            self.word_by_word,
            self.tr(
                "Compare indirect speech word by word (W): words outside the marks are the outlet's own, "
                "so their differences are left out unless you ask for them"
            ),
        )
        self.all_kinds = QToolButton(self)
        self.all_kinds.setText(self.tr("All kinds"))
        self.all_kinds.setCheckable(True)
        self.all_kinds.setAutoRaise(True)
        explain(self.all_kinds, self.tr("Show also the kinds that this quote has none of"))
        self.pins = PinEntry(self)
        self._flow.show_widgets([*self._entries.values(), self.pins, self.word_by_word, self.all_kinds])
        around = QVBoxLayout(self)
        around.setContentsMargins(8, 4, 8, 4)
        around.addWidget(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Legend and filter of the kinds of difference"))
        self.show_kinds({})
        for entry in self._entries.values():
            entry.box.toggled.connect(self._on_toggled)
        self.word_by_word.toggled.connect(self.word_by_word_changed)
        self.all_kinds.toggled.connect(self._choose_shown)

    def show_kinds(self, counts: Mapping[Kind, int], indirect: Mapping[Kind, int] | None = None) -> None:
        """Say how many differences there are of each kind; what is hidden stays hidden.

        `indirect` are those outside the marks, which `counts` leaves out unless they are compared.
        """
        for kind, entry in self._entries.items():
            entry.show_count(counts.get(kind, 0))
        own = indirect or {}
        grave = sum(count for kind, count in own.items() if kind in GRAVE)
        words = self.tr("indirect, word by word {count}").format(count=sum(own.values()))
        if grave:
            words += " " + self.tr("(%Ln grave)", "", grave)
        self.word_by_word.setText(words)
        self.word_by_word.setAccessibleName(self.word_by_word.text())
        self.word_by_word.setVisible(bool(own))
        self._choose_shown()

    def show_pins(self, count: int) -> None:
        """Say how many pins the user put on words of the quote."""
        self.pins.show_pins(count)
        self._flow.rearrange()

    def set_compact(self, compact: bool) -> None:
        """Take little room: signs and counts, the words in the tooltips."""
        if compact == self._compact:
            return
        self._compact = compact
        for entry in self._entries.values():
            entry.set_compact(compact)
        self.all_kinds.setVisible(not compact)
        self._flow.rearrange()

    def hidden_kinds(self) -> frozenset[Kind]:
        """Return the kinds that are not to be shown."""
        return frozenset(kind for kind, entry in self._entries.items() if not entry.box.isChecked()) - GRAVE

    def box_of(self, kind: Kind) -> TickBox:
        """Return the check box of a kind."""
        return self._entries[kind].box

    def _choose_shown(self) -> None:
        for entry in self._entries.values():
            # What the user unticked must be there to be ticked again.
            shown = entry.count > 0 or not entry.box.isChecked() or self.all_kinds.isChecked()
            entry.setVisible(shown)
        self._flow.rearrange()

    def _on_toggled(self) -> None:
        self._choose_shown()
        self.hidden_kinds_changed.emit(self.hidden_kinds())
