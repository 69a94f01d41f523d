"""Reports made by hand, of a statement that nobody ever made.

A rendering is written with its differences in place: `{s:shall|will|modality}` is a
substitution, `a` an addition, `o` an omission, `m` a move; `{s!:…}` is declared;
`{c:words}` is what of the base is cut off at an end.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from asquoted.domain.comparison import (
    Base,
    Comparison,
    Difference,
    Form,
    Kind,
    Operation,
    Passage,
    Quote,
    Rendering,
    Sense,
    Statement,
)
from asquoted.domain.corrections import Pin, Place
from asquoted.domain.documents import Details, Document
from asquoted.domain.notes import Note
from asquoted.domain.report import Report, Source
from asquoted.domain.speech import CueClass
from asquoted.domain.tags import COLOURS, Tag, Tagging
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span

MADE = datetime(2031, 3, 5, 14, 30, tzinfo=UTC)
_OPERATIONS = {
    "s": Operation.SUBSTITUTION,
    "a": Operation.ADDITION,
    "o": Operation.OMISSION,
    "m": Operation.MOVE,
}
_PIECE = re.compile(r"\{([soamc])(!?):([^|}]*)(?:\|([^|}]*)\|([a-z-]+))?\}")


@dataclass
class Written:
    """What a marked-up rendering says."""

    base: str
    reading: str
    differences: list[Difference]
    cut_before: Span
    cut_after: Span


def read_markup(markup: str, start: int) -> Written:
    """Read a rendering whose text begins at `start` of its document."""
    written, at = Written("", "", [], Span(0, 0), Span(0, 0)), 0
    for found in _PIECE.finditer(markup):
        same = markup[at : found.start()]
        written.base, written.reading, at = written.base + same, written.reading + same, found.end()
        code, declared, base, reading, kind = found.groups()
        base_span = Span(len(written.base), len(written.base) + len(base))
        written.base += base
        if code == "c":
            if written.reading.strip():
                written.cut_after = base_span
            else:
                written.cut_before = base_span
            continue
        here = start + len(written.reading)
        difference = Difference(
            _OPERATIONS[code],
            bool(declared),
            Kind(kind),
            base,
            reading,
            base_span,
            Span(here, here + len(reading)),
        )
        written.differences.append(difference)
        written.reading += reading
    same = markup[at:]
    written.base, written.reading = written.base + same, written.reading + same
    return written


class ReportBuilder:
    """Collects documents and quotes, then gives the report."""

    def __init__(self) -> None:
        self.details: dict[str, Details] = {}
        self.texts: dict[str, str] = {}
        self.statements: list[Statement] = []
        self.quotes: list[Quote] = []

    def document(self, key: str, details: Details) -> None:
        """Add a document."""
        self.details[key] = details
        self.texts[key] = f"{details.outlet} reports: "

    def statement(self, key: str, speaker: str, source: str, spoken: date | None) -> None:
        """Add a statement; the quotes that follow are its."""
        self.statements.append(Statement(key, source, speaker, spoken))

    def quote(
        self, base: Base, renderings: Sequence[tuple[str, Form, str]], *, confidence: float = 0.97
    ) -> Quote:
        """Add a quote, each rendering as (document, form, markup); ` // ` stands between passages."""
        number = len(self.quotes) + 1
        made = []
        for position, (document, form, markup) in enumerate(renderings):
            passages, differences, cuts, whole = [], [], [Span(0, 0), Span(0, 0)], ""
            for part in markup.split(" // "):
                self.texts[document] += "“"
                written = read_markup(part, len(self.texts[document]))
                begin = len(self.texts[document])
                self.texts[document] += written.reading
                passages.append(Passage(Span(begin, len(self.texts[document])), written.reading))
                self.texts[document] += "” she said. "
                differences += [_later(one, len(whole)) for one in written.differences]
                if len(written.cut_before):
                    cuts[0] = written.cut_before.shifted(len(whole))
                if len(written.cut_after):
                    cuts[1] = written.cut_after.shifted(len(whole))
                whole += written.base + " "
            assert whole.strip() == base.text or form is Form.INDIRECT, (whole, base.text)
            made.append(
                Rendering(
                    f"r{number}-{position}",
                    document,
                    form,
                    confidence,
                    tuple(passages),
                    tuple(differences),
                    (),
                    cut_before=cuts[0],
                    cut_after=cuts[1],
                    speaker="Nadia Orr",
                    cue="said",
                    cue_class=CueClass.NEUTRAL,
                )
            )
        order = sum(one.statement == self.statements[-1].id for one in self.quotes) + 1
        self.quotes.append(Quote(f"q{number}", self.statements[-1].id, order, base, tuple(made)))
        return self.quotes[-1]

    def report(
        self,
        title: str = "The harbour bridge, as quoted",
        taggings: Sequence[Tagging] = (),
        notes: Sequence[Note] = (),
        senses: Mapping[Target, Sense] | None = None,
        filters: Sequence[str] = (),
    ) -> Report:
        """Return the report of all that was added."""
        sources = [
            Source(
                Document(key, self.texts[key], details), f"{index:02x}" * 32, f"{key}.html", "trafilatura 2.3"
            )
            for index, (key, details) in enumerate(self.details.items(), start=1)
        ]
        comparison = Comparison(tuple(self.statements), tuple(self.quotes))
        return Report(
            title,
            MADE,
            "0.1.0",
            comparison,
            tuple(sources),
            tuple(taggings),
            tuple(notes),
            senses or {},
            tuple(filters),
        )


def _later(difference: Difference, by: int) -> Difference:
    return Difference(
        difference.operation,
        difference.declared,
        difference.kind,
        difference.base,
        difference.reading,
        difference.base_span.shifted(by),
        difference.reading_span,
        difference.reason,
    )


def harbour() -> ReportBuilder:
    """Four outlets and an abridged one on a bridge, in four scripts."""
    made = ReportBuilder()
    made.document(
        "courier",
        Details(
            "The Northport Courier",
            "“We will not close the bridge”, says harbour chief",
            date(2031, 3, 3),
            "",
            "https://courier.example/2031/03/03/bridge?ref=home&utm=1",
            "en-GB",
        ),
    )
    made.document(
        "ledger",
        Details(
            "Daily Ledger", "Bridge stays open", date(2031, 3, 4), "NAN", "https://ledger.example/b", "en"
        ),
    )
    made.document(
        "haebyeon",
        Details(
            "해변일보",
            "항만청 “다리를 닫지 않겠다”",
            date(2031, 3, 4),
            "연합",
            "https://haebyeon.example/다리",
            "ko",
        ),
    )
    made.document(
        "mina",
        Details("صحيفة الميناء", "الجسر يبقى مفتوحا", date(2031, 3, 4), "", "https://mina.example/", "ar"),
    )
    made.document("wire", Details("Coast Wire", "Bridge (abridged)", None, "", "", "en", abridged=True))
    made.statement("s1", "Nadia Orr, harbour master", "Northport Harbour Authority", date(2031, 3, 3))
    made.quote(
        Base("We have never closed the old bridge before and we shall not close it for 12 per cent less."),
        [
            (
                "courier",
                Form.VERBATIM,
                "We have never closed the old bridge before and we shall not close it for "
                "{s:12 per cent|12%|number-form} less.",
            ),
            (
                "ledger",
                Form.REWORDED,
                "We have {o:never||negation}{a:|always|wording} closed the {o!:old|…|wording} "
                "bridge before{a:|,|punctuation} and we {s:shall|may|modality} "
                "not close it for {s:12 per cent|[a fifth]|quantity} less.",
            ),
            (
                "ledger",
                Form.FRAGMENT,
                "{c:We have }never closed"
                "{c: the old bridge before and we shall not close it for 12 per cent less.}",
            ),
            (
                "wire",
                Form.TRIMMED,
                "{c:We have never closed the old bridge before and }"
                "we shall not // close it for 12 per cent less.",
            ),
        ],
    )
    made.quote(
        Base("다리는 열려 있을 것이며 “아무도” 막지 못한다 🌉.", "haebyeon"),
        [
            ("haebyeon", Form.VERBATIM, "다리는 열려 있을 것이며 “아무도” 막지 못한다 🌉."),
            (
                "courier",
                Form.TRIMMED,
                "다리는 열려 있을 것이며 {o:“아무도” ||wording}막지 못한다 {s:🌉|👩‍🚀|punctuation}.",
            ),
        ],
    )
    made.quote(
        Base("لن نغلق الجسر القديم أمام السفن.", "mina"),
        [
            ("mina", Form.VERBATIM, "لن نغلق الجسر القديم أمام السفن."),
            ("ledger", Form.REWORDED, "{s:لن|لا|negation} نغلق الجسر {o:القديم ||wording}أمام السفن."),
        ],
    )
    made.statement("s2", "a ship owner", "", None)
    made.quote(
        Base(
            "Nobody asked the owners: nobody will.",
            pieces=((Span(0, 24), "courier"), (Span(24, 37), "ledger")),
            gaps=(24,),
        ),
        [
            ("courier", Form.PARTIAL, "Nobody asked the owners{c:: nobody will.}"),
            ("ledger", Form.INDIRECT, "that nobody had asked them"),
        ],
        confidence=0.61,
    )
    return made


def harbour_report() -> Report:
    """The bridge, with tags, notes, senses and a filter wherever one can be."""
    made = harbour()
    rendering = made.quotes[0].renderings[1]
    denial = Tag("t1", "denial", COLOURS[0])
    check = Tag("t2", "check & <ask>", COLOURS[5])
    changed = Target.of_difference(rendering.id, rendering.differences[0])
    span = made.quotes[0].renderings[0].passages[0].span
    words = Target.of_span("courier", Span(span.start, span.start + 13), "We have never")
    elsewhere = Target.of_span("courier", Span(0, 3), "The")
    targets = [
        Target(TargetKind.QUOTE, "q1"),
        Target(TargetKind.RENDERING, rendering.id),
        changed,
        words,
        elsewhere,
        Target(TargetKind.DOCUMENT, "ledger"),
        Target(TargetKind.LIBRARY),
    ]
    taggings = [Tagging(f"g{i}", denial if i % 2 else check, one) for i, one in enumerate(targets)]
    notes = [
        Note(
            f"n{i}",
            f"Note on the {one.kind.value}: #set page(fill: red) $x$ *bold*\n\nSecond ¶, “quoted” 한글.",
            one,
            MADE,
            MADE,
        )
        for i, one in enumerate(targets)
    ]
    return made.report(
        taggings=taggings,
        notes=notes,
        senses={changed: Sense.CHANGED},
        filters=("differences of quotation marks and punctuation", "indirect renderings under 0.5"),
    )


def big_report(outlets: int = 30, quotes: int = 300) -> Report:
    """Many outlets, many quotes, long ones among them."""
    made = ReportBuilder()
    for number in range(outlets):
        name = (
            "Gazette" if number % 3 else "The Exceptionally Long-Named Intercontinental Observer & Advertiser"
        )
        made.document(
            f"d{number:02}", Details(f"{name} {number}", f"Headline {number}", date(2031, 1, 1 + number % 28))
        )
    made.statement("s1", "Nadia Orr", "Northport Harbour Authority", date(2031, 3, 3))
    for number in range(quotes):
        words = 40 if number % 50 else 900
        text = " ".join(f"word{n}" for n in range(words)) + f" number {number}."
        given = [
            (
                f"d{n:02}",
                Form.REWORDED,
                text.replace(f"word{n}", f"{{s:word{n}|other|wording}}", 1).replace(
                    "word39", "{o:word39||negation}", 1
                ),
            )
            for n in range(number % 3, outlets, 1 if number % 10 == 0 else 7)
        ]
        made.quote(Base(text), given)
    return made.report()


def pinned_report(together: bool, ledger: str) -> Report:
    """Return a report with a pin between a word of the base's outlet and one of another's, `ledger`."""
    made = ReportBuilder()
    for name in ("Courier", "Ledger"):
        made.document(name, Details(name))
    made.statement("s", "Nadia Orr", "Harbour Authority", date(2031, 3, 4))
    words = "Moving it was right."
    made.quote(
        Base(words, None, ((Span(0, len(words)), "Courier"),)),
        [
            ("Courier", Form.VERBATIM, words),
            ("Ledger", Form.REWORDED, ledger),
        ],
    )
    report = made.report()
    places = []
    for source, word in zip(report.sources, ("Moving", "Shifting"), strict=True):
        start = source.document.text.index(word)
        places.append(Place(source.document.id, (Span(start, start + len(word)),)))
    return replace(report, pins=(Pin(places[0], places[1], together),))
