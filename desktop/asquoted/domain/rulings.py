"""A user's rulings as a library keeps them, and what a new one does to those before it.

`asquoted.domain.corrections` is what the engine is told; a ruling is what the user did, and
so it can be listed and dropped. Its sides hold whole quotes, not a rendering of each: a
quote stays ruled upon when a document goes.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from asquoted.domain.corrections import Act, Corrections, Link, Marked, Pin, Place, Voice
from asquoted.domain.speech import CueClass


class RulingKind(StrEnum):
    """What the user ruled."""

    MERGE = "merge"
    SPLIT = "split"
    MOVE = "move"
    APART = "apart"
    ACCEPT = "accept"
    REFUSE = "refuse"
    MARK = "mark"
    VOICE = "voice"
    STATEMENT = "statement"
    PIN = "pin"


_MARKING = frozenset({RulingKind.ACCEPT, RulingKind.MARK})
_LINKING = frozenset({RulingKind.MERGE, RulingKind.SPLIT, RulingKind.MOVE, RulingKind.APART})


@dataclass(frozen=True, slots=True)
class Ruled:
    """A place that a ruling speaks of, and the words there; `detached` where a new text lacks it."""

    place: Place
    exact: str
    detached: bool = False


@dataclass(frozen=True, slots=True)
class Ruling:
    """One thing that the user told the engine.

    `subject` are the places that it is about: they give one quote, together with those in
    `joined` and never with those in `parted`. Of a pin, `subject` are the words of one
    rendering, `joined` those of the other, and `is_together` says which of the two is meant.
    Of a speaker, a cue, a day and a source, None leaves what was found; "" and NO_DAY take it away.
    """

    id: str
    kind: RulingKind
    made: datetime
    subject: tuple[Ruled, ...]
    joined: tuple[Ruled, ...] = ()
    parted: tuple[Ruled, ...] = ()
    is_together: bool = True
    indirect: bool = False
    speaker: str | None = None
    cue: str | None = None
    cue_class: CueClass | None = None
    spoken: date | None = None
    source: str | None = None

    @property
    def places(self) -> tuple[Ruled, ...]:
        """All places that it speaks of."""
        return (*self.subject, *self.joined, *self.parted)

    @property
    def detached(self) -> bool:
        """Tell whether it rests, as none of its subject is left in the documents' texts."""
        return all(ruled.detached for ruled in self.subject)


def corrections_of(rulings: Iterable[Ruling], documents: Collection[str]) -> Corrections:
    """Return what the engine is told of `documents`: the rulings in the order in which they were made."""
    links: list[Link] = []
    marked: list[Marked] = []
    refused: list[Place] = []
    voices: list[Voice] = []
    acts: list[Act] = []
    pins: list[Pin] = []
    for ruling in rulings:
        subject, joined, parted = (
            [ruled.place for ruled in side if not ruled.detached and ruled.place.document in documents]
            for side in (ruling.subject, ruling.joined, ruling.parted)
        )
        match ruling.kind:
            case RulingKind.PIN:
                pins += [
                    Pin(one, other, ruling.is_together) for one, other in zip(subject, joined, strict=False)
                ]
            case RulingKind.VOICE:
                voices += [Voice(place, ruling.speaker, ruling.cue, ruling.cue_class) for place in subject]
            case RulingKind.STATEMENT:
                acts += [Act(place, ruling.speaker, ruling.spoken, ruling.source) for place in subject]
            case RulingKind.REFUSE:
                refused += subject
            case _:
                if ruling.kind in _MARKING:
                    marked += [Marked(place, ruling.indirect) for place in subject]
                links += _links([*subject, *joined], subject, parted)
    return Corrections(tuple(links), tuple(marked), tuple(refused), tuple(voices), tuple(acts), tuple(pins))


def _links(together: Sequence[Place], subject: Sequence[Place], parted: Sequence[Place]) -> list[Link]:
    links = [Link(one, other, together=True) for one, other in zip(together, together[1:], strict=False)]
    # One of the subject is enough: the others are with it.
    links += [Link(one, other, together=False) for one in subject[:1] for other in parted]
    return links


def without_documents(ruling: Ruling, documents: Collection[str]) -> Ruling | None:
    """Return what is left of a ruling when documents go, None where that is nothing."""
    subject, joined, parted = (
        tuple(ruled for ruled in side if ruled.place.document not in documents)
        for side in (ruling.subject, ruling.joined, ruling.parted)
    )
    return _mended(replace(ruling, subject=subject, joined=joined, parted=parted))


def give_way(
    new: Ruling, before: Sequence[Ruling], along: Sequence[Ruled] = ()
) -> tuple[Ruling, list[tuple[Ruling, Ruling | None]]]:
    """Return the new ruling, and what it makes of those before it: each with what is left of it.

    `along` are the proposals in the quotes that it makes one: nobody said that they are of
    it, yet whoever puts the quotes together keeps none of them apart.
    What contradicts it goes. What an earlier one said besides (another fact of the same
    speaker, another quote that the same rendering is not of) goes over into the new one.
    """
    left: list[tuple[Ruling, Ruling | None]] = []
    for old in before:
        new, rest = _against(new, old, along)
        if rest != old:
            left.append((old, rest))
    return new, left


