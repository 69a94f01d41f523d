"""What speaks for two wordings being of one sentence, and what against it, in one currency.

The unit is one telling content word that both have, in order: about what it takes to be three
times surer. Evidence is added up, as log-odds are (Good 1950), and has to outweigh
`DOUBT`, with which every two sentences of different statements begin. So no evidence
is final but for its weight: a long sentence, word for word, is held to be one against an
inferred day or voice, and a phrase of three words needs both to agree.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from asquoted.domain.grouping.lists import word_set
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.words import is_run_of, match_roots

DOUBT = 1.5

# A small word says little, and only in a row that is printed alike.
_SMALL_WORD = 0.4
_COMMON_WORD = 0.5
# Where each has other words in one place, they say different things there …
_REPLACED = 3.0
_MOST_REPLACED = 4
# … and two numbers, or a "not" on one side alone, are how look-alikes differ.
_OTHER_NUMBER = 2.0
_NEGATED = 3.0
_OTHER_SMALL_WORD = 1.0
# A reporter leaves words out, but seldom in the middle and without saying so.
_LEFT_OUT = 0.7
_MOST_LEFT_OUT = 3.0
_SMALL_LEFT_OUT = 0.25
# What is told outside the marks is the reporter's choice of words, and alike sooner.
REPORTED = 1.5
_ROW = 4
_SHARE = 0.6
# All that one outlet has stands in the other as it is: nothing is left that asks for a reason.
_WHOLE = 1.5
_SHORTEST_ROW = 3
_DOUBTED = 1.0
_QUANTIFIERS = word_set("all both everi each half most few some mani sever")
_DOUBTS = word_set("may might could")
_MODALS = _DOUBTS | word_set("can will would shall should must")
_NEGATIONS = frozenset({"not", "never", "no", "nor", "none", "neither"})
# The commonest nouns, verbs and adjectives of English (Oxford English Corpus), by their stems.
_COMMON = word_set("""
    time person peopl year way day thing man world life hand part child eye woman place week case point
    govern compani number group problem fact
    say get make go know take see come think look want give use find tell ask work seem feel tri leav call
    good new first last long great littl old right big high differ small larg next earli young import few
    public bad same abl need let keep today 1st
""")


@dataclass(frozen=True, slots=True)
class Wording:
    """A wording as it is weighed: its roots, and which of them are content words."""

    roots: tuple[str, ...]
    content: frozenset[str]


def wording_of(utterance: Utterance) -> Wording:
    """Return the wording of an utterance."""
    return Wording(utterance.all_roots, frozenset(w.root for w in utterance.words if w.is_content))


def weigh_wordings(one: Wording, other: Wording) -> float:
    """Return how much two wordings speak for one sentence; the same either way round."""
    first, second = sorted((one, other), key=lambda wording: wording.roots)
    content = one.content | other.content
    # Small words that come twice are laid side by side at their first place or at their last.
    forwards = _weigh(first.roots, second.roots, content)
    weight = max(forwards, _weigh(first.roots[::-1], second.roots[::-1], content))
    return weight + _WHOLE if is_row_of(one.roots, other.roots) else weight


def weigh_report(report: Sequence[str], sentence: Sequence[str]) -> float:
    """Return how much content words speak for a report's giving a sentence; it may reword the rest."""
    rows = (report[op.src_start : op.src_end] for op in LCSseq.opcodes(report, sentence) if op.tag == "equal")
    shared = [word for row in rows for word in row]
    return sum(_COMMON_WORD if word in _COMMON else 1.0 for word in shared) - REPORTED


def is_other_count(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether both count something, and neither has all the numbers of the other."""
    mine, theirs = ({word for word in words if word[:1].isdigit()} for words in (one, other))
    return not (mine <= theirs or theirs <= mine)


def is_row_of(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether all the words of the shorter one stand in the other as they are, and are a few."""
    return min(len(one), len(other)) >= _SHORTEST_ROW and is_run_of(one, other)


def _weigh(mine: Sequence[str], theirs: Sequence[str], content: frozenset[str]) -> float:
    weight = 0.0
    my_gap: list[str] = []
    their_gap: list[str] = []
    is_inside = False
    for op in LCSseq.opcodes(mine, theirs):
        if op.tag == "equal":
            weight -= _apart(my_gap, their_gap, content, is_inside=is_inside)
            weight += _shared(mine[op.src_start : op.src_end], content)
            my_gap, their_gap, is_inside = [], [], True
        else:
            my_gap += mine[op.src_start : op.src_end]
            their_gap += theirs[op.dest_start : op.dest_end]
    return weight - _apart(my_gap, their_gap, content, is_inside=False)


def _counts(words: Sequence[str]) -> set[str]:
    """Return the numbers among words, and what stands for one: "all", "both"."""
    return {word for word in words if word[:1].isdigit() or word in _QUANTIFIERS}


def _shared(words: Sequence[str], content: frozenset[str]) -> float:
    telling = sum((_COMMON_WORD if word in _COMMON else 1.0) for word in words if word in content)
    small = sum(word not in content for word in words) if len(words) >= _ROW else 0
    return telling + _SMALL_WORD * small


def _apart(mine: Sequence[str], theirs: Sequence[str], content: frozenset[str], *, is_inside: bool) -> float:
    """Return how much speaks against one sentence in a place where the two are not alike."""
    if not mine and not theirs:
        return 0.0
    my_matter, their_matter = ([w for w in words if w in content] for words in (mine, theirs))
    against = 0.0
    replaced = min(len(my_matter), len(their_matter), _MOST_REPLACED)
    against += _REPLACED * replaced
    if _counts(mine) and _counts(theirs) and _counts(mine) != _counts(theirs):
        against += _OTHER_NUMBER if replaced else _REPLACED
    if (is_inside or (mine and theirs)) and _NEGATIONS & {*mine} != _NEGATIONS & {*theirs}:
        against += _NEGATED
    elif mine and theirs and not replaced:
        against += _OTHER_SMALL_WORD
    if (
        is_inside
        and _DOUBTS & {*mine} != _DOUBTS & {*theirs}
        and not (_MODALS & {*mine} and _MODALS & {*theirs})
    ):
        against += _DOUBTED
    if is_inside:
        left_out = abs(len(my_matter) - len(their_matter))
        small = abs(len(mine) - len(theirs)) - left_out if not (mine and theirs) else 0
        against += min(_MOST_LEFT_OUT, _LEFT_OUT * left_out + _SMALL_LEFT_OUT * max(0, small))
    return against


def are_near(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two wordings share enough to be held against each other, as `touching` has it."""
    match = match_roots(one, other)
    return match.share >= _SHARE and match.shared >= (2 if match.is_exact else 3)
