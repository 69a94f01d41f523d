"""An article is opened once, however one comes to it: what it takes to read it is not done twice."""

from asquoted.qt.main_window import MainWindow


def test_an_article_that_is_gone_to_is_opened_once(filled: MainWindow) -> None:
    middle = filled.places.middle
    opened: list[str] = []
    middle.document_shown.connect(opened.append)
    one, other, *_ = [summary.id for summary in filled.session.contents.summaries]
    middle.show_view("compare")
    middle.go_to_document(one)
    assert opened == [one]
    middle.go_to_document(other)
    assert opened == [one, other]
    middle.show_view("coverage")
    middle.show_view("read")
    assert opened == [one, other, other]
