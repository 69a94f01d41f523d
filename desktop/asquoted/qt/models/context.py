"""What stands in an article before and after a quote: a few sentences, as printed."""

from asquoted.domain.comparison import Rendering
from asquoted.domain.sentences import split_sentences
from asquoted.domain.text import Span

SENTENCES = 2
_REACH = 1_200
"""No further than that from the quote: an article may be a book, and two sentences are wanted."""


def context_of(rendering: Rendering, text: str) -> tuple[Span, Span]:
    """Return the stretches of the article right before and right after a rendering; empty at its ends."""
    if not rendering.passages:
        return Span(0, 0), Span(0, 0)
    start, end = rendering.passages[0].span.start, rendering.passages[-1].span.end
    return _before(text, start), _after(text, end)


def _before(text: str, start: int) -> Span:
    low = max(start - _REACH, 0)
    if low:
        # Not from the middle of a word on.
        low += len(text[low:start]) - len(text[low:start].partition(" ")[2])
    sentences = _sentences(text[low:start])[-SENTENCES:]
    return Span(low + sentences[0].start, start) if sentences else Span(start, start)


def _after(text: str, end: int) -> Span:
    high = end + _REACH
    if high < len(text):
        high = end + len(text[end:high].rpartition(" ")[0])
    sentences = _sentences(text[end:high])[:SENTENCES]
    return Span(end, end + sentences[-1].end) if sentences else Span(end, end)


def _sentences(text: str) -> list[Span]:
    # The mark that opens or closes the quote is no sentence of its own.
    return [one for one in split_sentences(text) if any(map(str.isalnum, one.text_of(text)))]
