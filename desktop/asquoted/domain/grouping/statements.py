"""Which tellings of different documents are of one act of speaking.

Shared words propose. The day and the voice decide: what was said on two days, or by two
people, stays apart however alike it reads. The less is known of day and voice, the more
words must agree, and where two statements are equally near, neither gets the telling.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from asquoted.domain.grouping.index import WordIndex
from asquoted.domain.grouping.tellings import Telling
from asquoted.domain.grouping.voices import Voice
from asquoted.domain.grouping.when import ANY_DAY, When
from asquoted.domain.grouping.words import match_roots

NEVER = 10_000
# A cluster of more tellings than this has found its statement.
_SMALL = 3
_ARTICLES = frozenset({"a", "an", "the"})
_MOST_NAMESAKES = 20


@dataclass(slots=True)
class Cluster:
    """The tellings of one act of speaking."""

    voice: Voice
    when: When
    window: When
    tellings: list[Telling] = field(default_factory=list)
    by_document: dict[str, list[Telling]] = field(default_factory=lambda: defaultdict(list))

    @property
    def day(self) -> When:
        """What is said of its day, or else suggested."""
        return self.when if self.when.is_known else self.window

    @property
    def has_text(self) -> bool:
        """Tell whether the statement's own text is among the documents."""
        return self.tellings[0].is_statement


@dataclass(slots=True)
class Evidence:
    """Content words of a telling that a cluster has too.

    In wordings shared exactly, and in near ones; `longest` counts the longest exact one.
    """

    exact: int = 0
    near: int = 0
    longest: int = 0


def gather(tellings: Iterable[Telling]) -> list[Cluster]:
    """Return the clusters of tellings that are of one act of speaking, whatever the order they come in."""
    index = WordIndex()
    clusters: list[Cluster] = []
    homes: dict[int, set[int]] = defaultdict(set)
    for telling in sorted(tellings, key=_order):
        evidence = _evidence(telling, index, homes)
        number = _choose(telling, clusters, evidence)
        if number is None:
            number = len(clusters)
            clusters.append(Cluster(telling.voice, telling.when, telling.window))
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
        self._shared: dict[str, set[int]] = defaultdict(set)
        for number, cluster in enumerate(clusters):
            documents = {telling.document for telling in cluster.tellings}
            if len(documents) > 1:
                for document in documents:
                    self._shared[document].add(number)

    def joined(self) -> list[Cluster]:
        by_person: dict[str, list[int]] = defaultdict(list)
        for number, cluster in enumerate(self._clusters):
            for person in cluster.voice.people:
                by_person[person].append(number)
        for number, cluster in enumerate(self._clusters):
            if len(cluster.tellings) > _SMALL:
                continue
            evidence = self._evidence(number)
            people = {
                other for person in cluster.voice.people for other in by_person[person][:_MOST_NAMESAKES]
            }
            home = self._home(number, evidence, people)
            if home is not None:
                self._gone[number] = home
                for telling in cluster.tellings:
                    _join(self._clusters[home], telling)
        return [cluster for number, cluster in enumerate(self._clusters) if number not in self._gone]

    def _evidence(self, number: int) -> dict[int, Evidence]:
        found: dict[int, Evidence] = defaultdict(Evidence)
        for telling in self._clusters[number].tellings:
            for other, mine in _evidence(telling, self._index, self._homes).items():
                home = self._now(other)
                if home != number:
                    found[home].longest = max(found[home].longest, mine.longest)
        return found

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
            if longest >= needed and self._may_join(number, other):
                ranked.append((longest, other))
        ranked.sort(key=lambda found: (-found[0], found[1]))
        if not ranked or (len(ranked) > 1 and ranked[1][0] == ranked[0][0]):
            return None
        return ranked[0][1]

    def _may_join(self, number: int, other: int) -> bool:
        one, two = self._clusters[number], self._clusters[other]
        if not (one.day.agrees(two.day) and one.voice.agrees(two.voice)):
            return False
        for mine in one.tellings:
            if any(_is_apart(mine, theirs) for theirs in two.by_document.get(mine.document, ())):
                return False
        if one.voice.people & two.voice.people and one.when.exact and one.when.exact == two.when.exact:
            return True
        stories = self._stories(one) & self._stories(two)
        return bool(stories - {number, other})

    def _stories(self, cluster: Cluster) -> set[int]:
        return {story for telling in cluster.tellings for story in self._shared[telling.document]}


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


