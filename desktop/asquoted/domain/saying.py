"""Sentences that keep what they were made of, so that a window or a file can say them in another language.

The program's core speaks English. What it stores (the words of an edit, the reason for a
name) is stored in English, and the command line has it so. Where a sentence is
made for a reader on the spot, it remembers its template and its parts: who shows it may
translate the template and fill the parts in again.
"""

from collections.abc import Mapping

COUNT = "%Ln"
"""The place of a number, as Qt's plurals have it, and its name among the parts."""


class Said(str):
    """A sentence, in English, with the template and the parts that it was made of."""

    template: str
    parts: Mapping[str, object]
    one: str = ""
    """With a number among its parts: the template for one of them."""


def say(template: str, /, **parts: object) -> Said:
    """Fill the places {…} of `template`; a part may itself be `Said`, or a tuple of such: a list.

    Everything that is written between the parts belongs into the template, which is a
    literal at the call: that is where the translations are made from.
    """
    said = Said(template.format_map({place: _written(part) for place, part in parts.items()}))
    said.template = template
    said.parts = parts
    return said


def say_many(one: str, many: str, number: int, /, **parts: object) -> Said:
    """Say how many there are: fill `one` for one of them, else `many`, which has %Ln for the number.

    Both are literals at the call; `many` is what has translations, one for each form of the
    other language's plural.
    """
    english = (one if number == 1 else many).replace(COUNT, f"{number:,}")
    said = Said(english.format_map({place: _written(part) for place, part in parts.items()}))
    said.template, said.one = many, one
    said.parts = parts | {COUNT: number}
    return said


def _written(part: object) -> str:
    return ", ".join(str(one) for one in part) if isinstance(part, tuple) else str(part)
