"""The bar above a comparison: the walk through the differences, what is hidden, and the pages of columns."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from asquoted.domain.comparison import Sense
from asquoted.domain.targets import Target
from asquoted.qt.filled import fill, listed
from asquoted.qt.icons import icon
from asquoted.qt.models.differences import Place, words_of
from asquoted.qt.tips import explain
from asquoted.qt.views.chips import ElidedCombo, ElidedLabel
from asquoted.qt.views.parts import named

_ROOMY, _NARROW = 60, 38
"""In average characters: how wide the bar must be to have room for all, and for more than its buttons."""


class CompareBar(QWidget):
    """Buttons for the walk and the pages, and the current difference in words.

    Signals:
        next_asked, previous_asked: a step through the differences.
        page_asked: other columns; carries how many pages on (1) or back (-1).
        fitting_chosen: how many columns at once; 0 for as many as fit.
        show_asked: hidden outlets are to be shown again; carries their documents' ids.
    """

    next_asked = Signal()
    previous_asked = Signal()
    page_asked = Signal(int)
    fitting_chosen = Signal(int)
    show_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back_button = self._button("up", self.tr("Previous difference"))
        self.on_button = self._button("down", self.tr("Next difference"))
        self._count = QLabel(self)
        self._words = ElidedLabel(self)
        self._page_back = self._button("left", self.tr("Columns before"))
        self._page = QLabel(self)
        self._page_on = self._button("right", self.tr("Further columns"))
        self._fitting = ElidedCombo(self)
        self._fitting.setMinimumWidth(34)
        self._fitting.addItem(self.tr("Columns: as fit"), 0)
        for number in range(2, 7):
            self._fitting.addItem(self.tr("Columns: {count}").format(count=number), number)
        self._fitting.setAccessibleName(self.tr("Columns at once"))
        self._fitting.setToolTip(self.tr("How many columns to show at once, the base included"))
        self._hidden = named(QToolButton(self), self.tr("Hidden outlets"))
        self._hidden.setProperty("sign", "hide")
        self._hidden.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._hidden.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._hidden.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._hidden_menu = QMenu(self._hidden)
        self._hidden.setMenu(self._hidden_menu)
        self._hidden.hide()
        self._hidden_menu.triggered.connect(self._on_hidden_triggered)
        self._views = QHBoxLayout()
        self._views.setSpacing(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(6, 3, 6, 3)
        across.setSpacing(3)
        # What is not needed at once goes where there is no room; see `resizeEvent`.
        across.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        walk: list[QWidget] = [self.back_button, self.on_button, self._count]
        for widget in walk:
            across.addWidget(widget)
        across.addWidget(self._words, 1)
        across.addWidget(self._hidden)
        across.addLayout(self._views)
        pages: list[QWidget] = [self._page_back, self._page, self._page_on, self._fitting]
        for widget in pages:
            across.addWidget(widget)
        self._part_words()
        self.back_button.clicked.connect(self.previous_asked)
        self.on_button.clicked.connect(self.next_asked)
        self._page_back.clicked.connect(self._on_page_back)
        self._page_on.clicked.connect(self._on_page_on)
        self._fitting.activated.connect(self._on_fitting_activated)

    def show_place(
        self, place: Place | None, places: Sequence[Place], senses: Mapping[Target, Sense]
    ) -> None:
        """Say at which of the differences the walk is."""
        for button in (self.back_button, self.on_button):
            button.setEnabled(bool(places))
        if place is None:
            self._count.setText(self.tr("Differences: {count}").format(count=len(places)))
            self._words.setText("")
            return
        at = places.index(place) + 1 if place in places else 0
        self._count.setText(self.tr("{at} of {all}").format(at=at, all=len(places)))
        outlet = place.document.label if place.document is not None else place.rendering.document
        self._words.setText(listed(": ", (outlet, words_of(place, senses))))

    def offer(self, actions: Sequence[QAction]) -> None:
        """Put buttons of these actions into the bar: other ways to look at the comparison."""
        for action in actions:
            button = named(QToolButton(self), action.text().replace("&", ""), action.statusTip())
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._views.addWidget(button)

    def show_hidden(self, hidden: Sequence[tuple[str, str]]) -> None:
        """Say which outlets are hidden: documents' ids, each with its outlet."""
        self._hidden_menu.clear()
        self._hidden.setVisible(bool(hidden))
        if not hidden:
            return
        if len(hidden) > 1:
            everything = self._hidden_menu.addAction(self.tr("Show all"))
            everything.setData([document for document, _ in hidden])
            self._hidden_menu.addSeparator()
        for document, outlet in hidden:
            words = fill(self.tr("Show {outlet}"), outlet=outlet.replace("&", "&&"))
            self._hidden_menu.addAction(words).setData([document])
        outlets = listed(", ", (outlet for _, outlet in hidden))
        self._hidden.setText(self.tr("Hidden: {count}").format(count=len(hidden)))
        explain(self._hidden, fill(self.tr("Hidden: {outlets}. A click shows them again."), outlets=outlets))
        self._hidden.setAccessibleName(self.tr("Hidden outlets: {count}").format(count=len(hidden)))

    def show_page(self, shown: Sequence[int], columns: int) -> None:
        """Say which of the columns are in sight; the base is not counted."""
        others = [number for number in shown if number]
        paged = columns - 1 > len(others)
        for widget in (self._page_back, self._page, self._page_on):
            widget.setVisible(paged)
        if not others:
            return
        first, last = others[0], others[-1]
        self._page.setText(fill(self.tr("{first}–{last} of {all}"), first=first, last=last, all=columns - 1))
        self._page_back.setEnabled(first > 1)
        self._page_on.setEnabled(last < columns - 1)

    def _part_words(self) -> None:
        # At 200 % the layout's few pixels are less than a space.
        self._count.setContentsMargins(0, 0, self.fontMetrics().averageCharWidth(), 0)

    def _button(self, sign: str, words: str) -> QToolButton:
        button = named(QToolButton(self), words)
        button.setProperty("sign", sign)
        button.setIcon(icon(sign))
        button.setAutoRaise(True)
        button.setToolTip(words)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        characters = self.width() / max(self.fontMetrics().averageCharWidth(), 1)
        self._fitting.setVisible(characters > _ROOMY)
        self._count.setVisible(characters > _NARROW)
        style = Qt.ToolButtonStyle
        self._hidden.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if characters > _ROOMY else style.ToolButtonIconOnly
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            side = self.fontMetrics().height()
            self._part_words()
            for button in self.findChildren(QToolButton):
                if button.property("sign"):
                    button.setIcon(icon(str(button.property("sign"))))
                button.setIconSize(QSize(side, side))

    def _on_page_back(self) -> None:
        self.page_asked.emit(-1)

    def _on_page_on(self) -> None:
        self.page_asked.emit(1)

    def _on_fitting_activated(self, index: int) -> None:
        self.fitting_chosen.emit(int(self._fitting.itemData(index)))

    def _on_hidden_triggered(self, action: QAction) -> None:
        self.show_asked.emit(action.data())
