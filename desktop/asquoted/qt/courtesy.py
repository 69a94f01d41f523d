"""What work in other threads owes the window's: short turns, and a garbage collector that is not felt.

The collector runs on whatever thread happens to allocate, and looks through all values that
came since it last did: those of five thousand documents take it half a second. Values are in no
circle, and go when nothing names them any more; it is there for widgets that are.
"""

import gc
import sys

from PySide6.QtCore import QObject, QTimer

_TURN = 0.00001
"""Seconds that a pool's thread goes on when another one waits for the interpreter.

Qt takes the interpreter anew for whatever Python overrides, and the window's thread waits so long each
time until it has it: Python's own five milliseconds make half a second of one repainted table. Of a
table of 1,700 cells, which takes 23 ms alone, half a millisecond makes 138, a fifth 68, a twentieth
55 and a hundredth 40. Where the window wants nothing, the work's turn goes on, however short it is.
"""
_MANY = 100_000
"""Values that are no longer looked through once they came: some ten milliseconds, each time."""
_REST = 10_000
"""Milliseconds between two looks whether there is something to be swept up."""
_NEVER = 1 << 30


class Courtesy:
    """Turns and sweeps of the whole program, as there is one interpreter. For the window's thread."""

    def __init__(self) -> None:
        self._under_way = 0
        self._was_on = True
        self._turn = _TURN
        self._windows = 0
        self._thresholds = gc.get_threshold()
        self._come = 0

    @property
    def is_at_work(self) -> bool:
        """Tell whether other threads are at work."""
        return self._under_way > 0

    def begin(self) -> None:
        """Work begins: the collector stays off its thread, where to free a widget would be the end."""
        if self._under_way == 0:
            self._was_on = gc.isenabled()
            gc.disable()
            self._turn = sys.getswitchinterval()
            sys.setswitchinterval(_TURN)
        self._under_way += 1

    def end(self, count: int = 1) -> None:
        """So many pieces of work are over, and what came of them was heard of."""
        self._under_way -= count
        if self._under_way == 0 and count:
            sys.setswitchinterval(self._turn)
            if self._come > _MANY:
                self.spare()
            if self._was_on:
                gc.enable()

    def sweep(self) -> None:
        """Sweep up what came of late and is gone already, while work is under way."""
        self._come += gc.get_count()[0]
        # The young alone: a whole collection would be felt.
        gc.collect(1)

    def spare(self) -> None:
        """Let the collector pass over all that there is by now, from now on."""
        gc.collect(1)
        gc.freeze()
        self._come = 0

    def sweep_whole(self) -> None:
        """Sweep up all that is gone; where what is left is much by now, spare it from now on."""
        if self._under_way == 0 and gc.get_count()[1:] != (0, 0):
            gc.collect()
            if len(gc.get_objects(generation=2)) > _MANY:
                self.spare()

    def hold(self) -> None:
        """A window comes: from now on, whole sweeps are its own, in idle moments, and no allocation's."""
        if self._windows == 0:
            self._thresholds = gc.get_threshold()
            gc.set_threshold(*self._thresholds[:2], _NEVER)
        self._windows += 1

    def release(self) -> None:
        """A window is gone."""
        self._windows -= 1
        if self._windows == 0:
            gc.set_threshold(*self._thresholds)


COURTESY = Courtesy()


class Sweeping(QObject):
    """Sweeps whenever the window had nothing to do for a while."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(COURTESY.sweep_whole)
        self._timer.start()
        COURTESY.hold()

    def close(self) -> None:
        """Leave it to the interpreter again."""
        if self._timer.isActive():
            self._timer.stop()
            COURTESY.release()


def spare_from_sweeps() -> None:
    """Let the garbage collector pass over all that there is by now, from now on."""
    COURTESY.spare()


def hold_sweeps() -> None:
    """Keep the garbage collector off Qt's own threads that come to run Python, until `release_sweeps`."""
    COURTESY.begin()


def release_sweeps() -> None:
    """Let the garbage collector run again, as often as it was held."""
    COURTESY.end()
