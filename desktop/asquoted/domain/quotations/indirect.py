"""What a text attributes to a speaker outside quotation marks.

The content clause is the claim: `said that …`, `vowed to …`, `…, she said`, `according to her, …`.
It goes without the verb, the "that" and the end punctuation.
"""

from asquoted.domain.quotations.clauses import (
    behind_circumstance,
    behind_listener,
    has_subject,
    has_verb,
    is_clause,
    leads_to_infinitive,
    withholds_name,
)
from asquoted.domain.quotations.grammar import (
    DETERMINERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    pronoun_of,
    words_of,
)
from asquoted.domain.quotations.kinds import (
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DAY,
    PREPOSITION,
    PUNCTUATION,
    QUOTE,
    QUOTED,
    RELATIVE,
    STOP,
    SUBJECT,
)
from asquoted.domain.quotations.phrases import Words
from asquoted.domain.quotations.unlisted import Attribution
from asquoted.domain.quotations.words import Sentence

_SHORTEST_CLAUSE = 3
_FURTHEST_THAT = 9
_LONGEST_VERB = 4
# With more of it in marks than this, it is a quotation and not indirect speech.
_LARGEST_SHARE_QUOTED = 0.4
_MOST_WORDS_QUOTED = 3
_MOST_WORDS_ECHOED = 5
# What the writer or the reader says is no attribution.
_NOT_REPORTED = frozenset(("i", "you", "we"))
# These take a mere object as often, so that only "that" shows a clause.
_WITH_THAT = words_of("show reveal indicate find confirm deny acknowledge determine express")
# "Called for calm" gives what was called for, "called in from Ghent" does not.
_OBJECT_PREPOSITIONS = frozenset(("for", "to", "of", "on", "against", "about"))
# Set off by a comma, these begin what the writer adds in a voice of their own.
_OWN_VOICE = frozenset(("which", "who", "whose", "although", "though", "despite"))
_SUBORDINATING = words_of(
    "after although as because before contrary despite if once since though unless until when while"
)
_CIRCUMSTANCE = DAY | ADVERB
_NO_THAT = AUXILIARY | SUBJECT | QUOTE | STOP
_NO_THAT_BEHIND = frozenset((":", ";", "and"))
# Of all words, only these kinds are looked at: "that" and "and" are conjunctions.
_BEFORE_THAT = _NO_THAT | CONJUNCTION | PUNCTUATION
_OF_THE_MIND = words_of("believe think hope fear feel expect doubt wonder guess suppose consider find reckon")
_CLAUSE_BEGINNINGS = SUBJECT_PRONOUNS | DETERMINERS | {"there", "if", "whether", "what", "why", "how"}


def find_indirect(
    text: str, sentence: Sentence, attributions: list[Attribution]
) -> list[tuple[Attribution, Words]]:
    """Return the stretches of words that each attribution of the sentence reports."""
    if not attributions:
        return []
    found: list[tuple[Attribution, Words]] = []
    taken = 0
    for k, one in enumerate(attributions):
        if one.start < taken:
            continue
        for content in _contents(sentence, one, attributions[k + 1 :]):
            start, end = _trim(sentence, *_before_relative(sentence, *content))
            if end - start >= _SHORTEST_CLAUSE and _is_indirect(text, sentence, start, end):
                found.append((one, (start, end)))
                taken = end
    return found


def _contents(sentence: Sentence, one: Attribution, later: list[Attribution]) -> list[Words]:
    """Return what this attribution reports: one clause, or two where it stands in the middle of it."""
    if one.speaker and pronoun_of(sentence.words[one.speaker[0]]) in _NOT_REPORTED:
        return []
    before = _clause_before(sentence, one)
    if before is None:
        after = _clause_after(sentence, one, later)
        return [] if after is None else [after]
    if one.verb.lemma in _OF_THE_MIND:
        # "The plan, he believes, will fail": told as a belief, and nobody said it.
        return []
    resumed = one.behind
    if sentence.words[resumed : resumed + 1] == [","] and one.verb.lemma != "according":
        start = resumed + (2 if sentence.words[resumed + 1 : resumed + 2] == ["that"] else 1)
        return [before, (start, _clause_end(sentence, start, later))]
    return [before]


