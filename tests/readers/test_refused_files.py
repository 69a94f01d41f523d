"""Files that cannot be taken in: each is named, and it is said what to do; the others go on."""

import os
from pathlib import Path

import pytest

from asquoted.errors import Cancelled, DocumentError
from asquoted.readers import LARGEST, LONGEST, read_file, read_files


@pytest.mark.parametrize(
    ("name", "original", "said"),
    [
        pytest.param("empty.txt", b"", "empty", id="0 bytes"),
        pytest.param("blank.txt", b" \r\n\t \xc2\xa0\n", "only white space", id="white space"),
        pytest.param("mark.txt", b"\xef\xbb\xbf", "only white space", id="a byte order mark alone"),
        pytest.param("zeros.txt", b"We sold\0\0nothing", "binary", id="zeros"),
        pytest.param(
            "tiny.txt", b"\x00\x01\x02\xff", "binary", id="four bytes that make two letters of UTF-16"
        ),
        pytest.param("noise.txt", bytes(range(1, 256)) * 4, "binary", id="all bytes"),
        pytest.param("paper.pdf", b"%PDF-1.7\n1 0 obj", "a PDF", id="PDF"),
        pytest.param("paper.txt", b"%PDF-1.7\n1 0 obj", "a PDF", id="PDF named as text"),
        pytest.param("letter.docx", b"PK\x03\x04\x14\0\x06\0", "office document", id="office document"),
        pytest.param("letter.rtf", b"{\\rtf1 hello}", "RTF", id="RTF"),
        pytest.param("photo.html", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a picture", id="picture named as page"),
        pytest.param("case.asquoted", b"SQLite format 3\0\x10\0", "a database", id="a library"),
        pytest.param("page.html", b"<html><body></body></html>", "no words", id="a page without words"),
        pytest.param("none.html", b"   \n ", "no page|no words", id="a page of white space"),
        pytest.param("large.html", b"a" * (LARGEST + 1), "larger than 20 MB", id="too large"),
        pytest.param("long.txt", b"a" * (LONGEST + 1), "longer than 5 MB", id="too long"),
    ],
)
def test_what_is_no_article_is_refused_by_name(tmp_path: Path, name: str, original: bytes, said: str) -> None:
    file = tmp_path / name
    file.write_bytes(original)
    with pytest.raises(DocumentError, match=said) as refused:
        read_file(file)
    assert refused.value.path == file
    assert str(refused.value).startswith(str(file))


def test_a_missing_file_and_a_folder_are_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"gone\.txt: there is no such file"):
        read_file(tmp_path / "gone.txt")
    with pytest.raises(DocumentError, match=r"this is a folder"):
        read_file(tmp_path)
    with pytest.raises(DocumentError, match=r"there is no such file"):
        read_file(tmp_path / "gone.txt" / "a.txt")


def test_a_link_that_leads_round_is_refused(tmp_path: Path) -> None:
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    with pytest.raises(DocumentError, match="round in a circle"):
        read_file(tmp_path / "loop.txt")


def test_a_device_is_refused_before_it_is_read() -> None:
    with pytest.raises(DocumentError, match="a device"):
        read_file(Path(os.devnull))


def test_a_file_that_one_may_not_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "secret.txt"
    file.write_text("“We sold nothing,” she said.", encoding="utf-8")

    # Permission bits do not stop the superuser, whom containers run tests as.
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(file))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(DocumentError, match="you may not read this file"):
        read_file(file)


def test_bad_files_do_not_stop_the_others(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"“We sold {number},” she said.", encoding="utf-8")
    (tmp_path / "1.txt").write_bytes(b"")
    steps: list[tuple[int, int]] = []
    paths = [tmp_path / f"{number}.txt" for number in range(4)]
    drafts, refused = read_files(paths, lambda done, of: steps.append((done, of)))
    assert [draft.text[9] for draft in drafts] == ["0", "2"]
    assert [error.path for error in refused] == [paths[1], paths[3]]
    assert steps == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_reading_stops_between_two_files_when_cancelled(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(5)]
    for path in paths:
        path.write_text("“We sold nothing,” she said.", encoding="utf-8")
    done: list[int] = []
    with pytest.raises(Cancelled):
        read_files(paths, lambda step, _: done.append(step), lambda: len(done) == 2)
    assert done == [1, 2]
