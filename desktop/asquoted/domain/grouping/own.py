"""Texts that are themselves what was said: statements, transcripts, answers in an interview.

A statement, a release or a memo says at its head what it is, a letter or a post speaks of "I"
and "we" throughout, and neither quotes anybody in the reporter's way. In a transcript or an
interview each paragraph opens with a label for who speaks ("MS. PRADO: …", "AP: …", "Q: …").
A post that an article shows is signed with a handle.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from asquoted.domain.documents import Document, DocumentKind
from asquoted.domain.grouping.blocks import shown_in_full
from asquoted.domain.grouping.clauses import is_clause
from asquoted.domain.grouping.lists import word_set
from asquoted.domain.sentences import split_sentences
from asquoted.domain.speech import Speech
from asquoted.domain.text import Span

_HEAD_LINES = 6
_LONGEST_HEADING = 14
# What the head of a text calls it.
_RELEASE = re.compile(
    r"\b(?:(?:media|press|news)\s+(?:release|statement)|for\s+immediate\s+release|communiqu[eé]"
    r"|(?:joint|official|public|written)\s+statement|statement\s+(?:by|from|of|on)\b"
    r"|(?:remarks|speech|address|homily|sermon|lecture)\s+(?:by|of|to)\b"
    r"|(?:sentencing|opening|closing|prepared|keynote|welcoming)\s+remarks"
    r"|^\W*(?:alert|advisory|notice|bulletin|circular|directive|decree|resolution)\s+(?:no\.?\s*|number\s+)?\d"
    r"|full\s+(?:text|statement|remarks)|^\W*(?:memo(?:randum)?|(?:an?\s+)?open\s+letter)\b"
    r"|^\W*(?:an?\s+)?(?:letter|message|e-?mail|note)\s+(?:to|from)\b|^(?:[\w'’.&-]+\s+){0,4}statement\s*(?:[:|–—]|$))",
    re.IGNORECASE,
)
_MEMO_HEAD = re.compile(r"(?:to|from|cc|date|sent|subject|re):\s+\S", re.IGNORECASE)
_FEWEST_MEMO_LINES = 2
# Reporters tell of others: where two sentences in five speak of "I" and "we", outside all marks, a text is
# its author's own words.
_FIRST_PERSON = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Ww]e|us|[Oo]ur|[Oo]urs|[Oo]urselves)\b")
_FEWEST_OWN = 3
_FEWEST_WORDS = 5
_SHARE_OWN = (2, 5)
_RELEASED = re.compile(
    r"(?i:ends?|-\s*ends\s*-|\(ends\)|#{2,}|notes?\s+(?:to|for)\s+editors:?|media\s+contacts?\b.*)"
    r"|(?i:about)\s+(?:the\s+|us\b)?(?:[A-Z].*)?"
)
# What a letter closes with, above its signature.
_VALEDICTION = re.compile(
    r"(?:(?:best|kind|warm(?:est)?|with)\s+)*(?:regards|wishes|love),?"
    r"|(?:(?:very|ever)\s+)?(?:yours|sincerely|respectfully|faithfully|cordially|warmly)"
    r"(?:\s+(?:very\s+)?(?:sincerely|faithfully|truly|ever|yours))?,",
    re.IGNORECASE,
)
# "Remarks of Ana Prado", "From: Ana Prado", "A message from Ana Prado".
_AUTHOR = re.compile(
    r"^\W*(?:[\w'’.-]+\s+){0,4}?(?:remarks|speech|address|statement|letter|message|note|memo|e-?mail|homily|lecture)\s+"
    r"(?:by|of|from)\s+(?P<by>[^\n]{3,80})$|^\s*from:\s*(?P<sender>[^\n]{3,80})$",
    re.IGNORECASE | re.MULTILINE,
)
_SALUTATION = re.compile(r"(?:(?:dear|hello|hi|my|good)\b[^\n.!?]{1,60}|\w[\w-]*),", re.IGNORECASE)
_LABEL = re.compile(r"^(?P<label>[^\n:“”\"«»]{1,80}):[ \t]+(?P<said>[^\s“”\"«»‘'][^\n]*)$", re.MULTILINE)
# "We won. — Ana Prado (@prado) June 3, 2024", under the post or behind it.
_SIGNATURE = re.compile(
    r"[ \t>]*(?:[—–]|--?)[ \t]*(?P<name>[^\n()—–]{2,50}?)[ \t]+\(@\w+\)[^\n]*$", re.MULTILINE
)
_POSTED_LINK = re.compile(r"(?:(?:https?://|pic\.twitter\.com/|t\.co/)\S+\s*)+$")
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


def is_statement(document: Document, speech: Speech) -> bool:
    """Tell whether a text is the statement itself, by its kind or by its head."""
    if document.details.kind is not DocumentKind.ARTICLE:
        return document.details.kind is DocumentKind.STATEMENT
    if _quotes_somebody(document.text, speech):
        return False
    head = [line.strip() for line in document.text.split("\n") if line.strip()][:_HEAD_LINES]
    if any(_RELEASE.search(line) and len(line.split()) <= _LONGEST_HEADING for line in head):
        return True
    return sum(_MEMO_HEAD.match(line) is not None for line in head) >= _FEWEST_MEMO_LINES


def speaks_for_itself(text: str, speech: Speech) -> bool:
    """Tell whether a text, a letter or a post, is its author's own words, as it speaks of "I" and "we"."""
    if _quotes_somebody(text, speech):
        return False
    marked = [quotation.span for quotation in speech.quotations if not quotation.depth]
    told = [sentence for sentence in own_sentences(text) if _is_prose(sentence.text_of(text))]
    told = [sentence for sentence in told if not _is_marked(sentence, marked)]
    own = sum(_FIRST_PERSON.search(sentence.text_of(text)) is not None for sentence in told)
    share, of = _SHARE_OWN
    return own >= _FEWEST_OWN and of * own >= share * len(told)


