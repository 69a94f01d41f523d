"""Pinning words: one selection in the base, one in an outlet's column, in any order, and a key."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from asquoted.domain.comparison import Rendering
from asquoted.domain.text import Span
from asquoted.qt.later import Later
from asquoted.qt.library_session import LibrarySession
from asquoted.qt.places import Places
from asquoted.qt.questions import Correct

if TYPE_CHECKING:
    from asquoted.service import correcting
else:
    correcting = Later("asquoted.service.correcting")


@dataclass(frozen=True, slots=True)
class _End:
    """One end of a pin: words of a rendering, or of the base where `rendering` is ""."""

    quote: str
    rendering: str
    span: Span
    words: str


class Pinning(QObject):
    """Remembers what was selected on either side until both ends are there."""

    def __init__(self, session: LibrarySession, places: Places, correct: Correct, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._places = places
        self._correct = correct
        self._base: _End | None = None
        self._reading: _End | None = None
        self._together = True
        self.asked_on = ""
        """The quote in which words are asked for."""
        # The keyboard stays in the columns, where the words are: Escape leaves from there as well.
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), places.middle)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.setEnabled(False)
        self._escape.activated.connect(places.correcting.dismiss)
        places.correcting.closed.connect(self._on_closed)
        places.middle.compare.words_selected.connect(self._on_words_selected)

    def pin_together(self) -> None:
        """Say that the words belong together, or ask for those that are not selected yet."""
        self._pin(together=True)

    def pin_apart(self) -> None:
        """Say that the words do not belong together, or ask for those that are not selected yet."""
        self._pin(together=False)

    def take_off(self, pinned: Sequence[tuple[Rendering, Span]]) -> None:
        """Take the pin off words of a rendering; of several that may be meant, ask for the words."""
        if len(pinned) > 1:
            self._places.notices.refuse(
                self.tr("Several words are pinned here. Select those that are meant.")
            )
        elif pinned:
            rendering, span = pinned[0]
            self._correct(lambda library: correcting.remove_pin(library, rendering.id, span), rendering)

    def confirm(self) -> bool:
        """Pin what is shown; tell whether both ends were there."""
        self._pin(together=self._together)
        return False

    @property
    def is_asking(self) -> bool:
        """Whether words to pin are asked for."""
        panel = self._places.correcting
        return panel.isVisible() and panel.pages.currentWidget() is panel.pins

    def _pin(self, *, together: bool) -> None:
        base, reading = self._ends()
        self._together = together
        if base is None or reading is None:
            self._ask()
            return
        found = self._session.contents.rendering(reading.rendering)
        self._base = self._reading = None
        self._correct(
            lambda library: correcting.pin_words(
                library, reading.rendering, base.span, reading.span, together
            ),
            found[1] if found is not None else None,
            reading.quote,
        )
        if self.is_asking:
            self._places.correcting.dismiss()

    def _ends(self) -> tuple[_End | None, _End | None]:
        """Return both ends as far as they are of the quote that is compared."""
        quote = self._places.middle.quote
        here = quote.id if quote is not None else ""
        base, reading = self._base, self._reading
        return (
            base if base is not None and base.quote == here else None,
            reading if reading is not None and reading.quote == here else None,
        )

    def _ask(self) -> None:
        panel, quote = self._places.correcting, self._places.middle.quote
        self.asked_on = quote.id if quote is not None else ""
        panel.ask(
            panel.pins,
            self.tr("Pin words together") if self._together else self.tr("Pin words apart"),
            self.tr("Select words in the base and in an outlet, then press the key again"),
            self.tr("Pin them"),
            confirm=self.confirm,
            takes_keys=False,
        )
        self._escape.setEnabled(True)
        self._show()

    def _show(self) -> None:
        base, reading = self._ends()
        self._places.correcting.pins.show_words(base.words if base else "", reading.words if reading else "")

    # Slots

    def _on_words_selected(self, rendering: str, span: Span, words: str) -> None:
        quote = self._places.middle.quote
        start = span.start + len(words) - len(words.lstrip())
        trimmed = Span(start, max(start, span.start + len(words.rstrip())))
        end = _End(quote.id if quote is not None else "", rendering, trimmed, words.strip())
        if rendering:
            self._reading = end
        else:
            self._base = end
        if self.is_asking:
            self._show()

    def _on_closed(self) -> None:
        self._escape.setEnabled(False)
