"""Tags from the command line: nested, described, merged, split, and put on every hit of a search."""

from pathlib import Path

import pytest
from tests.cli.command_cases import Run

from asquoted.domain.tags import Tag
from asquoted.service import tagging
from asquoted.store.library import Library


@pytest.fixture
def path(cli: Run, tmp_path: Path, articles: list[Path]) -> Path:
    """A library with both articles and two tags."""
    library = tmp_path / "case.asquoted"
    assert cli("--library", library, "import", *articles).code == 0
    for name in ("denial", "refusal"):
        assert cli("--library", library, "tag", "create", name).code == 0
    return library


def _tags(path: Path) -> dict[str, Tag]:
    library = Library.open(path)
    found = {tag.name: tag for tag in tagging.list_tags(library)}
    library.close()
    return found


def _places(path: Path) -> list[tuple[str, str]]:
    library = Library.open(path)
    found = [(one.tag.name, one.target.exact) for one in tagging.list_taggings(library)]
    library.close()
    return found


def test_a_tag_is_nested_and_lifted(cli: Run, path: Path) -> None:
    assert cli("--library", path, "tag", "nest", "refusal", "denial").code == 0
    assert _tags(path)["refusal"].parent == _tags(path)["denial"].id
    assert cli("--library", path, "tag", "nest", "denial", "refusal").code == 1
    assert cli("--library", path, "tag", "nest", "refusal").code == 0
    assert _tags(path)["refusal"].parent is None


def test_a_tag_is_described(cli: Run, path: Path) -> None:
    assert cli("--library", path, "tag", "describe", "denial", "says no").code == 0
    assert _tags(path)["denial"].description == "says no"


def test_a_tag_gets_another_colour_and_has_the_old_one_back(cli: Run, path: Path) -> None:
    before = _tags(path)["denial"].colour
    assert cli("--library", path, "tag", "colour", "denial", "#12AB34").code == 0
    assert _tags(path)["denial"].colour == "#12ab34"
    wrong = cli("--library", path, "tag", "colour", "denial", "red")
    assert (wrong.code, "write it as #rrggbb" in wrong.err) == (1, True)
    assert cli("--library", path, "tag", "colour", "denail", "#000000").code == 1
    assert cli("--library", path, "undo").code == 0
    assert _tags(path)["denial"].colour == before


def test_hits_are_listed_first_and_tagged_when_asked_to_be(cli: Run, path: Path) -> None:
    listed = cli("--library", path, "tag", "hits", "who", "the", "minister", "said")
    assert listed.code == 0
    assert "2 places" in listed.out + listed.err
    assert not _places(path)
    ran = cli("--library", path, "tag", "hits", "who", "the minister said", "--yes", "--without", "1")
    assert ran.code == 0
    assert _places(path) == [("who", "The minister said")]
    assert cli("--library", path, "undo").code == 0
    assert "who" not in _tags(path)


def test_a_hit_that_there_is_not_is_left_out_in_words(cli: Run, path: Path) -> None:
    ran = cli("--library", path, "tag", "hits", "who", "minister", "--yes", "--without", "99")
    assert ran.code == 1
    assert "no 99" in ran.err
    assert cli("--library", path, "tag", "hits", "who", "zebra", "--yes").code == 1


def test_tags_are_merged_and_split(cli: Run, path: Path) -> None:
    cli("--library", path, "tag", "hits", "denial", "the minister said", "--yes")
    cli("--library", path, "tag", "hits", "refusal", "sell nothing", "--yes")
    assert cli("--library", path, "tag", "merge", "denial", "refusal").code == 0
    assert sorted(_tags(path)) == ["denial"]
    assert len(_places(path)) == 4
    listed = cli("--library", path, "tag", "list").out
    ids = [line.split()[0] for line in listed.splitlines() if line.endswith("sell nothing")]
    assert len(ids) == 2
    assert cli("--library", path, "tag", "split", "denial", "sales", *ids).code == 0
    assert sorted(_places(path)) == [
        ("denial", "The minister said"),
        ("denial", "the minister said"),
        ("sales", "sell nothing"),
        ("sales", "sell nothing"),
    ]


def test_the_list_of_tags_has_no_keys_where_a_document_has_a_name(
    cli: Run, path: Path, tmp_path: Path
) -> None:
    release = tmp_path / "release.txt"
    head, words = (
        "Statement by Ann Teller on the old harbour",
        "We have never sold the old harbour to anybody.",
    )
    release.write_text(f"HARBOUR AUTHORITY\nPress release\n\n{head}\n\n{words}\n", encoding="utf-8")
    assert cli("--library", path, "import", release).code == 0
    listed = cli("--library", path, "documents").out.splitlines()
    key = next(line for line in listed if head in line or "release" in line).split()[0]
    assert cli("--library", path, "tag", "put", "denial", "--document", key, "--words", "never").code == 0
    assert cli("--library", path, "tag", "put", "refusal", "--document", key).code == 0
    (name, _), *_ = [
        line.split(" · ")
        for line in cli("--library", path, "export", "text", "-").out.splitlines()
        if "· the statement itself" in line
    ]
    told = cli("--library", path, "tag", "list").out
    assert key not in told
    assert f"{name.strip()} " in told
    assert told.count(name.strip()) == 2
