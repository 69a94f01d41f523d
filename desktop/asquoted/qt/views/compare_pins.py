"""The user's pins in the columns of a comparison: which words stand with which by the user's own word."""

from PySide6.QtCore import QCoreApplication

from asquoted.domain.collation.pins import WordPin
from asquoted.domain.corrections import place_of
from asquoted.domain.pinning import word_pins
from asquoted.qt.filled import fill
from asquoted.qt.models.columns import OF_DOCUMENT
from asquoted.qt.models.comparing import QuoteColumns
from asquoted.qt.phrases import quoted
from asquoted.qt.views.column_marks import PinnedWords


def pins_of(shown: QuoteColumns) -> list[list[PinnedWords]]:
    """Return the pins on the words of every column, the base's first, in the order of its text."""
    found: list[list[PinnedWords]] = [[] for _ in shown.columns]
    for number, pin in _pins(shown):
        rendering = shown.renderings[number - 1]
        outlet = shown.documents[rendering.document].label
        base = " ".join(pin.base.text_of(shown.quote.base.text).split())
        reading = " ".join(pin.reading.text_of(shown.documents[rendering.document].text).split())
        found[0].append(
            PinnedWords(*shown.base_units(pin.base), pin.together, _told(pin.together, reading, outlet))
        )
        units = shown.columns[number].units_of(pin.reading, OF_DOCUMENT)
        if units is not None:
            found[number].append(PinnedWords(*units, pin.together, _told(pin.together, base, "")))
    return [sorted(column, key=_in_text_order) for column in found]


def _pins(shown: QuoteColumns) -> list[tuple[int, WordPin]]:
    """Return the pins on words that are shown, each with the number of the rendering's column."""
    if not shown.pins:
        return []
    texts = {document.id: document.text for document in shown.documents.values()}
    places = [place_of(one) for one in shown.quote.renderings if one.document in texts]
    return [
        (number, pin)
        for number, rendering in enumerate(shown.renderings, start=1)
        if rendering.document in texts
        for pin in word_pins(shown.pins, shown.quote.base, place_of(rendering), places, texts)
    ]


def _told(together: bool, words: str, outlet: str) -> str:
    """Say what words are pinned to: those of an outlet, or of the base where there is none."""
    translate = QCoreApplication.translate
    if outlet:
        to = translate("Comparison", "You pinned these words to {words} of {outlet}.")
        apart = translate("Comparison", "You pinned these words apart from {words} of {outlet}.")
        return fill(to if together else apart, words=quoted(words), outlet=outlet)
    to = translate("Comparison", "You pinned these words to {words} of the base.")
    apart = translate("Comparison", "You pinned these words apart from {words} of the base.")
    return fill(to if together else apart, words=quoted(words))


def _in_text_order(pin: PinnedWords) -> tuple[int, int]:
    return pin.start, pin.end
