"""Small closed word classes of English: what a noun phrase may hold, and where it must end."""


def words_of(table: str) -> frozenset[str]:
    """Return the words of a table written out over several lines."""
    return frozenset(table.split())


SUBJECT_PRONOUNS = words_of("""
    he she they it we i you who everyone someone nobody many some others one
""")
# "She'll ask", "it's": the verb behind the apostrophe takes the pronoun for its subject.
CONTRACTED = frozenset(
    pronoun + apostrophe + ending
    for pronoun in ("he", "she", "they", "it", "we", "i", "you", "who")
    for apostrophe in "'’"
    for ending in ("ll", "ve", "d", "re", "s", "m")
)
PERSONAL = words_of("""
    he she they
""")
DETERMINERS = words_of("""
    the a an his her its their our my your this that these those some many several most few both all two
    three four five six another each every no any more one other
""")
BE = words_of("""
    is was are were be been being 's 're am isn't wasn't aren't weren't isn’t wasn’t aren’t weren’t
""")
HAVE = words_of("""
    has have had having hasn't haven't hadn't hasn’t haven’t hadn’t
""")
MODALS = words_of("""
    will would can could may might must shall should do does did don't doesn't didn't won't wouldn't
    can't couldn't shouldn't don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t cannot used
""")
AUXILIARIES = BE | HAVE | MODALS
ADVERBS = words_of("""
    also later then once again now not never even just still only further already previously recently
    then often sometimes soon first famously ever always yesterday today tonight earlier too thus
    therefore himself herself itself themselves both all twice instead since simply well further
    meanwhile nevertheless nonetheless
""")
CONJUNCTIONS = words_of("""
    and but or nor so yet because although though while when where whereas if unless whether than as
    that which who whom whose what how why before after until since once
""")
RELATIVES = words_of("""
    who which that
""")
PREPOSITIONS = words_of("""
    in on at by for from with without of to into about over under against between among during through
    via after before since until toward towards near upon within across behind beyond like despite amid
    per inside outside off out up down
""")
DAYS = words_of("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue
    wed thu fri sat sun today yesterday tonight tomorrow morning afternoon evening night week month year
    last next this late early
""")
# What times are counted in, as far as `DAYS` has it not.
TIMES = words_of("""
    ago moment minute minutes hour hours day days nights weeks fortnight months years decade decades weekend
    time
""")
STOPS = frozenset(".!?…。！？")
DASHES = frozenset(("—", "–", "―", "‒", "--", "-"))
# Past forms that no ending gives away, of verbs that take a person for their subject.
IRREGULAR_PASTS = words_of("""
    ate beat became began bent bit blew bought bore bowed broke brought built burst came caught chose clung
    crept cut dealt drank drew drove dug fell felt fled flew flung forgot fought found froze gave got grew
    heard held hid hit hung kept knelt knew laid lay leapt led left lent let lit lost made meant met paid put
    ran rang rode rose said sang sank sat saw sent set shook shot shut slept slid sold sought spent split
    spoke sprang spread stole stood stuck struck strode swam swept swore swung threw thought told took tore
    went wept woke won wore wound wrote
""")
# What people are, as newspapers call them.
OFFICES = words_of("""
    adviser advisor advocate ambassador analyst archbishop attorney author barrister bishop boss captain ceo
    chair chairman chairwoman chairperson chancellor chief coach colonel columnist commander commissioner
    congressman congresswoman coordinator co-ordinator coroner councillor counsel curator defendant delegate
    deputy detective director doctor economist editor envoy executive founder general governor head headmaster
    headteacher inspector investigator judge justice landlord lawmaker lawyer leader lieutenant magistrate
    manager mayor midfielder minister monarch negotiator nurse officer organiser organizer owner pilot
    playwright pope premier president principal professor prosecutor rapporteur referee researcher scientist
    secretary senator sergeant sheriff skipper solicitor speaker spokesman spokesperson spokeswoman spokesmen
    strategist striker superintendent surgeon teacher treasurer trustee undersecretary vicar victim widow
    widower winner witness
""")
# These bring in only what they are "of": "spoke of “cowardice”".
SPEAKING = words_of("speak speaks spoke spoken speaking talk talks talked talking")


def pronoun_of(word: str) -> str:
    """Return a pronoun without the verb that is contracted with it: "she" of "she'll"."""
    return word.replace("’", "'").partition("'")[0] if word in CONTRACTED else word
