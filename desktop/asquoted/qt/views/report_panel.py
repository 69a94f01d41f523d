"""The report of a bug, to be read and copied; a panel, as the work can go on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from asquoted.qt.views.parts import bold, named
from asquoted.qt.views.way_back import WayBack


class ReportPanel(QWidget):
    """Says that something went wrong in the program itself. Escape closes it.

    Signals:
        closed: the user has seen it.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        headline = QLabel(self.tr("Something went wrong inside AsQuoted"))
        bold(headline)
        text = QLabel(
            self.tr(
                "Your library is saved up to the last edit. Copy this report and send it to the makers; "
                "it holds no text of your documents beyond what the error itself names."
            )
        )
        text.setWordWrap(True)
        self.report = named(QPlainTextEdit(), self.tr("Report"))
        self.report.setReadOnly(True)
        self.report.setMinimumHeight(self.fontMetrics().height() * 3)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.copy_button = named(QPushButton(self.tr("Copy the report")), self.tr("Copy the report"))
        self.close_button = named(QPushButton(self.tr("Go on")), self.tr("Close the report and go on"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.addWidget(headline)
        column.addWidget(text)
        column.addWidget(self.report, 1)
        column.addLayout(buttons)
        named(self, headline.text())
        self._way_back = WayBack(self)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.close_button.clicked.connect(self._on_close_clicked)

    def show_report(self, report: str) -> None:
        """Show a report."""
        self._way_back.remember()
        self.report.setPlainText(report)

    def close_instead(self) -> None:
        """Offer to close the program, where there is nothing to go on with."""
        self.close_button.setText(self.tr("Close AsQuoted"))
        named(self.close_button, self.tr("Close AsQuoted"))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_close_clicked()
            return
        super().keyPressEvent(event)

    # Slots

    def _on_close_clicked(self) -> None:
        self._way_back.go()
        self.closed.emit()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
