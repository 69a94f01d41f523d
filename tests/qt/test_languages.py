"""The window speaks the language that was chosen, else the desktop's, else English."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from asquoted.qt.languages import languages, speak
from asquoted.qt.models.differences import date_words
from asquoted.qt.views.chips import FormChip


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """An application that speaks no longer what a test let it speak."""
    before = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def test_english_and_german_are_offered_by_their_own_names() -> None:
    assert languages().items() >= {"en": "English", "de": "Deutsch"}.items()


def test_the_window_speaks_the_language_that_was_chosen(app: QApplication, qtbot: QtBot) -> None:
    assert speak(app, "de") == "de"
    chip = FormChip()
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "Form: wörtlich"
    assert QCoreApplication.translate("bars", "&File") == "&Datei"


def test_qts_own_words_are_german_as_well(app: QApplication, qtbot: QtBot) -> None:
    speak(app, "de")
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert [button.text().replace("&", "") for button in buttons.buttons()] == ["Abbrechen"]
    assert QKeySequence("Ctrl+Del").toString(QKeySequence.SequenceFormat.NativeText) == "Strg+Entf"


def test_days_and_numbers_are_written_as_in_the_language(app: QApplication) -> None:
    assert date_words(date(2024, 3, 5)) == "5 Mar 2024"
    speak(app, "de")
    assert date_words(date(2024, 3, 5)) == "5. März 2024"
    assert QCoreApplication.translate("FindPanel", "found %Ln times", "", 1300) == "1.300-mal gefunden"


def test_a_language_that_there_is_not_is_english(app: QApplication) -> None:
    assert speak(app, "tlh") == "en"
    assert QCoreApplication.translate("bars", "&File") == "&File"


@pytest.mark.parametrize(
    ("environment", "spoken"),
    [
        pytest.param({"LANG": "de_DE.UTF-8"}, "de", id="german"),
        pytest.param({"LANG": "de_AT.UTF-8"}, "de", id="austrian"),
        pytest.param({"LANG": "en_GB.UTF-8"}, "en", id="english"),
        pytest.param({"LANG": "fr_FR.UTF-8", "LANGUAGE": "fr:de:en"}, "de", id="french, else german"),
        pytest.param({"LANG": "C"}, "en", id="none"),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="only there does the environment tell the language")
def test_the_first_start_goes_by_the_desktops_language(environment: dict[str, str], spoken: str) -> None:
    code = "from PySide6.QtCore import QCoreApplication as A; from asquoted.qt.languages import speak"
    kept = {key: one for key, one in os.environ.items() if not key.startswith(("LC_", "LANG"))}
    done = subprocess.run(
        [sys.executable, "-c", f"{code}; print(speak(A([]), ''))"],
        env=kept | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == spoken
