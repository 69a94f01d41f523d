"""A negation or a modal that a cut takes away from the clause kept, and cuts that take none away."""

import pytest

from asquoted.domain.alignment import Reading, compare_reading
from asquoted.domain.comparison import Kind, Operation
from asquoted.domain.text import Span
from asquoted.service.tables import load_tables

GRAVE = {Kind.NEGATION, Kind.MODALITY}


def _read(base: str, printed: str, gaps: tuple[int, ...] = ()) -> Reading:
    """Hold what stands between | and | of an article against the base."""
    before, passage, after = printed.split("|")
    spans = [Span(len(before), len(before) + len(passage))]
    return compare_reading(base, before + passage + after, spans, load_tables(), gaps=gaps)


def _graves(reading: Reading) -> set[Kind]:
    return {one.kind for one in reading.differences} & GRAVE


@pytest.mark.parametrize(
    ("base", "printed", "lost"),
    [
        pytest.param(
            "Not one of the ferries left the pier", "“|One of the ferries left the pier|,” he said.", "Not"
        ),
        pytest.param("None of the ferries was late.", "She said: “|The ferries were late|.”", "None of"),
        pytest.param("No nets were lent to the crews.", "“|Nets were lent to the crews|,” he said.", "No"),
        pytest.param(
            "I do not believe that they hid it.", "“|They hid it|,” he said.", "I do not believe that"
        ),
        pytest.param("I don’t think the quay is safe.", "“|The quay is safe|,” he said.", "I don’t think"),
        pytest.param("They lent nets to nobody.", "“|They lent nets|,” he said.", "to nobody"),
        pytest.param("We never lent a net.", "He said the town “|lent a net|” to them.", "We never"),
        pytest.param("At no time was the crew at risk.", "“|The crew was at risk|,” he said.", "no time was"),
        pytest.param("Keiner der Fischer wurde verletzt", "„|Die Fischer wurden verletzt|“, sagte er.", ""),
        pytest.param("Ich glaube nicht, dass er das Netz nahm", "„|Er nahm das Netz|“, sagte er.", ""),
        pytest.param("Wir verleihen diese Netze nicht", "„|Wir verleihen diese Netze|“, sagte er.", "nicht"),
        pytest.param("لم نفتح الميناء ليلا", "وقال: «|نفتح الميناء ليلا|».", "لم"),
        pytest.param("لا أعتقد أن الرصيف آمن", "وقال: «|الرصيف آمن|».", "لا أعتقد أن"),
        pytest.param("우리는 그가 숨겼다고 믿지 않는다", "그는 “|그가 숨겼다|”고 말했다.", ""),
        pytest.param("안 나갔다", "그는 “|나갔다|”고 말했다.", "안"),
        pytest.param("Nunca prestamos redes a nadie más", "«|Prestamos redes a nadie más|», dijo.", "Nunca"),
        pytest.param("Aucune barque n’a été volée", "« |Barque n’a été volée| », a-t-il dit.", "Aucune"),
        pytest.param("Não abrimos o porto à noite", "“|Abrimos o porto à noite|”, disse.", "Não"),
    ],
)
def test_a_negation_cut_off_from_its_clause_is_a_silent_omission(base: str, printed: str, lost: str) -> None:
    found = [one for one in _read(base, printed).differences if one.kind is Kind.NEGATION]
    assert [one.declared for one in found] == [False]
    if lost:
        assert (found[0].operation, found[0].base) == (Operation.OMISSION, lost)


@pytest.mark.parametrize(
    ("base", "printed", "lost"),
    [
        pytest.param("Perhaps we will close the pier.", "“|We will close the pier|,” he said.", "Perhaps"),
        pytest.param("Perhaps, we will close the pier.", "“|We will close the pier|,” he said.", "Perhaps,"),
        pytest.param("We will close the pier, maybe.", "“|We will close the pier|,” he said.", ", maybe"),
        pytest.param("It may be that he hid it.", "“|He hid it|,” she said.", "It may be that"),
        pytest.param("If it snows, we stay in port.", "“|It snows|,” he said.", "If"),
    ],
)
def test_a_modal_or_a_condition_cut_off_from_its_clause_is_one_too(
    base: str, printed: str, lost: str
) -> None:
    found = [one for one in _read(base, printed).differences if one.kind is Kind.MODALITY]
    assert [(one.operation, one.declared, one.base) for one in found] == [(Operation.OMISSION, False, lost)]


