"""Quotes built by hand for the window's tests: small values, in words of our own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from asquoted.domain.comparison import (
    Base,
    Cell,
    Difference,
    Form,
    Kind,
    Operation,
    Passage,
    Quote,
    Rendering,
)
from asquoted.domain.documents import Details, Document
from asquoted.domain.text import Span

CUT = "cut"
Built = tuple[Quote, list[Document]]
Part = tuple[str, str] | tuple[str, str, Kind] | tuple[str, str, Kind, bool] | tuple[str, str, str]


@dataclass
class Telling:
    """One outlet's words, part by part: what the base has, what the outlet has, and what that is."""

    outlet: str
    parts: Sequence[Part]
    form: Form = Form.VERBATIM
    before: str = "The minister spoke on Monday. “"
    after: str = "” The hall was full."
    details: Details = field(default_factory=Details)
    confidence: float = 1.0


def tell(telling: Telling, number: int) -> tuple[Document, Rendering]:
    """Build the document and the rendering of one telling."""
    base_at, at = 0, len(telling.before)
    cells: list[Cell] = []
    differences: list[Difference] = []
    cuts: list[Span] = []
    for part in telling.parts:
        base, reading = part[0], part[1]
        base_span, span = Span(base_at, base_at + len(base)), Span(at, at + len(reading))
        index = None
        if len(part) > 2 and isinstance(part[2], Kind):
            index = len(differences)
            operation = Operation.SUBSTITUTION
            if not base.strip() or not reading.strip():
                operation = Operation.OMISSION if base.strip() else Operation.ADDITION
            declared = len(part) > 3 and bool(part[3])
            differences.append(
                Difference(operation, declared, part[2], base.strip(), reading.strip(), base_span, span)
            )
        elif len(part) > 2:
            cuts.append(base_span)
        cells.append(Cell(base_span, span, index))
        base_at, at = base_span.end, span.end
    exact = "".join(part[1] for part in telling.parts)
    identity = f"doc-{number}"
    document = Document(
        identity, telling.before + exact + telling.after, replace(telling.details, outlet=telling.outlet)
    )
    rendering = Rendering(
        id=f"rendering-{number}",
        document=identity,
        form=telling.form,
        confidence=telling.confidence,
        passages=(Passage(Span(len(telling.before), len(telling.before) + len(exact)), exact),),
        differences=tuple(differences),
        cells=tuple(cells),
        cut_before=next((cut for cut in cuts if cut.start == 0), Span(0, 0)),
        cut_after=next((cut for cut in cuts if cut.start > 0), Span(0, 0)),
    )
    return document, rendering


def put_together(
    tellings: Sequence[Telling], name: str = "quote-1", order: int = 1
) -> tuple[Quote, list[Document]]:
    """Build a quote of several tellings; the base is what the first of them departs from."""
    pairs = [tell(telling, number) for number, telling in enumerate(tellings)]
    base = "".join(part[0] for part in tellings[0].parts)
    pieces = ((Span(0, len(base)), pairs[0][0].id),)
    quote = Quote(name, "statement-1", order, Base(base, None, pieces), tuple(one for _, one in pairs))
    return quote, [document for document, _ in pairs]


def dam_tellings() -> list[Telling]:
    """Four outlets on a dam; an emoji stands before the words of the second."""
    day = date(2024, 3, 5)
    return [
        Telling(
            "Valley Herald",
            [
                ("We have never planned to close the dam, ", "We have never planned to close the dam, "),
                ("and the rumour ", "and the rumor ", Kind.SPELLING),
                ("of a sale is the work of people who want to frighten the valley, ",) * 2,
                ("but we may look at it again in 12 months.", "but we may look at it again in 12 months."),
            ],
            details=Details(published=day, agency="AFP", address="https://example.org/dam"),
        ),
        Telling(
            "Riverside Today",
            [
                ("We have ", "We have "),
                ("never ", "", Kind.NEGATION),
                ("planned to close the dam, ", "planned to close the dam, "),
                ("and the rumour ", "and the rumour "),
                ("of a sale is the work of ", "of a sale is the work of "),
                ("people ", "enemies ", Kind.WORDING),
                ("who want to frighten the valley, ", "who want to frighten the valley, "),
                ("but we may ", "but we will ", Kind.MODALITY),
                ("look at it again in ", "look at it again in "),
                ("12 months.", "[a year].", Kind.QUANTITY, True),
            ],
            form=Form.REWORDED,
            before="Dam row 😀😀 goes on. ‘",
            details=Details(published=day),
        ),
        Telling(
            "The Upland Post",
            [
                ("We have never planned to close the dam, ", "", CUT),
                ("and the rumour of a sale is the work of ", "and the rumour of a sale is the work of "),
                ("", "foreign ", Kind.WORDING),
                ("people who want to frighten the valley, ", "people who want to frighten the valley, "),
                ("but we may look at it again in 12 months.", "", CUT),
            ],
            form=Form.PARTIAL,
            confidence=0.82,
        ),
        Telling(
            "Lakeside Radio",
            [
                ("We have never planned to close the dam, and the rumour of a sale is the work of ", "", CUT),
                ("people who want to frighten", "people who want to frighten"),
                (" the valley, but we may look at it again in 12 months.", "", CUT),
            ],
            form=Form.FRAGMENT,
        ),
    ]


Build = Callable[[Sequence[Telling]], Built]
