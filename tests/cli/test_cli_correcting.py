"""Corrections on the command line: each is listed, seen in the quotes, undone and dropped."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.command_cases import Run

ONE = (
    "“We have never sold the old harbour to anybody,” Ann Teller said on Monday. "
    "“Nobody will pay for the bridge.”\n"
)
TWO = "“We have never sold the old harbour to anybody,” Ann Teller said on Monday. Not a soul objected.\n"
THREE = (
    "Ann Teller said on Monday that nobody would pay for the bridge. She had “never sold the old harbour”.\n"
)

Quotes = list[dict[str, Any]]


@pytest.fixture
def library(tmp_path: Path, cli: Run) -> Path:
    """A library of three articles on one statement."""
    files = [tmp_path / f"{name}.txt" for name in ("one", "two", "three")]
    for file, text in zip(files, (ONE, TWO, THREE), strict=True):
        file.write_text(text, encoding="utf-8")
    path = tmp_path / "case.asquoted"
    assert cli("--library", path, "import", *files).code == 0
    return path


def quotes(cli: Run, library: Path) -> Quotes:
    found: Quotes = json.loads(cli("--library", library, "quotes", "--format", "json").out)["quotes"]
    return found


def quote_with(cli: Run, library: Path, words: str) -> dict[str, Any]:
    return next(
        quote for quote in quotes(cli, library) if any(words in exact(one) for one in quote["renderings"])
    )


def exact(rendering: dict[str, Any]) -> str:
    return " ".join(span["exact"] for span in rendering["spans"])


def rendering_with(cli: Run, library: Path, words: str, place: int = 0) -> str:
    quote = quote_with(cli, library, words)
    found: str = [one["id"] for one in quote["renderings"] if words in exact(one)][place]
    return found


def document_of(cli: Run, library: Path, file: str) -> str:
    listed = json.loads(cli("--library", library, "documents", "--format", "json").out)["documents"]
    found: str = next(one["id"] for one in listed if one["file"].endswith(file))
    return found


def arguments(cli: Run, library: Path, action: str) -> list[str]:
    sold, bridge = (quote_with(cli, library, words)["id"] for words in ("sold", "bridge"))
    short = rendering_with(cli, library, "never sold", 2)
    report = rendering_with(cli, library, "would pay")
    return {
        "merge": ["merge", sold[:8], bridge[:8]],
        "split": ["split", sold[:8], short[:8]],
        "move": ["move", short[:8], bridge[:8]],
        "apart": ["apart", short[:8]],
        "accept": ["accept", report[:8]],
        "refuse": ["refuse", report[:8]],
        "mark": [
            "mark", document_of(cli, library, "two.txt")[:8], "--words", "Not a soul objected",
            "--quote", bridge[:8], "--indirect",
        ],
        "voice": ["voice", short[:8], "--speaker", "Dora Mint", "--cue-class", "distancing"],
        "statement": ["statement", sold[:8], "--speaker", "Ann Seller", "--date", "2026-05-04"],
        "pin": ["pin", short[:8], "--base", "anybody", "--reading", "harbour"],
    }[action]  # fmt: skip


ACTIONS = ["merge", "split", "move", "apart", "accept", "refuse", "mark", "voice", "statement", "pin"]


@pytest.mark.parametrize("action", ACTIONS)
def test_a_correction_is_listed_undone_done_again_and_dropped(cli: Run, library: Path, action: str) -> None:
    before = quotes(cli, library)
    ran = cli("--library", library, "correct", *arguments(cli, library, action))
    assert (ran.code, ran.out) == (0, ""), ran.err
    assert "asquoted undo" in ran.err
    listed = cli("--library", library, "correct", "list").out
    assert action in listed
    after = quotes(cli, library)
    assert cli("--library", library, "undo").code == 0
    assert quotes(cli, library) == before
    assert cli("--library", library, "correct", "list").out == ""
    assert cli("--library", library, "redo").code == 0
    assert quotes(cli, library) == after
    (ruling,) = json.loads(cli("--library", library, "correct", "list", "--format", "json").out)[
        "corrections"
    ]
    assert ruling["kind"] == action
    assert cli("--library", library, "correct", "drop", ruling["id"][:8]).code == 0
    assert cli("--library", library, "correct", "list").out == ""
    assert cli("--library", library, "check").code == 0


def test_a_pin_is_taken_off_by_its_words(cli: Run, library: Path) -> None:
    given = arguments(cli, library, "pin")
    assert cli("--library", library, "correct", *given).code == 0
    assert cli("--library", library, "correct", "unpin", given[1], "--reading", "harbour").code == 0
    assert cli("--library", library, "correct", "list").out == ""
    assert cli("--library", library, "correct", "unpin", given[1], "--reading", "harbour").code == 1


def test_a_wrong_day_is_taken_away(cli: Run, library: Path) -> None:
    assert cli("--library", library, "correct", *arguments(cli, library, "statement")).code == 0
    sold = quote_with(cli, library, "sold")["id"]
    ran = cli("--library", library, "correct", "statement", sold[:8], "--no-day")
    assert (ran.code, "statement corrected: no day" in ran.err) == (0, True)
    assert "no day" in cli("--library", library, "correct", "list").out
    listed = json.loads(cli("--library", library, "correct", "list", "--format", "json").out)["corrections"]
    assert [(one["speaker"], one["date"]) for one in listed] == [("Ann Seller", "")]
    both = ["--no-day", "--date", "2026-05-04"]
    assert cli("--library", library, "correct", "statement", sold[:8], *both).code == 2


def test_a_regrouped_library_is_as_it_was(cli: Run, library: Path) -> None:
    assert cli("--library", library, "correct", *arguments(cli, library, "merge")).code == 0
    before = quotes(cli, library)
    ran = cli("--library", library, "regroup")
    assert (ran.code, ran.err) == (0, "asquoted: nothing has changed\n")
    assert quotes(cli, library) == before


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        pytest.param(["merge", "0000", "1111"], "there is no quote", id="no such quote"),
        pytest.param(["apart", "00"], "too short", id="an id too short"),
        pytest.param(["drop", "0000"], "there is no correction", id="no such correction"),
        pytest.param(["mark", "0000", "--words", "x"], "there is no document", id="no such document"),
        pytest.param(["statement", "0000", "--speaker", "x"], "there is no quote", id="no such statement"),
    ],
)
def test_what_cannot_be_corrected_is_said_on_stderr(
    cli: Run, library: Path, given: list[str], complaint: str
) -> None:
    ran = cli("--library", library, "correct", *given)
    assert ran.code == 1
    assert complaint in ran.err
    assert not ran.out


def test_every_action_explains_itself(cli: Run) -> None:
    told = cli("correct", "--help")
    assert told.code == 0
    assert all(action in told.out for action in [*ACTIONS, "drop", "unpin", "list"])
