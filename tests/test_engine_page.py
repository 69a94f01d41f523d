"""The page that describes the engine speaks of the engine that is there."""

import re
from pathlib import Path

from asquoted.domain.comparison import Form, Kind, Operation
from asquoted.domain.figures import FORMULAE, Measure
from asquoted.domain.grouping import weighing
from asquoted.domain.speech import CueClass

_ROOT = Path(__file__).parents[1]
_PAGE = (_ROOT / "docs" / "engine.md").read_text(encoding="utf-8")
_FLAT = re.sub(r"\s+", " ", _PAGE)


def test_every_module_that_it_names_is_there() -> None:
    domain = _ROOT / "desktop" / "asquoted" / "domain"
    there = {str(path.relative_to(domain)) for path in domain.rglob("*.py")}
    names = set(re.findall(r"`([\w/]+\.py)`", _PAGE))
    assert len(names) > 30
    # Inside a section, a module of the section's package goes by its last name.
    missing = {name for name in names if not any(f"/{path}".endswith(f"/{name}") for path in there)}
    assert missing == set()


def test_every_figure_has_the_formula_that_the_program_shows() -> None:
    for measure, formula in FORMULAE.items():
        shown = "(S + D + I) / N" if measure is Measure.ERRORS else formula
        assert f"| {measure} | {shown} |" in _FLAT


def test_every_word_of_a_comparison_is_explained() -> None:
    for word in (*Form, *Kind, *Operation, *CueClass):
        shown = f"`{word}`" if isinstance(word, Kind) else f"*{word}*"
        assert shown.casefold() in _FLAT.casefold(), word


def test_every_source_in_the_text_is_in_the_list() -> None:
    text, _, sources = _PAGE.partition("## 10. Sources")
    for author, year in re.findall(r"(\w+)(?: et al\.)? \(?((?:19|20)\d\d)\)?", re.sub(r"\s+", " ", text)):
        assert any(author in line and year in line for line in re.sub(r"\n  ", " ", sources).splitlines()), (
            author
        )


def test_its_parts_can_be_gone_to() -> None:
    heads = re.findall(r"^## (\d+\. .+)$", _PAGE, re.MULTILINE)
    links = re.findall(r"\]\(#([\w-]+)\)", _PAGE)
    assert links == [re.sub(r"[^\w -]", "", head).lower().replace(" ", "-") for head in heads]


def test_every_weight_of_the_evidence_is_the_one_that_is_used() -> None:
    table = re.search(r"\| what speaks for one sentence.*?\n\n", _PAGE, re.DOTALL)
    assert table is not None
    told = {abs(float(number)) for number in re.findall(r"\d+(?:\.\d+)?", table[0])}
    used: set[float] = set()
    for module in ("weighing", "bearing"):
        path = _ROOT / "desktop" / "asquoted" / "domain" / "grouping" / f"{module}.py"
        constants = re.findall(r"^(_?[A-Z_]+) = (.*\d.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
        used |= {
            abs(float(value))
            for name, values in constants
            if name not in {"_MOST_LEFT_OUT", "_OTHER_NUMBER", "_SHARE"}
            for value in re.findall(r"\d+\.\d+", values)
        }
    # Two things in one place weigh as both: two numbers as another word and another number.
    used.add(weighing._REPLACED + weighing._OTHER_NUMBER)
    assert used == told
