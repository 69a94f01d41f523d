"""Moves between the quotes until all that the user ruled holds, and no more than that.

The engine's own grouping is altered as little as can be: what is kept apart leaves for a
quote of its own, and where two quotes share what belongs together they become one, in
the statement of the stronger. Only where something else keeps the two apart do the
ruled ones alone change over.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from asquoted.domain.grouping.constraints import Constraints
from asquoted.domain.grouping.slots import BY_RULING, RULED, Placed, Slot, weight
from asquoted.domain.grouping.utterances import Key


@dataclass(slots=True, eq=False)
class _Part:
    """A slot, or what is left of one, with the number of its statement and the blocks in it."""

    statement: int
    slot: Slot = field(default_factory=Slot)
    blocks: set[Key] = field(default_factory=set)

    def take(self, placed: Iterable[Placed], constraints: Constraints) -> None:
        """Put utterances in."""
        for one in placed:
            self.slot.take(one)
            name = constraints.block_of(one.utterance.key)
            if name is not None:
                self.blocks.add(name)

    def give(self, keys: frozenset[Key], constraints: Constraints) -> list[Placed]:
        """Take utterances out, and return them."""
        every, self.slot, self.blocks = self.slot.placed, Slot(), set()
        self.take((one for one in every if one.utterance.key not in keys), constraints)
        return [one for one in every if one.utterance.key in keys]

    def has_against(self, name: Key, constraints: Constraints) -> bool:
        """Tell whether something in it is kept apart from a block."""
        return any(constraints.are_apart(name, other) for other in self.blocks)

    @property
    def rank(self) -> tuple[bool, int, int, Key]:
        """The strongest sorts first: the statement's own sentence, then what most documents give."""
        placed = self.slot.placed
        is_own = any(one.utterance.is_own for one in placed)
        return (
            not is_own,
            -len(self.slot.by_document),
            -len(placed),
            min(one.utterance.key for one in placed),
        )


def constrain(statements: Sequence[Sequence[Slot]], constraints: Constraints) -> list[list[Slot]]:
    """Return the slots of each statement with the constraints kept; without any, the slots as they were."""
    if not constraints:
        return [list(slots) for slots in statements]
    for placed in (one for slots in statements for slot in slots for one in slot.placed):
        # The rulings know what was found; an ellipsis had cut it in two.
        constraints.weld(placed.utterance.key, placed.utterance.keys)
    parts = [
        part
        for number, slots in enumerate(statements)
        for slot in slots
        for part in _parts(slot, number, constraints)
    ]
    homes = {placed.utterance.key: part for part in parts for placed in part.slot.placed}
    for block, keys in constraints.blocks().items():
        present = frozenset(key for key in keys if key in homes)
        if len(present) > 1:
            _bring_together(block, present, homes, parts, constraints)
    found: list[list[Slot]] = [[] for _ in statements]
    for part in parts:
        if part.slot.placed:
            found[part.statement].append(part.slot)
    return found


def _parts(slot: Slot, statement: int, constraints: Constraints) -> list[_Part]:
    """Return a slot in as many parts as the constraints ask for, the main part first."""
    blocks: dict[Key, list[Placed]] = {}
    free: list[Placed] = []
    for placed in slot.placed:
        name = constraints.block_of(placed.utterance.key)
        if name is None:
            free.append(placed)
        else:
            blocks.setdefault(name, []).append(placed)
    against = {one: sum(constraints.are_apart(one, other) for other in blocks) for one in blocks}
    main = _Part(statement)
    parts = [main]

    def reluctance(name: Key) -> tuple[bool, int, int, Key]:
        """What others are kept apart from is what leaves; the statement's own sentence stays."""
        is_own = any(placed.utterance.is_own for placed in blocks[name])
        return (not is_own, against[name], -len(blocks[name]), name)

    for name in sorted(blocks, key=reluctance):
        home = _home(name, blocks[name], parts, constraints)
        if home is None:
            home = _Part(statement)
            parts.append(home)
        home.take(blocks[name] if home is main else _ruled(blocks[name]), constraints)
    for placed in free:
        # Of two parts as near, the first.
        roots = placed.utterance.roots
        max(parts, key=lambda part: weight(part.slot.match(roots))).take([placed], constraints)
    return parts


def _home(
    name: Key, placed: Sequence[Placed], parts: Sequence[_Part], constraints: Constraints
) -> _Part | None:
    """Return the main part, or else one with the very words; what left by two rulings is not one for that."""
    for part in parts:
        has_words = any(part.slot.has_words(one.utterance.all_roots) for one in placed)
        if (part is parts[0] or has_words) and not part.has_against(name, constraints):
            return part
    return None


def _bring_together(
    block: Key, keys: frozenset[Key], homes: dict[Key, _Part], parts: list[_Part], constraints: Constraints
) -> None:
    """Put a block into one part: the strongest that has some of it and nothing against it."""
    having = sorted({id(homes[key]): homes[key] for key in keys}.values(), key=lambda part: part.rank)
    host = next((part for part in having if not part.has_against(block, constraints)), None)
    if host is None:
        host = _Part(having[0].statement)
        parts.append(host)
    for part in having:
        if part is host:
            continue
        are_apart = any(host.has_against(name, constraints) for name in part.blocks)
        every = frozenset(one.utterance.key for one in part.slot.placed)
        leaving = part.give(keys if are_apart else every, constraints)
        host.take(leaving, constraints)
        homes.update((one.utterance.key, host) for one in leaving)
    host.take(_ruled(host.give(keys, constraints)), constraints)


def _ruled(placed: Iterable[Placed]) -> list[Placed]:
    return [replace(one, confidence=RULED, reason=BY_RULING) for one in placed]
