"""Which sentence of a statement each utterance gives.

Full sentences and clauses come first and make the slots; phrases and fragments join the
slot whose words they are, or else the one that the reporter's sentence puts them into;
what stands outside the marks comes last, and only where it follows a slot closely.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.words import Match, match_roots
from asquoted.domain.text import Span

SURE = 0.99


@dataclass(frozen=True, slots=True)
class Placed:
    """An utterance in its slot: how sure that is, and why."""

    utterance: Utterance
    confidence: float
    reason: str


@dataclass(slots=True)
class Slot:
    """One sentence of a statement."""

    placed: list[Placed] = field(default_factory=list)

    def match(self, roots: Sequence[str], *, direct_only: bool = False) -> Match:
        """Return the closest that any wording of this slot comes to `roots`."""
        matches = (
            match_roots(roots, placed.utterance.roots)
            for placed in self.placed
            if placed.utterance.is_direct or not direct_only
        )
        return max(
            matches, key=lambda match: (match.share, match.shared), default=Match(0, 0.0, is_exact=False)
        )


Between = Callable[[Utterance, Utterance], bool]
"""Tells whether two utterances of one document are strung together in one reporting clause."""


def fill_slots(utterances: Iterable[Utterance], are_strung: Between) -> list[Slot]:
    """Return the slots of one statement, in no order that means anything."""
    ordered = sorted(utterances, key=_fullness)
    slots: list[Slot] = []
    phrases: dict[tuple[str, ...], list[Utterance]] = {}
    for utterance in ordered:
        if not utterance.is_direct:
            continue
        if utterance.is_scare or len(utterance.roots) < 3:
            phrases.setdefault(utterance.roots, []).append(utterance)
            continue
        _place_sentence(utterance, slots)
    _place_phrases(phrases, slots, ordered, are_strung)
    _place_indirect([utterance for utterance in ordered if not utterance.is_direct], slots)
    return [slot for slot in slots if slot.placed]


def _fullness(utterance: Utterance) -> tuple[bool, int, tuple[str, ...], tuple[str, int, int, bool]]:
    return (not utterance.is_own, -len(utterance.roots), utterance.all_roots, utterance.key)


def _place_sentence(utterance: Utterance, slots: list[Slot]) -> None:
    best, match = _best(utterance, slots)
    if best is not None and match.shared >= 2 and match.share >= 0.6:
        best.placed.append(Placed(utterance, _confidence(match), _shared_words(match, utterance)))
    else:
        slots.append(Slot([Placed(utterance, SURE, "the fullest wording of its sentence")]))


def _best(utterance: Utterance, slots: Sequence[Slot]) -> tuple[Slot | None, Match]:
    best: Slot | None = None
    nearest = Match(0, 0.0, is_exact=False)
    for slot in slots:
        match = slot.match(utterance.roots)
        if any(_are_neighbours(utterance, placed.utterance) for placed in slot.placed) and match.share < 0.9:
            continue
        if (match.share, match.shared) > (nearest.share, nearest.shared):
            best, nearest = slot, match
    return best, nearest


def _are_neighbours(one: Utterance, other: Utterance) -> bool:
    """Tell whether both stand in one pair of marks: two sentences of one statement are two quotes."""
    return one.document == other.document and one.chain == other.chain and one.part != other.part


def _confidence(match: Match) -> float:
    return SURE if match.is_exact else round(0.4 + 0.55 * match.share, 2)


def _shared_words(match: Match, utterance: Utterance) -> str:
    return f"{match.shared} of its {len(utterance.roots)} content words, in order"


def _place_phrases(
    phrases: dict[tuple[str, ...], list[Utterance]],
    slots: list[Slot],
    utterances: Sequence[Utterance],
    are_strung: Between,
) -> None:
    waiting: list[tuple[tuple[str, ...], list[Utterance]]] = []
    for roots, same in phrases.items():
        best, match = _best(same[0], slots)
        if best is not None and match.is_exact:
            reason = "its words stand in a fuller rendering of this statement"
            best.placed += [Placed(utterance, 0.95 if len(roots) > 1 else 0.85, reason) for utterance in same]
        else:
            waiting.append((roots, same))
    for _, same in waiting:
        spoken = [utterance for utterance in same if not utterance.is_scare]
        slot = _strung_to(same, slots, are_strung)
        if slot is not None:
            reason = "strung together with other words of this sentence by the reporter"
            slot.placed += [Placed(utterance, 0.7, reason) for utterance in same]
        elif spoken:
            slots.append(Slot([Placed(utterance, 0.9, "the same words") for utterance in spoken]))


def _strung_to(same: Sequence[Utterance], slots: Sequence[Slot], are_strung: Between) -> Slot | None:
    votes: Counter[int] = Counter()
    for number, slot in enumerate(slots):
        for placed in slot.placed:
            votes[number] += sum(are_strung(utterance, placed.utterance) for utterance in same)
    best = max(votes, key=lambda number: (votes[number], -number), default=None)
    return slots[best] if best is not None and votes[best] else None


def _place_indirect(indirect: Sequence[Utterance], slots: list[Slot]) -> None:
    for utterance in indirect:
        inside = [
            slot
            for slot in slots
            if any(
                _contains(utterance, placed.utterance) for placed in slot.placed if placed.utterance.is_direct
            )
        ]
        best, match = _best(utterance, slots)
        if inside:
            home = inside[0]
            home.placed.append(Placed(utterance, 0.6, "it holds words of this sentence in quotation marks"))
        elif best is not None and match.shared >= 2 and match.share >= 0.5:
            confidence = round(0.3 + 0.5 * match.share, 2)
            best.placed.append(Placed(utterance, confidence, _shared_words(match, utterance)))


def _contains(outer: Utterance, inner: Utterance) -> bool:
    return outer.document == inner.document and outer.start <= inner.start and inner.end <= outer.end


def rejoin(slot: Slot) -> Slot:
    """Put together what an ellipsis cut, where both sides turned out to be one sentence."""
    joined: list[Placed] = []
    for placed in sorted(slot.placed, key=lambda placed: placed.utterance.key):
        last = joined[-1] if joined else None
        if (
            last is not None
            and placed.utterance.after_ellipsis
            and _follows(last.utterance, placed.utterance)
        ):
            joined[-1] = replace(last, utterance=_welded(last.utterance, placed.utterance))
        else:
            joined.append(placed)
    return Slot(joined)


def _follows(one: Utterance, other: Utterance) -> bool:
    return _are_neighbours(one, other) and other.part == one.part + 1 and one.is_direct and other.is_direct


def _welded(one: Utterance, other: Utterance) -> Utterance:
    bridge = Span(one.spans[-1].start, other.spans[0].end)
    return replace(
        one,
        spans=(*one.spans[:-1], bridge, *other.spans[1:]),
        words=one.words + other.words,
        part=other.part,
    )
