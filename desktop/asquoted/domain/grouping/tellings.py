"""What one document tells of one act of speaking: a voice, a time, and what was said.

An article that recalls last week's denial beside today's has two tellings of one voice.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from asquoted.domain.documents import Document
from asquoted.domain.grouping.context import Context, read_context
from asquoted.domain.grouping.homes import Homes
from asquoted.domain.grouping.own import authors_of
from asquoted.domain.grouping.recalling import comes_back
from asquoted.domain.grouping.speaking import Speakers
from asquoted.domain.grouping.timing import Times
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.voices import NOBODY, Voice, read_voice
from asquoted.domain.grouping.when import ANY_DAY, When, around, on
from asquoted.domain.grouping.who import Said, Telling, holds, shortens, tellings_meant, tellings_of, weight

# "Statement of Ana Prado on the ferry": the rest is no part of the name.
_OF_WHAT = re.compile(
    r"(?<!\s)(?:\s+(?:on|about|regarding|concerning|following|after|before|at|to)\s|\s*[:(–—])"
)


def read_tellings(
    document: Document,
    utterances: Sequence[Utterance],
    published: date | None = None,
    places: frozenset[str] = frozenset(),
) -> list[Telling]:
    """Return the tellings of a document, each with its utterances in the order of the text."""
    if not utterances:
        return []
    context = read_context(document, utterances, published, places)
    if all(utterance.is_own and not utterance.is_labelled for utterance in utterances):
        own = document.details.outlet or document.details.headline
        authors = [author for author in authors_of(document.text) if context.voice_of(author).people]
        when = on(context.published) if context.published else ANY_DAY
        voice, by = read_voice(own), context.named_in_head(utterances[0].start)
        voice = voice if voice.people else replace(voice.joined(by), is_new=False)
        if authors and not voice.people:
            voice = replace(voice.joined(context.voice_of(authors[0])), is_new=False)
        title = "" if document.details.outlet else own
        names = [own] if own else []
        if title or not own:
            names += [_OF_WHAT.split(author)[0] for author in authors[:1]]
        mine = list(utterances)
        return [Telling(document.id, voice, when, when, True, names=names, title=title, utterances=mine)]
    return _Reader(document.id, context, utterances).read()


class _Reader:
    """Reads one text from its beginning and keeps in mind who was speaking."""

    def __init__(self, document: str, context: Context, utterances: Sequence[Utterance]) -> None:
        self._document = document
        self._context = context
        self._utterances = utterances
        self._tellings: list[Telling] = []
        self._recent: list[Telling] = []
        self._times = Times(context, utterances)
        self._speakers = Speakers(context, utterances, self._tellings)
        self._of_lead: list[Voice] | None = None

    def read(self) -> list[Telling]:
        homeless: list[Utterance] = []
        headings = [u for u in self._utterances if self._context.is_heading(u.frame)]
        body = [u for u in self._utterances if u not in headings and not u.is_labelled]
        # A heading gives what the article gives again, more fully and with its speaker.
        for utterance in [u for u in self._utterances if u.is_labelled]:
            self._add_labelled(utterance)
        for utterance in [*body, *headings]:
            if utterance in headings and self._repeats(utterance):
                homeless.append(utterance)
                continue
            # Above the article nobody has spoken yet: "she" is whom it goes on with.
            recent = sorted(self._recent, key=lambda t: t.key) if utterance in headings else self._recent
            voice, words = self._speakers.of(utterance, recent, self._latest)
            when = self._times.of(utterance)
            telling = self._telling_of(utterance, voice, when)
            if telling is None:
                homeless.append(utterance)
                continue
            telling.take(utterance, voice, when, words)
            self._recent = [telling, *(other for other in self._recent if other is not telling)]
        homes = Homes(self._context.text, self._tellings)
        for utterance in homeless:
            self._take_in(utterance, homes)
        self._date()
        return self._tellings

    def _add_labelled(self, utterance: Utterance) -> None:
        """Put what a label has somebody say with the rest of it: the record of one act of speaking."""
        voice, words = self._speakers.of(utterance, self._recent, self._latest)
        same = (t for t in self._tellings if t.voice.shares(voice) or t.names == [words])
        telling = next(same, None)
        if telling is None:
            published = self._context.published
            signed = self._times.of(utterance)
            when = signed if signed.exact and not utterance.is_own else ANY_DAY
            telling = self._new(voice, on(published) if utterance.is_own and published else when)
        telling.take(utterance, voice, telling.when, words)

    def _repeats(self, heading: Utterance) -> bool:
        every = [other for telling in self._tellings for other in telling.utterances]
        return any(holds(other, heading) or shortens(heading, other) for other in every)

    def _telling_of(self, utterance: Utterance, voice: Voice, when: When) -> Telling | None:
        """Return the telling that an utterance belongs to, or None where nothing says so."""
        if voice.is_new and self._recent and self._recent[0].utterances[-1].speaker == utterance.speaker:
            # Two things said in one breath by somebody new are of one telling.
            same = self._recent[:1]
        elif voice.is_named:
            same = tellings_of(self._recent, voice)
        elif voice.nouns:
            meant = tellings_meant(self._recent, voice)
            voice = meant[0].voice if meant else voice
            same = (
                meant[:1] + [t for t in tellings_of(self._recent, voice) if t not in meant[:1]]
                if meant
                else []
            )
        else:
            latest = self._latest(utterance)
            is_other = latest is not None and (
                (when.is_past and not latest.when.is_past) or not self._may_be_on(latest, when)
            )
            return (
                self._new(latest.voice if latest and voice == NOBODY else voice, when) if is_other else latest
            )
        latest = self._goes_on(utterance)
        if latest is not None and latest.when.is_past:
            # "In May she promised … Yesterday she was promising less. “…,” she said": back at the news.
            between = self._context.text[latest.utterances[-1].end : utterance.start]
            latest = None if comes_back(between) else latest
        is_personal = self._is_personal(utterance)
        return self._at_time(same, voice, when, latest, is_personal=is_personal) or self._new(voice, when)

    def _is_personal(self, utterance: Utterance) -> bool:
        words = utterance.speaker.text_of(self._context.text) if utterance.speaker else ""
        return read_voice(words).is_personal

    def _at_time(
        self,
        same: Sequence[Telling],
        voice: Voice,
        when: When,
        latest: Telling | None,
        *,
        is_personal: bool,
    ) -> Telling | None:
        """Return which of one voice's tellings an utterance goes on with.

        By the time that is named, else the one that the paragraph was in, else today's news.
        """
        if when.is_known or when.is_past:
            on_day = (t for t in same if t.when.is_past == when.is_past and self._may_be_on(t, when))
            return next(on_day, None)
        today = self._context.lead_day
        if latest is not None and any(telling is latest for telling in same):
            return latest
        last = self._recent[0] if self._recent else None
        if is_personal and last is not None and not last.when.is_past and any(t is last for t in same):
            # "She also said" goes on with the day that the text was in.
            return last
        open_ones = [telling for telling in same if not telling.when.is_past]
        news = sorted(
            (telling for telling in open_ones if telling.when.agrees(today)),
            key=lambda telling: not telling.when.is_named_like(today),
        )
        if news or not self._is_of_lead(voice):
            return next(iter(news or open_ones), None)
        return None

    def _may_be_on(self, telling: Telling, when: When) -> bool:
        """Tell whether a telling, of today's news where it says no day, may be of that time."""
        day = telling.when if telling.when.is_known else self._context.lead_day
        return day.agrees(when) and day.is_named_like(when)

    def _latest(self, utterance: Utterance) -> Telling | None:
        """Return the telling that one without a speaker of its own goes on with."""
        in_frame = [t for t in self._recent if t.utterances[-1].frame.overlaps(utterance.frame)]
        return in_frame[0] if in_frame else self._goes_on(utterance)

    def _goes_on(self, utterance: Utterance) -> Telling | None:
        """Return the latest telling while its paragraph goes on."""
        if not self._recent:
            return None
        latest = self._recent[0]
        end = latest.utterances[-1].end
        # What stands above is a heading: it goes on with nothing.
        is_above = utterance.start < latest.utterances[0].start
        between = self._context.text[end : utterance.start]
        # "And then: “…”" begins a paragraph, and goes on with who spoke in the one before.
        is_resumed = utterance.is_direct and self._context.announces(utterance)
        if is_resumed and utterance.speaker is not None:
            # "Pressed again, he said: …": with what he had said before, the one above it was done.
            is_resumed = not latest.when.is_past
        last = latest.utterances[-1].frame.end
        is_next = is_resumed and not self._context.text[last : utterance.frame.start].strip()
        return None if is_above or ("\n" in between and not is_next) else latest

    def _new(self, voice: Voice, when: When) -> Telling:
        # What is recalled may be of any day.
        telling = Telling(self._document, voice, when, ANY_DAY if when.is_past else self._context.window)
        self._tellings.append(telling)
        return telling

    def _take_in(self, utterance: Utterance, every: Homes) -> None:
        """Give an utterance of nobody to the telling that has its words, else to the article's main one."""
        when = self._times.of(utterance)
        homes = every.holding(utterance)
        if when.is_known and not self._context.is_heading(utterance.frame):
            homes = [t for t in homes if self._may_be_on(t, when)]
        if not homes and self._context.is_heading(utterance.frame):
            homes = every.shortened(utterance)
        main = [t for t in self._tellings if not t.when.is_past and not utterance.is_cited]
        if when.is_known:
            main = [telling for telling in main if self._may_be_on(telling, when)]
        home = every.heaviest(homes or main)
        if home is None or every.are_citing(homes, utterance):
            home = self._new(NOBODY, when)
        every.add(home, utterance)
        home.said[utterance.start, utterance.is_direct] = Said(home.voice, when, is_named=False)

    def _is_of_lead(self, voice: Voice) -> bool:
        """Tell whether the day of the news is this voice's: it speaks in that sentence, or is its subject."""
        if self._of_lead is None:
            self._of_lead = self._find_lead_voices()
        return any(
            voice.shares(other)
            or (voice.nouns & other.nouns and voice.agrees(other) and not (voice.is_named and other.is_named))
            for other in self._of_lead
        )

    def _goes_back(self, telling: Telling) -> bool:
        """Tell whether the article goes on at once to a day before the news on which the same one spoke.

        "She said … It was a change of tune from Sunday, when she said …": the first is today's.
        """
        today, end = self._context.lead_day.exact, telling.utterances[-1].end
        behind = (other for other in self._tellings if other.utterances[0].start >= end)
        following = min(behind, key=lambda other: other.key, default=None)
        day = following.when.exact if following else None
        if following is None or day is None or today is None:
            return False
        return day < today and bool(following.voice.people & telling.voice.people)

    def _find_lead_voices(self) -> list[Voice]:
        lead, today = self._context.lead, self._context.lead_day
        speaking = [
            self._speakers.of(utterance, self._recent)[0]
            for utterance in self._utterances
            if utterance.frame.overlaps(lead) and self._times.of(utterance) == today
        ]
        return speaking or [self._context.voice_of(self._context.lead_subject)]

    def _date(self) -> None:
        """Give the day of the news to whom it belongs, and suggest it to the others."""
        today = self._context.lead_day
        if not today.is_known:
            return
        undated = [t for t in self._tellings if not t.when.is_known and not t.when.is_past]
        for telling in undated:
            telling.window = around(today)
            if self._is_of_lead(telling.voice) or self._goes_back(telling):
                telling.when = today
        quoted = [t for t in self._tellings if t.when.is_known and t.when.agrees(today) and weight(t)[1]]
        left = [telling for telling in undated if not telling.when.is_known]
        if left and not quoted:
            # Nobody else is quoted on the day of the news: it is the main voice's.
            max(left, key=weight).when = today
