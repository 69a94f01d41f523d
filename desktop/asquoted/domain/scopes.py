"""How far a negation or a modal reaches that a cut takes away: into the words kept, or not.

A negator reaches through its own clause, and into one that its verb governs (“I don’t believe that …”),
and no further; a contrast (“boats, not nets”), “without”, and what a clause that is left off whole says
in itself reach nothing that is kept (Huddleston and Pullum, The Cambridge Grammar of the English Language,
chapters 3 and 9). In Korean the auxiliary that negates stands behind its verb, and an ending joins
clauses (Sohn, The Korean Language, chapters 8 and 9).
"""

from collections.abc import Sequence
from typing import NamedTuple

from asquoted.domain.collation.lexicon import Lexicon, Opened
from asquoted.domain.collation.side import Side
from asquoted.domain.comparison import Kind
from asquoted.domain.kept import (
    PRONOUNS,
    has_own_subject,
    is_clause,
    is_english,
    is_korean,
    joins_clauses,
    opens_clause,
)
from asquoted.domain.standing import AUXILIARIES
from asquoted.domain.stretches import phrases_in

_STOPS = frozenset(",;:.!?—–…()[]،؛؟。、！？")
_COMPLEMENTIZERS = frozenset(("that", "dass", "daß", "ob", "dat", "что", "że"))
"""After them, what the verb before governs goes on, also behind a comma."""
CONDITIONS = frozenset(("if", "unless", "whether", "falls", "sofern", "ob", "إذا", "اذا", "لو"))
_WITHOUT = frozenset(("without", "ohne", "sans", "без", "دون", "بدون", "없이"))
_ONLY = frozenset(("only", "just", "merely", "simply", "solely", "nur", "bloß", "seulement", "solo", "sólo"))
_STANDING_BY = frozenset(
    ("doubt", "doubts", "doubted", "question", "deny", "denies", "denied", "denying", "dispute", "disputes")
    + (
        "disputed",
        "regret",
        "regrets",
        "regretted",
        "forget",
        "forgets",
        "forgot",
        "forgotten",
        "mind",
        "minds",
    )
    + ("hesitate", "secret", "surprise", "accident", "coincidence", "zweifel", "bezweifle", "bezweifeln")
    + ("bestreite", "bestreiten", "leugne", "leugnen", "bereue", "bereuen")
)
"""Not to deny, not to regret: what follows is said all the same."""
_RELATIVE = frozenset(
    ("who", "whom", "whose", "which", "where", "when", "while", "because", "although", "though")
)
_OPINIONS = frozenset({"i think", "in my view"})
"""A main clause that is left off whole, and leaves an assertion."""
_DOUBT = frozenset({"doubt", "doubtless"})
_COUNTED = frozenset(("one", "single", "a", "any", "ever", "once", "even", "einzige", "einziger", "einziges"))


class Taken(NamedTuple):
    """Tokens of the base, from `start` to before `end`, that a cut takes away from its clause; see `scopes`.

    `is_clause` tells whether what is kept has a verb, `has_subject` whether it has a subject as well.
    """

    start: int
    end: int
    kind: Kind
    words: str
    is_clause: bool
    has_subject: bool


class _Phrase(NamedTuple):
    start: int
    end: int
    shared: str
    words: tuple[str, ...]


def taken_before(side: Side, first: int, last: int, lexicon: Lexicon, gaps: Sequence[int]) -> Taken | None:
    """Return what was cut off before token `first` of the base that reaches into the tokens from there."""
    if _is_apart(side, first, gaps) or opens_clause(side.tokens[first].shadow, _word(side, first + 1)):
        return None
    before = side.tokens[first - 1]
    has_subject = has_own_subject(side, first, last, lexicon)
    # At no time was | the public at risk: the verb stands before its subject.
    is_turned = before.shadow in AUXILIARIES and has_subject
    kept = is_turned or is_clause(side, first, last, lexicon), has_subject
    if before.shadow in CONDITIONS:
        return Taken(first - 1, first, Kind.MODALITY, before.printed, *kept)
    start = _clause_start(side, first, gaps)
    found = [each for each in _negators(side, start, first, lexicon) if each.end <= first]
    if found and _reaches(side, found[-1], first, start, lexicon, is_clause=kept[0]):
        return _taken(side, found[0], start, first, Kind.NEGATION, kept)
    if start == first and before.shadow == ",":
        # A sentence adverb that a comma sets off: perhaps, we will go.
        start = _clause_start(side, first - 1, gaps)
        modals = _phrases(side, start, first - 1, lexicon.modals, lexicon)
        found = [each for each in modals if (each.start, each.end) == (start, first - 1)]
    else:
        modals = _phrases(side, start, first, lexicon.modals, lexicon)
        found = [each for each in modals if _is_adverb(each) or _goes_on(side, each.end, first)]
    found = [each for each in found if each.shared not in _OPINIONS and _DOUBT.isdisjoint(each.words)]
    return _taken(side, found[0], start, first, Kind.MODALITY, kept) if found else None


