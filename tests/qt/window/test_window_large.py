"""A library is shown as it is kept: quotes are compared when looked at, and after an edit what it touched."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.qt.window.window_cases import OpenWindow, idle, with_differences
from tests.store.library_cases import draft

from asquoted.domain.comparison import Kind, Quote, Sense
from asquoted.domain.narrowing import Narrowing
from asquoted.domain.targets import Target, TargetKind
from asquoted.qt import compared
from asquoted.qt.jobs import Job
from asquoted.qt.main_window import MainWindow
from asquoted.service import comparing
from asquoted.service.taking_in import take_in
from asquoted.store.library import Library

SAID = (
    ("mayor", "We will rebuild the northern bridge before the winter comes", "will", "may"),
    ("warden", "The pass stays shut until the snow has gone from the road", "road", "track"),
    ("judge", "Nobody may enter the old court until the roof is mended", "old", "former"),
    ("pilot", "The airfield closes at dusk because all of the lamps are broken", "broken", "dark"),
)


def _printed(who: str, whole: str, word: str, other: str) -> list[str]:
    return [
        f"“{whole},” the {who} said on Tuesday.\n",
        f"The {who} said on Tuesday: “{whole}.”\n",
        f"“{whole.replace(word, other)},” the {who} said on Tuesday.\n",
    ]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library of four statements, each told by three outlets."""
    made = Library.create(tmp_path / "four.asquoted")
    texts = [text for one in SAID for text in _printed(*one)]
    take_in(made, [draft(text, f"Outlet {number}") for number, text in enumerate(texts)])
    made.close()
    return tmp_path / "four.asquoted"


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the quotes that are held against their bases, as they are."""
    found: list[str] = []
    compare = comparing.Comparer.compare

    def counted(comparer: comparing.Comparer, quote: Quote) -> Quote:
        found.append(quote.id)
        return compare(comparer, quote)

    monkeypatch.setattr(comparing.Comparer, "compare", counted)
    return found


@pytest.fixture
def in_jobs(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Let nothing be compared while the window waits, and hold the jobs up until the event is set."""
    monkeypatch.setattr(compared, "_LETTERS", 0)
    may_go_on = Event()
    compare = comparing.Comparer.compare

    def waiting(comparer: comparing.Comparer, quote: Quote) -> Quote:
        assert may_go_on.wait(20)
        return compare(comparer, quote)

    may_go_on.set()
    monkeypatch.setattr(comparing.Comparer, "compare", waiting)
    yield may_go_on
    may_go_on.set()


def _statements(window: MainWindow) -> list[str]:
    return [one.id for one in window.session.contents.comparison.statements]


def _quotes_of(window: MainWindow, place: int) -> list[str]:
    statement = _statements(window)[place]
    return [one.id for one in window.session.contents.quotes_of(statement)]


def test_opening_compares_no_more_than_is_in_sight(
    open_window: OpenWindow, path: Path, held: list[str]
) -> None:
    window = open_window(path)
    assert len(_statements(window)) == len(SAID)
    assert window.places.documents.list.model().rowCount() == 3 * len(SAID)
    assert set(held) == set(_quotes_of(window, 0))


def test_a_quote_is_compared_when_it_comes_into_sight_and_then_known(
    open_window: OpenWindow, path: Path, held: list[str]
) -> None:
    window = open_window(path)
    held.clear()
    for _ in range(2):
        window.places.middle.go_to_quote(_quotes_of(window, 2)[0])
        window.places.middle.go_to_quote(_quotes_of(window, 0)[0])
    assert sorted(held) == sorted(_quotes_of(window, 2))


def test_in_compare_every_difference_is_walked_though_nothing_was_compared_before(
    open_window: OpenWindow, path: Path
) -> None:
    window = open_window(path)
    quote = window.session.contents.quote(_quotes_of(window, 1)[0])
    assert quote is not None
    window.places.middle.go_to_quote(quote.id)
    window.places.middle.show_view("compare")
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert window.marking.target is not None
    assert window.marking.target.kind is TargetKind.DIFFERENCE


def test_after_an_edit_only_what_it_touched_is_compared_again(
    open_window: OpenWindow, path: Path, held: list[str], qtbot: QtBot
) -> None:
    window = open_window(path)
    for place in range(len(SAID)):
        window.places.middle.go_to_quote(_quotes_of(window, place)[0])
    before = window.session.contents
    touched = set(_quotes_of(window, 1))
    [quote] = touched
    base = next(one.document for one in before.quotes_of(_statements(window)[1])[0].renderings)
    held.clear()
    window.session.choose_base(quote, base)
    idle(window, qtbot)
    after = window.session.contents
    assert after is not before
    assert set(held) == touched
    chosen = after.quote(quote)
    assert chosen is not None
    assert chosen.base.document == base
    kept = [one for one in before.comparison.quotes if one.id != quote]
    assert all(after.listed_quote(one.id) is one for one in kept), "what was not touched is not read again"


def test_a_removal_and_its_undo_are_seen_where_they_touch_and_nowhere_else(
    open_window: OpenWindow, path: Path, qtbot: QtBot
) -> None:
    window = open_window(path)
    whole = with_differences(window)
    before = window.session.contents
    gone = before.comparison.quotes[0].renderings[-1].document
    window.session.remove_documents([gone])
    idle(window, qtbot)
    left = window.session.contents
    assert gone not in left.documents
    assert gone not in {one.document for quote in left.comparison.quotes for one in quote.renderings}
    assert sum(left.listed_quote(one.id) is one for one in before.comparison.quotes) == len(SAID) - 1
    window.session.undo()
    idle(window, qtbot)
    assert list(window.session.contents.documents) == list(before.documents)
    assert with_differences(window) == whole
    assert window.session.contents.summaries == before.summaries


