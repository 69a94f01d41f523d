"""From clusters of tellings to statements and quotes, in an order and with ids of their own."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from asquoted.domain.comparison import Base, Statement
from asquoted.domain.corrections import NO_DAY, Act
from asquoted.domain.documents import Document
from asquoted.domain.grouping.composites import compose, printed
from asquoted.domain.grouping.constraining import constrain
from asquoted.domain.grouping.constraints import Constraints
from asquoted.domain.grouping.evidence import Cluster
from asquoted.domain.grouping.facts import Filled, acts_of
from asquoted.domain.grouping.halves import join_halves
from asquoted.domain.grouping.names import folded
from asquoted.domain.grouping.ordering import in_order
from asquoted.domain.grouping.placing import fill_slots
from asquoted.domain.grouping.reasons import reason_of, tellings_by_utterance
from asquoted.domain.grouping.reporting import take_in_reports
from asquoted.domain.grouping.slots import RULED, Placed, Slot, rejoin
from asquoted.domain.grouping.splices import find_splices
from asquoted.domain.grouping.uniting import unite
from asquoted.domain.grouping.utterances import Key, Utterance
from asquoted.domain.grouping.values import GroupedQuote, Grouping, Member
from asquoted.domain.grouping.voices import read_voice
from asquoted.domain.text import Span

_STRUNG = re.compile(r"[^.!?;:\n]*")
# "… sanctions, which the ministry considers “a farce”": the clause belongs to what it describes.
_RELATIVE = re.compile(r",?\s*(?:which|who|whose)\b[^.!?;:\n]{0,80}$")
# The stop that ends a quoted sentence, and the capital of the reporter's next one.
_ENDED = re.compile(r".?[.!?…][\"'”’»«“」』]+\s+[^\W\d_a-z]", re.DOTALL)
_MOST_WORDS_BETWEEN = 8
_LONGEST_NAME = 12


def fill(
    clusters: Sequence[Cluster], documents: Sequence[Document], constraints: Constraints
) -> list[Filled]:
    """Return the sentences of each cluster, with the constraints kept."""
    texts = {document.id: document.text for document in documents}
    slots = unite(clusters, [_slots(cluster, texts) for cluster in clusters])
    join_halves(clusters, slots)
    slots = take_in_reports(clusters, slots)
    slots = [[slot for slot in mine if slot.is_worth_keeping] for mine in slots]
    slots = constrain(slots, constraints)
    return [
        Filled(cluster, [rejoin(slot) for slot in found if _is_of(slot, cluster)])
        for cluster, found in zip(clusters, slots, strict=True)
    ]


def _is_of(slot: Slot, cluster: Cluster) -> bool:
    """Tell whether a slot is a sentence of a statement: what stands in its own text, or what is quoted.

    Where that text is at hand, what outlets only report beside it is no sentence of it.
    """
    is_said = bool(slot.wordings) or any(p.utterance.ruling.is_kept for p in slot.placed)
    return slot.is_worth_keeping and (is_said or not cluster.has_text)


def assemble(every: Sequence[Filled], documents: Sequence[Document], acts: Sequence[Act] = ()) -> Grouping:
    """Return the statements, fullest first, and their quotes in an order that the documents support.

    `acts`, the oldest first, are what the user says of the statements.
    """
    texts = {document.id: document.text for document in documents}
    places = {document.id: place for place, document in enumerate(documents)}
    filled = [one for one in every if one.slots]
    filled.sort(key=lambda one: (-sum(len(slot.placed) for slot in one.slots), _first(one.slots)))
    statements: list[Statement] = []
    quotes: list[GroupedQuote] = []
    said = acts_of(filled, acts)
    for number, one in enumerate(filled):
        statement = _statement(f"s{len(statements) + 1}", one.cluster)
        for act, _ in said.get(number, ()):
            statement = _as_ruled(statement, act)
        statements.append(statement)
        spliced = find_splices(one.slots)
        tellings = tellings_by_utterance(one.cluster)
        for order, slot in enumerate(in_order(one.slots), start=1):
            base, is_whole = _base(slot, texts)
            placed = sorted(slot.placed, key=lambda p: (places[p.utterance.document], p.utterance.key))
            members = tuple(
                _member(p, texts[p.utterance.document], spliced, reason_of(p, one.cluster, tellings))
                for p in placed
            )
            id = f"q{len(quotes) + 1}"
            quotes.append(GroupedQuote(id, statement.id, order, base, is_whole, members))
    return Grouping(tuple(statements), tuple(quotes))


def _slots(cluster: Cluster, texts: Mapping[str, str]) -> list[Slot]:
    utterances = [
        utterance
        if telling.is_sure or utterance.key in telling.settled
        else replace(utterance, is_sure=False)
        for telling in cluster.tellings
        for utterance in telling.utterances
    ]
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
        if _ENDED.match(texts[one.document], max(first.start, first.end - 1)):
            # “… unacceptable.” There had been “no danger”.
            return False
        return not any(first.end <= cue.start and cue.end <= second.start for cue in cues[one.document])

    return [rejoin(slot) for slot in fill_slots(utterances, are_strung)]


def _first(slots: Sequence[Slot]) -> tuple[int, tuple[str, ...], str]:
    """Return what sorts statements of one length; the ids of documents, which are random, come last."""
    every = [placed.utterance for slot in slots for placed in slot.placed]
    return min((one.start, one.all_roots, one.document) for one in every)


def _statement(id: str, cluster: Cluster) -> Statement:
    # "Statement of the Minister, Ana Prado" is what a text is headed with, and not who speaks.
    names = Counter(name for one in cluster.tellings for name in one.names if name != one.title)
    named = sorted(names, key=lambda name: (-names[name], -len(name), name))
    source = named[0] if named else max((one.title for one in cluster.tellings), default="")
    telling = [name for name in named if len(name.split()) <= _LONGEST_NAME]
    speaker = max(
        telling,
        key=lambda name: (_names_person(name, cluster), len(name), name),
        default=named[0] if named else "",
    )
    if _names_person(speaker, cluster) and (_names_person(source, cluster) or _is_office(source)):
        # Neither "Prado" nor "the mayor" carried anything for "Ana Prado, the mayor".
        source = speaker
    return Statement(id, _bare(source), _bare(speaker), cluster.when.exact)


def _as_ruled(statement: Statement, act: Act) -> Statement:
    """Return a statement with what the user says of it."""
    return Statement(
        statement.id,
        statement.source if act.source is None else act.source,
        statement.speaker if act.speaker is None else act.speaker,
        statement.spoken if act.spoken is None else None if act.spoken == NO_DAY else act.spoken,
    )


def _names_person(name: str, cluster: Cluster) -> bool:
    return any(person in folded(name) for person in cluster.voice.people)


def _is_office(name: str) -> bool:
    """Tell whether words name nothing but an office that somebody holds: "the minister"."""
    voice = read_voice(name)
    return bool(voice.offices) and not voice.is_named and voice.nouns == voice.offices


def _bare(name: str) -> str:
    """Return a name without its article."""
    return re.sub(r"^(?:an?|the)\s+", "", name, flags=re.IGNORECASE)


def _base(slot: Slot, texts: Mapping[str, str]) -> tuple[Base, bool]:
    own = next((placed.utterance for placed in slot.placed if placed.utterance.is_own), None)
    return compose(slot, texts) if own is None else (Base(printed(own, texts), own.document), True)


def _member(placed: Placed, text: str, spliced: frozenset[Key], reason: str) -> Member:
    utterance = placed.utterance
    return Member(
        document=utterance.document,
        spans=utterance.spans,
        confidence=RULED if utterance.ruling.is_marked else placed.confidence,
        spliced=utterance.key in spliced,
        indirect=not utterance.is_direct,
        speaker=_or_found(utterance.ruling.speaker, utterance.speaker, text),
        cue=_or_found(utterance.ruling.cue, utterance.cue, text),
        cue_class=utterance.ruling.cue_class or utterance.cue_class,
        reason=reason,
    )


def _or_found(ruled: str | None, found: Span | None, text: str) -> str:
    return ruled if ruled is not None else found.text_of(text) if found else ""
