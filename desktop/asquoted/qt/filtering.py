"""The filter: from the bar to what is left of documents, quotes and notes, and back."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtCore import QObject, Signal

from asquoted.domain.asking import left_out
from asquoted.domain.narrowing import Narrowed, Narrowing, narrow
from asquoted.qt.contents import Contents, Marks
from asquoted.qt.filled import listed
from asquoted.qt.library_session import LibrarySession
from asquoted.qt.places import Places
from asquoted.qt.views.way_back import WayBack


class Filtering(QObject):
    """Keeps what is asked for, and narrows all places of the window to it alike.

    Signals:
        changed: something else is left now.
    """

    changed = Signal()

    def __init__(self, session: LibrarySession, places: Places, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._places = places
        self.asked = Narrowing()
        self._left: Narrowed | None = None
        self._is_at_once = False
        self._way_back = WayBack(places.filter_bar, places.middle.focus_view)
        session.comparisons.progressed.connect(self._on_compared)
        session.comparisons.told.connect(self._on_told)
        places.filter_bar.asked.connect(self.ask)
        places.filter_bar.cleared.connect(self.clear)
        places.filter_bar.statement_wanted.connect(self.turn_statement)
        places.tags.filter_wanted.connect(self.ask_for_tags)

    def open(self) -> None:
        """Show the bar, and put the keyboard into it."""
        self._offer()
        self._way_back.remember()
        self._places.filter_bar.show()
        self._places.filter_bar.start()

    def ask(self, asked: Narrowing) -> None:
        """Leave what is asked for."""
        self.asked = asked
        if self.renew():
            self.changed.emit()

    def ask_for_tags(self, tags: Sequence[str]) -> None:
        """Leave what carries one of these tags; asked for once more, they no longer count."""
        wanted = frozenset(tags)
        self._offer()
        self.ask(replace(self.asked, tags=frozenset() if wanted == self.asked.tags else wanted))

    def turn_statement(self) -> None:
        """Leave the statement in the middle alone; where one is asked for, it no longer counts."""
        self._offer()
        self.ask(replace(self.asked, statement="" if self.asked.statement else self._places.middle.statement))

    def clear(self) -> None:
        """Leave everything, and put the bar away."""
        self._way_back.go()
        self._places.filter_bar.hide()
        self.ask(Narrowing())

    def renew(self) -> bool:
        """Find out anew what is left, and tell whether that is something else than before.

        Where quotes are still to be compared for it, or the library is still being opened, all stays
        as it is until they are, or it is.
        """
        contents, marks = self._session.contents, self._session.marks
        if not contents.is_read:
            self._places.filter_bar.show_asked(self.asked)
            waits = self.tr("The library is being opened; nothing is left out until it is open.")
            self._places.filter_bar.show_left(waits if self.asked else "")
            return False
        # A tag or an outlet that is gone is not asked for any more: nobody could see that it is.
        tags = self.asked.tags & {tag.id for tag in marks.tags}
        outlets = self.asked.outlets & set(contents.outlets)
        known = contents.quotes_of(self.asked.statement) if self.asked.statement else ()
        statement = self.asked.statement if known else ""
        self.asked = replace(self.asked, tags=tags, outlets=outlets, statement=statement)
        bar = self._places.filter_bar
        if self.asked or bar.isVisible():
            self._offer()
        before = self._left
        untold = contents.untold(self.asked, marks.senses)
        if self._session.comparisons.tell(contents, untold, whole=bool(self.asked.senses)):
            self._say_comparing(0, len(untold))
            bar.show_asked(self.asked)
            return False
        bar.show_asked(self.asked)
        if self.asked:
            bar.show()
        finding = partial(_left_of, contents, marks, self.asked) if self.asked else None
        self._is_at_once = True
        self._session.comparisons.narrow(contents, finding, self._on_narrowed)
        self._is_at_once = False
        return self._left != before

    def exported(self) -> tuple[Sequence[str] | None, Sequence[str]]:
        """Return the quotes that an export has, None for all, and in its words what was left out.

        An export shows a quote in all outlets.
        """
        if self._left is None:
            return None, ()
        quotes = self._session.contents.comparison.quotes
        kept = [quote.id for quote in quotes if quote.id in self._left.quotes]
        return kept, (left_out(self.asked, self._session.marks.tags, len(kept), len(quotes)),)

    def _show_left(self, left: Narrowed | None) -> None:
        self._left = left
        if left is None:
            self._places.filter_bar.show_left("")
        else:
            self._places.filter_bar.show_left(self._said(left), self._explained())
        self._places.documents.narrow(left)
        self._places.notes.narrow(None if left is None else left.notes)
        self._places.middle.narrow(left)

    def _offer(self) -> None:
        contents, marks = self._session.contents, self._session.marks
        self._places.filter_bar.offer(marks.tags, contents.outlets)
        self._places.filter_bar.offer_statement(bool(contents.comparison.quotes))

    def _said(self, left: Narrowed) -> str:
        contents = self._session.contents
        quotes, documents = contents.comparison.quotes, contents.documents
        said = self.tr("{quotes} of {all_quotes} quotes · {documents} of {all_documents} documents").format(
            quotes=len(left.quotes),
            all_quotes=len(quotes),
            documents=len(left.documents),
            all_documents=len(documents),
        )
        if not self._asks_of_tags_alone:
            return said
        places = (
            self.tr("1 tagged place") if left.places == 1 else self.tr("%Ln tagged places", "", left.places)
        )
        return listed(" · ", (places, said))

    @property
    def _asks_of_tags_alone(self) -> bool:
        # Of several things asked for, not every tagged place has the others, too.
        return bool(self.asked.tags) and self.asked == Narrowing(tags=self.asked.tags)

    def _explained(self) -> str:
        quotes = self.tr(
            "Quotes: those in which what is asked for is found at least once. Each of them is compared in "
            "all documents of the outlets and days asked for: Coverage and Compare may show more outlets."
        )
        documents = self.tr(
            "Documents: those in which what is asked for is found, as the list beside has them."
        )
        if not self._asks_of_tags_alone:
            return f"{quotes}\n{documents}"
        places = self.tr(
            "Tagged places: how often the tags are used, those nested in them too, as the list of tags says."
        )
        return f"{places}\n{quotes}\n{documents}"

    def _say_comparing(self, done: int, total: int) -> None:
        percent = done * 100 // max(total, 1)
        said = self.tr("Comparing the quotes for it: {percent} %").format(percent=percent)
        self._places.filter_bar.show_left(said)
        self._places.filter_bar.show()

    # Slots

    def _on_compared(self, done: int, total: int) -> None:
        self._say_comparing(done, total)

    def _on_narrowed(self, found: object) -> None:
        before = self._left
        self._show_left(cast("Narrowed | None", found))
        if not self._is_at_once and self._left != before:
            self.changed.emit()

    def _on_told(self) -> None:
        if self.renew():
            self.changed.emit()


def _left_of(contents: Contents, marks: Marks, asked: Narrowing) -> Narrowed:
    return narrow(
        asked,
        contents.documents.values(),
        contents.comparison,
        marks.tags,
        marks.taggings,
        marks.notes,
        marks.senses,
        contents.compared.kinds_of,
        contents.compared.differences_of,
    )