@pytest.mark.parametrize(
    ("base", "printed"),
    [
        pytest.param("We stay in port, and we never hid it.", "“|We stay in port|,” he said.", id="behind"),
        pytest.param("We never hid it and we stay in port.", "“|We stay in port|,” he said.", id="before"),
        pytest.param("If nothing moves, we stay in port.", "“|We stay in port|,” he said.", id="condition"),
        pytest.param("We stay in port because nobody pays.", "“|We stay in port|,” he said.", id="a reason"),
        pytest.param(
            "The worst that we could do now is to say that they were late.",
            "“|Say that they were late|,” he said.",
            id="a modal of another clause",
        ),
        pytest.param("We lent nets, not boats.", "“|We lent nets|,” he said.", id="contrast"),
        pytest.param("We lent nets without a fee.", "“|We lent nets|,” he said.", id="without"),
        pytest.param("We chose to lend nothing.", "“|We chose|,” he said.", id="an infinitive of its own"),
        pytest.param("Not only boats were lent.", "“|Boats were lent|,” he said.", id="not only"),
        pytest.param(
            "Nicht nur Boote sanken im Sturm", "„|Boote sanken im Sturm|“, sagte er.", id="nicht nur"
        ),
        pytest.param("There is no doubt that he hid it.", "“|He hid it|,” she said.", id="no doubt"),
        pytest.param("I do not regret that we hid it.", "“|We hid it|,” she said.", id="no regret"),
        pytest.param("I believe that we will win.", "“|We will win|,” she said.", id="an opinion"),
        pytest.param("No, the nets were lent.", "“|The nets were lent|,” he said.", id="an answer"),
        pytest.param(
            "There is no need to panic, and we act.", "He saw “|no need to panic|”.", id="a fragment"
        ),
        pytest.param(
            "We will never lend nets to them.", "They would never “|lend nets to them|”.", id="said outside"
        ),
        pytest.param(
            "No nets were lent to them.", "He denied that “|nets were lent to them|”.", id="denied outside"
        ),
        pytest.param("We may have lent nets.", "They may have “|lent nets|”.", id="a modal outside"),
        pytest.param(
            "We have no faith in the board of pilots.", "He blamed the “|board of pilots|”.", id="a noun"
        ),
        pytest.param("We never lent the crews a single net.", "|lent the crews a single net|", id="bare"),
        pytest.param("Wir bleiben, und wir haben nie gelogen", "„|Wir bleiben|“, sagte er.", id="German"),
        pytest.param(
            "Wir haben keine Netze verliehen", "Er bestritt, „|Netze verliehen|“ zu haben.", id="zu"
        ),
        pytest.param("لم نكذب أبدا، وسنبقى هنا", "وقال: «|سنبقى هنا|».", id="Arabic"),
        pytest.param(
            "시는 경보를 받지 못했지만 문을 닫았다", "시장은 “|문을 닫았다|”고 말했다.", id="Korean"
        ),
        pytest.param("시는 문을 닫지 않았다", "시장은 “|문을 닫지|” 않았다고 말했다.", id="Korean, outside"),
        pytest.param("No mentimos y nos quedamos aquí", "«|Nos quedamos aquí|», dijo.", id="Spanish"),
    ],
)
def test_a_clause_left_off_whole_or_denied_outside_the_marks_is_a_mere_cut(base: str, printed: str) -> None:
    assert not _graves(_read(base, printed))


def test_a_negation_before_a_gap_of_the_base_reaches_nothing_behind_it() -> None:
    base = "Not one ferry left the pier the crews were paid"
    gap = len("Not one ferry left the pier")
    printed = "“|The crews were paid|,” he said."
    assert _graves(_read(base, printed)) == {Kind.NEGATION}
    assert not _graves(_read(base, printed, (gap,)))


def test_what_is_told_as_an_omission_is_no_longer_told_as_a_cut() -> None:
    base = "In the spring I do not believe that they hid it."
    reading = _read(base, "“|They hid it|,” he said.")
    assert reading.cut_before.text_of(base) == "In the spring"
    assert "".join(cell.base.text_of(base) for cell in reading.cells) == base


def test_a_negation_that_stands_elsewhere_in_the_passage_is_not_taken_away() -> None:
    base = "There is no discussion in the crew about whether the pier is closed."
    found = _read(base, "“|The crew was not discussing whether the pier is closed|,” he said.").differences
    assert [
        one.base for one in found if one.kind is Kind.NEGATION and one.operation is Operation.OMISSION
    ] == []
