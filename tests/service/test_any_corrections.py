"""Corrections, imports and undos in any order: what the user said holds, and every run finds it again."""

from collections.abc import Iterator
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule
from tests.service.any_order import AnyOrder
from tests.store.library_cases import draft

from asquoted.domain.comparison import Form, Quote, Rendering
from asquoted.domain.corrections import Place, place_of
from asquoted.domain.grouping.touching import is_same
from asquoted.domain.rulings import corrections_of
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.errors import NothingChangedError, UserError
from asquoted.service import correcting, noting
from asquoted.service.comparing import read_comparison
from asquoted.service.documents import read_documents, remove_documents
from asquoted.service.regrouping import regroup
from asquoted.service.revising import revise_text
from asquoted.service.taking_in import take_in

PARAGRAPHS = (
    "“We have never sold the old harbour to anybody,” Ann Teller said on Monday.",
    "“We have never sold the old harbor,” Ann Teller said on Monday.",
    "Ann Teller said on Monday that nobody would pay for the bridge.",
    "“Nobody will pay for the bridge,” Ann Teller said on Monday.",
    "“The boats stay where they are,” Bob Salter said on Tuesday.",
    "Bob Salter said on Tuesday that the boats would stay where they are. Not a soul objected.",
)
TEXTS = st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=3).map("\n\n".join)
PLACES = st.floats(0, 1, exclude_max=True)


class AnyCorrections(AnyOrder):
    """What the user rules, among imports, revisions and removals."""

    def _quotes(self) -> list[Quote]:
        return [quote for quote in read_comparison(self._library).quotes if quote.renderings]

    def _quote(self, place: float) -> Quote:
        quotes = self._quotes()
        return quotes[int(place * len(quotes))]

    def _rendering(self, place: float) -> Rendering:
        renderings = [one for quote in self._quotes() for one in quote.renderings]
        return renderings[int(place * len(renderings))]

    def _has_quotes(self) -> bool:
        return bool(self._states[self._place]["renderings"]) and bool(self._quotes())

    @initialize(texts=st.lists(TEXTS, min_size=2, max_size=3))
    def begin(self, texts: list[str]) -> None:
        take_in(self._library, [draft(text, f"Outlet {number}") for number, text in enumerate(texts)])
        self._after()

    @rule(text=TEXTS)
    def import_one(self, text: str) -> None:
        take_in(self._library, [draft(text)])
        self._after()

    @precondition(_has_quotes)
    @rule(places=st.tuples(PLACES, PLACES))
    def merge(self, places: tuple[float, float]) -> None:
        kept, merged = (self._quote(place) for place in places)
        if kept.id != merged.id:
            correcting.merge_quotes(self._library, kept.id, [merged.id])
            self._after()
            assert merged.id not in {quote.id for quote in self._quotes()}
            assert kept.id in {quote.id for quote in self._quotes()}

    @precondition(_has_quotes)
    @rule(places=st.tuples(PLACES, PLACES))
    def move(self, places: tuple[float, float]) -> None:
        one, there = self._rendering(places[0]), self._quote(places[1])
        if one.id not in {each.id for each in there.renderings}:
            correcting.move_rendering(self._library, one.id, there.id)
            self._after()
            (after,) = (quote for quote in self._quotes() if quote.id == there.id)
            assert one.id in {each.id for each in after.renderings}

    @precondition(_has_quotes)
    @rule(place=PLACES)
    def set_apart(self, place: float) -> None:
        one = self._rendering(place)
        try:
            correcting.set_apart(self._library, one.id)
        except UserError:
            return
        self._after()

    @precondition(_has_quotes)
    @rule(place=PLACES)
    def accept_or_refuse(self, place: float) -> None:
        one = self._rendering(place)
        if one.form is Form.INDIRECT and place < 0.5:
            correcting.accept_rendering(self._library, one.id)
        else:
            correcting.refuse_rendering(self._library, one.id)
            assert one.id not in {each.id for quote in self._quotes() for each in quote.renderings}
        self._after()

    @precondition(_has_quotes)
    @rule(place=PLACES, ends=st.tuples(PLACES, PLACES))
    def pin(self, place: float, ends: tuple[float, float]) -> None:
        quote = self._quote(place)
        one = quote.renderings[-1]
        there = one.passages[0].span
        of_base = int(ends[0] * len(quote.base.text))
        reading = there.start + int(ends[1] * len(there))
        try:
            correcting.pin_words(
                self._library, one.id, Span(of_base, of_base + 1), Span(reading, reading + 1), ends > (0.5, 0)
            )
        except UserError:
            return
        self._after()

    @precondition(_has_quotes)
    @rule(place=PLACES, speaker=st.sampled_from(["Dora Mint", "Ann Teller"]))
    def set_voice(self, place: float, speaker: str) -> None:
        correcting.set_voice(self._library, self._rendering(place).id, speaker)
        self._after()

    @precondition(lambda self: self._has("rulings"))
    @rule(place=PLACES)
    def drop(self, place: float) -> None:
        rulings = correcting.list_corrections(self._library)
        correcting.drop_correction(self._library, rulings[int(place * len(rulings))].id)
        self._after()

    @precondition(_has_quotes)
    @rule(place=PLACES)
    def write_on_a_rendering(self, place: float) -> None:
        noting.write_note(self._library, Target(TargetKind.RENDERING, self._rendering(place).id), "a note")
        self._after()

    @rule(place=PLACES, text=TEXTS)
    def revise(self, place: float, text: str) -> None:
        documents = read_documents(self._library)
        if not documents:
            return
        document = documents[int(place * len(documents))]
        try:
            revise_text(self._library, document.id, f"{text}\n\n{document.text}" if place < 0.5 else text)
        except NothingChangedError:
            return
        self._after()

    @rule(place=PLACES)
    def remove(self, place: float) -> None:
        documents = read_documents(self._library)
        if len(documents) > 1:
            remove_documents(self._library, [documents[int(place * len(documents))].id])
            self._after()
            # Nothing is grouped anew when something goes.
            regroup(self._library)
            self._after()

    @invariant()
    def what_is_quoted_and_ruled_stands_there(self) -> None:
        texts = {document.id: document.text for document in read_documents(self._library)}
        for quote in self._quotes():
            for one in quote.renderings:
                assert all(each.span.text_of(texts[one.document]) == each.exact for each in one.passages)
        for ruling in correcting.list_corrections(self._library):
            for ruled in ruling.places:
                words = " ".join(span.text_of(texts[ruled.place.document]) for span in ruled.place.spans)
                assert ruled.detached or words == ruled.exact

    @invariant()
    def what_was_ruled_holds(self) -> None:
        documents = {document.id for document in read_documents(self._library)}
        told = corrections_of(correcting.list_corrections(self._library), documents)
        for link in told.links:
            one, other = set(self._at(link.one)), set(self._at(link.other))
            if one and other:
                assert bool(one & other) is link.together
        there = {place_of(one) for quote in self._quotes() for one in quote.renderings}
        assert there.isdisjoint(told.refused)

    def _at(self, place: Place) -> Iterator[str]:
        """Return the quotes that have a rendering at the very place, or nearly so."""
        for quote in self._quotes():
            for one in quote.renderings:
                same = place_of(one)
                if one.document == place.document and is_same(same, place) and is_same(place, same):
                    longer = max(same.length, place.length)
                    if 10 * place.shared(same.spans) >= 9 * longer:
                        yield quote.id


AnyCorrections.TestCase.settings = settings(
    max_examples=4, stateful_step_count=8, deadline=None, suppress_health_check=list(HealthCheck)
)
TestAnyCorrections: Any = AnyCorrections.TestCase