def _against(new: Ruling, old: Ruling, along: Sequence[Ruled]) -> tuple[Ruling, Ruling | None]:
    is_same = new.kind is old.kind
    match new.kind:
        case RulingKind.PIN:
            return new, None if is_same and _contradicts_pin(new, old) else old
        case RulingKind.VOICE | RulingKind.STATEMENT:
            return _over(new, old) if is_same else (new, old)
        case RulingKind.REFUSE:
            if old.kind is RulingKind.REFUSE:
                return new, _without(old, new.subject)
            return new, _unlinked(old, new.subject)
    if old.kind is RulingKind.REFUSE and new.kind in _MARKING:
        return new, _without(old, new.subject)
    if old.kind in _MARKING and new.kind in _MARKING and _any_same(new.subject, old.subject):
        return new, None
    if old.kind not in _MARKING | _LINKING:
        return new, old
    return _relinked(new, old, along)


def _relinked(new: Ruling, old: Ruling, along: Sequence[Ruled]) -> tuple[Ruling, Ruling | None]:
    """Take out of `old` what `new` says otherwise of two places."""
    ours = (*new.subject, *new.joined, *along)
    rest = old
    if _any_same(old.subject, ours) and _any_same(old.parted, ours):
        # Apart then, together now.
        rest = replace(rest, parted=_others(rest.parted, ours))
    theirs = (*old.subject, *old.joined)
    if _any_same(theirs, new.subject) and _any_same(theirs, new.parted):
        # Together then, apart now: what moves leaves, and stays apart from what it was apart from.
        if _any_same(rest.subject, new.subject):
            kept_apart = _others(_others(rest.parted, ours), new.parted)
            new = replace(new, parted=(*new.parted, *kept_apart))
        if old.kind in _MARKING and _any_same(old.subject, new.subject):
            rest = replace(rest, joined=())
        else:
            rest = replace(
                rest,
                subject=_others(rest.subject, new.subject),
                joined=_others(rest.joined, new.subject),
            )
    return new, _mended(rest)


def _over(new: Ruling, old: Ruling) -> tuple[Ruling, Ruling | None]:
    """Let facts of the same places be kept by one ruling."""
    if not _any_same(new.subject, old.subject):
        return new, old
    new = replace(
        new,
        speaker=old.speaker if new.speaker is None else new.speaker,
        cue=old.cue if new.cue is None else new.cue,
        cue_class=old.cue_class if new.cue_class is None else new.cue_class,
        spoken=old.spoken if new.spoken is None else new.spoken,
        source=old.source if new.source is None else new.source,
    )
    return new, _without(old, new.subject)


def _contradicts_pin(new: Ruling, old: Ruling) -> bool:
    """Tell whether two pins are of the same two words, or give one word to two others."""
    ends = (
        (_any_same(new.subject, old.subject), _any_same(new.joined, old.joined)),
        (_any_same(new.subject, old.joined), _any_same(new.joined, old.subject)),
    )
    if any(one and other for one, other in ends):
        return True
    return new.is_together and old.is_together and _is_one_rendering(new, old) and any(map(any, ends))


def _is_one_rendering(new: Ruling, old: Ruling) -> bool:
    """Tell whether two pins link the same two documents: a word has one partner in each."""
    pairs = [{pin.subject[0].place.document, pin.joined[0].place.document} for pin in (new, old)]
    return pairs[0] == pairs[1]


def _without(old: Ruling, places: Sequence[Ruled]) -> Ruling | None:
    return _mended(replace(old, subject=_others(old.subject, places)))


def _unlinked(old: Ruling, places: Sequence[Ruled]) -> Ruling | None:
    """Take places that give no quote out of a ruling on quotes."""
    if old.kind not in _MARKING | _LINKING:
        return old
    return _mended(
        replace(
            old,
            subject=_others(old.subject, places),
            joined=_others(old.joined, places),
            parted=_others(old.parted, places),
        )
    )


def _mended(ruling: Ruling) -> Ruling | None:
    """Return a ruling that has lost places as it still makes sense, or None."""
    if not ruling.subject and ruling.kind is RulingKind.MERGE:
        # Those that were merged into it are still one quote.
        ruling = replace(ruling, subject=ruling.joined, joined=())
    if not ruling.subject:
        return None
    if ruling.kind in _LINKING:
        is_empty = len(ruling.subject) + len(ruling.joined) < 2 and not ruling.parted
        return None if is_empty else ruling
    return None if ruling.kind is RulingKind.PIN and not ruling.joined else ruling


def _others(side: Sequence[Ruled], places: Sequence[Ruled]) -> tuple[Ruled, ...]:
    return tuple(ruled for ruled in side if not _any_same([ruled], places))


def _any_same(some: Sequence[Ruled], others: Sequence[Ruled]) -> bool:
    return any(is_same_place(one, other) for one in some for other in others)


def is_same_place(one: Ruled, other: Ruled) -> bool:
    """Tell whether two rulings speak of one place: they have at least half of the longer one in common."""
    if one.detached or other.detached or one.place.document != other.place.document:
        return False
    longer = max(one.place.length, other.place.length)
    return 2 * one.place.shared(other.place.spans) >= longer
