"""The tables of the index of what the texts quote: derived from the texts, and so in no edit."""

from sqlalchemy import BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from asquoted.store.rows import Row


class IndexedTextRow(Row):
    """That a text is in the index of what is quoted, and what of it.

    `is_whole` where all its sentences are, not only what it quotes; `edition` are the rules
    that it was read by; `pairs` and `checksum` are how many pairs it has, and their sum.
    """

    __tablename__ = "indexed_texts"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    is_whole: Mapped[bool]
    edition: Mapped[int]
    pairs: Mapped[int]
    checksum: Mapped[int] = mapped_column(BigInteger)


class IndexedUtteranceRow(Row):
    """What a text quotes at one place; `roots` are those of its content words."""

    __tablename__ = "indexed_utterances"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    text_number: Mapped[int] = mapped_column(index=True)
    start: Mapped[int]
    end: Mapped[int]
    is_direct: Mapped[bool]
    roots: Mapped[str]


class IndexedPairRow(Row):
    """Two neighbouring content words, as one number, and an utterance that has them, of so many `words`."""

    __tablename__ = "indexed_pairs"
    __table_args__ = ({"sqlite_with_rowid": False},)

    pair: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    utterance: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    words: Mapped[int]
