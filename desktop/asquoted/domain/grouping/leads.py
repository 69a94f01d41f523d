"""The sentence that dates an article's news, and the day."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from asquoted.domain.grouping.mentions import find_times, is_in_dateline
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.when import ANY_DAY, When
from asquoted.domain.text import Span

_LEAD_SENTENCES = 6
_NEWS = timedelta(days=14)
"""How far back an article's news may lie: a weekly tells of the week before its last number."""
SHORTEST_SENTENCE = 6
# "It was to take place on Thursday."
_PLANNED = re.compile(
    r"\b(?:(?:was|were|is|are)\s+(?:to|due|set|scheduled|supposed|expected|meant)|will|would|shall|planned)\b",
    re.IGNORECASE,
)


def find_lead(
    text: str, sentences: Sequence[Span], utterances: Sequence[Utterance], published: date | None
) -> tuple[Span, When]:
    """Return the first sentence that dates the news, and the day; of two days, the one of the speaking."""
    quoted = [span for utterance in utterances if utterance.is_direct for span in utterance.spans]
    reported = [utterance for utterance in utterances if not utterance.is_direct and utterance.cue]
    prose = [sentence for sentence in sentences if _is_prose(sentence.text_of(text))]
    for sentence in prose[:_LEAD_SENTENCES]:
        cues = [u.cue for u in utterances if u.cue and sentence.contains(u.cue)]
        days: list[tuple[int, int, When]] = []
        for mention in find_times(text, sentence.start, sentence.end, published):
            place = Span(mention.start, mention.end)
            is_said = any(span.overlaps(place) for span in quoted) or any(
                _is_reported(text, place, utterance) for utterance in reported
            )
            # "This is what she said last Monday" is no news.
            is_last = text[mention.start : mention.start + 5].casefold() == "last "
            is_news = mention.when.is_firm and not mention.when.is_past and not is_last
            planned = _PLANNED.search(text, sentence.start, mention.start)
            # "Who will resign, she said on Monday" was said on Monday.
            is_planned = planned is not None and not any(
                planned.end() <= cue.start and cue.end <= place.start for cue in cues
            )
            is_there = is_said or is_planned or is_in_dateline(text, mention)
            if is_news and not is_there and _is_recent(mention.when, published):
                nearness = min((distance(place, cue) for cue in cues), default=0)
                days.append((nearness, mention.start, mention.when))
        if days:
            return sentence, min(days, key=lambda found: found[:2])[2]
    return Span(0, 0), ANY_DAY


def _is_recent(when: When, published: date | None) -> bool:
    """Tell whether a day may be that of an article's news: "on March 6, 2011" is what it goes back to."""
    return published is None or when.exact is None or when.exact >= published - _NEWS


def _is_reported(text: str, place: Span, utterance: Utterance) -> bool:
    """Tell whether a time belongs to what is reported: "said that they had not fired on Monday"."""
    cue = utterance.cue
    is_after = cue is not None and cue.end <= place.start and place.end <= utterance.end
    return is_after and cue is not None and " that " in text[cue.end : place.start]


def _is_prose(sentence: str) -> bool:
    """Tell a sentence of the article from a heading or a line of dates and links."""
    return len(sentence.split()) >= SHORTEST_SENTENCE and sentence.rstrip()[-1:] in set(".!?\"”’'")


def is_ended(sentence: str) -> bool:
    """Tell whether a sentence of the article ends as one, as a heading does not."""
    return _is_prose(sentence) and sentence.rstrip().rstrip("\"”’'")[-1:] in set(".!?")


def distance(one: Span, other: Span) -> int:
    """Return the characters between two spans. Of two places as near, what comes after is nearer."""
    return 2 * max(other.start - one.end, one.start - other.end, 0) + (one.start < other.start)
