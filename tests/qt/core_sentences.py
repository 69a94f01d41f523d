"""What the core may say, read from its code: edits, errors and reasons, with samples in their places."""

import ast
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from importlib import import_module
from itertools import product
from pathlib import Path

import asquoted
from asquoted import errors
from asquoted.domain.comparison import Kind, Sense
from asquoted.domain.rulings import RulingKind

_PACKAGE = Path(asquoted.__file__).parent
_ERRORS = {
    name
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, errors.UserError)
} - {"LibraryTooNewError"}
_REASONING = {"refuse", "_refusal", "_reason", "not_a_text", "_damaged"}
"""What refuses a file, and what says why."""
_COMMAND_LINE_ONLY = {"store/finding.py"}
"""Ids are typed there alone."""
_SAMPLE = "X9"
_CALLED = {
    "said_of": {"the library", "a quote", "“X9”"},
    "self._reason": {_SAMPLE},
    "', '.join": {"“X9”, “Y9”"},
}

_MEMBERS: dict[str, type[StrEnum]] = {"kind": RulingKind, "sense.value": Sense}


class Sentences(ast.NodeVisitor):
    """Collects the sentences of one module."""

    def __init__(self, file: Path) -> None:
        self.found: set[str] = set()
        self._place = file.relative_to(_PACKAGE).as_posix()
        dotted = self._place.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        self._module = vars(import_module(f"asquoted.{dotted}"))
        self._tree = ast.parse(file.read_text("utf-8"))
        self._functions = {one.name: one for one in ast.walk(self._tree) if isinstance(one, ast.FunctionDef)}
        self._function: ast.AST = self._tree
        self.visit(self._tree)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        outer, self._function = self._function, node
        self.generic_visit(node)
        if node.name in _REASONING:
            self.found |= self._returned(node)
        self._function = outer

    def visit_Call(self, node: ast.Call) -> None:
        name = ast.unparse(node.func)
        if name in _ERRORS or name == "refuse":
            self._take(node.args[-1:])
        elif self._place.startswith("domain/grouping/"):
            if len(node.args) == 3 and (name.endswith(".add") or name == "_new_slot"):
                self._take(node.args[2:])
        elif self._place.startswith("service/"):
            if name.endswith(".edit") or name == "Wish":
                self._take(node.args[:1])
            elif name == "drop":
                self._take(node.args[1:2])
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        target = ast.unparse(node.targets[0])
        if target.endswith(".words") and self._place.startswith("service/"):
            self._take([node.value])
        elif target.endswith("_REASONS") and isinstance(node.value, ast.Dict):
            self._take(node.value.values)

    def _take(self, given: list[ast.expr]) -> None:
        for one in given:
            self.found |= self._read(one)

    def _read(self, node: ast.expr) -> set[str]:
        """Return what an expression may say; a sample for what only the run can tell."""
        if (members := _MEMBERS.get(ast.unparse(node))) is not None:
            return {member.value for member in members}
        match node:
            case ast.Constant(value=str() as words):
                return {words}
            case ast.JoinedStr(values=parts):
                return {"".join(one) for one in product(*map(self._read, parts))}
            case ast.FormattedValue(value=value):
                return self._read(value)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return {one + other for one, other in product(self._read(left), self._read(right))}
            case ast.IfExp(body=body, orelse=other):
                return self._read(body) | self._read(other)
            case ast.BoolOp(values=values):
                return set().union(*map(self._read, values))
            case ast.Name(id=name):
                return self._named(name)
            case ast.BinOp():
                return {"7"}
            case ast.Call(func=func, args=args):
                return self._called(ast.unparse(func), args)
        return {_SAMPLE}

    def _named(self, name: str) -> set[str]:
        for one in ast.walk(self._function):
            if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == name:
                return self._read(one.value)
        known = self._module.get(name)
        return {known} if isinstance(known, str) else {_SAMPLE}

    def _called(self, name: str, args: list[ast.expr]) -> set[str]:
        if name == "count":
            (thing,) = self._read(args[1])
            return {f"1 {thing}", f"3 {thing}s", f"1,300 {thing}s"}
        if name == "in_brief":
            return self._read(args[0])
        if name in self._functions:
            return self._returned(self._functions[name])
        return _CALLED.get(name, {_SAMPLE})

    def _returned(self, function: ast.FunctionDef) -> set[str]:
        outer, self._function = self._function, function
        values = [one.value for one in ast.walk(function) if isinstance(one, ast.Return) and one.value]
        found = set().union(*(self._read(one) for one in values))
        self._function = outer
        return found


@cache
def core_sentences() -> tuple[tuple[str, str], ...]:
    """Return each sentence of an edit or an error with its module."""
    return tuple(_sentences())


def _sentences() -> Iterator[tuple[str, str]]:
    for package in ("domain", "store", "service", "readers", "export", "printing"):
        for file in sorted((_PACKAGE / package).rglob("*.py")):
            place = file.relative_to(_PACKAGE).as_posix()
            if place in _COMMAND_LINE_ONLY or "migrations" in place:
                continue
            yield from ((place, one) for one in sorted(Sentences(file).found) if one not in ("", _SAMPLE))


@cache
def reasons_in_code() -> frozenset[str]:
    """Return the reasons for names that the engine's code holds: each begins with its kind."""
    kinds = tuple(f"{kind.value}: " for kind in Kind)
    found = set()
    for file in sorted((_PACKAGE / "domain").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            parts = node.values if isinstance(node, ast.JoinedStr) else [node]
            words = "".join(
                one.value if isinstance(one, ast.Constant) and isinstance(one.value, str) else _SAMPLE
                for one in parts
            )
            # A docstring may begin so, too.
            if words.startswith(kinds) and not words.endswith(": ") and "\n" not in words:
                found.add(words)
    return frozenset(found)
