"""From a text to all that it quotes."""

from asquoted.domain.quotations.paragraphs import find_paragraphs
from asquoted.domain.quotations.scanner import find_passages
from asquoted.domain.speech import Quotation, Speech


def read_speech(text: str) -> Speech:
    """Return what `text` quotes, in marks and outside them, in the order of the text.

    Never raises, whatever the text. A mark that is never closed ends where its closer seems
    to have stood, at its paragraph's end at the latest, and the quotation says so
    (`closed=False`). Runs in time linear in `len(text)`.
    """
    paragraphs = find_paragraphs(text)
    passages = find_passages(text, paragraphs)
    return Speech(
        tuple(
            Quotation(p.span, p.opening, p.closing, p.depth, p.closed, continues=p.continues)
            for p in passages
        )
    )
