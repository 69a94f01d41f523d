"""What the printer is given: the report's data as JSON, written part by part."""

import json
from collections import Counter
from collections.abc import Callable

import pytest
from tests.export.report_samples import ReportBuilder, big_report

from asquoted.domain import report as report_module
from asquoted.domain.comparison import Base, Comparison, Form
from asquoted.domain.documents import Details
from asquoted.domain.report import Report
from asquoted.export.absences import Absences
from asquoted.printing.page_data import page_data
from asquoted.printing.pdf import render


def test_no_part_that_is_written_in_one_go_is_all_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    report = big_report()
    whole = json.dumps(page_data(report))
    written: list[str] = []
    given: dict[str, str] = {}
    dumps = json.dumps

    def noted(value: object) -> str:
        written.append(dumps(value))
        return written[-1]

    def compiled(template: object, *, sys_inputs: dict[str, str], **options: object) -> bytes:
        given.update(sys_inputs)
        return b""

    monkeypatch.setattr("asquoted.printing.pdf.json.dumps", noted)
    monkeypatch.setattr("asquoted.printing.pdf.typst.compile", compiled)
    render(report)
    assert given["report"] == whole
    assert len(written) > 20
    assert max(map(len, written)) < len(whole) / 15


def _counted(asked: Counter[str], name: str, known: Callable[..., object]) -> Callable[..., object]:
    def count(*given: object) -> object:
        asked[name] += 1
        return known(*given)

    return count


def _asked(report: Report, monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Count what is gone through while the data are made: all outlets, all quotes, the absent of a quote."""
    asked: Counter[str] = Counter()

    with monkeypatch.context() as patched:
        for owner, name in ((report_module, "outlets_among"), (Comparison, "quotes_of"), (Absences, "of")):
            patched.setattr(owner, name, _counted(asked, name, getattr(owner, name)))
        page_data(report)
    return asked


def _wide_report(many: int) -> Report:
    """Return one with as many outlets as statements, each of one quote."""
    made = ReportBuilder()
    for number in range(many):
        made.document(f"d{number}", Details(f"Gazette {number}"))
    for number in range(many):
        made.statement(f"s{number}", "Nadia Orr", "", None)
        text = f"The bridge stays open until {number}."
        made.quote(Base(text), [(f"d{number}", Form.VERBATIM, text), ("d0", Form.VERBATIM, text)])
    return made.report()


def test_what_holds_for_all_quotes_is_worked_out_once_however_many_they_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    few, many = _asked(_wide_report(30), monkeypatch), _asked(_wide_report(60), monkeypatch)
    assert few["outlets_among"] == many["outlets_among"] < 10
    # One of each quote, though the outlets fill three grids, and five.
    assert (few["of"], many["of"]) == (30, 60)
    # A statement's figures are counted from its own quotes alone.
    assert many["quotes_of"] <= 60
