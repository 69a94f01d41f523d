"""Putting a ruling into the library, with what it takes from earlier ones and the regrouping it asks for."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from asquoted.domain.comparison import Form, Quote, Rendering
from asquoted.domain.corrections import Place, place_of
from asquoted.domain.edits import Edit
from asquoted.domain.grouping.touching import is_same
from asquoted.domain.rulings import Ruled, Ruling, RulingKind, give_way
from asquoted.domain.text import Span
from asquoted.errors import NothingChangedError, UserError
from asquoted.service.documents import name_of
from asquoted.service.regrouping import Touch, edit_and_regroup
from asquoted.service.wording import in_brief
from asquoted.store.columns import new_id, now
from asquoted.store.documents import current_texts, get_document
from asquoted.store.library import EditSession, Library, Reading
from asquoted.store.marks import get_rendering
from asquoted.store.quotes import Grouped, quotes_of, read_grouped, statements_in
from asquoted.store.rulings import add_ruling, change_ruling, read_rulings

# Of these the place itself may come and go, and not only change its quote.
_OF_ONE_PLACE = frozenset({RulingKind.ACCEPT, RulingKind.MARK, RulingKind.REFUSE, RulingKind.VOICE})


def _nothing(session: EditSession) -> None:
    """Alter nothing else."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A ruling that is to be put in, in which words the edit is told, and what it touches.

    The outlets that it is about are named behind the words.
    `statements` are grouped anew; the renderings `firm` keep their quote's id, the quotes
    `given_up` lose theirs, and `along` are proposals that come along. `write` runs before the
    regrouping is written, `finish` behind it.
    """

    words: str
    ruling: Ruling
    statements: Collection[str] = ()
    firm: Collection[str] = ()
    write: Callable[[EditSession], None] = _nothing
    finish: Callable[[EditSession], None] = _nothing
    given_up: Collection[str] = ()
    along: Sequence[Ruled] = ()


def rule(library: Library, plan: Callable[[Reading], Wish]) -> Edit:
    """Put in the ruling that `plan` makes of the library as it is. Raise what it raises."""

    def touch(session: Reading) -> Touch:
        wish = plan(session)
        documents = {ruled.place.document for ruled in wish.ruling.places}
        ruling, left = give_way(wish.ruling, read_rulings(session, documents), wish.along)
        words = wish.words + _outlets_told(session, wish.ruling)

        def write(editing: EditSession) -> None:
            editing.words = words
            for old, rest in left:
                change_ruling(editing, old, rest)
            add_ruling(editing, ruling)
            wish.write(editing)

        def revised(rulings: Sequence[Ruling]) -> Sequence[Ruling]:
            return [*_replaced(rulings, {old.id: rest for old, rest in left}), ruling]

        places = [one.place for one in ruling.subject] if ruling.kind in _OF_ONE_PLACE else []
        return Touch(
            (), wish.statements, places, write, wish.finish, revised, wish.firm, given_up=wish.given_up
        )

    return _done(edit_and_regroup(library, touch))


def drop(library: Library, words: str, plan: Callable[[Reading], Sequence[Ruling]]) -> Edit:
    """Take out the rulings that `plan` names, and regroup what they spoke of. Raise what it raises."""

    def touch(session: Reading) -> Touch:
        gone = plan(session)

        def write(editing: EditSession) -> None:
            editing.words = words
            for one in gone:
                change_ruling(editing, one, None)

        def revised(rulings: Sequence[Ruling]) -> Sequence[Ruling]:
            return list(_replaced(rulings, {one.id: None for one in gone}))

        there = [ruled.place for one in gone for ruled in one.places if not ruled.detached]
        places = [
            ruled.place
            for one in gone
            for ruled in one.subject
            if one.kind in _OF_ONE_PLACE and not ruled.detached
        ]
        return Touch((), statements_at(session, there), places, write, rulings=revised)

    return _done(edit_and_regroup(library, touch))


def _outlets_told(session: Reading, ruling: Ruling) -> str:
    """Name the outlets whose words are put elsewhere: those that stay may begin with the same words."""
    match ruling.kind:
        case RulingKind.STATEMENT:
            return ""
        case RulingKind.MERGE:
            meant = ruling.joined
        case RulingKind.PIN:
            meant = (*ruling.subject, *ruling.joined)
        case _:
            meant = ruling.subject
    there = dict.fromkeys(one.place.document for one in meant)
    names = dict.fromkeys(name_of(session, document) for document in there)
    return f" ({in_brief(', '.join(names))})"


def statements_at(session: Reading, places: Sequence[Place]) -> set[str]:
    """Return the ids of the statements that have a rendering at one of `places`."""
    there = statements_in(session, {place.document for place in places})
    quotes = read_grouped(session, quotes_of(session, there)).comparison.quotes
    return {
        quote.statement
        for quote in quotes
        for one in quote.renderings
        if any(place.document == one.document and is_same(place_of(one), place) for place in places)
    }


def ruled(renderings: Iterable[Rendering]) -> tuple[Ruled, ...]:
    """Return the places of renderings, as rulings speak of them."""
    return tuple(Ruled(place_of(one), one.exact) for one in renderings)


def firm_of(quote: Quote, besides: Collection[str] = ()) -> set[str]:
    """Return the ids of a quote's renderings, but for some."""
    return {one.id for one in quote.renderings if one.id not in besides}


