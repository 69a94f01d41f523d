"""What may be written behind `asquoted correct`."""

import argparse

from asquoted.cli.commands import Commands, day_given
from asquoted.domain.speech import CueClass

_DESCRIPTION = """\
Tell the program what it got wrong. A correction is kept by every later grouping, until it is
dropped, undone, or a later one says otherwise. Ids are those that `asquoted quotes` lists, and
may be cut short."""


def add_corrections(commands: Commands) -> None:
    """Add `correct` with its actions."""
    what = Commands(
        commands.add("correct", "say what is wrong in the grouping", _DESCRIPTION), "action", "ACTION"
    )
    one = what.add("list", "list the corrections, the first one first")
    one.add_argument("--format", choices=("text", "json"), default="text", help="text to read, or JSON")
    one = what.add("merge", "make several quotes one")
    one.add_argument("kept", metavar="QUOTE", help="the one that stays, with its id")
    one.add_argument(
        "merged", metavar="OTHER", nargs="+", help="what becomes part of it, with all tags and notes"
    )
    one = what.add("split", "let renderings leave a quote into one of their own")
    one.add_argument("quote", metavar="QUOTE")
    one.add_argument("renderings", metavar="RENDERING", nargs="+", help="those that leave")
    one = what.add("move", "put a rendering into another quote")
    one.add_argument("rendering", metavar="RENDERING")
    one.add_argument("quote", metavar="QUOTE", help="where it belongs")
    for name, short in (
        ("apart", "say that a rendering is not of its quote"),
        ("accept", "accept an indirect rendering that is proposed"),
        ("refuse", "say that a rendering gives no quote at all"),
    ):
        what.add(name, short).add_argument("rendering", metavar="RENDERING")
    _add_mark(what)
    _add_facts(what)
    _add_pins(what)
    one = what.add("drop", "take a correction back, whatever was done since")
    one.add_argument("correction", metavar="ID", help="as `correct list` shows it")


def _add_mark(what: Commands) -> None:
    one = what.add("mark", "say that a document gives a quote where none was found")
    one.add_argument("document", metavar="DOCUMENT", help="its id, as `documents` lists it")
    where = one.add_mutually_exclusive_group(required=True)
    where.add_argument("--words", metavar="WORDS", help="the words, exactly, that stand there once")
    where.add_argument("--at", metavar="START:END", help="code points of the document's text, half open")
    one.add_argument("--quote", metavar="QUOTE", help="which quote (default: the one whose words these are)")
    one.add_argument(
        "--indirect", action="store_true", help="the words are the outlet's own, outside the marks"
    )


def _add_facts(what: Commands) -> None:
    one = what.add("voice", "say who speaks at a rendering, and how it is brought in")
    one.add_argument("rendering", metavar="RENDERING")
    one.add_argument("--speaker", metavar="NAME")
    one.add_argument("--cue", metavar="WORD", help="the verb that brings it in: said, claimed …")
    one.add_argument(
        "--cue-class", choices=[str(each) for each in CueClass], help="how that verb takes sides"
    )
    one = what.add("statement", "say whose statement it is, and of which day")
    one.add_argument("statement", metavar="STATEMENT", help="its id, or that of one of its quotes")
    one.add_argument("--speaker", metavar="NAME")
    day = one.add_mutually_exclusive_group()
    day.add_argument("--date", metavar="YYYY-MM-DD", type=day_given, help="the day on which it was made")
    day.add_argument(
        "--no-day", action="store_true", help="the day that was found is wrong, and none is known"
    )
    one.add_argument("--source", metavar="NAME", help="who carried it")


def _add_pins(what: Commands) -> None:
    one = what.add("pin", "say which words of a rendering and its base belong together")
    one.add_argument("rendering", metavar="RENDERING")
    base = one.add_mutually_exclusive_group(required=True)
    base.add_argument("--base", metavar="WORDS", help="words of the base that stand there once")
    base.add_argument("--base-at", metavar="START:END", help="code points of the base's text")
    _add_reading(one)
    one.add_argument("--apart", action="store_true", help="they do not belong together")
    one = what.add("unpin", "take the pins off words of a rendering")
    one.add_argument("rendering", metavar="RENDERING")
    _add_reading(one)


def _add_reading(parser: argparse.ArgumentParser) -> None:
    reading = parser.add_mutually_exclusive_group(required=True)
    reading.add_argument("--reading", metavar="WORDS", help="words of the rendering that stand there once")
    reading.add_argument("--reading-at", metavar="START:END", help="code points of the document's text")
