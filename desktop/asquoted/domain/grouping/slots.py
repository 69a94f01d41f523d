"""A slot is one sentence of a statement, and the utterances that give it."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.words import Match, is_run_of, match_roots
from asquoted.domain.text import Span

SURE = 0.99
RULED = 1.0
# So much of what is printed apart has to stand in the wording that has it in one.
_SAME = 0.85
_REST = 0.6
_FEWEST, _FEWEST_HANGUL = 3, 2
BY_RULING = "by your ruling"
NO_MATCH = Match(0, 0.0, is_exact=False)


@dataclass(frozen=True, slots=True)
class Placed:
    """An utterance in its slot: how sure that is, and why."""

    utterance: Utterance
    confidence: float
    reason: str


@dataclass(slots=True)
class Slot:
    """One sentence of a statement.

    `wordings` are those in quotation marks, `quoted` their words, `roots` the words of all.
    """

    placed: list[Placed] = field(default_factory=list)
    wordings: set[tuple[str, ...]] = field(default_factory=set)
    quoted: set[str] = field(default_factory=set)
    roots: set[str] = field(default_factory=set)
    by_document: dict[str, list[Utterance]] = field(default_factory=lambda: defaultdict(list))

    def add(self, utterance: Utterance, confidence: float, reason: str) -> None:
        """Put an utterance into this slot."""
        self.take(Placed(utterance, round(confidence, 2), reason))

    def take(self, placed: Placed) -> None:
        """Put what another slot had into this one, as sure as it was."""
        utterance = placed.utterance
        self.placed.append(placed)
        self.by_document[utterance.document].append(utterance)
        self.roots.update(utterance.roots)
        if utterance.is_direct:
            self.wordings.add(utterance.roots)
            self.quoted.update(utterance.roots)

    def of(self, document: str) -> Sequence[Utterance]:
        """Return what one document gives of this sentence."""
        return self.by_document.get(document, ())

    def match(self, roots: Sequence[str]) -> Match:
        """Return the closest that any wording in quotation marks comes to `roots`."""
        if roots in self.wordings:
            return Match(len(roots), 1.0, is_exact=True)
        matches = (match_roots(roots, wording) for wording in self.wordings)
        return max(matches, key=lambda match: (weight(match), match.shared, match.is_exact), default=NO_MATCH)

    def holds_all(self, roots: Sequence[str]) -> bool:
        """Tell whether a wording has every one of `roots`, as often as they stand there, in any order."""
        return any(Counter(roots) <= Counter(wording) for wording in self.wordings)

    def has_words(self, words: Sequence[str]) -> bool:
        """Tell whether a wording has `words` one after the other, the small ones too, or lies in them."""
        return any(
            placed.utterance.is_direct and is_run_of(words, placed.utterance.all_roots)
            for placed in self.placed
        )

    @property
    def has_sentence(self) -> bool:
        """Tell whether somebody quotes it as a sentence, and not in phrases alone."""
        return any(p.utterance.is_direct and not is_phrase(p.utterance) for p in self.placed)

    @property
    def is_worth_keeping(self) -> bool:
        """One outlet's report of words that nobody quotes is no quote to compare, unless the user says so."""
        is_kept = any(placed.utterance.ruling.is_kept for placed in self.placed)
        return is_kept or bool(self.wordings) or len(self.by_document) > 1


def weight(match: Match) -> float:
    """Weigh a match by both: two words that are all of a phrase do not outdo ten of a sentence's twelve."""
    return match.shared * match.share


def best_slot(utterance: Utterance, slots: Sequence[Slot]) -> tuple[Slot | None, Match]:
    """Return the slot whose wordings come closest, but for that of another sentence in the same marks."""
    best: Slot | None = None
    nearest = NO_MATCH
    for slot in slots:
        if slot.roots.isdisjoint(utterance.roots):
            continue
        match = slot.match(utterance.roots)
        # Of two sentences that have its words, the one that is nothing but these.
        is_all = weight(match) == weight(nearest) and utterance.roots in slot.wordings
        if weight(match) <= weight(nearest) and not (
            is_all and best and utterance.roots not in best.wordings
        ):
            continue
        beside = [other for other in slot.of(utterance.document) if are_two(utterance, other)]
        is_other = match.share < 0.9 or any(says_more(utterance, other) for other in beside)
        if beside and is_other and not _goes_on(beside, utterance, slot):
            continue
        best, nearest = slot, match
    return best, nearest


def _goes_on(beside: Sequence[Utterance], utterance: Utterance, slot: Slot) -> bool:
    """Tell whether an utterance is near to what another document has behind the words before its ellipsis.

    “We mend the nets … in five days” of “We mend the nets, and sell them in two days”.
    """
    before = beside[0]
    is_next = len(beside) == 1 and are_neighbours(before, utterance) and before.part == utterance.part - 1
    if not (is_next and utterance.after_ellipsis):
        return False
    others = (p.utterance for p in slot.placed if p.utterance.document != utterance.document)
    return any(has_halves(before.roots, utterance.roots, other.roots) for other in others if other.is_direct)


