"""The house stands as it was drawn."""

import subprocess
import sys

import pytest

_PROBE = """
import importlib, pkgutil, sys
package = importlib.import_module("asquoted." + sys.argv[1])
for one in pkgutil.walk_packages(getattr(package, "__path__", []), package.__name__ + "."):
    if ".migrations.env" not in one.name:  # runs only inside Alembic
        importlib.import_module(one.name)
print(sorted(name for name in sys.modules if name.partition(".")[0] in sys.argv[2:]))
"""


def _imported(package: str, *forbidden: str) -> str:
    probe = [sys.executable, "-c", _PROBE, package, *forbidden]
    done = subprocess.run(probe, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize(
    "package",
    [
        "domain",
        "errors",
        "export",
        "held",
        "paths",
        "phrases",
        "printing",
        "readers",
        "service",
        "settings",
        "store",
        "cli",
    ],
)
def test_no_part_but_the_window_loads_qt(package: str) -> None:
    assert _imported(package, "PySide6") == "[]"


def test_the_domain_loads_no_database_and_no_places() -> None:
    assert _imported("domain", "sqlalchemy", "alembic", "platformdirs") == "[]"


def test_the_probe_sees_what_is_loaded() -> None:
    assert "sqlalchemy" in _imported("store", "sqlalchemy")
