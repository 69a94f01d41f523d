"""What stands between white space, read once for all texts: its tokens, and what each is by itself."""

from collections.abc import Sequence
from functools import lru_cache, reduce
from itertools import accumulate, chain
from operator import or_, sub
from typing import Any, NamedTuple

from asquoted.domain.collation.lexicon import Lexicon, may_be_respelled
from asquoted.domain.collation.plain import Item, item_of_letters, plain_by, plain_of
from asquoted.domain.tables import Tables
from asquoted.domain.token_grammar import has_own_stop
from asquoted.domain.tokens import Sign, TokenKind, chunk_of, read_tokens, scan_chunk

BRACKETS, ELLIPSES, QUOTES, SQUARE, CONTRACTIONS, INITIALS, TITLES, _UNSURE = (1 << each for each in range(8))
"""What a text may have: the last, tokens that hang on what stands beside them."""
_LONGEST = 40
_REMEMBERED = 50_000


class Words(NamedTuple):
    """A text: its tokens, where they start, what each is by itself, what is among them (`BRACKETS` …).

    `printed` and `are_words` are rows of what the tokens have by these names, `keys` of what the items have,
    `leading` tells which may begin a phrase with what follows (see `Item.seconds`).
    """

    text: str
    signs: list[Sign]
    starts: list[int]
    items: list[Item]
    traits: int
    printed: list[str]
    keys: list[str]
    are_words: list[bool]
    leading: list[bool]


_Laid = tuple[Any, ...]
"""The tokens of what stands between white space, laid out flat: of each in turn its sign, its item, the
step to where the next token starts, and what it has in each row of `Words` from `traits` on.

So a text's rows are slices of one list, and a word that is read again is found in one place of the memory.
"""


def _laid(sign: Sign, item: Item, step: int, traits: int) -> _Laid:
    return (sign, item, step, traits, sign[0], item[0], sign[3], bool(item[4]))


_ROWS = 8
_WORD = TokenKind.WORD
_new = tuple.__new__


class _Shelf(dict[str, _Laid]):
    """What was read already, by how it is printed; it reads what it has not."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._plain = plain_by(lexicon)
        self._told, self._tables = self._plain.told, lexicon.tables
        signs = [chunk_of(mark).signs[0] for mark in _STOPS]
        self._marks = {sign.printed: _laid(sign, self._plain.learn(sign), 2, 0) for sign in signs}

    def __missing__(self, printed: str) -> _Laid:
        is_word = printed.isalpha() and printed.isascii()
        if is_word and printed.islower() and not (printed in self._told or may_be_respelled(printed)):
            # Nearly always, and the same as what is asked below step by step.
            sign = _new(Sign, (printed, printed, _WORD, True))
            laid: _Laid = (
                sign,
                item_of_letters(printed, printed),
                len(printed) + 1,
                0,
                printed,
                printed,
                True,
                False,
            )
        elif is_word:
            laid = self._word(printed)
        else:
            laid = self._stopped(printed) if _is_stopped(printed) else self._read(printed)
        if len(printed) <= _LONGEST:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[printed] = laid
        return laid

    def _word(self, printed: str) -> _Laid:
        """Read one word of plain letters: nothing in it hangs on what is beside it."""
        shadow = printed.lower()
        if shadow == printed:
            # One string for both spares memory, and makes comparing them cheap.
            shadow = printed
        if shadow in self._told or may_be_respelled(shadow):
            sign = scan_chunk(printed)[0][2]
            item = self._plain.get(printed) or self._plain.learn(sign)
            return _laid(sign, item, len(printed) + 1, traits_of((sign,), self._tables))
        # It is in no table, so it is no contraction.
        sign = _new(Sign, (printed, shadow, _WORD, True))
        item = item_of_letters(printed, shadow)
        is_short = shadow is not printed and printed.isupper() and is_initials(sign)
        return (sign, item, len(printed) + 1, INITIALS if is_short else 0, printed, shadow, True, False)

    def _stopped(self, printed: str) -> _Laid:
        """Read one word of plain letters with a comma or a full stop."""
        sign, item, step, traits, *_ = self[printed[:-1]]
        # No white space is between the two.
        return _laid(sign, item, step - 1, traits) + self._marks[printed[-1]]

    def _read(self, printed: str) -> _Laid:
        signs, starts, has_single, may_go_on = chunk_of(printed)
        traits = traits_of(signs, self._tables)
        if has_single or may_go_on or starts[:1] != (0,):
            traits |= _UNSURE
        steps = map(sub, (*starts[1:], len(printed) + 1), starts)
        items = plain_of(signs, self._lexicon)
        found = zip(signs, items, steps, strict=True)
        return tuple(chain.from_iterable(_laid(sign, item, step, traits) for sign, item, step in found))


def _is_stopped(printed: str) -> bool:
    """Tell whether a chunk is a word of plain letters and a mark that is a token of its own."""
    if printed[-1] not in _STOPS or not printed.isascii():
        return False
    word = printed[:-1]
    return word.isalpha() and (printed[-1] == "," or not has_own_stop(word))


_STOPS = ".,"


@lru_cache(maxsize=8)
def _shelf_of(lexicon: Lexicon) -> _Shelf:
    return _Shelf(lexicon)


def read_words(text: str, lexicon: Lexicon) -> Words:
    """Return the tokens of a text, as `read_tokens` does, and what each is by itself."""
    laid = list(chain.from_iterable(map(_shelf_of(lexicon).__getitem__, text.split())))
    signs, items, steps, traits, *others = [laid[at::_ROWS] for at in range(_ROWS)]
    starts = list(accumulate(steps, initial=0))
    among = reduce(or_, set(traits), 0)
    if among & _UNSURE or starts.pop() != len(text) + 1:
        return _read_in_whole(text, lexicon)
    return Words(text, signs, starts, items, among, *others)


def _read_in_whole(text: str, lexicon: Lexicon) -> Words:
    """Read a text that has other white space than one space between any two, or tokens across it."""
    signs, starts, _ = read_tokens(text)
    items = plain_of(signs, lexicon)
    traits = traits_of(signs, lexicon.tables)
    printed, keys = [sign[0] for sign in signs], [item[0] for item in items]
    are_words, leading = [sign[3] for sign in signs], [bool(item[4]) for item in items]
    return Words(text, signs, starts, items, traits, printed, keys, are_words, leading)


def traits_of(signs: Sequence[Sign], tables: Tables) -> int:
    """Return what there is among some tokens."""
    traits = 0
    for sign in signs:
        printed, shadow, kind, is_word = sign
        if not is_word:
            traits |= _OF_KINDS.get(kind, 0)
            continue
        if shadow in tables.contractions:
            traits |= CONTRACTIONS
        if shadow in tables.titles:
            traits |= TITLES
        if "[" in printed:
            traits |= SQUARE
        if printed.isupper() and is_initials(sign):
            traits |= INITIALS
    return traits


_OF_KINDS = {
    TokenKind.BRACKET: BRACKETS,
    TokenKind.ELLIPSIS: ELLIPSES,
    TokenKind.QUOTATION_MARK: QUOTES,
}


def is_initials(sign: Sign) -> bool:
    """Tell whether a word may be the initials of others."""
    printed = sign.printed
    if not printed.isupper():
        return False
    letters = printed.replace(".", "")
    return sign.kind is TokenKind.WORD and 2 < len(letters) < 9 and letters.isalpha()
