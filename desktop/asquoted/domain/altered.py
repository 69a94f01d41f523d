"""What one edit did to the user's own marks: little enough to be shown without reading them all again."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from asquoted.domain.comparison import Sense
from asquoted.domain.edits import Edit
from asquoted.domain.notes import Note
from asquoted.domain.tags import Tag, Tagging
from asquoted.domain.targets import Target


@dataclass(frozen=True, slots=True)
class Altered:
    """Tags, taggings, notes and senses as they are after `edit`; None stands for what is gone.

    `tags` are all tags, None where none was touched. `elsewhere` says that the edit touched
    other things, too, which are not told here. `version` is the library's own, counted
    when all this was read.
    """

    edit: Edit
    version: int
    tags: tuple[Tag, ...] | None = None
    taggings: Mapping[str, Tagging | None] = field(default_factory=dict)
    notes: Mapping[str, Note | None] = field(default_factory=dict)
    senses: Mapping[Target, Sense | None] = field(default_factory=dict)
    elsewhere: bool = False
