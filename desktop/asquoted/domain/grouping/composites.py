"""A statement's sentence pieced together from its renderings, where its own text is not at hand."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from asquoted.domain.comparison import Base
from asquoted.domain.grouping.clauses import is_clause, opens
from asquoted.domain.grouping.filling import Print, print_of, without_signs
from asquoted.domain.grouping.slots import Slot, is_phrase
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.words import Word, match_roots
from asquoted.domain.text import Span

_MOST_WORDINGS = 60
_ENDS = " \t\n\u00a0,.;:!?…-–—"


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a wording; `is_apart` says that words are missing before it."""

    printed: Print
    within: Span
    is_apart: bool = False

    @property
    def text(self) -> str:
        """What stands there as printed."""
        return self.within.text_of(self.printed.text)


def compose(slot: Slot, texts: Mapping[str, str]) -> tuple[Base, bool]:
    """Return the composite of a slot, and whether it reads as a whole sentence.

    The wording that the other documents bear out most comes first, the fuller of two
    that are borne out alike. What another has beyond its ends is added where the two
    overlap; phrases that it lacks are added before or after, as the documents have them,
    with a gap between. What an outlet put in brackets gives way to what another has there,
    and its ellipsis to the words that another has, or to a gap.
    """
    direct = [placed.utterance for placed in slot.placed if placed.utterance.is_direct]
    pool = direct or [placed.utterance for placed in slot.placed]
    wordings = _wordings(pool, texts)
    others: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for utterance in pool:
        others[utterance.all_roots].add(utterance.document)
    told: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for placed in slot.placed:
        if direct and not placed.utterance.is_direct:
            told[placed.utterance.all_roots].add(placed.utterance.document)
    main = max(wordings, key=lambda wording: _support(wording, others, told))
    pieces = _extended(main, wordings)
    held = [main]
    for wording in wordings:
        if is_phrase(wording.utterance) and all(
            match_roots(one.utterance.roots, wording.utterance.roots).share < 0.5 for one in held
        ):
            held.append(wording)
            _insert(pieces, wording, main.utterance, pool)
    return _base(pieces, wordings)


def printed(utterance: Utterance, texts: Mapping[str, str]) -> str:
    """Return the words of an utterance, without the comma that the reporter's words asked for."""
    return print_of(utterance, texts).text


def _wordings(pool: Sequence[Utterance], texts: Mapping[str, str]) -> list[Print]:
    """Return one print for each wording, the fullest first, the cleanest of each."""
    best: dict[tuple[str, ...], Print] = {}
    for one in sorted((print_of(utterance, texts) for utterance in pool), key=_cleanness):
        best.setdefault(one.roots, one)
    ranked = sorted(best.values(), key=lambda one: (-len(one.utterance.words), _cleanness(one)))
    return ranked[:_MOST_WORDINGS]


def _cleanness(one: Print) -> tuple[bool, int, bool, bool, str, str, int]:
    return (
        bool(one.signs),
        # Where the reporter's "she said" interrupts, the comma before it is the reporter's.
        len(one.utterance.spans),
        not one.text[:1].isupper(),
        one.text[-1:] not in {".", "!", "?"},
        one.text,
        one.document,
        one.utterance.start,
    )


def _support(
    wording: Print, others: Mapping[tuple[str, ...], set[str]], told: Mapping[tuple[str, ...], set[str]]
) -> tuple[bool, bool, int, bool, int, int]:
    """Return how much of what other documents print a wording bears, how full it is, and what reports say.

    A sentence goes before a phrase that more outlets have: that has its place in it or beside it.
    Where two wordings are alike in the rest, what a third outlet `told` without marks decides: "40m"
    of two that have 40 and 14.
    """
    return (
        wording.utterance.is_own,
        not is_phrase(wording.utterance),
        _borne_out(wording, others),
        not wording.signs,
        len(wording.utterance.words),
        _borne_out(wording, told),
    )


def _borne_out(wording: Print, others: Mapping[tuple[str, ...], set[str]]) -> int:
    """Return how many words of a wording other documents have, each as often as it has them."""
    best: dict[str, int] = {}
    for roots, documents in others.items():
        shared = match_roots(wording.roots, roots).shared
        for document in documents:
            best[document] = max(best.get(document, 0), shared)
    best.pop(wording.document, None)
    return sum(best.values())


