"""German words that attribution hangs on: verbs of saying with their classes, and small closed classes.

Sources: written for AsQuoted after the grammars' accounts of reported speech (Duden, Die Grammatik, on
Redewiedergabe and Konjunktiv I) and learners' dictionaries; the classes of the verbs as in `cues`.
"""

from typing import NamedTuple

from asquoted.domain.quotations.grammar import words_of
from asquoted.domain.speech import CueClass


class GermanVerb(NamedTuple):
    """A finite form of a verb of saying.

    `prefix` is what stands at its clause's end ("teilte … mit"), `takes_clause` tells whether what is
    said may follow as a clause.
    """

    cue_class: CueClass
    prefix: str
    takes_clause: bool


# Past and present, singular and plural; a particle that is parted from the verb behind a plus sign; a
# star where no clause follows: "nannte den Plan „absurd“".
_NEUTRAL = """
    sagte sagten sagt sagen | erklärte erklärten erklärt erklären | berichtete berichteten berichtet berichten
    | betonte betonten betont betonen | meinte meinten meint meinen | schrieb schrieben schreibt schreiben
    | antwortete antworteten antwortet antworten | fragte fragten fragt fragen
    | ergänzte ergänzten ergänzt ergänzen | bestätigte bestätigten bestätigt bestätigen
    | erzählte erzählten erzählt erzählen
    | äußerte äußerten äußert äußern | unterstrich unterstrichen unterstreicht unterstreichen
    | versicherte versicherten versichert versichern | entgegnete entgegneten entgegnet entgegnen
    | erwiderte erwiderten erwidert erwidern | verkündete verkündeten verkündet verkünden
    | erläuterte erläuterten erläutert erläutern | bemerkte bemerkten bemerkt bemerken
    | rief riefen ruft rufen | flüsterte flüsterten flüstert flüstern | versprach versprachen verspricht
    versprechen | bekräftigte bekräftigten bekräftigt bekräftigen | begründete begründeten begründet begründen
    | nannte* nannten* nennt* nennen* | sprach* sprachen* spricht* | bezeichnete* bezeichneten* bezeichnet*
    bezeichnen* | lobte* lobten* lobt* loben* | resümierte resümierten resümiert
    | twitterte twitterten twittert
    | teilte+mit teilten+mit teilt+mit teilen+mit | fügte+hinzu fügten+hinzu fügt+hinzu fügen+hinzu
    | gab+an gaben+an gibt+an geben+an | kündigte+an kündigten+an kündigt+an kündigen+an
    | hob+hervor hoben+hervor hebt+hervor heben+hervor | stellte+klar stellten+klar stellt+klar stellen+klar
    | hielt+fest hielten+fest hält+fest halten+fest
"""
_DISTANCING = """
    behauptete behaupteten behauptet behaupten | beteuerte beteuerten beteuert beteuern
    | argumentierte argumentierten argumentiert argumentieren | mutmaßte mutmaßten mutmaßt mutmaßen
"""
_LOADED = """
    kritisierte kritisierten kritisiert kritisieren | wetterte wetterten wettert wettern | polterte polterten
    poltert poltern | schimpfte schimpften schimpft schimpfen | drohte drohten droht drohen | warnte warnten
    warnt warnen | jubelte jubelten jubelt jubeln | spottete spotteten spottet spotten | höhnte höhnten höhnt
    höhnen | klagte klagten klagt klagen | mahnte mahnten mahnt mahnen | forderte forderten fordert fordern
    | rügte* rügten* rügt* rügen* | verurteilte* verurteilten* verurteilt* verurteilen*
    | gestand gestanden gesteht gestehen | räumte+ein räumten+ein räumt+ein räumen+ein | gab+zu gaben+zu
    gibt+zu geben+zu | legte+nach legten+nach legt+nach legen+nach
"""
_DENYING = """
    bestritt bestritten bestreitet bestreiten | dementierte dementierten dementiert dementieren
    | leugnete leugneten leugnet leugnen | widersprach widersprachen widerspricht widersprechen
    | wies+zurück wiesen+zurück weist+zurück weisen+zurück | stritt+ab stritten+ab streitet+ab streiten+ab
"""


