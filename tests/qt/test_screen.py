"""No display is said in words, before Qt aborts."""

import pytest

from asquoted.errors import UserError
from asquoted.qt.screen import need_screen


def test_no_display_is_said_with_what_to_do() -> None:
    with pytest.raises(UserError, match="no display.*asquoted --help"):
        need_screen({}, "linux")


@pytest.mark.parametrize(
    ("environment", "platform"),
    [
        pytest.param({"QT_QPA_PLATFORM": "offscreen"}, "linux", id="offscreen was asked for"),
        pytest.param({"WAYLAND_DISPLAY": "wayland-0"}, "linux", id="Wayland"),
        pytest.param({}, "darwin", id="macOS has no DISPLAY"),
        pytest.param({}, "win32", id="nor has Windows"),
    ],
)
def test_where_a_window_can_open_nothing_is_said(environment: dict[str, str], platform: str) -> None:
    need_screen(environment, platform)
