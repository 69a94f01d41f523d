"""Whether two amounts are one in other units: half and 50 per cent, an hour and a half and 90 minutes.

Only where the conversion is exact and by the same system: a mile is no number of
kilometres, nor a month one of days.
"""

from fractions import Fraction

_UNITS = {
    "second": ("time", Fraction(1)),
    "minute": ("time", Fraction(60)),
    "hour": ("time", Fraction(3600)),
    "day": ("time", Fraction(86_400)),
    "week": ("time", Fraction(604_800)),
    "fortnight": ("time", Fraction(1_209_600)),
    "month": ("months", Fraction(1)),
    "year": ("months", Fraction(12)),
    "decade": ("months", Fraction(120)),
    "millimetre": ("metric length", Fraction(1, 1000)),
    "centimetre": ("metric length", Fraction(1, 100)),
    "metre": ("metric length", Fraction(1)),
    "kilometre": ("metric length", Fraction(1000)),
    "inch": ("imperial length", Fraction(1)),
    "foot": ("imperial length", Fraction(12)),
    "yard": ("imperial length", Fraction(36)),
    "mile": ("imperial length", Fraction(63_360)),
    "milligram": ("mass", Fraction(1, 1000)),
    "gram": ("mass", Fraction(1)),
    "kilogram": ("mass", Fraction(1000)),
    "tonne": ("mass", Fraction(1_000_000)),
    "millilitre": ("volume", Fraction(1, 1000)),
    "litre": ("volume", Fraction(1)),
    "cent": ("dollar", Fraction(1, 100)),
    "dollar": ("dollar", Fraction(1)),
    "pence": ("pound", Fraction(1, 100)),
    "pound": ("pound", Fraction(1)),
    "percent": ("", Fraction(1, 100)),
}


_AT = "#at "
"""What the keys of the times of a day begin with (see `dates`)."""


def same_amount(key: str, other: str) -> bool:
    """Tell whether two keys of numbers (see `numbers`) mean the same amount."""
    if key == other:
        return True
    if not (key[:1] == other[:1] == "#"):
        return False
    if key.endswith("0s") and other.endswith("0s"):
        # The 1980s, the 80s.
        return key.endswith(other[1:]) or other.endswith(key[1:])
    here, there = _measured(key), _measured(other)
    return here is not None and here == there


def is_part_of_day_alone(key: str, other: str) -> bool:
    """Tell whether two keys are one hour of the clock, and only one says in which half of the day."""
    stated, bare = (key, other) if key.startswith(_AT) else (other, key)
    if not stated.startswith(_AT) or bare.startswith(_AT):
        return False
    hour, _, minutes = stated.removeprefix(_AT).partition(":")
    shown = int(hour) % 12 or 12
    return bare == f"#{shown}:{minutes}" or (minutes == "00" and bare in {f"#{shown}", f"#{shown} o'clock"})


def is_conversion(key: str, other: str) -> bool:
    """Tell whether two keys measure one thing in units that no exact number ties: miles, kilometres.

    The figures are not reckoned: who converts rounds, and the rate of a currency is the day's.
    """
    return any(_unit(key) in units and _unit(other) in units for units in _MEASURES)


def _unit(key: str) -> str:
    return key[1:].partition(" ")[2] if key[:1] == "#" else ""


_MEASURES = (
    frozenset(("millimetre", "centimetre", "metre", "kilometre", "inch", "foot", "yard", "mile")),
    frozenset(("milligram", "gram", "kilogram", "tonne", "ounce", "weight pound", "pound", "stone")),
    frozenset(("millilitre", "litre", "gallon", "pint", "barrel")),
    frozenset(("square metre", "square foot", "square kilometre", "square mile", "hectare", "acre")),
    frozenset(("kilometre per hour", "mile per hour", "knot", "metre per second")),
    frozenset(("celsius", "fahrenheit", "degree")),
    frozenset(
        ("dollar", "pound", "euro", "yen", "yuan", "won", "ruble", "rupee", "lira", "shekel", "peso", "rand")
        + ("krona", "dinar", "riyal", "franc", "hryvnia", "zloty", "rupiah", "baht", "naira", "cedi", "taka")
        + ("kenyan shilling", "ringgit", "australian dollar", "canadian dollar", "hong kong dollar", "real")
        + ("new zealand dollar", "singapore dollar", "swiss franc")
    ),
)


def _measured(key: str) -> tuple[str, Fraction] | None:
    figures, _, unit = key[1:].partition(" ")
    try:
        value = Fraction(figures)
    except (ValueError, ZeroDivisionError):
        return None
    dimension, times = _UNITS.get(unit, (unit, Fraction(1)))
    return dimension, value * times
