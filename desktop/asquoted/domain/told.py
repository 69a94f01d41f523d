"""Explanations in words: the one place from which the window, the files and the command line take them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from asquoted.domain.explaining import Explanation, Named, Ruled, Ruling, SharedWords, Sign
from asquoted.domain.facts import Agreement, Aspect, Fact


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that an explanation says: what it is about, and a sentence."""

    head: str
    words: str


_RULED = {
    Ruled.TOGETHER: "you put it together with {other}",
    Ruled.APART: "you kept it apart from {other}",
    Ruled.MARKED: "you marked it as a quote",
    Ruled.ACCEPTED: "you accepted it as indirect speech",
    Ruled.VOICED: "you corrected its speaker or its cue",
    Ruled.STATEMENT: "you corrected what is known of its statement",
    Ruled.PINNED: "you ruled which of its words belong to words of {other}",
}
_SIGNS = {
    Sign.ELLIPSIS: "declared, by an ellipsis",
    Sign.SQUARE_BRACKETS: "declared, by square brackets",
    Sign.ROUND_BRACKETS: "declared, by round brackets",
    Sign.OUTSIDE: "outside the marks, and so openly the outlet’s own words",
    Sign.NONE: "silent: no ellipsis and no brackets declare it",
}


def told(explanation: Explanation, labels: Mapping[str, str]) -> tuple[Told, ...]:
    """Return why a rendering is where it is; `labels` are what the documents are called, by id."""
    return tuple(_told(explanation, labels))


def _told(explanation: Explanation, labels: Mapping[str, str]) -> Iterator[Told]:
    for ruling in explanation.rulings:
        yield Told("ruling", _ruling(ruling, labels))
    if explanation.is_base:
        yield Told("words", "its words are the base")
    else:
        yield Told("words", shared_told(explanation.words, "the base’s"))
    nearest = explanation.nearest
    if nearest is not None and nearest.words.shared:
        label = labels.get(nearest.document, nearest.document)
        yield Told("nearest", f"{label}: {shared_told(nearest.words, 'there too')}")
    for fact in explanation.facts:
        yield Told(fact.aspect, _fact(fact))
    because = f"{explanation.reason}; " if explanation.reason else ""
    yield Told("placed", f"{because}confidence {explanation.confidence:.2f}")


def shared_told(words: SharedWords, whose: str) -> str:
    """Return how much two wordings share: "12 of its 14 content words are the base’s"."""
    if not words.shared:
        return f"none of its {words.own} content words is {whose}"
    verb = "is" if words.shared == 1 else "are"
    if words.own == 1:
        many = f"its only content word is {whose}"
    else:
        many = f"{words.shared} of its {words.own} content words {verb} {whose}"
    run = " ".join(words.run.split())
    # A run of one word would only say again which word that is.
    if words.run_words < 2:
        return f"{many}: “{run}”" if run else many
    return f"{many}; the longest run in both, {words.run_words} words: “{run}”"


def difference_told(named: Named) -> str:
    """Return why a difference has its name, and what declares it."""
    return f"{named.reason}; {_SIGNS[named.sign]}" if named.reason else _SIGNS[named.sign]


def _ruling(ruling: Ruling, labels: Mapping[str, str]) -> str:
    # The other place may be in a document that is not shown here.
    return _RULED[ruling.ruled].format(other=labels.get(ruling.document, "words of another document"))


def _fact(fact: Fact) -> str:
    if not fact.statement:
        return f"the statement’s {fact.aspect} is not known"
    if fact.aspect is Aspect.SOURCE:
        return _source(fact)
    is_day = fact.aspect is Aspect.DAY
    known = fact.statement if is_day else f"“{fact.statement}”"
    found = fact.found if is_day or not fact.found else f"“{fact.found}”"
    if fact.agreement is not Agreement.UNSAID:
        return f"{found} {fact.agreement} {'with ' if fact.agreement is Agreement.SAME else ''}{known}"
    if found:
        return f"{found} tells nothing of {known}"
    nothing = "no day" if is_day else "nobody"
    return f"{nothing} is named beside it; the statement is {'of' if is_day else 'by'} {known}"


def _source(fact: Fact) -> str:
    if fact.agreement is not Agreement.SAME:
        return f"the article does not name “{fact.statement}”"
    if not fact.found:
        return "it is the statement’s own text"
    through = "" if fact.found == fact.statement else f"; the statement is through “{fact.statement}”"
    return f"the article names “{fact.found}”{through}"
