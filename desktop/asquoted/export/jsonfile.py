"""A comparison as JSON, for other programs. Keys may be added to it; none is ever taken away."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from asquoted.domain.comparison import Base, Difference, Quote, Rendering, Statement
from asquoted.domain.explaining import sign_of
from asquoted.domain.report import Report, Source
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.export.absences import Absences
from asquoted.export.by_hand import ByHand, kinds_of, ruling_values
from asquoted.export.figures import figures_values
from asquoted.export.pins import Pinned, pinned_in
from asquoted.export.plain import well_formed
from asquoted.export.synopsis import labels
from asquoted.export.why import why_values


def comparison_json(report: Report) -> str:
    """Return the comparison as JSON text, fit for UTF-8; `file` is a document's id.

    The moment of making is left out, so that the same comparison is the same text.
    """
    comparison, names, absences = report.comparison, labels(report), Absences(report)
    by_hand = ByHand(report)
    return dump(
        {
            "program": {"name": "AsQuoted", "version": report.version},
            "title": report.title,
            "filters": list(report.filters),
            "documents": [_source(source) for source in report.sources],
            "statements": [_statement(statement, absences, by_hand) for statement in comparison.statements],
            "quotes": [_quote(report, names, absences, quote) for quote in comparison.quotes],
            "figures": figures_values(report),
            "corrections": [ruling_values(one) for one in report.rulings],
            "tags": [
                {"name": one.tag.name, "colour": one.tag.colour, "target": _target(one.target)}
                for one in report.taggings
            ],
            "notes": [
                {
                    "text": note.text,
                    "written": note.written.isoformat(),
                    "changed": note.changed.isoformat(),
                    "target": _target(note.target),
                }
                for note in report.notes
            ],
            # All of them: a difference that there is no more has no place among those of its rendering.
            "senses": [
                {"sense": sense.value, "target": _target(target)} for target, sense in report.senses.items()
            ],
        }
    )


def dump(value: object) -> str:
    """Return `value` as JSON text with its letters as they are and a line end, fit for UTF-8."""
    return well_formed(json.dumps(value, ensure_ascii=False, indent=1)) + "\n"


def _source(source: Source) -> dict[str, Any]:
    details = source.document.details
    return {
        "file": source.document.id,
        "outlet": details.outlet,
        "headline": details.headline,
        "date": details.published.isoformat() if details.published else None,
        "agency": details.agency,
        "address": details.address,
        "language": details.language,
        "kind": details.kind.value,
        "abridged": details.abridged,
        "sha256": source.sha256,
        "extractor": source.extractor,
        "edited": source.edited,
    }


def _statement(statement: Statement, absences: Absences, by_hand: ByHand) -> dict[str, Any]:
    return {
        "id": statement.id,
        "source": statement.source,
        "date": statement.spoken.isoformat() if statement.spoken else None,
        "speaker": statement.speaker,
        "not_compared": [source.document.id for source in absences.abroad(statement.id)],
        "by_hand": by_hand.facts_of(statement.id),
    }


def _quote(report: Report, names: Mapping[str, str], absences: Absences, quote: Quote) -> dict[str, Any]:
    pinned = pinned_in(report, quote)
    return {
        "id": quote.id,
        "statement": quote.statement,
        "order": quote.order,
        "base": _base(quote.base) | {"chosen": quote.id in report.chosen},
        "renderings": [rendering_values(report, names, one, pinned) for one in quote.renderings],
        "absent": [{"file": one.source.document.id, "form": one.form} for one in absences.of(quote)],
    }


def _base(base: Base) -> dict[str, Any]:
    return {
        "file": base.document,
        "text": base.text,
        "pieces": [{"file": file, "start": span.start, "end": span.end} for span, file in base.pieces],
        "gaps": list(base.gaps),
    }


def rendering_values(
    report: Report, names: Mapping[str, str], rendering: Rendering, pinned: Iterable[Pinned]
) -> dict[str, Any]:
    """Return what is said of one rendering; `names` are the documents' labels, `pinned` its quote's pins."""
    why = report.explanations.get(rendering.id)
    return {
        "file": rendering.document,
        "form": rendering.form.value,
        "confidence": round(rendering.confidence, 4),
        "spans": [
            {"start": passage.span.start, "end": passage.span.end, "exact": passage.exact}
            for passage in rendering.passages
        ],
        "differences": [_difference(report, rendering, one) for one in rendering.differences],
        "id": rendering.id,
        "speaker": rendering.speaker,
        "cue": rendering.cue,
        "cue_class": rendering.cue_class.value if rendering.cue_class else None,
        "cut_before": _span(rendering.cut_before),
        "cut_after": _span(rendering.cut_after),
        "reason": rendering.reason,
        "pins": [_pin(one) for one in pinned if one.rendering is rendering],
        "by_hand": kinds_of(report, rendering),
        **({"why": why_values(why, names)} if why else {}),
    }


def _pin(one: Pinned) -> dict[str, Any]:
    return {
        "together": one.pin.together,
        "exact": one.words,
        **_span(one.pin.reading),
        "base": one.base,
        "base_start": one.pin.base.start,
        "base_end": one.pin.base.end,
    }


def _difference(report: Report, rendering: Rendering, difference: Difference) -> dict[str, Any]:
    sense = report.senses.get(Target.of_difference(rendering.id, difference))
    return {
        "operation": difference.operation.value,
        "declared": difference.declared,
        "kind": difference.kind.value,
        "base": difference.base,
        "reading": difference.reading,
        **_span(difference.reading_span),
        "base_start": difference.base_span.start,
        "base_end": difference.base_span.end,
        "sense": sense.value if sense else None,
        "reason": difference.reason,
        "sign": sign_of(difference, rendering.form).value,
    }


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _target(target: Target) -> dict[str, Any]:
    return {
        "kind": target.kind.value,
        "id": target.id,
        **(_span(target.span) if target.span else {"start": None, "end": None}),
        "exact": target.exact,
        "operation": target.operation or None,
        "base": target.base if target.kind is TargetKind.DIFFERENCE else None,
        "detached": target.detached,
    }
