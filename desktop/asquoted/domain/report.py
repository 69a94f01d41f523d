"""A report: all that an annotated comparison says, before it has a format."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from asquoted.domain.comparison import Comparison, Sense
from asquoted.domain.corrections import Pin
from asquoted.domain.documents import Document
from asquoted.domain.notes import Note
from asquoted.domain.outlets import outlets_among
from asquoted.domain.rulings import Ruling
from asquoted.domain.tags import Tagging
from asquoted.domain.targets import Target

if TYPE_CHECKING:
    # It brings the engine with it, which no list of sources needs.
    from asquoted.domain.explaining import Explanation


@dataclass(frozen=True, slots=True)
class Source:
    """A document of a report. `sha256` is the hex digest of the file it was read from.

    `edited` says that its text is no longer that of the file: the user changed it.
    """

    document: Document
    sha256: str
    file: str = ""
    extractor: str = ""
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """What is exported and printed. `made` has its time zone; `filters` are in words, empty for all.

    `explanations` are by rendering; there are none unless they were asked for. `pins` are the user's
    word on which words belong together, of these quotes or of any. `rulings` are all that the user
    corrected, the oldest first, and `chosen` the documents that the user chose as bases, by quote.
    """

    title: str
    made: datetime
    version: str
    comparison: Comparison
    sources: tuple[Source, ...]
    taggings: tuple[Tagging, ...] = ()
    notes: tuple[Note, ...] = ()
    senses: Mapping[Target, Sense] = field(default_factory=dict)
    filters: tuple[str, ...] = ()
    explanations: "Mapping[str, Explanation]" = field(default_factory=dict)
    pins: tuple[Pin, ...] = ()
    rulings: tuple[Ruling, ...] = ()
    chosen: Mapping[str, str] = field(default_factory=dict)

    @property
    def quoting(self) -> tuple[Source, ...]:
        """The sources that quote: all but the statement itself, which is what they are held against."""
        outlets = {one.id for one in outlets_among(source.document for source in self.sources)}
        return tuple(source for source in self.sources if source.document.id in outlets)

    def source_of(self, document: str) -> Source:
        """Return the source with that document's id. Raise KeyError."""
        for source in self.sources:
            if source.document.id == document:
                return source
        raise KeyError(document)
