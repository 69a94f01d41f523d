"""How well a few typed letters fit a name."""


def fits(typed: str, words: str) -> int | None:
    """Return how well `typed` fits `words`, the more the better; None where it does not.

    Each word that was typed is to be found, letters in order. A letter that begins a word
    counts most, one that follows the letter before it next; of two that fit alike, the
    shorter name is the better one. Both are to be folded for case beforehand.
    """
    whole = 0.0
    for part in typed.split():
        fit = _fit(part, words)
        if fit is None:
            return None
        whole += fit
    return round(whole * 100) - len(words)


def _fit(part: str, words: str) -> float | None:
    at = words.find(part)
    if at >= 0:
        begins = at == 0 or not words[at - 1].isalnum()
        return len(part) * (6 if begins else 2.5)
    found = 0
    at = -1
    for letter in part:
        begin = _next_beginning(letter, words, at + 1)
        following = words.startswith(letter, at + 1)
        if following and at >= 0:
            at, worth = at + 1, 2
        elif begin >= 0:
            at, worth = begin, 3
        else:
            at, worth = words.find(letter, at + 1), 0
        if at < 0:
            return None
        found += worth
    # Letters strewn about, none of which begins a word or follows another, are found in anything.
    return found if found >= 1.5 * len(part) else None


def _next_beginning(letter: str, words: str, start: int) -> int:
    at = words.find(letter, start)
    while at > 0 and words[at - 1].isalnum():
        at = words.find(letter, at + 1)
    return at
