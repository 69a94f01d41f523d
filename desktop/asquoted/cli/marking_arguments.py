"""What may be written behind `asquoted tag`, `note` and `sense`."""

import argparse

from asquoted.cli.commands import Commands
from asquoted.domain.comparison import Sense


def add_marks(commands: Commands) -> None:
    """Add the commands for tags, notes and senses, with their actions."""
    _add_tags(commands)
    _add_notes(commands)
    _add_senses(commands)


def _add_tags(commands: Commands) -> None:
    tag = commands.add("tag", "make tags, and put them on things")
    what = Commands(tag, "action", "ACTION")
    what.add("list", "list the tags and where they stand")
    one = what.add("create", "make a tag")
    one.add_argument("name", metavar="NAME")
    one.add_argument("--colour", metavar="#RRGGBB", help="its colour (default: the next free one)")
    one.add_argument("--parent", metavar="NAME", help="the tag to nest it in")
    one = what.add("put", "put a tag on something; it is made if there is none of that name")
    one.add_argument("name", metavar="NAME")
    _add_target(one)
    one = what.add("remove", "take a tag off one place")
    one.add_argument("tagging", metavar="ID", help="as `tag list` shows it")
    one = what.add("rename", "give a tag another name")
    one.add_argument("name", metavar="NAME")
    one.add_argument("new", metavar="NEW")
    one = what.add("colour", "give a tag another colour")
    one.add_argument("name", metavar="NAME")
    one.add_argument("colour", metavar="#RRGGBB", help="in quotes, as # begins a comment in a shell")
    one = what.add("nest", "put a tag under another one, or on top again")
    one.add_argument("name", metavar="NAME")
    one.add_argument("parent", nargs="?", metavar="PARENT", help="the tag to nest it in (default: none)")
    one = what.add("describe", "say what a tag is for")
    one.add_argument("name", metavar="NAME")
    one.add_argument("description", metavar="TEXT", help="- reads it from stdin")
    one = what.add("merge", "make one tag of several: KEPT goes wherever a MERGED one stood")
    one.add_argument("name", metavar="KEPT")
    one.add_argument("merged", nargs="+", metavar="MERGED")
    one = what.add("split", "move some places of a tag to a new tag")
    one.add_argument("name", metavar="NAME")
    one.add_argument("new", metavar="NEW", help="the name of the new tag")
    one.add_argument("taggings", nargs="+", metavar="ID", help="the places, as `tag list` shows them")
    _add_hits(what)
    one = what.add("delete", "delete a tag, and take it off everything")
    one.add_argument("name", metavar="NAME")


def _add_hits(what: Commands) -> None:
    one = what.add(
        "hits",
        "put a tag on every place where words stand",
        "List the places where the WORDs stand in the documents, numbered; with --yes, put the tag on all\n"
        "of them but those of --without, in one edit. It is made if there is none of that name.",
    )
    one.add_argument("name", metavar="NAME")
    one.add_argument("words", nargs="+", metavar="WORD")
    one.add_argument("--yes", action="store_true", help="tag them; without it, they are only listed")
    one.add_argument(
        "--without", type=int, nargs="+", default=[], metavar="N", help="leave these places out, by number"
    )


def _add_senses(commands: Commands) -> None:
    one = commands.add("sense", "say what a difference does to the sense")
    one.add_argument("sense", choices=[*(str(sense) for sense in Sense), "unset"])
    one.add_argument(
        "--rendering", required=True, metavar="ID", help="as `quotes` lists it; may be cut short"
    )
    one.add_argument("--difference", required=True, type=int, metavar="N", help="its number there")


def _add_notes(commands: Commands) -> None:
    note = commands.add("note", "write notes, and list them")
    what = Commands(note, "action", "ACTION")
    what.add("list", "list the notes")
    one = what.add("write", "write a note on something")
    one.add_argument("text", metavar="TEXT", help="the note, in Markdown; - reads it from stdin")
    _add_target(one)
    one = what.add("change", "give a note another text")
    one.add_argument("note", metavar="ID", help="as `note list` shows it")
    one.add_argument("text", metavar="TEXT", help="the note, in Markdown; - reads it from stdin")
    one = what.add("delete", "delete a note")
    one.add_argument("note", metavar="ID", help="as `note list` shows it")


def _add_target(parser: argparse.ArgumentParser) -> None:
    where = parser.add_argument_group("where (ids may be cut short)")
    only = where.add_mutually_exclusive_group(required=True)
    only.add_argument("--quote", metavar="ID", help="a quote")
    only.add_argument("--rendering", metavar="ID", help="a rendering; with --difference one difference of it")
    only.add_argument("--document", metavar="ID", help="a document; with --words or --at a passage of it")
    only.add_argument("--on-library", action="store_true", help="the library as a whole")
    where.add_argument("--difference", type=int, metavar="N", help="the rendering's N-th difference, from 1")
    within = where.add_mutually_exclusive_group()
    within.add_argument(
        "--words", metavar="WORDS", help="the words of the document, exactly, that stand there once"
    )
    within.add_argument("--at", metavar="START:END", help="code points of the document's text, half open")
