"""The units that the alignment pairs: a word, a part of a hyphenated one, a number with its unit, a mark.

An item's key is equal in two texts when they say the same in another form; the printed
tokens tell in which form.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from asquoted.domain.collation.lexicon import Lexicon, Phrase
from asquoted.domain.collation.numbers import Part, read_number
from asquoted.domain.tokens import Token, TokenKind


class Family(StrEnum):
    """What an item is to the alignment: only items of related families are paired."""

    WORD = "word"
    NAME = "name"
    NUMBER = "number"
    MARK = "mark"
    QUOTE = "quote"
    BRACKET = "bracket"
    ELLIPSIS = "ellipsis"


@dataclass(frozen=True, slots=True)
class Item:
    """The tokens from `start` to `end`, by one key; several items may share one token ("don't")."""

    key: str
    start: int
    end: int
    family: Family
    weight: float

    @property
    def is_word(self) -> bool:
        """Tell whether it is a word, a name or a number."""
        return self.family in _WORDS


_WORDS = frozenset({Family.WORD, Family.NAME, Family.NUMBER})
_MARKS = {
    TokenKind.PUNCTUATION: (Family.MARK, 0.15),
    TokenKind.QUOTATION_MARK: (Family.QUOTE, 0.15),
    TokenKind.BRACKET: (Family.BRACKET, 0.1),
    TokenKind.ELLIPSIS: (Family.ELLIPSIS, 0.1),
}
CONTENT, FUNCTION, NAME = 1.0, 0.45, 1.2


def read_items(
    tokens: Sequence[Token],
    lexicon: Lexicon,
    glosses: Mapping[str, Sequence[Phrase]],
    choices: Mapping[str, str],
) -> list[Item]:
    """Return the items of `tokens`, in order.

    `glosses` are more phrases, by first word; `choices` say what a contraction stands for.
    """
    items: list[Item] = []
    parts: list[Part] = []
    for index, token in enumerate(tokens):
        if token.is_word:
            parts.extend(_parts_of(index, token, tokens, choices))
        elif token.printed == "," and _is_in_date(tokens, index, lexicon):
            continue
        else:
            items.extend(_combine(parts, lexicon, glosses))
            parts = []
            family, weight = _MARKS[token.kind]
            items.append(Item(token.shadow, index, index + 1, family, weight))
    items.extend(_combine(parts, lexicon, glosses))
    return items


def _is_in_date(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Tell whether a comma stands inside "Oct. 12, 2021"."""
    around = tokens[max(0, index - 2) : index + 2]
    if len(around) < 4 or not (around[1].kind is around[3].kind is TokenKind.NUMBER):
        return False
    return (
        around[0].shadow in lexicon.tables.months
        and len(around[3].shadow) == 4
        and len(around[1].shadow) <= 4
    )


def _parts_of(
    index: int, token: Token, tokens: Sequence[Token], choices: Mapping[str, str]
) -> Iterable[Part]:
    touches = index > 0 and tokens[index - 1].span.end == token.span.start
    is_capital = token.printed[0].isupper()
    words = [token.shadow]
    if token.shadow in choices:
        words = choices[token.shadow].split()
    elif "-" in token.shadow:
        words = [word for word in token.shadow.split("-") if word] or words
    return [Part(word, index, touches and not step, is_capital) for step, word in enumerate(words)]


def _combine(
    parts: Sequence[Part], lexicon: Lexicon, glosses: Mapping[str, Sequence[Phrase]]
) -> Iterable[Item]:
    keys = [lexicon.key(part.shadow) for part in parts]
    at = 0
    while at < len(parts):
        length, key, family = _longest(parts, keys, at, lexicon, glosses)
        if family is Family.NUMBER:
            weight = NAME
        elif lexicon.is_function_word(key):
            weight = FUNCTION
        else:
            weight = NAME if family is Family.NAME else CONTENT
        yield Item(key, parts[at].token, parts[at + length - 1].token + 1, family, weight)
        at += length


def _longest(
    parts: Sequence[Part],
    keys: Sequence[str],
    at: int,
    lexicon: Lexicon,
    glosses: Mapping[str, Sequence[Phrase]],
) -> tuple[int, str, Family]:
    for phrases in (glosses, lexicon.phrases):
        for words, key in phrases.get(keys[at], ()):
            there = tuple(keys[at : at + len(words)])
            owner = "'s" if there and there[-1] == words[-1] + "'s" else ""
            if there == words or (owner and there[:-1] == words[:-1]):
                return len(words), key + owner, Family.NAME if parts[at].is_capital else Family.WORD
    number = read_number(parts, at, lexicon)
    if number:
        return *number, Family.NUMBER
    part = parts[at]
    if part.is_capital and part.shadow in lexicon.tables.months:
        return 1, lexicon.tables.months[part.shadow], Family.NAME
    is_name = part.is_capital and not lexicon.is_function_word(keys[at])
    return 1, keys[at], Family.NAME if is_name else Family.WORD
