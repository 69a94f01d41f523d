"""A statement's sentence pieced together from its renderings, where its own text is not at hand."""

from collections.abc import Mapping, Sequence

from asquoted.domain.comparison import Base
from asquoted.domain.grouping.clauses import is_clause, opens
from asquoted.domain.grouping.slots import Slot
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.words import match_roots
from asquoted.domain.text import Span


def compose(slot: Slot, texts: Mapping[str, str]) -> tuple[Base, bool]:
    """Return the composite of a slot, and whether it reads as a whole sentence.

    The fullest rendering comes first; phrases that it lacks are added in the order in
    which the documents have them, with a gap where words are missing between.
    """
    direct = [placed.utterance for placed in slot.placed if placed.utterance.is_direct]
    pool = direct or [placed.utterance for placed in slot.placed]
    fullest = min(pool, key=lambda utterance: _rank(utterance, texts))
    pieces = [fullest]
    for utterance in sorted(pool, key=lambda utterance: _rank(utterance, texts)):
        if all(not _covers(piece, utterance) for piece in pieces):
            _insert(pieces, utterance, pool)
    text, spans, gaps = "", [], []
    for piece in pieces:
        if text:
            gaps.append(len(text))
            text += " "
        exact = printed(piece, texts)
        spans.append((Span(len(text), len(text) + len(exact)), piece.document))
        text += exact
    whole = len(pieces) == 1 and is_clause(text)
    if not whole and not opens(text):
        gaps.insert(0, 0)
    return Base(text, None, tuple(spans), tuple(gaps)), whole


def printed(utterance: Utterance, texts: Mapping[str, str]) -> str:
    """Return the words of an utterance, without the comma that the reporter's words asked for."""
    text = texts[utterance.document]
    return " ".join(span.text_of(text) for span in utterance.spans).rstrip().rstrip(",").rstrip()


def _rank(utterance: Utterance, texts: Mapping[str, str]) -> tuple[bool, int, bool, bool, str, str, int]:
    exact = printed(utterance, texts)
    return (
        not utterance.is_own,
        -len(utterance.words) - sum(mark in exact for mark in ".!?"),
        "[" in exact,
        not exact[:1].isupper(),
        exact,
        utterance.document,
        utterance.start,
    )


def _covers(piece: Utterance, utterance: Utterance) -> bool:
    """Tell whether a piece has an utterance's words already, if in another wording."""
    return match_roots(piece.roots, utterance.roots).share >= 0.5


def _insert(pieces: list[Utterance], utterance: Utterance, pool: Sequence[Utterance]) -> None:
    """Put a phrase where the documents that have it beside a piece put it."""
    before = after = 0
    same = [other for other in pool if other.roots == utterance.roots]
    for other in pool:
        if match_roots(pieces[0].roots, other.roots).share < 0.5:
            continue
        for mine in same:
            if mine.document == other.document and mine.frame.overlaps(other.frame):
                before += mine.start < other.start
                after += mine.start > other.start
    pieces.insert(0 if before > after else len(pieces), utterance)
