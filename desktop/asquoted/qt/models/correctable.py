"""What of a comparison can be corrected where the user is."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from asquoted.domain.comparison import Form, Quote, Rendering
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.contents import Contents
from asquoted.qt.filled import listed
from asquoted.qt.models.bases import base_line


@dataclass(frozen=True, slots=True)
class Subject:
    """Where the user is: a quote, a rendering of it, selected words of a document; each if there is one."""

    quote: Quote | None = None
    rendering: Rendering | None = None
    words: Target | None = None


def subject_of(target: Target | None, contents: Contents, rendering: str = "") -> Subject:
    """Return what a correction would be about; `rendering` is whose words the keyboard is in, if known."""
    words = None
    if target is not None and target.kind is TargetKind.SPAN and target.exact.strip():
        words = target
    found = contents.rendering(rendering) or rendering_of(target, contents)
    if found is not None:
        return Subject(*found, words)
    return Subject(contents.quote_of(target) if target is not None else None, None, words)


def rendering_of(target: Target | None, contents: Contents) -> tuple[Quote, Rendering] | None:
    """Return the rendering that a target is, or is in, with its quote."""
    if target is None:
        return None
    if target.kind is TargetKind.SPAN and target.span is not None:
        for quote, one in contents.renderings_in(target.id):
            if any(passage.span.overlaps(target.span) for passage in one.passages):
                return quote, one
    return contents.rendering(target.id)


def rendering_at(document: str, at: int, contents: Contents) -> tuple[Quote, Rendering] | None:
    """Return the rendering whose words are around a code point of a document."""
    for quote, one in contents.renderings_in(document):
        if any(passage.span.start <= at <= passage.span.end for passage in one.passages):
            return quote, one
    return None


def found_again(before: Rendering, contents: Contents) -> tuple[Quote, Rendering] | None:
    """Return a rendering as it is after a regrouping: by its id, else by where most of its words stand."""
    found = contents.rendering(before.id)
    if found is not None:
        return found
    shares = [(_shared(before, one), quote, one) for quote, one in contents.renderings_in(before.document)]
    best = max(shares, key=lambda share: share[0], default=None)
    return None if best is None or not best[0] else best[1:]


@dataclass(frozen=True, slots=True)
class QuoteOffer:
    """A quote to choose: its id, its words, how many outlets give it, and which; "" for no quote there is."""

    quote: str
    words: str
    remark: str = ""
    below: str = ""

    def fit(self, typed: Sequence[str]) -> bool | None:
        """Tell whether these words, folded, stand in the quote itself, or elsewhere in the offer.

        True where the quote has all of them; False where an outlet's or the speaker's name brings
        some, and None where they are not there at all.
        """
        own = self.words.casefold()
        if all(word in own for word in typed):
            return True
        whole = f"{own} {self.below.casefold()}"
        return False if all(word in whole for word in typed) else None


def quote_offers(contents: Contents, near: Quote | str, *but: str) -> list[QuoteOffer]:
    """Return the quotes to choose from but for some, the nearest to a quote, or to words, first.

    Those of the quote's statement come before all others; else what shares more of the words comes first.
    """
    speakers = {one.id: one.speaker for one in contents.comparison.statements}
    beside = near.statement if isinstance(near, Quote) else None
    own = _pairs(near.base.text if isinstance(near, Quote) else near)
    offers = []
    for quote in contents.comparison.quotes:
        if quote.id not in but:
            labels = [contents.documents[one.document].label for one in quote.renderings]
            outlets = list(dict.fromkeys(labels))
            below = listed(" · ", (speakers.get(quote.statement) or "", *outlets))
            offer = QuoteOffer(quote.id, base_line(quote.base), str(len(labels)), below)
            offers.append((quote.statement != beside, -_nearness(own, quote.base.text), offer))
    return [offer for _, _, offer in sorted(offers, key=lambda found: found[:2])]


def _pairs(text: str) -> frozenset[str]:
    """Return the pairs of letters in a text: of words without spaces between them, too."""
    letters = [sign for sign in text.casefold() if sign.isalnum()]
    return frozenset(map("".join, pairwise(letters)))


def _nearness(own: frozenset[str], text: str) -> float:
    """Return which share of the pairs of the shorter text the longer one has."""
    others = _pairs(text)
    least = min(len(own), len(others))
    return len(own & others) / least if least else 0.0


def applicable(subject: Subject, contents: Contents) -> set[str]:
    """Return the names of the actions that mean something there."""
    names: set[str] = set()
    quote, rendering = subject.quote, subject.rendering
    others = len(contents.comparison.quotes) > 1
    if quote is not None:
        if others:
            names.add("merge")
        if len(quote.renderings) > 1:
            names.add("split")
        names.add("statement")
    if subject.words is not None:
        names.add("mark")
    if quote is not None and rendering is not None:
        names |= {"refuse", "voice"}
        if others:
            names.add("move")
        if len(quote.renderings) > 1:
            names.add("apart")
        if rendering.form is Form.INDIRECT and not _is_accepted(rendering, contents):
            names.add("accept")
    return names


def pins_at(subject: Subject, target: Target | None, contents: Contents) -> list[tuple[Rendering, Span]]:
    """Return the words that carry a pin where the user is, each with its rendering.

    Of selected words all pins on them are meant, and of a difference those on its reading;
    where these have none, those of the whole rendering, as many as they are.
    """
    one = subject.rendering
    if one is None:
        return []
    passages = tuple(passage.span for passage in one.passages)
    pinned = [
        Span(place.spans[0].start, place.spans[-1].end)
        for pin in contents.corrections.pins
        for place in (pin.one, pin.other)
        if place.document == one.document and place.shared(passages)
    ]
    chosen = subject.words if subject.words is not None else target
    at = chosen.span if chosen is not None and chosen.id in (one.id, one.document) else None
    here = [span for span in pinned if at is not None and span.overlaps(at)]
    if subject.words is not None:
        return [(one, at)] if at is not None and here else []
    return [(one, span) for span in dict.fromkeys(here or pinned)]


def _is_accepted(rendering: Rendering, contents: Contents) -> bool:
    spans = tuple(passage.span for passage in rendering.passages)
    return any(
        one.place.document == rendering.document and one.place.shared(spans)
        for one in contents.corrections.marked
    )


def _shared(one: Rendering, other: Rendering) -> int:
    return sum(
        max(0, min(mine.span.end, theirs.span.end) - max(mine.span.start, theirs.span.start))
        for mine in one.passages
        for theirs in other.passages
    )
