"""What was done by hand in a library is told by its exports, and is gone from them when it is undone."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.command_cases import Run

ONE = "“We have never sold the old harbour to anybody,” Ann Teller said on Monday. The mayor was silent.\n"
TWO = "“We have never sold the old harbour to anybody,” Ann Teller said on Monday. Not a soul objected.\n"


@pytest.fixture
def library(tmp_path: Path, cli: Run) -> Path:
    """A library of two articles that give one quote."""
    for name, text in (("one", ONE), ("two", TWO)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    path = tmp_path / "case.asquoted"
    assert cli("--library", path, "import", tmp_path / "one.txt", tmp_path / "two.txt").code == 0
    return path


def exported(cli: Run, library: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(cli("--library", library, "export", "json", "-").out)
    return found


def test_a_refused_rendering_and_an_edited_text_are_told(cli: Run, library: Path, tmp_path: Path) -> None:
    fresh = exported(cli, library)
    assert fresh["corrections"] == []
    (quote,) = fresh["quotes"]
    rendering = quote["renderings"][1]["id"]
    assert cli("--library", library, "correct", "refuse", rendering).code == 0
    (tmp_path / "new.txt").write_text(ONE + "It rained.\n", encoding="utf-8")
    said = cli("--library", library, "export", "text", "-").out
    assert "Done by hand: 1\n" in said
    assert ": A rendering refused: it gives no quote: “We have never sold the old harbour to anybody," in said
    assert [one["kind"] for one in exported(cli, library)["corrections"]] == ["refuse"]
    cli("--library", library, "undo")
    assert exported(cli, library) == fresh


def test_a_chosen_base_is_told_as_chosen(cli: Run, library: Path, tmp_path: Path) -> None:
    (quote,) = exported(cli, library)["quotes"]
    assert not quote["base"]["chosen"]
    assert cli("--library", library, "base", quote["id"], quote["renderings"][1]["file"]).code == 0
    assert exported(cli, library)["quotes"][0]["base"]["chosen"]
    compared = cli("compare", tmp_path / "one.txt", tmp_path / "two.txt", "--base", tmp_path / "two.txt")
    assert "base (two.txt, chosen by hand)" in compared.out
    assert "The base chosen: two.txt, for the quote “We have never sold" in compared.out
