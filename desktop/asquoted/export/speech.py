"""What texts quote, as JSON or to be read: no comparison, no library."""

from collections.abc import Iterable
from typing import Any

from asquoted.domain.speech import CueClass, IndirectSpeech, Quotation, Speech
from asquoted.domain.text import Span
from asquoted.export.jsonfile import dump
from asquoted.export.plain import one_line

Found = tuple[str, str, Speech]
"""A file's name as given, its text, and what it quotes."""


def speech_json(documents: Iterable[Found]) -> str:
    """Return what each document quotes as JSON text; offsets are code points of its text."""
    return dump({"documents": [_document(*found) for found in documents]})


def _document(file: str, text: str, speech: Speech) -> dict[str, Any]:
    return {
        "file": file,
        "quotations": [
            {
                **_words(text, one.span),
                "marks": one.marks,
                "depth": one.depth,
                "opened": one.opened,
                "closed": one.closed,
                "role": one.role.value,
                **_attribution(text, one),
                "continues": one.continues,
            }
            for one in speech.quotations
        ],
        "indirect": [{**_words(text, one.span), **_attribution(text, one)} for one in speech.indirect],
    }


def _words(text: str, span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "exact": span.text_of(text)}


def _attribution(text: str, one: Quotation | IndirectSpeech) -> dict[str, Any]:
    return {
        "speaker": _words(text, one.speaker) if one.speaker else None,
        "cue": {**_words(text, one.cue), "class": _class(one.cue_class)} if one.cue else None,
    }


def _class(cue_class: CueClass | None) -> str | None:
    return cue_class.value if cue_class else None


def speech_text(documents: Iterable[Found]) -> str:
    """Return what each document quotes as plain text, one line a quotation, for a terminal."""
    lines: list[str] = []
    for file, text, speech in documents:
        lines += [one_line(file), ""]
        lines += [_quotation_line(text, one) for one in speech.quotations]
        if speech.indirect:
            lines += ["", "  outside quotation marks:"]
            lines += [
                f"  {_place(one.span)}{_said_by(text, one)}  {_shown(text, one.span)}"
                for one in speech.indirect
            ]
        if not speech.quotations and not speech.indirect:
            lines.append("  nothing is quoted")
        lines.append("")
    return "\n".join(lines)


def _quotation_line(text: str, one: Quotation) -> str:
    flags = [one.role.value]
    if not one.opened:
        flags.append("never opened")
    if not one.closed:
        flags.append("never closed")
    marks = one.marks or "no marks"
    head = "  " * (one.depth + 1) + _place(one.span)
    return f"{head}{marks}  {', '.join(flags)}{_said_by(text, one)}  {_shown(text, one.span)}"


def _place(span: Span) -> str:
    return f"{f'{span.start}-{span.end}':<13}"


def _shown(text: str, span: Span) -> str:
    return one_line(span.text_of(text))


def _said_by(text: str, one: Quotation | IndirectSpeech) -> str:
    parts = [_shown(text, span) for span in (one.speaker, one.cue) if span]
    return f"  [{' '.join(parts)}]" if parts else ""
