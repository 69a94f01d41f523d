"""What is marked in an article, in words: in short for the margin, in full for a tooltip."""

from PySide6.QtCore import QCoreApplication

from asquoted.domain.speech import Role
from asquoted.qt.filled import fill, listed
from asquoted.qt.models.reading import Passmark, Remark
from asquoted.qt.phrases import word_of


def in_short(remark: Remark) -> str:
    """Return what a remark is, in one line: of a rendering its form and the words of this document."""
    match remark.kind:
        case Passmark.RENDERING:
            return listed(" · ", (_form_of(remark), remark.words))
        case Passmark.QUOTATION if remark.role is not Role.SPEECH:
            return fill(QCoreApplication.translate("Margin", "not speech · {words}"), words=remark.words)
        case Passmark.QUOTATION:
            return fill(QCoreApplication.translate("Margin", "quotation · {words}"), words=remark.words)
        case Passmark.INDIRECT:
            return fill(QCoreApplication.translate("Margin", "indirect · {words}"), words=remark.words)
        case Passmark.TAG:
            return remark.words
        case Passmark.NOTE:
            return fill(QCoreApplication.translate("Margin", "note · {words}"), words=remark.words)


def in_full(remark: Remark) -> str:
    """Return what a remark is: of a rendering its words and those of the base, told apart."""
    match remark.kind:
        case Passmark.RENDERING if remark.words == remark.base:
            same = QCoreApplication.translate("Margin", "{form}, as in the base\nOpen the comparison")
            return fill(same, form=_form_of(remark))
        case Passmark.RENDERING:
            words = QCoreApplication.translate(
                "Margin", "{form}\nThis document: {own}\nBase: {base}\nOpen the comparison"
            )
            return fill(words, form=_form_of(remark), own=remark.words, base=remark.base)
        case Passmark.QUOTATION if remark.role is not Role.SPEECH:
            return QCoreApplication.translate(
                "Margin",
                "In quotation marks, but taken for a name, a title or a doubted word: not compared.\n"
                "If it was said: select it, then Correct → Mark as a rendering that was missed.",
            )
        case Passmark.QUOTATION | Passmark.INDIRECT:
            words = QCoreApplication.translate(
                "Margin",
                "{what}\nGiven to no quote: not compared.\n"
                "If it belongs to one: select it, then Correct → Mark as a rendering that was missed.",
            )
            return fill(words, what=in_short(remark))
    return in_short(remark)


def _form_of(remark: Remark) -> str:
    return word_of(remark.form) if remark.form is not None else ""
