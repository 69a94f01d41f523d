"""The text around the quotations, as words: each quotation counts as one word there.

`"It will rain," Ms. Vey said` is read as `Q Ms. Vey said`, which is what makes the grammar of
attribution visible: who stands beside the verb, and what stands on its other side.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from asquoted.domain.quotations.scanner import Passage
from asquoted.domain.sentences import ends_in_abbreviation
from asquoted.domain.text import Span

QUOTED = '"'
# A sentence of more words than this is cut: no reader could say who speaks in it, and time stays linear.
_LONGEST_SENTENCE = 200

_WORD = re.compile(r"[^\W_]+(?:[-'’.&‑@][^\W_]+)*|[.!?…。！？]+|-{2,}|(?<=\s)-(?=\s)|[,;:()\[\]—–―‒*•|]")
_STOP = frozenset(".!?…。！？")
# `"Why?" Ms. Vey asked` is one sentence.
_TAIL = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\. )?(?:[^\W\d_][-\w.’']* ){1,3}"
    r"(?:said|says|asked|asks|wrote|added|shouted|replied|tweeted|told|wondered|cried|joked|continued|exclaimed)\b"
)


@dataclass(slots=True)
class Sentence:
    """The words of one sentence in lower case, where each stands, and which are quotations.

    `quoted` maps the place of a quotation among the words to its number among the passages.
    """

    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    capital: list[bool] = field(default_factory=list)
    quoted: dict[int, int] = field(default_factory=dict)
    paragraph: int = 0
    first: bool = False
    last: bool = False

    def is_heading(self) -> bool:
        """Tell whether most words have a capital, as in a headline."""
        long = [capital for word, capital in zip(self.words, self.capital, strict=True) if len(word) > 3]
        return len(long) > 2 and sum(long) * 4 >= len(long) * 3

    def span(self, start: int, end: int) -> Span:
        """Return where the words from `start` up to `end` stand."""
        return Span(self.starts[start], self.ends[end - 1])


def read_sentences(
    text: str, paragraph: Span, number: int, passages: Sequence[Passage], here: Sequence[int]
) -> Iterator[Sentence]:
    """Yield the sentences of one paragraph; `here` says which `passages` stand in it, outermost ones only."""
    sentence = Sentence(paragraph=number, first=True)
    for start, end, quoted in _tokens(text, paragraph, passages, here):
        word = QUOTED if quoted is not None else text[start:end].lower()
        if word == "." and sentence.words and _is_shortened(text, sentence, start):
            sentence.ends[-1] = end
            continue
        if sentence.words and (
            len(sentence.words) >= _LONGEST_SENTENCE or _begins(text, sentence, start, quoted is not None)
        ):
            yield sentence
            sentence = Sentence(paragraph=number)
        if quoted is not None:
            sentence.quoted[len(sentence.words)] = quoted
        sentence.words.append(word)
        sentence.starts.append(start)
        sentence.ends.append(end)
        sentence.capital.append(quoted is None and text[start].isupper())
    if sentence.words:
        sentence.last = True
        yield sentence


def _tokens(
    text: str, paragraph: Span, passages: Sequence[Passage], here: Sequence[int]
) -> Iterator[tuple[int, int, int | None]]:
    at = paragraph.start
    for k in here:
        passage = passages[k]
        for match in _WORD.finditer(text, at, max(at, passage.span.start - len(passage.opening))):
            yield match.start(), match.end(), None
        yield passage.span.start, passage.span.end, k
        at = passage.span.end
        if passage.closing:
            at = text.find(passage.closing, at, paragraph.end) + len(passage.closing)
    for match in _WORD.finditer(text, at, paragraph.end):
        yield match.start(), match.end(), None


def _begins(text: str, sentence: Sentence, start: int, is_quotation: bool) -> bool:
    """Tell whether a new sentence begins at `start`, after the words that `sentence` has so far."""
    last = len(sentence.words) - 1
    word = sentence.words[last]
    if not is_quotation and text[start].islower():
        return False
    if word == QUOTED and text[start] in "—–―‒-":
        return False
    if word == QUOTED:
        end = text[sentence.ends[last] - 1]
        return end in _STOP and not (end in "?!" and _TAIL.match(text, start, min(len(text), start + 60)))
    if word in (")", "]") and last > 0:
        return sentence.words[last - 1][0] in _STOP
    return word[0] in _STOP and (is_quotation or text[start].isalnum() or text[start] in "([—–-")


def _is_shortened(text: str, sentence: Sentence, stop: int) -> bool:
    """Tell whether the stop belongs to the word before it, as in "Mr.", "U.S." and "R-Ky.,"."""
    if sentence.ends[-1] != stop:
        return False
    following = text[stop + 1 : stop + 40]
    return following[:1] == "," or ends_in_abbreviation(text[max(0, stop - 24) : stop + 1], following)
