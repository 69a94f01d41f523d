"""What a mark can be put on instead: from the words that are selected up to the whole library."""

from PySide6.QtCore import QCoreApplication

from asquoted.domain.targets import Target, TargetKind
from asquoted.qt.contents import Contents
from asquoted.qt.filled import fill
from asquoted.qt.models.inspected import in_words


def levels_of(target: Target, contents: Contents) -> list[Target]:
    """Return `target` and all that holds it, the narrowest first; the library is always the last.

    A tag on a quote marks all its renderings, those that will come as well.
    """
    found = [target]
    rendering = _rendering_of(target, contents)
    if rendering:
        found.append(Target(TargetKind.RENDERING, rendering))
    quote = contents.quote_of(target)
    if quote is not None:
        found.append(Target(TargetKind.QUOTE, quote.id))
    document = contents.document_of(target)
    if document is not None:
        found.append(Target(TargetKind.DOCUMENT, document))
    found.append(Target(TargetKind.LIBRARY))
    return list(dict.fromkeys(found))


def level_words(target: Target, contents: Contents) -> str:
    """Say what a target is, and in words which one."""
    kinds = {
        TargetKind.RENDERING: QCoreApplication.translate("Marking", "the rendering {words}"),
        TargetKind.QUOTE: QCoreApplication.translate("Marking", "the {words}, all its renderings"),
        TargetKind.DOCUMENT: QCoreApplication.translate("Marking", "the document {words}"),
    }
    return fill(kinds.get(target.kind, "{words}"), words=in_words(target, contents))


def _rendering_of(target: Target, contents: Contents) -> str:
    if target.kind is TargetKind.DIFFERENCE:
        return target.id
    if target.kind is TargetKind.SPAN and target.span is not None:
        for _, rendering in contents.renderings_in(target.id):
            if any(passage.span.overlaps(target.span) for passage in rendering.passages):
                return rendering.id
    return ""


def is_there(target: Target, contents: Contents) -> bool:
    """Tell whether the library still has what a tag or a note would be put on."""
    match target:
        case Target(kind=TargetKind.LIBRARY):
            return True
        case Target(kind=TargetKind.DOCUMENT | TargetKind.SPAN, id=document):
            return document in contents.documents
        case Target(kind=TargetKind.QUOTE, id=quote):
            return contents.listed_quote(quote) is not None
        case Target(id=rendering):
            return contents.listed_rendering(rendering) is not None
