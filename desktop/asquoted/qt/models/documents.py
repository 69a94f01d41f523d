"""The documents of a library as a list, and as much of it as a filter leaves."""

from collections.abc import Sequence
from datetime import date
from pathlib import PurePath

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from asquoted.domain.documents import DocumentSummary
from asquoted.qt.models.differences import date_words
from asquoted.qt.tips import tip

Index = QModelIndex | QPersistentModelIndex

ID = Qt.ItemDataRole.UserRole
SUMMARY = Qt.ItemDataRole.UserRole + 1


class DocumentsModel(QAbstractListModel):
    """One row a document: outlet, date, headline, how many renderings."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents: tuple[DocumentSummary, ...] = ()

    def show_documents(self, documents: Sequence[DocumentSummary]) -> None:
        """Show these documents in place of the ones before."""
        self.beginResetModel()
        self._documents = tuple(documents)
        self.endResetModel()

    def summary(self, index: Index) -> DocumentSummary:
        """Return the document of a row."""
        return self._documents[index.row()]

    def row_of(self, document: str) -> int:
        """Return the row of a document, or -1."""
        return next((row for row, one in enumerate(self._documents) if one.id == document), -1)

    # Qt overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._documents)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        summary = self._documents[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return outlet_of(summary)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self._in_words(summary))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._in_words(summary)
            case _ if role == ID:
                return summary.id
            case _ if role == SUMMARY:
                return summary
        return None

    def _in_words(self, summary: DocumentSummary) -> str:
        details = summary.details
        said = [outlet_of(summary), details.headline, date_words(details.published), details.address]
        count = summary.renderings
        one = self.tr("1 rendering")
        said.append(one if count == 1 else self.tr("{count} renderings").format(count=count))
        return "\n".join(part for part in said if part)


class FilteredDocuments(QSortFilterProxyModel):
    """The documents whose outlet, headline, agency or date hold every word of the filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._by = "date"
        self.setDynamicSortFilter(True)
        self.sort(0)

    def filter_by(self, words: str) -> None:
        """Leave the documents that hold all of these words."""
        self.beginFilterChange()
        self._words = words.casefold().split()
        self.endFilterChange()

    def sort_by(self, what: str) -> None:
        """Sort by "date", "outlet" or "renderings"."""
        self._by = what
        self.invalidate()

    # Qt overrides

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        summary: DocumentSummary = self.sourceModel().index(row, 0, parent).data(SUMMARY)
        details = summary.details
        held = " ".join(
            (outlet_of(summary), details.headline, details.agency, date_words(details.published))
        ).casefold()
        return all(word in held for word in self._words)

    def lessThan(self, left: Index, right: Index) -> bool:
        one: DocumentSummary = left.data(SUMMARY)
        other: DocumentSummary = right.data(SUMMARY)
        outlets = outlet_of(one).casefold(), outlet_of(other).casefold()
        if self._by == "outlet":
            return outlets[0] < outlets[1]
        if self._by == "renderings":
            return (-one.renderings, outlets[0]) < (-other.renderings, outlets[1])
        days = one.details.published or date.max, other.details.published or date.max
        return (days[0], outlets[0]) < (days[1], outlets[1])


def outlet_of(summary: DocumentSummary) -> str:
    """Return what a document is called in the list: its outlet, or else its headline or file."""
    return summary.details.outlet or summary.details.headline or PurePath(summary.file).stem or summary.id
