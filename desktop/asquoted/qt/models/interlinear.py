"""The outlets beneath each other, word under word: blocks of lines, wrapped to a width.

The words are laid out by `asquoted.domain.collating`. Each text is a column of a sheet
all the same, with a row for each block: what stands under what is a matter of tabs, and
a selection, a mark or a copy know nothing of it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from asquoted.domain.comparison import Quote, Rendering
from asquoted.domain.corrections import Pin, place_of
from asquoted.domain.documents import Document
from asquoted.domain.pinning import word_pins
from asquoted.domain.tables import Tables
from asquoted.domain.text import Span
from asquoted.qt.later import Later
from asquoted.qt.models.columns import Column, Origin, Piece, Sheet

if TYPE_CHECKING:
    from asquoted.domain import collating
    from asquoted.domain.collation.pins import WordPin
else:
    # A third of what the window takes to be imported: not before words are laid under each other.
    collating = Later("asquoted.domain.collating")

Advance = Callable[[str], float]
"""How wide words are."""

_Cell = tuple[Piece, ...]
_TAB = Piece("\t", Origin.TAB)


@dataclass(frozen=True, slots=True)
class Slot:
    """One place of the table: what each text has there, the base's first."""

    cells: tuple[_Cell, ...]


class InterlinearSheet(Sheet):
    """Blocks of lines; `tabs` are, for each block, where its second place for words begins, its third…"""

    def __init__(
        self,
        columns: Sequence[Column],
        row_starts: Sequence[int],
        slots: Sequence[Slot],
        tabs: Sequence[Sequence[float]],
    ) -> None:
        super().__init__(columns, row_starts)
        self.tabs = tuple(tuple(one) for one in tabs)
        self._starts = [column.slot_starts() for column in self.columns]
        filled = [(slot.cells[0][0].start, number) for number, slot in enumerate(slots) if slot.cells[0]]
        self._offsets = [offset for offset, _ in filled]
        self._filled = [number for _, number in filled]

    def gap_at(self, number: int, offset: int, reading: int) -> int:
        """Return where in a column something would stand: right under, or above, what stands there."""
        if not self._filled:
            return 0
        if number:
            slot = self._filled[max(bisect_right(self._offsets, offset) - 1, 0)]
        else:
            # What others add stands before the base's next word, in a place that the base leaves empty.
            at = bisect_left(self._offsets, offset)
            slot = self._filled[at] if at < len(self._filled) else len(self._starts[0])
            slot -= 1 if slot and slot - 1 not in self._filled else 0
        return self._starts[number][min(slot, len(self._starts[number]) - 1)]


def runs_leftwards(text: str) -> bool:
    """Tell whether a text runs from right to left: its first letter that has a direction says so."""
    directions = (bidirectional(character) for character in text)
    return next((one for one in directions if one in {"L", "R", "AL"}), "L") != "L"


def slots_of(
    quote: Quote,
    renderings: Sequence[Rendering],
    documents: dict[str, Document],
    tables: Tables,
    pins: Sequence[Pin] = (),
) -> list[Slot]:
    """Return the table of the base and `renderings`: which words stand under which.

    `pins` are the user's word on it; those of other quotes are left out.
    """
    base = collating.Witness(quote.base.text, (Span(0, len(quote.base.text)),))
    witnesses = [base, *(_witness(one, documents.get(one.document)) for one in renderings)]
    collation = collating.collate(witnesses, tables, base=0, pins=_pins(quote, renderings, documents, pins))
    ends = [{span.end for span in witness.spans[:-1]} for witness in witnesses]
    slots = []
    broken = [False] * len(witnesses)
    for column in collation.columns:
        cells: list[_Cell] = []
        for number, (witness, spans) in enumerate(zip(witnesses, column.spans, strict=True)):
            cell: list[Piece] = []
            for span in spans:
                if broken[number]:
                    # The outlet's own words stood between two passages.
                    cell.append(Piece("… ", Origin.SIGN))
                origin = Origin.PRINTED if number else Origin.BASE
                cell.append(Piece(span.text_of(witness.text), origin, span.start))
                broken[number] = span.end in ends[number]
            cells.append(tuple(cell))
        slots.append(Slot(tuple(cells)))
    return _clung(slots)


def _pins(
    quote: Quote, renderings: Sequence[Rendering], documents: dict[str, Document], pins: Sequence[Pin]
) -> "dict[tuple[int, int], Sequence[WordPin]]":
    """Return the pins between the base and each rendering, by their numbers in the table."""
    texts = {one: document.text for one, document in documents.items()}
    places = [place_of(one) for one in quote.renderings if one.document in texts]
    return {
        (0, number): word_pins(pins, quote.base, place_of(one), places, texts)
        for number, one in enumerate(renderings, start=1)
        if pins and one.document in texts
    }


