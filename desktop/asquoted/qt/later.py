"""Modules that are imported only when they are first used.

The window is painted before the database layer is loaded (half a second); what needs
that layer is reached through here, from a job.
"""

import sys
from functools import partial
from importlib import import_module


class Later:
    """Stands for a module, and imports it when something of it is asked for."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> object:
        return getattr(import_module(self._name), attribute)


class LaterCalls(Later):
    """Stands for a module of functions, which is imported by the thread that calls one: see `Job`."""

    def __getattr__(self, attribute: str) -> object:
        if self._name in sys.modules:
            return super().__getattr__(attribute)
        return partial(_call, self._name, attribute)


def _call(name: str, attribute: str, *given: object, **named: object) -> object:
    return getattr(import_module(name), attribute)(*given, **named)
