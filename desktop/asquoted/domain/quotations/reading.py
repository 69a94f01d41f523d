"""From a text to all that it quotes."""

from collections.abc import Sequence

from asquoted.domain.quotations.abroad import roles_abroad
from asquoted.domain.quotations.attribution import find_attributions
from asquoted.domain.quotations.datelines import is_dateline
from asquoted.domain.quotations.disguised import undisguise
from asquoted.domain.quotations.german import attribute_german
from asquoted.domain.quotations.headlines import find_echoes, find_links
from asquoted.domain.quotations.indirect import find_indirect
from asquoted.domain.quotations.language import is_english, is_german
from asquoted.domain.quotations.marks import DOUBLE, SINGLE, Family, new_tuple
from asquoted.domain.quotations.mentions import Mentions
from asquoted.domain.quotations.paragraphs import find_paragraphs
from asquoted.domain.quotations.phrases import Words
from asquoted.domain.quotations.roles import OF_TITLES, SPEECH, role_of, role_of_marks
from asquoted.domain.quotations.scanner import Passage, find_passages
from asquoted.domain.quotations.speakers import (
    Credit,
    Memory,
    credit_sentence,
    name_speakers,
    remember_subject,
)
from asquoted.domain.quotations.subjects import main_subject
from asquoted.domain.quotations.unlisted import Attribution
from asquoted.domain.quotations.words import Sentence, read_sentences
from asquoted.domain.speech import IndirectSpeech, Quotation, Role, Speech
from asquoted.domain.text import Span

_NOBODY = Credit()


def read_speech(text: str) -> Speech:
    """Return what `text` quotes, in marks and outside them, in the order of the text.

    Never raises, whatever the text. A mark that is never closed ends where its closer seems
    to have stood, at its paragraph's end at the latest, and the quotation says so
    (`closed=False`); so does one whose opening mark was lost (`opened=False`). Marks that a
    program wrote otherwise (`&quot;`, `<<`) are read as what they stand for. Runs in time
    linear in `len(text)`.
    """
    undisguised = undisguise(text)
    if undisguised is not None:
        return undisguised.put_back(_read(undisguised.text), text)
    return _read(text)


def _read(text: str) -> Speech:
    paragraphs = find_paragraphs(text)
    passages = find_passages(text, paragraphs)
    if not is_english(text):
        return _read_abroad(text, paragraphs, passages)
    outermost: dict[int, list[int]] = {}
    for k, passage in enumerate(passages):
        if passage.depth == 0:
            outermost.setdefault(passage.paragraph, []).append(k)
    display = _display_marks(passages)
    credits: dict[int, Credit] = {}
    roles: dict[int, Role] = {}
    indirect: list[IndirectSpeech] = []
    memory = Memory()
    mentions = memory.mentions
    links = find_links(text, paragraphs)
    for number in links:
        roles.update(dict.fromkeys(outermost.get(number, ()), Role.SCARE))
    for portion in read_sentences(text, paragraphs, passages, outermost, links):
        told = _hear(text, portion, credits, memory)
        for sentence, _, _ in told:
            for place, k in sentence.quoted.items():
                speaker = credits[k].speaker
                if speaker is not None and credits[k].cue is None and is_dateline(text, speaker):
                    credits[k] = _NOBODY
                family = passages[k].family
                roles[k] = (
                    role_of_marks(family)
                    if family in OF_TITLES
                    else role_of(text, sentence, place, credits[k], in_display_marks=family is display)
                )
        for sentence, attributions, named in told:
            for one, content in find_indirect(text, sentence, attributions):
                span = _with_marks(text, sentence, content, passages)
                indirect.append(_indirect(sentence, one, span, named))
    roles.update(dict.fromkeys(find_echoes(text, paragraphs, passages, roles, indirect, display), SPEECH))
    return Speech(
        tuple(
            [
                _quotation(one, credits.get(k, _NOBODY), roles.get(k) or role_of_marks(one.family), mentions)
                for k, one in enumerate(passages)
            ]
        ),
        tuple([_settled(one, mentions) for one in indirect]),
    )


