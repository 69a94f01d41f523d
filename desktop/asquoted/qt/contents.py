"""What the window shows of a library: plain values, read in one go and swapped whole."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from asquoted.domain.comparison import Comparison, Difference, Quote, Rendering, Sense, Statement
from asquoted.domain.documents import Document, DocumentSummary
from asquoted.domain.edits import Edit
from asquoted.domain.notes import Note
from asquoted.domain.tags import Tag, Tagging
from asquoted.domain.targets import Target, TargetKind


@dataclass(frozen=True, slots=True)
class Contents:
    """The documents of a library and how they compare."""

    summaries: tuple[DocumentSummary, ...] = ()
    documents: Mapping[str, Document] = field(default_factory=dict)
    comparison: Comparison = field(default_factory=Comparison)

    def statement(self, statement: str) -> Statement | None:
        """Return the statement with that id."""
        return next((one for one in self.comparison.statements if one.id == statement), None)

    def quote(self, quote: str) -> Quote | None:
        """Return the quote with that id."""
        return next((one for one in self.comparison.quotes if one.id == quote), None)

    def rendering(self, rendering: str) -> tuple[Quote, Rendering] | None:
        """Return the rendering with that id, and its quote."""
        for quote in self.comparison.quotes:
            for one in quote.renderings:
                if one.id == rendering:
                    return quote, one
        return None

    def difference(self, target: Target) -> tuple[Quote, Rendering, Difference] | None:
        """Return the difference that `target` is, with its rendering and quote."""
        found = self.rendering(target.id) if target.kind is TargetKind.DIFFERENCE else None
        if found is None:
            return None
        quote, rendering = found
        for one in rendering.differences:
            if same_place(Target.of_difference(rendering.id, one), target):
                return quote, rendering, one
        return None

    def documents_of(self, statement: str) -> list[Document]:
        """Return the documents that carry something of a statement, in the order of the library."""
        carrying = {
            rendering.document
            for quote in self.comparison.quotes_of(statement)
            for rendering in quote.renderings
        }
        return [document for document in self.documents.values() if document.id in carrying]

    def renderings_in(self, document: str) -> list[tuple[Quote, Rendering]]:
        """Return what one document gives, quote by quote."""
        return [
            (quote, rendering)
            for quote in self.comparison.quotes
            for rendering in quote.renderings
            if rendering.document == document
        ]

    def quote_of(self, target: Target) -> Quote | None:
        """Return the quote that `target` belongs to, if it belongs to one."""
        match target.kind:
            case TargetKind.QUOTE:
                return self.quote(target.id)
            case TargetKind.RENDERING | TargetKind.DIFFERENCE:
                found = self.rendering(target.id)
                return found[0] if found else None
            case TargetKind.SPAN if target.span is not None:
                for quote, rendering in self.renderings_in(target.id):
                    if any(passage.span.overlaps(target.span) for passage in rendering.passages):
                        return quote
        return None

    def document_of(self, target: Target) -> str | None:
        """Return the id of the document that `target` stands in, if it stands in one."""
        match target.kind:
            case TargetKind.SPAN | TargetKind.DOCUMENT:
                return target.id
            case TargetKind.RENDERING | TargetKind.DIFFERENCE:
                found = self.rendering(target.id)
                return found[1].document if found else None
        return None

    def with_quotes(self, fresh: Comparison) -> "Contents":
        """Return the contents with the quotes of `fresh` in place of the same ones here."""
        newer = {quote.id: quote for quote in fresh.quotes}
        quotes = tuple(newer.get(quote.id, quote) for quote in self.comparison.quotes)
        return replace(self, comparison=replace(self.comparison, quotes=quotes))


@dataclass(frozen=True, slots=True)
class Marks:
    """The user's own marks, and the journal of edits. `version` grows with every edit, whoever made it."""

    tags: tuple[Tag, ...] = ()
    taggings: tuple[Tagging, ...] = ()
    notes: tuple[Note, ...] = ()
    senses: Mapping[Target, Sense] = field(default_factory=dict)
    history: tuple[Edit, ...] = ()
    version: int = 0

    def taggings_on(self, target: Target) -> list[Tagging]:
        """Return the taggings on exactly that target."""
        return [one for one in self.taggings if same_place(one.target, target)]

    def notes_on(self, target: Target) -> list[Note]:
        """Return the notes on exactly that target."""
        return [one for one in self.notes if same_place(one.target, target)]

    def sense_of(self, target: Target) -> Sense | None:
        """Return what the user thinks a difference does to the sense."""
        for one, sense in self.senses.items():
            if same_place(one, target):
                return sense
        return None


def same_place(one: Target, other: Target) -> bool:
    """Tell whether two targets are the same thing, however the library came by them."""
    return replace(one, detached=False) == replace(other, detached=False)
