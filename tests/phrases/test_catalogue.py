"""The catalogue says in files what the window says, and needs no Qt for it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from asquoted.domain.comparison import Form, Kind
from asquoted.domain.saying import say, say_many
from asquoted.errors import UserError
from asquoted.phrases import catalogue
from asquoted.phrases.language import ENGLISH

GERMAN = catalogue.language("de")

_FILE = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="xx" sourcelanguage="en"><context><name>core</name>
<message><source>no figure</source><translation>nix</translation></message>
<message><source>the library</source><translation type="unfinished">fast</translation></message>
<message numerus="yes"><source>%Ln quotes</source>
<translation><numerusform>ein</numerusform><numerusform>%Ln mehr</numerusform></translation></message>
</context></TS>
"""


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """There is a language `xx`, with next to nothing translated."""
    (tmp_path / "asquoted_xx.ts").write_text(_FILE, "utf-8")
    monkeypatch.setattr(catalogue, "resource", lambda *_: tmp_path)
    catalogue.language.cache_clear()
    yield
    catalogue.language.cache_clear()


def test_english_and_german_are_there() -> None:
    assert catalogue.languages() == ("de", "en")
    assert (catalogue.language("en"), GERMAN.code) == (ENGLISH, "de")


def test_an_unknown_language_is_refused_and_the_others_are_listed() -> None:
    with pytest.raises(UserError, match="no language “fr”; there are de, en"):
        catalogue.language("fr")


@pytest.mark.parametrize(
    ("words", "german"),
    [
        pytest.param(say("no figure"), "keine Kennzahl", id="a sentence"),
        pytest.param(say("{decimal} %", decimal="37.5"), "37,5 %", id="a decimal"),
        pytest.param(say("from {since}", since=date(2024, 3, 5)), "ab 05.03.2024", id="a day"),
        pytest.param(
            say("{one}; {other}", one=say("no figure"), other="no figure"),
            "keine Kennzahl; no figure",
            id="a part of the core and one of the user",
        ),
        pytest.param(
            say_many("1 document imported", "%Ln documents imported", 1), "1 Dokument importiert", id="one"
        ),
        pytest.param(
            say_many("1 document imported", "%Ln documents imported", 1300),
            "1.300 Dokumente importiert",
            id="more",
        ),
        pytest.param("modality: “may” for “will”", "Modalität: „may“ statt „will“", id="what is stored"),
        pytest.param("somebody’s words", "somebody’s words", id="what is not known"),
    ],
)
def test_a_sentence_is_said_in_german(words: str, german: str) -> None:
    assert GERMAN.said(words) == german


def test_words_days_and_moments_are_german() -> None:
    assert (GERMAN.word_of(Form.TRIMMED), GERMAN.word_of(Kind.NEGATION)) == ("gekürzt", "Verneinung")
    assert GERMAN.quoted("may") == "„may“"
    assert GERMAN.moment(datetime(2024, 3, 5, 14, 30, tzinfo=UTC)) == "05.03.2024, 14:30 UTC"
    assert GERMAN.moment(datetime(2024, 3, 5, 14, 30)) == "05.03.2024, 14:30"


def test_english_is_as_the_core_has_it() -> None:
    assert ENGLISH.said(say_many("1 quote", "%Ln quotes", 1)) == "1 quote"
    assert ENGLISH.say_many("1 quote", "%Ln quotes", 2000) == "2,000 quotes"
    assert ENGLISH.moment(datetime(2024, 3, 5, 14, 30, tzinfo=UTC)) == "2024-03-05 14:30 UTC"
    assert ENGLISH.quoted("may") == "“may”"
    assert ENGLISH.decimal("0.5") == "0.5"


def test_somebodys_own_words_are_never_translated() -> None:
    assert GERMAN.anew("the library") == "the library"
    assert GERMAN.anew(say("no figure")) == "keine Kennzahl"


def test_what_is_not_translated_stays_english(own: None) -> None:
    language = catalogue.language("xx")
    assert language.said(say("no figure")) == "nix"
    assert language.said("the library") == "the library"
    assert language.said(say("{decimal} %", decimal="0.5")) == "0.5 %"
    assert [language.say_many("1 quote", "%Ln quotes", many) for many in (1, 2)] == ["ein", "2 mehr"]
    assert [language.say_many("1 note", "%Ln notes", many) for many in (1, 2)] == ["1 note", "2 notes"]


def test_a_place_that_says_its_words_itself_gets_them_all(own: None) -> None:
    assert catalogue.language("xx").all_of("core") == {"no figure": "nix", "%Ln quotes": "ein"}
    assert ENGLISH.all_of("core") == {}


def test_without_its_files_there_is_english(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: str) -> Path:
        raise UserError("missing")

    monkeypatch.setattr(catalogue, "resource", missing)
    assert catalogue.languages() == ("en",)
