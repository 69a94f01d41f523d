"""Which sentence of a statement each utterance gives.

Sentences come first and make the slots. Phrases join the slot whose words they are. What
stands outside the marks follows where it keeps to a slot's words, and phrases that no
slot has go where the reporter's sentence puts them.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.words import Match, match_roots
from asquoted.domain.text import Span

SURE = 0.99
# A sentence is another wording of one that shares so much of the shorter one's matter.
_SAME_SENTENCE = 0.6
_SAME_PHRASE = 0.75
# Of reported speech less is asked, if it lies in words that only one sentence has.
_SAME_REPORT = 0.34
_TELLING_WORDS = 1.5
_LEAD = 1.25
_OPENING = 6
_FIRST_PERSON = frozenset({"i", "we"})

Between = Callable[[Utterance, Utterance], bool]
"""Tells whether two utterances of one document are strung together in one reporting clause."""


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

    def add(self, utterance: Utterance, confidence: float, reason: str) -> None:
        """Put an utterance into this slot."""
        self.placed.append(Placed(utterance, round(confidence, 2), reason))

    def match(self, roots: Sequence[str]) -> Match:
        """Return the closest that any direct wording of this slot comes to `roots`."""
        wordings = {p.utterance.roots for p in self.placed if p.utterance.is_direct}
        nothing = Match(0, 0.0, is_exact=False)
        matches = (match_roots(roots, wording) for wording in sorted(wordings))
        return max(matches, key=_weight, default=nothing)

    def roots(self) -> set[str]:
        """Return all content words of this slot."""
        return {root for placed in self.placed for root in placed.utterance.roots}


def fill_slots(utterances: Iterable[Utterance], are_strung: Between) -> list[Slot]:
    """Return the slots of one statement, in no order that means anything."""
    ordered = sorted(utterances, key=_fullness)
    direct = [utterance for utterance in ordered if utterance.is_direct]
    slots: list[Slot] = []
    for utterance in direct:
        if not is_phrase(utterance):
            _place_sentence(utterance, slots)
    waiting = _place_phrases([utterance for utterance in direct if is_phrase(utterance)], slots)
    reports = [utterance for utterance in ordered if not utterance.is_direct]
    _place_reports(reports, slots, waiting)
    _place_rest(waiting, slots, are_strung)
    return [slot for slot in slots if _is_worth_keeping(slot)]


def is_phrase(utterance: Utterance) -> bool:
    """Tell whether an utterance is only a phrase out of a sentence."""
    return not utterance.is_own and (
        utterance.is_scare or not utterance.is_clause or len(utterance.words) < 3
    )


def _is_worth_keeping(slot: Slot) -> bool:
    """One outlet's report of words that nobody quotes is no quote to compare."""
    documents = {placed.utterance.document for placed in slot.placed}
    return any(placed.utterance.is_direct for placed in slot.placed) or len(documents) > 1


def _fullness(utterance: Utterance) -> tuple[bool, int, tuple[str, ...], tuple[str, int, int, bool]]:
    return (not utterance.is_own, -len(utterance.roots), utterance.all_roots, utterance.key)


def _place_sentence(utterance: Utterance, slots: list[Slot]) -> None:
    best, match = _best(utterance, slots)
    if best is not None and _is_same(match, _SAME_SENTENCE):
        best.add(utterance, _confidence(match), _in_words(match, utterance))
        return
    kin = [slot for slot in slots if _opens_alike(utterance, slot)]
    if len(kin) == 1:
        kin[0].add(utterance, 0.55, "it opens with the same subject, verb and object")
    else:
        slots.append(Slot([Placed(utterance, SURE, "the fullest wording of its sentence")]))


def _is_same(match: Match, share: float) -> bool:
    return match.share >= share and (match.shared >= 2 or match.is_exact)


def _best(utterance: Utterance, slots: Sequence[Slot]) -> tuple[Slot | None, Match]:
    best: Slot | None = None
    nearest = Match(0, 0.0, is_exact=False)
    for slot in slots:
        match = slot.match(utterance.roots)
        if match.share < 0.9 and any(_are_neighbours(utterance, p.utterance) for p in slot.placed):
            continue
        if _weight(match) > _weight(nearest):
            best, nearest = slot, match
    return best, nearest


def _weight(match: Match) -> float:
    """Weigh a match by both: two words that are all of a phrase do not outdo ten of a sentence's twelve."""
    return match.shared * match.share


def _are_neighbours(one: Utterance, other: Utterance) -> bool:
    """Tell whether both stand in one pair of marks: two sentences of one statement are two quotes."""
    return (
        one.is_direct
        and other.is_direct
        and one.document == other.document
        and one.chain == other.chain
        and one.part != other.part
    )


def _opens_alike(utterance: Utterance, slot: Slot) -> bool:
    """Tell whether another document's wording in `slot` opens with the same "we warn the city".

    Who warns, thanks or asks the same one in the same statement does so in one sentence,
    as a rule; a translator words the rest in his own way.
    """
    mine = _performed(utterance)
    others = [p.utterance for p in slot.placed if not is_phrase(p.utterance)]
    if not mine or any(other.document == utterance.document for other in others):
        return False
    return any(mine & _performed(other) for other in others)


def _performed(utterance: Utterance) -> set[tuple[str, str]]:
    words = utterance.words
    if not words or words[0].root not in _FIRST_PERSON:
        return set()
    opening = [word.root for word in words[: _OPENING + 2] if word.is_content]
    return set(zip(opening[:-1], opening[1:], strict=True))


