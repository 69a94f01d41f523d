"""Whom a pronoun or "the official" stands for.

Only where a careful reader would be sure: the candidate spoke or was the subject last, nobody
else of the same gender came between, and the titles do not contradict. Else it stays open.
"""

from collections import deque
from dataclasses import dataclass, field
from itertools import compress

from asquoted.domain.quotations.chunks import CAPITAL, KIND, WORD
from asquoted.domain.quotations.genders import GENDERS, PRONOUNS, THINGS, gender_of, is_epithet
from asquoted.domain.quotations.grammar import OFFICES, pronoun_of
from asquoted.domain.quotations.kinds import DAY, DETERMINER, OFFICE, PREPOSITION, SUBJECT
from asquoted.domain.quotations.marks import new_tuple
from asquoted.domain.quotations.offices import (
    Introduction,
    Words,
    bearings,
    find_introductions,
    head_of,
    is_owner,
    plain_office,
)
from asquoted.domain.quotations.persons import Call, Holder, Named
from asquoted.domain.quotations.words import Sentence
from asquoted.domain.text import Span

_FURTHEST = 2
# So many paragraphs are the head of an article, where newspapers keep the name back.
_LEAD = 4
_LONGEST_NAME = 9
_MOST_SINCE = 12
# So many people of one surname are told apart; a list of a thousand is no article.
_MOST_NAMESAKES = 12
_PLACING = frozenset(("in", "at", "from", "near", "of", "on"))
# What stands with a name and is none.
_NO_NAMES = OFFICES.union(GENDERS)
_POSSESSIVES = frozenset(("his", "her", "their", "its"))
_NEW = frozenset(("a", "an", "another", "one"))
_KNOWN = frozenset(("the", "this", "that"))
_DETERMINING = _NEW | _KNOWN | _POSSESSIVES


