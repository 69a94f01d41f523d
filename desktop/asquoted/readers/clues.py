"""What a plain text openly says of itself: headline, date, agency, outlet.

Only what stands on a line of its own, or in a place that is kept for it (the
dateline, the sign-off, the copyright line). What is not said stays empty: a wrong
outlet on a comparison is worse than none.
"""

import re
from collections.abc import Sequence
from datetime import date
from itertools import chain, pairwise

from asquoted.domain.documents import Details
from asquoted.readers.dates import find_date
from asquoted.readers.outlets import agency_of, host_of, load_outlets, outlet_of_host
from asquoted.readers.papers import is_masthead, is_paper, is_paper_of_day

_HEAD, _TAIL = 20, 60
_LONGEST_LINE = 400

_ENDS_A_SENTENCE = (".", ":", ";", ",", "…", "。")
_FURNITURE = re.compile(
    r"^(?:\d+\s+min(?:ute)?s?\s+read|by\s+\S.*|advertisement|share(?:\s+this)?.*|home|menu|search|skip to .*|"
    r"print|live|breaking(?:\s+news)?|updated?\b.*|published\b.*|posted\b.*|written by\b.*|read time\b.*|"
    r".*\s[>»›]\s.*)$",
    re.IGNORECASE,
)
# What stands before what a text says of itself, as the heads of archives and of Markdown files have it.
_LABEL = re.compile(
    r"^(?P<label>headline|title|outlet|publication|newspaper|publisher|site|source)\s*[:：]\s*(?P<said>\S.{0,200})$",
    re.IGNORECASE,
)
_LABELS = {"headline": "headline", "title": "headline"}
# "Radio Vey", "Vey Television", "The Daily Lantern": beside a date or a reporter's name it is who prints.
_STATION = re.compile(
    r"(?:Radio|TV|Channel)(?:\s+[A-Z0-9][\w-]*){1,4}|(?:[A-Z][\w-]*\s+){1,2}(?:Radio|TV|Television)"
    r"|(?:The\s+)?(?:Daily|Weekly|Morning|Evening)\s+[A-Z]\w+"
)
_BYLINES = 6
_BY = re.compile(r"by\s+(?=[A-Z])", re.IGNORECASE)
_BESIDE = re.compile(r",\s+|\s+[-–—|·•]\s+")
_TITLE_ENDS = re.compile(r"\s[-–—|]\s+[^-–—|]+$")
_UPDATED = re.compile(r"\b(?:updated|modified|revised)\b", re.IGNORECASE)

_SOURCE_LINE = re.compile(r"^(?:sources?|agency|agencies|via)\s*[:：]\s*(?P<names>.{2,60})$", re.IGNORECASE)
_WITH_INPUTS = re.compile(
    r"^\W*+(?:with|additional)?\s*+(?:inputs?|reporting)\s+(?:from|by)\s+(?P<names>.{2,60}?)\W*$",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(r"^[-–—(\[/|\s]*(?P<names>[\w .,/&-]{2,40}?)[)\]|\s]*$")
_DATELINE = re.compile(r"^(?P<place>[^()]{2,60}?)\s*\((?P<names>[\w ./]{2,30})\)\s*(?:[-–—:]|\w)")

_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)\W*(?:(?:19|20)\d\d\W*)?(?P<name>[^.|,;©]{2,60})", re.IGNORECASE
)
_MORE_FROM = re.compile(
    r"\b(?:read|see|get)\s+more\s+(?:from|on|at|in)\s+(?P<name>[^.:]{3,50})$", re.IGNORECASE
)
_CONTACT = re.compile(
    r"\b(?:info|contact|editor|news|newsroom|tips|mail|support|feedback)@(?P<host>[\w-]+(?:\.[\w-]+)+)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:^|\s)(?P<address>https?://\S{4,300})")


def read_clues(text: str) -> Details:
    """Return what the text openly says of itself; what it does not say is empty."""
    lines = [plain for line in text[:20_000].splitlines() if (plain := _plain(line))]
    said = _labelled(lines[:_HEAD])
    lines = [line for line in lines if not _LABEL.match(line)] if said else lines
    tail = [line.strip() for line in text[-20_000:].splitlines() if line.strip()][-_TAIL:]
    edges = [line for line in (*lines[:_HEAD], *tail) if len(line) <= _LONGEST_LINE]
    address = _address(lines[:_HEAD])
    outlet = said.get("outlet") or (outlet_of_host(host_of(address)) if address else _outlet(edges))
    return Details(
        outlet=outlet,
        headline=said.get("headline") or _headline([line for line in lines if line != outlet]),
        published=_published(edges),
        agency=_agency(lines[:_HEAD], tail),
        address=address,
    )


def _plain(line: str) -> str:
    """Return a line without the signs of Markdown that make a heading or bold letters of it."""
    bare = line.strip()
    if bare[:1] in ("#", "*", "_", "="):
        bare = re.sub(r"^#{1,6}\s+|(?<!\s)\s+#+$|^(\*\*|__)(?=\S)|(?<=\S)(\*\*|__)$|^=+$", "", bare)
    return bare if bare != "---" else ""


