"""What is marked in an article: found once, then altered mark by mark as the user tags and notes."""

from bisect import insort
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette, QTextBlock

from asquoted.domain.comparison import Quote, Rendering
from asquoted.domain.documents import Document
from asquoted.domain.notes import Note
from asquoted.domain.speech import Speech
from asquoted.domain.tags import Tagging
from asquoted.qt.filled import fill
from asquoted.qt.marks import tag_style
from asquoted.qt.models.own_marks import OwnMarks
from asquoted.qt.models.reading import Passmark, Remark, lanes_of, place_of, quoted_remarks
from asquoted.qt.models.remark_words import in_full
from asquoted.qt.theme import look_of
from asquoted.qt.views.article import ArticleText
from asquoted.qt.views.highlighter import RemarkHighlighter
from asquoted.qt.views.tag_lanes import Lane

_MANY = 200
"""With more marks to put in than that, sorting them all once is faster."""


class ArticleMarks:
    """The remarks on an article's text, and how they look there: tints, lanes, words for the tooltip."""

    def __init__(self, article: ArticleText) -> None:
        self._article = article
        self.highlighter = RemarkHighlighter(article.document(), self._first_in_sight)
        self.remarks: list[Remark] = []
        """All that is marked, in the order of the text."""
        self._given: tuple[str, str, tuple[tuple[Quote, Rendering], ...]] | None = None
        self._speech = Speech()
        self._quoted: list[Remark] = []
        self._own = OwnMarks()
        article.lanes_of = self._lanes_of
        article.words_at = self._words_at
        article.come_into_sight = self.highlighter.come_into_sight

    def clear(self) -> None:
        """Mark nothing."""
        self.remarks, self._own, self._given = [], OwnMarks(), None

    def forget(self) -> None:
        """Hear that another text will be shown."""
        self.highlighter.forget()
        self._given = None

    def show(
        self,
        document: Document,
        speech: Speech,
        renderings: Sequence[tuple[Quote, Rendering]],
        marks: Sequence[Tagging | Note],
    ) -> None:
        """Mark all that there is in the text that is shown; of the same text, only what is new."""
        given = (document.id, document.text, tuple(renderings))
        is_shown, is_heard = given == self._given, speech == self._speech
        if is_shown and is_heard:
            self._alter(*self._own.alter(marks))
            return
        before, self._quoted = self._quoted, quoted_remarks(document.text, speech, renderings)
        self._given, self._speech = given, speech
        if is_shown:
            # What it quotes is read after it is shown: thousands of tags are as they were.
            gone, come = self._own.alter(marks)
            self._alter([*before, *gone], [*self._quoted, *come])
            return
        self._own = OwnMarks(document.id, renderings)
        self.remarks = sorted([*self._quoted, *self._own.alter(marks)[1]], key=place_of)
        self.recolour(self._article.palette())

    def recolour(self, palette: QPalette) -> None:
        """Mark it in these colours: the article's own may still be those of before."""
        self.highlighter.show_remarks(self.remarks, self._article.offsets, palette)

    def _alter(self, gone: Sequence[Remark], come: Sequence[Remark]) -> None:
        """Mark only what is new: of thousands of tags, one has come."""
        if len(gone) + len(come) > _MANY:
            dropped = {id(remark) for remark in gone}
            kept = [remark for remark in self.remarks if id(remark) not in dropped]
            self.remarks = sorted((*kept, *come), key=place_of)
        else:
            for remark in gone:
                self.remarks.remove(remark)
            for remark in come:
                insort(self.remarks, remark, key=place_of)
        if gone or come:
            self.highlighter.alter(gone, come)
            for remark in (*gone, *come) if len(gone) + len(come) <= _MANY else ():
                self._article.redraw(remark.span)
            if len(gone) + len(come) > _MANY:
                self._article.viewport().update()

    def _first_in_sight(self) -> int:
        return self._article.firstVisibleBlock().blockNumber()

    def _lanes_of(self, block: QTextBlock) -> list[Lane]:
        """Return the lines under a block's words, one for each tag and note, each in a lane of its own."""
        held = [
            remark
            for remark in self.highlighter.remarks_in(block.blockNumber())
            if remark.kind in (Passmark.TAG, Passmark.NOTE)
        ]
        if not held:
            return []
        held.sort(key=lambda one: (one.span.start, -one.span.end, one.words))
        look = look_of(self._article.palette())
        lanes = []
        for remark, number in zip(held, lanes_of(held), strict=True):
            tag = remark.kind is Passmark.TAG
            colour = tag_style(remark.colour, look.dark).colour if tag else look.accent
            start, end = self._article.offsets.units_of(remark.span)
            lanes.append(Lane(start, end, number, colour, dashed=not tag))
        return lanes

    def _words_at(self, unit: int) -> str:
        """Say what is quoted at a place, and what tags and notes lie on it."""
        at = self._article.offsets.code_point_at(unit)
        block = self._article.document().findBlock(unit)
        tag = QCoreApplication.translate("ReadView", "Tag: {name}")
        note = QCoreApplication.translate("ReadView", "Note: {text}")
        said = []
        for remark in self.highlighter.remarks_in(block.blockNumber()):
            if remark.span.start <= at < remark.span.end:
                if remark.kind is Passmark.TAG:
                    said.append(fill(tag, name=remark.words))
                elif remark.kind is Passmark.NOTE:
                    said.append(fill(note, text=remark.words))
                elif not remark.is_compared_elsewhere:
                    said.append(in_full(remark))
        return "\n".join(said)
