"""What the rules look up: words of a language, by what they do to a quote.

The tables lie in `data/tables`, each with its source; `asquoted.service.tables` loads
them. Every word here is a shadow (see `asquoted.domain.tokens`), a phrase is shadows
joined by single spaces.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False)
class Tables:
    """The tables of one language; an empty one knows no words, and everything still runs."""

    spelling: Mapping[str, str] = field(default_factory=dict)
    """A spelling -> the one that all its variants share (kerb -> curb)."""
    abbreviations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """A short form -> what it may stand for (un -> united nations)."""
    contractions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """A contraction -> what it may stand for (don't -> do not)."""
    numbers: Mapping[str, str] = field(default_factory=dict)
    """A number word -> its figures (twelve -> 12, million -> 1000000, third -> 3rd)."""
    units: Mapping[str, str] = field(default_factory=dict)
    """A unit, sign or currency -> the word that all its forms share (km -> kilometre)."""
    months: Mapping[str, str] = field(default_factory=dict)
    """A month or weekday in any form -> its full name (sept -> september)."""
    names: Mapping[str, str] = field(default_factory=dict)
    """A form of a name -> the one that all its forms share (kiev -> kyiv)."""
    given_names: Mapping[str, str] = field(default_factory=dict)
    """A given name, short or in another tongue -> the one that all its forms share (bill -> william)."""
    surnames: Mapping[str, str] = field(default_factory=dict)
    """A Korean or Chinese family name -> one for all its romanisations (lee -> yi)."""
    demonyms: Mapping[str, str] = field(default_factory=dict)
    """An adjective or a people -> its country (american -> u.s.)."""
    places: frozenset[str] = frozenset()
    """Countries, peoples, capitals: names even where a sentence begins."""
    titles: frozenset[str] = frozenset()
    """Words that stand before a name without being part of it (mr, dr, president)."""
    modals: Mapping[str, str] = field(default_factory=dict)
    """A word or phrase of possibility, duty, intent or certainty -> its class (had to -> have to)."""
    negations: Mapping[str, str] = field(default_factory=dict)
    """A negator -> its class (nor -> not)."""
    quantifiers: Mapping[str, str] = field(default_factory=dict)
    """A word or phrase of quantity or frequency -> its class (lots of -> a lot)."""
    approximators: Mapping[str, str] = field(default_factory=dict)
    """A word that counts beside a number alone -> where it stands, before or after (about, or so)."""
    attributions: frozenset[str] = frozenset()
    """Words that say who said it, and how (said, reportedly, according)."""
    opinions: frozenset[str] = frozenset()
    """Verbs that say whose opinion it is in an aside (the police believe)."""
    function_words: frozenset[str] = frozenset()
    """Words that carry grammar rather than matter (the, of, and)."""
    openers: frozenset[str] = frozenset()
    """Words that open a phrase which may stand in more than one place (in, after, if)."""
    idioms: frozenset[str] = frozenset()
    """Phrases that hold a word of another table without its sense (after all)."""
    irregular: Mapping[str, str] = field(default_factory=dict)
    """An irregular form -> its root (went -> go), which no stemmer finds."""
    words: frozenset[str] = frozenset()
    """The common words of the language: what is not among them may be a name or a misprint."""
