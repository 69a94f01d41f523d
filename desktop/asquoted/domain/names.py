"""Names: what is one, when two are forms of one, and when another stands in its place."""

from collections.abc import Container, Sequence

from asquoted.domain.collation.items import Family
from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.collation.romanising import eastern, skeleton, sounds
from asquoted.domain.collation.side import Side
from asquoted.domain.comparison import Kind
from asquoted.domain.german_nouns import is_plain_noun
from asquoted.domain.stretches import Stretch, tokens_of, told
from asquoted.domain.tokens import TokenKind

_WORD, _NUMBER = TokenKind.WORD, Family.NUMBER
Named = tuple[Kind, str]
"""A kind, and in words why."""

_TELLING = frozenset({"north", "south", "east", "west", "new", "northern", "southern", "eastern", "western"})
"""They tell one place from another: North Korea is not Korea."""
_PERSONS = frozenset(
    {"he", "she", "him", "her", "they", "them", "it", "we", "us", "who", "his", "hers", "their", "its"}
)
_ARABIC = frozenset(
    (
        "al",
        "el",
        "bin",
        "ibn",
        "abu",
        "abd",
        "abdul",
        "abdel",
        "abdullah",
        "muhammad",
        "ahmed",
        "hussein",
        "hassan",
    )
    + (
        "ibrahim",
        "khalifa",
        "mahmoud",
        "mustafa",
        "khaled",
        "omar",
        "ali",
        "sheikh",
        "ayatollah",
        "emir",
        "imam",
    )
    + ("mullah", "colonel", "crown", "salman", "faisal", "youssef", "ismail", "nasser", "saleh", "walid")
)
_NEAR = 2


