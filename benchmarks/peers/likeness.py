"""Which renderings give the same quote, by how alike two texts are: rapidfuzz, and TF-IDF over letters.

The peers are told where the renderings are, and each is given the threshold that serves
it best on the very case it is measured on: both in their favour.
"""

import itertools
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeAlias

from rapidfuzz import fuzz

from benchmarks.peers import bring

Alike: TypeAlias = Callable[[Sequence[str]], list[list[float]]]
"""Texts in, how alike each two are out, 0..100."""


def by_rapidfuzz(scorer: Callable[..., float], texts: Sequence[str]) -> list[list[float]]:
    """Return rapidfuzz's score of each two, letter case aside."""
    folded = [text.casefold() for text in texts]
    return [[float(scorer(one, other)) for other in folded] for one in folded]


def by_letters(texts: Sequence[str]) -> list[list[float]]:
    """Return the cosine of the TF-IDF of runs of three to five letters, times 100."""
    text_features = bring("sklearn.feature_extraction.text")
    vectors = text_features.TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5)).fit_transform(texts)
    return [[100 * float(score) for score in row] for row in (vectors @ vectors.T).toarray()]


def peers() -> dict[str, Alike]:
    """Return the peers by name."""
    return {
        "rapidfuzz, partial ratio": partial(by_rapidfuzz, fuzz.partial_ratio),
        "rapidfuzz, token set": partial(by_rapidfuzz, fuzz.token_set_ratio),
        "TF-IDF of 3-5 letters": by_letters,
    }


def homes_of(scores: list[list[float]], threshold: float) -> list[int]:
    """Put together what is as alike as `threshold`, and what that is alike with; return each one's group."""
    home = list(range(len(scores)))

    def root(number: int) -> int:
        while home[number] != number:
            number = home[number]
        return number

    for one, other in itertools.combinations(range(len(scores)), 2):
        if scores[one][other] >= threshold:
            home[root(other)] = root(one)
    return [root(number) for number in range(len(scores))]
