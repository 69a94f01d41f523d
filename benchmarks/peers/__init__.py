"""What the engine is measured beside. Each module is one peer, used as its documentation says.

The peers are no part of the program: `make bench` installs them into build/peers, and only
the benchmarks look there, after all else. They have no types and may be missing, so they
are brought in by name; where one is, what needs it says so and is left out.
"""

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

_INSTALLED = Path(__file__).parents[2] / "build" / "peers"


class PeerMissingError(Exception):
    """A peer is not installed: `make bench` installs them all."""


def bring(name: str) -> ModuleType:
    """Return a peer's module. Raise PeerMissingError."""
    if str(_INSTALLED) not in sys.path:
        sys.path.append(str(_INSTALLED))
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        raise PeerMissingError(name) from error
