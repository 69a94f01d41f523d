"""What the window shows of the library: filled when one is opened, and anew with every change."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QMainWindow

from asquoted.domain.documents import DocumentSummary
from asquoted.qt.actions import Actions
from asquoted.qt.bars import show_history
from asquoted.qt.correcting import Correcting
from asquoted.qt.filtering import Filtering
from asquoted.qt.library_session import LibrarySession
from asquoted.qt.marking import Marking
from asquoted.qt.phrases import said
from asquoted.qt.places import Places
from asquoted.qt.tips import explain
from asquoted.qt.views.parts import announce
from asquoted.qt.views.status import take_back


class Filling(QObject):
    """Puts what was read of the library into the panels and the views, and says where nothing is."""

    def __init__(
        self,
        session: LibrarySession,
        places: Places,
        actions: Actions,
        filtering: Filtering,
        marking: Marking,
        correcting: Correcting,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._places = places
        self._actions = actions
        self._filtering = filtering
        self._marking = marking
        self._correcting = correcting
        self._window = window
        self._listed: tuple[DocumentSummary, ...] = ()
        self._was_glimpsed = False
        self._takes_keys = False
        self._done = ""
        self._where = QLabel()
        window.statusBar().addPermanentWidget(self._where)
        self._await_history()
        self._say_opening()
        filtering.changed.connect(self._on_filtered)
        places.middle.hidden_wanted.connect(self._on_hidden_wanted)
        places.documents.sorted_anew.connect(self._on_sorted_anew)
        session.closing.connect(self._on_closing)
        session.glimpsed.connect(self._on_glimpsed)
        session.opened.connect(self._on_opened)
        session.changed.connect(self._on_changed)
        session.edited.connect(self._on_edited)
        session.failed.connect(self._on_failed)

    def _show_contents(self) -> None:
        contents = self._session.contents
        if contents.summaries is not self._listed:
            self._listed = contents.summaries
            self._places.documents.show_documents(contents.summaries)
            self._places.middle.list_documents(self._places.documents.order)
        self._say_empty()
        self._places.middle.show_contents(contents, self._session.marks)
        if self._takes_keys:
            # The keys are for the comparison, not for the first field that there is.
            self._places.middle.focus_view()
            self._takes_keys = False

    def _show_path(self, path: Path | None) -> None:
        title = self.tr("{name} — AsQuoted").format(name=path.stem) if path else "AsQuoted"
        self._window.setWindowTitle(title)
        self._where.setText(path.name if path else "")
        explain(self._where, str(path or ""))

    def _await_history(self) -> None:
        """Let undo and redo be asked for: what there is of them is known, and done, when all is read."""
        show_history(self._actions, ())
        self._actions["undo"].setEnabled(True)
        self._actions["redo"].setEnabled(True)

    def _say_opening(self) -> None:
        empty = self._places.middle.empty
        empty.say("read", self.tr("Opening the library…"), self.tr("A moment, please."))

    def _say_empty(self) -> None:
        actions, empty = self._actions, self._places.middle.empty
        contents = self._session.contents
        if not contents.is_read:
            empty.say(
                "read",
                self.tr("Opening the library…"),
                self.tr("The articles can be read already: choose one at the left."),
            )
        elif not self._session.is_open:
            empty.say(
                "warning",
                self.tr("No library is open"),
                self.tr("Open one, or make a new one."),
                (actions["open"], actions["new"]),
            )
        elif not contents.documents:
            empty.say(
                "import",
                self.tr("This library is empty"),
                self.tr("Drop articles here, or paste one. Two that quote the same words can be compared."),
                (actions["import"], actions["paste"], actions["sample"]),
            )
        elif self._filtering.asked and contents.comparison.quotes:
            empty.say(
                "filter",
                self.tr("The filter leaves no quote"),
                self.tr("Nothing in this library is all that is asked for above. Clear the filter with 0."),
                (actions["clear_filter"],),
            )
        else:
            empty.say(
                "compare",
                self.tr("Nothing to compare yet"),
                self.tr("No two documents quote the same words. Import another article about the statement."),
                (actions["import"], actions["read"]),
            )

    # Slots

    def _on_closing(self) -> None:
        # Of the next library, nothing of it was done.
        take_back(self._window, self._done)

    def _on_glimpsed(self, path: object) -> None:
        self._was_glimpsed = isinstance(path, Path)
        self._takes_keys = self._was_glimpsed
        self._show_path(path if isinstance(path, Path) else self._session.path)
        if self._was_glimpsed:
            # Whether there are tags is not known yet.
            self._places.tags.hint.hide()
            self._await_history()
        else:
            show_history(self._actions, self._session.marks.history)
        self._show_contents()

    def _on_opened(self, fresh: bool) -> None:
        take_back(self._window, self._done)
        # Who began to read meanwhile keeps the keys.
        self._takes_keys, self._was_glimpsed = not self._was_glimpsed, False
        self._show_path(self._session.path)
        if fresh:
            self._places.notices.tell(
                self.tr("Welcome. This is the sample: five outlets on one statement."),
                self.tr("It is yours to change; Help brings it back. Import articles with Ctrl+O."),
            )

    def _on_changed(self, contents_too: bool) -> None:
        marks = self._session.marks
        otherwise_filtered = self._filtering.renew()
        if contents_too or otherwise_filtered:
            self._show_contents()
        else:
            self._places.middle.show_marks(marks)
        self._marking.show_marks()
        if contents_too:
            self._correcting.show_contents()
        show_history(self._actions, marks.history)

    def _on_filtered(self) -> None:
        self._show_contents()
        words = self._places.filter_bar.left.text()
        announce(self._window, words or self.tr("The filter is cleared"))

    def _on_sorted_anew(self) -> None:
        self._places.middle.list_documents(self._places.documents.order)
        self._places.middle.cover_anew()

    def _on_hidden_wanted(self) -> None:
        self._filtering.clear()
        self._places.notices.tell(self.tr("The filter was cleared, to show what it left out."))

    def _on_failed(self, error: object) -> None:
        if not self._session.takes_wishes:
            self._say_empty()
        # A name that was refused still stands in the panel where it was typed.
        self._marking.show_marks()

    def _on_edited(self, words: str) -> None:
        words = said(words)
        self._done = words[:1].upper() + words[1:]
        self._window.statusBar().showMessage(self._done, 6_000)
        announce(self._window, words)
