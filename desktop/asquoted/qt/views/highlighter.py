"""Formats for the marked stretches of an article, from ready spans."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtGui import QColor, QPalette, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from asquoted.domain.text import Span
from asquoted.qt.marks import form_style, tag_style
from asquoted.qt.models.reading import Passmark, Remark, Segment, segments_of
from asquoted.qt.offsets import TextOffsets
from asquoted.qt.theme import Look, blend, look_of

_MANY = 400
"""With more changes than that, going over the whole text once is faster."""

_Styled = tuple[Passmark, str, str]


class RemarkHighlighter(QSyntaxHighlighter):
    """Gives each block the formats of its stretches; it never looks at the text."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._starts: list[int] = []
        self._stretches: list[tuple[int, int, QTextCharFormat]] = []
        self._known: dict[tuple[_Styled, ...], QTextCharFormat] = {}
        self._look: Look | None = None

    def forget(self) -> None:
        """Mark nothing, without going over the text: another one comes."""
        self._starts, self._stretches = [], []

    def show_remarks(self, remarks: Sequence[Remark], offsets: TextOffsets, palette: QPalette) -> None:
        """Mark these, and nothing else; only the blocks that change are gone over again."""
        look = look_of(palette)
        if look != self._look:
            self._known.clear()
            self._look = look
        before = dict.fromkeys((start, end, id(shape)) for start, end, shape in self._stretches)
        self._stretches = []
        changed: list[tuple[int, int]] = []
        for segment in segments_of(remarks):
            styled = tuple((one.kind, one.colour, str(one.form or "")) for one in segment.remarks)
            shape = self._known.get(styled)
            if shape is None:
                shape = self._known[styled] = _format(segment, look)
            start, end = offsets.units_of(Span(segment.start, segment.end))
            self._stretches.append((start, end, shape))
            if (start, end, id(shape)) in before:
                del before[start, end, id(shape)]
            else:
                changed.append((start, end))
        self._starts = [start for start, _, _ in self._stretches]
        self._go_over([*changed, *((start, end) for start, end, _ in before)])

    def _go_over(self, changed: Sequence[tuple[int, int]]) -> None:
        if len(changed) > _MANY:
            self.rehighlight()
            return
        numbers: set[int] = set()
        for start, end in changed:
            block, last = self.document().findBlock(start), self.document().findBlock(max(end - 1, start))
            numbers.update(range(block.blockNumber(), last.blockNumber() + 1))
        for number in sorted(numbers):
            self.rehighlightBlock(self.document().findBlockByNumber(number))

    # Qt overrides

    def highlightBlock(self, text: str) -> None:
        block = self.currentBlock()
        first, last = block.position(), block.position() + block.length()
        for at in range(max(bisect_right(self._starts, first) - 1, 0), len(self._stretches)):
            start, end, shape = self._stretches[at]
            if start >= last:
                return
            if end > first:
                self.setFormat(max(start, first) - first, min(end, last) - max(start, first), shape)


def _format(segment: Segment, look: Look) -> QTextCharFormat:
    """One format for all remarks that hold in a stretch: the user's own marks lie above the machine's."""
    shape = QTextCharFormat()
    styles = QTextCharFormat.UnderlineStyle
    paper: QColor | None = None
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
                style = tag_style(remark.colour, look.dark)
                paper = style.tint if paper is None else blend(style.colour, paper, 0.2)
                _underline(shape, styles.SingleUnderline, style.colour)
            case Passmark.NOTE:
                _underline(shape, styles.DashUnderline, look.accent)
    if paper is not None:
        shape.setBackground(paper)
    return shape


def _underline(shape: QTextCharFormat, style: QTextCharFormat.UnderlineStyle, colour: QColor) -> None:
    shape.setUnderlineStyle(style)
    shape.setUnderlineColor(colour)


def _depth(remark: Remark) -> int:
    return list(Passmark).index(remark.kind)
