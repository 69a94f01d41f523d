"""What the user tells the engine: shown at once, kept by every later run, undone like any other edit."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from tests.store.library_cases import draft, dump, there_and_back_twice

from asquoted.domain.comparison import Form, Quote, Rendering
from asquoted.domain.documents import Details
from asquoted.domain.edits import Edit
from asquoted.domain.speech import CueClass
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.errors import NotFoundError, UserError
from asquoted.service import correcting, noting, tagging
from asquoted.service.comparing import choose_base, read_comparison
from asquoted.service.correcting import RulingKind
from asquoted.service.documents import (
    list_documents,
    read_document,
    read_documents,
    remove_documents,
    revise_document,
)
from asquoted.service.libraries import check
from asquoted.service.regrouping import regroup
from asquoted.service.taking_in import correct_details, take_in
from asquoted.store.library import Library

ONE = (
    "“We have never sold the old harbour to anybody,” Ann Teller said on Monday. “Nobody will pay for the "
    "bridge.”\n\n“The boats stay where they are,” Bob Salter said on Tuesday."
)
TWO = (
    "“We have never sold the old harbour to anybody,” Ann Teller said on Monday.\n\n"
    "Bob Salter said on Tuesday that the boats would stay where they are. Not a soul objected."
)
THREE = (
    "Ann Teller said on Monday that nobody would pay for the bridge. "
    "She had “never sold the old harbour”.\n\n"
    "“The boats stay where they are,” Bob Salter said on Tuesday."
)
OTHER = "“Rain is expected in the hills,” Carla Weathers said on Friday."


@pytest.fixture
def harbour(library: Library) -> Library:
    """Three articles on two statements, and one on another."""
    take_in(
        library,
        [
            draft(text, name)
            for text, name in ((ONE, "One"), (TWO, "Two"), (THREE, "Three"), (OTHER, "Other"))
        ],
    )
    return library


def quote_with(library: Library, words: str, place: int = 0) -> Quote:
    """Return a quote that has a rendering with these words."""
    return [
        quote
        for quote in read_comparison(library).quotes
        if any(words in one.exact for one in quote.renderings)
    ][place]


def rendering_with(library: Library, words: str, place: int = 0) -> Rendering:
    """Return one of the renderings that have these words, in the order of the quotes."""
    return [
        one for quote in read_comparison(library).quotes for one in quote.renderings if words in one.exact
    ][place]


def grouped(library: Library) -> set[frozenset[str]]:
    """Return the renderings' ids, quote by quote."""
    return {frozenset(one.id for one in quote.renderings) for quote in read_comparison(library).quotes}


def mates(library: Library, rendering: str) -> set[str]:
    """Return the ids of what stands in the same quote as a rendering, itself among them."""
    return set(next(some for some in grouped(library) if rendering in some))


def kinds(library: Library) -> list[str]:
    return [ruling.kind.value for ruling in correcting.list_corrections(library)]


def base_at(quote: Quote, words: str) -> Span:
    start = quote.base.text.index(words)
    return Span(start, start + len(words))


def reading_at(library: Library, rendering: Rendering, words: str) -> Span:
    start = read_document(library, rendering.document).text.index(words, rendering.passages[0].span.start)
    return Span(start, start + len(words))


def pin(library: Library, together: bool = True) -> Edit:
    quote = quote_with(library, "sold the old")
    (short,) = (one for one in quote.renderings if one.exact.startswith("never"))
    return correcting.pin_words(
        library, short.id, base_at(quote, "anybody"), reading_at(library, short, "harbour"), together
    )


def missed(library: Library) -> tuple[str, Span]:
    """Return the document Two and where it has words that nobody found."""
    document = next(one for one in read_documents(library) if one.details.outlet == "Two")
    start = document.text.index("Not a soul")
    return document.id, Span(start - 1, start + len("Not a soul objected"))


