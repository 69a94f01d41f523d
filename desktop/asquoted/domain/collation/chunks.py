"""What stands between white space, read once for all texts: its tokens, and what each is by itself."""

from collections.abc import Container, Sequence
from functools import lru_cache, reduce
from itertools import accumulate, chain
from operator import itemgetter, or_, sub
from typing import NamedTuple

from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.collation.plain import Item, plain_by, plain_of
from asquoted.domain.tokens import Sign, TokenKind, chunk_of, read_tokens, scan_chunk

BRACKETS, ELLIPSES, QUOTES, SQUARE, CONTRACTIONS, INITIALS, _UNSURE = (1 << each for each in range(7))
"""What a text may have: the last, tokens that hang on what stands beside them."""
_LONGEST = 40
_REMEMBERED = 50_000


class Words(NamedTuple):
    """A text: its tokens, where they start, what each is by itself, what is among them (`BRACKETS` …)."""

    text: str
    signs: list[Sign]
    starts: list[int]
    items: list[Item]
    traits: int


class _Known(NamedTuple):
    """`steps` lead from where each token starts to where the next does, one space behind the last."""

    signs: tuple[Sign, ...]
    items: tuple[Item, ...]
    steps: tuple[int, ...]
    traits: int


_SIGNS, _ITEMS, _STEPS, _TRAITS = map(itemgetter, range(4))


class _Shelf(dict[str, _Known]):
    """What was read already, by how it is printed; it reads what it has not."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._plain = plain_by(lexicon)
        self._contractions = lexicon.tables.contractions

    def __missing__(self, printed: str) -> _Known:
        if printed.isascii() and printed.isalpha():
            # Nearly always: one word, and nothing in it hangs on what is beside it.
            sign = scan_chunk(printed)[0][2]
            item = self._plain.get(printed) or self._plain.learn(sign)
            traits = traits_of((sign,), self._contractions)
            known = _Known((sign,), (item,), (len(printed) + 1,), traits)
            self._remember(printed, known)
            return known
        signs, starts, has_single, may_go_on = chunk_of(printed)
        traits = traits_of(signs, self._contractions)
        if has_single or may_go_on or starts[:1] != (0,):
            traits |= _UNSURE
        steps = (len(printed) + 1,)
        if len(starts) > 1:
            steps = tuple(map(sub, (*starts[1:], len(printed) + 1), starts))
        known = _Known(signs, tuple(plain_of(signs, self._lexicon)), steps, traits)
        self._remember(printed, known)
        return known

    def _remember(self, printed: str, known: _Known) -> None:
        if len(printed) <= _LONGEST:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[printed] = known


@lru_cache(maxsize=8)
def _shelf_of(lexicon: Lexicon) -> _Shelf:
    return _Shelf(lexicon)


def read_words(text: str, lexicon: Lexicon) -> Words:
    """Return the tokens of a text, as `read_tokens` does, and what each is by itself."""
    chunks = list(map(_shelf_of(lexicon).__getitem__, text.split()))
    traits = reduce(or_, set(map(_TRAITS, chunks)), 0)
    starts = list(accumulate(chain.from_iterable(map(_STEPS, chunks)), initial=0))
    if traits & _UNSURE or starts.pop() != len(text) + 1:
        # Or there is other white space than one space between any two.
        tokens = read_tokens(text)
        return Words(
            text,
            tokens.signs,
            tokens.starts,
            plain_of(tokens.signs, lexicon),
            traits_of(tokens.signs, lexicon.tables.contractions),
        )
    signs = list(chain.from_iterable(map(_SIGNS, chunks)))
    items = list(chain.from_iterable(map(_ITEMS, chunks)))
    return Words(text, signs, starts, items, traits)


def traits_of(signs: Sequence[Sign], contractions: Container[str]) -> int:
    """Return what there is among some tokens."""
    traits = 0
    for sign in signs:
        printed, shadow, kind, is_word = sign
        if not is_word:
            traits |= _OF_KINDS.get(kind, 0)
            continue
        if shadow in contractions:
            traits |= CONTRACTIONS
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
