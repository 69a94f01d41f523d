"""A comparison in the format that was asked for."""

from pathlib import Path

from asquoted.cli.commands import FORMS
from asquoted.domain.report import Report
from asquoted.errors import WriteError
from asquoted.export.endings import form_named
from asquoted.phrases.catalogue import language

# Each format is loaded when it is asked for: typst alone takes longer than a comparison as text.


def form_of(out: str) -> str:
    """Return the format that a file's ending names. Raise WriteError where it names none."""
    form = form_named(out)
    if form is None:
        formats = "pdf, html, json or text"
        reason = (
            f"its ending names no format: end it in .pdf, .html, .json or .txt, or say {formats} before it"
        )
        if out in FORMS:
            reason = "name the file, too"
        elif out == "-":
            reason = f"say {formats} before it"
        raise WriteError(Path(out), reason)
    return form


def written(report: Report, form: str, code: str = "en") -> str:
    """Return the report as `text`, `json` or `html`, in the language of that code."""
    if form == "json":
        from asquoted.export.jsonfile import comparison_json

        return comparison_json(report)
    if form == "html":
        from asquoted.export.html import comparison_html

        return comparison_html(report, language(code))
    from asquoted.export.text import comparison_text

    return comparison_text(report, language(code))


def print_pdf(report: Report, out: Path, code: str) -> None:
    """Write the report as PDF, in the language of that code. Raise WriteError."""
    if str(out) == "-":
        raise WriteError(out, "a PDF is not printed like the other formats; name a file for it")
    from asquoted.printing.pdf import print_report

    print_report(report, out, language(code))
