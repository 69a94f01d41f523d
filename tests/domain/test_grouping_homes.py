"""Words that nobody is named for: to which telling they go, and that many of them take no longer each."""

import sys
from types import FrameType

from asquoted.domain.documents import Details, Document
from asquoted.domain.grouping.touching import listen
from asquoted.service.tables import load_tables

REPEATED = "“The old harbour bridge will stay open for boats.”\n\n"
SAID = "The mayor, Ana Prado, said: “The old harbour bridge will stay open for boats.”\n\n"


def calls_to_listen(text: str) -> int:
    """Return how many functions are called while a text is listened to."""
    document, tables, made = Document("d", text, Details("Gazette")), load_tables(), 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal made
        made += event == "call"

    known = sys.getprofile()
    sys.setprofile(count)
    try:
        listen(document, tables)
    finally:
        sys.setprofile(known)
    return made


def test_a_sentence_repeated_without_a_speaker_costs_the_same_each_time() -> None:
    calls_to_listen(REPEATED)
    few, many = calls_to_listen(REPEATED * 100), calls_to_listen(REPEATED * 200)
    assert many < 2.2 * few


def test_what_is_taken_in_stands_where_the_text_has_it() -> None:
    text = REPEATED + SAID + REPEATED + SAID + REPEATED
    tellings = listen(Document("d", text, Details("Gazette")), load_tables()).record.tellings(
        None, frozenset()
    )
    (telling,) = tellings
    starts = [utterance.start for utterance in telling.utterances]
    assert telling.voice.people == {"prado"}
    assert len(starts) == 5
    assert starts == sorted(starts)


def test_words_that_somebody_quotes_are_given_to_nobody_however_often_they_stand_there() -> None:
    heading = "Harbour in “serious lapse”\n\n"
    said = "The mayor, Ana Prado, said: “The panel calls it ‘a serious lapse’, and so do I.”\n\n"
    text = heading * 2 + said + heading
    tellings = listen(Document("d", text, Details("Gazette")), load_tables()).record.tellings(
        None, frozenset()
    )
    by_voice = {(*one.voice.people,): len(one.utterances) for one in tellings}
    assert by_voice == {("prado",): 1, (): 1}
    assert len(tellings) == 4
