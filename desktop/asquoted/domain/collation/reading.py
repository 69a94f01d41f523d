"""Two texts made ready to be laid against each other."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from asquoted.domain.collation.items import Item, read_items
from asquoted.domain.collation.lexicon import Lexicon, Phrase
from asquoted.domain.collation.side import Side, side_of
from asquoted.domain.text import Span
from asquoted.domain.tokens import Token, TokenKind, tokenize

_SMALL = frozenset({"of", "the", "and", "for", "on", "in", "to", "de", "&"})


class _Words(NamedTuple):
    """A text's tokens, and what of them the other text may ask for."""

    text: str
    tokens: Sequence[Token]
    shadows: frozenset[str]
    initials: Sequence[Token]


def read_sides(
    base: str, text: str, spans: Sequence[Span], lexicon: Lexicon, glosses: Mapping[str, str]
) -> tuple[Side, Side]:
    """Return the base and what stands at `spans` of `text`, each read with an eye on the other."""
    here = _words_of(base)
    passages = [_words_of(span.text_of(text)) for span in spans]
    choices = _choices([here, *passages], lexicon)
    explained = _explained(here, passages, lexicon, glosses)
    tokens: list[Token] = []
    items: list[Item] = []
    breaks = set()
    for span, passage in zip(spans, passages, strict=True):
        seen = len(tokens)
        breaks.add(seen)
        read = _items_of(passage, lexicon, explained, choices)
        items.extend(_later(read, seen) if seen else read)
        tokens.extend(_shifted(passage.tokens, span.start))
    read = _items_of(here, lexicon, explained, choices)
    return side_of(base, here.tokens, read, {0}), side_of(text, tokens, items, breaks)


def _items_of(
    words: _Words, lexicon: Lexicon, explained: Mapping[str, Sequence[Phrase]], choices: Mapping[str, str]
) -> Sequence[Item]:
    if explained or choices:
        return read_items(words.tokens, lexicon, explained, choices)
    return plain_items(words.text, lexicon)


@lru_cache(maxsize=1024)
def plain_items(text: str, lexicon: Lexicon) -> Sequence[Item]:
    """Return the items of a text by itself, with no eye on another."""
    return read_items(_words_of(text).tokens, lexicon, {}, {})


def _shifted(tokens: Sequence[Token], by: int) -> Sequence[Token]:
    if not by:
        return tokens
    return [Token(token.span.shifted(by), token.printed, token.shadow, token.kind) for token in tokens]


def _later(items: Sequence[Item], by: int) -> list[Item]:
    return [item._replace(start=item.start + by, end=item.end + by) for item in items]


@lru_cache(maxsize=1024)
def _words_of(text: str) -> _Words:
    # A base is held against many renderings, and most renderings against several bases.
    tokens = tuple(tokenize(text))
    initials = [token for token in tokens if token.printed.isupper() and _is_initials(token)]
    return _Words(text, tokens, frozenset(token.shadow for token in tokens), initials)


def _choices(texts: Sequence[_Words], lexicon: Lexicon) -> dict[str, str]:
    """Read each contraction as the other text has it written out, if it has."""
    contractions = lexicon.tables.contractions
    short = {word for text in texts for word in text.shadows & contractions.keys()}
    if not short:
        return {}
    words = " ".join(token.shadow for text in texts for token in text.tokens)
    chosen = {}
    for word in sorted(short):
        meanings = contractions[word]
        chosen[word] = next((meaning for meaning in meanings if f"{meaning} " in f"{words} "), meanings[0])
        if chosen[word] == "cannot":
            chosen[word] = "can not"
    return chosen


def _explained(
    here: _Words, passages: Sequence[_Words], lexicon: Lexicon, glosses: Mapping[str, str]
) -> dict[str, list[Phrase]]:
    """Phrases that the article explains, or whose initials one text gives for the other's words."""
    found: dict[str, list[Phrase]] = {}
    for short, whole in glosses.items():
        _add(found, lexicon.words(whole.casefold()), lexicon.key(short.casefold().replace(".", "")))
    for shorts, wholes in (([here], passages), (passages, [here])):
        for token in (token for text in shorts for token in text.initials):
            for text in wholes:
                for words in _spelled_out(token.shadow, text.tokens):
                    _add(found, tuple(map(lexicon.key, words)), lexicon.key(token.shadow))
    return found


def _add(found: dict[str, list[Phrase]], words: tuple[str, ...], key: str) -> None:
    if len(words) > 1 and (words, key) not in found.setdefault(words[0], []):
        found[words[0]].append((words, key))


def _is_initials(token: Token) -> bool:
    letters = token.printed.replace(".", "")
    return token.kind is TokenKind.WORD and 2 < len(letters) < 9 and letters.isalpha()


def _spelled_out(short: str, tokens: Sequence[Token]) -> list[list[str]]:
    found = []
    for start, token in enumerate(tokens):
        if not token.printed[0].isupper() or token.shadow[0] != short[0]:
            continue
        left, words = short, list[str]()
        for other in tokens[start : start + 2 * len(short)]:
            if not other.is_word or not left:
                break
            initials = _initials_of(other)
            if initials and left.startswith(initials):
                left = left[len(initials) :]
            elif other.shadow not in _SMALL or left.startswith(other.shadow[0]):
                break
            words.append(other.shadow)
        if not left and len(words) > 1:
            found.append(words)
    return found


def _initials_of(token: Token) -> str:
    if token.printed.isupper() and len(token.printed) > 1:
        return token.shadow.replace(".", "")
    if not token.printed[0].isupper():
        return token.shadow[0] if token.shadow in _SMALL else ""
    return "".join(part[0] for part in token.shadow.split("-") if part)
