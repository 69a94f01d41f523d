"""The views of the window, offscreen, beside Qt's own widgets with the same words in them."""

import gc
import time
from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QListView, QPlainTextEdit, QWidget

from asquoted.domain.comparing import compare_documents
from asquoted.domain.comparison import Base, Form, Kind, Passage, Quote, Rendering
from asquoted.domain.documents import Details, Document, DocumentSummary
from asquoted.domain.speech import Speech
from asquoted.domain.tags import COLOURS, Tag, Tagging
from asquoted.domain.targets import Target
from asquoted.domain.text import Span
from asquoted.qt.theme import apply_font, apply_theme
from asquoted.qt.views.compare import CompareView
from asquoted.qt.views.documents_panel import DocumentsPanel
from asquoted.qt.views.read import ReadView
from asquoted.service.comparing import Comparer
from asquoted.service.tables import load_tables
from benchmarks.engine import row, shown
from benchmarks.texts import prose, reworded
from benchmarks.timing import seconds

_OUTLETS = 6
_WORDS = 200
_ARTICLE = 100_000
_TAGS = 5_000
_DOCUMENTS = 20_000
_STEPS = 200
_SWITCHES = 1_000
_TIMES = 4
_SIZE = (1280, 700)
_DAY = date(2024, 1, 2)


def prepare() -> QApplication:
    """Return the application with the program's own look."""
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication([])
    apply_theme(app, "light")
    apply_font(app, 100)
    return app


def compare_rows(app: QApplication) -> Iterator[str]:
    """Six outlets side by side: aligned and painted, painted again, a kind hidden.

    What is gone to in a library is grouped by then; an article that is imported is read and grouped too.
    """
    view = CompareView()
    view.show_quote(*_told(0))
    _show(view)
    fresh = iter(range(1, 100))

    def from_the_texts() -> None:
        view.show_quote(*_told(next(fresh)))
        view.grab()

    def from_the_library() -> None:
        quote, documents = _kept(next(fresh))
        held = Comparer({one.id: one.text for one in documents})
        view.show_quote(held.compare(quote), documents)
        view.grab()

    compared = [_told(number) for number in range(20, 26)]
    again = iter(compared)

    def painted() -> None:
        view.show_quote(*next(again))
        view.grab()

    bare = QWidget()
    texts = [QPlainTextEdit(bare) for _ in range(_OUTLETS)]
    for number, text in enumerate(texts):
        text.setGeometry(number * 210, 0, 205, _SIZE[1])
    bare.resize(*_SIZE)
    bare.show()

    def plain() -> None:
        for number, text in enumerate(texts):
            text.setPlainText(prose(_WORDS, seed=number + next(fresh)))
        bare.grab()

    floor = seconds(plain, times=5)
    work = f"{_OUTLETS} outlets of {_WORDS} words"
    yield row(f"{work}: aligned and painted", "six plain text edits", seconds(from_the_library), floor)
    yield row(
        f"{work}: read, grouped, aligned and painted", "six plain text edits", seconds(from_the_texts), floor
    )
    yield row(f"{work}: painted", "six plain text edits", seconds(painted, times=5), floor)
    hidden = iter([frozenset(one) for one in ((), (Kind.WORDING,)) * _TIMES])
    toggled = seconds(partial(_hide, view, hidden), times=2 * _TIMES)
    yield row(f"{work}: a kind hidden or shown", "six plain text edits", toggled, floor)
    yield _leaks(app, view, compared)


