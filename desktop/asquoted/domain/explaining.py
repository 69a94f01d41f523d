"""Why a rendering stands where it does, and why each of its differences has its name: the values.

`asquoted.domain.told` puts them into words.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from asquoted.domain.comparison import Comparison, Difference, Form, Quote, Rendering, Statement
from asquoted.domain.corrections import Corrections, Place
from asquoted.domain.documents import Document, first_words
from asquoted.domain.facts import Fact, day_fact, source_fact, speaker_fact
from asquoted.domain.grouping.words import Word, match_roots, read_words
from asquoted.domain.tables import Tables
from asquoted.domain.text import Span


class Sign(StrEnum):
    """What tells the reader of a difference."""

    ELLIPSIS = "ellipsis"
    SQUARE_BRACKETS = "square brackets"
    ROUND_BRACKETS = "round brackets"
    OUTSIDE = "outside the marks"
    NONE = "none"


class Ruled(StrEnum):
    """What the user ruled about a rendering."""

    TOGETHER = "put together"
    APART = "kept apart"
    MARKED = "marked as a quote"
    ACCEPTED = "accepted as indirect speech"
    VOICED = "speaker or cue corrected"
    STATEMENT = "statement corrected"
    PINNED = "words pinned"


@dataclass(frozen=True, slots=True)
class SharedWords:
    """Content words that two wordings have in common, in one order, whatever their spelling or inflection.

    `shared` of the `own` of the one and the `others` of the other; `run` is the longest run of
    words of any sort that stand in both, as the first prints it, `run_words` how many these are.
    """

    shared: int
    own: int
    others: int
    run: str = ""
    run_words: int = 0


@dataclass(frozen=True, slots=True)
class Ruling:
    """A ruling of the user's that decided something here; `document` is the other place's, if it has one.

    `quote` are the first words of the quote that the other place gives.
    """

    ruled: Ruled
    document: str = ""
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Nearest:
    """The rendering in another document that a rendering has most in common with."""

    rendering: str
    document: str
    words: SharedWords


@dataclass(frozen=True, slots=True)
class Named:
    """Why a difference has its name: the rule's `reason`, and by what `sign` it is declared."""

    reason: str
    sign: Sign


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a rendering is where it is.

    `words` holds it against its base; `is_base` says that it is the base itself.
    """

    rendering: str
    reason: str
    confidence: float
    is_base: bool
    words: SharedWords
    nearest: Nearest | None
    facts: tuple[Fact, ...]
    rulings: tuple[Ruling, ...]
    differences: tuple[Named, ...]


_ELLIPSIS = re.compile(r"…|\.\s?\.\s?\.")


def sign_of(difference: Difference, form: Form) -> Sign:
    """Return what declares a difference of a rendering; `NONE` for a silent one."""
    if form is Form.INDIRECT:
        return Sign.OUTSIDE
    if not difference.declared:
        return Sign.NONE
    both = difference.reading + difference.base
    if "[" in both and not _ELLIPSIS.fullmatch(difference.reading.strip("[] ")):
        return Sign.SQUARE_BRACKETS
    if _ELLIPSIS.search(both):
        return Sign.ELLIPSIS
    return Sign.ROUND_BRACKETS if any(mark in both for mark in "(（") else Sign.SQUARE_BRACKETS


def shared_words(own: Sequence[Word], text: str, others: Sequence[Word]) -> SharedWords:
    """Hold the words `own` of `text` against those of another wording."""
    match = match_roots(_content(own), _content(others))
    counts = match.shared, len(_content(own)), len(_content(others))
    # autojunk would leave out the commonest words of a long quote, and cut the run there.
    matcher = SequenceMatcher(None, [w.root for w in own], [w.root for w in others], autojunk=False)
    runs = [own[block.a : block.a + block.size] for block in matcher.get_matching_blocks()]
    # "Of the" stands in any two sentences: a run is told by its content words.
    telling = [run for run in runs if any(word.is_content for word in run)]
    if not match.shared or not telling:
        return SharedWords(*counts)
    run = max(telling, key=len)
    return SharedWords(*counts, text[run[0].span.start : run[-1].span.end], len(run))


def words_between(one: Rendering, other: Rendering, tables: Tables) -> SharedWords:
    """Hold one rendering against another."""
    return shared_words(_read(one.exact, tables), one.exact, _read(other.exact, tables))


def _read(text: str, tables: Tables) -> tuple[Word, ...]:
    return read_words(text, (Span(0, len(text)),), tables)


def _content(words: Iterable[Word]) -> list[str]:
    """Return what grouping compares: the content words, or all where there are no others."""
    every = list(words)
    # What stands in brackets is not the speaker's.
    every = [word for word in every if not word.is_inserted] or every
    return [word.root for word in every if word.is_content] or [word.root for word in every]


class Explainer:
    """Explains the renderings of one comparison."""

    def __init__(
        self,
        comparison: Comparison,
        documents: Mapping[str, Document],
        tables: Tables,
        corrections: Corrections | None = None,
    ) -> None:
        self._quotes = comparison.quotes
        self._statements = {one.id: one for one in comparison.statements}
        self._documents = documents
        self._tables = tables
        self._corrections = corrections or Corrections()

    def explain(self, quote: Quote, rendering: Rendering) -> Explanation:
        """Explain one rendering of a quote. A document that is not at hand leaves facts unsaid."""
        words = self._words(rendering.exact)
        statement = self._statements.get(quote.statement, Statement(quote.statement))
        return Explanation(
            rendering=rendering.id,
            reason=rendering.reason,
            confidence=rendering.confidence,
            is_base=quote.base.document == rendering.document and quote.base.text == rendering.exact,
            words=shared_words(words, rendering.exact, self._words(quote.base.text)),
            nearest=self._nearest(quote, rendering, words),
            facts=self._facts(statement, rendering),
            rulings=tuple(dict.fromkeys(self._rulings(quote, rendering))),
            differences=tuple(
                Named(one.reason, sign_of(one, rendering.form)) for one in rendering.differences
            ),
        )

    def _words(self, text: str) -> tuple[Word, ...]:
        return _read(text, self._tables)

    def _nearest(self, quote: Quote, rendering: Rendering, words: Sequence[Word]) -> Nearest | None:
        found = [
            (match_roots(_content(words), _content(theirs)).shared, other, theirs)
            for other in quote.renderings
            if other.document != rendering.document
            for theirs in (self._words(other.exact),)
        ]
        most = max((shared for shared, _, _ in found), default=0)
        nearest = [
            Nearest(other.id, other.document, shared_words(words, rendering.exact, theirs))
            for shared, other, theirs in found
            if shared == most
        ]
        return max(
            nearest,
            # The fewer words the other has beside those shared, the nearer it is; then any order will do.
            key=lambda one: (one.words.run_words, -one.words.others, one.document),
            default=None,
        )

    def _facts(self, statement: Statement, rendering: Rendering) -> tuple[Fact, ...]:
        document = self._documents.get(rendering.document)
        return (
            speaker_fact(statement, rendering),
            day_fact(statement, rendering, document),
            source_fact(statement, document),
        )

    def _rulings(self, quote: Quote, rendering: Rendering) -> Iterable[Ruling]:
        rulings = self._corrections
        joined = ""
        for link in rulings.links:
            for mine, theirs in ((link.one, link.other), (link.other, link.one)):
                if not _fits(mine, rendering):
                    continue
                others = (one for one in quote.renderings if one is not rendering)
                there = next((one for one in others if _fits(theirs, one)), None)
                if (there is not None) == link.together:
                    if there is not None:
                        # All of one quote: its base may be made of the very words that were put to it.
                        joined = joined or first_words(there.exact)
                        yield Ruling(Ruled.TOGETHER, theirs.document, joined)
                    else:
                        yield Ruling(Ruled.APART, theirs.document, self._quote_at(theirs))
        for mark in rulings.marked:
            if _fits(mark.place, rendering):
                yield Ruling(Ruled.ACCEPTED if mark.indirect else Ruled.MARKED)
        if any(_fits(voice.place, rendering) for voice in rulings.voices):
            yield Ruling(Ruled.VOICED)
        for act in rulings.acts:
            if any(_fits(act.place, other) for other in quote.renderings):
                yield Ruling(Ruled.STATEMENT, act.place.document)
        for pin in rulings.pins:
            for mine, theirs in ((pin.one, pin.other), (pin.other, pin.one)):
                if mine.document == rendering.document and _holds(mine, rendering):
                    yield Ruling(Ruled.PINNED, theirs.document)

    def _quote_at(self, place: Place) -> str:
        """Return how the quote begins that a place gives; else the words there, or nothing."""
        for quote in self._quotes:
            if any(_fits(place, rendering) for rendering in quote.renderings):
                return first_words(quote.base.text)
        document = self._documents.get(place.document)
        return "" if document is None else first_words(place.spans[0].text_of(document.text))


def _fits(place: Place, rendering: Rendering) -> bool:
    spans = tuple(passage.span for passage in rendering.passages)
    return place.document == rendering.document and 2 * place.shared(spans) >= place.length > 0


def _holds(place: Place, rendering: Rendering) -> bool:
    spans = tuple(passage.span for passage in rendering.passages)
    return place.shared(spans) == place.length