def has_halves(first: Sequence[str], second: Sequence[str], whole: Sequence[str]) -> bool:
    """Tell whether a wording has the words of a first half and, behind these, is near to the second."""
    rest = match_roots(second, _behind(first, whole))
    return rest.share >= _REST and rest.shared >= _FEWEST


def _behind(roots: Sequence[str], whole: Sequence[str]) -> Sequence[str]:
    """Return what stands in a wording behind nearly all of some words; nothing if they are not in it."""
    match = match_roots(roots, whole)
    if match.shared < _SAME * len(roots):
        return ()
    end = next(end for end in range(len(whole) + 1) if match_roots(roots, whole[:end]).shared == match.shared)
    return whole[end:]


def are_two(one: Utterance, other: Utterance) -> bool:
    """Tell whether one document gives both as sentences of their own: it does not reword what it printed."""
    are_sentences = one.is_direct and other.is_direct and not is_phrase(one) and not is_phrase(other)
    return one.document == other.document and (are_sentences or are_neighbours(one, other))


def are_neighbours(one: Utterance, other: Utterance) -> bool:
    """Tell whether both stand in one pair of marks: two sentences of one statement are two quotes."""
    return (
        one.is_direct
        and other.is_direct
        and one.document == other.document
        and one.chain == other.chain
        and one.part != other.part
    )


def says_more(one: Utterance, other: Utterance) -> bool:
    """Tell whether one of two neighbours has all of the other and more: "It rained. All day it rained."."""
    return (
        are_neighbours(one, other)
        and one.roots != other.roots
        and match_roots(one.roots, other.roots).is_exact
    )


def are_printed_apart(one: Utterance, other: Utterance) -> bool:
    """Tell whether a document means two sentences by both; a heading gives one of its sentences again."""
    return are_two(one, other) and (says_more(one, other) or not is_run_of(one.all_roots, other.all_roots))


def is_phrase(utterance: Utterance) -> bool:
    """Tell whether an utterance is only a phrase out of a sentence."""
    # A Korean verb holds what takes English several words.
    fewest = (
        _FEWEST_HANGUL if any("\uac00" <= word.root[:1] <= "\ud7a3" for word in utterance.words) else _FEWEST
    )
    is_short = utterance.is_scare or not utterance.is_clause or len(utterance.words) < fewest
    return is_short and not utterance.is_own


def contains(outer: Utterance, inner: Utterance) -> bool:
    """Tell whether a report holds a quotation."""
    is_same = inner.is_direct and outer.document == inner.document
    return is_same and outer.start <= inner.start and inner.end <= outer.end


def rejoin(slot: Slot) -> Slot:
    """Put together what is printed apart, where both sides turned out to be one sentence.

    An ellipsis cuts a sentence in two, or the outlet ends it in its middle, where another
    wording goes on: "We came. And we stayed." for "We came, and we stayed."
    """
    joined: list[Placed] = []
    for placed in sorted(slot.placed, key=lambda placed: placed.utterance.key):
        last = joined[-1] if joined else None
        if last is not None and _is_rest(last.utterance, placed.utterance, slot):
            joined[-1] = replace(last, utterance=_welded(last.utterance, placed.utterance))
        else:
            joined.append(placed)
    whole = Slot()
    for placed in joined:
        whole.take(placed)
    return whole


def _is_rest(one: Utterance, other: Utterance, slot: Slot) -> bool:
    """Tell whether an utterance is the rest of the sentence that the one before it begins."""
    is_next = are_neighbours(one, other) and other.part == one.part + 1
    if is_next and other.after_ellipsis:
        return True
    # "… and sleep," he said. "You cannot sleep when …"
    are_sentences = not is_phrase(one) and not is_phrase(other)
    is_resumed = one.is_direct and are_sentences and other.chain == one.chain + 1 and other.part == 0
    is_same_voice = (
        one.document == other.document and one.speaker is not None and one.speaker == other.speaker
    )
    return (is_next or (is_resumed and is_same_voice)) and any(
        _goes_through(one.all_roots, other.all_roots, placed.utterance.all_roots)
        for placed in slot.placed
        if placed.utterance.is_direct and placed.utterance.document != one.document
    )


def _goes_through(first: Sequence[str], second: Sequence[str], whole: Sequence[str]) -> bool:
    """Tell whether a wording has the words of two others one after the other, and not the same for both."""
    both = match_roots([*first, *second], whole)
    alone = max(match_roots(first, whole).shared, match_roots(second, whole).shared)
    return len(whole) > len(first) and both.share >= _SAME and both.shared - alone >= min(2, len(second))


def _welded(one: Utterance, other: Utterance) -> Utterance:
    # In one pair of marks what stands between belongs to it; the reporter's words do not.
    is_bridged = one.chain == other.chain and one.marks[1] == other.marks[0]
    spans = (
        (*one.spans[:-1], Span(one.spans[-1].start, other.spans[0].end), *other.spans[1:])
        if is_bridged
        else (*one.spans, *other.spans)
    )
    marks = (one.marks[0], other.marks[1])
    return replace(
        one,
        spans=spans,
        words=one.words + other.words,
        chain=other.chain,
        part=other.part,
        marks=marks,
        welded=(*one.keys, *other.keys),
    )
