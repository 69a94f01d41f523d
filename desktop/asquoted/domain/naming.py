"""What kind a difference is, by tables and rules that a reader can follow.

The grave kinds are asked for first: what changes a negation, a modal, a quantity, a name
or an attribution is never called anything milder.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from asquoted.domain.collation.items import Family, Item
from asquoted.domain.collation.lexicon import Lexicon, Phrase
from asquoted.domain.collation.likeness import Relation
from asquoted.domain.collation.side import Side
from asquoted.domain.comparison import Kind
from asquoted.domain.tokens import Token, TokenKind, plain

Stretch = tuple[Side, int, int]
"""A side, and the tokens of it from the first to before the last."""
Named = tuple[Kind, str]
"""A kind, and in words why."""

_REASONS = {
    Relation.SHORTENED: (Kind.ABBREVIATION, "an abbreviation and what it stands for"),
    Relation.SOUNDED: (Kind.NAME_FORM, "one name, romanised in two ways"),
    Relation.NEGATED: (Kind.NEGATION, "a negating prefix"),
}
JOINED = "joined, hyphened or apart"
_AUXILIARIES = frozenset({"be", "have", "do"})


def name_same(base: Stretch, reading: Stretch, lexicon: Lexicon) -> Named | None:
    """Name what differs between two stretches that say the same; None for what is no difference."""
    tokens, others = _tokens(base), _tokens(reading)
    here, there = _printed(tokens), _printed(others)
    if here == there:
        return None
    if here.casefold() == there.casefold():
        return Kind.CASE, "capital or small letter"
    if any(item.family is Family.NUMBER for item in (*_items(base), *_items(reading))) and _is_number(
        _changed(_words(here), _words(there)), lexicon
    ):
        return Kind.NUMBER_FORM, "one number, written in two ways"
    if _bare(here, ".") == _bare(there, "."):
        return Kind.ABBREVIATION, "full stops in an abbreviation"
    if any(token.shadow in lexicon.tables.contractions for token in [*tokens, *others]):
        return Kind.ABBREVIATION, "a contraction"
    is_name = any(side.is_name(index, lexicon) for side, index in _indexes(base, reading))
    joined, other_joined = _bare(here, " -"), _bare(there, " -")
    if joined == other_joined:
        return (Kind.NAME_FORM if is_name else Kind.SPELLING), JOINED
    if any(token.shadow in lexicon.tables.names for token in [*tokens, *others]):
        return Kind.NAME_FORM, "two forms of one name"
    if len(tokens) != len(others) or any(lexicon.meanings(token.shadow) for token in [*tokens, *others]):
        if any(_is_short(token, lexicon) for token in [*tokens, *others]):
            return Kind.ABBREVIATION, "an abbreviation and what it stands for"
        return Kind.NAME_FORM, "two forms of one name"
    if any(token.shadow in lexicon.tables.months for token in tokens):
        return Kind.ABBREVIATION, "a month or a day, shortened"
    # The Defence Ministry is respelled as defence is.
    is_respelled = all(
        _is_respelled(token.shadow, other.shadow, lexicon)
        for token, other in zip(tokens, others, strict=True)
        if token.shadow != other.shadow
    )
    if is_name and not is_respelled:
        return Kind.NAME_FORM, "two forms of one name"
    return Kind.SPELLING, "two spellings of one word"


def _is_respelled(word: str, other: str, lexicon: Lexicon) -> bool:
    """Tell whether a table of spellings has the two words, which no name by itself is in."""
    spelling = lexicon.tables.spelling
    return spelling.get(word, word) == spelling.get(other, other)


def name_change(base: Stretch, reading: Stretch, relation: Relation | None, lexicon: Lexicon) -> Named:
    """Name what was omitted, added or put in another's place: the gravest thing in it."""
    tokens = [*_tokens(base), *_tokens(reading)]
    if not any(token.is_word for token in tokens):
        return _name_marks(tokens)
    if relation in _REASONS:
        # One word for one: no graver change is in it.
        return _REASONS[relation]
    if relation is Relation.JOINED:
        is_name = any(side.is_name(index, lexicon) for side, index in _indexes(base, reading))
        return (Kind.NAME_FORM if is_name else Kind.SPELLING), JOINED
    grave = _name_grave(base, reading, lexicon)
    if grave:
        return grave
    roots, others = _roots(base, lexicon), _roots(reading, lexicon)
    if roots and others:
        if relation is Relation.INFLECTED and any(
            item.key in lexicon.tables.demonyms for item in (*_items(base), *_items(reading))
        ):
            return Kind.NAME_FORM, "a country and its people"
        if sorted(roots) == sorted(others) or relation is Relation.INFLECTED:
            return Kind.INFLECTION, "another form of the same word"
        if _without(roots) == _without(others):
            return Kind.INFLECTION, "another form of the verb"
    return Kind.WORDING, "other words"


