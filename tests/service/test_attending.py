"""Whoever waits for long work on a library hears how far it is, and can stop it: nothing is half done."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.store.library_cases import dump, harbour

from asquoted.domain.targets import Target, TargetKind
from asquoted.errors import Cancelled
from asquoted.service import libraries, reports, tagging
from asquoted.service.documents import list_documents
from asquoted.store.attending import UNATTENDED, Attention
from asquoted.store.library import Library


class Patience:
    """Somebody who has work stopped at the so manieth time that they are asked, and notes what they hear."""

    def __init__(self, lasts: int) -> None:
        self.heard: list[tuple[int, int]] = []
        self._lasts = lasts

    def attention(self) -> Attention:
        return Attention(self._hear, self._is_over)

    def _hear(self, done: int, total: int) -> None:
        self.heard.append((done, total))

    def _is_over(self) -> bool:
        self._lasts -= 1
        return self._lasts < 0


def _tagged(library: Library) -> str:
    harbour(library)
    targets = [Target(TargetKind.DOCUMENT, one.id) for one in list_documents(library)]
    tagging.tag_all_new(library, "harbour", targets, "")
    return tagging.list_tags(library)[0].id


@pytest.mark.parametrize("lasts", range(8))
@pytest.mark.parametrize("work", ["undo", "redo", "delete_tag", "merge"])
def test_an_edit_that_is_stopped_alters_nothing(library: Library, work: str, lasts: int) -> None:
    tag = _tagged(library)
    other = tagging.create_tag(library, "quay")
    assert other
    merged = [one.id for one in tagging.list_tags(library) if one.id != tag]
    if work == "redo":
        libraries.undo(library)
    does: dict[str, Callable[[], object]] = {
        "undo": lambda: libraries.undo(library),
        "redo": lambda: libraries.redo(library),
        "delete_tag": lambda: tagging.delete_tag(library, tag),
        "merge": lambda: tagging.merge_tags(library, tag, merged),
    }
    do = does[work]
    before, history = dump(library), library.history()
    patience = Patience(lasts)
    with library.attended(patience.attention()):
        try:
            do()
        except Cancelled:
            assert dump(library) == before
            assert library.history() == history
        else:
            assert lasts > 4, "it was asked too seldom"
            assert dump(library) != before
            return
    assert libraries.check(library) == []
    do()
    assert dump(library) != before


def test_undo_tells_how_far_it_is(library: Library) -> None:
    _tagged(library)
    patience = Patience(1_000)
    with library.attended(patience.attention()):
        libraries.undo(library)
    done = [one for one, _ in patience.heard]
    (total,) = {total for _, total in patience.heard}
    assert done == sorted(done)
    assert done[-1] == total


def test_a_backup_that_is_stopped_leaves_no_file(library: Library, tmp_path: Path) -> None:
    harbour(library)
    folder = tmp_path / "copies"
    folder.mkdir()
    out = folder / "copy.asquoted"
    with library.attended(Patience(0).attention()), pytest.raises(Cancelled):
        libraries.backup(library, out)
    assert list(folder.iterdir()) == []
    patience = Patience(1_000_000)
    with library.attended(patience.attention()):
        libraries.backup(library, out)
    assert [one.name for one in folder.iterdir()] == ["copy.asquoted"]
    assert patience.heard[-1] == (2, 2)


def test_a_report_is_stopped_between_two_quotes(library: Library) -> None:
    harbour(library)
    patience = Patience(1)
    with library.attended(patience.attention()), pytest.raises(Cancelled):
        reports.make_report(library)
    assert patience.heard == [(0, 2)]


def test_attention_ends_with_its_block_and_belongs_to_its_thread_alone(library: Library) -> None:
    outer, inner = Patience(9).attention(), Patience(9).attention()
    with library.attended(outer):
        with library.attended(inner):
            assert library.attention is inner
        assert library.attention is outer
    assert library.attention is UNATTENDED
