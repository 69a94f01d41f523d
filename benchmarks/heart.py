"""How long the window's thread hears nothing, and what of that is its own work.

A timer beats every few milliseconds: the longest time between two beats is how long a key would have
gone unheard. Beside it stands what the thread worked in that time: the rest it waited for other
threads, or other programs.
"""

import faulthandler
import os
import re
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QTimer

from benchmarks.engine import shown

_BEAT = 5
_LATE = 0.1
"""Seconds without a beat that are to be explained."""
_QUEUED = 0.001
"""Seconds for other programs that are told of."""
_MORE = 0.005
"""Seconds of work by which another pause must exceed the longest one to be told of."""
_SAMPLE = 0.004
_COUNTED = Path("/proc/thread-self/schedstat")
_QUEUE = os.open(_COUNTED, os.O_RDONLY) if _COUNTED.exists() else None
_PLACE = re.compile(r'File "([^"]*)", line (\d+) in (\S+)')


class Heart:
    """Beats as long as the event loop runs, and knows the longest pause, in seconds.

    Of it, the window's thread `worked` so long; so long it was `queued`: it could have gone on, but
    the system gave the processor to other programs. For the rest it waited for threads of its own.
    `most` is the most that it worked in any pause: of a machine that is loaded, the longest is another.
    """

    def __init__(self) -> None:
        self.longest = self.worked = self.queued = self.most = 0.0
        self.last = time.perf_counter()
        self._last_work, self._last_queue = time.thread_time(), _queued()
        self._timer = QTimer()
        self._timer.setInterval(_BEAT)
        self._timer.timeout.connect(self._on_beat)

    def start(self) -> None:
        """Begin to count anew."""
        self.longest = self.worked = self.queued = self.most = 0.0
        self.last, self._last_work, self._last_queue = time.perf_counter(), time.thread_time(), _queued()
        self._timer.start()

    def told(self) -> str:
        """Return what was counted, in words."""
        words = f"{shown(self.longest)} held up, of it {shown(self.worked)} work"
        if self.queued >= _QUEUED:
            words += f", {shown(self.queued)} for other programs"
        if self.most > self.worked + _MORE:
            words += f"; at most {shown(self.most)} work"
        return words

    def _on_beat(self) -> None:
        now, work, queue = time.perf_counter(), time.thread_time(), _queued()
        if now - self.last > self.longest:
            self.longest, self.worked = now - self.last, work - self._last_work
            self.queued = queue - self._last_queue
        self.most = max(self.most, work - self._last_work)
        self.last, self._last_work, self._last_queue = now, work, queue


def _queued() -> float:
    """Return for how many seconds this thread was ready to run and was not let; 0 where nobody counts."""
    if _QUEUE is None:
        return 0.0
    return int(os.pread(_QUEUE, 99, 0).split()[1]) / 1e9


class Witness(threading.Thread):
    """Looks at what the window's thread does whenever the heart is late, and tells of the long pauses."""

    def __init__(self, heart: Heart) -> None:
        super().__init__(daemon=True)
        self._heart = heart
        self._window = threading.get_ident()

    def run(self) -> None:
        seen: Counter[str] = Counter()
        beside: Counter[str] = Counter()
        since = self._heart.last
        while True:
            time.sleep(_SAMPLE)
            if self._heart.last != since:
                if self._heart.last - since > _LATE:
                    print(f"\n{shown(self._heart.last - since)} held up", file=sys.stderr)
                    for stack, count in seen.most_common(12):
                        print(f"  {count} times in {stack}", file=sys.stderr)
                    for stack, count in beside.most_common(6):
                        print(f"  beside it {count} times in {stack}", file=sys.stderr)
                since = self._heart.last
                seen.clear()
                beside.clear()
            if time.perf_counter() - since > 2 * _SAMPLE:
                for thread, words in _told().items():
                    if thread != threading.get_ident():
                        (seen if thread == self._window else beside)[words] += 1


def _told() -> dict[int, str]:
    """Return where each thread is, without a hold on its frames.

    Who holds a frame when it ends lets go of what is in it, of a painter too, and on this thread: a crash.
    """
    with tempfile.TemporaryFile("w+") as file:
        faulthandler.dump_traceback(file)
        file.seek(0)
        dumped = file.read()
    places = {}
    for thread in dumped.split("\n\n"):
        found = re.match(r"(?:Current t|T)hread 0x([0-9a-f]+)", thread)
        told = [
            f"{Path(file).stem}.{name}:{line}"
            for place, (file, line, name) in enumerate(_PLACE.findall(thread))
            if place == 0 or "/asquoted/" in file
        ]
        if found:
            places[int(found[1], 16)] = " < ".join(told[:9])
    return places
