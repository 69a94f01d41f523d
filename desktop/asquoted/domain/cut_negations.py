"""A cut at an end that takes a negation with it: what is left then says the contrary.

Whoever reads "weapons were sold" must be told that "No" stood before it, also where the negation is no
difference of its own (see `cut_scopes`): the outlet's own words around the marks may give it. A negation
reaches through its own clause, and into one that it governs ("I don't think that …"), and no further
(Huddleston and Pullum, The Cambridge Grammar of the English Language, chapter 9): so only the clause next
to what is left is looked at.
"""

import re
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from threading import Lock

from asquoted.domain.comparison import Form, Operation, Quote, Rendering
from asquoted.domain.kept import CLAUSE_OPENERS

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SIGNS = r"[,;:.!?…()\[\]—–]"
_STOP = re.compile(rf"{_SIGNS}(?<!{_SIGNS}{{2}}){_SIGNS}*+(?=\s|$)|[—–]")
_ENDS_A_CLAUSE = CLAUSE_OPENERS | {"or"}
_LONGEST = 4
"""Words of the longest negator."""
_NO_DENIAL = frozenset({"not only"})


def cut_negations(base: str, rendering: Rendering, negators: Mapping[str, str]) -> tuple[str, str]:
    """Return the words, cut off before and after, that deny what a rendering leaves; "" where none do.

    `base` is the base's text, `negators` the words that negate, as in the tables. What an outlet
    says in its own words was not cut.
    """
    if rendering.form is Form.INDIRECT:
        return "", ""
    before, after = rendering.cut_before.text_of(base), rendering.cut_after.text_of(base)
    if rendering.differences:
        before = _lost_first(base, rendering) or before
        after = _lost_last(base, rendering) or after
    return _denying_before(before, negators), _denying_after(after, negators)


_MOST = 500
_found: OrderedDict[int, tuple[Quote, Mapping[str, str], dict[str, tuple[str, str]]]] = OrderedDict()
"""Of the quotes that were looked through of late: those of a long statement take a tenth of a second."""
_lock = Lock()


def cuts_of(quote: Quote, negators: Mapping[str, str]) -> Mapping[str, tuple[str, str]]:
    """Return `cut_negations` of each of a quote's renderings that has lost some at an end, by its id."""
    with _lock:
        known = _found.get(id(quote))
        if known is not None and known[1] is negators:
            _found.move_to_end(id(quote))
            # It is kept with them: no other quote can be where it is.
            return known[2]
    cuts = {one.id: cut_negations(quote.base.text, one, negators) for one in quote.renderings}
    found = {key: cut for key, cut in cuts.items() if any(cut)}
    with _lock:
        _found[id(quote)] = quote, negators, found
        if len(_found) > _MOST:
            _found.popitem(last=False)
    return found


def _lost_first(base: str, rendering: Rendering) -> str:
    """Return the base up to where an omission ends that goes on with the cut before; "" if none does."""
    first = rendering.differences[0]
    end = len(rendering.cut_before)
    is_beside = first.operation is Operation.OMISSION and not base[end : first.base_span.start].strip()
    return base[: first.base_span.end] if is_beside and end <= first.base_span.start else ""


def _lost_last(base: str, rendering: Rendering) -> str:
    last = rendering.differences[-1]
    start = rendering.cut_after.start if len(rendering.cut_after) else len(base)
    between = base[last.base_span.end : start]
    is_beside = last.operation is Operation.OMISSION and not any(map(str.isalnum, between))
    return base[last.base_span.start :] if is_beside and last.base_span.end <= start else ""


def _denying_before(cut: str, negators: Mapping[str, str]) -> str:
    start = max((end for _, end in _clause_ends(cut)), default=0)
    found = [at for at, _ in _negations(cut, negators) if at >= start]
    return cut[found[0] :].strip() if found else ""


def _denying_after(cut: str, negators: Mapping[str, str]) -> str:
    end = min((start for start, _ in _clause_ends(cut)), default=len(cut))
    return cut[:end].strip() if any(last <= end for _, last in _negations(cut, negators)) else ""


def _clause_ends(text: str) -> Iterator[tuple[int, int]]:
    for stop in _STOP.finditer(text):
        yield stop.span()
    for word in _WORD.finditer(text):
        if word[0].lower() in _ENDS_A_CLAUSE:
            yield word.span()


def _negations(text: str, negators: Mapping[str, str]) -> Iterator[tuple[int, int]]:
    """Yield where each negator begins and ends, the longest at each place."""
    words = list(_WORD.finditer(text))
    shadows = [word[0].lower().replace("’", "'") for word in words]
    passed = 0
    for at, shadow in enumerate(shadows):
        if at < passed:
            continue
        for many in range(min(_LONGEST, len(words) - at), 0, -1):
            phrase = " ".join(shadows[at : at + many])
            if phrase in negators or (many == 1 and (shadow.endswith("n't") or shadow == "cannot")):
                passed = at + many
                if phrase not in _NO_DENIAL:
                    yield words[at].start(), words[passed - 1].end()
                break
