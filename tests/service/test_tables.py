"""The tables that come with the program: whole, with their sources, and in the form the rules expect."""

import pytest

from asquoted import paths
from asquoted.domain.tokens import tokenize
from asquoted.service.tables import load_tables

FILES = sorted(paths.data("tables").glob("*.txt"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_table_names_its_source(file: object) -> None:
    assert "Source: " in paths.data("tables", str(file)).read_text("utf-8")


def test_tables_are_read_once() -> None:
    assert load_tables() is load_tables()


def test_words_stand_as_the_shadows_they_are_looked_up_by() -> None:
    tables = load_tables()
    words = {
        *tables.spelling, *tables.contractions, *tables.names, *tables.places, *tables.titles, *tables.modals,
        *tables.negations, *tables.quantifiers, *tables.attributions, *tables.function_words,
    }  # fmt: skip
    odd = {
        word
        for word in words
        if " " not in word and [token.shadow for token in tokenize(word)] != [word] and word.isalpha()
    }
    assert not odd
    assert all(word == word.casefold() == word.strip() and word for word in words)


def test_what_breame_lacks_is_there() -> None:
    spelling = load_tables().spelling
    for word in ("kerb", "storey", "cheque", "enquiry", "skilful", "learnt", "towards", "colour", "organise"):
        assert word in spelling
