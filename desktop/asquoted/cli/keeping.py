"""The commands that work on a library, tags and notes aside."""

import sys
from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from asquoted.cli.formats import written
from asquoted.cli.listing import documents_table, hits_text, quotes_text
from asquoted.cli.narrowing import wanted_quotes
from asquoted.cli.output import complain, count, progress, show, table, tell
from asquoted.cli.picking import library_of, shorten
from asquoted.domain.documents import DocumentKind, DocumentSummary
from asquoted.domain.edits import Edit
from asquoted.errors import DocumentError, LibraryCorruptError
from asquoted.export.jsonfile import dump
from asquoted.export.plain import one_line, visible
from asquoted.readers import read_file, read_files_and_folders
from asquoted.readers.addresses import is_address, read_address
from asquoted.service import (
    comparing,
    documents,
    libraries,
    reports,
    revising,
    searching,
    taking_in,
    taking_out,
)
from asquoted.service.documents import Imported
from asquoted.service.finding import find_document, find_quote
from asquoted.store.library import Library


def import_files(arguments: Namespace) -> int:
    """Take files into the library, and the pages of addresses where that is asked for."""
    files = [Path(name) for name in arguments.files if not is_address(name)]
    drafts, refused = read_files_and_folders(files, progress("reading"))
    for address in (name for name in arguments.files if is_address(name)):
        try:
            if not arguments.fetch:
                raise DocumentError(
                    address, "this is an address; --fetch lets AsQuoted go to the network for it"
                )
            drafts.append(read_address(address))
        except DocumentError as refusal:
            refused.append(refusal)
    for error in refused:
        complain(error)
    if drafts:
        with library_of(arguments, create=True) as library:
            imported = taking_in.take_in(library, drafts, progress("taking in"))
            _tell_imported(library, imported)
    return 1 if refused else 0


def bring_sample(arguments: Namespace) -> int:
    """Put the sample into the library."""
    with library_of(arguments, create=True) as library:
        if taking_in.take_in_sample(library).edit is None:
            tell("the sample is in the library already")
        else:
            tell(f"the sample is in {library.path}")
    return 0


def _tell_imported(library: Library, imported: Imported) -> None:
    # Said first: it is done, though nobody may be there to read the list.
    if imported.known:
        tell(f"in the library already: {count(len(imported.known), 'document')}")
    tell(f"{count(len(imported.documents), 'document')} taken into {library.path}")
    listed = documents.list_documents(library)
    show(documents_table([one for one in listed if one.id in imported.documents]))


def list_documents(arguments: Namespace) -> int:
    """List the documents."""
    with library_of(arguments) as library:
        listed = documents.list_documents(library)
    if arguments.format == "json":
        show(dump({"documents": [_as_json(one) for one in listed]}))
    else:
        show(documents_table(listed))
    return 0


def read(arguments: Namespace) -> int:
    """Print a document's text."""
    with library_of(arguments) as library:
        document = documents.read_document(library, find_document(library, arguments.document))
    # As it is for another program; for eyes, without what would steer the terminal.
    show(visible(document.text) if sys.stdout.isatty() else document.text)
    return 0


def details(arguments: Namespace) -> int:
    """Show or correct what is known of a document."""
    given = {
        name: getattr(arguments, name) for name in ("outlet", "headline", "agency", "address", "language")
    }
    given |= {"kind": arguments.kind and DocumentKind(arguments.kind)}
    given |= {"abridged": arguments.abridged and arguments.abridged == "yes"}
    given = {name: value for name, value in given.items() if value is not None}
    if arguments.date is not None or arguments.no_date:
        given["published"] = arguments.date
    with library_of(arguments) as library:
        document = documents.read_document(library, find_document(library, arguments.document))
        if given:
            corrected = replace(document.details, **given)
            tell(taking_in.correct_details(library, document.id, corrected, progress("comparing")).words)
        else:
            known = next(one for one in documents.list_documents(library) if one.id == document.id)
            told = {name: _in_words(value) for name, value in _as_json(known).items()}
            show("".join(f"{name:<11} {words}".rstrip() + "\n" for name, words in told.items()))
    return 0


def list_quotes(arguments: Namespace) -> int:
    """List the quotes with their renderings."""
    with library_of(arguments) as library:
        quotes, left_out = wanted_quotes(library, arguments)
        report = reports.make_report(library, quotes, left_out)
    for words in left_out:
        tell(words)
    show(written(report, "json") if arguments.format == "json" else quotes_text(report))
    return 0


