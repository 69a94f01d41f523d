"""The part of a web page that says how it is to be read."""

from asquoted.domain.saying import Said, say
from asquoted.export.markup import lines, text
from asquoted.phrases.language import Language

# A sign, the words beside it, and what they stand for. In place of {…} stand the sign's own words.
_SIGNS: tuple[tuple[str, Said | None, Said], ...] = (
    (
        '<mark class="substitution">{}</mark>',
        say("single line"),
        say("a substitution: other words than the base’s"),
    ),
    (
        '<mark class="addition">{}</mark>',
        say("double line"),
        say("an addition: words that are not in the base"),
    ),
    (
        '<mark class="move">{}</mark>',
        say("broken line"),
        say("a move: words that stand elsewhere in the base"),
    ),
    ('<mark class="omission"></mark>', None, say("an omission: words of the base are left out here")),
    (
        '<span class="number">1</span> {}',
        say("filled"),
        say("silent: nothing tells the reader of the change"),
    ),
    (
        '<span class="number declared">2</span> {}',
        say("ringed"),
        say("declared: by an ellipsis or by square brackets"),
    ),
    (
        '<mark class="substitution grave">{}</mark>',
        say("tint, heavy line"),
        say("negation, modality, quantity, name or attribution: no filter hides these"),
    ),
    ('<span class="sign">‖</span>', None, say("the outlet’s own words stand between two passages")),
    ('<span class="sign">…</span> {}', say("in grey"), say("words of the base are not given at that end")),
    (
        '<span class="sign">[…]</span> {}',
        say("in grey"),
        say("words of the statement are missing, as no document gives them"),
    ),
    ('<span class="pin"></span> {}', say("pin"), say("the user pinned these words to words of the base")),
    (
        '<span class="pin apart"></span> {}',
        say("hollow pin"),
        say("the user pinned these words apart from words of the base"),
    ),
)


def legend_section(language: Language) -> str:
    """Return what each sign of the page stands for."""
    verdict = language.say("This page says what differs, and where. It gives no verdict on anyone.")
    return lines(
        [
            '<section class="legend" aria-labelledby="legend">',
            f'<h2 id="legend">{text(language.say("How to read it"))}</h2>\n<dl>',
            *(_row(sign, words, meaning, language) for sign, words, meaning in _SIGNS),
            f'</dl>\n<p class="quiet">{text(verdict)}</p>\n</section>\n',
        ]
    )


def _row(sign: str, words: Said | None, meaning: Said, language: Language) -> str:
    shown = sign.format(text(language.said(words))) if words else sign
    return f"<dt>{shown}</dt><dd>{text(language.said(meaning))}</dd>"
