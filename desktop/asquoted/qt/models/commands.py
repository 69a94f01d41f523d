"""What the command palette offers: everything that fits what was typed, the best first."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from asquoted.qt.models.fuzzy import fits

Index = QModelIndex | QPersistentModelIndex

MOST = 200
"""How many are shown at most: nobody reads on, and types another letter instead."""
_FOR_THE_REST = 1_000


@dataclass(frozen=True, slots=True)
class Command:
    """Something to do or to go to.

    `key` tells it from all others, also after a restart. `words` are what it is called,
    `kind` what it is; `remark` is shown at the end of the line, as its keys are. `name` is
    what of the words counts in full, where that is less than all of them: a headline that
    has the words of a quote does not come before that quote.
    """

    key: str
    words: str
    kind: str
    remark: str = ""
    name: str | None = None
    folded: str = field(default="", compare=False, repr=False)
    _more: str = field(default="", compare=False, repr=False)

    def __post_init__(self) -> None:
        # Once, not at each letter that is typed.
        object.__setattr__(self, "folded", (self.words if self.name is None else self.name).casefold())
        object.__setattr__(self, "_more", f"{self.words} {self.kind}".casefold())

    def fit(self, typed: str) -> int | None:
        """Return how well what was typed, folded, fits; what is not its name counts for less."""
        fit = fits(typed, self.folded)
        if fit is None:
            fit = fits(typed, self._more)
            return None if fit is None else fit - _FOR_THE_REST
        return fit


class CommandsModel(QAbstractListModel):
    """The commands that fit, the best first; where nothing is typed, those of late first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Command, ...] = ()
        self._recent: dict[str, int] = {}
        self._shown: list[Command] = []

    def show_commands(self, commands: Sequence[Command], recent: Sequence[str]) -> None:
        """Offer these; `recent` are the keys of those that were used, the last one first."""
        self._all = tuple(commands)
        self._recent = {key: row for row, key in enumerate(recent)}
        self.fit("")

    def fit(self, typed: str) -> None:
        """Leave what fits what was typed."""
        self.beginResetModel()
        folded = typed.casefold().strip()
        last = len(self._recent)
        if not folded:
            self._shown = sorted(self._all, key=lambda one: self._recent.get(one.key, last))[:MOST]
        else:
            fit = [(one.fit(folded), one) for one in self._all]
            found = [
                (-worth, self._recent.get(one.key, last), row, one)
                for row, (worth, one) in enumerate(fit)
                if worth is not None
            ]
            self._shown = [one for *_, one in sorted(found, key=lambda of: of[:3])[:MOST]]
        self.endResetModel()

    def command(self, row: int) -> Command | None:
        """Return the command of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    # Qt overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        command = self.command(index.row())
        if command is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return command.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (command.words, command.kind, command.remark) if part)
        return None
