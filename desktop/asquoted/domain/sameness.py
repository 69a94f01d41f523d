"""What differs between two stretches that say the same: case, spelling, short forms, names, numbers."""

from collections.abc import Sequence

from asquoted.domain.collation.items import Family
from asquoted.domain.collation.lexicon import Lexicon, folded
from asquoted.domain.comparison import Kind
from asquoted.domain.names import Named, has_name
from asquoted.domain.stretches import Stretch, changed, items_of, tokens_of
from asquoted.domain.tokens import Sign, plain, unvowelled

JOINED = "name-form: joined, hyphenated or apart"
_JOINED_WORD = "spelling: joined, hyphenated or apart"
_TWO_FORMS = "name-form: two forms of one name, table"
_ROMAN = {
    "i": "1",
    "ii": "2",
    "iii": "3",
    "iv": "4",
    "v": "5",
    "vi": "6",
    "vii": "7",
    "viii": "8",
    "xvi": "16",
}


def name_joined(base: Stretch, reading: Stretch, lexicon: Lexicon) -> Named:
    """Name words that are one word in the other text."""
    return (Kind.NAME_FORM, JOINED) if has_name(lexicon, base, reading) else (Kind.SPELLING, _JOINED_WORD)


def name_same(base: Stretch, reading: Stretch, lexicon: Lexicon) -> Named | None:
    """Name what differs between two stretches that say the same; None for what is no difference."""
    tokens, others = tokens_of(base), tokens_of(reading)
    here, there = _printed(tokens), _printed(others)
    if here == there:
        return None
    if here.casefold() == there.casefold():
        return Kind.CASE, "case: capital or small letter"
    if unvowelled(here) == unvowelled(there):
        return _name_vowelled(here, there)
    lost, gained = changed(_words(here), _words(there))
    if _has_number(base, reading) and _is_number(lost, gained, lexicon):
        pairs = _paired(lost, gained)
        if pairs and all(_is_respelled(*pair, lexicon) for pair in pairs):
            return Kind.SPELLING, f"spelling: {lexicon.respelling(lost[0], gained[0])}"
        return Kind.NUMBER_FORM, "number-form: one number, amount or date in two writings, by rule"
    if _bare(here, ".") == _bare(there, "."):
        return Kind.ABBREVIATION, "abbreviation: full stops or none"
    tables = lexicon.tables
    both = [*tokens, *others]
    if any(token.shadow in tables.contractions for token in both):
        return Kind.ABBREVIATION, "abbreviation: a contraction, table"
    if _bare(here, " -") == _bare(there, " -"):
        return name_joined(base, reading, lexicon)
    return _name_forms(base, reading, lost, gained, lexicon)


def _name_vowelled(here: str, there: str) -> Named:
    """Name what differs between two texts that have the same letters, with other vowel signs."""
    # A sign that the other leaves out is no other one.
    if all(one <= other or other <= one for one, other in zip(_signs(here), _signs(there), strict=True)):
        return Kind.SPELLING, "spelling: vowel signs or none"
    return Kind.WORDING, "wording: other words"


def _signs(printed: str) -> list[frozenset[str]]:
    """Return the vowel signs of each letter."""
    found: list[frozenset[str]] = []
    for letter in printed:
        if unvowelled(letter) or not found:
            found.append(frozenset())
        else:
            found[-1] |= {letter}
    return found


def _name_forms(
    base: Stretch, reading: Stretch, lost: Sequence[str], gained: Sequence[str], lexicon: Lexicon
) -> Named:
    tokens, others = tokens_of(base), tokens_of(reading)
    tables, both = lexicon.tables, [*tokens, *others]
    if any(_is_numeral(one, other, lexicon) for one, other in _paired(lost, gained)):
        return Kind.NUMBER_FORM, "number-form: a numeral and its word, table"
    if any(token.shadow in tables.names for token in both):
        return Kind.NAME_FORM, _TWO_FORMS
    if len(tokens) != len(others) or any(lexicon.meanings(token.shadow) for token in both):
        if any(_is_short(token, lexicon) for token in both):
            return Kind.ABBREVIATION, "abbreviation: a short form and what it stands for, table or initials"
        return Kind.NAME_FORM, _TWO_FORMS
    if any(token.shadow in tables.months for token in tokens):
        return Kind.ABBREVIATION, "abbreviation: a month or a day, table"
    # The Defence Ministry is respelled as defence is.
    is_respelled = all(
        _is_respelled(token.shadow, other.shadow, lexicon)
        for token, other in zip(tokens, others, strict=True)
        if token.shadow != other.shadow
    )
    if has_name(lexicon, base, reading) and not is_respelled:
        return Kind.NAME_FORM, "name-form: accents, or two forms of one name"
    pair = next(
        (token.shadow, other.shadow)
        for token, other in zip(tokens, others, strict=True)
        if token.printed != other.printed
    )
    return Kind.SPELLING, f"spelling: {lexicon.respelling(*pair)}"


def _has_number(base: Stretch, reading: Stretch) -> bool:
    return any(item.family is Family.NUMBER for item in (*items_of(base), *items_of(reading)))


def _paired(lost: Sequence[str], gained: Sequence[str]) -> list[tuple[str, str]]:
    return list(zip(lost, gained, strict=True)) if len(lost) == len(gained) else []


def _is_respelled(word: str, other: str, lexicon: Lexicon) -> bool:
    """Tell whether two words are one by the table or the rules of spelling, which no name by itself is in."""
    return lexicon.spelled(word) == lexicon.spelled(other) and folded(word) != folded(other)


def _is_numeral(word: str, other: str, lexicon: Lexicon) -> bool:
    numbers = lexicon.tables.numbers
    return any(
        one in _ROMAN and _ROMAN[one] == numbers.get(two, two) for one, two in ((word, other), (other, word))
    )


def _words(printed: str) -> list[str]:
    return [word for word in printed.casefold().replace("-", " ").split() if word.strip(",.")]


def _is_number(lost: Sequence[str], gained: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether one of the words is a figure, a number word, a unit, a currency or a date."""
    tables = lexicon.tables
    return not (lost or gained) or any(
        word[0].isdigit()
        or word in tables.numbers
        or word in tables.units
        or word in _COUNTING
        or word.rstrip(".") in tables.months
        for word in (*lost, *gained)
    )


_COUNTING = frozenset(
    {"half", "to", "of", "and", "us", "u.s.", "a", "an", "no", "no.", "noon", "midnight", "midday", "number"}
)


def _is_short(token: Sign, lexicon: Lexicon) -> bool:
    shadow = token.shadow.removesuffix("'s")
    printed = token.printed[: len(token.printed) - (2 if shadow != token.shadow else 0)].replace(".", "")
    return bool(lexicon.meanings(shadow)) or (len(printed) > 1 and printed.isupper())


def _printed(tokens: Sequence[Sign]) -> str:
    """The tokens as printed, less the shape of marks and dashes and the brackets inside a word."""
    return " ".join(
        plain(token.printed).replace("[", "").replace("]", "").replace("–", "-")
        if token.is_word
        else token.shadow
        for token in tokens
    )


def _bare(printed: str, without: str) -> str:
    return printed.casefold().translate(str.maketrans(dict.fromkeys(without)))
