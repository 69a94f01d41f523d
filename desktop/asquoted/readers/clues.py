"""What a plain text openly says of itself: headline, date, agency, outlet.

Only what stands on a line of its own, or in a place that is kept for it (the
dateline, the sign-off, the copyright line). What is not said stays empty: a wrong
outlet on a comparison is worse than none.
"""

import re
from collections.abc import Sequence
from datetime import date

from asquoted.domain.documents import Details
from asquoted.readers.dates import find_date
from asquoted.readers.outlets import agency_of, host_of, load_outlets, outlet_of_host

_HEAD, _TAIL = 20, 60
_LONGEST_LINE = 400

_ENDS_A_SENTENCE = (".", ":", ";", ",", "…", "。")
_FURNITURE = re.compile(
    r"^(?:\d+\s+min(?:ute)?s?\s+read|by\s+\S.*|advertisement|share(?:\s+this)?.*|home|menu|search|skip to .*|"
    r"print|live|breaking(?:\s+news)?|updated?\b.*|published\b.*|posted\b.*|written by\b.*|read time\b.*|"
    r".*\s[>»›]\s.*)$",
    re.IGNORECASE,
)
_UPDATED = re.compile(r"\b(?:updated|modified|revised)\b", re.IGNORECASE)

_SOURCE_LINE = re.compile(r"^(?:sources?|agency|agencies|via)\s*[:：]\s*(?P<names>.{2,60})$", re.IGNORECASE)
_WITH_INPUTS = re.compile(
    r"^\W*(?:with|additional)?\s*(?:inputs?|reporting)\s+(?:from|by)\s+(?P<names>.{2,60}?)\W*$", re.IGNORECASE
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
    lines = [line.strip() for line in text[:20_000].splitlines() if line.strip()]
    tail = [line.strip() for line in text[-20_000:].splitlines() if line.strip()][-_TAIL:]
    edges = [line for line in (*lines[:_HEAD], *tail) if len(line) <= _LONGEST_LINE]
    address = _address(lines[:_HEAD])
    return Details(
        outlet=outlet_of_host(host_of(address)) if address else _outlet(edges),
        headline=_headline(lines),
        published=_published(edges),
        agency=_agency(lines[:_HEAD], tail),
        address=address,
    )


def _headline(lines: Sequence[str]) -> str:
    """The first short line without a full stop, if more text follows and none came before."""
    for line in lines[:8]:
        if _is_date_line(line) or _FURNITURE.match(line) or _ADDRESS.match(line):
            continue
        bare = line.rstrip("\"'”’») ")
        if len(line) > 160 or bare.endswith(_ENDS_A_SENTENCE):
            return ""
        if len(line.split()) >= 4 or (len(line) >= 8 and not line.isascii()):
            return " ".join(line.split()) if line != lines[-1] else ""
    return ""


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
    for line in lines:
        contact = _CONTACT.search(line)
        if contact:
            return outlet_of_host(contact["host"].casefold())
    return ""
