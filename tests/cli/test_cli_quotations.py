"""`asquoted quotations`: what articles quote, counted in code points of their files."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.command_cases import ARTICLE, Installed, Run


def test_json_gives_every_quotation_with_its_place(cli: Run, articles: list[Path]) -> None:
    ran = cli("quotations", *articles, "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    documents = json.loads(ran.out)["documents"]
    assert [one["file"] for one in documents] == [str(file) for file in articles]
    for document in documents:
        text = Path(document["file"]).read_bytes().decode()
        assert document["quotations"]
        for one in document["quotations"]:
            assert text[one["start"] : one["end"]] == one["exact"]
            assert {"marks", "depth", "closed", "role", "speaker", "cue"} <= one.keys()
        assert isinstance(document["indirect"], list)


def test_text_is_the_default(cli: Run, articles: list[Path]) -> None:
    ran = cli("quotations", articles[0])
    assert ran.code == 0
    assert "We have sold nothing to anybody" in ran.out
    assert not ran.out.lstrip().startswith("{")


@pytest.mark.parametrize(
    "original",
    [
        pytest.param(ARTICLE.replace("\n", "\r\n").encode(), id="line ends of Windows"),
        pytest.param(ARTICLE.replace("\n", "\r").encode(), id="line ends of old Macs"),
        pytest.param(b"\xef\xbb\xbf" + ARTICLE.encode(), id="a byte order mark"),
        pytest.param(("😀 \u00a0" + ARTICLE).encode(), id="an emoji and a no-break space"),
    ],
)
def test_offsets_are_those_of_the_file_as_it_is(cli: Run, tmp_path: Path, original: bytes) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(original)
    one = json.loads(cli("quotations", file, "--format", "json").out)["documents"][0]["quotations"][0]
    assert one["exact"].startswith("We have sold nothing to anybody")
    assert original.decode("utf-8")[one["start"] : one["end"]] == one["exact"]


def test_a_quotation_right_behind_a_byte_order_mark_is_found(cli: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b'\xef\xbb\xbf"We sold nothing," she said.')
    one = json.loads(cli("quotations", file, "--format", "json").out)["documents"][0]["quotations"][0]
    assert (one["start"], one["end"]) == (2, 18)


def test_a_bad_file_is_named_and_the_others_are_shown(cli: Run, tmp_path: Path, articles: list[Path]) -> None:
    gone = tmp_path / "gone.txt"
    ran = cli("quotations", articles[0], gone, articles[1], "--format", "json")
    assert ran.code == 1
    assert ran.err == f"asquoted: error: {gone}: there is no such file; check the name and the folder\n"
    assert [one["file"] for one in json.loads(ran.out)["documents"]] == [str(file) for file in articles]


def test_nothing_is_printed_if_no_file_can_be_read(cli: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    ran = cli("quotations", tmp_path / "empty.txt", "--format", "json")
    assert (ran.code, ran.out) == (1, "")
    assert "empty.txt: the file is empty" in ran.err


def test_a_saved_page_is_read_too(cli: Run, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text("<html><body><p>“We sold nothing,” she said.</p></body></html>", encoding="utf-8")
    one = json.loads(cli("quotations", file, "--format", "json").out)["documents"][0]["quotations"][0]
    assert one["exact"] == "We sold nothing,"


def test_the_command_speaks_utf8_in_any_locale(installed: Installed, articles: list[Path]) -> None:
    env = {
        **os.environ,
        "LC_ALL": "C",
        "PYTHONIOENCODING": "ascii",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
    }
    ran = installed("quotations", articles[0], env=env)
    assert ran.returncode == 0, ran.stderr
    assert "“”" in ran.stdout.decode("utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has file names that are no text")
def test_a_file_name_that_is_no_text_is_no_trouble(installed: Installed, tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/odd-\xff\n\xe2\x80\x9c.txt"
    Path(os.fsdecode(name)).write_text(ARTICLE, encoding="utf-8")
    ran = installed("quotations", name, "--format", "json")
    assert ran.returncode == 0, ran.stderr
    assert len(json.loads(ran.stdout.decode("utf-8"))["documents"][0]["quotations"]) == 1
    ran = installed("quotations", name + b"-gone", "--format", "json")
    assert ran.returncode == 1
    assert b"asquoted: error:" in ran.stderr
    assert b"Traceback" not in ran.stderr


def test_a_file_whose_name_begins_with_a_dash_follows_two_dashes(
    installed: Installed, tmp_path: Path
) -> None:
    (tmp_path / "-x.txt").write_text(ARTICLE, encoding="utf-8")
    ran = installed("quotations", "--format", "json", "--", "-x.txt", cwd=tmp_path)
    assert json.loads(ran.stdout)["documents"][0]["file"] == "-x.txt"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_full_disk_is_told(installed: Installed, articles: list[Path]) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = installed("quotations", articles[0], stdout=full.fileno())
    assert ran.returncode == 1
    assert ran.stderr == b"asquoted: error: standard output: could not be written (No space left on device)\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_reader_that_leaves_early_is_no_error(installed: Installed, tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text(ARTICLE * 2000, encoding="utf-8")
    reader, writer = os.pipe()
    os.close(reader)
    try:
        ran = installed("quotations", file, stdout=writer)
    finally:
        os.close(writer)
    assert ran.stderr == b""
    assert ran.returncode == 1


def test_plain_text_needs_neither_screen_nor_database_nor_extractor(articles: list[Path]) -> None:
    heavy = ("PySide6", "sqlalchemy", "alembic", "trafilatura", "lxml", "typst", "charset_normalizer")
    program = (
        "import sys; from asquoted.cli.main import run; "
        f"code = run(['quotations', {str(articles[0])!r}], lambda path: 9); "
        f"loaded = [name for name in {heavy!r} if name in sys.modules]; sys.exit(loaded or code)"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False, timeout=600)
    assert ran.returncode == 0, ran.stderr


def test_the_real_articles_are_read_whole(cli: Run, shared: Path) -> None:
    seeds = sorted((shared / "seeds").glob("*.txt"))
    ran = cli("quotations", *seeds, "--format", "json")
    gold = json.loads((shared / "gold" / "seed-quotations.json").read_text(encoding="utf-8"))
    for document, wanted in zip(json.loads(ran.out)["documents"], gold["documents"], strict=True):
        found = {
            (one["start"], one["start"] + len(one["exact"].rstrip(".,"))) for one in document["quotations"]
        }
        missing = [one["exact"] for one in wanted["quotations"] if (one["start"], one["end"]) not in found]
        assert missing == []
