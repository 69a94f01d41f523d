"""The actions on where one is, and on what lies in sight beside it."""

from PySide6.QtCore import QCoreApplication

from asquoted.qt.specs import ALONE, Spec

OF_COVERAGE = ("chart",)


def place_specs() -> dict[str, Spec]:
    """Return the actions by name."""
    tr = QCoreApplication.translate
    return {
        "chart": Spec.of(
            tr("Actions", "C&hart of the words kept"),
            tr("Actions", "Show below the coverage how many of the words each outlet kept, or do without"),
            "G",
            icon="chart",
            group=ALONE,
        ),
    }
