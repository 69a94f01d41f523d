"""Words on their way into a web page: every one of them escaped."""

from collections.abc import Iterable
from html import escape

from asquoted.export.markdown import Block, BlockKind, Words, read_markdown
from asquoted.export.plain import visible


def text(words: str) -> str:
    """Return `words` as a page shows them, whatever marks are in them."""
    return escape(visible(words))


def isolated(words: str) -> str:
    """Return words as markup in their own direction: beside Arabic ones, others would change places."""
    return f"<bdi>{text(words)}</bdi>"


def lines(parts: Iterable[str]) -> str:
    """Return the parts that are not empty, each on a line of its own."""
    return "\n".join(part for part in parts if part)


def noted(note: str) -> str:
    """Return a note's Markdown as a page shows it."""
    return "".join(_block(block) for block in read_markdown(note))


def _block(block: Block) -> str:
    inside = "".join(_run(run) for run in block.words)
    if block.kind is BlockKind.CODE:
        return f"<pre>{inside}</pre>"
    if block.kind is BlockKind.HEADING:
        inside = f"<b>{inside}</b>"
    mark = f"{text(block.mark)} " if block.mark else ""
    deep = f' class="deep" style="--level:{block.level}"' if block.level else ""
    return f"<p{deep}>{mark}{inside}</p>"


def _run(run: Words) -> str:
    inside = text(run.text).replace("\n", "<br>") if not run.code else f"<code>{text(run.text)}</code>"
    inside = f"<em>{inside}</em>" if run.emphasis else inside
    return f"<strong>{inside}</strong>" if run.strong else inside
