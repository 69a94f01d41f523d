"""The commands for tags and notes."""

from argparse import Namespace
from collections.abc import Callable, Mapping

from asquoted.cli.input import text_given
from asquoted.cli.names import find_tag, tag_named
from asquoted.cli.output import count, show, table, tell
from asquoted.cli.picking import library_of, shorten
from asquoted.cli.places import span_at, span_of_words
from asquoted.domain.comparison import Sense
from asquoted.domain.edits import Edit
from asquoted.domain.targets import Target, TargetKind
from asquoted.errors import NotFoundError, UserError
from asquoted.export.synopsis import label_of
from asquoted.service import comparing, documents, noting, senses, tagging
from asquoted.service.finding import find_document, find_note, find_quote, find_rendering, find_tagging
from asquoted.service.searching import search
from asquoted.store.library import Library

MOST_HITS = 100_000
"""How many places are tagged at once, at most."""


def tag(arguments: Namespace) -> int:
    """Do what `asquoted tag ACTION` asks."""
    action = arguments.action
    with library_of(arguments) as library:
        if action == "list":
            show(_tags_text(library))
        elif action == "create":
            parent = tag_named(library, arguments.parent).id if arguments.parent else None
            made = tagging.create_tag(library, arguments.name, arguments.colour, parent)
            tell(f"tag “{made.name}” made, {made.colour}")
        elif action == "put":
            # The target first: a wrong one is not to leave a new tag behind.
            target = _target(library, arguments)
            known = find_tag(library, arguments.name)
            if known is not None:
                tell(tagging.put_tag(library, known.id, target).words)
            else:
                tell(tagging.put_new_tag(library, arguments.name, target).words)
        elif action == "remove":
            tell(tagging.remove_tagging(library, find_tagging(library, arguments.tagging)).words)
        elif action == "hits":
            _tag_hits(library, arguments)
        else:
            tell(_edit_tag(library, tag_named(library, arguments.name).id, arguments).words)
    return 0


def _edit_tag(library: Library, tag_id: str, arguments: Namespace) -> Edit:
    """Do what is asked with a tag that there is."""
    match arguments.action:
        case "rename":
            return tagging.rename_tag(library, tag_id, arguments.new)
        case "colour":
            return tagging.recolour_tag(library, tag_id, arguments.colour)
        case "nest":
            parent = tag_named(library, arguments.parent).id if arguments.parent else None
            return tagging.nest_tag(library, tag_id, parent)
        case "describe":
            return tagging.describe_tag(library, tag_id, text_given(arguments.description))
        case "merge":
            return tagging.merge_tags(
                library, tag_id, [tag_named(library, one).id for one in arguments.merged]
            )
        case "split":
            taggings = [find_tagging(library, one) for one in arguments.taggings]
            return tagging.split_tag(library, tag_id, taggings, arguments.new)
    return tagging.delete_tag(library, tag_id)


def _tag_hits(library: Library, arguments: Namespace) -> None:
    words = " ".join(arguments.words)
    hits = [hit for hit in search(library, words, MOST_HITS) if not hit.in_note]
    if wrong := [number for number in arguments.without if not 1 <= number <= len(hits)]:
        raise NotFoundError(f"there are {count(len(hits), 'place')}, and no {wrong[0]}")
    chosen = [hit for number, hit in enumerate(hits, 1) if number not in arguments.without]
    if not chosen:
        raise NotFoundError(f"no document has these words: {words}")
    if not arguments.yes:
        rows = [
            (str(number), hit.outlet, " ".join(f"{hit.before}{hit.exact}{hit.after}".split()))
            for number, hit in enumerate(hits, 1)
        ]
        show(table(rows, ("no.", "outlet", "place")))
        tell(f"{count(len(chosen), 'place')}; none was tagged: --yes tags them, --without N leaves one out")
        return
    targets = [Target.of_span(hit.document, hit.span, hit.exact) for hit in chosen]
    known = find_tag(library, arguments.name)
    if known is not None:
        tell(tagging.tag_all(library, known.id, targets, words).words)
    else:
        tell(tagging.tag_all_new(library, arguments.name, targets, words).words)


