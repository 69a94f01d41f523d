"""Whom a text names, who has which office, and what speaks of an office."""

from dataclasses import dataclass
from typing import NamedTuple

from asquoted.domain.text import Span


@dataclass(slots=True)
class Named:
    """A person or body that the text has named: the fullest mention, and what is known of the gender."""

    span: Span
    names: frozenset[str]
    key: str
    gender: str = ""
    # Nobody else is named in the sentence that named it last: then "he" can be nobody else.
    alone: bool = False


class Holder(NamedTuple):
    """Somebody whom the text gave an office, and the words that went with it."""

    person: Named
    bearings: frozenset[str]


class Call(NamedTuple):
    """A phrase that speaks of an office: "the finance minister"."""

    office: str
    bearings: frozenset[str]
    is_new: bool
