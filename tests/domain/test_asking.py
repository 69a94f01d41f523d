"""A filter in words: what was asked for, in the order of the bar, and how much is left out."""

from datetime import date

from asquoted.domain.asking import in_words, left_out
from asquoted.domain.comparison import Form, Kind, Sense
from asquoted.domain.narrowing import Narrowing
from asquoted.domain.tags import Tag

DENIAL, RETORT = Tag("1", "denial", "#000000"), Tag("2", "a retort", "#000000")


def test_all_that_is_asked_for_is_said() -> None:
    asked = Narrowing(
        tags=frozenset({"1", "2"}),
        outlets=frozenset({"Gazette"}),
        since=date(2022, 9, 21),
        until=date(2022, 9, 22),
        forms=frozenset({Form.TRIMMED, Form.PARTIAL}),
        kinds=frozenset({Kind.NEGATION}),
        senses=frozenset({Sense.CHANGED}),
        statement="s",
    )
    assert in_words(asked, (DENIAL, RETORT)) == (
        "one statement; tags a retort, denial; outlets Gazette; forms partial, trimmed; kinds negation; "
        "sense changed; from 2022-09-21; to 2022-09-22"
    )
    assert left_out(asked, (DENIAL,), 1, 3).startswith("2 of 3 quotes are left out; asked for were one ")


def test_a_tag_that_is_gone_is_not_said() -> None:
    assert in_words(Narrowing(tags=frozenset({"1", "gone"})), (DENIAL,)) == "tags denial"


def test_where_nothing_is_asked_for_there_are_no_words() -> None:
    assert in_words(Narrowing(), (DENIAL,)) == ""


def test_a_name_from_the_right_brings_no_hidden_sign_into_an_export() -> None:
    assert in_words(Narrowing(outlets=frozenset({"قناة", "Gazette"})), ()) == "outlets Gazette, قناة"


def test_a_window_finds_the_template_and_its_parts() -> None:
    said = left_out(Narrowing(kinds=frozenset({Kind.NAME}), forms=frozenset({Form.PARTIAL})), (), 1, 2)
    assert said.template == "{gone} of {total} quotes are left out; asked for were {asked}"
    asked = said.parts["asked"]
    assert asked == "forms partial; kinds name"
    assert getattr(asked, "template", "") == "{one}; {other}"
