"""What a comparison can be written as: each format in each language."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from asquoted.qt.languages import languages, of_files


def kinds_of_files(chosen: str) -> Mapping[str, str]:
    """Return the kinds that a dialog offers, each with the code of its language; JSON has none.

    `chosen` is the language of the preferences: a PDF in it comes first, and is what is proposed.
    """
    names, own = languages(), of_files(chosen)
    kinds = {
        kind.format(language=names[code]): code
        for code in sorted(names, key=lambda one: (one != own, names[one]))
        for kind in (
            QCoreApplication.translate("files", "PDF, {language} (*.pdf)"),
            QCoreApplication.translate("files", "Web page, {language} (*.html)"),
            QCoreApplication.translate("files", "Text, {language} (*.txt)"),
        )
    }
    return kinds | {QCoreApplication.translate("files", "JSON, for other programs (*.json)"): ""}
