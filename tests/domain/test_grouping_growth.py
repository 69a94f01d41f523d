"""Reading what a long text has people say takes work for its length, not for its square."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.calls import calls_of

from asquoted.domain.documents import Details, Document
from asquoted.domain.grouping.beside import Beside, drawn_out
from asquoted.domain.grouping.touching import listen
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables

_SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 25)).map(lambda a: Span(a[0], a[0] + a[1])))
_SPAN = st.tuples(st.integers(0, 60), st.integers(1, 25)).map(lambda a: Span(a[0], a[0] + a[1]))


@settings(max_examples=300, deadline=None)
@given(_SPANS, _SPAN)
def test_what_stands_beside_a_stretch_is_found_as_if_each_were_asked(spans: list[Span], one: Span) -> None:
    beside = Beside(spans)
    assert beside.numbers(one) == [number for number, span in enumerate(spans) if span.overlaps(one)]
    assert beside.has_whole(one) == any(span.contains(one) for span in spans)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.integers(0, 60), unique=True).map(sorted), _SPAN)
def test_a_stretch_is_drawn_out_over_the_sentences_that_it_touches(cuts: list[int], one: Span) -> None:
    sentences = [Span(*pair) for pair in zip(cuts[::2], cuts[1::2], strict=False)]
    touched = [one, *(sentence for sentence in sentences if sentence.overlaps(one))]
    assert drawn_out(one, sentences) == Span(
        min(span.start for span in touched), max(span.end for span in touched)
    )


def _calls(text: str) -> int:
    """Count the calls made in reading `text`."""
    return calls_of(lambda: listen(Document("one", text, Details()), load_tables()))


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param("“We shut the port,” said Ana Prado. The boats stayed out. ", id="an article"),
        pytest.param("Ana Prado said that the port would be shut. “It rains.” ", id="reported, and quoted"),
        pytest.param("ANA PRADO: We have no plan to sell the boats.\n", id="a transcript by names"),
        pytest.param("AP: We sell no boats.\nJR: Why not?\n", id="an interview by initials"),
    ],
)
def test_work_grows_with_the_length_of_an_article_and_no_faster(unit: str) -> None:
    short, long = unit * (3_000 // len(unit)), unit * (24_000 // len(unit))
    _calls(short)
    # Quadratic work would be 64 times as much; eight is linear.
    assert _calls(long) < 16 * _calls(short) + 1_000
