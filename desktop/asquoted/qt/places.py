"""Where everything lies in the window: left, middle, right, and the bar of notices above the middle."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from asquoted.qt.states import in_text, out_of_text
from asquoted.qt.views.correcting_panel import CorrectingPanel
from asquoted.qt.views.documents_panel import DocumentsPanel
from asquoted.qt.views.filter_bar import FilterBar
from asquoted.qt.views.find_panel import FindPanel
from asquoted.qt.views.inspector import Inspector
from asquoted.qt.views.middle import Middle
from asquoted.qt.views.notes_panel import NotesPanel
from asquoted.qt.views.notices import Notices
from asquoted.qt.views.panel_edge import PanelEdge
from asquoted.qt.views.parts import tint
from asquoted.qt.views.report_panel import ReportPanel
from asquoted.qt.views.tag_places import TagPlaces
from asquoted.qt.views.tags_panel import TagsPanel

NEEDED = {"left": 21, "right": 26}
"""In average characters: the least width of the panels at the sides."""


class Places(QWidget):
    """The window's central widget: the panels, in splitters that remember how they were left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.documents = DocumentsPanel()
        self.tags = TagsPanel()
        self.middle = Middle()
        self.inspector = Inspector()
        self.notes = NotesPanel()
        self.finder = FindPanel()
        self.tag_places = TagPlaces()
        self.correcting = CorrectingPanel()
        self.filter_bar = FilterBar()
        self.report = ReportPanel()
        self.notices = Notices()
        self.finder.hide()
        self.tag_places.hide()
        self.correcting.hide()
        self.filter_bar.hide()
        self.report.hide()
        left = _splitter("left", Qt.Orientation.Vertical, (self.documents, self.tags), (3, 2))
        below = _splitter(
            "below",
            Qt.Orientation.Vertical,
            (self.middle, self.finder, self.tag_places, self.report, self.correcting),
            (5, 2, 2, 3, 2),
        )
        right = _splitter("right", Qt.Orientation.Vertical, (self.inspector, self.notes), (3, 2))
        right.setSizes([450, 270])
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.filter_bar)
        column.addWidget(below, 1)
        whole = _splitter("whole", Qt.Orientation.Horizontal, (left, centre, right), (1, 6, 1))
        whole.setSizes([225, 780, 275])
        below.setSizes([560, 190, 190, 260, 220])
        # Scaled three times on a common screen, the window has the height of four fingers.
        for listed in (self.documents.list, self.tags.tree):
            listed.setMinimumHeight(listed.fontMetrics().height() * 3)
        centre.setMinimumWidth(300)
        self.left, self.right = left, right
        self.widen()
        self._splitters = (whole, left, below, right)
        self.edges = {
            "left": PanelEdge(self.tr("Documents and tags"), right=False),
            "right": PanelEdge(self.tr("Selection and notes"), right=True),
        }
        for edge in self.edges.values():
            edge.hide()
        outside = QHBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        for widget in (self.edges["left"], whole, self.edges["right"]):
            outside.addWidget(widget)
        # Prose that wraps asks for more height than a small or scaled screen has.
        outside.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(560, 200)

    def widen(self) -> None:
        """Let no panel be narrower than an outlet's name and its date, however large the words are."""
        character = self.fontMetrics().averageCharWidth()
        for panel, needed in ((self.left, NEEDED["left"]), (self.right, NEEDED["right"])):
            panel.setMinimumWidth(character * needed)

    def kept(self) -> dict[str, str]:
        """Return how the splitters stand, for the settings."""
        return {one.objectName(): in_text(one.saveState()) for one in self._splitters}

    def restore(self, kept: dict[str, str]) -> None:
        """Put the splitters back as they were; what is not known stays as it is."""
        for one in self._splitters:
            if one.objectName() in kept:
                one.restoreState(out_of_text(kept[one.objectName()]))

    def doers(self) -> dict[QWidget, str]:
        """Return the buttons and fields that do what an action does, with its name."""
        choosers, walk = self.middle.choosers, self.middle.compare.bar
        return {
            self.documents.import_button: "import",
            self.finder.field: "find",
            self.finder.tag_button: "tag_hits",
            self.notes.preview_button: "preview",
            self.notes.delete_button: "undo",
            choosers.previous: "previous_quote",
            choosers.next: "next_quote",
            choosers.base: "base",
            walk.back_button: "previous_difference",
            walk.on_button: "next_difference",
            self.filter_bar.statement: "only_statement",
            self.filter_bar.clear_button: "clear_filter",
        }

    def tint(self) -> None:
        """Draw the icons anew, in the colours that the window has now."""
        tint(self.window())
        self.documents.tint()
        self.middle.choosers.tint()
        self.filter_bar.tint()
        self.correcting.tint()


def _splitter(
    name: str, way: Qt.Orientation, widgets: tuple[QWidget, ...], shares: tuple[int, ...]
) -> QSplitter:
    splitter = QSplitter(way)
    splitter.setObjectName(name)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(5)
    for row, (widget, share) in enumerate(zip(widgets, shares, strict=True)):
        splitter.addWidget(widget)
        splitter.setStretchFactor(row, share)
    return splitter
