"""The documents of a library as a list, and as much of it as a filter leaves."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import PurePath

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from asquoted.domain.documents import DocumentKind, DocumentSummary
from asquoted.domain.narrowing import Narrowed
from asquoted.domain.ordering import by_name
from asquoted.qt.models.differences import date_words
from asquoted.qt.tips import tip

Index = QModelIndex | QPersistentModelIndex

ID = Qt.ItemDataRole.UserRole
SUMMARY = Qt.ItemDataRole.UserRole + 1


class DocumentsModel(QAbstractListModel):
    """One row a document: outlet, date, headline, how many renderings.

    Sorted and filtered here, whole: a proxy would ask back three hundred thousand times to
    sort twenty thousand documents.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents: tuple[DocumentSummary, ...] = ()
        self._held: dict[str, tuple[DocumentSummary, str]] = {}
        self._is_held = False
        self._shown: list[DocumentSummary] = []
        self._rows: dict[str, int] = {}
        self._words: list[str] = []
        self._left: Narrowed | None = None
        self._by = "date"

    def show_documents(self, documents: Sequence[DocumentSummary]) -> None:
        """Show these documents in place of the ones before."""
        self._documents = tuple(documents)
        self._is_held = False
        if self._words:
            self._hold()
        self._sort()
        self._show()

    def filter_by(self, words: str) -> None:
        """Leave the documents whose outlet, headline, agency or date hold all of these words."""
        self._words = words.casefold().split()
        if not self._is_held:
            self._hold()
        self._show()

    def narrow(self, left: Narrowed | None) -> None:
        """Leave at most what a filter leaves, and say how much of each that is; None leaves all."""
        if left != self._left:
            self._left = left
            self._show()

    def sort_by(self, what: str) -> None:
        """Sort by "date", "outlet" or "renderings"."""
        self._by = what
        self._sort()
        self._show()

    def row_of(self, document: str) -> int:
        """Return the row of a document, or -1 where it is not shown."""
        return self._rows.get(document, -1)

    def summary_of(self, document: str) -> DocumentSummary | None:
        """Return a document, shown or not; None where there is none of that id."""
        return next((one for one in self._documents if one.id == document), None)

    @property
    def nameless(self) -> list[str]:
        """The ids of the documents that nobody is known to have published, shown or not, in their order."""
        return [
            one.id
            for one in self._documents
            if not one.details.outlet and one.details.kind is not DocumentKind.STATEMENT
        ]

    @property
    def outlets(self) -> list[str]:
        """The outlets of all documents, shown or not."""
        return [one.details.outlet for one in self._documents]

    @property
    def order(self) -> list[str]:
        """The ids of all documents, shown or not, in the order that is chosen."""
        return [one.id for one in self._documents]

    @property
    def count(self) -> int:
        """How many documents there are, shown or not."""
        return len(self._documents)

    # Qt overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        summary = self._shown[index.row()]
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

    def _hold(self) -> None:
        """Fold what a filter looks in, once and not at every key, and only where something is looked for."""
        days: dict[date | None, str] = {}
        held = {}
        for one in self._documents:
            known = self._held.get(one.id)
            if known is None or known[0] is not one:
                day = one.details.published
                if day not in days:
                    days[day] = date_words(day)
                known = one, _held(one, days[day])
            held[one.id] = known
        self._held, self._is_held = held, True

    def _sort(self) -> None:
        # By the outlet first, then by what counts more: a sort keeps what it finds alike in its order.
        self._documents = tuple(sorted(self._documents, key=_by_outlet))
        if self._by != "outlet":
            by = _by_renderings if self._by == "renderings" else _by_date
            self._documents = tuple(sorted(self._documents, key=by))

    def _show(self) -> None:
        self.beginResetModel()
        shown: Iterable[DocumentSummary] = self._documents
        if self._left is not None:
            only = self._left.documents
            shown = [one for one in shown if one.id in only]
        # One word after the other: each looks at what the one before it has left.
        for word in self._words:
            shown = [one for one in shown if word in self._held[one.id][1]]
        self._shown = list(shown)
        self._rows = {one.id: row for row, one in enumerate(self._shown)}
        self.endResetModel()

    def _in_words(self, summary: DocumentSummary) -> str:
        details = summary.details
        said = [outlet_of(summary), details.headline, date_words(details.published), details.address]
        said.append(self.given_by(summary))
        return "\n".join(part for part in said if part)

    def given_by(self, summary: DocumentSummary) -> str:
        """Return how much of what others said a document gives; the statement itself gives its own words."""
        count = summary.renderings
        if summary.details.kind is DocumentKind.STATEMENT:
            return self.tr("the statement itself")
        if not count:
            return self.tr("no renderings")
        asked = count if self._left is None else self._left.given.get(summary.id, 0)
        if asked != count:
            return self.tr("{asked} of %Ln renderings", "", count).format(asked=asked)
        return self.tr("1 rendering") if count == 1 else self.tr("%Ln renderings", "", count)


def outlet_of(summary: DocumentSummary) -> str:
    """Return what a document is called in the list: its outlet, or else its headline or file."""
    return summary.details.outlet or summary.details.headline or PurePath(summary.file).stem or summary.id


def _held(summary: DocumentSummary, day: str) -> str:
    details = summary.details
    said = (outlet_of(summary), details.headline, details.agency, day)
    return " ".join(said).casefold()


def _by_outlet(summary: DocumentSummary) -> str:
    return by_name(outlet_of(summary))


def _by_renderings(summary: DocumentSummary) -> int:
    return -summary.renderings


def _by_date(summary: DocumentSummary) -> date:
    return summary.details.published or date.max