def _read_abroad(text: str, paragraphs: Sequence[Span], passages: Sequence[Passage]) -> Speech:
    """Read a text that is not English: elsewhere than in German, nobody is better than a guess."""
    credits: dict[int, Credit] = {}
    indirect: list[IndirectSpeech] = []
    if is_german(text):
        credits, indirect = attribute_german(text, paragraphs, passages)
    roles = roles_abroad(text, paragraphs, passages)
    return Speech(
        tuple(
            _quotation(one, credits.get(k, _NOBODY), role, None)
            for k, (one, role) in enumerate(zip(passages, roles, strict=True))
        ),
        tuple(indirect),
    )


def _hear(
    text: str, portion: Sequence[Sentence], credits: dict[int, Credit], memory: Memory
) -> list[tuple[Sentence, list[Attribution], dict[Words, Span]]]:
    """Credit the quotations of these sentences; return those that may bring speech in, with what they do.

    One kind of work is done for all of them before the next: what a rule needs is then still at hand
    when the next sentence needs it, which takes a fifth of the time off.
    """
    found = [find_attributions(text, sentence) if sentence.tells else None for sentence in portion]
    subjects = [None if sentence.tells else main_subject(sentence) for sentence in portion]
    told: list[tuple[Sentence, list[Attribution], dict[Words, Span]]] = []
    mentions = memory.mentions
    pass_over = mentions.since.append
    for sentence, attributions, subject in zip(portion, found, subjects, strict=True):
        if sentence.offices or mentions.here:
            mentions.meet(sentence)
        else:
            pass_over(sentence)
        if attributions is not None:
            named = name_speakers(sentence, attributions, memory) if attributions else {}
            credit_sentence(sentence, attributions, named, credits, memory)
            told.append((sentence, attributions, named))
        elif subject is not None:
            # Nobody says anything here; but the next sentence may speak of whom this one tells.
            remember_subject(sentence, subject, memory)
    return told


def _settled(one: IndirectSpeech, mentions: Mentions) -> IndirectSpeech:
    named = mentions.settle(one.speaker, one.named)
    return one if named is one.named else one._replace(named=named)


def _display_marks(passages: Sequence[Passage]) -> Family | None:
    """Return the marks that this text keeps for headlines: the single, where it quotes in double."""
    used = [passage.family for passage in passages if passage.depth == 0]
    return SINGLE if used.count(DOUBLE) > used.count(SINGLE) else None


def _with_marks(text: str, sentence: Sentence, content: Words, passages: Sequence[Passage]) -> Span:
    """Return where the reported clause stands; a quotation at its edge brings both its marks."""
    span = sentence.span(*content)
    start, end = span.start, span.end
    first, last = (sentence.quoted.get(k) for k in (content[0], content[1] - 1))
    if first is not None:
        start = max(0, text.rfind(passages[first].opening, 0, start))
    if last is not None:
        end = text.find(passages[last].closing, end) + len(passages[last].closing)
    return Span(start, end)


def _indirect(sentence: Sentence, one: Attribution, span: Span, named: dict[Words, Span]) -> IndirectSpeech:
    return IndirectSpeech(
        span,
        sentence.span(*one.speaker) if one.speaker else None,
        sentence.span(one.start, one.end),
        one.verb.cue_class,
        named.get(one.speaker) if one.speaker else None,
    )


def _quotation(passage: Passage, credit: Credit, role: Role, mentions: Mentions | None) -> Quotation:
    # A title or a word at arm's length that no verb brings in has nobody who says it.
    is_said = role is SPEECH or credit.cue is not None
    speaker = credit.speaker if is_said else None
    named = mentions.settle(speaker, credit.named) if is_said and mentions else None
    span, opening, closing, depth, closed, _, _, continues, opened = passage
    if continues is None:
        continues = credit.continues
    cue, cue_class = credit.cue, credit.cue_class
    return new_tuple(
        Quotation,
        (span, opening, closing, depth, closed, role, speaker, cue, cue_class, continues, named, opened),
    )
