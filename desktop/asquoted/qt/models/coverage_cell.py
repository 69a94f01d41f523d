"""A cell of Coverage: what one outlet gives of one sentence."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from asquoted.domain.comparison import GRAVE, Difference, Form, Quote, Rendering
from asquoted.domain.documents import Document
from asquoted.qt.filled import listed
from asquoted.qt.models.cuts import cut_in_short, cut_told, is_cut

# The form that gives most of the source's own words stands for a cell that holds several.
_FULLEST = (
    Form.VERBATIM,
    Form.TRIMMED,
    Form.SPLICED,
    Form.REWORDED,
    Form.PARTIAL,
    Form.FRAGMENT,
    Form.INDIRECT,
)


@dataclass(frozen=True, slots=True)
class Coverage:
    """What one outlet gives of one quote: its renderings, if any, the fullest first."""

    quote: str
    form: Form
    renderings: tuple[Rendering, ...] = ()
    cut: str = ""
    """Which negation was cut off at an end, in words; empty for none."""
    cut_in_short: str = ""
    silent: int = field(init=False)
    """How many changes were made without saying so, in what stands in marks."""
    grave: int = field(init=False)
    """How many of the silent changes are of the kinds that are never hidden."""

    def __post_init__(self) -> None:
        # Counted once: a table asks for them at each step, to know how high its rows are.
        silent = [one for one in self._in_marks() if not one.declared]
        object.__setattr__(self, "silent", len(silent))
        object.__setattr__(self, "grave", sum(one.kind in GRAVE for one in silent))

    @property
    def alike(self) -> int:
        """How many renderings are of the form that stands for the cell."""
        return sum(one.form is self.form for one in self.renderings)

    @property
    def others(self) -> int:
        """How many renderings are of another form."""
        return len(self.renderings) - self.alike

    def _in_marks(self) -> Iterator[Difference]:
        # Words outside the marks are the outlet's own: it changed nothing of the speaker's.
        for one in self.renderings:
            if one.form is not Form.INDIRECT:
                yield from one.differences


def coverage_of(quote: Quote, document: Document) -> Coverage:
    """Return what a document gives of a quote."""
    given = [rendering for rendering in quote.renderings if rendering.document == document.id]
    if not given:
        form = Form.NOT_AVAILABLE if document.details.abridged else Form.NOT_QUOTED
        return Coverage(quote.id, form)
    given.sort(
        key=lambda rendering: _FULLEST.index(rendering.form) if rendering.form in _FULLEST else len(_FULLEST)
    )
    cut = [one for one in given if is_cut(quote, one)]
    cuts = listed(" · ", dict.fromkeys(cut_told(quote, one) for one in cut))
    shorts = listed(", ", dict.fromkeys(cut_in_short(quote, one) for one in cut))
    return Coverage(quote.id, given[0].form, tuple(given), cuts, shorts)
