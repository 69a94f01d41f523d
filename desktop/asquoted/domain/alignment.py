"""A rendering held against its base: every place where the two differ, each with its name.

Words are paired on their shadows; what is shown is what was printed. Swapping the two
texts mirrors the differences.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from asquoted.domain.backshift import in_reported_tense
from asquoted.domain.cells import lay_cells
from asquoted.domain.changes import Change, name_pieces
from asquoted.domain.collation.laying import Laid, lay
from asquoted.domain.collation.lexicon import lexicon_of
from asquoted.domain.collation.pins import WordPin
from asquoted.domain.collation.side import Side
from asquoted.domain.comparison import Cell, Difference
from asquoted.domain.cut_scopes import with_grave_cuts
from asquoted.domain.merging import merge_changes
from asquoted.domain.tables import Tables
from asquoted.domain.text import Span
from asquoted.domain.tokens import TokenKind


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of holding a rendering against its base.

    `cells` cover the base and the passages wholly. `cut_before` and `cut_after` are what of
    the base is not given at the ends. How many of its words are kept is for `word_errors`.
    """

    differences: tuple[Difference, ...]
    cells: tuple[Cell, ...]
    cut_before: Span
    cut_after: Span
    words_of_base: int

    def in_own_words(self, cue: str, tables: Tables) -> "Reading":
        """Return the same of words outside the marks: they are openly the outlet's own, none is silent.

        `cue` is the verb that reports them: in the past it shifts their tense.
        """
        shifted = in_reported_tense(self.differences, cue, tables)
        return replace(self, differences=tuple(replace(one, declared=True) for one in shifted))


def compare_reading(
    base: str,
    text: str,
    spans: Sequence[Span],
    tables: Tables,
    glosses: Mapping[str, str] | None = None,
    pins: Sequence[WordPin] = (),
    gaps: Sequence[int] = (),
) -> Reading:
    """Hold what stands at `spans` in `text` against `base`. Never raises.

    `spans` have nothing in common; whatever order they come in, they are read in the order of the text.
    `glosses` are the abbreviations that the article itself explains. `pins` are the user's
    word, the oldest first: they hold whatever the words are like, and words that are pinned
    together across others have moved. `gaps` are where the base lacks words. Marks at the edges of a
    passage, and the shape of marks and dashes, are no differences; what is cut off at the ends is told apart
    from them, but for a negation or a modal that reaches into what is kept: that is a silent omission.
    """
    ordered = sorted(spans)
    return read_laid(lay(base, text, ordered, tables, glosses or {}, pins), ordered, tables, gaps)


def read_laid(laid: Laid, spans: Sequence[Span], tables: Tables, gaps: Sequence[int] = ()) -> Reading:
    """Return what came of two texts that are laid already; `gaps` are where the base lacks words."""
    a, b, pieces, first, last, pins = laid
    lexicon = lexicon_of(tables)
    changes = merge_changes(name_pieces(pieces, a, b, lexicon, pins), a, b, lexicon, pins)
    if gaps:
        changes = [_at_gap(change, a, b, gaps) for change in changes]
    if first or last < len(a.tokens):
        changes, first, last = with_grave_cuts(changes, laid, spans, lexicon, gaps)
    differences, cells = lay_cells(changes, first, a, b, spans)
    end = len(a.text)
    before = Span(0, a.span_of(first - 1, first).end) if a.has_words(0, first) else Span(0, 0)
    after = Span(a.span_of(last, last + 1).start, end) if a.has_words(last, len(a.tokens)) else Span(end, end)
    return Reading(differences, cells, before, after, a.count_words(0, len(a.tokens)))


def _at_gap(change: Change, a: Side, b: Side, gaps: Sequence[int]) -> Change:
    """Return a change declared that is an ellipsis where the base itself lacks words: it says so, too."""
    piece = change.piece
    added = b.tokens[piece.b0 : piece.b1]
    if piece.a0 < piece.a1 or not any(token.kind is TokenKind.ELLIPSIS for token in added):
        return change
    if any(token.is_word for token in added):
        return change
    before = a.span_of(piece.a0 - 1, piece.a0).end if piece.a0 else 0
    after = a.span_of(piece.a0, piece.a0 + 1).start if piece.a0 < len(a.tokens) else len(a.text)
    return change._replace(declared=True) if any(before <= gap <= after for gap in gaps) else change
