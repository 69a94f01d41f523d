"""Words as grouping sees them: spelling, inflection and letter case taken away.

A word's `root` is what two renderings of the same word share; words that carry
grammar alone are marked, since they say nothing about which sentence is meant.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import zip_longest

from rapidfuzz.distance import LCSseq

from asquoted.domain.grouping.lists import word_set
from asquoted.domain.grouping.small_words import small_words_of
from asquoted.domain.hangul import end_of_inner_gloss
from asquoted.domain.stems import stem
from asquoted.domain.tables import Tables
from asquoted.domain.text import Span
from asquoted.domain.tokens import Token, TokenKind, tokenize

# They come and go with the phrase that a reporter cuts out.
_ARTICLES = frozenset({"a", "an", "the"})
# Light pronouns and auxiliaries carry grammar even where a table lacks them.
_GRAMMAR = word_set("""
    a an the and or but nor so yet of in on at to from by for with as into onto over under about
    against between than then that this these those there here it its he him his she her hers they
    them their theirs we us our ours i me my mine you your yours who whom whose which what when
    where why how if because while although though be is are was were been being am have has had
    having do does did done doing will would shall should can could may might must neither never no not
    n't any some all each both also just only very such more most other up out off
""")


# House styles write these with a hyphen or without it.
_PREFIXED = re.compile(
    r"(?:anti|bi|co|counter|de|inter|micro|mid|multi|non|over|post|pre|pro|re|semi|sub|un|under)-[a-z]{3,}$"
)
_CURRENCIES = {
    "$": "dollars",
    "us$": "dollars",
    "€": "euros",
    "£": "pounds",
    "₹": "rupees",
    "rs": "rupees",
    "¥": "yen",
}
_AUXILIARIES = {"m": "am", "re": "are", "ve": "have", "ll": "will"}
_CONTRACTIONS = {
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "let's": ("let", "us"),
}
# After these, "'s" is a verb; after a name it says whose something is.
_BEFORE_IS = word_set("it he she that there here what who where how")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a rendering. `span` lies in the document's text; an inserted one stands in brackets."""

    span: Span
    root: str
    is_content: bool
    is_inserted: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """How far two wordings agree: content words shared in order, and the share of the shorter one."""

    shared: int
    share: float
    is_exact: bool


@lru_cache(maxsize=100_000)
def _stem(word: str) -> str:
    return stem(word)


def read_words(text: str, spans: Sequence[Span], tables: Tables) -> tuple[Word, ...]:
    """Return the words that stand in `text` at `spans`, in order."""
    found: list[Word] = []
    is_inserted = False
    small = small_words_of(text)
    for span in spans:
        tokens = with_whole_words(tokenize(text, span))
        for token, following in zip_longest(tokens, tokens[1:]):
            if not token.is_word:
                is_inserted = token.printed == "[" or (is_inserted and token.printed != "]")
                continue
            spoken = _spelled_out(token.shadow)
            if spoken[-1].endswith("'d") and spoken[-1][:-2] in _GRAMMAR:
                spoken = (token.shadow[:-2], _had_or_would(following.shadow if following else "", tables))
            if len(spoken) > 1:
                found += (Word(token.span, root_of(w, tables), False, is_inserted) for w in spoken)
                continue
            shadow = token.shadow.removesuffix("'s").removesuffix("'")
            if not shadow or shadow == "s":
                continue
            if shadow in tables.months and token.printed[:1].isupper():
                shadow = tables.months[shadow]
            # "N'avons" is two of them.
            is_small = shadow in small or (bool(small) and shadow.rpartition("'")[2] in small)
            is_grammar = is_small or (
                shadow in _GRAMMAR or shadow in tables.function_words or token.shadow in tables.function_words
            )
            found.append(Word(token.span, root_of(shadow, tables), not is_grammar, is_inserted))
    return tuple(_amounts_spelled(list(_joined_figures(found, text)), tables))


def with_whole_words(tokens: list[Token]) -> list[Token]:
    """Return tokens with each Korean word that has a gloss inside as one, and its gloss behind it.

    The gloss stands in square brackets there: it is inserted.
    """
    if not any(token.kind is TokenKind.BRACKET for token in tokens):
        return tokens
    starts = [token.start for token in tokens]
    whole = list(tokens)
    for at, token in enumerate(tokens):
        close = end_of_inner_gloss(tokens, starts, at)
        if close is None:
            continue
        particle = tokens[close + 1]
        inside = "".join(each.printed for each in tokens[at + 1 : close + 1])
        whole[at] = token._replace(
            end=particle.end,
            printed=token.printed + inside + particle.printed,
            shadow=token.shadow + particle.shadow,
        )
        whole[at + 1] = tokens[at + 1]._replace(printed="[")
        whole[close] = tokens[close]._replace(printed="]")
        whole[close + 1] = particle._replace(kind=TokenKind.PUNCTUATION)
    return whole


