"""The user's pins in a report: on which words they stand, and where a run ends with such words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from asquoted.domain.collation.pins import WordPin
from asquoted.domain.comparison import Quote, Rendering
from asquoted.domain.corrections import place_of
from asquoted.domain.gaps import with_gaps
from asquoted.domain.pinning import word_pins
from asquoted.domain.report import Report
from asquoted.domain.saying import Said, say
from asquoted.export.plain import one_line
from asquoted.export.synopsis import Run


@dataclass(frozen=True, slots=True)
class Pinned:
    """A pin of a quote: in which rendering, on which words of it, and on which of the base."""

    rendering: Rendering
    pin: WordPin
    words: str
    base: str

    @property
    def sign(self) -> Said:
        """What its sign stands for."""
        return say("pinned together by the user") if self.pin.together else say("pinned apart by the user")

    @property
    def line(self) -> Said:
        """What is pinned to what, in one line."""
        return self.line_of(self.words, self.base)

    def line_of(self, words: str, base: str) -> Said:
        """Return that line, with the words as a format has to write them."""
        if self.pin.together:
            return say("“{words}” pinned to “{base}” of the base", words=words, base=base)
        return say("“{words}” pinned apart from “{base}” of the base", words=words, base=base)


def pinned_in(report: Report, quote: Quote) -> list[Pinned]:
    """Return the pins on words of a quote, rendering by rendering."""
    given = {one.document for one in quote.renderings if one.passages}
    pins = [pin for pin in report.pins if pin.one.document in given or pin.other.document in given]
    if not pins:
        # Of most quotes: their documents need not be looked for.
        return []
    texts = {source.document.id: source.document.text for source in report.sources}
    places = [place_of(one) for one in quote.renderings if one.passages]
    return [
        Pinned(
            one,
            pin,
            one_line(pin.reading.text_of(texts[one.document])),
            one_line(with_gaps(quote.base, pin.base)),
        )
        for one in quote.renderings
        if one.passages
        for pin in word_pins(pins, quote.base, place_of(one), places, texts)
    ]


def ending_with(
    found: Sequence[Run], pinned: Sequence[Pinned], rendering: Rendering
) -> list[tuple[Run, list[Pinned]]]:
    """Return the runs of a rendering cut where pinned words end, each with the pins that end with it."""
    passages = [passage.span.start for passage in rendering.passages]
    ends = [one.pin.reading.end for one in pinned]
    return [
        (run, [pinned[number] for number in ending]) for run, ending in cut_at_ends(found, ends, passages)
    ]


def base_ending_with(found: Sequence[Run], pinned: Sequence[Pinned]) -> list[tuple[Run, list[Pinned]]]:
    """Return the runs of a base cut where pinned words end, each with the pins that end with it."""
    ends = [one.pin.base.end for one in pinned]
    return [(run, [pinned[number] for number in ending]) for run, ending in cut_at_ends(found, ends)]


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
