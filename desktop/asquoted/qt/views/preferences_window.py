"""The preferences, beside the window: whatever is chosen there shows at once."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFontComboBox,
    QFormLayout,
    QLabel,
    QScrollArea,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from asquoted.qt.views.beside import Beside
from asquoted.qt.views.keys_panel import KeysPanel
from asquoted.qt.views.parts import named
from asquoted.qt.views.tick_box import TickBox
from asquoted.settings import Settings

LEAST, MOST, STEP = 50, 300, 10
"""Of the sizes, in per cent."""
PAGES = ("look", "network", "keys")


class PreferencesWindow(Beside):
    """A window that stays open beside the other.

    Signals:
        chosen: something was chosen; carries the name of the setting, and its value.
    """

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 40, 32)
        self._is_filling = False
        self.setWindowTitle(self.tr("Preferences"))
        self.theme = named(QComboBox(), self.tr("Colours"))
        self.zoom = self._percent(self.tr("Size of everything"))
        self.family = named(QFontComboBox(), self.tr("Font for reading"))
        self.own_family = named(
            TickBox(self.tr("Another font for reading")), self.tr("Another font for reading")
        )
        self.reading = self._percent(self.tr("Size of what is read"))
        self.language = named(QComboBox(), self.tr("Language"))
        self.file_language = named(QComboBox(), self.tr("Language of exports and prints"))
        self.parts: dict[str, TickBox] = {}
        self.confirm = named(
            TickBox(self.tr("Ask before an address is fetched")), self.tr("Ask before fetching")
        )
        self.keys = KeysPanel()
        self.tabs = named(QTabWidget(), self.tr("Preferences"))
        self._form = QFormLayout()
        self.tabs.addTab(self._look(), self.tr("&Look"))
        self.tabs.addTab(self._network(), self.tr("Net&work"))
        self.tabs.addTab(self.keys, self.tr("&Keys"))
        self.tabs.tabBar().setAccessibleName(self.tr("Preferences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in buttons.buttons():
            named(button, button.text().replace("&", ""))
            # The style's own sign is black, in the dark as well.
            button.setIcon(QIcon())
        column = QVBoxLayout(self)
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)
        buttons.rejected.connect(self.close)
        self._connect()

    def offer(
        self, themes: Mapping[str, str], languages: Mapping[str, str], parts: Mapping[str, str]
    ) -> None:
        """Say what there is to choose from: what is kept, and its words."""
        self._is_filling = True
        of_files = {"": self.tr("As the window")} | {code: name for code, name in languages.items() if code}
        combos = ((self.theme, themes), (self.language, languages), (self.file_language, of_files))
        for combo, offered in combos:
            for kept, words in offered.items():
                combo.addItem(words, kept)
        for name, words in parts.items():
            box = named(TickBox(words), words)
            box.setProperty("part", name)
            box.toggled.connect(self._on_part_toggled)
            self.parts[name] = box
            self._form.addRow("", box)
        self._is_filling = False

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        self._is_filling = True
        self.theme.setCurrentIndex(max(0, self.theme.findData(settings.theme)))
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.file_language.setCurrentIndex(max(0, self.file_language.findData(settings.file_language)))
        self.zoom.setValue(settings.zoom)
        self.reading.setValue(settings.reading_size)
        self.own_family.setChecked(bool(settings.reading_font))
        self.family.setEnabled(bool(settings.reading_font))
        if settings.reading_font:
            self.family.setCurrentFont(QFont(settings.reading_font))
        self.confirm.setChecked(settings.confirm_fetch)
        for name, box in self.parts.items():
            box.setChecked(name not in settings.hidden_parts)
        self._is_filling = False

    def open_page(self, page: str) -> None:
        """Open at one of the pages."""
        self.tabs.setCurrentIndex(PAGES.index(page))
        self.come()
        (self.keys.search if page == "keys" else self.tabs.currentWidget()).setFocus()

    def _percent(self, name: str) -> QSpinBox:
        spin = named(QSpinBox(), name)
        spin.setRange(LEAST, MOST)
        spin.setSingleStep(STEP)
        spin.setSuffix(self.tr(" %"))
        # Each digit would change the size of what is being typed into.
        spin.setKeyboardTracking(False)
        return spin

    def _look(self) -> QWidget:
        page = QWidget()
        form = self._form
        form.addRow(self.tr("&Colours"), self.theme)
        form.addRow(self.tr("&Size of everything"), self.zoom)
        form.addRow("", self.own_family)
        form.addRow(self.tr("&Font for reading"), self.family)
        form.addRow(self.tr("Size of what is &read"), self.reading)
        form.addRow(self.tr("L&anguage"), self.language)
        form.addRow(_faint(self.tr("Another language shows from the next start on.")))
        form.addRow(self.tr("Language of &exports and prints"), self.file_language)
        form.addRow(QLabel(self.tr("Show in the window:")))
        page.setLayout(form)
        return self._scrolling(page, self.theme)

    def _scrolling(self, page: QWidget, first: QWidget) -> QScrollArea:
        """Return a page that is reached to its end on the smallest screen too."""
        area = named(QScrollArea(), self.tr("Preferences"))
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        area.setFocusProxy(first)
        return area

    def _network(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(self.confirm)
        column.addWidget(
            _faint(
                self.tr(
                    "AsQuoted uses the network for one thing only: to fetch the page of an address "
                    "that you drop or paste yourself. With the question switched off, it is fetched at once."
                )
            )
        )
        column.addStretch(1)
        return self._scrolling(page, self.confirm)

    def _connect(self) -> None:
        self.theme.currentIndexChanged.connect(self._on_theme_chosen)
        self.language.currentIndexChanged.connect(self._on_language_chosen)
        self.file_language.currentIndexChanged.connect(self._on_file_language_chosen)
        self.zoom.valueChanged.connect(self._on_zoom_chosen)
        self.reading.valueChanged.connect(self._on_reading_chosen)
        self.own_family.toggled.connect(self._on_family_chosen)
        self.family.currentFontChanged.connect(self._on_family_chosen)
        self.confirm.toggled.connect(self._on_confirm_toggled)

    def _choose(self, name: str, value: object) -> None:
        if not self._is_filling:
            self.chosen.emit(name, value)

    def _on_theme_chosen(self) -> None:
        self._choose("theme", self.theme.currentData())

    def _on_language_chosen(self) -> None:
        self._choose("language", self.language.currentData())

    def _on_file_language_chosen(self) -> None:
        self._choose("file_language", self.file_language.currentData())

    def _on_zoom_chosen(self, size: int) -> None:
        self._choose("zoom", size)

    def _on_reading_chosen(self, size: int) -> None:
        self._choose("reading_size", size)

    def _on_family_chosen(self) -> None:
        self.family.setEnabled(self.own_family.isChecked())
        family = self.family.currentFont().family() if self.own_family.isChecked() else ""
        self._choose("reading_font", family)

    def _on_confirm_toggled(self, asks: bool) -> None:
        self._choose("confirm_fetch", asks)

    def _on_part_toggled(self) -> None:
        hidden: Sequence[str] = [name for name, box in self.parts.items() if not box.isChecked()]
        self._choose("hidden_parts", hidden)


def _faint(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
