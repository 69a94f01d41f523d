"""Marks that a program wrote otherwise, or broke, are read as what they stand for, where they stand."""

import pytest

from asquoted.domain.quotations import read_speech
from asquoted.domain.quotations.disguised import undisguise


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        pytest.param("&quot;", "&quot;", id="named in a page's source"),
        pytest.param("&ldquo;", "&rdquo;", id="named, curly"),
        pytest.param("&#8220;", "&#8221;", id="numbered"),
        pytest.param("&#x201C;", "&#x201d;", id="numbered in hexadecimal"),
        pytest.param("&#147;", "&#148;", id="numbered as Windows does"),
        pytest.param("&amp;quot;", "&amp;quot;", id="named twice over"),
        pytest.param("&laquo;", "&raquo;", id="guillemets, named"),
        pytest.param("&#39;", "&#39;", id="single, numbered"),
        pytest.param("<<", ">>", id="guillemets of ASCII"),
        pytest.param("<< ", " >>", id="guillemets of ASCII with spaces"),
        pytest.param('\\"', '\\"', id="escaped for a program"),
        pytest.param("â\u20acœ", "â\u20ac\x9d", id="UTF-8 read as windows-1252"),
        pytest.param("â\u20acœ", "â\u20ac", id="the same, with a byte lost"),
        pytest.param("â\x80\x9c", "â\x80\x9d", id="UTF-8 read as Latin 1"),
        pytest.param("\x93", "\x94", id="windows-1252 read as Latin 1"),
        pytest.param("\ufffd", "\ufffd", id="replaced by the sign for what cannot be shown"),
        pytest.param("?", "?", id="replaced by a question mark"),
        pytest.param("′", "′", id="single primes"),
        pytest.param("❝", "❞", id="ornaments"),
    ],
)
def test_a_disguised_mark_is_a_mark_where_it_stands(opening: str, closing: str) -> None:
    text = f"Rain came. {opening}We shall not go,{closing} Ann Vey said. “Never,” she added."
    first, *_ = read_speech(text).quotations
    assert first.span.text_of(text) == "We shall not go,"
    assert (first.opening, first.closing) == (opening.strip(), closing.strip())
    assert first.speaker is not None
    assert first.speaker.text_of(text) == "Ann Vey"


def test_what_stands_behind_a_disguised_mark_keeps_its_place() -> None:
    text = (
        "&quot;Never,&quot; said Ann Vey. &quot;It won&rsquo;t rain,&quot; she added, and said it was late."
    )
    speech = read_speech(text)
    assert [one.span.text_of(text) for one in speech.quotations] == ["Never,", "It won&rsquo;t rain,"]
    assert [one.speaker and one.speaker.text_of(text) for one in speech.quotations] == ["Ann Vey", "she"]
    assert [one.named and one.named.text_of(text) for one in speech.quotations] == ["Ann Vey", "Ann Vey"]
    assert [one.cue and one.cue.text_of(text) for one in speech.indirect] == ["said"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Tom & Ann sold 3 &amp; 4; R&D; &nbsp; all day.", id="ampersands"),
        pytest.param("1 << 4 and cat <<EOF", id="nothing closes"),
        pytest.param("Read on >>", id="nothing opens"),
        pytest.param("Why? Because. Who? ?", id="questions"),
        pytest.param("See a.example/?id=4 and b.example/page?x=y.", id="addresses"),
        pytest.param("La caf\ufffd et l'\ufffdlection, \ufffdcrit-il.", id="letters that were lost"),
        pytest.param("Il est âgé de 4 ans.", id="a letter with its accent"),
    ],
)
def test_what_looks_like_a_disguised_mark_and_is_none_quotes_nothing(text: str) -> None:
    assert read_speech(text).quotations == ()


def test_an_apostrophe_that_cannot_be_shown_closes_nothing() -> None:
    apostrophes = undisguise("Ann\ufffds. \ufffdWe can\ufffdt,\ufffd she said. The workers\ufffd union.")
    assert apostrophes is not None
    assert apostrophes.text == 'Ann’s. "We can’t," she said. The workers’ union.'


def test_of_two_marks_in_a_row_that_cannot_be_shown_the_outer_is_the_double_one() -> None:
    broken = undisguise("\ufffdHe said, \ufffdNever.\ufffd\ufffd\n\ufffdYes,\ufffd she said.")
    assert broken is not None
    assert broken.text == '"He said, ‘Never.’"\n"Yes," she said.'


def test_a_text_without_disguised_marks_is_not_copied() -> None:
    assert undisguise("“It will rain,” Tom & Ann said. Why?") is None


def test_places_hold_at_both_ends() -> None:
    text = "&quot;Never,&quot; she said"
    read = undisguise(text)
    assert read is not None
    assert [read.place_of(at) for at in (0, 1, 7, 8, len(read.text))] == [0, 6, 12, 18, len(text)]


LETTER = "Ann Vey wrote on Friday:\n\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(LETTER + "> We sold nothing.\n\nShe left.", ["We sold nothing."], id="one line"),
        pytest.param(
            LETTER + "> We sold\n> nothing at all.\n\nShe left.",
            ["We sold\n> nothing at all."],
            id="two lines",
        ),
        pytest.param(
            LETTER + "> We sold nothing.\n>\n> We never will.\n",
            ["We sold nothing.", "We never will."],
            id="two paragraphs",
        ),
        pytest.param(">We sold nothing.\n>\n>— Ann Vey\n", ["We sold nothing."], id="signed"),
        pytest.param(
            LETTER + '> We sold "nothing" there.\n',
            ['We sold "nothing" there.', "nothing"],
            id="marks inside",
        ),
        pytest.param(
            LETTER + "> We sold R&amp;D &quot;there&quot; too.",
            ["We sold R&amp;D &quot;there&quot; too.", "there"],
            id="entities inside",
        ),
        pytest.param(LETTER + "> “We sold nothing.”\n", ["We sold nothing."], id="with marks of its own"),
        pytest.param(LETTER + ">> We sold nothing.\n", [], id="another letter's"),
        pytest.param("The sea was calm.\n\n> We sold nothing.\n", [], id="nobody brings it in"),
        pytest.param("# What Ann Vey said\n\n> We sold nothing.\n", [], id="below a heading"),
        pytest.param("Home\n> News\n> Sport\nThe works are shut.", [], id="a page's menu"),
        pytest.param(LETTER + ">\n>\n", [], id="nothing"),
    ],
)
def test_what_signs_set_off_is_quoted_where_somebody_brings_it_in(text: str, found: list[str]) -> None:
    assert [one.span.text_of(text) for one in read_speech(text).quotations] == found


def test_who_wrote_what_is_set_off_is_its_speaker() -> None:
    text = "The mayor of Ghent, Ann Vey, wrote:\n\n> We sold nothing.\n> We never will.\n"
    (quotation,) = read_speech(text).quotations
    assert quotation.speaker is not None
    assert quotation.speaker.text_of(text).endswith("Ann Vey")
    assert (quotation.opening, quotation.closing, quotation.closed) == (">", "", True)
