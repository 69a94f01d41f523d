import pytest

from asquoted.domain.comparison import Base
from asquoted.domain.gaps import with_gaps
from asquoted.domain.text import Span

TEXT = "We close the dam and nobody is told."


@pytest.mark.parametrize(
    ("gaps", "shown"),
    [
        pytest.param((), TEXT, id="none"),
        pytest.param((16,), "We close the dam […] and nobody is told.", id="between two words"),
        pytest.param((17,), "We close the dam […] and nobody is told.", id="after the space"),
        pytest.param((0,), f"[…] {TEXT}", id="before all"),
        pytest.param((len(TEXT),), f"{TEXT} […]", id="after all"),
        pytest.param((99,), f"{TEXT} […]", id="beyond the end"),
        pytest.param((27, 16), "We close the dam […] and nobody […] is told.", id="two, in any order"),
    ],
)
def test_a_gap_has_a_sign(gaps: tuple[int, ...], shown: str) -> None:
    assert with_gaps(Base(TEXT, gaps=gaps)) == shown


@pytest.mark.parametrize(
    ("stretch", "shown"),
    [
        pytest.param(Span(3, 27), "close the dam […] and nobody", id="over the gap"),
        pytest.param(Span(3, 16), "close the dam", id="up to the gap"),
        pytest.param(Span(17, 27), "and nobody", id="beyond it"),
    ],
)
def test_a_stretch_shows_the_gaps_inside_it(stretch: Span, shown: str) -> None:
    assert with_gaps(Base(TEXT, gaps=(16,)), stretch) == shown


def test_a_base_without_a_gap_is_left_as_printed() -> None:
    assert with_gaps(Base(" As\u00a0it  stands. ")) == " As\u00a0it  stands. "


def test_the_sign_may_be_words() -> None:
    assert with_gaps(Base(TEXT, gaps=(16,)), sign="(gap)") == "We close the dam (gap) and nobody is told."
