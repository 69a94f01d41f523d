"""Countries by the words that news uses for their governments: capital, people, seat, agency."""

import re
from collections.abc import Iterable
from functools import lru_cache

from asquoted.domain.grouping.lists import any_of

_STATE = (
    r"(?:government|ministry|army|military|navy|air\s+force|armed\s+forces|troops|embassy|parliament"
    r"|(?:foreign|defen[cs]e|prime|interior|finance|environment|climate|transport)\s+minist(?:er|ry))"
)
# "Norland's foreign ministry", "the army of Norland", "the Norlandish government".
_LEARNING = re.compile(
    rf"""\b(?P<owner>[A-Z][a-z]{{3,}})['’]s\s+(?:[a-z]+\s+){{0,2}}{_STATE}\b
    |\b{_STATE}\s+(?:of\s+[a-z]+\s+)?(?:of|in)\s+(?P<of>[A-Z][a-z]{{3,}})\b
    |\b(?P<people>[A-Z][a-z]{{2,}}(?:an|ish|ese))\s+(?:[a-z]+\s+){{0,2}}{_STATE}\b""",
    re.VERBOSE,
)
_ENDING = re.compile(r"(?:ians?|ans?|ia|ish|ese|ic|a)$")
_ENDINGS = r"(?:ians?|ans?|ia|ish|ese|ic|a|n|i|e|ers?)?"
# Of a continent, a faith, a kind of government.
_NO_PLACE = frozenset(["african", "asian", "christian", "civilian", "european", "latin", "the"])
_SHORTEST_STEM = 3
_SEAT = r"(?P<noun>army|embassy|government|military|ministry|navy|parliament)"
_BESIDE = re.compile(rf"(?:['’]s?|,?\s+the)?\s+(?:[a-z]+\s+){{0,2}}{_SEAT}\b")
_OF = re.compile(rf"\b{_SEAT}\s+(?:of\s+[a-z]+\s+)?(?:of|in)\s+$")

_ROWS = """
kp|democratic people's republic of korea|north korea|north korean|dprk|pyongyang|kcna
kp|korean central news agency
kr|south korea|south korean|seoul|yonhap
us|united states|american|washington|white house|pentagon|us|u.s.|state department|biden administration
gb|united kingdom|britain|british|london|downing street|uk|u.k.|whitehall
ru|russia|russian|moscow|kremlin|tass|ria
ua|ukraine|ukrainian|kyiv|kiev
cn|china|chinese|beijing|xinhua
jp|japan|japanese|tokyo|kyodo
de|germany|german|berlin
fr|france|french|paris|elysee|élysée
it|italy|italian|rome
es|spain|spanish|madrid
pt|portugal|portuguese|lisbon
ie|ireland|irish|dublin
nl|netherlands|dutch|the hague
be|belgium|belgian
pl|poland|polish|warsaw
cz|czech republic|czechia|czech|prague
at|austria|austrian|vienna
hu|hungary|hungarian|budapest
ro|romania|romanian|bucharest
bg|bulgaria|bulgarian|sofia
gr|greece|greek|athens
tr|turkey|türkiye|turkish|ankara|anadolu
rs|serbia|serbian|belgrade
se|sweden|swedish|stockholm
no|norway|norwegian|oslo
dk|denmark|danish|copenhagen
fi|finland|finnish|helsinki
ch|switzerland|swiss|bern
by|belarus|belarusian|minsk|belta
il|israel|israeli|jerusalem|tel aviv
ps|palestinian authority|palestinian|ramallah|wafa
ir|iran|iranian|tehran|irna
iq|iraq|iraqi|baghdad
sy|syria|syrian|damascus|sana
sa|saudi arabia|saudi|riyadh
ae|united arab emirates|uae|emirati|abu dhabi
qa|qatar|qatari|doha
eg|egypt|egyptian|cairo
ly|libya|libyan|tripoli
ma|morocco|moroccan|rabat
dz|algeria|algerian|algiers
ng|nigeria|nigerian|abuja
ke|kenya|kenyan|nairobi
et|ethiopia|ethiopian|addis ababa
za|south africa|south african|pretoria
sd|sudan|sudanese|khartoum
in|india|indian|new delhi|delhi
pk|pakistan|pakistani|islamabad
bd|bangladesh|bangladeshi|dhaka
af|afghanistan|afghan|kabul
mm|myanmar|burma|naypyidaw
th|thailand|thai|bangkok
vn|vietnam|vietnamese|hanoi
my|malaysia|malaysian|kuala lumpur
sg|singapore|singaporean
id|indonesia|indonesian|jakarta
ph|philippines|philippine|manila
tw|taiwan|taiwanese|taipei
au|australia|australian|canberra
nz|new zealand|wellington
ca|canada|canadian|ottawa
mx|mexico|mexican|mexico city
br|brazil|brazilian|brasília|brasilia
ar|argentina|argentine|buenos aires
cl|chile|chilean
co|colombia|colombian|bogotá|bogota
ve|venezuela|venezuelan|caracas
cu|cuba|cuban|havana
"""

