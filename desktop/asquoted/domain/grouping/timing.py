"""When one text has something said: the reporter's words for the time, and what they go back to."""

import re
from collections.abc import Sequence
from dataclasses import replace

from asquoted.domain.grouping.context import Context
from asquoted.domain.grouping.recalling import is_recalled, means_then
from asquoted.domain.grouping.utterances import Key, Utterance
from asquoted.domain.grouping.when import ANY_DAY, When
from asquoted.domain.sentences import split_sentences
from asquoted.domain.text import Span

# "When this newspaper first reported it, in October 2024, …" only says when.
_DATING = re.compile(r"\b(?:when|after|since)\s+(?:[\w'’]+\s+){0,3}$", re.IGNORECASE)


class Times:
    """The time of each utterance of one text, found once."""

    def __init__(self, context: Context, utterances: Sequence[Utterance]) -> None:
        self._context = context
        self._utterances = utterances
        self._times: dict[Key, When] = {}

    def of(self, utterance: Utterance) -> When:
        """Return when the text has an utterance said."""
        found = self._times.get(utterance.key)
        if found is None:
            found = self._times[utterance.key] = self._find_time(utterance)
        return found

    def _find_time(self, utterance: Utterance) -> When:
        frame = self._context.reported_in(utterance)
        beside = [other for other in self._utterances if other.frame.overlaps(frame)]
        said = [span for other in beside for span in other.spans if other.is_direct]
        mine = _anchors(utterance)
        others = [anchor for other in beside for anchor in _anchors(other) if anchor not in mine]
        when = self._context.time_around(frame, said + list(utterance.spans), mine, others)
        is_told = utterance.cue is not None or self._context.announces(utterance)
        if not is_told and when.is_past and when.exact is None:
            # "She took over in 2019" dates no words.
            when = ANY_DAY
        if means_then(self._context.text, utterance):
            return replace(when, is_past=True) if when.is_known else self._context.then_before(frame)
        if not when.is_known and not when.is_past and not self._follows_speech(utterance):
            when = self._context.recalled_before(frame)
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
        before = [u for u in self._utterances if u.end <= utterance.frame.start]
        text = self._context.text
        return any(
            u.cue is not None
            and len(split_sentences(text[u.frame.end : utterance.frame.start])) == 0
            and not _DATING.search(text, u.frame.start, u.cue.start)
            for u in before[-3:]
        )


def _anchors(utterance: Utterance) -> list[Span]:
    """Return where the reporter names the speaker and the speaking."""
    return [span for span in (utterance.speaker, utterance.cue) if span] or list(utterance.spans)