def _ask(window: MainWindow, *kinds: Kind) -> None:
    window.filtering.ask(Narrowing(kinds=frozenset(kinds)))


def test_a_filter_by_kind_compares_all_that_is_not_known_yet(open_window: OpenWindow, path: Path) -> None:
    window = open_window(path)
    wanted = {
        quote.id
        for quote in with_differences(open_window(path))
        if any(one.kind is Kind.MODALITY for given in quote.renderings for one in given.differences)
    }
    assert 0 < len(wanted) < len(window.session.contents.comparison.quotes)
    _ask(window, Kind.MODALITY)
    chooser = window.places.middle.choosers.statements
    assert {chooser.itemData(row) for row in range(chooser.count())} == {
        quote.statement for quote in window.session.contents.comparison.quotes if quote.id in wanted
    }


def test_while_a_filter_is_waited_for_all_stays_and_the_bar_says_how_far_it_is(
    open_window: OpenWindow, path: Path, in_jobs: Event, qtbot: QtBot
) -> None:
    window = open_window(path)
    idle(window, qtbot)
    chooser = window.places.middle.choosers.statements
    in_jobs.clear()
    _ask(window, Kind.MODALITY)
    assert "0 %" in window.places.filter_bar.left.text()
    assert chooser.count() == len(SAID)
    window.places.documents.list.setFocus()
    with qtbot.waitSignal(window.filtering.changed):
        in_jobs.set()
    assert 0 < chooser.count() < len(SAID)
    assert "%" not in window.places.filter_bar.left.text()


def test_a_filter_that_is_cleared_is_not_waited_for(
    open_window: OpenWindow, path: Path, in_jobs: Event, qtbot: QtBot
) -> None:
    window = open_window(path)
    idle(window, qtbot)
    in_jobs.clear()
    _ask(window, Kind.MODALITY)
    window.filtering.clear()
    in_jobs.set()
    idle(window, qtbot)
    assert window.places.middle.choosers.statements.count() == len(SAID)
    assert not window.places.filter_bar.isVisible()


def test_a_filter_by_sense_finds_the_difference_again(
    open_window: OpenWindow, path: Path, qtbot: QtBot
) -> None:
    window = open_window(path)
    quote, rendering, difference = next(
        (quote, given, one)
        for quote in with_differences(window)
        for given in quote.renderings
        for one in given.differences
        if one.kind is Kind.MODALITY
    )
    window.session.set_sense(Target.of_difference(rendering.id, difference), Sense.CHANGED)
    idle(window, qtbot)
    again = open_window(path)
    again.filtering.ask(Narrowing(senses=frozenset({Sense.CHANGED})))
    assert again.places.middle.choosers.statements.count() == 1
    assert again.places.middle.quote is not None
    assert again.places.middle.quote.id == quote.id


def test_a_large_statement_is_waited_for_and_then_shown_at_what_was_asked_for(
    open_window: OpenWindow, path: Path, in_jobs: Event, qtbot: QtBot
) -> None:
    window = open_window(path)
    idle(window, qtbot)
    middle = window.places.middle
    middle.show_view("compare")
    rendering = window.session.contents.quotes_of(_statements(window)[2])[0].renderings[-1]
    target = Target(TargetKind.RENDERING, rendering.id)
    in_jobs.clear()
    middle.go_to(target)
    qtbot.waitUntil(lambda: middle.pages.currentWidget() not in (middle.compare_page, middle.coverage))
    assert middle.quote is not None
    assert middle.quote.id in _quotes_of(window, 2)
    in_jobs.set()
    qtbot.waitUntil(lambda: middle.pages.currentWidget() is middle.compare_page)
    assert window.marking.target == target


Stop = Callable[[MainWindow], object]


@pytest.mark.parametrize(
    "work",
    [
        pytest.param(lambda window: window.session.undo(), id="undo"),
        pytest.param(
            lambda window: window.session.remove_documents(list(window.session.contents.documents)),
            id="remove",
        ),
        pytest.param(
            lambda window: window.session.export(Path(window.session.path.parent / "out.html")), id="export"
        ),
        pytest.param(
            lambda window: window.session.backup(Path(window.session.path.parent / "copy.asquoted")),
            id="backup",
        ),
        pytest.param(
            lambda window: window.session.tag_all_new(
                "all", [Target(TargetKind.DOCUMENT, one) for one in window.session.contents.documents]
            ),
            id="tag all",
        ),
        pytest.param(lambda window: window.session.open(window.session.path), id="open"),
    ],
)
def test_long_work_is_shown_and_stopped_and_nothing_is_lost(
    open_window: OpenWindow, path: Path, qtbot: QtBot, work: Stop
) -> None:
    window = open_window(path)
    before, marks = window.session.contents, window.session.marks
    files = set(path.parent.iterdir())
    began: list[str] = []
    told: list[object] = []

    def stop(job: Job, words: str) -> None:
        began.append(words)
        job.cancel()

    window.session.began.connect(stop)
    window.session.failed.connect(told.append)
    work(window)
    idle(window, qtbot)
    assert [type(one).__name__ for one in told] == ["Cancelled"]
    assert all(began)
    assert window.session.is_open
    assert window.session.contents.comparison == before.comparison
    assert window.session.marks.history == marks.history
    assert {one for one in path.parent.iterdir() if one.suffix != ".asquoted-wal"} >= {path}
    assert {one.suffix for one in set(path.parent.iterdir()) - files} <= {".asquoted-wal", ".asquoted-shm"}
