"""Addresses that are dropped or pasted: nothing goes to the network before the user says so."""

from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.loopback import Pages, serving
from tests.qt.window.window_cases import OpenWindow, idle

from asquoted.qt.main_window import MainWindow
from asquoted.settings import Settings

_PAGE = (
    "<html><head><title>The harbour</title></head><body><article><h1>The harbour</h1><p>“We have never sold "
    "the boats of this harbour,” the minister said on Tuesday in the town hall.</p></article></body></html>"
)


_BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class _Site(Pages):
    def answer(self) -> None:
        self.send(_PAGE.encode())


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with serving(_Site, monkeypatch) as address:
        yield f"{address}/page"


def _drop(window: MainWindow, address: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl(address)])
    for event in (QDragEnterEvent, QDropEvent):
        one = event(
            QPoint(4, 4),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(window, one)


def test_a_dropped_address_is_fetched_when_the_user_says_so(
    window: MainWindow, site: str, qtbot: QtBot
) -> None:
    _drop(window, site)
    (bar,) = window.places.notices.bars
    assert "127.0.0.1" in bar.accessibleName()
    assert "network" in bar.accessibleDescription()
    assert not bar.fade.isActive()
    assert _Site.seen == []
    assert not window.session.contents.documents
    QApplication.processEvents()
    QTest.mouseClick(bar.ways()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.session.contents.documents))
    (document,) = window.session.contents.documents.values()
    assert document.details.address == site
    assert "never sold" in document.text
    assert _Site.seen == ["/page"]


def test_a_pasted_address_is_asked_about_too_and_no_text_of_a_document(window: MainWindow, site: str) -> None:
    QGuiApplication.clipboard().setText(f" {site}\n")
    window.actions_by_name["paste"].trigger()
    assert "Fetch" in window.places.notices.bars[-1].accessibleName()
    assert _Site.seen == []
    assert window.session.is_idle


def test_a_text_with_an_address_in_it_is_a_text(window: MainWindow, site: str, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(f"“Nothing was sold,” she said. See {site}")
    window.actions_by_name["paste"].trigger()
    idle(window, qtbot)
    assert len(window.session.contents.documents) == 1
    assert _Site.seen == []


def test_who_does_not_want_to_be_asked_is_not(
    open_window: OpenWindow, site: str, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(tmp_path / "case.asquoted", Settings(confirm_fetch=False))
    _drop(window, site)
    qtbot.waitUntil(lambda: bool(window.session.contents.documents))
    assert _Site.seen == ["/page"]


def test_what_cannot_be_fetched_is_told_with_its_address(window: MainWindow, qtbot: QtBot) -> None:
    # No server listens there: the port is taken, and given back.
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    port = server.server_port
    server.server_close()
    window.bringing.fetching.fetch([f"http://127.0.0.1:{port}/"])
    qtbot.waitUntil(lambda: any(bar.serious for bar in window.places.notices.bars))
    bar = window.places.notices.bars[-1]
    assert bar.accessibleName() == "The page could not be fetched"
    assert f"127.0.0.1:{port}" in bar.accessibleDescription()
    assert "refuses" in bar.accessibleDescription()
    assert "rrno" not in bar.accessibleDescription()
    (again,) = bar.ways()
    assert again.text() == "Try again…"
    again.click()
    panel = window.bringing.fetching.panel
    assert panel.isVisible()
    assert panel.field.text() == f"http://127.0.0.1:{port}/"


class _Menu(Pages):
    def answer(self) -> None:
        self.send(b"<html><head><title>Menu</title></head><body><img src='a.png'></body></html>")


def test_a_page_without_an_article_is_told_as_fetched_and_what_to_do(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    with serving(_Menu, monkeypatch) as address:
        window.bringing.fetching.fetch([f"{address}/menu"])
        qtbot.waitUntil(lambda: any(bar.serious for bar in window.places.notices.bars))
    bar = window.places.notices.bars[-1]
    assert bar.accessibleName() == "The page was fetched, but no article could be taken from it"
    assert f"{address}/menu" in bar.accessibleDescription()
    assert "copy the article there, and paste it here" in bar.accessibleDescription()


def test_a_fetch_that_is_stopped_leaves_nothing(window: MainWindow, site: str, qtbot: QtBot) -> None:
    window.session.began.connect(lambda job, words: job.cancel())
    window.bringing.fetching.fetch([site])
    qtbot.waitUntil(lambda: bool(window.places.notices.bars))
    assert "Stopped" in window.places.notices.bars[-1].accessibleName()
    assert not window.session.contents.documents


def test_an_address_is_typed_and_fetched_when_its_panel_is_confirmed(
    window: MainWindow, site: str, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().clear()
    QTest.keyClick(window, Qt.Key.Key_A, _BOTH)
    panel = window.bringing.fetching.panel
    assert panel.isVisible()
    assert QApplication.focusWidget() is panel.field
    assert not panel.fetch_button.isEnabled()
    QTest.keyClicks(panel.field, "file:///etc/hosts")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.isVisible()
    assert "http" in panel.about.text()
    panel.field.clear()
    QTest.keyClicks(panel.field, site)
    assert "127.0.0.1" in panel.about.text()
    assert _Site.seen == []
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert not panel.isVisible()
    qtbot.waitUntil(lambda: bool(window.session.contents.documents))
    assert _Site.seen == ["/page"]


def test_a_copied_address_is_proposed_and_escape_fetches_nothing(window: MainWindow, site: str) -> None:
    QGuiApplication.clipboard().setText(site)
    window.activateWindow()
    window.places.documents.list.setFocus()
    window.actions_by_name["import_address"].trigger()
    panel = window.bringing.fetching.panel
    assert panel.field.text() == site
    assert panel.fetch_button.isEnabled()
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert window.places.documents.list.hasFocus()
    assert _Site.seen == []
    assert window.session.is_idle


def test_an_address_without_its_scheme_is_taken_for_https(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.actions_by_name["import_address"].trigger()
    panel = window.bringing.fetching.panel
    asked: list[object] = []
    panel.entered.disconnect()
    panel.entered.connect(asked.append)
    QTest.keyClicks(panel.field, "example.org/a")
    QTest.mouseClick(panel.fetch_button, Qt.MouseButton.LeftButton)
    assert asked == [("https://example.org/a",)]


@pytest.mark.parametrize("typed", ["not an address", "example.org and more", "two..dots", "word"])
def test_words_that_are_no_address_go_nowhere_and_the_panel_says_so(
    window: MainWindow, site: str, typed: str
) -> None:
    QGuiApplication.clipboard().clear()
    window.actions_by_name["import_address"].trigger()
    panel = window.bringing.fetching.panel
    QTest.keyClicks(panel.field, typed)
    assert "no address" in panel.about.text()
    assert not panel.fetch_button.isEnabled()
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.isVisible()
    assert window.session.is_idle