@dataclass(slots=True)
class Mentions:
    """Who has been named so far, who was spoken of last, and who has which office."""

    by_key: dict[str, list[Named]] = field(default_factory=dict)
    by_noun: dict[str, tuple[int, int]] = field(default_factory=dict)
    last: Named | None = None
    paragraph: int = -1
    holders: dict[str, list[Holder]] = field(default_factory=dict)
    # By where the phrase begins and ends: a dictionary takes pairs in a third of the time.
    calls: dict[Words, Call] = field(default_factory=dict)
    here: list[tuple[Introduction, Named]] = field(default_factory=list)
    # The sentences since somebody was named, the last ones only.
    since: deque[Sentence] = field(default_factory=lambda: deque(maxlen=_MOST_SINCE))

    def meet(self, sentence: Sentence) -> None:
        """Take in whom the sentence gives an office, before anybody in it is resolved."""
        self.since.append(sentence)
        if self.here:
            self.here = []
        if not sentence.offices:
            return
        before = self.last, self.paragraph
        for one in find_introductions(sentence):
            places = list(range(*one.name))
            person = self._of_name(sentence, one.name, places)
            person.gender = person.gender or gender_of(sentence.words[slice(*one.phrase)])
            self.here.append((one, person))
            held = self.holders.setdefault(one.office, [])
            if len(held) <= _MOST_NAMESAKES:
                held.append(Holder(person, one.bearings))
        self.last, self.paragraph = before

    def settle(self, speaker: Span | None, named: Span | None) -> Span | None:
        """Return who spoke, now that the whole text is known: an office has one holder, or nobody is sure.

        A name stands for the fullest mention anywhere, an office for the one person who has it.
        """
        call = self.calls.get((speaker.start, speaker.end)) if speaker is not None else None
        if call is None:
            return named
        person = self._holder_of(call)
        return person.span if person is not None else None

    def _holder_of(self, call: Call) -> Named | None:
        held = self.holders.get(call.office)
        if not held or len(held) > _MOST_NAMESAKES:
            return None
        fitting = held if call.is_new else [one for one in held if call.bearings <= one.bearings]
        if call.is_new and any(not call.bearings <= one.bearings for one in held):
            return None
        fitting = fitting or [one for one in held if not one.bearings]
        persons = {id(one.person): one.person for one in fitting}
        return next(iter(persons.values())) if len(persons) == 1 else None

    def resolve(self, sentence: Sentence, phrase: Words, head: int | None = None) -> Span | None:
        """Return the named mention that this phrase stands for, and remember it as the last one.

        A name stands for its fullest mention so far; None where no reader could be sure. `head` is the
        place of the word that heads the phrase, where it is known.
        """
        start, end = phrase
        # Of most sentences nobody asks more words than these two: no reason to list them all.
        tokens, base = sentence.row.tokens, sentence.base
        first = tokens[base + start][WORD]
        if end - start == 1 and (tokens[base + start][KIND] & SUBJECT or first in _POSSESSIVES):
            return self._of_pronoun(sentence, pronoun_of(first))
        for one, person in self.here:
            if one.phrase[0] < end and start < one.phrase[1] and not start < one.name[0] - 1 < one.phrase[0]:
                return self._remembered(person, sentence)
        head = head_of(sentence, phrase) if head is None else head
        noun = tokens[base + head]
        if noun[CAPITAL] and not noun[KIND] & (DETERMINER | OFFICE):
            names = [
                k
                for k, one in enumerate(tokens[base + start : base + head + 1], start)
                if one[CAPITAL] and not one[KIND] & DETERMINER
            ]
            # A word may have its capital from the sentence's beginning: "Critics said".
            if names != [0] or _plain(tokens[base][WORD]) in self.by_key:
                whole = (start, end if end - start <= _LONGEST_NAME else head + 1)
                return self._of_name(sentence.listed(), whole, names).span
        if first == "the" and self.last is not None and is_epithet(noun[WORD]):
            return self._of_epithet(sentence, sentence.listed().words[start : head + 1])
        if sentence.offices:
            return self._of_noun(sentence, phrase, first, noun[WORD], head)
        if first in _DETERMINING:
            return self._of_plain_noun(sentence, phrase, first, noun[WORD])
        return None

    def _of_noun(
        self, sentence: Sentence, phrase: Words, determiner: str, noun: str, head: int
    ) -> Span | None:
        is_new = determiner in _NEW
        kinds = sentence.kinds
        # "Its spokesman" is whoever speaks for the body named last, and not the only spokesman so far.
        is_office = (
            kinds[head] & OFFICE and determiner not in _POSSESSIVES and not kinds[phrase[0]] & PREPOSITION
        )
        # "A judge" of the lead is the one whom the text names further down; later it is another one.
        if is_office and (not is_new or sentence.paragraph < _LEAD):
            office = plain_office(sentence.words[head])
            call = new_tuple(Call, (office, bearings(sentence, phrase, head), is_new))
            if is_new and self.holders.get(call.office):
                return None
            person = None if is_new else self._holder_of(call)
            if person is not None or noun not in self.by_noun:
                self.calls[sentence.start_of(phrase[0]), sentence.end_of(phrase[1] - 1)] = call
            if person is not None:
                return self._remembered(person, sentence)
        return self._of_plain_noun(sentence, phrase, determiner, noun)

    def _of_plain_noun(self, sentence: Sentence, phrase: Words, determiner: str, noun: str) -> Span | None:
        if determiner in _KNOWN:
            known = self.by_noun.get(noun)
            return None if known is None else Span(*known)
        if determiner in _DETERMINING:
            start, last = sentence.base + phrase[0], sentence.base + phrase[1] - 1
            self.by_noun[noun] = sentence.row.starts[start], sentence.row.end_of(last)
            if determiner in _NEW and noun not in THINGS:
                # "A former nurse said …": the next "she" may be her.
                self.last = None
        return None

    def _of_epithet(self, sentence: Sentence, words: list[str]) -> Span | None:
        """Read "the 44-year-old" and "the mother of three" as the one who was spoken of last."""
        parts = "-".join(words).split("-")
        gender = gender_of(parts)
        known = self.last
        if known is None or sentence.paragraph - self.paragraph > 1 or known.key in THINGS:
            return None
        if not known.alone or (gender and known.gender not in ("", gender)):
            return None
        known.gender = known.gender or gender
        self.paragraph = sentence.paragraph
        return known.span

    def _remembered(self, person: Named, sentence: Sentence) -> Span:
        person.alone = all(one is person for _, one in self.here)
        self._name(person, sentence)
        return person.span

    def _of_name(self, sentence: Sentence, phrase: Words, places: list[int]) -> Named:
        words = [_plain(sentence.words[k]) for k in places]
        all_names = frozenset(words)
        names = all_names.difference(_NO_NAMES) or all_names
        gender = gender_of(sentence.words[phrase[0] : phrase[1]])
        known = self._known(words[-1], names, gender)
        if known is None:
            known = Named(_span_of(sentence, phrase), names, words[-1], gender)
            self.by_key.setdefault(words[-1], []).append(known)
        elif len(names) > len(known.names) and not sentence.is_heading():
            known.span, known.names = _span_of(sentence, phrase), names
        known.gender = known.gender or gender
        known.alone = self._is_alone(sentence, phrase, known)
        self._name(known, sentence)
        self.by_noun[words[-1]] = known.span.start, known.span.end
        return known

    def _is_alone(self, sentence: Sentence, phrase: Words, known: Named) -> bool:
        """Tell whether nobody else is named in the sentence.

        Who is named in full leaves no doubt beside a single capital, which is a place as often;
        another full name, another title or a surname that is known does.
        """
        words, capital, kinds = sentence.words, sentence.capital, sentence.kinds
        first, end = phrase
        capitals = compress(range(len(words)), capital)
        others = [k for k in capitals if not first <= k < end and k != 0 and not kinds[k] & DAY]
        if len(known.names) == 1:
            return not others
        for k in others:
            if words[k] in GENDERS or any(one is not known for one in self.by_key.get(_plain(words[k]), ())):
                return False
            starts_name = k + 1 < len(words) and capital[k + 1] and not capital[k - 1]
            is_other = words[k] not in known.names and words[k - 1] not in _PLACING
            if starts_name and is_other and not first <= k + 1 < end:
                return False
        return True

    def _known(self, key: str, names: frozenset[str], gender: str) -> Named | None:
        """Return the last one named so; one name must hold the other, and the titles must agree."""
        for known in self.by_key.get(key, [])[: -_MOST_NAMESAKES - 1 : -1]:
            agrees = not gender or known.gender in ("", gender)
            if agrees and (names <= known.names or known.names <= names):
                return known
        return None

    def _of_pronoun(self, sentence: Sentence, pronoun: str) -> Span | None:
        known = self.last
        if known is None or sentence.paragraph - self.paragraph > _FURTHEST:
            return None
        gender = GENDERS.get(pronoun, "")
        is_thing = known.key in THINGS
        if gender:
            if is_thing or not (known.gender == gender or (known.alone and not known.gender)):
                return None
            if not known.gender and self._speaks_of_another(sentence, gender):
                return None
            nearer = self._named_since(sentence, known, gender)
            if len(nearer) > 1:
                return None
            # "It is the third day that Dr Vey has spoken. “…,” she said", and not who spoke above.
            known = nearer[0] if nearer else known
            known.gender = gender
        elif pronoun not in ("it", "its") or not is_thing:
            return None
        self.paragraph = sentence.paragraph
        return known.span

    def _name(self, person: Named, sentence: Sentence) -> None:
        if person is not self.last:
            self.since.clear()
            self.since.append(sentence)
        self.last, self.paragraph = person, sentence.paragraph

    def _named_since(self, sentence: Sentence, known: Named, gender: str) -> list[Named]:
        """Return those who may be of that gender and whom this paragraph has named, but for `known`."""
        if self.paragraph == sentence.paragraph:
            return []
        found: dict[int, Named] = {}
        for one in self.since:
            if one is sentence or one.paragraph != sentence.paragraph:
                continue
            listed = one.listed()
            for word in compress(listed.words, listed.capital):
                for other in self.by_key.get(_plain(word), ())[:_MOST_NAMESAKES]:
                    if other is not known and other.key not in THINGS and other.gender in ("", gender):
                        found[id(other)] = other
        return list(found.values())

    def _speaks_of_another(self, sentence: Sentence, gender: str) -> bool:
        """Tell whether only the other gender's pronouns have stood since the last one was named."""
        since = {word for one in self.since if one is not sentence for word in one.listed().words}
        return since.isdisjoint(PRONOUNS[gender]) and not since.isdisjoint(
            PRONOUNS["f" if gender == "m" else "m"]
        )


def _span_of(sentence: Sentence, phrase: Words) -> Span:
    """Return where a name stands, without the ending of an owner: "Ann Vey" of "Ann Vey's"."""
    span = sentence.span(*phrase)
    return Span(span.start, span.end - 2) if is_owner(sentence.words[phrase[1] - 1]) else span


def _plain(word: str) -> str:
    # Looked at on every name, and few are owners.
    return word.removesuffix("'s").removesuffix("’s") if word[-1] == "s" else word