def search(arguments: Namespace) -> int:
    """Find words in documents and notes."""
    with library_of(arguments) as library:
        hits = searching.search(library, " ".join(arguments.words))
        short = shorten([one.id for one in documents.list_documents(library)])
    if arguments.format == "json":
        found = [
            {
                "document": hit.document, "outlet": hit.outlet, "start": hit.span.start, "end": hit.span.end,
                "before": hit.before, "exact": hit.exact, "after": hit.after, "note": hit.in_note,
            }
            for hit in hits
        ]  # fmt: skip
        show(dump({"hits": found}))
    else:
        show(hits_text(hits, short))
        tell(count(len(hits), "passage"))
    return 0


def choose_base(arguments: Namespace) -> int:
    """Choose a quote's base."""
    with library_of(arguments) as library:
        quote = find_quote(library, arguments.quote)
        document = find_document(library, arguments.document) if arguments.document else None
        _tell_edit(comparing.choose_base(library, quote, document))
    return 0


def remove(arguments: Namespace) -> int:
    """Remove documents."""
    with library_of(arguments) as library:
        chosen = [find_document(library, one) for one in arguments.documents]
        _tell_edit(taking_out.take_out(library, chosen))
    return 0


def revise(arguments: Namespace) -> int:
    """Give a document the text of another file."""
    draft = read_file(Path(arguments.file))
    with library_of(arguments) as library:
        document = find_document(library, arguments.document)
        foreseen = revising.foresee(library, document, draft.text)
        if arguments.dry_run:
            show("".join(f"{sign} {visible(line)}\n" for sign, line in foreseen.lines))
        else:
            _tell_edit(revising.revise_from(library, document, draft, progress("comparing")))
        for words in foreseen.adrift:
            tell(f"no certain place in the new text, kept apart: “{one_line(words)}”")
    return 0


def check(arguments: Namespace) -> int:
    """Look for damage."""
    with library_of(arguments) as library:
        faults = libraries.check(library)
        if faults:
            show("\n".join(faults))
            raise LibraryCorruptError(
                library.path, f"{count(len(faults), 'fault')} found; keep the file, and go back to a backup"
            )
        if libraries.mend_index(library):
            tell("its search index was damaged, and has been made anew; nothing is lost")
        tell(f"{library.path} is sound")
    return 0


def undo(arguments: Namespace) -> int:
    """Undo the last edit."""
    with library_of(arguments) as library:
        edit = libraries.undo(library)
    tell(f"undone: {edit.words}" if edit else "there is nothing to undo")
    return 0


def redo(arguments: Namespace) -> int:
    """Do again what was undone last."""
    with library_of(arguments) as library:
        edit = libraries.redo(library)
    tell(f"done again: {edit.words}" if edit else "there is nothing to do again")
    return 0


def history(arguments: Namespace) -> int:
    """List the edits."""
    with library_of(arguments) as library:
        edits = libraries.history(library)
    rows = [
        (
            f"{one.made.astimezone():%Y-%m-%d %H:%M:%S}",
            "dropped" if one.dropped else "undone" if one.undone else "",
            one.words,
        )
        for one in reversed(edits)
    ]
    show(table(rows, ("made", "", "edit")) if rows else "")
    return 0


def _as_json(one: DocumentSummary) -> dict[str, object]:
    return {
        "id": one.id,
        "outlet": one.details.outlet,
        "headline": one.details.headline,
        "date": one.details.published.isoformat() if one.details.published else None,
        "agency": one.details.agency,
        "address": one.details.address,
        "language": one.details.language,
        "kind": one.details.kind.value,
        "abridged": one.details.abridged,
        "quotations": one.quotations,
        "renderings": one.renderings,
        "words": one.words,
        "sha256": one.sha256,
        "file": one.file,
    }


def _in_words(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else one_line(str(value))


def _tell_edit(edit: Edit) -> None:
    tell(f"{edit.words} (`asquoted undo` takes it back)")


COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "import": import_files, "sample": bring_sample, "documents": list_documents, "read": read,
    "details": details, "quotes": list_quotes, "search": search, "base": choose_base,
    "remove": remove, "revise": revise, "check": check,
    "undo": undo, "redo": redo, "history": history,
}  # fmt: skip