def _clause_after(sentence: Sentence, one: Attribution, later: list[Attribution]) -> Words | None:
    if one.verb.lemma == "according":
        comma = one.speaker[1] if one.speaker else one.end
        if comma < len(sentence.words) and sentence.words[comma] == "," and one.start < 2:
            return (comma + 1, _clause_end(sentence, comma + 1, later))
        return None
    # "What she wants" and "the target it pledged to reach" report nothing more.
    first = one.speaker[0] if one.speaker else 0
    before = sentence.words[first - 1] if first > 0 else ""
    is_in_which = before == "which" and first > 1 and sentence.words[first - 2] in PREPOSITIONS
    if one.inverted or (before in ("what", "which", "whom") and not is_in_which):
        return None
    start = _clause_start(sentence, one)
    if start is None:
        return None
    end = _clause_end(sentence, start, later)
    if _is_subordinate(sentence, one) or _is_aside(sentence, one):
        # "While she said it would rain, the sun shone": what follows the comma is the main clause.
        comma = next((k for k in range(start + _SHORTEST_CLAUSE, end) if sentence.words[k] == ","), end)
        return (start, comma)
    return (start, end)


def _is_subordinate(sentence: Sentence, one: Attribution) -> bool:
    """Tell whether the attribution stands in a clause that opens the sentence and is not its main one."""
    words = sentence.words
    first = next((k for k, kind in enumerate(sentence.kinds) if not kind & PUNCTUATION), 0)
    return words[first] in _SUBORDINATING and not {",", QUOTED} & set(words[first : one.start])


def _is_aside(sentence: Sentence, one: Attribution) -> bool:
    """Tell whether the attribution stands in a relative clause that a comma sets off."""
    first = one.start - 1
    while first > 0 and not sentence.kinds[first] & RELATIVE and one.start - first < _LONGEST_VERB:
        first -= 1
    return one.relative and first > 0 and sentence.words[first - 1] == ","


def _clause_before(sentence: Sentence, one: Attribution) -> Words | None:
    """Read `…, she said.` and `…, according to her`: the clause stands before the verb."""
    words = sentence.words
    first = one.start if one.inverted or one.speaker is None else min(one.start, one.speaker[0])
    if one.verb.lemma == "according":
        return (0, first) if first > _SHORTEST_CLAUSE else None
    if first < 2 or words[first - 1] != "," or "s" not in one.verb.frames:
        return None
    after = one.behind
    following = words[after] if after < len(words) else "."
    has_clause = following != "," and "that" in words[one.end : one.end + _FURTHEST_THAT]
    if one.verb.is_participle or has_clause:
        return None
    if following == ",":
        # Set off by two commas, it stands in the middle of what it reports: "But this, she said, is new."
        return (0, first - 1)
    if first < _SHORTEST_CLAUSE:
        return None
    if one.speaker and sentence.capital[one.speaker[0]] and not has_verb(sentence, 0, first, through=True):
        # "The mayor, Ann Vey, replied": who speaks, and no clause.
        return None
    stands_last = after >= len(words) or sentence.kinds[after] & (STOP | PREPOSITION | DAY)
    if not (stands_last or one.verb.lemma == "tell") or not is_clause(sentence, first - 1):
        return None
    return (0, first - 1)


def _clause_start(sentence: Sentence, one: Attribution) -> int | None:
    """Return where the reported clause begins after the verb, or None where none is reported."""
    words = sentence.words
    frames = one.verb.frames
    at = one.behind
    kinds, size = sentence.kinds, len(words)
    while at < size and (
        kinds[at] & _CIRCUMSTANCE or (words[at] == "on" and at + 1 < size and kinds[at + 1] & DAY)
    ):
        at += 1
    if size - at < _SHORTEST_CLAUSE:
        return None
    if "s" in frames or "t" in frames or "o" in frames:
        that = _that(sentence, at)
        if that is not None:
            return that + 1
    if one.start > 1 and words[one.start - 1] == "to" and words[one.start - 2] not in ("on", "continued"):
        return None
    if "i" in frames and leads_to_infinitive(words, at):
        return None if withholds_name(words, at) else at
    if one.verb.lemma == "accuse" and "of" in words[at : at + 8]:
        return words.index("of", at) + 1
    return _bare_clause(sentence, at, one)


