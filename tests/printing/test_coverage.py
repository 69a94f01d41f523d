"""What the fonts can show, and what stands in for the rest."""

import pytest

from asquoted import paths
from asquoted.printing.coverage import Piece, characters, pieces


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“It’s — well, ½ of 10 €,” she said…", id="Latin and signs"),
        pytest.param("Ελληνικά, Кириллица, Tiếng Việt", id="Greek, Cyrillic, Vietnamese"),
        pytest.param("다리는 열려 있을 것이며 뷁", id="Hangul"),
        pytest.param("لن نُغلق الجسر أبداً", id="Arabic with marks"),
        pytest.param("橋を閉じない 不關閉橋樑", id="kana and common Chinese characters"),
        pytest.param("הגשר פתוח पुल खुला है สะพานเปิด", id="Hebrew, Devanagari, Thai"),
        pytest.param("👩‍🚀 🌉 🇰🇷 👍🏽 ❤️", id="emoji"),
    ],
)
def test_the_scripts_of_the_press_are_shown(text: str) -> None:
    assert pieces(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("a𐍈b", ["a", {"sign": "U+10348"}, "b"], id="a letter that no font has"),
        pytest.param("a\u202eb", ["a", {"sign": "U+202E"}, "b"], id="what turns words about"),
        pytest.param("\ufeffa\x00", [{"sign": "U+FEFF"}, "a", {"sign": "U+0000"}], id="what PDF forbids"),
        pytest.param("한\u0903", ["한", {"sign": "U+0903"}], id="a mark from another script than its letter"),
        pytest.param("a\r\nb\u2029c\td", ["a", {"line": ""}, "b", {"line": ""}, "c d"], id="line ends"),
        pytest.param("a\ud83db", "a\N{REPLACEMENT CHARACTER}b", id="half a character"),
    ],
)
def test_what_cannot_be_shown_is_named(text: str, shown: list[Piece] | str) -> None:
    assert pieces(text) == shown


def test_a_word_too_long_for_a_line_can_end_it_and_loses_nothing() -> None:
    word = "x" * 100
    found = pieces(f"see {word}.")
    assert found[0] == "see "
    assert "".join(one["solid"] for one in found[1:] if isinstance(one, dict)) == word + "."


def test_every_font_names_its_characters() -> None:
    for path in paths.resource("fonts").glob("*.ttf"):
        assert len(characters(path.read_bytes())) > 50, path.name


def test_the_fonts_stay_light() -> None:
    assert sum(path.stat().st_size for path in paths.resource("fonts").glob("*.ttf")) < 15_000_000
