"""What the user says of a statement: its speaker, its day, its source.

A day that the user gives counts as one that the articles state, and a speaker as one that
they name: both keep look-alikes apart. They hold for all that tells of the statement,
unless the user says two things of it; then each holds for its own article alone, and
what the engine had taken for one statement may come apart.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from asquoted.domain.corrections import NO_DAY, Act
from asquoted.domain.grouping.evidence import Cluster
from asquoted.domain.grouping.rulings import fit
from asquoted.domain.grouping.slots import Slot
from asquoted.domain.grouping.utterances import Key, Utterance
from asquoted.domain.grouping.voices import read_voice
from asquoted.domain.grouping.when import ANY_DAY, on
from asquoted.domain.grouping.who import Telling

_Fact = TypeVar("_Fact", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Filled:
    """One act of speaking with its sentences, in no order that means anything."""

    cluster: Cluster
    slots: Sequence[Slot]


def acts_of(every: Sequence[Filled], acts: Sequence[Act]) -> dict[int, list[tuple[Act, Utterance]]]:
    """Return which of `acts` are of which statement, by its number, and the utterance that says so."""
    there: dict[str, list[Utterance]] = defaultdict(list)
    numbers: dict[Key, int] = {}
    documents = {act.place.document for act in acts}
    for number, filled in enumerate(every if acts else ()):
        for utterance in (placed.utterance for slot in filled.slots for placed in slot.placed):
            if utterance.document in documents:
                there[utterance.document].append(utterance)
                numbers[utterance.key] = number
    found: dict[int, list[tuple[Act, Utterance]]] = defaultdict(list)
    for act in acts:
        for utterance in fit(act.place, there[act.place.document])[:1]:
            found[numbers[utterance.key]].append((act, utterance))
    return found


def give_facts(every: Sequence[Filled], acts: Sequence[Act]) -> None:
    """Tell the tellings what `acts` say of their statements, as if the articles had said it."""
    for number, mine in acts_of(every, acts).items():
        tellings = every[number].cluster.tellings
        _give(tellings, [(act.spoken, utterance) for act, utterance in mine], _spoken_on)
        _give(tellings, [(act.speaker or None, utterance) for act, utterance in mine], _spoken_by)
        _give(tellings, [(act.source or None, utterance) for act, utterance in mine], _carried_by)


def _give(
    tellings: Sequence[Telling],
    facts: Sequence[tuple[_Fact | None, Utterance]],
    tell: Callable[[Telling, _Fact], None],
) -> None:
    latest: dict[int, _Fact] = {}
    for fact, utterance in facts:
        place = next((n for n, telling in enumerate(tellings) if _tells(telling, utterance)), -1)
        if fact is not None:
            latest[place] = fact
    one = set(latest.values())
    for number, telling in enumerate(tellings):
        if len(one) == 1:
            tell(telling, next(iter(one)))
        elif number in latest:
            tell(telling, latest[number])


def _tells(telling: Telling, utterance: Utterance) -> bool:
    # By where it begins: what an ellipsis had cut may have been put together since.
    return telling.document == utterance.document and any(
        other.start == utterance.start and other.is_direct == utterance.is_direct
        for other in telling.utterances
    )


def _spoken_on(telling: Telling, day: date) -> None:
    when = ANY_DAY if day == NO_DAY else on(day)
    telling.when = replace(when, is_past=telling.when.is_past)
    telling.is_ruled = True
    telling.said = {place: replace(said, when=telling.when) for place, said in telling.said.items()}


def _spoken_by(telling: Telling, speaker: str) -> None:
    voice = read_voice(speaker)
    telling.voice = replace(voice, nouns=voice.nouns | telling.voice.nouns, is_new=False)
    telling.said = {
        place: replace(said, voice=telling.voice, is_named=True) for place, said in telling.said.items()
    }


def _carried_by(telling: Telling, source: str) -> None:
    telling.source = source
