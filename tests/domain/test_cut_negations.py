"""A cut at an end that takes a negation with it, and cuts that do not."""

from dataclasses import replace

import pytest

from asquoted.domain.alignment import compare_reading
from asquoted.domain.comparison import Base, Form, Passage, Quote, Rendering
from asquoted.domain.cut_negations import cut_negations, cuts_of
from asquoted.domain.text import Span
from asquoted.service.tables import load_negations, load_tables


def _cut(base: str, kept: str, form: Form = Form.TRIMMED) -> tuple[str, str]:
    return cut_negations(base, _rendering("r", base, kept, form), load_negations())


def _rendering(key: str, base: str, kept: str, form: Form = Form.TRIMMED) -> Rendering:
    start = base.index(kept)
    end = start + len(kept)
    passage = Passage(Span(0, len(kept)), kept)
    before, after = Span(0, start), Span(end, len(base))
    return Rendering(key, "d", form, 1.0, (passage,), cut_before=before, cut_after=after)


@pytest.mark.parametrize(
    ("base", "kept", "before", "after"),
    [
        pytest.param("No boats were sold.", "boats were sold", "No", "", id="a determiner"),
        pytest.param("We never sold a boat.", "sold a boat", "never", "", id="an adverb"),
        pytest.param("We don’t think that he lied.", "he lied", "don’t think that", "", id="what governs it"),
        pytest.param("They sold boats to nobody.", "They sold boats", "", "to nobody", id="at the tail"),
        pytest.param("It will no longer rain.", "rain", "no longer", "", id="of two words"),
        pytest.param("I can’t say it is safe.", "it is safe", "can’t say", "", id="a contraction"),
    ],
)
def test_a_cut_that_leaves_the_contrary_is_told(base: str, kept: str, before: str, after: str) -> None:
    assert _cut(base, kept) == (before, after)


@pytest.mark.parametrize(
    ("base", "kept"),
    [
        pytest.param("No, the boats were sold.", "the boats were sold", id="an answer before it"),
        pytest.param("We did not ask and boats were sold.", "boats were sold", id="a clause of its own"),
        pytest.param("They sold boats, not nets.", "They sold boats", id="a contrast after it"),
        pytest.param("They sold boats but no nets.", "They sold boats", id="a clause after it"),
        pytest.param("Not only were boats sold.", "boats sold", id="not only"),
        pytest.param("All boats were sold.", "boats were sold", id="no negation"),
        pytest.param("No boats were sold.", "No boats were sold.", id="nothing cut"),
    ],
)
def test_a_cut_that_denies_nothing_of_what_is_left_is_not(base: str, kept: str) -> None:
    assert _cut(base, kept) == ("", "")


def test_an_outlets_own_words_were_not_cut() -> None:
    assert _cut("No boats were sold.", "boats were sold", Form.INDIRECT) == ("", "")


def test_a_negation_that_is_a_difference_at_an_end_is_told_as_well() -> None:
    printed = "“Boats were sold to the crews,” he said."
    for base, before, after in (
        ("No boats were sold to the crews.", "No", ""),
        ("In May no boats were sold to the crews.", "no", ""),
    ):
        span = Span(1, 1 + len("Boats were sold to the crews"))
        reading = compare_reading(base, printed, [span], load_tables())
        rendering = Rendering(
            "r",
            "d",
            Form.TRIMMED,
            1.0,
            (Passage(span, span.text_of(printed)),),
            reading.differences,
            cut_before=reading.cut_before,
            cut_after=reading.cut_after,
        )
        assert cut_negations(base, rendering, load_negations()) == (before, after)


def test_an_omission_inside_is_no_cut() -> None:
    base, printed = "They sold no boats to the crews.", "They sold boats to the crews."
    span = Span(0, len(printed))
    reading = compare_reading(base, printed, [span], load_tables())
    passages = (Passage(span, printed),)
    rendering = Rendering("r", "d", Form.TRIMMED, 1.0, passages, reading.differences)
    assert cut_negations(base, rendering, load_negations()) == ("", "")


def test_of_a_quote_those_are_told_that_lost_a_negation_and_its_next_reading_anew() -> None:
    base = "No boats were sold to the crews."
    cut = _rendering("cut", base, "boats were sold")
    whole = _rendering("whole", base, base)
    quote = Quote("q", "s", 0, Base(base), (cut, whole))
    assert cuts_of(quote, load_negations()) == {"cut": ("No", "")}
    # Looked through once, though asked for by every cell and head.
    assert cuts_of(quote, load_negations()) is cuts_of(quote, load_negations())
    # The same quote read anew is another one, whatever it is called.
    again = replace(quote, renderings=(whole,))
    assert cuts_of(again, load_negations()) == {}
    assert cuts_of(quote, {}) == {}
