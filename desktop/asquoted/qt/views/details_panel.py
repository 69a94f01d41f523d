"""What is known of a document, to be corrected: outlet, headline, date, and whose words it took."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import PurePath

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from asquoted.domain.documents import Details, DocumentKind, DocumentSummary
from asquoted.qt.filled import fill
from asquoted.qt.tips import explain
from asquoted.qt.typed_days import read_day
from asquoted.qt.views.alters import alters
from asquoted.qt.views.chips import ElidedLabel
from asquoted.qt.views.parts import bold, named
from asquoted.qt.views.tick_box import TickBox
from asquoted.qt.views.way_back import WayBack


class DetailsPanel(QFrame):
    """A form below the list of documents. Enter saves, Escape leaves all as it was.

    `home` takes the keyboard where what had it before is gone.

    Signals:
        details_entered: carries the document's id and its `Details`.
    """

    details_entered = Signal(str, object)

    def __init__(self, home: Callable[[], None] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = ""
        self._before = Details()
        self._way_back = WayBack(self, home)
        named(self, self.tr("Details of the document"))
        title = QLabel(self.tr("Details of"))
        title.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.whose = ElidedLabel()
        bold(self.whose)
        self.source = ElidedLabel()
        self.source.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.outlet = self._field(self.tr("Outlet"), self.tr("Who published it"))
        self._known = QStringListModel(self)
        self.proposals = self._completed(self.outlet)
        self.headline = self._field(self.tr("Headline"))
        self.published = self._field(self.tr("Date"), self.tr("2024-03-05, or as you write a day"))
        self.published.setPlaceholderText("2024-03-05")
        self.agency = self._field(self.tr("Agency"), self.tr("Whom the outlet took it from"))
        self.address = self._field(self.tr("Address"), self.tr("Where it stands in the web"))
        self.language = self._field(self.tr("Language"), self.tr("en, ko, ar, …"))
        self.kind = named(QComboBox(), self.tr("Kind"), self.tr("A statement is the base of its quotes"))
        self.kind.addItem(self.tr("Article"), DocumentKind.ARTICLE.value)
        self.kind.addItem(self.tr("Transcript"), DocumentKind.TRANSCRIPT.value)
        self.kind.addItem(self.tr("The statement itself"), DocumentKind.STATEMENT.value)
        self.abridged = named(
            TickBox(self.tr("Given in part")),
            self.tr("Given in part"),
            self.tr(
                "The text is not the whole article: a quote that it lacks is not available, not “not quoted”"
            ),
        )
        self.abridged.setToolTip(self.abridged.accessibleDescription())
        self.wrong = QLabel(self.tr("That is no day that can be read for certain: write it as 2024-03-05."))
        self.wrong.setWordWrap(True)
        self.wrong.setForegroundRole(QPalette.ColorRole.Link)
        self.wrong.hide()
        self.save_button = alters(named(QPushButton(self.tr("Save")), self.tr("Save the details")))
        self.cancel_button = named(QPushButton(self.tr("Cancel")), self.tr("Leave the details as they were"))
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(3)
        for field in (*self._fields(), self.kind):
            form.addRow(field.accessibleName(), field)
        form.addRow("", self.abridged)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(5)
        head.addWidget(title)
        head.addWidget(self.whose, 1)
        column.addLayout(head)
        column.addWidget(self.source)
        column.addLayout(form)
        column.addWidget(self.wrong)
        column.addLayout(buttons)
        self.hide()
        self.save_button.clicked.connect(self._on_entered)
        self.cancel_button.clicked.connect(self.hide)
        for field in self._fields():
            field.returnPressed.connect(self._on_entered)

    @property
    def document(self) -> str:
        """The id of the document whose details are shown, or were last."""
        return self._document

    def edit(self, document: DocumentSummary, called: str, outlets: Sequence[str] = ()) -> None:
        """Show the details of a document, to be corrected.

        `called` is its name in the list, `outlets` are the names to choose from.
        """
        self._way_back.remember()
        self._known.setStringList(sorted({one for one in outlets if one}, key=str.casefold))
        self._show(document, called)
        self.show()
        self.outlet.setFocus()
        self.outlet.selectAll()

    def follow(self, document: DocumentSummary, called: str) -> None:
        """Show the details of another document, or as they are now, unless something was typed into them."""
        if self._entered() == self._before:
            self._show(document, called)

    def _show(self, document: DocumentSummary, called: str) -> None:
        details = document.details
        self._document, self._before = document.id, details
        self.whose.setText(called)
        self.source.setText(document.file if "://" in document.file else PurePath(document.file).name)
        explain(self.source, document.file)
        self.setAccessibleName(fill(self.tr("Details of {document}"), document=called))
        self.outlet.setText(details.outlet)
        self.headline.setText(details.headline)
        self.published.setText(details.published.isoformat() if details.published else "")
        self.agency.setText(details.agency)
        self.address.setText(details.address)
        self.language.setText(details.language)
        self.kind.setCurrentIndex(self.kind.findData(details.kind.value))
        self.abridged.setChecked(details.abridged)
        for field in self._fields():
            # Of what is longer than its field the beginning is looked for.
            field.setCursorPosition(0)
        self.wrong.hide()

    def _fields(self) -> tuple[QLineEdit, ...]:
        return (self.outlet, self.headline, self.published, self.agency, self.address, self.language)

    def _field(self, name: str, description: str = "") -> QLineEdit:
        field = named(QLineEdit(), name, description)
        field.setToolTip(description or name)
        field.setAcceptDrops(False)
        return field

    def _completed(self, field: QLineEdit) -> QListView:
        """Propose what is known already below a field, and return the list of it."""
        completer = QCompleter(self._known, field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(completer)
        popup = named(QListView(), self.tr("Outlets of this library"))
        completer.setPopup(popup)
        # Behind the completer's own filter, and so before it.
        popup.installEventFilter(self)
        return popup

    def _entered(self) -> Details | None:
        """Return the details as they stand in the fields; None where the date is none."""
        typed = self.published.text().strip()
        published = read_day(typed) if typed else None
        if typed and published is None:
            return None
        return replace(
            self._before,
            outlet=self.outlet.text().strip(),
            headline=self.headline.text().strip(),
            published=published,
            agency=self.agency.text().strip(),
            address=self.address.text().strip(),
            language=self.language.text().strip(),
            kind=DocumentKind(self.kind.currentData()),
            abridged=self.abridged.isChecked(),
        )

    def _on_entered(self) -> None:
        details = self._entered()
        if details is None:
            self.wrong.show()
            self.published.setFocus()
            return
        self._close()
        if details != self._before:
            self.details_entered.emit(self._document, details)

    def _close(self) -> None:
        self._way_back.go()
        self.hide()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is self.proposals and is_enter and not self.proposals.currentIndex().isValid():
            # None of them was chosen: what was typed is meant, and one Enter is enough.
            if event.type() == QEvent.Type.KeyPress:
                self.proposals.hide()
                self._on_entered()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        if not self.isVisible():
            # The Enter that saved is spent: the button that has the keyboard again would take it, too.
            return
        super().keyPressEvent(event)
