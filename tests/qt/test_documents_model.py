"""The list of documents sorts, filters and narrows whole, without asking each row back and forth."""

from datetime import date

import pytest

from asquoted.domain.documents import Details, DocumentSummary
from asquoted.domain.narrowing import Narrowed
from asquoted.qt.models import documents as models
from asquoted.qt.models.documents import ID, DocumentsModel


def _summary(number: int) -> DocumentSummary:
    details = Details(f"Paper-{'ABCDEFG'[number % 7]}", f"Headline {number}", date(2022, 1 + number % 12, 1))
    return DocumentSummary(str(number), details, 0, number % 5, 10, "", f"{number}.txt")


def _shown(model: DocumentsModel) -> list[str]:
    return [model.index(row).data(ID) for row in range(model.rowCount())]


@pytest.fixture
def model() -> DocumentsModel:
    made = DocumentsModel()
    made.show_documents([_summary(number) for number in range(30)])
    return made


def test_words_of_outlet_headline_and_date_filter_together(model: DocumentsModel) -> None:
    model.filter_by("paper-d headline")
    assert sorted(map(int, _shown(model))) == [3, 10, 17, 24]
    model.filter_by("")
    assert model.rowCount() == 30


def test_a_filter_from_outside_and_the_words_both_hold(model: DocumentsModel) -> None:
    left = frozenset({"3", "5"})
    model.narrow(Narrowed(left, left, frozenset(), frozenset(), frozenset(), {"3": 1}))
    model.filter_by("paper-d")
    assert _shown(model) == ["3"]
    assert model.row_of("5") == -1
    assert model.count == 30
    assert model.given_by(_summary(3)) == "1 of 3 renderings"
    model.narrow(None)
    assert model.given_by(_summary(3)) == "3 renderings"
    assert len(_shown(model)) == 4


@pytest.mark.parametrize("by", ["date", "outlet", "renderings"])
def test_each_document_is_looked_at_once_to_sort_and_once_to_filter(
    by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[str] = []
    before = models.outlet_of

    def counted(summary: DocumentSummary) -> str:
        looks.append(summary.id)
        return before(summary)

    monkeypatch.setattr(models, "outlet_of", counted)
    model = DocumentsModel()
    documents = [_summary(number) for number in range(2_000)]
    model.show_documents(documents)
    assert len(looks) == 2_000
    looks.clear()
    model.sort_by(by)
    assert len(looks) == 2_000
    looks.clear()
    model.filter_by("p")
    assert len(looks) == 2_000
    looks.clear()
    for typed in ("pa", "pap", "", "p"):
        model.filter_by(typed)
    assert not looks
    model.show_documents([*documents[1:], _summary(2_000)])
    assert len(looks) == 2_000 + 1
    assert model.row_of("2000") >= 0
