"""The speed of the engine beside its peers, in one run. Each function yields rows of a table."""

import difflib
import resource
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import TypeVar

from asquoted.domain.collation.lexicon import lexicon_of
from asquoted.domain.collation.reading import tokens_of
from asquoted.domain.quotations import read_speech
from asquoted.domain.tokens import read_tokens, tokenize
from asquoted.service.tables import load_tables
from benchmarks.fresh import OUTLETS, collate_texts, compare, five_texts, in_new_process
from benchmarks.peers import PeerMissingError, collatex
from benchmarks.peers.quoting import Textacy, by_regexes
from benchmarks.texts import article, prose, reworded
from benchmarks.timing import seconds, work_seconds

HEAD = ("| work | beside | ours | theirs | theirs / ours |", "|---|---|---|---|---|")
_PAIRS = 20
_ROUNDS = 4
_MEGABYTE = 1024
_Text = TypeVar("_Text")
_Pairs = list[tuple[str, str]]


def row(work: str, beside: str, ours: float, theirs: float) -> str:
    """Return a row; the times are in seconds."""
    return f"| {work} | {beside} | {shown(ours)} | {shown(theirs)} | {theirs / ours:,.3g} |"


def shown(spent: float) -> str:
    """Return a time in the unit that reads well."""
    return f"{spent:.2f} s" if spent >= 1 else f"{1000 * spent:.3g} ms"


def speech_rows() -> Iterator[str]:
    """Reading speech (marks, roles, speakers, cues, indirect speech) beside marks alone and textacy."""
    for paragraphs in (100, 1_000, 10_000):
        text = article(paragraphs)
        ours = work_seconds(partial(read_speech, text), times=3)
        work = f"speech in {paragraphs:,} paragraphs ({paragraphs / ours:,.0f} a second)"
        yield row(work, "a pair of regexes", ours, work_seconds(partial(by_regexes, text), times=3))
        if paragraphs == 100:
            try:
                # Its parser may use several threads: by the clock.
                yield row(work, "textacy", ours, seconds(partial(Textacy(), text), times=1))
            except PeerMissingError as error:
                yield f"| {work} | textacy | | not installed: {error} | |"


def comparison_rows() -> Iterator[str]:
    """Comparing and naming beside bare difflib on the same tokens, which it is given ready made.

    Four times of ours: the first text of a process; texts never seen before, whose words
    others had; such texts whose tokens were read before, as those that difflib is given; the same
    texts once more, as when a quote is opened again. And the least that any such comparison takes:
    finding the words of texts never seen before, and bare difflib on them. A round of ours and one
    of theirs take turns, so that both meet the same minutes of the machine.
    """
    compare("a", "b")
    for words in (30, 150, 500, 1_000, 2_000):
        rounds = [_pairs(words, number) for number in range(3 * _ROUNDS)]
        never, theirs = _in_turns(compare, rounds[:_ROUNDS])
        again = work_seconds(partial(_each, compare, rounds[_ROUNDS - 1]), times=_ROUNDS) / _PAIRS
        given = rounds[_ROUNDS : 2 * _ROUNDS]
        for text in chain.from_iterable(chain.from_iterable(given)):
            tokens_of(text, lexicon_of(load_tables()))
        ready, _ = _in_turns(compare, given)
        others = rounds[2 * _ROUNDS :]
        least = min(work_seconds(partial(_each, _bare, pairs), times=1) for pairs in others)
        work = f"compare {words:,} words"
        yield row(f"{work}, the first in a new process", "difflib", in_new_process("compare", words), theirs)
        yield row(f"{work}, never seen before", "difflib", never, theirs)
        yield row(f"{work}, never compared before, their tokens given as difflib's", "difflib", ready, theirs)
        yield row(f"{work}, once more", "difflib", again, theirs)
        yield row(f"find {words:,} words and no more, difflib included", "difflib", least / _PAIRS, theirs)


def collation_rows() -> Iterator[str]:
    """Five texts in one table beside CollateX: against a base and named, and without one.

    Half the rounds of ours come before CollateX's and half after, so that both meet the same minutes of
    the machine. No text is met twice.
    """
    compare("a", "b")
    for words in (150, 500, 1_000):
        named, alike = _collated(words, 1)
        work = f"collate {OUTLETS + 1} texts of {words:,} words"
        try:
            theirs = work_seconds(partial(collatex.collate, five_texts(words)), times=1)
        except PeerMissingError as error:
            yield f"| {work} | CollateX | {shown(named)} | not installed: {error} | |"
            continue
        first = in_new_process("collate", words)
        later, later_alike = _collated(words, 1 + _ROUNDS)
        named, alike = min(named, later), min(alike, later_alike)
        yield row(f"{work} against a base, named, the first in a new process", "CollateX", first, theirs)
        yield row(f"{work} against a base, named, never seen before", "CollateX", named, theirs)
        yield row(f"{work} without a base, never seen before", "CollateX", alike, theirs)


def _collated(words: int, number: int) -> tuple[float, float]:
    """Return the seconds that five texts take against a base and without one, the best of a few rounds."""
    rounds = [five_texts(words, number + at) for at in range(_ROUNDS)]
    bases = (0, None)
    spent = {
        base: min(work_seconds(partial(collate_texts, texts, base), times=1) for texts in rounds[at::2])
        for at, base in enumerate(bases)
    }
    return spent[0], spent[None]


def memory_row() -> str:
    """Return the most memory that the process has had so far."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _MEGABYTE
    return f"| memory of the process at most, CollateX included | | {most:,.0f} MB | | |"


def _in_turns(ours: Callable[[str, str], object], rounds: Sequence[_Pairs]) -> tuple[float, float]:
    """Return the seconds that one pair of texts takes us and difflib, of the best round each.

    Each text is met once by both, by us first; the first round is not counted.
    """
    spent = []
    for pairs in rounds:
        mine = work_seconds(partial(_each, ours, pairs), times=1)
        tokens = [(_shadows(base), _shadows(reading)) for base, reading in pairs]
        spent.append((mine, work_seconds(partial(_each, _opcodes, tokens), times=1)))
    return min(mine for mine, _ in spent[1:]) / _PAIRS, min(theirs for _, theirs in spent[1:]) / _PAIRS


def _pairs(words: int, number: int) -> _Pairs:
    bases = [prose(words, 100 * words + _PAIRS * number + at) for at in range(_PAIRS)]
    return [(base, reworded(base, at)) for at, base in enumerate(bases)]


def _each(work: Callable[[_Text, _Text], object], pairs: Sequence[tuple[_Text, _Text]]) -> None:
    for base, reading in pairs:
        work(base, reading)


def _shadows(text: str) -> list[str]:
    return [token.shadow for token in tokenize(text)]


def _bare(base: str, reading: str) -> object:
    return _opcodes(*([sign.shadow for sign in read_tokens(text).signs] for text in (base, reading)))


def _opcodes(left: Sequence[str], right: Sequence[str]) -> object:
    return difflib.SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
