"""The user's pins on the page: a sign behind the words, and what they are pinned to below."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from asquoted.domain.collation.pins import WordPin
from asquoted.domain.comparison import Quote, Rendering
from asquoted.domain.corrections import place_of
from asquoted.domain.pinning import word_pins
from asquoted.domain.report import Report
from asquoted.export.plain import one_line
from asquoted.export.synopsis import Run
from asquoted.printing.coverage import pieces


@dataclass(frozen=True, slots=True)
class Pinned:
    """A pin of a quote: in which rendering, on which words of it, and on which of the base."""

    rendering: Rendering
    pin: WordPin
    words: str
    base: str

    @property
    def values(self) -> dict[str, Any]:
        """What the page shows of it."""
        return {
            "together": self.pin.together,
            "words": pieces(self.words),
            "base": pieces(self.base),
        }


def pinned_in(report: Report, quote: Quote) -> list[Pinned]:
    """Return the pins on words of a quote, rendering by rendering."""
    if not report.pins:
        return []
    texts = {source.document.id: source.document.text for source in report.sources}
    places = [place_of(one) for one in quote.renderings if one.passages]
    return [
        Pinned(
            one,
            pin,
            one_line(pin.reading.text_of(texts[one.document])),
            one_line(pin.base.text_of(quote.base.text)),
        )
        for one in quote.renderings
        if one.passages
        for pin in word_pins(report.pins, quote.base, place_of(one), places, texts)
    ]


def cut_at_ends(
    found: Sequence[Run], ends: Sequence[int], passages: Sequence[int] = (0,)
) -> list[tuple[Run, list[int]]]:
    """Return runs cut where something ends; each comes with the numbers of what ends with it.

    `ends` lie in the text of the runs, whose passages begin at `passages`: one more after
    each gap, as far as there are any.
    """
    cut: list[tuple[Run, list[int]]] = []
    coming = list(passages)
    at = coming.pop(0) if coming else 0
    for run in found:
        if run.is_gap and coming:
            at = coming.pop(0)
        last = at + len(run.text)
        for edge in sorted({end for end in ends if at < end < last}):
            cut.append((replace(run, text=run.text[: edge - at]), _ending(ends, edge)))
            run, at = replace(run, text=run.text[edge - at :]), edge
        cut.append((run, _ending(ends, last) if run.text else []))
        at = last
    return cut


def _ending(ends: Sequence[int], edge: int) -> list[int]:
    return [number for number, end in enumerate(ends) if end == edge]
