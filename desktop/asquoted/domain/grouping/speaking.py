"""Who speaks: the reporter's words for a speaker, read beside what the article says before them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from asquoted.domain.grouping.beside import Beside
from asquoted.domain.grouping.context import Context
from asquoted.domain.grouping.labelled import name_of_label
from asquoted.domain.grouping.unnamed import (
    describes_person,
    former_behind,
    is_epithet,
    is_former,
    is_his,
    is_owned,
    is_time,
)
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.voices import NOBODY, Voice
from asquoted.domain.grouping.who import Telling


class Speakers:
    """The speakers of one text, each found where it stands and by who spoke before.

    `told` are its tellings as they come to be read.
    """

    def __init__(self, context: Context, utterances: Sequence[Utterance], told: Sequence[Telling]) -> None:
        self._context = context
        self._utterances = utterances
        self._frames = Beside([utterance.frame for utterance in utterances])
        self._told = told
        self._genders: Mapping[str, frozenset[str]] | None = None

    def of(
        self,
        utterance: Utterance,
        recent: Sequence[Telling],
        latest: Callable[[Utterance], Telling | None] = lambda _: None,
    ) -> tuple[Voice, str]:
        """Return who speaks, with a pronoun resolved; and the reporter's words, if they name anybody.

        `recent` are the tellings so far, the one that spoke last first; `latest` gives what an
        utterance without a speaker goes on with. Whom the user names goes before what the article says.
        """
        voice, words = self._found(utterance, recent)
        ruled = self._context.voice_of(utterance.ruling.speaker or "")
        if not ruled.is_known:
            return voice, words
        if not voice.is_known:
            before = latest(utterance)
            voice = before.voice if before else NOBODY
        # A fuller name for one speaker goes on with what that one says; another's name does not.
        return (voice.joined(ruled) if voice.agrees(ruled) else ruled), utterance.ruling.speaker or ""

    def _found(self, utterance: Utterance, recent: Sequence[Telling]) -> tuple[Voice, str]:
        if utterance.speaker is None:
            return self._unsaid(utterance), ""
        if utterance.is_labelled:
            label = name_of_label((utterance.named or utterance.speaker).text_of(self._context.text))
            return self._context.voice_of(label), label
        words = self._context.named_at(utterance.speaker)
        if is_time(words):
            # "Two days earlier, the former nurse had given a warning: “…”": a time, and behind it who spoke.
            words = former_behind(self._context.text, utterance.speaker.end, utterance.start)
            if not words:
                return self._unsaid(utterance), ""
        voice = self._context.voice_of(words)
        named = NOBODY
        if utterance.named:
            named = self._context.voice_of(self._context.whole_name(utterance.named))
            if voice.is_personal and self._is_other(named, utterance.speaker.start, words.casefold()):
                named = NOBODY
        if named.people and not voice.people:
            return (named, "") if voice.is_pronoun else (voice.joined(named), words)
        asked = self._context.asked_about(utterance.speaker.start)
        if asked.is_named and not voice.is_named and (voice.is_pronoun or voice.nouns):
            # "What does Norland say?", and below it "It says …", "A ministry spokesman said …".
            return (asked if voice.is_pronoun else voice.joined(asked)), ""
        if is_owned(words) and not voice.is_named:
            owner = self._context.subject_just_before(utterance.frame.start)
            if owner.is_named and not owner.people:
                return replace(voice, places=owner.places, bodies=owner.bodies), ""
            if self._context.opens_with_noun(utterance.frame.start):
                # "The enemy denies everything. Its spokesman …": not who spoke before.
                return replace(voice, is_new=True), ""
        is_described = is_former(words) or (
            (not voice.is_known or is_epithet(words))
            and describes_person(words, speaks=utterance.cue is not None)
        )
        if is_described or (is_his(words) and not voice.is_named):
            person = self._context.person_before(utterance.speaker.start)
            return (Voice(people=frozenset({person})) if person else voice), ""
        if voice.is_office and words.casefold().startswith("the "):
            # Ann Prado wants answers and, at the end, it is the senator who said so.
            subject = self._context.subject_of(utterance.frame, utterance.start)
            if subject.people and utterance.speaker.start > utterance.start:
                return voice.joined(subject), ""
        if voice.is_pronoun:
            return self._meant(utterance, words, voice, recent), ""
        if not voice.is_known:
            return self._of_heading(utterance), ""
        if voice.people and voice.people <= named.people and utterance.named:
            # "Roe" of "the mayor, Jo Roe", further up: the statement goes by the fuller name.
            words = max(words, self._context.whole_name(utterance.named), key=len)
        return voice, words if voice.is_named else ""

    def _unsaid(self, utterance: Utterance) -> Voice:
        """Return who speaks where no words say it: whom the sentence is about, or the section."""
        beside = self._frames.numbers(utterance.frame)
        is_alone = not any(self._utterances[number].speaker for number in beside)
        subject = self._context.subject_of(utterance.frame, utterance.start) if is_alone else NOBODY
        return subject if subject.is_known else self._of_heading(utterance)

    def _meant(self, utterance: Utterance, pronoun: str, voice: Voice, recent: Sequence[Telling]) -> Voice:
        """Return whom a pronoun means."""
        if utterance.speaker is None:
            return NOBODY
        if utterance.is_cited and pronoun.casefold() == "you":
            # Who is asked, where only one answers.
            asked = {t.voice for t in self._told if t.utterances[0].is_labelled}
            return asked.pop() if len(asked) == 1 else NOBODY
        if voice.is_personal:
            return self._person_meant(utterance.speaker.start, pronoun, recent)
        subject = self._context.subject_before(utterance.speaker.start)
        if subject.people:
            # "Prado wrote a letter to members. It said …"
            return subject
        return next((t.voice for t in recent if not t.voice.people), None) or subject

    def _person_meant(self, offset: int, pronoun: str, recent: Sequence[Telling]) -> Voice:
        others = self._others(pronoun.casefold())
        named = self._context.person_named_before(offset, others)
        last = recent[0] if recent else None
        if last is not None and last.voice.is_new and not last.voice.is_named and last.voice.nouns:
            speaker = last.utterances[-1].speaker
            if speaker is not None and (named is None or speaker.start >= named[1]):
                # "A former nurse, who gave no name, said … She added …": nobody who was named before.
                return replace(last.voice, is_new=False)
        if named is not None:
            return Voice(people=frozenset({named[0]}))
        latest = last.voice if last else NOBODY
        if latest.bodies and not latest.places:
            # An article that never gives the full name.
            return latest
        return next((t.voice for t in recent if t.voice.people and not t.voice.people & others), NOBODY)

    def _is_other(self, named: Voice, offset: int, pronoun: str) -> bool:
        """Tell whether the article calls somebody "she" where this is a "he", and has a he right before."""
        others = self._others(pronoun)
        if not named.people & others or self._genders is None:
            return False
        person = self._context.person_before(offset)
        return person is not None and person in self._genders.get(pronoun, frozenset())

    def _others(self, pronoun: str) -> frozenset[str]:
        """Return whom a "he" or "she" cannot mean, as the article calls them by the other one."""
        if self._genders is None:
            said = [span for utterance in self._utterances if utterance.is_direct for span in utterance.spans]
            self._genders = self._context.people_by_gender(said)
        return self._genders.get({"he": "she", "she": "he"}.get(pronoun, ""), frozenset())

    def _of_heading(self, utterance: Utterance) -> Voice:
        """Return the one person in the heading of an utterance's section: "Key quotes from Prado"."""
        people = self._context.people_in_heading(utterance.start)
        return Voice(people=people) if len(people) == 1 else NOBODY
