"""The whole job, by the installed command: from the real articles to a PDF whose text is read back."""

import json
import os
import re
from pathlib import Path

import pypdfium2
import pytest
from tests.cli.command_cases import Installed


@pytest.fixture(scope="module")
def seeds(shared: Path) -> list[Path]:
    """The five real articles."""
    return sorted((shared / "seeds").glob("*.txt"))


def text_of(pdf: Path) -> str:
    """The text that a PDF reader extracts, on one line."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    document.close()
    return " ".join(" ".join(pages).split())


def undated(report: str) -> str:
    """Return a report without the minute at which it was made: the next one may be of another."""
    return re.sub(r"\d\d:\d\d UTC", "", report)


def test_articles_go_in_and_an_annotated_comparison_comes_out(
    installed: Installed, seeds: list[Path], tmp_path: Path
) -> None:
    env = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "data")}
    library = ["--library", str(tmp_path / "case.asquoted")]

    def ask(*argv: str) -> str:
        ran = installed(*library, *argv, env=env)
        assert ran.returncode == 0, ran.stderr
        assert b"Traceback" not in ran.stderr
        return ran.stdout.decode("utf-8")

    ask("import", *map(str, seeds))
    listed = json.loads(ask("documents", "--format", "json"))["documents"]
    assert len(listed) == len(seeds)
    outlets = ["Al Mayadeen English", "Washington Examiner", "TRT World", "NewsPotNG", "Republic World"]
    for one, outlet in zip(listed, outlets, strict=True):
        if one["outlet"] != outlet:
            ask("details", one["id"], "--outlet", outlet)
    quotes = json.loads(ask("quotes", "--format", "json"))["quotes"]
    denial = next(
        quote
        for quote in quotes
        if len({one["file"] for one in quote["renderings"] if "never exported" in str(one["spans"])}) == 4
    )
    ask("tag", "put", "denial", "--quote", denial["id"][:8])
    ask("note", "write", "Where is the Korean original?", "--quote", denial["id"])
    ask("undo")
    ask("redo")
    assert "rumour of arms" in ask("search", "rumour of arms")
    ask("check")
    ask("backup", str(tmp_path / "backup.asquoted"))
    out = tmp_path / "case.pdf"
    ask("export", "pdf", str(out))
    text = text_of(out)
    for wanted in (
        *outlets,
        "We have never exported weapons or ammunition to Russia",
        "denial",
        "Where is the Korean",
    ):
        assert wanted in text, wanted
    for one in listed:
        assert one["sha256"][:16] in text.replace(" ", "")
    plain = tmp_path / "case.txt"
    ask("export", str(plain))
    assert undated(plain.read_text(encoding="utf-8")) == undated(ask("export", "txt", "-"))
    assert "Where is the Korean" in plain.read_text(encoding="utf-8")


def test_a_comparison_without_a_library_is_printed_and_put_on_paper(
    installed: Installed, seeds: list[Path], tmp_path: Path
) -> None:
    out = tmp_path / "report.pdf"
    env = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "data")}
    ran = installed("compare", *seeds, "--base", seeds[1], "--format", "json", "--pdf", out, env=env)
    assert ran.returncode == 0, ran.stderr
    found = json.loads(ran.stdout.decode("utf-8"))
    assert any(quote["base"]["file"] == str(seeds[1]) for quote in found["quotes"])
    assert "“" in text_of(out)
    assert not (tmp_path / "data").exists()
