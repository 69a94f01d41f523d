"""Formats for the marked stretches of an article, from ready spans."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate

from PySide6.QtGui import QColor, QPalette, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from asquoted.domain.text import Span
from asquoted.qt.marks import form_style, tag_style
from asquoted.qt.models.reading import Passmark, Remark, Segment, segments_of
from asquoted.qt.offsets import TextOffsets
from asquoted.qt.theme import Look, blend, look_of

_AT_ONCE = 40
"""So many blocks are gone over whether they are in sight or not: a short article has no more."""

_Styled = tuple[tuple[Passmark, str, str], ...]


class RemarkHighlighter(QSyntaxHighlighter):
    """Gives each block the formats of its remarks; it never looks at the text.

    Those in sight have them at once, the others when they come into sight: of a long article with
    thousands of marks, all of them would be waited for.

    Tags and notes have no line here: `asquoted.qt.views.article` draws one for each, in lanes,
    as a text's format has room for a single one.
    """

    def __init__(self, document: QTextDocument, first_in_sight: Callable[[], int]) -> None:
        super().__init__(document)
        self._first_in_sight = first_in_sight
        self._by_block: dict[int, list[Remark]] = {}
        self._starts: list[int] = [0]
        """Where each block begins."""
        self._formatted: set[int] = set()
        self._waiting: set[int] = set()
        """The blocks that are to be gone over when they come into sight."""
        self._is_at_it = False
        self._offsets = TextOffsets("")
        self._known: dict[_Styled, QTextCharFormat] = {}
        self._look: Look | None = None
        self.blocks_gone_over = 0
        """How many blocks have been given their formats: a tag more must not cost a whole article."""

    def forget(self) -> None:
        """Mark nothing, without going over the text: another one comes."""
        self._by_block = {}
        self._formatted.clear()
        self._waiting.clear()

    def show_remarks(self, remarks: Sequence[Remark], offsets: TextOffsets, palette: QPalette) -> None:
        """Mark these, and nothing else."""
        look = look_of(palette)
        if look != self._look:
            self._known.clear()
            self._look = look
        if offsets is not self._offsets:
            self._offsets = offsets
            self._starts = _block_starts(offsets.shown)
        self._by_block = {}
        for remark in remarks:
            for number in self._blocks_of(remark):
                self._by_block.setdefault(number, []).append(remark)
        self._wait_for(self._formatted.union(self._by_block))

    def alter(self, gone: Sequence[Remark], come: Sequence[Remark]) -> None:
        """Take some marks away and put others there; only their blocks are gone over again."""
        numbers: set[int] = set()
        dropped = {id(remark) for remark in gone}
        for remark in gone:
            numbers.update(self._blocks_of(remark))
        for number in numbers:
            held = self._by_block.get(number, [])
            self._by_block[number] = [remark for remark in held if id(remark) not in dropped]
        for remark in come:
            for number in self._blocks_of(remark):
                self._by_block.setdefault(number, []).append(remark)
                numbers.add(number)
        if len(numbers) > _AT_ONCE:
            self._wait_for(numbers)
        else:
            for number in sorted(numbers):
                self._go_over(number)

    def come_into_sight(self, numbers: Iterable[int]) -> None:
        """Hear which blocks are about to be seen."""
        # Blocks that are gone over may have other heights, and then others are in sight in the midst of it.
        if self._is_at_it or not self._waiting:
            return
        self._is_at_it = True
        for number in sorted(self._waiting.intersection(numbers)):
            self._go_over(number)
        self._is_at_it = False

    def remarks_in(self, number: int) -> list[Remark]:
        """Return what is marked in a block, or runs through it."""
        return self._by_block.get(number, [])

    def _wait_for(self, numbers: set[int]) -> None:
        """Have these blocks gone over: those in sight now, the others when they come there."""
        self._waiting |= numbers
        is_short = len(self._waiting) <= _AT_ONCE
        first = 0 if is_short else self._first_in_sight()
        self.come_into_sight(self._waiting if is_short else range(first, first + _AT_ONCE))

    def _go_over(self, number: int) -> None:
        self._waiting.discard(number)
        (self._formatted.add if self._by_block.get(number) else self._formatted.discard)(number)
        self.rehighlightBlock(self.document().findBlockByNumber(number))

    def _blocks_of(self, remark: Remark) -> range:
        # Qt would be asked five times for each of thousands of marks.
        start, end = self._offsets.units_of(remark.span)
        first = bisect_right(self._starts, start) - 1
        return range(first, max(bisect_left(self._starts, end), first + 1))

    # Qt overrides

    def highlightBlock(self, text: str) -> None:
        self.blocks_gone_over += 1
        if not self._by_block or self._look is None:
            # A text that just came: Qt asks for each of its blocks.
            return
        block = self.currentBlock()
        held = self._by_block.get(block.blockNumber())
        if not held:
            return
        first, last = block.position(), block.position() + block.length()
        for segment in segments_of(held):
            styled = tuple((one.kind, one.colour, str(one.form or "")) for one in segment.remarks)
            shape = self._known.get(styled)
            if shape is None:
                shape = self._known[styled] = _format(segment, self._look)
            start, end = self._offsets.units_of(Span(segment.start, segment.end))
            start, end = max(start, first), min(end, last)
            if start < end:
                self.setFormat(start - first, end - start, shape)


def _block_starts(shown: str) -> list[int]:
    """Return where each block of what is shown begins, in UTF-16 units."""
    lines = shown.split("\n")
    is_plain = shown.isascii() or max(shown) <= "\uffff"
    lengths = map(len, lines) if is_plain else (len(line.encode("utf-16-le")) // 2 for line in lines)
    starts = [0, *accumulate(length + 1 for length in lengths)]
    return starts[:-1]


def _format(segment: Segment, look: Look) -> QTextCharFormat:
    """One format for all remarks that hold in a stretch: the user's own marks lie above the machine's."""
    shape = QTextCharFormat()
    styles = QTextCharFormat.UnderlineStyle
    paper: QColor | None = None
    tags = {
        remark.colour: tag_style(remark.colour, look.dark).colour
        for remark in segment.remarks
        if remark.colour
    }
    for remark in sorted(segment.remarks, key=_depth):
        match remark.kind:
            case Passmark.QUOTATION:
                paper = look.quoted
                # Not by its colour alone; a rendering's own line takes its place.
                _underline(shape, styles.DashUnderline, look.muted)
            case Passmark.INDIRECT:
                _underline(shape, styles.DotLine, look.muted)
            case Passmark.RENDERING:
                form = form_style(remark.form, look.dark) if remark.form is not None else None
                paper = look.rendered if form is None else blend(form.colour, look.paper, 0.13)
                _underline(shape, styles.SingleUnderline, look.muted if form is None else form.colour)
            case Passmark.TAG:
                # Below, once for all of them: five tints laid over each other hide the words.
                pass
            case Passmark.NOTE:
                paper = blend(look.accent, look.paper if paper is None else paper, 0.07)
    if tags:
        share = 0.16 if look.dark else 0.10
        paper = blend(_mean(list(tags.values())), look.paper if paper is None else paper, share)
    if paper is not None:
        shape.setBackground(paper)
    return shape


def _mean(colours: Sequence[QColor]) -> QColor:
    share = 1 / len(colours)
    return QColor.fromRgbF(
        sum(colour.redF() for colour in colours) * share,
        sum(colour.greenF() for colour in colours) * share,
        sum(colour.blueF() for colour in colours) * share,
    )


def _underline(shape: QTextCharFormat, style: QTextCharFormat.UnderlineStyle, colour: QColor) -> None:
    shape.setUnderlineStyle(style)
    shape.setUnderlineColor(colour)


def _depth(remark: Remark) -> int:
    return list(Passmark).index(remark.kind)