def _table() -> dict[str, tuple[GermanVerb, ...]]:
    table: dict[str, tuple[GermanVerb, ...]] = {}
    classes = (
        (_NEUTRAL, CueClass.NEUTRAL),
        (_DISTANCING, CueClass.DISTANCING),
        (_LOADED, CueClass.LOADED),
        (_DENYING, CueClass.DENYING),
    )
    for entries, cue_class in classes:
        for entry in entries.replace("|", " ").split():
            form, _, prefix = entry.rstrip("*").partition("+")
            verb = GermanVerb(cue_class, prefix, not entry.endswith("*"))
            table[form] = (*table.get(form, ()), verb)
    return table


VERBS = _table()
SO = GermanVerb(CueClass.NEUTRAL, "", True)
# "„…“, hat er gesagt": what stands behind the speaker then.
PERFECT = words_of("hat haben hatte hatten")
PARTICIPLES = words_of(
    "gesagt erklärt betont berichtet geschrieben mitgeteilt geantwortet gefragt gerufen erzählt"
)
PRONOUNS = words_of("er sie")
DETERMINERS = words_of("""
    der die das ein eine einer eines des dem den dieser diese dieses sein seine seines seiner ihr ihre ihres
    ihrer unser unsere mehrere viele einige zwei drei beide
""")
GENITIVES = words_of("des der eines einer seines seiner ihres ihrer dieses dieser")
OF_SPEAKERS = words_of("von vom für beim")
# Parts of names in small letters: Ursula von der Leyen.
PARTICLES = words_of("von van de der den zu vom zum da di al bin")
# To whom it is said, in the dative, and no part of who says it: "sagte die Ministerin der Zeitung".
LISTENERS = words_of("""
    zeitung zeitungen agentur nachrichtenagentur presse presseagentur journalisten reportern reporter sender
    magazin deutschen dpa afp reuters
""")
# What may stand between the verb and its subject behind it, and before the verb at the beginning.
ADVERBS = words_of("""
    am im in an auf bei nach vor zu gegen zum zur beim vom mit aus für über unter seit während wegen trotz
    gestern heute morgen dann danach dabei dazu daraufhin darauf später zudem außerdem auch so doch nun zuvor
    zuletzt weiter weiterhin schließlich jedoch dagegen hingegen ferner damals dort hier noch wieder bereits
    sich ihm ihr uns mir einst jetzt anschließend dennoch trotzdem vielmehr indes deshalb darum daher zugleich
    gleichzeitig immerhin allerdings ausdrücklich erneut wörtlich einmal zunächst kürzlich es
""")
# What opens a clause that goes with the saying and is not what is said: "Als er kam, sagte sie".
SUBORDINATING = words_of("als wenn nachdem weil da während obwohl bevor seit bis sobald wie indem")
RELATIVES = words_of("der die das dessen deren")
CONJUNCTIONS = words_of("und aber doch sondern denn oder")
# "Nach Angaben der Polizei", "nach den Worten Olsens".
ACCOUNTS = words_of("""
    angaben worten aussage aussagen einschätzung auskunft darstellung ansicht auffassung überzeugung
""")
ABBREVIATIONS = words_of("""
    dr prof st nr bzw ca usw evtl ggf inkl mio mrd str tel vgl hr fr dipl ing abs art geb sog
""")
# Forms that only reported speech has in a main clause (Konjunktiv I, and II in its place).
SUBJUNCTIVES = words_of("""
    sei seien wäre wären habe hätte hätten werde würde würden könne könnte könnten müsse müsste müssten solle
    wolle dürfe dürfte möge gebe gehe komme stehe lasse bleibe finde wisse brauche bestehe liege mache nehme
    sehe halte führe gelte bringe tue fehle drohe
""")
