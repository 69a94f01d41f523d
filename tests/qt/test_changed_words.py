"""Of a paragraph that is replaced, the words that are other words: the rest need not be read twice."""

import pytest
from pytestqt.qtbot import QtBot

from asquoted.qt.models.changed_words import changed_words
from asquoted.qt.views.replace_page import ReplacePage

Lines = list[tuple[str, str]]


def words(lines: Lines) -> list[list[str]]:
    return [
        [span.text_of(line) for span in spans]
        for (_, line), spans in zip(lines, changed_words(lines), strict=True)
    ]


@pytest.mark.parametrize(
    ("lines", "changed"),
    [
        pytest.param(
            [("-", "We stay here."), ("+", "We go from here.")], [["stay"], ["go from"]], id="words"
        ),
        pytest.param([("-", "No 300 metres."), ("+", "No 500 metres.")], [["300"], ["500"]], id="a number"),
        pytest.param([("-", "We stay."), ("+", "We stay!")], [["."], ["!"]], id="a mark"),
        pytest.param(
            [("-", "One two three."), ("-", "We stay here."), ("+", "We stay there.")],
            [["One two three."], ["here"], ["there"]],
            id="the nearest of two",
        ),
        pytest.param(
            [("-", "We stay here."), ("+", "Quite another line."), ("+", "We stay there.")],
            [["here"], ["Quite another line."], ["there"]],
            id="what came in between",
        ),
        pytest.param([("+", "All of it.")], [["All of it."]], id="nothing to hold it against"),
        pytest.param(
            [("-", "All of it."), ("+", "Not a word")], [["All of it."], ["Not a word"]], id="others"
        ),
        pytest.param(
            [("-", "a b c."), ("+", "a b d."), ("-", "e f g."), ("+", "e f h.")],
            [["c"], ["d"], ["g"], ["h"]],
            id="two places",
        ),
    ],
)
def test_what_is_another_word(lines: Lines, changed: list[list[str]]) -> None:
    assert words(lines) == changed


def test_the_words_are_struck_or_underlined_where_they_stand(qtbot: QtBot) -> None:
    page = ReplacePage()
    qtbot.addWidget(page)
    page.show_foreseen([("-", "😀 We stay here."), ("+", "😀 We go from here.")], [])
    struck, underlined = page.lines.extraSelections()
    assert struck.cursor.selectedText() == "stay"
    assert struck.format.fontStrikeOut()
    assert underlined.cursor.selectedText() == "go from"
    assert underlined.format.fontUnderline()
    page.show_nothing()
    assert page.lines.toPlainText() == ""
    assert page.lines.extraSelections() == []
