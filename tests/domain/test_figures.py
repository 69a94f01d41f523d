"""Figures per outlet, held against what a hand reckons."""

from collections import OrderedDict
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.outlet_cases import BASE, compared, difference, document, one_quote, rendering

from asquoted.domain import figures
from asquoted.domain.comparison import Base, Comparison, Form, Kind, Operation, Quote, Rendering, Statement
from asquoted.domain.figures import FORMULAE, Measure, OutletFigures, outlet_figures, percent
from asquoted.domain.text import Span
from asquoted.domain.tokens import Token
from asquoted.domain.word_errors import Edits, Share, count_edits, kept_words, words_of


def _of(comparison: Comparison, key: str = "a") -> OutletFigures:
    (found,) = outlet_figures(comparison, [document(key)])
    return found


def test_a_verbatim_rendering_keeps_every_word_and_has_no_errors() -> None:
    found = _of(one_quote([rendering("a", BASE, form=Form.VERBATIM)]))
    assert found.words(Measure.IN_MARKS) == "1 of 1 = 100 %"
    assert found.words(Measure.KEPT) == "14 of 14 words = 100 %"
    assert found.words(Measure.ERRORS) == "0 of 14 words = 0 %"
    assert found.words(Measure.SILENT) == "0"


def test_a_reworded_sentence_is_reckoned_by_hand() -> None:
    exact = "We have always closed the bridge and we really may not close it now."
    changes = [
        difference(BASE, exact, ("never", "always"), Kind.NEGATION),
        difference(BASE, exact, ("old", ""), Kind.WORDING),
        difference(BASE, exact, ("shall", "really may"), Kind.MODALITY),
    ]
    found = _of(one_quote([replace(rendering("a", exact), differences=tuple(changes))]))
    # never -> always, shall -> may; old is gone; really is new.
    assert found.edits == Edits(substituted=2, deleted=1, inserted=1, words=14)
    assert found.words(Measure.ERRORS) == "(2 + 1 + 1) of 14 words = 28.6 %"
    assert found.words(Measure.KEPT) == "11 of 14 words = 78.6 %"
    assert found.silent == ((Kind.WORDING, 1), (Kind.NEGATION, 1), (Kind.MODALITY, 1))
    assert found.words(Measure.SILENT) == "3 (wording 1, negation 1, modality 1)"


def test_what_is_cut_off_is_lost_and_no_error() -> None:
    exact = "never closed the old bridge"
    cut = replace(
        rendering("a", exact, form=Form.PARTIAL),
        cut_before=Span(0, len("We have ")),
        cut_after=Span(BASE.index(" and we"), len(BASE)),
    )
    found = _of(one_quote([cut]))
    assert found.words(Measure.KEPT) == "5 of 14 words = 35.7 %"
    assert found.words(Measure.ERRORS) == "0 of 5 words = 0 %"


@pytest.mark.parametrize(
    ("change", "kind", "declared", "edits", "kept"),
    [
        pytest.param(("old ", ""), Kind.WORDING, True, Edits(words=13), 13, id="a declared omission"),
        pytest.param(("", "[only] "), Kind.WORDING, True, Edits(words=14), 14, id="a declared addition"),
        pytest.param(("bridge", "[crossing]"), Kind.WORDING, True, Edits(words=13), 13, id="a gloss"),
        pytest.param(("shall not", "shan't"), Kind.ABBREVIATION, False, Edits(words=14), 14, id="contracted"),
        pytest.param(("bridge", "Bridge"), Kind.CASE, False, Edits(words=14), 14, id="a capital"),
        pytest.param(("bridge", "bridges"), Kind.INFLECTION, False, Edits(1, 0, 0, 14), 14, id="a plural"),
        pytest.param(("old bridge", "bridge"), Kind.WORDING, False, Edits(0, 1, 0, 14), 13, id="one of two"),
    ],
)  # fmt: skip
def test_each_change_counts_as_the_formula_says(
    change: tuple[str, str], kind: Kind, declared: bool, edits: Edits, kept: int
) -> None:
    here, there = change
    at = BASE.index(here) if here else BASE.index("old")
    exact = BASE[:at] + there + BASE[at + len(here) :]
    one = difference(BASE, exact, change, kind, declared=declared)
    one = replace(one, base_span=Span(at, at + len(here)), reading_span=Span(at, at + len(there)))
    held = replace(rendering("a", exact), differences=(one,))
    assert count_edits(words_of(BASE), held) == edits
    assert len(kept_words(words_of(BASE), held)) == kept


