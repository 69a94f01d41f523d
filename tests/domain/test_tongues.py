"""In which language a text is, where that is certain."""

import pytest

from asquoted.domain.tongues import Tongue, is_abroad, language_of, tongue_of

ENGLISH = "The harbour master said on Monday that the old bridge would stay open for the whole of the winter."
GERMAN = "Der Hafenmeister sagte am Montag, dass die alte Brücke im Winter nicht geschlossen wird."
FRENCH = (
    "Le capitaine du port a déclaré lundi que le vieux pont resterait ouvert pendant tout l’hiver à venir."
)
ARABIC = "قال مدير الميناء يوم الاثنين إن الجسر القديم سيبقى مفتوحا طوال الشتاء."
KOREAN = "항만청장은 월요일 낡은 다리를 겨울 내내 열어 두겠다고 말했다."
JAPANESE = "港長は月曜日、古い橋を冬の間ずっと開けておくと述べた。"


@pytest.mark.parametrize(
    ("text", "told", "expected"),
    [
        pytest.param(ENGLISH, "", Tongue("Latin", "en"), id="English by its words"),
        pytest.param(GERMAN, "", Tongue("Latin", "de"), id="German by its words"),
        pytest.param(GERMAN, "en", Tongue("Latin", "de"), id="a page template is not believed"),
        pytest.param(FRENCH, "fr-FR", Tongue("Latin", "fr"), id="French where its page says so"),
        pytest.param(FRENCH, "", Tongue("Latin"), id="French that nobody tells of is not known"),
        pytest.param(FRENCH, "en", Tongue("Latin"), id="nor where its page says what it is not"),
        pytest.param(ARABIC, "", Tongue("Arabic"), id="Arabic letters"),
        pytest.param(ARABIC, "en", Tongue("Arabic"), id="Arabic letters in an English template"),
        pytest.param(ARABIC, "ar", Tongue("Arabic", "ar"), id="Arabic that says so"),
        pytest.param(KOREAN + " (Northport)", "ko_KR", Tongue("Hangul", "ko"), id="Korean with a name"),
        pytest.param(JAPANESE, "", Tongue("Kana"), id="Japanese with its Han characters"),
        pytest.param(f"{ENGLISH} {ARABIC}", "en", Tongue(), id="half and half is not certain"),
        pytest.param(
            f"{GERMAN} “Sold”, said the Herald.", "", Tongue("Latin"), id="nor German with some English"
        ),
        pytest.param("Northport, 1912", "", Tongue("Latin"), id="a few words tell no language"),
        pytest.param("1912: 3.5 %", "en", Tongue(), id="no letters at all"),
    ],
)
def test_a_language_is_told_only_where_it_is_certain(text: str, told: str, expected: Tongue) -> None:
    assert tongue_of(text, told) == expected


def test_two_languages_are_told_apart_by_script_or_by_two_known_codes() -> None:
    assert tongue_of(ENGLISH).is_other_than(tongue_of(ARABIC))
    assert tongue_of(ENGLISH).is_other_than(tongue_of(GERMAN))
    assert not tongue_of(ENGLISH).is_other_than(tongue_of(FRENCH))
    assert not tongue_of(ARABIC).is_other_than(tongue_of(ARABIC, "fa"))
    assert not tongue_of(ENGLISH).is_other_than(Tongue())


def test_a_document_is_abroad_only_where_no_carrier_speaks_its_language() -> None:
    english, german = tongue_of(ENGLISH), tongue_of(GERMAN)
    assert is_abroad(german, tongue_of("We stay."), [english, english])
    assert not is_abroad(german, tongue_of("We stay."), [english, german])
    assert not is_abroad(Tongue("Latin"), english, [english])
    assert not is_abroad(german, english, [])


def test_words_in_the_language_of_a_document_are_compared_with_it_whoever_carries_them() -> None:
    english, german = tongue_of(ENGLISH), tongue_of(GERMAN)
    # A German paper prints a sentence of English: an English paper could have it.
    assert not is_abroad(english, tongue_of(ENGLISH), [german])
    assert is_abroad(tongue_of(ARABIC), tongue_of(ENGLISH), [german])


@pytest.mark.parametrize(
    ("text", "told", "tag"),
    [
        pytest.param("서이담 시장은 6일 “우리는 다리를 고칠 것이다”라고 말했다.", "", "ko", id="Hangul"),
        pytest.param("市長は橋を直すと述べた。", "", "ja", id="kana"),
        pytest.param("市长说桥会修好。" * 12, "", "zh", id="Han alone"),
        pytest.param("市長橋修繕", "", "", id="a few signs that two languages have"),
        pytest.param("Ο δήμαρχος είπε ότι η γέφυρα θα επισκευαστεί.", "en", "el", id="a template's word"),
        pytest.param("Мэр сказал, что мост починят.", "", "", id="a script of many languages"),
        pytest.param("Мэр сказал, что мост починят.", "ru", "ru", id="which the page names"),
        pytest.param("Мэр сказал, что мост починят.", "en", "", id="which its template does not know"),
        pytest.param(ENGLISH, "", "en", id="English"),
        pytest.param(ENGLISH, "en-GB", "en-GB", id="English of a country"),
        pytest.param(ENGLISH, "de", "en", id="English, whatever the template says"),
        pytest.param(GERMAN, "", "de", id="German"),
        pytest.param(FRENCH, "en", "", id="French in an English template"),
        pytest.param("Rien n'a été vendu.", "fr", "fr", id="what the page says of itself"),
        pytest.param("Rien n'a été vendu.", "", "", id="too little to tell"),
        pytest.param("", "", "", id="nothing"),
    ],
)
def test_a_text_s_language_is_told_where_it_is_certain(text: str, told: str, tag: str) -> None:
    assert language_of(text, told) == tag
