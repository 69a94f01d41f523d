"""People whom two outlets spell in two ways: "Yelisey Dragunets" and "Jelisej Drahunec".

Each transcribes a name by its own table. Two full names are one person's where family name
and given name both sound the same; a family name alone proves nothing.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from asquoted.domain.collation.romanising import eastern, skeleton, slavic, sounds
from asquoted.domain.grouping.names import folded, name_runs, surname_of
from asquoted.domain.grouping.voices import Voice
from asquoted.domain.grouping.who import Telling

_HEARD: tuple[Callable[[str], str], ...] = (sounds, slavic, eastern, skeleton)
_SHORTEST = 5
"""Letters of both sounds together: of less, too many names are alike in some table."""


def unite_spellings(tellings: Sequence[Telling]) -> None:
    """Give those who are one person in two spellings one family name, whatever the order of the tellings.

    Whom one document names in both ways are two.
    """
    given: dict[str, set[str]] = defaultdict(set)
    documents: dict[str, set[str]] = defaultdict(set)
    for telling in tellings:
        for surname in telling.voice.people:
            documents[surname].add(telling.document)
        for surname, name in _full_names(telling):
            given[surname].add(name)
    spelled: dict[str, str] = {}
    for one, other in sorted(_alike(given)):
        if documents[one].isdisjoint(documents[other]):
            spelled[other] = spelled.get(one, one)
    if not spelled:
        return
    for telling in tellings:
        if not telling.voice.people.isdisjoint(spelled):
            telling.voice = _respelled(telling.voice, spelled)
            said = {at: replace(s, voice=_respelled(s.voice, spelled)) for at, s in telling.said.items()}
            telling.said = said


def _full_names(telling: Telling) -> Iterator[tuple[str, str]]:
    """Yield the family and the given names of the telling's people, where its document has both."""
    for words in telling.names:
        for run in name_runs(words, frozenset())[0]:
            surname = surname_of(run.words)
            rest = [folded(word) for word in run.words]
            if len(rest) > 1 and surname in telling.voice.people and surname in rest:
                rest.remove(surname)
                yield surname, "".join(rest)


def _alike(given: Mapping[str, set[str]]) -> set[tuple[str, str]]:
    """Return the pairs of family names that sound the same, and of whose given names some do, in order.

    By their sounds, and not each beside each: a library has thousands of names.
    """
    found: set[tuple[str, str]] = set()
    for heard in _HEARD:
        by_sound: dict[tuple[str, str], set[str]] = defaultdict(set)
        for surname, names in given.items():
            sound = heard(surname)
            for name in map(heard, names):
                if len(sound) + len(name) >= _SHORTEST:
                    by_sound[sound, name].add(surname)
        for same in by_sound.values():
            found.update(combinations(sorted(same), 2))
    return found


def _respelled(voice: Voice, spelled: dict[str, str]) -> Voice:
    return replace(voice, people=frozenset(spelled.get(person, person) for person in voice.people))
