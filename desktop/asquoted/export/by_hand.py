"""What the user did to a comparison by hand: told in every file, since it is not what the program found."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from asquoted.domain.comparison import Quote, Rendering
from asquoted.domain.corrections import NO_DAY
from asquoted.domain.gaps import with_gaps
from asquoted.domain.report import Report
from asquoted.domain.rulings import Ruled, Ruling, RulingKind
from asquoted.domain.saying import Said, say
from asquoted.export.plain import one_line
from asquoted.export.synopsis import in_short, labels
from asquoted.phrases.language import ENGLISH, Language

_LONGEST = 140
_SIGNS = {
    RulingKind.MERGE: say("put together by hand"),
    RulingKind.SPLIT: say("taken out of another quote by hand"),
    RulingKind.MOVE: say("moved here by hand"),
    RulingKind.APART: say("taken out of another quote by hand"),
    RulingKind.ACCEPT: say("accepted by hand"),
    RulingKind.MARK: say("marked by hand"),
    RulingKind.VOICE: say("speaker or cue set by hand"),
    RulingKind.PIN: say("words pinned by hand"),
}
_HEADS = {
    RulingKind.MERGE: say("Two quotes made one"),
    RulingKind.SPLIT: say("A quote split in two"),
    RulingKind.MOVE: say("A rendering moved into another quote"),
    RulingKind.APART: say("A rendering taken out of its quote"),
    RulingKind.ACCEPT: say("Indirect speech accepted as a rendering"),
    RulingKind.REFUSE: say("A rendering refused: it gives no quote"),
    RulingKind.MARK: say("A rendering marked that was not found"),
    RulingKind.VOICE: say("The speaker or the cue of a rendering set"),
    RulingKind.STATEMENT: say("What is known of a statement set"),
}
_FACTS = {"speaker": say("speaker"), "date": say("date"), "source": say("source")}
# The place of the words stays open until `_facts` fills it.
_SET = {
    "speaker": (say("speaker “{words}”", words="{words}"), say("no speaker")),
    "cue": (say("cue “{words}”", words="{words}"), say("no cue")),
    "source": (say("source “{words}”", words="{words}"), say("no source")),
}


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing done by hand: what, when (empty where that is not kept), and to which words."""

    head: str
    day: str
    words: str

    @property
    def line(self) -> str:
        """All of it in one line."""
        return ": ".join(part for part in (self.day, self.head, self.words) if part)


class ByHand:
    """What was done by hand in a report, as a list and by what it was done to."""

    def __init__(self, report: Report, language: Language = ENGLISH) -> None:
        self._report = report
        self._language = language
        self._labels = labels(report, language)
        self._quotes = report.comparison.by_statement()
        # Looked up for every rendering: of a large report, all rulings each time would be felt.
        self._rulings: dict[str, list[Ruling]] = {}
        for ruling in report.rulings:
            for document in dict.fromkeys(one.place.document for one in (*ruling.subject, *ruling.joined)):
                self._rulings.setdefault(document, []).append(ruling)

    def corrections(self) -> list[Correction]:
        """Return all that was done by hand, in the order in which it was done; bases and texts come last."""
        say, language = self._language.say, self._language
        found = [
            Correction(language.said(_head(one)), language.moment(one.made), self._told(one))
            for one in self._report.rulings
        ]
        chosen: dict[str, list[Quote]] = {}
        for quote in self._report.comparison.quotes:
            if quote.id in self._report.chosen:
                chosen.setdefault(self._report.chosen[quote.id], []).append(quote)
        found += [Correction(say("The base chosen"), "", self._base_told(*each)) for each in chosen.items()]
        edited = [one.document.id for one in self._report.sources if one.edited]
        return found + [
            Correction(say("The text edited after it was read"), "", self._name(key)) for key in edited
        ]

    def of_rendering(self, rendering: Rendering) -> list[str]:
        """Return what was done to a rendering, in a few words each."""
        here = self._rulings.get(rendering.document, ())
        signs = [self._language.said(_SIGNS[one.kind]) for one in here if _is_of(one, rendering)]
        return list(dict.fromkeys(signs))

    def is_chosen(self, quote: Quote) -> bool:
        """Tell whether the base of a quote is the user's choice."""
        return quote.id in self._report.chosen

    def facts_of(self, statement: str) -> list[str]:
        """Return which facts of a statement were set by hand: "speaker", "date", "source"."""
        given = [one for quote in self._quotes.get(statement, []) for one in quote.renderings]
        here = [
            ruling
            for ruling in self._report.rulings
            if ruling.kind is RulingKind.STATEMENT
            and any(_fits(ruled, one) for ruled in ruling.subject for one in given)
        ]
        facts = {
            "speaker": any(one.speaker is not None for one in here),
            "date": any(one.spoken is not None for one in here),
            "source": any(one.source is not None for one in here),
        }
        return [fact for fact, is_set in facts.items() if is_set]

    def _told(self, ruling: Ruling) -> str:
        say = self._language.say
        parts = [self._places(ruling.subject), *map(self._language.said, _facts(ruling))]
        if ruling.joined and ruling.is_together:
            parts.append(say("with {words}", words=self._places(ruling.joined)))
        elif ruling.joined:
            parts.append(say("not with {words}", words=self._places(ruling.joined)))
        if ruling.parted:
            parts.append(say("no longer with {words}", words=self._places(ruling.parted)))
        if ruling.kind is RulingKind.MARK and ruling.indirect:
            parts.append(say("in the outlet’s own words"))
        if ruling.detached:
            parts.append(say("without effect: the text has these words no more"))
        return "; ".join(parts)

    def _places(self, places: Sequence[Ruled]) -> str:
        first = places[0]
        said = self._language.quoted(in_short(one_line(first.exact), _LONGEST))
        words = f"{said} ({self._name(first.place.document)})"
        return self._and_more(words, len(places) - 1)

    def _base_told(self, document: str, quotes: Sequence[Quote]) -> str:
        words = in_short(one_line(with_gaps(quotes[0].base)), _LONGEST)
        told = self._language.say(
            "{outlet}, for the quote “{words}”", outlet=self._name(document), words=words
        )
        return self._and_more(told, len(quotes) - 1)

    def _and_more(self, words: str, many: int) -> str:
        if not many:
            return words
        return self._language.say_many("{words} and 1 more", "{words} and %Ln more", many, words=words)

    def _name(self, document: str) -> str:
        return one_line(self._labels.get(document) or self._language.say("another document"))


