"""The columns of a comparison side by side: rows level with the base's.

A column shows every stored character of a rendering. Besides it shows, muted and never
mistaken for print: the base's words cut off at the ends, in braces, the outlet's own
words between two passages, and on demand what stands in the article around the quote.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from asquoted.domain.comparison import Quote, Rendering
from asquoted.domain.documents import Document
from asquoted.domain.text import Span
from asquoted.qt.models.columns import Column, Origin, Piece, Sheet
from asquoted.qt.models.context import context_of
from asquoted.qt.models.readings import Alignment, printed, rows_of

_LONGEST_BETWEEN = 60
_PARAGRAPH = re.compile(r"(?<!\s)\s*[\n\r\u2028\u2029]\s*")
Around = Mapping[int, tuple[Rendering, Document]]
"""By the number of a column, whose article it is that is shown before and after the quote."""


def sheet_of(
    quote: Quote,
    renderings: Sequence[Rendering],
    documents: Mapping[str, Document],
    alignments: Sequence[Alignment],
    around: Around | None = None,
) -> Sheet:
    """Return the base's column, number 0, and those of `renderings`, with what is `around` some of them."""
    breaks = rows_of(quote.base.text, alignments, quote.base.gaps)
    texts = {document.id: document.text for document in documents.values()}
    rows: list[list[list[Piece]]] = [
        [[Piece(quote.base.text[start:end], Origin.BASE, start)] for start, end in pairwise(breaks)]
    ]
    rows += [
        _rows(quote.base.text, rendering, alignment, breaks, texts.get(rendering.document))
        for rendering, alignment in zip(renderings, alignments, strict=True)
    ]
    if not around:
        return Sheet([Column(one) for one in rows], breaks[:-1])
    framed = []
    for number, one in enumerate(rows):
        before: list[Piece] = []
        after: list[Piece] = []
        if number in around:
            rendering, document = around[number]
            before, after = (_flowing(document.text, span) for span in context_of(rendering, document.text))
        framed.append(Column([before, *one, after]))
    return Sheet(framed, breaks[:-1], lead=1)


def _flowing(text: str, span: Span) -> list[Piece]:
    """Return a stretch of an article, with a sign in place of each end of a paragraph."""
    pieces: list[Piece] = []
    at = span.start
    for gap in _PARAGRAPH.finditer(text, span.start, span.end):
        pieces += [Piece(text[at : gap.start()], Origin.CONTEXT, at), Piece(" ¶ ", Origin.SIGN)]
        at = gap.end()
    return [*pieces, Piece(text[at : span.end], Origin.CONTEXT, at)]


def _rows(
    base: str, rendering: Rendering, alignment: Alignment, breaks: Sequence[int], text: str | None
) -> list[list[Piece]]:
    if not rendering.passages:
        return [[] for _ in breaks[:-1]]
    start, end = rendering.passages[0].span.start, rendering.passages[-1].span.end
    rows = []
    for number, (base_start, base_end) in enumerate(pairwise(breaks)):
        # Without an alignment nothing says what belongs to what: all of it stands in the first row.
        last = number == len(breaks) - 2 or not alignment.known
        row_end = end if last else alignment.break_at(base_end)
        if start < row_end < end:
            row_end = _past_spaces(rendering, row_end)
        row = _cut(base, rendering.cut_before, base_start, base_end)
        row = _apart(row, _reading(rendering, start, row_end, text))
        rows.append(_apart(row, _cut(base, rendering.cut_after, base_start, base_end)))
        start = max(start, row_end)
    return rows


def _past_spaces(rendering: Rendering, at: int) -> int:
    """Return where the next word begins: a row with a space before its first word seems indented."""
    while printed(rendering, Span(at, at + 1)).isspace():
        at += 1
    return at


def _apart(row: list[Piece], more: list[Piece]) -> list[Piece]:
    """Join two parts of a row, with a space between them that is nobody's."""
    if not row or not more or row[-1].text[-1:].isspace() or more[0].text[:1].isspace():
        return row + more
    return [*row, Piece(" ", Origin.SIGN), *more]


def _cut(base: str, cut: Span, start: int, end: int) -> list[Piece]:
    start, end = max(start, cut.start), min(end, cut.end)
    if start >= end:
        return []
    opening, closing = "{" if start == cut.start else "", "}" if end == cut.end else ""
    words = base[start:end]
    # The braces stand at words, with the spaces outside.
    before = words[: len(words) - len(words.lstrip())] if opening else ""
    after = words[len(words.rstrip()) :] if closing else ""
    inner = words[len(before) : len(words) - len(after)]
    if not inner:
        return [Piece(words, Origin.SIGN)]
    pieces = [
        Piece(before + opening, Origin.SIGN),
        Piece(inner, Origin.CUT, start + len(before)),
        Piece(closing + after, Origin.SIGN),
    ]
    return [piece for piece in pieces if piece.text]


def _reading(rendering: Rendering, start: int, end: int, text: str | None) -> list[Piece]:
    pieces: list[Piece] = []
    before = None
    for passage in rendering.passages:
        if before is not None and start <= passage.span.start < end:
            pieces += _between(before, passage.span.start, text)
        first, last = max(start, passage.span.start), min(end, passage.span.end)
        if first < last:
            pieces.append(Piece(printed(rendering, Span(first, last)), Origin.PRINTED, first))
        before = passage.span.end
    return pieces


def _between(start: int, end: int, text: str | None) -> list[Piece]:
    """What an outlet puts between two passages: its own words, or a sign for many."""
    if text is None or start >= end:
        return [Piece(" … ", Origin.SIGN)]
    if end - start <= _LONGEST_BETWEEN:
        return [Piece(text[start:end], Origin.BETWEEN, start)]
    half = _LONGEST_BETWEEN // 2
    return [
        Piece(text[start : start + half], Origin.BETWEEN, start),
        Piece(" … ", Origin.SIGN),
        Piece(text[end - half : end], Origin.BETWEEN, end - half),
    ]
