"""A bot that waits as long as a loaded machine needs: what never comes fails late, what comes late passes."""

from collections.abc import Callable

from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

PATIENCE = 120_000
"""Milliseconds. No wait tells how fast anything is: speed is measured in `benchmarks/`."""


class PatientBot(QtBot):
    """pytest-qt's bot, whose own few seconds are too few where other programs take the processor."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(
        self,
        signal: SignalInstance,
        *,
        timeout: int = PATIENCE,
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb)
