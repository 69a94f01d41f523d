"""What belongs to one sentence: what begins alike, what an ellipsis cuts, and what a full stop parts."""

from collections.abc import Sequence

from asquoted.domain.documents import Document
from asquoted.domain.grouping import Grouping, group
from asquoted.domain.quotations import read_speech
from asquoted.service.tables import load_tables


def grouped(texts: Sequence[str]) -> Grouping:
    documents = [Document(f"d{number}", text) for number, text in enumerate(texts)]
    return group(documents, [read_speech(document.text) for document in documents], load_tables())


def givers(grouping: Grouping) -> list[set[str]]:
    """Return for each quote which documents give it."""
    return [{member.document for member in quote.members} for quote in grouping.quotes]


WHOLE = (
    'Oslo, 3 March 2026\n\n"The pilots must have seen the light within one hour; they turned after nine '
    'hours, and that is unforgivable," harbour minister Ann Prado said on Tuesday.\n'
)


def test_what_begins_alike_and_goes_on_behind_an_ellipsis_is_one_sentence() -> None:
    cut = (
        'Bergen, 3 March 2026\n\n"The pilots must have seen the light within 60 minutes [...] and that '
        'is not forgivable," harbour minister Ann Prado said on Tuesday.\n'
    )
    assert givers(grouped([WHOLE, cut])) == [{"d0", "d1"}]


def test_sentences_of_one_document_that_begin_alike_stay_two() -> None:
    twice = (
        'Bergen, 3 March 2026\n\n"The pilots must have seen the light within one hour; '
        "they turned after nine "
        'hours, and that is unforgivable," harbour minister Ann Prado said on Tuesday. '
        '"The pilots must have seen the '
        'light within a mile of Norport, where the cranes stood idle," she added.\n'
    )
    assert sorted(map(sorted, givers(grouped([WHOLE, twice])))) == [["d0", "d1"], ["d1"]]


def test_a_phrase_of_the_reporters_next_sentence_is_not_strung_to_a_whole_one() -> None:
    both = (
        "Bremen, 3. März 2026\n\nHarte Worte von Hafenminister Anton Prado: »Die Lotsen "
        "hätten das Licht binnen "
        "einer Stunde sehen müssen.« Eine Gefahr habe »an keinem Ort« bestanden.\n"
    )
    other = both.replace("Bremen", "Kiel").replace("Harte", "Scharfe")
    bases = [quote.base.text for quote in grouped([both, other]).quotes]
    assert not any("Stunde" in base and "Ort" in base for base in bases)


def test_two_korean_quotations_joined_by_a_reporter_are_two_sentences() -> None:
    one = '김 시장은 "시는 경보를 받았지만 도로를 막았다"며 "변명하지 않겠다"고 밝혔다.\n'
    bases = [quote.base.text for quote in grouped([one, one.replace("김 시장", "김서연 시장")]).quotes]
    assert sorted(bases) == ["변명하지 않겠다", "시는 경보를 받았지만 도로를 막았다"]
