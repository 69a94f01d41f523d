"""The smaller parts of a web page: words under their marks, tags and notes."""

from asquoted.domain.comparison import GRAVE, Difference
from asquoted.export.markup import isolated, noted, text
from asquoted.export.pins import Pinned
from asquoted.export.remarks import Remarked, colour_of
from asquoted.export.synopsis import Numbered, Run, spoken_number
from asquoted.phrases.language import Language


class Marks:
    """Puts marks on words, in the language of the page."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._say = language.say

    def cut(self, sign: str) -> str:
        """Return the sign of words that are not given at an end."""
        return f'<span class="sign" aria-label="{text(self._say("words not given"))}">{sign}</span>'

    def remarked(self, remarked: Remarked) -> str:
        """Return the tags and notes on one thing, with its words where they are not in sight."""
        if not remarked:
            return ""
        where = f" ({text(self._language.anew(remarked.where))})" if remarked.where else ""
        on = self._say("On “{words}”", words=isolated(remarked.words))
        words = f'<p class="quiet">{on}{where}</p>' if remarked.words else ""
        tags = "".join(
            f'<li><i style="background:{colour_of(tag)}"></i>{text(tag.name)}</li>' for tag in remarked.tags
        )
        listed = f'<ul class="tags" aria-label="{text(self._say("Tags"))}">{tags}</ul>' if tags else ""
        notes = (
            f'<div class="note" role="note" dir="auto">{noted(one.text)}</div>' for one in remarked.notes
        )
        return words + listed + "".join(notes)

    def run(self, run: Run, marks: list[Numbered], ends: list[int]) -> str:
        """Return a stretch of a rendering under its marks, with the numbers of those that end with it."""
        if run.is_gap:
            return f'<span class="sign" aria-label="{text(self._say("the outlet’s own words"))}"> ‖ </span>'
        words = text(run.text)
        for one in marks:
            words = f'<mark class="{_classes(one.difference)}">{words}</mark>'
        return words + "".join(self.number(one) for one in marks if one.index in ends)

    def pinned(self, one: Pinned) -> str:
        """Return what is pinned to what."""
        # Each in its own direction: an Arabic word would pull the marks beside it over to its other side.
        line = self._language.said(one.line_of(isolated(one.words), isolated(one.base)))
        return f'<p class="quiet">{line}</p>'

    def signs(self, pins: list[Pinned]) -> str:
        """Return the signs of the pins on the words before them."""
        return "".join(
            f'<span class="pin{"" if one.pin.together else " apart"}" role="img" '
            f'aria-label="{text(self._language.said(one.sign))}"></span>'
            for one in pins
        )

    def number(self, one: Numbered) -> str:
        """Return the number of a difference, which says what it is when read aloud."""
        difference = one.difference
        spoken = text(self._language.said(spoken_number(one)))
        classes = f"number {_classes(difference)}"
        return f'<span class="{classes}" role="img" aria-label="{spoken}">{one.number}</span>'


def _classes(difference: Difference) -> str:
    grave = " grave" if difference.kind in GRAVE else ""
    return f"{difference.operation.value} {'declared' if difference.declared else 'silent'}{grave}"
