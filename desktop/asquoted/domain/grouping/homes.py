"""Where words that nobody is named for belong: the tellings of a text that have them, wording by wording.

A banner or a pull quote may repeat one sentence hundreds of times: what holds of one wording
holds of all that have it, and is found once.
"""

from bisect import insort
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from asquoted.domain.grouping.headings import is_cited_in
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.who import Telling, holds, shortens, weight

_Wording: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(slots=True)
class _Home:
    """A telling with its utterances by wording; `words` counts those in marks."""

    telling: Telling
    said: dict[_Wording, list[Utterance]] = field(default_factory=dict)
    words: int = 0
    is_sorted: bool = False

    def add(self, utterance: Utterance) -> None:
        self.said.setdefault(_wording(utterance), []).append(utterance)
        self.words += len(utterance.words) if utterance.is_direct else 0


class Homes:
    """The tellings of one text while they take in what is left. `tellings` may grow meanwhile."""

    def __init__(self, text: str, tellings: Sequence[Telling]) -> None:
        self._text = text
        self._tellings = tellings
        self._homes: dict[int, _Home] = {}
        self._holding: dict[tuple[_Wording, _Wording], bool] = {}
        self._shortened: dict[tuple[_Wording, _Wording], bool] = {}
        # How many utterances of a home were looked at for a wording, and whether any cites it.
        self._cited: dict[tuple[_Wording, int, _Wording], tuple[int, bool]] = {}

    def holding(self, utterance: Utterance) -> list[Telling]:
        """Return the tellings that have all words of an utterance."""
        return self._with(utterance, self._holds)

    def shortened(self, heading: Utterance) -> list[Telling]:
        """Return the tellings that a heading leaves words out of."""
        return self._with(heading, self._is_shortened)

    def are_citing(self, tellings: Sequence[Telling], utterance: Utterance) -> bool:
        """Tell whether the words of an utterance are what somebody quotes in one of these tellings."""
        return any(
            self._is_citing(self._home(telling), wording, utterance)
            for telling in tellings
            for wording, said in self._home(telling).said.items()
            if self._holds(said[0], utterance)
        )

    def heaviest(self, tellings: Sequence[Telling]) -> Telling | None:
        """Return the main one of some tellings, as `weight` has it."""
        return max(tellings, key=self._weight, default=None)

    def add(self, telling: Telling, utterance: Utterance) -> None:
        """Give an utterance to a telling, whose utterances are in the order of the text then."""
        home = self._home(telling)
        if not home.is_sorted:
            telling.utterances = sorted(telling.utterances, key=_key)
            home.is_sorted = True
        insort(telling.utterances, utterance, key=_key)
        home.add(utterance)

    def _home(self, telling: Telling) -> _Home:
        home = self._homes.get(id(telling))
        if home is None:
            home = self._homes[id(telling)] = _Home(telling)
            for utterance in telling.utterances:
                home.add(utterance)
        return home

    def _with(self, utterance: Utterance, test: Callable[[Utterance, Utterance], bool]) -> list[Telling]:
        return [
            telling
            for telling in self._tellings
            if any(test(said[0], utterance) for said in self._home(telling).said.values())
        ]

    def _holds(self, one: Utterance, utterance: Utterance) -> bool:
        pair = _wording(one), _wording(utterance)
        if pair not in self._holding:
            self._holding[pair] = holds(one, utterance)
        return self._holding[pair]

    def _is_shortened(self, one: Utterance, heading: Utterance) -> bool:
        pair = _wording(one), _wording(heading)
        if pair not in self._shortened:
            self._shortened[pair] = shortens(heading, one)
        return self._shortened[pair]

    def _is_citing(self, home: _Home, wording: _Wording, utterance: Utterance) -> bool:
        place, said = (_wording(utterance), id(home.telling), wording), home.said[wording]
        seen, is_citing = self._cited.get(place, (0, False))
        is_citing = is_citing or any(is_cited_in(self._text, utterance, one) for one in said[seen:])
        self._cited[place] = len(said), is_citing
        return is_citing

    def _weight(self, telling: Telling) -> tuple[bool, int, int]:
        return weight(telling, self._home(telling).words)


def _wording(utterance: Utterance) -> _Wording:
    return utterance.roots, utterance.all_roots


def _key(utterance: Utterance) -> tuple[str, int, int, bool]:
    return utterance.key
