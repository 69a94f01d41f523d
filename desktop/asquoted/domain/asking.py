"""What a filter asks for, in words that an export is headed with and a window may translate."""

from collections.abc import Sequence
from functools import reduce

from asquoted.domain.narrowing import Narrowing
from asquoted.domain.saying import Said, say
from asquoted.domain.tags import Tag


def in_words(asked: Narrowing, tags: Sequence[Tag]) -> str:
    """Return what `asked` asks for, nothing where it asks for nothing; of its tags those among `tags`."""
    names = tuple(sorted(tag.name for tag in tags if tag.id in asked.tags))
    parts: list[Said] = []
    if asked.statement:
        # Which one, what is left says itself.
        parts.append(say("one statement"))
    if names:
        parts.append(say("tags {tags}", tags=names))
    if asked.outlets:
        parts.append(say("outlets {outlets}", outlets=tuple(sorted(asked.outlets))))
    if asked.forms:
        parts.append(say("forms {forms}", forms=tuple(sorted(asked.forms))))
    if asked.kinds:
        parts.append(say("kinds {kinds}", kinds=tuple(sorted(asked.kinds))))
    if asked.senses:
        parts.append(say("sense {senses}", senses=tuple(sorted(asked.senses))))
    if asked.since is not None:
        parts.append(say("from {since}", since=asked.since))
    if asked.until is not None:
        parts.append(say("to {until}", until=asked.until))
    return reduce(lambda one, other: say("{one}; {other}", one=one, other=other), parts) if parts else ""


def left_out(asked: Narrowing, tags: Sequence[Tag], kept: int, total: int) -> Said:
    """Return what an export that `asked` leaves `kept` of `total` quotes says of itself."""
    return say(
        "{gone} of {total} quotes are left out; asked for were {asked}",
        gone=total - kept,
        total=total,
        asked=in_words(asked, tags),
    )
