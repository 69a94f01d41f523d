"""Reported speech shifts its tense behind "said": that is grammar, and no change of what may be."""

import pytest

from asquoted.domain.backshift import in_reported_tense
from asquoted.domain.comparing import compare_documents
from asquoted.domain.comparison import Difference, Kind, Operation
from asquoted.domain.documents import Document
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables


def changed(base: str, reading: str) -> Difference:
    here = Span(0, len(base)), Span(0, len(reading))
    return Difference(Operation.SUBSTITUTION, True, Kind.MODALITY, base, reading, *here, "modality")


@pytest.mark.parametrize(
    ("base", "reading", "cue", "kind"),
    [
        pytest.param("will", "would", "said", Kind.INFLECTION, id="will"),
        pytest.param("can", "could", "warned", Kind.INFLECTION, id="can"),
        pytest.param("may", "might", "had told", Kind.INFLECTION, id="may"),
        pytest.param("we'll", "they would", "wrote", Kind.INFLECTION, id="contracted"),
        pytest.param("I won’t", "she wouldn’t", "said", Kind.INFLECTION, id="person"),
        pytest.param("will", "would", "says", Kind.MODALITY, id="present"),
        pytest.param("will", "would", "will tell", Kind.MODALITY, id="future"),
        pytest.param("will", "would", "", Kind.MODALITY, id="no-cue"),
        pytest.param("will", "might", "said", Kind.MODALITY, id="doubted"),
        pytest.param("may", "could", "said", Kind.MODALITY, id="other-modal"),
        pytest.param("would", "will", "said", Kind.MODALITY, id="back"),
        pytest.param("we will", "the pilots would", "said", Kind.MODALITY, id="other-words"),
    ],
)
def test_a_shift_of_tense_is_an_inflection(base: str, reading: str, cue: str, kind: Kind) -> None:
    assert in_reported_tense([changed(base, reading)], cue, load_tables())[0].kind is kind


def test_a_report_in_the_past_tense_changes_no_modality() -> None:
    said = (
        '"We will sell the seven ferries in March, and the pilots can stay," Ann Prado said on 3 June 2024.\n'
    )
    told = "Ann Prado said on 3 June 2024 that they would sell the seven ferries in March, and the pilots "
    told += "could stay.\n"
    tells = told.replace(" said on 3 June 2024 that", " says that")
    for report, kinds in ((told, {Kind.INFLECTION}), (tells, {Kind.MODALITY})):
        documents = [Document("a", said), Document("b", report)]
        quotes = compare_documents(documents, load_tables()).quotes
        named = {
            one.kind
            for quote in quotes
            for rendering in quote.renderings
            for one in rendering.differences
            if one.base in ("will", "can")
        }
        assert named == kinds
