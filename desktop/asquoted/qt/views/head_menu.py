"""What can be done with a column, in words: for where there is no room for buttons."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from asquoted.qt.views.alters import alters


class HeadMenu(QMenu):
    """The menu of a column's head. The keys stand with the window's own actions.

    Signals:
        base_asked, article_asked, context_asked, hide_asked: that was chosen.
        step_asked: the column is to go a place on; carries 1, or -1 for back.
    """

    base_asked = Signal()
    article_asked = Signal()
    context_asked = Signal()
    hide_asked = Signal()
    step_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        self._base = alters(self.addAction(""))
        self._read = self.addAction(self.tr("Read the article"))
        self._context = self.addAction(self.tr("What stands around the quote"))
        self._context.setCheckable(True)
        self.addSeparator()
        self._back = self.addAction(self.tr("A place back"))
        self._on = self.addAction(self.tr("A place on"))
        self._hide = self.addAction(self.tr("Hide"))
        self.triggered.connect(self._on_triggered)

    def offer(self, *, base: str, movable: bool) -> None:
        """Call the choice of the base so, if there is one; offer other places if it can be moved."""
        self._base.setText(base)
        self._base.setVisible(bool(base))
        for action in (self._back, self._on, self._hide):
            action.setVisible(movable)
        for action in (self._read, self._context):
            action.setVisible(self.offers_anything)

    @property
    def offers_anything(self) -> bool:
        """Tell whether there is anything that can be done: not with a composite."""
        return self._base.isVisible()

    def show_unfolded(self, unfolded: bool) -> None:
        """Say whether what stands around the quote is shown."""
        self._context.setChecked(unfolded)

    def _on_triggered(self, action: QAction) -> None:
        if action is self._base:
            self.base_asked.emit()
        elif action is self._read:
            self.article_asked.emit()
        elif action is self._context:
            self.context_asked.emit()
        elif action is self._hide:
            self.hide_asked.emit()
        else:
            self.step_asked.emit(1 if action is self._on else -1)
