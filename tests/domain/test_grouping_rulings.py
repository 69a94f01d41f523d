"""What the user rules holds in every later run: links, marks, refusals, speakers, days."""

import itertools
from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asquoted.domain.corrections import NO_DAY, Act, Corrections, Link, Marked, Place, Voice
from asquoted.domain.documents import Document
from asquoted.domain.grouping import GroupedQuote, Grouping, Member, group
from asquoted.domain.quotations import read_speech
from asquoted.domain.speech import CueClass
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables

TEXTS = {
    "a": (
        "The mayor on Monday denied the report. "
        "“We have never sold the old harbour to anybody,” Ann Teller said. "
        "“Nobody will pay for the bridge.”\n\n“The boats stay where they are,” Bob Salter said on Tuesday."
    ),
    "b": (
        "“We have never sold the old harbour to anybody,” Ann Teller said on Monday.\n\n"
        "Bob Salter said on Tuesday that the boats would stay where they are."
    ),
    "c": (
        "Ann Teller said on Monday that nobody would pay for the bridge. "
        "She had “never sold the old harbour”.\n\n"
        "“The boats stay where they are,” Bob Salter said on Tuesday."
    ),
    "d": (
        "“We have never sold the old mill to anybody,” Ann Teller said on 3 May 2023.\n\n"
        "“Rain is expected in the hills,” Carla Weathers said."
    ),
    "e": (
        "“The old harbour is not for sale … nobody will pay for the bridge,” Ann Teller said on Monday. "
        "She called it “a farce”."
    ),
}
UNRELATED = Document(
    "z", "“Whoever plants a walnut tree plants it for others,” Dora Gardener told a school on Friday."
)
DOCUMENTS = [Document(id, text) for id, text in TEXTS.items()]


def grouped(corrections: Corrections, documents: Sequence[Document] = tuple(DOCUMENTS)) -> Grouping:
    speeches = [read_speech(document.text) for document in documents]
    return group(documents, speeches, load_tables(), corrections)


def place(document: str, words: str, occurrence: int = 0) -> Place:
    start = -1
    for _ in range(occurrence + 1):
        start = TEXTS[document].index(words, start + 1)
    return Place(document, (Span(start, start + len(words)),))


def members(grouping: Grouping) -> list[tuple[GroupedQuote, Member]]:
    return [(quote, member) for quote in grouping.quotes for member in quote.members]


def find(grouping: Grouping, where: Place) -> tuple[GroupedQuote, Member] | None:
    """Return the member at a place, and its quote: the one that is nearest to having its bounds."""

    def likeness(found: tuple[GroupedQuote, Member]) -> tuple[int, int]:
        return where.shared(found[1].spans), -sum(map(len, found[1].spans))

    there = [found for found in members(grouping) if found[1].document == where.document]
    best = max(there, key=likeness, default=None)
    return best if best and 2 * where.shared(best[1].spans) >= where.length else None


def quote_at(grouping: Grouping, where: Place) -> str:
    found = find(grouping, where)
    assert found is not None, where
    return found[0].id


def essence(grouping: Grouping) -> list[tuple[object, ...]]:
    return [
        (quote.base, sorted(quote.members, key=lambda m: (m.document, m.spans, m.indirect)))
        for quote in grouping.quotes
    ]


PLAIN = grouped(Corrections())
HARBOUR_A = place("a", "We have never sold the old harbour to anybody,")
HARBOUR_B = place("b", "We have never sold the old harbour to anybody,")
HARBOUR_C = place("c", "never sold the old harbour")
HARBOUR_E = place("e", "The old harbour is not for sale")
MILL_D = place("d", "We have never sold the old mill to anybody,")
BRIDGE_A = place("a", "Nobody will pay for the bridge.")
BOATS_A = place("a", "The boats stay where they are,")
BOATS_B = place("b", "the boats would stay where they are")
BOATS_C = place("c", "The boats stay where they are,")


def together(one: Place, other: Place) -> Link:
    return Link(one, other, together=True)


def apart(one: Place, other: Place) -> Link:
    return Link(one, other, together=False)


def test_identical_texts_are_never_one_quote_once_the_user_says_so() -> None:
    assert quote_at(PLAIN, HARBOUR_A) == quote_at(PLAIN, HARBOUR_B)
    grouping = grouped(Corrections(links=(apart(HARBOUR_A, HARBOUR_B),)))
    assert quote_at(grouping, HARBOUR_A) != quote_at(grouping, HARBOUR_B)