CORRECTIONS: dict[str, Callable[[Library], Edit]] = {
    "merge": lambda library: correcting.merge_quotes(
        library, quote_with(library, "sold").id, [quote_with(library, "bridge").id]
    ),
    "merge of two statements": lambda library: correcting.merge_quotes(
        library, quote_with(library, "sold").id, [quote_with(library, "boats").id]
    ),
    "split": lambda library: correcting.split_quote(
        library, quote_with(library, "sold").id, [rendering_with(library, "sold", 2).id]
    ),
    "move": lambda library: correcting.move_rendering(
        library, rendering_with(library, "sold", 2).id, quote_with(library, "bridge").id
    ),
    "apart": lambda library: correcting.set_apart(library, rendering_with(library, "sold", 1).id),
    "accept": lambda library: correcting.accept_rendering(library, rendering_with(library, "would pay").id),
    "refuse": lambda library: correcting.refuse_rendering(library, rendering_with(library, "would pay").id),
    "mark": lambda library: correcting.mark_rendering(
        library, missed(library)[0], [missed(library)[1]], quote_with(library, "sold").id, indirect=True
    ),
    "mark alone": lambda library: correcting.mark_rendering(
        library, missed(library)[0], [missed(library)[1]]
    ),
    "voice": lambda library: correcting.set_voice(
        library, rendering_with(library, "boats").id, "Dora Mint", "claimed", CueClass.DISTANCING
    ),
    "statement": lambda library: correcting.set_statement(
        library, quote_with(library, "sold").statement, "Ann Seller", date(2026, 5, 4), "PA"
    ),
    "pin": pin,
    "pin apart": lambda library: pin(library, together=False),
}


@pytest.mark.parametrize("act", CORRECTIONS.values(), ids=CORRECTIONS.keys())
def test_every_correction_goes_there_and_back_twice(harbour: Library, act: Callable[[Library], Edit]) -> None:
    there_and_back_twice(harbour, lambda: act(harbour))
    assert len(correcting.list_corrections(harbour)) == 1


@pytest.mark.parametrize("act", CORRECTIONS.values(), ids=CORRECTIONS.keys())
def test_a_full_regrouping_finds_what_the_correction_showed(
    harbour: Library, act: Callable[[Library], Edit]
) -> None:
    act(harbour)
    before = read_comparison(harbour)
    regroup(harbour)
    assert read_comparison(harbour) == before
    assert check(harbour) == []


@pytest.mark.parametrize("act", CORRECTIONS.values(), ids=CORRECTIONS.keys())
def test_what_a_correction_does_not_touch_is_left_row_by_row(
    harbour: Library, act: Callable[[Library], Edit]
) -> None:
    quote = quote_with(harbour, "Rain")
    before = dump(harbour)
    act(harbour)
    after = dump(harbour)
    rows = {quote.id, quote.statement, quote.renderings[0].id}
    for table in ("statements", "quotes", "renderings"):
        assert {key: row for key, row in before[table].items() if key in rows} == {
            key: row for key, row in after[table].items() if key in rows
        }


@pytest.mark.parametrize("act", CORRECTIONS.values(), ids=CORRECTIONS.keys())
def test_a_correction_that_is_dropped_is_as_if_it_had_never_been(
    harbour: Library, act: Callable[[Library], Edit]
) -> None:
    def shown() -> set[frozenset[tuple[str, str, str]]]:
        return {
            frozenset((one.document, one.exact, one.form) for one in quote.renderings)
            for quote in read_comparison(harbour).quotes
        }

    before = shown()
    act(harbour)
    (ruling,) = correcting.list_corrections(harbour)
    there_and_back_twice(harbour, lambda: correcting.drop_correction(harbour, ruling.id))
    assert shown() == before
    assert correcting.list_corrections(harbour) == []


def test_merged_quotes_keep_the_id_the_base_and_all_marks(harbour: Library) -> None:
    kept, merged = quote_with(harbour, "bridge"), quote_with(harbour, "sold")
    both = {one.id for quote in (kept, merged) for one in quote.renderings}
    denial = tagging.create_tag(harbour, "denial")
    for quote in (kept, merged):
        tagging.put_tag(harbour, denial.id, Target(TargetKind.QUOTE, quote.id))
    tagging.put_tag(harbour, denial.id, Target(TargetKind.RENDERING, merged.renderings[0].id))
    noting.write_note(harbour, Target(TargetKind.QUOTE, merged.id), "about the sale")
    choose_base(harbour, merged.id, merged.renderings[1].document)
    there_and_back_twice(harbour, lambda: correcting.merge_quotes(harbour, kept.id, [merged.id]))
    (quote,) = (one for one in read_comparison(harbour).quotes if one.id in {kept.id, merged.id})
    assert quote.id == kept.id
    assert {one.id for one in quote.renderings} == both
    assert quote.base.document == merged.renderings[1].document
    targets = [one.target.id for one in tagging.list_taggings(harbour)]
    assert sorted(targets) == sorted([kept.id, merged.renderings[0].id])
    assert noting.list_notes(harbour)[0].target.id == kept.id


