"""The three views of the middle and what holds them: tabs, choosers, pages. It knows no library."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from asquoted.qt.views.awaited import Awaited
from asquoted.qt.views.choosers import Choosers
from asquoted.qt.views.compare import CompareView
from asquoted.qt.views.compare_page import ComparePage
from asquoted.qt.views.coverage import CoverageView
from asquoted.qt.views.empty_state import EmptyState
from asquoted.qt.views.pages import ReadPage
from asquoted.qt.views.parts import named
from asquoted.qt.views.read import ReadView

VIEWS = ("coverage", "compare", "read")


class MiddlePages(QWidget):
    """Coverage, Compare and Read, each on a page of its own, with a tab to each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._awaited = Awaited(self)
        self.tabs = named(QTabBar(), self.tr("Views"), self.tr("Coverage, Compare and Read"))
        self.tabs.setDocumentMode(True)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.choosers = Choosers()
        self.coverage = CoverageView()
        self.compare_page = ComparePage()
        self.compare = self.compare_page.view
        self.read_page = ReadPage()
        self.read = self.read_page.view
        self.empty = EmptyState()
        self.pages = QStackedWidget()
        self._lay_out()

    @property
    def view(self) -> str:
        """The name of the view that is shown."""
        return VIEWS[max(self.tabs.currentIndex(), 0)]

    def name_views(self, actions: list[QAction]) -> None:
        """Call the tabs as the actions are called that show them."""
        for row, action in enumerate(actions):
            self.tabs.setTabText(row, action.text().replace("&", ""))
            self.tabs.setTabToolTip(row, action.toolTip())

    def offer(self, actions: Sequence[QAction]) -> None:
        """Put `actions` into the context menus of the views that show words, before all else."""
        self.compare_page.offer(actions)
        self.read_page.offer(actions)

    def show_view(self, name: str) -> None:
        """Show one of the three views."""
        self.tabs.setCurrentIndex(VIEWS.index(name))

    def current_rect(self) -> QRect | None:
        """Return where what is selected ends, as a rectangle of the middle; None where it has no place."""
        view = self._view()
        rect = view.current_rect()
        return None if rect is None else rect.translated(view.mapTo(self, QPoint()))

    def copy_difference(self) -> bool:
        """Copy the difference that is selected in Compare; tell whether there is one."""
        return self.view == "compare" and self.compare.copy_difference()

    def focus_view(self) -> None:
        """Put the keyboard into the view that is shown."""
        # Not by a focus proxy: Tab would then pass over what stands above the table.
        if self.view == "compare":
            self.compare.take_keyboard()
        else:
            view = self.coverage.grid if self.view == "coverage" else self.read
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _view(self) -> CoverageView | CompareView | ReadView:
        return (self.coverage, self.compare, self.read)[VIEWS.index(self.view)]

    def _lay_out(self) -> None:
        for page in (self.coverage, self.compare_page, self.read_page, self.empty, self._awaited.page):
            self.pages.addWidget(page)
        for name in VIEWS:
            self.tabs.addTab(name)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for widget in (self.tabs, self.choosers):
            whole.addWidget(widget)
        whole.addWidget(self.pages, 1)