def test_a_moved_phrase_is_kept_and_is_deleted_here_and_inserted_there() -> None:
    base, exact = "Now we close the old bridge.", "we close the old bridge Now."
    moved = replace(difference(base, exact, ("Now", "Now"), Kind.WORDING), operation=Operation.MOVE)
    held = replace(rendering("a", exact), differences=(moved,))
    assert count_edits(words_of(base), held) == Edits(0, 1, 1, 6)
    assert len(kept_words(words_of(base), held)) == 6


def test_indirect_speech_is_carried_and_nothing_in_it_is_counted() -> None:
    exact = "the bridge had never been closed"
    changed = difference(BASE, exact, ("have", "had"), Kind.INFLECTION)
    told = replace(rendering("a", exact, form=Form.INDIRECT), differences=(changed,))
    found = _of(one_quote([told]))
    assert found.words(Measure.IN_MARKS) == "0 of 1 = 0 %"
    assert found.words(Measure.IN_ALL) == "1 of 1 = 100 %"
    for measure in (Measure.KEPT, Measure.ERRORS, Measure.SILENT, Measure.OWN):
        assert found.words(measure) == "no figure"


def test_a_sentence_given_twice_keeps_its_words_once_and_errs_twice() -> None:
    exact = BASE.replace("shall", "may")
    changed = difference(BASE, exact, ("shall", "may"), Kind.MODALITY)
    twice = [replace(rendering("a", exact, number=number), differences=(changed,)) for number in (1, 2)]
    found = _of(one_quote(twice))
    assert found.kept == Share(13, 14)
    assert found.edits.rate == Share(2, 28)
    assert found.words(Measure.IN_MARKS) == "1 of 1 = 100 %"


def test_an_abridged_article_says_nothing_of_what_it_leaves_out() -> None:
    quotes = [
        Quote("q1", "s1", 1, Base(BASE), (rendering("a", BASE, form=Form.VERBATIM),)),
        Quote("q2", "s1", 2, Base("Nobody asked us."), ()),
    ]
    comparison = Comparison((Statement("s1"),), tuple(quotes))
    whole, abridged, empty = outlet_figures(
        comparison, [document("a"), document("a", abridged=True), document("b", text=" ")]
    )
    assert whole.words(Measure.IN_MARKS) == "1 of 2 = 50 %"
    assert abridged.words(Measure.IN_MARKS) == "1 (abridged: no figure)"
    assert abridged.words(Measure.KEPT) == "14 of 14 words = 100 %"
    assert {empty.words(measure) for measure in Measure} == {"no figure"}


def test_only_the_statements_that_an_outlet_carries_are_asked_of_it() -> None:
    quotes = [
        Quote("q1", "s1", 1, Base(BASE), (rendering("a", BASE),)),
        Quote("q2", "s1", 2, Base("Nobody asked us."), (rendering("b", "Nobody asked us."),)),
        Quote("q3", "s2", 1, Base("Rain is on its way."), (rendering("b", "Rain is on its way."),)),
    ]
    comparison = Comparison((Statement("s1"), Statement("s2")), tuple(quotes))
    documents = [document("a"), document("b"), document("c")]
    a, b, c = outlet_figures(comparison, documents)
    assert [one.words(Measure.IN_MARKS) for one in (a, b, c)] == [
        "1 of 2 = 50 %",
        "2 of 3 = 66.7 %",
        "no figure",
    ]
    a, b, c = outlet_figures(comparison, documents, "s2")
    assert [one.words(Measure.IN_MARKS) for one in (a, b, c)] == [
        "0 of 1 = 0 %",
        "1 of 1 = 100 %",
        "0 of 1 = 0 %",
    ]


