"""The command palette: what there is to do and to go to, and doing it."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from asquoted.qt.actions import Actions, plain_words
from asquoted.qt.filled import listed
from asquoted.qt.library_session import LibrarySession
from asquoted.qt.models.bases import base_line
from asquoted.qt.models.commands import Command
from asquoted.qt.models.differences import date_words
from asquoted.qt.places import Places
from asquoted.qt.tag_keeping import TagKeeping
from asquoted.qt.views.command_palette import CommandPalette
from asquoted.settings import Settings

_KEPT = 30
_BARE = ("palette", "recent")
"""The actions that do nothing more when they are chosen here."""


class Commanding(QObject):
    """Opens the palette on all actions, documents, quotes and tags, and does what is chosen there."""

    def __init__(
        self,
        session: LibrarySession,
        places: Places,
        actions: Actions,
        tag_keeping: TagKeeping,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._places = places
        self._actions = actions
        self._tag_keeping = tag_keeping
        self._settings = settings
        self.popup = CommandPalette(window)
        self.popup.chosen.connect(self._on_chosen)

    def start(self) -> None:
        """Open the palette."""
        commands = [*self._of_actions(), *self._of_documents(), *self._of_quotes(), *self._of_tags()]
        commands += self._of_libraries()
        self.popup.ask(commands, self._settings.recent_commands)

    def _of_actions(self) -> Iterator[Command]:
        native = QKeySequence.SequenceFormat.NativeText
        for name, action in self._actions.by_name().items():
            if name not in _BARE and action.isEnabled() and action.isVisible():
                keys = ", ".join(one.toString(native) for one in action.shortcuts())
                yield Command(f"action:{name}", plain_words(action), action.statusTip(), keys)

    def _of_documents(self) -> Iterator[Command]:
        # Not the documents: while the library is opened, each would be read from the disk for it.
        contents = self._session.contents
        labels = contents.labels
        for one in contents.summaries:
            details = one.details
            words = listed(" · ", dict.fromkeys((labels.get(one.id, one.file), details.headline)))
            day = date_words(details.published)
            yield Command(f"document:{one.id}", words, self.tr("Document"), day, name=details.outlet or "")

    def _of_quotes(self) -> Iterator[Command]:
        for one in self._session.contents.comparison.quotes:
            yield Command(f"quote:{one.id}", base_line(one.base), self.tr("Quote"))

    def _of_tags(self) -> Iterator[Command]:
        for one in self._session.marks.tags:
            yield Command(f"tag:{one.id}", one.name, self.tr("Tag: where it stands"))

    def _of_libraries(self) -> Iterator[Command]:
        current = str(self._session.path or "")
        for one in self._settings.recent_libraries:
            path = Path(one)
            if one != current and path.exists():
                yield Command(f"library:{one}", path.stem, self.tr("Library"), path.parent.name)

    def _on_chosen(self, command: Command) -> None:
        recent = [command.key, *(key for key in self._settings.recent_commands if key != command.key)]
        self._settings.recent_commands = recent[:_KEPT]
        kind, _, name = command.key.partition(":")
        match kind:
            case "action":
                self._actions.by_name()[name].trigger()
            case "document":
                self._places.middle.go_to_document(name)
            case "quote":
                self._places.middle.compare_quote(name)
                self._places.middle.focus_view()
            case "library":
                self._session.open(Path(name))
            case "tag":
                self._tag_keeping.show_places(name)
