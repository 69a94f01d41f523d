"""Edits, undos and redos in any order: what the library was after each of them is kept beside it."""

import tempfile
from pathlib import Path

from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from tests.store.library_cases import dump

from asquoted.service.libraries import check
from asquoted.store.library import Library


class AnyOrder(RuleBasedStateMachine):
    """Keeps what the library was after each edit, and holds it against what undo and redo bring."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self._library = Library.create(Path(self._folder.name) / "any.asquoted")
        self._states = [dump(self._library)]
        self._place = 0

    def teardown(self) -> None:
        assert check(self._library) == []
        while self._library.undo() is not None:
            pass
        assert dump(self._library) == self._states[0]
        for _ in range(self._place):
            assert self._library.redo() is not None
        assert dump(self._library) == self._states[self._place]
        self._library.close()
        self._folder.cleanup()

    def _after(self) -> None:
        state = dump(self._library)
        if state != self._states[self._place]:
            del self._states[self._place + 1 :]
            self._states.append(state)
            self._place += 1

    def _has(self, table: str) -> bool:
        return bool(self._states[self._place][table])

    @rule()
    def undo(self) -> None:
        if self._library.undo() is not None:
            self._place -= 1

    @rule()
    def redo(self) -> None:
        if self._library.redo() is not None:
            self._place += 1

    @invariant()
    def the_library_is_what_it_should_be(self) -> None:
        assert dump(self._library) == self._states[self._place]
