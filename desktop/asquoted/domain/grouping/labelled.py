"""Who speaks in a text whose paragraphs open with a label, or that shows what somebody posted.

In a transcript, a record or an interview each paragraph opens with a label for who speaks ("MS. PRADO: …",
"AP: …", "Q: …"). A post that an article shows in full is signed with a handle, or brought in by a line above.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from asquoted.domain.grouping.blocks import shown_in_full
from asquoted.domain.grouping.lists import word_set
from asquoted.domain.grouping.own import is_prose
from asquoted.domain.sentences import split_sentences
from asquoted.domain.text import Span

_LABEL = re.compile(r"^(?P<label>[^\n:“”\"«»]{1,80}):[ \t]+(?P<said>[^\s“”\"«»‘'][^\n]*)$", re.MULTILINE)
# "We won. — Ana Prado (@prado) June 3, 2024", under the post or behind it.
_SIGNATURE = re.compile(
    r"(?:[—–]|--?)[ \t]*+(?P<name>[^\s()—–][^\n()—–]{0,49}?)[ \t]{1,20}\(@\w+\)[^\n]*$", re.MULTILINE
)
_POSTED_LINK = re.compile(r"(?:(?:https?://|pic\.twitter\.com/|t\.co/)\S++\s*+)++$")
# A handle on a line of its own, and below it the numbered posts of a thread: "1/ We won."
_THREAD = re.compile(
    r"^@(?P<name>\w+)[ \t]*\n(?P<posts>(?:\d{1,3}/\d{0,3}[ \t]+[^\n]+(?:\n|\Z))+)", re.MULTILINE
)
_POST = re.compile(r"^\d+/\d*[ \t]+(?P<said>[^\n]+)$", re.MULTILINE)
_IN_HANDLE = re.compile(r"[A-Z][a-z]+")
_QUOTED_LINE = re.compile(r"[ \t]*>[ \t]*")
_LINE = re.compile(r"[^\s][^\n]*")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_LOWER = word_set("of the and for de la van von der mr mrs ms dr smt shri sir dame hon rt")
_QUESTION = word_set("q question questions reporter journalist interviewer host moderator operator")
_SMALL = frozenset(["of", "the", "and", "for"])
_HOLDS = re.compile(r"\b(?:of|for)\b", re.IGNORECASE)
_FEWEST = 3
_MOST_INITIALS = 3
_MOST_LABEL_WORDS = 8


@dataclass(frozen=True, slots=True)
class Labelled:
    """What a labelled paragraph has somebody say; `name` is where the text names that one in full."""

    label: Span
    said: Span
    name: Span | None = None
    is_question: bool = False


def labelled_speech(text: str, *, is_transcript: bool) -> list[Labelled]:
    """Return the labelled paragraphs of a text, none where labels are too few to be its way of writing."""
    lines = list(_LABEL.finditer(text))
    found = [match for match in lines if is_transcript or _is_label(match["label"])]
    if not is_transcript and (len(found) < _FEWEST or not _repeats([m["label"] for m in found])):
        found = [match for match in lines if _is_named(match["label"])]
        if not _is_record(text, found):
            return []
    labels = [Span(*match.span("label")) for match in found]
    said = [Span(*match.span("said")) for match in found]
    if is_transcript or 2 * sum(map(len, said)) > len(text) or not any(_is_label(m["label"]) for m in found):
        said = _with_what_follows(text, labels, said)
    names = _Names(text, labels)
    every = [
        Labelled(label, span, names.of(label.text_of(text))) for label, span in zip(labels, said, strict=True)
    ]
    asking = {one.label.text_of(text) for one in every if _asks(one, text)}
    return [replace(one, is_question=one.label.text_of(text) in asking) for one in every]


def posted_speech(text: str) -> list[Labelled]:
    """Return the posts that an article shows in full and without marks, above whoever signs them."""
    posts = []
    above = 0
    for match in _SIGNATURE.finditer(text):
        end = match.start()
        while end > above and (text[end - 1].isspace() or text[end - 1] == ">"):
            end -= 1
        start = text.rfind("\n", above, end) + 1 or above
        # The lines of a post that is set off by ">" belong together.
        while start > above and text[start : start + 1] == ">":
            before = text.rfind("\n", above, start - 1) + 1 or above
            if text[before : before + 1] != ">":
                break
            start = before
        above = match.end()
        mark = _QUOTED_LINE.match(text, start, end)
        start = mark.end() if mark else start
        link = _POSTED_LINK.search(text, start, end)
        said = Span(start, max(start, link.start() if link else end))
        marked = text[said.start : said.start + 1] in set("\"“‘'«„")
        if not marked and any(letter.isalpha() for letter in said.text_of(text)):
            posts.append(Labelled(Span(*match.span("name")), said))
    return posts + list(_threads(text))


def _threads(text: str) -> Iterator[Labelled]:
    """Yield the posts of threads that stand below a handle; "AnaPrado" is whom the text has as Ana Prado."""
    for thread in _THREAD.finditer(text):
        names = _IN_HANDLE.findall(thread["name"])
        full = re.search(r"\b" + r"\s+".join(names) + r"\b", text) if len(names) > 1 else None
        for post in _POST.finditer(text, *thread.span("posts")):
            said = Span(*post.span("said"))
            yield Labelled(Span(*thread.span("name")), said, name=Span(*full.span()) if full else None)


def printed_in_full(text: str) -> list[Labelled]:
    """Return the paragraphs of a text that an article announces and prints in full, without marks."""
    return [
        Labelled(block.announced, paragraph)
        for block in shown_in_full(text)
        for paragraph in block.paragraphs
    ]


def name_of_label(label: str) -> str:
    """Return a label as a name is spelled: "Smt. Ana Prado" for "Smt. ANA PRADO (Norport)"."""
    bare = _IN_BRACKETS.sub("", label).strip()
    inside = " ".join(_IN_BRACKETS.findall(label)).strip("() ")
    # "The MINISTER OF TRADE (Ms. Prado)": the brackets name who holds the office.
    whole = f"{bare}, {inside}" if inside and _HOLDS.search(bare) else bare
    words = (word if word.islower() or not word.isupper() else word.title() for word in whole.split())
    return " ".join(word.lower() if word.casefold() in _SMALL else word for word in words)


def _asks(labelled: Labelled, text: str) -> bool:
    """Tell whether a label is that of somebody who asks, and whom the text does not name."""
    label = labelled.label.text_of(text).strip(". ")
    is_unnamed = (
        label.isupper() and label.isalpha() and len(label) <= _MOST_INITIALS and labelled.name is None
    )
    asks = labelled.said.text_of(text).rstrip().endswith("?")
    return label.casefold() in _QUESTION or (is_unnamed and asks)


def _is_label(label: str) -> bool:
    words = [word.strip(".,") for word in _IN_BRACKETS.sub("", label).split()]
    words = [word for word in words if word]
    is_loud = any(word.isupper() for word in words)
    others = (word for word in words if not word.isupper())
    return (
        is_loud
        and len(words) <= _MOST_LABEL_WORDS
        and all(word.casefold() in _LOWER or word[0].isupper() for word in others)
    )


def _is_named(label: str) -> bool:
    """Tell whether a label is a name as records print it: "Ana Prado (Norport) (Lab)"."""
    words = [word.strip(".,") for word in _IN_BRACKETS.sub("", label).split()]
    words = [word for word in words if word]
    return (
        1 < len(words) <= _MOST_LABEL_WORDS
        and label[0].isupper()
        and all(word[0].isupper() or word.casefold() in _LOWER for word in words)
        and not any(sign.isdigit() for sign in label)
    )


def _is_record(text: str, found: Sequence[re.Match[str]]) -> bool:
    """Tell whether labels in small letters are a record's: somebody speaks again, and in sentences."""
    if len(found) < _FEWEST or not _repeats([match["label"] for match in found]):
        return False
    paragraphs = sum(bool(line.strip()) for line in text.split("\n"))
    return 3 * len(found) >= paragraphs and sum(is_prose(match["said"]) for match in found) * 2 > len(found)


