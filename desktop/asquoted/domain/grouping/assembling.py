"""From clusters of tellings to statements and quotes, in an order and with ids of their own."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from asquoted.domain.comparison import Base, Statement
from asquoted.domain.documents import Document
from asquoted.domain.grouping.composites import compose, printed
from asquoted.domain.grouping.slots import Placed, Slot, fill_slots, rejoin
from asquoted.domain.grouping.statements import Cluster
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.values import GroupedQuote, Grouping, Member
from asquoted.domain.text import Span

_STRUNG = re.compile(r"[^.!?;:\n]*")
# "… sanctions, which the ministry considers “a farce”": the clause belongs to what it describes.
_RELATIVE = re.compile(r",?\s*(?:which|who|whose)\b[^.!?;:\n]{0,80}$")
_MOST_WORDS_BETWEEN = 8


def assemble(clusters: Sequence[Cluster], documents: Sequence[Document]) -> Grouping:
    """Return the statements, fullest first, and their quotes in an order that the documents support."""
    texts = {document.id: document.text for document in documents}
    places = {document.id: place for place, document in enumerate(documents)}
    filled = []
    for cluster in clusters:
        slots = _slots(cluster, texts)
        if slots:
            filled.append((cluster, slots))
    filled.sort(key=lambda found: (-sum(len(slot.placed) for slot in found[1]), _first(found[1])))
    statements: list[Statement] = []
    quotes: list[GroupedQuote] = []
    for cluster, slots in filled:
        statement = _statement(f"s{len(statements) + 1}", cluster)
        statements.append(statement)
        for order, slot in enumerate(_in_order(slots), start=1):
            id = f"q{len(quotes) + 1}"
            quotes.append(_quote(id, statement.id, order, slot, slots, texts, places))
    return Grouping(tuple(statements), tuple(quotes))


def _slots(cluster: Cluster, texts: Mapping[str, str]) -> list[Slot]:
    utterances = [utterance for telling in cluster.tellings for utterance in telling.utterances]
    cues: dict[str, set[Span]] = defaultdict(set)
    for utterance in utterances:
        if utterance.cue:
            cues[utterance.document].add(utterance.cue)

    def are_strung(one: Utterance, other: Utterance) -> bool:
        if one.document != other.document or one.frame != other.frame:
            return False
        first, second = sorted((one, other), key=lambda utterance: utterance.start)
        gap = texts[one.document][first.end : max(first.end, second.start)]
        if not first.is_direct and _RELATIVE.match(gap):
            return True
        if _STRUNG.fullmatch(gap) is None or len(gap.split()) > _MOST_WORDS_BETWEEN:
            return False
        return not any(first.end <= cue.start and cue.end <= second.start for cue in cues[one.document])

    return [rejoin(slot) for slot in fill_slots(utterances, are_strung)]


def _first(slots: Sequence[Slot]) -> tuple[str, int, int, bool]:
    return min(placed.utterance.key for slot in slots for placed in slot.placed)


def _statement(id: str, cluster: Cluster) -> Statement:
    names = Counter(name for telling in cluster.tellings for name in telling.names)
    named = sorted(names, key=lambda name: (-names[name], -len(name), name))
    source = named[0] if named else ""
    speaker = max(named, key=lambda name: (len(name), name), default="")
    return Statement(id, source, speaker, cluster.when.exact)


def _in_order(slots: Sequence[Slot]) -> list[Slot]:
    """Return slots in the order in which most documents have them; one pair of marks weighs most."""
    wins: Counter[int] = Counter()
    by_document: dict[str, list[tuple[int, int, Utterance]]] = defaultdict(list)
    for number, slot in enumerate(slots):
        for placed in slot.placed:
            utterance = placed.utterance
            if utterance.is_direct:
                by_document[utterance.document].append((utterance.start, number, utterance))
    votes: Counter[tuple[int, int]] = Counter()
    for found in by_document.values():
        found.sort(key=lambda item: item[:2])
        for place, (_, one, mine) in enumerate(found):
            for _, other, theirs in found[place + 1 : place + 40]:
                if one != other:
                    votes[one, other] += 20 if mine.is_own or mine.chain == theirs.chain else 1
    for (one, other), count in votes.items():
        if count > votes[other, one]:
            wins[one] += 1 + (count >= 20) * len(slots)
    keyed = [
        (-wins[number], min(placed.utterance.key for placed in slot.placed))
        for number, slot in enumerate(slots)
    ]
    return [slots[number] for number in sorted(range(len(slots)), key=lambda number: keyed[number])]


def _quote(
    id: str,
    statement: str,
    order: int,
    slot: Slot,
    slots: Sequence[Slot],
    texts: Mapping[str, str],
    places: Mapping[str, int],
) -> GroupedQuote:
    own = next((placed.utterance for placed in slot.placed if placed.utterance.is_own), None)
    if own is not None:
        base, whole = Base(printed(own, texts), own.document), True
    else:
        base, whole = compose(slot, texts)
    ordered = sorted(
        slot.placed, key=lambda placed: (places[placed.utterance.document], placed.utterance.key)
    )
    members = tuple(_member(placed, slots, slot, texts) for placed in ordered)
    return GroupedQuote(id, statement, order, base, whole, members)


def _member(placed: Placed, slots: Sequence[Slot], slot: Slot, texts: Mapping[str, str]) -> Member:
    utterance = placed.utterance
    text = texts[utterance.document]
    return Member(
        document=utterance.document,
        spans=utterance.spans,
        confidence=placed.confidence,
        spliced=utterance.is_direct and _is_spliced(utterance, slots, slot),
        indirect=not utterance.is_direct,
        speaker=utterance.speaker.text_of(text) if utterance.speaker else "",
        cue=utterance.cue.text_of(text) if utterance.cue else "",
        cue_class=utterance.cue_class,
        reason=placed.reason,
    )


def _is_spliced(utterance: Utterance, slots: Sequence[Slot], slot: Slot) -> bool:
    """Tell whether an ellipsis joins this utterance to another sentence in the same marks."""
    for other_slot in slots:
        if other_slot is slot:
            continue
        for placed in other_slot.placed:
            other = placed.utterance
            if other.document != utterance.document or other.chain != utterance.chain or not other.is_direct:
                continue
            if (other.after_ellipsis and other.part == utterance.part + 1) or (
                utterance.after_ellipsis and utterance.part == other.part + 1
            ):
                return True
    return False
