"""Documents: what they are called, and the text that is compared."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from pathlib import Path


class DocumentKind(StrEnum):
    """What a document is in a comparison."""

    ARTICLE = "article"
    TRANSCRIPT = "transcript"
    STATEMENT = "statement"


LONGEST_NAME = 60
"""Code points of the words that a document without a name is called by."""


@dataclass(frozen=True, slots=True)
class Details:
    """What is known of a document besides its text; what is not known is empty.

    `agency` is who the outlet took it from (AFP, NAN). `language` is a BCP 47 tag.
    `abridged` says that the text is not the whole article, so that a quote it lacks
    is `not available` and not `not quoted`. `kind_is_told` says that the user said what it is:
    of what nobody has spoken, the text itself may tell that it is the statement.
    """

    outlet: str = ""
    headline: str = ""
    published: date | None = None
    agency: str = ""
    address: str = ""
    language: str = ""
    kind: DocumentKind = DocumentKind.ARTICLE
    abridged: bool = False
    kind_is_told: bool = False

    @property
    def kind_is_open(self) -> bool:
        """Whether the text may tell what it is: it counts as an article, and nobody has said so."""
        return self.kind is DocumentKind.ARTICLE and not self.kind_is_told


@dataclass(frozen=True, slots=True)
class Document:
    """One text to compare. `id` is the library's key, or the file as named on the command line."""

    id: str
    text: str
    details: Details = field(default_factory=Details)

    @property
    def label(self) -> str:
        """The outlet, or else what identifies the document."""
        return self.details.outlet or self.id


def called(document: Document, file: str) -> Document:
    """Return a document that has no outlet under another name: nobody can tell articles apart by keys."""
    if document.details.outlet:
        return document
    name = document.details.headline or Path(file).stem or " ".join(document.text.split()[:6])
    return replace(document, details=replace(document.details, outlet=name))


def first_words(text: str) -> str:
    """Return how a text begins, on one line: what a document is called that has no other name.

    Cut behind a word and marked by an ellipsis where it is longer than `LONGEST_NAME`.
    """
    line = " ".join(text[: LONGEST_NAME * 4].split())
    if len(line) <= LONGEST_NAME:
        return line
    cut = line.rfind(" ", 0, LONGEST_NAME)
    return line[: cut if cut > 0 else LONGEST_NAME].rstrip(" ,;:.–—-") + "…"


@dataclass(frozen=True, slots=True)
class Draft:
    """What a reader made of a file, before it is in the library.

    `original` is the file as it was, `sha256` its hex digest; `extractor` names the
    reader and the version of the library it used; `left_out` is what was cut from the
    page (navigation, link lists), to be shown to the user.
    """

    text: str
    details: Details
    source: str
    original: bytes
    sha256: str
    extractor: str
    encoding: str
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    """What a list of documents says of one. `words`, `quotations` and `renderings` are numbers.

    `sha256` is the hex digest of the `file` it was read from.
    """

    id: str
    details: Details
    quotations: int
    renderings: int
    words: int
    sha256: str
    file: str