def _without(roots: Sequence[str]) -> list[str]:
    return sorted(root for root in roots if root not in _AUXILIARIES)


def _words(printed: str) -> list[str]:
    return [word for word in printed.casefold().replace("-", " ").split() if word.strip(",.")]


def _is_number(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether one of the words is a figure, a number word, a unit or a date."""
    tables = lexicon.tables
    return not words or any(
        word[0].isdigit()
        or word in tables.numbers
        or word in tables.units
        or word.rstrip(".") in tables.months
        for word in words
    )


def _name_marks(tokens: Sequence[Token]) -> Named:
    if all(token.kind is TokenKind.QUOTATION_MARK for token in tokens):
        return Kind.QUOTATION_MARK, "a quotation mark"
    return Kind.PUNCTUATION, "a mark"


def _name_grave(base: Stretch, reading: Stretch, lexicon: Lexicon) -> Named | None:
    for kind, index, reason in (
        (Kind.NEGATION, lexicon.negations, "a negation"),
        (Kind.MODALITY, lexicon.modals, "a word of possibility, duty or certainty"),
    ):
        changed = _changed(_phrases(base, index, lexicon), _phrases(reading, index, lexicon))
        if changed:
            return kind, f"{reason}: {', '.join(changed)}"
    changed = _changed(_quantities(base, lexicon), _quantities(reading, lexicon))
    if changed:
        return Kind.QUANTITY, f"a number or a quantity: {', '.join(changed)}"
    return _name_name(base, reading, lexicon) or _name_attribution(base, reading, lexicon)


def _name_name(base: Stretch, reading: Stretch, lexicon: Lexicon) -> Named | None:
    names = _names(base, lexicon, _is_person(reading))
    others = _names(reading, lexicon, _is_person(base))
    changed = _changed(names, others)
    if _is_shorter_name(base, reading, lexicon):
        return Kind.NAME_FORM, "a name with more or fewer of its parts"
    if changed:
        return Kind.NAME, f"a name: {', '.join(changed)}"
    return None


def _is_shorter_name(base: Stretch, reading: Stretch, lexicon: Lexicon) -> bool:
    """Tell whether parts of a name or titles are lost or gained beside a name that both have."""
    if not any(_touches_name(stretch, lexicon) for stretch in (base, reading) if stretch[1] < stretch[2]):
        return False
    named = 0
    for side, start, end in (base, reading):
        words = [side.tokens[index].shadow for index in range(start, end)]
        if any(not _is_part_of_name(side, index, lexicon) for index in range(start, end)):
            return False
        named += any(word not in lexicon.tables.titles for word in words)
    return named <= 1


def _is_part_of_name(side: Side, index: int, lexicon: Lexicon) -> bool:
    token = side.tokens[index]
    if token.shadow in lexicon.tables.titles:
        return True
    return side.is_name(index, lexicon) and not token.shadow.endswith("'s") and token.shadow not in _TELLING


_TELLING = frozenset({"north", "south", "east", "west", "new", "northern", "southern", "eastern", "western"})
"""They tell one place from another: North Korea is not Korea."""


def _touches_name(stretch: Stretch, lexicon: Lexicon) -> bool:
    side, start, end = stretch
    return (start > 0 and side.is_name(start - 1, lexicon)) or (
        end < len(side.tokens) and side.is_name(end, lexicon)
    )


def _name_attribution(base: Stretch, reading: Stretch, lexicon: Lexicon) -> Named | None:
    here, there = (
        [lexicon.root(phrase) for phrase in _phrases(stretch, lexicon.attributions, lexicon)]
        for stretch in (base, reading)
    )
    changed = _changed(here, there)
    if changed:
        return Kind.ATTRIBUTION, f"who says so, and how: {', '.join(changed)}"
    if _follows_according_to(base) and _follows_according_to(reading):
        return Kind.ATTRIBUTION, "on whose word it stands"
    return None


def _follows_according_to(stretch: Stretch) -> bool:
    """Tell whether the stretch stands right behind "according to", with no mark between."""
    side, start, end = stretch
    before: list[str] = []
    if start < end:
        for item in reversed(side.items[: side.first_items[start]]):
            if not item.is_word or len(before) > _LONGEST_SOURCE:
                break
            before.append(item.key)
    return any(pair == ("to", "according") for pair in pairwise(before))


_LONGEST_SOURCE = 4


def _changed(here: Iterable[str], there: Iterable[str]) -> list[str]:
    first, second = Counter(here), Counter(there)
    return sorted({*(first - second), *(second - first)})


def _phrases(stretch: Stretch, index: dict[str, list[Phrase]], lexicon: Lexicon) -> Iterator[str]:
    """The phrases of a table that have a word in the stretch; they may reach beyond it."""
    side, start, end = stretch
    if start == end:
        return
    low = side.first_items[start]
    high = low + len(side.items_in(start, end))
    at = max(0, low - 3)
    while at < high:
        idiom = _phrase_at(side, at, lexicon.idioms)
        if idiom or (side.items[at].key == "may" and side.is_month(side.items[at].start)):
            at += len(idiom[0]) if idiom else 1
            continue
        found = _phrase_at(side, at, index)
        if found and at + len(found[0]) > low:
            yield found[1]
            at += len(found[0]) - 1
        at += 1


def _phrase_at(side: Side, at: int, index: dict[str, list[Phrase]]) -> Phrase | None:
    for words, phrase in index.get(side.items[at].key, ()):
        if tuple(item.key for item in side.items[at : at + len(words)]) == words:
            return words, phrase
    return None


def _quantities(stretch: Stretch, lexicon: Lexicon) -> Iterator[str]:
    for item in _items(stretch):
        if item.family is Family.NUMBER:
            yield item.key.lstrip("#@")
    yield from _phrases(stretch, lexicon.quantifiers, lexicon)


def _is_person(stretch: Stretch) -> bool:
    return [token.shadow for token in _tokens(stretch)] in [["he"], ["she"], ["him"], ["her"]]


def _names(stretch: Stretch, lexicon: Lexicon, is_person: bool) -> list[str]:
    side, start, end = stretch
    found = []
    for item in _items(stretch):
        if item.is_word and item.family is not Family.NUMBER:
            inside = range(max(start, item.start), min(end, item.end))
            if any(
                side.is_name(index, lexicon)
                # "He" over against "Petrov": a capital names a person there, also where a sentence begins.
                or (is_person and side.tokens[index].printed[0].isupper() and item.weight >= 1)
                for index in inside
            ):
                found.append(lexicon.root(item.key))
    return found


def _roots(stretch: Stretch, lexicon: Lexicon) -> list[str]:
    return [lexicon.root(item.key) for item in _items(stretch) if item.is_word]


def _items(stretch: Stretch) -> Sequence[Item]:
    side, start, end = stretch
    return side.items_in(start, end)


def _tokens(stretch: Stretch) -> Sequence[Token]:
    """The tokens of a stretch less its brackets, which are named by what they hold."""
    side, start, end = stretch
    tokens = side.tokens[start:end]
    words = [token for token in tokens if token.kind is not TokenKind.BRACKET]
    return words or tokens


def _indexes(*stretches: Stretch) -> Iterator[tuple[Side, int]]:
    for side, start, end in stretches:
        for index in range(start, end):
            yield side, index


def _is_short(token: Token, lexicon: Lexicon) -> bool:
    shadow = token.shadow.removesuffix("'s")
    printed = token.printed[: len(token.printed) - (2 if shadow != token.shadow else 0)].replace(".", "")
    return bool(lexicon.meanings(shadow)) or (len(printed) > 1 and printed.isupper())


def _printed(tokens: Sequence[Token]) -> str:
    """The tokens as printed, less the shape of marks and the brackets inside a word."""
    return " ".join(
        plain(token.printed).replace("[", "").replace("]", "") if token.is_word else token.shadow
        for token in tokens
    )


def _bare(printed: str, without: str) -> str:
    return printed.casefold().translate(str.maketrans(dict.fromkeys(without)))