def test_what_leaves_a_quote_leaves_its_id_behind(harbour: Library) -> None:
    quote = quote_with(harbour, "sold")
    leaving = [one.id for one in quote.renderings[:2]]
    correcting.split_quote(harbour, quote.id, leaving)
    assert mates(harbour, leaving[0]) == set(leaving)
    (stays,) = (one for one in read_comparison(harbour).quotes if one.id == quote.id)
    assert {one.id for one in stays.renderings} == {one.id for one in quote.renderings} - set(leaving)


def test_a_moved_rendering_stays_moved_when_articles_come(harbour: Library) -> None:
    moved, there = rendering_with(harbour, "sold", 2), quote_with(harbour, "bridge")
    correcting.move_rendering(harbour, moved.id, there.id)
    take_in(harbour, [draft(ONE.replace("Monday", "Monday evening"), "Four")])
    assert moved.id in {one.id for one in quote_with(harbour, "would pay").renderings}
    assert quote_with(harbour, "would pay").id == there.id


def test_a_later_ruling_takes_out_what_it_contradicts(harbour: Library) -> None:
    quote = quote_with(harbour, "sold")
    one = quote.renderings[1].id
    correcting.set_apart(harbour, one)
    correcting.move_rendering(harbour, one, quote.id)
    assert kinds(harbour) == ["move"]
    correcting.set_apart(harbour, one)
    assert kinds(harbour) == ["apart"]
    assert mates(harbour, one) == {one}
    assert harbour.undo() is not None
    assert kinds(harbour) == ["move"]


def test_who_leaves_stays_apart_from_what_it_was_apart_from(harbour: Library) -> None:
    first, second, third = (one.id for one in quote_with(harbour, "sold").renderings)
    correcting.split_quote(harbour, quote_with(harbour, "sold").id, [first, second])
    correcting.set_apart(harbour, first)
    assert {frozenset([first]), frozenset([second]), frozenset([third])} <= grouped(harbour)
    regroup(harbour)
    assert {frozenset([first]), frozenset([second]), frozenset([third])} <= grouped(harbour)


def test_what_is_accepted_may_be_refused_and_accepted_again(harbour: Library) -> None:
    one = rendering_with(harbour, "would pay")
    correcting.accept_rendering(harbour, one.id)
    correcting.refuse_rendering(harbour, one.id)
    assert kinds(harbour) == ["refuse"]
    assert all(
        rendering.exact != one.exact
        for quote in read_comparison(harbour).quotes
        for rendering in quote.renderings
    )
    correcting.mark_rendering(
        harbour, one.document, [one.passages[0].span], quote_with(harbour, "bridge").id, indirect=True
    )
    assert kinds(harbour) == ["mark"]
    assert rendering_with(harbour, "would pay").form is Form.INDIRECT


def test_marks_on_what_is_refused_stay_on_the_passage(harbour: Library) -> None:
    one = rendering_with(harbour, "would pay")
    tag = tagging.create_tag(harbour, "hearsay")
    tagging.put_tag(harbour, tag.id, Target(TargetKind.RENDERING, one.id))
    noting.write_note(harbour, Target.of_difference(one.id, one.differences[0]), "why so?")
    there_and_back_twice(harbour, lambda: correcting.refuse_rendering(harbour, one.id))
    (tagging_left,) = tagging.list_taggings(harbour)
    assert (tagging_left.target.kind, tagging_left.target.id) == (TargetKind.SPAN, one.document)
    assert tagging_left.target.exact == one.exact
    assert noting.list_notes(harbour)[0].target.kind is TargetKind.SPAN
    assert check(harbour) == []


def test_what_was_missed_is_a_rendering_then(harbour: Library) -> None:
    document, span = missed(harbour)
    quote = quote_with(harbour, "bridge")
    correcting.mark_rendering(harbour, document, [span], quote.id, indirect=True)
    one = rendering_with(harbour, "Not a soul")
    assert one.exact == "Not a soul objected"
    assert one.form is Form.INDIRECT
    assert quote_with(harbour, "Not a soul").id == quote.id


