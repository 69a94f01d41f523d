"""What quotation marks are there for in a text that is not English.

The grammar of attribution is English here, and nobody is named as the speaker elsewhere. But what is
speech shows in any language: a verb of saying or a colon beside it, whole sentences inside, a line of
its own. A word or two with none of these is held at arm's length, or is a name. The words below are
the commonest ones that the grammars and style books of each language give; where a verb has many forms
it is a stem. They are not kept apart by language: few mean something else elsewhere.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from asquoted.domain.quotations.abroad_words import (
    CALLED,
    NAMING,
    NAMING_STEMS,
    SAYING,
    SAYING_STEMS,
    WORK_STEMS,
    WORKS,
)
from asquoted.domain.quotations.roles import role_of_marks
from asquoted.domain.quotations.scanner import Passage
from asquoted.domain.speech import Role
from asquoted.domain.text import Span

_LETTERS = 3


class _Words:
    """Whole words and beginnings of words, looked up by their first letters."""

    def __init__(self, words: Iterable[str], stems: Iterable[str]) -> None:
        self._words = frozenset(words)
        by_letters: dict[str, list[str]] = defaultdict(list)
        for stem in stems:
            by_letters[stem[:_LETTERS]].append(stem)
        self._stems = {letters: tuple(some) for letters, some in by_letters.items()}

    def holds(self, word: str) -> bool:
        """Tell whether the word, in lower case, is one of these, without what Arabic joins to it in front."""
        if word in self._words or word.startswith(self._stems.get(word[:_LETTERS], "\0")):
            return True
        if word[0] in _JOINED and len(word) > _LETTERS:
            return self.holds(word[2:] if word.startswith("ال") else word[1:])
        return False


# "And", "so", "in", "for" and "the", which Arabic writes as one word with the next.
_JOINED = frozenset("وفبلا")
_SAID = _Words(SAYING, SAYING_STEMS)
_NAMES = _Words(NAMING, NAMING_STEMS)
_OF_WORKS = _Words(WORKS, WORK_STEMS)
_WORD = re.compile(r"[^\W_]+")
# Chinese writes its verbs without spaces; Korean and Japanese end the quotation with a particle.
_SAID_IN_CHINESE = re.compile(
    "[说說问問答喊讲講]|表示|[称稱](?![为為作呼])|指出|[强強][调調]|透露|告[诉訴]|[认認][为為]|[写寫]道|坦言|直言|宣布"
    "|批[评評]|回[应應]|承[认認]|否[认認]|[补補]充"
)
_NAMED_IN_CHINESE = re.compile(
    "(?:所[谓謂]|[称稱][为為作]|绰号|綽號|俗[称稱]|外号|外號|名[为為]|[写寫][着著])\\Z"
)
_NAMED_IN_JAPANESE = re.compile("(?:いわゆる|通称|愛称)\\Z")
_WORK_IN_EAST_ASIA = re.compile(
    "(?:映画|ドラマ|小説|曲|番組|雑誌|著書|計画|アルバム|电影|電影|小说|小說|歌曲|杂志|雜誌|节目|專輯|专辑)\\Z"
)
_PARTICLE = re.compile(
    r"(?:이?라)?(?:고(?!\s?(?:불리|부르|부른|이름))|며|면서)|는\s?(?:의견|입장|지적|주장|설명|반응|목소리)"
    r"|이?라는(?!\s?(?:이름|제목|뜻|말|별명|문구|안내|팻말))"
    r"|(?:など)?(?:と(?!い[うっ]|呼|よ|書|題|名|銘)|って(?!い|呼))"
)
_NAMED_BEHIND = re.compile(CALLED)
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_STOP = re.compile(r"[.!?…。！？][\"'”’»“›」』)]*(?=\s|\Z)|[。！？]")
_FURTHEST = 120
_NEAR = 50
_FEWEST_WORDS = 3
_MOST_WORDS = 4
# A word of Chinese or Japanese is about two characters.
_PER_WORD = 2.5


def roles_abroad(text: str, paragraphs: Sequence[Span], passages: Sequence[Passage]) -> list[Role]:
    """Return what each of the passages is there for; one inside another is told by its marks alone."""
    return [
        _role(text, paragraphs[one.paragraph], one) if one.depth == 0 else role_of_marks(one.family)
        for one in passages
    ]


def _role(text: str, paragraph: Span, one: Passage) -> Role:
    if one.continues is not None or role_of_marks(one.family) is Role.TITLE:
        return role_of_marks(one.family)
    body = one.span.text_of(text)
    before, after = _before(text, paragraph, one), _after(text, paragraph, one)
    near = _WORD.findall(before[-_NEAR:].lower())
    if _is_named(before, near) or _NAMED_BEHIND.match(after) or _is_nickname(before, after, body):
        return Role.SCARE
    last = before[-1:]
    if last not in (":", "：", "，", ",") and _is_of_work(before, near):
        return Role.TITLE
    if last in (":", "：") or _is_sentence(one, before, after, body) or _is_said(before, after, body):
        return Role.SPEECH
    return Role.SCARE


def _is_sentence(one: Passage, before: str, after: str, body: str) -> bool:
    """Tell whether the quotation is a sentence of its own, a headline's, or too long for a name."""
    size = _words_in(body)
    opens = not any(map(str.isalnum, before))
    ends = body[-1] in ".!?…。！？"
    stands_alone = opens and not any(map(str.isalnum, after))
    goes_before = opens and after.lstrip()[:1] in (",", "-", "–", "—", "،")
    # A headline in Japanese or Korean names the speaker and leaves out the verb.
    is_headline = one.paragraph == 0 and not after.strip() and _EAST_ASIAN.search(body) is not None
    return (
        is_headline or stands_alone or goes_before or (ends and size >= _FEWEST_WORDS) or size > _MOST_WORDS
    )


