"""The comparison as it will be printed, beside the window; and printing it."""

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPaintEngine, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from asquoted.qt.views.beside import Beside
from asquoted.qt.views.parts import Flow, named


class PrintWindow(Beside):
    """Shows pages that were made before; nothing is printed without the button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 52, 48)
        self.setWindowTitle(self.tr("Print preview"))
        self._pages: tuple[bytes, ...] = ()
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setDocName(self.tr("Comparison"))
        # The pages have their own margins.
        self.printer.setFullPage(True)
        self.printer.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
        )
        self.preview = named(
            QPrintPreviewWidget(self.printer),
            self.tr("Pages"),
            self.tr("Page Up and Page Down turn the pages"),
        )
        self.where = QLabel()
        self.print_button = self._button(self.tr("&Print…"))
        self.previous_button = self._button(self.tr("Pre&vious page"))
        self.next_button = self._button(self.tr("&Next page"))
        self.larger_button = self._button(self.tr("&Larger"))
        self.smaller_button = self._button(self.tr("&Smaller"))
        self.width_button = self._button(self.tr("As &wide as the window"))
        self.whole_button = self._button(self.tr("&Whole page"))
        self._lay_out()
        self.preview.paintRequested.connect(self.paint)
        self.preview.previewChanged.connect(self._say)
        self.print_button.clicked.connect(self._on_print_clicked)
        self.previous_button.clicked.connect(self._on_previous_clicked)
        self.next_button.clicked.connect(self._on_next_clicked)
        for button, zoom in (
            (self.larger_button, self.preview.zoomIn),
            (self.smaller_button, self.preview.zoomOut),
            (self.width_button, self.preview.fitToWidth),
            (self.whole_button, self.preview.fitInView),
        ):
            button.clicked.connect(zoom)
            button.clicked.connect(self._on_zoomed)

    def show_pages(self, pages: Sequence[bytes]) -> None:
        """Show these pages, PNG pictures of A4."""
        self._pages = tuple(pages)
        self.preview.updatePreview()
        self.come()
        self.preview.fitInView()
        self.preview.updatePreview()
        self.print_button.setFocus()
        self._say()

    def paint(self, printer: QPrinter) -> None:
        """Put the pages on a printer: those of its range, else all."""
        first, last = printer.fromPage() or 1, printer.toPage() or len(self._pages)
        painter = QPainter()
        if not painter.begin(printer):
            return
        for number, page in enumerate(self._pages[first - 1 : last]):
            if number:
                printer.newPage()
            image = self._for(printer, QImage.fromData(page))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            room = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
            size = image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(
                room.adjusted(0, 0, size.width() - room.width(), size.height() - room.height()), image
            )
        painter.end()

    def _for(self, printer: QPrinter, page: QImage) -> QImage:
        """Return a page as the preview needs it, or as it is for paper.

        Qt looks at two by two pixels when it makes a picture smaller, and letters that were three times
        as large lose their lines; averaged beforehand, they keep them.
        """
        if printer.paintEngine().type() is not QPaintEngine.Type.Picture:
            return page
        inches = printer.paperRect(QPrinter.Unit.Inch).width()
        wide = self.preview.zoomFactor() * self.preview.logicalDpiX() * inches * self.devicePixelRatioF()
        if wide >= page.width():
            return page
        return page.scaledToWidth(max(round(wide), 1), Qt.TransformationMode.SmoothTransformation)

    def _button(self, words: str) -> QPushButton:
        button = named(QPushButton(words), words.replace("&", ""))
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        tools = Flow()
        tools.show_widgets(
            [
                self.print_button,
                self.previous_button,
                self.next_button,
                self.smaller_button,
                self.larger_button,
                self.width_button,
                self.whole_button,
                self.where,
            ]
        )
        column = QVBoxLayout(self)
        column.addWidget(tools)
        column.addWidget(self.preview, 1)

    def _say(self) -> None:
        page, count = self.preview.currentPage(), self.preview.pageCount()
        self.where.setText(self.tr("Page {page} of {count}").format(page=page, count=count))
        self.where.adjustSize()
        self.previous_button.setEnabled(page > 1)
        self.next_button.setEnabled(page < count)

    def _turn(self, by: int) -> None:
        self.preview.setCurrentPage(self.preview.currentPage() + by)
        self._say()

    def _on_previous_clicked(self) -> None:
        self._turn(-1)

    def _on_next_clicked(self) -> None:
        self._turn(1)

    def _on_zoomed(self) -> None:
        # The pages are made for the size in which they are shown.
        self.preview.updatePreview()
        self._say()

    def _on_print_clicked(self) -> None:
        # The system's own dialog, which alone knows the printers; on some systems it can only be waited for.
        dialog = QPrintDialog(self.printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.paint(self.printer)
