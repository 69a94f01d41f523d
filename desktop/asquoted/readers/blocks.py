"""A page's blocks of text, and the mends that the extraction needs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement

_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hgroup", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody",
    "td", "tfoot", "th", "thead", "tr", "ul",
))  # fmt: skip
UNSEEN = frozenset((
    "script", "style", "noscript", "template", "head", "title", "select", "option", "button", "svg",
    "iframe", "object", "textarea",
))  # fmt: skip
_AROUND = frozenset(["nav", "aside", "footer", "form"])
_APART = re.compile(r"pull-?_?quote|caption", re.IGNORECASE)

# What a browser draws for <q> (CSS `quotes: auto`); English where the language is not known.
MARKS = {
    "de": (("„", "“"), ("‚", "‘")),
    "es": (("«", "»"), ("“", "”")),
    "fr": (("«", "»"), ("‹", "›")),
    "it": (("«", "»"), ("“", "”")),
    "ja": (("「", "」"), ("『", "』")),
    "pl": (("„", "”"), ("«", "»")),
    "ru": (("«", "»"), ("„", "“")),
}
ENGLISH = (("“", "”"), ("‘", "’"))
_LIST_MARK = re.compile(r"^\s*[-*•]\s+")
OPENS = tuple("\"“„«‹‘'「『")
CLOSES = tuple("\"”“»›’'」』")


@dataclass(frozen=True, slots=True)
class Block:
    """What a page shows as one paragraph.

    `around` says that it stands beside the article, `apart` that it is a caption or a
    pull quote: the article's own, set apart from its running text.
    """

    text: str
    around: bool
    apart: bool = False


def key_of(text: str) -> str:
    """Return what two copies of a text share, whatever white space and list marks stand in them."""
    return "".join(_LIST_MARK.sub("", text).replace("|", " ").split())


def put_marks_for_q(tree: HtmlElement, language: str) -> None:
    """Put into the text the quotation marks that a browser draws for `<q>`, unless they are there."""
    marks = MARKS.get(language[:2].casefold(), ENGLISH)
    for element in list(tree.iter("q")):
        inside = element.text_content().strip()
        depth = sum(1 for one in element.iterancestors("q"))
        opening, closing = marks[depth % 2]
        if (
            inside
            and not (inside.startswith(OPENS) and inside.endswith(CLOSES))
            and not _text_before(element).endswith(OPENS)
        ):
            element.text = opening + (element.text or "")
            if len(element):
                element[-1].tail = (element[-1].tail or "") + closing
            else:
                element.text += closing
    # Dropped only now, as the depth is counted by what is still there; and all at once, since one by one
    # each would be looked for among its neighbours.
    etree.strip_tags(tree, "q")


def _text_before(element: HtmlElement) -> str:
    before = element.getprevious()
    if before is not None:
        return before.tail or ""
    parent = element.getparent()
    return (parent.text or "") if parent is not None else ""


def blocks_of(tree: HtmlElement) -> list[Block]:
    """Return what the page shows, block by block, in its order."""
    blocks: list[Block] = []
    parts: list[str] = []
    around = apart = 0

    def close() -> None:
        text = " ".join("".join(parts).split())
        parts.clear()
        if text:
            blocks.append(Block(text, around > 0 and not apart, apart > 0))

    skipped: etree._Element | None = None
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if skipped is None and event == "start":
            if tag in UNSEEN:
                skipped = element
                continue
            if tag in _BLOCKS:
                close()
            around += tag in _AROUND
            apart += _is_apart(element, tag)
            parts.append(" " if tag == "br" else "")
            parts.append(element.text or "")
        elif event == "end" and (skipped is None or skipped is element):
            if skipped is None:
                if tag in _BLOCKS:
                    close()
                around -= tag in _AROUND
                apart -= _is_apart(element, tag)
            skipped = None
            if element is not tree:
                parts.append(element.tail or "")
    close()
    return blocks


def drop_frame(tree: HtmlElement) -> None:
    """Take the page's navigation and foot off; of a short page the extractor would keep them."""
    for element in list(tree.iter("nav", "footer")):
        if not any(one.tag in ("article", "main", "blockquote") for one in element.iterancestors()):
            element.drop_tree()


def _is_apart(element: etree._Element, tag: str) -> bool:
    # A pull quote often stands in an <aside>; its class tells it from a box of links.
    return tag == "figcaption" or _APART.search(element.get("class", "")) is not None


def restore_dropped(paragraphs: Sequence[str], blocks: Sequence[Block]) -> list[str]:
    """Return the extracted paragraphs, and in their places what was dropped of the article.

    These are repeats of a paragraph, captions and pull quotes, from the first block that
    was kept on, and none that stands beside the article: a teaser that repeats a sentence
    is another article's.
    """
    keys = [key_of(block.text) for block in blocks]
    places: list[int] = []
    at = 0
    for paragraph in paragraphs:
        key = key_of(paragraph)
        place = next((k for k in range(at, len(keys)) if keys[k] == key), None)
        places.append(at - 1 if place is None else place)
        at = at if place is None else place + 1
    kept = {key_of(paragraph) for paragraph in paragraphs}
    whole = "".join(map(key_of, paragraphs))
    first = next((k for k, key in enumerate(keys) if key in kept), len(keys))
    placed = [
        (place, order, text) for order, (place, text) in enumerate(zip(places, paragraphs, strict=True))
    ]
    used = set(places)
    for k in range(first, len(keys)):
        repeat = keys[k] in kept and k not in used
        apart = blocks[k].apart and keys[k] not in whole
        if (repeat or apart) and not blocks[k].around:
            placed.append((k, len(paragraphs), blocks[k].text))
    return [text for _, _, text in sorted(placed, key=lambda one: one[:2])]
