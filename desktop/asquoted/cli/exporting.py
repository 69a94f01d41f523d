"""The commands that write a file: the annotated comparison, and a copy of the library."""

import hashlib
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from asquoted.cli.formats import form_of, print_pdf, written
from asquoted.cli.narrowing import wanted_quotes
from asquoted.cli.output import show, tell
from asquoted.cli.picking import library_of
from asquoted.errors import NotFoundError, WriteError
from asquoted.export.writing import write_whole
from asquoted.service import documents, libraries, reports
from asquoted.store.library import Library


def export(arguments: Namespace) -> int:
    """Write the annotated comparison."""
    # Asked first: a comparison of a large library takes a while, and a slip of the name shall cost none.
    form = arguments.format or form_of(arguments.out)
    with library_of(arguments) as library:
        quotes, left_out = wanted_quotes(library, arguments)
        if left_out and not quotes:
            raise NotFoundError(f"nothing was written, as nothing is left: {left_out[0]}")
        _refuse_article(library, Path(arguments.out))
        report = reports.make_report(library, quotes, left_out)
    if form == "pdf":
        print_pdf(report, Path(arguments.out), arguments.language)
    elif arguments.out == "-":
        show(written(report, form, arguments.language))
        return 0
    else:
        said = written(report, form, arguments.language)
        write_whole(Path(arguments.out), said.encode("utf-8"))
    tell(f"wrote {arguments.out}")
    return 0


def backup(arguments: Namespace) -> int:
    """Write a checked copy."""
    if arguments.out == "-":
        raise WriteError(Path(arguments.out), "a library is not printed; name a file for it")
    with library_of(arguments) as library:
        libraries.backup(library, Path(arguments.out))
    tell(f"wrote {arguments.out}")
    return 0


def _refuse_article(library: Library, out: Path) -> None:
    """Raise WriteError where one of the articles stands that the library was read from."""
    try:
        if not out.is_file():
            return
        with out.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        # Who writes there says what is wrong with it.
        return
    if any(one.sha256 == sha256 for one in documents.list_documents(library)):
        raise WriteError(out, "an article of the library stands there; choose another name")


COMMANDS: dict[str, Callable[[Namespace], int]] = {"export": export, "backup": backup}
