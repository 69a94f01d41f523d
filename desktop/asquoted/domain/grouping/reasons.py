"""In words, why what a document tells was taken to be of one statement with what others tell."""

from collections.abc import Mapping

from asquoted.domain.grouping.evidence import Cluster
from asquoted.domain.grouping.slots import BY_RULING, Placed
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.voices import read_voice
from asquoted.domain.grouping.who import Telling

TellingOf = Mapping[tuple[str, int, bool], Telling]
"""The telling of each utterance, by its document, its beginning, and whether it is direct."""


def tellings_by_utterance(cluster: Cluster) -> TellingOf:
    """Return which telling of a cluster each of its utterances is of."""
    return {place_of(utterance): telling for telling in cluster.tellings for utterance in telling.utterances}


def place_of(utterance: Utterance) -> tuple[str, int, bool]:
    """Return what names an utterance even after the rest of its sentence was put to it."""
    return (utterance.document, utterance.start, utterance.is_direct)


def reason_of(placed: Placed, cluster: Cluster, tellings: TellingOf) -> str:
    """Return why an utterance is in its quote: its words, and why its article tells of this statement."""
    if placed.utterance.ruling.is_marked or placed.reason == BY_RULING:
        return BY_RULING
    telling = tellings.get(place_of(placed.utterance))
    if telling is None or len(cluster.by_document) < 2:
        return placed.reason
    speaker = _speaker(telling, placed.utterance, cluster)
    return f"{placed.reason}; statement: {speaker}, {_day(telling, cluster)}"


def _speaker(telling: Telling, utterance: Utterance, cluster: Cluster) -> str:
    others = [other.voice for other in cluster.tellings if other.document != telling.document]
    known = frozenset[str]().union(*(voice.people for voice in others))
    ruled = utterance.ruling.speaker
    beside = (telling.said_of(utterance).voice if ruled is None else read_voice(ruled)).people
    if beside and known and not beside & known:
        # The user's word on the statement holds for all of it, whoever is named here.
        return "another speaker is named"
    people = telling.voice.people & known
    if people:
        return f"the same speaker ({min(people).title()})"
    if any(telling.voice.shares(voice) for voice in others):
        return "the same body or country"
    return "other words for the speaker" if telling.voice.is_known else "nobody named"


def _day(telling: Telling, cluster: Cluster) -> str:
    if telling.when.exact is not None and telling.when.exact == cluster.when.exact:
        return "the same day"
    return "a day that agrees" if telling.when.is_known else "no day given"
