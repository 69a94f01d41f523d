"""The user's preferences: from the window of preferences and the keys to what they alter, at once."""

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMainWindow, QToolBar, QWidget

from asquoted.qt.actions import Actions, plain_words
from asquoted.qt.bars import scale_bars
from asquoted.qt.keying import Keying
from asquoted.qt.languages import languages
from asquoted.qt.places import Places
from asquoted.qt.theme import MODES, apply_font, apply_reading, apply_theme
from asquoted.qt.views.keys_panel import KeyRow
from asquoted.qt.views.parts import announce
from asquoted.qt.views.preferences_window import LEAST, MOST, PreferencesWindow
from asquoted.settings import Settings

SIZES = (50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 225, 250, 275, 300)

_LOW = 18
"""Lines of text that a window is high at least to show its tools, too."""


class Preferring(QObject):
    """Puts what the settings say on the window, and keeps what is chosen.

    Signals:
        panels_chosen: other panels shall be in sight, as the settings say now.
    """

    panels_chosen = Signal()

    def __init__(self, settings: Settings, actions: Actions, places: Places, window: QMainWindow) -> None:
        super().__init__(window)
        self._settings = settings
        self._actions = actions
        self._places = places
        self._window = window
        self._opened: PreferencesWindow | None = None
        self.keying = Keying(actions, settings, self)
        settings.theme = settings.theme if settings.theme in MODES else "system"
        settings.zoom = min(max(settings.zoom, LEAST), MOST)
        actions[settings.theme].setChecked(True)
        for name in MODES:
            actions[name].triggered.connect(self._on_theme_triggered)
        actions["larger"].triggered.connect(self._on_larger_triggered)
        actions["smaller"].triggered.connect(self._on_smaller_triggered)
        actions["size"].triggered.connect(self._on_size_triggered)
        actions["preferences"].triggered.connect(self._on_preferences_triggered)
        actions["keys"].triggered.connect(self._on_keys_triggered)
        self.keying.changed.connect(self._on_keys_changed)
        for area in window.findChildren(QAbstractScrollArea):
            area.viewport().installEventFilter(self)
        window.installEventFilter(self)
        self.show_parts()
        scale_bars(window)

    @property
    def opened(self) -> PreferencesWindow:
        """The window of the preferences; made when it is first asked for."""
        if self._opened is None:
            self._opened = PreferencesWindow(self._window)
            self._opened.offer(self._themes(), self._languages(), self._parts_in_words())
            self._opened.chosen.connect(self._on_chosen)
            self._opened.keys.chosen.connect(self.keying.choose)
            self._opened.keys.reset_wanted.connect(self.keying.reset)
            self._opened.keys.reset_all_wanted.connect(self.keying.reset_all)
        return self._opened

    def zoom_to(self, size: int) -> None:
        """Show everything at `size` per cent of the desktop's."""
        app = QApplication.instance()
        size = min(max(size, LEAST), MOST)
        if isinstance(app, QApplication) and size != self._settings.zoom:
            self._settings.zoom = size
            apply_font(app, size)
            scale_bars(self._window)
            self.show_parts()
            words = self.tr("Size: {size} %").format(size=size)
            self._window.statusBar().showMessage(words, 3_000)
            announce(self._window, words)
            self._show_settings()

    def _themes(self) -> Mapping[str, str]:
        return {name: plain_words(self._actions[name]) for name in MODES}

    def _languages(self) -> Mapping[str, str]:
        return {"": self.tr("As the desktop"), **languages()}

    def _parts_in_words(self) -> Mapping[str, str]:
        return {
            "tools": self.tr("Tools, below the menus"),
            "left": self.tr("Documents and tags, on the left"),
            "right": self.tr("The selection and the notes, on the right"),
            "status": self.tr("The line at the bottom"),
        }

    def show_parts(self) -> None:
        """Show the tools and the line at the bottom, as the user wants them and as far as there is room."""
        hidden = self._settings.hidden_parts
        tools = self._window.findChild(QToolBar, "tools")
        parts: Mapping[str, QWidget | None] = {
            "tools": tools if isinstance(tools, QToolBar) else None,
            "status": self._window.statusBar(),
        }
        # The menus have all of the tools: on a low screen, or at 300 %, what is read needs the room more.
        line = QFontMetrics(QApplication.font()).height()
        too_much = {"tools"} if self._window.height() < line * _LOW else set()
        for name, part in parts.items():
            if part is not None:
                part.setVisible(name not in hidden and name not in too_much)

    def show_settings(self) -> None:
        """Show in the window of preferences, if it is there, what was chosen elsewhere."""
        self._show_settings()

    def _show_settings(self) -> None:
        if self._opened is not None:
            self._opened.show_settings(self._settings)

    def _show_keys(self) -> None:
        if self._opened is not None:
            self._opened.keys.show_keys(
                [
                    KeyRow(
                        name,
                        self._actions.own_words(name)
                        or self.tr("Recent tag {keys}").format(keys=action.data() + 1),
                        action.statusTip(),
                        self._actions.keys_of(name),
                        self.keying.is_own(name),
                    )
                    for name, action in self._actions.by_name().items()
                    # A menu does nothing by a key.
                    if action.menu() is None
                ]
            )

    def _step(self, by: int) -> None:
        size = self._settings.zoom
        further = [one for one in SIZES if (one > size if by > 0 else one < size)]
        if further:
            self.zoom_to(min(further) if by > 0 else max(further))

    def _on_chosen(self, name: str, value: object) -> None:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        match name:
            case "zoom":
                self.zoom_to(cast("int", value))
                return
            case "theme":
                self._actions[str(value)].trigger()
                return
        setattr(self._settings, name, value)
        match name:
            case "reading_font" | "reading_size":
                apply_reading(app, self._settings.reading_font, self._settings.reading_size)
            case "hidden_parts":
                self.show_parts()
                self.panels_chosen.emit()

    def _on_theme_triggered(self) -> None:
        app = QApplication.instance()
        for name in MODES:
            if self._actions[name].isChecked() and isinstance(app, QApplication):
                self._settings.theme = name
                apply_theme(app, name)
        self._show_settings()

    def _on_larger_triggered(self) -> None:
        self._step(1)

    def _on_smaller_triggered(self) -> None:
        self._step(-1)

    def _on_size_triggered(self) -> None:
        self.zoom_to(100)

    def _on_preferences_triggered(self) -> None:
        self._open("look")

    def _on_keys_triggered(self) -> None:
        self._open("keys")

    def _open(self, page: str) -> None:
        opened = self.opened
        opened.show_settings(self._settings)
        self._show_keys()
        opened.open_page(page)

    def _on_keys_changed(self) -> None:
        self._show_keys()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self._step(1 if turned > 0 else -1)
            return True
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self.show_parts()
        return super().eventFilter(watched, event)