def test_two_quotes_of_two_statements_are_merged_and_the_rest_stays() -> None:
    before = {id: quote.statement for quote in PLAIN.quotes for id in [quote.base.text]}
    grouping = grouped(Corrections(links=(together(HARBOUR_A, BOATS_A),)))
    whole = {quote_at(grouping, where) for where in (HARBOUR_A, HARBOUR_B, HARBOUR_C, BOATS_A, BOATS_C)}
    assert len(whole) == 1
    assert quote_at(grouping, BRIDGE_A) not in whole
    assert quote_at(grouping, MILL_D) not in whole
    assert {quote.base.text for quote in grouping.quotes} < set(before)


def test_what_is_moved_leaves_its_quote_and_the_rest_of_it_stays() -> None:
    links = (apart(HARBOUR_A, HARBOUR_B), apart(HARBOUR_A, HARBOUR_C), together(HARBOUR_A, BOATS_A))
    grouping = grouped(Corrections(links=links))
    assert quote_at(grouping, HARBOUR_A) == quote_at(grouping, BOATS_A) == quote_at(grouping, BOATS_C)
    assert quote_at(grouping, HARBOUR_B) == quote_at(grouping, HARBOUR_C)
    assert quote_at(grouping, HARBOUR_B) != quote_at(grouping, HARBOUR_A)


def test_what_is_split_off_stays_together() -> None:
    links = (together(HARBOUR_A, HARBOUR_B), apart(HARBOUR_A, HARBOUR_C), apart(HARBOUR_B, HARBOUR_C))
    grouping = grouped(Corrections(links=links))
    assert quote_at(grouping, HARBOUR_A) == quote_at(grouping, HARBOUR_B) != quote_at(grouping, HARBOUR_C)


def test_what_two_rulings_put_out_is_not_one_quote_for_that() -> None:
    links = (apart(HARBOUR_A, HARBOUR_B), apart(HARBOUR_C, HARBOUR_B))
    grouping = grouped(Corrections(links=links))
    assert quote_at(grouping, HARBOUR_A) != quote_at(grouping, HARBOUR_B)
    assert quote_at(grouping, HARBOUR_C) != quote_at(grouping, HARBOUR_B)


def test_apart_holds_for_all_that_is_together_with_either_side() -> None:
    links = (together(HARBOUR_A, BOATS_A), together(HARBOUR_B, MILL_D), apart(BOATS_A, MILL_D))
    grouping = grouped(Corrections(links=links))
    assert quote_at(grouping, HARBOUR_A) == quote_at(grouping, BOATS_A)
    assert quote_at(grouping, HARBOUR_B) == quote_at(grouping, MILL_D)
    assert quote_at(grouping, HARBOUR_A) != quote_at(grouping, HARBOUR_B)


@pytest.mark.parametrize("is_last_together", [True, False])
def test_of_two_rulings_that_contradict_each_other_the_later_one_counts(is_last_together: bool) -> None:
    links = (
        Link(HARBOUR_A, BOATS_A, not is_last_together),
        Link(BOATS_A, HARBOUR_A, is_last_together),
    )
    grouping = grouped(Corrections(links=links))
    assert (quote_at(grouping, HARBOUR_A) == quote_at(grouping, BOATS_A)) is is_last_together


def test_a_ruling_on_what_an_ellipsis_cut_is_about_all_of_it() -> None:
    whole = place("e", "The old harbour is not for sale … nobody will pay for the bridge,")
    grouping = grouped(Corrections(links=(together(whole, MILL_D),)))
    bridge = place("e", "nobody will pay for the bridge,")
    assert quote_at(grouping, HARBOUR_E) == quote_at(grouping, bridge) == quote_at(grouping, MILL_D)


def test_reasons_and_confidence_say_that_the_user_ruled() -> None:
    grouping = grouped(Corrections(links=(together(MILL_D, BOATS_A),)))
    found = find(grouping, MILL_D)
    assert found is not None
    assert (found[1].confidence, found[1].reason) == (1.0, "by your ruling")


def test_a_missed_place_joins_the_quote_that_it_is_linked_to() -> None:
    missed = place("d", "expected in the hills")
    corrections = Corrections(links=(together(missed, MILL_D),), marked=(Marked(missed, indirect=False),))
    grouping = grouped(corrections)
    quote, member = find(grouping, missed) or pytest.fail("it is not there")
    assert quote.id == quote_at(grouping, MILL_D)
    assert member.spans == missed.spans
    assert not member.indirect


