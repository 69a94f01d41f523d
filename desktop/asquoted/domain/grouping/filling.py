"""What an outlet put into a wording, or says it left out of it, and what the others have there.

What stands in brackets is the outlet's gloss, and its ellipsis stands for words of
the statement; neither is a word of it. Only where no other wording has the place, the gloss
is all that is known.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from asquoted.domain.grouping.clauses import as_spoken, opens
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.words import with_whole_words
from asquoted.domain.text import Span
from asquoted.domain.tokens import Token, TokenKind, tokenize

_ENDS = (".", "!", "?")


@dataclass(frozen=True, slots=True)
class Print:
    """An utterance as it is printed, its passages joined by blanks.

    `roots` are those of its own words, and `places` where in `text` these stand; `signs`
    are the brackets, with what is in them, the words that have brackets in them ("[W]e"),
    and the ellipses.
    """

    utterance: Utterance
    text: str
    roots: tuple[str, ...]
    places: tuple[Span, ...]
    signs: tuple[Token, ...]

    @property
    def document(self) -> str:
        """Which document prints it."""
        return self.utterance.document

    def has_signs(self, within: Span) -> bool:
        """Tell whether the outlet put something into a stretch, or left something out of it."""
        return any(sign.span.overlaps(within) for sign in self.signs)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that a document prints; `is_apart` says that words are missing before them."""

    text: str
    document: str
    is_apart: bool = False


def print_of(utterance: Utterance, texts: Mapping[str, str]) -> Print:
    """Return what is printed, without the comma that the reporter's words asked for."""
    text = texts[utterance.document]
    row = " ".join(span.text_of(text) for span in utterance.spans).rstrip().rstrip(",").rstrip()
    words = [word for word in utterance.words if not word.is_inserted] or utterance.words
    moved: list[tuple[Span, int]] = []
    at = 0
    for span in utterance.spans:
        moved.append((span, at - span.start))
        at += len(span) + 1
    places = tuple(
        next(word.span.shifted(by) for span, by in reversed(moved) if span.start <= word.span.start)
        for word in words
    )
    return Print(utterance, row, utterance.all_roots, places, tuple(_signs(row)))


def _signs(text: str) -> Iterator[Token]:
    if not any(sign in text for sign in _SIGNS):
        return
    opened: Token | None = None
    behind = 0
    for token in with_whole_words(tokenize(text)):
        if token.start < behind:
            # It stands in a word that is a sign itself.
            continue
        if token.printed in _CLOSING:
            opened = token
        elif opened is not None and token.printed == _CLOSING[opened.printed]:
            yield opened._replace(end=token.end, printed=text[opened.start : token.end])
            opened = None
        elif token.kind is TokenKind.ELLIPSIS or (token.is_word and not _BRACKETS.isdisjoint(token.printed)):
            behind = token.end
            yield token


_CLOSING = {"[": "]", "(": ")", "（": "）"}
_BRACKETS = frozenset("[(（")
_SIGNS = (*_CLOSING, "…", "..", ". .")


def without_signs(mine: Print, within: Span, others: Sequence[Print]) -> list[Stretch]:
    """Return a stretch of a wording with what the first of `others` that tells has at each sign.

    An ellipsis for which none has words leaves a gap; brackets stay where none has the place.
    """
    found: list[Stretch] = []
    at, is_apart = within.start, False
    for sign in mine.signs:
        if sign.start < at or sign.end > within.end:
            continue
        filled = (_filled(sign, mine, other) for other in others if other is not mine)
        fill = next((one for one in filled if one and at <= one[0].start and one[0].end <= within.end), None)
        if fill is not None:
            place, stretch = fill
            found += [Stretch(mine.text[at : place.start], mine.document, is_apart), stretch]
            at, is_apart = place.end, False
        elif sign.is_word and (spoken := as_spoken(sign.printed)) != sign.printed:
            found.append(Stretch(mine.text[at : sign.start], mine.document, is_apart))
            found.append(Stretch(spoken, mine.document, is_apart and not found[-1].text))
            at, is_apart = sign.end, False
        elif sign.kind is TokenKind.ELLIPSIS and _is_inside(sign, mine, within):
            found.append(Stretch(mine.text[at : sign.start].rstrip(), mine.document, is_apart))
            at, is_apart = sign.end + len(mine.text[sign.end :]) - len(mine.text[sign.end :].lstrip()), True
    found.append(Stretch(mine.text[at : within.end], mine.document, is_apart))
    return [stretch for stretch in found if stretch.text]


def _is_inside(sign: Token, mine: Print, within: Span) -> bool:
    """Tell whether words stand on either side of a sign."""
    before = any(within.start <= place.start and place.end <= sign.start for place in mine.places)
    return before and any(sign.end <= place.start and place.end <= within.end for place in mine.places)


def _filled(sign: Token, mine: Print, other: Print) -> tuple[Span, Stretch] | None:
    """Return what `other` has in the place of a sign, and the stretch of `mine` for which it stands."""
    blocks = SequenceMatcher(None, mine.roots, other.roots, autojunk=False).get_matching_blocks()
    theirs = {block.a + step: block.b + step for block in blocks for step in range(block.size)}
    if sign.is_word:
        same = next((n for n, place in enumerate(mine.places) if place == sign.span and n in theirs), None)
        return _taken(sign.span, other.places[theirs[same]], other) if same is not None else None
    left = max((n for n, place in enumerate(mine.places) if place.end <= sign.start), default=-1)
    right = left + 1
    while right < len(mine.places) and mine.places[right].start < sign.end:
        right += 1
    start, end = theirs.get(left, -1), theirs.get(right, len(other.places))
    if start >= end or (start < 0 and end == len(other.places)):
        return None
    is_open = (left >= 0 and start < 0) or (right < len(mine.places) and end == len(other.places))
    if is_open or (start < 0 and not (end and opens(other.text))):
        return None
    has_words = end > start + 1
    if not has_words and (sign.kind is TokenKind.ELLIPSIS or not _is_told(other, end)):
        # Who has no words there may have left them out, too, and does not say so.
        return None
    place = Span(
        mine.places[left].end if left >= 0 else 0,
        mine.places[right].start if right < len(mine.places) else len(mine.text),
    )
    stretch = Span(
        other.places[start].end if start >= 0 else 0,
        other.places[end].start if end < len(other.places) else len(other.text),
    )
    return _taken(place, stretch, other)


def _is_told(other: Print, end: int) -> bool:
    """Tell whether a wording goes on or closes behind a place, and is not just cut off there."""
    return end < len(other.places) or other.text.endswith(_ENDS)


def _taken(place: Span, stretch: Span, other: Print) -> tuple[Span, Stretch] | None:
    if other.has_signs(stretch) or stretch.start > stretch.end:
        return None
    return place, Stretch(stretch.text_of(other.text), other.document)
