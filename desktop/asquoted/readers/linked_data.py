"""What a page says of itself as JSON-LD (schema.org): who published and who wrote it."""

import json
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

_ARTICLES = (
    "Article",
    "NewsArticle",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "LiveBlogPosting",
    "BlogPosting",
)
_DEEPEST = 20


def linked_data(tree: HtmlElement) -> tuple[str, str]:
    """Return the names of the publisher and, joined by semicolons, of the authors; empty if not said."""
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            for article in _articles(_parsed(script.text or ""), 0):
                publisher = next(_names(article.get("publisher")), "")
                authors = "; ".join(_names(article.get("author")))
                if publisher or authors:
                    return publisher, authors
    return "", ""


def _parsed(text: str) -> object:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        # Nothing is said if it cannot be read; the article stands in the page itself.
        return None


def _articles(value: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _articles(one, depth + 1)
    elif isinstance(value, dict):
        kinds = value.get("@type")
        if any(kind in _ARTICLES for kind in (kinds if isinstance(kinds, list) else [kinds])):
            yield value
        yield from _articles(value.get("@graph"), depth + 1)


def _names(value: object) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        name = one.get("name") if isinstance(one, dict) else one
        if isinstance(name, str) and name.strip():
            yield " ".join(name.split())
