"""From a text to the stretches that stand between its quotation marks.

Which mark closes which inside a paragraph is told in `asquoted.domain.quotations.pairing`.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from asquoted.domain.quotations.marks import DOUBLE, Family, Mark, find_marks, new_tuple
from asquoted.domain.quotations.pairing import Pair, pair_marks
from asquoted.domain.text import Span

# A quotation that is carried on without new opening marks is looked for over no more paragraphs than this.
_FURTHEST_CARRIED = 6
# What a double opener and a double closer are, behind where they stand and their shape.
_JOB = 3
_OPENS = (DOUBLE, True, False)
_CLOSES = (DOUBLE, False, True)
_HAS_WORD = re.compile(r"[^\W_]")


class Passage(NamedTuple):
    """What stands between two marks, before anybody asked what it is there for."""

    span: Span
    opening: str
    closing: str
    depth: int
    closed: bool
    paragraph: int
    family: Family
    continues: int | None = None
    opened: bool = True


def find_passages(text: str, paragraphs: Sequence[Span]) -> list[Passage]:
    """Return what stands in quotation marks in `text`, in the order of its opening marks.

    Runs in time linear in `len(text)`: each mark is pushed and popped once, and looks two marks ahead.
    """
    # Marks with no word among them quote nothing, be they millions.
    marks = find_marks(text) if _HAS_WORD.search(text) else []
    by_paragraph = _share_out(marks, paragraphs)
    out: list[Passage] = []
    carried: int | None = None
    for number, (paragraph, here) in enumerate(zip(paragraphs, by_paragraph, strict=True)):
        if carried is None and not here:
            continue
        if carried is not None:
            end = _carried_end(number, by_paragraph)
            if end is not None:
                carried, here = _carry_on(text, out, carried, number, paragraph, here)
                if carried is not None:
                    continue
        passages = _read_in_turn(text, here, number)
        if passages is not None and carried is None:
            # Each of them is closed: nothing is carried on.
            out += passages
            continue
        before = len(out)
        out += _read_paragraph(text, paragraph, here, number) if passages is None else passages
        carried = _join_paragraphs(text, out, before, carried, paragraph)
    return out


def _share_out(marks: Sequence[Mark], paragraphs: Sequence[Span]) -> list[list[Mark]]:
    shares: list[list[Mark]] = [[] for _ in paragraphs]
    number, end = -1, -1
    for mark in marks:
        while end <= mark.start:
            number += 1
            if number == len(paragraphs):
                return shares
            end = paragraphs[number].end
        shares[number].append(mark)
    return shares


def _carried_end(number: int, by_paragraph: Sequence[Sequence[Mark]]) -> int | None:
    """Return the paragraph, this one or a near one, whose first double mark closes what nobody opened."""
    for ahead in range(number, min(len(by_paragraph), number + _FURTHEST_CARRIED)):
        for mark in by_paragraph[ahead]:
            if mark.family is DOUBLE:
                return ahead if mark.closes and not mark.opens else None
    return None


def _carry_on(
    text: str, out: list[Passage], carried: int, number: int, paragraph: Span, marks: list[Mark]
) -> tuple[int | None, list[Mark]]:
    """Add the paragraph's share in a quotation that was opened before it, up to its closer if it is here."""
    closer = next((k for k, mark in enumerate(marks) if mark.family is DOUBLE), None)
    end = paragraph.end if closer is None else marks[closer].start
    closing = "" if closer is None else marks[closer].shape
    span = _trimmed(text, paragraph.start, end)
    if span.start < span.end:
        out.append(Passage(span, "", closing, 0, True, number, DOUBLE, carried))
    out[carried] = out[carried]._replace(closed=True)
    if closer is None:
        return len(out) - 1, []
    return None, marks[closer + 1 :]


def _join_paragraphs(
    text: str, out: list[Passage], first: int, carried: int | None, paragraph: Span
) -> int | None:
    """Link the quotation that opens this paragraph to one left open before it; return one left open now."""
    if first == len(out):
        return None
    opener = out[first]
    if (
        carried is not None
        and opener.span.start - len(opener.opening) == paragraph.start
        and opener.family is out[carried].family
    ):
        out[first] = opener._replace(continues=carried)
        out[carried] = out[carried]._replace(closed=True)
    for k in range(len(out) - 1, first - 1, -1):
        if out[k].depth == 0:
            last = out[k]
            # Style books let only whole sentences run on unclosed; a fragment is closed before the break.
            is_left_open = (
                not last.closed and last.span.end == paragraph.end and not text[last.span.start].islower()
            )
            return k if is_left_open else None
    return None


def _read_paragraph(text: str, paragraph: Span, marks: list[Mark], number: int) -> list[Passage]:
    pairs = [pair for pair in pair_marks(text, marks, paragraph) if text[pair.opener.end : pair.end].strip()]
    pairs.sort(key=lambda pair: pair.opener.start)
    passages: list[Passage] = []
    for pair, depth in zip(pairs, _nest(pairs), strict=True):
        opener = pair.opener
        span = _trimmed(text, opener.end, pair.end)
        closed, opened = bool(pair.closing), bool(opener.shape)
        passages.append(
            Passage(
                span,
                opener.shape,
                pair.closing,
                depth,
                closed,
                number,
                opener.family,
                continues=None,
                opened=opened,
            )
        )
    return passages


def _read_in_turn(text: str, marks: Sequence[Mark], number: int) -> list[Passage] | None:
    """Pair double marks that open and close in turn, and can do nothing else: so it is mostly."""
    if len(marks) % 2:
        return None
    passages: list[Passage] = []
    for opener, closer in zip(marks[::2], marks[1::2], strict=True):
        if opener[_JOB:] != _OPENS or closer[_JOB:] != _CLOSES:
            return None
        span = _trimmed(text, opener.end, closer.start)
        if span.start < span.end:
            passages.append(
                new_tuple(Passage, (span, opener.shape, closer.shape, 0, True, number, DOUBLE, None, True))
            )
    return passages


def _nest(pairs: Sequence[Pair]) -> list[int]:
    """Return how deep each pair lies; one that was left open is drawn out over what crosses its end."""
    depths: list[int] = []
    around: list[Pair] = []
    for pair in pairs:
        while around and around[-1].end <= pair.opener.start:
            around.pop()
        for outer in around:
            outer.end = max(outer.end, pair.end + len(pair.closing))
        depths.append(len(around))
        around.append(pair)
    return depths


def _trimmed(text: str, start: int, end: int) -> Span:
    if start < end and not text[start].isspace() and not text[end - 1].isspace():
        return Span(start, end)
    inner = text[start:end]
    stripped = inner.strip()
    if len(stripped) < end - start:
        start += len(inner) - len(inner.lstrip())
    return Span(start, start + len(stripped))
