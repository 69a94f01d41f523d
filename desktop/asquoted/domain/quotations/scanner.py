"""Which mark closes which: from marks to the stretches that stand between them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from asquoted.domain.quotations.beginnings import ENDS_SPEECH, find_lost_start
from asquoted.domain.quotations.endings import find_lost_end
from asquoted.domain.quotations.fragments import find_fragment_start
from asquoted.domain.quotations.glued import ungluing
from asquoted.domain.quotations.marks import Family, Mark, find_marks
from asquoted.domain.text import Span

# A quotation that is carried on without new opening marks is looked for over no more paragraphs than this.
_FURTHEST_CARRIED = 6
# Nobody quotes deeper. Without a limit, openers that nothing closes would each be searched to the end.
_DEEPEST = 6
# What a double opener and a double closer are, behind where they stand and their shape.
_JOB = 3
_IN_TURN = [(Family.DOUBLE, True, False), (Family.DOUBLE, False, True)]
# Within a quotation nobody sets more single marks than this; without a limit each would look to the end.
_FURTHEST_AWAITED = 24
_HAS_WORD = re.compile(r"[^\W_]")
_ONLY_OPEN = {"„", "‚‚", ",,", "``", "‘‘"}
_PAIRED_BY_SHAPE = {
    Family.CORNER,
    Family.WHITE_CORNER,
    Family.BOOK,
    Family.SINGLE_BOOK,
}


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


@dataclass(slots=True)
class _Pair:
    """An opener and where its stretch ends; `closing` is empty where no closer came."""

    opener: Mark
    end: int
    closing: str


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
        before = len(out)
        out += _read_paragraph(text, paragraph, here, number)
        carried = _join_paragraphs(text, out, before, carried, paragraph)
    return out


def _share_out(marks: Sequence[Mark], paragraphs: Sequence[Span]) -> list[list[Mark]]:
    shares: list[list[Mark]] = [[] for _ in paragraphs]
    number = 0
    for mark in marks:
        while number < len(paragraphs) and paragraphs[number].end <= mark.start:
            number += 1
        if number < len(paragraphs):
            shares[number].append(mark)
    return shares


def _carried_end(number: int, by_paragraph: Sequence[Sequence[Mark]]) -> int | None:
    """Return the paragraph, this one or a near one, whose first double mark closes what nobody opened."""
    for ahead in range(number, min(len(by_paragraph), number + _FURTHEST_CARRIED)):
        for mark in by_paragraph[ahead]:
            if mark.family is Family.DOUBLE:
                return ahead if mark.closes and not mark.opens else None
    return None


def _carry_on(
    text: str, out: list[Passage], carried: int, number: int, paragraph: Span, marks: list[Mark]
) -> tuple[int | None, list[Mark]]:
    """Add the paragraph's share in a quotation that was opened before it, up to its closer if it is here."""
    closer = next((k for k, mark in enumerate(marks) if mark.family is Family.DOUBLE), None)
    end = paragraph.end if closer is None else marks[closer].start
    closing = "" if closer is None else marks[closer].shape
    span = _trimmed(text, paragraph.start, end)
    if span.start < span.end:
        out.append(Passage(span, "", closing, 0, True, number, Family.DOUBLE, carried))
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
    is_plain = [mark[_JOB:] for mark in marks] == _IN_TURN * (len(marks) // 2)
    pairs = _pair_in_turn(marks) if is_plain else _pair(text, marks, paragraph)
    pairs = [pair for pair in pairs if text[pair.opener.end : pair.end].strip()]
    depths = [0] * len(pairs)
    if not is_plain:
        pairs.sort(key=lambda pair: pair.opener.start)
        depths = _nest(pairs)
    passages: list[Passage] = []
    for pair, depth in zip(pairs, depths, strict=True):
        opener = pair.opener
        span = _trimmed(text, opener.end, pair.end)
        closed = bool(pair.closing)
        passages.append(
            Passage(
                span,
                opener.shape,
                pair.closing,
                depth,
                closed,
                number,
                opener.family,
                opened=bool(opener.shape),
            )
        )
    return passages


def _pair_in_turn(marks: Sequence[Mark]) -> list[_Pair]:
    """Pair marks of one family that open and close in turn, and can do nothing else: so it is mostly."""
    turns = zip(marks[::2], marks[1::2], strict=True)
    return [_Pair(opener, closer.start, closer.shape) for opener, closer in turns]


def _nest(pairs: Sequence[_Pair]) -> list[int]:
    """Return how deep each pair lies; one that was left open is drawn out over what crosses its end."""
    depths: list[int] = []
    around: list[_Pair] = []
    for pair in pairs:
        while around and around[-1].end <= pair.opener.start:
            around.pop()
        for outer in around:
            outer.end = max(outer.end, pair.end + len(pair.closing))
        depths.append(len(around))
        around.append(pair)
    return depths


def _trimmed(text: str, start: int, end: int) -> Span:
    inner = text[start:end]
    stripped = inner.strip()
    start += len(inner) - len(inner.lstrip())
    return Span(start, start + len(stripped))


def _pair(text: str, marks: Sequence[Mark], paragraph: Span) -> list[_Pair]:
    """Pair the marks of one paragraph; a closer that nothing opened has its beginning looked for."""
    pairs: list[_Pair] = []
    stack: list[Mark] = []
    for k, whole in enumerate(marks):
        mark = ungluing(text, k, marks, is_open=bool(stack)) or _as_single(pairs, stack, whole)
        depth = _opener_of(mark, stack)
        if depth is None and _is_mismatched(text, k, marks, stack):
            depth = len(stack) - 1
            mark = mark._replace(family=stack[depth].family)
        if depth is not None and _shall_close(mark, stack[depth]) and not _is_clipped(text, k, marks):
            _leave_open(text, pairs, stack[depth + 1 :], mark.start, cut=False)
            pairs.append(_Pair(stack[depth], mark.start, mark.shape))
            del stack[depth:]
        elif _shall_open(mark, depth is not None):
            if depth is not None and not _is_nested(k, marks, stack, depth):
                _leave_open(text, pairs, stack[depth:], mark.start, cut=True)
                del stack[depth:]
            elif len(stack) >= _DEEPEST:
                _leave_open(text, pairs, stack[-1:], mark.start, cut=True)
                del stack[-1:]
            stack.append(mark)
        elif not stack and mark.family is Family.DOUBLE and mark.closes and not mark.opens:
            _close_unopened(text, pairs, mark, paragraph)
    _leave_open(text, pairs, stack, paragraph.end, cut=False)
    return pairs


def _is_mismatched(text: str, k: int, marks: Sequence[Mark], stack: Sequence[Mark]) -> bool:
    """Tell whether a sure closer is meant for an opener of the other kind: `'It will rain," she said.`

    A single mark behind end punctuation is no apostrophe; it waits for a double closer that is still to come.
    """
    mark = marks[k]
    other = {Family.DOUBLE: Family.SINGLE, Family.SINGLE: Family.DOUBLE}.get(mark.family)
    if not stack or stack[-1].family is not other or mark.opens or not mark.closes:
        return False
    if mark.family is Family.DOUBLE:
        return True
    ahead = marks[k + 1 : k + 1 + _FURTHEST_AWAITED]
    following = next((one for one in ahead if one.family is Family.DOUBLE), None)
    is_awaited = following is not None and following.closes and not following.opens
    return text[mark.start - 1 : mark.start] in ENDS_SPEECH and not is_awaited


def _close_unopened(text: str, pairs: list[_Pair], closer: Mark, paragraph: Span) -> None:
    """Add the quotation that ends here, from where its opening mark seems to have stood."""
    # Nothing is open, so the last pair is the one that ended last.
    floor = pairs[-1].end + len(pairs[-1].closing) if pairs else paragraph.start
    behind = Span(closer.end, paragraph.end)
    start = find_lost_start(text, floor, closer.start, behind, is_first=not pairs)
    if start is None:
        start = find_fragment_start(text, floor, closer.start, behind)
    if start is not None:
        lost = closer._replace(start=start, end=start, shape="")
        pairs.append(_Pair(lost, closer.start, closer.shape))


def _as_single(pairs: list[_Pair], stack: list[Mark], mark: Mark) -> Mark:
    """Read two single marks that close no double quotation as closing two single ones, the inner one here.

    With only one of them open, the typist hit the key twice: it closes that one.
    """
    if mark.shape not in ("''", "’’") or not stack or not mark.closes or mark.opens:
        return mark
    if any(opener.family is Family.DOUBLE for opener in stack):
        return mark
    open_singles = [k for k, opener in enumerate(stack) if opener.family is Family.SINGLE]
    if len(open_singles) == 1:
        return mark._replace(family=Family.SINGLE)
    if open_singles:
        inner = open_singles[-1]
        pairs.append(_Pair(stack[inner], mark.start, mark.shape[0]))
        del stack[inner:]
        return mark._replace(start=mark.start + 1, shape=mark.shape[1], family=Family.SINGLE)
    return mark


def _opener_of(mark: Mark, stack: Sequence[Mark]) -> int | None:
    """Return the place on the stack of the nearest opener that this mark could close.

    A single mark does not reach out over a double one that is still open.
    """
    for k in range(len(stack) - 1, -1, -1):
        if stack[k].family is mark.family:
            return k
        if mark.family is Family.SINGLE and stack[k].family is Family.DOUBLE:
            return None
    return None


def _shall_close(mark: Mark, opener: Mark) -> bool:
    if mark.family in _PAIRED_BY_SHAPE:
        return mark.closes
    if mark.family in (Family.GUILLEMET, Family.SINGLE_GUILLEMET):
        return mark.shape != opener.shape or (mark.closes and not mark.opens)
    if mark.opens != mark.closes:
        return mark.closes
    return mark.shape not in _ONLY_OPEN and not (mark.shape == "“" and opener.shape == "“")


def _shall_open(mark: Mark, is_open: bool) -> bool:
    if mark.family in _PAIRED_BY_SHAPE:
        return mark.opens
    if mark.family in (Family.GUILLEMET, Family.SINGLE_GUILLEMET):
        return True
    if mark.opens != mark.closes:
        return mark.opens or (
            (mark.shape == "“" or mark.shape in _ONLY_OPEN) and not is_open and mark.family is Family.DOUBLE
        )
    return mark.family is Family.DOUBLE


def _is_clipped(text: str, k: int, marks: Sequence[Mark]) -> bool:
    """Tell whether a single mark is the apostrophe of "the workers'", "goin'": a surer closer comes next."""
    mark = marks[k]
    before = text[max(0, mark.start - 2) : mark.start].lower()
    if mark.family is not Family.SINGLE or not before.endswith(("s", "in")):
        return False
    after = text[mark.end : mark.end + 2]
    if not (after[:1] == "," or (after[:1] == " " and after[1:].isalpha())):
        return False
    following = marks[k + 1] if k + 1 < len(marks) else None
    return (
        following is not None
        and following.family is Family.SINGLE
        and following.closes
        and not following.opens
        and text[following.start - 1 : following.start] not in ("s", "S")
    )


def _is_nested(k: int, marks: Sequence[Mark], stack: Sequence[Mark], depth: int) -> bool:
    """Tell whether an opener inside an open quotation of its kind is a quotation within it.

    The other reading is that the first one's closer was lost. Two closers in a row speak for the first.
    """
    if depth < len(stack) - 1 or marks[k].family is not Family.DOUBLE:
        return True
    following = [mark for mark in marks[k + 1 : k + 4] if mark.family is Family.DOUBLE][:2]
    return len(following) == 2 and all(mark.closes and not mark.opens for mark in following)


def _leave_open(text: str, pairs: list[_Pair], openers: Sequence[Mark], limit: int, *, cut: bool) -> None:
    """Close what was never closed, where its closer seems to have stood.

    A single mark that nothing closes was an apostrophe, unless its shape can be none.
    """
    for mark in openers:
        if mark.family is Family.SINGLE and mark.shape != "‘":
            continue
        pairs.append(_Pair(mark, find_lost_end(text, mark.start, mark.end, limit, cut), ""))
