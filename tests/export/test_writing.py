"""A file is written whole, or what stood there stays."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from asquoted.errors import WriteError
from asquoted.export.writing import write_whole


def test_a_file_is_written_over_an_old_one(tmp_path: Path) -> None:
    path = tmp_path / "näme 한글.pdf"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_whole(path, b"new" * 1000)
    assert path.read_bytes() == b"new" * 1000
    assert path.stat().st_mode & 0o777 == 0o640
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        pytest.param(5, "another program has it open", id="denied"),
        pytest.param(32, "another program has it open", id="shared with nobody"),
        pytest.param(None, "you may not write there", id="another system"),
    ],
)
def test_a_file_that_windows_holds_open_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int | None, reason: str
) -> None:
    def refuse(beside: Path, target: Path) -> None:
        error = PermissionError(errno.EACCES, "Access is denied")
        if number is not None:
            vars(error)["winerror"] = number
        raise error

    path = tmp_path / "report.pdf"
    path.write_bytes(b"old")
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(WriteError, match=reason):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["report.pdf"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "real.json", tmp_path / "link.json"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        pytest.param("none/out.pdf", "no such folder", id="missing folder"),
        pytest.param("file/out.pdf", "no such folder", id="a file as folder"),
        pytest.param("folder", "it is a folder", id="a folder as target"),
        pytest.param("x" * 300, "name is too long", id="name too long"),
        pytest.param("a\0b", "null", id="a name no system takes"),
    ],
)
def test_a_place_that_takes_no_file_is_named(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_bytes(b"kept")
    with pytest.raises(WriteError, match=reason):
        write_whole(tmp_path / name, b"data")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["file", "folder"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_device_is_an_error() -> None:
    with pytest.raises(WriteError, match="the disk is full"):
        write_whole(Path("/dev/full"), b"data")


@pytest.mark.skipif(os.name != "posix", reason="no limits of that kind")
def test_a_disk_that_fills_up_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    path.write_bytes(b"old")
    script = (
        "import resource, sys; from pathlib import Path; from asquoted.export.writing import write_whole\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "write_whole(Path(sys.argv[1]), b'x' * 1_000_000)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=False
    )
    assert "WriteError" in done.stderr
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["out.json"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_write_protected_place_is_respected(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(WriteError, match="may not write"):
        write_whole(path, b"new")
    tmp_path.chmod(0o555)
    try:
        with pytest.raises(WriteError, match="may not write"):
            write_whole(tmp_path / "other.json", b"new")
    finally:
        tmp_path.chmod(0o755)
    assert path.read_bytes() == b"old"


def test_a_library_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "case.asquoted"
    kept = b"SQLite format 3\0 and all that was noted"
    path.write_bytes(kept)
    link = tmp_path / "link.json"
    link.symlink_to(path)
    for name in (path, link):
        with pytest.raises(WriteError, match="choose another name"):
            write_whole(name, b"{}")
    assert path.read_bytes() == kept