def _joined_figures(words: Sequence[Word], text: str) -> Iterator[Word]:
    """Yield words with "forty thousand" as the one number that "40,000" is, "three hundred" as 300.

    Style books write these in words or in figures, but a million always as a word.
    """
    held: Word | None = None
    for word in words:
        if held is not None and (joined := _joined(held, word, text)):
            held = joined
            continue
        if held is not None:
            yield held
        held = word
    if held is not None:
        yield held


def _joined(number: Word, word: Word, text: str) -> Word | None:
    """Return a number and the scale behind it as one number; None if they are not that."""
    scale = _SMALL_SCALES.get(word.root)
    if scale is None or not number.root.isdecimal() or not 0 < int(number.root) < scale:
        return None
    if text[word.span.start].isdecimal() or not text[number.span.end : word.span.start].isspace():
        # Figures are no scale, and a comma parts two numbers.
        return None
    span = Span(number.span.start, word.span.end)
    return replace(number, span=span, root=str(int(number.root) * scale), is_content=True)


_SMALL_SCALES = {"100": 100, "1000": 1_000}


def _amounts_spelled(words: list[Word], tables: Tables) -> list[Word]:
    """Return words with amounts as they are said: "$9bn" as 9 billion dollars, "9 per cent" as 9 %."""
    spelled: list[Word] = []
    at = 0
    while at < len(words):
        word, end = words[at], at + 1
        while end < len(words) and words[end].root[:1].isdigit() and (end == at + 1 or _is_scale(words[end])):
            end += 1
        currency = _CURRENCIES.get(word.root)
        if currency is not None and end > at + 1:
            first = replace(words[at + 1], span=Span(word.span.start, words[at + 1].span.end))
            last = words[end - 1].span
            spelled += [first, *words[at + 2 : end], replace(word, span=last, root=root_of(currency, tables))]
            at = end
        elif [one.root for one in words[at : at + 2]] == ["per", "cent"]:
            spelled.append(replace(word, root="%", is_content=True))
            at += 2
        else:
            spelled.append(replace(word, root="%", is_content=True) if word.root == "percent" else word)
            at += 1
    return spelled


def _spelled_out(shadow: str) -> tuple[str, ...]:
    """Return the words that a contraction stands for; one whose second word is not certain stays whole."""
    if shadow in _CONTRACTIONS:
        return _CONTRACTIONS[shadow]
    if shadow.endswith("n't"):
        return (shadow.removesuffix("n't"), "not")
    head, mark, tail = shadow.rpartition("'")
    if mark and tail in _AUXILIARIES and head in _GRAMMAR:
        return (head, _AUXILIARIES[tail])
    if mark and tail == "s" and head in _BEFORE_IS:
        return (head, "is")
    return (shadow,)


def _had_or_would(following: str, tables: Tables) -> str:
    """Return what "'d" stands for: "we'd seen" and "we'd better" are "had", "we'd see" is "would"."""
    is_participle = following.endswith("ed") or following in tables.irregular or following == "better"
    return "had" if is_participle else "would"


def _is_scale(word: Word) -> bool:
    return word.root.startswith("1000") and not word.root.strip("10")


@lru_cache(maxsize=50_000)
def root_of(shadow: str, tables: Tables) -> str:
    """Return what all forms and spellings of a word share."""
    name = tables.names.get(shadow)
    if name is not None:
        return name
    spelled = tables.spelling.get(shadow, shadow)
    figures = tables.numbers.get(spelled)
    if figures is not None:
        return figures
    if _PREFIXED.match(spelled):
        # "Co-operated", "cooperated".
        spelled = spelled.replace("-", "", 1)
    return _stem(tables.irregular.get(spelled, spelled))


def match_roots(one: Sequence[str], other: Sequence[str]) -> Match:
    """Hold two wordings' content roots against each other; the same either way round."""
    shorter = min(len(one), len(other))
    if not shorter:
        return Match(0, 0.0, is_exact=False)
    shared: int = LCSseq.similarity(one, other)
    return Match(shared, shared / shorter, is_exact=shared == shorter)


def is_run_of(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether the shorter of two wordings stands in the other as it is, articles aside."""
    short, long = sorted(
        ([word for word in words if word not in _ARTICLES] for words in (one, other)), key=len
    )
    size = len(short)
    return size > 0 and any(long[at : at + size] == short for at in range(len(long) - size + 1))
