"""Figures and explanations on the command line, with a library and without one."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.cli.command_cases import Run

from asquoted.domain.figures import FORMULAE
from asquoted.service.correcting import set_apart
from asquoted.service.libraries import open_library


@pytest.fixture
def library(cli: Run, tmp_path: Path, articles: list[Path]) -> Path:
    """A library with both articles in it."""
    path = tmp_path / "case.asquoted"
    assert cli("--library", path, "import", *articles).code == 0
    return path


def _shared_quote(cli: Run, library: Path) -> dict[str, Any]:
    quotes: list[dict[str, Any]] = json.loads(cli("--library", library, "quotes", "--format", "json").out)[
        "quotes"
    ]
    return next(quote for quote in quotes if len(quote["renderings"]) == 2)


def test_a_comparison_has_its_figures_with_their_formulae(cli: Run, articles: list[Path]) -> None:
    ran = cli("compare", *articles)
    assert all(f"{measure} = {formula}" in ran.out for measure, formula in FORMULAE.items())
    found = json.loads(cli("compare", *articles, "--format", "json").out)["figures"]
    (table,) = found["tables"]
    assert [one["file"] for one in table["outlets"]] == [str(file) for file in articles]
    assert all(one["in_marks"]["share"] == 1.0 for one in table["outlets"])


def test_a_comparison_explains_itself_when_it_is_asked_to(cli: Run, articles: list[Path]) -> None:
    assert "why" not in cli("compare", *articles).out
    ran = cli("compare", *articles, "--explain")
    assert ran.out.count("    why here, words: ") == 2
    assert ran.out.count("    why here, speaker: ") == 2
    found = json.loads(cli("compare", *articles, "--explain", "--format", "json").out)
    for quote in found["quotes"]:
        for rendering in quote["renderings"]:
            assert {one["head"] for one in rendering["why"]["told"]} >= {"words", "speaker", "day", "placed"}
            assert all(one["sign"] == "none" for one in rendering["differences"])


def test_a_library_has_the_same_figures_as_its_files(cli: Run, library: Path, articles: list[Path]) -> None:
    kept = json.loads(cli("--library", library, "figures", "--format", "json").out)
    fresh = json.loads(cli("compare", *articles, "--format", "json").out)["figures"]
    for one, other in zip(kept["tables"][0]["outlets"], fresh["tables"][0]["outlets"], strict=True):
        assert {**one, "file": ""} == {**other, "file": ""}
    assert "word error rate = (S + D + I) / N" in cli("--library", library, "figures").out


def test_a_quote_of_a_library_is_explained_with_all_its_renderings(cli: Run, library: Path) -> None:
    quote = _shared_quote(cli, library)
    ran = cli("--library", library, "explain", quote["id"][:8])
    assert ran.code == 0
    assert ran.out.count("    placed: ") == 2
    found = json.loads(cli("--library", library, "explain", quote["id"], "--format", "json").out)
    assert [one["id"] for one in found["quotes"][0]["renderings"]] == [
        one["id"] for one in quote["renderings"]
    ]
    assert found["between"] is None


def test_one_rendering_is_explained_alone_with_its_differences(cli: Run, library: Path) -> None:
    quote = _shared_quote(cli, library)
    changed = next(one for one in quote["renderings"] if one["differences"])
    ran = cli("--library", library, "explain", changed["id"])
    assert ran.out.count("    placed: ") == 1
    assert ran.out.count("silent: no ellipsis and no brackets declare it") == len(changed["differences"])


def test_two_renderings_say_what_they_share(cli: Run, library: Path) -> None:
    first, second = _shared_quote(cli, library)["renderings"]
    ran = cli("--library", library, "explain", first["id"], second["id"])
    assert ran.out.startswith("of the first, ")
    assert "the longest run in both, " in ran.out.splitlines()[0]
    found = json.loads(
        cli("--library", library, "explain", first["id"], second["id"], "--format", "json").out
    )
    assert found["between"]["run_words"] >= 6


def test_a_ruling_of_the_user_is_named(cli: Run, library: Path) -> None:
    first, second = _shared_quote(cli, library)["renderings"]
    with closing(open_library(library)) as opened:
        set_apart(opened, first["id"])
    ran = cli("--library", library, "explain", second["id"])
    assert "    ruling: you kept it apart from words of another document" in ran.out


def test_what_is_in_no_library_is_not_explained(cli: Run, library: Path) -> None:
    ran = cli("--library", library, "explain", "0123456789ab")
    assert (ran.code, ran.out) == (1, "")
    assert "there is no quote “0123456789ab” in the library" in ran.err


_STATEMENT = (
    "Statement of the Minister of Transport, Anna Berg\n\n"
    "We have never sold the northern ferry line. We will not sell it this year.\n"
)
_REPORT = (
    "No sale of the ferry line\n\nOSLO, March 3 — “We never sold the northern ferry line,” Transport "
    "Minister Anna Berg said on Monday.\n"
)


def test_no_reason_is_given_twice_and_none_against_another(cli: Run, tmp_path: Path) -> None:
    files = [tmp_path / "own.txt", tmp_path / "report.txt"]
    for file, text in zip(files, (_STATEMENT, _REPORT), strict=True):
        file.write_text(text, encoding="utf-8")
    library = tmp_path / "ferry.asquoted"
    assert cli("--library", library, "import", *files).code == 0
    found = json.loads(cli("--library", library, "quotes", "--format", "json").out)
    statement = found["statements"][0]["id"]
    said = next(
        one["id"]
        for quote in found["quotes"]
        for one in quote["renderings"]
        if one["speaker"].endswith("Berg")
    )
    for given in (("--speaker", "Anna Berg"), ("--date", "2031-03-03"), ("--source", "NRK")):
        assert cli("--library", library, "correct", "statement", statement, *given).code == 0
        found = json.loads(cli("--library", library, "quotes", "--format", "json").out)
        statement = found["statements"][0]["id"]
    assert "the same speaker (Berg)" in cli("--library", library, "explain", said).out
    assert cli("--library", library, "correct", "voice", said, "--speaker", "Tom Ash").code == 0
    told = cli("--library", library, "explain", said).out.splitlines()
    reasons = [line for line in told if ": " in line]
    assert len(reasons) == len(set(reasons))
    assert "    speaker: “Tom Ash” contradicts “Anna Berg”" in told
    assert not any("the same speaker" in line for line in told)
    assert any("statement: another speaker is named" in line for line in told)