def test_a_speaker_and_a_cue_are_kept_together(harbour: Library) -> None:
    one = rendering_with(harbour, "boats")
    correcting.set_voice(harbour, one.id, cue="claimed", cue_class=CueClass.DISTANCING)
    correcting.set_voice(harbour, one.id, speaker="Bob Salter")
    (ruling,) = correcting.list_corrections(harbour)
    assert (ruling.speaker, ruling.cue, ruling.cue_class) == ("Bob Salter", "claimed", CueClass.DISTANCING)
    after = next(each for each in quote_with(harbour, "boats").renderings if each.id == one.id)
    assert (after.speaker, after.cue, after.cue_class) == ("Bob Salter", "claimed", CueClass.DISTANCING)


def test_a_statements_facts_are_shown_and_kept(harbour: Library) -> None:
    statement = quote_with(harbour, "sold").statement
    correcting.set_statement(harbour, statement, spoken=date(2026, 5, 4))
    correcting.set_statement(harbour, statement, source="PA")
    assert kinds(harbour) == ["statement"]
    (after,) = (one for one in read_comparison(harbour).statements if one.id == statement)
    assert (after.spoken, after.source) == (date(2026, 5, 4), "PA")


def test_a_wrong_day_is_taken_away_and_comes_back_by_undo(harbour: Library) -> None:
    statement = quote_with(harbour, "sold").statement
    correcting.set_statement(harbour, statement, spoken=date(2026, 5, 4), source="PA")
    there_and_back_twice(
        harbour, lambda: correcting.set_statement(harbour, statement, spoken=correcting.NO_DAY)
    )
    regroup(harbour)
    (after,) = (one for one in read_comparison(harbour).statements if one.id == statement)
    assert (after.spoken, after.source) == (None, "PA"), "a later run keeps it, and what was said besides"


def test_pinned_words_are_held_against_each_other_until_the_pin_goes(harbour: Library) -> None:
    before = quote_with(harbour, "sold")
    pin(harbour)
    (short,) = (one for one in quote_with(harbour, "sold").renderings if one.exact.startswith("never"))
    pairs = [(each.base, each.reading) for each in short.differences]
    assert ("anybody", "harbour") in pairs
    there_and_back_twice(
        harbour, lambda: correcting.remove_pin(harbour, short.id, reading_at(harbour, short, "harbour"))
    )
    assert quote_with(harbour, "sold") == before
    with pytest.raises(NotFoundError):
        correcting.remove_pin(harbour, short.id, reading_at(harbour, short, "harbour"))


def test_a_word_is_pinned_to_one_word_of_another_rendering(harbour: Library) -> None:
    pin(harbour)
    pin(harbour, together=False)
    assert [ruling.is_together for ruling in correcting.list_corrections(harbour)] == [False]


def test_a_correction_moves_with_the_text_and_rests_where_its_place_is_gone(harbour: Library) -> None:
    one = rendering_with(harbour, "sold", 2)
    correcting.set_apart(harbour, one.id)
    there_and_back_twice(harbour, lambda: revise_document(harbour, one.document, "Corrected. " + THREE))
    (ruling,) = correcting.list_corrections(harbour)
    assert not ruling.detached
    assert ruling.subject[0].place.spans[0].start == one.passages[0].span.start + len("Corrected. ")
    revise_document(harbour, one.document, "Withdrawn.")
    (ruling,) = correcting.list_corrections(harbour)
    assert ruling.detached
    assert ruling.subject[0].exact == one.exact
    regroup(harbour)
    assert check(harbour) == []


def test_a_correction_goes_with_its_documents_and_comes_back_with_them(harbour: Library) -> None:
    first, second, third = quote_with(harbour, "sold").renderings
    correcting.set_apart(harbour, third.id)
    there_and_back_twice(harbour, lambda: remove_documents(harbour, [first.document]))
    (ruling,) = correcting.list_corrections(harbour)
    assert [one.place.document for one in ruling.parted] == [second.document]
    there_and_back_twice(harbour, lambda: remove_documents(harbour, [third.document]))
    assert correcting.list_corrections(harbour) == []