def _extended(main: Print, wordings: Sequence[Print]) -> list[_Piece]:
    """Return the main wording with what others have beyond its two ends."""
    head = tail = None
    for other in wordings:
        if other is main or not other.utterance.is_direct:
            continue
        if match_roots(main.utterance.roots, other.utterance.roots).share < 0.6:
            continue
        before, after = _overhangs(main, other)
        if len(after) and tail is None:
            tail = _Piece(other, after)
        if len(before) and head is None and not opens(main.text):
            head = _Piece(other, before)
    # What the outlet put in at an end gives way with that end.
    start = main.places[0].start if head and main.has_signs(Span(0, main.places[0].start)) else 0
    end = len(main.text)
    if tail:
        last = main.places[-1].end
        end = last if main.has_signs(Span(last, end)) else len(main.text.rstrip(_ENDS))
    return [piece for piece in (head, _Piece(main, Span(start, end)), tail) if piece]


def _overhangs(main: Print, other: Print) -> tuple[Span, Span]:
    """Return what `other` has before and after the words in which the two overlap at an end of `main`."""
    mine, theirs = main.roots, other.roots
    blocks = [
        b for b in SequenceMatcher(None, mine, theirs, autojunk=False).get_matching_blocks() if b.size > 1
    ]
    before = after = Span(0, 0)
    if not blocks or len(other.utterance.spans) > 1:
        return before, after
    first, last = blocks[0], blocks[-1]
    words = [word for word in other.utterance.words if not word.is_inserted] or other.utterance.words
    laid = {at for block in blocks for at in range(block.a, block.a + block.size)}
    left = {root for at, root in enumerate(mine) if at not in laid}
    head, tail = words[: first.b], words[last.b + last.size :]
    if first.a == 0 < first.b and other.utterance.is_clause and not _is_elsewhere(head, left):
        before = Span(0, other.places[first.b].start)
    is_told = any(word.is_content for word in tail) and not _is_elsewhere(tail, left)
    if last.a + last.size == len(mine) and is_told:
        after = Span(other.places[last.b + last.size - 1].end, len(other.text))
    return before, after


def _is_elsewhere(overhang: Sequence[Word], left: Collection[str]) -> bool:
    """Tell whether words beyond one end stand at another place of the wording: they moved."""
    telling = [word.root for word in overhang if word.is_content]
    return any(root in left for root in telling) and 2 * sum(root in left for root in telling) >= len(telling)


def _insert(
    pieces: list[_Piece],
    phrase: Print,
    main: Utterance,
    pool: Sequence[Utterance],
) -> None:
    """Put a phrase before or after the main wording, as the documents that have both put it."""
    before = after = 0
    same = [other for other in pool if other.roots == phrase.utterance.roots]
    for other in pool:
        if match_roots(main.roots, other.roots).share < 0.5:
            continue
        for mine in same:
            if mine.document == other.document and mine.frame.overlaps(other.frame):
                before += mine.start < other.start
                after += mine.start > other.start
    whole = Span(0, len(phrase.text))
    if before > after:
        pieces[0] = replace(pieces[0], is_apart=True)
        pieces.insert(0, _Piece(phrase, whole))
    else:
        pieces.append(_Piece(phrase, whole, is_apart=True))


def _base(pieces: Sequence[_Piece], wordings: Sequence[Print]) -> tuple[Base, bool]:
    text = ""
    spans: list[tuple[Span, str]] = []
    gaps: list[int] = []
    for piece in pieces:
        for number, stretch in enumerate(without_signs(piece.printed, piece.within, wordings)):
            if stretch.is_apart or (piece.is_apart and not number):
                text = text.rstrip(_ENDS)
                gaps.append(len(text))
                text += " "
            spans.append((Span(len(text), len(text) + len(stretch.text)), stretch.document))
            text += stretch.text
    spans = [
        (Span(min(span.start, len(text)), min(span.end, len(text))), document) for span, document in spans
    ]
    # A sentence in which somebody says that words are left out is a sentence all the same.
    is_whole = not any(piece.is_apart for piece in pieces) and is_clause(text)
    if not is_whole and not opens(text):
        gaps.insert(0, 0)
    return Base(text, None, tuple(spans), tuple(gaps)), is_whole
