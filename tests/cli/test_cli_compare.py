"""`asquoted compare`: the renderings of the same quote, without a library."""

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.command_cases import Installed, Run


def test_json_has_statements_quotes_and_renderings(cli: Run, articles: list[Path]) -> None:
    ran = cli("compare", *articles, "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    found = json.loads(ran.out)
    assert {"id", "source", "date"} <= found["statements"][0].keys()
    ids = {one["id"] for one in found["statements"]}
    assert found["quotes"]
    for quote in found["quotes"]:
        assert quote["statement"] in ids
        assert {"id", "order", "base", "renderings"} <= quote.keys()
        assert {"file", "text"} <= quote["base"].keys()
        for rendering in quote["renderings"]:
            text = Path(rendering["file"]).read_text(encoding="utf-8")
            assert rendering["form"]
            assert 0 <= rendering["confidence"] <= 1
            for span in rendering["spans"]:
                assert text[span["start"] : span["end"]] == span["exact"]
            for one in rendering["differences"]:
                assert {"operation", "declared", "kind", "base", "reading", "start", "end"} <= one.keys()
                assert one["operation"] == "move" or text[one["start"] : one["end"]] == one["reading"]


def test_the_two_outlets_meet_under_one_quote(cli: Run, articles: list[Path]) -> None:
    quotes = json.loads(cli("compare", *articles, "--format", "json").out)["quotes"]
    assert any(
        {one["file"] for one in quote["renderings"]} == {str(file) for file in articles} for quote in quotes
    )


def test_the_base_is_the_file_that_is_named_however_it_is_written(cli: Run, articles: list[Path]) -> None:
    roundabout = articles[1].parent / "." / ".." / articles[1].parent.name / "b.txt"
    quotes = json.loads(cli("compare", *articles, "--base", roundabout, "--format", "json").out)["quotes"]
    shared = [quote for quote in quotes if len({one["file"] for one in quote["renderings"]}) == 2]
    assert [quote["base"]["file"] for quote in shared] == [str(articles[1])] * len(shared)


def test_a_base_that_is_not_among_the_files_is_read_as_well(cli: Run, articles: list[Path]) -> None:
    ran = cli("compare", articles[0], "--base", articles[1], "--format", "json")
    assert {one["file"] for one in json.loads(ran.out)["documents"]} == {str(file) for file in articles}


def test_a_file_that_is_named_twice_is_one_outlet(cli: Run, articles: list[Path]) -> None:
    ran = cli("compare", articles[0], articles[0], articles[1], "--format", "json")
    assert len(json.loads(ran.out)["documents"]) == 2
    assert ran.err == f"asquoted: {articles[0]} is named twice and read once\n"


def test_one_file_alone_is_not_compared(cli: Run, tmp_path: Path, articles: list[Path]) -> None:
    out = tmp_path / "report.pdf"
    for named in ([articles[0]], [articles[0], articles[0]], [articles[0], "--base", articles[0]]):
        ran = cli("compare", *named, "--pdf", out)
        assert (ran.code, ran.out) == (1, "")
        assert "one file alone cannot be compared" in ran.err.splitlines()[-1]
        assert not out.exists()


def test_text_is_the_default_and_names_the_files(cli: Run, articles: list[Path]) -> None:
    ran = cli("compare", *articles)
    assert ran.code == 0
    assert "sell nothing in the future" in ran.out


def test_html_is_a_whole_page(cli: Run, articles: list[Path]) -> None:
    ran = cli("compare", *articles, "--format", "html")
    assert ran.out.lstrip().lower().startswith("<!doctype html>")


def test_nothing_is_compared_if_an_outlet_would_be_missing(
    cli: Run, tmp_path: Path, articles: list[Path]
) -> None:
    (tmp_path / "empty.txt").touch()
    out = tmp_path / "out.pdf"
    ran = cli("compare", *articles, tmp_path / "empty.txt", tmp_path / "gone.txt", "--pdf", out)
    assert (ran.code, ran.out) == (1, "")
    assert "empty.txt: the file is empty" in ran.err
    assert "gone.txt: there is no such file" in ran.err
    assert not out.exists()


def test_a_pdf_is_written_and_nothing_else_printed(
    installed: Installed, tmp_path: Path, articles: list[Path]
) -> None:
    out = tmp_path / "report.pdf"
    ran = installed("compare", *articles, "--pdf", out)
    assert (ran.returncode, ran.stdout) == (0, b""), ran.stderr
    assert out.read_bytes().startswith(b"%PDF-")
    assert b"wrote" in ran.stderr


def test_a_pdf_and_json_come_together(cli: Run, tmp_path: Path, articles: list[Path]) -> None:
    out = tmp_path / "report.pdf"
    ran = cli("compare", *articles, "--pdf", out, "--format", "json", "--title", "A denial")
    assert json.loads(ran.out)["title"] == "A denial"
    assert out.exists()


def test_a_pdf_that_cannot_be_written_is_told(cli: Run, tmp_path: Path, articles: list[Path]) -> None:
    ran = cli("compare", *articles, "--pdf", tmp_path / "gone" / "report.pdf")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("asquoted: error: ")
    assert "there is no such folder" in ran.err


def test_an_article_is_not_written_over(cli: Run, articles: list[Path]) -> None:
    kept = articles[1].read_bytes()
    ran = cli("compare", *articles, "--pdf", articles[1].parent / "." / articles[1].name)
    assert (ran.code, ran.out) == (1, "")
    assert "it is one of the articles" in ran.err
    assert articles[1].read_bytes() == kept


def test_an_article_is_not_written_over_by_another_name_of_it(cli: Run, articles: list[Path]) -> None:
    # As A.TXT is of a.txt, where the file system takes them for one.
    other, kept = articles[1].parent / "B.PDF", articles[1].read_bytes()
    other.hardlink_to(articles[1])
    ran = cli("compare", *articles, "--pdf", other)
    assert (ran.code, ran.out) == (1, "")
    assert "it is one of the articles" in ran.err
    assert other.read_bytes() == kept


def test_an_article_by_two_names_is_one_outlet(cli: Run, articles: list[Path]) -> None:
    other = articles[0].parent / "A2.TXT"
    other.hardlink_to(articles[0])
    ran = cli("compare", articles[0], other, articles[1], "--format", "json")
    assert len(json.loads(ran.out)["documents"]) == 2
    assert ran.err == f"asquoted: {other} is named twice and read once\n"


def test_a_pdf_is_not_printed(
    cli: Run, tmp_path: Path, articles: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = cli("compare", *articles, "--pdf", "-")
    assert (ran.code, ran.out) == (1, "")
    assert "name a file" in ran.err
    assert not Path("-").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of Unix closes outputs so")
def test_closed_outputs_are_no_fault(articles: list[Path]) -> None:
    def shell(words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "asquoted", "compare", *map(str, articles)]
        line = f"{shlex.join(command)} {words}"
        return subprocess.run(line, shell=True, capture_output=True, text=True, check=False, timeout=600)

    without_stdout, without_stderr, bad = shell(">&-"), shell("2>&-"), shell("gone.txt 2>&-")
    assert without_stdout.returncode == 1
    assert without_stdout.stderr == "asquoted: error: standard output: could not be written (it is closed)\n"
    assert without_stderr.returncode == 0
    assert "sell nothing in the future" in without_stderr.stdout
    assert (bad.returncode, bad.stdout) == (1, "")


_OWN_TEXT = (
    "We have never sold the northern ferry line. We will not sell it this year. "
    "The fares stay as they are until 2035.\n"
)
_REPORT = (
    "Ferry line is not for sale\n\n“We never sold the northern ferry line,” Transport Minister Anna Berg "
    "said on Monday. “The fares stay as they are until 2035.”\n"
)
_NO_REPORT = "Rain over the islands\n\nIt rained all day over the islands, and no ship left the port.\n"


@pytest.mark.parametrize(
    ("heading", "with_report", "speaker"),
    [
        pytest.param(
            "Statement of the Minister of Transport, Anna Berg",
            True,
            {"Transport Minister Anna Berg", "Minister of Transport, Anna Berg"},
            id="and an article names her",
        ),
        pytest.param("Statement by Anna Berg on the northern ferry line", False, {"Anna Berg"}, id="alone"),
        pytest.param("Anna Berg on the ferry", True, {"Transport Minister Anna Berg"}, id="no kind of text"),
        pytest.param("Statement on the northern ferry line", False, {""}, id="nobody is named"),
    ],
)
def test_what_a_statement_is_headed_with_is_not_who_speaks(
    cli: Run, tmp_path: Path, heading: str, with_report: bool, speaker: set[str]
) -> None:
    own, report = tmp_path / "own.txt", tmp_path / "report.txt"
    own.write_text(f"{heading}\n\n{_OWN_TEXT}", encoding="utf-8")
    report.write_text(_REPORT if with_report else _NO_REPORT, encoding="utf-8")
    files = [own, report]
    (statement,) = json.loads(cli("compare", *files, "--format", "json").out)["statements"]
    assert statement["speaker"] in speaker
    assert f"the statement is by “{heading}”" not in cli("compare", *files, "--explain").out
