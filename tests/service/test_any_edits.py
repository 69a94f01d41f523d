"""Edits, undos and redos in any order: each undo finds the library as it was, each redo as it became."""

from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule
from tests.service.any_order import AnyOrder
from tests.store.library_cases import comparison, draft, put

from asquoted.domain.documents import Details
from asquoted.domain.targets import Target, TargetKind
from asquoted.domain.text import Span
from asquoted.errors import NameTakenError, NothingChangedError, UserError
from asquoted.service import noting, tagging
from asquoted.service.documents import (
    edit_details,
    import_documents,
    list_documents,
    read_document,
    read_documents,
    remove_documents,
    revise_document,
)
from asquoted.service.searching import search
from asquoted.store.library import Library

SENTENCES = ("We never closed the harbour.", "We never closed the harbor.", "Nobody asked us to.", "😀 “No.”")
TEXTS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map(" ".join)
PLACES = st.floats(0, 1, exclude_max=True)


class AnyEdits(AnyOrder):
    """Imports, revisions, tags, notes and removals, and the library closed and opened between them."""

    def _document(self, place: float) -> str:
        documents = list_documents(self._library)
        return documents[int(place * len(documents))].id

    def _has_documents(self) -> bool:
        return bool(self._states[self._place]["documents"])

    @rule(text=TEXTS)
    def import_one(self, text: str) -> None:
        import_documents(self._library, [draft(text)])
        self._after()

    @precondition(_has_documents)
    @rule(place=PLACES, text=TEXTS)
    def revise(self, place: float, text: str) -> None:
        try:
            revise_document(self._library, self._document(place), text)
        except NothingChangedError:
            return
        self._after()

    @precondition(_has_documents)
    @rule(place=PLACES)
    def remove(self, place: float) -> None:
        remove_documents(self._library, [self._document(place)])
        self._after()

    @precondition(_has_documents)
    @rule(place=PLACES, outlet=st.sampled_from(["Gazette", "Courier"]))
    def correct(self, place: float, outlet: str) -> None:
        try:
            edit_details(self._library, self._document(place), Details(outlet))
        except NothingChangedError:
            return
        self._after()

    @precondition(_has_documents)
    @rule(words=st.sampled_from(SENTENCES))
    def group(self, words: str) -> None:
        given = [document for document in read_documents(self._library) if words in document.text]
        put(self._library, comparison([[(document, words) for document in given]] if given else []))
        self._after()

    @rule(name=st.sampled_from("abc"))
    def make_tag(self, name: str) -> None:
        try:
            tagging.create_tag(self._library, name)
        except NameTakenError:
            return
        self._after()

    @precondition(lambda self: self._has("tags") and self._has("documents"))
    @rule(place=PLACES, ends=st.tuples(PLACES, PLACES))
    def put_tag(self, place: float, ends: tuple[float, float]) -> None:
        document = read_document(self._library, self._document(place))
        start, end = sorted(int(one * (len(document.text) + 1)) for one in ends)
        span = Span(start, end)
        target = Target.of_span(document.id, span, span.text_of(document.text))
        try:
            tagging.put_tag(self._library, tagging.list_tags(self._library)[0].id, target)
        except NothingChangedError:
            return
        self._after()

    @precondition(lambda self: len(self._states[self._place]["tags"]) > 1)
    @rule(place=PLACES)
    def merge_tags(self, place: float) -> None:
        tags = [tag.id for tag in tagging.list_tags(self._library)]
        kept = tags.pop(int(place * len(tags)))
        tagging.merge_tags(self._library, kept, tags)
        self._after()

    @precondition(lambda self: len(self._states[self._place]["tags"]) > 1)
    @rule()
    def nest_tag(self) -> None:
        first, second, *_ = tagging.list_tags(self._library)
        try:
            tagging.nest_tag(self._library, first.id, second.id)
        except (NothingChangedError, UserError):
            return
        self._after()

    @precondition(lambda self: self._has("taggings"))
    @rule(name=st.sampled_from("xyz"))
    def split_tag(self, name: str) -> None:
        place = tagging.list_taggings(self._library)[0]
        try:
            tagging.split_tag(self._library, place.tag.id, [place.id], name)
        except NameTakenError:
            return
        self._after()

    @precondition(lambda self: self._has("tags") and self._has("documents"))
    @rule(words=st.sampled_from(["the harbo", "us", "never"]))
    def tag_every_hit(self, words: str) -> None:
        hits = [hit for hit in search(self._library, words) if not hit.in_note]
        targets = [Target.of_span(hit.document, hit.span, hit.exact) for hit in hits]
        try:
            tagging.tag_all(self._library, tagging.list_tags(self._library)[0].id, targets, words)
        except NothingChangedError:
            return
        self._after()

    @precondition(lambda self: self._has("renderings"))
    @rule(place=PLACES)
    def write_on_a_rendering(self, place: float) -> None:
        renderings = sorted(self._states[self._place]["renderings"])
        target = Target(TargetKind.RENDERING, renderings[int(place * len(renderings))])
        noting.write_note(self._library, target, "a note")
        self._after()

    @precondition(lambda self: self._has("notes"))
    @rule()
    def delete_note(self) -> None:
        noting.delete_note(self._library, noting.list_notes(self._library)[0].id)
        self._after()

    @precondition(lambda self: self._has("tags"))
    @rule()
    def delete_tag(self) -> None:
        tagging.delete_tag(self._library, tagging.list_tags(self._library)[0].id)
        self._after()

    @rule()
    def restart(self) -> None:
        self._library.close()
        self._library = Library.open(self._library.path)

    @invariant()
    def what_is_tagged_stands_there(self) -> None:
        for tagging_ in tagging.list_taggings(self._library):
            target = tagging_.target
            if target.span is not None and not target.detached:
                assert target.span.text_of(read_document(self._library, target.id).text) == target.exact


AnyEdits.TestCase.settings = settings(
    max_examples=10, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
TestAnyEdits: Any = AnyEdits.TestCase
