"""A sentence is plain English to whoever prints it, and keeps what it was made of."""

import json

from asquoted.domain.saying import COUNT, Said, say, say_many


def test_a_sentence_is_english_and_keeps_its_template_and_parts() -> None:
    words = say("{shared} of its {own} content words are {whose}", shared=3, own=4, whose=say("there too"))
    assert words == "3 of its 4 content words are there too"
    assert words.template == "{shared} of its {own} content words are {whose}"
    assert words.parts["own"] == 4
    assert isinstance(words.parts["whose"], Said)


def test_several_parts_of_one_sort_are_listed() -> None:
    kinds = tuple(say("{kind} {many}", kind=kind, many=many) for kind, many in (("case", 2), ("name", 1)))
    assert say("{many} ({kinds})", many=3, kinds=kinds) == "3 (case 2, name 1)"


def test_braces_in_a_part_are_the_users_own() -> None:
    assert say("the article names “{name}”", name="{name}") == "the article names “{name}”"


def test_a_file_has_it_as_any_text() -> None:
    assert json.dumps(say("no figure")) == '"no figure"'


def test_a_number_has_its_own_words_for_one() -> None:
    said = [say_many("1 quote of {name}", "%Ln quotes of {name}", many, name="A") for many in (1, 2, 1300)]
    assert said == ["1 quote of A", "2 quotes of A", "1,300 quotes of A"]
    assert (said[0].template, said[0].one) == ("%Ln quotes of {name}", "1 quote of {name}")
    assert said[0].parts == {"name": "A", COUNT: 1}