def ruling_of(
    kind: RulingKind, subject: Sequence[Ruled], joined: Sequence[Ruled] = (), parted: Sequence[Ruled] = ()
) -> Ruling:
    """Return a new ruling on places."""
    return Ruling(new_id(), kind, now(), tuple(subject), tuple(joined), tuple(parted))


def quotes_with(session: Reading, ids: Sequence[str]) -> list[Quote]:
    """Return quotes in the order of `ids`. Raise NotFoundError, UserError where one has no rendering left."""
    found = {quote.id: quote for quote in read_grouped(session, ids).comparison.quotes}
    if any(not quote.renderings for quote in found.values()):
        raise UserError("that quote has no place in the documents' texts any more")
    return [found[one] for one in dict.fromkeys(ids)]


def grouped_with(session: Reading, rendering: str) -> tuple[Grouped, Rendering]:
    """Return the quote of a rendering as it is kept, and the rendering. Raise NotFoundError, UserError."""
    grouped = read_grouped(session, [get_rendering(session, rendering).quote_id])
    for one in grouped.comparison.quotes[0].renderings:
        if one.id == rendering:
            return grouped, one
    raise UserError("that rendering has lost its place in the document's text")


def rendering_in(session: Reading, rendering: str) -> tuple[Quote, Rendering]:
    """Return the quote that a rendering is in, and the rendering. Raise NotFoundError, UserError."""
    grouped, one = grouped_with(session, rendering)
    return grouped.comparison.quotes[0], one


def solid(quote: Quote) -> tuple[Ruled, ...]:
    """Return the places that a quote rests on: nobody has said yet that its proposals are of it."""
    direct = [one for one in quote.renderings if one.form is not Form.INDIRECT]
    return ruled(direct or quote.renderings)


def proposed(*quotes: Quote) -> tuple[Ruled, ...]:
    """Return the places of the proposals in quotes."""
    return ruled(one for quote in quotes for one in quote.renderings if one.form is Form.INDIRECT)


def marked_place(session: Reading, document: str, spans: Sequence[Span]) -> Ruled:
    """Return the place that a user marked, without the space around it. Raise NotFoundError, UserError."""
    get_document(session, document)
    text = current_texts(session, [document])[document]
    if not spans or max(span.end for span in spans) > len(text):
        raise UserError("that passage is not in the document's text")
    trimmed = sorted(_trimmed(text, span) for span in spans)
    if not all(any(map(str.isalnum, span.text_of(text))) for span in trimmed):
        raise UserError("there are no words in that passage")
    return Ruled(Place(document, tuple(trimmed)), " ".join(span.text_of(text) for span in trimmed))


def _trimmed(text: str, span: Span) -> Span:
    """Return a span without the space around its words: it was drawn by hand."""
    words = span.text_of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))


def overlaps(one: Ruled, place: Place) -> bool:
    """Tell whether a ruling speaks of some of the very characters."""
    return one.place.document == place.document and one.place.shared(place.spans) > 0


def _replaced(rulings: Iterable[Ruling], left: dict[str, Ruling | None]) -> Iterable[Ruling]:
    for one in rulings:
        rest = left.get(one.id, one)
        if rest is not None:
            yield rest


def _done(edit: Edit | None) -> Edit:
    if edit is None:
        raise NothingChangedError("nothing was changed: it is so already")
    return edit
