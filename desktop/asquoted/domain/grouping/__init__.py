"""Which renderings give the same sentence of the same statement.

Texts are read into utterances, utterances into tellings (a voice, a time), tellings are
gathered into statements, and within a statement each utterance goes to its sentence.
The result depends on the documents alone, never on their order.
"""

from collections.abc import Sequence

from asquoted.domain.corrections import Corrections
from asquoted.domain.documents import Document
from asquoted.domain.grouping.assembling import assemble
from asquoted.domain.grouping.context import date_documents
from asquoted.domain.grouping.places import learn_places
from asquoted.domain.grouping.statements import gather
from asquoted.domain.grouping.tellings import read_tellings
from asquoted.domain.grouping.utterances import read_utterances
from asquoted.domain.grouping.values import GroupedQuote, Grouping, KnownStatement, Member
from asquoted.domain.grouping.who import name_holders
from asquoted.domain.speech import Speech
from asquoted.domain.tables import Tables

__all__ = ["GroupedQuote", "Grouping", "KnownStatement", "Member", "group"]


def group(
    documents: Sequence[Document],
    speeches: Sequence[Speech],
    tables: Tables,
    known: Sequence[KnownStatement] = (),
    corrections: Corrections = Corrections(),
) -> Grouping:
    """Return the statements in `documents`, their quotes, and who renders each where.

    `speeches` are what `read_speech` found, one a document. Members of a quote stand in
    the order of the documents. `known` is kept for statements that a library already has.
    """
    dates = date_documents(documents)
    places = learn_places((document.text for document in documents), frozenset())
    tellings = [
        telling
        for document, speech in zip(documents, speeches, strict=True)
        for telling in read_tellings(
            document, read_utterances(document, speech, tables), dates.get(document.id), places
        )
    ]
    name_holders(tellings)
    return assemble(gather(tellings), documents)
