"""The form of a rendering: how one document gives one quote."""

from collections.abc import Iterable, Sequence

from asquoted.domain.alignment import Reading
from asquoted.domain.comparison import GRAVE, Difference, Form, Kind, Operation
from asquoted.domain.text import Span
from asquoted.domain.tokens import tokenize

SUBSTANCE = GRAVE | {Kind.WORDING, Kind.INFLECTION}
"""The kinds that change what is said; numbers, names and abbreviations in another form do not."""
_FRAGMENT = 2


def form_of(
    reading: Reading,
    base: str,
    text: str,
    spans: Sequence[Span],
    *,
    spliced: bool,
    indirect: bool,
    whole: bool = False,
) -> Form:
    """Return how what stands at `spans` of `text` gives `base`; `whole` says that it is a whole sentence.

    A declared change of words is a gloss and leaves the sentence whole; a declared
    omission is still a cut. Words not given count as left when other words stand in
    their place.
    """
    if indirect:
        return Form.INDIRECT
    if spliced:
        return Form.SPLICED
    silent = [each for each in reading.differences if each.kind in SUBSTANCE and not each.declared]
    lost = [each for each in reading.differences if _is_loss(each)]
    lost_words = _words(each.base for each in lost) + _words(
        span.text_of(base) for span in (reading.cut_before, reading.cut_after)
    )
    given = _words(span.text_of(text) for span in spans)
    is_sentence = whole or _is_sentence(base)
    if given <= _FRAGMENT and (lost_words or reading.words_of_base > _FRAGMENT or not is_sentence):
        return Form.FRAGMENT
    if not is_sentence:
        return Form.PARTIAL
    if not lost_words:
        return Form.REWORDED if silent else Form.VERBATIM
    own = _words(each.reading for each in silent if each.operation is not Operation.MOVE)
    if own * 2 > given:
        # More of it is the outlet's words than the source's.
        return Form.REWORDED
    return Form.TRIMMED if lost_words * 2 <= reading.words_of_base else Form.PARTIAL


def _is_sentence(base: str) -> bool:
    """Tell whether a base may be a whole sentence: a capital, or a subject and a verb.

    Where no document has the sentence whole, the base is a phrase, and who gives all of
    it gives a part of what was said.
    """
    tokens = [token for token in tokenize(base) if token.is_word]
    if not tokens:
        return True
    if not tokens[0].printed[0].islower():
        return len(tokens) > _FRAGMENT or base.rstrip().endswith((".", "!", "?"))
    return tokens[0].shadow in _SUBJECTS and any(token.shadow in _VERBS for token in tokens)


_SUBJECTS = frozenset(
    ("i", "we", "you", "he", "she", "it", "they", "there", "this", "that", "these", "those", "who", "what")
)
_VERBS = frozenset(
    ("am", "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "can", "could")
    + ("may", "might", "must", "shall", "should", "will", "would")
)


def _is_loss(difference: Difference) -> bool:
    return difference.operation is Operation.OMISSION and (difference.kind in SUBSTANCE)


def _words(texts: Iterable[str]) -> int:
    return sum(token.is_word for text in texts for token in tokenize(text))