def kinds_of(report: Report, rendering: Rendering) -> list[str]:
    """Return the kinds of what was done to a rendering, for another program."""
    return list(dict.fromkeys(one.kind.value for one in report.rulings if _is_of(one, rendering)))


def set_by_hand(facts: Sequence[str]) -> Said | None:
    """Say which facts of a statement were set by hand; None where there are none."""
    return say("Set by hand: {facts}", facts=tuple(_FACTS[fact] for fact in facts)) if facts else None


def ruling_values(ruling: Ruling) -> dict[str, Any]:
    """Return a ruling for another program; a date of "" says that there is none, null that it was left."""

    def places(side: Sequence[Ruled]) -> list[dict[str, Any]]:
        return [
            {
                "document": one.place.document,
                "spans": [[span.start, span.end] for span in one.place.spans],
                "exact": one.exact,
                "detached": one.detached,
            }
            for one in side
        ]

    day = None if ruling.spoken is None else "" if ruling.spoken == NO_DAY else ruling.spoken.isoformat()
    return {
        "id": ruling.id,
        "kind": ruling.kind.value,
        "made": ruling.made.isoformat(),
        "subject": places(ruling.subject),
        "with": places(ruling.joined),
        "not_with": places(ruling.parted),
        "together": ruling.is_together,
        "indirect": ruling.indirect,
        "speaker": ruling.speaker,
        "cue": ruling.cue,
        "cue_class": ruling.cue_class.value if ruling.cue_class else None,
        "date": day,
        "source": ruling.source,
    }


def _head(ruling: Ruling) -> Said:
    if ruling.kind is RulingKind.PIN:
        return say("Words pinned together") if ruling.is_together else say("Words pinned apart")
    return _HEADS[ruling.kind]


def _facts(ruling: Ruling) -> Iterator[Said]:
    for fact, words in (("speaker", ruling.speaker), ("cue", ruling.cue), ("source", ruling.source)):
        if words is not None:
            is_set, is_none = _SET[fact]
            yield say(is_set.template, words=one_line(words)) if words else is_none
    if ruling.cue_class is not None:
        yield say("the cue is {cue_class}", cue_class=ruling.cue_class)
    if ruling.spoken is not None:
        yield say("no date") if ruling.spoken == NO_DAY else say("date {date}", date=ruling.spoken)


def _is_of(ruling: Ruling, rendering: Rendering) -> bool:
    if ruling.kind not in _SIGNS:
        return False
    if ruling.kind is RulingKind.PIN:
        return any(_holds(ruled, rendering) for ruled in (*ruling.subject, *ruling.joined))
    is_merged = ruling.kind is RulingKind.MERGE
    return any(_fits(ruled, rendering) for ruled in (*ruling.subject, *(ruling.joined if is_merged else ())))


def _fits(ruled: Ruled, rendering: Rendering) -> bool:
    return 2 * _shared(ruled, rendering) >= ruled.place.length > 0


def _holds(ruled: Ruled, rendering: Rendering) -> bool:
    return _shared(ruled, rendering) == ruled.place.length > 0


def _shared(ruled: Ruled, rendering: Rendering) -> int:
    if ruled.detached or ruled.place.document != rendering.document:
        return 0
    return ruled.place.shared(tuple(passage.span for passage in rendering.passages))
