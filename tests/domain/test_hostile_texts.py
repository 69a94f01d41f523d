"""Texts that were made to hold a program up: a run of one sign is gone through once, not from each place.

What is broken here does not fail but never ends: the square of these lengths is minutes or hours.
"""

import pytest

from asquoted.domain.grouping.blocks import shown_in_full
from asquoted.domain.grouping.called import named_bodies
from asquoted.domain.grouping.headings import question_above
from asquoted.domain.grouping.labelled import posted_speech
from asquoted.domain.grouping.own import authors_of
from asquoted.domain.grouping.voices import read_voice
from asquoted.domain.quotations import read_speech
from asquoted.domain.sentences import split_sentences
from asquoted.export.plain import one_line

LONG = 400_000


@pytest.mark.parametrize(
    "run", [pytest.param(sign * LONG, id=sign) for sign in (".", "…", "!", "”", "。", "- ")]
)
def test_signs_without_end_are_one_sentence(run: str) -> None:
    assert "".join(span.text_of(run + "x") for span in split_sentences(run + "x")) == run + "x"


def test_stops_without_end_do_not_hold_up_who_looks_for_speech() -> None:
    (quotation,) = read_speech(f"“We shut it{'!' * LONG}x” she said.").quotations
    assert quotation.span.end == LONG + 12


def test_blanks_that_end_no_line_stay() -> None:
    assert one_line("a" + "\t" * LONG + "b") == "a" + "\t" * LONG + "b"


def test_a_dash_and_blanks_are_no_signature() -> None:
    assert posted_speech("We won. --" + "\t" * LONG + "(@ana") == []
    (signed,) = posted_speech("We won. -- Ana Prado (@ana)")
    assert signed.label.text_of("We won. -- Ana Prado (@ana)") == "Ana Prado"


def test_capitals_without_end_name_nobody() -> None:
    assert named_bodies("A" * LONG + " said it would.") == frozenset()


def test_a_heading_of_blanks_asks_for_nobody() -> None:
    text = "What does" + "\t" * LONG + "Norland say\nIt says no.\n"
    assert question_above(text, text.index("It says")) == ""


def test_a_head_of_dots_names_no_author() -> None:
    assert authors_of("." * LONG + "\nWe are sorry.\n") == []


def test_blanks_within_a_name_are_no_part_of_it() -> None:
    assert read_voice("Ana" + " " * LONG + "Prado", frozenset({"prado"})).people == {"prado"}


def test_an_announced_text_ends_before_a_line_of_blanks() -> None:
    (block,) = shown_in_full("The full statement reads:\n\nWe are sorry.\n\n" + " " * LONG)
    assert len(block.paragraphs) == 1
