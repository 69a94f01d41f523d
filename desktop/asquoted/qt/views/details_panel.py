"""What is known of a document, to be corrected: outlet, headline, date, and whose words it took."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from asquoted.domain.documents import Details, DocumentKind
from asquoted.qt.views.alters import alters
from asquoted.qt.views.parts import bold, named
from asquoted.qt.views.tick_box import TickBox
from asquoted.qt.views.way_back import WayBack


class DetailsPanel(QFrame):
    """A form below the list of documents. Enter saves, Escape leaves all as it was.

    Signals:
        details_entered: carries the document's id and its `Details`.
    """

    details_entered = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = ""
        self._before = Details()
        self._way_back = WayBack(self)
        named(self, self.tr("Details of the document"))
        title = QLabel(self.tr("Details"))
        bold(title)
        self.outlet = self._field(self.tr("Outlet"), self.tr("Who published it"))
        self.headline = self._field(self.tr("Headline"))
        self.published = self._field(self.tr("Date"), self.tr("Year, month, day: 2024-03-05"))
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
        self.wrong = QLabel(self.tr("Write the date as 2024-03-05."))
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
        column.addWidget(title)
        column.addLayout(form)
        column.addWidget(self.wrong)
        column.addLayout(buttons)
        self.hide()
        self.save_button.clicked.connect(self._on_entered)
        self.cancel_button.clicked.connect(self.hide)
        for field in self._fields():
            field.returnPressed.connect(self._on_entered)

    def edit(self, document: str, details: Details) -> None:
        """Show the details of a document, to be corrected."""
        self._document, self._before = document, details
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
        self._way_back.remember()
        self.show()
        self.outlet.setFocus()
        self.outlet.selectAll()

    def _fields(self) -> tuple[QLineEdit, ...]:
        return (self.outlet, self.headline, self.published, self.agency, self.address, self.language)

    def _field(self, name: str, description: str = "") -> QLineEdit:
        field = named(QLineEdit(), name, description)
        field.setToolTip(description or name)
        field.setAcceptDrops(False)
        return field

    def _on_entered(self) -> None:
        published = None
        typed = self.published.text().strip()
        if typed:
            try:
                published = date.fromisoformat(typed)
            except ValueError:
                self.wrong.show()
                self.published.setFocus()
                return
        details = Details(
            outlet=self.outlet.text().strip(),
            headline=self.headline.text().strip(),
            published=published,
            agency=self.agency.text().strip(),
            address=self.address.text().strip(),
            language=self.language.text().strip(),
            kind=DocumentKind(self.kind.currentData()),
            abridged=self.abridged.isChecked(),
        )
        self._close()
        if details != self._before:
            self.details_entered.emit(self._document, details)

    def _close(self) -> None:
        self._way_back.go()
        self.hide()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        if not self.isVisible():
            # The Enter that saved is spent: the button that has the keyboard again would take it, too.
            return
        super().keyPressEvent(event)
