"""Quotations that go on with each other, cut at their sentence ends and their ellipses."""

import re
from collections.abc import Sequence

from asquoted.domain.sentences import split_sentences
from asquoted.domain.speech import Quotation
from asquoted.domain.text import Span
from asquoted.domain.tokens import TokenKind, tokenize

_TERMINAL = re.compile(r"[.!?…。！？][\"'”’»)\]]*\s*$")
_INTERRUPTION = re.compile(r"""["'”’»]*\s*(?!(?:and|but|then)\b)[^.!?;:\n]{1,120},\s*["'“‘«„”’]*""")
_DOTS = re.compile(r"…|\.\s?\.")
_REPORT_ENDS = re.compile(r"[.!?]\s*$")


def chains(text: str, quotations: Sequence[Quotation]) -> list[list[Quotation]]:
    """Return the outermost quotations, each with those that go on with its speech."""
    roots: dict[int, int] = {}
    chains: dict[int, list[Quotation]] = {}
    last: int | None = None
    for index, quotation in enumerate(quotations):
        if quotation.depth:
            continue
        earlier = quotation.continues
        if earlier is None and last is not None and _interrupts(text, quotations[last], quotation):
            earlier = last
        last = index
        roots[index] = root = roots.get(earlier, index) if earlier is not None else index
        chains.setdefault(root, []).append(quotation)
    return list(chains.values())


def _interrupts(text: str, before: Quotation, after: Quotation) -> bool:
    """Tell whether only the reporter's "she said" stands between two halves of one sentence."""
    between = Span(before.span.end, max(before.span.end, after.span.start))
    cue = before.cue
    opening = after.span.text_of(text)
    return (
        (opening[:1].islower() or opening.startswith(("I ", "I'", "I’")))
        and cue is not None
        and between.contains(cue)
        and cue == after.cue
        and _INTERRUPTION.fullmatch(between.text_of(text)) is not None
        and not _TERMINAL.search(before.span.text_of(text))
    )


def parts_of(text: str, chain: Sequence[Quotation]) -> list[tuple[tuple[Span, ...], bool, tuple[int, int]]]:
    """Return the sentences of a chain, whether an ellipsis stands before each, and in whose marks.

    The marks are the numbers of the quotations in which a sentence begins and ends.
    """
    parts: list[tuple[tuple[Span, ...], bool, tuple[int, int]]] = []
    for index, quotation in enumerate(chain):
        pieces = _pieces(text, quotation.span)
        if index and parts and pieces and _goes_on(text, parts[-1][0][-1], quotation.span):
            spans, after, marks = parts.pop()
            parts.append(((*spans, pieces[0][0]), after, (marks[0], index)))
            pieces = pieces[1:]
        parts += [((span,), after, (index, index)) for span, after in pieces]
    return parts


def _goes_on(text: str, before: Span, after: Span) -> bool:
    """Tell whether a sentence goes on after the reporter's words: neither it nor they had ended."""
    if _TERMINAL.search(before.text_of(text)):
        return False
    between = text[before.end : after.start].rstrip(" \t\n\"'“‘«„”’")
    return not _REPORT_ENDS.search(between)


def _pieces(text: str, span: Span) -> list[tuple[Span, bool]]:
    """Cut a quotation at its sentence ends and its ellipses."""
    exact = span.text_of(text)
    pieces: list[tuple[Span, bool]] = []
    for sentence in split_sentences(exact):
        start, after = sentence.start, False
        # Most sentences have none, and need not be cut into words to see it.
        is_dotted = _DOTS.search(exact, sentence.start, sentence.end) is not None
        for token in tokenize(exact, sentence) if is_dotted else ():
            if token.kind is TokenKind.ELLIPSIS:
                pieces.append((Span(start, token.span.start), after))
                start, after = token.span.end, True
        pieces.append((Span(start, sentence.end), after))
    trimmed = ((_trimmed(exact, piece).shifted(span.start), after) for piece, after in pieces)
    return [(piece, after) for piece, after in trimmed if any(c.isalnum() for c in piece.text_of(text))]


def _trimmed(text: str, span: Span) -> Span:
    exact = span.text_of(text)
    start = span.start + len(exact) - len(exact.lstrip())
    return Span(start, max(start, span.start + len(exact.rstrip())))
