"""The user's pins, which name words of documents, as the words of a base and of a rendering.

A base is a rendering, or a composite of several: its words are found again in the
renderings that it was taken from. Words that were pinned against another base are the same words
still: they are found where the new one agrees with the rendering that they are of.
"""

import difflib
from collections.abc import Iterator, Mapping, Sequence

from asquoted.domain.collation.pins import WordPin
from asquoted.domain.comparison import Base
from asquoted.domain.corrections import Pin, Place
from asquoted.domain.text import Span
from asquoted.domain.tokens import Token, tokenize

_BESIDE = 2
"""So many words beside a pinned one must agree, for it to be the same word in another text."""


def word_pins(
    pins: Sequence[Pin],
    base: Base,
    rendering: Place,
    renderings: Sequence[Place],
    texts: Mapping[str, str],
) -> tuple[WordPin, ...]:
    """Return what the pins say of `rendering` held against `base`, in their order.

    `renderings` are where the documents give this quote, `texts` the documents' texts.
    A pin counts if one of its places lies in `rendering` and the other's words are in the
    base, be they printed there by another document; every other one is left out.
    """
    if not pins:
        return ()
    sources = list(_sources(base, renderings, texts))
    found = []
    for pin in pins:
        for here, there in ((pin.one, pin.other), (pin.other, pin.one)):
            reading = _inside(there, rendering)
            words = (_in_base(here, sources) or _carried(here, base, renderings, texts)) if reading else None
            if reading and words:
                found.append(WordPin(words, reading, pin.together))
                break
    return tuple(found)


def place_in_base(
    base: Base, words: Span, renderings: Sequence[Place], texts: Mapping[str, str]
) -> Place | None:
    """Return where a document has `words` of a base's text, so that a pin can name them.

    None where they are of no rendering, or of more than one passage.
    """
    for document, here, there in _sources(base, renderings, texts):
        if there.contains(words) and len(words):
            return Place(document, (words.shifted(here.start - there.start),))
    return None


def _inside(place: Place, rendering: Place) -> Span | None:
    """Return the stretch of a document that a place covers, if it lies in one passage of the rendering."""
    whole = Span(place.spans[0].start, place.spans[-1].end)
    is_inside = place.document == rendering.document and len(whole)
    return whole if is_inside and any(span.contains(whole) for span in rendering.spans) else None


_Source = tuple[str, Span, Span]
"""A document, a stretch of its text, and the equal stretch of the base."""


def _sources(base: Base, renderings: Sequence[Place], texts: Mapping[str, str]) -> Iterator[_Source]:
    pieces = [(Span(0, len(base.text)), base.document)] if base.document is not None else base.pieces
    for piece, document in pieces:
        wanted = piece.text_of(base.text)
        for place in renderings:
            if place.document == document and (found := list(_found(wanted, piece, place, texts[document]))):
                yield from found
                break


def _found(wanted: str, piece: Span, place: Place, text: str) -> Iterator[_Source]:
    """Find a piece of a base in the passages it was taken from, which stand there joined by spaces."""
    printed = " ".join(span.text_of(text) for span in place.spans)
    start = printed.find(wanted)
    # One word that fills a bracket's place may stand there twice: which one it was, nothing says.
    if start < 0 or not wanted or printed.find(wanted, start + 1) >= 0:
        return
    passage = 0
    for span in place.spans:
        first, last = max(start, passage), min(start + len(wanted), passage + len(span))
        if first < last:
            by = span.start - passage
            there = piece.start - start
            yield place.document, Span(first + by, last + by), Span(first + there, last + there)
        passage += len(span) + 1


def _in_base(place: Place, sources: Sequence[_Source]) -> Span | None:
    whole = Span(place.spans[0].start, place.spans[-1].end)
    for document, here, there in sources:
        if document == place.document and here.contains(whole) and len(whole):
            return whole.shifted(there.start - here.start)
    return None


def _carried(place: Place, base: Base, renderings: Sequence[Place], texts: Mapping[str, str]) -> Span | None:
    """Return where a base has the words that another rendering has at `place`, told by the words around."""
    for rendering in renderings:
        whole = _inside(place, rendering)
        passage = whole and next(span for span in rendering.spans if span.contains(whole))
        if whole and passage:
            here = _words(passage.text_of(texts[rendering.document]))
            there = _words(base.text)
            pinned = [at for at, word in enumerate(here) if _meets(word, whole.shifted(-passage.start))]
            return _same_words(pinned, here, there)
    return None


def _words(text: str) -> list[Token]:
    return [token for token in tokenize(text) if token.is_word]


def _meets(word: Token, span: Span) -> bool:
    return word.start < span.end and span.start < word.end


def _same_words(pinned: Sequence[int], here: Sequence[Token], there: Sequence[Token]) -> Span | None:
    """Find a row of words of one text in the other, where both agree on it and on enough beside it."""
    if not pinned:
        return None
    one, other = ([token.shadow for token in each] for each in (here, there))
    for block in difflib.SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks():
        is_inside = block.a <= pinned[0] and pinned[-1] < block.a + block.size
        if is_inside and block.size >= min(len(pinned) + _BESIDE, len(there)):
            by = block.b - block.a
            return Span(there[pinned[0] + by].start, there[pinned[-1] + by].end)
    return None
