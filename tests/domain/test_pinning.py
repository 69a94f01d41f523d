"""Pins of words in documents, as they stand to one base and one rendering."""

from asquoted.domain.comparison import Base
from asquoted.domain.corrections import Pin, Place
from asquoted.domain.pinning import word_pins
from asquoted.domain.text import Span

TEXTS = {
    "ledger": "He said: “We shut the ferry,” and went on: “and the old bridge.”",
    "courier": "“We closed the ferry and the bridge for good.”",
}


def place(document: str, *words: str) -> Place:
    text = TEXTS[document]
    return Place(document, tuple(Span(text.index(each), text.index(each) + len(each)) for each in words))


LEDGER = place("ledger", "We shut the ferry,", "and the old bridge.")
COURIER = place("courier", "We closed the ferry and the bridge for good.")
BOTH = (LEDGER, COURIER)
LEDGER_BASE = Base("We shut the ferry, and the old bridge.", "ledger")


def words(base: Base, rendering: Place, *pins: Pin) -> list[tuple[str, str, bool]]:
    text = TEXTS[rendering.document]
    return [
        (pin.base.text_of(base.text), pin.reading.text_of(text), pin.together)
        for pin in word_pins(pins, base, rendering, BOTH, TEXTS)
    ]


def test_a_pin_says_the_same_whichever_of_its_places_is_in_the_base() -> None:
    shut, closed = place("ledger", "shut"), place("courier", "closed")
    assert words(LEDGER_BASE, COURIER, Pin(shut, closed, True)) == [("shut", "closed", True)]
    assert words(LEDGER_BASE, COURIER, Pin(closed, shut, False)) == [("shut", "closed", False)]


def test_a_word_of_a_later_passage_is_found_in_a_base_that_joins_them() -> None:
    pin = Pin(place("ledger", "bridge"), place("courier", "bridge"), True)
    assert words(LEDGER_BASE, COURIER, pin) == [("bridge", "bridge", True)]


def test_a_word_of_a_composite_is_found_by_the_piece_it_is_in() -> None:
    text = "We shut the ferry and the bridge for good"
    base = Base(text, None, ((Span(0, 17), "ledger"), (Span(17, 41), "courier")), ())
    good = Pin(place("courier", "good"), place("ledger", "old"), False)
    shut = Pin(place("ledger", "shut"), place("courier", "closed"), True)
    assert words(base, LEDGER, good) == [("good", "old", False)]
    assert words(base, COURIER, good, shut) == [("shut", "closed", True)]


def test_a_piece_that_its_document_has_twice_is_found_in_neither_place() -> None:
    base = Base(
        "We shut the ferry the bridge", None, ((Span(0, 17), "ledger"), (Span(17, 22), "courier")), ()
    )
    twice = Pin(place("courier", "the"), place("ledger", "old"), False)
    assert words(base, LEDGER, twice) == []


def test_a_pin_of_words_elsewhere_is_left_out() -> None:
    said = Pin(place("ledger", "said"), place("courier", "closed"), True)
    assert words(LEDGER_BASE, COURIER, said) == []
    assert words(LEDGER_BASE, LEDGER, Pin(place("courier", "good"), place("courier", "ferry"), True)) == []


def test_a_base_that_is_not_found_in_its_document_has_no_pins() -> None:
    changed = Base("We never shut a ferry", "ledger")
    assert words(changed, COURIER, Pin(place("ledger", "shut"), place("courier", "closed"), True)) == []


def test_the_order_of_the_pins_is_kept() -> None:
    first = Pin(place("ledger", "shut"), place("courier", "closed"), True)
    second = Pin(place("courier", "closed"), place("ledger", "shut"), False)
    assert [each[2] for each in words(LEDGER_BASE, COURIER, first, second)] == [True, False]


def test_a_pin_holds_against_another_base_that_has_the_words() -> None:
    statement = "We shut the ferry, and the very old bridge."
    pin = Pin(place("ledger", "shut"), place("courier", "closed"), True)
    assert words(Base(statement, "ministry"), COURIER, pin) == [("shut", "closed", True)]


def test_a_pin_is_void_where_the_words_around_are_others() -> None:
    statement = "They never shut a door, and the ferry sails."
    pin = Pin(place("ledger", "shut"), place("courier", "closed"), True)
    assert words(Base(statement, "ministry"), COURIER, pin) == []
