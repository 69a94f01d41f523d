"""The translations are whole, fit the code, and are those that the window loads."""

import re
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

_ROOT = Path(__file__).resolve().parents[1]


def _tool() -> ModuleType:
    """Return packaging/translations.py, which is no package: another one has that name."""
    spec = spec_from_file_location("asquoted_translations", _ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    # A dataclass looks its module up.
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


TOOL = _tool()
FILES = sorted(TOOL.FOLDER.glob("*.ts"))
GERMAN = TOOL.FOLDER / "asquoted_de.ts"


def test_there_is_german() -> None:
    assert GERMAN in FILES


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_translation_has_all_that_the_window_says_and_nothing_else(file: Path) -> None:
    assert TOOL.problems(file) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_the_window_loads_says_what_the_translator_wrote(file: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    wrong = []
    for one in TOOL.translated(file):
        message = one.message
        # Of a language with two forms: one, and more.
        for number, form in zip((1, 2) if message.is_plural else (-1,), one.forms, strict=False):
            said = translator.translate(message.context, message.source, message.comment, number)
            if said != form:
                wrong.append((message.source, said, form))
    assert wrong == []


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window says just what the German file has, whatever the code says by now."""
    there = [one.message for one in TOOL.translated(GERMAN)]
    monkeypatch.setattr(TOOL, "messages", lambda: there)


def test_a_text_that_is_new_gone_or_untranslated_is_told(settled: None, tmp_path: Path) -> None:
    file = tmp_path / "asquoted_de.ts"
    whole = GERMAN.read_text("utf-8")
    file.write_text(
        whole.replace("<source>Print preview</source>", "<source>Print overview</source>"), "utf-8"
    )
    assert [one.partition(":")[0] for one in TOOL.problems(file)] == [
        "not there, run “make translations”",
        "said nowhere, run “make translations”",
    ]
    file.write_text(whole.replace(">Druckvorschau<", ' type="unfinished">Druckvorschau<'), "utf-8")
    assert TOOL.problems(file) == ["not translated: [PrintWindow] Print preview"]


@pytest.mark.parametrize(
    ("german", "english"),
    [
        pytest.param(
            "Kommentierter Vergleich von Zitaten", "Annotated comparison of quotations", id="the PDF"
        ),
        pytest.param("gestrichelte Linie", "broken line", id="the web page"),
        pytest.param("warum hier, {line}", "why here, {line}", id="the text"),
        pytest.param("Zwei Zitate vereinigt", "Two quotes made one", id="every file"),
    ],
)
def test_what_a_file_says_and_has_no_german_is_told(tmp_path: Path, german: str, english: str) -> None:
    file = tmp_path / "asquoted_de.ts"
    whole = GERMAN.read_text("utf-8")
    assert f"<translation>{german}<" in whole
    file.write_text(whole.replace(f"<translation>{german}<", "<translation><"), "utf-8")
    assert f"not translated: [core] {english}" in TOOL.problems(file)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        pytest.param(("{page} von {count}", "{page} von {counts}"), "other places", id="a place"),
        pytest.param((">&amp;Datei<", ">Datei<"), "another number of letters marked by &", id="a letter"),
        pytest.param((">Fi&amp;lter", ">Fi&amp;lter"), "", id="nothing"),
        pytest.param((">Angaben…<", ">Angaben<"), "an ellipsis at the end of one alone", id="an ellipsis"),
        pytest.param((">%Ln Dokumente<", ">Dokumente<"), "other places", id="a plural's number"),
    ],
)
def test_what_a_translation_loses_is_told(
    settled: None, tmp_path: Path, wrong: tuple[str, str], told: str
) -> None:
    file = tmp_path / "asquoted_de.ts"
    file.write_text(GERMAN.read_text("utf-8").replace(*wrong), "utf-8")
    assert {one.partition(":")[0] for one in TOOL.problems(file)} == ({told} if told else set())


def test_a_language_that_files_cannot_count_in_is_told(settled: None, tmp_path: Path) -> None:
    file = tmp_path / "asquoted_de.ts"
    third = "<numerusform>%Ln places</numerusform></translation>"
    file.write_text(
        re.sub(r"(?<=</numerusform>)\s*</translation>", third, GERMAN.read_text("utf-8")), "utf-8"
    )
    told = {one.partition(":")[0] for one in TOOL.problems(file)}
    assert "files know how to count in one and more alone" in told


def test_an_update_keeps_what_is_translated_and_drops_what_is_gone(settled: None, tmp_path: Path) -> None:
    file = tmp_path / "asquoted_de.ts"
    whole = GERMAN.read_text("utf-8")
    file.write_text(whole.replace("<source>Print preview</source>", "<source>Gone</source>"), "utf-8")
    TOOL.update(file)
    there = {one.message.source: one for one in TOOL.translated(file)}
    assert "Gone" not in there
    assert there["Print preview"].state == "unfinished"
    assert there["Comparison"].forms == ("Vergleich",)


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('class View(QWidget):\n    def __init__(self): self.tr("Hidden {n}")', [("View", "Hidden {n}", "")]),
        ('QCoreApplication.translate("ctx", "%Ln places", "", count)', [("ctx", "%Ln places", "")]),
        ('translate("ctx", "Read", "the view")', [("ctx", "Read", "the view")]),
        ("box.translate(space, 0)", []),
    ],
)
def test_texts_are_read_from_the_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, found: list[tuple[str, str, str]]
) -> None:
    (tmp_path / "qt").mkdir()
    (tmp_path / "qt" / "view.py").write_text(code, "utf-8")
    monkeypatch.setattr(TOOL, "_PACKAGE", tmp_path)
    there = {(one.context, one.source, one.comment) for one in TOOL.messages()}
    known = {type_.__name__ for type_ in TOOL.WORDS} | {"core", "Letter"}
    assert [one for one in sorted(there) if one[0] not in known] == found


def test_what_the_core_says_is_read_however_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = 'say("A {b}", b=1)\nself.language.say("C")\nsay_many("1 D", "%Ln Ds", 2)\nactions.say(name, "E")'
    (tmp_path / "core.py").write_text(code, "utf-8")
    monkeypatch.setattr(TOOL, "_PACKAGE", tmp_path)
    core = {one.source for one in TOOL.messages() if one.context == "core"}
    stored = {one if isinstance(one, str) else one[1] for one in TOOL.phrases.PHRASES}
    printed = {words for _, words in TOOL.template_words()}
    assert core - stored - printed == {"A {b}", "C", "%Ln Ds"}


def test_what_the_page_template_says_is_read_too() -> None:
    there = {(one.context, one.source) for one in TOOL.messages()}
    assert {("core", "Annotated comparison of quotations"), ("core", "page {page} of {pages}")} <= there
    assert ("Letter", "V") in there


def test_a_text_that_is_put_together_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "qt").mkdir()
    (tmp_path / "qt" / "view.py").write_text('class View:\n    def a(self): self.tr(f"{n} places")', "utf-8")
    monkeypatch.setattr(TOOL, "_PACKAGE", tmp_path)
    with pytest.raises(SyntaxError, match="has to stand there in letters"):
        TOOL.messages()


def test_german_stands_in_german_quotation_marks_and_says_sie() -> None:
    forms = [form for one in TOOL.translated(GERMAN) for form in one.forms]
    assert [form for form in forms if form.count("„") != form.count("“") or "”" in form] == []
    assert [form for form in forms if re.search(r"\b([Dd]u|[Dd]ich|[Dd]ein\w*|[Ee]uch)\b", form)] == []


def test_german_calls_the_keys_as_a_german_keyboard_does() -> None:
    keys = re.compile(r"\b(Ctrl|Shift|Del|Up|Down|Left|Right|Space|Escape)\b")
    forms = [form for one in TOOL.translated(GERMAN) for form in one.forms]
    assert [form for form in forms if keys.search(form)] == []
