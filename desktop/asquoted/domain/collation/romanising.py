"""Names as they sound, so that two romanisations of one name meet.

Rough on purpose, and asked only of two words that stand in the same place of two texts.
After the tables of romanisation in common use: Revised Romanization and McCune-Reischauer
for Korean, Pinyin and Wade-Giles for Chinese, the several ones of Russian and Arabic.
"""

from functools import lru_cache
from itertools import groupby
from operator import itemgetter

_REMEMBERED = 10_000
"""Names."""
_SOUNDS = (
    ("tch", "ch"), ("sch", "sh"), ("ph", "f"), ("kh", "h"), ("dh", "d"), ("gh", "g"), ("ck", "k"), ("q", "k"),
    ("x", "ks"), ("w", "v"), ("oo", "u"), ("ou", "u"), ("ee", "i"), ("iy", "i"), ("ij", "i"), ("ey", "ei"),
    ("ay", "ai"), ("y", "i"), ("ue", "u"), ("oe", "o"), ("ae", "a"),
)  # fmt: skip
_EASTERN = (
    ("shi", "si"), ("tsz", "z"), ("tz", "z"), ("ts", "z"), ("hs", "x"), ("zh", "j"), ("ch", "j"), ("q", "j"),
    ("sh", "s"), ("ck", "k"), ("k", "g"), ("t", "d"), ("p", "b"), ("r", "l"), ("eo", "o"), ("eu", "u"),
    ("oo", "u"), ("ee", "i"), ("ae", "e"), ("ung", "ong"), ("yun", "yon"), ("ien", "ian"), ("ieh", "ie"),
    ("u", "o"),
)  # fmt: skip
_SLAVIC = (
    ("shch", "s"), ("kh", "g"), ("zh", "z"), ("ch", "c"), ("sh", "s"), ("ts", "c"), ("tz", "c"), ("x", "ks"),
    ("w", "v"), ("yo", "o"), ("jo", "o"), ("ya", "a"), ("ja", "a"), ("yu", "u"), ("ju", "u"), ("y", "i"),
    ("j", "i"), ("h", "g"),
)  # fmt: skip


# A name that is held against another is asked for by several rules.
@lru_cache(maxsize=_REMEMBERED)
def sounds(name: str) -> str:
    """Return a name as it sounds in any romanisation: doubled letters once, y as i, q as k."""
    name = _bare(name)
    if name.endswith("off"):
        name = name[:-2] + "v"
    for letters, sound in _SOUNDS:
        name = name.replace(letters, sound)
    return _once(name)


def eastern(name: str) -> str:
    """Return a Korean or Chinese name less what its romanisations differ in: k and g, eo and o, hs and x."""
    name = _bare(name)
    for letters, sound in _EASTERN:
        name = name.replace(letters, sound)
    return _once(name)


def slavic(name: str) -> str:
    """Return a Slavic name less what its transcriptions differ in: ts and c, y and j, g and h, sh and š.

    As Russian, Ukrainian and Belarusian are transcribed by English, German and scholarly tables;
    one letter is g in the one and h in the next.
    """
    name = _bare(name)
    for letters, sound in _SLAVIC:
        name = name.replace(letters, sound)
    return _once(name)


def skeleton(name: str) -> str:
    """Return the consonants of an Arabic name, whose short vowels each romanisation hears otherwise."""
    name = sounds(name.removeprefix("al-").removeprefix("el-"))
    return name[:1] + "".join(sign for sign in name[1:] if sign not in "aeiou")


def _bare(name: str) -> str:
    return name.replace("'", "").replace("-", "")


def _once(name: str) -> str:
    return "".join(map(_FIRST, groupby(name)))


_FIRST = itemgetter(0)
