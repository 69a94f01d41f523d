"""What the window makes of an edit's own changes is what reading everything anew would find."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.store.library_cases import harbour

from asquoted.domain.comparison import Sense
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.qt.contents import Marks
from asquoted.qt.library_reading import read_marks
from asquoted.service import noting, senses, tagging
from asquoted.service.comparing import read_comparison
from asquoted.service.libraries import altered_by
from asquoted.store.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library."""
    made = Library.create(tmp_path / "case.asquoted")
    yield made
    made.close()


def test_what_an_edit_altered_is_what_reading_everything_finds(library: Library) -> None:
    [one, _, three], _ = harbour(library)
    quote = read_comparison(library).quotes[0]
    rendering = next(each for each in quote.renderings if each.differences)
    difference = Target.of_difference(rendering.id, rendering.differences[0])
    target, other = Target.of_span(one.id, Span(4, 9), "mayor"), Target(TargetKind.QUOTE, quote.id)
    marks = read_marks(library)

    def follow(edit: str | None = None) -> Marks:
        altered = altered_by(library, edit)
        assert altered is not None
        assert not altered.elsewhere
        assert altered.version == marks.version + 1
        after, read = marks.after(altered), read_marks(library)
        assert after.tags == read.tags
        assert sorted(after.taggings, key=lambda each: each.id) == sorted(
            read.taggings, key=lambda each: each.id
        )
        assert (after.notes, after.senses, after.history) == (read.notes, read.senses, read.history)
        for place in (target, other, difference):
            assert after.taggings_on(place) == read.taggings_on(place)
            assert after.notes_on(place) == read.notes_on(place)
            assert after.sense_of(place) == read.sense_of(place)
        return after

    steps: list[Callable[[], object]] = [
        lambda: tagging.create_tag(library, "denial"),
        lambda: tagging.put_tag(library, tagging.list_tags(library)[0].id, target),
        lambda: tagging.put_new_tag(library, "hedge", other),
        lambda: tagging.rename_tag(library, tagging.list_tags(library)[0].id, "refusal"),
        lambda: noting.write_note(library, difference, "first"),
        lambda: noting.write_note(library, Target.of_span(three.id, Span(0, 3), "The"), "second"),
        lambda: noting.change_note(library, noting.list_notes(library)[0].id, "again"),
        lambda: senses.set_sense(library, difference, Sense.SLIGHT),
        lambda: senses.set_sense(library, difference, Sense.CHANGED),
        lambda: tagging.merge_tags(
            library, tagging.list_tags(library)[0].id, [tagging.list_tags(library)[1].id]
        ),
        lambda: senses.set_sense(library, difference, None),
        lambda: noting.delete_note(library, noting.list_notes(library)[0].id),
        lambda: tagging.delete_tag(library, tagging.list_tags(library)[0].id),
    ]
    for step in steps:
        marks.taggings_on(target)
        step()
        marks = follow()
    for _ in steps:
        undone = library.undo()
        assert undone is not None
        marks = follow(undone.id)
    for _ in steps[:6]:
        again = library.redo()
        assert again is not None
        marks = follow(again.id)
    # What was taken back and is passed over can no longer be done again.
    tagging.create_tag(library, "another way")
    marks = follow()
