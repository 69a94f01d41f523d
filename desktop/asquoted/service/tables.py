"""Loads the tables that the rules of comparison look up."""

from collections.abc import Iterator
from functools import cache

from breame.spelling import BRITISH_ENGLISH_SPELLINGS

from asquoted import paths
from asquoted.domain.tables import Tables


@cache
def load_tables() -> Tables:
    """Return the tables of `data/tables`, and breame's British spellings; read once."""
    return Tables(
        spelling=dict(BRITISH_ENGLISH_SPELLINGS) | _pairs("spelling"),
        abbreviations=_choices("abbreviations"),
        contractions=_choices("contractions"),
        numbers=_pairs("numbers"),
        units=_pairs("units"),
        months=_pairs("months"),
        names=_pairs("names"),
        demonyms=_pairs("demonyms"),
        places=_words("places"),
        titles=_words("titles"),
        modals=_words("modals"),
        negations=_words("negations"),
        quantifiers=_words("quantifiers"),
        attributions=_words("attributions"),
        openers=_words("openers"),
        function_words=_words("function_words"),
        idioms=_words("idioms"),
        irregular=_pairs("irregular"),
    )


def _lines(name: str) -> Iterator[str]:
    for line in paths.data("tables", f"{name}.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


def _words(name: str) -> frozenset[str]:
    return frozenset(word.strip() for line in _lines(name) for word in line.split(","))


def _pairs(name: str) -> dict[str, str]:
    pairs = {}
    for line in _lines(name):
        variants, _, shared = line.partition(" = ")
        pairs.update(dict.fromkeys((variant.strip() for variant in variants.split(",")), shared.strip()))
    return pairs


def _choices(name: str) -> dict[str, tuple[str, ...]]:
    choices = {}
    for line in _lines(name):
        variants, _, meanings = line.partition(" = ")
        meant = tuple(meaning.strip().replace(",", "") for meaning in meanings.split("|"))
        choices.update(dict.fromkeys((variant.strip() for variant in variants.split(",")), meant))
    return choices
