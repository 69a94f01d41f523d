"""Puts sentences together that were kept apart by a day or a voice that was only inferred.

Statements are gathered by what an article tells as a whole; where it is misread, whose words
these are or of which day, its sentences end up in another statement than the same sentences
elsewhere. So in the end sentence is held against sentence: wording, voice and time are
weighed together (`weighing`, `bearing`), and two that are one beyond doubt become one quote
of the stronger statement.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from asquoted.domain.grouping.bearing import NEVER, NOTHING, Bearing, bearing_of, weigh_bearings, weigh_stated
from asquoted.domain.grouping.changing import change_over
from asquoted.domain.grouping.evidence import Cluster
from asquoted.domain.grouping.index import RowIndex, WordIndex
from asquoted.domain.grouping.reasons import TellingOf, place_of, tellings_by_utterance
from asquoted.domain.grouping.slots import Placed, Slot, are_printed_apart
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.weighing import (
    DOUBT,
    REPORTED,
    Wording,
    are_near,
    is_row_of,
    weigh_wordings,
    wording_of,
)

# So much more has to speak for one sentence than for another that it may as well be.
_LEAD = 0.5
# Sentences of one statement need not quite be shown to be of one.
_AT_HOME = 0.5
_ROUNDS = 3
_MOST_WORDINGS = 12
# With less in common no voice and no day makes two sentences one.
_LEAST = 0.5

_Key: TypeAlias = tuple[str, int]
"""A telling by its place."""


@dataclass(slots=True, eq=False)
class _Sentence:
    """A slot of a statement, with what its renderings say of speaker and day.

    `weights` says how much its wordings have in common with other sentences, by their
    numbers, `scores` how likely they are one with it; `tellings` names those it is told in.
    """

    number: int
    statement: int
    slot: Slot
    bearing: Bearing = NOTHING
    weights: dict[int, float] = field(default_factory=dict)
    scores: dict[int, float] = field(default_factory=dict)
    tellings: frozenset[_Key] = frozenset()

    @property
    def rank(self) -> tuple[bool, int, int, int]:
        """The strongest sorts first: the statement's own sentence, then what most documents give."""
        is_own = any(placed.utterance.is_own for placed in self.slot.placed)
        return (not is_own, -len(self.slot.by_document), -len(self.slot.placed), self.number)


class _Company:
    """Which tellings have a sentence in common, and so are likely of one act of speaking."""

    def __init__(self) -> None:
        self._above: dict[_Key, _Key] = {}

    def __bool__(self) -> bool:
        return bool(self._above)

    def bring(self, tellings: Iterable[_Key]) -> None:
        """Take tellings for those of one act."""
        first, *others = sorted({self._find(telling) for telling in tellings})
        for other in others:
            self._above[other] = first

    def have(self, one: Iterable[_Key], other: Iterable[_Key]) -> bool:
        """Tell whether some telling of the one is of one act with some telling of the other."""
        return not {self._find(telling) for telling in one}.isdisjoint(self._find(t) for t in other)

    def _find(self, telling: _Key) -> _Key:
        while telling in self._above:
            telling = self._above[telling]
        return telling


def unite(clusters: Sequence[Cluster], slots: Sequence[Sequence[Slot]]) -> list[list[Slot]]:
    """Return the slots of each cluster with those united that are one sentence beyond doubt.

    What changes over takes its part of its telling along.
    """
    sentences: dict[int, _Sentence] = {}
    for statement, mine in enumerate(slots):
        sentences |= {n: _Sentence(n, statement, slot) for n, slot in enumerate(mine, len(sentences))}
    _weigh(sentences)
    alike = {number: sentence for number, sentence in sentences.items() if sentence.weights}
    _bear(alike.values(), clusters)
    company = _Company()
    # Two that are one show that what stands beside them is of one act, too.
    for _ in range(_ROUNDS):
        before = len(alike)
        _score_all(alike, company)
        for kin in _kindred(alike):
            while (pair := _likeliest(kin)) is not None:
                host, guest = sorted(pair, key=lambda sentence: sentence.rank)
                _join(host, guest, alike, kin, clusters, company)
                del sentences[guest.number]
        if len(alike) == before:
            break
    found: list[list[Slot]] = [[] for _ in clusters]
    for sentence in sentences.values():
        found[sentence.statement].append(sentence.slot)
    return found


def _weigh(sentences: Mapping[int, _Sentence]) -> None:
    """Note for each two sentences how much they have in common."""
    index, rows = WordIndex(), RowIndex()
    having: dict[int, list[int]] = defaultdict(list)
    entered: list[tuple[_Sentence, int, Utterance, Wording]] = []
    wordings: dict[int, Wording] = {}
    for sentence in sentences.values():
        for utterance in _wordings(sentence.slot):
            place = index.add(utterance.roots, utterance.all_roots, is_direct=utterance.is_direct)
            having[place].append(sentence.number)
            if place not in wordings:
                wordings[place] = wording_of(utterance)
                if utterance.is_direct:
                    rows.add(place, utterance.all_roots, wordings[place].content)
            entered.append((sentence, place, utterance, wordings[place]))
    weighed: dict[tuple[int, int], float] = {}
    for mine, place, utterance, wording in entered:
        proposed = index.propose(utterance.roots)
        if utterance.is_direct:
            proposed += rows.propose(utterance.all_roots, wording.content)
        for other in dict.fromkeys(proposed):
            there = [number for number in having[other] if number != mine.number]
            if not there:
                continue
            pair = (min(place, other), max(place, other))
            if pair not in weighed:
                is_near = are_near(utterance.roots, index.roots[other]) or is_row_of(
                    wording.roots, wordings[other].roots
                )
                weighed[pair] = weigh_wordings(wording, wordings[other]) if is_near else 0.0
                if not (utterance.is_direct and index.is_direct[other]):
                    weighed[pair] -= REPORTED
            for number in there if weighed[pair] >= _LEAST else ():
                theirs = sentences[number]
                mine.weights[number] = theirs.weights[mine.number] = max(
                    weighed[pair], mine.weights.get(number, 0.0)
                )


