"""A library of its own for each test of the services."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from asquoted.store.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library."""
    opened = Library.create(tmp_path / "case.asquoted")
    yield opened
    opened.close()
