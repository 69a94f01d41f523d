"""Adding one article regroups what it touches, as a full regrouping would, and leaves the rest alone."""

import random
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event
from tests.store.library_cases import draft, dump

from asquoted.domain.comparison import Comparison
from asquoted.domain.corrections import Corrections
from asquoted.domain.documents import Details, Document, DocumentKind
from asquoted.domain.grouping.records import Record
from asquoted.service import comparing, libraries
from asquoted.service.comparing import read_comparison
from asquoted.service.documents import import_documents, list_documents
from asquoted.service.regrouping import regroup
from asquoted.service.sample import sample_drafts
from asquoted.service.taking_in import correct_details, take_in, take_in_sample
from asquoted.service.touching import find_renderings, find_statements
from asquoted.store.library import Library

SPEAKERS = ("Ann Teller", "Bob Salter", "Carla Mint", "the ministry")
DAYS = ("Monday", "Tuesday", "2 May 2026")
SAID = (
    "We have never sold the old harbour to anybody",
    "We have never sold the old mill to anybody",
    "Nobody will pay for the new bridge before winter",
    "The boats stay where they are until the storm is over",
    "a malicious rumour",
)
SENTENCES = st.tuples(
    st.sampled_from(SAID), st.sampled_from(SPEAKERS), st.sampled_from(DAYS), st.integers(0, 2)
)
ARTICLES = st.lists(SENTENCES, min_size=1, max_size=3)


def printed(sentences: Sequence[tuple[str, str, str, int]]) -> str:
    """Return an article: each sentence quoted, quoted behind its speaker, or reported."""
    ways = ("“{0},” {1} said on {2}.", "{1} said on {2}: “{0}.”", "{1} said on {2} that {3}.")
    return "\n\n".join(
        ways[way].format(said, speaker, day, said[0].lower() + said[1:])
        for said, speaker, day, way in sentences
    )


def shape(library: Library) -> set[frozenset[tuple[object, ...]]]:
    """Return what a library shows, quote by quote, without ids and order."""
    return {
        frozenset(
            (one.document, tuple(each.span for each in one.passages), one.form) for one in quote.renderings
        )
        for quote in read_comparison(library).quotes
    }


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(articles=st.lists(ARTICLES, min_size=2, max_size=5, unique_by=printed))
def test_one_by_one_is_as_all_at_once(
    tmp_path_factory: pytest.TempPathFactory, articles: list[list[tuple[str, str, str, int]]]
) -> None:
    library = Library.create(tmp_path_factory.mktemp("libraries") / "case.asquoted")
    for sentences in articles:
        take_in(library, [draft(printed(sentences))])
    before = shape(library)
    regroup(library)
    assert shape(library) == before
    library.close()


def test_the_sample_one_by_one_needs_no_regrouping(library: Library) -> None:
    drafts = sample_drafts()
    random.Random(3).shuffle(drafts)
    for one in drafts:
        take_in(library, [one])
    assert regroup(library) is None


def cases() -> list[Path]:
    """The labelled cases that everybody may read."""
    folder = Path(__file__).resolve().parents[2] / "benchmarks" / "cases"
    return [folder / f"case{number}" for number in (1, 3, 5, 6, 7, 8)]


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_a_case_one_by_one_needs_no_regrouping(library: Library, case: Path) -> None:
    for file in sorted(case.glob("*.txt"), reverse=True):
        take_in(library, [draft(file.read_text("utf-8"), file.stem)])
    before = shape(library)
    regroup(library)
    assert shape(library) == before


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[set[str]]:
    """The outlets of the documents that were compared, run by run."""
    runs: list[set[str]] = []
    engine = comparing.compare

    def counted(
        documents: Sequence[Document],
        corrections: Corrections = Corrections(),
        records: Mapping[str, Record] | None = None,
    ) -> Comparison:
        runs.append({document.details.outlet for document in documents})
        return engine(documents, corrections=corrections, records=records)

    monkeypatch.setattr(comparing, "compare", counted)
    return runs


def rain(number: int) -> str:
    """Return an article that nobody else has a word of."""
    words = " ".join(f"w{number}x{place}" for place in range(9))
    return f"“Rain {words},” Dora Weathers{number} said on Friday."


def test_only_what_an_article_touches_is_compared(library: Library, compared: list[set[str]]) -> None:
    take_in(library, [draft(rain(number), f"Far {number}") for number in range(20)])
    take_in(library, [draft("“We have never sold the old harbour to anybody,” Ann Teller said.", "Near")])
    before = dump(library)
    compared.clear()
    take_in(library, [draft("Ann Teller: “We have never sold the old harbour to anybody.”", "New")])
    assert compared == [{"Near", "New"}]
    after = dump(library)
    for table in ("statements", "quotes", "renderings", "passages"):
        altered = {key for key, row in before[table].items() if after[table].get(key) != row}
        assert len(altered) <= 1, table


