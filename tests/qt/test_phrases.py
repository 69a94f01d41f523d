"""What the core says in English is known by its template, and said in the window's language."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from tests.qt.core_sentences import core_sentences, reasons_in_code

from asquoted.domain.comparison import Comparison, Form, Kind
from asquoted.domain.documents import Document
from asquoted.domain.explaining import Explainer
from asquoted.domain.figures import FORMULAE, NOTES, outlet_figures
from asquoted.domain.saying import COUNT, Said, say
from asquoted.domain.told import difference_told, told
from asquoted.paths import resource
from asquoted.phrases.language import PHRASES
from asquoted.phrases.templates import Phrasebook, Place, place_of, places_in
from asquoted.qt.phrases import said, word_of
from asquoted.service.comparing import read_comparison
from asquoted.service.tables import load_tables
from asquoted.service.taking_in import take_in_sample
from asquoted.store.library import Library

BOOK = Phrasebook(PHRASES)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The window's language is German."""
    translator = QTranslator(qapp)
    assert translator.load(str(resource("translations", "asquoted_de.qm")))
    before = QLocale()
    qapp.installTranslator(translator)
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)
    qapp.removeTranslator(translator)


def test_every_edit_and_every_error_of_the_core_is_known() -> None:
    assert len(core_sentences()) > 150
    assert {place for place, _ in core_sentences()} >= {"service/tagging.py", "store/schema.py"}
    assert [(place, sentence) for place, sentence in core_sentences() if BOOK.find(sentence) is None] == []


@pytest.mark.parametrize(
    ("english", "german_words"),
    [
        ("tag “boats” made", "Schlagwort „boats“ angelegt"),
        (
            "no site of that name is found; check the address",
            "eine Website dieses Namens ist nicht zu finden; prüfen Sie die Adresse",
        ),
        ("tag “boats” put on 1 place", "Schlagwort „boats“ an 1 Stelle gesetzt"),
        ("tag “boats” put on 1,300 places: sale", "Schlagwort „boats“ an 1.300 Stellen gesetzt: sale"),
        ("new tag “boats” put on the library", "neues Schlagwort „boats“ gesetzt: die Bibliothek"),
        ("tag “a”, “b” merged into “c” at 2 places", "Schlagwort „a“ und „b“ an 2 Stellen mit „c“ vereinigt"),
        ("note written on a quote: the library", "Notiz geschrieben (ein Zitat): the library"),
        ("undone: base set back", "rückgängig gemacht: Basistext zurückgesetzt"),
        ("1 document imported: Gazette", "1 Dokument importiert: Gazette"),
        ("this is a PDF, not a text; save its text as .txt, or the page as .html, and import that",
         "das ist ein PDF, kein Text; speichern Sie den Text als .txt oder die Seite als .html und "
         "importieren Sie das"),
        ("modality: “may” for “will”", "Modalität: „may“ statt „will“"),
        ("negation: “never” and “not” are missing", "Verneinung: „never“ und „not“ fehlen"),
        ("case: in brackets, what stands before them in another form",
         "Groß/klein: in Klammern, was davor in anderer Form steht"),
        ("wording: a phrase in another place; modality: “may” is added",
         "Wortlaut: eine Wendung an anderer Stelle; Modalität: „may“ ist hinzugefügt"),
        ("the same words; statement: the same speaker (Jo Doe), no day given",
         "dieselben Wörter; Äußerung: derselbe Sprecher (Jo Doe), kein Tag angegeben"),
        ("what an older version wrote, or a newer one", "what an older version wrote, or a newer one"),
    ],
)  # fmt: skip
def test_a_sentence_of_the_core_is_said_in_german(german: None, english: str, german_words: str) -> None:
    assert said(english) == german_words


@pytest.mark.parametrize(
    "words",
    [
        "1 document removed",
        "2 documents removed",
        "undone: 1 quote grouped",
        "tag “1 place” put on 1 place",
        "1 place of tag “a” split off as “b”",
    ],
)
def test_a_sentence_of_one_is_said_of_one_in_english_too(qapp: QApplication, words: str) -> None:
    assert said(words) == words


def test_words_are_said_in_german(german: None) -> None:
    assert (word_of(Kind.NEGATION), word_of(Form.TRIMMED)) == ("Verneinung", "gekürzt")


def test_a_tag_that_is_called_like_a_phrase_keeps_its_name(german: None) -> None:
    assert said("tag “the library” made") == "Schlagwort „the library“ angelegt"
    assert said("note changed: words") == "Notiz geändert: words"


def test_parts_are_said_anew_where_they_are_the_cores_own(german: None) -> None:
    words = say("{found} agrees with {known}", found=say("published {date}", date="2024-03-05"), known="X")
    assert words == "published 2024-03-05 agrees with X"
    assert said(words) == "veröffentlicht 2024-03-05 stimmt mit X überein"
    assert said(say("{decimal} %", decimal="37.5")) == "37,5 %"


@given(
    st.sampled_from([one if isinstance(one, str) else one[1] for one in PHRASES]),
    st.lists(st.text(min_size=1, max_size=12), min_size=8, max_size=8),
    st.integers(0, 2_000_000),
)
def test_without_a_translation_a_sentence_is_as_the_core_has_it(
    template: str, words: list[str], number: int
) -> None:
    places = dict(zip(places_in(template), words, strict=False))
    filled = template.replace(COUNT, f"{number}")
    for name, text in places.items():
        filled = filled.replace(f"{{{name}}}", text)
    assert said(filled) == filled


def test_every_explanation_and_every_figure_is_said_in_german(
    german: None, dam_comparison: tuple[Comparison, list[Document]]
) -> None:
    comparison, documents = dam_comparison
    explainer = Explainer(comparison, {one.id: one for one in documents}, load_tables())
    labels = {one.id: one.label for one in documents}
    for quote in comparison.quotes:
        for rendering in quote.renderings:
            explanation = explainer.explain(quote, rendering)
            for one in told(explanation, labels):
                assert isinstance(one.words, Said)
                assert said(one.words) != one.words
                assert said(one.head) != one.head or one.head in ("name",)
            for named in explanation.differences:
                assert said(difference_told(named)) != difference_told(named)
    for figures in outlet_figures(comparison, documents):
        for measure in FORMULAE:
            words = figures.words(measure)
            assert words.isdecimal() or said(words) != words
    assert all(said(note) != note for note in (*NOTES, *FORMULAE.values()))


def test_every_reason_for_a_name_is_known() -> None:
    assert len(reasons_in_code()) > 40
    assert [one for one in sorted(reasons_in_code()) if BOOK.find(one) is None] == []


def test_the_reasons_in_the_sample_are_known_to_their_last_part(tmp_path: Path) -> None:
    library = Library.create(tmp_path / "sample.asquoted")
    take_in_sample(library)
    renderings = [one for quote in read_comparison(library).quotes for one in quote.renderings]
    library.close()
    reasons = {one.reason for one in renderings}
    reasons |= {difference.reason for one in renderings for difference in one.differences}
    assert len(reasons) > 20
    assert [part for one in sorted(reasons) for part in _unknown(one)] == []


def _unknown(words: str) -> list[str]:
    """Return the parts of a sentence that ought to be known and are not."""
    found = BOOK.find(words)
    if found is None:
        return [words]
    parts = [str(part) for name, part in found[1].items() if place_of(name) is Place.PHRASE]
    return [unknown for part in parts for unknown in _unknown(part)]


def test_a_day_is_no_part_of_a_sentence_to_translate(german: None) -> None:
    assert said(date(2024, 3, 5).isoformat()) == "2024-03-05"
