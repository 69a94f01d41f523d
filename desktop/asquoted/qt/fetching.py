"""Addresses that were typed, dropped or pasted: fetched after the user said so, and taken in as files are."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from asquoted.errors import DocumentError, FetchError
from asquoted.qt.jobs import Job, Lane
from asquoted.qt.later import Later
from asquoted.qt.library_session import LibrarySession
from asquoted.qt.views.address_panel import AddressPanel
from asquoted.qt.views.notices import Notices
from asquoted.settings import Settings

if TYPE_CHECKING:
    from asquoted.qt import library_work as work
    from asquoted.readers import addresses
else:
    work = Later("asquoted.qt.library_work")
    addresses = Later("asquoted.readers.addresses")


_SHOWN = 120


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the button of a notice stands for: these addresses, and no others, may be fetched."""

    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Again:
    """What the button of a notice stands for: to ask for these addresses once more."""

    addresses: tuple[str, ...]


class Fetching(QObject):
    """Asks, fetches on a thread of its own, and hands the pages to the library."""

    def __init__(
        self, session: LibrarySession, notices: Notices, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._notices = notices
        self._settings = settings
        self._lane = Lane()
        self._job: Job | None = None
        self.panel = AddressPanel(window)
        self.panel.entered.connect(self.fetch)
        notices.way_chosen.connect(self._on_way_chosen)

    def ask(self) -> None:
        """Ask for an address; one that was copied is proposed. Nothing goes to the network by that."""
        if self._session.takes_wishes:
            copied = QGuiApplication.clipboard().mimeData()
            self.panel.ask(" ".join(addresses_in(copied)) if copied is not None else "")

    def offer(self, mime: QMimeData) -> bool:
        """Ask whether to fetch the addresses that were dropped or pasted, and tell whether there are any."""
        found = addresses_in(mime)
        if not found:
            return False
        if not self._settings.confirm_fetch:
            self.fetch(found)
            return True
        hosts = ", ".join(dict.fromkeys(addresses.host_of(one) for one in found))
        self._notices.tell(
            self.tr("Fetch the page from {host}?").format(host=hosts),
            self.tr("AsQuoted then goes to the network: {addresses}").format(addresses=_shown(found)),
            [(self.tr("Fetch"), Wanted(tuple(found)))],
            lasting=True,
        )
        return True

    def fetch(self, found: Sequence[str]) -> None:
        """Fetch pages, and take in what is there; it can be stopped."""

        def fetching() -> object:
            return work.fetch(tuple(found), job.report, job.is_cancelled)

        job = Job(fetching, self)
        job.done.connect(self._on_fetched)
        job.failed.connect(self._session.failed)
        self._job = job
        hosts = ", ".join(dict.fromkeys(addresses.host_of(one) for one in found))
        self._session.began.emit(job, self.tr("Fetching from {host}").format(host=hosts))
        job.start(self._lane)

    def ways_again(self, refused: Sequence[DocumentError]) -> list[tuple[str, object]]:
        """Return the button of a notice that asks once more for the pages that could not be fetched."""
        missed = tuple(str(error.path) for error in refused if isinstance(error, FetchError))
        return [(self.tr("Try again…"), Again(missed))] if missed else []

    def close(self) -> None:
        """Stop what is under way."""
        if self._job is not None:
            self._job.cancel()
        self._lane.close()

    def _on_way_chosen(self, way: object) -> None:
        if isinstance(way, Wanted):
            self.fetch(way.addresses)
        elif isinstance(way, Again):
            self.panel.ask(" ".join(way.addresses))

    def _on_fetched(self, answer: object) -> None:
        self._job = None
        self._session.take_in(partial(work.take_in_read, read=cast("work.Read", answer)))


def _shown(found: Sequence[str]) -> str:
    words = " ".join(found)
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"


def addresses_in(mime: QMimeData) -> list[str]:
    """Return the addresses in what was dropped or pasted: links, or a text that is nothing else."""
    if mime.hasUrls():
        said = [url.toString() for url in mime.urls() if not url.isLocalFile()]
    else:
        said = mime.text().split() if mime.hasText() else []
        if not all(addresses.is_address(one) for one in said):
            return []
    return list(dict.fromkeys(one for one in said if addresses.is_address(one)))