def _clung(slots: Sequence[Slot]) -> list[Slot]:
    """Put marks into one place with the word that they cling to: the one before them, else the next."""
    found: list[Slot] = []
    last = [" "] * (len(slots[0].cells) if slots else 0)
    opening = False
    for slot in slots:
        texts = ["".join(piece.text for piece in cell) for cell in slot.cells]
        marks = not any(map(_has_letter, texts))
        clings = marks and all(
            not before[-1].isspace() for before, text in zip(last, texts, strict=True) if text
        )
        if found and (clings or opening):
            joined = zip(found[-1].cells, slot.cells, strict=True)
            found[-1] = Slot(tuple(before + after for before, after in joined))
        else:
            found.append(slot)
        opening = marks and not clings and not any(text[-1:].isspace() for text in texts)
        last = [text or before for before, text in zip(last, texts, strict=True)]
    return found


def _has_letter(text: str) -> bool:
    return any(character.isalnum() for character in text)


def interlined(slots: Sequence[Slot], room: float, gap: float, advance: Advance) -> InterlinearSheet:
    """Return the table in blocks that are no wider than `room`, with `gap` between places for words.

    What is wider than that by itself is broken between its words, or inside one.
    """
    narrow: list[tuple[Slot, float]] = []
    for slot in slots:
        narrow += _narrowed(slot, room, gap, advance)
    rows: list[list[Slot]] = []
    tabs: list[list[float]] = []
    at = room + 1
    for slot, width in narrow:
        if at + width > room:
            rows.append([])
            tabs.append([])
            at = 0.0
        else:
            tabs[-1].append(at)
        rows[-1].append(slot)
        at += width
    texts = len(slots[0].cells) if slots else 1
    columns = [Column([_line(row, number) for row in rows], line_end=" ") for number in range(texts)]
    return InterlinearSheet(columns, _row_starts(rows), [slot for slot, _ in narrow], tabs)


def _witness(rendering: Rendering, document: Document | None) -> "collating.Witness":
    spans = tuple(passage.span for passage in rendering.passages)
    if document is not None:
        return collating.Witness(document.text, spans)
    text = ""
    for passage in rendering.passages:
        text = text.ljust(passage.span.start) + passage.exact
    return collating.Witness(text, spans)


def _line(row: Sequence[Slot], number: int) -> list[Piece]:
    line: list[Piece] = []
    for at, slot in enumerate(row):
        line += [_TAB] if at else []
        line += slot.cells[number]
    return line


def _row_starts(rows: Sequence[Sequence[Slot]]) -> list[int]:
    starts: list[int] = []
    after = 0
    for row in rows:
        own = [piece for slot in row for piece in slot.cells[0]]
        starts.append(own[0].start if own else after)
        after = own[-1].start + len(own[-1].text) if own else after
    return starts


def _width(cell: Sequence[Piece], advance: Advance) -> float:
    return advance("".join(piece.text for piece in cell)) if cell else 0.0


def _narrowed(slot: Slot, room: float, gap: float, advance: Advance) -> list[tuple[Slot, float]]:
    width = max(_width(cell, advance) for cell in slot.cells) + gap
    if width <= room:
        return [(slot, width)]
    broken = [_broken(cell, room - gap, advance) for cell in slot.cells]
    parts = []
    for at in range(max(map(len, broken))):
        part = Slot(tuple(cells[at] if at < len(cells) else () for cells in broken))
        parts.append((part, min(max(_width(cell, advance) for cell in part.cells) + gap, room)))
    return parts


def _broken(cell: _Cell, room: float, advance: Advance) -> list[_Cell]:
    """Return a cell in parts that are no wider than `room`: whole words if that can be."""
    parts: list[list[Piece]] = [[]]
    for word in (word for piece in cell for word in _words(piece)):
        fits = _width([*parts[-1], word], advance) <= room
        if not fits and parts[-1]:
            parts.append([])
        if _width([word], advance) <= room:
            parts[-1].append(word)
            continue
        for at, character in enumerate(word.text):
            letter = Piece(character, word.origin, word.start + at)
            if parts[-1] and _width([*parts[-1], letter], advance) > room:
                parts.append([])
            parts[-1].append(letter)
    return [tuple(part) for part in parts if part]


def _words(piece: Piece) -> list[Piece]:
    words, at = [], 0
    for word in piece.text.split(" "):
        ended = word + " " if at + len(word) < len(piece.text) else word
        if ended:
            words.append(Piece(ended, piece.origin, piece.start + at))
        at += len(ended)
    return words
