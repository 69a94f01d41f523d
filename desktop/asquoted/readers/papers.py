"""What newspapers call themselves, as far as the name tells it: "The Ghent Gazette", "Karlower Tageblatt".

A wrong outlet on a comparison is worse than none. So a name counts only where it stands in a
place that is kept for it: alone above the article, or beside the day.
"""

import re

# The last word of a name in English: "The Ghent Gazette", "Kyiv Post".
_PAPERS = frozenset((
    "advertiser", "argus", "chronicle", "courier", "daily", "dispatch", "echo", "enquirer", "examiner",
    "express", "gazette", "globe", "guardian", "herald", "independent", "inquirer", "journal", "ledger",
    "mail", "mercury", "messenger", "mirror", "monitor", "observer", "post", "press", "record", "register",
    "reporter", "review", "sentinel", "standard", "star", "sun", "telegraph", "times", "tribune", "weekly",
))  # fmt: skip
# Those of them that name nothing else at the head of an article: "Press" or "Review" is a section.
_ALONE = frozenset((
    "argus", "courier", "enquirer", "gazette", "herald", "inquirer", "sentinel", "telegraph", "tribune",
))  # fmt: skip
# Words of headlines in capitals, "Dam Under Review", and of no newspaper's name.
_IN_HEADLINES = frozenset((
    "after", "against", "amid", "as", "at", "before", "by", "for", "from", "has", "have", "in", "into", "is",
    "not", "on", "out", "over", "says", "to", "under", "up", "with",
))  # fmt: skip
_GERMAN = re.compile(
    r"(?:\w+-)?\w*(?:zeitung|rundschau|nachrichten|tageblatt|tagblatt|volksblatt|abendblatt|anzeiger|kurier|merkur"
    r"|morgenpost|bote|allgemeine|volksstimme)",
    re.IGNORECASE,
)
# What stands above any news: "Aktuelle Nachrichten", "Latest News".
_SECTION = re.compile(
    r"(?:aktuelle|alle|kurze|letzte|lokale|neue|neueste|weitere|weltweite|all|breaking|business|city|crime|eu|good"
    r"|health|home|in|latest|live|local|markets?|money|more|national|other|our|political|politics|regional|related"
    r"|science|sports?|tech|technology|the|today['’]s|top|uk|us|weather|world)\b",
    re.IGNORECASE,
)
# "Gazette of the Upper House", "Voice of the Valley".
_OF_SOMETHING = re.compile(
    r"(?:the\s+)?(?:gazette|herald|courier|chronicle|tribune|voice|journal)\s+of\s+(?:the\s+)?(?:[A-Z]\w*\s*){1,3}",
    re.IGNORECASE,
)
# "La Gazette du Port", "El Diario de Vey", "Corriere di Vey": the first word says it.
_ROMANCE = re.compile(
    r"(?:(?:la|le|el|il|o|a)\s+|l['’])?(?:gazette|dépêche|courrier|tribune|diario|heraldo|gaceta|correo|corriere"
    r"|gazzetta|giornale|jornal|gazeta|kurier)\s+(?:(?:de|du|des|del|della|di|do|da|la|el)\s+|d['’])?[A-ZÀ-Þ].*",
    re.IGNORECASE,
)
_EASTERN = re.compile(
    r"[\uac00-\ud7a3]{1,8}(?:신문|일보|뉴스)|[\u3040-\u30ff\u4e00-\u9fff]{1,8}(?:新聞|日報|時報|日报|晚报|时报)"
)
_SMALL = frozenset(
    (
        "of",
        "the",
        "and",
        "&",
        "de",
        "du",
        "des",
        "del",
        "della",
        "di",
        "do",
        "da",
        "la",
        "el",
        "und",
        "y",
        "et",
    )
)
_MOST_WORDS = 5


def is_paper(words: str) -> bool:
    """Tell whether words are a newspaper's name of more than one word, in capitals as names are."""
    every = words.split()
    if _EASTERN.fullmatch(words):
        return True
    if not 1 < len(every) <= _MOST_WORDS or not all(one[0].isupper() or one in _SMALL for one in every):
        return False
    small = [one.lower() for one in every]
    if small[-1] in _PAPERS:
        return _IN_HEADLINES.isdisjoint(small)
    if _OF_SOMETHING.fullmatch(words):
        return True
    return _is_abroad(words)


def _is_abroad(words: str) -> bool:
    last = words.split()[-1]
    if _GERMAN.fullmatch(last):
        return last.lower() != "nachrichten" or _SECTION.match(words) is None
    return words[:1].isupper() and _ROMANCE.fullmatch(words) is not None


def is_paper_of_day(words: str) -> bool:
    """Tell whether words beside a day are a newspaper's name: "Svan News", which alone may be a section."""
    every = words.split()
    if is_paper(words):
        return True
    is_named = 1 < len(every) <= 3 and words.istitle() and every[-1] in ("News", "Today")
    return is_named and _SECTION.match(words) is None


def is_masthead(line: str) -> bool:
    """Tell whether a line above an article can be nothing but a newspaper's name, were it one word."""
    return line.lower() in _ALONE or is_paper(line)
