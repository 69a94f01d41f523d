"""The second half of a sentence, behind an ellipsis, is held against the rest of that sentence."""

from asquoted.domain.comparing import compare_documents
from asquoted.domain.comparison import Comparison, Form, Kind
from asquoted.domain.documents import Document
from asquoted.service.tables import load_tables

WHOLE = (
    "The Harbour Office, the Pilots' Board and the navy are looking together for the ferry, and no crew "
    "should have to stay out at sea longer than 12 hours."
)
HALF = "The Harbour Office, the Pilots' Board and the navy are looking together for the ferry"


def _compare(*words: str) -> Comparison:
    texts = [f"Mayor Ann Teller said on Monday: “{each}”" for each in words]
    documents = [Document(f"d{number}", text) for number, text in enumerate(texts)]
    return compare_documents(documents, load_tables())


def test_a_number_that_changed_behind_an_ellipsis_is_told() -> None:
    (quote,) = _compare(
        WHOLE, f"{HALF} ... no crew should have to stay out at sea longer than 30 hours."
    ).quotes
    rendering = quote.renderings[1]
    assert rendering.form is Form.TRIMMED
    assert [one.kind for one in rendering.differences if not one.declared] == [Kind.QUANTITY]


def test_two_words_that_changed_behind_an_ellipsis_are_told() -> None:
    (quote,) = _compare(WHOLE, f"{HALF} … no crew should have to stay in port longer than 30 hours.").quotes
    assert Kind.QUANTITY in {one.kind for one in quote.renderings[1].differences}


def test_another_sentence_behind_an_ellipsis_is_another_quote() -> None:
    other = "Every widow of the storm will be paid by the end of May."
    comparison = _compare(f"{WHOLE} The bells did ring. {other}", f"{HALF} ... {other[0].lower()}{other[1:]}")
    forms = [one.form for quote in comparison.quotes for one in quote.renderings if one.document == "d1"]
    assert forms == [Form.SPLICED, Form.SPLICED]


RUNG = "The bells at Norport rang at 10:40 p.m., forty minutes before the dyke was opened."
CUT = "“The bells at Norport rang ... forty minutes before the dyke was opened,” said Ann Vey."


def _of_nobody(*texts: str) -> Comparison:
    documents = [
        Document(f"d{number}", f"Norport, 4 March 2025\n\n{text}") for number, text in enumerate(texts)
    ]
    return compare_documents(documents, load_tables())


def test_the_two_halves_stay_together_where_the_speakers_are_not_known_to_be_one() -> None:
    first, _ = _of_nobody(f"“{RUNG} We will print the log of it.”", CUT).quotes
    assert [one.form for one in first.renderings] == [Form.VERBATIM, Form.TRIMMED]
    assert [(one.kind, one.declared) for one in first.renderings[1].differences] == [(Kind.QUANTITY, True)]
    swapped = _of_nobody(CUT, f"“{RUNG} We will print the log of it.”").quotes
    assert [len(quote.renderings) for quote in swapped] == [2, 1]


def test_a_half_that_nobody_has_before_the_other_stays_a_sentence_of_its_own() -> None:
    told = "“The widows of Norport wept ... forty minutes before the dyke was opened,” said Ann Vey."
    quotes = _of_nobody(f"“{RUNG} We will print the log of it.”", told).quotes
    assert ["d1"] in [[one.document for one in quote.renderings] for quote in quotes]
