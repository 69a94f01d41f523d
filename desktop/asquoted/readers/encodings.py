"""Bytes into text: which encoding a file is in, and what to say if that cannot be told.

What an outlet printed must be shown as printed. So a plain text is read without a
single doubtful character or not at all; only a page, whose damaged bytes mostly lie
outside its article, is read with U+FFFD in their place, and its encoding says so.
"""

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass

from asquoted.errors import DocumentError
from asquoted.readers.files import not_a_text, refuse_binary

Refuse = Callable[[str], DocumentError]

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32", "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16", "utf-16-be"),
)

# The encodings that articles were in before UTF-8, as the WHATWG's standard lists them. Left to
# itself the detector tries 90, and reads a short Spanish sentence as Japanese. First wins a draw.
_ONE_BYTE = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874",
    "koi8_r", "koi8_u", "mac_roman",
)  # fmt: skip
_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_CONTROL = re.compile(rb"[\x01-\x08\x0e-\x19\x1c-\x1f\x7f]")
_CONTROL_CHARACTER = re.compile("[\\x00-\\x08\\x0e-\\x1f\\x7f\\ufffe\\uffff]")
_SAMPLE = 200_000
"""Bytes that the detector looks at; it takes a second a megabyte."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text with its line ends as they are, without a byte order mark, and its encoding."""

    text: str
    encoding: str


