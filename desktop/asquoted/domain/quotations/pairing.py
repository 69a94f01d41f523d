"""Which mark of a paragraph closes which."""

from collections.abc import Sequence
from dataclasses import dataclass

from asquoted.domain.quotations.beginnings import ENDS_SPEECH, find_lost_start
from asquoted.domain.quotations.endings import find_lost_end
from asquoted.domain.quotations.fragments import find_fragment_start
from asquoted.domain.quotations.glued import ungluing
from asquoted.domain.quotations.marks import DOUBLE, SINGLE, Family, Mark
from asquoted.domain.text import Span

# Nobody quotes deeper. Without a limit, openers that nothing closes would each be searched to the end.
_DEEPEST = 6
# Within a quotation nobody sets more single marks than this; without a limit each would look to the end.
_FURTHEST_AWAITED = 24
_ONLY_OPEN = {"„", "‚‚", ",,", "``", "‘‘"}
_PAIRED_BY_SHAPE = {
    Family.CORNER,
    Family.WHITE_CORNER,
    Family.BOOK,
    Family.SINGLE_BOOK,
}


_OTHER = {DOUBLE: SINGLE, SINGLE: DOUBLE}
_GUILLEMETS = (Family.GUILLEMET, Family.SINGLE_GUILLEMET)


@dataclass(slots=True)
class Pair:
    """An opener and where its stretch ends; `closing` is empty where no closer came."""

    opener: Mark
    end: int
    closing: str


def pair_marks(text: str, marks: Sequence[Mark], paragraph: Span) -> list[Pair]:
    """Pair the marks of one paragraph; a closer that nothing opened has its beginning looked for."""
    pairs: list[Pair] = []
    stack: list[Mark] = []
    for k, whole in enumerate(marks):
        mark = ungluing(text, k, marks, is_open=bool(stack)) or _as_single(pairs, stack, whole)
        depth = _opener_of(mark, stack)
        if depth is None and _is_mismatched(text, k, marks, stack):
            depth = len(stack) - 1
            mark = mark._replace(family=stack[depth].family)
        if depth is not None and _shall_close(mark, stack[depth]) and not _is_clipped(text, k, marks):
            _leave_open(text, pairs, stack[depth + 1 :], mark.start, cut=False)
            pairs.append(Pair(stack[depth], mark.start, mark.shape))
            del stack[depth:]
        elif _shall_open(mark, depth is not None):
            if depth is not None and not _is_nested(k, marks, stack, depth):
                _leave_open(text, pairs, stack[depth:], mark.start, cut=True)
                del stack[depth:]
            elif len(stack) >= _DEEPEST:
                _leave_open(text, pairs, stack[-1:], mark.start, cut=True)
                del stack[-1:]
            stack.append(mark)
        elif not stack and mark.family is DOUBLE and mark.closes and not mark.opens:
            _close_unopened(text, pairs, mark, paragraph)
    _leave_open(text, pairs, stack, paragraph.end, cut=False)
    return pairs


def _is_mismatched(text: str, k: int, marks: Sequence[Mark], stack: Sequence[Mark]) -> bool:
    """Tell whether a sure closer is meant for an opener of the other kind: `'It will rain," she said.`

    A single mark behind end punctuation is no apostrophe; it waits for a double closer that is still to come.
    """
    mark = marks[k]
    other = _OTHER.get(mark.family)
    if not stack or stack[-1].family is not other or mark.opens or not mark.closes:
        return False
    if mark.family is DOUBLE:
        return True
    ahead = marks[k + 1 : k + 1 + _FURTHEST_AWAITED]
    following = next((one for one in ahead if one.family is DOUBLE), None)
    is_awaited = following is not None and following.closes and not following.opens
    return text[mark.start - 1 : mark.start] in ENDS_SPEECH and not is_awaited


def _close_unopened(text: str, pairs: list[Pair], closer: Mark, paragraph: Span) -> None:
    """Add the quotation that ends here, from where its opening mark seems to have stood."""
    # Nothing is open, so the last pair is the one that ended last.
    floor = pairs[-1].end + len(pairs[-1].closing) if pairs else paragraph.start
    behind = Span(closer.end, paragraph.end)
    start = find_lost_start(text, floor, closer.start, behind, is_first=not pairs)
    if start is None:
        start = find_fragment_start(text, floor, closer.start, behind)
    if start is not None:
        lost = closer._replace(start=start, end=start, shape="")
        pairs.append(Pair(lost, closer.start, closer.shape))