def test_a_missed_place_alone_is_a_quote_of_its_own() -> None:
    missed = place("a", "The mayor on Monday denied the report.")
    grouping = grouped(Corrections(marked=(Marked(missed, indirect=True),)))
    quote, member = find(grouping, missed) or pytest.fail("it is not there")
    assert (member.indirect, member.confidence) == (True, 1.0)
    assert [member.document for member in quote.members] == ["a"]


def test_an_accepted_proposal_stays_with_the_quote_that_it_was_accepted_for() -> None:
    proposal = find(PLAIN, BOATS_B) or pytest.fail("it is not proposed")
    where = Place("b", proposal[1].spans)
    corrections = Corrections(links=(together(where, HARBOUR_A),), marked=(Marked(where, indirect=True),))
    grouping = grouped(corrections)
    quote, member = find(grouping, where) or pytest.fail("it was dropped")
    assert quote.id == quote_at(grouping, HARBOUR_A)
    assert quote_at(grouping, BOATS_A) == quote_at(grouping, BOATS_C) != quote.id
    assert (member.spans, member.confidence, member.indirect) == (where.spans, 1.0, True)


def test_a_refused_place_gives_no_quote() -> None:
    grouping = grouped(Corrections(refused=(BOATS_B, HARBOUR_A)))
    assert find(grouping, BOATS_B) is None
    assert find(grouping, HARBOUR_A) is None
    assert find(grouping, HARBOUR_B) is not None


def test_the_users_word_for_speaker_and_cue_goes_before_what_was_found() -> None:
    voice = Voice(HARBOUR_A, speaker="Mayor Teller", cue="insisted", cue_class=CueClass.LOADED)
    grouping = grouped(Corrections(voices=(voice,)))
    quote, member = find(grouping, HARBOUR_A) or pytest.fail("it is gone")
    assert (member.speaker, member.cue, member.cue_class) == ("Mayor Teller", "insisted", CueClass.LOADED)
    assert quote.id == quote_at(grouping, HARBOUR_B)


def test_another_speaker_is_another_statement() -> None:
    grouping = grouped(Corrections(voices=(Voice(HARBOUR_B, speaker="Carla Weathers"),)))
    quote, _ = find(grouping, HARBOUR_B) or pytest.fail("it is gone")
    other, _ = find(grouping, HARBOUR_A) or pytest.fail("it is gone")
    assert quote.statement != other.statement


def test_a_statement_has_the_speaker_day_and_source_that_the_user_gives() -> None:
    act = Act(HARBOUR_B, speaker="Mayor Ann Teller", spoken=date(2024, 6, 3), source="Town Gazette")
    grouping = grouped(Corrections(acts=(act,)))
    quote, _ = find(grouping, HARBOUR_A) or pytest.fail("it is gone")
    assert quote.id == quote_at(grouping, HARBOUR_B)
    (statement,) = (one for one in grouping.statements if one.id == quote.statement)
    assert (statement.speaker, statement.spoken, statement.source) == (act.speaker, act.spoken, act.source)


def test_a_statement_has_no_day_where_the_user_says_that_it_has_none() -> None:
    grouping = grouped(
        Corrections(acts=(Act(HARBOUR_B, spoken=date(2024, 6, 3)), Act(HARBOUR_B, spoken=NO_DAY)))
    )
    quote, _ = find(grouping, HARBOUR_A) or pytest.fail("it is gone")
    (statement,) = (one for one in grouping.statements if one.id == quote.statement)
    assert statement.spoken is None


def test_no_day_keeps_nothing_apart() -> None:
    acts = (Act(HARBOUR_A, spoken=date(2024, 6, 3)), Act(HARBOUR_B, spoken=NO_DAY))
    grouping = grouped(Corrections(acts=acts))
    assert quote_at(grouping, HARBOUR_A) == quote_at(grouping, HARBOUR_B)


def test_two_days_that_the_user_gives_keep_look_alikes_apart() -> None:
    acts = (Act(HARBOUR_A, spoken=date(2024, 6, 3)), Act(HARBOUR_B, spoken=date(2024, 7, 1)))
    grouping = grouped(Corrections(acts=acts))
    days = {one.id: one.spoken for one in grouping.statements}
    quote_a, _ = find(grouping, HARBOUR_A) or pytest.fail("it is gone")
    quote_b, _ = find(grouping, HARBOUR_B) or pytest.fail("it is gone")
    assert [days[quote.statement] for quote in (quote_a, quote_b)] == [act.spoken for act in acts]


