"""What the window has to tell, in a bar above the middle; nothing here stops the work."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from asquoted.qt.icons import icon
from asquoted.qt.views.parts import announce, bold, named

SHORT_WHILE = 8_000
"""Milliseconds that a notice of something done stays; one of something amiss stays until it is closed."""
MOST = 3
MOST_AMISS = 20
"""No more than that are folded into one."""


class Notices(QWidget):
    """The notices that stand, the newest below. At most three: the oldest goes.

    What went amiss takes one place, however often: the newest stands for those before it, which
    it unfolds, and folded they are closed with it.

    Signals:
        way_chosen: the user pressed a button of a notice; carries what the button stands for.
    """

    way_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._is_folded = True
        self.bars: list[NoticeBar] = []
        named(self, self.tr("Notices"))

    def tell(
        self,
        headline: str,
        text: str = "",
        ways: Sequence[tuple[str, object]] = (),
        *,
        serious: bool = False,
        lasting: bool = False,
        refused: bool = False,
    ) -> None:
        """Show a notice; `ways` are its buttons: what they say, and what they stand for.

        One that is serious stays until it is closed, and so does a `lasting` one, a question. One of
        what was `refused` goes like one of what was done, and has not its sign.
        """
        for old in [bar for bar in self.bars if bar.says(headline, text) or bar.fade.isActive()]:
            self._drop(old)
        self._make_room(serious=serious)
        sign = "warning" if serious or refused else "info" if lasting else "done"
        bar = NoticeBar(headline, text, ways, sign=sign, serious=serious)
        bar.way_chosen.connect(self._on_way_chosen)
        bar.closed.connect(self._on_closed)
        bar.unfolded.connect(self._on_unfolded)
        self.bars.append(bar)
        self._column.addWidget(bar)
        self._fold()
        announce(self, f"{headline} {text}".strip())
        if not (serious or lasting):
            bar.fade.start()

    def refuse(self, headline: str) -> None:
        """Say why something cannot be done, or what is to be done before."""
        self.tell(headline, refused=True)

    def forget(self, undone: Collection[str]) -> None:
        """Close the notices that offer to take back what was taken back in another way: `undone` edits."""
        for bar in list(self.bars):
            if any(isinstance(way, tuple) and way and set(way) <= set(undone) for way in bar.stands_for()):
                self._drop(bar)

    def settle(self, way: object) -> None:
        """Close the notices that offer `way`: it was gone, by this button or in another way."""
        for bar in list(self.bars):
            if way in bar.stands_for():
                self._drop(bar)

    def close_newest(self) -> bool:
        """Close the newest notice, with those that it stands for; tell whether there was one."""
        for bar in self.bars[-1:]:
            self._close(bar)
            return True
        return False

    def clear(self) -> None:
        """Close every notice."""
        for bar in list(self.bars):
            self._drop(bar)

    def _make_room(self, *, serious: bool) -> None:
        """Let the oldest go until there is a place for one more."""
        amiss = [bar for bar in self.bars if bar.serious]
        others = [bar for bar in self.bars if not bar.serious]
        places = MOST - (1 if amiss or serious else 0) - (0 if serious else 1)
        gone = others[: max(len(others) - places, 0)]
        gone += amiss[: max(len(amiss) + serious - MOST_AMISS, 0)]
        for bar in gone:
            self._drop(bar)

    def _fold(self) -> None:
        """Let the newest of what went amiss stand for the others, unless they are unfolded."""
        amiss = [bar for bar in self.bars if bar.serious]
        for at, bar in enumerate(reversed(amiss)):
            bar.setVisible(not at or not self._is_folded)
            bar.say_others(0 if at else len(amiss) - 1, are_folded=self._is_folded)

    def _drop(self, bar: "NoticeBar") -> None:
        if bar in self.bars:
            self.bars.remove(bar)
            bar.hide()
            bar.deleteLater()
            self._fold()

    def _close(self, bar: "NoticeBar") -> None:
        """Close a notice, with those that it stands for."""
        together = list(self.bars) if bar.serious and self._is_folded else []
        for one in (bar, *(other for other in together if other.serious)):
            self._drop(one)

    def _on_unfolded(self) -> None:
        self._is_folded = not self._is_folded
        self._fold()

    def _on_way_chosen(self, way: object) -> None:
        bar = self.sender()
        if isinstance(bar, NoticeBar):
            self._drop(bar)
        self.way_chosen.emit(way)

    def _on_closed(self) -> None:
        bar = self.sender()
        if isinstance(bar, NoticeBar):
            self._close(bar)


class NoticeBar(QFrame):
    """One notice: a sign, what happened, what can be done.

    Signals:
        way_chosen: a button was pressed; carries what it stands for.
        closed: the notice was closed, by hand or by time.
        unfolded: the notices that this one stands for are wanted, or no longer.
    """

    way_chosen = Signal(object)
    closed = Signal()
    unfolded = Signal()

    def __init__(
        self,
        headline: str,
        text: str,
        ways: Sequence[tuple[str, object]],
        *,
        sign: str,
        serious: bool,
    ) -> None:
        super().__init__()
        self.serious, self.sign = serious, sign
        self._said = (headline, text)
        self._ways: dict[QPushButton, object] = {}
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setForegroundRole(QPalette.ColorRole.ToolTipText)
        named(self, headline, text)
        ink = self.palette().color(QPalette.ColorRole.ToolTipText)
        drawn = QLabel()
        drawn.setPixmap(icon(sign, ink).pixmap(18, 18))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 8, 7)
        row.setSpacing(10)
        row.addWidget(drawn, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(headline, text), 1)
        for words, way in ways:
            button = named(QPushButton(words), words)
            button.clicked.connect(self._on_clicked)
            self._ways[button] = way
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.others = QPushButton()
        self.say_others(0, are_folded=True)
        self.others.clicked.connect(self.unfolded)
        row.addWidget(self.others, 0, Qt.AlignmentFlag.AlignTop)
        close = named(QToolButton(), self.tr("Close this notice"))
        close.setIcon(icon("close", ink))
        close.setToolTip(self.tr("Close this notice"))
        close.setAutoRaise(True)
        # Under the mouse it is filled with its own colour, on which the sign must be seen, too.
        colours = close.palette()
        colours.setColor(QPalette.ColorRole.Button, self.palette().color(QPalette.ColorRole.ToolTipBase))
        close.setPalette(colours)
        close.clicked.connect(self.closed)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.fade = QTimer(self)
        self.fade.setSingleShot(True)
        self.fade.setInterval(SHORT_WHILE)
        self.fade.timeout.connect(self._on_faded)

    def says(self, headline: str, text: str) -> bool:
        """Tell whether this notice says just that."""
        return self._said == (headline, text)

    def say_others(self, count: int, *, are_folded: bool) -> None:
        """Say for how many others this one stands, and let them be unfolded, or folded again."""
        more = self.tr("1 more") if count == 1 else self.tr("%Ln more", "", count)
        words = more if are_folded else self.tr("Fewer")
        self.others.setText(words)
        named(self.others, words, self.tr("Shows or hides what went amiss before"))
        self.others.setVisible(bool(count))

    def ways(self) -> list[QPushButton]:
        """Return the buttons that do something about it."""
        return list(self._ways)

    def stands_for(self) -> list[object]:
        """Return what its buttons stand for."""
        return list(self._ways.values())

    def _words(self, headline: str, text: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(1)
        for words in (headline, text):
            if words:
                label = QLabel(words)
                label.setWordWrap(True)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setForegroundRole(QPalette.ColorRole.ToolTipText)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                column.addWidget(label)
                if words is headline and text:
                    bold(label)
        return column

    def _on_faded(self) -> None:
        focused = self.window().focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            # It does not go from under a hand that is about to press one of its buttons.
            self.fade.start()
        else:
            self.closed.emit()

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.way_chosen.emit(self._ways[button])