COUNTRIES_OF: dict[str, str] = {
    name: row.split("|")[0] for row in _ROWS.split("\n") if row for name in row.split("|")[1:]
}


def learn_places(texts: Iterable[str], people: frozenset[str]) -> frozenset[str]:
    """Return the stems of countries that `texts` name as having a government, and the table does not know."""
    stems = set()
    for text in texts:
        for match in _LEARNING.finditer(text):
            name = match["owner"] or match["of"] or match["people"]
            folded = name.casefold()
            stem = _ENDING.sub("", name)
            is_known = folded in COUNTRIES_OF or folded in _NO_PLACE or folded in people
            if not is_known and len(stem) >= _SHORTEST_STEM:
                stems.add(stem)
    return frozenset(stems)


def find_places(words: str, learned: frozenset[str] = frozenset()) -> list[tuple[int, int, str]]:
    """Return the names of countries, with their places; a compound like "Moscow-backed" names none."""
    found = []
    for match in _PLACE.finditer(words.replace("’", "'")):
        folded = match.group().casefold()
        # The pronoun "us" is no country.
        if folded != "us" or match.group() == "US":
            found.append((match.start(), match.end(), COUNTRIES_OF[folded]))
    if learned:
        for match in _learned(learned, is_any=False).finditer(words.replace("’", "'")):
            found.append((match.start(), match.end(), match[1]))
    return sorted(found)


def find_seats(text: str, learned: frozenset[str] = frozenset()) -> dict[str, frozenset[str]]:
    """Return the countries whose army, ministry … a text names: "Norland's foreign ministry"."""
    seats: dict[str, set[str]] = {}
    for start, end, place in find_places(text, learned):
        after, before = _BESIDE.match(text, end), _OF.search(text, max(0, start - 40), start)
        for match in (after, before):
            if match:
                seats.setdefault(match["noun"], set()).add(place)
    return {noun: frozenset(places) for noun, places in seats.items()}


def without_places(words: str, learned: frozenset[str] = frozenset()) -> str:
    """Return the words with every country's name struck out: it is no part of a person's."""
    left = _ANY_PLACE.sub(" . ", words.replace("’", "'"))
    return _learned(learned, is_any=True).sub(" . ", left) if learned else left


_NAMES = rf"(?=\w)(?:{any_of(COUNTRIES_OF)})"
_PLACE = re.compile(rf"(?<![\w-]){_NAMES}(?![\w-])", re.IGNORECASE)
_ANY_PLACE = re.compile(rf"(?<!\w){_NAMES}(?!\w)(?:'s?(?!\w)|-\w+)?", re.IGNORECASE)


@lru_cache(maxsize=64)
def _learned(stems: frozenset[str], *, is_any: bool) -> re.Pattern[str]:
    names = "|".join(re.escape(stem) for stem in sorted(stems, key=lambda stem: (-len(stem), stem)))
    if is_any:
        return re.compile(rf"(?<!\w)(?:{names}){_ENDINGS}(?!\w)(?:'s?(?!\w)|-\w+)?")
    return re.compile(rf"(?<![\w-])({names}){_ENDINGS}(?![\w-])")
