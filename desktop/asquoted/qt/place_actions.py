"""The actions on where one is, and on what lies in sight beside it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from asquoted.qt.specs import ALONE, Spec

HISTORY = ("back", "forward")
PANELS = ("left_panels", "right_panels")
OF_COVERAGE = ("chart",)


def place_specs() -> dict[str, Spec]:
    """Return the actions by name."""
    tr = QCoreApplication.translate
    return {
        "back": Spec.of(
            tr("Actions", "&Back"),
            tr("Actions", "Go back to where you were: to the article, the comparison, the coverage"),
            *_desktop_keys(QKeySequence.StandardKey.Back),
            icon="back",
        ),
        "forward": Spec.of(
            tr("Actions", "&Forward"),
            tr("Actions", "Go forward to where you came back from"),
            *_desktop_keys(QKeySequence.StandardKey.Forward),
            icon="forward",
        ),
        "across": Spec.of(
            tr("Actions", "&Open: the comparison, or the article"),
            tr("Actions", "From a quotation to its comparison; from the comparison to the outlet's article"),
            "O",
            icon="across",
        ),
        "left_panels": Spec.of(
            tr("Actions", "Documents and ta&gs"),
            tr("Actions", "Show the documents and the tags at the left, or fold them away"),
            "F9",
            group=ALONE,
        ),
        "right_panels": Spec.of(
            tr("Actions", "Selectio&n and notes"),
            tr("Actions", "Show the selection and the notes at the right, or fold them away"),
            "Shift+F9",
            group=ALONE,
        ),
        "chart": Spec.of(
            tr("Actions", "C&hart of the words kept"),
            tr("Actions", "Show below the coverage how many of the words each outlet kept, or do without"),
            "G",
            icon="chart",
            group=ALONE,
        ),
    }


def _desktop_keys(standard: QKeySequence.StandardKey) -> list[str]:
    """Return a desktop's own keys for something: Alt+Left on most, Cmd+[ on a Mac."""
    portable = QKeySequence.SequenceFormat.PortableText
    keys = [one.toString(portable) for one in QKeySequence.keyBindings(standard)]
    # Where a desktop says that a bare Backspace goes back, it would do so while somebody types.
    return [one for one in keys if one not in ("Backspace", "Shift+Backspace")][:1]
