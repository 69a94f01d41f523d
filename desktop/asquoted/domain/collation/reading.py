"""Two texts made ready to be laid against each other.

What a text is by itself is read once and remembered: a base is held against many
renderings, and most renderings against several bases.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache, reduce
from operator import or_

from asquoted.domain.collation.chunks import BRACKETS, CONTRACTIONS, INITIALS, Words, is_initials, read_words
from asquoted.domain.collation.inner_glosses import with_inner_glosses
from asquoted.domain.collation.items import read_items, with_short_forms
from asquoted.domain.collation.lexicon import Lexicon, Phrase
from asquoted.domain.collation.side import Read, Side, joined_side, read_of
from asquoted.domain.text import Span
from asquoted.domain.tokens import Sign

_SMALL = frozenset({"of", "the", "and", "for", "on", "in", "to", "de", "&"})
_REMEMBERED = 1024
"""Texts."""
_OF_TWO = CONTRACTIONS | INITIALS
"""What is read with an eye on the other text."""


_Choices = tuple[tuple[str, str], ...]
_Explained = tuple[tuple[str, tuple[Phrase, ...]], ...]


def read_sides(
    base: str, text: str, spans: Sequence[Span], lexicon: Lexicon, glosses: Mapping[str, str]
) -> tuple[Side, Side]:
    """Return the base and what stands at `spans` of `text`, each read with an eye on the other."""
    here = _words_of(base, lexicon)
    passages = [_words_of(span.text_of(text), lexicon) for span in spans]
    explained: Mapping[str, Sequence[Phrase]] = {}
    choices: Mapping[str, str] = {}
    if glosses or reduce(or_, [words.traits for words in passages], here.traits) & _OF_TWO:
        choices = _choices([here, *passages], lexicon)
        explained = _explained(here, passages, lexicon, glosses)
    first = joined_side(base, [(_read(here, lexicon, explained, choices), 0)])
    parts = [
        (_read(passage, lexicon, explained, choices), span.start)
        for span, passage in zip(spans, passages, strict=True)
    ]
    return first, joined_side(text, parts)


def plain_keys(text: str, lexicon: Lexicon) -> list[str]:
    """Return the keys of a text by itself, with no eye on another."""
    return _read_text(text, lexicon, (), ()).keys


def tokens_of(text: str, lexicon: Lexicon) -> tuple[list[int], list[str]]:
    """Return where each token of a text starts, and how it is printed."""
    words = _words_of(text, lexicon)
    return words.starts, words.printed


def _read(
    words: Words, lexicon: Lexicon, explained: Mapping[str, Sequence[Phrase]], choices: Mapping[str, str]
) -> Read:
    """Read a text with what concerns its own words alone: else every other text would have it read anew."""
    if not (explained or choices):
        return _read_text(words.text, lexicon, (), ())
    mine = tuple((word, choices[word]) for word in sorted(_contracted(words, lexicon)))
    phrases: _Explained = ()
    if explained:
        said = {part for _, choice in mine for part in choice.split()} | _keys_of(words.text, lexicon)
        phrases = tuple((key, tuple(explained[key])) for key in sorted(explained.keys() & said))
    return _read_text(words.text, lexicon, phrases, mine)


@lru_cache(maxsize=_REMEMBERED)
def _read_text(text: str, lexicon: Lexicon, explained: _Explained, choices: _Choices) -> Read:
    words = _words_of(text, lexicon)
    _, signs, starts, plain, _, _, _, _, leading = words
    items = read_items(signs, starts, plain, lexicon, dict(explained), dict(choices), leading)
    if words.traits & BRACKETS:
        items = with_inner_glosses(with_short_forms(items), signs, starts, lexicon)
    return read_of(words, items)


@lru_cache(maxsize=_REMEMBERED)
def _words_of(text: str, lexicon: Lexicon) -> Words:
    return read_words(text, lexicon)


def _contracted(words: Words, lexicon: Lexicon) -> set[str]:
    if not words.traits & CONTRACTIONS:
        return set()
    contractions = lexicon.tables.contractions
    return {sign[1] for sign in words.signs if sign[1] in contractions}


def _initials(words: Words) -> list[str]:
    """Return what may be the initials of other words, each once."""
    if not words.traits & INITIALS:
        return []
    return list(dict.fromkeys(sign.shadow for sign in words.signs if is_initials(sign)))


@lru_cache(maxsize=_REMEMBERED)
def _running(text: str, lexicon: Lexicon) -> str:
    """Return the shadows of a text, a space behind each."""
    return "".join([f"{sign.shadow} " for sign in _words_of(text, lexicon).signs])


# What follows is asked of few texts: of those whose neighbours have initials, or whose article explains some.
@lru_cache(maxsize=_REMEMBERED)
def _keys_of(text: str, lexicon: Lexicon) -> frozenset[str]:
    shadows = {sign.shadow for sign in _words_of(text, lexicon).signs}
    return frozenset(lexicon.key(part) for shadow in shadows for part in (shadow, *shadow.split("-")))


@lru_cache(maxsize=_REMEMBERED)
def _capitals_of(text: str, lexicon: Lexicon) -> Mapping[str, Sequence[int]]:
    """Return where the words with a capital stand, by the first letter of their shadows."""
    capitals: dict[str, list[int]] = {}
    for at, token in enumerate(_words_of(text, lexicon).signs):
        if token.printed[0].isupper():
            capitals.setdefault(token.shadow[0], []).append(at)
    return capitals


def _choices(texts: Sequence[Words], lexicon: Lexicon) -> dict[str, str]:
    """Read each contraction as the other text has it written out, if it has."""
    contractions = lexicon.tables.contractions
    chosen = {}
    for word in sorted(set().union(*(_contracted(text, lexicon) for text in texts))):
        meanings = contractions[word]
        said = (
            meaning
            for meaning in meanings
            if any(f"{meaning} " in _running(text.text, lexicon) for text in texts)
        )
        chosen[word] = next(said, meanings[0])
        if chosen[word] == "cannot":
            chosen[word] = "can not"
    return chosen


def _explained(
    here: Words, passages: Sequence[Words], lexicon: Lexicon, glosses: Mapping[str, str]
) -> dict[str, list[Phrase]]:
    """Phrases that the article explains, or whose initials one text gives for the other's words."""
    found: dict[str, list[Phrase]] = {}
    for short, whole in glosses.items():
        _add(found, lexicon.words(whole.casefold()), lexicon.key(short.casefold().replace(".", "")))
    for shorts, wholes in (([here], passages), (passages, [here])):
        for short in dict.fromkeys(short for text in shorts for short in _initials(text)):
            for text in wholes:
                for words in _spelled_out(short, text, lexicon):
                    _add(found, tuple(map(lexicon.key, words)), lexicon.key(short))
    return found


def _add(found: dict[str, list[Phrase]], words: tuple[str, ...], key: str) -> None:
    if len(words) > 1 and (words, key) not in found.setdefault(words[0], []):
        found[words[0]].append((words, key))


def _spelled_out(short: str, text: Words, lexicon: Lexicon) -> list[list[str]]:
    found = []
    for start in _capitals_of(text.text, lexicon).get(short[0], ()):
        left, words = short, list[str]()
        for other in text.signs[start : start + 2 * len(short)]:
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


def _initials_of(token: Sign) -> str:
    if token.printed.isupper() and len(token.printed) > 1:
        return token.shadow.replace(".", "")
    if not token.printed[0].isupper():
        return token.shadow[0] if token.shadow in _SMALL else ""
    return "".join(part[0] for part in token.shadow.split("-") if part)
