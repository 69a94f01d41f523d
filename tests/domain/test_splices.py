"""One pair of marks over sentences that stood apart."""

from asquoted.domain.comparing import compare_documents
from asquoted.domain.comparison import Form
from asquoted.domain.documents import Details, Document, DocumentKind
from asquoted.service.tables import load_tables

FIRST = "That tale is false, and I reject it."
BETWEEN = "The bells at Norport rang at ten in the evening."
LAST = "We will print the whole log of the night in May."


def _forms(told: str, *others: str, statement: str = "") -> list[Form]:
    documents = [Document("told", f"Mayor Ann Teller said on Monday: “{told}”")]
    documents += [
        Document(f"d{number}", f"Mayor Ann Teller said on Monday: {each}")
        for number, each in enumerate(others)
    ]
    if statement:
        details = Details(outlet="Ann Teller", kind=DocumentKind.STATEMENT)
        documents.append(Document("statement", statement, details))
    quotes = compare_documents(documents, load_tables()).quotes
    mine = [each for quote in quotes for each in quote.renderings if each.document == "told"]
    return [each.form for each in sorted(mine, key=lambda each: each.passages[0].span.start)]


def test_sentences_that_another_outlet_has_with_a_third_between_are_spliced() -> None:
    assert _forms(f"{FIRST} {LAST}", f"“{FIRST} {BETWEEN} {LAST}”") == [Form.SPLICED, Form.SPLICED]


def test_so_they_are_where_the_statements_own_text_has_a_third_between() -> None:
    text = f"Ladies and gentlemen,\n\n{FIRST}\n\n{BETWEEN}\n\n{LAST}"
    assert _forms(f"{FIRST} {LAST}", statement=text) == [Form.SPLICED, Form.SPLICED]


def test_dots_that_end_the_first_sentence_splice_it_too() -> None:
    found = _forms(f"That tale is false... {LAST}", f"“{FIRST} {BETWEEN} {LAST}”")
    assert found == [Form.SPLICED, Form.SPLICED]


def test_only_the_two_that_meet_are_spliced() -> None:
    found = _forms(
        f"Hear me out, all of you. {FIRST} {LAST}", f"“Hear me out, all of you. {FIRST} {BETWEEN} {LAST}”"
    )
    assert found == [Form.VERBATIM, Form.SPLICED, Form.SPLICED]


def test_two_pairs_of_marks_splice_nothing() -> None:
    found = _forms(f"{FIRST}” She went on: “{LAST}", f"“{FIRST} {BETWEEN} {LAST}”")
    assert found == [Form.VERBATIM, Form.VERBATIM]


def test_what_nobody_has_apart_is_no_splice() -> None:
    assert _forms(f"{FIRST} {LAST}", f"“{FIRST}” And then: “{LAST}”") == [Form.VERBATIM, Form.VERBATIM]
    assert _forms(f"{FIRST} {LAST}", f"“{FIRST} {LAST}”", f"“{BETWEEN}”") == [Form.VERBATIM, Form.VERBATIM]
