"""What may be written on the command line."""

import argparse
from collections.abc import Collection

from asquoted import __version__
from asquoted.cli.commands import (
    FORMS,
    Commands,
    day_given,
    form_given,
    in_language,
    path_given,
    with_library,
)
from asquoted.cli.correction_arguments import add_corrections
from asquoted.cli.marking_arguments import add_marks
from asquoted.cli.narrowing_arguments import add_filters
from asquoted.domain.documents import DocumentKind

_INTRODUCTION = """\
AsQuoted shows how each outlet rendered the same quote. Without a command it opens the window.

Two commands need no library: `quotations` and `compare` read the files that you name, and
keep nothing. The others work on a library, the same one as the window's: the one named by
--library, else your own. All that is done to a library can be undone (`asquoted undo`)."""

_EXAMPLES = """\
examples:
  asquoted compare a.txt b.txt c.html           the renderings side by side, as text
  asquoted compare *.txt --pdf report.pdf       the same as a PDF
  asquoted quotations a.txt --format json       what one article quotes
  asquoted import articles/*.html               take articles into your library
  asquoted quotes                               its quotes and renderings, with their ids
  asquoted explain 3f2a                         why a quote's renderings were put together
  asquoted case.asquoted                        open the window on a library
  asquoted tag put denial --quote 3f2a          put a tag on a quote; ids may be cut short
  asquoted correct merge 3f2a 91bc              say that two quotes are one
  asquoted --library case.asquoted export case.pdf   the annotated comparison; .html, .json, .txt too

exit codes: 0 done; 1 something you can mend, said on stderr; 2 a command that is not understood"""

_READS = "a text (.txt) or a saved page (.html, .htm)"
_FORMS = "pdf, html, json or text (default: what OUT ends in)"
_TEXT_RESULT = "text to read, or JSON for another program (default: text)"


def command_line() -> tuple[argparse.ArgumentParser, Collection[str]]:
    """Return the parser of the whole command line, and the commands; it leaves `command` in the namespace."""
    parser = argparse.ArgumentParser(
        prog="asquoted",
        description=_INTRODUCTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"AsQuoted {__version__}")
    commands = Commands(with_library(parser, default=None), "command", "COMMAND")
    _add_texts(commands)
    _add_reading(commands)
    _add_editing(commands)
    add_marks(commands)
    add_corrections(commands)
    _add_keeping(commands)
    return parser, commands.names


def _add_texts(commands: Commands) -> None:
    one = commands.add(
        "quotations",
        "what articles quote (no library)",
        f"Show what each FILE, {_READS}, quotes:\n"
        "in marks and outside them, with speaker and cue. Offsets are half open, without the marks, in\n"
        "code points of a text file decoded as UTF-8 with its line ends as they are, or of an article's\n"
        "text as extracted from its page. A FILE that cannot be read is named on stderr and the exit code\n"
        "is 1; what the others quote is shown nevertheless.",
        library=False,
    )
    one.add_argument("files", nargs="+", metavar="FILE", type=path_given, help=_READS)
    one.add_argument("--format", choices=("text", "json"), default="text", help=_TEXT_RESULT)

    one = commands.add(
        "compare",
        "how articles render the same quotes (no library)",
        "Group the renderings of the same quote in the FILEs, and name every difference from the base: the\n"
        "--base file's rendering where it has one, else the statement's own sentence, else a composite of\n"
        f"the renderings. A FILE is {_READS}; it takes two of them. If one\n"
        "cannot be read, nothing is compared, as an outlet would be missing from the result.",
        library=False,
    )
    one.add_argument("files", nargs="+", metavar="FILE", type=path_given, help=_READS)
    one.add_argument(
        "--base", metavar="FILE", type=path_given, help="hold the others against this file's renderings"
    )
    one.add_argument(
        "--format",
        choices=("text", "json", "html"),
        help="what to print (default: text; nothing with --pdf)",
    )
    one.add_argument(
        "--pdf", metavar="OUT", type=path_given, help="write the annotated comparison as PDF, too"
    )
    one.add_argument("--title", default="", help="the title of the comparison")
    in_language(one)
    one.add_argument(
        "--explain",
        action="store_true",
        help="say why renderings were put together, and why each difference has its name",
    )


