"""Speakers without a name: "a former girlfriend", "his daughter", "the panel", "the weary swimmer".

An article that says "a" brings somebody in who is nobody met before, and "his daughter" is not
he. Only "the swimmer" is one whom the reader knows.
"""

import re

from asquoted.domain.grouping.lists import word_set
from asquoted.domain.grouping.titles import INSTITUTIONS, SAYINGS, TITLES

_OWNED = re.compile(r"(?:its|their)\s", re.IGNORECASE)
# "The weeping batsman", "the 34-year-old": somebody known, by what that one does or is.
_DESCRIBED = re.compile(
    r"the\s+(?:[\w'’-]+\s+){0,4}?(?P<noun>[\w-]+(?:man|woman|er|or|ist|ian|ant|ent|old|ee))\b", re.IGNORECASE
)
_FORMER = re.compile(
    r"the\s+(?:former|ex|one-time|onetime|erstwhile)[\s-](?:[\w'’-]+\s+){0,4}?[a-z][\w-]*", re.IGNORECASE
)
_FORMER_WHO = re.compile(
    r"(?P<who>the\s+(?:former|ex|one-time|onetime|erstwhile)[\s-](?:[\w'’-]+\s+){0,3}?[a-z][\w-]*)"
    r"\s+(?:had|has|was|gave|made|issued|sent|told|said|warned|put|used|took|went|began|ended|added)\b"
)
_TIME = re.compile(
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|a\s+few|\d+)\s+"
    r"(?:minute|hour|day|night|week|month|year|decade)s?(?:\s+(?:earlier|later|before|after|ago|on))?"
    r"|(?:an?|another)\s+(?:\w+\s+)?(?:pause|silence|beat|sigh|smile|shrug|grin)",
    re.IGNORECASE,
)
_DESCRIPTION = re.compile(r"the\s+(?:[\w'’-]+\s+){0,4}?[a-z][\w-]*$", re.IGNORECASE)
# What ends like one who does something, and is none, or is a firm.
_NO_AGENTS = word_set("""
    number paper newspaper letter order other former latter matter river summer winter answer computer
    department government parliament statement agreement document president minister maker carmaker
    manufacturer operator insurer lender supplier developer carrier enemy side firm business giant chain
    brand outlet channel website magazine source
    """)
# Several people who speak with one voice.
COLLECTIVES = word_set("""
    audience band bench brigade campaign cast choir coalition couple crew crowd defence defense delegation
    duo faculty family firm inquiry enquiry jury left lobby management media minority majority opposition
    pair panel parents parish prosecution public right squad staff syndicate taskforce team trio union
    unions west workforce
    """)
_BRINGING_IN = word_set("a an another one some several many few two three four five six other")
_HIS = word_set("his her their my our your")
_BREAK = word_set("""
    at to for from with by on about who which that under after before near via in of close inside outside
    and or but when while whose against aged familiar
    """)
# What belongs to somebody and speaks for nobody else.
_FOR_THE_OWNER = SAYINGS | word_set("""
    account book camp campaign column diary feed lips memoir mouth office page people side team words
    representative representatives agent
    """)
_WORD = re.compile(r"[^\W\d_][\w'’-]*|[,;:(]")


def is_owned(words: str) -> bool:
    """Tell whether words mean somebody by whose one is: "its foreign ministry"."""
    return _OWNED.match(words) is not None


def describes_person(words: str, *, speaks: bool) -> bool:
    """Tell whether words mean a person by what that one does, and no name: "the weeping batsman".

    Of one who `speaks` by a verb of saying, any noun will do: "the nurse said".
    """
    match = _DESCRIBED.match(words)
    if match is None and speaks and _DESCRIPTION.fullmatch(words):
        last = words.split()[-1].casefold()
        return last not in _NO_AGENTS and last not in COLLECTIVES
    return match is not None and match["noun"].casefold() not in _NO_AGENTS


def is_epithet(words: str) -> bool:
    """Tell whether words mean somebody known by a work or a club: "the Blue Harbour singer".

    An office or a spokesperson's place is no epithet: "the Norport mayor" may be another one.
    """
    last = words.split()[-1] if words[:4].casefold() == "the " else ""
    match = _DESCRIBED.match(words)
    is_agent = match is not None and match.end() == len(words) and last not in _NO_AGENTS
    return is_agent and last.islower() and last not in TITLES and not last.startswith("spokes")


def is_former(words: str) -> bool:
    """Tell whether words mean somebody by what that one once was: "the former army nurse".

    Nobody who is new to the reader is brought in so, and no office is held by such words.
    """
    return _FORMER.fullmatch(words) is not None


def former_behind(text: str, start: int, end: int) -> str:
    """Return the first words between two offsets that mean somebody by what that one once was, if any do."""
    found = _FORMER_WHO.search(text, start, end)
    return found["who"] if found else ""


def is_time(words: str) -> bool:
    """Tell whether words that stand where a speaker may stand are a time, or what fills it: "a pause"."""
    return _TIME.fullmatch(words) is not None


def brought_in(words: str) -> str:
    """Return the noun by which words bring in somebody of no name: "girlfriend" of "a former girlfriend".

    An empty string where they mean somebody known ("the girlfriend") or what speaks for its
    owner ("his office").
    """
    tokens = [match.group() for match in _WORD.finditer(words)]
    if len(tokens) < 2 or tokens[0].casefold() not in _BRINGING_IN | _HIS:
        return ""
    noun = _head(tokens[1:])
    is_his = tokens[0].casefold() in _HIS
    return "" if is_his and noun in _FOR_THE_OWNER else noun


def is_his(words: str) -> bool:
    """Tell whether words mean what belongs to somebody and speaks for nobody else: "her office"."""
    tokens = words.split()
    is_possessive = len(tokens) > 1 and tokens[0].casefold() in _HIS
    return is_possessive and _head(tokens[1:]) in _FOR_THE_OWNER


def possessed(words: str) -> str:
    """Return the noun for another one, whom `words` mean by an owner: "barrister" of "Roe's own barrister".

    An empty string where what is owned speaks for its owner: "Roe's letter", "Roe's camp".
    """
    owner = re.search(r"['’]s\s+(?P<rest>[a-z].*)$", words)
    tokens = [match.group() for match in _WORD.finditer(owner["rest"])] if owner else []
    noun = _head(tokens)
    is_body = noun in INSTITUTIONS or noun in COLLECTIVES or noun in _NO_AGENTS
    return "" if is_body or noun in _FOR_THE_OWNER or noun.startswith("spokes") else noun


def _head(tokens: list[str]) -> str:
    """Return the noun that words in small letters end in, before any "of" or "who"."""
    noun = ""
    for token in tokens:
        if not token[0].isalpha() or token.casefold() in _BREAK or token[0].isupper():
            break
        noun = token
    return noun.casefold()