def is_name(side: Side, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a token is (part of) a proper name, also where a sentence begins with an unknown word."""
    token, tables = side.tokens[index], lexicon.tables
    if token.kind is not _WORD or token.printed.islower():
        return False
    if is_plain_noun(side, index) and not _is_told(token.shadow, lexicon):
        return False
    if side.is_name(index, lexicon):
        return True
    if not token.printed.lstrip("[")[:1].isupper() or not tables.words:
        return False
    word = token.shadow.removesuffix("'s")
    known = (
        tables.words,
        tables.titles,
        tables.months,
        tables.contractions,
        tables.abbreviations,
        tables.numbers,
    )
    return word.isalpha() and not any(word in each for each in known) and not lexicon.is_function_word(word)


def _is_told(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a table has a word as a name."""
    tables = lexicon.tables
    return word in tables.names or word in tables.given_names or word in tables.surnames


def has_name(lexicon: Lexicon, *stretches: Stretch) -> bool:
    """Tell whether a name stands in one of the stretches."""
    for side, start, end in stretches:
        for at in range(start, end):
            if is_name(side, at, lexicon):
                return True
    return False


def name_of_names(base: Stretch, reading: Stretch, lexicon: Lexicon) -> Named | None:
    """Name a change among names: another name, or another form of one; None if names are as they were."""
    lost, gained = _names(base, lexicon, _is_person(reading)), _names(reading, lexicon, _is_person(base))
    if _is_other_rank(base, reading, lexicon):
        return Kind.NAME, f"name: another title, {told(*map(_words_printed, (base, reading)))}"
    if _is_shorter_name(base, reading, lexicon):
        if _is_other_office(base, reading, lexicon):
            return Kind.NAME, f"name: another title, {told(*map(_words_printed, (base, reading)))}"
        return Kind.NAME_FORM, "name-form: a name with more or fewer of its parts or titles"
    for name in list(lost):
        if name in gained:
            lost.remove(name)
            gained.remove(name)
    how = ""
    for name in list(lost):
        for other in gained:
            found = same_name(name, other, lexicon, (base, reading))
            if found or lexicon.root(name) == lexicon.root(other):
                how = found or how
                lost.remove(name)
                gained.remove(other)
                break
    if lost or gained:
        here, there = _printed(base), _printed(reading)
        return Kind.NAME, f"name: {told([here] if here else [], [there] if there else [])}"
    return (Kind.NAME_FORM, f"name-form: {how}") if how else None


def same_name(name: str, other: str, lexicon: Lexicon, stretches: Sequence[Stretch]) -> str:
    """Say why two names (roots or shadows) are one; nothing if they are not."""
    tables = lexicon.tables
    if tables.given_names.get(name, name) == tables.given_names.get(other, other):
        return "two forms of one given name, table"
    if sounds(name) == sounds(other):
        return "one name in two romanisations, by sound"
    if tables.surnames.get(name, name) == tables.surnames.get(other, other):
        return "one family name in two romanisations, table"
    if eastern(name) == eastern(other) and any(_is_eastern(each, lexicon) for each in stretches):
        return "one Korean or Chinese name in two romanisations, by rule"
    if (
        len(bones := skeleton(name)) > 2
        and bones == skeleton(other)
        and all(_is_near(each, _ARABIC, lexicon) for each in stretches)
    ):
        return "one Arabic name in two romanisations, by rule"
    return ""


def _is_eastern(stretch: Stretch, lexicon: Lexicon) -> bool:
    side, start, end = stretch
    if any("-" in side.tokens[index].shadow for index in range(start, end)):
        return True
    return _is_near(stretch, lexicon.tables.surnames.keys(), lexicon)


def _is_near(stretch: Stretch, words: Container[str], lexicon: Lexicon) -> bool:
    """Tell whether a capitalised word of these stands in a stretch or beside it."""
    side, start, end = stretch
    around = range(max(0, start - _NEAR), min(len(side.tokens), end + _NEAR))
    for index in around:
        token = side.tokens[index]
        if token.kind is not _WORD or not (token.printed[0].isupper() or "-" in token.shadow):
            continue
        if any(part in words for part in (lexicon.key(token.shadow), *token.shadow.split("-"))):
            return True
    return False


def _names(stretch: Stretch, lexicon: Lexicon, is_person: bool) -> list[str]:
    side, start, end = stretch
    found = []
    for place in side.places_in(start, end):
        item = side.items[place]
        if item.is_word and item.family is not _NUMBER:
            inside = range(max(start, side.item_starts[place]), min(end, side.item_ends[place]))
            if any(
                is_name(side, index, lexicon)
                # "He" over against "Petrov": a capital names a person there, also where a sentence begins.
                or (is_person and side.tokens[index].printed[0].isupper() and item.weight >= 1)
                for index in inside
            ):
                found.append(lexicon.name_root(item.key))
    return found


def _printed(stretch: Stretch) -> str:
    return " ".join(token.printed for token in tokens_of(stretch))


def _is_person(stretch: Stretch) -> bool:
    words = [token.shadow for token in tokens_of(stretch)]
    return len(words) == 1 and words[0] in _PERSONS


def _is_shorter_name(base: Stretch, reading: Stretch, lexicon: Lexicon) -> bool:
    """Tell whether parts of a name or titles are lost or gained beside a name that both have."""
    named = 0
    for side, start, end in (base, reading):
        words = [side.tokens[index].shadow for index in range(start, end)]
        if any(not _is_part_of_name(side, index, lexicon) for index in range(start, end)):
            return False
        named += any(word not in lexicon.tables.titles for word in words)
    return named <= 1 and _touches_name(base, reading, lexicon)


def _is_other_office(base: Stretch, reading: Stretch, lexicon: Lexicon) -> bool:
    """Tell whether the titles are those of somebody else, or of another office, and not just fewer."""
    one, other = (set(_titles(each, lexicon)) for each in (base, reading))
    if one <= other or other <= one:
        return False
    genders = [{_COURTESY[title] for title in each if title in _COURTESY} for each in (one, other)]
    if all(genders):
        return genders[0].isdisjoint(genders[1])
    return not any(each & _COURTEOUS for each in (one, other))


def _is_other_rank(base: Stretch, reading: Stretch, lexicon: Lexicon) -> bool:
    """Tell whether one side has nothing more than what makes another office of the title behind it."""
    longer, shorter = (base, reading) if base[2] - base[1] > reading[2] - reading[1] else (reading, base)
    more, fewer = _titles(longer, lexicon), _titles(shorter, lexicon)
    if not 0 < len(more) == len(tokens_of(longer)) or len(fewer) < len(tokens_of(shorter)):
        return False
    rank = more[: len(more) - len(fewer)]
    if not rank or more[len(rank) :] != fewer or not _RANKS.issuperset(rank):
        return False
    side, _, end = longer
    office = fewer or ([_title(side.tokens[end].shadow, lexicon)] if end < len(side.tokens) else [])
    return bool(office) and office[0] not in _NO_OFFICE


def _titles(stretch: Stretch, lexicon: Lexicon) -> list[str]:
    return [title for token in tokens_of(stretch) if (title := _title(token.shadow, lexicon))]


def _title(word: str, lexicon: Lexicon) -> str:
    return lexicon.key(word) if word in lexicon.tables.titles else ""


_COURTESY = {"mr": "man", "sir": "man"} | dict.fromkeys(("mrs", "ms", "miss", "dame"), "woman")
_COURTEOUS = _COURTESY.keys() - {"sir", "dame"} | {"mx", "dr", "doctor", "prof", "professor"}
"""They stand for any office, and are no other one."""
_RANKS = frozenset(
    ("vice", "deputy", "former", "acting", "rear", "crown", "lieutenant", "major", "brigadier", "prime")
    + ("chief", "first")
)
"""Before another title they make an office of their own: a vice president is no president."""
_NO_OFFICE = _COURTEOUS | (_RANKS - {"major", "brigadier"}) | {""}


def _words_printed(stretch: Stretch) -> list[str]:
    printed = _printed(stretch)
    return [printed] if printed else []


def _is_part_of_name(side: Side, index: int, lexicon: Lexicon) -> bool:
    token = side.tokens[index]
    if token.kind is TokenKind.BRACKET or token.shadow in lexicon.tables.titles:
        return True
    return is_name(side, index, lexicon) and not token.shadow.endswith("'s") and token.shadow not in _TELLING


def _touches_name(base: Stretch, reading: Stretch, lexicon: Lexicon) -> bool:
    """Tell whether one name stands beside both stretches: the White House is no shorter Kremlin."""
    for here, there in ((base[1] - 1, reading[1] - 1), (base[2], reading[2])):
        if not (0 <= here < len(base[0].tokens) and 0 <= there < len(reading[0].tokens)):
            continue
        keys = [
            lexicon.name_root(lexicon.key(side.tokens[at].shadow))
            for side, at in ((base[0], here), (reading[0], there))
        ]
        if keys[0] == keys[1] and is_name(base[0], here, lexicon) and is_name(reading[0], there, lexicon):
            return True
    return False
