"""Texts to measure on: made up, and the same in every run."""

import random

_VOCABULARY = (
    "the of to and in a is that for it said was on with as at by from harbour council boats bridge minister "
    "report money winter people storm repair council's planned never rumour denied statement Tuesday"
)


def prose(words: int, seed: int = 7) -> str:
    """Return `words` words in sentences."""
    rng = random.Random(seed)
    vocabulary = _VOCABULARY.split()
    chosen = [rng.choice(vocabulary) for _ in range(words)]
    for at in range(12, words, 13):
        chosen[at] += "."
    return " ".join(chosen)


def reworded(text: str, seed: int = 11) -> str:
    """Return `text` as an outlet might print it: one word in twenty changed, left out or put in."""
    rng = random.Random(seed)
    vocabulary = _VOCABULARY.split()
    printed: list[str] = []
    for word in text.split():
        throw = rng.random()
        if throw < 0.02:
            continue
        printed.append(rng.choice(vocabulary) if throw < 0.04 else word)
        if throw > 0.99:
            printed.append("not")
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
