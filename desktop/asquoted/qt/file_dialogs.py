"""Qt's file dialogs, kept from opening the files that they list.

To show an icon, Qt's own dialog reads the beginning of each file; where that is the open library,
its locks are gone (see `held`). So it gets icons by what a file is called. Windows' and macOS's
dialogs run in a process of their own, or locks there belong to handles: they are the system's.
"""

import sys
from functools import cache
from typing import overload

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QWidget

from asquoted.qt.courtesy import hold_sweeps, release_sweeps

IS_SYSTEMS = sys.platform in ("win32", "darwin")
"""Whether the system's own dialogs are taken. Elsewhere they may read files within this process."""


class IconsByName(QFileIconProvider):
    """Icons and kinds of files by what can be told without opening them. Called by Qt's threads too."""

    def __init__(self) -> None:
        super().__init__()
        # Made once, here: those are made by the window's thread alone.
        kinds = QAbstractFileIconProvider.IconType
        self._folder = super().icon(kinds.Folder)
        self._file = super().icon(kinds.File)
        self._drive = super().icon(kinds.Drive)

    # Qt overrides

    @overload
    def icon(self, what: QAbstractFileIconProvider.IconType, /) -> QIcon: ...
    @overload
    def icon(self, what: QFileInfo, /) -> QIcon: ...
    def icon(self, what: QAbstractFileIconProvider.IconType | QFileInfo, /) -> QIcon:
        if not isinstance(what, QFileInfo):
            return super().icon(what)
        if what.isRoot():
            return self._drive
        return self._folder if what.isDir() else self._file

    def type(self, info: QFileInfo, /) -> str:
        return "" if info.isDir() else info.suffix()


def ask_for_files(parent: QWidget, title: str, folder: str, kinds: str) -> tuple[list[str], str]:
    """Return the files that the user chooses to open, none if none, and the kind chosen."""
    if IS_SYSTEMS:
        return QFileDialog.getOpenFileNames(parent, title, folder, kinds)
    return _asked(parent, title, folder, kinds, QFileDialog.FileMode.ExistingFiles)


def ask_for_file(parent: QWidget, title: str, folder: str, kinds: str) -> tuple[str, str]:
    """Return the file that the user chooses to open, "" if none, and the kind chosen."""
    if IS_SYSTEMS:
        return QFileDialog.getOpenFileName(parent, title, folder, kinds)
    return _first(*_asked(parent, title, folder, kinds, QFileDialog.FileMode.ExistingFile))


def ask_for_place(parent: QWidget, title: str, place: str, kinds: str) -> tuple[str, str]:
    """Return where the user wants to write, "" if nowhere, and the kind chosen; `place` is proposed."""
    if IS_SYSTEMS:
        return QFileDialog.getSaveFileName(parent, title, place, kinds)
    return _first(*_asked(parent, title, place, kinds, QFileDialog.FileMode.AnyFile))


def dialog_of(parent: QWidget, title: str, place: str, kinds: str, mode: QFileDialog.FileMode) -> QFileDialog:
    """Return a dialog that opens no file, not shown yet.

    It goes by `deleteLater`, or with its parent: deleted from Python, it would wait for its thread,
    and that for Python.
    """
    dialog = QFileDialog(parent, title, place, kinds)
    # Its thread asks for icons, in Python.
    hold_sweeps()
    dialog.destroyed.connect(release_sweeps)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setIconProvider(_icons())
    dialog.setFileMode(mode)
    if mode is QFileDialog.FileMode.AnyFile:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    return dialog


@cache
def _icons() -> IconsByName:
    """Return the icons of all dialogs, which outlive each of them: their threads ask for them too."""
    return IconsByName()


def _asked(
    parent: QWidget, title: str, place: str, kinds: str, mode: QFileDialog.FileMode
) -> tuple[list[str], str]:
    dialog = dialog_of(parent, title, place, kinds, mode)
    is_chosen = dialog.exec() == QFileDialog.DialogCode.Accepted.value
    chosen = (dialog.selectedFiles(), dialog.selectedNameFilter()) if is_chosen else ([], "")
    dialog.deleteLater()
    return chosen


def _first(files: list[str], kind: str) -> tuple[str, str]:
    return (files[0] if files else "", kind)