def note(arguments: Namespace) -> int:
    """Do what `asquoted note ACTION` asks."""
    action = arguments.action
    with library_of(arguments) as library:
        if action == "list":
            show(_notes_text(library))
        elif action == "write":
            target = _target(library, arguments)
            written = noting.write_note(library, target, text_given(arguments.text))
            tell(f"note {written.id[:8]} written")
        else:
            chosen = find_note(library, arguments.note)
            if action == "change":
                tell(noting.change_note(library, chosen, text_given(arguments.text)).words)
            else:
                tell(noting.delete_note(library, chosen).words)
    return 0


def sense(arguments: Namespace) -> int:
    """Say what a difference does to the sense."""
    chosen = None if arguments.sense == "unset" else Sense(arguments.sense)
    with library_of(arguments) as library:
        rendering = find_rendering(library, arguments.rendering)
        target = _difference(library, rendering, arguments.difference)
        tell(senses.set_sense(library, target, chosen).words)
    return 0


def _target(library: Library, arguments: Namespace) -> Target:
    """The thing that the options name. Raise NotFoundError, AmbiguousError, UserError."""
    _refuse_misfits(arguments)
    if arguments.on_library:
        return Target(TargetKind.LIBRARY)
    if arguments.document:
        chosen = find_document(library, arguments.document)
        if arguments.words is None and arguments.at is None:
            return Target(TargetKind.DOCUMENT, chosen)
        document = documents.read_document(library, chosen)
        span = (
            span_at(arguments.at, document)
            if arguments.at is not None
            else span_of_words(arguments.words, document)
        )
        return Target.of_span(chosen, span, span.text_of(document.text))
    if arguments.quote:
        return Target(TargetKind.QUOTE, find_quote(library, arguments.quote))
    rendering = find_rendering(library, arguments.rendering)
    if arguments.difference is None:
        return Target(TargetKind.RENDERING, rendering)
    return _difference(library, rendering, arguments.difference)


def _refuse_misfits(arguments: Namespace) -> None:
    # Passed over, they would leave the mark on more than was meant.
    if arguments.difference is not None and not arguments.rendering:
        raise UserError("--difference is one of a rendering: name that with --rendering")
    if (arguments.words is not None or arguments.at is not None) and not arguments.document:
        raise UserError("--words and --at are a passage of a document: name that with --document")


def _difference(library: Library, rendering: str, number: int) -> Target:
    quotes = comparing.read_comparison(library).quotes
    differences = next(one.differences for quote in quotes for one in quote.renderings if one.id == rendering)
    if not 1 <= number <= len(differences):
        raise NotFoundError(f"that rendering has {count(len(differences), 'difference')}, and no {number}")
    return Target.of_difference(rendering, differences[number - 1])


def _tags_text(library: Library) -> str:
    tags, taggings = tagging.list_tags(library), tagging.list_taggings(library)
    if not tags:
        return ""
    names = {one.id: one.name for one in tags}
    rows = [
        (
            one.name,
            one.colour,
            names.get(one.parent or "", ""),
            str(sum(each.tag.id == one.id for each in taggings)),
        )
        for one in tags
    ]
    text = table(rows, ("tag", "colour", "in", "times"))
    if taggings:
        short, names = shorten([one.id for one in taggings]), _names(library)
        places = [(short[one.id], one.tag.name, _place(names, one.target)) for one in taggings]
        text += "\n" + table(places, ("id", "tag", "on"))
    return text


def _notes_text(library: Library) -> str:
    notes = noting.list_notes(library)
    if not notes:
        return ""
    short, names = shorten([one.id for one in notes]), _names(library)
    rows = [
        (short[one.id], f"{one.changed.astimezone():%Y-%m-%d %H:%M}", _place(names, one.target), one.text)
        for one in notes
    ]
    return table(rows, ("id", "changed", "on", "note"))


def _names(library: Library) -> dict[str, str]:
    return {one.document.id: label_of(one) for one in documents.sources(library)}


def _place(names: Mapping[str, str], target: Target) -> str:
    """What a target is, in words."""
    if target.kind is TargetKind.LIBRARY:
        return "the library"
    where = f"{target.kind} {target.id[:8]}"
    label = names.get(target.id, target.id)
    if target.kind is TargetKind.DOCUMENT:
        where = label
    if target.kind is TargetKind.SPAN:
        where = f"{label}" if target.span is None else f"{label} {target.span.start}-{target.span.end}"
    words = f": {target.exact}" if target.exact else ""
    return where + words + (" (detached)" if target.detached else "")


COMMANDS: dict[str, Callable[[Namespace], int]] = {"tag": tag, "note": note, "sense": sense}
