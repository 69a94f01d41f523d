"""A sentence is plain English to whoever prints it, and keeps what it was made of."""

import json

from asquoted.domain.saying import Said, say


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
