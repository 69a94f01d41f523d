"""What stands above a paragraph: the question that it answers."""

import re

from asquoted.domain.grouping.utterances import Utterance

# "What does Norland say?", "How has the mayor responded?"
_ASKED = re.compile(
    r"(?:what|how|who|why|when|where)?\s*(?:has|have|had|is|are|was|were|do|does|did|will|would|can|could)\b\s*+"
    r"(?P<about>[^\n?]*)\?$",
    re.IGNORECASE,
)
_MOST_ASKED = 10
_OPENS = re.compile(r"(?<=[\s(])[“‘«\"'](?=\w)")
_CLOSES = re.compile(r"(?<=[\w.,!?])[”’»\"'](?=[\s.,;:!?)]|$)")


def question_above(text: str, offset: int) -> str:
    """Return whom the question names that stands as a heading right above the paragraph of `offset`.

    An empty string where no question stands there.
    """
    above = text[: text.rfind("\n", 0, offset) + 1].rstrip()
    line = above[above.rfind("\n") + 1 :]
    asked = _ASKED.match(line) if len(line.split()) <= _MOST_ASKED else None
    return asked["about"] if asked else ""


def is_cited_in(text: str, heading: Utterance, one: Utterance) -> bool:
    """Tell whether the words of a heading are what somebody quotes in an utterance, and not that one's own.

    “A ‘serious lapse’” above “The panel calls it ‘a serious lapse’, and so do I” is the panel's.
    """
    size = len(heading.all_roots)
    own = [word for word in one.words if not word.is_inserted]
    for at in range(len(own) - size + 1):
        if tuple(word.root for word in own[at : at + size]) == heading.all_roots:
            start, end = own[at].span.start, own[at + size - 1].span.end
            opened = [match.end() for match in _OPENS.finditer(text, one.start, start)]
            closed = _CLOSES.search(text, end, one.end)
            return bool(opened and closed) and not _CLOSES.search(text, opened[-1], start)
    return False