def test_the_source_of_the_base_gives_all_of_it() -> None:
    quote = Quote("q1", "s1", 1, Base(BASE, "own"), ())
    found = _of(Comparison((Statement("s1"),), (quote,)), "own")
    assert (found.in_marks, found.own, found.kept, found.edits.rate) == (1, 1, Share(14, 14), Share(0, 14))


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (Share(12, 40), "30 %"),
        (Share(1, 3), "33.3 %"),
        (Share(2, 32), "6.3 %"),
        (Share(3, 2), "150 %"),
        (Share(1, 10_000), "under 0.1 %"),
        (Share(9_999, 10_000), "over 99.9 %"),
        (Share(0, 7), "0 %"),
        (Share(0, 0), "no figure"),
    ],
)
def test_a_share_is_never_rounded_to_all_or_nothing(share: Share, words: str) -> None:
    assert percent(share) == words


def test_every_figure_has_its_formula() -> None:
    assert set(FORMULAE) == set(Measure)


_WORDS = st.lists(
    st.sampled_from(["we", "never", "close", "old", "bridges", "and", "boats", "now", "again"]),
    min_size=1,
    max_size=9,
)


@given(_WORDS, _WORDS)
def test_the_errors_are_the_levenshtein_distance(here: list[str], there: list[str]) -> None:
    base = " ".join(here)
    edits = count_edits(words_of(base), rendering("a", " ".join(there)))
    assert edits.rate == Share(_distance(here, there), len(here))
    assert edits.inserted - edits.deleted == len(there) - len(here)


def _distance(one: list[str], other: list[str]) -> int:
    """Return the Levenshtein distance by its definition."""
    row = list(range(len(other) + 1))
    for number, word in enumerate(one, start=1):
        last, row[0] = row[0], number
        for at, there in enumerate(other, start=1):
            last, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, last + (word != there))
    return row[-1]


_SENTENCES = st.lists(
    st.lists(
        st.sampled_from(["the", "old", "bridge", "never", "closes", "while", "boats", "wait", "below", "it"]),
        min_size=4,
        max_size=10,
    ),
    min_size=1,
    max_size=4,
).map(lambda found: [" ".join(words).capitalize() + "." for words in found])


@given(_SENTENCES, st.randoms(use_true_random=False))
def test_the_order_of_the_outlets_does_not_matter(readings: list[str], chance: object) -> None:
    comparison, documents = compared("The old bridge never closes while boats wait below it.", *readings)
    turned = [replace(quote, renderings=quote.renderings[::-1]) for quote in comparison.quotes[::-1]]
    mixed = replace(comparison, quotes=tuple(turned))
    assert outlet_figures(comparison, documents) == outlet_figures(mixed, documents[::-1])[::-1]


@given(_SENTENCES)
def test_shares_stay_within_what_they_are_of(readings: list[str]) -> None:
    comparison, documents = compared("The old bridge never closes while boats wait below it.", *readings)
    for found in outlet_figures(comparison, documents):
        assert 0 <= found.in_marks <= found.in_all <= found.sentences
        assert 0 <= found.kept.part <= found.kept.whole
        assert found.silent_changes >= bool(found.edits.rate.part)
    for quote in comparison.quotes:
        for one in quote.renderings:
            if one.form is Form.VERBATIM:
                assert count_edits(words_of(quote.base.text), one).rate.part == 0


def test_what_a_sentence_adds_is_counted_once_however_often_it_is_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    comparison = one_quote([rendering("a", BASE), rendering("b", "We will not close the old bridge.")])
    counted: list[str] = []

    def counting(words: list[Token], one: Rendering) -> set[int]:
        counted.append(one.document)
        return kept_words(words, one)

    monkeypatch.setattr(figures, "kept_words", counting)
    for quote in comparison.quotes:
        figures.count_quote(quote)
    assert counted == ["a", "b"]
    found = [_of(comparison, key) for key in ("a", "b", "a")]
    assert counted == ["a", "b"]
    assert found[0] == found[2]
    # Another reading of the same sentence is another one to count.
    again = replace(comparison, quotes=tuple(replace(quote) for quote in comparison.quotes))
    assert _of(again, "b") == found[1]
    assert counted == ["a", "b", "a", "b"]


def test_of_the_sentences_that_were_counted_only_so_many_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figures, "_MOST", 3)
    monkeypatch.setattr(figures, "_parts", OrderedDict())
    made = [one_quote([rendering("a", f"{BASE} {number}")]) for number in range(9)]
    before = [_of(comparison) for comparison in made]
    assert len(figures._parts) == 3
    assert [_of(comparison) for comparison in made] == before