def _with_what_follows(text: str, labels: Sequence[Span], said: Sequence[Span]) -> list[Span]:
    """Return what is said with its later paragraphs, up to the next label; behind the last nothing tells."""
    drawn_out = []
    for span, following in zip(said, labels[1:], strict=False):
        end = span.end
        for line in _LINE.finditer(text, span.end, following.start):
            if not is_prose(line.group()) or line.group()[0] in "([":
                break
            end = line.end()
        drawn_out.append(Span(span.start, end))
    return [*drawn_out, *said[-1:]]


def _repeats(labels: Sequence[str]) -> bool:
    """Tell whether people take turns: a label comes back, under its name or its initials."""
    return max(Counter(_initials(label) for label in labels).values()) > 1


def _initials(label: str) -> str:
    words = [word.strip(".,") for word in _IN_BRACKETS.sub("", label).split()]
    if len(words) == 1:
        return words[0]
    return "".join(word[0] for word in words if word and word.casefold() not in _LOWER)


class _Names:
    """The names that the initials before the paragraphs of one text stand for, each looked for once."""

    def __init__(self, text: str, labels: Sequence[Span]) -> None:
        self._text = text
        whole = ((label, label.text_of(text)) for label in reversed(labels))
        self._found: dict[str, Span | None] = {
            _initials(words): label for label, words in whole if " " in words.strip()
        }

    def of(self, label: str) -> Span | None:
        """Return where the text has the name that a label's initials stand for: a label's, or any other."""
        initials = label.strip(". ")
        if not initials.isupper() or not initials.isalpha() or len(initials) > _MOST_INITIALS:
            return None
        if initials not in self._found:
            pattern = r"\b" + r"\s+".join(rf"{letter}[\w'’-]+" for letter in initials) + r"\b"
            match = re.search(pattern, self._text)
            self._found[initials] = Span(*match.span()) if match else None
        return self._found[initials]


def own_spans(labelled: Labelled, text: str) -> Iterator[Span]:
    """Yield the sentences of a labelled paragraph."""
    for sentence in split_sentences(labelled.said.text_of(text)):
        yield sentence.shifted(labelled.said.start)