def _as_single(pairs: list[Pair], stack: list[Mark], mark: Mark) -> Mark:
    """Read two single marks that close no double quotation as closing two single ones, the inner one here.

    With only one of them open, the typist hit the key twice: it closes that one.
    """
    if mark.shape not in ("''", "’’") or not stack or not mark.closes or mark.opens:
        return mark
    if any(opener.family is DOUBLE for opener in stack):
        return mark
    open_singles = [k for k, opener in enumerate(stack) if opener.family is SINGLE]
    if len(open_singles) == 1:
        return mark._replace(family=SINGLE)
    if open_singles:
        inner = open_singles[-1]
        pairs.append(Pair(stack[inner], mark.start, mark.shape[0]))
        del stack[inner:]
        return mark._replace(start=mark.start + 1, shape=mark.shape[1], family=SINGLE)
    return mark


def _opener_of(mark: Mark, stack: Sequence[Mark]) -> int | None:
    """Return the place on the stack of the nearest opener that this mark could close.

    A single mark does not reach out over a double one that is still open.
    """
    for k in range(len(stack) - 1, -1, -1):
        if stack[k].family is mark.family:
            return k
        if mark.family is SINGLE and stack[k].family is DOUBLE:
            return None
    return None


def _shall_close(mark: Mark, opener: Mark) -> bool:
    if mark.family in _PAIRED_BY_SHAPE:
        return mark.closes
    if mark.family in _GUILLEMETS:
        return mark.shape != opener.shape or (mark.closes and not mark.opens)
    if mark.opens != mark.closes:
        return mark.closes
    return mark.shape not in _ONLY_OPEN and not (mark.shape == "“" and opener.shape == "“")


def _shall_open(mark: Mark, is_open: bool) -> bool:
    if mark.family in _PAIRED_BY_SHAPE:
        return mark.opens
    if mark.family in _GUILLEMETS:
        return True
    if mark.opens != mark.closes:
        return mark.opens or (
            (mark.shape == "“" or mark.shape in _ONLY_OPEN) and not is_open and mark.family is DOUBLE
        )
    return mark.family is DOUBLE


def _is_clipped(text: str, k: int, marks: Sequence[Mark]) -> bool:
    """Tell whether a single mark is the apostrophe of "the workers'", "goin'": a surer closer comes next."""
    mark = marks[k]
    before = text[max(0, mark.start - 2) : mark.start].lower()
    if mark.family is not SINGLE or not before.endswith(("s", "in")):
        return False
    after = text[mark.end : mark.end + 2]
    if not (after[:1] == "," or (after[:1] == " " and after[1:].isalpha())):
        return False
    following = marks[k + 1] if k + 1 < len(marks) else None
    return (
        following is not None
        and following.family is SINGLE
        and following.closes
        and not following.opens
        and text[following.start - 1 : following.start] not in ("s", "S")
    )


def _is_nested(k: int, marks: Sequence[Mark], stack: Sequence[Mark], depth: int) -> bool:
    """Tell whether an opener inside an open quotation of its kind is a quotation within it.

    The other reading is that the first one's closer was lost. Two closers in a row speak for the first.
    """
    if depth < len(stack) - 1 or marks[k].family is not DOUBLE:
        return True
    following = [mark for mark in marks[k + 1 : k + 4] if mark.family is DOUBLE][:2]
    return len(following) == 2 and all(mark.closes and not mark.opens for mark in following)


def _leave_open(text: str, pairs: list[Pair], openers: Sequence[Mark], limit: int, *, cut: bool) -> None:
    """Close what was never closed, where its closer seems to have stood.

    A single mark that nothing closes was an apostrophe, unless its shape can be none.
    """
    for mark in openers:
        if mark.family is SINGLE and mark.shape != "‘":
            continue
        pairs.append(Pair(mark, find_lost_end(text, mark.start, mark.end, limit, cut), ""))