def _labelled(lines: Sequence[str]) -> dict[str, str]:
    """Return the headline and the outlet that lines of the head name as such: "Title: Works shut"."""
    said: dict[str, str] = {}
    for line in lines:
        found = _LABEL.match(line)
        if found:
            label = found["label"].lower()
            words = " ".join(found["said"].strip("\"'“”").split())
            name = load_outlets().by_name.get(words.casefold())
            if label == "source" and (agency_of(words) or (name is None and not is_paper(words))):
                # An agency, mostly, from which the outlet took it.
                continue
            said.setdefault(_LABELS.get(label, "outlet"), words if label in _LABELS else name or words)
    return said


def outlet_beside(line: str) -> str:
    """Return the outlet that a byline, a dated line or a page's title names; empty where none does.

    "By Ann Vey, Harbour Gazette, 4 March", "Radio Vey, 11 March 2025", "Works shut - The Daily Lantern".
    """
    first, *rest = (part.strip() for part in _BESIDE.split(line))
    is_dated = _is_date_line(line)
    if not (_BY.match(line) or is_dated or _TITLE_ENDS.search(line)):
        return ""
    names = load_outlets().by_name
    for part in (first,) if is_dated and not _BY.match(line) else reversed(rest):
        name = names.get(part.casefold())
        if name or is_paper_of_day(part) or _STATION.fullmatch(part):
            return name or part
    return ""


def _headline(lines: Sequence[str]) -> str:
    """The first short line without a full stop, if more text follows and none came before.

    Of two or three words only where it is the first of all, and whole sentences follow.
    """
    below = next((line for line in lines[1:4] if not _is_date_line(line)), "")
    if _is_short_headline(lines[0] if lines else "") and below.rstrip("\"'”’»").endswith((".", "!", "?")):
        return " ".join(lines[0].split())
    for line in lines[:8]:
        if _is_date_line(line) or _FURNITURE.match(line) or _ADDRESS.match(line):
            continue
        bare = line.rstrip("\"'”’») ")
        if len(line) > 160 or bare.endswith(_ENDS_A_SENTENCE):
            return ""
        if len(line.split()) >= 4 or (len(line) >= 8 and not line.isascii()):
            return " ".join(line.split()) if line != lines[-1] else ""
    return ""


def _is_short_headline(line: str) -> bool:
    said_else = _is_date_line(line) or _FURNITURE.match(line) or _ADDRESS.match(line) or _LABEL.match(line)
    is_name = is_paper(line) or line.casefold() in load_outlets().by_name or agency_of(line)
    return 1 < len(line.split()) < 4 and line[-1].isalnum() and not (said_else or is_name)


def _is_date_line(line: str) -> bool:
    # A dash or a handle signs a post that the article shows, and the day is the post's.
    if len(line) > 100 or "@" in line or line.startswith(("-", "–", "—")):
        return False
    found = find_date(line)
    # What stands beside the date is a word or two: its name, a section, the hour.
    return found is not None and len(re.findall(r"[^\W\d]+", found[1])) <= 6 and not line.endswith(".")


def _published(lines: Sequence[str]) -> date | None:
    """The day on the first line that says little else, unless it is said to be of a later change."""
    later = None
    for line in lines:
        found = find_date(line) if _is_date_line(line) else None
        if found is not None:
            if not _UPDATED.search(line):
                return found[0]
            later = later or found[0]
    return later


def _agency(head: Sequence[str], tail: Sequence[str]) -> str:
    for line in (*tail, *head):
        named = _SOURCE_LINE.match(line) or _WITH_INPUTS.match(line) or _DATELINE.match(line)
        if named is None and len(line) <= 40:
            named = _SIGN_OFF.match(line)
        if named is not None:
            found = _agencies_in(named["names"])
            if found:
                return found
    return ""


def _agencies_in(names: str) -> str:
    """The agencies of "AFP, Reuters"; empty if one of the names is not an agency's."""
    short = [agency_of(name) for name in re.split(r"\s*(?:,|/|&|\band\b)\s*", names) if name.strip()]
    return ", ".join(dict.fromkeys(short)) if short and all(short) else ""


def _address(head: Sequence[str]) -> str:
    """A web address that makes the whole of one of the first lines, or all but its label."""
    for line in head:
        found = _ADDRESS.search(line)
        if found and found.end() == len(line) and found.start() <= 12:
            return found["address"]
    return ""


def _outlet(lines: Sequence[str]) -> str:
    names = load_outlets().by_name
    for line in lines:
        said = _COPYRIGHT.search(line) or _MORE_FROM.search(line)
        name = (
            names.get(" ".join(said["name"].split()).casefold().removesuffix(" all rights reserved"))
            if said
            else None
        )
        name = name or names.get(line.casefold())
        if name:
            return name
    if len(lines) > 1 and is_masthead(lines[0]):
        return lines[0]
    for line, beside in chain(pairwise(lines[:_BYLINES]), pairwise(reversed(lines[:_BYLINES]))):
        if (is_masthead(line) or is_paper_of_day(line)) and _is_date_line(beside):
            return line
    for line in lines[:_BYLINES]:
        name = outlet_beside(line)
        if name:
            return name
    for line in lines:
        contact = _CONTACT.search(line)
        if contact:
            return outlet_of_host(contact["host"].casefold())
    return ""
