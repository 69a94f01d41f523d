"""What is kept of a base that was cut: whether it is a clause by itself, and where clauses end.

There is no parser here: a verb is known by the closed classes of a grammar (auxiliaries, irregular
forms, -ed), a new clause by its marks and the words and endings that open or join clauses.
"""

import re

from asquoted.domain.collation.lexicon import Lexicon
from asquoted.domain.collation.side import Side
from asquoted.domain.standing import AUXILIARIES

PRONOUNS = frozenset(("i", "we", "you", "he", "she", "it", "they", "there", "this", "that", "these", "those"))
CLAUSE_OPENERS = frozenset(
    (
        *(
            "and",
            "but",
            "yet",
            "so",
            "because",
            "when",
            "while",
            "since",
            "although",
            "though",
            "if",
            "unless",
        ),
        *("until", "before", "after", "who", "whom", "whose", "which", "where", "as", "than"),
    )
)
"""What begins a clause of English whatever follows."""
_OPENERS = CLAUSE_OPENERS.union(
    (
        "whether",
        "und",
        "aber",
        "weil",
    )
    + (
        "wenn",
        "obwohl",
        "während",
        "sondern",
        "denn",
        "et",
        "mais",
        "parce",
        "car",
        "y",
        "pero",
        "porque",
        "aunque",
    )
    + ("mas", "и", "но", "لكن", "ولكن", "لأن", "그러나", "하지만", "그리고")
)
_HANGUL = re.compile("[가-힣]")
_QUOTING = ("다고", "라고", "냐고", "자고")
_JOINING = (
    *(
        "지만",
        "는데",
        "은데",
        "인데",
        "으며",
        "면서",
        "이며",
        "하며",
        "되며",
        "므로",
        "니까",
        "해서",
        "어서",
        "아서",
        "고",
    ),
    *("다", "요", "까"),
)
_ALONE = frozenset({"그리고", "최고", "사고", "보고", "경고", "광고", "신고", "창고", "재고", "다", "모두다"})
_NO_VERBS = ("men", "ves", "people", "children", "feet", "teeth")
_HALF = 2


def opens_clause(shadow: str, follows: str) -> bool:
    """Tell whether a word opens another clause; “or” does before a subject alone (not sell or lend)."""
    return shadow in _OPENERS or (shadow == "or" and follows in PRONOUNS)


def joins_clauses(shadow: str) -> bool:
    """Tell whether a Korean word ends its clause; what is quoted (-다고) goes on into the next."""
    if not _HANGUL.match(shadow) or shadow in _ALONE or len(shadow) < _HALF:
        return False
    return shadow.endswith(_JOINING) and not shadow.endswith(_QUOTING)


def is_korean(shadow: str) -> bool:
    """Tell whether a word is in Hangul."""
    return _HANGUL.match(shadow) is not None


def is_english(side: Side, start: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether the words of a stretch are for the most part English ones; names are not counted."""
    written = [each for each in side.tokens[start:end] if each.is_word]
    if any(each.shadow[0].isalpha() and each.shadow[0].upper() == each.shadow[0] for each in written):
        # Its letters have no capitals.
        return False
    words = [each.shadow for each in written if each.printed[0].islower()]
    known = sum(word in lexicon.tables.words or lexicon.is_function_word(word) for word in words)
    return known * _HALF >= len(words)


def is_clause(side: Side, start: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether a stretch of the base has a verb; of another language, whether it has two words."""
    words = [each.shadow for each in side.tokens[start:end] if each.is_word]
    if not words:
        return False
    if not is_english(side, start, end, lexicon):
        return len(words) > 1 or is_korean(words[0])
    is_led = words[0].split("'")[0] in PRONOUNS and len(words) > 1
    return is_led or any(_is_verb(word, lexicon) for word in words)


def has_own_subject(side: Side, start: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether a stretch that has a verb begins with something else."""
    first = next((each.shadow for each in side.tokens[start:end] if each.is_word), "")
    return is_english(side, start, end, lexicon) and not _is_verb(first, lexicon)


def _is_verb(word: str, lexicon: Lexicon) -> bool:
    if word in AUXILIARIES:
        return word not in {"not", "never", "be", "been", "being", "having"}
    if word.endswith("n't"):
        return True
    if word in lexicon.tables.irregular:
        return not word.endswith(_NO_VERBS)
    return word.endswith("ed") and len(word) > len("need")
