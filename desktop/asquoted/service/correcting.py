"""Corrections: what the user tells the engine, which every later run keeps.

Each is one edit: the ruling, what it takes from earlier ones, and the regrouping of what
it touches. Ids stay wherever they can, and what stands on renderings and quotes with them.
All raise NotFoundError where what they are about is not in the library.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from asquoted.domain.comparison import Form
from asquoted.domain.corrections import NO_DAY, place_of
from asquoted.domain.edits import Edit
from asquoted.domain.rulings import Ruled, Ruling, RulingKind
from asquoted.domain.speech import CueClass
from asquoted.domain.text import Span
from asquoted.errors import UserError
from asquoted.service.pinning import pin_words, remove_pin
from asquoted.service.ruling import (
    Wish,
    drop,
    firm_of,
    marked_place,
    proposed,
    quotes_with,
    rendering_in,
    rule,
    ruled,
    ruling_of,
    solid,
    statements_at,
)
from asquoted.service.wording import in_brief
from asquoted.store import rulings as store
from asquoted.store.library import EditSession, Library, Reading
from asquoted.store.merging import give_marks_to_spans, take_over
from asquoted.store.quotes import get_statement, quotes_of, read_grouped

__all__ = [
    "NO_DAY",
    "Ruled",
    "Ruling",
    "RulingKind",
    "accept_rendering",
    "drop_correction",
    "list_corrections",
    "mark_rendering",
    "merge_quotes",
    "move_rendering",
    "pin_words",
    "refuse_rendering",
    "remove_pin",
    "set_apart",
    "set_statement",
    "set_voice",
    "split_quote",
]


def merge_quotes(library: Library, kept: str, merged: Sequence[str]) -> Edit:
    """Make several quotes one: `kept` stays, with its id and its base, and takes over all of the others.

    Raise UserError where there is nothing to merge.
    """

    def plan(session: Reading) -> Wish:
        one, *others = quotes_with(session, [kept, *merged])
        ruling = ruling_of(
            RulingKind.MERGE, solid(one), [place for other in others for place in solid(other)]
        )
        words = f"quotes merged: “{in_brief(one.base.text)}”"
        statements = {quote.statement for quote in (one, *others)}

        gone = [other.id for other in others]

        def finish(editing: EditSession) -> None:
            take_over(editing, kept, gone)

        # What was kept apart of them before stays so, in a quote of its own.
        return Wish(
            words,
            ruling,
            statements,
            firm_of(one),
            finish=finish,
            given_up=gone,
            along=proposed(one, *others),
        )

    if len({kept, *merged}) < 2 or kept in merged:
        raise UserError("to merge takes two quotes or more")
    return rule(library, plan)


def split_quote(library: Library, quote: str, renderings: Collection[str]) -> Edit:
    """Let some of a quote's renderings leave into a quote of their own. Raise UserError."""

    def plan(session: Reading) -> Wish:
        (one,) = quotes_with(session, [quote])
        leaving = [each for each in one.renderings if each.id in renderings]
        staying = [each for each in one.renderings if each.id not in renderings]
        if len(leaving) < len(set(renderings)):
            raise UserError("only a quote's own renderings can leave it")
        if not leaving or not staying:
            raise UserError("to split a quote, some of its renderings have to leave, and some to stay")
        ruling = ruling_of(RulingKind.SPLIT, ruled(leaving), parted=ruled(staying))
        words = f"quote split: “{in_brief(leaving[0].exact)}”"
        return Wish(words, ruling, {one.statement}, firm_of(one, renderings))

    return rule(library, plan)


def move_rendering(library: Library, rendering: str, quote: str) -> Edit:
    """Put a rendering into another quote. Raise UserError where it is there already."""

    def plan(session: Reading) -> Wish:
        here, one = rendering_in(session, rendering)
        (there,) = quotes_with(session, [quote])
        if here.id == there.id:
            raise UserError("that rendering is in this quote already")
        others = [each for each in here.renderings if each.id != rendering]
        ruling = ruling_of(RulingKind.MOVE, ruled([one]), solid(there), ruled(others))
        firm = firm_of(there) | firm_of(here, [rendering])
        words = f"rendering moved: “{in_brief(one.exact)}”"
        return Wish(words, ruling, {here.statement, there.statement}, firm, along=proposed(there))

    return rule(library, plan)


def set_apart(library: Library, rendering: str) -> Edit:
    """Say that a rendering is not of its quote. Raise UserError where it is the only one."""

    def plan(session: Reading) -> Wish:
        here, one = rendering_in(session, rendering)
        others = [each for each in here.renderings if each.id != rendering]
        if not others:
            raise UserError("that rendering is the only one of its quote")
        ruling = ruling_of(RulingKind.APART, ruled([one]), parted=ruled(others))
        words = f"not the same quote: “{in_brief(one.exact)}”"
        return Wish(words, ruling, {here.statement}, firm_of(here, [rendering]))

    return rule(library, plan)


