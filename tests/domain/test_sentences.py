"""Where sentences end."""

import pytest

from asquoted.domain.sentences import split_sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        pytest.param("It rains. It pours.", ["It rains.", "It pours."], id="two stops"),
        pytest.param("Why? Because! So.", ["Why?", "Because!", "So."], id="all stops"),
        pytest.param("Mr. Vey met Dr. Roe. They left.", ["Mr. Vey met Dr. Roe.", "They left."], id="titles"),
        pytest.param("Gen. A. B. Vey won. He left.", ["Gen. A. B. Vey won.", "He left."], id="initials"),
        pytest.param(
            "The U.S. Senate met. It rained.", ["The U.S. Senate met.", "It rained."], id="U.S. before a name"
        ),
        pytest.param(
            "He left the U.S. The rain stayed.",
            ["He left the U.S.", "The rain stayed."],
            id="U.S. at the end",
        ),
        pytest.param("At 5 p.m. Monday it rained.", ["At 5 p.m. Monday it rained."], id="p.m. before a day"),
        pytest.param("No. 10 said no. Nobody left.", ["No. 10 said no.", "Nobody left."], id="number and no"),
        pytest.param(
            "On Sat. Jan. 3 he sat. Then he left.", ["On Sat. Jan. 3 he sat.", "Then he left."], id="days"
        ),
        pytest.param("It costs 3.50 euros. Cheap.", ["It costs 3.50 euros.", "Cheap."], id="decimals"),
        pytest.param("See example.org for more. Bye.", ["See example.org for more.", "Bye."], id="addresses"),
        pytest.param("“It rains.” He left.", ["“It rains.”", "He left."], id="closing mark after the stop"),
        pytest.param(
            "“Why?” she asked. He left.", ["“Why?” she asked.", "He left."], id="a small letter goes on"
        ),
        pytest.param("(It rained.) He left.", ["(It rained.)", "He left."], id="bracket after the stop"),
        pytest.param(
            "It rained... and poured. So.", ["It rained... and poured.", "So."], id="ellipsis goes on"
        ),
        pytest.param("It rained… Then it stopped.", ["It rained…", "Then it stopped."], id="ellipsis ends"),
        pytest.param(
            "下雨了。他走了！「好。」是的。", ["下雨了。", "他走了！", "「好。」", "是的。"], id="CJK stops"
        ),
        pytest.param(
            "A heading\nIt rained\n\nagain.", ["A heading", "It rained", "again."], id="paragraph breaks"
        ),
        pytest.param("  It rains.  \r\n", ["It rains."], id="no blanks at the ends"),
        pytest.param("", [], id="empty"),
        pytest.param(" \n ", [], id="blanks"),
        pytest.param("no stop at all", ["no stop at all"], id="no stop"),
    ],
)
def test_a_sentence_ends_at_its_stop(text: str, sentences: list[str]) -> None:
    assert [span.text_of(text) for span in split_sentences(text)] == sentences
