"""The choice of what notes are on."""

from PySide6.QtWidgets import QWidget

from asquoted.domain.targets import TargetKind
from asquoted.qt.views.chips import ElidedCombo
from asquoted.qt.views.parts import named


class KindChoice(ElidedCombo):
    """Anything, or one of the six kinds of things that carry notes; a row's own value is its kind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, self.tr("What the notes are on"))
        self.setToolTip(self.tr("Leaves the notes on things of one kind"))
        self.addItem(self.tr("on anything"), None)
        for kind, words in (
            (TargetKind.SPAN, self.tr("on words")),
            (TargetKind.DIFFERENCE, self.tr("on differences")),
            (TargetKind.RENDERING, self.tr("on renderings")),
            (TargetKind.QUOTE, self.tr("on quotes")),
            (TargetKind.DOCUMENT, self.tr("on documents")),
            (TargetKind.LIBRARY, self.tr("on the library")),
        ):
            self.addItem(words, kind)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(ElidedCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
