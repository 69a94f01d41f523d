"""What all tests share: an offscreen screen, user folders of their own, and the real articles."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# No test is timed: a case that other programs held up is not one that failed.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

# Before any test imports Qt: without a display its default platform aborts the interpreter.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(autouse=True)
def own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep a test's library, settings and log away from the user's."""
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "places" / variable.lower()))
    for variable in ("LOCALAPPDATA", "APPDATA", "HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "places"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the real articles and their labels; only the project's own machines have it."""
    if not (_SHARED / "seeds").is_dir():
        pytest.skip("the real articles (../shared) are not on this machine")
    return _SHARED