def _is_named(before: str, words: Sequence[str]) -> bool:
    if any(map(_NAMES.holds, words[-3:])):
        return True
    return _NAMED_IN_CHINESE.search(before) is not None or _NAMED_IN_JAPANESE.search(before) is not None


def _is_of_work(before: str, words: Sequence[str]) -> bool:
    return any(map(_OF_WORKS.holds, words[-2:])) or _WORK_IN_EAST_ASIA.search(before) is not None


def _before(text: str, paragraph: Span, one: Passage) -> str:
    """Return what stands before the quotation in its sentence."""
    opened = max(paragraph.start, one.span.start - len(one.opening))
    window = text[max(paragraph.start, opened - _FURTHEST) : opened].rstrip("«“„\"'‘‚‹「『 \xa0\u202f")
    last = 0
    for stop in _STOP.finditer(window):
        last = stop.end()
    return window[last:].rstrip()


def _after(text: str, paragraph: Span, one: Passage) -> str:
    """Return what follows the quotation in its sentence."""
    at = one.span.end
    if one.closing:
        at = text.find(one.closing, at, paragraph.end) + len(one.closing)
    window = text[at : min(paragraph.end, at + _FURTHEST)]
    stop = _STOP.search(window)
    return window[: stop.start()] if stop else window


def _is_said(before: str, after: str, body: str) -> bool:
    if _EAST_ASIAN.search(body):
        if _PARTICLE.match(after.lstrip("，、")) or _SAID_IN_CHINESE.search(before[-14:]):
            return True
        if _SAID_IN_CHINESE.search(after[:16]) is not None:
            return True
    return any(map(_SAID.holds, _WORD.findall(f"{before} {after}".lower())))


def _is_nickname(before: str, after: str, body: str) -> bool:
    """Read `Ernesto “Tito” Salcedo`: a name inside a name."""
    name, rest = before.split()[-1:], after.split()[:1]
    return (
        body.istitle()
        and body.isalpha()
        and name != []
        and rest != []
        and name[0].istitle()
        and rest[0].istitle()
    )


def _words_in(body: str) -> float:
    wide = len(_EAST_ASIAN.findall(body))
    if wide * 2 > len(body.replace(" ", "")) and " " not in body:
        return wide / _PER_WORD
    return len(body.split())
