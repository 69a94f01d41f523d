"""Which tellings of different documents are of one act of speaking.

Shared words propose. The day and the voice decide: what was said on two days, or by two
people, stays apart however alike it reads. The less is known of day and voice, the more
words must agree, and where two statements are equally near, neither gets the telling.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from asquoted.domain.grouping.evidence import Cluster, Evidence, gather_evidence, is_apart, is_sure, needed
from asquoted.domain.grouping.index import WordIndex
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.when import ANY_DAY
from asquoted.domain.grouping.who import Telling

# A cluster of more tellings than this has found its statement.
_SMALL = 3
_MOST_NAMESAKES = 20
_ROUNDS = 3
_NEAR = 3


def gather(tellings: Iterable[Telling]) -> list[Cluster]:
    """Return the clusters of tellings that are of one act of speaking, whatever the order they come in."""
    index = WordIndex()
    clusters: list[Cluster] = []
    homes: dict[int, set[int]] = defaultdict(set)
    for telling in sorted(tellings, key=_order):
        telling.is_sure, telling.settled = True, set()
        evidence = gather_evidence(telling, index, homes)
        number = _choose(telling, clusters, evidence)
        if number is None:
            number = len(clusters)
            clusters.append(Cluster(telling.voice, telling.when, telling.window))
        else:
            telling.is_sure = is_sure(telling, clusters[number], evidence[number])
        _join(clusters[number], telling)
        for utterance in telling.utterances:
            homes[index.add(utterance.roots, utterance.all_roots, is_direct=utterance.is_direct)].add(number)
    return _Story(clusters, index, homes).joined()


class _Story:
    """Joins what was left apart for want of words, where the articles share a story.

    Articles that share one statement tell of the same events: a person they both quote,
    or a phrase they both have, is then enough, as long as no day and no voice is against it.
    """

    def __init__(self, clusters: list[Cluster], index: WordIndex, homes: dict[int, set[int]]) -> None:
        self._clusters = clusters
        self._index = index
        self._homes = homes
        self._gone: dict[int, int] = {}
        self._known: dict[int, dict[int, Evidence]] = {}
        self._shared: dict[str, set[int]] = defaultdict(set)
        for number in range(len(clusters)):
            self._share(number)

    def joined(self) -> list[Cluster]:
        by_person: dict[str, list[int]] = defaultdict(list)
        for number, cluster in enumerate(self._clusters):
            for person in cluster.voice.people:
                by_person[person].append(number)
        # One join may show that two more articles share the story.
        for _ in range(_ROUNDS):
            if not self._join_round(by_person):
                break
        self._settle()
        return [cluster for number, cluster in enumerate(self._clusters) if number not in self._gone]

    def _settle(self) -> None:
        """Take a telling for sure where no other statement of its voice comes near its words."""
        for number, cluster in enumerate(self._clusters):
            if number in self._gone:
                continue
            for telling in cluster.tellings:
                telling.is_sure = telling.is_sure or not self._has_rival(number, telling, self._of(telling))
                if not telling.is_sure and len(telling.utterances) > 1:
                    telling.settled = {
                        u.key for u in telling.utterances if self._is_settled(number, telling, u)
                    }

    def _is_settled(self, number: int, telling: Telling, utterance: Utterance) -> bool:
        """Tell whether this statement alone comes near an utterance: another's may be near the rest."""
        alone = replace(telling, utterances=[utterance])
        return not self._has_rival(number, telling, gather_evidence(alone, self._index, self._homes))

    def _has_rival(self, number: int, telling: Telling, found: Mapping[int, Evidence]) -> bool:
        for other, evidence in found.items():
            home = self._now(other)
            if home == number or evidence.near < _NEAR:
                continue
            theirs = self._clusters[home]
            may_be = theirs.voice.agrees(telling.voice) and theirs.day.agrees(telling.day)
            # What others only recall is not the news that this one tells.
            if may_be and (telling.when.is_past or not theirs.is_past) and not self._is_one(number, home):
                return True
        return False

    def _is_one(self, number: int, other: int) -> bool:
        """Tell whether two clusters may be of one act of speaking, found apart for want of words."""
        one, two = self._clusters[number], self._clusters[other]
        return one.day.agrees(two.day) and one.voice.agrees(two.voice) and one.is_past == two.is_past

    def _join_round(self, by_person: Mapping[str, Sequence[int]]) -> bool:
        is_any = False
        left = [number for number in range(len(self._clusters)) if number not in self._gone]
        for number in sorted(left, key=self._strength):
            cluster = self._clusters[number]
            if len(cluster.tellings) > _SMALL:
                continue
            people = {n for person in cluster.voice.people for n in by_person[person][:_MOST_NAMESAKES]}
            home = self._home(number, self._evidence(number), people)
            if home is None:
                continue
            is_any = True
            self._gone[number] = home
            for telling in cluster.tellings:
                telling.is_sure = telling.when.is_known and self._clusters[home].when.is_known
                _join(self._clusters[home], telling)
            self._share(home)
        return is_any

    def _share(self, number: int) -> None:
        """Note that the documents of a cluster share a statement, if it has more than one."""
        documents = {telling.document for telling in self._clusters[number].tellings}
        if len(documents) > 1:
            for document in documents:
                self._shared[document].add(number)

    def _strength(self, number: int) -> tuple[bool, int, int]:
        """Return what makes a cluster the one that others join."""
        cluster = self._clusters[number]
        # What is only looked back on joins the news, though it alone may name the day.
        return (cluster.when.is_known and not cluster.is_past, len(cluster.tellings), -number)

    def _evidence(self, number: int) -> dict[int, Evidence]:
        found: dict[int, Evidence] = defaultdict(Evidence)
        for telling in self._clusters[number].tellings:
            for other, mine in self._of(telling).items():
                home = self._now(other)
                if home != number:
                    found[home].longest = max(found[home].longest, mine.longest)
        return found

    def _of(self, telling: Telling) -> dict[int, Evidence]:
        if id(telling) not in self._known:
            self._known[id(telling)] = gather_evidence(telling, self._index, self._homes)
        return self._known[id(telling)]

    def _now(self, number: int) -> int:
        while number in self._gone:
            number = self._gone[number]
        return number

    def _home(self, number: int, evidence: dict[int, Evidence], people: set[int]) -> int | None:
        cluster = self._clusters[number]
        ranked: list[tuple[int, int]] = []
        for other in sorted({self._now(other) for other in {*evidence, *people}} - {number}):
            theirs = self._clusters[other]
            longest = evidence[other].longest if other in evidence else 0
            same_person = bool(cluster.voice.people & theirs.voice.people)
            needed = 0 if same_person else 2 if cluster.voice.shares(theirs.voice) else 3
            is_stronger = self._strength(other) > self._strength(number)
            if is_stronger and longest >= needed and self._may_join(number, other):
                ranked.append((longest, other))
        ranked.sort(key=lambda found: (found[0], self._strength(found[1])), reverse=True)
        even = [other for longest, other in ranked if longest == ranked[0][0]]
        # Of several that are one for all we know, the strongest; of two statements neither.
        if not even or not all(self._is_one(even[0], other) for other in even[1:]):
            return None
        return even[0]

    def _may_join(self, number: int, other: int) -> bool:
        one, two = self._clusters[number], self._clusters[other]
        if not (one.day.agrees(two.day) and one.voice.agrees(two.voice)) or one.voice.differs(two.voice):
            return False
        if one.source and two.source and one.source != two.source:
            return False
        if one.is_past != two.is_past and not one.voice.shares(two.voice):
            return False
        # What somebody said stands there in two languages: nothing of the one is a sentence of the other.
        if any(mine.tongue.is_other_than(theirs.tongue) for mine in one.tellings for theirs in two.tellings):
            return False
        for mine in one.tellings:
            if any(is_apart(mine, theirs) for theirs in two.by_document.get(mine.document, ())):
                return False
        if one.voice.people & two.voice.people and one.when.is_one_day(two.when):
            return True
        stories = self._stories(one) & self._stories(two)
        return bool(stories - {number, other})

    def _stories(self, cluster: Cluster) -> set[int]:
        return {story for telling in cluster.tellings for story in self._shared.get(telling.document, ())}


