"""Coverage: a statement's sentences by outlets, each cell the form in which it was given, and the figures."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from asquoted.domain.comparison import Comparison, Form, Quote, Statement
from asquoted.domain.documents import Document
from asquoted.domain.outlets import outlets_among
from asquoted.qt.contents import Marks
from asquoted.qt.filled import fill, listed
from asquoted.qt.models.alike import told_apart
from asquoted.qt.models.bases import base_shown, base_spoken, base_told
from asquoted.qt.models.coverage_cell import Coverage, coverage_of
from asquoted.qt.models.coverage_order import CoverageOrder, sorted_outlets, sorted_sentences
from asquoted.qt.models.cuts import why_told
from asquoted.qt.models.differences import date_words
from asquoted.qt.models.figures import FigureRow, FiguresHead, KeptBar, figure_rows, figures_of, kept_bars
from asquoted.qt.models.own_work import OwnWork, work_on
from asquoted.qt.phrases import quoted, word_of
from asquoted.qt.tips import tip

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole
"""The role under which a cell gives its `Coverage` or its `FigureCell`, None in a row that is a heading."""

_AS_THEY_COME = CoverageOrder()


class CoverageModel(QAbstractTableModel):
    """Rows are statements and their sentences, and at the end the figures; columns are outlets."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Statement | Quote | FiguresHead | FigureRow] = []
        self._documents: list[Document] = []
        self._cells: dict[tuple[str, str], Coverage] = {}
        self._numbers: dict[str, int] = {}
        self._apart: Mapping[str, str] = {}
        self._work: Mapping[tuple[str, str], OwnWork] = {}
        self.kept: tuple[KeptBar, ...] = ()
        """How many words each outlet kept, in the order of the columns."""

    def show_comparison(
        self,
        comparison: Comparison,
        documents: Sequence[Document],
        order: CoverageOrder = _AS_THEY_COME,
        numbers: Mapping[str, int] | None = None,
    ) -> None:
        """Show all statements of a comparison, sorted as `order` says.

        `numbers` are those of the sentences in their statements, where a filter has left some of them out.

        The statement itself, where it is among the documents, is what the rows are: it has no column.
        """
        self.beginResetModel()
        documents = outlets_among(documents)
        figures = figures_of(comparison, documents)
        self._documents = sorted_outlets(documents, order.outlets, figures) if figures else list(documents)
        self._rows, self._cells, self._numbers = [], {}, {}
        self._apart = told_apart(documents)
        for statement in comparison.statements:
            quotes = comparison.quotes_of(statement.id)
            if quotes:
                self._rows += [statement, *sorted_sentences(quotes, order.sentences, documents)]
            for number, quote in enumerate(quotes, start=1):
                self._numbers[quote.id] = (numbers or {}).get(quote.id, number)
                for document in documents:
                    self._cells[quote.id, document.id] = coverage_of(quote, document)
        self._rows += figure_rows(figures, self._documents)
        self.kept = kept_bars(figures, self._documents)
        self.endResetModel()

    def show_marks(self, marks: Marks) -> None:
        """Show what the user tagged, noted and judged of the sentences and of what stands in the cells."""
        work = work_on([one for one in self._rows if isinstance(one, Quote)], marks)
        if work == self._work:
            return
        self._work = work
        last = self.index(len(self._rows) - 1, len(self._documents) - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self._rows) - 1)

    def work_at(self, row: int, column: int | None = None) -> OwnWork | None:
        """Return the user's own marks on a cell, or, without a column, on the sentence; None for none."""
        quote = self.quote_at(row)
        if quote is None:
            return None
        return self._work.get((quote.id, "" if column is None else self._documents[column].id))

    def statement_at(self, row: int) -> Statement | None:
        """Return the statement that a row heads; None if the row is a sentence."""
        found = self._rows[row]
        return found if isinstance(found, Statement) else None

    def is_heading(self, row: int) -> bool:
        """Tell whether a row heads those below it."""
        return isinstance(self._rows[row], Statement | FiguresHead)

    def figure_at(self, row: int) -> FigureRow | None:
        """Return the figure of a row; None if the row is none."""
        found = self._rows[row]
        return found if isinstance(found, FigureRow) else None

    def quote_at(self, row: int) -> Quote | None:
        """Return the sentence of a row; None if the row is a heading or a figure."""
        found = self._rows[row]
        return found if isinstance(found, Quote) else None

    def number_at(self, row: int) -> int:
        """Return the number of a row's sentence in its statement; 0 for another row."""
        quote = self.quote_at(row)
        return 0 if quote is None else self._numbers[quote.id]

    def cell_at(self, row: int, column: int) -> Coverage | None:
        """Return what an outlet gives of a sentence; None in another row."""
        quote = self.quote_at(row)
        return None if quote is None else self._cells[quote.id, self._documents[column].id]

    def document_at(self, column: int) -> Document:
        """Return the document of a column."""
        return self._documents[column]

    def column_of(self, document: str) -> int | None:
        """Return a document's column, None if it has none."""
        return next((at for at, one in enumerate(self._documents) if one.id == document), None)

    def date_words(self, column: int) -> str:
        """Return the day on which a column's document was published, empty if it is not known."""
        return date_words(self._documents[column].details.published)

    def apart(self, column: int) -> str:
        """Return what tells a column's document from another of its name and day; "" where there is none."""
        return self._apart.get(self._documents[column].id, "")

    def heading(self, statement: Statement) -> str:
        """Return a statement's source, speaker and date in one line."""
        parts = (statement.source, self._spoken_by(statement))
        return listed(" · ", parts) or self.tr("Statement")

    def row_of(self, quote: str) -> int | None:
        """Return a sentence's row, None if it is not there."""
        return next(
            (row for row, one in enumerate(self._rows) if isinstance(one, Quote) and one.id == quote), None
        )

    def words_of(self, row: int, column: int) -> str:
        """Return a cell in words, for tooltips and screen readers."""
        cell, document = self.cell_at(row, column), self._documents[column]
        if cell is None:
            return ""
        lines = [fill(self.tr("{outlet}: {form}"), outlet=document.label, form=word_of(cell.form))]
        for rendering in cell.renderings:
            kinds = Counter(
                difference.kind
                for difference in rendering.differences
                if not difference.declared and rendering.form is not Form.INDIRECT
            )
            lines.append(f"{word_of(rendering.form)}: {quoted(rendering.exact)}")
            if kinds:
                counted = ", ".join(f"{word_of(kind)} {count}" for kind, count in kinds.items())
                lines.append(self.tr("Changed in silence: {kinds}").format(kinds=counted))
            if rendering.confidence < 1:
                lines.append(
                    self.tr("{percent} per cent sure").format(percent=round(rendering.confidence * 100))
                )
        work = self.work_at(row, column)
        told = (why_told(cell.cut) if cell.cut else "", work.words if work is not None else "")
        return "\n".join((*lines, *filter(None, told)))

    # Qt overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._documents)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        statement = self.statement_at(index.row())
        if statement is not None:
            if role == Qt.ItemDataRole.DisplayRole:
                # The row's head has the source.
                return self._spoken_by(statement)
            return self.heading(statement) if role == Qt.ItemDataRole.AccessibleTextRole else None
        if self.quote_at(index.row()) is None:
            return self._figure(index.row(), index.column(), role)
        cell = self.cell_at(index.row(), index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return word_of(cell.form) if cell is not None else None
            case Qt.ItemDataRole.ToolTipRole:
                return tip(self.words_of(index.row(), index.column()))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index.row(), index.column())
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self.words_of(index.row(), index.column())
        return cell if role == CELL else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            return self._outlet_head(section, role)
        quote = self.quote_at(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._sentence(section)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(section, spoken=True)
        if role == Qt.ItemDataRole.ToolTipRole:
            work = self.work_at(section)
            told = self._told(section) if quote is None else base_told(quote.base)
            return tip(told if work is None else f"{told}\n{work.words}")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.is_heading(index.row()):
            # The walk by keys passes over what is not enabled.
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _figure(self, row: int, column: int, role: int) -> object:
        figure = self.figure_at(row)
        if figure is None:
            if role == Qt.ItemDataRole.ToolTipRole:
                return tip(self._told(row))
            return self._sentence(row) if role == Qt.ItemDataRole.AccessibleTextRole else None
        cell = figure.cells[column]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return listed(", ", (self._documents[column].label, f"{figure.name}: {cell.words}"))
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                told = listed(": ", (self._documents[column].label, cell.words))
                words = f"{told}\n{figure.name} = {figure.formula}"
                return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return cell if role == CELL else None

    def _told(self, row: int) -> str:
        """Return what is to be said of a figure, or of all."""
        found = self._rows[row]
        if isinstance(found, FiguresHead):
            return "\n\n".join(found.notes)
        return f"{found.name} = {found.formula}" if isinstance(found, FigureRow) else ""

    def _outlet_head(self, section: int, role: int) -> object:
        document = self._documents[section]
        details = document.details
        if role == Qt.ItemDataRole.DisplayRole:
            return document.label
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            parts = (
                document.label,
                details.headline,
                date_words(details.published),
                details.agency,
                details.address,
            )
            words = "\n".join(part for part in dict.fromkeys(parts) if part)
            return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None

    def _spoken_by(self, statement: Statement) -> str:
        speaker = statement.speaker if statement.speaker != statement.source else ""
        return listed(" · ", (speaker, date_words(statement.spoken)))

    def _sentence(self, row: int, *, spoken: bool = False) -> str:
        statement, quote = self.statement_at(row), self.quote_at(row)
        if statement is not None:
            return statement.source or self.tr("Statement")
        figure = self.figure_at(row)
        if figure is not None:
            return figure.name
        if isinstance(self._rows[row], FiguresHead):
            return self.tr("Figures")
        if quote is None:
            return ""
        if not spoken:
            return f"{self._numbers[quote.id]}  {base_shown(quote.base)}"
        said, work = f"{self._numbers[quote.id]}  {base_spoken(quote.base)}", self.work_at(row)
        return said if work is None else f"{said}\n{work.words}"

    def _spoken(self, row: int, column: int) -> str:
        cell = self.cell_at(row, column)
        if cell is None:
            return ""
        words = fill(
            self.tr("{outlet}, sentence {number}: {form}"),
            outlet=listed(", ", (self._documents[column].label, self.apart(column))),
            number=self.number_at(row),
            form=word_of(cell.form),
        )
        if cell.alike > 1:
            words += ", " + self.tr("%Ln times", "", cell.alike)
        if cell.others:
            words += ", " + self.tr("%Ln more in another form", "", cell.others)
        if cell.silent:
            words += ", " + self.tr("silent changes: {count}").format(count=cell.silent)
        if cell.grave:
            words += ", " + self.tr("grave: {count}").format(count=cell.grave)
        if cell.cut:
            words += f", {cell.cut}"
        return words