def test_places_that_fit_nothing_are_passed_over() -> None:
    nowhere = Place("a", (Span(0, 12),))
    gone = Place("y", (Span(0, 5),))
    beyond = Place("a", (Span(9_000, 9_010),))
    corrections = Corrections(
        links=tuple(together(HARBOUR_A, other) for other in (nowhere, gone, beyond)),
        marked=(Marked(beyond, indirect=False), Marked(gone, indirect=True)),
        refused=(nowhere, gone, beyond),
        voices=(Voice(nowhere, speaker="X"),),
        acts=(Act(gone, speaker="X"),),
    )
    assert grouped(corrections) == PLAIN


PLACES = sorted({Place(member.document, member.spans) for _, member in members(PLAIN)})
LINKS = st.lists(
    st.builds(Link, st.sampled_from(PLACES), st.sampled_from(PLACES), st.booleans()), max_size=8
).map(tuple)
CORRECTIONS = st.builds(
    Corrections,
    links=LINKS,
    marked=st.lists(st.builds(Marked, st.sampled_from(PLACES), st.booleans()), max_size=2).map(tuple),
    refused=st.lists(st.sampled_from(PLACES), max_size=2).map(tuple),
    voices=st.lists(
        st.builds(Voice, st.sampled_from(PLACES), st.sampled_from(["Carla Weathers", "the mayor", ""])),
        max_size=2,
    ).map(tuple),
    acts=st.lists(
        st.builds(Act, st.sampled_from(PLACES), spoken=st.dates(date(2024, 6, 1), date(2024, 6, 9))),
        max_size=2,
    ).map(tuple),
)


def standing(links: Sequence[Link]) -> list[Link]:
    """Return the links that no later one contradicts, by trying them from the last."""
    kept: list[Link] = []
    for link in reversed(links):
        if not is_contradiction([*kept, link]):
            kept.append(link)
    return kept


def is_contradiction(links: Sequence[Link]) -> bool:
    sets = {where: {where} for link in links for where in (link.one, link.other)}
    for link in links:
        if link.together:
            whole = sets[link.one] | sets[link.other]
            sets.update((where, whole) for where in whole)
    return any(link.other in sets[link.one] for link in links if not link.together)


@given(LINKS)
@settings(max_examples=150, deadline=None)
def test_every_link_that_stands_is_kept(links: tuple[Link, ...]) -> None:
    grouping = grouped(Corrections(links=links))
    for link in standing(links):
        assert (quote_at(grouping, link.one) == quote_at(grouping, link.other)) is link.together
    # Where a ruling puts the two sides of an ellipsis into one quote, they are one rendering.
    assert all(find(grouping, where) for where in PLACES)


@given(CORRECTIONS)
@settings(max_examples=100, deadline=None)
def test_links_and_marks_hold_whatever_else_is_ruled(corrections: Corrections) -> None:
    grouping = grouped(corrections)
    marked = {mark.place for mark in corrections.marked}
    for mark in corrections.marked:
        assert find(grouping, mark.place) is not None
    for where in corrections.refused:
        is_there = (where.document, where.spans) in {(m.document, m.spans) for _, m in members(grouping)}
        assert where in marked or not is_there
    # What was marked by hand is kept, refused or not: so its links count.
    gone = set(corrections.refused) - marked
    for link in standing([link for link in corrections.links if not {link.one, link.other} & gone]):
        found = [find(grouping, where) for where in (link.one, link.other)]
        if link.together:
            assert len({one[0].id if one else "" for one in found} - {""}) == 1


@given(CORRECTIONS, st.permutations(DOCUMENTS))
@settings(max_examples=60, deadline=None)
def test_the_order_of_the_documents_changes_nothing_under_rulings(
    corrections: Corrections, order: list[Document]
) -> None:
    assert essence(grouped(corrections, order)) == essence(grouped(corrections))


@given(CORRECTIONS)
@settings(max_examples=60, deadline=None)
def test_an_unrelated_article_leaves_the_rulings_as_they_were(corrections: Corrections) -> None:
    before = {
        frozenset((m.document, m.spans) for m in quote.members) for quote in grouped(corrections).quotes
    }
    after = grouped(corrections, [*DOCUMENTS, UNRELATED])
    assert before < {frozenset((m.document, m.spans) for m in quote.members) for quote in after.quotes}


def test_every_pair_of_renderings_can_be_linked_and_parted() -> None:
    for one, other in itertools.combinations(PLACES, 2):
        assert quote_at(grouped(Corrections(links=(together(one, other),))), one) == quote_at(
            grouped(Corrections(links=(together(one, other),))), other
        )
        parted = grouped(Corrections(links=(apart(one, other),)))
        assert quote_at(parted, one) != quote_at(parted, other)
