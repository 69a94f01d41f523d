"""Every action of the window: its words, its shortcut, its tooltip.

A tooltip always names the shortcut, so that who clicks learns the key. The actions know
nothing of what they do: the window connects them.
"""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from asquoted.qt.compare_actions import compare_specs
from asquoted.qt.correct_actions import correct_specs
from asquoted.qt.icons import icon
from asquoted.qt.mark_actions import mark_specs
from asquoted.qt.specs import ALONE, Spec
from asquoted.qt.tips import short_tip

RECENT_TAGS = 9


class Actions(QObject):
    """The window's actions by name, and those that put one of the nine recent tags."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._groups: dict[str, QActionGroup] = {}
        self._specs = self._specified()
        self._actions = {name: self._make(spec) for name, spec in self._specs.items()}
        self.recent_tags = [self._recent(number) for number in range(1, RECENT_TAGS + 1)]

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> list[QAction]:
        """Return every action, those of the recent tags last."""
        return [*self._actions.values(), *self.recent_tags]

    def tint(self) -> None:
        """Draw the icons anew, in the colours that the window has now."""
        for name, spec in self._specs.items():
            if spec.icon:
                self._actions[name].setIcon(icon(spec.icon))

    def say(self, name: str, words: str) -> None:
        """Give an action other words for now, as undo does to say what it would take back."""
        action = self._actions[name]
        action.setText(words)
        action.setToolTip(_tooltip(words, self._specs[name].keys))

    def _specified(self) -> dict[str, Spec]:
        return {
            "import": Spec.of(
                self.tr("&Import articles…"),
                self.tr("Take articles in from files: text or saved web pages"),
                "Ctrl+O",
                icon="import",
            ),
            "paste": Spec.of(
                self.tr("&Paste text as a document"),
                self.tr("Take the text on the clipboard in as a document"),
                "Ctrl+V",
                icon="paste",
            ),
            "open": Spec.of(
                self.tr("Open &library…"),
                self.tr("Open another library"),
                "Ctrl+Shift+O",
            ),
            "new": Spec.of(
                self.tr("&New library…"),
                self.tr("Make a new, empty library"),
                "Ctrl+Shift+N",
            ),
            "backup": Spec.of(
                self.tr("&Back up library…"),
                self.tr("Write a verified copy of the library"),
                "Ctrl+Shift+B",
            ),
            "export": Spec.of(
                self.tr("&Export comparison as PDF…"),
                self.tr("Write the annotated comparison as a PDF (or HTML, JSON, text)"),
                "Ctrl+E",
                icon="export",
            ),
            "quit": Spec.of(
                self.tr("&Quit"),
                self.tr("Close AsQuoted; everything is saved already"),
                "Ctrl+Q",
            ),
            "undo": Spec.of(
                self.tr("&Undo"),
                self.tr("Take the last edit back"),
                "Ctrl+Z",
                icon="undo",
            ),
            "redo": Spec.of(
                self.tr("&Redo"),
                self.tr("Do again what was taken back"),
                "Ctrl+Shift+Z",
                "Ctrl+Y",
                icon="redo",
            ),
            "copy": Spec.of(
                self.tr("&Copy difference"),
                self.tr("Copy the difference as “base ] reading (outlet, date, address)”"),
                "Ctrl+Shift+C",
                icon="copy",
            ),
            "find": Spec.of(
                self.tr("&Find in library…"),
                self.tr("Find words in all documents and notes"),
                "Ctrl+F",
                icon="search",
            ),
            "details": Spec.of(
                self.tr("&Details of the document…"),
                self.tr("Correct outlet, headline, date and address of the chosen document"),
                "Ctrl+I",
            ),
            "remove": Spec.of(
                self.tr("Re&move document"),
                self.tr("Take the chosen documents out of the library"),
                "Ctrl+Del",
            ),
            "coverage": Spec.of(
                self.tr("&Coverage"),
                self.tr("See which outlet carried which sentence"),
                "Ctrl+1",
                icon="coverage",
                group="view",
            ),
            "compare": Spec.of(
                self.tr("C&ompare"),
                self.tr("See one quote in every outlet's words, side by side"),
                "Ctrl+2",
                icon="compare",
                group="view",
            ),
            "read": Spec.of(
                self.tr("&Read"),
                self.tr("Read one document whole"),
                "Ctrl+3",
                icon="read",
                group="view",
            ),
            "system": Spec.of(
                self.tr("Colours of the &system"),
                self.tr("Light or dark as the system is"),
                group="theme",
            ),
            "light": Spec.of(self.tr("&Light"), self.tr("Dark on light"), group="theme"),
            "dark": Spec.of(self.tr("&Dark"), self.tr("Light on dark"), group="theme"),
            "word_by_word": Spec.of(
                self.tr("Compare indirect speech &word by word"),
                self.tr("Mark also how words outside the marks, which are the outlet's own, differ"),
                "W",
                group=ALONE,
            ),
            **compare_specs(),
            **mark_specs(),
            **correct_specs(),
            "base": Spec.of(
                self.tr("Make this outlet the &base"),
                self.tr(
                    "Hold the others against this outlet's words; again to go back to the base of itself"
                ),
                "B",
                icon="base",
            ),
            "next_difference": Spec.of(
                self.tr("&Next difference"),
                self.tr("Go to the next difference, into the next quote if need be"),
                "F8",
                "J",
                icon="down",
            ),
            "previous_difference": Spec.of(
                self.tr("&Previous difference"),
                self.tr("Go to the difference before"),
                "Shift+F8",
                "K",
                icon="up",
            ),
            "next_quote": Spec.of(
                self.tr("Next &quote"),
                self.tr("Go to the statement's next quote"),
                "Alt+Down",
                icon="right",
            ),
            "previous_quote": Spec.of(
                self.tr("Pre&vious quote"),
                self.tr("Go to the quote before"),
                "Alt+Up",
                icon="left",
            ),
            "documents": Spec.of(
                self.tr("To the &documents"),
                self.tr("Put the keyboard in the list of documents"),
                "Alt+1",
            ),
            "tags": Spec.of(
                self.tr("To the &tags"),
                self.tr("Put the keyboard in the tags"),
                "Alt+2",
            ),
            "middle": Spec.of(
                self.tr("To the &comparison"),
                self.tr("Put the keyboard in the middle"),
                "Alt+3",
            ),
            "inspector": Spec.of(
                self.tr("To the &selection"),
                self.tr("Put the keyboard in the panel of the selection"),
                "Alt+4",
            ),
            "tag": Spec.of(
                self.tr("&Tag the selection…"),
                self.tr("Put a tag on the selected words, or on the difference; a new name makes a new tag"),
                "T",
                icon="tag",
            ),
            "note": Spec.of(
                self.tr("&Note on the selection"),
                self.tr("Write a note on the selection"),
                "N",
                icon="note",
            ),
            "help": Spec.of(
                self.tr("&How AsQuoted works"),
                self.tr("The views, the marks and the keys on one page"),
                "F1",
            ),
            "sample": Spec.of(
                self.tr("Bring back the &sample library"),
                self.tr("Add the sample articles to this library again"),
            ),
            "about": Spec.of(
                self.tr("&About AsQuoted"),
                self.tr("Version, licence, and where your library lies"),
            ),
        }

    def _make(self, spec: Spec) -> QAction:
        action = QAction(spec.words, self)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setToolTip(_tooltip(spec.does, spec.keys))
        action.setStatusTip(spec.does)
        action.setCheckable(bool(spec.group))
        if spec.group and spec.group != ALONE:
            group = self._groups.setdefault(spec.group, QActionGroup(self))
            group.addAction(action)
        return action

    def _recent(self, number: int) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(str(number)))
        action.setData(number - 1)
        action.setVisible(False)
        # A key pressed while typing belongs to the text, and text fields take it first.
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        return action


def _tooltip(does: str, keys: tuple[str, ...]) -> str:
    shown = [QKeySequence(one).toString(QKeySequence.SequenceFormat.NativeText) for one in keys]
    plain = does.replace("&", "")
    # What undo would take back may name a tag that looks like markup.
    return short_tip(f"{plain} ({', '.join(shown)})" if shown else plain)
