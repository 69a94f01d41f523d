"""Plain text: what was in the file is what is in the document."""

import codecs
import hashlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asquoted.errors import DocumentError
from asquoted.readers import read_file, read_pasted

SPOKEN = "“We sold nothing,” she said.\r\nNobody believed it.\n\rAnd then—\u2028silence.\x0c"


def test_the_text_is_the_file_with_its_line_ends(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(SPOKEN.encode())
    draft = read_file(file)
    assert draft.text == SPOKEN
    assert draft.original == SPOKEN.encode()
    assert draft.sha256 == hashlib.sha256(SPOKEN.encode()).hexdigest()
    assert draft.encoding == "utf-8"
    assert draft.extractor.startswith("asquoted.readers.plaintext ")
    assert draft.source == str(file)
    assert draft.left_out == ""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.text(st.characters(codec="utf-8", exclude_characters="\0\ufeff"), min_size=1))
def test_any_text_in_utf8_comes_back_as_it_was(tmp_path: Path, text: str) -> None:
    file = tmp_path / "any.txt"
    original = ("x" + text).encode()
    file.write_bytes(original)
    assert read_file(file).text == "x" + text


@pytest.mark.parametrize(
    ("mark", "codec", "named"),
    [
        pytest.param(codecs.BOM_UTF8, "utf-8", "utf-8-sig", id="UTF-8"),
        pytest.param(codecs.BOM_UTF16_LE, "utf-16-le", "utf-16", id="UTF-16, little end first"),
        pytest.param(codecs.BOM_UTF16_BE, "utf-16-be", "utf-16", id="UTF-16, big end first"),
        pytest.param(codecs.BOM_UTF32_LE, "utf-32-le", "utf-32", id="UTF-32"),
    ],
)
def test_a_byte_order_mark_names_the_encoding_and_is_no_text(
    tmp_path: Path, mark: bytes, codec: str, named: str
) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(mark + SPOKEN.encode(codec))
    draft = read_file(file)
    assert (draft.text, draft.encoding) == (SPOKEN, named)


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        pytest.param(
            "cp1252", "“We sold nothing,” the minister’s aide said – again.\nHe left.", id="English"
        ),
        pytest.param(
            "cp1252", "El portavoz dijo: «No hemos vendido nada a España», según el diario.", id="Spanish"
        ),
        pytest.param(
            "cp1251", "Представитель заявил: «Мы ничего не продавали», сообщает агентство.", id="Russian"
        ),
        pytest.param(
            "koi8_r", 'Представитель заявил: "Мы ничего не продавали", сообщает агентство.', id="KOI-8"
        ),
        pytest.param(
            "cp949", "대변인은 “우리는 아무것도 팔지 않았다”고 말했다. 기자들이 물었다.", id="Korean"
        ),
        pytest.param(
            "cp932", "報道官は「われわれは何も売っていない」と述べた。記者が尋ねた。", id="Japanese"
        ),
        pytest.param("gb18030", "发言人说：“我们什么也没有卖。”记者问他为什么。", id="Chinese"),
        pytest.param("big5", "發言人說：「我們甚麼也沒有賣。」記者問他為甚麼。", id="Chinese of Taiwan"),
        pytest.param("euc_jp", "報道官は「われわれは何も売っていない」と述べた。記者が尋ねた。", id="EUC"),
        pytest.param("cp1253", "Ο εκπρόσωπος είπε: «Δεν πουλήσαμε τίποτα», έγραψε η εφημερίδα.", id="Greek"),
        pytest.param("cp1255", "הדובר אמר: ”לא מכרנו דבר”, כך דיווחה סוכנות הידיעות.", id="Hebrew"),
        pytest.param("cp1250", "Mluvčí řekl: „Nikdy jsme nevyváželi zbraně,“ uvedla agentura.", id="Czech"),
        pytest.param("cp1256", "قال المتحدث: «لم نبع شيئا قط»، حسبما ذكرت الوكالة.", id="Arabic"),
    ],
)
def test_encodings_from_before_utf8_are_told(tmp_path: Path, codec: str, text: str) -> None:
    file = tmp_path / "old.txt"
    file.write_bytes(text.encode(codec))
    assert read_file(file).text == text


