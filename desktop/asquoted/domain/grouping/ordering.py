"""In which order the sentences of a statement stand, as far as the documents tell.

Each document that has two of them votes for the one that it gives first; one pair of marks,
and the statement's own text, weighs most. The votes are locked in from the clearest down, but for
those that contradict what stands (ranked pairs: Tideman 1987), so that one document's order is kept
wherever no other speaks against it.
"""

import heapq
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from asquoted.domain.grouping.slots import Slot
from asquoted.domain.grouping.utterances import Utterance

_IN_ONE_PAIR_OF_MARKS = 20
# Beyond so many sentences in one document what stands between them has settled their order.
_REACH = 40

_Pair: TypeAlias = tuple[int, int]


def in_order(slots: Sequence[Slot]) -> list[Slot]:
    """Return slots in the order that the documents support; it hangs on no id and no order of theirs."""
    votes, steps = _votes(slots)
    won = {
        pair: count - votes[pair[1], pair[0]]
        for pair, count in votes.items()
        if count > votes[pair[1], pair[0]]
    }
    first = {number: _first(slot) for number, slot in enumerate(slots)}
    ranked = sorted(won, key=lambda pair: (-won[pair], steps[pair], first[pair[0]], first[pair[1]]))
    behind = _locked(ranked, len(slots))
    return [slots[number] for number in _laid_out(behind, first)]


def _votes(slots: Sequence[Slot]) -> tuple[Counter[_Pair], dict[_Pair, int]]:
    """Return how much speaks for the first of two sentences before the second, and how near they stand."""
    by_document: dict[str, list[tuple[int, int, Utterance]]] = defaultdict(list)
    for number, slot in enumerate(slots):
        for placed in slot.placed:
            utterance = placed.utterance
            if utterance.is_direct:
                by_document[utterance.document].append((utterance.start, number, utterance))
    votes: Counter[_Pair] = Counter()
    steps: dict[_Pair, int] = {}
    for found in by_document.values():
        found.sort(key=lambda given: given[:2])
        for place, (_, one, mine) in enumerate(found):
            for step, (_, other, theirs) in enumerate(found[place + 1 : place + _REACH], start=1):
                if one != other:
                    is_one = mine.is_own or mine.chain == theirs.chain
                    votes[one, other] += _IN_ONE_PAIR_OF_MARKS if is_one else 1
                    steps[one, other] = min(step, steps.get((one, other), step))
    return votes, steps


def _first(slot: Slot) -> tuple[int, tuple[str, ...]]:
    return min((placed.utterance.start, placed.utterance.all_roots) for placed in slot.placed)


def _locked(ranked: Sequence[_Pair], count: int) -> list[int]:
    """Return which sentences stand behind each, as bits, after every vote that contradicts none before it."""
    behind = [0] * count
    for one, other in ranked:
        if behind[one] >> other & 1 or behind[other] >> one & 1:
            continue
        more = behind[other] | 1 << other
        for number in range(count):
            if number == one or behind[number] >> one & 1:
                behind[number] |= more
    return behind


def _laid_out(behind: Sequence[int], first: Mapping[int, tuple[int, tuple[str, ...]]]) -> list[int]:
    """Return the numbers one after the other; of two that nothing orders, the one nearer to a text's top."""
    before = [sum(mask >> number & 1 for mask in behind) for number in range(len(behind))]
    ready = [(first[number], number) for number in range(len(behind)) if not before[number]]
    heapq.heapify(ready)
    laid: list[int] = []
    while ready:
        _, number = heapq.heappop(ready)
        laid.append(number)
        for other in range(len(behind)):
            if behind[number] >> other & 1:
                before[other] -= 1
                if not before[other]:
                    heapq.heappush(ready, (first[other], other))
    return laid
