"""Folders: what is in them is taken in, and what cannot be is told."""

from pathlib import Path

import pytest

from asquoted.errors import Cancelled
from asquoted.readers import folders, read_files_and_folders

TEXT = "“We sold nothing,” she said.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as people have them: articles, a saved page with its files, what is hidden, a PDF."""
    made = tmp_path / "articles"
    for name in (
        "b.txt",
        "a.md",
        "deeper/c.txt",
        ".hidden/d.txt",
        "Works shut_files/frame.html",
        "notes.csv",
    ):
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_text(TEXT, encoding="utf-8")
    (made / ".e.txt").write_text(TEXT, encoding="utf-8")
    (made / "Works shut.html").write_text(f"<html><body><p>{TEXT}</p></body></html>", encoding="utf-8")
    (made / "scan.pdf").write_bytes(b"%PDF-1.7 binary")
    (made / "round").symlink_to(made, target_is_directory=True)
    (made / "link.txt").symlink_to(made / "b.txt")
    return made


def test_the_articles_in_a_folder_are_read_in_order_and_the_others_refused_by_name(folder: Path) -> None:
    told: list[tuple[int, int]] = []
    drafts, refused = read_files_and_folders([folder], lambda done, total: told.append((done, total)))
    names = [str(Path(one.source).relative_to(folder)) for one in drafts]
    assert names == ["Works shut.html", "a.md", "b.txt", "link.txt", str(Path("deeper/c.txt"))]
    assert [(Path(str(one.path)).name, "PDF" in one.reason) for one in refused] == [("scan.pdf", True)]
    assert told[-1] == (6, 6)


def test_a_file_that_is_named_beside_its_folder_is_read_once(folder: Path) -> None:
    drafts, _ = read_files_and_folders([folder / "b.txt", folder])
    assert [Path(one.source).name for one in drafts].count("b.txt") == 1


def test_a_folder_without_articles_is_refused_and_says_what_they_end_in(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    drafts, (refused,) = read_files_and_folders([tmp_path / "empty"])
    assert drafts == []
    assert "no articles in this folder" in refused.reason
    assert ".txt" in refused.reason


def test_a_folder_of_too_many_files_is_refused_whole(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "MOST", 2)
    drafts, (refused,) = read_files_and_folders([folder])
    assert drafts == []
    assert "more than 2 files" in refused.reason


def test_looking_through_folders_can_be_stopped(folder: Path) -> None:
    with pytest.raises(Cancelled):
        read_files_and_folders([folder], is_cancelled=lambda: True)


def test_a_folder_that_is_stopped_at_is_not_walked_to_its_end(folder: Path) -> None:
    with pytest.raises(Cancelled):
        folders.files_in(folder, {".txt"}, lambda: True)
