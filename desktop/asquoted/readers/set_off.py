"""Quotations that a page sets off instead of putting them in marks: `<blockquote>`.

What a line above brings in ("The minister said:"), or who said it stands below, is speech. Set off, it
needs no marks in print; a plain text shows only by them where it begins and ends.
"""

import re

from lxml import etree
from lxml.html import HtmlElement

from asquoted.domain.quotations.cues import VERBS
from asquoted.domain.sentences import split_sentences
from asquoted.readers.blocks import CLOSES, ENGLISH, MARKS, OPENS, UNSEEN

# An apostrophe is none.
_QUOTES = re.compile('["“”„«»‹›‘「」『』]')
# Two pairs within another one could not be told from it.
_MOST_QUOTES = 2
_EMBEDDED = re.compile(r"twitter|tweet|instagram|tiktok|bluesky|mastodon|reddit|embed", re.IGNORECASE)
# Bounded: a run of blanks may be as long as a page.
_POSTED = re.compile(r"(?:[—–]|--?)\s*+[^\n]{1,50}?\s{1,200}\(@\w+\)")
_SIGNATURES = ("cite", "footer", "figcaption")
_SIGNED = re.compile(r"\s*(?:[—–―]|--?)\s*[^\W\da-z_]")
_LONGEST_SIGNATURE = 120
_WORD = re.compile(r"[a-z]+")
_SAYING = frozenset(word for word, verb in VERBS.items() if "s" in verb.frames and not verb.is_base)
_SAID_IN = frozenset(("statement", "letter", "email", "e-mail", "post", "memo", "speech", "words"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


def put_marks_for_blockquote(tree: HtmlElement, language: str) -> None:
    """Put marks around what a page sets off as a quotation, unless it has marks of its own or is a post.

    It is brought in by the line above, which ends in a colon or says that somebody said something, or
    signed below. Each of its paragraphs opens with its mark, and only the last closes.
    """
    opening, closing = MARKS.get(language[:2].casefold(), ENGLISH)[0]
    for element in list(tree.iter("blockquote")):
        inside = element.text_content()
        if not inside.strip() or _EMBEDDED.search(element.get("class", "")) or _POSTED.search(inside):
            continue
        signatures = _signatures(element)
        paragraphs = _paragraphs(element, signatures)
        if not paragraphs or _has_marks(paragraphs) or _is_nested(element):
            continue
        if not signatures and not _is_brought_in(*_line_before(element)):
            continue
        for paragraph in paragraphs:
            paragraph.text = opening + (paragraph.text or "").lstrip()
        _close(paragraphs[-1], closing, signatures)


def _signatures(element: HtmlElement) -> list[HtmlElement]:
    """Return what says, in the quotation or right below it, whose words they are; each a line of its own."""
    found = [one for one in element.iter(*_SIGNATURES) if one.text_content().strip()]
    for one in found:
        if one.getparent() is element:
            # The extractor would leave out a footer, and join a name to the words before it.
            one.tag = "p"
    last = [one for one in element.iter("p") if one.text_content().strip()][-1:]
    if not found and last and _is_signature(last[0].text_content()):
        return last
    return found


def _is_signature(line: str) -> bool:
    return len(line) < _LONGEST_SIGNATURE and _SIGNED.match(line) is not None


def _paragraphs(element: HtmlElement, signatures: list[HtmlElement]) -> list[HtmlElement]:
    kept = [one for one in element.iter("p", "li") if one.text_content().strip()]
    within = set(signatures)
    kept = [one for one in kept if one not in within and within.isdisjoint(one.iterancestors())]
    if kept:
        return kept
    return [element] if (element.text or "").strip() or not signatures else []


def _has_marks(paragraphs: list[HtmlElement]) -> bool:
    first, last = paragraphs[0].text_content().strip(), paragraphs[-1].text_content().strip()
    if first.startswith(OPENS) or last.endswith(CLOSES):
        return True
    return sum(len(_QUOTES.findall(one.text_content())) for one in paragraphs) > _MOST_QUOTES


def _is_nested(element: HtmlElement) -> bool:
    return any(one.tag == "blockquote" for one in element.iterancestors())


def _is_brought_in(line: str, tag: object) -> bool:
    """Tell whether the line above leads over to what somebody said."""
    if line.endswith((":", "：")):
        return True
    if tag in _HEADINGS or _QUOTES.search(line):
        return False
    last = split_sentences(line)[-1:]
    words = set(_WORD.findall(last[0].text_of(line).lower())) if last else set()
    return not words.isdisjoint(_SAYING) or not words.isdisjoint(_SAID_IN)


def _close(element: HtmlElement, closing: str, signatures: list[HtmlElement]) -> None:
    """Put the closing mark at the end of a paragraph, before a signature that stands in it."""
    inner = next((one for one in element if one in signatures or one.find(".//cite") is not None), None)
    before = (
        element[-1] if inner is None and len(element) else inner.getprevious() if inner is not None else None
    )
    if before is not None:
        before.tail = (before.tail or "").rstrip() + closing
    else:
        element.text = (element.text or "").rstrip() + closing
    if inner is not None and inner.tag != "p":
        inner.text = " " + (inner.text or "").lstrip()


def _line_before(element: HtmlElement) -> tuple[str, object]:
    """Return the words above an element, whatever it is wrapped in, and the tag in which they stand."""
    one: etree._Element | None = element
    while one is not None:
        before = one.getprevious()
        while before is not None:
            inside = "" if before.tag in UNSEEN else "".join(map(str, before.itertext()))
            words = (inside + (before.tail or "")).strip()
            if words:
                return words, before.tag
            before = before.getprevious()
        one = one.getparent()
        if one is not None and (one.text or "").strip():
            return (one.text or "").strip(), one.tag
    return "", ""
