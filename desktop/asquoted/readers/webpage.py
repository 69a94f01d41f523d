"""Saved web pages: the article without the page around it.

trafilatura finds the article. Three things that it does are mended here, as each would
falsify a comparison: it drops the marks that `<q>` stands for, repeats of a paragraph,
captions and pull quotes. A `<blockquote>` without marks that is brought in or signed gets marks,
as a `<q>` does. What is cut from the page is kept as `left_out`. A page is untrusted: it
is parsed by libxml2's HTML parser, which knows no entities of its own and opens
nothing; no script runs, nothing is loaded.
"""

import hashlib
import logging
import re
from datetime import date
from pathlib import Path

import lxml.html
import trafilatura
from lxml import etree
from trafilatura.settings import Document as Extracted

from asquoted.domain.documents import Details, Draft
from asquoted.domain.tongues import language_of
from asquoted.errors import DocumentError
from asquoted.readers.blocks import (
    Block,
    blocks_of,
    drop_frame,
    key_of,
    put_marks_for_q,
    restore_dropped,
)
from asquoted.readers.clues import outlet_beside
from asquoted.readers.encodings import Refuse, decode_page
from asquoted.readers.linked_data import linked_data
from asquoted.readers.outlets import agency_of, host_of, outlet_of_host
from asquoted.readers.set_off import put_marks_for_blockquote

EXTRACTOR = f"trafilatura {trafilatura.__version__}"

# Python writes a library's warnings to stderr where nobody has said what to do with them.
for _name in ("trafilatura", "htmldate", "courlan", "readability", "charset_normalizer"):
    logging.getLogger(_name).addHandler(logging.NullHandler())

_LONGEST = 1_000_000
"""Letters of the longest page. The extraction takes time by their square: some seconds for so many."""

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*+=\s*+[\"']?\s*+([\w.:-]{1,40})", re.IGNORECASE)
# What a picture is, written into the page by the browser that saved it: no words, and the parser stops
# at an attribute of 10 MB.
_PICTURE = re.compile(r"(data:[\w.+/-]{0,80};base64,)[A-Za-z0-9+/=]{1000,}")
_XML_HEAD = re.compile(r"^\s*<\?xml[^>]*\?>")
_LANGUAGE = re.compile(r"^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$")
# Not those of a word or a paragraph in the article, which may be another's.
_TAGGED = "(/html | //body | //main | //article)/@*[name()='lang' or name()='xml:lang']"
_SERVED = "//meta[translate(@http-equiv, 'CONTELAGU', 'contelagu')='content-language']/@content"
_SEEN = "//meta[@property=$name or @name=$name]/@content"


def read_page(original: bytes, path: Path | str, charset: str = "") -> Draft:
    """Return the draft of a page; `path` is its file, or the address that it was fetched from.

    `charset` is what the server said, which counts for more than what the page says.
    Raise DocumentError if there is no article in it.
    """

    def refuse(reason: str) -> DocumentError:
        return DocumentError(path, reason)

    declared = _DECLARED.search(original[:4096])
    stated = charset or (declared[1].decode("ascii") if declared else "")
    decoded = decode_page(original, stated, refuse)
    tree = _parsed(_PICTURE.sub(r"\1", _XML_HEAD.sub("", decoded.text, count=1)), refuse)
    language = _language(tree)
    put_marks_for_q(tree, language)
    put_marks_for_blockquote(tree, language)
    blocks = blocks_of(tree)
    if sum(len(block.text) for block in blocks) > _LONGEST:
        raise refuse(f"its text is longer than {_LONGEST:,} letters; save the article alone")
    drop_frame(tree)
    found = _extracted(tree)
    paragraphs = _paragraphs(found)
    # A page of a few lines is no article to the extractor, yet has words: then all of it is read.
    kept = restore_dropped(paragraphs, blocks) if paragraphs else _in_the_middle(blocks)
    headline = _headline(tree, found)
    title = _printed_headline(tree, headline)
    if title and kept and key_of(title) not in {key_of(one) for one in kept[:4]}:
        kept.insert(0, title)
    if not kept:
        raise refuse("there are no words of an article in this page; save it as plain text and import that")
    text = "\n\n".join(kept) + "\n"
    return Draft(
        text=text,
        details=_details(tree, found, headline, language_of(text, language)),
        source=str(path),
        original=original,
        sha256=hashlib.sha256(original).hexdigest(),
        extractor=EXTRACTOR,
        encoding=decoded.encoding,
        left_out=_left_out(blocks, kept),
    )


