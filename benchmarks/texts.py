"""Texts to measure on: made up, and the same in every run.

Words come as often as in running English: a word's chance falls with its rank (Zipf, 1935).
Where every word is as likely as the next, a collator meets far more chance agreements
than in any newspaper, and what it measures is those.
"""

import random
from functools import cache
from itertools import accumulate

_COMMON = (
    "the of to and in a that is was for it with as his on be at by had are but from have an they which "
    "one you were all her she there would their we him been has when who will no more if out so said what "
    "up its about than into them can only other time new some could these two may first then do any like "
    "my now over such our man most made after also did many before must through years where"
)
_ONSETS = [
    "b",
    "br",
    "c",
    "ch",
    "d",
    "dr",
    "f",
    "fl",
    "g",
    "h",
    "k",
    "l",
    "m",
    "n",
    "p",
    "pl",
    "s",
    "sh",
    "t",
    "tr",
]
_VOWELS = ["a", "e", "i", "o", "u", "ai", "ea", "ou", "oo"]
_CODAS = ["", "", "n", "r", "l", "s", "t", "nd", "rt", "m", "ck", "ng"]
_RANKS = 8_000
_SENTENCE = 21


@cache
def _vocabulary() -> tuple[list[str], list[float]]:
    """Return the words by rank, and their summed chances."""
    rng = random.Random(5)
    words = dict.fromkeys(_COMMON.split())
    while len(words) < _RANKS:
        syllables = rng.choice((1, 2, 2, 3, 3))
        word = "".join(rng.choice(_ONSETS) + rng.choice(_VOWELS) for _ in range(syllables)) + rng.choice(
            _CODAS
        )
        words.setdefault(word)
    return list(words), list(accumulate(1 / (rank + 2.7) for rank in range(_RANKS)))


def chosen(rng: random.Random, count: int) -> list[str]:
    """Return `count` words as running text has them."""
    words, chances = _vocabulary()
    return rng.choices(words, cum_weights=chances, k=count)


def prose(words: int, seed: int = 7) -> str:
    """Return `words` words in sentences."""
    rng = random.Random(seed)
    printed = chosen(rng, words)
    for start in range(0, words, _SENTENCE):
        printed[start] = printed[start].capitalize()
        printed[min(start + _SENTENCE, words) - 1] += "."
    return " ".join(printed)


def reworded(text: str, seed: int = 11) -> str:
    """Return `text` as an outlet might print it: one word in twelve changed, cut, put in or respelled."""
    rng = random.Random(seed)
    printed: list[str] = []
    for word in text.split():
        throw = rng.random()
        if throw < 0.02:
            continue
        printed.append(chosen(rng, 1)[0] if throw < 0.05 else word + "s" if throw < 0.06 else word)
        if throw > 0.98:
            printed.append(rng.choice(("not", "may", "all")))
    return " ".join(printed)


def article(paragraphs: int, seed: int = 3) -> str:
    """Return an article that quotes in every other paragraph."""
    rng = random.Random(seed)
    lines = []
    for number in range(paragraphs):
        words = prose(rng.randrange(15, 60), seed=number)
        quoted = prose(rng.randrange(4, 30), seed=number + 10_000)
        lines.append(f"{words} “{quoted},” the minister said on Tuesday." if number % 2 else words)
    return "\n\n".join(lines)