def taken_after(side: Side, first: int, last: int, lexicon: Lexicon, gaps: Sequence[int]) -> Taken | None:
    """Return what was cut off from token `last` of the base on that reaches into the tokens before it."""
    before = side.tokens[last - 1].shadow
    if _is_apart(side, last, gaps) or joins_clauses(before):
        return None
    kept = is_clause(side, first, last, lexicon), True
    end = _clause_end(side, last, gaps)
    found = [each for each in _negators(side, last, end, lexicon) if each.start >= last]
    if before not in AUXILIARIES and is_english(side, first, last, lexicon):
        # Behind a verb with its object, "not" denies no more than what it stands before.
        found = [each for each in found if each.words[0] != "not"]
    if found:
        until = found[0].end if is_korean(found[0].words[0]) else end
        words = " ".join(found[0].words)
        return Taken(last, until, Kind.NEGATION, words, *kept)
    start = last + (side.tokens[last].shadow == ",")
    end = _clause_end(side, start, gaps)
    modals = _phrases(side, start, end, lexicon.modals, lexicon)
    if modals and _is_adverb(modals[0]) and modals[0].start == start and modals[-1].end == end:
        return Taken(last, end, Kind.MODALITY, " ".join(modals[0].words), *kept)
    return None


def _taken(side: Side, found: _Phrase, start: int, first: int, kind: Kind, kept: tuple[bool, bool]) -> Taken:
    """Return what is lost from a phrase on, its auxiliaries before it and their pronoun as well."""
    at = found.start
    while at > start and side.tokens[at - 1].shadow in AUXILIARIES:
        at -= 1
    if at > start and side.tokens[at - 1].shadow in PRONOUNS:
        at -= 1
    return Taken(at, first, kind, " ".join(found.words), *kept)


def _reaches(
    side: Side, found: _Phrase, first: int, start: int, lexicon: Lexicon, *, is_clause: bool
) -> bool:
    """Tell whether a negator reaches from its clause, which begins at `start`, up to what is kept."""
    if _is_near(side, found.end, first, lexicon):
        return True
    between = [side.tokens[at].shadow for at in range(found.end, first)]
    is_inside = start > 0 and side.tokens[start - 1].shadow in _RELATIVE
    return is_clause and not is_inside and _STANDING_BY.isdisjoint(between)


def _is_near(side: Side, start: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether only words of grammar and of counting stand there; of another language, one word."""
    unknown = 0
    for token in side.tokens[start:end]:
        word = token.shadow
        if not token.is_word or lexicon.is_function_word(word) or word in _COUNTED or word in AUXILIARIES:
            continue
        if word in lexicon.tables.words or token.printed[0].isupper():
            return False
        unknown += 1
    return unknown <= 1


def _goes_on(side: Side, start: int, end: int) -> bool:
    """Tell whether nothing but the rest of its verb stands behind a modal: may have been, may be that."""
    return all(side.tokens[at].shadow in _REST_OF_VERB for at in range(start, end))


_REST_OF_VERB = frozenset({"be", "been", "have", "not", "that", "well", "also", "to"})


def _negators(side: Side, start: int, end: int, lexicon: Lexicon) -> list[_Phrase]:
    found = []
    for each in _phrases(side, start, end, lexicon.negations, lexicon):
        before, follows = _word(side, each.start - 1), _word(side, each.end)
        is_phrase = before in {"or", "with"} or follows in _ONLY or each.shared == "not only"
        if not is_phrase and _WITHOUT.isdisjoint(each.words):
            found.append(each)
    return found


def _phrases(side: Side, start: int, end: int, index: dict[str, Opened], lexicon: Lexicon) -> list[_Phrase]:
    found = [
        _Phrase(side.item_starts[at], side.item_ends[at + len(words) - 1], shared, words)
        for at, words, shared in phrases_in((side, start, end), index, lexicon)
    ]
    return [each for each in found if start <= each.start and each.end <= end]


def _is_adverb(found: _Phrase) -> bool:
    is_known = found.shared == "perhaps" or found.words[0].endswith("ly")
    return is_known and len(found.words) == 1


def _word(side: Side, at: int) -> str:
    return side.tokens[at].shadow if 0 <= at < len(side.tokens) else ""


def _clause_start(side: Side, end: int, gaps: Sequence[int]) -> int:
    """Return where the clause begins that goes on up to token `end`."""
    for at in range(end - 1, -1, -1):
        if _is_apart(side, at + 1, gaps) or joins_clauses(_word(side, at)) or _parts(side, at):
            return at + 1
    return 0


def _clause_end(side: Side, start: int, gaps: Sequence[int]) -> int:
    """Return where the clause ends that goes on from token `start`."""
    for at in range(start, len(side.tokens)):
        word = side.tokens[at].shadow
        if at > start and (_is_apart(side, at, gaps) or joins_clauses(_word(side, at - 1))):
            return at
        if _parts(side, at) or word == "that" or _opens_infinite(side, at, start):
            return at
    return len(side.tokens)


def _parts(side: Side, at: int) -> bool:
    """Tell whether a token stands between two clauses."""
    token = side.tokens[at]
    if token.is_word:
        return opens_clause(token.shadow, _word(side, at + 1))
    return token.shadow in _STOPS and _word(side, at + 1) not in _COMPLEMENTIZERS


def _opens_infinite(side: Side, at: int, start: int) -> bool:
    """Tell whether a token opens a clause without a subject: to sell nothing, saying nothing."""
    word, follows = side.tokens[at].shadow, _word(side, at + 1)
    if word == "to":
        return follows not in _NOBODY
    is_going_on = at == start and _word(side, at - 1) in AUXILIARIES
    return word.endswith("ing") and word not in {"nothing", "anything", "during"} and not is_going_on


_NOBODY = frozenset(("no", "nobody", "none", "nothing", "neither", "no-one", "noone"))


def _is_apart(side: Side, at: int, gaps: Sequence[int]) -> bool:
    """Tell whether words of the base are missing right before a token."""
    if not gaps or at == 0:
        return False
    start, end = (
        side.end_of(at - 1),
        side.span_of(at, at + 1).start if at < len(side.tokens) else len(side.text),
    )
    return any(start <= gap <= end for gap in gaps)
