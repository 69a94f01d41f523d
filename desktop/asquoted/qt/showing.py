"""What of the window is in sight, and in which order: put on it from the settings, and kept in them."""

from PySide6.QtCore import QObject

from asquoted.qt.actions import Actions
from asquoted.qt.models.coverage_order import CoverageOrder
from asquoted.qt.places import Places
from asquoted.settings import Settings


class Showing(QObject):
    """Does what the actions say that show and hide parts of the window."""

    def __init__(self, places: Places, actions: Actions, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._coverage = places.middle.coverage
        self._coverage.bar.offer(actions["chart"])
        self._coverage.sort(CoverageOrder.of_words(settings.coverage_outlets, settings.coverage_sentences))
        actions["chart"].setChecked(settings.coverage_chart)
        self._coverage.want_chart(settings.coverage_chart)
        actions["chart"].toggled.connect(self._on_chart_toggled)

    def keep(self, kept: Settings) -> None:
        """Write down what is in sight, and in which order."""
        order = self._coverage.order
        kept.coverage_outlets, kept.coverage_sentences = str(order.outlets), str(order.sentences)
        kept.coverage_chart = self._coverage.chart_wanted

    # Slots

    def _on_chart_toggled(self, wanted: bool) -> None:
        self._coverage.want_chart(wanted)
