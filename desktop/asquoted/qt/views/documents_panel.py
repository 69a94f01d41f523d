"""The documents of the library, on the left: search, sort, open, remove."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QListView, QMenu, QToolButton, QVBoxLayout, QWidget

from asquoted.domain.documents import Details, DocumentSummary
from asquoted.domain.narrowing import Narrowed
from asquoted.qt.filled import fill, listed
from asquoted.qt.icons import icon
from asquoted.qt.models.differences import date_words
from asquoted.qt.models.documents import ID, SUMMARY, DocumentsModel, outlet_of
from asquoted.qt.views.alters import alters
from asquoted.qt.views.choose_one import choose_one
from asquoted.qt.views.details_panel import DetailsPanel
from asquoted.qt.views.nameless_line import NamelessLine
from asquoted.qt.views.parts import Index, PanelTitle, TwoLines, named
from asquoted.qt.views.search_field import SearchField
from asquoted.qt.views.sort_button import SortButton

_BATCH = 1_000


class DocumentsPanel(QWidget):
    """The list of documents with a field that filters it.

    Signals:
        document_chosen: the user selected one document, by mouse or by key; carries its id.
        document_opened: the user wants to read a document; carries its id.
        import_wanted: the user asked for files to be taken in.
        removal_wanted: the user asked for the chosen documents to be removed.
        details_entered: the user corrected a document; carries its id and its `Details`.
        tag_wanted: the user wants to tag the chosen documents.
        note_wanted: the user wants to write a note on the document; carries its id.
        naming_wanted: the user wants to say who published a document; carries its id.
        sorted_anew: the user chose another order of the list.
    """

    document_chosen = Signal(str)
    document_opened = Signal(str)
    import_wanted = Signal()
    removal_wanted = Signal()
    details_entered = Signal(str, object)
    tag_wanted = Signal()
    note_wanted = Signal(str)
    naming_wanted = Signal(str)
    sorted_anew = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = DocumentsModel(self)
        self._in_sight = ""
        self._is_led = False
        self._to_name: list[str] = []
        self.title = PanelTitle(self.tr("Documents"))
        self.sort_button = SortButton()
        self.import_button = alters(named(QToolButton(), self.tr("Import articles")))
        self.import_button.setToolTip(self.tr("Take articles in from files"))
        self.import_button.setAutoRaise(True)
        self.title.add_button(self.sort_button)
        self.title.add_button(self.import_button)
        self.filter = named(
            SearchField(),
            self.tr("Filter the documents"),
            self.tr("Leaves the documents whose outlet, headline or date hold these words"),
        )
        self.filter.setPlaceholderText(self.tr("Filter by outlet, headline, date"))
        self.filter.setToolTip(self.tr("Leaves the documents that hold these words"))
        self.nameless = NamelessLine()
        self.list = named(
            QListView(),
            self.tr("Documents"),
            self.tr("The arrows choose a document, Enter reads it; the menu key shows what can be done"),
        )
        self.details = DetailsPanel(self.list.setFocus)
        self.list.setModel(self._model)
        self.list.setItemDelegate(DocumentLines(self.list))
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setUniformItemSizes(True)
        # Of twenty thousand rows, so many are laid out at a time: the rest follow while the window answers.
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(_BATCH)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 4, 4)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(self.nameless)
        column.addWidget(self.details)
        self.tint()
        self.sort_button.order_chosen.connect(self._on_sort_chosen)
        self.filter.textChanged.connect(self._on_filter_typed)
        self.filter.returnPressed.connect(self._on_filter_entered)
        self.filter.left.connect(self.list.setFocus)
        self.list.clicked.connect(self._on_clicked)
        self.list.activated.connect(self._on_opened)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.list.customContextMenuRequested.connect(self._on_menu_wanted)
        self.details.details_entered.connect(self._on_details_entered)
        self.nameless.naming_wanted.connect(self._on_naming_wanted)
        self.import_button.clicked.connect(self.import_wanted)

    def show_documents(self, documents: Sequence[DocumentSummary]) -> None:
        """Show these documents; what was chosen stays chosen."""
        with self._kept_chosen():
            self._model.show_documents(documents)
        is_left = self.nameless.button.hasFocus() and not self._model.nameless
        self.nameless.show_count(len(self._model.nameless))
        if is_left:
            # Qt would put the keyboard into whatever field comes next in the window.
            self.list.setFocus()
        self._show_details_of(self.details.document)

    def narrow(self, left: Narrowed | None) -> None:
        """Leave at most what a filter leaves, and say how much of each that is; None leaves all."""
        with self._kept_chosen():
            self._model.narrow(left)

    @property
    def order(self) -> list[str]:
        """The ids of the documents, whether a filter leaves them or not, in the order of the list."""
        return self._model.order

    def edit_details(self, document: str = "") -> bool:
        """Open the form for the details of a document, else of the chosen one; tell whether there is one."""
        chosen = self.chosen()
        if not document and chosen:
            current = self.list.currentIndex().data(ID)
            document = current if current in chosen else chosen[0]
        summary = self._model.summary_of(document)
        self._to_name = []
        if summary is not None:
            self.details.edit(summary, outlet_of(summary), self._model.outlets)
        return summary is not None

    def name(self, document: str) -> None:
        """Open the form for a document without an outlet; saved, it goes on to the next of these."""
        # While they are named the library still writes what was said of the ones before.
        left = self._to_name if document in self._to_name[:1] else self._nameless_from(document)
        if self.edit_details(document):
            self._to_name = left

    def choose(self, document: str) -> None:
        """Show the document in sight as chosen, without going there; none where it is not listed, or ""."""
        self._in_sight = document
        self._choose(document)
        self._show_details_of(document)

    def follow(self, document: str) -> None:
        """Choose the document that something else is selected in; several that the user chose stay so."""
        if document != self._in_sight:
            self.choose(document)

    def chosen(self) -> list[str]:
        """Return the ids of the chosen documents."""
        return [index.data(ID) for index in self.list.selectedIndexes()]

    @contextmanager
    def _kept_chosen(self) -> Iterator[None]:
        """Keep what is chosen, where it is still shown, and say how many there are."""
        chosen = self.chosen()
        with self._led():
            yield
        shown, there = self._model.rowCount(), self._model.count
        self.title.show_share(shown, there)
        # What a filter leaves out is in sight all the same, and chosen again once it is listed.
        self._choose(chosen[0] if chosen and self._in_sight not in chosen else self._in_sight)

    def _choose(self, document: str) -> None:
        index = self._model.index(self._model.row_of(document))
        if not index.isValid():
            self.list.clearSelection()
        elif not self.list.selectionModel().isSelected(index):
            with self._led():
                choose_one(self.list, index)

    def _show_details_of(self, document: str) -> None:
        summary = self._model.summary_of(document) if self.details.isVisible() else None
        if summary is not None:
            self.details.follow(summary, outlet_of(summary))

    @contextmanager
    def _led(self) -> Iterator[None]:
        """Move in the list without going anywhere."""
        before, self._is_led = self._is_led, True
        try:
            yield
        finally:
            self._is_led = before

    def _on_filter_typed(self, words: str) -> None:
        with self._kept_chosen():
            self._model.filter_by(words)

    def tint(self) -> None:
        """Draw the icons anew, in the colours that the window has now."""
        self.import_button.setIcon(icon("plus"))
        self.sort_button.setIcon(icon("sort"))

    def _on_sort_chosen(self, by: str) -> None:
        with self._kept_chosen():
            self._model.sort_by(by)
        self.sorted_anew.emit()

    def _on_filter_entered(self) -> None:
        if self._model.rowCount():
            first = self._model.index(0)
            choose_one(self.list, first)
            self.list.setFocus()
            self._on_opened(first)

    def _on_opened(self, index: QModelIndex) -> None:
        self.document_opened.emit(index.data(ID))

    def _on_clicked(self) -> None:
        # Also the row of what is selected in a view: then the document itself is meant.
        self._on_selection_changed()

    def _on_selection_changed(self) -> None:
        # More than one are chosen for what is done with all of them, and to be stayed with.
        chosen = self.chosen()
        if len(chosen) == 1 and not self._is_led:
            self._show_details_of(chosen[0])
            self.document_chosen.emit(chosen[0])

    def _nameless_from(self, document: str) -> list[str]:
        """Return the documents without an outlet in the order of the list, from one on and round its end."""
        order, nameless = self._model.order, set(self._model.nameless)
        start = order.index(document) if document in order else 0
        return [one for one in (*order[start:], *order[:start]) if one in nameless]

    def _on_naming_wanted(self) -> None:
        for document in self._nameless_from(self._in_sight)[:1]:
            self.naming_wanted.emit(document)

    def _on_details_entered(self, document: str, details: Details) -> None:
        self.details_entered.emit(document, details)
        self._to_name = [one for one in self._to_name[1:] if one in self._model.order]
        for following in self._to_name[:1]:
            self.naming_wanted.emit(following)

    def _on_read_wanted(self) -> None:
        chosen = self.chosen()
        if chosen:
            current = self.list.currentIndex().data(ID)
            self.document_opened.emit(current if current in chosen else chosen[0])

    def _on_note_wanted(self) -> None:
        chosen = self.chosen()
        if chosen:
            self.note_wanted.emit(chosen[0])

    def _on_menu_wanted(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        read = None
        enter = QKeySequence(Qt.Key.Key_Enter).toString(QKeySequence.SequenceFormat.NativeText)
        if self.list.selectedIndexes():
            read = menu.addAction(f"{self.tr('Read')}\t{enter}")
            read.triggered.connect(self._on_read_wanted)
            menu.addSeparator()
            menu.addAction(self.tr("Tag…") + "\tT").triggered.connect(self.tag_wanted)
            menu.addAction(self.tr("Note") + "\tN").triggered.connect(self._on_note_wanted)
            menu.addSeparator()
            menu.addAction(self.tr("Details…")).triggered.connect(self.edit_details)
            remove = menu.addAction(self.tr("Remove from the library"))
            remove.triggered.connect(self.removal_wanted)
        menu.addAction(self.tr("Import articles…")).triggered.connect(self.import_wanted)
        menu.setToolTipsVisible(True)
        for action in menu.actions():
            # All but reading alters the library.
            if action is not read:
                alters(action)
        menu.popup(self.list.viewport().mapToGlobal(place))


class DocumentLines(TwoLines):
    """Outlet and date, and below them the headline."""

    def lines(self, index: Index) -> tuple[str, str, str]:
        summary: DocumentSummary = index.data(SUMMARY)
        details = summary.details
        outlet = str(index.data(Qt.ItemDataRole.DisplayRole))
        model = index.model()
        below = [model.given_by(summary)] if isinstance(model, DocumentsModel) else []
        if details.agency and details.agency != details.outlet:
            below.append(fill(self.tr("from {agency}"), agency=details.agency))
        if details.headline and details.headline != outlet:
            below.append(details.headline)
        return outlet, date_words(details.published), listed(" · ", below)
