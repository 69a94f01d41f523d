"""Every action of the window: its words, its keys, its tooltip.

A tooltip always names the keys, so that who clicks learns them. The actions know
nothing of what they do: the window connects them.
"""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from asquoted.qt.compare_actions import compare_specs
from asquoted.qt.correct_actions import correct_specs
from asquoted.qt.icons import icon
from asquoted.qt.mark_actions import mark_specs
from asquoted.qt.place_actions import place_specs
from asquoted.qt.specs import ALONE, Spec
from asquoted.qt.tips import short_tip
from asquoted.qt.window_actions import going_specs, window_specs

RECENT_TAGS = 9
_LONGEST = 56
"""In letters: as long as the words of an action may be in a menu."""


class Doable(QAction):
    """An action that can be ruled out: it is off then, whatever would switch it on."""

    _is_wanted = True
    _is_ruled_out = False

    def setEnabled(self, enabled: bool) -> None:
        self._is_wanted = enabled
        super().setEnabled(enabled and not self._is_ruled_out)

    def rule_out(self, ruled_out: bool) -> None:
        """Switch the action off, or let it be as it is wanted again."""
        self._is_ruled_out = ruled_out
        self.setEnabled(self._is_wanted)


class Actions(QObject):
    """The window's actions by name, and those that put one of the nine recent tags."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._groups: dict[str, QActionGroup] = {}
        self._specs = {
            **window_specs(),
            **compare_specs(),
            **mark_specs(),
            **correct_specs(),
            **going_specs(),
            **place_specs(),
        }
        self._actions = {name: self._make(spec) for name, spec in self._specs.items()}
        self.recent_tags = [self._recent(number) for number in range(1, RECENT_TAGS + 1)]
        self._words = {name: spec.does for name, spec in self._specs.items()}
        self._why_not: dict[str, str] = {}
        self._named = {**self._actions, **{recent_name(n): one for n, one in enumerate(self.recent_tags, 1)}}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> list[QAction]:
        """Return every action, those of the recent tags last."""
        return [*self._actions.values(), *self.recent_tags]

    def own_words(self, name: str) -> str:
        """Return what an action is called, whatever it says for now; "" for a recent tag."""
        return plain(self._specs[name].words) if name in self._specs else ""

    def tint(self) -> None:
        """Draw the icons anew, in the colours that the window has now."""
        for name, spec in self._specs.items():
            if spec.icon:
                self._actions[name].setIcon(icon(spec.icon))

    def by_name(self) -> Mapping[str, QAction]:
        """Return every action by its name, in the order of the help, the recent tags last."""
        return self._named

    def say(self, name: str, words: str) -> None:
        """Give an action other words for now, as undo does to say what it would take back.

        A menu is as wide as its longest entry, so that of many words the tooltip alone has all.
        """
        self._words[name] = words
        self._actions[name].setText(words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip(' &')}…")
        self._show_keys(name)

    def rule_out(self, names: Collection[str], why: str) -> None:
        """Switch these actions off, and let their tooltips say why; all others can be done again."""
        before, self._why_not = self._why_not, dict.fromkeys(names, why)
        for name in before.keys() | self._why_not.keys():
            self._named[name].rule_out(name in self._why_not)
            if name in self._words:
                self._show_keys(name)
                self._actions[name].setStatusTip(self._why_not.get(name, self._specs[name].does))

    def keys_of(self, name: str) -> tuple[str, ...]:
        """Return the keys of an action, as they are kept: in English, whatever the desktop speaks."""
        return tuple(_portable(one) for one in self._named[name].shortcuts())

    def own_keys(self, name: str) -> tuple[str, ...]:
        """Return the keys that an action has of itself."""
        if name not in self._specs:
            return (str(self._named[name].data() + 1),)
        return tuple(_portable(QKeySequence(keys)) for keys in self._specs[name].keys)

    def set_keys(self, name: str, keys: Sequence[str]) -> None:
        """Give an action other keys; whether another has them is for the caller to ask."""
        self._named[name].setShortcuts([QKeySequence(one) for one in keys if one])
        if name in self._words:
            self._show_keys(name)

    def holders(self, keys: str, but: str = "") -> list[str]:
        """Return the actions, but for one, whose keys could not be told apart from `keys`.

        Two strokes clash with the first of them alone, too: Qt would not know which is meant.
        """
        found = []
        for name, action in self._named.items():
            if name != but and any(clash(_portable(one), keys) for one in action.shortcuts()):
                found.append(name)
        return found

    def _show_keys(self, name: str) -> None:
        action = self._actions[name]
        tip = _tooltip(self._words[name], action.shortcuts())
        why = self._why_not.get(name)
        action.setToolTip(f"{tip}\n{why}" if why else tip)

    def _make(self, spec: Spec) -> Doable:
        action = Doable(spec.words, self)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setToolTip(_tooltip(spec.does, action.shortcuts()))
        action.setStatusTip(spec.does)
        action.setCheckable(bool(spec.group))
        if spec.group and spec.group != ALONE:
            group = self._groups.setdefault(spec.group, QActionGroup(self))
            group.addAction(action)
        return action

    def _recent(self, number: int) -> Doable:
        action = Doable(self)
        action.setShortcut(QKeySequence(str(number)))
        action.setData(number - 1)
        action.setVisible(False)
        # A key pressed while typing belongs to the text, and text fields take it first.
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        return action


def recent_name(number: int) -> str:
    """Return what the action is called that puts the recent tag of that number."""
    return f"recent_tag_{number}"


def plain_words(action: QAction) -> str:
    """Return what an action is called, without the mark of its letter and without dots."""
    return plain(action.text())


def plain(words: str) -> str:
    """Return the words of a menu without the mark of their letter and without dots."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def _portable(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.PortableText)


def clash(one: str, other: str) -> bool:
    """Tell whether Qt could not tell two keys apart: they are alike, or one begins with the other."""
    none = QKeySequence.SequenceMatch.NoMatch
    left, right = QKeySequence(one), QKeySequence(other)
    return left.matches(right) != none or right.matches(left) != none


def _tooltip(does: str, keys: Sequence[QKeySequence]) -> str:
    shown = [one.toString(QKeySequence.SequenceFormat.NativeText) for one in keys]
    plain = does.replace("&", "")
    # What undo would take back may name a tag that looks like markup.
    return short_tip(f"{plain} ({', '.join(shown)})" if shown else plain)
