"""The commands that need no library: what texts quote, and how they render the same quotes."""

import argparse
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from asquoted.cli.formats import print_pdf, written
from asquoted.cli.output import complain, progress, show, tell
from asquoted.domain.documents import Document, Draft
from asquoted.domain.quotations import read_speech
from asquoted.domain.report import Report, Source
from asquoted.errors import DocumentError, UserError, WriteError
from asquoted.readers import read_file, read_files


def quotations(arguments: argparse.Namespace) -> int:
    """Show what each file quotes."""
    from asquoted.export.speech import speech_json, speech_text

    found, failed = [], False
    step = progress("reading")
    for done, name in enumerate(arguments.files, 1):
        try:
            text = _text_as_counted(read_file(Path(name)))
        except DocumentError as error:
            complain(error)
            failed = True
        else:
            found.append((name, text, read_speech(text)))
        if step:
            step(done, len(arguments.files))
    if found or not failed:
        show(speech_json(found) if arguments.format == "json" else speech_text(found))
    return 1 if failed else 0


def compare(arguments: argparse.Namespace) -> int:
    """Show how the files render the same quotes."""
    names = _each_once(arguments.files, arguments.base)
    if _same_file(arguments.pdf, names) is not None:
        raise WriteError(Path(arguments.pdf), "it is one of the articles; choose another name")
    if len(names) < 2:
        raise UserError(
            "one file alone cannot be compared; name another that quotes the same, "
            "or see what this one quotes with `asquoted quotations`"
        )
    drafts, refused = read_files([Path(name) for name in names], progress("reading"))
    for error in refused:
        complain(error)
    if refused:
        tell("nothing was compared, as an outlet would be missing from the result; leave these files out")
        return 1
    report = _report(
        dict(zip(names, drafts, strict=True)), _same_file(arguments.base, names), arguments.title
    )
    if arguments.explain:
        from asquoted.service.reports import explained

        report = explained(report)
    form = arguments.format or (None if arguments.pdf else "text")
    if arguments.pdf:
        print_pdf(report, Path(arguments.pdf), arguments.language)
        tell(f"wrote {arguments.pdf}")
    if form:
        show(written(report, form, arguments.language))
    return 0


def _report(drafts: Mapping[str, Draft], base: str | None, title: str) -> Report:
    from asquoted.service.comparing import compare as compare_documents
    from asquoted.service.reports import report_of

    documents = [Document(name, _text_as_counted(draft), draft.details) for name, draft in drafts.items()]
    sources = [
        Source(document, draft.sha256, draft.source, draft.extractor)
        for document, draft in zip(documents, drafts.values(), strict=True)
    ]
    comparison = compare_documents(documents, base)
    report = report_of(comparison, sources, base)
    return replace(report, title=title) if title else report


def _text_as_counted(draft: Draft) -> str:
    """The text whose code points the result counts: a file's byte order mark is one of them.

    The library keeps texts without it; another program that reads the file finds it there.
    """
    return "\N{ZERO WIDTH NO-BREAK SPACE}" + draft.text if draft.encoding == "utf-8-sig" else draft.text


def _each_once(files: list[str], base: str | None) -> list[str]:
    """The files without those that are named twice; a base that is not among them goes first."""
    names: list[str] = []
    for name in [*([base] if base and _same_file(base, files) is None else []), *files]:
        if _same_file(name, names) is None:
            names.append(name)
        else:
            tell(f"{name} is named twice and read once")
    return names


def _same_file(name: str | None, names: list[str]) -> str | None:
    """Which of `names` is the same file as `name`, however it is written."""
    return None if name is None else next((one for one in names if _are_one_file(one, name)), None)


def _are_one_file(one: str, other: str) -> bool:
    try:
        # Where names may be written in capitals or without, only the file itself tells.
        return Path(one).samefile(other)
    except (OSError, ValueError):
        # One of them isn't there, or can't be by its name.
        return os.path.realpath(one) == os.path.realpath(other)


COMMANDS = {"quotations": quotations, "compare": compare}
