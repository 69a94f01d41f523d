"""Explanations in words: the one place from which the window, the files and the command line take them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from asquoted.domain.explaining import Explanation, Named, Ruled, Ruling, SharedWords, Sign
from asquoted.domain.facts import Agreement, Aspect, Fact
from asquoted.domain.saying import Said, say


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that an explanation says: what it is about, and a sentence."""

    head: str
    words: str


# The place of the other document stays open until `_ruling` fills it.
_RULED = {
    Ruled.TOGETHER: say("you put it together with {other}", other="{other}"),
    Ruled.APART: say("you kept it apart from {other}", other="{other}"),
    Ruled.MARKED: say("you marked it as a quote"),
    Ruled.ACCEPTED: say("you accepted it as indirect speech"),
    Ruled.VOICED: say("you corrected its speaker or its cue"),
    Ruled.STATEMENT: say("you corrected what is known of its statement"),
    Ruled.PINNED: say("you ruled which of its words belong to words of {other}", other="{other}"),
}
# With the quote of the other places, which is what a rendering was moved to, or from.
_QUOTED = {
    Ruled.TOGETHER: say("you put it together with {other}: “{quote}”", other="{other}", quote="{quote}"),
    Ruled.APART: say("you kept it apart from {other}: “{quote}”", other="{other}", quote="{quote}"),
}
_SIGNS = {
    Sign.ELLIPSIS: say("declared, by an ellipsis"),
    Sign.SQUARE_BRACKETS: say("declared, by square brackets"),
    Sign.ROUND_BRACKETS: say("declared, by round brackets"),
    Sign.OUTSIDE: say("outside the marks, and so openly the outlet’s own words"),
    Sign.NONE: say("silent: no ellipsis and no brackets declare it"),
}
_UNKNOWN = {
    Aspect.SPEAKER: say("the statement’s speaker is not known"),
    Aspect.DAY: say("the statement’s day is not known"),
    Aspect.SOURCE: say("the statement’s source is not known"),
}


def told(explanation: Explanation, labels: Mapping[str, str]) -> tuple[Told, ...]:
    """Return why a rendering is where it is; `labels` are what the documents are called, by id.

    Nothing is said twice, as of a statement that the user corrected more than once.
    """
    return tuple(dict.fromkeys(_told(explanation, labels)))


def _told(explanation: Explanation, labels: Mapping[str, str]) -> Iterator[Told]:
    for alike in _alike(explanation.rulings):
        yield Told("ruling", _ruling(alike, labels))
    if explanation.is_base:
        yield Told("words", say("its words are the base"))
    else:
        yield Told("words", shared_told(explanation.words, say("the base’s")))
    nearest = explanation.nearest
    if nearest is not None and nearest.words.shared:
        label = labels.get(nearest.document, nearest.document)
        shared = shared_told(nearest.words, say("there too"))
        yield Told("nearest", say("{outlet}: {shared}", outlet=label, shared=shared))
    for fact in explanation.facts:
        yield Told(fact.aspect, _fact(fact))
    sure = say("confidence {decimal}", decimal=f"{explanation.confidence:.2f}")
    yield Told(
        "placed", say("{why}; {sure}", why=explanation.reason, sure=sure) if explanation.reason else sure
    )


def shared_told(words: SharedWords, whose: str) -> str:
    """Return how much two wordings share: "12 of its 14 content words are the base’s"."""
    if not words.shared:
        return say("none of its {own} content words is {whose}", own=words.own, whose=whose)
    if words.own == 1:
        many = say("its only content word is {whose}", whose=whose)
    elif words.shared == 1:
        many = say("1 of its {own} content words is {whose}", own=words.own, whose=whose)
    else:
        many = say(
            "{shared} of its {own} content words are {whose}",
            shared=words.shared,
            own=words.own,
            whose=whose,
        )
    run = " ".join(words.run.split())
    # A run of one word would only say again which word that is.
    if words.run_words < 2:
        return say("{many}: “{run}”", many=many, run=run) if run else many
    return say(
        "{many}; the longest run in both, {count} words: “{run}”", many=many, count=words.run_words, run=run
    )


def difference_told(named: Named) -> str:
    """Return why a difference has its name, and what declares it."""
    sign = _SIGNS[named.sign]
    return say("{why}; {sign}", why=named.reason, sign=sign) if named.reason else sign


def _alike(rulings: Iterable[Ruling]) -> list[list[Ruling]]:
    """Put together what is ruled of one quote, in whichever outlets: it is one thing that the user did."""
    found: dict[tuple[Ruled, str], list[Ruling]] = {}
    for one in rulings:
        found.setdefault((one.ruled, one.quote or one.document), []).append(one)
    return list(found.values())


def _ruling(alike: Sequence[Ruling], labels: Mapping[str, str]) -> Said:
    first = alike[0]
    # The other place may be in a document that is not shown here.
    names = [labels.get(one.document) or say("words of another document") for one in alike]
    other = tuple(dict.fromkeys(names))
    if first.quote and first.ruled in _QUOTED:
        return say(_QUOTED[first.ruled].template, other=other, quote=first.quote)
    return say(_RULED[first.ruled].template, other=other)


def _fact(fact: Fact) -> Said:
    if not fact.statement:
        return _UNKNOWN[fact.aspect]
    if fact.aspect is Aspect.SOURCE:
        return _source(fact)
    is_day = fact.aspect is Aspect.DAY
    # A day is kept as such: each language writes it in its own way.
    known = date.fromisoformat(fact.statement) if is_day else say("“{words}”", words=fact.statement)
    found = fact.found if is_day or not fact.found else say("“{words}”", words=fact.found)
    match fact.agreement:
        case Agreement.SAME:
            return say("{found} agrees with {known}", found=found, known=known)
        case Agreement.OPEN:
            return say("{found} does not contradict {known}", found=found, known=known)
        case Agreement.AGAINST:
            return say("{found} contradicts {known}", found=found, known=known)
    if found:
        return say("{found} tells nothing of {known}", found=found, known=known)
    if is_day:
        return say("no day is named beside it; the statement is of {known}", known=known)
    return say("nobody is named beside it; the statement is by {known}", known=known)


def _source(fact: Fact) -> Said:
    if fact.agreement is not Agreement.SAME:
        return say("the article does not name “{name}”", name=fact.statement)
    if not fact.found:
        return say("it is the statement’s own text")
    if fact.found == fact.statement:
        return say("the article names “{name}”", name=fact.found)
    return say(
        "the article names “{name}”; the statement is through “{source}”",
        name=fact.found,
        source=fact.statement,
    )
