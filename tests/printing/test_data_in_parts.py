"""What the printer is given: the report's data as JSON, written part by part."""

import json

import pytest
from tests.export.report_samples import big_report

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
