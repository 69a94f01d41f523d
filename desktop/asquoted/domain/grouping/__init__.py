"""Which renderings give the same sentence of the same statement.

Texts are read into utterances, utterances into tellings (a voice, a time), tellings are
gathered into statements, and within a statement each utterance goes to its sentence.
The result depends on the documents alone, never on their order.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from asquoted.domain.corrections import Corrections
from asquoted.domain.documents import Document
from asquoted.domain.grouping.assembling import assemble, fill
from asquoted.domain.grouping.constraints import read_constraints
from asquoted.domain.grouping.dating import date_documents
from asquoted.domain.grouping.facts import give_facts
from asquoted.domain.grouping.holders import hand_over, name_holders
from asquoted.domain.grouping.places import learn_places
from asquoted.domain.grouping.records import Record
from asquoted.domain.grouping.romanised import unite_spellings
from asquoted.domain.grouping.rulings import ruled_utterances
from asquoted.domain.grouping.statements import gather
from asquoted.domain.grouping.tellings import read_tellings
from asquoted.domain.grouping.utterances import Utterance
from asquoted.domain.grouping.values import GroupedQuote, Grouping, Member
from asquoted.domain.grouping.who import Telling
from asquoted.domain.speech import Speech
from asquoted.domain.tables import Tables
from asquoted.domain.tongues import tongue_of

__all__ = ["GroupedQuote", "Grouping", "Member", "group"]


def group(
    documents: Sequence[Document],
    speeches: Sequence[Speech],
    tables: Tables,
    corrections: Corrections = Corrections(),
    records: Mapping[str, Record] | None = None,
) -> Grouping:
    """Return the statements in `documents`, their quotes, and who renders each where.

    `speeches` are what `read_speech` found, one a document. Members of a quote stand in
    the order of the documents. `records` are what was read of documents already, by their
    ids. All `corrections` whose places are in `documents` hold in
    the result, but for those that later ones contradict.
    """
    read = {
        document.id: (records or {}).get(document.id) or Record(document, tables, speech)
        for document, speech in zip(documents, speeches, strict=True)
    }
    documents = [read[document.id].document for document in documents]
    found = {
        document.id: ruled_utterances(document, speech, read[document.id].utterances, tables, corrections)
        for document, speech in zip(documents, speeches, strict=True)
    }
    constraints = read_constraints(corrections.links, found)
    dates = date_documents(documents)
    places = learn_places((document.text for document in documents), frozenset())
    tellings = [
        telling
        for document in documents
        for telling in _tellings(
            read[document.id], constraints.keeping(found[document.id]), dates.get(document.id), places
        )
    ]
    tongues = {one.id: tongue_of(one.text, one.details.language or "") for one in documents}
    for telling in tellings:
        telling.tongue = tongues[telling.document]
    tellings = hand_over(tellings, {document.id: document.text for document in documents})
    unite_spellings(tellings)
    name_holders(tellings)
    filled = fill(gather(tellings), documents, constraints)
    if corrections.acts:
        # Of which statement a place is, is known only now; what was said of it may change that.
        give_facts(filled, corrections.acts)
        told = [telling for one in filled for telling in one.cluster.tellings]
        filled = fill(gather(told), documents, constraints)
    return assemble(filled, documents, corrections.acts)


def _tellings(
    record: Record, utterances: Sequence[Utterance], published: date | None, places: frozenset[str]
) -> list[Telling]:
    """Return the tellings of a document, read anew where the user ruled on what is said in it."""
    if tuple(utterances) == record.utterances:
        return record.tellings(published, places)
    return read_tellings(record.document, utterances, published, places)
