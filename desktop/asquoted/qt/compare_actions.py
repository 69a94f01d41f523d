"""The actions on the columns of a comparison, and the ways to look at it."""

from PySide6.QtCore import QCoreApplication

from asquoted.qt.specs import ALONE, Spec

VIEWS_OF_COMPARE = ("dim", "context", "interlinear")
"""What switches between ways to look at a comparison; its bar has a button for each."""

ON_A_COLUMN = ("column_left", "column_right", "hide_column", "show_columns")


def compare_specs() -> dict[str, Spec]:
    """Return the actions of Compare by name."""
    tr = QCoreApplication.translate
    return {
        "interlinear": Spec.of(
            tr("Actions", "&Interlinear"),
            tr("Actions", "Put the outlets beneath each other, word under word"),
            "I",
            icon="interlinear",
            group=ALONE,
        ),
        "dim": Spec.of(
            tr("Actions", "&Dim what agrees"),
            tr("Actions", "Let the words stand back that all outlets have alike"),
            "D",
            icon="dim",
            group=ALONE,
        ),
        "context": Spec.of(
            tr("Actions", "What stands &around the quote"),
            tr("Actions", "Unfold the sentences before and after the quote in every article, or fold them"),
            "C",
            icon="context",
            group=ALONE,
        ),
        "column_left": Spec.of(
            tr("Actions", "Column to the &left"),
            tr("Actions", "Let the column with the keyboard change places with the one before it"),
            "Alt+Shift+Left",
            "Ctrl+Shift+Left",
        ),
        "column_right": Spec.of(
            tr("Actions", "Column to the &right"),
            tr("Actions", "Let the column with the keyboard change places with the one after it"),
            "Alt+Shift+Right",
            "Ctrl+Shift+Right",
        ),
        "hide_column": Spec.of(
            tr("Actions", "&Hide the outlet"),
            tr("Actions", "Hide the outlet of the column with the keyboard, or of the current difference"),
            "H",
            icon="hide",
        ),
        "show_columns": Spec.of(
            tr("Actions", "&Show all outlets"),
            tr("Actions", "Show the outlets again that are hidden"),
            "Shift+H",
        ),
    }