def _bear(sentences: Iterable[_Sentence], clusters: Sequence[Cluster]) -> None:
    """Note what the renderings of each sentence say of speaker and day, and in which tellings they are."""
    tellings: dict[int, TellingOf] = {}
    for sentence in sentences:
        if sentence.statement not in tellings:
            tellings[sentence.statement] = tellings_by_utterance(clusters[sentence.statement])
        of = tellings[sentence.statement]
        told = [(placed.utterance, of[place_of(placed.utterance)]) for placed in sentence.slot.placed]
        sentence.bearing = bearing_of(told)
        sentence.tellings = frozenset(telling.key for _, telling in told)


def _score_all(alike: Mapping[int, _Sentence], company: _Company) -> None:
    """Note for each two sentences how likely they are one, where that is not out of the question."""
    for sentence in alike.values():
        sentence.scores.clear()
    for sentence in alike.values():
        for number in sentence.weights:
            if number > sentence.number:
                score = _score(sentence, alike[number], company)
                if score > -_LEAD:
                    sentence.scores[number] = alike[number].scores[sentence.number] = score


def _wordings(slot: Slot) -> list[Utterance]:
    """Return one utterance in quotation marks for each wording of a slot, the fullest first."""
    if any(placed.utterance.ruling.is_alone for placed in slot.placed):
        return []
    best: dict[tuple[str, ...], Utterance] = {}
    for placed in sorted(slot.placed, key=lambda placed: placed.utterance.key):
        if placed.utterance.is_direct or not slot.wordings:
            best.setdefault(placed.utterance.all_roots, placed.utterance)
    return sorted(best.values(), key=lambda u: (-len(u.roots), u.all_roots))[:_MOST_WORDINGS]


def _kindred(alike: Mapping[int, _Sentence]) -> list[dict[int, _Sentence]]:
    """Return the sentences that may be one, directly or by way of others, by their numbers."""
    seen: set[int] = set()
    found = []
    for sentence in alike.values():
        if sentence.number in seen or not sentence.scores:
            continue
        kin: dict[int, _Sentence] = {}
        waiting = [sentence.number]
        while waiting:
            number = waiting.pop()
            if number not in kin:
                kin[number] = alike[number]
                waiting += alike[number].scores
        seen.update(kin)
        found.append(kin)
    return found


def _likeliest(kin: Mapping[int, _Sentence]) -> tuple[_Sentence, _Sentence] | None:
    """Return the two sentences that are one most surely; None where no two are beyond doubt."""
    ranked = sorted(
        (-score, one.number, other)
        for one in kin.values()
        for other, score in one.scores.items()
        if score >= 0 and other > one.number
    )
    for distance, one, other in ranked:
        rivals = [*_rivals(kin[one], kin[other]), *_rivals(kin[other], kin[one])]
        if all(rival <= -distance - _LEAD for rival in rivals):
            return kin[one], kin[other]
    return None


def _rivals(one: _Sentence, other: _Sentence) -> Iterator[float]:
    """Yield how likely `one` is of third sentences that cannot be one with `other`."""
    for third, score in one.scores.items():
        if third != other.number and other.scores.get(third, -1.0) < 0:
            yield score


def _score(one: _Sentence, other: _Sentence, company: _Company) -> float:
    """Return the log-odds that two sentences are one, in telling words."""
    if any(
        are_printed_apart(mine, theirs)
        for document, utterances in one.slot.by_document.items()
        for mine in utterances
        for theirs in other.slot.of(document)
    ):
        return NEVER
    if one.statement == other.statement:
        bearing = min(weigh_bearings(one.bearing, other.bearing), 0.0) + _AT_HOME
    elif company and company.have(one.tellings, other.tellings):
        bearing = weigh_stated(one.bearing, other.bearing)
    else:
        bearing = weigh_bearings(one.bearing, other.bearing)
    return one.weights[other.number] + bearing - DOUBT


def _join(
    host: _Sentence,
    guest: _Sentence,
    alike: dict[int, _Sentence],
    kin: dict[int, _Sentence],
    clusters: Sequence[Cluster],
    company: _Company,
) -> None:
    """Put a sentence to a stronger one that it is."""
    company.bring(host.tellings | guest.tellings)
    if host.statement != guest.statement:
        moved = [placed.utterance for placed in guest.slot.placed]
        change_over(moved, clusters[guest.statement], clusters[host.statement])
    for placed in guest.slot.placed:
        host.slot.take(replace(placed, confidence=min(placed.confidence, 0.8), reason=_reason(placed, host)))
    host.bearing = host.bearing.joined(guest.bearing)
    host.tellings |= guest.tellings
    del alike[guest.number], kin[guest.number]
    for number, weight in guest.weights.items():
        third = alike[number]
        del third.weights[guest.number]
        third.scores.pop(guest.number, None)
        if third is not host:
            host.weights[number] = third.weights[host.number] = max(weight, host.weights.get(number, 0.0))
    for number in host.weights.keys() & kin.keys():
        host.scores[number] = kin[number].scores[host.number] = _score(host, kin[number], company)


def _reason(placed: Placed, host: _Sentence) -> str:
    match = host.slot.match(placed.utterance.roots)
    return f"{match.shared} of its {len(placed.utterance.roots)} content words are this sentence’s"
