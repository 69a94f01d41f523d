"""What stands between two blanks, cut into words: the same few thousand again and again.

A word keeps what can be known of it wherever it stands. Only whether a stop belongs to the word before
it may depend on what follows: "in Jan. 4" and "in Jan. She".
"""

import re
from operator import sub
from typing import Final

from asquoted.domain.quotations.kinds import NOTHING, OPEN_STOP, QUOTED, kind_as_printed, kind_of
from asquoted.domain.quotations.shapes import sign_of
from asquoted.domain.sentences import is_always_abbreviation, may_be_abbreviation

# Each alternative begins with one character of a class and never gives back what it took: the search
# then passes over what begins none without trying it, and takes half the time.
_WORD = re.compile(
    r"([0-9A-Za-z][0-9A-Za-z]*+(?:[-'’.&‑@]?+[^\W_]++)*+"
    r"|[,;:()\[\]—–―‒*•|]"
    r"|[.!?…。！？][.!?…。！？]*+"
    r"|[^\W_][^\W_]*+(?:[-'’.&‑@][^\W_]++)*+"
    r"|-(?:-++|(?<=\s-)(?=\s)))"
)
# So many chunks are remembered, and none that is longer; a text of more is read as well, a little slower.
_MOST_KEPT = 30_000
_LONGEST_KEPT = 40


# A word in lower case, with a capital or not, its kinds, the way to the next one, its size, and the
# character that stands for its kinds (`shapes`). A plain tuple: `itemgetter` takes half the time on one,
# and the garbage collector passes it over.
Token = tuple[str, bool, int, int, int, str]
WORD: Final = 0
CAPITAL: Final = 1
KIND: Final = 2
STEP: Final = 3
SIZE: Final = 4
SIGN: Final = 5


def token(word: str, capital: bool, kind: int, step: int, size: int) -> Token:
    """Return a token with the character that its kinds have."""
    return word, capital, kind, step, size, sign_of(kind, capital)


def resized(one: Token, size: int) -> Token:
    """Return the same token with another size."""
    word, capital, kind, step, _, sign = one
    return word, capital, kind, step, size, sign


class _Chunks(dict[str, tuple[Token, ...]]):
    """The words of any chunk; they are added as they come.

    The steps of a chunk's words lead right behind the blank after it: where it holds nothing at its
    beginning, or at all, a token without a word takes that step.
    """

    def __missing__(self, chunk: str) -> tuple[Token, ...]:
        tokens = _cut_plain(chunk) or _cut(chunk)
        if len(self) < _MOST_KEPT and len(chunk) <= _LONGEST_KEPT:
            self[chunk] = tokens
        return tokens


def _cut_plain(chunk: str) -> tuple[Token, ...]:
    """Return the words of a chunk of letters alone, or with a comma or a stop behind them; else none.

    Nearly all that are met for the first time are such: this takes a third of the time.
    """
    sign = chunk[-1:]
    word = chunk[:-1] if sign in _SIGNS else chunk
    if not (word.isalpha() and word.isascii()):
        return ()
    low, size = word.lower(), len(word)
    kind = kind_as_printed(word, low)
    if sign not in _SIGNS:
        return (token(low, low != word, kind, size + 1, size),)
    if sign == "." and may_be_abbreviation(low):
        return ()
    return (token(low, low != word, kind, size, size), _SIGNS[sign])


def _cut(chunk: str) -> tuple[Token, ...]:
    begins: list[int] = []
    found: list[tuple[str, bool, int, int]] = []
    end = -1
    # A blank on either side tells a dash from a hyphen.
    for match in _WORD.finditer(f" {chunk} "):
        printed, start = match.group(), match.start() - 1
        low = printed.lower()
        kind = kind_as_printed(printed, low)
        if printed == "." and start == end:
            before = chunk[begins[-1] : start]
            if chunk[start + 1 : start + 2] == "," or is_always_abbreviation(before):
                found[-1] = (*found[-1][:-1], len(before) + 1)
                continue
            if may_be_abbreviation(before.lower()):
                kind = OPEN_STOP
        begins.append(start)
        found.append((low, low != printed, kind, len(printed)))
        end = start + len(printed)
    if begins[:1] != [0]:
        begins.insert(0, 0)
        found.insert(0, ("", False, NOTHING, 0))
    steps = map(sub, (*begins[1:], len(chunk) + 1), begins)
    return tuple(
        token(word, capital, kind, step, size)
        for (word, capital, kind, size), step in zip(found, steps, strict=True)
    )


_SIGNS = {sign: token(sign, False, kind_of(sign), 2, 1) for sign in ",."}
# It stands for all of a quotation, and takes as many steps as whoever lays it out says.
QUOTATION = token(QUOTED, False, kind_of(QUOTED), 0, 0)
tokens_of = _Chunks().__getitem__
