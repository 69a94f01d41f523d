"""What the core says in English, in the window's language: see `asquoted.phrases`."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from asquoted.domain.saying import COUNT
from asquoted.phrases.language import CONTEXT, Language
from asquoted.qt.filled import fill_all, listed


class _OfWindow(Language):
    """The language of the translation that Qt has loaded, English where there is none."""

    @property
    def code(self) -> str:
        return QLocale().name().partition("_")[0]

    def translated(self, context: str, source: str) -> str:
        return QCoreApplication.translate(context, source)

    def counted(self, template: str, number: int, one: str) -> str:
        sentence = QCoreApplication.translate(CONTEXT, template, "", number)
        # Nobody translates into English, and Qt knows no plurals without a translation.
        is_as_it_was = number == 1 and sentence == template.replace(COUNT, QLocale().toString(number))
        return one if is_as_it_was else sentence

    def decimal(self, words: str) -> str:
        return words.replace(".", QLocale().decimalPoint())

    def filled(self, sentence: str, parts: Mapping[str, object]) -> str:
        return fill_all(sentence, parts)

    def listed(self, parts: Iterable[str]) -> str:
        return listed(", ", parts)


_LANGUAGE = _OfWindow()


def said(words: str) -> str:
    """Return what the core says in the window's language."""
    return _LANGUAGE.said(words)


def word_of(member: StrEnum) -> str:
    """Return the window's word for a kind, a form or another of the core's own words."""
    return _LANGUAGE.word_of(member)


def quoted(words: str) -> str:
    """Return words in the quotation marks of the window's language."""
    return _LANGUAGE.quoted(words)
