"""Two halves of one pair of marks, parted by an ellipsis, which ended up in two statements.

Each half by itself may be too short to be known again: what stands between one pair of marks was said
in one go, so that where another document has the two in one sentence, they are put into that.
"""

from collections.abc import Collection, MutableSequence, Sequence
from dataclasses import replace

from asquoted.domain.grouping.changing import change_over
from asquoted.domain.grouping.evidence import Cluster
from asquoted.domain.grouping.slots import Slot, are_neighbours, has_halves
from asquoted.domain.grouping.utterances import Utterance

_UNSURE = 0.8
_REASON = "behind an ellipsis it goes on with this sentence"


def join_halves(clusters: Sequence[Cluster], slots: Sequence[MutableSequence[Slot]]) -> None:
    """Put each half that stands alone with the other half, where another document has both in one."""
    homes = {
        (utterance.document, utterance.chain, utterance.part): (number, slot, utterance)
        for number, mine in enumerate(slots)
        for slot in mine
        for utterance in (placed.utterance for placed in slot.placed)
        if utterance.is_direct
    }
    for (document, chain, part), (number, slot, second) in sorted(homes.items(), key=lambda home: home[0]):
        found = homes.get((document, chain, part - 1)) if second.after_ellipsis else None
        if found is None or found[1] is slot or not are_neighbours(found[2], second):
            continue
        halves = (found[2], second)
        for host, guest in (((number, slot), found[:2]), (found[:2], (number, slot))):
            if _may_join(host[1], guest[1], halves):
                _join(host, guest, clusters, slots)
                for utterance in (placed.utterance for placed in guest[1].placed):
                    homes[utterance.document, utterance.chain, utterance.part] = (*host, utterance)
                break


def _may_join(host: Slot, guest: Slot, halves: Collection[Utterance]) -> bool:
    """Tell whether a slot is one document's own, and another document has both halves in the other slot."""
    first, second = halves
    if set(guest.by_document) != {first.document} or any(p.utterance.ruling.is_alone for p in guest.placed):
        return False
    others = (p.utterance for p in host.placed if p.utterance.is_direct)
    return any(
        has_halves(first.roots, second.roots, other.roots)
        for other in others
        if other.document != first.document
    )


def _join(
    host: tuple[int, Slot],
    guest: tuple[int, Slot],
    clusters: Sequence[Cluster],
    slots: Sequence[MutableSequence[Slot]],
) -> None:
    there, home = host
    here, slot = guest
    if here != there:
        change_over([placed.utterance for placed in slot.placed], clusters[here], clusters[there])
    for placed in slot.placed:
        home.take(replace(placed, confidence=min(placed.confidence, _UNSURE), reason=_REASON))
    # Another slot may equal it.
    del slots[here][next(at for at, each in enumerate(slots[here]) if each is slot)]
