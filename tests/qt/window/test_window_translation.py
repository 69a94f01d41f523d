"""Nothing in the window stays untranslated: with every text in brackets, what has none is found."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QLocale, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFontComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.qt.window.conftest import ARTICLES
from tests.qt.window.window_cases import OpenWindow, idle

from asquoted.domain.comparison import Sense
from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.languages import languages, speak
from asquoted.qt.main_window import MainWindow

TAG, NOTE = "Harbour matters", "Ask **whose** boats."
OWN = ("AsQuoted", "case.asquoted", TAG, NOTE, NOTE.replace("*", ""), "English", "Deutsch", "Noto Sans")
"""Names, and what the tests write themselves."""
PINNED = "We have never have"
"""The words of the base that are selected where words are pinned together: of two places."""
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


class Brackets(QTranslator):
    """A translation that puts every text into brackets, Qt's own as well."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        if sourceText == "d MMM yyyy":
            # The format of a day is no words.
            return sourceText
        # The places stay outside: what is filled in has to be translated, too.
        parts = re.split(r"(\{\w+\}|%L?n)", sourceText)
        return "".join(f"⟦{part}⟧" if at % 2 == 0 and part.strip() else part for at, part in enumerate(parts))


@pytest.fixture
def bracketed(
    qapp: QApplication, open_window: OpenWindow, articles: list[Path], tmp_path: Path, qtbot: QtBot
) -> Iterator[MainWindow]:
    """A window in brackets, on a library with the three articles, a tag, a note and a sense."""
    brackets = Brackets(qapp)
    qapp.installTranslator(brackets)
    window: MainWindow = open_window(tmp_path / "case.asquoted")
    window.session.take_in_files(articles)
    idle(window, qtbot)
    quote = max(window.session.contents.comparison.quotes, key=lambda one: len(one.renderings))
    for rendering in quote.renderings[1:]:
        for difference in rendering.differences[:1]:
            window.session.set_sense(Target.of_difference(rendering.id, difference), Sense.SLIGHT)
    window.session.put_new_tag(TAG, Target(TargetKind.QUOTE, quote.id))
    window.session.write_note(Target(TargetKind.QUOTE, quote.id), NOTE)
    idle(window, qtbot)
    yield window
    qapp.removeTranslator(brackets)


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[[str], str]]:
    """What lets the application speak a language until the test ends."""
    before, there = QLocale(), set(qapp.findChildren(QTranslator))
    yield partial(speak, qapp)
    for translator in set(qapp.findChildren(QTranslator)) - there:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def test_nothing_in_any_view_is_left_untranslated(bracketed: MainWindow, qtbot: QtBot) -> None:
    found = dict(bare(bracketed, "at the start"))
    for name, show in _states(bracketed, qtbot):
        show()
        idle(bracketed, qtbot)
        QApplication.processEvents()
        found.update(bare(bracketed, name))
    assert found == {}


def test_what_has_no_brackets_is_found(qtbot: QtBot) -> None:
    outside = QWidget()
    qtbot.addWidget(outside)
    QLabel("Hidden outlets", outside)
    QLabel("⟦Hidden: Ferry Times⟧ (3), FERRY.", outside)
    assert list(dict(bare(outside, ""))) == ["Hidden outlets"]


def _menus(menu: QWidget) -> Iterator[QWidget]:
    """Yield a menu, or a view with one of its own, and all menus inside it."""
    yield menu
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _menus(inner)


@pytest.mark.parametrize("language", sorted(languages()))
def test_no_two_entries_of_a_menu_have_one_letter(
    spoken: Callable[[str], str], open_window: OpenWindow, tmp_path: Path, language: str
) -> None:
    spoken(language)
    window: MainWindow = open_window(tmp_path / "case.asquoted")
    for filled in window.findChildren(QMenu):
        # Some are filled as they open.
        filled.aboutToShow.emit()
    middle = window.places.middle
    views = (window.menuBar(), middle.coverage, middle.compare, middle.read)
    menus = [menu for view in views for menu in _menus(view)]
    assert len(menus) > 16, "the menus inside menus too"
    for menu in menus:
        entries = [action.text() for action in menu.actions() if action.text()]
        letters = [found[1].casefold() for one in entries for found in re.finditer(r"&(\w)", one)]
        assert sorted(letters) == sorted(set(letters)), entries
        assert len(letters) == len(entries), entries


