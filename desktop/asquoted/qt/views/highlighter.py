"""Formats for the marked stretches of an article, from ready spans."""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QPalette, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from asquoted.domain.text import Span
from asquoted.qt.marks import form_style, tag_style
from asquoted.qt.models.reading import Passmark, Remark, Segment, segments_of
from asquoted.qt.offsets import TextOffsets
from asquoted.qt.theme import Look, blend, look_of

_MANY = 400
"""With more blocks to go over than that, going over the whole text once is faster."""

_Styled = tuple[tuple[Passmark, str, str], ...]


class RemarkHighlighter(QSyntaxHighlighter):
    """Gives each block the formats of its remarks; it never looks at the text.

    Tags and notes have no line here: `asquoted.qt.views.article` draws one for each, in lanes,
    as a text's format has room for a single one.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._by_block: dict[int, list[Remark]] = {}
        self._offsets = TextOffsets("")
        self._known: dict[_Styled, QTextCharFormat] = {}
        self._look: Look | None = None
        self.blocks_gone_over = 0
        """How many blocks have been given their formats: a tag more must not cost a whole article."""

    def forget(self) -> None:
        """Mark nothing, without going over the text: another one comes."""
        self._by_block = {}

    def show_remarks(self, remarks: Sequence[Remark], offsets: TextOffsets, palette: QPalette) -> None:
        """Mark these, and nothing else."""
        look = look_of(palette)
        if look != self._look:
            self._known.clear()
            self._look = look
        self._offsets = offsets
        self._by_block = {}
        for remark in remarks:
            for number in self._blocks_of(remark):
                self._by_block.setdefault(number, []).append(remark)
        self.rehighlight()

    def alter(self, gone: Sequence[Remark], come: Sequence[Remark]) -> None:
        """Take some marks away and put others there; only their blocks are gone over again."""
        numbers: set[int] = set()
        for remark in gone:
            for number in self._blocks_of(remark):
                held = self._by_block.get(number, [])
                if remark in held:
                    held.remove(remark)
                numbers.add(number)
        for remark in come:
            for number in self._blocks_of(remark):
                self._by_block.setdefault(number, []).append(remark)
                numbers.add(number)
        if len(numbers) > _MANY:
            self.rehighlight()
            return
        for number in sorted(numbers):
            self.rehighlightBlock(self.document().findBlockByNumber(number))

    def remarks_in(self, number: int) -> list[Remark]:
        """Return what is marked in a block, or runs through it."""
        return self._by_block.get(number, [])

    def _blocks_of(self, remark: Remark) -> range:
        start, end = self._offsets.units_of(remark.span)
        document = self.document()
        first = document.findBlock(start)
        if end <= first.position() + first.length():
            return range(first.blockNumber(), first.blockNumber() + 1)
        return range(first.blockNumber(), document.findBlock(max(end - 1, start)).blockNumber() + 1)

    # Qt overrides

    def highlightBlock(self, text: str) -> None:
        block = self.currentBlock()
        held = self._by_block.get(block.blockNumber())
        self.blocks_gone_over += 1
        if not held or self._look is None:
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
