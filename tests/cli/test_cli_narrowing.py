"""The window's filter on the command line: what is left is written whole, and says what was asked for."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from tests.cli.command_cases import ARTICLE, OTHER, Run

RAIN = (
    "The weather\n\n“It rained on the harbour for nine days,” the harbour master said on Friday.\n\n"
    "“Nobody was hurt in the storm,” he said.\n"
)
SNOW = (
    "The weather again\n\n“It rained on the harbour for eight days,” the harbour master said on Friday.\n\n"
    "“Nobody was hurt in the storm,” he said.\n"
)
OUTLETS = {"a.txt": "Gazette", "b.txt": "Courier", "rain.txt": "Gazette", "snow.txt": ""}
DAYS = {"a.txt": "2024-03-05", "b.txt": "2024-03-06", "rain.txt": "2024-03-09", "snow.txt": ""}


@pytest.fixture
def library(cli: Run, tmp_path: Path) -> Path:
    """A library with two statements, each in two outlets; one of the outlets is not known."""
    path = tmp_path / "case.asquoted"
    for name, text in (("a.txt", ARTICLE), ("b.txt", OTHER), ("rain.txt", RAIN), ("snow.txt", SNOW)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert cli("--library", path, "import", *(tmp_path / name for name in OUTLETS)).code == 0
    for one in json.loads(cli("--library", path, "documents", "--format", "json").out)["documents"]:
        name = Path(one["file"]).name
        given = ["--headline", "Weather again" if name == "snow.txt" else name]
        given += ["--outlet", OUTLETS[name]] if OUTLETS[name] else []
        given += ["--date", DAYS[name]] if DAYS[name] else []
        assert cli("--library", path, "details", one["id"], *given).code == 0
    return path


def all_of(cli: Run, library: Path, *asked: str) -> dict[str, Any]:
    ran = cli("--library", library, "quotes", "--format", "json", *asked)
    assert ran.code == 0, ran.err
    found: dict[str, Any] = json.loads(ran.out)
    return found


def bases_of(found: Mapping[str, Any]) -> set[str]:
    return {
        word
        for quote in found["quotes"]
        for word in ("sold", "rained", "hurt")
        if word in quote["base"]["text"]
    }


@pytest.mark.parametrize(
    ("asked", "left"),
    [
        pytest.param([], {"sold", "rained", "hurt"}, id="nothing asked for"),
        pytest.param(["--outlet", "courier"], {"sold"}, id="an outlet, in whatever case"),
        pytest.param(["--outlet", "Gazette"], {"sold", "rained", "hurt"}, id="an outlet of two articles"),
        pytest.param(["--outlet", "weather again"], {"rained", "hurt"}, id="a headline for an outlet"),
        pytest.param(["--outlet", "snow.txt"], {"rained", "hurt"}, id="a file's name for an outlet"),
        pytest.param(["--to", "2024-03-05", "--outlet", "Courier"], set(), id="another day"),
        pytest.param(["--from", "2024-03-06"], {"sold", "rained", "hurt"}, id="from a day"),
        pytest.param(["--from", "2024-03-07"], {"rained", "hurt"}, id="from a later day"),
        pytest.param(["--to", "2024-03-05"], {"sold"}, id="to a day"),
        pytest.param(["--kind", "Quantity"], {"rained"}, id="a kind"),
        pytest.param(["--kind", "quantity", "--to", "2024-03-05"], set(), id="all must hold"),
        pytest.param(["--form", "indirect"], set(), id="a form that nobody has"),
        pytest.param(["--form", "reworded", "--form", "trimmed"], {"sold", "rained"}, id="one of two forms"),
    ],
)  # fmt: skip
def test_quotes_are_left_as_in_the_window(cli: Run, library: Path, asked: list[str], left: set[str]) -> None:
    found = all_of(cli, library, *asked)
    assert bases_of(found) == left
    assert bool(found["filters"]) is bool(asked)


def test_tags_and_senses_are_asked_for_by_name_and_what_is_nested_counts(cli: Run, library: Path) -> None:
    found = all_of(cli, library)
    rained, hurt = (
        next(one for one in found["quotes"] if word in one["base"]["text"]) for word in ("rained", "hurt")
    )
    cli("--library", library, "tag", "create", "Weather")
    cli("--library", library, "tag", "create", "Storm", "--parent", "weather")
    cli("--library", library, "tag", "put", "Storm", "--quote", hurt["id"])
    assert bases_of(all_of(cli, library, "--tag", "weather")) == {"hurt"}
    differing = next(one for one in rained["renderings"] if one["differences"])
    cli("--library", library, "sense", "changed", "--rendering", differing["id"], "--difference", "1")
    assert bases_of(all_of(cli, library, "--sense", "changed")) == {"rained"}
    assert bases_of(all_of(cli, library, "--sense", "changed", "--tag", "storm")) == set()


def test_a_quote_that_is_left_is_shown_in_all_outlets(cli: Run, library: Path) -> None:
    (quote,) = all_of(cli, library, "--outlet", "Courier")["quotes"]
    assert len(quote["renderings"]) == 2


def test_a_list_says_what_it_leaves_out_beside_the_result(cli: Run, library: Path) -> None:
    ran = cli("--library", library, "quotes", "--outlet", "Courier")
    assert "rained" not in ran.out
    assert "2 of 3 quotes are left out; asked for were outlets Courier" in ran.err


@pytest.mark.parametrize("form", ["text", "html", "json"])
def test_an_export_says_what_it_was_narrowed_to(cli: Run, library: Path, form: str) -> None:
    ran = cli("--library", library, "export", form, "-", "--kind", "quantity", "--from", "2024-03-01")
    assert ran.code == 0, ran.err
    assert "2 of 3 quotes are left out; asked for were kinds quantity; from 2024-03-01" in ran.out
    assert "rained" in ran.out
    assert "sold" not in ran.out


def test_a_pdf_says_what_it_was_narrowed_to(cli: Run, library: Path, tmp_path: Path) -> None:
    out = tmp_path / "case.pdf"
    assert cli("--library", library, "export", out, "--outlet", "Courier").code == 0
    said = " ".join(pypdfium2.PdfDocument(out)[0].get_textpage().get_text_bounded().split())
    assert "2 of 3 quotes are left out; asked for were outlets Courier" in said


def test_named_quotes_are_narrowed_too(cli: Run, library: Path) -> None:
    ids = {quote["base"]["text"]: quote["id"] for quote in all_of(cli, library)["quotes"]}
    sold = next(key for text, key in ids.items() if "sold" in text)
    rained = next(key for text, key in ids.items() if "rained" in text)
    ran = cli(
        "--library", library, "export", "json", "-",
        "--quote", sold, "--quote", rained, "--kind", "quantity",
    )  # fmt: skip
    found = json.loads(ran.out)
    assert bases_of(found) == {"rained"}
    assert found["filters"] == ["1 of 2 quotes are left out; asked for were kinds quantity"]


def test_where_nothing_is_left_no_file_is_written(cli: Run, library: Path, tmp_path: Path) -> None:
    out = tmp_path / "case.html"
    ran = cli("--library", library, "export", out, "--form", "indirect")
    assert ran.code == 1
    assert "nothing was written, as nothing is left: 3 of 3 quotes are left out" in ran.err
    assert not out.exists()


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        pytest.param(["--kind", "negtion"], "no kind “negtion”; did you mean “negation”?", id="kind"),
        pytest.param(["--form", "verbatum"], "no form “verbatum”; did you mean “verbatim”?", id="form"),
        pytest.param(["--form", "not quoted"], "no form “not quoted”", id="what is no form"),
        pytest.param(["--sense", "change"], "did you mean “changed”?", id="sense"),
        pytest.param(["--outlet", "gazete"], "no outlet “gazete”; did you mean “Gazette”?", id="outlet"),
        pytest.param(["--outlet", "zzz"], "there are: ", id="no outlet near"),
        pytest.param(["--tag", "denail"], "no tag “denail”; did you mean “denial”?", id="tag"),
        pytest.param(["--from", "2024-03-06", "--to", "2024-03-05"], "no day is", id="days turned about"),
    ],
)  # fmt: skip
def test_what_is_not_there_is_told_with_the_nearest_name(
    cli: Run, library: Path, asked: list[str], told: str
) -> None:
    cli("--library", library, "tag", "create", "denial")
    for argv in (["quotes"], ["export", "text", "-"]):
        ran = cli("--library", library, *argv, *asked)
        assert (ran.code, ran.out) == (1, "")
        assert told in ran.err


def test_a_library_without_tags_says_that_there_are_none(cli: Run, library: Path) -> None:
    assert "no tag “denial”; there are none" in cli("--library", library, "quotes", "--tag", "denial").err


def test_one_statement_is_asked_for_by_its_id(cli: Run, library: Path) -> None:
    found = all_of(cli, library)
    statement = next(one["statement"] for one in found["quotes"] if "sold" in one["base"]["text"])
    others = {one["id"] for one in found["quotes"] if one["statement"] != statement}
    left = all_of(cli, library, "--statement", statement)
    assert {one["id"] for one in left["quotes"]} == {one["id"] for one in found["quotes"]} - others
    assert others
    assert left["filters"] == [f"{len(others)} of 3 quotes are left out; asked for were one statement"]


def test_a_statement_that_there_is_not_is_refused(cli: Run, library: Path) -> None:
    ran = cli("--library", library, "quotes", "--statement", "nowhere")
    assert ran.code == 1
    assert "statement" in ran.err
