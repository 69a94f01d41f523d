"""Puts reported speech that stands alone to the sentence that others quote, of whichever statement.

A report rewords, so it is not weighed word against word as quotations are (`uniting`): what counts
are the telling words that it keeps, in order, and whether it has the speaker and the day. It
draws nothing else along, and two sentences that have as good a claim leave it alone.
"""

from collections import defaultdict
from collections.abc import Sequence

from asquoted.domain.grouping.bearing import Bearing, bearing_of, weigh_bearings
from asquoted.domain.grouping.changing import change_over
from asquoted.domain.grouping.evidence import Cluster
from asquoted.domain.grouping.index import WordIndex
from asquoted.domain.grouping.reasons import place_of, tellings_by_utterance
from asquoted.domain.grouping.slots import Slot
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.weighing import are_near, is_other_count, weigh_report

# A report that is put to a sentence is proposed, and may be refused: less than certainty will do.
_DOUBT = 0.5
_LEAD = 0.5
_MOST_SURE = 0.8
_LEAST_SURE = 0.4
_PER_WORD = 0.05


def take_in_reports(clusters: Sequence[Cluster], slots: Sequence[Sequence[Slot]]) -> list[list[Slot]]:
    """Return the slots of each statement with lone reports put to the sentences that they report."""
    return _Reports(clusters, slots).taken_in()


class _Reports:
    def __init__(self, clusters: Sequence[Cluster], slots: Sequence[Sequence[Slot]]) -> None:
        self._clusters = clusters
        self._slots = [list(mine) for mine in slots]
        self._index = WordIndex()
        self._having: dict[int, list[tuple[int, Slot]]] = defaultdict(list)
        self._bearings: dict[int, Bearing] = {}

    def taken_in(self) -> list[list[Slot]]:
        for number, mine in enumerate(self._slots):
            for slot in mine:
                for utterance in _quoted(slot):
                    place = self._index.add(utterance.roots, utterance.all_roots)
                    if (number, slot) not in self._having[place]:
                        self._having[place].append((number, slot))
        found = [
            (number, slot, home)
            for number, mine in enumerate(self._slots)
            for slot in mine
            if _is_report(slot) and (home := self._home(number, slot)) is not None
        ]
        for number, slot, (there, host, score) in found:
            sure = round(min(_MOST_SURE, _LEAST_SURE + _PER_WORD * score), 2)
            moved = [placed.utterance for placed in slot.placed]
            for utterance in moved:
                match = host.match(utterance.roots)
                host.add(
                    utterance,
                    sure,
                    f"{match.shared} of its {len(utterance.roots)} content words are this sentence’s",
                )
            self._slots[number] = [other for other in self._slots[number] if other is not slot]
            if there != number:
                change_over(moved, self._clusters[number], self._clusters[there])
        return self._slots

    def _home(self, number: int, report: Slot) -> tuple[int, Slot, float] | None:
        """Return the sentence that a report gives, its statement, and how much speaks for it."""
        scores: dict[int, tuple[float, int, Slot]] = {}
        for utterance in (placed.utterance for placed in report.placed):
            for place in self._index.propose(utterance.roots):
                wording = self._index.roots[place]
                if not are_near(utterance.roots, wording) or is_other_count(utterance.roots, wording):
                    continue
                words = weigh_report(utterance.roots, wording)
                for there, slot in self._having[place]:
                    score = words + self._bearing(number, report, there, slot) - _DOUBT
                    if score > scores.get(id(slot), (float("-inf"), 0, slot))[0]:
                        scores[id(slot)] = (score, there, slot)
        ranked = sorted(scores.values(), key=lambda found: -found[0])
        if not ranked or ranked[0][0] < 0 or (len(ranked) > 1 and ranked[1][0] > ranked[0][0] - _LEAD):
            return None
        score, there, slot = ranked[0]
        return there, slot, score

    def _bearing(self, number: int, report: Slot, there: int, slot: Slot) -> float:
        for cluster, one in ((number, report), (there, slot)):
            if id(one) not in self._bearings:
                of = tellings_by_utterance(self._clusters[cluster])
                self._bearings[id(one)] = bearing_of(
                    (placed.utterance, of[place_of(placed.utterance)]) for placed in one.placed
                )
        return weigh_bearings(self._bearings[id(report)], self._bearings[id(slot)])


def _quoted(slot: Slot) -> list[Utterance]:
    return [p.utterance for p in slot.placed if p.utterance.is_direct and not p.utterance.ruling.is_alone]


def _is_report(slot: Slot) -> bool:
    return not slot.wordings and not any(
        p.utterance.ruling.is_alone or p.utterance.ruling.is_kept for p in slot.placed
    )
