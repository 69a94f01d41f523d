"""Stems of English words, by Snowball's stemmer in C (Porter 2001): a tenth of what it takes in Python."""

from threading import Lock

import Stemmer

# What is asked for is remembered by the callers, each for its own words.
_STEMMER = Stemmer.Stemmer("english", maxCacheSize=0)
# It has a state of its own, and texts are compared in several threads.
_ALONE = Lock()


def stem(word: str) -> str:
    """Return what the inflected forms of an English word share. Never raises."""
    try:
        with _ALONE:
            return _STEMMER.stemWord(word)
    except UnicodeEncodeError:
        # Half a surrogate pair has no UTF-8.
        return word
