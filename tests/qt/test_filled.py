"""Names that run from right to left leave an English sentence in its order."""

from dataclasses import replace

from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication
from tests.qt.quote_cases import Part, Telling, put_together

from asquoted.domain.comparison import Kind
from asquoted.qt.filled import fill, listed
from asquoted.qt.models.comparing import QuoteColumns
from asquoted.qt.models.differences import words_of
from asquoted.qt.phrases import said
from asquoted.qt.views.compare_heads import missing_words

ONE, OTHER = "جريدة المرفأ", "صوت الساحل"


def drawn(words: str) -> str:
    """Return the characters in the order in which they are drawn, from left to right."""
    layout = QTextLayout(words)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    edges = [_edge(line.cursorToX(at)) for at in range(len(words) + 1)]
    middles = {
        at: (edges[at] + edges[at + 1]) / 2 for at in range(len(words)) if words[at] not in "\u2068\u2069"
    }
    return "".join(words[at] for at in sorted(middles, key=lambda at: middles[at]))


def _edge(found: object) -> float:
    # A tuple, whatever the stubs say of it.
    return float(found[0] if isinstance(found, tuple) else str(found))


def test_what_runs_as_the_sentence_does_is_filled_in_as_it_is() -> None:
    told = fill("{outlet}: “{words}”, {count}.", outlet="Ost–West", words="강변일보", count=2)
    assert told == "Ost–West: “강변일보”, 2."
    assert listed(" · ", ["Ost", "", "West"]) == "Ost · West"


def test_a_name_that_opens_a_sentence_turns_it_not_around(light: QApplication) -> None:
    assert drawn(fill("{outlet}: 3 of 4 (x).", outlet=ONE)).endswith(": 3 of 4 (x).")


def test_the_names_of_a_list_stay_in_its_order(light: QApplication) -> None:
    shown = drawn(fill("Hidden: {outlets}. A click shows them.", outlets=listed(", ", (ONE, OTHER))))
    first, _, second = shown.removeprefix("Hidden: ").removesuffix(". A click shows them.").partition(", ")
    assert (sorted(first), sorted(second)) == (sorted(ONE), sorted(OTHER))


def test_a_sentence_from_right_to_left_keeps_english_names_whole(light: QApplication) -> None:
    assert fill("لا {outlet}.", outlet="Daily Post") == "لا \u2068Daily Post\u2069."


def test_a_name_from_right_to_left_stays_in_its_place_everywhere(light: QApplication) -> None:
    parts: list[Part] = [("لن نبيع ", "قد نبيع ", Kind.MODALITY), ("القوارب لأحد.", "القوارب لأحد.")]
    quote, documents = put_together([Telling(ONE, parts), Telling(OTHER, parts)])
    (place, _) = QuoteColumns(quote, documents).places
    changed, operation, *_ = drawn(words_of(place, {})).split(" · ")
    reading, _, base = changed.partition(" for ")
    assert (sorted(reading), sorted(base)) == (sorted("“قد نبيع”"), sorted("“لن نبيع”"))
    assert operation.startswith("substitution, silent")
    silent = drawn(missing_words(replace(quote, renderings=quote.renderings[1:]), documents))
    assert (silent[:14], silent[-1]) == ("Not quoted by ", ".")
    assert drawn(said(f"1 document imported: {ONE}")).startswith("1 document imported: ")
