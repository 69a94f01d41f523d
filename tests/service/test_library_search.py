"""Search finds what a person types, and says where it stands."""

import pytest
from tests.store.library_cases import COURIER, GAZETTE, HARBOUR, add

from asquoted.domain.searching import fold
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.service import noting
from asquoted.service.documents import read_document, remove_documents, revise_document
from asquoted.service.searching import search
from asquoted.store.library import Library

KOREAN = "대변인은 “미국은 소문을 퍼뜨리지 말라”고 말했다."
ODD = "İstanbul’da “Ça va”, 😀 he said — twice. 50% of C++ & <b>it’s</b>"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("harbour", ["harbour", "harbour"]),
        ("HARBO", ["harbo", "harbo", "harbo"]),
        ("the  mayor", ["The mayor", "the mayor", "The mayor"]),
        ("never closed", ["never closed", "never closed"]),
        ('"nobody', ["“Nobody", "“Nobody"]),
        ("미국", ["미국"]),
        ("말", ["말", "말"]),
        ("소문을", ["소문을"]),
        ("istanbul", []),
        ("stanbul'da", ["stanbul’da"]),
        ("ça va", ["Ça va"]),
        ("😀", ["😀"]),
        ("said - twice", ["said — twice"]),
        ("50%", ["50%"]),
        ("0%", ["0%"]),
        ("c++", ["C++"]),
        ("it's", ["it’s"]),
        ("AND", ["and"]),
        ('""', []),
        ("", []),
        ("   ", []),
        ("nothing like it", []),
        ("har*", []),
        ("NEAR(harbour closed)", []),
    ],
)
def test_words_are_found_as_typed(library: Library, words: str, found: list[str]) -> None:
    add(library, HARBOUR, GAZETTE, COURIER, KOREAN, ODD, "and")
    assert [hit.exact for hit in search(library, words)] == found


def test_a_hit_says_where_it_is(library: Library) -> None:
    keys = add(library, "😀 x", HARBOUR)
    [hit] = search(library, "the harbour")
    assert hit.document == keys[1]
    assert hit.outlet == "Outlet B"
    assert hit.span.text_of(read_document(library, keys[1]).text) == hit.exact == "the harbour"
    assert HARBOUR[: hit.span.start].endswith(hit.before)
    assert HARBOUR[hit.span.end :].startswith(hit.after)
    assert hit.in_note is None


def test_only_current_texts_are_searched(library: Library) -> None:
    [key, other] = add(library, HARBOUR, COURIER)
    revise_document(library, key, "The mayor kept silent.")
    assert {hit.document for hit in search(library, "harbour")} == {other}
    assert [hit.document for hit in search(library, "kept silent")] == [key]
    remove_documents(library, [other])
    assert search(library, "harbour") == []
    library.undo()
    library.undo()
    assert {hit.document for hit in search(library, "harbour")} == {key, other}


def test_notes_are_searched_too(library: Library) -> None:
    [key] = add(library, HARBOUR)
    noting.write_note(library, Target.of_span(key, Span(0, 3), "The"), "Compare the *Gazette*.")
    note = noting.write_note(library, Target(TargetKind.LIBRARY), "gazette again")
    first, second = search(library, "GAZETTE")
    assert (first.document, first.outlet, first.exact) == (key, "Outlet A", "Gazette")
    assert first.span == Span(13, 20)
    assert (second.document, second.in_note) == ("", note.id)


def test_hits_are_limited(library: Library) -> None:
    add(library, "a b " * 1000)
    assert len(search(library, "a", most=7)) == 7


def test_folding_keeps_every_offset() -> None:
    every = "".join(chr(code) for code in range(1, 0x11000) if not 0xD800 <= code < 0xE000)
    assert len(fold(every)) == len(every)
