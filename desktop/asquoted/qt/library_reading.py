"""What the window reads of a library, in a job: all of it at first, and then what edits touched.

Nothing here knows Qt. Imported late, as the services bring in the database layer.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from asquoted import paths
from asquoted.domain.comparison import Comparison, Quote
from asquoted.domain.corrections import Corrections
from asquoted.domain.documents import Document, DocumentSummary, called
from asquoted.domain.touched import Touched
from asquoted.errors import LibraryError
from asquoted.qt.compared import Compared
from asquoted.qt.contents import Contents, Marks
from asquoted.service import comparing, documents, libraries, noting, senses, tagging
from asquoted.store.attending import UNATTENDED, Attention
from asquoted.store.library import Library

_FEW = 400
"""Renderings that are compared before the window hears of them; more, when they come into sight."""

_STAGES = 3
"""What takes its time to read: the list of documents, their texts, the quotes."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the window knows of a library already."""

    contents: Contents
    marks: Marks


@dataclass(frozen=True, slots=True)
class Opened:
    """A library that is open, and what it holds. `fresh` says that the sample was just put into it."""

    library: Library
    contents: Contents
    marks: Marks
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What to show after an edit; `contents` is None where the edit cannot have altered them.

    `words` say what was done, `edit` is the id of the edit, where it was a single one.
    """

    marks: Marks
    contents: Contents | None = None
    words: str = ""
    edit: str = ""


def open_library(
    path: Path,
    *,
    create: bool,
    attention: Attention = UNATTENDED,
    listed: tuple[DocumentSummary, ...] = (),
) -> Opened:
    """Open the library at `path`; with `create`, make it where there is none.

    The user's own library, made for the first time, is given the sample. `listed` is what is known of
    the documents already. Raise Cancelled.
    """
    missing = not path.exists()
    if missing and not create:
        raise LibraryError(path, "there is no such file")
    library = libraries.open_library(path, create=create)
    fresh = missing and path == paths.default_library()
    try:
        if fresh:
            from asquoted.service.taking_in import take_in_sample

            take_in_sample(library)
        with library.attended(attention):
            return Opened(library, read_contents(library, listed), read_marks(library), fresh)
    except BaseException:  # also a stop from outside; it goes on, but the file is let go of first
        library.close()
        raise


def read_contents(library: Library, listed: tuple[DocumentSummary, ...] = ()) -> Contents:
    """Read the documents and how they compare; of the differences, those of what is shown first.

    Where the list of documents is as it was `listed`, it is the same object.
    """
    attention = library.attention
    summaries = tuple(documents.list_documents(library))
    if summaries == listed:
        summaries = listed
    attention.on_progress(1, _STAGES)
    attention.go_on()
    read = {one.id: one for one in documents.read_documents(library)}
    attention.on_progress(2, _STAGES)
    attention.go_on()
    grouped = comparing.read_grouped(library)
    attention.on_progress(_STAGES, _STAGES)
    attention.go_on()
    contents = _contents(
        summaries, read, grouped.comparison, comparing.corrections_in(library), grouped.chosen
    )
    for first in contents.comparison.statements[:1]:
        if sum(len(quote.renderings) for quote in contents.quotes_of(first.id)) <= _FEW:
            contents.compare(first.id)
    return contents


def read_marks(library: Library) -> Marks:
    """Read tags, notes, senses and the journal."""
    # First: an edit that comes in between is then noticed, at worst, once too often.
    version = libraries.version(library)
    marks = Marks(
        tuple(tagging.list_tags(library)),
        tuple(tagging.list_taggings(library)),
        tuple(noting.list_notes(library)),
        senses.list_senses(library),
        tuple(libraries.history(library)),
        version,
    )
    marks.make_index()
    return marks


def read_anew(library: Library, seen: Seen, words: str = "", edit: str = "") -> Refreshed:
    """Read what was altered since the window has `seen` the library; all, where that is not known.

    Whoever attends to the library cannot stop it: the edit is done by now, and is to be seen.
    """
    with library.attended(UNATTENDED):
        marks = read_marks(library)
        edits = _edits_since(seen.marks, marks)
        touched = None if edits is None else libraries.touched_by(library, edits)
        if touched is None:
            contents = read_contents(library, seen.contents.summaries)
        else:
            corrections = comparing.corrections_in(library)
            if _is_as_seen(touched, corrections, seen.contents):
                return Refreshed(marks, None, words, edit)
            contents = _with_touched(seen.contents, touched, corrections)
        _take_over(contents, seen.contents, touched)
    return Refreshed(marks, contents, words, edit)


def _is_as_seen(touched: Touched, corrections: Corrections, seen: Contents) -> bool:
    """Tell whether edits altered marks alone: what is in sight, and is selected there, stays as it is."""
    if touched.summaries or touched.documents or touched.quotes:
        return False
    return touched.statements == seen.comparison.statements and corrections == seen.corrections


def _edits_since(before: Marks, now: Marks) -> list[str] | None:
    """Return which edits were made, undone or redone since, None where the journal does not tell."""
    known = {one.id: one.undone for one in before.history}
    found = [one.id for one in now.history if known.get(one.id, True) != one.undone]
    # An edit that was undone and done again in between leaves no trace but in the count.
    return found if len(found) == now.version - before.version else None


def _contents(
    summaries: tuple[DocumentSummary, ...],
    read: Mapping[str, Document],
    comparison: Comparison,
    corrections: Corrections,
    chosen: Mapping[str, str],
) -> Contents:
    files = {one.id: one.file for one in summaries}
    named = {key: called(one, files.get(key, "")) for key, one in read.items()}
    comparer = _comparer(named, corrections, chosen)
    outlined = tuple(comparer.outline(one) if one.id in chosen else one for one in comparison.quotes)
    compared = Compared(comparer.compare)
    return _named(
        Contents(summaries, named, replace(comparison, quotes=outlined), corrections, chosen, compared)
    )


def _with_touched(before: Contents, touched: Touched, corrections: Corrections) -> Contents:
    """Return the contents with what was touched as it is now; the rest are the same objects."""
    summaries, named = before.summaries, before.documents
    if touched.summaries:
        listed = {one.id: one for one in before.summaries} | touched.summaries
        summaries = tuple(one for key in touched.order if (one := listed.get(key)) is not None)
    if touched.documents:
        files = {key: one.file for key, one in touched.summaries.items() if one is not None}
        anew = {
            key: called(one, files.get(key, "")) for key, one in touched.documents.items() if one is not None
        }
        texts = {**before.documents, **dict.fromkeys(touched.documents), **anew}
        named = {key: text for key in touched.order if (text := texts.get(key)) is not None}
    chosen = {key: document for key, document in before.chosen.items() if key not in touched.quotes}
    chosen |= touched.chosen
    comparer = _comparer(named, corrections, chosen)
    quotes = dict(touched.quotes)
    for key in chosen:
        # Its forms are held against that base, and a pin may have come that alters them.
        quote = quotes.get(key) or before.listed_quote(key)
        if quote is not None:
            quotes[key] = comparer.outline(quote)
    comparison, index = before.index.with_quotes(touched.statements, quotes)
    compared = Compared(comparer.compare)
    return _named(
        Contents(summaries, named, comparison, corrections, chosen, compared, index=index),
        before if named is before.documents else None,
    )


def _comparer(
    documents: Mapping[str, Document], corrections: Corrections, chosen: Mapping[str, str]
) -> comparing.Comparer:
    texts = {key: one.text for key, one in documents.items()}
    return comparing.Comparer(texts, corrections.pins, chosen)


def _named(contents: Contents, same: Contents | None = None) -> Contents:
    """Name the documents here, in the job: the window would have to wait for it."""
    contents.name_documents(same)
    return contents


def _take_over(contents: Contents, before: Contents, touched: Touched | None) -> None:
    """Keep what was compared of quotes that are as they were; compare anew those that were at hand."""
    pinned = {
        place.document
        for pin in set(contents.corrections.pins) ^ set(before.corrections.pins)
        for place in (pin.one, pin.other)
    }
    quotes = _doubtful(contents, before, touched, pinned)
    altered = [quote for quote in quotes if not _is_same(quote, contents, before, pinned)]
    was_told = before.compared.are_told(before.comparison.quotes)
    contents.compared.take_over(before.compared, altered)
    room = _FEW
    for quote in altered:
        room -= len(quote.renderings)
        if room < 0:
            break
        if before.compared.was_kept(quote.id):
            contents.compared.held(quote)
        elif was_told:
            contents.compared.tell(quote)


def _doubtful(
    contents: Contents, before: Contents, touched: Touched | None, pinned: set[str]
) -> Sequence[Quote]:
    """Return the quotes that may compare otherwise than before; all, where nobody knows what was touched."""
    quotes = contents.comparison.quotes
    if touched is None:
        return quotes
    doubtful = contents.index.quotes_in(pinned | touched.documents.keys())
    doubtful |= touched.quotes.keys() | contents.chosen.keys() | before.chosen.keys()
    return [quote for key in doubtful if (quote := contents.listed_quote(key)) is not None]


def _is_same(quote: Quote, contents: Contents, before: Contents, pinned: set[str]) -> bool:
    known = before.listed_quote(quote.id)
    if known is not quote and known != quote:
        return False
    if contents.chosen.get(quote.id) != before.chosen.get(quote.id):
        return False
    given = {one.document for one in quote.renderings}
    return given.isdisjoint(pinned) and all(
        contents.documents[one].text == before.documents[one].text for one in given
    )