def _evidence(telling: Telling, index: WordIndex, homes: dict[int, set[int]]) -> dict[int, Evidence]:
    found: dict[int, Evidence] = defaultdict(Evidence)
    seen: set[tuple[str, ...]] = set()
    for utterance in telling.utterances:
        roots = utterance.roots
        if utterance.all_roots in seen or len(roots) < 2:
            continue
        seen.add(utterance.all_roots)
        best: dict[int, Evidence] = defaultdict(Evidence)
        for wording in index.propose(roots):
            match = match_roots(roots, index.roots[wording])
            is_direct = utterance.is_direct and index.is_direct[wording]
            size = match.shared
            if match.is_exact and is_direct:
                every = match_roots(_spoken(utterance.all_roots), _spoken(index.words[wording]))
                is_direct = every.share >= 0.9
                # "It is what it is" has no content words, and is as good a sentence.
                size = max(size, every.shared // 2)
            for number in homes[wording]:
                mine = best[number]
                if match.is_exact and is_direct:
                    mine.exact = max(mine.exact, size)
                if match.share >= 0.6:
                    mine.near = max(mine.near, match.shared)
        for number, mine in best.items():
            found[number].exact += mine.exact
            found[number].near += mine.near
            found[number].longest = max(found[number].longest, mine.exact)
    return found


def _spoken(words: Sequence[str]) -> list[str]:
    """Return words without articles, which come and go with the phrase that a reporter cuts out."""
    return [word for word in words if word not in _ARTICLES]


def _choose(telling: Telling, clusters: Sequence[Cluster], evidence: dict[int, Evidence]) -> int | None:
    fits: list[tuple[int, int, bool, int]] = []
    for number in sorted(evidence):
        cluster, mine = clusters[number], evidence[number]
        longest, near = _needed(telling, cluster)
        if mine.longest >= longest or mine.near >= near:
            fits.append((mine.exact, mine.near, telling.when.is_known and cluster.when.is_known, -number))
    if not fits:
        return None
    fits.sort(reverse=True)
    if len(fits) > 1 and not fits[0][2] and fits[1][:2] >= fits[0][:2]:
        return None
    return -fits[0][3]


def _needed(telling: Telling, cluster: Cluster) -> tuple[int, int]:
    """Return how many content words must agree: exactly and in one place, or nearly and in all."""
    if any(_is_apart(telling, other) for other in cluster.by_document.get(telling.document, ())):
        return (NEVER, NEVER)
    are_firm = telling.when.is_known and cluster.when.is_known
    agree = telling.day.agrees(cluster.day)
    if not agree:
        # An article may carry an older statement without saying so: only its very words tell.
        return (NEVER if are_firm else 6, NEVER)
    if not telling.voice.agrees(cluster.voice):
        return (8, NEVER)
    shares = telling.voice.shares(cluster.voice)
    if are_firm:
        return (2, 3) if shares else (3, 4)
    if shares and cluster.has_text:
        # Its own text is in the library because the articles are about it.
        return (2, 3)
    if telling.voice.people & cluster.voice.people:
        return (3, NEVER)
    return (4, NEVER) if shares else (5, NEVER)


def _is_apart(one: Telling, other: Telling) -> bool:
    """Tell whether the document that both are from keeps them apart itself."""
    return (
        one.when.is_past != other.when.is_past
        or not one.when.agrees(other.when)
        or not one.voice.agrees(other.voice)
    )
