"""Taking articles in is one wish: one edit to undo, and nothing kept where it is stopped."""

import hashlib
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from tests.store.library_cases import dump

from asquoted.domain.comparison import Comparison
from asquoted.domain.documents import Details, Document, Draft
from asquoted.domain.targets import Target, TargetKind
from asquoted.errors import Cancelled, NothingChangedError
from asquoted.readers import read_file, read_pasted
from asquoted.service import comparing, libraries, tagging
from asquoted.service.comparing import read_comparison
from asquoted.service.documents import import_documents, list_documents
from asquoted.service.taking_in import correct_details, take_in
from asquoted.store.library import Library


def _drafts() -> list[Draft]:
    texts = (
        "“We sold no boats, and we will sell none this year,” the harbour master said on Tuesday.\n",
        "The harbour master said on Tuesday: “We sold no boats and we will sell none this year.”\n",
    )
    return [
        Draft(
            text,
            Details(),
            f"{k}.txt",
            text.encode(),
            hashlib.sha256(text.encode()).hexdigest(),
            "t",
            "utf-8",
        )
        for k, text in enumerate(texts)
    ]


def _undone_in_one_step(library: Library) -> None:
    libraries.undo(library)
    assert list_documents(library) == []
    assert read_comparison(library).quotes == ()


def test_articles_and_their_comparison_are_one_edit(library: Library) -> None:
    taken = take_in(library, _drafts())
    assert len(taken.documents) == 2
    (quote,) = read_comparison(library).quotes
    assert len(quote.renderings) == 2
    _undone_in_one_step(library)
    libraries.redo(library)
    assert len(read_comparison(library).quotes) == 1


def test_what_is_stopped_while_it_is_compared_is_taken_back(library: Library) -> None:
    asked: list[int] = []

    def is_cancelled() -> bool:
        asked.append(1)
        return len(asked) > 3

    with pytest.raises(Cancelled):
        take_in(library, _drafts(), is_cancelled=is_cancelled)
    assert list_documents(library) == []


def test_what_fails_while_it_is_compared_is_not_kept(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*given: object, **named: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(comparing, "compare", fail)
    with pytest.raises(KeyboardInterrupt):
        take_in(library, _drafts())
    assert list_documents(library) == []
    assert library.history() == []


_KILLED = """
import os, sys
from pathlib import Path
from asquoted.service import comparing, regrouping
from asquoted.service.taking_in import correct_details, take_in
from asquoted.domain.documents import Details
from asquoted.service.documents import list_documents
from asquoted.store import library as store
sys.path.insert(0, sys.argv[2])
from test_taking_in import _drafts

opened = store.Library.open(Path(sys.argv[1]))
left = int(sys.argv[3])

def killed(name, of):
    there = getattr(of, name)
    def call(*given, **named):
        global left
        left -= 1
        if left < 0:
            os._exit(9)
        return there(*given, **named)
    setattr(of, name, call)

killed("compare", comparing)
killed("put_comparison", regrouping)
killed("write_edit", store)
drafts = _drafts()
if list_documents(opened):
    correct_details(opened, list_documents(opened)[0].id, Details(agency="PA"))
take_in(opened, drafts)
"""


@pytest.mark.parametrize(
    ("is_filled", "calls"), [(False, 0), (False, 1), (False, 2), (True, 1), (True, 2), (True, 4), (True, 5)]
)
def test_a_program_that_is_killed_leaves_no_article_uncompared(
    library: Library, calls: int, is_filled: bool
) -> None:
    if is_filled:
        take_in(library, _drafts()[:1])
    before, edits = dump(library), len(library.history())
    given = [str(library.path), str(Path(__file__).parent), str(calls)]
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", _KILLED, *given], cwd=root, check=False)
    assert done.returncode in {0, 9}
    if len(library.history()) == edits:
        assert dump(library) == before
    assert libraries.check(library) == []
    comparison = read_comparison(library)
    given_by = {one.document for quote in comparison.quotes for one in quote.renderings}
    assert given_by == {one.id for one in list_documents(library)}
    take_in(library, _drafts())
    (quote,) = read_comparison(library).quotes
    assert len(quote.renderings) == 2


def test_what_others_add_meanwhile_is_compared_too(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = comparing.compare
    asked: list[int] = []

    def meanwhile(texts: Sequence[Document], **named: object) -> Comparison:
        asked.append(len(texts))
        if len(asked) == 1:
            import_documents(library, _drafts()[:1])
        return engine(texts)

    monkeypatch.setattr(comparing, "compare", meanwhile)
    taken = take_in(library, _drafts())
    assert asked == [2, 2]
    assert (len(taken.documents), len(taken.known)) == (1, 1)
    (quote,) = read_comparison(library).quotes
    assert len(quote.renderings) == 2


def test_a_corrected_kind_and_its_grouping_are_one_edit(library: Library) -> None:
    take_in(library, _drafts())
    before = len(libraries.history(library))
    document = list_documents(library)[0]
    correct_details(library, document.id, Details(outlet="Harbour Post", agency="PA"))
    assert len(libraries.history(library)) == before + 1
    libraries.undo(library)
    assert list_documents(library)[0].details == Details()


def test_blanks_are_no_details(library: Library) -> None:
    take_in(library, _drafts())
    document = list_documents(library)[0]
    with pytest.raises(NothingChangedError):
        correct_details(library, document.id, Details(outlet=" "))
    correct_details(library, document.id, Details(outlet=" Harbour Post ", agency=" PA"))
    assert list_documents(library)[0].details == Details(outlet="Harbour Post", agency="PA")


def test_a_new_tag_is_made_and_put_on_in_one_edit(library: Library) -> None:
    take_in(library, _drafts())
    tagging.put_new_tag(library, "denial", Target(TargetKind.QUOTE, read_comparison(library).quotes[0].id))
    assert len(tagging.list_taggings(library)) == 1
    libraries.undo(library)
    assert tagging.list_tags(library) == []


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        pytest.param("Boats sold\n\nPanwire\n4 March 2031\n", "Panwire", id="on a line of its own"),
        pytest.param("PANWIRE\nBoats sold\n", "Panwire", id="in capitals"),
        pytest.param("Boats sold\n\nPanwire, 4 March 2031\n", "Panwire", id="beside the day"),
        pytest.param("Boats sold\n\n4 March 2031 | Panwire\n", "Panwire", id="behind the day"),
        pytest.param("Panwire was first to tell of it\n", "", id="in a sentence"),
        pytest.param("Boats sold\n\nShe told reporters, Panwire, and all.\n", "", id="between commas"),
        pytest.param("Boats sold\n" + "It rained.\n" * 9 + "Panwire\n", "", id="far below"),
    ],
)
def test_an_outlet_that_the_library_knows_is_found_in_a_text_s_head(
    library: Library, head: str, outlet: str
) -> None:
    first = replace(read_pasted("“We sold no boats,” she said on Tuesday."), details=Details("Panwire"))
    take_in(library, [first])
    (new,) = take_in(
        library, [read_pasted(f"{head}\n“We sold no boats,” the harbour master said.\n")]
    ).documents
    assert {one.id: one.details.outlet for one in list_documents(library)}[new] == outlet


