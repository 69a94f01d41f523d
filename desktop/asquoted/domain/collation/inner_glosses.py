"""A gloss inside a word: the word is one item with it, so that what stands beside it is not torn apart."""

from collections.abc import Sequence

from asquoted.domain.collation.items import Item, Items
from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.collation.plain import as_word
from asquoted.domain.hangul import end_of_inner_gloss
from asquoted.domain.tokens import Sign


def with_inner_glosses(found: Items, signs: Sequence[Sign], starts: Sequence[int], lexicon: Lexicon) -> Items:
    """Let a Korean word with a gloss inside be one item, the word: 우리(한빛시)는 is 우리는."""
    joined, firsts, lasts = list[Item](), list[int](), list[int]()
    behind = 0
    for item, start, end in zip(*found, strict=True):
        if start < behind:
            continue
        close = end_of_inner_gloss(signs, starts, start) if end == start + 1 else None
        if close is not None:
            behind = end = close + 2
            key, family, weight = as_word(lexicon, signs[start].shadow + signs[close + 1].shadow, False)
            item = Item(key, family, weight)
        joined.append(item)
        firsts.append(start)
        lasts.append(end)
    return Items(joined, firsts, lasts) if behind else found
