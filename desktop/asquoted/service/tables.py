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
        given_names=_pairs("given_names"),
        surnames=_pairs("surnames"),
        demonyms=_pairs("demonyms"),
        places=_words("places"),
        titles=_words("titles"),
        modals=_classes("modals"),
        negations=load_negations(),
        quantifiers=_classes("quantifiers"),
        approximators=_classes("approximators"),
        attributions=_words("attributions"),
        opinions=_words("opinions"),
        openers=_words("openers"),
        function_words=_words("function_words"),
        idioms=_words("idioms"),
        irregular=_pairs("irregular"),
        words=frozenset(" ".join(_lines("words")).split()),
    )


@cache
def load_negations() -> dict[str, str]:
    """Return the words that negate, each with its class; read once, and without the other tables."""
    return _classes("negations")


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


def _classes(name: str) -> dict[str, str]:
    """Read words that stand for themselves, and others for the class that a line names."""
    classes = {}
    for line in _lines(name):
        words, _, shared = line.partition(" = ")
        for word in words.split(","):
            classes[word.strip()] = shared.strip() or word.strip()
    return classes


def _choices(name: str) -> dict[str, tuple[str, ...]]:
    choices = {}
    for line in _lines(name):
        variants, _, meanings = line.partition(" = ")
        meant = tuple(meaning.strip().replace(",", "") for meaning in meanings.split("|"))
        choices.update(dict.fromkeys((variant.strip() for variant in variants.split(",")), meant))
    return choices
