"""What kind a difference is, by tables and rules that a reader can follow.

The order of the rules; the first that holds gives the name, and its reason says which it was:

1. Marks alone: `quotation-mark`, else `punctuation`.
2. One word misprinted or masked: `spelling` (the list of English words, SCOWL).
3. One word for one, related: a short form (`abbreviation`), a name as it sounds (`name-form`), a
   negating prefix (`negation`), parts of a compound (`spelling`, or `name-form` in a name).
   So is a word in capitals over against the words whose initials it has (CM, chief minister).
4. What is grave, the gravest first: `negation`, `modality`, the source of a claim (`attribution`),
   `quantity`, `name`, other `attribution`. A word of them on one side alone, or another one on the other, is
   enough, whatever else is in the difference; two of one class (has to, had to) are no change.
   One amount in other units is a `number-form`, one name in another romanisation a `name-form`.
5. The same roots (Snowball's stemmer for English, and a table of irregular forms), less endings that
   make another word: `inflection`.
6. Else `wording`.

What stands in brackets and repeats what stands before them is a form of it: see `glossing`.
What says the same in another form (by the tables, or by rule) is named in `sameness`. The grave
kinds come first, so none of them is ever called anything milder. Sources: the tables' own, in
`data/tables`; for what negates, what is modal and what counts, Huddleston and Pullum, The
Cambridge Grammar of the English Language (2002).
"""

from collections.abc import Sequence

from asquoted.domain.collation.lexicon import NAMES, Lexicon
from asquoted.domain.collation.likeness import NEGATED, SHORTENED, SOUNDED, Relation
from asquoted.domain.comparison import Kind
from asquoted.domain.glossing import name_spelled_out
from asquoted.domain.grounds import grounds_in, name_of_grave
from asquoted.domain.inflecting import name_of_inflection
from asquoted.domain.names import Named, has_name, same_name
from asquoted.domain.sameness import JOINED, name_joined, name_same
from asquoted.domain.slips import is_masked_form, is_negated, is_slip
from asquoted.domain.stretches import Stretch, tokens_of, words_of
from asquoted.domain.tokens import Sign, TokenKind

__all__ = ["JOINED", "name_change", "name_same"]

_RELATED = {
    SHORTENED: (Kind.ABBREVIATION, "abbreviation: a short form and what it stands for, table"),
    SOUNDED: (Kind.NAME_FORM, "name-form: one name in two romanisations, by sound"),
    NEGATED: (Kind.NEGATION, "negation: a negating prefix, rule"),
}
_COMPOUND = Relation.JOINED
_CONDITIONS = frozenset({"if", "unless"})


def name_change(base: Stretch, reading: Stretch, relation: Relation | None, lexicon: Lexicon) -> Named:
    """Name what was omitted, added or put in another's place: the gravest thing in it."""
    a, a0, a1 = base
    b, b0, b1 = reading
    # How many words there are is known of every stretch; they are looked at where one stands for one.
    here, there = a.are_words[a0:a1].count(True), b.are_words[b0:b1].count(True)
    if not here and not there:
        return _name_marks([*tokens_of(base), *tokens_of(reading)])
    mine, others = grounds_in(base, lexicon), grounds_in(reading, lexicon)
    if relation is None and (a0 == a1 or b0 == b1):
        # What is lost or put in has no counterpart to hold it against.
        grave = name_of_grave(base, reading, lexicon, mine | others) if mine or others else None
        return grave or (_LOST if here else _ADDED)
    if here == there == 1:
        may_be_names = mine & others & NAMES != 0
        if named := _name_word(base, reading, lexicon, may_be_names=may_be_names):
            return named
    # A word by itself is no short form of a word by itself.
    is_one_for_one = here == there == a1 - a0 == b1 - b0 == 1
    if not is_one_for_one and (short := name_spelled_out(base, reading, lexicon)):
        return short
    if relation in _RELATED:
        # One word for one: no graver change is in it.
        return _RELATED[relation]
    if relation is _COMPOUND:
        return name_joined(base, reading, lexicon)
    if grave := name_of_grave(base, reading, lexicon, mine | others):
        return grave
    if inflected := name_of_inflection(base, reading, relation, lexicon):
        return inflected
    return _OTHER if here and there else _LOST if here else _ADDED


_OTHER: Named = (Kind.WORDING, "wording: other words")
_LOST: Named = (Kind.WORDING, "wording: words are missing")
_ADDED: Named = (Kind.WORDING, "wording: words are added")


def _name_word(base: Stretch, reading: Stretch, lexicon: Lexicon, *, may_be_names: bool) -> Named | None:
    """Name one word in place of another by their letters alone; see `grounds_in` on what may be names."""
    word, other = _word_of(base), _word_of(reading)
    if ("*" in word or "*" in other) and is_masked_form(word, other):
        return Kind.SPELLING, "spelling: a word with letters masked, rule"
    if word in _CONDITIONS and other in _CONDITIONS and word != other:
        return Kind.NEGATION, "negation: “unless” is “if not”"
    if may_be_names:
        surnames = lexicon.tables.surnames
        is_one = word in surnames and surnames[word] == surnames.get(other)
        if is_one and _are_capital(base, reading):
            return Kind.NAME_FORM, "name-form: one family name in two romanisations, table"
        if has_name(lexicon, base) and has_name(lexicon, reading):
            return _name_of_one(word, other, base, reading, lexicon)
    # The first letters or the last are alike where these are: hardly any two words are asked more.
    if word[-1] == other[-1] and (is_negated(word, other) or is_negated(other, word)):
        return _RELATED[NEGATED]
    if word[0] == other[0] and is_slip(word, other, lexicon):
        return Kind.SPELLING, "spelling: a misprint, of which the list of English words has one side"
    return None


def _name_of_one(word: str, other: str, base: Stretch, reading: Stretch, lexicon: Lexicon) -> Named | None:
    """Name one name in place of another, if they are forms of one."""
    if word.removesuffix("'s") == other.removesuffix("'s") or lexicon.root(word) == lexicon.root(other):
        return None
    found = same_name(lexicon.name_root(word), lexicon.name_root(other), lexicon, (base, reading))
    return (Kind.NAME_FORM, f"name-form: {found}") if found else None


def _word_of(stretch: Stretch) -> str:
    """Return the shadow of a stretch's one word."""
    side, start, end = stretch
    return side.tokens[start].shadow if end - start == 1 else words_of(stretch)[0]


def _are_capital(*stretches: Stretch) -> bool:
    return all(token.printed[0].isupper() for each in stretches for token in tokens_of(each) if token.is_word)


def _name_marks(tokens: Sequence[Sign]) -> Named:
    if all(token.kind is TokenKind.QUOTATION_MARK for token in tokens):
        return Kind.QUOTATION_MARK, "quotation-mark: it stands in one text alone"
    return Kind.PUNCTUATION, "punctuation: a mark is missing, added or another"
