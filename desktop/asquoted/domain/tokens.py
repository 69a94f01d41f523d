"""Words, numbers and marks, and where they stand in a text.

Comparison works on a token's `shadow`; what is shown is its `printed` text. Two shadows
are equal when the tokens differ in nothing but letter case, the shape of a mark, the full
stops of an abbreviation or the commas of a number. Whitespace makes no token.
"""

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from asquoted.domain.text import Span


class TokenKind(StrEnum):
    """What a token is."""

    WORD = "word"
    NUMBER = "number"
    PUNCTUATION = "punctuation"
    QUOTATION_MARK = "quotation mark"
    ELLIPSIS = "ellipsis"
    BRACKET = "bracket"


class Token(NamedTuple):
    """One word, number or mark. Signs that stand for a word (%, $, &) count as words.

    A tuple, as thousands are made for each comparison; so its span is made when asked for.
    """

    start: int
    end: int
    printed: str
    shadow: str
    kind: TokenKind

    @property
    def span(self) -> Span:
        """Return where it stands."""
        return Span(self.start, self.end)

    @property
    def is_word(self) -> bool:
        """Tell whether it is a word or a number."""
        return self.kind is TokenKind.WORD or self.kind is TokenKind.NUMBER


APOSTROPHES = "'’‘ʼ＇"
DASHES = "—–―‒−"
SINGLE_MARKS = "'’‘‚‛‹›＇`´"
DOUBLE_MARKS = '"“”„‟«»＂〝〞〟「」『』﹁﹂﹃﹄'
CURRENCIES = "$€£¥₩₽₹₺₴₪฿₦₵₫₱"

# \w knows no combining marks: without these a decomposed é, or any Devanagari vowel, would break its word.
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
    "\u0900-\u0963\u0966-\u0dff\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0f71-\u0f84\u1ab0-\u1aff\u20d0-\u20ff"
)
_HIDDEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
# Scripts without spaces between words: each character is a token of its own.
_UNSPACED = "\u2e80-\u2fdf\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_LETTER = rf"(?:(?![{_UNSPACED}\d_])[\w{_MARKS}{_HIDDEN}])"
_ALNUM = rf"(?:(?![{_UNSPACED}])[\w{_MARKS}{_HIDDEN}])"

# A title, a month or the like is one token with its full stop, else that stop would look like a sentence's.
_DOTTED = (
    "mr|mrs|ms|dr|prof|gen|lt|lieut|col|maj|sgt|capt|cpl|pvt|adm|cmdr|brig|sen|rep|reps|sens|gov|govs|pres|supt|"
    "insp|rev|hon|msgr|jr|sr|st|mt|ave|blvd|jan|feb|aug|sept|oct|nov|dec|vs|etc|inc|ltd|corp|bros|approx|dept|"
    "assn|univ|govt|no(?=\\.\\s?\\d)"
)
# A state or a weekday is shortened with a capital, and some look like words that may end a sentence.
_STATES = (
    "Ala|Ariz|Calif|Colo|Conn|Fla|Ga|Kan|Ky|Md|Mich|Minn|Mont|Neb|Nev|Okla|Penn|Tenn|Tex|Va|Vt|Wis|Wyo|"
    "(?:Ark|Del|Ill|Ind|La|Mass|Miss|Mo|Ore|Pa|Wash|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)(?=\\.,)"
)
# Swear words as a paper masks them: f***ing, s--t. A double hyphen may be a dash, so what follows it is told.
_MASKED = (
    r"[^\W\d_]{1,5}\*+[^\W\d_]+(?:\*+[^\W\d_]+)* | (?<!\*)[^\W\d_]{1,5}\*{2,}"
    r"| [bcdfmpstw][^\W\d_]{0,4}-{2,}(?:t|ts|k|ks|king|ked|ker|kers|g|d|ds|ch|ting|ty|y|n|hole|holes)(?!\w)"
)
_FRACTIONS = {"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅛": "1/8"}

_TOKEN = re.compile(
    rf"""
    (?P<ellipsis> [\[(]\s?(?:…|\.\s?\.\s?\.(?:\s?\.)?)\s?[\])] | …\.? | \.(?:[ \u00a0]?\.){{2,}} )
  | (?P<number> (?<!\w)[{APOSTROPHES}]\d0s(?!\w)
      | (?:(?<![-–/])\d+(?:[.,:]\d+)*[-\u2010\u2011–]\d+(?:[.,:]\d+)*(?![-–/]?\d) | \d+(?:[.,:/]\d+)*)
          (?:(?:st|nd|rd|th|s)(?!\w))?(?:[½⅓⅔¼¾⅕⅛] | (?:-[^\W\d_]+)*) | [½⅓⅔¼¾⅕⅛] )
  | (?P<word>
        (?<!\w)(?:[^\W\d_]\.)+(?:(?<=\w\.\w\.)|[^\W\d_](?!\w))(?:[^\W\d_](?!\w))?
            (?:['’]s(?!\w))?(?:-[^\W\d_]+)*
      | (?<![\w.-])(?:(?:{_DOTTED})|(?-i:{_STATES})|ph\.d)\.(?!\.)
      | (?<!\w)(?:{_MASKED})
      | [@\#]\w+
      | \[[^\W\d_]{{1,3}}\][^\W\d_]+ | [^\W\d_]+\[[^\W\d_]{{1,4}}\](?!\w)
      | (?![{_HIDDEN}]){_LETTER}{_ALNUM}*(?:(?:[{APOSTROPHES}&]|[-\u2010\u2011])(?={_ALNUM}){_ALNUM}+)*
      | [{_UNSPACED}]
      | [%‰&§°{CURRENCIES}] )
  | (?P<double> '' | ’’ | ‘‘ | `` | [{DOUBLE_MARKS}{SINGLE_MARKS}] )
  | (?P<bracket> [()\[\]{{}}（）［］〔〕【】] )
  | (?P<dash> -{{1,3}} | [{DASHES}]+ )
  | (?P<other> [^\s{_HIDDEN}] )
    """,
    re.VERBOSE | re.IGNORECASE,
)

_LONGEST_REMEMBERED = 1_000
_COUNTRY = re.compile(r"U\.?S\.?(?!\w)")
_KINDS = {
    "ellipsis": TokenKind.ELLIPSIS,
    "number": TokenKind.NUMBER,
    "word": TokenKind.WORD,
    "double": TokenKind.QUOTATION_MARK,
    "bracket": TokenKind.BRACKET,
    "dash": TokenKind.PUNCTUATION,
    "other": TokenKind.PUNCTUATION,
}
_STRAIGHT = str.maketrans({**dict.fromkeys(APOSTROPHES, "'"), "\u2010": "-", "\u2011": "-"})
_DROPPED = str.maketrans(dict.fromkeys(_HIDDEN))


# What white space stands in: an ellipsis in parts, a short form that asks for the figures after it.
_ACROSS = re.compile(r"[.…]\s[.\])]|[\[(]\s[.…]|(?<=[nN][oO])\.\s\d")
_LONGEST_CHUNK = 40
_CHUNKS = 50_000


def tokenize(text: str, within: Span | None = None) -> list[Token]:
    """Return the tokens of `text`, or of its stretch `within`, in order, their spans in `text`.

    Never raises; runs in time linear in the length of the stretch. A single mark that
    ends a word in s ("the workers' union") belongs to the word unless a quotation by
    single marks is open.
    """
    if within is not None:
        return list(_owning_apostrophes(_scan(text, within.start, within.end)))
    return list(_tokens(text) if len(text) <= _LONGEST_REMEMBERED else _read(text))


def _read(text: str) -> tuple[Token, ...]:
    if _ACROSS.search(text):
        return tuple(_owning_apostrophes(_scan(text, 0, len(text))))
    return _by_chunks(text)


# A sentence is asked for again and again while its renderings are compared.
_tokens = lru_cache(maxsize=1_000)(_read)