def _confidence(match: Match) -> float:
    return SURE if match.is_exact else 0.4 + 0.55 * match.share


def _in_words(match: Match, utterance: Utterance) -> str:
    return f"{match.shared} of its {len(utterance.roots)} content words, in order"


def _place_phrases(phrases: Sequence[Utterance], slots: list[Slot]) -> list[Utterance]:
    """Put phrases into the slots that have their words; return the others."""
    waiting = []
    for utterance in phrases:
        best, match = _best(utterance, slots)
        if best is not None and _has_phrase(match, utterance):
            confidence = 0.95 if match.is_exact and len(utterance.roots) > 1 else 0.85 * match.share
            best.add(utterance, confidence, "its words stand in a fuller rendering of this statement")
        else:
            waiting.append(utterance)
    return waiting


def _has_phrase(match: Match, utterance: Utterance) -> bool:
    if len(utterance.roots) <= 3:
        return match.shared == len(utterance.roots)
    return match.share >= _SAME_PHRASE and match.shared >= _SAME_PHRASE * len(utterance.roots)


def _place_reports(reports: Sequence[Utterance], slots: list[Slot], waiting: list[Utterance]) -> None:
    """Put what is reported outside the marks into the slots whose words it keeps to."""
    for utterance in reports:
        inside = [p for p in waiting if _contains(utterance, p)]
        homes = [slot for slot in slots if any(_contains(utterance, p.utterance) for p in slot.placed)]
        if homes:
            homes[0].add(utterance, 0.6, "it holds words of this sentence in quotation marks")
            continue
        found = _nearest_report(utterance, slots)
        if found is not None:
            slot, shared = found
            share = shared / len(set(utterance.roots))
            slot.add(utterance, min(0.85, 0.35 + 0.5 * share), f"{shared} of its words are this sentence's")
        else:
            slot = Slot([Placed(utterance, 0.4, "reported in nearly the same words")])
            slots.append(slot)
        for phrase in inside:
            slot.add(phrase, 0.7, "it stands in a report of this sentence")
            waiting.remove(phrase)


def _nearest_report(utterance: Utterance, slots: Sequence[Slot]) -> tuple[Slot, int] | None:
    mine = set(utterance.roots)
    held = [slot.roots() for slot in slots]
    spread = Counter(root for roots in held for root in roots & mine)
    ranked: list[tuple[float, int, int]] = []
    for number, roots in enumerate(held):
        shared = mine & roots
        telling = sum(1 / spread[root] for root in shared)
        smaller = min(len(mine), len(roots))
        if len(shared) >= 2 and telling >= _TELLING_WORDS and len(shared) >= _SAME_REPORT * smaller:
            ranked.append((telling, len(shared), -number))
    ranked.sort(reverse=True)
    if not ranked or (len(ranked) > 1 and ranked[0][0] < _LEAD * ranked[1][0]):
        return None
    return slots[-ranked[0][2]], ranked[0][1]


def _place_rest(waiting: Sequence[Utterance], slots: list[Slot], are_strung: Between) -> None:
    """Put the phrases that no slot has where the reporter strings them, else into slots of their own."""
    groups: dict[tuple[str, ...], list[Utterance]] = {}
    for utterance in waiting:
        groups.setdefault(utterance.roots, []).append(utterance)
    for same in groups.values():
        fresh, match = _best(same[0], slots)
        if fresh is not None and _has_phrase(match, same[0]):
            for utterance in same:
                fresh.add(utterance, 0.9, "the same words")
            continue
        slot = _strung_to(same, slots, are_strung)
        spoken = [utterance for utterance in same if not utterance.is_scare]
        if slot is not None:
            for utterance in same:
                slot.add(utterance, 0.7, "the reporter strings it together with words of this sentence")
        elif spoken:
            slots.append(Slot([Placed(utterance, 0.9, "the same words") for utterance in spoken]))


def _strung_to(same: Sequence[Utterance], slots: Sequence[Slot], are_strung: Between) -> Slot | None:
    votes: Counter[int] = Counter()
    for number, slot in enumerate(slots):
        for placed in slot.placed:
            votes[number] += sum(are_strung(utterance, placed.utterance) for utterance in same)
    best = max(votes, key=lambda number: (votes[number], -number), default=None)
    return slots[best] if best is not None and votes[best] else None


def _contains(outer: Utterance, inner: Utterance) -> bool:
    return (
        inner.is_direct
        and outer.document == inner.document
        and outer.start <= inner.start
        and inner.end <= outer.end
    )


def rejoin(slot: Slot) -> Slot:
    """Put together what an ellipsis cut, where both sides turned out to be one sentence."""
    joined: list[Placed] = []
    for placed in sorted(slot.placed, key=lambda placed: placed.utterance.key):
        last = joined[-1] if joined else None
        goes_on = placed.utterance.after_ellipsis
        if last is not None and goes_on and _follows(last.utterance, placed.utterance):
            joined[-1] = replace(last, utterance=_welded(last.utterance, placed.utterance))
        else:
            joined.append(placed)
    return Slot(joined)


def _follows(one: Utterance, other: Utterance) -> bool:
    return _are_neighbours(one, other) and other.part == one.part + 1


def _welded(one: Utterance, other: Utterance) -> Utterance:
    bridge = Span(one.spans[-1].start, other.spans[0].end)
    return replace(
        one,
        spans=(*one.spans[:-1], bridge, *other.spans[1:]),
        words=one.words + other.words,
        part=other.part,
    )
