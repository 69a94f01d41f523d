"""In which language a text is, as far as that is certain: words of two languages are never compared.

A script tells most languages apart; of those in Latin letters English and German are known by their
commonest words. What a page says of its own language counts only where its words do not
contradict it: many a page template says "en" of everything.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from asquoted.domain.quotations.grammar import words_of
from asquoted.domain.quotations.language import is_english, is_german

_SAMPLE = 20_000
# So much of a text is in its script; the rest are names and words of others.
_MOSTLY = (4, 5)
# Fewer words in Latin letters are a name as soon as a language.
_FEWEST_WORDS = 12
_REMEMBERED = 2_000
# A sign of these says as much as two or three letters.
_SYLLABIC = frozenset(("Hangul", "Kana", "Han"))
_SYLLABLE = 2
_SCRIPTS = {
    "Latin": "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff",
    "Greek": "\u0370-\u03ff\u1f00-\u1fff",
    "Cyrillic": "\u0400-\u052f",
    "Armenian": "\u0530-\u058f",
    "Hebrew": "\u0590-\u05ff",
    "Arabic": "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefe",
    "Devanagari": "\u0900-\u097f",
    "Bengali": "\u0980-\u09ff",
    "Gurmukhi": "\u0a00-\u0a7f",
    "Gujarati": "\u0a80-\u0aff",
    "Tamil": "\u0b80-\u0bff",
    "Telugu": "\u0c00-\u0c7f",
    "Kannada": "\u0c80-\u0cff",
    "Malayalam": "\u0d00-\u0d7f",
    "Sinhala": "\u0d80-\u0dff",
    "Thai": "\u0e00-\u0e7f",
    "Lao": "\u0e80-\u0eff",
    "Burmese": "\u1000-\u109f",
    "Georgian": "\u10a0-\u10ff",
    "Ethiopic": "\u1200-\u139f",
    "Khmer": "\u1780-\u17ff",
    "Hangul": "\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3",
    "Kana": "\u3040-\u30ff",
    "Han": "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff",
}
_LETTERS = re.compile("|".join(f"(?P<{name}>[{letters}]+)" for name, letters in _SCRIPTS.items()))
# The languages that these say of themselves are written in Latin letters by nearly everybody.
_IN_LATIN = words_of("""
    af ca cs cy da de en es et eu fi fr ga gl hr hu id is it lt lv ms mt nl no pl pt ro sk sl sq sv sw tr vi
""")
_ONE_LANGUAGE = {"nb": "no", "nn": "no"}
# Scripts that one language is written in, as far as newspapers go.
_LANGUAGE_OF = {
    "Greek": "el", "Armenian": "hy", "Gurmukhi": "pa", "Gujarati": "gu", "Tamil": "ta", "Telugu": "te",
    "Kannada": "kn", "Malayalam": "ml", "Sinhala": "si", "Thai": "th", "Lao": "lo", "Burmese": "my",
    "Georgian": "ka", "Khmer": "km", "Hangul": "ko", "Kana": "ja", "Han": "zh",
}  # fmt: skip
# Fewer Han characters may be a Japanese headline.
_FEWEST_HAN = 60


@dataclass(frozen=True, slots=True)
class Tongue:
    """What is certain of a text's language: its script and its code (BCP 47), each empty where it is not."""

    script: str = ""
    code: str = ""

    def is_other_than(self, other: "Tongue") -> bool:
        """Tell whether the two are certainly two languages."""
        if not self.script or not other.script:
            return False
        if self.script != other.script:
            return True
        return bool(self.code and other.code) and self.code != other.code


@lru_cache(maxsize=_REMEMBERED)
def tongue_of(text: str, told: str = "") -> Tongue:
    """Return the language of a text; `told` is the BCP 47 tag that its page or its user gave it."""
    sample = text[:_SAMPLE]
    script = _script_of(sample)
    code = _primary(told)
    if script == "Latin":
        code = _in_latin(sample, code)
    elif code in _IN_LATIN:
        # The page's template says so, not its words.
        code = ""
    return Tongue(script, code if script else "")


def language_of(text: str, told: str = "") -> str:
    """Return the BCP 47 tag of a text's language, empty where it is not certain.

    `told` is the tag that its page gives, which stays unless the words contradict it.
    """
    tongue, primary = tongue_of(text, told), _primary(told)
    sample = text[:_SAMPLE]
    if tongue.script == "Han" and len(sample) < _FEWEST_HAN:
        return told if primary not in _IN_LATIN else ""
    certain = tongue.code if tongue.script == "Latin" else _LANGUAGE_OF.get(tongue.script, "")
    if certain:
        return told if primary == certain else certain
    if tongue.script == "Latin" and primary in ("en", "de") and len(sample.split()) >= _FEWEST_WORDS:
        return told if (is_english if primary == "en" else is_german)(sample) else ""
    return told if tongue.script in ("", "Latin") or primary not in _IN_LATIN else ""


def _primary(tag: str) -> str:
    """Return the language of a tag, without its country."""
    code = tag.replace("_", "-").partition("-")[0].strip().lower()
    return _ONE_LANGUAGE.get(code, code)


def _script_of(sample: str) -> str:
    """Return the script that nearly all letters are of; Japanese is one with the Han characters in it."""
    many: Counter[str] = Counter()
    for run in _LETTERS.finditer(sample):
        script = run.lastgroup or ""
        many[script] += len(run[0]) * (_SYLLABLE if script in _SYLLABIC else 1)
    if many["Kana"]:
        many["Kana"] += many.pop("Han", 0)
    if many["Hangul"]:
        many["Hangul"] += many.pop("Han", 0)
    if not many:
        return ""
    script, letters = many.most_common(1)[0]
    share, of = _MOSTLY
    return script if of * letters >= share * many.total() else ""


def _in_latin(sample: str, told: str) -> str:
    if len(sample.split()) < _FEWEST_WORDS:
        return told if told in _IN_LATIN else ""
    english, german = is_english(sample), is_german(sample)
    if english or german:
        # Of a short text that has words of both it is not certain.
        return "" if english and german else "en" if english else "de"
    return told if told in _IN_LATIN - {"en", "de"} else ""


def is_abroad(document: Tongue, words: Tongue, carriers: Iterable[Tongue]) -> bool:
    """Tell whether a document is certainly in another language than what was said.

    `words` is the language of the words themselves, `carriers` those of the documents that
    give any of them: a paper may print a phrase of another language than its own.
    """
    if words.script and not document.is_other_than(words) and (words.code or words.script != "Latin"):
        return False
    found = list(carriers)
    return bool(found) and all(document.is_other_than(one) for one in found)
