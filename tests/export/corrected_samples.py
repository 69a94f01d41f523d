"""A report that its user corrected by hand, of a statement that nobody ever made."""

from dataclasses import replace
from datetime import UTC, date, datetime

from tests.export.report_samples import ReportBuilder

from asquoted.domain.comparison import Base, Form, Rendering
from asquoted.domain.corrections import NO_DAY, Place, place_of
from asquoted.domain.documents import Details
from asquoted.domain.report import Report
from asquoted.domain.rulings import Ruled, Ruling, RulingKind
from asquoted.domain.text import Span

MADE = datetime(2031, 3, 6, 9, 15, tzinfo=UTC)


def bare_report() -> Report:
    """The same before anything was corrected."""
    made = ReportBuilder()
    for name in ("Courier", "Ledger"):
        made.document(name, Details(name))
    made.statement("s", "Nadia Orr", "", date(2031, 3, 4))
    made.quote(
        Base("It stays open."),
        [("Courier", Form.VERBATIM, "It stays open."), ("Ledger", Form.VERBATIM, "It stays open.")],
    )
    made.quote(
        Base("Nobody asked us.", "Courier"),
        [("Courier", Form.VERBATIM, "Nobody asked us."), ("Ledger", Form.INDIRECT, "nobody had asked them")],
    )
    return made.report()


def ruled(rendering: Rendering) -> Ruled:
    """Return the place that a ruling on a rendering speaks of."""
    return Ruled(place_of(rendering), rendering.exact)


def ruling(kind: RulingKind, *subject: Ruled) -> Ruling:
    """Return a ruling of that kind."""
    return Ruling(f"c-{kind}", kind, MADE, subject)


def corrected_report() -> Report:
    """Two outlets on two sentences, with each kind of correction but a pin."""
    bare = bare_report()
    (first, moved), (asked, reported) = (quote.renderings for quote in bare.comparison.quotes)
    gone = Ruled(Place("Ledger", (Span(0, 6),)), "Ledger")
    return replace(
        bare,
        rulings=(
            replace(ruling(RulingKind.MOVE, ruled(moved)), joined=(ruled(first),), parted=(ruled(asked),)),
            ruling(RulingKind.REFUSE, gone),
            replace(ruling(RulingKind.ACCEPT, ruled(reported)), indirect=True),
            replace(ruling(RulingKind.VOICE, ruled(asked)), speaker="Tom Vale", cue=""),
            replace(
                ruling(RulingKind.STATEMENT, ruled(first), ruled(moved)),
                speaker="Nadia Orr",
                spoken=NO_DAY,
            ),
            replace(ruling(RulingKind.MARK, replace(gone, detached=True)), indirect=True),
        ),
        chosen={"q2": "Courier"},
        sources=(bare.sources[0], replace(bare.sources[1], edited=True)),
    )
