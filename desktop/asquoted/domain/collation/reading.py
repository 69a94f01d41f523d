"""Two texts made ready to be laid against each other."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from asquoted.domain.collation.items import Item, read_items
from asquoted.domain.collation.lexicon import Lexicon, Phrase
from asquoted.domain.collation.side import Side
from asquoted.domain.text import Span
from asquoted.domain.tokens import Token, TokenKind, tokenize

_SMALL = frozenset({"of", "the", "and", "for", "on", "in", "to", "de", "&"})


def read_sides(
    base: str, text: str, spans: Sequence[Span], lexicon: Lexicon, glosses: Mapping[str, str]
) -> tuple[Side, Side]:
    """Return the base and what stands at `spans` of `text`, each read with an eye on the other."""
    tokens = _tokens_of(base)
    passages = [_tokens_of(span.text_of(text), span.start) for span in spans]
    others = [token for passage in passages for token in passage]
    choices = _choices(tokens, others, lexicon)
    explained = _explained(tokens, others, lexicon, glosses)
    items = read_items(tokens, lexicon, explained, choices)
    other_items: list[Item] = []
    breaks, seen = set(), 0
    for passage in passages:
        breaks.add(seen)
        for item in read_items(passage, lexicon, explained, choices):
            other_items.append(Item(item.key, item.start + seen, item.end + seen, item.family, item.weight))
        seen += len(passage)
    here = Side(base, tokens, items, frozenset({0}), _first_items(items, len(tokens)))
    return here, Side(text, others, other_items, frozenset(breaks), _first_items(other_items, seen))


def _tokens_of(text: str, start: int = 0) -> Sequence[Token]:
    tokens = _tokenized(text)
    if not start:
        return tokens
    return [Token(token.span.shifted(start), token.printed, token.shadow, token.kind) for token in tokens]


@lru_cache(maxsize=512)
def _tokenized(text: str) -> tuple[Token, ...]:
    # A base is held against many renderings, and most renderings against several bases.
    return tuple(tokenize(text))


def _first_items(items: Sequence[Item], tokens: int) -> Sequence[int]:
    first = [0] * tokens
    for index in range(len(items) - 1, -1, -1):
        for token in range(items[index].start, items[index].end):
            first[token] = index
    return first


def _choices(tokens: Sequence[Token], others: Sequence[Token], lexicon: Lexicon) -> dict[str, str]:
    """Read each contraction as the other text has it written out, if it has."""
    contractions = lexicon.tables.contractions
    short = {token.shadow for token in (*tokens, *others) if token.shadow in contractions}
    if not short:
        return {}
    words = " ".join(token.shadow for token in (*tokens, *others))
    chosen = {}
    for word in short:
        meanings = contractions[word]
        chosen[word] = next((meaning for meaning in meanings if f"{meaning} " in f"{words} "), meanings[0])
        if chosen[word] == "cannot":
            chosen[word] = "can not"
    return chosen


def _explained(
    tokens: Sequence[Token], others: Sequence[Token], lexicon: Lexicon, glosses: Mapping[str, str]
) -> dict[str, list[Phrase]]:
    """Phrases that the article explains, or whose initials one text gives for the other's words."""
    found: dict[str, list[Phrase]] = {}
    for short, whole in glosses.items():
        _add(found, lexicon.words(whole.casefold()), lexicon.key(short.casefold().replace(".", "")))
    for shorts, wholes in ((tokens, others), (others, tokens)):
        known = {token.shadow for token in wholes}
        for token in shorts:
            if token.kind is TokenKind.WORD and _is_initials(token) and token.shadow not in known:
                for words in _spelled_out(token.shadow, wholes):
                    _add(found, tuple(map(lexicon.key, words)), lexicon.key(token.shadow))
    return found


def _add(found: dict[str, list[Phrase]], words: tuple[str, ...], key: str) -> None:
    if len(words) > 1 and (words, key) not in found.setdefault(words[0], []):
        found[words[0]].append((words, key))


def _is_initials(token: Token) -> bool:
    letters = token.printed.replace(".", "")
    return 2 < len(letters) < 9 and letters.isalpha() and letters.isupper()


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
