"""Which sentence of a statement each utterance gives.

Sentences come first and make the slots. Phrases join the slot whose words they are. What
stands outside the marks follows where it keeps to a slot's words, and phrases that no
slot has go where the reporter's sentence puts them.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import takewhile

from asquoted.domain.grouping.rewording import merge_reworded
from asquoted.domain.grouping.slots import (
    BY_RULING,
    RULED,
    SURE,
    Slot,
    are_neighbours,
    best_slot,
    contains,
    is_phrase,
)
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.words import Match

# A sentence is another wording of one that shares so much of the shorter one's matter.
_SAME_SENTENCE = 0.6
_SAME_PHRASE = 0.75
# Of reported speech less is asked, if it lies in words that only one sentence has.
_SAME_REPORT = 0.34
_FEW_SHARED = 2
_UNSURE = 0.6
_TELLING_WORDS = 1.5
_LEAD = 1.25
_OPENING = 8
_SAME_OPENING = 6
_TELLING_IN_OPENING = 2
_SENTENCE = 7
_FIRST_PERSON = frozenset({"i", "we"})

Strung = Callable[[Utterance, Utterance], bool]
"""Tells whether two utterances of one document are strung together in one reporting clause."""


def fill_slots(utterances: Iterable[Utterance], are_strung: Strung) -> list[Slot]:
    """Return the slots of one statement, in no order that means anything.

    Of utterances that may after all be of another statement, only those are put with
    others that have their very words.
    """
    ordered = sorted(utterances, key=_fullness)
    alone = [utterance for utterance in ordered if utterance.ruling.is_alone]
    ordered = [utterance for utterance in ordered if not utterance.ruling.is_alone]
    direct = [utterance for utterance in ordered if utterance.is_direct]
    slots: list[Slot] = []
    for utterance in direct:
        if not is_phrase(utterance):
            _place_sentence(utterance, slots)
    waiting = _place_phrases([utterance for utterance in direct if is_phrase(utterance)], slots)
    _place_reports([utterance for utterance in ordered if not utterance.is_direct], slots, waiting)
    _place_rest(waiting, slots, are_strung)
    merge_reworded(slots)
    slots += [_new_slot(utterance, RULED, BY_RULING) for utterance in alone]
    return slots


def _fullness(utterance: Utterance) -> tuple[bool, bool, int, tuple[str, ...], tuple[str, int, int, bool]]:
    fewest = -len(utterance.roots)
    return (not utterance.is_own, not utterance.is_sure, fewest, utterance.all_roots, utterance.key)


def _new_slot(utterance: Utterance, confidence: float, reason: str) -> Slot:
    slot = Slot()
    slot.add(utterance, confidence, reason)
    return slot


def _place_sentence(utterance: Utterance, slots: list[Slot]) -> None:
    best, match = best_slot(utterance, slots)
    if best is not None and _is_same_sentence(utterance, best, match):
        confidence = SURE if match.is_exact else 0.4 + 0.55 * match.share
        best.add(utterance, confidence, _shared(match.shared, utterance))
        return
    kin = [slot for slot in slots if utterance.is_sure and _opens_alike(utterance, slot)]
    begun = [] if kin else [slot for slot in slots if utterance.is_sure and _begins_alike(utterance, slot)]
    if len(kin) == 1:
        kin[0].add(utterance, 0.55, "it opens with the same subject, verb and object")
    elif len(begun) == 1:
        begun[0].add(utterance, 0.55, "it begins with the same words in a row")
    else:
        slots.append(_new_slot(utterance, SURE, "the fullest wording of its sentence"))


def _is_same_sentence(utterance: Utterance, slot: Slot, match: Match) -> bool:
    if not utterance.is_sure:
        return match.is_exact and slot.has_words(utterance.all_roots)
    if _hangs_on_one_word(utterance):
        return match.is_exact and slot.has_words(utterance.all_roots)
    return match.share >= _SAME_SENTENCE and (match.shared >= 2 or match.is_exact)


def _hangs_on_one_word(utterance: Utterance) -> bool:
    """Tell whether an utterance has one telling word: "Freeze it" is no part of "We freeze the tax"."""
    return len(utterance.roots) == 1 < len(utterance.all_roots)


def _shared(count: int, utterance: Utterance) -> str:
    return f"{count} of its {len(utterance.roots)} content words are this sentence’s"


def _opens_alike(utterance: Utterance, slot: Slot) -> bool:
    """Tell whether another document's wording in `slot` opens with the same "we warn the city".

    Who warns, thanks or asks the same one in the same statement does so in one sentence,
    as a rule; a translator words the rest in his own way.
    """
    mine = _performed(utterance)
    if not mine or any(not is_phrase(other) for other in slot.of(utterance.document)):
        return False
    return any(mine & _performed(p.utterance) for p in slot.placed if not is_phrase(p.utterance))


def _begins_alike(utterance: Utterance, slot: Slot) -> bool:
    """Tell whether another document's sentence in `slot` begins with the same six words, two of them telling.

    What one said on one day so far alike, an outlet has reworded where it goes on.
    """
    if any(not is_phrase(other) for other in slot.of(utterance.document)):
        return False
    for other in (p.utterance for p in slot.placed if p.utterance.is_direct and not is_phrase(p.utterance)):
        pairs = zip(utterance.words, other.words, strict=False)
        same = [
            mine.is_content for mine, theirs in takewhile(lambda pair: pair[0].root == pair[1].root, pairs)
        ]
        if len(same) >= _SAME_OPENING and sum(same) >= _TELLING_IN_OPENING:
            return True
    return False


def _performed(utterance: Utterance) -> set[tuple[str, str]]:
    words = utterance.words
    if not words or words[0].root not in _FIRST_PERSON:
        return set()
    opening = [word.root for word in words[:_OPENING] if word.is_content]
    return set(zip(opening[:-1], opening[1:], strict=True))


def _place_phrases(phrases: Sequence[Utterance], slots: list[Slot]) -> list[Utterance]:
    """Put phrases into the slots that have their words; return the others."""
    waiting = []
    for utterance in phrases:
        having = slots
        if _hangs_on_one_word(utterance):
            having = [slot for slot in slots if slot.has_words(utterance.all_roots)]
        best, match = best_slot(utterance, having)
        if best is not None and _has_phrase(utterance, best, match):
            confidence = 0.95 if match.is_exact and len(utterance.roots) > 1 else 0.85 * match.share
            best.add(utterance, confidence, "its words stand in a fuller rendering of this statement")
        else:
            waiting.append(utterance)
    return waiting


def _has_phrase(utterance: Utterance, slot: Slot, match: Match) -> bool:
    if not utterance.is_sure:
        return match.is_exact and slot.has_words(utterance.all_roots)
    if len(utterance.roots) <= 3:
        return match.shared == len(utterance.roots) and (
            not _hangs_on_one_word(utterance) or slot.has_words(utterance.all_roots)
        )
    if match.share >= _SAME_SENTENCE and match.shared >= 3 and slot.holds_all(utterance.roots):
        # The items of a list, in another order.
        return True
    return match.share >= _SAME_PHRASE and match.shared >= 3


def _place_reports(reports: Sequence[Utterance], slots: list[Slot], waiting: list[Utterance]) -> None:
    """Put what is reported outside the marks into the slots whose words it keeps to."""
    for utterance in reports:
        inside = [phrase for phrase in waiting if contains(utterance, phrase)]
        homes = [slot for slot in slots if any(contains(utterance, o) for o in slot.of(utterance.document))]
        if homes:
            homes[0].add(utterance, 0.6, "it holds words of this sentence in quotation marks")
            continue
        found = _nearest_report(utterance, slots) if utterance.is_sure else None
        if found is not None:
            slot, shared = found
            share = shared / len(set(utterance.roots))
            sure = min(0.85, 0.35 + 0.5 * share)
            # Two words may be all of a headline and little of the sentence.
            slot.add(utterance, sure if shared > _FEW_SHARED else _UNSURE * sure, _shared(shared, utterance))
        else:
            slot = _new_slot(utterance, 0.4, "reported in nearly the same words")
            slots.append(slot)
        for phrase in inside:
            slot.add(phrase, 0.7, "it stands in a report of this sentence")
            waiting.remove(phrase)


def _nearest_report(utterance: Utterance, slots: Sequence[Slot]) -> tuple[Slot, int] | None:
    """Return the slot whose own words a report has, and how many; None where two have as good a claim.

    Sentences that somebody quotes come first, by what is quoted of them: what other reports
    make of them would draw in more and more, and what nobody quotes is mostly no sentence at all.
    """
    quoted = [slot for slot in slots if slot.has_sentence]
    found = _nearest(utterance, [(slot, slot.quoted) for slot in quoted])
    return found or _nearest(utterance, [(slot, slot.roots) for slot in slots])


def _nearest(utterance: Utterance, slots: Sequence[tuple[Slot, set[str]]]) -> tuple[Slot, int] | None:
    mine = set(utterance.roots)
    spread = Counter(root for _, words in slots for root in words & mine)
    ranked: list[tuple[float, int, int]] = []
    for number, (_, words) in enumerate(slots):
        shared = words & mine
        telling = sum(1 / spread[root] for root in shared)
        is_near = len(shared) >= 2 and len(shared) >= _SAME_REPORT * min(len(mine), len(words))
        if is_near and telling >= _TELLING_WORDS:
            ranked.append((telling, len(shared), -number))
    ranked.sort(reverse=True)
    if not ranked or (len(ranked) > 1 and ranked[0][0] < _LEAD * ranked[1][0]):
        return None
    return slots[-ranked[0][2]][0], ranked[0][1]


def _place_rest(waiting: Sequence[Utterance], slots: list[Slot], are_strung: Strung) -> None:
    """Put the phrases that no slot has where the reporter strings them, else into slots of their own."""
    groups: dict[tuple[str, ...], list[Utterance]] = {}
    for utterance in waiting:
        groups.setdefault(utterance.roots, []).append(utterance)
    for same in sorted(groups.values(), key=lambda same: all(utterance.is_scare for utterance in same)):
        slot, match = best_slot(same[0], slots)
        reason, confidence = "the same words", 0.9
        if slot is None or not _has_phrase(same[0], slot, match):
            # Words as long as a sentence are one, though the reporter joins them to another.
            is_long = len(same[0].roots) >= _SENTENCE
            slot = None if is_long else _strung_to(same, slots, are_strung)
            reason, confidence = "the reporter strings it together with words of this sentence", 0.7
            if slot is None:
                slot = _resumed(same[0], slots)
                reason = "behind an ellipsis it goes on with this sentence"
        if slot is not None:
            for utterance in same:
                slot.add(utterance, confidence, reason)
            continue
        # Marks of irony are one outlet's; words that two outlets mark were said.
        is_shared = len({utterance.document for utterance in same}) > 1
        spoken = [u for u in same if is_shared or not u.is_scare or u.ruling.is_kept]
        if spoken:
            slot = Slot()
            for utterance in spoken:
                slot.add(utterance, 0.9, "the same words")
            slots.append(slot)


def _resumed(utterance: Utterance, slots: Sequence[Slot]) -> Slot | None:
    """Return the slot of the words before an ellipsis, where others have the sentence go on."""
    for slot in slots if utterance.after_ellipsis else ():
        for before in slot.of(utterance.document):
            if are_neighbours(before, utterance) and before.part == utterance.part - 1:
                others = (p.utterance for p in slot.placed if p.utterance.document != utterance.document)
                longest = max((len(other.words) for other in others if other.is_direct), default=0)
                return slot if longest >= len(before.words) + len(utterance.words) else None
    return None


def _strung_to(same: Sequence[Utterance], slots: Sequence[Slot], are_strung: Strung) -> Slot | None:
    votes: Counter[int] = Counter()
    for number, slot in enumerate(slots):
        for utterance in same:
            votes[number] += sum(are_strung(utterance, other) for other in slot.of(utterance.document))
    best = max(votes, key=lambda number: (votes[number], -number), default=None)
    return slots[best] if best is not None and votes[best] else None