def _bare_clause(sentence: Sentence, at: int, one: Attribution) -> int | None:
    """Return where a clause begins that no "that" opens, by what the verb may take."""
    words, frames = sentence.words, one.verb.frames
    word, kind = words[at], sentence.kinds[at]
    is_object = not kind & PREPOSITION or word in _OBJECT_PREPOSITIONS
    if "c" in frames and not kind & (CONJUNCTION | PUNCTUATION) and is_object:
        return at
    if "o" in frames:
        return behind_listener(words, at)
    if "s" in frames and kind & PREPOSITION:
        return behind_circumstance(words, at)
    if kind & (PUNCTUATION | PREPOSITION) or (kind & CONJUNCTION and word not in _CLAUSE_BEGINNINGS):
        return None
    # What is said can only be a clause; what is noted or confirmed may be a thing.
    only_clauses = "n" not in frames and "c" not in frames
    if "t" in frames and has_verb(sentence, at, surely=one.verb.lemma in _WITH_THAT, through=only_clauses):
        return at
    return None


def _that(sentence: Sentence, at: int) -> int | None:
    """Return the "that" which opens the clause; one that comes behind a verb opens another."""
    words, kinds = sentence.words, sentence.kinds
    for k in range(at, min(len(words), at + _FURTHEST_THAT)):
        kind = kinds[k]
        if not kind & _BEFORE_THAT:
            continue
        word = words[k]
        if word == "that":
            return k if k == at or k + 1 >= len(words) or not kinds[k + 1] & AUXILIARY else None
        is_name = kind & SUBJECT and sentence.capital[k]
        if (kind & _NO_THAT and not is_name) or word in _NO_THAT_BEHIND:
            return None
    return None


def _clause_end(sentence: Sentence, start: int, later: list[Attribution]) -> int:
    """Return where the clause ends: at its sentence's end, or before the next attribution on its level."""
    words, kinds = sentence.words, sentence.kinds
    for one in later:
        if one.start <= start:
            continue
        first = one.start
        while first > start and kinds[first - 1] & (AUXILIARY | ADVERB):
            first -= 1
        left = words[first - 1]
        if left == "," and (one.verb.is_participle or one.verb.lemma == "according"):
            return first - 1
        said_with = one.speaker[0] - 2 if one.verb.is_participle and one.speaker else 0
        # "…, with one minister saying": another speaker's words begin.
        if said_with > start and words[said_with : said_with + 2] == [",", "with"]:
            return said_with
        if (
            one.speaker
            and one.speaker[0] > start
            and words[one.speaker[0] - 1] == ","
            and "s" in one.verb.frames
        ):
            return one.speaker[0] - 1
        if left in ("and", "but") and (words[first - 2] == "," or not one.verb.is_base):
            return first - 1
    for k in range(start + _SHORTEST_CLAUSE, len(words) - 1):
        if not kinds[k] & PUNCTUATION:
            continue
        if words[k] == ";" and has_subject(sentence, k + 1):
            return k
        if words[k] == "," and (
            words[k + 1] in _OWN_VOICE or (words[k + 1] == "but" and has_subject(sentence, k + 2))
        ):
            return k
    return len(words)


def _trim(sentence: Sentence, start: int, end: int) -> Words:
    words, kinds = sentence.words, sentence.kinds
    while start < end and kinds[start] & PUNCTUATION and words[start] != QUOTED:
        start += 1
    while end > start and kinds[end - 1] & PUNCTUATION and words[end - 1] not in (QUOTED, ")"):
        end -= 1
    return start, end


def _before_relative(sentence: Sentence, start: int, end: int) -> Words:
    """Leave out a relative clause that holds a quotation: it is told of what was said, not said."""
    words = sentence.words
    if not sentence.quoted:
        return start, end
    for k in range(start + _SHORTEST_CLAUSE, end - 1):
        if words[k] == QUOTED:
            return start, end
        if words[k] == "," and words[k + 1] in ("which", "who") and QUOTED in words[k:end]:
            return start, k
    return start, end


def _is_indirect(text: str, sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether the clause is the outlet's own words but for a word or two in marks."""
    inside = 0
    for k in sentence.quoted:
        if start <= k < end:
            after_that = start > 0 and sentence.words[start - 1] == "that"
            is_echo = text[sentence.start_of(k) - 1] in "'‘’"
            most = _MOST_WORDS_ECHOED if is_echo else _MOST_WORDS_QUOTED
            if not after_that or text.count(" ", sentence.start_of(k), sentence.end_of(k)) >= most:
                return False
            inside += sentence.end_of(k) - sentence.start_of(k)
    return inside <= _LARGEST_SHARE_QUOTED * (sentence.end_of(end - 1) - sentence.start_of(start))
