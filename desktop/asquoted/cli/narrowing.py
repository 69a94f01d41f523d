"""The window's filter, as it is asked for on the command line."""

from argparse import Namespace
from collections.abc import Collection

from asquoted.cli.names import named, tag_named
from asquoted.domain.comparison import Form, Kind, Sense
from asquoted.domain.narrowing import Narrowing
from asquoted.errors import UserError
from asquoted.service.finding import find_quote, find_statement
from asquoted.service.narrowing import keep_quotes, outlet_names
from asquoted.store.library import Library

_FORMS = {one.value: one for one in Form if one not in (Form.NOT_QUOTED, Form.NOT_AVAILABLE)}
"""The forms of a rendering; the others say that there is none."""
_KINDS = {one.value: one for one in Kind}
_SENSES = {one.value: one for one in Sense}


def asked_for(library: Library, arguments: Namespace) -> Narrowing:
    """Return what the options of the filter ask for. Raise NotFoundError, UserError."""
    since, until = arguments.since, arguments.until
    if since is not None and until is not None and since > until:
        raise UserError(f"no day is from {since} to {until}; give the earlier one with --from")
    outlets = outlet_names(library) if arguments.outlet else {}
    return Narrowing(
        tags=frozenset(tag_named(library, one).id for one in arguments.tag),
        outlets=frozenset(named("outlet", one, outlets, "documents") for one in arguments.outlet),
        since=since,
        until=until,
        forms=frozenset(named("form", one, _FORMS) for one in arguments.form),
        kinds=frozenset(named("kind", one, _KINDS) for one in arguments.kind),
        senses=frozenset(named("sense", one, _SENSES) for one in arguments.sense),
        statement=find_statement(library, arguments.statement) if arguments.statement else "",
    )


def wanted_quotes(library: Library, arguments: Namespace) -> tuple[Collection[str] | None, tuple[str, ...]]:
    """Return the quotes that are named and have what is asked for, None for all, and what was left out.

    Raise NotFoundError, UserError.
    """
    quotes = [find_quote(library, one) for one in arguments.quotes] if arguments.quotes else None
    asked = asked_for(library, arguments)
    if not asked:
        return quotes, ()
    kept = keep_quotes(library, asked, quotes)
    return kept.quotes, (kept.words,)