def _parsed(source: str, refuse: Refuse) -> lxml.html.HtmlElement:
    # Without huge_tree libxml2 stops at 256 levels, so that no page can exhaust the stack.
    parser = lxml.html.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        tree = lxml.html.document_fromstring(
            source.replace("\0", "").encode("utf-8", "replace"), parser=parser
        )
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise refuse("there is no page in it; save the page again as HTML") from error
    # Where it stops it keeps what it has and says so only here: the rest of the article would be lost unseen.
    if parser.error_log.filter_from_fatals():
        raise refuse(
            "it is nested too deeply, or has too large a piece, to be read to its end; "
            "save its text as .txt and import that"
        )
    return tree


def _extracted(tree: lxml.html.HtmlElement) -> Extracted | None:
    """What trafilatura finds; the date only where the page states it, as it else guesses from any figures."""
    found = trafilatura.bare_extraction(
        tree,
        favor_recall=True,
        include_comments=False,
        include_tables=True,
        deduplicate=False,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    return found if isinstance(found, Extracted) else None


def _paragraphs(found: Extracted | None) -> list[str]:
    lines = (found.text or "").splitlines() if found is not None else []
    return [line.strip() for line in lines if line.strip()]


def _in_the_middle(blocks: list[Block]) -> list[str]:
    """All that stands not in the page's frame, else all that there is."""
    return [block.text for block in blocks if not block.around] or [block.text for block in blocks]


def _headline(tree: lxml.html.HtmlElement, found: Extracted | None) -> str:
    """The page's title: og:title, else the heading, else what the extractor takes for it."""
    stated = _meta(tree, "og:title") or _printed_headline(tree, "")
    return stated or " ".join((found.title or "" if found is not None else "").split())


def _printed_headline(tree: lxml.html.HtmlElement, headline: str) -> str:
    """The first-level heading as printed; of several the one that is the headline; empty if there is none."""
    headings = [" ".join(one.text_content().split()) for one in tree.iter("h1")]
    headings = [one for one in headings if one]
    for one in headings:
        if key_of(one) == key_of(headline):
            return one
    return headings[0] if len(headings) == 1 else ""


def _details(tree: lxml.html.HtmlElement, found: Extracted | None, headline: str, language: str) -> Details:
    canonical = tree.xpath("string(//link[@rel='canonical']/@href)")
    address = str(canonical).strip() or _meta(tree, "og:url")
    if not address.startswith(("http://", "https://")):
        address = ""
    publisher, authors = linked_data(tree)
    author = authors or _meta(tree, "author") or ((found.author or "") if found is not None else "")
    return Details(
        outlet=outlet_of_host(host_of(address))
        or _meta(tree, "og:site_name")
        or publisher
        or _entitled(tree),
        headline=headline,
        published=_day(found.date if found is not None else None),
        agency=_agency(author),
        address=address,
        language=language,
    )


def _entitled(tree: lxml.html.HtmlElement) -> str:
    """Return the outlet that the page's title ends with: "Works shut - The Daily Lantern"."""
    return outlet_beside(" ".join(str(tree.xpath("string(//head/title)")).split()))


def _agency(authors: str) -> str:
    short = [agency_of(name) for name in re.split(r"\s*(?:;|,|/|&|\band\b)\s*", authors) if name.strip()]
    return ", ".join(dict.fromkeys(name for name in short if name))


def _day(stated: str | None) -> date | None:
    try:
        return date.fromisoformat((stated or "")[:10])
    except ValueError:
        return None


def _meta(tree: lxml.html.HtmlElement, name: str) -> str:
    for content in tree.xpath(_SEEN, name=name):
        words = " ".join(str(content).split())
        if words:
            return words
    return ""


def _language(tree: lxml.html.HtmlElement) -> str:
    """Return the BCP 47 tag that the page gives, as a whole or of its article, empty if it gives none."""
    for stated in (*map(str, tree.xpath(_TAGGED)), _meta(tree, "og:locale"), *map(str, tree.xpath(_SERVED))):
        tag = stated.strip().replace("_", "-")
        if _LANGUAGE.match(tag):
            return tag
    return ""


def _left_out(blocks: list[Block], kept: list[str]) -> str:
    """What of the page's text is not in the document, a line a block."""
    whole, each = "".join(map(key_of, kept)), set(map(key_of, kept))
    keys = [(block.text, key_of(block.text)) for block in blocks]
    return "\n".join(text for text, key in keys if key not in each and key not in whole)
