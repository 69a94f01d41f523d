"""When one text has something said: the reporter's words for the time, and what they go back to."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from operator import attrgetter

from asquoted.domain.grouping.beside import Beside
from asquoted.domain.grouping.context import LOOK_BACK, Context
from asquoted.domain.grouping.leads import distance
from asquoted.domain.grouping.mentions import Mention, find_times, is_in_dateline
from asquoted.domain.grouping.recalling import is_recalled, means_then
from asquoted.domain.grouping.utterances import Key, Utterance
from asquoted.domain.grouping.when import ANY_DAY, When, on
from asquoted.domain.sentences import split_sentences
from asquoted.domain.text import Span

_SPOKE = re.compile(
    r"\b(?:told|said|wrote|asked|insisted|promised|declared|answer(?:ed)?|repl(?:y|ied)|statement|interview|letter|speech)\b"
)
_BY = re.compile(r"By\s+(?!the\s)")
_HAD_SAID = re.compile(
    r"\b(?:had|'d|’d)\s+(?:\w+\s+)?(?:told|said|written|asked|insisted|promised|declared|warned|vowed|denied|pledged)\b"
)
_HAD = re.compile(r"\b(?:had|'d|’d)\b")
# "…, a farmer who took office in 2019, …", and not "…, the day after, …".
_ASIDE = re.compile(
    r",\s+(?:(?:an?|one|now|then|formerly|its|his|her|the(?!\s+(?:day|morning|night|week|month|year)\b))\s[^,;:—“”\"\n]{1,60}?\s)?"
    r"(?:who|which|whose|whom|where|when|elected|appointed|born)\b[^,;:—“”\"\n]*"
)
# "When this newspaper first reported it, in October 2024, …" only says when.
_DATING = re.compile(r"\b(?:when|after|since)\s+(?:[\w'’]+\s+){0,3}$", re.IGNORECASE)
_FEW = 3


class Times:
    """The time of each utterance of one text, found once; they come in the order of the text."""

    def __init__(self, context: Context, utterances: Sequence[Utterance]) -> None:
        self._context = context
        self._text = context.text
        self._utterances = utterances
        self._frames = Beside([utterance.frame for utterance in utterances])
        self._times: dict[Key, When] = {}

    def of(self, utterance: Utterance) -> When:
        """Return when the text has an utterance said."""
        found = self._times.get(utterance.key)
        if found is None:
            found = self._times[utterance.key] = self._find_time(utterance)
        return found

    def _find_time(self, utterance: Utterance) -> When:
        frame = self._reported_in(utterance)
        beside = [self._utterances[number] for number in self._frames.numbers(frame)]
        said = [span for other in beside for span in other.spans if other.is_direct]
        mine = _anchors(utterance)
        others = [anchor for other in beside for anchor in _anchors(other) if anchor not in mine]
        when = self._time_around(frame, said + list(utterance.spans), mine, others)
        is_told = utterance.cue is not None or self._context.announces(utterance)
        if not is_told and when.is_past and when.exact is None:
            # "She took over in 2019" dates no words.
            when = ANY_DAY
        if means_then(self._context.text, utterance):
            return replace(when, is_past=True) if when.is_known else self._then_before(frame)
        if not when.is_known and not when.is_past and not self._follows_speech(utterance):
            when = self._recalled_before(frame)
        if utterance.is_cited or self._is_before_news(when) or self._is_recalled(utterance, beside):
            return replace(when, is_past=True)
        return when

    def _is_before_news(self, when: When) -> bool:
        """Tell whether a day lies before all that the article's date leaves for its news."""
        first = self._context.window.first
        return when.exact is not None and first is not None and when.exact < first

    def _is_recalled(self, utterance: Utterance, beside: Sequence[Utterance]) -> bool:
        """Tell whether the reporter goes back for an utterance: "had spoken of … and said …" for both."""
        text, cue = self._context.text, utterance.cue
        if is_recalled(text, utterance):
            return True
        before = (o for o in beside if cue and o.cue and o.cue.end <= cue.start and o.speaker)
        return any(o.speaker == utterance.speaker and is_recalled(text, o) for o in before)

    def _follows_speech(self, utterance: Utterance) -> bool:
        """Tell whether the sentence before has words and a speaker of its own."""
        start = utterance.frame.start
        begun = bisect_left(self._utterances, start, key=attrgetter("start"))
        upwards = map(self._utterances.__getitem__, range(begun - 1, -1, -1))
        before = islice((u for u in upwards if u.end <= start), _FEW)
        text = self._context.text
        return any(
            u.cue is not None
            and len(split_sentences(text[u.frame.end : utterance.frame.start])) == 0
            and not _DATING.search(text, u.frame.start, u.cue.start)
            for u in before
        )

    def _reported_in(self, utterance: Utterance) -> Span:
        """Return the sentences around an utterance, from where the reporter names its speaker on."""
        frame = utterance.frame
        named = [span for span in (utterance.speaker, utterance.cue) if span and span.end <= frame.start]
        start = min((span.start for span in named), default=frame.start)
        if start == frame.start or "\n" in self._text[start : frame.start]:
            return frame
        before = split_sentences(self._text[max(0, start - LOOK_BACK) : frame.start])
        offset = max(0, start - LOOK_BACK)
        around = [s.start + offset for s in before if s.start + offset <= start < s.end + offset]
        return Span(min([start, *around]), frame.end)

    def _time_around(
        self, frame: Span, said: Sequence[Span], anchors: Sequence[Span], others: Sequence[Span]
    ) -> When:
        """Return the time that the reporter's own words in `frame` name for those at `anchors`.

        A time nearer to one of the `others`, who speak in the same sentence, is theirs.
        """
        best: tuple[int, When] | None = None
        for mention in find_times(self._text, frame.start, frame.end, self._context.published):
            place = Span(mention.start, mention.end)
            is_said = any(span.overlaps(place) for span in said) or is_in_dateline(self._text, mention)
            if is_said or _is_aside(self._text, place, frame, anchors):
                continue
            mine = min(distance(place, anchor) for anchor in anchors)
            theirs = min((distance(place, anchor) for anchor in others), default=mine)
            if mine <= theirs and (best is None or mine < best[0]):
                best = (mine, self._counted(mention))
        return best[1] if best else ANY_DAY

    def _counted(self, mention: Mention) -> When:
        """Return the time of a mention; "two days earlier" counts from the day that was told of before."""
        if mention.days is None:
            return mention.when
        start = max(0, mention.start - LOOK_BACK)
        before = find_times(self._text, start, mention.start, self._context.published, limits=True)
        exact = [m.when.exact for m in before if m.when.exact]
        day = exact[-1] if exact else self._context.lead_day.exact
        if day is None:
            return mention.when
        return replace(on(day + timedelta(days=mention.days)), is_past=mention.days < 0)

    def _then_before(self, frame: Span) -> When:
        """Return the time that "then" means in the sentence `frame`: the last one named before it."""
        start = max(0, frame.start - LOOK_BACK)
        times = find_times(self._text, start, frame.start, self._context.published, limits=True)
        named = [m.when for m in times if m.when.is_known or m.when.is_past]
        exact = [when for when in named if when.exact or when.day]
        best = exact[-1] if exact else named[-1] if named else ANY_DAY
        return replace(best, is_past=True)

    def _recalled_before(self, frame: Span) -> When:
        """Return the time before the news that the sentence before `frame` in its paragraph goes back to."""
        start = max(self._text.rfind("\n", 0, frame.start) + 1, frame.start - LOOK_BACK)
        before = self._text[start : frame.start]
        sentences = split_sentences(before)
        if not sentences:
            return ANY_DAY
        last = sentences[-1].shifted(start)
        if _BY.match(self._text, last.start):
            # "By Tuesday she had a better answer. “…”": the telling has come to that day.
            reached = find_times(self._text, last.start, last.end, self._context.published, limits=True)
            return next((m.when for m in reached if m.when.exact or m.when.weekday is not None), ANY_DAY)
        times = find_times(self._text, last.start, last.end, self._context.published)
        has_had = _HAD.search(last.text_of(self._text)) is not None
        # A weekday with "had" is as often what led up to the news, unless they "had said" something.
        had_said = _HAD_SAID.search(self._text, last.start, last.end) is not None
        dated = [m.when for m in times if had_said or any(map(str.isdigit, self._text[m.start : m.end]))]
        recalled = [m.when for m in times if m.when.is_past]
        # "When we first asked, in October 2024, Roe gave an answer. “…,” he said."
        has_had = has_had or (bool(dated) and _SPOKE.search(last.text_of(self._text)) is not None)
        if not has_had or not (recalled or dated):
            return ANY_DAY
        found, today = (dated or recalled)[0], self._context.lead_day.exact
        if found.exact and today and found.exact >= today:
            # "After her first statement she spoke again on Tuesday, 3 May. “…”": that is the news itself.
            return replace(found, is_past=False)
        return replace(found, is_past=True)


def _is_aside(text: str, place: Span, frame: Span, anchors: Sequence[Span]) -> bool:
    """Tell whether something stands in a clause about somebody ("…, who took office in 2019, said …")."""
    for match in _ASIDE.finditer(text, frame.start, frame.end):
        aside = Span(match.start(), match.end())
        if aside.contains(place) and not any(aside.contains(anchor) for anchor in anchors):
            return True
    return False


def _anchors(utterance: Utterance) -> list[Span]:
    """Return where the reporter names the speaker and the speaking."""
    return [span for span in (utterance.speaker, utterance.cue) if span] or list(utterance.spans)
