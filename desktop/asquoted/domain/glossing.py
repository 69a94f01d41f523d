"""What a bracket adds to the words before it: their short form, or the same amount in other units."""

from asquoted.domain.collation.amounts import is_conversion
from asquoted.domain.collation.items import Family
from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.comparison import Kind
from asquoted.domain.names import Named
from asquoted.domain.sameness import name_same
from asquoted.domain.stretches import Stretch, items_of
from asquoted.domain.tokens import TokenKind

_SMALL = frozenset({"of", "the", "and", "for", "on", "in", "to", "de", "&"})
_SHORTEST = 2
_INITIALS = "abbreviation: a short form and what it stands for, initials"


def name_gloss(stretch: Stretch, lexicon: Lexicon) -> Named | None:
    """Name what stands in brackets after what it explains; None if it tells more than that."""
    side, start, _ = stretch
    inside = _bare(stretch)
    before = _before(stretch)
    if before is not None and side.item_ends[before] > start:
        return Kind.ABBREVIATION, "abbreviation: in brackets, what stands before them in another form"
    if before is None or inside[1] >= inside[2]:
        return None
    told, explained = items_of(inside), side.items[before]
    if len(told) == 1 and told[0].key == explained.key and told[0].is_word:
        kind = Kind.NUMBER_FORM if told[0].family is Family.NUMBER else Kind.ABBREVIATION
        return kind, f"{kind.value}: in brackets, what stands before them in another form"
    if told[0].family is explained.family is Family.NUMBER and len(told) == 1:
        if is_conversion(explained.key, told[0].key):
            return Kind.NUMBER_FORM, "number-form: in brackets, the same amount in other units"
        return None
    if (
        explained.family is Family.NUMBER
        and len(told) == 1
        and _is_unit_of(explained.key, told[0].key, lexicon)
    ):
        return Kind.ABBREVIATION, "abbreviation: in brackets, the unit of what stands before them"
    here = (side, side.item_starts[before], start)
    words = [at for at in range(max(0, start - _LONGEST), start) if at not in side.breaks]
    if is_spelled_out(here, inside) or any(is_spelled_out(inside, (side, at, start)) for at in words):
        return Kind.ABBREVIATION, _INITIALS
    return None


_LONGEST = 8


def _is_unit_of(amount: str, word: str, lexicon: Lexicon) -> bool:
    """Tell whether a word is a form of the unit of an amount: megawatts, MW."""
    return lexicon.tables.units.get(word, "-") == amount.partition(" ")[2]


def name_spelled_out(base: Stretch, reading: Stretch, lexicon: Lexicon) -> Named | None:
    """Name a short form over against what it stands for, whatever article and brackets stand with it."""
    sizes = base[2] - base[1], reading[2] - reading[1]
    if 0 in sizes or (sizes == (1, 1) and not (_is_bracket(base) or _is_bracket(reading))):
        # Nearly always: there is nothing to spell out, or nothing to spell it out with.
        return None
    here, there = _bare(base), _bare(reading)
    if here[1] >= here[2] or there[1] >= there[2]:
        return None
    if is_spelled_out(here, there) or is_spelled_out(there, here):
        return Kind.ABBREVIATION, _INITIALS
    is_trimmed = here[1:] != base[1:] or there[1:] != reading[1:]
    if is_trimmed and [item.key for item in items_of(here)] == [item.key for item in items_of(there)]:
        return name_same(here, there, lexicon)
    return None


def _is_bracket(stretch: Stretch) -> bool:
    side, start, _ = stretch
    return side.tokens[start].kind is TokenKind.BRACKET


def is_spelled_out(short: Stretch, whole: Stretch) -> bool:
    """Tell whether one word in capitals has the initials of the others: CM, chief minister."""
    side, start, end = short
    if end - start != 1:
        return False
    printed = side.tokens[start].printed.replace(".", "")
    if len(printed) < _SHORTEST or not (printed.isalpha() and printed.isupper()):
        return False
    words = list(whole[0].tokens[whole[1] : whole[2]])
    if len(words) < _SHORTEST or not all(token.kind is TokenKind.WORD for token in words):
        return False
    letters = printed.casefold()
    initials = ["".join(part[0] for part in token.shadow.split("-") if part) for token in words]
    if "".join(initials) == letters:
        return True
    return letters == "".join(
        each for each, token in zip(initials, words, strict=True) if token.shadow not in _SMALL
    )


def _bare(stretch: Stretch) -> Stretch:
    """Return a stretch less the brackets around it and the article that opens it."""
    side, start, end = stretch
    while start < end and side.tokens[start].kind is TokenKind.BRACKET:
        start += 1
    while start < end and side.tokens[end - 1].kind is TokenKind.BRACKET:
        end -= 1
    if end - start > 1 and side.tokens[start].shadow == "the":
        start += 1
    return side, start, end


def _before(stretch: Stretch) -> int | None:
    """Return the last word before a stretch, as an item of its passage."""
    side, start, _ = stretch
    if not start or start in side.breaks:
        return None
    words = [at for at in side.places_in(start - 1, start) if side.items[at].is_word]
    return words[-1] if words else None
