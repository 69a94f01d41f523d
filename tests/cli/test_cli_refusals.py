"""Commands that would do something else than was meant are refused, and what was done is said."""

import io
import json
import sys
from pathlib import Path

import pytest
from tests.cli.command_cases import Installed, Run


@pytest.fixture
def library(cli: Run, tmp_path: Path, articles: list[Path]) -> Path:
    """A library with both articles in it."""
    path = tmp_path / "case.asquoted"
    assert cli("--library", path, "import", *articles).code == 0
    return path


def first(cli: Run, library: Path) -> tuple[str, str, str]:
    """Return the ids of a document, a quote, a rendering."""
    found = json.loads(cli("--library", library, "quotes", "--format", "json").out)
    quote = found["quotes"][0]
    rendering = quote["renderings"][0]
    return rendering["file"], quote["id"], rendering["id"]


@pytest.mark.parametrize(
    ("place", "more", "told"),
    [
        pytest.param("--quote", ["--difference", "1"], "--rendering", id="a difference of a quote"),
        pytest.param("--document", ["--difference", "1"], "--rendering", id="a difference of a document"),
        pytest.param("--quote", ["--words", "sold"], "--document", id="words of a quote"),
        pytest.param("--rendering", ["--at", "1:5"], "--document", id="a passage of a rendering"),
        pytest.param("--rendering", ["--words", ""], "--document", id="no words of a rendering"),
        pytest.param("--document", ["--at", ""], "is no passage", id="a passage that is empty"),
    ],
)
def test_a_mark_never_lands_on_more_than_was_named(
    cli: Run, library: Path, place: str, more: list[str], told: str
) -> None:
    document, quote, rendering = first(cli, library)
    key = {"--document": document, "--quote": quote, "--rendering": rendering}[place]
    for argv in (["tag", "put", "denial"], ["note", "write", "who says so?"]):
        ran = cli("--library", library, *argv, place, key, *more)
        assert (ran.code, told in ran.err) == (1, True)
    assert cli("--library", library, "tag", "list").out == ""
    assert cli("--library", library, "note", "list").out == ""


class _Given:
    """Standard input with some bytes in it."""

    def __init__(self, given: bytes) -> None:
        self.buffer = io.BytesIO(given)


def test_a_note_comes_from_standard_input_as_utf8_whatever_the_locale(
    cli: Run, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, quote, _ = first(cli, library)
    monkeypatch.setattr(sys, "stdin", _Given("\ufeffcafé 🌉\r\nand more\n\n".encode()))
    assert cli("--library", library, "note", "write", "-", "--quote", quote).code == 0
    (note,) = json.loads(cli("--library", library, "export", "json", "-").out)["notes"]
    assert note["text"] == "café 🌉\nand more"


@pytest.mark.parametrize(
    ("stdin", "told"),
    [
        pytest.param(None, "standard input: it is closed", id="closed"),
        pytest.param(_Given(b"caf\xe9"), "standard input: it is no UTF-8 (byte 4)", id="Latin 1"),
    ],
)
def test_standard_input_that_cannot_be_read_is_told(
    cli: Run, library: Path, monkeypatch: pytest.MonkeyPatch, stdin: object, told: str
) -> None:
    _, quote, _ = first(cli, library)
    monkeypatch.setattr(sys, "stdin", stdin)
    ran = cli("--library", library, "note", "write", "-", "--quote", quote)
    assert (ran.code, told in ran.err) == (1, True)
    assert cli("--library", library, "note", "list").out == ""


def test_an_export_is_never_written_over_an_article_of_the_library(
    cli: Run, library: Path, articles: list[Path]
) -> None:
    before = articles[0].read_bytes()
    ran = cli("--library", library, "export", articles[0])
    assert (ran.code, "an article of the library stands there" in ran.err) == (1, True)
    assert articles[0].read_bytes() == before
    # An earlier export is what one writes over.
    out = articles[0].with_name("case.txt")
    assert [cli("--library", library, "export", out).code for _ in range(2)] == [0, 0]


def test_a_library_is_not_printed(cli: Run, library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(library.parent)
    ran = cli("--library", library, "backup", "-")
    assert (ran.code, "name a file for it" in ran.err) == (1, True)
    assert not Path("-").exists()


def test_a_day_is_taken_away(cli: Run, library: Path) -> None:
    document, _, _ = first(cli, library)
    assert cli("--library", library, "details", document, "--date", "2024-03-05").code == 0
    assert cli("--library", library, "details", document, "--outlet", "Gazette", "--no-date").code == 0
    listed = json.loads(cli("--library", library, "documents", "--format", "json").out)["documents"]
    assert next((one["date"], one["outlet"]) for one in listed if one["id"] == document) == (None, "Gazette")
    assert cli("--library", library, "details", document, "--date", "2024-03-05", "--no-date").code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="there is no /dev/full")
def test_an_import_is_told_of_where_its_list_cannot_be_printed(
    installed: Installed, tmp_path: Path, articles: list[Path]
) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = installed("--library", tmp_path / "new.asquoted", "import", *articles, stdout=full.fileno())
    assert ran.returncode == 1
    assert b"2 documents taken into" in ran.stderr
    assert b"standard output: could not be written" in ran.stderr
