"""The commands that work on a library: each edit is seen again, undone and done again."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.cli.command_cases import ARTICLE, Run

from asquoted import paths


@pytest.fixture
def library(cli: Run, tmp_path: Path, articles: list[Path]) -> Path:
    """A library with both articles in it."""
    path = tmp_path / "case.asquoted"
    assert cli("--library", path, "import", *articles).code == 0
    return path


def documents_of(cli: Run, library: Path) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(cli("--library", library, "documents", "--format", "json").out)[
        "documents"
    ]
    return found


def quote_of(cli: Run, library: Path) -> dict[str, object]:
    quotes: list[dict[str, object]] = json.loads(cli("--library", library, "quotes", "--format", "json").out)[
        "quotes"
    ]
    return max(quotes, key=lambda quote: len(str(quote["renderings"])))


def test_what_is_imported_is_listed_with_its_quotes(cli: Run, library: Path, articles: list[Path]) -> None:
    listed = documents_of(cli, library)
    assert [one["file"] for one in listed] == [str(file) for file in articles]
    assert [one["headline"] for one in listed] == ["Minister denies any sale", "No sale, says minister"]
    assert "sell nothing in the future" in cli("--library", library, "quotes").out
    assert listed[0]["id"][:8] in cli("--library", library, "documents").out


def test_the_library_may_be_named_behind_the_command_too(cli: Run, library: Path) -> None:
    assert cli("documents", "--library", library).out == cli("--library", library, "documents").out


def test_a_file_is_not_added_twice(cli: Run, library: Path, articles: list[Path]) -> None:
    ran = cli("--library", library, "import", *articles)
    assert ran.code == 0
    assert "in the library already: 2 documents" in ran.err
    assert len(documents_of(cli, library)) == 2


def test_of_a_folder_the_articles_in_it_are_taken_in(cli: Run, tmp_path: Path, articles: list[Path]) -> None:
    (articles[0].parent / "deeper").mkdir()
    (articles[0].parent / "deeper" / "scan.pdf").write_bytes(b"%PDF-1.7 binary")
    ran = cli("--library", tmp_path / "new.asquoted", "import", articles[0].parent)
    assert ran.code == 1
    assert f"{len(articles)} documents taken into" in ran.err
    assert "scan.pdf: this is a PDF, not a text" in ran.err


def test_bad_files_are_named_and_the_others_taken_in(cli: Run, tmp_path: Path, articles: list[Path]) -> None:
    library = tmp_path / "new.asquoted"
    (tmp_path / "empty.txt").touch()
    (tmp_path / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    ran = cli(
        "--library",
        library,
        "import",
        articles[0],
        tmp_path / "empty.txt",
        tmp_path / "photo.txt",
        articles[1],
    )
    assert ran.code == 1
    assert "empty.txt: the file is empty" in ran.err
    assert "photo.txt: this is a picture" in ran.err
    assert len(documents_of(cli, library)) == 2


def test_no_library_is_made_for_files_that_cannot_be_read(cli: Run, tmp_path: Path) -> None:
    library = tmp_path / "new.asquoted"
    assert cli("--library", library, "import", tmp_path / "gone.txt").code == 1
    assert not library.exists()


@pytest.mark.parametrize("command", ["documents", "quotes", "check", "undo", "history"])
def test_a_library_that_is_not_there_is_not_made(cli: Run, tmp_path: Path, command: str) -> None:
    library = tmp_path / "gone.asquoted"
    ran = cli("--library", library, command)
    assert (ran.code, ran.out) == (1, "")
    assert f"asquoted: error: {library}: there is no library" in ran.err
    assert not library.exists()


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda bytes_: b"", id="0 bytes"),
        pytest.param(lambda bytes_: b"no library at all\n" * 100, id="a text"),
        pytest.param(lambda bytes_: bytes_[: len(bytes_) // 2], id="half of one"),
        pytest.param(lambda bytes_: b"\0" * 100 + bytes_[100:], id="its head overwritten"),
    ],
)
def test_a_corrupt_library_is_refused_and_left_as_it_is(cli: Run, library: Path, damage: object) -> None:
    assert callable(damage)
    damaged = damage(library.read_bytes())
    library.write_bytes(damaged)
    ran = cli("--library", library, "documents")
    assert ran.code == 1
    assert ran.err.startswith(f"asquoted: error: {library}: ")
    assert library.read_bytes() == damaged


@pytest.mark.parametrize("command", [["documents"], ["check"], ["sample"]])
def test_a_library_that_cannot_be_looked_at_is_told(cli: Run, tmp_path: Path, command: list[str]) -> None:
    ran = cli("--library", tmp_path / ("x" * 300), *command)
    assert (ran.code, ran.out) == (1, "")
    assert "cannot be looked at" in ran.err
    assert not any(tmp_path.iterdir())


def test_the_default_library_is_the_user_s_own(cli: Run, articles: list[Path]) -> None:
    assert cli("import", articles[0]).code == 0
    assert paths.default_library().is_file()
    assert len(json.loads(cli("documents", "--format", "json").out)["documents"]) == 1


def test_the_sample_comes_and_comes_back(cli: Run, tmp_path: Path) -> None:
    library = tmp_path / "case.asquoted"
    assert cli("--library", library, "sample").code == 0
    assert "already" in cli("--library", library, "sample").err
    listed = documents_of(cli, library)
    assert cli("--library", library, "remove", listed[0]["id"], listed[4]["id"]).code == 0
    assert len(documents_of(cli, library)) == 3
    cli("--library", library, "sample")
    assert {one["outlet"] for one in documents_of(cli, library)} == {one["outlet"] for one in listed}


def test_every_edit_is_undone_and_done_again(cli: Run, library: Path) -> None:
    quote = str(quote_of(cli, library)["id"])
    for argv in (
        ["tag", "create", "denial"],
        ["tag", "put", "denial", "--quote", quote[:8]],
        ["tag", "rename", "denial", "refusal"],
        ["note", "write", "who says so?", "--quote", quote],
        ["details", documents_of(cli, library)[0]["id"], "--outlet", "The Daily Try", "--date", "2024-03-05"],
        ["remove", documents_of(cli, library)[1]["id"]],
    ):
        before = _all(cli, library)
        edits = cli("--library", library, "history").out.count("\n")
        ran = cli("--library", library, *argv)
        assert (ran.code, ran.out) == (0, ""), ran.err
        after = _all(cli, library)
        assert after != before
        steps = cli("--library", library, "history").out.count("\n") - edits
        for _ in range(2):
            for _ in range(steps):
                assert "undone: " in cli("--library", library, "undo").err
            assert _all(cli, library) == before
            for _ in range(steps):
                assert "done again: " in cli("--library", library, "redo").err
            assert _all(cli, library) == after
    assert cli("--library", library, "check").code == 0


def _all(cli: Run, library: Path) -> list[str]:
    commands = (
        ["documents", "--format", "json"],
        ["quotes", "--format", "json"],
        ["tag", "list"],
        ["note", "list"],
    )
    return [cli("--library", library, *command).out for command in commands]


def test_a_tag_stands_where_it_was_put(cli: Run, library: Path) -> None:
    document = documents_of(cli, library)[0]["id"]
    start = ARTICLE.index("anybody")
    cli("--library", library, "tag", "put", "who", "--document", document, "--words", "the minister said")
    cli("--library", library, "tag", "put", "who", "--document", document, "--at", f"{start}:{start + 7}")
    cli("--library", library, "tag", "put", "all", "--on-library")
    listed = cli("--library", library, "tag", "list").out
    assert ": the minister said\n" in listed
    assert f"{start}-{start + 7}: anybody\n" in listed
    assert "the library\n" in listed
    tagging = next(line.split()[0] for line in listed.splitlines() if line.endswith("anybody"))
    assert cli("--library", library, "tag", "remove", tagging).code == 0
    assert "anybody" not in cli("--library", library, "tag", "list").out


@pytest.mark.parametrize(
    ("where", "said"),
    [
        (["--words", "no such words"], "do not stand in"),
        (["--words", "nothing"], "more than once"),
        (["--at", "5:5"], "no passage"),
        (["--at", "5:100000"], "no passage"),
        (["--at", "five"], "no passage"),
    ],
)
def test_a_wrong_place_leaves_no_tag_behind(cli: Run, library: Path, where: list[str], said: str) -> None:
    document = documents_of(cli, library)[0]["id"]
    ran = cli("--library", library, "tag", "put", "new", "--document", document, *where)
    assert ran.code == 1
    assert said in ran.err
    assert "new" not in cli("--library", library, "tag", "list").out


def test_an_id_that_is_not_there_is_told(cli: Run, library: Path) -> None:
    for argv in (
        ["tag", "put", "x", "--quote", "00000000"],
        ["remove", "zzzz"],
        ["note", "delete", "12"],
        ["read", ""],
    ):
        ran = cli("--library", library, *argv)
        assert (ran.code, ran.out) == (1, "")
        assert ran.err.startswith("asquoted: error: ")


def test_a_note_is_read_from_stdin(cli: Run, library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import io

    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"two\nlines\n")))
    assert cli("--library", library, "note", "write", "-", "--on-library").code == 0
    assert "two ¶ lines" in cli("--library", library, "note", "list").out


def test_the_base_can_be_chosen(cli: Run, library: Path) -> None:
    quote = quote_of(cli, library)
    document = documents_of(cli, library)[1]["id"]
    assert cli("--library", library, "base", str(quote["id"]), document).code == 0
    base = quote_of(cli, library)["base"]
    assert isinstance(base, dict)
    assert base["file"] == document


def test_a_difference_is_given_a_sense(cli: Run, library: Path) -> None:
    document = documents_of(cli, library)[1]["id"]
    quote = quote_of(cli, library)
    cli("--library", library, "base", str(quote["id"]), document)
    renderings = quote_of(cli, library)["renderings"]
    assert isinstance(renderings, list)
    rendering = next(one for one in renderings if one["differences"])
    argv = ["sense", "changed", "--rendering", rendering["id"], "--difference", "1"]
    assert cli("--library", library, *argv).code == 0
    renderings = quote_of(cli, library)["renderings"]
    assert isinstance(renderings, list)
    assert [one["differences"][0]["sense"] for one in renderings if one["id"] == rendering["id"]] == [
        "changed"
    ]


def test_words_are_found_in_documents_and_notes(cli: Run, library: Path) -> None:
    cli("--library", library, "note", "write", "anybody at all?", "--on-library")
    hits = json.loads(cli("--library", library, "search", "ANYBODY", "--format", "json").out)["hits"]
    assert [bool(hit["note"]) for hit in hits] == [False, False, True]
    assert all(hit["exact"].lower() == "anybody" for hit in hits)
    assert cli("--library", library, "search", "xyzzy").out == ""


@pytest.mark.parametrize(
    ("known", "called"),
    [
        (["--headline", "Works shut"], "Works shut"),
        (["--outlet", "The Crier", "--headline", "Works shut"], "The Crier"),
        (["--headline", ""], "Only Ann Vey was there in the morning, and nobody at all…"),
    ],
)
def test_a_hit_names_its_document_by_what_is_known_of_it(
    cli: Run, tmp_path: Path, known: list[str], called: str
) -> None:
    file = tmp_path / "note.txt"
    file.write_text("Only Ann Vey was there in the morning, and nobody at all else came.", encoding="utf-8")
    library = tmp_path / "a.asquoted"
    assert cli("--library", library, "import", file).code == 0
    document = documents_of(cli, library)[0]["id"]
    cli("--library", library, "details", document, *known)
    cli("--library", library, "note", "write", "Ann Vey again", "--document", document)
    hits = json.loads(cli("--library", library, "search", "Ann Vey", "--format", "json").out)["hits"]
    assert [hit["outlet"] for hit in hits] == [called, called]


def test_a_document_s_text_is_printed_as_it_is(cli: Run, library: Path) -> None:
    assert cli("--library", library, "read", documents_of(cli, library)[0]["id"][:8]).out == ARTICLE


def test_the_statement_is_no_outlet_that_quotes_it(cli: Run, library: Path, tmp_path: Path) -> None:
    quoting = cli("--library", library, "export", "text", "-").out.partition("\n")[0]
    assert quoting.endswith("as quoted by 2 outlets")
    cli("--library", library, "details", documents_of(cli, library)[0]["id"], "--kind", "statement")
    quoting = cli("--library", library, "export", "text", "-").out.partition("\n")[0]
    assert quoting.endswith("as quoted by 1 outlet")


@pytest.mark.parametrize("form", ["html", "json", "text", "txt", "htm"])
def test_an_export_is_the_same_in_a_file_and_printed(
    cli: Run, library: Path, tmp_path: Path, form: str
) -> None:
    out = tmp_path / "out"
    assert cli("--library", library, "export", form, out).code == 0
    assert "sell nothing in the future" in out.read_text(encoding="utf-8")
    assert "sell nothing in the future" in cli("--library", library, "export", form, "-").out


@pytest.mark.parametrize(
    ("name", "begins"),
    [("out.pdf", b"%PDF-"), ("out.html", b"<!DOCTYPE html>"), ("out.json", b"{"), ("OUT.TXT", b"A")],
)
def test_the_ending_of_a_file_says_what_is_exported(
    cli: Run, library: Path, tmp_path: Path, name: str, begins: bytes
) -> None:
    assert cli("--library", library, "export", tmp_path / name).code == 0
    assert (tmp_path / name).read_bytes().startswith(begins)
    form = name.rpartition(".")[2].lower()
    if form != "pdf":
        printed = cli("--library", library, "export", form, "-").out
        assert len(printed) == len((tmp_path / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("argv", "wanted"),
    [
        (["comparison.docx"], "end it in .pdf, .html, .json or .txt"),
        (["comparison"], "end it in .pdf, .html, .json or .txt"),
        (["-"], "say pdf, html, json or text before it"),
        (["pdf"], "name the file, too"),
    ],
)
def test_an_export_without_a_format_says_how_to_name_one(
    cli: Run, library: Path, argv: list[str], wanted: str
) -> None:
    ran = cli("--library", library, "export", *argv)
    assert (ran.code, ran.out) == (1, "")
    assert wanted in ran.err


@pytest.mark.parametrize("form", ["pdf", "html", "json", "text"])
def test_an_export_that_cannot_be_written_leaves_nothing(
    cli: Run, library: Path, tmp_path: Path, form: str
) -> None:
    ran = cli("--library", library, "export", form, tmp_path / "gone" / "out")
    assert (ran.code, ran.out) == (1, "")
    assert "there is no such folder" in ran.err
    assert not (tmp_path / "gone").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize("form", ["pdf", "json"])
def test_a_full_disk_is_told_on_export(cli: Run, library: Path, form: str) -> None:
    ran = cli("--library", library, "export", form, "/dev/full")
    assert ran.code == 1
    assert "the disk is full" in ran.err


def test_a_backup_is_a_library(cli: Run, library: Path, tmp_path: Path) -> None:
    out = tmp_path / "backup.asquoted"
    assert cli("--library", library, "backup", out).code == 0
    assert documents_of(cli, out) == documents_of(cli, library)
    assert cli("--library", out, "check").code == 0


def test_an_interrupted_import_leaves_the_library_as_it_was(
    cli: Run, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _all(cli, library)
    file = tmp_path / "c.txt"
    file.write_text("A third\n\n“We have sold nothing to anybody,” the minister said.\n", encoding="utf-8")

    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("asquoted.service.comparing.compare", interrupt)
    ran = cli("--library", library, "import", file)
    assert ran.code == 130
    assert "interrupted" in ran.err
    monkeypatch.undo()
    assert _all(cli, library) == before


def test_a_library_of_a_newer_version_is_refused_untouched(cli: Run, library: Path) -> None:
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = library.read_bytes()
    ran = cli("--library", library, "documents")
    assert (ran.code, ran.out) == (1, "")
    assert f"asquoted: error: {library}: written by a newer AsQuoted" in ran.err
    assert library.read_bytes() == before


def test_an_edit_names_a_document_that_has_no_outlet(cli: Run, library: Path) -> None:
    first, second = documents_of(cli, library)
    assert not first["outlet"]
    assert cli("--library", library, "details", second["id"], "--headline", "").code == 0
    quote = str(quote_of(cli, library)["id"])
    for document in (first, second):
        assert cli("--library", library, "base", quote, document["id"]).code == 0
    assert cli("--library", library, "remove", second["id"]).code == 0
    assert cli("--library", library, "undo").code == 0
    assert cli("--library", library, "remove", first["id"], second["id"]).code == 0
    told = [line.split("  ")[-1].strip() for line in cli("--library", library, "history").out.splitlines()]
    assert told[1:6] == [
        "2 documents removed: Minister denies any sale, b",
        "1 document removed: b",
        "base chosen: b",
        "base chosen: Minister denies any sale",
        "details of No sale, says minister changed",
    ]
