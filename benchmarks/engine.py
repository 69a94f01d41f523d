"""The speed of the engine beside its peers, in one run. Each function yields rows of a table."""

import difflib
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TypeVar

from asquoted.domain.alignment import compare_reading
from asquoted.domain.collating import Witness, collate
from asquoted.domain.quotations import read_speech
from asquoted.domain.text import Span
from asquoted.domain.tokens import tokenize
from asquoted.service.tables import load_tables
from benchmarks.peers import PeerMissingError, collatex
from benchmarks.peers.quoting import Textacy, by_regexes
from benchmarks.texts import article, prose, reworded
from benchmarks.timing import seconds

HEAD = ("| work | beside | ours | theirs | theirs / ours |", "|---|---|---|---|---|")
_PAIRS = 20
_OUTLETS = 4
_Text = TypeVar("_Text")


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
        ours = seconds(partial(read_speech, text), times=3)
        work = f"speech in {paragraphs:,} paragraphs ({paragraphs / ours:,.0f} a second)"
        yield row(work, "a pair of regexes", ours, seconds(partial(by_regexes, text), times=3))
        if paragraphs == 100:
            try:
                yield row(work, "textacy", ours, seconds(partial(Textacy(), text), times=1))
            except PeerMissingError as error:
                yield f"| {work} | textacy | | not installed: {error} | |"


def comparison_rows() -> Iterator[str]:
    """Comparing and naming beside bare difflib on the same tokens: texts never seen, then again."""
    _compare("a", "b")
    for words in (30, 150, 500, 1_000, 2_000):
        bases = [prose(words, seed) for seed in range(100 * words, 100 * words + _PAIRS)]
        pairs = [(base, reworded(base, number)) for number, base in enumerate(bases)]
        tokens = [(_shadows(base), _shadows(reading)) for base, reading in pairs]
        first = seconds(partial(_each, _compare, pairs), times=1)
        again = seconds(partial(_each, _compare, pairs), times=3)
        theirs = seconds(partial(_each, _opcodes, tokens), times=3)
        yield row(f"compare {words:,} words, from the bare texts", "difflib", first / _PAIRS, theirs / _PAIRS)
        yield row(f"compare {words:,} words, tokens known", "difflib", again / _PAIRS, theirs / _PAIRS)


def collation_rows() -> Iterator[str]:
    """Five texts never seen in one table, beside CollateX: against a base and named, and without one."""
    _compare("a", "b")
    tables = load_tables()
    for words in (150, 500, 1_000):
        base = prose(words, seed=words)
        texts = [base, *(reworded(base, seed=number) for number in range(_OUTLETS))]
        witnesses = [Witness(text, (Span(0, len(text)),)) for text in texts]
        named = seconds(partial(collate, witnesses, tables, 0), times=1)
        alike = seconds(partial(collate, witnesses[::-1], tables), times=1)
        work = f"collate {len(texts)} texts of {words:,} words"
        try:
            theirs = seconds(partial(collatex.collate, texts), times=1)
        except PeerMissingError as error:
            yield f"| {work} | CollateX | {shown(named)} | not installed: {error} | |"
            continue
        yield row(f"{work} against a base, differences named", "CollateX", named, theirs)
        yield row(f"{work} without a base", "CollateX", alike, theirs)


def _each(work: Callable[[_Text, _Text], object], pairs: Sequence[tuple[_Text, _Text]]) -> None:
    for base, reading in pairs:
        work(base, reading)


def _shadows(text: str) -> list[str]:
    return [token.shadow for token in tokenize(text)]


def _compare(base: str, reading: str) -> object:
    return compare_reading(base, reading, [Span(0, len(reading))], load_tables())


def _opcodes(left: Sequence[str], right: Sequence[str]) -> object:
    return difflib.SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