def read_rows() -> Iterator[str]:
    """A long article with many tags: opened, and one more tag put on it."""
    text = "\n\n".join(prose(100, seed=number) for number in range(_ARTICLE // 100))
    document = Document("long", text, Details(outlet="Long"))
    tag = Tag("tag", "to check", COLOURS[0])
    step = len(text) // _TAGS
    spans = [Span(start, start + 12) for start in range(0, step * _TAGS, step)]
    marks = [_tagging(number, tag, span, text) for number, span in enumerate(spans)]
    view = ReadView()
    _show(view)
    more = _tagging(_TAGS, tag, Span(20, 44), text)

    def opened() -> None:
        view.show_document(document, Speech(), (), marks)
        view.grab()

    def tagged() -> None:
        view.show_document(document, Speech(), (), [*marks, more])
        view.grab()

    bare = QPlainTextEdit()
    _show(bare)

    def plain() -> None:
        bare.setPlainText(text)
        bare.grab()

    first = seconds(opened, times=1)
    floor = seconds(plain, times=3)
    yield row(f"{_ARTICLE:,} words with {_TAGS:,} tags opened", "a plain text edit, no tags", first, floor)
    put = []
    for _ in range(3):
        put.append(seconds(tagged, times=1))
        view.show_document(document, Speech(), (), marks)
    yield row("one tag put there", "a plain text edit opened anew", min(put), floor)


def list_rows(app: QApplication) -> Iterator[str]:
    """A long list of documents scrolled; the longest time that the event loop was held up."""
    documents = [
        DocumentSummary(
            str(number),
            Details(f"Outlet {number}", prose(8, seed=number), _DAY),
            3,
            4,
            500,
            "",
            "",
        )
        for number in range(_DOCUMENTS)
    ]
    panel = DocumentsPanel()
    _show(panel)
    filled = seconds(partial(panel.show_documents, documents), times=1)
    bare = QListView()
    bare.setUniformItemSizes(True)
    bare.setModel(QStringListModel([one.details.outlet for one in documents]))
    _show(bare)
    work = f"{_DOCUMENTS:,} documents"
    yield f"| {work}: filled | | {shown(filled)} | | |"
    ours, theirs = _longest(app, panel.list), _longest(app, bare)
    yield row(f"{work}: the longest of {_STEPS} steps scrolled", "a list of names", ours, theirs)


def _show(widget: QWidget) -> None:
    widget.resize(*_SIZE)
    widget.show()
    widget.grab()


def _told(seed: int) -> tuple[Quote, list[Document]]:
    """Return one sentence of many words as six outlets print it, compared."""
    documents = _documents(seed)
    comparison = compare_documents(documents, load_tables())
    return max(comparison.quotes, key=lambda quote: len(quote.renderings)), documents


def _kept(seed: int) -> tuple[Quote, list[Document]]:
    """Return the same as a library keeps it, grouped but never compared: its words are new to the engine."""
    documents = _documents(seed)
    renderings = []
    for one in documents:
        span = Span(1, one.text.index(",”"))
        passage = Passage(span, one.text[span.start : span.end])
        renderings.append(Rendering(f"{seed}-{one.id}", one.id, Form.REWORDED, 1.0, (passage,)))
    base = Base(_sentence(seed), None, ((renderings[0].passages[0].span, documents[0].id),))
    return Quote(str(seed), "", 0, base, tuple(renderings)), documents


def _sentence(seed: int) -> str:
    return prose(_WORDS, seed=seed).replace(".", "").lower().capitalize()


def _documents(seed: int) -> list[Document]:
    base = _sentence(seed)
    return [
        Document(
            str(number),
            f"“{reworded(base, seed=1_000 * seed + number)},” the minister said on Tuesday.",
            Details(outlet=f"Outlet {number}", published=_DAY),
        )
        for number in range(_OUTLETS)
    ]


def _tagging(number: int, tag: Tag, span: Span, text: str) -> Tagging:
    return Tagging(str(number), tag, Target.of_span("long", span, text[span.start : span.end]))


def _hide(view: CompareView, hidden: Iterator[frozenset[Kind]]) -> None:
    view.set_hidden_kinds(next(hidden))
    view.grab()


def _longest(app: QApplication, view: QListView) -> float:
    bar = view.verticalScrollBar()
    longest = 0.0
    for step in range(_STEPS):
        start = time.perf_counter()
        bar.setValue(bar.maximum() * step // _STEPS)
        app.processEvents()
        longest = max(longest, time.perf_counter() - start)
    return longest


def _leaks(app: QApplication, view: CompareView, compared: Sequence[tuple[Quote, list[Document]]]) -> str:
    """Return a row of how many objects of Python and widgets of Qt there are more after many switches."""
    before = _counted(app, view, compared, _SWITCHES // 10)
    after = _counted(app, view, compared, _SWITCHES)
    more = [late - early for late, early in zip(after, before, strict=True)]
    work = f"{_SWITCHES:,} switches of quotes: objects, widgets left over"
    return f"| {work} | none | {more[0]:,}, {more[1]} | 0, 0 | |"


def _counted(
    app: QApplication, view: CompareView, compared: Sequence[tuple[Quote, list[Document]]], switches: int
) -> tuple[int, int]:
    for number in range(switches):
        view.show_quote(*compared[number % len(compared)])
        app.processEvents()
    view.show_quote(*compared[0])
    gc.collect()
    return len(gc.get_objects()), len(view.findChildren(QWidget))