def test_corrections_hold_when_a_documents_details_are_corrected(harbour: Library) -> None:
    one = rendering_with(harbour, "sold", 2)
    correcting.set_apart(harbour, one.id)
    details = next(each for each in list_documents(harbour) if each.id == one.document).details
    correct_details(harbour, one.document, replace(details, agency="PA"))
    assert mates(harbour, one.id) == {one.id}


@pytest.mark.parametrize(
    ("act", "error"),
    [
        pytest.param(
            lambda library: correcting.merge_quotes(library, quote_with(library, "sold").id, []),
            UserError,
            id="merge of one",
        ),
        pytest.param(
            lambda library: correcting.merge_quotes(library, quote_with(library, "sold").id, ["0" * 36]),
            NotFoundError,
            id="merge with nothing",
        ),
        pytest.param(
            lambda library: correcting.split_quote(
                library,
                quote_with(library, "sold").id,
                [one.id for one in quote_with(library, "sold").renderings],
            ),
            UserError,
            id="split that leaves nothing",
        ),
        pytest.param(
            lambda library: correcting.split_quote(
                library, quote_with(library, "sold").id, [rendering_with(library, "boats").id]
            ),
            UserError,
            id="split of another's rendering",
        ),
        pytest.param(
            lambda library: correcting.move_rendering(
                library, rendering_with(library, "sold").id, quote_with(library, "sold").id
            ),
            UserError,
            id="move to where it is",
        ),
        pytest.param(
            lambda library: correcting.set_apart(library, rendering_with(library, "Rain").id),
            UserError,
            id="the only one apart",
        ),
        pytest.param(
            lambda library: correcting.accept_rendering(library, rendering_with(library, "sold").id),
            UserError,
            id="accept what is no proposal",
        ),
        pytest.param(
            lambda library: correcting.mark_rendering(library, missed(library)[0], [Span(3, 9999)]),
            UserError,
            id="mark behind the text",
        ),
        pytest.param(
            lambda library: correcting.mark_rendering(library, missed(library)[0], [Span(0, 1)]),
            UserError,
            id="mark without words",
        ),
        pytest.param(
            lambda library: correcting.set_voice(library, rendering_with(library, "sold").id),
            UserError,
            id="voice of nobody",
        ),
        pytest.param(
            lambda library: correcting.set_statement(library, "0" * 36, "Ann"),
            NotFoundError,
            id="no statement",
        ),
        pytest.param(
            lambda library: correcting.pin_words(
                library, rendering_with(library, "sold").id, Span(0, 2), Span(0, 3)
            ),
            UserError,
            id="pin outside of the rendering",
        ),
        pytest.param(
            lambda library: correcting.drop_correction(library, "0" * 36), NotFoundError, id="no correction"
        ),
    ],
)
def test_a_correction_that_cannot_be_made_leaves_no_trace(
    harbour: Library, act: Callable[[Library], Edit], error: type[Exception]
) -> None:
    before, edits = dump(harbour), harbour.history()
    with pytest.raises(error):
        act(harbour)
    assert dump(harbour) == before
    assert harbour.history() == edits


def test_corrections_outlive_the_program(harbour: Library) -> None:
    one = rendering_with(harbour, "sold", 2)
    correcting.set_apart(harbour, one.id)
    harbour.close()
    again = Library.open(harbour.path)
    assert [ruling.kind for ruling in correcting.list_corrections(again)] == [RulingKind.APART]
    assert again.undo() is not None
    assert correcting.list_corrections(again) == []
    assert len(mates(again, one.id)) == 3
    assert again.redo() is not None
    assert mates(again, one.id) == {one.id}
    again.close()


def test_details_of_another_document_touch_no_correction(harbour: Library) -> None:
    correcting.set_apart(harbour, rendering_with(harbour, "sold", 2).id)
    before = correcting.list_corrections(harbour)
    other = next(one for one in list_documents(harbour) if one.details.outlet == "Other")
    correct_details(harbour, other.id, Details("Other", agency="AFP"))
    assert correcting.list_corrections(harbour) == before


