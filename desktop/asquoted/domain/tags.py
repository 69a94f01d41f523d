"""Tags, and where they stand."""

from dataclasses import dataclass

from asquoted.domain.targets import Target

COLOURS = ("#b3261e", "#8a5000", "#5c6300", "#1b6d2f", "#006a6a", "#00639b", "#5355a9", "#86468c", "#984061")
"""What a new tag is given in turn: hues apart, and dark enough to be read on white."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A mark of the user's own. `colour` is #rrggbb; `parent` the id of the tag it is nested in."""

    id: str
    name: str
    colour: str
    parent: str | None = None
    description: str = ""


@dataclass(frozen=True, slots=True)
class Tagging:
    """One tag on one target."""

    id: str
    tag: Tag
    target: Target