def accept_rendering(library: Library, rendering: str) -> Edit:
    """Accept a proposal: what stands outside the marks gives this quote. Raise UserError where it is none."""

    def plan(session: Reading) -> Wish:
        here, one = rendering_in(session, rendering)
        if one.form is not Form.INDIRECT:
            raise UserError("only what stands outside quotation marks is proposed; all else is found")
        others = tuple(place for place in solid(here) if place.place != place_of(one))
        ruling = replace(ruling_of(RulingKind.ACCEPT, ruled([one]), others), indirect=True)
        words = f"indirect rendering accepted: “{in_brief(one.exact)}”"
        return Wish(words, ruling, {here.statement}, firm_of(here))

    return rule(library, plan)


def refuse_rendering(library: Library, rendering: str) -> Edit:
    """Say that what stands there gives no quote. Its tags and notes then stand on the passage."""

    def plan(session: Reading) -> Wish:
        here, one = rendering_in(session, rendering)
        words = f"rendering refused: “{in_brief(one.exact)}”"

        def write(editing: EditSession) -> None:
            give_marks_to_spans(editing, rendering)

        ruling = ruling_of(RulingKind.REFUSE, ruled([one]))
        return Wish(words, ruling, {here.statement}, firm_of(here, [rendering]), write)

    return rule(library, plan)


def mark_rendering(
    library: Library,
    document: str,
    spans: Sequence[Span],
    quote: str | None = None,
    indirect: bool = False,
) -> Edit:
    """Say that a document gives a quote at `spans`, which was missed.

    With `quote` it gives that one; without, the one whose words it has, or one of its own.
    Raise UserError where the spans are not in the text or hold no words.
    """

    def plan(session: Reading) -> Wish:
        place = marked_place(session, document, spans)
        joined: tuple[Ruled, ...] = ()
        statements = statements_at(session, [place.place])
        firm: set[str] = set()
        if quote is not None:
            (there,) = quotes_with(session, [quote])
            joined = tuple(one for one in solid(there) if one.place != place.place)
            statements.add(there.statement)
            firm = firm_of(there)
        ruling = replace(ruling_of(RulingKind.MARK, [place], joined), indirect=indirect)
        return Wish(f"rendering marked: “{in_brief(place.exact)}”", ruling, statements, firm)

    return rule(library, plan)


def set_voice(
    library: Library,
    rendering: str,
    speaker: str | None = None,
    cue: str | None = None,
    cue_class: CueClass | None = None,
) -> Edit:
    """Say who speaks at a rendering, and how it is brought in; None leaves what was found.

    Raise UserError where nothing is said.
    """
    if speaker is None and cue is None and cue_class is None:
        raise UserError("say who speaks, or how it is brought in")

    def plan(session: Reading) -> Wish:
        here, one = rendering_in(session, rendering)
        ruling = replace(
            ruling_of(RulingKind.VOICE, ruled([one])), speaker=speaker, cue=cue, cue_class=cue_class
        )
        said = speaker or cue or (cue_class.value if cue_class else "nobody")
        words = f"speaker of a rendering set: {in_brief(said)}"
        return Wish(words, ruling, {here.statement}, firm_of(here))

    return rule(library, plan)


def set_statement(
    library: Library,
    statement: str,
    speaker: str | None = None,
    spoken: date | None = None,
    source: str | None = None,
) -> Edit:
    """Say whose statement it is, of which day, and who carried it; None leaves what was found.

    Of a wrong speaker or source "" says that there is none, of a wrong day NO_DAY.
    Raise UserError where nothing is said.
    """
    if speaker is None and spoken is None and source is None:
        raise UserError("say who spoke, when, or who carried it")

    def plan(session: Reading) -> Wish:
        get_statement(session, statement)
        quotes = read_grouped(session, quotes_of(session, [statement])).comparison.quotes
        renderings = [one for quote in quotes for one in quote.renderings]
        if not renderings:
            raise UserError("no document has a place for this statement any more")
        ruling = replace(
            ruling_of(RulingKind.STATEMENT, ruled(renderings)), speaker=speaker, spoken=spoken, source=source
        )
        day = "no day" if spoken == NO_DAY else spoken.isoformat() if spoken else ""
        said = speaker or source or day
        return Wish(
            f"statement corrected: {in_brief(said)}", ruling, {statement}, {one.id for one in renderings}
        )

    return rule(library, plan)


def list_corrections(library: Library) -> list[Ruling]:
    """Return all corrections in the order in which they were made."""
    with library.read() as session:
        return store.read_rulings(session)


def drop_correction(library: Library, correction: str) -> Edit:
    """Take a correction back, whatever was done since, and regroup what it spoke of."""
    with library.read() as session:
        kind = store.get_ruling(session, correction).kind
    return drop(
        library, f"correction dropped: {kind}", lambda session: [store.get_ruling(session, correction)]
    )
