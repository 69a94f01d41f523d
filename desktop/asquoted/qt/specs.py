"""What an action is: its words, its keys, its icon."""

from dataclasses import dataclass

ALONE = "alone"
"""The group of an action that is switched on and off by itself."""


@dataclass(frozen=True, slots=True)
class Spec:
    """What an action is called, what it does in one sentence, its keys, its icon, its group."""

    words: str
    does: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    group: str = ""

    @classmethod
    def of(cls, words: str, does: str, *keys: str, icon: str = "", group: str = "") -> "Spec":
        """Return a spec with any number of keys."""
        return cls(words, does, keys, icon, group)
