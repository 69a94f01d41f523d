"""What corrections have to ask before they can be made, each on a page of the panel."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from asquoted.domain.comparison import Rendering
from asquoted.domain.edits import Edit
from asquoted.domain.rulings import Ruling
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.later import Later
from asquoted.qt.library_session import LibrarySession
from asquoted.qt.models.correctable import QuoteOffer, Subject, quote_offers
from asquoted.qt.models.corrections import correction_row
from asquoted.qt.models.inspected import in_words
from asquoted.qt.places import Places

if TYPE_CHECKING:
    from asquoted.domain.quotations import paragraphs, scanner
    from asquoted.service import correcting
    from asquoted.store.library import Library
else:
    paragraphs = Later("asquoted.domain.quotations.paragraphs")
    scanner = Later("asquoted.domain.quotations.scanner")
    correcting = Later("asquoted.service.correcting")


class Correct(Protocol):
    """Does a correction; the view then goes to the rendering `follow`, wherever it is, or to `quote`."""

    def __call__(
        self, edit: "Callable[[Library], Edit]", follow: Rendering | None = None, quote: str = ""
    ) -> None: ...


class Questions(QObject):
    """Asks in the panel, and has the correction made that was answered."""

    def __init__(self, session: LibrarySession, places: Places, correct: Correct, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._places = places
        self._correct = correct
        self._panel = places.correcting
        self._panel.corrections.place_wanted.connect(places.middle.go_to)

    def move(self, subject: Subject) -> None:
        """Ask for the quote that the outlet's words are of. The view goes with them."""
        here, one = subject.quote, subject.rendering
        if here is None or one is None:
            return
        panel = self._panel

        def answer() -> bool:
            there = panel.chooser.chosen
            if there:
                self._correct(lambda library: correcting.move_rendering(library, one.id, there), one)
            return bool(there)

        panel.chooser.offer(quote_offers(self._session.contents, here, here.id))
        self._ask(
            panel.chooser, self.tr("Move to the quote…"), self._words_of(one), self.tr("Move it"), answer
        )

    def merge(self, subject: Subject) -> None:
        """Ask for the quote that is the same as this one. The view stays with this one."""
        kept = subject.quote
        if kept is None:
            return
        panel = self._panel

        def answer() -> bool:
            merged = panel.chooser.chosen
            if merged:
                self._correct(
                    lambda library: correcting.merge_quotes(library, kept.id, [merged]), quote=kept.id
                )
            return bool(merged)

        panel.chooser.offer(quote_offers(self._session.contents, kept, kept.id))
        about = in_words(Target(TargetKind.QUOTE, kept.id), self._session.contents)
        self._ask(panel.chooser, self.tr("Merge with the quote…"), about, self.tr("Merge them"), answer)

    def split(self, subject: Subject) -> None:
        """Ask which renderings leave. The view stays with what they leave."""
        quote, one = subject.quote, subject.rendering
        if quote is None:
            return
        panel, contents = self._panel, self._session.contents

        def answer() -> bool:
            leaving = panel.renderings.ticked
            if not 0 < len(leaving) < len(quote.renderings):
                self._places.notices.refuse(self.tr("Some renderings have to leave, and some to stay."))
                return False
            self._correct(lambda library: correcting.split_quote(library, quote.id, leaving), quote=quote.id)
            return True

        panel.renderings.offer(
            [
                (each.id, contents.documents[each.document].label, " ".join(each.exact.split()))
                for each in quote.renderings
            ],
            one.id if one is not None else "",
        )
        about = in_words(Target(TargetKind.QUOTE, quote.id), contents)
        self._ask(panel.renderings, self.tr("Split the quote"), about, self.tr("Split it"), answer)

    def voice(self, subject: Subject) -> None:
        """Ask who speaks at a rendering, and how it is brought in."""
        one, fields = subject.rendering, self._panel.voice
        if one is None:
            return

        def answer() -> bool:
            speaker, cue, cue_class = fields.altered()
            if (speaker, cue, cue_class) == (None, None, None):
                return self._say_unaltered()
            self._correct(lambda library: correcting.set_voice(library, one.id, speaker, cue, cue_class), one)
            return True

        fields.show_found(one)
        self._ask(fields, self.tr("Speaker and cue"), self._words_of(one), self.tr("Set them"), answer)

    def statement(self, subject: Subject) -> None:
        """Ask whose statement the quote is of, of which day, and who carried it."""
        quote, fields, contents = subject.quote, self._panel.statement, self._session.contents
        found = contents.statement(quote.statement) if quote is not None else None
        if quote is None or found is None:
            return

        def answer() -> bool:
            try:
                speaker, day, source = fields.altered()
            except ValueError:
                self._places.notices.refuse(self.tr("Write the day as in 2022-09-22."))
                return False
            if (speaker, day, source) == (None, None, None):
                return self._say_unaltered()
            self._correct(
                lambda library: correcting.set_statement(library, found.id, speaker, day, source),
                subject.rendering,
                quote.id,
            )
            return True

        fields.show_found(found)
        about = in_words(Target(TargetKind.QUOTE, quote.id), contents)
        self._ask(fields, self.tr("The statement"), about, self.tr("Set it"), answer)

    def mark(self, subject: Subject) -> None:
        """Ask which quote selected words give that was missed there."""
        words, chooser = subject.words, self._panel.chooser
        if words is None or words.span is None:
            return
        document, span = words.id, words.span

        def answer() -> bool:
            quote, indirect = chooser.chosen, chooser.indirect.isChecked()
            if quote is not None:
                self._correct(
                    lambda library: correcting.mark_rendering(
                        library, document, [span], quote or None, indirect
                    )
                )
            return quote is not None

        contents = self._session.contents
        own = QuoteOffer("", self.tr("The quote that has these words, else one of its own"))
        offers = [own, *quote_offers(contents, words.exact)]
        # What stands between no marks cannot be said to be the speaker's very words.
        outside = not _touches_marks(contents.documents[document].text, span)
        chooser.offer(offers, asks_how=True, indirect=outside)
        about = in_words(words, contents)
        self._ask(chooser, self.tr("These words give the quote…"), about, self.tr("Mark them"), answer)

    def list_all(self) -> None:
        """Show all corrections; each can be dropped."""

        def answer() -> bool:
            chosen = self._panel.corrections.chosen
            if chosen:
                self._correct(lambda library: correcting.drop_correction(library, chosen))
            return False

        about = self.tr("Every later run keeps them")
        self._ask(
            self._panel.corrections,
            self.tr("Corrections made"),
            about,
            self.tr("Drop the chosen one"),
            answer,
        )
        self.renew()

    def renew(self) -> None:
        """Read the corrections anew, if they are shown."""
        if self._panel.isVisible() and self._panel.pages.currentWidget() is self._panel.corrections:
            self._session.read_corrections(self._on_read)

    def _say_unaltered(self) -> bool:
        self._places.notices.refuse(self.tr("Nothing is altered here yet; Escape leaves it as it is."))
        return False

    def _words_of(self, rendering: Rendering) -> str:
        return in_words(Target(TargetKind.RENDERING, rendering.id), self._session.contents)

    def _ask(self, page: QWidget, title: str, about: str, does: str, answer: Callable[[], bool]) -> None:
        """Ask on a page of the panel; `answer` does what was answered, or tells False to ask on."""
        self._panel.ask(page, title, about, does, confirm=answer)

    # Slots

    def _on_read(self, answer: object) -> None:
        if isinstance(answer, list):
            made = [one for one in answer if isinstance(one, Ruling)]
            rows = [correction_row(one, self._session.contents) for one in reversed(made)]
            self._panel.corrections.show_rows(rows)
            self._panel.do_button.setEnabled(bool(rows))


def _touches_marks(text: str, span: Span) -> bool:
    """Tell whether some of a stretch of a text stands between quotation marks."""
    passages = scanner.find_passages(text, paragraphs.find_paragraphs(text))
    return any(one.span.overlaps(span) for one in passages)
