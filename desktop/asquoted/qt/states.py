"""Qt's own bytes, of how a window or a splitter stands, as text for the settings."""

from PySide6.QtCore import QByteArray


def in_text(state: QByteArray) -> str:
    """Return Qt's own bytes as base64 text."""
    return bytes(state.toBase64().data()).decode("ascii")


def out_of_text(kept: str) -> QByteArray:
    """Return the bytes that `in_text` wrote; a damaged text gives bytes that Qt refuses."""
    return QByteArray.fromBase64(kept.encode("ascii", "ignore"))
