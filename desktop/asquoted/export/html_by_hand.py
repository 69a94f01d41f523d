"""The part of a web page that says what was done by hand."""

from asquoted.export.by_hand import ByHand, Correction, set_by_hand
from asquoted.export.markup import lines, text
from asquoted.phrases.language import Language


def by_hand_section(by_hand: ByHand, language: Language) -> str:
    """Return all that was done by hand; nothing where there is none."""
    found = by_hand.corrections()
    if not found:
        return ""
    rows = lines(_row(one) for one in found)
    say = language.say
    head = "".join(
        f'<th scope="col">{text(words)}</th>' for words in (say("When"), say("What"), say("Which words"))
    )
    return (
        f"<h2>{text(say('Done by hand: {many}', many=len(found)))}</h2>\n"
        f'<div class="wide" role="region" aria-label="{text(say("Done by hand"))}" tabindex="0"><table>'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody></table></div>"
    )


def _row(one: Correction) -> str:
    return (
        f'<tr><td class="day">{text(one.day)}</td><td>{text(one.head)}</td>'
        f"<td><bdi>{text(one.words)}</bdi></td></tr>"
    )


def facts_told(by_hand: ByHand, statement: str, language: Language) -> str:
    """Say which facts of a statement were set by hand; empty for none."""
    words = set_by_hand(by_hand.facts_of(statement))
    return f'<p class="quiet">{text(language.said(words))}</p>' if words else ""