def test_what_one_article_says_of_its_outlet_helps_the_others_that_come_with_it(library: Library) -> None:
    texts = (
        "Panwire\nBoats sold\n\n“We sold no boats,” she said.\n",
        "Outlet: Panwire\n\n“We sold none,” she said.\n",
    )
    take_in(library, [read_pasted(text) for text in texts])
    assert [one.details.outlet for one in list_documents(library)] == ["Panwire", "Panwire"]


PAGE = "<html><body><p>“We sold no boats to anybody,” she said on Tuesday.</p>{around}</body></html>"


def _pages(folder: Path, **addresses: str) -> list[Draft]:
    drafts = []
    for name, address in addresses.items():
        (folder / f"{name}.html").write_text(PAGE.format(around=f"<!-- {name} -->"), encoding="utf-8")
        draft = read_file(folder / f"{name}.html")
        drafts.append(replace(draft, details=replace(draft.details, address=address)))
    return drafts


def test_a_text_with_other_line_ends_is_known(library: Library) -> None:
    text = "Boats sold\n\n“We sold no boats,” she said.\n"
    first = take_in(library, [read_pasted(text)])
    taken = take_in(library, [read_pasted(text.replace("\n", "\r\n"))])
    assert (taken.documents, taken.known) == ([], first.documents)


def test_a_page_that_was_saved_twice_is_known_also_under_the_name_that_it_was_given(
    library: Library, tmp_path: Path
) -> None:
    one, again = _pages(tmp_path, one="https://example.org/a", again="https://example.org/a")
    assert one.sha256 != again.sha256
    (document,) = take_in(library, [one]).documents
    correct_details(library, document, replace(one.details, outlet="Gazette"))
    assert take_in(library, [again]).known == [document]


def test_of_two_alike_that_come_together_one_is_taken_in(library: Library, tmp_path: Path) -> None:
    taken = take_in(library, _pages(tmp_path, one="", again=""))
    assert len(taken.documents) == 1
    assert taken.known == taken.documents


def test_two_outlets_that_print_the_same_words_are_two(library: Library, tmp_path: Path) -> None:
    one, other = _pages(tmp_path, one="https://example.org/a", other="https://example.com/b")
    take_in(library, [one])
    assert len(take_in(library, [other]).documents) == 1
    named = replace(one, details=replace(one.details, outlet="Courier"), original=b"x", sha256=_hash(b"x"))
    assert len(take_in(library, [named]).documents) == 1


def _hash(original: bytes) -> str:
    return hashlib.sha256(original).hexdigest()
