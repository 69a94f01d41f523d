"""What stands above and below the columns of a comparison: whose words, and who has none."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from asquoted.domain.comparison import Quote
from asquoted.domain.documents import Document
from asquoted.domain.outlets import outlets_among
from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.filled import fill, listed
from asquoted.qt.models.alike import told_apart
from asquoted.qt.models.comparing import QuoteColumns
from asquoted.qt.models.cuts import cut_told
from asquoted.qt.models.differences import date_words
from asquoted.qt.phrases import word_of
from asquoted.qt.views.column_head import ColumnHead
from asquoted.qt.views.column_stock import Pair


def fill_heads(shown: QuoteColumns, columns: Mapping[int, Pair]) -> None:
    """Fill the heads of columns, by their numbers, and name these for screen readers; 0 is the base's."""
    if 0 in columns:
        head, text = columns[0]
        _fill_base(shown, head)
        text.setAccessibleName(QCoreApplication.translate("Comparison", "Base"))
    names, apart = line_names(shown), told_apart(shown.documents.values())
    for number, (head, text) in columns.items():
        if not number:
            continue
        rendering = shown.renderings[number - 1]
        document = shown.documents.get(rendering.document)
        at, among = shown.turn_of(rendering)
        turn = (
            QCoreApplication.translate("Comparison", "{at} of {among}").format(at=at, among=among)
            if among > 1
            else ""
        )
        turn = listed(" · ", (turn, apart.get(rendering.document, "")))
        tags, notes = shown.rendering_tags(rendering), shown.rendering_notes(rendering)
        head.show_rendering(rendering, document, tags, notes, turn)
        cut = cut_told(shown.quote, rendering)
        head.show_cut(cut)
        head.set_short_title(names[number])
        head.show_unfolded(rendering.id in shown.unfolded)
        head.setProperty("document", rendering.document)
        label = document.label if document is not None else rendering.document
        words = fill(
            QCoreApplication.translate("Comparison", "{outlet}, {form}"),
            outlet=label,
            form=word_of(rendering.form),
        )
        text.setAccessibleName(listed(", ", (words, turn, cut)))


def missing_words(quote: Quote, documents: Sequence[Document]) -> str:
    """Return which outlets do not have the quote, and of which that cannot be said; empty for none."""
    given = {rendering.document for rendering in quote.renderings}
    lacking = [document for document in outlets_among(documents) if document.id not in given]
    apart = told_apart(documents)
    called = {one.id: f"{one.label} – {apart[one.id]}" if one.id in apart else one.label for one in lacking}
    cut = listed(", ", (called[one.id] for one in lacking if one.details.abridged))
    silent = listed(", ", (called[one.id] for one in lacking if not one.details.abridged))
    words = [
        fill(QCoreApplication.translate("Comparison", "Not quoted by {outlets}."), outlets=silent)
        if silent
        else "",
        fill(
            QCoreApplication.translate("Comparison", "Not available (abridged text): {outlets}."), outlets=cut
        )
        if cut
        else "",
    ]
    return "  ".join(part for part in words if part)


def _fill_base(shown: QuoteColumns, head: ColumnHead) -> None:
    base = shown.quote.base
    tags = shown.tags_of(Target(TargetKind.QUOTE, shown.quote.id))
    head.show_unfolded(shown.own_base is not None and shown.own_base.id in shown.unfolded)
    head.setProperty("document", "")
    if base.document is not None:
        document = shown.documents.get(base.document)
        outlet = document.label if document is not None else base.document
        published = date_words(document.details.published) if document is not None else ""
        head.show_base(
            fill(QCoreApplication.translate("Comparison", "Base: {outlet}"), outlet=outlet),
            published or " ",
            True,
            tags,
        )
        return
    outlets = len({document for _, document in base.pieces}) or len(shown.renderings)
    source = (
        QCoreApplication.translate("Comparison", "from %Ln outlets", "", outlets)
        if outlets > 1
        else QCoreApplication.translate("Comparison", "from one outlet")
    )
    if base.gaps:
        source += " · " + QCoreApplication.translate("Comparison", "gaps: {count}").format(
            count=len(base.gaps)
        )
    head.show_base(QCoreApplication.translate("Comparison", "Base: composite"), source, False, tags)


def line_names(shown: QuoteColumns) -> list[str]:
    """Return what each text is called where there is little room, the base's first."""
    names = [QCoreApplication.translate("Comparison", "Base")]
    for rendering in shown.renderings:
        document = shown.documents.get(rendering.document)
        outlet = document.label if document is not None else rendering.document
        at, among = shown.turn_of(rendering)
        numbered = QCoreApplication.translate("Comparison", "{at}/{among} {outlet}")
        names.append(fill(numbered, at=at, among=among, outlet=outlet) if among > 1 else outlet)
    return names