def _by_chunks(text: str) -> tuple[Token, ...]:
    """Read a text in which no token goes over white space: what stands between is read once for all texts."""
    tokens: list[Token] = []
    has_single = False
    here = 0
    new, find = tuple.__new__, text.find
    for chunk in text.split():
        known = _known_chunks.get(chunk) or _chunk(chunk)
        here = find(chunk, here)
        for start, end, printed, shadow, kind in known.tokens:
            tokens.append(new(Token, (here + start, here + end, printed, shadow, kind)))
        here += known.length
        if known.has_single:
            has_single = True
    return tuple(_owning_apostrophes(iter(tokens))) if has_single else tuple(tokens)


class _Chunk(NamedTuple):
    """The tokens between white space; `has_single` tells whether there is a single mark that may belong."""

    tokens: tuple[Token, ...]
    length: int
    has_single: bool


_known_chunks: dict[str, _Chunk] = {}


def _chunk(printed: str) -> _Chunk:
    tokens = tuple(_scan(printed, 0, len(printed)))
    chunk = _Chunk(tokens, len(printed), any(map(_is_single, tokens)))
    if len(printed) <= _LONGEST_CHUNK:
        if len(_known_chunks) >= _CHUNKS:
            _known_chunks.clear()
        _known_chunks[printed] = chunk
    return chunk


def plain(printed: str) -> str:
    """Return a token's text less what is never a difference: hidden signs, the apostrophe's shape."""
    if printed.isascii():
        return printed
    return unicodedata.normalize("NFKC", printed.translate(_DROPPED)).translate(_STRAIGHT)


def _scan(text: str, start: int, end: int) -> Iterator[Token]:
    for match in _TOKEN.finditer(text, start, end):
        group = match.lastgroup or "other"
        printed = match.group()
        shadow = _shadow(group, printed) or printed
        # One string for both spares memory, and makes comparing them cheap.
        shadow = printed if shadow == printed else shadow
        yield Token(match.start(), match.end(), printed, shadow, _KINDS[group])


@lru_cache(maxsize=20_000)
def _shadow(group: str, printed: str) -> str:
    if group == "word":
        shadow = plain(printed)
        if "--" in shadow:
            # What masks a letter joins nothing.
            shadow = shadow.replace("-", "*")
        if "[" in shadow:
            # "[W]e" and "export[ed]": the brackets declare a letter, the word is still one.
            shadow = shadow.replace("[", "").replace("]", "")
        return "-".join(map(_word_shadow, shadow.split("-"))) if "-" in shadow else _word_shadow(shadow)
    if group == "number":
        return _number_shadow(printed)
    return {"double": '"', "ellipsis": "…", "dash": "—"}.get(group) or unicodedata.normalize("NFKC", printed)


def _number_shadow(printed: str) -> str:
    if not printed.isascii():
        for sign, fraction in _FRACTIONS.items():
            if sign in printed:
                # 2½ is 2+1/2; what NFKC makes of it would be 21/2.
                printed = printed.replace(sign, ("+" if len(printed) > 1 else "") + fraction)
        printed = plain(printed.replace("–", "-"))
    return printed.casefold().replace(",", "")


def _word_shadow(word: str) -> str:
    if word[:1] == "U" and (country := _COUNTRY.match(word)):
        # Else the country would equal the pronoun.
        return "u.s." + word[country.end() :].casefold()
    folded = word.casefold()
    return folded.replace(".", "") if "." in folded else folded


def _is_single(token: Token) -> bool:
    return (
        token.kind is TokenKind.QUOTATION_MARK and len(token.printed) == 1 and token.printed in SINGLE_MARKS
    )


def _owning_apostrophes(tokens: Iterator[Token]) -> Iterator[Token]:
    held: Token | None = None
    is_open = False
    for token in tokens:
        if _is_single(token):
            touches = held is not None and held.end == token.start
            if touches and held and not is_open and held.kind is TokenKind.WORD and held.shadow.endswith("s"):
                held = Token(
                    held.start, token.end, held.printed + token.printed, held.shadow + "'", TokenKind.WORD
                )
                continue
            is_open = not touches or token.printed in "‘‚‹"
        if held is not None:
            yield held
        held = token
    if held is not None:
        yield held
