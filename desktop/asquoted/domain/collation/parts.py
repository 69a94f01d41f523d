"""The words that numbers are read from, one by one."""

from typing import NamedTuple


class Part(NamedTuple):
    """A word, or a part of one: its shadow, its token's index, and how it stands there."""

    shadow: str
    token: int
    touches: bool
    is_capital: bool
