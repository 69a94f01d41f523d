"""What speaks for two tellings being of one act of speaking, and how much of it is asked.

The less is known of the day and the voice, the more words must agree, and the more
exactly: near-identical sentences of two statements are everyday news.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from asquoted.domain.grouping.index import WordIndex
from asquoted.domain.grouping.voices import Voice
from asquoted.domain.grouping.when import When
from asquoted.domain.grouping.who import Telling
from asquoted.domain.grouping.words import is_run_of, match_roots

_NEVER = 10_000
# So many content words, printed alike, make a sentence and not a set phrase.
_SENTENCE = 5
_LONG_SENTENCE = 8


@dataclass(slots=True)
class Cluster:
    """The tellings of one act of speaking."""

    voice: Voice
    when: When
    window: When
    tellings: list[Telling] = field(default_factory=list)
    by_document: dict[str, list[Telling]] = field(default_factory=lambda: defaultdict(list))
    source: str = ""

    @property
    def day(self) -> When:
        """What is said of its day, or else suggested."""
        return self.when if self.when.is_known else self.window

    @property
    def is_past(self) -> bool:
        """Tell whether all who tell of it look back at it."""
        return all(telling.when.is_past for telling in self.tellings)

    def drop_empty(self) -> None:
        """Let go of tellings of which nothing is left."""
        self.tellings = [telling for telling in self.tellings if telling.utterances]
        for document, mine in self.by_document.items():
            self.by_document[document] = [telling for telling in mine if telling.utterances]

    @property
    def has_text(self) -> bool:
        """Tell whether the statement's own text is among the documents."""
        return self.tellings[0].is_statement


@dataclass(slots=True)
class Evidence:
    """Content words of a telling that a cluster has too.

    In wordings shared exactly, and in near ones; `longest` counts the longest exact one,
    `sentences` how many are long enough for a sentence, and `unlike` the sentences that
    are near and yet not the same: these speak for another statement.
    """

    exact: int = 0
    near: int = 0
    longest: int = 0
    sentences: int = 0
    unlike: int = 0


def gather_evidence(telling: Telling, index: WordIndex, homes: Mapping[int, set[int]]) -> dict[int, Evidence]:
    """Return the evidence for each cluster, by its number, that has words of a telling."""
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
            are_direct = utterance.is_direct and index.is_direct[wording]
            exact = 0
            if match.is_exact and are_direct:
                exact = _exact(utterance.all_roots, index.words[wording], match.shared)
            # A word left out makes no other sentence, a word for another may.
            are_unlike = (
                are_direct
                and match.shared >= 3
                and not match_roots(utterance.all_roots, index.words[wording]).is_exact
            )
            for number in homes.get(wording, ()):
                mine = best[number]
                mine.exact = max(mine.exact, exact)
                if match.share >= 0.6:
                    mine.near = max(mine.near, match.shared)
                    mine.unlike |= are_unlike
        for number, mine in best.items():
            found[number].exact += mine.exact
            found[number].near += mine.near
            found[number].longest = max(found[number].longest, mine.exact)
            found[number].sentences += mine.exact >= _SENTENCE
            found[number].unlike += mine.unlike and not mine.exact
    return found


def _exact(one: Sequence[str], other: Sequence[str], shared: int) -> int:
    """Return how much an exact match weighs, 0 where only the content words are the same.

    "It is what it is" has no content words, and is as good a sentence.
    """
    every = match_roots(one, other)
    # No word of the shorter one may be another: "never" for "not" is how look-alikes differ.
    is_alike = is_run_of(one, other) or (shared >= _SENTENCE and every.is_exact)
    return max(shared, every.shared // 2) if is_alike else 0


def needed(telling: Telling, cluster: Cluster, evidence: Evidence) -> tuple[int, int]:
    """Return how many content words must agree: exactly and in one place, or nearly and in all."""
    never = (_NEVER, _NEVER)
    apart = [other for other in cluster.by_document.get(telling.document, ()) if is_apart(telling, other)]
    if apart and not _is_only_recalled(telling, apart, evidence):
        return never
    if telling.source and cluster.source and telling.source != cluster.source:
        return never
    are_firm = telling.when.is_known and cluster.when.is_known
    if not telling.day.agrees(cluster.day):
        if are_firm:
            # Two reporters a time zone apart call one day by two names, if they print the same sentences.
            # and a paper dated the evening before calls it "yesterday".
            is_known = bool(telling.voice.people & cluster.voice.people)
            is_zone = evidence.sentences >= 2 - is_known and telling.when.is_next_to(cluster.when)
            return (_SENTENCE, _NEVER) if is_zone else never
        # An article may carry an older statement without saying so: only its very words tell.
        return (6, _NEVER)
    is_news = telling.when.is_past == cluster.is_past
    is_other = not telling.voice.agrees(cluster.voice) or telling.voice.differs(cluster.voice)
    if is_other or not (is_news or telling.voice.shares(cluster.voice)):
        return (_LONG_SENTENCE, _NEVER)
    if (
        not is_news
        and not (telling.when.exact and cluster.when.exact)
        and evidence.unlike > evidence.sentences
    ):
        # What one article recalls from a Wednesday, and nearly says what others have as news of one.
        return never
    is_same_person = bool(telling.voice.people & cluster.voice.people)
    if is_same_person and not are_firm:
        return (2, 4)
    if evidence.unlike > evidence.sentences and not are_firm:
        return never
    shares = telling.voice.shares(cluster.voice)
    if are_firm and telling.when.exact and cluster.when.exact:
        return (2, 3) if shares else (3, 4)
    if are_firm:
        # The same weekday may be another week's.
        shares = shares or bool(telling.voice.offices & cluster.voice.offices)
        is_same_person = bool(telling.voice.people & cluster.voice.people)
        return (2, 3 if is_same_person else 5) if shares else (3, 6)
    if shares and cluster.has_text:
        # Its own text is in the library because the articles are about it.
        return (2, 3)
    if telling.voice.people & cluster.voice.people:
        return (3, _NEVER)
    return (4, _NEVER) if shares else (5, _NEVER)


def _is_only_recalled(telling: Telling, apart: Sequence[Telling], evidence: Evidence) -> bool:
    """Tell whether an article goes back to the news itself: "had said", with the very words that others have.

    One who tells the whole story from its end says of some of it "she said", of some "she had said".
    """
    is_undated = telling.when.is_past and not telling.when.is_known
    is_same_person = all(other.voice.people & telling.voice.people for other in apart)
    return is_undated and is_same_person and evidence.longest > _SENTENCE and not evidence.unlike


def is_sure(telling: Telling, cluster: Cluster, evidence: Evidence) -> bool:
    """Tell whether near wordings of a telling may be taken for the cluster's sentences, too."""
    are_firm = telling.when.is_known and cluster.when.is_known and telling.when.agrees(cluster.when)
    if are_firm or cluster.has_text:
        return True
    is_same_person = bool(telling.voice.people & cluster.voice.people)
    longest = _SENTENCE if is_same_person else _LONG_SENTENCE
    return not evidence.unlike and (evidence.sentences >= 2 or evidence.longest >= longest)


def is_apart(one: Telling, other: Telling) -> bool:
    """Tell whether the document that both are from keeps them apart itself."""
    return (
        one.when.is_past != other.when.is_past
        or not one.when.agrees(other.when)
        or not one.voice.agrees(other.voice)
        or one.voice.contrasts(other.voice)
    )
