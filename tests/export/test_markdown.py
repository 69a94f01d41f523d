"""A note's Markdown, read into what a page may show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asquoted.export.markdown import Block, BlockKind, Words, read_markdown


def _plain(*words: Words) -> tuple[Block, ...]:
    return (Block(BlockKind.PARAGRAPH, words),)


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        pytest.param("Ask her.", _plain(Words("Ask her.")), id="plain words"),
        pytest.param("a *b* **c**", _plain(
            Words("a "), Words("b", emphasis=True), Words(" "), Words("c", strong=True)
        ), id="emphasis"),
        pytest.param("`<b>`", _plain(Words("<b>", code=True)), id="code"),
        pytest.param("one\ntwo", _plain(Words("one"), Words("\n"), Words("two")), id="a line end stays"),
        pytest.param("[her](https://a.example/x)", _plain(
            Words("her"), Words(" (https://a.example/x)")
        ), id="a link as text"),
        pytest.param("<https://a.example/ü>", _plain(Words("https://a.example/ü")), id="an address as it is"),
        pytest.param("![map](map.png)", _plain(Words("map (map.png)")), id="a picture as text"),
        pytest.param("<b>x</b> &amp;", _plain(Words("<b>x</b> &amp;")), id="no markup of another language"),
        pytest.param("[a]: b", _plain(Words("[a]: b")), id="a reference is not lost"),
    ],
)  # fmt: skip
def test_a_note_is_read(text: str, blocks: tuple[Block, ...]) -> None:
    assert read_markdown(text) == blocks


def test_lists_keep_their_marks_and_their_depth() -> None:
    found = read_markdown("# To do\n\n- call\n  - twice\n\n7. write\n\n> said\n\n```\nx = 1\n```")
    assert [(one.kind, one.level, one.mark) for one in found] == [
        (BlockKind.HEADING, 0, ""),
        (BlockKind.ITEM, 1, "•"),
        (BlockKind.ITEM, 2, "•"),
        (BlockKind.ITEM, 1, "7."),
        (BlockKind.QUOTE, 1, ""),
        (BlockKind.CODE, 0, ""),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("> " * 500 + "deep", id="nested without end"),
        pytest.param("```python\nx\n```", id="a word behind a fence"),
    ],
)
def test_what_would_lose_a_letter_is_left_as_written(text: str) -> None:
    assert read_markdown(text) == _plain(Words(text))


@given(st.text(st.sampled_from("ab1 \n\t*_`#>-+.()[]!<>&;:/\\~\"'=|é한\x00")))
def test_no_letter_is_ever_lost(text: str) -> None:
    kept = "".join(block.mark + "".join(run.text for run in block.words) for block in read_markdown(text))
    assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]
