"""Which characters the fonts that come with the program can show."""

import re
import struct
import unicodedata
from collections.abc import Iterator
from functools import cache

from asquoted import paths
from asquoted.export.plain import well_formed

Piece = str | dict[str, str]
"""A stretch of text, or `{"sign": "U+4E07"}`, `{"solid": "unbreakable"}`, `{"line": ""}`."""

# They have no shape of their own, so a font need not have them.
_SHAPELESS = (
    (0x00AD, 0x00AD),
    (0x034F, 0x034F),
    (0x061C, 0x061C),
    (0x200B, 0x200F),
    (0x2060, 0x2064),
    (0xFE00, 0xFE0F),
    (0xE0020, 0xE007F),
    (0xE0100, 0xE01EF),
)
# Whatever a font says of them: control characters, what turns the words beside it about, and what PDF
# forbids in a text, are shown as signs.
_NEVER = frozenset(
    (*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF, 0xFFFE, 0xFFFF)
)
_LINES = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
# Scripts that are written without spaces break anywhere or by their own rules, so that they need no help.
_LETTER = "[^\\s\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef]"
_LONG = re.compile(_LETTER + "{31,}")
_LONG_IN_A_COLUMN = re.compile(_LETTER + "{15,}")
_CHUNK = 12


def pieces(text: str, *, column: bool = False) -> list[Piece] | str:
    """Return `text` as what a page can show of it, and signs for the rest: nothing is left out.

    A line end becomes a `line`; a word too long for a line comes in `solid` chunks, between
    which the line may end without a hyphen (in a narrow `column`, sooner). Text that needs none
    of it comes back as it is.
    """
    text = well_formed(text).replace("\t", " ")
    long = _LONG_IN_A_COLUMN if column else _LONG
    if _is_shown(text) and not _LINES.search(text) and not long.search(text):
        return text
    found: list[Piece] = []
    for number, line in enumerate(_LINES.split(text)):
        if number:
            found.append({"line": ""})
        found += _chunked(line, long) if _is_shown(line) else _signed(line, long)
    return found


def _signed(line: str, long: re.Pattern[str]) -> Iterator[Piece]:
    start = cluster = 0
    for at, letter in enumerate(line):
        if not unicodedata.category(letter).startswith("M"):
            cluster = at
        if not _is_shown(line[cluster : at + 1]):
            yield from _chunked(line[start:at], long)
            yield {"sign": f"U+{ord(letter):04X}"}
            start = cluster = at + 1
    yield from _chunked(line[start:], long)


def _chunked(text: str, long: re.Pattern[str]) -> Iterator[Piece]:
    at = 0
    for found in long.finditer(text):
        if at < found.start():
            yield text[at : found.start()]
        word, at = found[0], found.end()
        yield from ({"solid": word[cut : cut + _CHUNK]} for cut in range(0, len(word), _CHUNK))
    if at < len(text):
        yield text[at:]


def _is_shown(text: str) -> bool:
    """Tell whether each letter has a shape, and each letter with its marks has them in one font."""
    if not {ord(letter) for letter in set(text)} <= _covered():
        return False
    return all(
        any({ord(letter) for letter in found[0]} <= font for font in _fonts()) for found in _marked(text)
    )


def _marked(text: str) -> Iterator[re.Match[str]]:
    marks = {letter for letter in set(text) if unicodedata.category(letter).startswith("M")}
    if not marks:
        return iter(())
    row = "[" + "".join(map(re.escape, sorted(marks))) + "]"
    return re.finditer(f"[^{row[1:]}?{row}+", text, re.DOTALL)


@cache
def _covered() -> frozenset[int]:
    return frozenset().union(*_fonts()) | {0x0A, 0x0D, 0x85, 0x2028, 0x2029}


@cache
def _fonts() -> tuple[frozenset[int], ...]:
    shapeless = {code for first, last in _SHAPELESS for code in range(first, last + 1)}
    found = sorted(paths.resource("fonts").glob("*.ttf"))
    return tuple(frozenset((characters(path.read_bytes()) | shapeless) - _NEVER) for path in found)


def characters(font: bytes) -> set[int]:
    """Return the code points that a TrueType font has a shape for (its `cmap`, formats 4 and 12)."""
    (tables,) = struct.unpack_from(">H", font, 4)
    records = [struct.unpack_from(">4sIII", font, 12 + 16 * index) for index in range(tables)]
    base = next(offset for tag, _, offset, _ in records if tag == b"cmap")
    (count,) = struct.unpack_from(">H", font, base + 2)
    found: set[int] = set()
    for index in range(count):
        at = base + struct.unpack_from(">I", font, base + 4 + 8 * index + 4)[0]
        (number,) = struct.unpack_from(">H", font, at)
        if number == 4:
            found.update(_read_format_4(font, at))
        elif number == 12:
            found.update(_read_format_12(font, at))
    return found


def _read_format_4(font: bytes, at: int) -> Iterator[int]:
    (doubled,) = struct.unpack_from(">H", font, at + 6)
    columns = []
    for number in range(4):
        # After the ends stand two bytes of padding.
        where = at + 14 + number * doubled + (2 if number else 0)
        columns.append((where, struct.unpack_from(f">{doubled // 2}H", font, where)))
    (_, ends), (_, starts), (_, deltas), (where, ranges) = columns
    for segment, (start, end, delta, offset) in enumerate(zip(starts, ends, deltas, ranges, strict=True)):
        for code in range(start, min(end, 0xFFFE) + 1):
            glyph = code
            if offset:
                glyph = struct.unpack_from(">H", font, where + 2 * segment + offset + 2 * (code - start))[0]
                if not glyph:
                    continue
            if (glyph + delta) & 0xFFFF:
                yield code


def _read_format_12(font: bytes, at: int) -> Iterator[int]:
    (groups,) = struct.unpack_from(">I", font, at + 12)
    for index in range(groups):
        start, end, glyph = struct.unpack_from(">III", font, at + 16 + 12 * index)
        yield from range(start + (0 if glyph else 1), end + 1)
