"""Modules that are imported only when they are first used.

The window is painted before the database layer is loaded (half a second); what needs
that layer is reached through here, from a job.
"""

from importlib import import_module


class Later:
    """Stands for a module, and imports it when something of it is asked for."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> object:
        return getattr(import_module(self._name), attribute)
