"""A note's Markdown as plain values: what a page may show of it, and nothing that a page could run.

Emphasis, lists, headings, quotations and code are kept; a link is its words and its
address, a picture its words and its address; markup of other languages stays as written.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

# What Markdown takes away, or is added to say the same.
_MARKUP = frozenset("*_`#>-+=~.()[]!\\<\"'“”:•\0\ufffd")


class BlockKind(StrEnum):
    """What a block of a note is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Words:
    """Words that look alike; a line end in `text` is one on the page."""

    text: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph or list item. `level` says how deep it stands, `mark` what it begins with ("•", "3.")."""

    kind: BlockKind
    words: tuple[Words, ...]
    level: int = 0
    mark: str = ""


def read_markdown(text: str) -> tuple[Block, ...]:
    """Return the blocks of a note. Never raises, and loses no letter: what would is left as written."""
    blocks = _Reader().read(_parser().parse(text))
    kept = "".join(block.mark + "".join(run.text for run in block.words) for block in blocks)
    if _letters(kept) != _letters(text):
        # Nested beyond the parser's depth, or a word behind the fence of a block of code.
        return (Block(BlockKind.PARAGRAPH, (Words(text),)),)
    return blocks


def _letters(text: str) -> list[str]:
    return [letter for letter in text if not letter.isspace() and letter not in _MARKUP]


class _Parser(MarkdownIt):
    """The parser, which leaves an address as it was written."""

    def normalizeLink(self, url: str) -> str:
        return url

    def normalizeLinkText(self, link: str) -> str:
        return link


@cache
def _parser() -> MarkdownIt:
    # A single line end is one on the page, too, as a note is typed into a plain field. References
    # would vanish from the text, and entities would turn into other letters.
    return _Parser("commonmark", {"html": False, "breaks": True}).disable(["reference", "entity"])


class _Reader:
    """Reads a parser's tokens into blocks."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._kinds: list[BlockKind] = []
        self._mark = ""

    def read(self, tokens: Sequence[Token]) -> tuple[Block, ...]:
        """Return all that they hold."""
        for token in tokens:
            kind = _OPENING.get(token.type)
            if kind is not None:
                self._kinds.append(kind)
            elif token.type in _CLOSING:
                self._kinds.pop()
            if token.type == "list_item_open":
                self._mark = f"{token.info}{token.markup}" if token.info else "•"
            elif token.type == "inline":
                self._add(tuple(_words(token.children or ())))
            elif token.type in ("code_block", "fence"):
                self._add((Words(token.content.rstrip("\n"), code=True),), BlockKind.CODE)
        return tuple(self._blocks)

    def _add(self, words: tuple[Words, ...], kind: BlockKind | None = None) -> None:
        inner = [one for one in self._kinds if one is not BlockKind.PARAGRAPH]
        level = sum(one in (BlockKind.ITEM, BlockKind.QUOTE) for one in inner)
        found = kind or (inner[-1] if inner else BlockKind.PARAGRAPH)
        self._blocks.append(Block(found, words, level, self._mark))
        self._mark = ""


_OPENING = {
    "paragraph_open": BlockKind.PARAGRAPH,
    "heading_open": BlockKind.HEADING,
    "list_item_open": BlockKind.ITEM,
    "blockquote_open": BlockKind.QUOTE,
}
_CLOSING = frozenset(name.replace("_open", "_close") for name in _OPENING)


def _words(tokens: Sequence[Token]) -> list[Words]:
    found: list[Words] = []
    strong = emphasis = 0
    addresses: list[tuple[str, int]] = []

    def add(text: str, *, code: bool = False) -> None:
        if text:
            found.append(Words(text, bool(strong), bool(emphasis), code))

    for token in tokens:
        match token.type:
            case "strong_open":
                strong += 1
            case "strong_close":
                strong -= 1
            case "em_open":
                emphasis += 1
            case "em_close":
                emphasis -= 1
            case "link_open":
                addresses.append((_address(token, "href"), len(found)))
            case "link_close":
                address, start = addresses.pop()
                if "".join(one.text for one in found[start:]) != address:
                    add(f" ({address})")
            case "image":
                add(f"{token.content} ({_address(token, 'src')})")
            case "softbreak" | "hardbreak":
                add("\n")
            case "code_inline":
                add(token.content, code=True)
            case _:
                add(token.content)
    return found


def _address(token: Token, name: str) -> str:
    title = token.attrGet("title")
    return f"{token.attrGet(name)} “{title}”" if title else str(token.attrGet(name))
