"""The actions that correct the engine: what belongs together, who speaks, what was missed."""

from PySide6.QtCore import QCoreApplication

from asquoted.qt.specs import Spec

ON_A_RENDERING = ("apart", "accept", "refuse", "move", "voice")
"""What can be said of one rendering."""

ON_A_QUOTE = ("merge", "split", "statement")
ON_WORDS = ("mark", "pin_together", "pin_apart", "unpin")

ON_CORRECTING = (*ON_A_RENDERING, *ON_A_QUOTE, *ON_WORDS)
"""All of them, in the order of the menu."""


def correct_specs() -> dict[str, Spec]:
    """Return the actions by name."""
    tr = QCoreApplication.translate
    return {
        "apart": Spec.of(
            tr("Actions", "&Not the same quote"),
            tr("Actions", "Take this outlet's words out of the quote: they are of another one"),
            "X",
        ),
        "accept": Spec.of(
            tr("Actions", "&Accept as a rendering"),
            tr("Actions", "Accept that the outlet gives this quote in its own words"),
            "A",
        ),
        "refuse": Spec.of(
            tr("Actions", "&Refuse the rendering"),
            tr("Actions", "Say that the outlet's words give no quote; tags and notes stay on the words"),
            "R",
        ),
        "move": Spec.of(
            tr("Actions", "Mo&ve to another quote…"),
            tr("Actions", "Put this outlet's words into another quote"),
            "V",
        ),
        "merge": Spec.of(
            tr("Actions", "&Merge with another quote…"),
            tr("Actions", "Make one quote of this and another"),
            "M",
        ),
        "split": Spec.of(
            tr("Actions", "&Split the quote…"),
            tr("Actions", "Let some renderings leave into a quote of their own"),
            "Shift+X",
        ),
        "voice": Spec.of(
            tr("Actions", "Speaker and &cue…"),
            tr("Actions", "Say who speaks here, and how the article brings it in"),
            "P",
        ),
        "statement": Spec.of(
            tr("Actions", "S&tatement…"),
            tr("Actions", "Say whose statement it is, of which day, and who carried it"),
            "Shift+P",
        ),
        "mark": Spec.of(
            tr("Actions", "Mark as a rendering t&hat was missed…"),
            tr("Actions", "Say which quote the selected words give, directly or indirectly"),
            "Q",
        ),
        "pin_together": Spec.of(
            tr("Actions", "&Pin words together"),
            tr("Actions", "Say that the words selected in the base and in an outlet belong together"),
            "E",
        ),
        "pin_apart": Spec.of(
            tr("Actions", "Pin wor&ds apart"),
            tr("Actions", "Say that the words selected in the base and in an outlet do not belong together"),
            "Shift+E",
        ),
        "unpin": Spec.of(
            tr("Actions", "Ta&ke the pin off"),
            tr("Actions", "Take the pin off the selected words, or off those of the current difference"),
            "U",
        ),
        "corrections": Spec.of(
            tr("Actions", "&List the corrections"),
            tr("Actions", "See all that was corrected, and drop what shall hold no longer"),
            "Ctrl+Shift+X",
        ),
    }
