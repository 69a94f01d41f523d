"""Taking documents out leaves the library grouped as if they had never been there; undo brings them back."""

from collections.abc import Iterable, Mapping, Sequence

import pytest
from tests.store.library_cases import draft, dump, there_and_back_twice

from asquoted.domain.comparison import Comparison
from asquoted.domain.corrections import Corrections
from asquoted.domain.documents import Document
from asquoted.domain.grouping.records import Record
from asquoted.domain.targets import Target, TargetKind
from asquoted.errors import Cancelled, NotFoundError
from asquoted.service import comparing, libraries, tagging
from asquoted.service.comparing import read_comparison
from asquoted.service.documents import list_documents
from asquoted.service.taking_in import take_in
from asquoted.service.taking_out import take_out
from asquoted.store.attending import Attention
from asquoted.store.library import Library

LONG = "We never sold the boats of this harbour to anyone, and we will not sell them in the coming year"
SHORT = "We never sold the boats of this harbour to anyone"
RUMOUR = "The rumour that a buyer has been found is the work of our rivals"
PRINTED = {
    "Gazette": f"“{LONG},” the minister said on Tuesday. “{RUMOUR}.”\n",
    "Ferry": f"On Tuesday the minister said: “{SHORT}.” He went on: “{RUMOUR}.”\n",
    "Post": f"“{SHORT},” the minister said on Tuesday.\n",
}
APART = {
    "Mountain": "“The pass stays shut until the snow has gone,” the warden said on Friday.\n",
    "Valley": "The warden said on Friday: “The pass stays shut until the snow has gone.”\n",
}

Shape = set[tuple[str, frozenset[tuple[str, str, str]]]]


def _fill(library: Library, outlets: Iterable[str]) -> dict[str, str]:
    texts = PRINTED | APART
    take_in(library, [draft(texts[outlet], outlet) for outlet in outlets])
    return {one.details.outlet: one.id for one in list_documents(library)}


def _shape(library: Library) -> Shape:
    """Return the quotes without ids: the base, and who gives it how."""
    outlets = {one.id: one.details.outlet for one in list_documents(library)}
    return {
        (quote.base.text, frozenset((outlets[one.document], one.exact, one.form) for one in quote.renderings))
        for quote in read_comparison(library).quotes
    }


@pytest.mark.parametrize("gone", [("Gazette",), ("Ferry",), ("Post",), ("Gazette", "Ferry"), ("Mountain",)])
def test_what_is_left_is_as_if_they_had_never_been_there(
    library: Library, tmp_path_factory: pytest.TempPathFactory, gone: tuple[str, ...]
) -> None:
    everyone = (*PRINTED, *APART)
    ids = _fill(library, everyone)
    there_and_back_twice(library, lambda: take_out(library, [ids[outlet] for outlet in gone]))
    never = Library.create(tmp_path_factory.mktemp("never") / "never.asquoted")
    _fill(never, [outlet for outlet in everyone if outlet not in gone])
    assert _shape(library) == _shape(never)
    never.close()


def test_a_base_that_came_from_it_is_pieced_together_anew(library: Library) -> None:
    ids = _fill(library, PRINTED)
    assert any("coming year" in base for base, _ in _shape(library))
    take_out(library, [ids["Gazette"]])
    assert not any("coming year" in base for base, _ in _shape(library))
    libraries.undo(library)
    assert any("coming year" in base for base, _ in _shape(library))


def test_a_quote_that_stays_keeps_its_id_and_its_tag(library: Library) -> None:
    ids = _fill(library, PRINTED)
    quote = next(one for one in read_comparison(library).quotes if len(one.renderings) == 3)
    tagging.put_new_tag(library, "denial", Target(TargetKind.QUOTE, quote.id))
    take_out(library, [ids["Gazette"]])
    assert quote.id in {one.id for one in read_comparison(library).quotes}
    assert [one.target.id for one in tagging.list_taggings(library)] == [quote.id]


def test_only_what_it_touches_is_compared_and_written(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = _fill(library, (*PRINTED, *APART))
    apart = {ids[outlet] for outlet in APART}
    before = dump(library)
    seen: set[str] = set()
    compare = comparing.compare

    def watched(
        documents: Sequence[Document],
        base: str | None = None,
        corrections: Corrections = Corrections(),
        records: Mapping[str, Record] | None = None,
    ) -> Comparison:
        seen.update(one.id for one in documents)
        return compare(documents, base, corrections, records)

    monkeypatch.setattr(comparing, "compare", watched)
    take_out(library, [ids["Post"]])
    assert seen == {ids["Gazette"], ids["Ferry"]}
    after = dump(library)
    theirs = {key for key, row in before["renderings"].items() if row["document_id"] in apart}
    assert theirs
    assert {key: after["renderings"][key] for key in theirs} == {
        key: before["renderings"][key] for key in theirs
    }


def test_one_that_is_not_there_is_refused_before_anything_is_compared(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = _fill(library, PRINTED)
    monkeypatch.setattr(comparing, "compare", pytest.fail)
    with pytest.raises(NotFoundError):
        take_out(library, [ids["Post"], "0" * 32])


@pytest.mark.parametrize("steps", [0, 1, 3, 10, 30])
def test_stopped_at_any_step_it_removes_nothing(library: Library, steps: int) -> None:
    ids = _fill(library, PRINTED)
    before = dump(library)
    asked = iter([False] * steps)
    with library.attended(Attention(is_cancelled=lambda: next(asked, True))), pytest.raises(Cancelled):
        take_out(library, [ids["Gazette"]])
    assert dump(library) == before
    assert libraries.check(library) == []
    take_out(library, [ids["Gazette"]])
    assert list_documents(library)[0].details.outlet == "Ferry"
