"""Where the lines between the forms run."""

import pytest

from asquoted.domain.alignment import compare_reading
from asquoted.domain.comparison import Form
from asquoted.domain.forms import form_of
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables

BASE = "We have never sold 12 per cent of our grain to the U.N. agency, and Kim Jong-un's rumour is false."


def form(base: str, text: str, *, spliced: bool = False, indirect: bool = False) -> Form:
    spans = [Span(0, len(text))]
    reading = compare_reading(base, text, spans, load_tables())
    return form_of(reading, base, text, spans, spliced=spliced, indirect=indirect)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(BASE, Form.VERBATIM, id="the same"),
        pytest.param(
            "we have never sold 12% of our grain to the UN agency, and Kim Jong Un's rumor is false,",
            Form.VERBATIM,
            id="house style",
        ),
        pytest.param(
            "We have never sold 12 per cent of our grain to the [United Nations] agency, "
            "and Kim Jong-un's rumour is [plainly] false.",
            Form.VERBATIM,
            id="declared glosses",
        ),
        pytest.param(BASE.replace("sold", "given"), Form.REWORDED, id="one word changed"),
        pytest.param(BASE.replace("is false", "was false"), Form.REWORDED, id="one inflection changed"),
        pytest.param(BASE.replace("never ", "not "), Form.REWORDED, id="a negation changed"),
        pytest.param(BASE.replace("12", "21"), Form.REWORDED, id="a number changed"),
        pytest.param(BASE.replace("our grain", "our own grain"), Form.REWORDED, id="a word added"),
        pytest.param(
            "Kim Jong-un's rumour is false, and we have never sold 12 per cent "
            "of our grain to the U.N. agency",
            Form.REWORDED,
            id="a moved clause",
        ),
        pytest.param(BASE.replace("never ", ""), Form.TRIMMED, id="one dropped word"),
        pytest.param(BASE.replace("our grain to", "... to"), Form.TRIMMED, id="a declared cut"),
        pytest.param(
            "We have never sold 12 per cent of our grain to the U.N. agency", Form.TRIMMED, id="a cut"
        ),
        pytest.param(
            "We have never given 12% of our grain to the UN agency", Form.TRIMMED, id="cut and changed"
        ),
        pytest.param("never sold 12 per cent", Form.PARTIAL, id="a phrase"),
        pytest.param("rumour is false", Form.PARTIAL, id="three words"),
        pytest.param("is false", Form.FRAGMENT, id="two words"),
        pytest.param("false", Form.FRAGMENT, id="one word"),
        pytest.param("We have long shipped wheat and oats to every port", Form.REWORDED, id="hardly a word"),
    ],
)
def test_a_form_is_told_by_what_is_left_and_what_is_changed(text: str, expected: Form) -> None:
    assert form(BASE, text) is expected


def test_what_grouping_knows_comes_first() -> None:
    assert form(BASE, "is false", spliced=True) is Form.SPLICED
    assert form(BASE, "it is false", indirect=True, spliced=True) is Form.INDIRECT


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        pytest.param("Never.", Form.VERBATIM, id="a sentence of one word"),
        pytest.param("never again", Form.FRAGMENT, id="two words that nobody has more of"),
        pytest.param("cooked up by our enemies", Form.PARTIAL, id="a phrase that nobody has more of"),
        pytest.param("there is no proof of it", Form.VERBATIM, id="a clause after a cut"),
    ],
)
def test_a_base_that_is_no_sentence_makes_no_rendering_verbatim(base: str, expected: Form) -> None:
    assert form(base, base) is expected
