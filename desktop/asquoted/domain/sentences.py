"""Where sentences end.

A full stop after an abbreviation or an initial ends nothing, closing quotation marks and
brackets belong to the sentence that they close, and no sentence crosses a paragraph break.
"""

import re

from asquoted.domain.text import Span

_BREAK = re.compile(r"[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+\s*")
_CLOSERS = "\"'”’»›)]}」』》〉】）"
# Of a run of stops only the first one is tried, or a line of a hundred thousand dots would take their square.
_END = re.compile(
    rf"[.!?…](?<![.!?…]{{2}})[.!?…]*+[{re.escape(_CLOSERS)}]*+(?:\[\d+\])?(?=\s|$)"
    rf"|[。！？｡]+[{re.escape(_CLOSERS)}]*"
)
_NEXT = re.compile(r"\s*[\"'“‘«‹„‚`(\[{「『《〈—–-]*\s?(\S?)")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_LAST_WORD = re.compile(r"[^\s(\[\"'“‘«—–/]{1,20}\Z")


def _words_of(table: str) -> frozenset[str]:
    return frozenset(table.split())


# Before a name: never the end of a sentence.
_TITLES = _words_of("""
    mr mrs ms mx dr prof rev fr hon gov gen lt sgt col maj capt cmdr adm cpl pvt sen sens rep reps del
    pres amb atty supt insp det messrs mmes st ste mt ft approx ca cf vs v viz al brig msgr
""")
# Abbreviations before a number, words elsewhere: "No. 10", but "He said no."
_BEFORE_NUMBERS = _words_of("""
    no nos fig figs vol vols p pp art sec ch par
""")
# The end of a sentence only where a new one visibly begins.
_SHORTENED = _words_of("""
    jr sr inc ltd co corp llc plc bros dept univ assn est jan feb mar apr jun jul aug sept sep oct nov
    dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn fla ga ill ind kan ky
    la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo etc e.g i.e a.m
    p.m u.s u.k u.n e.u d.c u.s.a n.y n.j n.c n.d s.c s.d n.h n.m r.i w.va ph.d m.d b.a m.a ave blvd rd
""")
_ABBREVIATED = _TITLES | _BEFORE_NUMBERS | _SHORTENED
_STARTERS = _words_of("""
    the a an he she it they we i you his her its their this that these those there but and so yet in on
    at by for from after before when while as if what who how why where both many most some all no not
""")


def ends_in_abbreviation(before: str, after: str) -> bool:
    """Tell whether the stop at the end of `before` is an abbreviation's and ends no sentence.

    `before` ends with the word and its stop, `after` begins with the next word.
    """
    match = _LAST_WORD.search(before[-24:].rstrip("."))
    return match is not None and is_abbreviation(match.group(), after)


def may_be_abbreviation(low: str) -> bool:
    """Tell whether a word in lower case is one that a stop may belong to; most words are none."""
    return low in _ABBREVIATED or len(low) == 1 or "." in low


def is_always_abbreviation(word: str) -> bool:
    """Tell whether a stop right after `word` is part of it whatever follows: "Mr.", and initials."""
    low = word.lower()
    return low in _TITLES or (len(low) == 1 and word.isupper() and low != "i" and low not in _BEFORE_NUMBERS)


def is_abbreviation(word: str, after: str) -> bool:
    """Tell whether a stop right after `word` is part of it and ends no sentence; `after` follows the stop."""
    low = word.lower()
    if low in _TITLES:
        return True
    if low in _BEFORE_NUMBERS:
        return after.lstrip()[:1].isdigit()
    if len(low) == 1:
        return word.isupper() and low != "i"
    # "Sat." is a day, but "He sat." is not.
    is_shortened = low in _SHORTENED and (word[0].isupper() or "." in low or low in ("etc", "inc", "ltd"))
    if is_shortened or ("." in low and _INITIALS.fullmatch(low)):
        return _next_word(after) not in _STARTERS
    return False


def _next_word(after: str) -> str:
    match = re.match(r"\W*([^\W_]+)", after[:40])
    return match.group(1).lower() if match else ""


def split_sentences(text: str) -> list[Span]:
    """Return the sentences of `text`, without the blanks around them; none crosses a paragraph break.

    A closing mark after the stop belongs to its sentence. `"…" he said` goes on: a small letter
    after a stop begins no sentence.
    """
    found: list[Span] = []
    at = 0
    for gap in _BREAK.finditer(text):
        _split_paragraph(text, at, gap.start(), found)
        at = gap.end()
    _split_paragraph(text, at, len(text), found)
    return found


def _split_paragraph(text: str, start: int, end: int, found: list[Span]) -> None:
    at = start
    for stop in _END.finditer(text, start, end):
        if not _ends_here(text, stop, end):
            continue
        _append(text, at, stop.end(), found)
        at = stop.end()
    _append(text, at, end, found)


def _ends_here(text: str, stop: re.Match[str], end: int) -> bool:
    if stop.end() >= end or stop.group()[0] in "。！？｡":
        return True
    following = _NEXT.match(text, stop.end(), min(end, stop.end() + 12))
    if following is not None and following.group(1).islower():
        return False
    bare = stop.group().rstrip(_CLOSERS)
    if bare == ".":
        return not ends_in_abbreviation(
            text[max(0, stop.start() - 24) : stop.start() + 1], text[stop.end() : stop.end() + 40]
        )
    return True


def _append(text: str, start: int, end: int, found: list[Span]) -> None:
    inner = text[start:end]
    stripped = inner.strip()
    if stripped:
        start += len(inner) - len(inner.lstrip())
        found.append(Span(start, start + len(stripped)))
