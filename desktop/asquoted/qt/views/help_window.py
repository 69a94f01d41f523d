"""Help: the guide with its pictures; on one page what the views are for and every key; and About."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QTabWidget, QTextBrowser, QVBoxLayout, QWidget

from asquoted import __version__
from asquoted.errors import UserError
from asquoted.paths import guide
from asquoted.qt.views.beside import Beside
from asquoted.qt.views.guide_page import GuidePage
from asquoted.qt.views.parts import named


class HelpWindow(Beside):
    """A page beside the window, which goes on working."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 44, 44)
        self.page = named(QTextBrowser(), self.tr("Help"))
        # Nothing leaves the machine: the page has no links but its own.
        self.page.setOpenLinks(False)
        self.guide = named(GuidePage(), self.tr("Step by step"))
        self.chapter = named(QComboBox(), self.tr("Chapter"), self.tr("Goes to a chapter of the guide"))
        self.chapter.setToolTip(self.tr("Goes to a chapter of the guide"))
        stepwise = QWidget()
        steps = QVBoxLayout(stepwise)
        steps.setContentsMargins(0, 6, 0, 0)
        steps.addWidget(self.chapter)
        steps.addWidget(self.guide, 1)
        self.tabs = named(QTabWidget(), self.tr("Help"))
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(stepwise, self.tr("&Step by step"))
        self.tabs.addTab(self.page, self.tr("&At a glance"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        column = QVBoxLayout(self)
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)
        buttons.rejected.connect(self.close)
        self.chapter.activated.connect(self.guide.go_to)
        self.guide.chapter_reached.connect(self.chapter.setCurrentIndex)
        for button in buttons.buttons():
            named(button, button.text().replace("&", ""))
            # The style's own sign is black, in the dark as well.
            button.setIcon(QIcon())

    def show_help(self, actions: Mapping[str, QAction]) -> None:
        """Show the guide, and on the page beside it the views and the keys of `actions`, as they are now."""
        self.setWindowTitle(self.tr("How AsQuoted works"))
        views = (
            (
                self.tr("Coverage"),
                self.tr(
                    "Which outlet carried which sentence of a statement, in what form. A cell opens Compare."
                ),
            ),
            (
                self.tr("Compare"),
                self.tr(
                    "One quote in every outlet's words. Each difference has a colour, an underline and "
                    "a sign for its kind; a dotted line means that the outlet declared it "
                    "(… or [ ]), any other is silent. Words outside the marks are the outlet's own: how they "
                    "differ is shown on demand ({word_by_word})."
                ),
            ),
            (self.tr("Read"), self.tr("One document whole, with what it quotes, your tags and your notes.")),
            (
                self.tr("Back and forth"),
                self.tr(
                    "{across} goes from a quotation to its comparison, and from there to the article. "
                    "{back} and {forward} go back and forward through wherever you were."
                ),
            ),
            (
                self.tr("Tags and notes"),
                self.tr(
                    "Select words, or a difference, and press {tag} or {note}. "
                    "A tag also goes on by a double click, or by its number."
                ),
            ),
            (
                self.tr("Corrections"),
                self.tr(
                    "Where the program errs, the menu Correct says so: another quote, another speaker, what "
                    "was missed, words that belong together. Later runs keep it; {corrections} lists it all."
                ),
            ),
            (
                self.tr("Panels"),
                self.tr(
                    "{left_panels} and {right_panels} fold the panels at the sides. Where there is too "
                    "little room they fold by themselves; the edge that stays brings them back."
                ),
            ),
            (
                self.tr("Articles"),
                self.tr(
                    "Drop files, text or an address anywhere, or paste with {paste}. An address is "
                    "fetched only after you say so; nothing else ever goes to the network."
                ),
            ),
            (
                self.tr("Whatever you look for"),
                self.tr(
                    "{palette} finds every action, document, quote and tag by a few letters. {keys} shows "
                    "all keys, to choose others; {larger} and {smaller}, or the wheel with Ctrl, zoom."
                ),
            ),
            (
                self.tr("Nothing is lost"),
                self.tr(
                    "Every edit is saved at once, and {undo} takes back one after the other, "
                    "after a restart too."
                ),
            ),
        )
        keys = {name: _keys(action) or _plain(action) for name, action in actions.items()}
        parts = [f"<p><b>{escape(name)}.</b> {escape(words.format(**keys))}</p>" for name, words in views]
        rows = [
            f"<tr><td><b>{escape(_keys(one))}</b></td><td>&nbsp;&nbsp;{escape(_does(one))}</td></tr>"
            for one in actions.values()
            if _keys(one)
        ]
        parts.append(f"<h3>{escape(self.tr('Keys'))}</h3><table cellpadding='2'>{''.join(rows)}</table>")
        self._show(parts, with_guide=self._has_guide())

    def show_about(self, library: str) -> None:
        """Say what this program is, and where its user's library lies."""
        self.setWindowTitle(self.tr("About AsQuoted"))
        lines = (
            self.tr("AsQuoted shows how each outlet rendered the same quote."),
            self.tr("Version {version}. Free software under the MIT licence.").format(version=__version__),
            self.tr("It reports differences; it never pronounces a verdict. Nothing leaves this machine."),
            self.tr("Your library: {path}").format(path=library or self.tr("none is open")),
        )
        self._show([f"<p>{escape(line)}</p>" for line in lines])

    def _has_guide(self) -> bool:
        """Read the guide, when it is first asked for; tell whether it is there."""
        if not self.chapter.count():
            try:
                self.guide.show_guide(guide(QLocale().name().partition("_")[0]))
            except (UserError, OSError):
                return False
            self.chapter.addItems(self.guide.chapters())
        return True

    def _show(self, parts: Sequence[str], *, with_guide: bool = False) -> None:
        self.page.setHtml("".join(parts))
        self.tabs.setTabVisible(0, with_guide)
        self.tabs.tabBar().setVisible(with_guide)
        # Hidden, the bar would take the keyboard for the tabs and never give it on.
        focus = Qt.FocusPolicy.TabFocus if with_guide else Qt.FocusPolicy.NoFocus
        self.tabs.setFocusPolicy(focus)
        self.tabs.setCurrentIndex(0 if with_guide else 1)
        self.come()
        (self.guide if with_guide else self.page).setFocus()


def _keys(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(one.toString(native) for one in action.shortcuts())


def _plain(action: QAction) -> str:
    return action.text().replace("&", "").removesuffix("…")


def _does(action: QAction) -> str:
    return action.statusTip() or _plain(action)
