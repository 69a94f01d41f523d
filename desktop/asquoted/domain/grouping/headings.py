"""What stands above a paragraph: the question that it answers."""

import re

# "What does Norland say?", "How has the mayor responded?"
_ASKED = re.compile(
    r"(?:what|how|who|why|when|where)?\s*(?:has|have|had|is|are|was|were|do|does|did|will|would|can|could)\b\s*"
    r"(?P<about>[^\n?]*)\?$",
    re.IGNORECASE,
)
_MOST_ASKED = 10


def question_above(text: str, offset: int) -> str:
    """Return whom the question names that stands as a heading right above the paragraph of `offset`.

    An empty string where no question stands there.
    """
    above = text[: text.rfind("\n", 0, offset) + 1].rstrip()
    line = above[above.rfind("\n") + 1 :]
    asked = _ASKED.match(line) if len(line.split()) <= _MOST_ASKED else None
    return asked["about"] if asked else ""
