"""`asquoted revise`: another text for a document; what stands on the old one goes along, or is named."""

import json
from pathlib import Path

from tests.cli.command_cases import Run

SAID = "“We sell nothing to anybody,” the minister said in the hall, and many there rose to their feet."
OLD = f"HARBOUR NEWS\n\n{SAID}\n\nIt rained.\n\nThe mayor left early that day.\n"
NEW = f"HARBOUR NEWS\n\nCorrected on Tuesday.\n\n{SAID}\n\nIt rained.\n\nThe end.\n"


def _library(cli: Run, folder: Path) -> tuple[Path, str]:
    path = folder / "case.asquoted"
    (folder / "old.txt").write_text(OLD, encoding="utf-8")
    (folder / "new.txt").write_text(NEW, encoding="utf-8")
    assert cli("--library", path, "import", folder / "old.txt").code == 0
    for words in ("the minister said in the hall", "The mayor left early"):
        put = ("tag", "put", "check", "--document", _document(cli, path)["id"], "--words", words)
        assert cli("--library", path, *put).code == 0
    return path, _document(cli, path)["id"]


def _document(cli: Run, library: Path) -> dict[str, str]:
    found: list[dict[str, str]] = json.loads(cli("--library", library, "documents", "--format", "json").out)[
        "documents"
    ]
    return found[0]


def test_a_document_gets_the_text_of_a_file_and_what_lost_its_place_is_named(
    cli: Run, tmp_path: Path
) -> None:
    library, document = _library(cli, tmp_path)
    done = cli("--library", library, "revise", document[:6], tmp_path / "new.txt")
    assert done.code == 0
    assert "The mayor left early" in done.err
    assert "the minister said" not in done.err
    assert cli("--library", library, "read", document).out == NEW
    # The evidence names the file that the text is from.
    assert _document(cli, library)["file"] == str(tmp_path / "new.txt")
    assert cli("--library", library, "check").code == 0
    assert cli("--library", library, "undo").code == 0
    assert cli("--library", library, "read", document).out == OLD
    assert _document(cli, library)["file"] == str(tmp_path / "old.txt")
    assert cli("--library", library, "redo").code == 0
    assert cli("--library", library, "read", document).out == NEW


def test_what_would_change_is_shown_before_anything_is_altered(cli: Run, tmp_path: Path) -> None:
    library, document = _library(cli, tmp_path)
    shown = cli("--library", library, "revise", document, tmp_path / "new.txt", "--dry-run")
    assert shown.code == 0
    assert "- The mayor left early that day.\n+ The end.\n" in shown.out
    assert "The mayor left early" in shown.err
    assert cli("--library", library, "read", document).out == OLD


def test_the_same_text_again_is_no_edit(cli: Run, tmp_path: Path) -> None:
    library, document = _library(cli, tmp_path)
    refused = cli("--library", library, "revise", document, tmp_path / "old.txt")
    assert refused.code == 1
    assert "nothing was changed" in refused.err
