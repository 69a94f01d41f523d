"""Posts of a thread that an article shows in full, numbered and below a handle."""

from asquoted.domain.grouping.labelled import posted_speech

THREAD = (
    "Ann Prado set out her view on Chirrup this morning:\n\n"
    "@AnnPrado\n1/ The ferry was late, and nobody told us why.\n2/ We shall ask again on Monday.\n"
    "09:12 · 3 June 2026\n\nThe council said nothing."
)


def test_the_numbered_posts_below_a_handle_are_its_owners_words() -> None:
    posts = posted_speech(THREAD)
    assert [post.said.text_of(THREAD) for post in posts] == [
        "The ferry was late, and nobody told us why.",
        "We shall ask again on Monday.",
    ]
    assert {post.label.text_of(THREAD) for post in posts} == {"AnnPrado"}
    assert {post.name.text_of(THREAD) if post.name else None for post in posts} == {"Ann Prado"}


def test_a_handle_without_numbered_posts_shows_none() -> None:
    assert posted_speech("Follow us:\n@AnnPrado\nThe ferry was late.\n") == []
