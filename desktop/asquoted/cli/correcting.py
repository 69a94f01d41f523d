"""The commands for corrections: what the user tells the program about quotes and renderings."""

from argparse import Namespace
from collections.abc import Callable, Sequence

from asquoted.cli.output import progress, show, table, tell
from asquoted.cli.picking import AmbiguousError, library_of, shorten
from asquoted.cli.places import span_at, span_of_words
from asquoted.domain.documents import Document
from asquoted.domain.edits import Edit
from asquoted.domain.rulings import Ruled, Ruling
from asquoted.domain.speech import CueClass
from asquoted.domain.text import Span
from asquoted.errors import NotFoundError
from asquoted.export.by_hand import ruling_values
from asquoted.export.jsonfile import dump
from asquoted.export.plain import one_line
from asquoted.export.synopsis import label_of
from asquoted.service import comparing, correcting, documents
from asquoted.service.finding import (
    find_correction,
    find_document,
    find_quote,
    find_quote_or_rendering,
    find_rendering,
    find_statement,
)
from asquoted.service.regrouping import regroup as regroup_all
from asquoted.store.library import Library


def correct(arguments: Namespace) -> int:
    """Do what `asquoted correct ACTION` asks."""
    with library_of(arguments) as library:
        if arguments.action == "list":
            rulings = correcting.list_corrections(library)
            as_json = arguments.format == "json"
            show(
                dump({"corrections": list(map(ruling_values, rulings))})
                if as_json
                else _listed(library, rulings)
            )
        else:
            edit = _ACTIONS[arguments.action](library, arguments)
            tell(f"{edit.words} (`asquoted undo` takes it back)")
    return 0


def regroup(arguments: Namespace) -> int:
    """Group the whole library anew."""
    with library_of(arguments) as library:
        edit = regroup_all(library, progress("comparing"))
        tell(f"{edit.words} (`asquoted undo` takes it back)" if edit else "nothing has changed")
    return 0


def _merge(library: Library, arguments: Namespace) -> Edit:
    merged = [find_quote(library, one) for one in arguments.merged]
    return correcting.merge_quotes(library, find_quote(library, arguments.kept), merged)


def _split(library: Library, arguments: Namespace) -> Edit:
    leaving = [find_rendering(library, one) for one in arguments.renderings]
    return correcting.split_quote(library, find_quote(library, arguments.quote), leaving)


def _move(library: Library, arguments: Namespace) -> Edit:
    rendering = find_rendering(library, arguments.rendering)
    return correcting.move_rendering(library, rendering, find_quote(library, arguments.quote))


def _apart(library: Library, arguments: Namespace) -> Edit:
    return correcting.set_apart(library, find_rendering(library, arguments.rendering))


def _accept(library: Library, arguments: Namespace) -> Edit:
    return correcting.accept_rendering(library, find_rendering(library, arguments.rendering))


def _refuse(library: Library, arguments: Namespace) -> Edit:
    return correcting.refuse_rendering(library, find_rendering(library, arguments.rendering))


def _mark(library: Library, arguments: Namespace) -> Edit:
    document = documents.read_document(library, find_document(library, arguments.document))
    span = _span(arguments.words, arguments.at, document)
    quote = find_quote(library, arguments.quote) if arguments.quote else None
    return correcting.mark_rendering(library, document.id, [span], quote, arguments.indirect)


def _voice(library: Library, arguments: Namespace) -> Edit:
    cue_class = CueClass(arguments.cue_class) if arguments.cue_class else None
    rendering = find_rendering(library, arguments.rendering)
    return correcting.set_voice(library, rendering, arguments.speaker, arguments.cue, cue_class)


def _statement(library: Library, arguments: Namespace) -> Edit:
    try:
        statement = find_statement(library, arguments.statement)
    except NotFoundError:
        quote, _ = find_quote_or_rendering(library, arguments.statement)
        statement = comparing.read_comparison(library, [quote]).quotes[0].statement
    day = correcting.NO_DAY if arguments.no_day else arguments.date
    return correcting.set_statement(library, statement, arguments.speaker, day, arguments.source)


