"""What quotation marks are there for in texts that are not English."""

import pytest

from asquoted.domain.quotations import read_speech
from asquoted.domain.speech import Role


def _roles(text: str) -> list[tuple[str, Role]]:
    return [(one.span.text_of(text), one.role) for one in read_speech(text).quotations]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("« Il pleut », a déclaré hier la maire aux habitants.", "Il pleut", id="French, behind"),
        pytest.param("Selon la maire, le pont serait « trop vieux » pour durer.", "trop vieux", id="selon"),
        pytest.param("»Es regnet«, sagte die Frau gestern im Rathaus.", "Es regnet", id="German"),
        pytest.param("Die Brücke sei „zu alt“, betonte sie am Montag.", "zu alt", id="German fragment"),
        pytest.param("«Llueve», dijo ayer la alcaldesa de la villa.", "Llueve", id="Spanish"),
        pytest.param(
            "«Está a chover», disse ontem a autarca de uma vila do norte.", "Está a chover", id="Portuguese"
        ),
        pytest.param("«Идёт дождь», – сказал вчера мэр города.", "Идёт дождь", id="Russian"),
        pytest.param("По словам мэра, мост «слишком стар».", "слишком стар", id="in the words of"),
        pytest.param("قالت العمدة أمس إن الجسر «قديم جداً».", "قديم جداً", id="Arabic, after qala"),
        pytest.param("وأضافت: «سنبني جسراً».", "سنبني جسراً", id="Arabic, a prefix and a colon"),
        pytest.param("시장은 “비가 온다”라고 말했다.", "비가 온다", id="Korean particle"),
        pytest.param("시장은 ‘비가 온다’고 밝혔다.", "비가 온다", id="Korean single marks and particle"),
        pytest.param("市長は「雨です」と述べた。", "雨です", id="Japanese particle"),
        pytest.param("市长说：“下雨了。”", "下雨了。", id="Chinese"),
        pytest.param("市長昨日表示，橋「太舊」。", "太舊", id="traditional Chinese"),
        pytest.param(
            "– « Jamais. »\n\nLa maire a quitté la salle hier soir.", "Jamais.", id="a line of its own"
        ),
    ],
)
def test_what_a_verb_of_any_language_brings_in_is_speech(text: str, said: str) -> None:
    assert _roles(text)[0] == (said, Role.SPEECH)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        pytest.param("Les « experts » venus de Paris ne savaient rien du tout.", Role.SCARE, id="scare"),
        pytest.param("Le film « Les Jours » sort mercredi dans les salles.", Role.TITLE, id="a film"),
        pytest.param("Der sogenannte „Neustart“ kam nicht in den Ort.", Role.SCARE, id="so-called"),
        pytest.param("Die Zeitung »Der Bote« stand zum Verkauf im Ort.", Role.TITLE, id="a newspaper"),
        pytest.param("En la pancarta se leía el lema “Agua”.", Role.SCARE, id="a banner"),
        pytest.param("Ernesto “Tito” Vega, el técnico, fue más duro ayer.", Role.SCARE, id="a nickname"),
        pytest.param("Газета «Вестник» писала о трещинах.", Role.TITLE, id="a Russian newspaper"),
        pytest.param("صحيفة «الفجر» نشرت الوثائق أمس.", Role.TITLE, id="an Arabic newspaper"),
        pytest.param("상인들은 이른바 ‘특수’를 기대하고 있다.", Role.SCARE, id="so-called in Korean"),
        pytest.param("いわゆる「箱物」への批判が背景にある。", Role.SCARE, id="so-called in Japanese"),
        pytest.param("所谓“调整”其实是缺钱。", Role.SCARE, id="so-called in Chinese"),
        pytest.param("《论语》是一本书。", Role.TITLE, id="title marks"),
    ],
)
def test_names_and_words_at_arms_length_are_not_speech(text: str, role: Role) -> None:
    assert [found for _, found in _roles(text)] == [role]


def test_nobody_is_named_who_speaks_in_a_language_without_a_grammar_here() -> None:
    (quotation,) = read_speech("« Il pleut », a déclaré hier la maire aux habitants.").quotations
    assert (quotation.speaker, quotation.named, quotation.cue) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        pytest.param("他说：“他讲‘不行’，我记住了。”", "不行", id="Chinese"),
        pytest.param("그는 “시장은 ‘없다’고 했다”며 웃었다.", "없다", id="Korean"),
    ],
)
def test_single_marks_between_letters_without_blanks_are_no_apostrophes(text: str, inner: str) -> None:
    assert [one.span.text_of(text) for one in read_speech(text).quotations if one.depth == 1] == [inner]