def _order(telling: Telling) -> tuple[bool, bool, bool, int, tuple[str, int]]:
    """The surest first: the statement itself, then what names its day, then the fullest."""
    words = sum(len(utterance.roots) for utterance in telling.utterances if utterance.is_direct)
    return (not telling.is_statement, telling.when.is_past, not telling.when.is_known, -words, telling.key)


def _join(cluster: Cluster, telling: Telling) -> None:
    cluster.tellings.append(telling)
    cluster.by_document[telling.document].append(telling)
    cluster.voice = cluster.voice.joined(telling.voice)
    cluster.when = cluster.when.joined(telling.when) or cluster.when
    cluster.window = cluster.window.joined(telling.window) or ANY_DAY
    cluster.source = cluster.source or telling.source


def _choose(telling: Telling, clusters: Sequence[Cluster], evidence: dict[int, Evidence]) -> int | None:
    """Return the cluster that a telling is of; None where none is, or two are with as much right."""
    fits: list[tuple[bool, int, int, int]] = []
    for number in sorted(evidence):
        cluster, mine = clusters[number], evidence[number]
        longest, near = needed(telling, cluster, mine)
        if mine.longest >= longest or mine.near >= near:
            day = telling.when.exact is not None and telling.when.exact == cluster.when.exact
            fits.append((day, mine.exact, mine.near, -number))
    fits.sort(reverse=True)
    if not fits or (len(fits) > 1 and fits[1][:3] == fits[0][:3]):
        return None
    return -fits[0][3]