def _pin(library: Library, arguments: Namespace) -> Edit:
    quote, rendering = find_quote_or_rendering(library, find_rendering(library, arguments.rendering))
    base = comparing.read_comparison(library, [quote]).quotes[0].base
    words = _span(arguments.base, arguments.base_at, Document("the base", base.text))
    reading = _reading(library, arguments)
    return correcting.pin_words(library, rendering or "", words, reading, not arguments.apart)


def _unpin(library: Library, arguments: Namespace) -> Edit:
    rendering = find_rendering(library, arguments.rendering)
    return correcting.remove_pin(library, rendering, _reading(library, arguments))


def _drop(library: Library, arguments: Namespace) -> Edit:
    return correcting.drop_correction(library, find_correction(library, arguments.correction))


def _reading(library: Library, arguments: Namespace) -> Span:
    """Return where the words of a rendering stand in its document. Raise NotFoundError, AmbiguousError."""
    quote, rendering = find_quote_or_rendering(library, find_rendering(library, arguments.rendering))
    renderings = comparing.read_comparison(library, [quote]).quotes[0].renderings
    one = next((each for each in renderings if each.id == rendering), None)
    if one is None:
        raise NotFoundError("that rendering has lost its place in the document's text")
    if arguments.reading_at:
        return span_at(arguments.reading_at, documents.read_document(library, one.document))
    found = [
        Span(start, start + len(arguments.reading))
        for passage in one.passages
        for start in range(passage.span.start, passage.span.end)
        if passage.exact.startswith(arguments.reading, start - passage.span.start)
    ]
    if not found or not arguments.reading:
        raise NotFoundError(
            f"these words do not stand in that rendering, letter by letter: {arguments.reading}"
        )
    if len(found) > 1:
        raise AmbiguousError("these words stand more than once in that rendering; give --reading-at")
    return found[0]


def _span(words: str | None, at: str | None, document: Document) -> Span:
    return span_at(at, document) if at else span_of_words(words or "", document)


def _listed(library: Library, rulings: Sequence[Ruling]) -> str:
    if not rulings:
        return ""
    names = {one.document.id: label_of(one) for one in documents.sources(library)}
    short = shorten([one.id for one in rulings])
    rows = [
        (
            short[one.id],
            f"{one.made.astimezone():%Y-%m-%d %H:%M}",
            f"{one.kind} (rests)" if one.detached else one.kind.value,
            _told(one, names),
        )
        for one in rulings
    ]
    return table(rows, ("id", "made", "correction", "of"))


def _told(ruling: Ruling, names: dict[str, str]) -> str:
    """What a correction says, on one line."""

    def places(side: Sequence[Ruled]) -> str:
        more = f" and {len(side) - 1} more" if len(side) > 1 else ""
        return f"“{one_line(side[0].exact)}” ({names.get(side[0].place.document, '')}){more}"

    day = "no day" if ruling.spoken == correcting.NO_DAY else ruling.spoken
    facts = (ruling.speaker, ruling.cue, ruling.cue_class, day, ruling.source)
    said = ", ".join(str(fact) for fact in facts if fact is not None)
    return "; ".join(
        part
        for part in (
            places(ruling.subject),
            said,
            f"{'with' if ruling.is_together else 'not with'} {places(ruling.joined)}"
            if ruling.joined
            else "",
            f"not with {places(ruling.parted)}" if ruling.parted else "",
        )
        if part
    )


_ACTIONS: dict[str, Callable[[Library, Namespace], Edit]] = {
    "merge": _merge, "split": _split, "move": _move, "apart": _apart, "accept": _accept, "refuse": _refuse,
    "mark": _mark, "voice": _voice, "statement": _statement, "pin": _pin, "unpin": _unpin, "drop": _drop,
}  # fmt: skip

COMMANDS: dict[str, Callable[[Namespace], int]] = {"correct": correct, "regroup": regroup}
