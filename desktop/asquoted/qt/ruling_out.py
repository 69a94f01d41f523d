"""What cannot be done in a library that can only be read, and why: said once, and at each command."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from asquoted.errors import LibraryReadOnlyError, UserError
from asquoted.qt.actions import RECENT_TAGS, Actions, recent_name
from asquoted.qt.correct_actions import ON_CORRECTING
from asquoted.qt.library_session import LibrarySession
from asquoted.qt.mark_actions import NOTED, SENSES
from asquoted.qt.places import Places
from asquoted.qt.views.alters import RULED_OUT, Alters

EDITING = frozenset(
    {
        *("import", "import_address", "paste", "sample", "undo", "redo", "details", "replace_text", "remove"),
        *("base", "tag_hits"),
        *("tag", "tag_quote", "note", *NOTED, *SENSES.values(), *ON_CORRECTING),
        *(recent_name(number) for number in range(1, RECENT_TAGS + 1)),
    }
)
"""The actions that alter a library."""


class RulingOut(QObject):
    """Switches off what a library that is read-only does not take."""

    def __init__(
        self,
        session: LibrarySession,
        places: Places,
        actions: Actions,
        tell: Callable[[UserError], None],
    ) -> None:
        super().__init__(session)
        self._session = session
        self._places = places
        self._actions = actions
        self._tell = tell
        session.opened.connect(self._on_opened)

    # Slots

    def _on_opened(self) -> None:
        read_only = self._session.is_read_only
        why = self.tr("This library can only be read: its file or its folder cannot be written to.")
        self._actions.rule_out(EDITING if read_only else (), why)
        window = self._places.middle.window()
        window.setProperty(RULED_OUT, why if read_only else "")
        for control in window.findChildren(Alters):
            control.rule_out(why if read_only else "")
        if read_only and self._session.path is not None:
            self._tell(LibraryReadOnlyError(self._session.path))
