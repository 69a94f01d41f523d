"""Anchors move only where their place is certain."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asquoted.domain.anchors import Anchor, anchor_at, find_places, holds
from asquoted.domain.text import Span

ARTICLE = (
    "The ministry met on Monday. A spokesman said the plant had never been sold to anyone. "
    "“We have not received a single offer for the plant,” he said, “and we expect none.” "
    "Traders in the port were less sure, and two of them spoke of a buyer from abroad. "
    "On Tuesday his deputy repeated it: “We have not received any offer for the plant,” she said. "
    "The plant has stood idle since the spring, and its yard is overgrown."
)


def anchor_of(words: str, text: str = ARTICLE) -> Anchor:
    start = text.index(words)
    return anchor_at(text, Span(start, start + len(words)))


def find_place(anchor: Anchor, old: str, new: str) -> Span | None:
    return find_places([anchor], old, new)[0]


def moved(words: str, new: str, old: str = ARTICLE) -> str | None:
    place = find_place(anchor_of(words, old), old, new)
    return None if place is None else place.text_of(new)


def test_an_anchor_holds_where_it_was_made_and_nowhere_else() -> None:
    anchor = anchor_of("had never been sold")
    assert holds(anchor, ARTICLE)
    assert not holds(anchor, "x" + ARTICLE)
    assert not holds(anchor, ARTICLE[: anchor.span.end - 1])


def test_an_anchor_behind_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="is not in a text"):
        anchor_at("short", Span(2, 9))


@pytest.mark.parametrize(
    ("words", "new", "expected"),
    [
        pytest.param("never been sold", "Updated. " + ARTICLE, "never been sold", id="words put before"),
        pytest.param("never been sold", ARTICLE + " It rained.", "never been sold", id="words put behind"),
        pytest.param(
            "“We have not received any offer for the plant,”",
            ARTICLE.replace("Monday", "Friday").replace("overgrown", "bare"),
            "“We have not received any offer for the plant,”",
            id="altered before and behind, far away",
        ),
        pytest.param(
            "a buyer from abroad",
            ARTICLE.replace("Traders in the port", "Some merchants down at the port").replace(
                "idle", "empty"
            ),
            "a buyer from abroad",
            id="its surroundings altered in part",
        ),
        pytest.param(
            "Traders in the port were less sure",
            ARTICLE.replace("less sure", "far less sure").replace("idle", "empty"),
            "Traders in the port were far less sure",
            id="a word put into it",
        ),
        pytest.param(
            "its yard is overgrow",
            ARTICLE.replace("overgrown", "overgrown with weeds").replace("Monday", "Friday"),
            "its yard is overgrow",
            id="an end inside a word stays there",
        ),
    ],
)
def test_an_anchor_moves_where_its_place_is_certain(words: str, new: str, expected: str) -> None:
    assert moved(words, new) == expected


@pytest.mark.parametrize(
    ("words", "new"),
    [
        pytest.param(
            "“We have not received a single offer for the plant,”",
            ARTICLE.replace(
                "“We have not received a single offer for the plant,” he said, “and we expect none.” ", ""
            ),
            id="gone, and a near-identical quote is left",
        ),
        pytest.param(
            "We have not received any offer for the plant",
            ARTICLE.replace("On Tuesday his deputy repeated it: ", "").replace(
                "“We have not received any offer for the plant,” she said.", ""
            ),
            id="gone, and the one it repeats is left",
        ),
        pytest.param(
            "and two of them spoke of a buyer from abroad",
            ARTICLE.replace(
                "and two of them spoke of a buyer from abroad", "though none would be drawn on who might bid"
            ),
            id="a paraphrase in its place",
        ),
        pytest.param(
            "The plant has stood idle since the spring", "An altogether other text.", id="another text"
        ),
        pytest.param("The plant has stood idle", "", id="no text"),
    ],
)
def test_a_doubtful_anchor_is_detached(words: str, new: str) -> None:
    assert moved(words, new) is None


def test_of_two_equal_quotes_the_one_left_is_not_guessed_to_be_either() -> None:
    quote = "“It was not us,” he said. "
    old = "Start of it. " + quote + quote + "End of it."
    new = "Start of it! " + quote + "End of it!"
    first = anchor_at(old, Span(13, 13 + len(quote) - 1))
    second = first.span.shifted(len(quote))
    places = [find_place(anchor, old, new) for anchor in (first, anchor_at(old, second))]
    assert places.count(None) >= 1


def test_a_repeated_stretch_that_lost_a_copy_is_not_taken_for_either() -> None:
    old, new = "aaa " * 40 + "end", "aaa " * 39 + "end"
    assert find_place(anchor_at(old, Span(76, 79)), old, new) in (None, Span(76, 79))
    assert find_place(anchor_at(old, Span(150, 155)), old, new) is None or new[150:155] == old[150:155]


def test_an_empty_anchor_moves_by_what_stands_around_it() -> None:
    at = ARTICLE.index("been sold")
    new = "Updated. " + ARTICLE.replace("overgrown", "bare")
    assert find_place(anchor_at(ARTICLE, Span(at, at)), ARTICLE, new) == Span(at + 9, at + 9)


TEXTS = st.text(st.sampled_from("ab. “”😀é\n"), max_size=60)


@given(old=TEXTS, new=TEXTS, data=st.data())
def test_where_an_anchor_moves_similar_words_stand(old: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    place = find_place(anchor_at(old, Span(start, end)), old, new)
    if place is not None:
        assert place.end <= len(new)
        assert bool(place) == (end > start)


@given(before=TEXTS, old=TEXTS, data=st.data())
def test_an_unaltered_text_keeps_its_anchors(before: str, old: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    anchor = anchor_at(old, Span(start, end))
    assert find_place(anchor, old, old) == anchor.span
    if start < end:
        # What is put before or behind moves nothing inside, save where it repeats what is there.
        place = find_place(anchor, old, before + old)
        assert place is None or place.text_of(before + old) == anchor.exact


SENTENCES = (
    "“We have not received a single offer for the plant.”",
    "“We have not received any offer for the plant.”",
    "“We have received not one offer for this plant.”",
    "“The plant is not for sale.”",
    "“The plant is for sale.”",
    "“We will not sell it to anyone abroad, now or ever.”",
    "“We would not sell it to anyone abroad, now or ever.”",
)
INTROS = ("The minister said: ", "His deputy said: ", "Asked again, he said: ", "A spokesman said: ", "")
PARAGRAPHS = st.tuples(st.sampled_from(INTROS), st.sampled_from(SENTENCES))


STEPS = st.sampled_from(["keep", "keep", "cut", "alter", "add"])


@settings(max_examples=400, deadline=None)
@given(old=st.lists(PARAGRAPHS, min_size=1, max_size=8, unique=True), data=st.data())
def test_among_near_identical_quotes_an_anchor_never_moves_to_another_one(
    old: list[tuple[str, str]], data: st.DataObject
) -> None:
    """Paragraphs are cut, altered by a word, or get a new neighbour; each knows where it went.

    No paragraph is there twice whole. Where the marked one is cut or altered nothing is put in, and
    nothing with its introduction ever is: what is new and what is altered, nobody could tell then.
    """
    marked = data.draw(st.integers(0, len(old) - 1))
    steps = [data.draw(STEPS) for _ in old]
    seen = set(old)
    text, places = "", {}
    for number, (intro, sentence) in enumerate(old):
        if steps[number] == "add" and steps[marked] in {"keep", "add"}:
            added = data.draw(PARAGRAPHS.filter(lambda one: one not in seen and one[0] != old[marked][0]))
            seen.add(added)
            text += "".join(added) + "\n"
        if steps[number] == "alter":
            sentence = sentence.replace("plant", "mill").replace("abroad", "outside")
        if steps[number] != "cut":
            places[number] = Span(len(text), len(text) + len(intro + sentence))
            text += intro + sentence + "\n"
    before = "".join(intro + sentence + "\n" for intro, sentence in old)
    start = sum(len(intro + sentence) + 1 for intro, sentence in old[:marked]) + len(old[marked][0])
    place = find_place(anchor_at(before, Span(start, start + len(old[marked][1]))), before, text)
    if place is not None:
        assert marked in places
        assert places[marked].contains(place)