def test_utf16_without_a_mark_is_told_by_its_zeros(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes("“We sold nothing,” she said.".encode("utf-16-le"))
    assert read_file(file).text == "“We sold nothing,” she said."


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(b"\xff", id="no UTF-8 byte at all"),
        pytest.param(b"\xe2\x80", id="half a character"),
        pytest.param(b"\xed\xa0\xbd", id="a lone surrogate"),
    ],
)
def test_damaged_utf8_is_refused_with_its_place(tmp_path: Path, damage: bytes) -> None:
    file = tmp_path / "damaged.txt"
    file.write_bytes("“One.”\n“Two ".encode() + damage + " three,” she said — “four”.".encode())
    with pytest.raises(DocumentError, match=r"damaged\.txt: its UTF-8 is damaged \(byte \d+, in line 2\)"):
        read_file(file)


def test_a_text_with_markup_in_it_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text("<html><p>“We sold nothing,” she said.</p></html>", encoding="utf-8")
    assert read_file(file).text.startswith("<html>")


def test_a_file_without_a_suffix_is_read_by_what_is_in_it(tmp_path: Path) -> None:
    page, text = tmp_path / "page", tmp_path / "text"
    page.write_text("<!DOCTYPE html><html><p>“We sold nothing,” she said.</p></html>", encoding="utf-8")
    text.write_text("“We sold nothing,” she said.", encoding="utf-8")
    assert read_file(page).text == "“We sold nothing,” she said.\n"
    assert read_file(text).text == "“We sold nothing,” she said."


def test_pasted_text_is_taken_as_it_is() -> None:
    draft = read_pasted("“We sold nothing,”\r\nshe said.", title="A denial")
    assert draft.text == "“We sold nothing,”\r\nshe said."
    assert draft.details.headline == "A denial"
    assert draft.original == draft.text.encode()


def test_pasted_text_loses_halves_of_characters_and_zeros_alone() -> None:
    assert read_pasted("a \ud83d b \0c \ud83d\ude00").text == "a \ufffd b c 😀"


@pytest.mark.parametrize("text", ["", " \n\t\u00a0"])
def test_pasting_nothing_is_refused(text: str) -> None:
    with pytest.raises(DocumentError, match="no words"):
        read_pasted(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("서이담 시장은 6일 “우리는 다리를 고칠 것이다”라고 말했다.", "ko", id="Korean"),
        pytest.param(
            "The harbour master said on Monday that the old bridge would stay open all the winter.",
            "en",
            id="English",
        ),
        pytest.param("Мэр сказал, что мост починят.", "", id="a script of many languages"),
    ],
)
def test_the_language_of_a_text_is_told_by_its_words(text: str, language: str) -> None:
    assert read_pasted(text).details.language == language


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        pytest.param(
            "Üble Nachrede\n\n„Wir haben nichts verschwiegen“, sagte Müller.", "cp1252", id="German"
        ),
        pytest.param("„Wir gehen nicht“, sagte Frau Köhler. Es hat geregnet.", "cp1252", id="more German"),
        pytest.param("Le maire a déclaré : « Rien n’a été vendu. »", "cp1252", id="French"),
        pytest.param("“Não vendemos nada”, disse o prefeito de São João.", "cp1252", id="Portuguese"),
        pytest.param("«Non è vero», ha detto. Perché è così.", "cp1252", id="Italian"),
        pytest.param("El alcalde dijo: «No hemos vendido nada en España».", "cp1252", id="Spanish"),
        pytest.param("“We sold nothing,” she said. It’s fine – really…", "cp1252", id="English"),
        pytest.param("”Vi har inte sålt någonting”, sade hon i Malmö.", "cp1252", id="Swedish"),
        pytest.param("»Vi har ikke solgt noget«, sagde hun på mødet.", "cp1252", id="Danish"),
        pytest.param(
            "„Nie sprzedaliśmy niczego”, powiedział burmistrz Łodzi. Żaden dom.", "cp1250", id="Polish"
        ),
        pytest.param("„Nic jsme neprodali,“ řekl starosta města. Žádný dům.", "cp1250", id="Czech"),
        pytest.param(
            "„Wir gehen nicht“, sagte Frau Köhler. Es hat geregnet.", "mac_roman", id="German of a Mac"
        ),
        pytest.param("« Où étiez-vous ? » a demandé l’élu.", "mac_roman", id="French of a Mac"),
        pytest.param(
            "El alcalde dijo: «No hemos vendido nada en España».", "mac_roman", id="Spanish of a Mac"
        ),
    ],
)
def test_a_short_text_of_an_older_encoding_is_read_right(tmp_path: Path, text: str, encoding: str) -> None:
    file = tmp_path / "old.txt"
    file.write_bytes(text.encode(encoding))
    assert read_file(file).text == text
