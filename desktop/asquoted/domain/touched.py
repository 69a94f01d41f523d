"""What edits touched of a library's documents and quotes: little enough to be read anew by itself."""

from dataclasses import dataclass

from asquoted.domain.comparison import Quote, Statement
from asquoted.domain.documents import Document, DocumentSummary


@dataclass(frozen=True, slots=True)
class Touched:
    """Documents and quotes as they are after some edits; None stands for what is gone.

    `order` are the ids of all documents in the library's order, `statements` all statements in
    theirs. The quotes have the engine's bases; `chosen` are those that the user chose.
    """

    order: tuple[str, ...]
    statements: tuple[Statement, ...]
    summaries: dict[str, DocumentSummary | None]
    documents: dict[str, Document | None]
    quotes: dict[str, Quote | None]
    chosen: dict[str, str]