def decode(original: bytes, refuse: Refuse) -> Decoded:
    """Return the text of `original`; raise what `refuse` makes of the reason if it is none.

    By a byte order mark, else UTF-8 if every byte agrees, else UTF-16 by its zeros,
    else what the detector finds among the encodings of the web.
    """
    told = _by_its_bytes(original, refuse)
    if told is not None:
        return told
    try:
        return Decoded(original.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if _was_utf8(original):
            raise refuse(_damaged(original, error)) from error
    if len(_CONTROL.findall(original)) * 200 > len(original):
        raise refuse(not_a_text())
    return _detected(original, refuse)


def _by_its_bytes(original: bytes, refuse: Refuse) -> Decoded | None:
    """Return the text where a byte order mark or zeros tell its encoding; raise `refuse` where it is none."""
    refuse_binary(original, refuse)
    marked = _by_byte_order_mark(original, refuse)
    if marked is None and b"\0" in original:
        return _by_zeros(original, refuse)
    return marked


def decode_page(original: bytes, declared: str, refuse: Refuse) -> Decoded:
    """Return the source of a page whose head declares the encoding `declared`, empty for none.

    UTF-8 goes before the declaration, as a browser that saves a page writes UTF-8 and
    leaves the old declaration where it was. A declared UTF-8 whose bytes are none (templates in
    UTF-8, the article out of an older system) is what it would be without the declaration.
    """
    told = _by_its_bytes(original, refuse)
    if told is not None:
        return told
    try:
        return Decoded(original.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        name = _web_name(declared)
    if _was_utf8(original):
        return Decoded(original.decode("utf-8", "replace"), "utf-8, damaged")
    name = "" if name == "utf-8" else name
    try:
        return Decoded(original.decode(name), name) if name else _detected(original, refuse)
    except UnicodeDecodeError:
        return Decoded(original.decode(name, "replace"), f"{name}, damaged")


def _by_byte_order_mark(original: bytes, refuse: Refuse) -> Decoded | None:
    for mark, encoding, codec in _BYTE_ORDER_MARKS:
        if original.startswith(mark):
            try:
                text = original[len(mark) :].decode(codec)
            except UnicodeDecodeError as error:
                raise refuse(_damaged(original, error)) from error
            if "\0" in text:
                raise refuse(not_a_text())
            return Decoded(text, encoding)
    return None


def _by_zeros(original: bytes, refuse: Refuse) -> Decoded:
    """UTF-16 without a mark: in most alphabets every second byte of it is zero."""
    sample = original[:_SAMPLE]
    for codec, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if zeros.count(0) * 10 > len(zeros) * 4:
            try:
                text = original.decode(codec)
            except UnicodeDecodeError:
                continue
            # No article has control characters, but a few bytes of a program decode to them.
            if not _CONTROL_CHARACTER.search(text):
                return Decoded(text, codec)
    raise refuse(not_a_text())


def _was_utf8(original: bytes) -> bool:
    """Tell whether most of the bytes above ASCII make whole UTF-8 sequences, which chance does not."""
    whole = sum(len(found) for found in _SEQUENCE.findall(original))
    high = len(original) - len(original.translate(None, bytes(range(0x80, 0x100))))
    return whole * 2 > high


def _damaged(original: bytes, error: UnicodeDecodeError) -> str:
    line = original.count(b"\n", 0, error.start) + 1
    return (
        f"its {error.encoding.upper()} is damaged (byte {error.start}, in line {line}), "
        "so that words could be lost; "
        "open it in an editor, mend that line, and save it as UTF-8"
    )


def _web_name(declared: str) -> str:
    """Return Python's name of a declared encoding as browsers read it, empty if there is none."""
    label = declared.strip().casefold()
    if label in ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii"):
        return "cp1252"
    try:
        name = codecs.lookup(label).name
    except LookupError:
        return ""
    # "hex" and "rot13" are codecs to Python, and UTF-16 cannot be declared in ASCII letters.
    return name if name in _known_encodings() and not name.startswith("utf-16") else ""


def _known_encodings() -> frozenset[str]:
    more = (
        "utf-8",
        "shift_jis",
        "euc_kr",
        "gb2312",
        "gbk",
        "iso8859-2",
        "iso8859-5",
        "iso8859-7",
        "iso8859-9",
        "iso8859-15",
    )
    return frozenset(codecs.lookup(one).name for one in (*_ONE_BYTE, *_USUAL_THERE, *more))


def _detected(original: bytes, refuse: Refuse) -> Decoded:
    name = _east_asian(original[:_SAMPLE]) or _single_byte(original[:_SAMPLE])
    try:
        if name:
            return Decoded(original.decode(name), name)
    except UnicodeDecodeError:
        pass
    raise refuse("its encoding cannot be told; open it in an editor and save it as UTF-8")


def _east_asian(sample: bytes) -> str:
    """Return the encoding in which the bytes are what such a language mostly writes, empty if in none.

    The detector reads a short Korean sentence as Thai: any two high bytes are two Thai
    letters, while chance hardly makes Hangul of every second letter, or kana of every fifth.
    """
    shares = {}
    for name, (usual, least) in _USUAL_THERE.items():
        try:
            text = codecs.getincrementaldecoder(name)().decode(sample)
        except UnicodeDecodeError:
            continue
        beyond = [one for one in text if ord(one) > 0x2FF and one.isalpha()]
        share = sum(usual(one) for one in beyond) / max(len(beyond), 1)
        if len(beyond) * 4 > sum(one.isalpha() for one in text) and share >= least:
            shares[name] = share / least
    return max(shares, key=shares.__getitem__, default="")


def _is_first_level(codec: str, first: int, last: int) -> Callable[[str], bool]:
    """Tell the characters in frequent use, which the national standards put first."""

    def tell(character: str) -> bool:
        lead = character.encode(codec, "ignore")[:1]
        return bool(lead) and first <= lead[0] <= last

    return tell


_USUAL_THERE: dict[str, tuple[Callable[[str], bool], float]] = {
    "cp949": (lambda one: "\uac00" <= one <= "\ud7a3" and len(one.encode("euc_kr", "ignore")) == 2, 0.5),
    "cp932": (lambda one: "\u3041" <= one <= "\u30ff", 0.2),
    "euc_jp": (lambda one: "\u3041" <= one <= "\u30ff", 0.2),
    "gb18030": (_is_first_level("gb2312", 0xB0, 0xD7), 0.8),
    "big5": (_is_first_level("big5", 0xA4, 0xC6), 0.8),
}


# Those that western texts were in, the likeliest first, and what is told apart too rarely in a short one.
_WESTERN = ("cp1252", "cp1250", "mac_roman")
_ENOUGH = 60
"""So many letters beyond ASCII the detector needs: of fewer it guesses, and „ becomes Ñ."""
# The other marks stand at either end, here or there: »so«, ”so”, „so“.
_OPENING = "„‚¿¡"
_JOINING = "’‘·-–"
_USUAL_SIGNS = frozenset("„“”‚‘’«»‹›…–—•§°€£©®·¿¡ªº½¼¾\N{NO-BREAK SPACE}")
# Of eastern Europe, where cp1250 is read as cp1252.
_EASTERN = frozenset("ŠšŽžŸ")


def _single_byte(sample: bytes) -> str:
    """Return an encoding of one byte a letter, empty if none is found."""
    name = _by_detector(sample)
    high = len(sample) - len(sample.translate(None, bytes(range(0x80, 0x100))))
    if name not in _WESTERN or high >= _ENOUGH:
        return name
    oddities = {one: odd for one in _WESTERN if (odd := _oddities(sample, one)) is not None}
    return min(oddities, key=oddities.__getitem__, default=name)


def _oddities(sample: bytes, name: str) -> float | None:
    """Return how much there is that no text has, were it in that encoding; None where it cannot be.

    A capital within a small word, a mark within a word or at its wrong end, a sign that is no letter.
    """
    try:
        text = f" {codecs.getincrementaldecoder(name)().decode(sample)} "
    except UnicodeDecodeError:
        return None
    odd = 0.0
    for before, sign, after in zip(text, text[1:], text[2:], strict=False):
        if sign.isascii():
            continue
        if sign.isalpha() and sign not in "ªº":
            odd += 1.0 * (sign.isupper() and before.islower()) + 0.5 * (sign in _EASTERN and name == "cp1252")
        else:
            odd += sign not in _USUAL_SIGNS
            within = before.isalpha() and after.isalpha() and sign not in _JOINING
            odd += within or (sign in _OPENING and before.isalpha())
    return odd


def _by_detector(sample: bytes) -> str:
    """Return the detector's encoding of one byte a letter, empty if it finds none."""
    # Imported here, as nearly every file is UTF-8 and never needs it.
    from charset_normalizer import from_bytes

    matches = list(from_bytes(sample, cp_isolation=list(_ONE_BYTE)))
    if not matches:
        return ""
    best = matches[0]
    drawn = [one for one in matches if (one.chaos, one.coherence) == (best.chaos, best.coherence)]
    return min((one.encoding for one in drawn), key=_ONE_BYTE.index)
