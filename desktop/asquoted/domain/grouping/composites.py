"""A statement's sentence pieced together from its renderings, where its own text is not at hand."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from asquoted.domain.comparison import Base
from asquoted.domain.grouping.clauses import is_clause, opens
from asquoted.domain.grouping.slots import Slot, is_phrase
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.words import match_roots
from asquoted.domain.text import Span

_MOST_WORDINGS = 60
_ENDS = " \t\n\u00a0,.;:!?…-–—"


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of the composite; `is_apart` says that words are missing before it."""

    text: str
    document: str
    is_apart: bool


def compose(slot: Slot, texts: Mapping[str, str]) -> tuple[Base, bool]:
    """Return the composite of a slot, and whether it reads as a whole sentence.

    The wording that the other documents bear out most comes first, the fuller of two
    that are borne out alike. What another has beyond its ends is added where the two
    overlap; phrases that it lacks are added before or after, as the documents have them,
    with a gap between.
    """
    direct = [placed.utterance for placed in slot.placed if placed.utterance.is_direct]
    pool = direct or [placed.utterance for placed in slot.placed]
    wordings = _wordings(pool, texts)
    others: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for utterance in pool:
        others[utterance.all_roots].add(utterance.document)
    main = max(wordings, key=lambda wording: _support(wording, others))
    pieces = _extended(main, wordings, texts)
    held = [main]
    for wording in wordings:
        if is_phrase(wording) and all(match_roots(one.roots, wording.roots).share < 0.5 for one in held):
            held.append(wording)
            _insert(pieces, wording, main, pool, texts)
    return _base(pieces)


def printed(utterance: Utterance, texts: Mapping[str, str]) -> str:
    """Return the words of an utterance, without the comma that the reporter's words asked for."""
    text = texts[utterance.document]
    return " ".join(span.text_of(text) for span in utterance.spans).rstrip().rstrip(",").rstrip()


def _wordings(pool: Sequence[Utterance], texts: Mapping[str, str]) -> list[Utterance]:
    """Return one utterance for each wording, the fullest first, in the cleanest print."""
    best: dict[tuple[str, ...], Utterance] = {}
    for utterance in sorted(pool, key=lambda utterance: _cleanness(utterance, texts)):
        best.setdefault(utterance.all_roots, utterance)
    ranked = sorted(best.values(), key=lambda u: (-len(u.words), _cleanness(u, texts)))
    return ranked[:_MOST_WORDINGS]


def _cleanness(utterance: Utterance, texts: Mapping[str, str]) -> tuple[bool, bool, bool, int, str, str, int]:
    exact = printed(utterance, texts)
    return (
        "[" in exact,
        not exact[:1].isupper(),
        exact[-1:] not in {".", "!", "?"},
        len(utterance.spans),
        exact,
        utterance.document,
        utterance.start,
    )


def _support(wording: Utterance, others: Mapping[tuple[str, ...], set[str]]) -> tuple[bool, int, bool, int]:
    """Return how much of what other documents print a wording bears, and how full it is."""
    best: dict[str, int] = {}
    for roots, documents in others.items():
        shared = match_roots(wording.all_roots, roots).shared
        for document in documents:
            best[document] = max(best.get(document, 0), shared)
    best.pop(wording.document, None)
    inserted = any(word.is_inserted for word in wording.words)
    return (wording.is_own, sum(best.values()), not inserted, len(wording.words))


def _extended(main: Utterance, wordings: Sequence[Utterance], texts: Mapping[str, str]) -> list[_Piece]:
    """Return the main wording with what others have beyond its two ends."""
    pieces = [_Piece(printed(main, texts), main.document, is_apart=False)]
    head = tail = False
    for other in wordings:
        if other is main or not other.is_direct or match_roots(main.roots, other.roots).share < 0.6:
            continue
        before, after = _overhangs(main, other, texts)
        if after and not tail:
            tail = True
            pieces[-1] = _Piece(pieces[-1].text.rstrip(_ENDS), pieces[-1].document, is_apart=False)
            pieces.append(_Piece(after, other.document, is_apart=False))
        if before and not head and not opens(pieces[0].text):
            head = True
            pieces.insert(0, _Piece(before, other.document, is_apart=False))
    return pieces


def _overhangs(main: Utterance, other: Utterance, texts: Mapping[str, str]) -> tuple[str, str]:
    """Return what `other` has before and after the words in which the two overlap at an end of `main`."""
    mine, theirs = main.all_roots, other.all_roots
    blocks = [
        b for b in SequenceMatcher(None, mine, theirs, autojunk=False).get_matching_blocks() if b.size > 1
    ]
    if not blocks or len(other.spans) > 1:
        return "", ""
    text = texts[other.document]
    words = [word for word in other.words if not word.is_inserted] or other.words
    before = after = ""
    first, last = blocks[0], blocks[-1]
    if first.a == 0 < first.b and other.is_clause:
        before = text[other.start : words[first.b].span.start]
    if last.a + last.size == len(mine) and any(word.is_content for word in words[last.b + last.size :]):
        after = text[words[last.b + last.size - 1].span.end : other.end].rstrip().rstrip(",")
    return before, after


def _insert(
    pieces: list[_Piece],
    phrase: Utterance,
    main: Utterance,
    pool: Sequence[Utterance],
    texts: Mapping[str, str],
) -> None:
    """Put a phrase before or after the main wording, as the documents that have both put it."""
    before = after = 0
    same = [other for other in pool if other.roots == phrase.roots]
    for other in pool:
        if match_roots(main.roots, other.roots).share < 0.5:
            continue
        for mine in same:
            if mine.document == other.document and mine.frame.overlaps(other.frame):
                before += mine.start < other.start
                after += mine.start > other.start
    text = printed(phrase, texts)
    if before > after:
        pieces[0] = _Piece(pieces[0].text, pieces[0].document, is_apart=True)
        pieces.insert(0, _Piece(text, phrase.document, is_apart=False))
    else:
        pieces.append(_Piece(text, phrase.document, is_apart=True))


def _base(pieces: Sequence[_Piece]) -> tuple[Base, bool]:
    text = ""
    spans: list[tuple[Span, str]] = []
    gaps: list[int] = []
    for piece in pieces:
        if piece.is_apart:
            text = text.rstrip(_ENDS)
            gaps.append(len(text))
            text += " "
        spans.append((Span(len(text), len(text) + len(piece.text)), piece.document))
        text += piece.text
    spans = [(Span(span.start, min(span.end, len(text))), document) for span, document in spans]
    is_whole = not gaps and is_clause(text)
    if not is_whole and not opens(text):
        gaps.insert(0, 0)
    return Base(text, None, tuple(spans), tuple(gaps)), is_whole