def test_quotes_that_are_merged_again_take_their_proposals_along(harbour: Library) -> None:
    boats, bridge = quote_with(harbour, "boats"), quote_with(harbour, "bridge")
    (direct,) = (one for one in bridge.renderings if one.form is not Form.INDIRECT)
    correcting.merge_quotes(harbour, boats.id, [bridge.id])
    assert mates(harbour, direct.id) >= {one.id for one in boats.renderings}
    correcting.set_apart(harbour, direct.id)
    alone = quote_with(harbour, direct.exact).id
    there_and_back_twice(harbour, lambda: correcting.merge_quotes(harbour, boats.id, [alone]))
    assert mates(harbour, direct.id) >= {one.id for one in boats.renderings}
    regroup(harbour)
    assert mates(harbour, direct.id) >= {one.id for one in boats.renderings}


def test_a_pin_and_its_removal_show_in_the_form_at_once(harbour: Library) -> None:
    before = quote_with(harbour, "sold")
    sources = {document for _, document in before.base.pieces}
    second = next(one for one in before.renderings[:2] if one.document not in sources)
    assert second.form is Form.VERBATIM
    words = reading_at(harbour, second, "harbour")
    correcting.pin_words(harbour, second.id, base_at(before, "harbour"), words, together=False)
    after = next(one for one in quote_with(harbour, "sold").renderings if one.id == second.id)
    assert after.form is Form.TRIMMED
    correcting.remove_pin(harbour, second.id, words)
    assert quote_with(harbour, "sold") == before


def test_no_rendering_is_pinned_to_its_own_words(harbour: Library) -> None:
    quote = quote_with(harbour, "bridge")
    one = next(each for each in quote.renderings if each.exact.rstrip(".,") in quote.base.text)
    with pytest.raises(UserError, match="that very rendering"):
        correcting.pin_words(harbour, one.id, base_at(quote, "Nobody"), reading_at(harbour, one, "bridge"))


def test_what_is_refused_goes_out_of_what_was_said_of_others(harbour: Library) -> None:
    one = rendering_with(harbour, "would pay")
    correcting.accept_rendering(harbour, one.id)
    there = next(each for each in quote_with(harbour, "bridge").renderings if each.form is not Form.INDIRECT)
    correcting.refuse_rendering(harbour, there.id)
    accepted, _ = correcting.list_corrections(harbour)
    assert (accepted.kind, accepted.joined) == (RulingKind.ACCEPT, ())


LEFT_OUT = (
    "“We have never sold the old harbour to anybody {gap} and the ferry will go on every morning,” "
    "Ann Teller said on Monday."
)


@pytest.fixture(params=["...", "[…]", "[...]"])
def cut_in_two(library: Library, request: pytest.FixtureRequest) -> Library:
    """Three articles on one sentence, of which one leaves words out in the middle."""
    whole = LEFT_OUT.format(gap="in this town, not even to our friends from the islands,")
    bridge = "“The bridge belongs to us all,” Ann Teller said on Monday."
    texts = (whole, f"{whole} {bridge}", f"{LEFT_OUT.format(gap=request.param)} {bridge}")
    take_in(library, [draft(text, f"{number}") for number, text in enumerate(texts)])
    return library


def apart(library: Library, rendering: Rendering) -> None:
    correcting.set_apart(library, rendering.id)


def split(library: Library, rendering: Rendering) -> None:
    correcting.split_quote(library, quote_with(library, "not even").id, [rendering.id])


def move(library: Library, rendering: Rendering) -> None:
    correcting.move_rendering(library, rendering.id, quote_with(library, "belongs").id)


@pytest.mark.parametrize("correct", [apart, split, move])
def test_a_rendering_with_an_ellipsis_goes_where_it_is_told_to(
    cut_in_two: Library, correct: Callable[[Library, Rendering], None]
) -> None:
    (given,) = (one for one in quote_with(cut_in_two, "not even").renderings if "not even" not in one.exact)
    correct(cut_in_two, given)
    there = mates(cut_in_two, given.id)
    others = {one.id for one in quote_with(cut_in_two, "not even").renderings}
    bridge = {one.id for one in quote_with(cut_in_two, "belongs").renderings}
    assert len(others) == 2
    assert others.isdisjoint(there)
    assert there == (bridge if correct is move else {given.id})
    regroup(cut_in_two)
    assert mates(cut_in_two, given.id) == there
    assert check(cut_in_two) == []
