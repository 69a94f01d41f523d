"""The actions on the user's own marks, and on what the window shows of them."""

from PySide6.QtCore import QCoreApplication

from asquoted.domain.comparison import Sense
from asquoted.domain.targets import TargetKind
from asquoted.qt.specs import Spec

SENSES = {
    Sense.NONE: "sense_none",
    Sense.SLIGHT: "sense_slight",
    Sense.CHANGED: "sense_changed",
    Sense.UNDECIDED: "sense_undecided",
}
"""Two keys, one after the other: S, and the letter that the word begins with (L where S is taken)."""

NOTED = {
    "note_quote": TargetKind.QUOTE,
    "note_document": TargetKind.DOCUMENT,
    "note_library": TargetKind.LIBRARY,
}

ON_MARKS = ("tag", "tag_quote", "note", *NOTED, "preview")
ON_FILTER = ("filter", "only_statement", "clear_filter")


def mark_specs() -> dict[str, Spec]:
    """Return the actions by name."""
    tr = QCoreApplication.translate
    return {
        "tag_quote": Spec.of(
            tr("Actions", "Tag the whole &quote…"),
            tr("Actions", "Put a tag on the quote: it marks all its renderings, those to come as well"),
            "Shift+T",
        ),
        "note_quote": Spec.of(
            tr("Actions", "Note on the q&uote"),
            tr("Actions", "Write a note on the quote that is selected"),
            "Shift+N",
        ),
        "note_document": Spec.of(
            tr("Actions", "Note on the &document"),
            tr("Actions", "Write a note on the document of the selection"),
            "Alt+N",
        ),
        "note_library": Spec.of(
            tr("Actions", "Note on the li&brary"),
            tr("Actions", "Write a note on the library as a whole"),
            "Alt+Shift+N",
        ),
        "preview": Spec.of(
            tr("Actions", "&Preview the note"),
            tr("Actions", "Show the note as its Markdown says, or go back to writing"),
            "Ctrl+Shift+V",
        ),
        "sense_none": Spec.of(
            tr("Actions", "Sense: n&one"), tr("Actions", "The difference leaves the sense as it is"), "S, N"
        ),
        "sense_slight": Spec.of(
            tr("Actions", "Sense: s&light"),
            tr("Actions", "The difference changes the sense a little"),
            "S, L",
        ),
        "sense_changed": Spec.of(
            tr("Actions", "Sense: &changed"), tr("Actions", "The difference changes the sense"), "S, C"
        ),
        "sense_undecided": Spec.of(
            tr("Actions", "Sense: undec&ided"),
            tr("Actions", "You are undecided what the difference does"),
            "S, U",
        ),
        "tag_hits": Spec.of(
            tr("Actions", "Tag every &hit…"),
            tr("Actions", "Put a tag on what the search found, after a look at it"),
            "Ctrl+T",
        ),
        "filter": Spec.of(
            tr("Actions", "Fi&lter…"),
            tr("Actions", "Show only what has these tags, outlets, dates, forms, kinds or senses"),
            "L",
            icon="filter",
        ),
        "only_statement": Spec.of(
            tr("Actions", "Only &this statement"),
            tr("Actions", "Show, export and print this statement alone; once more, all of them again"),
            "Shift+L",
        ),
        "clear_filter": Spec.of(
            tr("Actions", "Cl&ear the filter"), tr("Actions", "Show everything again"), "0"
        ),
    }
