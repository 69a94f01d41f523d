"""Stems of English words."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from asquoted.domain.stems import stem


@pytest.mark.parametrize(
    ("word", "other"), [("denied", "denies"), ("generously", "generous"), ("dying", "die"), ("Été", "Été")]
)
def test_inflected_forms_share_a_stem(word: str, other: str) -> None:
    assert stem(word) == stem(other)


def test_half_a_surrogate_pair_is_no_fault() -> None:
    assert stem("half \ud83d") == "half \ud83d"


def test_stems_are_the_same_in_several_threads() -> None:
    words = ["nationalities", "denied", "running", "a", ""] * 200
    alone = list(map(stem, words))
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(stem, words)) == alone