def _states(window: MainWindow, qtbot: QtBot) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield what there is to see in the window, one after the other, and how to come there."""
    actions, middle = window.actions_by_name, window.places.middle
    document = next(iter(window.session.contents.documents))
    quote = max(window.session.contents.comparison.quotes, key=lambda one: len(one.renderings))
    yield "coverage", actions["coverage"].trigger
    yield "compare", lambda: middle.go_to_quote(quote.id)
    yield "a difference", middle.go_to_next_difference
    for name in ("interlinear", "context", "word_by_word", "dim", "hide_column", "show_columns"):
        yield name, actions[name].trigger
    yield "another base", lambda: window.session.choose_base(quote.id, quote.renderings[-1].document)
    yield "read", lambda: middle.go_to_document(document)
    yield "find", actions["find"].trigger
    yield "found", lambda: window.places.finder.field.setText("minister")
    yield "hits", actions["tag_hits"].trigger
    yield "filter", actions["filter"].trigger
    yield "details", actions["details"].trigger
    yield "compare again", lambda: middle.go_to_quote(quote.id)
    yield "a difference again", middle.go_to_next_difference
    for name in ("move", "merge", "split", "voice", "statement", "pin_together", "apart", "undo", "redo"):
        yield name, actions[name].trigger
    yield "corrections", actions["corrections"].trigger
    yield "tagging", window.marking.ask_for_tag
    for name in ("palette", "help", "about", "preferences", "keys"):
        yield name, actions[name].trigger
    yield "a report", lambda: window.show_report("Traceback")


def bare(window: QWidget, where: str) -> Iterator[tuple[str, str]]:
    """Yield every text under a window that is not translated and not the user's own, with where it is."""
    for text, place in _texts(window):
        if rest := _rest(text):
            yield rest, f"{where}: {place}: {text[:90]!r}"


_GUIDE = re.sub(
    r"[`*#]|!\[|\]\([^)]*\)|(?m:^- )", "", (Path(__file__).parents[3] / "docs/guide.md").read_text("utf-8")
)
"""The guide has a translation of its own, as a whole."""
_BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")
_CORPUS = " ".join(
    " ".join(text.split()) for text in (*ARTICLES.values(), *ARTICLES, *OWN, PINNED, _GUIDE)
).casefold()


def _rest(text: str) -> str:
    """Return what is neither in brackets nor of the articles, of keys, numbers and signs."""
    before = ""
    while before != text:
        before, text = text, _BRACKETED.sub("\n", text)
    text = re.sub(r"<[^>]*>|/[\w./-]+", "\n", text)
    for part in re.split(r"[\n·:;×(){}\[\]…|/+„“”‘’\"]|\. |, |  ", text):
        words = " ".join(part.split()).strip("—–-,.&→ ").casefold()
        if re.search(r"[^\W\d_]{2}", words) and words not in _CORPUS and not _is_own(words):
            return " ".join(part.split())
    return ""


def _is_own(words: str) -> bool:
    """Tell keys and days from words."""
    return re.fullmatch(r"f\d+|\d+ \w+ \d{4}", words) is not None


def _texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every text that a window shows or a screen reader says, with what carries it."""
    for action in window.findChildren(QAction):
        for text in (action.text(), action.toolTip(), action.statusTip()):
            yield text, "an action"
    for widget in (window, *window.findChildren(QWidget)):
        kind = type(widget).__name__
        is_qts_own = widget.objectName().startswith("qt_") and not isinstance(widget, QTabBar)
        if is_qts_own or _lists_fonts(widget):
            continue
        for text in (
            widget.windowTitle(),
            widget.toolTip(),
            widget.statusTip(),
            widget.accessibleName(),
            widget.accessibleDescription(),
            *_shown(widget),
        ):
            yield text, f"{kind} in {type(widget.parentWidget()).__name__}"


def _lists_fonts(widget: QWidget | None) -> bool:
    return widget is not None and (isinstance(widget, QFontComboBox) or _lists_fonts(widget.parentWidget()))


def _shown(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield widget.placeholderText()
        case QTabBar():
            yield from (widget.tabText(at) + "\n" + widget.tabToolTip(at) for at in range(widget.count()))
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QAbstractItemView() if widget.model() is not None:
            yield from _in_model(widget.model())


def _in_model(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    parent = parent or QModelIndex()
    rows = min(model.rowCount(parent), 40)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(rows):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (str(model.data(index, role) or "") for role in _ROLES)
            yield from _in_model(model, index)
    for across, count in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, rows)):
        for section in range(count if columns > 1 else 0):
            yield from (str(model.headerData(section, across, role) or "") for role in _ROLES)
