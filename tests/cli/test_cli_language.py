"""Files are written in the language that was asked for."""

import json
from pathlib import Path

import pypdfium2
import pytest
from tests.cli.command_cases import Run

from asquoted.domain.comparison import Form


@pytest.fixture
def library(cli: Run, tmp_path: Path, articles: list[Path]) -> Path:
    """A library with both articles in it."""
    path = tmp_path / "case.asquoted"
    assert cli("--library", path, "import", *articles).code == 0
    return path


def test_a_comparison_is_printed_in_german(cli: Run, articles: list[Path]) -> None:
    ran = cli("compare", *articles, "--language", "de", "--explain")
    assert ran.code == 0
    assert ran.out.splitlines()[0].endswith("zitiert von 2 Medien")
    assert "\n2 Dokumente\n" in ran.out
    assert "    warum hier, Wörter: " in ran.out
    assert "\nKennzahlen\n==========\n" in ran.out


def test_english_is_what_nobody_asked_for(cli: Run, articles: list[Path]) -> None:
    assert "\n2 documents\n" in cli("compare", *articles).out
    assert cli("compare", *articles, "--language", "en").out.count("Figures") == 1


@pytest.mark.parametrize("name", ["out.html", "out.txt", "out.pdf"])
def test_an_export_is_in_the_language_asked_for(cli: Run, library: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / name
    assert cli("--library", library, "export", out, "--language", "DE").code == 0
    if out.suffix == ".pdf":
        document = pypdfium2.PdfDocument(out.read_bytes())
        said = document[1].get_textpage().get_text_range()
        document.close()
    else:
        said = out.read_text("utf-8")
    assert "Quellen" in said or "2 Dokumente" in said
    assert "Sources" not in said


def test_json_keeps_its_words(cli: Run, library: Path) -> None:
    said = cli("--library", library, "export", "json", "-", "--language", "de").out
    assert said == cli("--library", library, "export", "json", "-").out
    assert json.loads(said)["quotes"][0]["renderings"][0]["form"] in set(Form)


@pytest.mark.parametrize("command", [["compare", "a.txt", "b.txt"], ["export", "out.pdf"]])
def test_a_language_that_there_is_not_is_refused_and_the_others_are_listed(
    cli: Run, command: list[str]
) -> None:
    ran = cli(*command, "--language", "fr")
    assert ran.code == 2
    assert "no file is written in the language “fr”; there are de, en" in ran.err


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["text", "{out}", "--language", "de"], id="behind both"),
        pytest.param(["--language", "de", "text", "{out}"], id="before both"),
        pytest.param(["text", "--language", "de", "{out}"], id="between them"),
        pytest.param(["txt", "--language", "de", "--outlet", "b.txt", "{out}"], id="two between them"),
    ],
)
def test_an_option_stands_before_between_or_behind_format_and_file(
    cli: Run, library: Path, tmp_path: Path, words: list[str]
) -> None:
    out = tmp_path / "report"
    ran = cli("--library", library, "export", *(word.format(out=out) for word in words))
    assert (ran.code, ran.err) == (0, f"asquoted: wrote {out}\n")
    assert "2 Dokumente" in out.read_text("utf-8")


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["out.txt", "--language", "de", "more.txt"], id="two files"),
        pytest.param(["text", "--language", "de", "out", "more"], id="two files behind a format"),
        pytest.param(["text", "--language", "de", "--colour"], id="an option that there is not"),
        pytest.param(["text", "--language", "de", ""], id="no name"),
    ],
)
def test_what_is_too_much_is_refused(
    cli: Run, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    ran = cli("--library", library, "export", *words)
    assert ran.code == 2
    assert "unrecognized arguments" in ran.err
    assert sorted(tmp_path.iterdir()) == before