def _add_reading(commands: Commands) -> None:
    one = commands.add("window", "open the window (what happens without a command)")
    one.add_argument("named", nargs="?", metavar="LIBRARY", type=path_given, help="the library to open")
    one = commands.add("documents", "list the library's documents")
    one.add_argument("--format", choices=("text", "json"), default="text", help=_TEXT_RESULT)
    one = commands.add("read", "print a document's text")
    one.add_argument("document", metavar="DOCUMENT", help="its id, as `documents` lists it")
    one = commands.add("quotes", "list the quotes with their renderings and differences")
    one.add_argument("quotes", nargs="*", metavar="QUOTE", help="only these quotes, by id")
    one.add_argument("--format", choices=("text", "json"), default="text", help=_TEXT_RESULT)
    add_filters(one)
    one = commands.add(
        "figures",
        "count what each outlet gives, with the formulae",
        "Count, for each outlet and statement, the sentences that it gives, the words that it keeps, the\n"
        "word error rate of what it has in quotation marks, and its silent changes. Each figure stands\n"
        "beside its formula and its counts.",
    )
    one.add_argument("--format", choices=("text", "json"), default="text", help=_TEXT_RESULT)
    one = commands.add(
        "explain",
        "say why renderings were put together, and why differences have their names",
        "Say why a rendering is where it is: the words that it shares with its base, what its article says\n"
        "of speaker, day and source, your own rulings, and how sure that is; and why each of its\n"
        "differences has its name. Of a quote, all renderings are explained; of two renderings, also what\n"
        "they share.",
    )
    one.add_argument("named", nargs="+", metavar="ID", help="renderings or quotes, as `quotes` lists them")
    one.add_argument("--format", choices=("text", "json"), default="text", help=_TEXT_RESULT)
    one = commands.add("search", "find words in documents and notes")
    one.add_argument("words", nargs="+", metavar="WORD")
    one.add_argument("--format", choices=("text", "json"), default="text", help=_TEXT_RESULT)
    one = commands.add(
        "export",
        "write the annotated comparison",
        "Write the annotated comparison as PDF, as a web page, as JSON for another program, or as text.\n"
        "Without FORMAT the ending of OUT says which: .pdf, .html, .json or .txt.",
    )
    one.add_argument("format", metavar="FORMAT", nargs="?", type=form_given, choices=FORMS, help=_FORMS)
    one.add_argument(
        "out", metavar="OUT", type=path_given, help="the file to write; - prints it (not the PDF)"
    )
    one.add_argument(
        "--quote", action="append", dest="quotes", metavar="QUOTE", help="only this quote; may be repeated"
    )
    in_language(one)
    add_filters(one)


def _add_editing(commands: Commands) -> None:
    one = commands.add(
        "import",
        "take articles into the library",
        "Take each FILE into the library, find its quotations, and group them with those that are there.\n"
        "Of a folder, the articles in it and below it are taken in.\n"
        "A file that is in the library already is not added twice. One that cannot be read is named on\n"
        "stderr and the exit code is 1; the others are taken in. An address (https://…) is fetched from\n"
        "the network only with --fetch; nothing else ever goes there.",
    )
    one.add_argument("files", nargs="+", metavar="FILE", type=path_given, help=_READS)
    one.add_argument("--fetch", action="store_true", help="fetch the pages of addresses from the network")
    commands.add("sample", "put the sample (one case, five outlets) into the library, or bring it back")
    one = commands.add(
        "details",
        "show or correct what is known of a document",
        "Without options, show what is known of a document; with some, correct it.",
    )
    one.add_argument("document", metavar="DOCUMENT", help="its id, as `documents` lists it")
    for name in ("outlet", "headline", "agency", "address", "language"):
        one.add_argument(f"--{name}", metavar=name.upper())
    day = one.add_mutually_exclusive_group()
    day.add_argument("--date", metavar="YYYY-MM-DD", type=day_given, help="the day it was published")
    day.add_argument(
        "--no-date", action="store_true", help="the day that was found is wrong, and none is known"
    )
    one.add_argument(
        "--kind", choices=[str(kind) for kind in DocumentKind], help="what it is in a comparison"
    )
    one.add_argument("--abridged", choices=("yes", "no"), help="whether the text is not the whole article")
    one = commands.add(
        "revise",
        "give a document the text of another file",
        "Give a document the text of FILE, a corrected version of its article, say; the old one stays as an\n"
        "earlier revision. Tags and notes move to where their words stand now, where that is certain; the\n"
        "others are kept apart, and named.",
    )
    one.add_argument("document", metavar="DOCUMENT", help="its id, as `documents` lists it")
    one.add_argument("file", metavar="FILE", type=path_given, help=_READS)
    one.add_argument(
        "--dry-run", action="store_true", help="show the lines that would go and come, and alter nothing"
    )
    one = commands.add("remove", "remove documents from the library")
    one.add_argument("documents", nargs="+", metavar="DOCUMENT", help="ids, as `documents` lists them")
    one = commands.add("base", "choose what a quote's renderings are held against")
    one.add_argument("quote", metavar="QUOTE")
    one.add_argument(
        "document", nargs="?", metavar="DOCUMENT", help="whose rendering (default: the program's choice)"
    )


def _add_keeping(commands: Commands) -> None:
    commands.add(
        "regroup",
        "find all quotes of the library anew",
        "Find all quotes of the library anew. As taking an article in regroups only what it touches, this\n"
        "is wanted only after an update of the program. Corrections, tags and notes are kept.",
    )
    commands.add("check", "look for damage in the library; exit code 1 if there is any")
    one = commands.add("backup", "write a checked copy of the library")
    one.add_argument("out", metavar="OUT", type=path_given, help="the file to write")
    commands.add("undo", "undo the last edit")
    commands.add("redo", "do again what was undone last")
    commands.add("history", "list the edits, the last one first")
