"""Sentences of one statement that each outlet words in its own way, as translators do.

Who speaks and when is settled for a statement, so that less has to agree than between
statements: words that no third sentence has, and more of them than with any other.
"""

from collections import defaultdict
from collections.abc import Sequence

from asquoted.domain.grouping.slots import Placed, Slot

# What is compared has so many telling words, and shares so much of the shorter one's …
_FEWEST = 4
_SHARE = 0.25
# … and so many that are in no third sentence; beside the same sentence, on the same side, two will do.
_TELLING = 3.0
_TELLING_BESIDE = 2.0
_LEAD = 1.25
_CONFIDENCE = 0.5
# A word of so many sentences tells none of them from another.
_COMMON = 40


def merge_reworded(slots: list[Slot]) -> None:
    """Put sentences together that no document has both of and are nearer to each other than to a third."""
    while True:
        sure = [slot for slot in slots if len(slot.quoted) >= _FEWEST and _is_sure(slot)]
        nearness = _nearness(sure)
        beside = _neighbours(slots)
        pairs = [
            (-telling, one, other)
            for one, found in nearness.items()
            for other, telling in found.items()
            if one < other
            and telling
            >= (_TELLING if beside[id(sure[one])].isdisjoint(beside[id(sure[other])]) else _TELLING_BESIDE)
            and _are_one(sure[one], sure[other], telling, (nearness[one], nearness[other]))
        ]
        if not pairs:
            return
        _, one, other = min(pairs)
        for placed in sure[other].placed:
            reason = "it has more of this sentence’s words than of any other’s"
            sure[one].take(Placed(placed.utterance, _CONFIDENCE, reason))
        slots.remove(sure[other])


def _is_sure(slot: Slot) -> bool:
    direct = [placed.utterance for placed in slot.placed if placed.utterance.is_direct]
    return any(utterance.is_sure for utterance in direct)


def _neighbours(slots: Sequence[Slot]) -> dict[int, set[tuple[int, int]]]:
    """Return beside which slots, before or behind them, each stands in some document."""
    rows: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for slot in slots:
        for placed in slot.placed:
            if placed.utterance.is_direct:
                rows[placed.utterance.document].append((placed.utterance.start, id(slot)))
    found: dict[int, set[tuple[int, int]]] = defaultdict(set)
    for row in rows.values():
        row.sort()
        for (_, first), (_, second) in zip(row, row[1:], strict=False):
            found[first].add((second, -1))
            found[second].add((first, 1))
    return found


def _nearness(slots: Sequence[Slot]) -> dict[int, dict[int, float]]:
    """Return how many telling words each two sentences share; one that others have too counts less."""
    having: dict[str, list[int]] = defaultdict(list)
    for number, slot in enumerate(slots):
        for root in slot.quoted:
            having[root].append(number)
    found: dict[int, dict[int, float]] = {number: defaultdict(float) for number in range(len(slots))}
    # In one order, since sums of fractions hang on it.
    for _, numbers in sorted(having.items()):
        if 1 < len(numbers) <= _COMMON:
            for one in numbers:
                for other in numbers:
                    if one != other:
                        found[one][other] += 2 / len(numbers)
    return found


def _are_one(one: Slot, other: Slot, telling: float, rivals: Sequence[dict[int, float]]) -> bool:
    if not one.by_document.keys().isdisjoint(other.by_document):
        return False
    if len(one.quoted & other.quoted) < _SHARE * min(len(one.quoted), len(other.quoted)):
        return False
    # Each one's best is the other; the second best is well behind.
    return all(sum(_LEAD * rival > telling for rival in found.values()) == 1 for found in rivals)
