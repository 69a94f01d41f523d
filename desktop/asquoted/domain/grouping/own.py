"""Texts that are themselves what was said: statements, letters, memos, posts.

A statement, a release or a memo says at its head what it is, a letter or a post speaks of "I"
and "we" throughout, and neither quotes anybody in the reporter's way.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from asquoted.domain.documents import Document, DocumentKind
from asquoted.domain.grouping.clauses import is_clause
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
_MARKS = frozenset('"“”„‟«»')
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
    r"^\W*+(?:[\w'’.-]+\s+){0,4}?(?:remarks|speech|address|statement|letter|message|note|memo|e-?mail|homily|lecture)\s+"
    r"(?:by|of|from)\s+(?P<by>[^\n]{3,80})$|^\s*from:\s*(?P<sender>[^\n]{3,80})$",
    re.IGNORECASE | re.MULTILINE,
)
_SALUTATION = re.compile(r"(?:(?:dear|hello|hi|my|good)\b[^\n.!?]{1,60}|\w[\w-]*),", re.IGNORECASE)


def is_statement(document: Document, speech: Speech) -> bool:
    """Tell whether a text is the statement itself, by its kind or, where nobody told it, by its head."""
    if not document.details.kind_is_open:
        return document.details.kind is DocumentKind.STATEMENT
    head = [line.strip() for line in document.text.split("\n") if line.strip()][:_HEAD_LINES]
    is_headed = any(_RELEASE.search(line) and len(line.split()) <= _LONGEST_HEADING for line in head)
    if _quotes_somebody(document.text, speech):
        return is_headed and _is_all_quoted(document.text, speech)
    if is_headed:
        return True
    return sum(_MEMO_HEAD.match(line) is not None for line in head) >= _FEWEST_MEMO_LINES


def speaks_for_itself(text: str, speech: Speech) -> bool:
    """Tell whether a text, a letter or a post, is its author's own words, as it speaks of "I" and "we"."""
    if _quotes_somebody(text, speech):
        return False
    marked = [quotation.span for quotation in speech.quotations if not quotation.depth]
    told = [sentence for sentence in own_sentences(text) if is_prose(sentence.text_of(text))]
    told = [sentence for sentence in told if not _is_marked(sentence, marked)]
    own = sum(_FIRST_PERSON.search(sentence.text_of(text)) is not None for sentence in told)
    share, of = _SHARE_OWN
    return own >= _FEWEST_OWN and of * own >= share * len(told)


def is_prose(words: str) -> bool:
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


def between_marks(text: str, sentence: Span) -> Span:
    """Return a sentence of a statement without the marks in which the whole statement is printed.

    They open before its first sentence and close after its last; a sentence that stands in marks of
    its own loses both. What is quoted inside a sentence keeps its marks.
    """
    words = sentence.text_of(text)
    count = sum(sign in _MARKS for sign in words)
    opens, closes = words[:1] in _MARKS, words[-1:] in _MARKS
    is_all = opens and closes and count == 2
    is_odd = count % 2 == 1
    start = sentence.start + (1 if opens and (is_all or is_odd) else 0)
    end = sentence.end - (1 if closes and (is_all or (is_odd and not opens)) else 0)
    return Span(start, end) if start < end else sentence


def _is_all_quoted(text: str, speech: Speech) -> bool:
    """Tell whether a text is printed in marks as a whole: below its head, no sentence is a reporter's."""
    marked = [one.span for one in speech.quotations if not one.depth]
    return all(_is_marked(sentence, marked) for sentence in own_sentences(text))


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