def statements_run(library: Library, number: int) -> int:
    """Return how many SQL statements it takes to add an article to a library."""
    counted: list[str] = []

    def count(*given: object) -> None:
        counted.append(str(given[2]))

    engines = (library._reader, library._writer)
    for engine in engines:
        event.listen(engine, "before_cursor_execute", count)
    take_in(
        library, [draft(f"Ann Teller: “We have never sold the old harbour to anybody.” No {number}.", "New")]
    )
    for engine in engines:
        event.remove(engine, "before_cursor_execute", count)
    return len(counted)


def test_adding_takes_no_more_steps_in_a_larger_library(library: Library) -> None:
    take_in(library, [draft("“We have never sold the old harbour to anybody,” Ann Teller said.", "Near")])
    take_in(library, [draft(rain(number), f"Far {number}") for number in range(5)])
    few = statements_run(library, 1)
    take_in(library, [draft(rain(number), f"Far {number}") for number in range(5, 60)])
    assert statements_run(library, 2) <= few + 2


def test_a_story_reaches_on_where_something_of_another_statement_belongs_to_it(library: Library) -> None:
    for text, outlet in (
        ("“We have never sold the old harbour,” Ann Teller said on Monday.", "One"),
        ("“Nobody will pay for the new bridge,” Ann Teller said on Monday.", "Two"),
        (
            "“We have never sold the old harbour,” Ann Teller said on Monday. "
            "“Nobody will pay for the new bridge.”",
            "Both",
        ),
    ):
        take_in(library, [draft(text, outlet)])
    assert len(read_comparison(library).statements) == 1
    before = shape(library)
    regroup(library)
    assert shape(library) == before


def test_a_person_on_a_day_is_touched_without_a_word_in_common(library: Library) -> None:
    take_in(library, [draft("“We have never sold the old harbour,” Ann Teller said on 2 May 2026.", "One")])
    take_in(library, [draft("Ann Teller said on 2 May 2026: “Nobody will pay for bridges.”", "Two")])
    assert len(read_comparison(library).statements) == 1
    assert regroup(library) is None


def test_what_was_imported_without_a_comparison_is_found_too(library: Library) -> None:
    import_documents(library, [draft("“We have never sold the old harbour,” Ann Teller said.", "Silent")])
    take_in(library, [draft("Ann Teller: “We have never sold the old harbour.”", "New")])
    (quote,) = read_comparison(library).quotes
    assert len(quote.renderings) == 2


def test_a_document_that_turns_out_to_be_the_statement_is_found_by_all_its_sentences(
    library: Library,
) -> None:
    text = "We have never sold the old harbour to anybody. Nobody will pay for the bridge."
    (statement,) = take_in(library, [draft(text, "Council")]).documents
    details = Details("Council", kind=DocumentKind.STATEMENT)
    correct_details(library, statement, details)
    take_in(library, [draft("“Nobody will pay for the bridge,” the Council said.", "New")])
    quote = next(one for one in read_comparison(library).quotes if "bridge" in one.base.text)
    assert {one.document for one in quote.renderings} > {statement}
    before = shape(library)
    regroup(library)
    assert shape(library) == before


def test_an_article_that_was_taken_back_touches_nothing(library: Library) -> None:
    take_in(library, [draft("“We have never sold the old harbour,” Ann Teller said.", "Gone")])
    library.undo()
    new = Document("new", "“We have never sold the old harbour,” Ann Teller said.")
    assert not find_statements(library, new).statements
    library.redo()
    assert len(find_statements(library, new).statements) == 1


def test_the_quote_of_each_rendering_is_found_by_its_words(library: Library) -> None:
    take_in(library, [draft(rain(number), f"Far {number}") for number in range(5)])
    take_in(library, [draft("“We have never sold the old harbour to anybody,” Ann Teller said.", "Near")])
    text = "Ann Teller told us: “We never sold the old harbour to anybody.” “Nobody saw a thing.”"
    found = find_renderings(library, Document("new", text))
    quote = next(one for one in read_comparison(library).quotes if "harbour" in one.base.text)
    assert {span.text_of(text): key for span, key in found.items()} == {
        "We never sold the old harbour to anybody.": quote.id
    }


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param("DELETE FROM indexed_pairs WHERE utterance = 1", id="pairs lost"),
        pytest.param("UPDATE indexed_utterances SET roots = 'other words here'", id="words altered"),
        pytest.param("DELETE FROM indexed_texts", id="texts forgotten"),
        pytest.param("UPDATE indexed_texts SET edition = 0", id="read by older rules"),
        pytest.param("DELETE FROM indexed_utterances", id="utterances lost"),
    ],
)
def test_a_damaged_index_is_made_anew(library: Library, harm: str) -> None:
    take_in_sample(library)
    assert not libraries.mend_index(library)
    with sqlite3.connect(library.path) as connection:
        connection.execute(harm)
    connection.close()
    assert libraries.mend_index(library)
    assert not libraries.mend_index(library)
    assert len(list_documents(library)) == 5
