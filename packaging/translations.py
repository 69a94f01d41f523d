"""The translations: read what is to be translated from the code, and make what the window loads.

    translations.py           bring every .ts up to date with the code, and make its .qm
    translations.py --check   tell what is missing or wrong in them, and change nothing

A translator works on resources/translations/asquoted_XX.ts; its README has the words to keep.

Qt's lupdate reads Python, but not all that we need: it overlooks plurals of `translate()`, and
sentences of the core that stand in templates. So the code is read here, by Python's own
parser, and handed to lupdate as C++, of which it reads everything.
"""

import argparse
import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from xml.etree import ElementTree

import PySide6

from asquoted.domain.comparison import Form, Kind, Operation, Sense
from asquoted.domain.figures import Measure
from asquoted.domain.speech import CueClass, Role
from asquoted.phrases import language as phrases
from asquoted.printing.words import template_words

_ROOT = Path(__file__).resolve().parents[1]
_PACKAGE = _ROOT / "desktop" / "asquoted"
FOLDER = _ROOT / "resources" / "translations"
WORDS: tuple[type[StrEnum], ...] = (Kind, Form, Operation, Sense, Measure, CueClass, Role)
"""The core's own words that the window and files show, each by its value."""
_TRANSLATING = ("self.tr", "QCoreApplication.translate", "tr", "translate")
_SAYING = {"say": 0, "say_many": 1}
"""What the core says its sentences with, and which of its arguments the translations are made from."""
_NUMBER = re.compile(r"%L?n")
_PLACE = re.compile(r"\{\w+\}|%L?n|%%")
_FORMS = 2
"""Of a plural: see `asquoted.phrases.catalogue`."""
_LETTER = re.compile(r"&(?!&)(?=\S)")


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """Something to translate: where it is looked up, its English, and what tells it from another."""

    context: str
    source: str
    comment: str = ""

    @property
    def is_plural(self) -> bool:
        """Whether it has a form for one and another for more."""
        return _NUMBER.search(self.source) is not None


@dataclass(frozen=True, slots=True)
class Translated:
    """A message of a .ts with its translations: one, or for a plural one for each form."""

    message: Message
    forms: tuple[str, ...]
    state: str


def messages() -> list[Message]:
    """Return all that the window says, in order. Raise SyntaxError where a text is not written out."""
    found = {Message(type_.__name__, member.value) for type_ in WORDS for member in type_}
    for phrase in phrases.PHRASES:
        found.add(Message(phrases.CONTEXT, phrase if isinstance(phrase, str) else phrase[1]))
    found.update(Message(context, words) for context, words in template_words())
    for file in sorted(_PACKAGE.rglob("*.py")):
        found.update(_in_file(file))
    return sorted(found)


def _in_file(file: Path) -> Iterator[Message]:
    tree = ast.parse(file.read_text("utf-8"))
    is_window = (_PACKAGE / "qt") in file.parents
    for context, call in _calls(tree, ""):
        name = ast.unparse(call.func)
        texts = [one.value if isinstance(one, ast.Constant) else None for one in call.args]
        saying = _SAYING.get(name.rpartition(".")[2].lstrip("_")) if not is_window else None
        if saying is not None and len(texts) > saying and isinstance(text := texts[saying], str):
            yield Message(phrases.CONTEXT, text)
        elif is_window and name in _TRANSLATING:
            said = [context, *texts] if name == "self.tr" else texts
            if isinstance(said[1], str) and isinstance(said[0], str):
                yield Message(said[0], said[1], str(said[2] or "") if len(said) > 2 else "")
            elif file != _PACKAGE / "qt" / "phrases.py":
                raise SyntaxError(f"{file}:{call.lineno}: what is translated has to stand there in letters")


def _calls(node: ast.AST, context: str) -> Iterator[tuple[str, ast.Call]]:
    """Yield every call with the class that it stands in, as `tr` looks its words up by that."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield context, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else context)


def translated(file: Path) -> list[Translated]:
    """Return what a .ts has, in its order."""
    found = []
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            made = message.find("translation")
            forms = [] if made is None else [made, *made.findall("numerusform")]
            if message.get("numerus") == "yes":
                forms = forms[1:]
            found.append(
                Translated(
                    Message(
                        context.findtext("name") or "",
                        message.findtext("source") or "",
                        message.findtext("comment") or "",
                    ),
                    tuple(form.text or "" for form in forms),
                    "unfinished" if made is None else made.get("type", ""),
                )
            )
    return found


def problems(file: Path) -> list[str]:
    """Return what is missing or wrong in a .ts, a line each."""
    there = {one.message: one for one in translated(file)}
    wanted = set(messages())
    found = [f"not there, run “make translations”: {_said(one)}" for one in sorted(wanted - there.keys())]
    found += [f"said nowhere, run “make translations”: {_said(one)}" for one in sorted(there.keys() - wanted)]
    for message, one in there.items():
        if message.is_plural and len(one.forms) != _FORMS:
            found.append(f"files know how to count in one and more alone: {_said(message)}")
        if one.state or not one.forms or not all(one.forms):
            found.append(f"not translated: {_said(message)}")
        else:
            found += [
                f"{wrong}: {_said(message)} → {form}" for form in one.forms for wrong in _wrong(message, form)
            ]
    return found


def _wrong(message: Message, form: str) -> Iterator[str]:
    """Yield what a translation does not keep of its source."""
    source = message.source
    if sorted(_PLACE.findall(source)) != sorted(_PLACE.findall(form)):
        yield "other places"
    if len(_LETTER.findall(source)) != len(_LETTER.findall(form)):
        yield "another number of letters marked by &"
    if source.endswith("…") != form.endswith("…"):
        yield "an ellipsis at the end of one alone"
    if (source[:1].isspace(), source[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace()):
        yield "space at the edge of one alone"


def _said(message: Message) -> str:
    return f"[{message.context}] {message.source}"


def update(file: Path) -> None:
    """Bring a .ts up to date: what is new comes in untranslated, what is said no more goes."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "messages.cpp")
        source.write_text("".join(_as_source(one) for one in messages()), "utf-8")
        language = file.stem.partition("_")[2]
        _run(
            *("lupdate", source, "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext"),
            *("-source-language", "en", "-target-language", language, "-ts", file),
        )


def _as_source(message: Message) -> str:
    name = "QT_TRANSLATE_N_NOOP3" if message.is_plural else "QT_TRANSLATE_NOOP3"
    said = (message.context, message.source, message.comment)
    return f"{name}({', '.join(json.dumps(one, ensure_ascii=False) for one in said)});\n"


def release(file: Path, out: Path) -> None:
    """Make of a .ts what the window loads."""
    _run("lrelease", file, "-qm", out)


def _run(tool: str, *arguments: object) -> None:
    """Run a tool of Qt's that comes with PySide6."""
    program = shutil.which(tool, path=Path(PySide6.__file__).parent)
    if program is None:
        raise FileNotFoundError(f"PySide6 has come without {tool}")
    done = subprocess.run(
        [program, "-silent", *map(str, arguments)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stderr or done.stdout)


def main() -> int:
    """Do what the command line asks for; return 1 where a translation is not whole."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing")
    check = parser.parse_args().check
    found = []
    for file in sorted(FOLDER.glob("*.ts")):
        if not check:
            update(file)
            release(file, file.with_suffix(".qm"))
        found += [f"{file.name}: {one}" for one in problems(file)]
    print("\n".join(found) or "every translation is complete")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
