"""Has what a document tells change over to another statement."""

from collections.abc import Sequence
from dataclasses import replace

from asquoted.domain.grouping.evidence import Cluster
from asquoted.domain.grouping.reasons import place_of, tellings_by_utterance
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.who import Telling


def change_over(moved: Sequence[Utterance], old: Cluster, new: Cluster) -> None:
    """Have the tellings of utterances change over to another statement, as far as they tell of it."""
    tellings = tellings_by_utterance(old)
    leaving: dict[int, tuple[Telling, list[Utterance]]] = {}
    for utterance in moved:
        telling = tellings[place_of(utterance)]
        leaving.setdefault(id(telling), (telling, []))[1].append(utterance)
    for telling, utterances in leaving.values():
        places = {place_of(utterance) for utterance in utterances}
        gone = [u for u in telling.utterances if place_of(u) in places]
        part = replace(telling, utterances=gone, names=list(telling.names), settled=set(telling.settled))
        telling.utterances = [u for u in telling.utterances if place_of(u) not in places]
        new.tellings.append(part)
        new.by_document[part.document].append(part)
    old.drop_empty()
