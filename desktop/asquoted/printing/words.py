"""The words that the page template says itself, in the language of a report."""

import json
import re
from functools import cache

from asquoted import paths
from asquoted.domain.comparison import Form, Operation
from asquoted.domain.saying import say
from asquoted.export.absences import NOT_COMPARED
from asquoted.phrases.language import CONTEXT, Language

LETTERS = "Letter"
"""The context of the letters that stand for the forms."""

_SAID = re.compile(r'\b(say|fill|letter)\(\s*"([^"]*)"')
_BASE = say("base")


@cache
def template_words() -> frozenset[tuple[str, str]]:
    """Return what the template says in letters: its context and its English."""
    found = {
        (LETTERS if function == "letter" else CONTEXT, words)
        for file in paths.resource("print").glob("*.typ")
        for function, words in _SAID.findall(file.read_text(encoding="utf-8"))
    }
    return frozenset(found)


def language_input(language: Language) -> dict[str, str]:
    """Return what the template needs to speak a language; it speaks English of itself."""
    said: dict[str, dict[str, str]] = {CONTEXT: {}, LETTERS: {}}
    for context, english in sorted(template_words()):
        translated = language.translated(context, english)
        if translated != english:
            said[context][english] = translated
    if not said[CONTEXT]:
        return {}
    forms = {form.value: language.word_of(form) for form in Form}
    forms |= {str(word): language.said(word) for word in (NOT_COMPARED, _BASE)}
    return {
        "language": json.dumps(
            {
                "code": language.code,
                "sentences": said[CONTEXT],
                "letters": said[LETTERS],
                "forms": forms,
                "operations": {one.value: language.word_of(one) for one in Operation},
            }
        )
    }
