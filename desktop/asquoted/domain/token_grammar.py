"""What a word, a number and a mark are: one expression for all of them, and their shadows."""

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple


class TokenKind(StrEnum):
    """What a token is."""

    WORD = "word"
    NUMBER = "number"
    PUNCTUATION = "punctuation"
    QUOTATION_MARK = "quotation mark"
    ELLIPSIS = "ellipsis"
    BRACKET = "bracket"

    # Hashed in C, where an enumeration's own way is a function in Python.
    __hash__ = str.__hash__


class Sign(NamedTuple):
    """What a token is, wherever it stands: the tokens of all texts that are printed alike share one.

    `is_word` tells whether it is a word or a number.
    """

    printed: str
    shadow: str
    kind: TokenKind
    is_word: bool


APOSTROPHES = "'’‘ʼ＇"
DASHES = "—–―‒−"
SINGLE_MARKS = "'’‘‚‛‹›＇`´"
DOUBLE_MARKS = '"“”„‟«»＂〝〞〟「」『』﹁﹂﹃﹄'
CURRENCIES = "$€£¥₩₽₹₺₴₪฿₦₵₫₱"

# \w knows no combining marks: without these a decomposed é, or any Devanagari vowel, would break its word.
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0900-\u0963\u0966-\u0dff\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0f71-\u0f84\u1ab0-\u1aff\u20d0-\u20ff"
)
_HIDDEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
# Vowel signs, which Arabic and Hebrew may leave out. A madda or a hamza (0653-0655) is part of its letter.
_VOWEL_SIGNS = re.compile(
    "[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4]"
)
# It stretches a word to fill its line.
_TATWEEL = "\u0640"
# Scripts without spaces between words: each character is a token of its own.
_UNSPACED = "\u2e80-\u2fdf\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# Of these a word with a bracket in it is made: a run of the others would be looked through from each of them.
_SPACED = rf"[^\W\d_{_UNSPACED}]"
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
      | \[[^\W\d_]{{1,3}}\]{_SPACED}+ | {_SPACED}+\[[^\W\d_]{{1,4}}\](?!\w)
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
_DROPPED = str.maketrans(dict.fromkeys(_HIDDEN + _TATWEEL))


def scan(text: str, start: int, end: int) -> Iterator[tuple[int, int, Sign]]:
    """Yield where the tokens of a stretch start and end, and what each is."""
    for match in _TOKEN.finditer(text, start, end):
        yield match.start(), match.end(), _sign(match.lastgroup or "other", match.group())


def scan_chunk(printed: str) -> list[tuple[int, int, Sign]]:
    """Return the same of a text without white space.

    Most are a word of plain letters, perhaps with a comma or a full stop: they need no expression.
    """
    word = printed if printed[-1] not in _STOPS else printed[:-1]
    if not (word.isascii() and word.isalpha()) or word == _US:
        return list(scan(printed, 0, len(printed)))
    if word is printed:
        return [(0, len(word), _plain_word(word))]
    if printed[-1] == "." and has_own_stop(word):
        return list(scan(printed, 0, len(printed)))
    at = len(word)
    return [(0, at, _plain_word(word)), (at, at + 1, _sign("other", printed[-1]))]


def has_own_stop(word: str) -> bool:
    """Tell whether the full stop behind a word of plain letters may be a part of it: Mr., J."""
    return len(word) == 1 or word in _DOTTED_STATES or word.lower() in _DOTTED_WORDS


def _plain_word(word: str) -> Sign:
    shadow = word.lower()
    return Sign(word, word if shadow == word else shadow, TokenKind.WORD, True)


_US = "US"
_STOPS = frozenset(".,")
# The same as sets: a word that ends a sentence is looked up faster than it is matched. What hangs on what
# follows is in neither, as nothing does.
_DOTTED_WORDS = frozenset(filter(str.isalpha, _DOTTED.split("|")))
_DOTTED_STATES = frozenset(_STATES.partition("|(?:")[0].split("|"))


@lru_cache(maxsize=50_000)
def _sign(group: str, printed: str) -> Sign:
    shadow = _shadow(group, printed) or printed
    # One string for both spares memory, and makes comparing them cheap.
    shadow = printed if shadow == printed else shadow
    kind = _KINDS[group]
    return Sign(printed, shadow, kind, kind is TokenKind.WORD or kind is TokenKind.NUMBER)


def plain(printed: str) -> str:
    """Return a token less what is never a difference: hidden signs, a tatweel, the apostrophe's shape."""
    if printed.isascii():
        return printed
    return unicodedata.normalize("NFKC", printed.translate(_DROPPED)).translate(_STRAIGHT)


def unvowelled(printed: str) -> str:
    """Return a word less its vowel signs, where its script may leave them out."""
    return printed if printed.isascii() else _VOWEL_SIGNS.sub("", printed)


def _shadow(group: str, printed: str) -> str:
    if group == "word":
        shadow = unvowelled(plain(printed))
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