def _is_prose(words: str) -> bool:
    """Tell a sentence from the signature, a tag or what the page writes below them."""
    return words.rstrip("\"”’')]").endswith((".", "!", "?", "…")) and len(words.split()) >= _FEWEST_WORDS


def _is_marked(sentence: Span, marked: Sequence[Span]) -> bool:
    """Tell whether one of the quotations, which are in order and apart, reaches into a sentence."""
    before = bisect_left(marked, sentence.end, key=lambda span: span.start)
    return before > 0 and marked[before - 1].end > sentence.start


def _quotes_somebody(text: str, speech: Speech) -> bool:
    """Tell whether a text has somebody speak in marks: in a sentence, since a letter quotes a phrase, too."""
    told = (one for one in speech.quotations if one.cue or one.speaker)
    return any(is_clause(one.span.text_of(text)) for one in told)


def own_sentences(text: str) -> list[Span]:
    """Return the sentences of a statement, without the lines at its head and what stands below its end."""
    found: list[Span] = []
    for sentence in split_sentences(text):
        words = sentence.text_of(text)
        is_line = text[sentence.start - 1 : sentence.start] in {"", "\n"} and text[
            sentence.end : sentence.end + 1
        ] in {
            "",
            "\n",
        }
        if found and is_line and (_RELEASED.fullmatch(words) or _VALEDICTION.fullmatch(words)):
            break
        if not any(sign.isalpha() for sign in words) or (is_line and _SALUTATION.fullmatch(words)):
            continue
        is_heading = not words.rstrip("\"”’'").endswith((".", "!", "?", "…"))
        if not found and is_line and is_heading:
            continue
        found.append(sentence)
    return found or split_sentences(text)


def authors_of(text: str) -> list[str]:
    """Return the words that may say whose statement a text is: those in its head, and its signature."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    named = _AUTHOR.finditer("\n".join(lines[:_HEAD_LINES]))
    signed = [
        ", ".join(lines[place + 1 : place + 3])
        for place, line in enumerate(lines[:-1])
        if _VALEDICTION.fullmatch(line)
    ]
    return [_as_spelled(words) for words in [*(one["by"] or one["sender"] for one in named), *signed]]


def _as_spelled(words: str) -> str:
    return words.title() if words.isupper() else words


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
    every = [
        Labelled(label, span, _full_name(label, labels, text))
        for label, span in zip(labels, said, strict=True)
    ]
    asking = {one.label.text_of(text) for one in every if _asks(one, text)}
    return [replace(one, is_question=one.label.text_of(text) in asking) for one in every]


def posted_speech(text: str) -> list[Labelled]:
    """Return the posts that an article shows in full and without marks, above whoever signs them."""
    posts = []
    for match in _SIGNATURE.finditer(text):
        end = match.start()
        while end and text[end - 1].isspace():
            end -= 1
        start = text.rfind("\n", 0, end) + 1
        while (
            start and text[start : start + 1] == ">" and text[: start - 1].rpartition("\n")[2].startswith(">")
        ):
            start = text.rfind("\n", 0, start - 1) + 1
        mark = _QUOTED_LINE.match(text, start, end)
        start = mark.end() if mark else start
        link = _POSTED_LINK.search(text, start, end)
        said = Span(start, max(start, link.start() if link else end))
        marked = text[said.start : said.start + 1] in set("\"“‘'«„")
        if not marked and any(letter.isalpha() for letter in said.text_of(text)):
            posts.append(Labelled(Span(*match.span("name")), said))
    return posts


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
    return 3 * len(found) >= paragraphs and sum(_is_prose(match["said"]) for match in found) * 2 > len(found)


def _with_what_follows(text: str, labels: Sequence[Span], said: Sequence[Span]) -> list[Span]:
    """Return what is said with its later paragraphs, up to the next label; behind the last nothing tells."""
    drawn_out = []
    for span, following in zip(said, labels[1:], strict=False):
        end = span.end
        for line in _LINE.finditer(text, span.end, following.start):
            if not _is_prose(line.group()) or line.group()[0] in "([":
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


def _full_name(label: Span, labels: Sequence[Span], text: str) -> Span | None:
    """Return where the text has the name that a label's initials stand for."""
    words = label.text_of(text).strip(". ")
    if not words.isupper() or not words.isalpha() or len(words) > _MOST_INITIALS:
        return None
    for other in labels:
        if other != label and " " in other.text_of(text) and _initials(other.text_of(text)) == words:
            return other
    pattern = r"\b" + r"\s+".join(rf"{letter}[\w'’-]+" for letter in words) + r"\b"
    match = re.search(pattern, text)
    return Span(*match.span()) if match else None


def own_spans(labelled: Labelled, text: str) -> Iterator[Span]:
    """Yield the sentences of a labelled paragraph."""
    for sentence in split_sentences(labelled.said.text_of(text)):
        yield sentence.shifted(labelled.said.start)
