"""The corrections that were made, in words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from asquoted.domain.corrections import NO_DAY
from asquoted.domain.rulings import Ruled, Ruling, RulingKind
from asquoted.domain.speech import CueClass
from asquoted.domain.targets import Target
from asquoted.qt.contents import Contents
from asquoted.qt.filled import fill, listed
from asquoted.qt.models.differences import date_words
from asquoted.qt.phrases import quoted, word_of

_LONGEST = 80


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """A correction to list: its id, what was said, of what, when, and where that stands."""

    id: str
    words: str
    below: str
    made: str
    target: Target | None


def correction_row(ruling: Ruling, contents: Contents) -> CorrectionRow:
    """Say what a correction was."""
    tr = QCoreApplication.translate
    parts = [_places(ruling.subject, contents)]
    day = tr("corrections", "no day") if ruling.spoken == NO_DAY else ruling.spoken
    facts = (ruling.speaker, ruling.cue, ruling.cue_class, day, ruling.source)
    parts += [word_of(fact) if isinstance(fact, CueClass) else str(fact) for fact in facts if fact]
    if ruling.joined:
        with_it = (
            tr("corrections", "with {words}") if ruling.is_together else tr("corrections", "not {words}")
        )
        parts.append(fill(with_it, words=_places(ruling.joined, contents)))
    if ruling.parted:
        parts.append(fill(tr("corrections", "not {words}"), words=_places(ruling.parted, contents)))
    said = _said(ruling)
    if ruling.detached:
        said = fill(tr("corrections", "{words} (rests: the words are gone)"), words=said)
    first = next((one for one in ruling.subject if not one.detached), None)
    target = None
    if first is not None:
        target = Target.of_span(first.place.document, first.place.spans[0], first.exact)
    made = date_words(ruling.made.astimezone().date())
    return CorrectionRow(ruling.id, said, listed(" · ", parts), made, target)


def _said(ruling: Ruling) -> str:
    tr = QCoreApplication.translate
    if ruling.kind is RulingKind.PIN and not ruling.is_together:
        return tr("corrections", "Words pinned apart")
    return {
        RulingKind.MERGE: tr("corrections", "Quotes merged"),
        RulingKind.SPLIT: tr("corrections", "Quote split"),
        RulingKind.MOVE: tr("corrections", "Rendering moved"),
        RulingKind.APART: tr("corrections", "Not the same quote"),
        RulingKind.ACCEPT: tr("corrections", "Rendering accepted"),
        RulingKind.REFUSE: tr("corrections", "Rendering refused"),
        RulingKind.MARK: tr("corrections", "Rendering marked"),
        RulingKind.VOICE: tr("corrections", "Speaker or cue set"),
        RulingKind.STATEMENT: tr("corrections", "Statement corrected"),
        RulingKind.PIN: tr("corrections", "Words pinned together"),
    }[ruling.kind]


def _places(side: tuple[Ruled, ...], contents: Contents) -> str:
    tr = QCoreApplication.translate
    words = " ".join(side[0].exact.split())
    if len(words) > _LONGEST:
        words = f"{words[:_LONGEST].rsplit(' ', 1)[0]}…"
    document = contents.documents.get(side[0].place.document)
    outlet = document.label if document is not None else ""
    told = fill("{words} ({outlet})", words=quoted(words), outlet=outlet) if outlet else quoted(words)
    if len(side) == 1:
        return told
    return fill(tr("corrections", "{words} and %Ln more", "", len(side) - 1), words=told)
