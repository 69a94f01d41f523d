"""The verbs that bring speech in, how they take sides, and what may follow them.

The classes follow what style books teach. "Said", "told" and "asked" are neutral, and so are verbs that
only say when or how it was said ("added", "whispered"). "Claimed", "alleged" and "insisted" keep their
distance: they hint that it may not be so (The Associated Press Stylebook, "claim"; Guardian and Observer
style guide, "claim"; Reuters Handbook of Journalism on attribution). "Slammed" and "blasted" colour what
was said, and "admitted", "conceded" and "confessed" judge the speaker, as they suppose a fault
(the same, "admit"). "Denied", "rejected" and "refuted" say that it was not so; that to refute is to prove
false, as the style books warn, makes it no less a denial here.

Frames, after the verb patterns of the learners' dictionaries: `s` words of speech, in marks or
as a bare clause ("said he would"); `t` a that-clause; `o` somebody spoken to stands between
("told reporters that"); `i` an infinitive ("vowed to", "urged him to"); `n` what is spoken of
("praised the plan"), `c` the same where it is what was said ("called for calm"); `p` speech too,
but only with a particle ("lashed out"); `P` a verb that brings speech in with its particle alone
("chimed in", "pushed back").
"""

from dataclasses import dataclass

from asquoted.domain.quotations.grammar import words_of
from asquoted.domain.speech import CueClass


@dataclass(frozen=True, slots=True)
class CueVerb:
    """A reporting verb: its plain form, its class, its frames, and which form this one is."""

    lemma: str
    cue_class: CueClass
    frames: str
    is_participle: bool = False
    is_base: bool = False


_NEUTRAL = """
    say:st tell:sot add:st ask:soi write:st note:stnc explain:stc state:st report:stnc announce:stnc
    reply:st respond:st answer:st continue:s recall:stn remark:st comment:s observe:st conclude:st
    mention:tnc tweet:st post:s describe:nc call:nc discuss:nc read:s sing:s quote:s cite:nc agree:tis
    begin:p recount:tnc repeat:st reiterate:stnc testify:st declare:st proclaim:stnc emphasize:stnc
    emphasise:stnc stress:stnc underline:tnc underscore:tnc predict:stnc estimate:t think:st believe:t feel:t
    hope:ti expect:t find:t show:t indicate:t suggest:stnc propose:stic
    recommend:stic advise:soti inform:ot remind:ot assure:ot notify:ot promise:stoic pledge:stic vow:sti
    offer:s plan:i want:i intend:i decide:ti refuse:i decline:i request:ti encourage:i
    instruct:oi order:oi rule:st order:oi elaborate:s joke:st quip:s write:st chant:s shout:st cry:s
    whisper:s murmur:s mutter:s text:s email:s interject:s reflect:s reveal:stc disclose:stc confirm:stn
    clarify:st specify:st outline:nc detail:nc point:pc go:p consider:t view:n label:n dub:n term:n
    characterize:n characterise:n compare:n liken:n portray:n refer:n assess:t calculate:t determine:t
    query:s hint:st affirm:st reaffirm:stnc attest:t swear:sti divulge:st confide:st volunteer:s
    venture:s interrupt:s mumble:s yell:s exclaim:s ponder:s pray:s hum:s carry:sP chime:sP weigh:sP butt:sP
    acknowledge:stnc urge:soic forecast:stnc
    anticipate:t foresee:tn fear:tn worry:t doubt:tn wonder:s guess:st
    sum:p opine:st muse:st support:n back:n endorse:n favor:n favour:n
    oppose:n praise:n hail:n laud:n welcome:n thank:n urge:soic appeal:p advocate:nc
    convey:tn express:nc voice:nc reference:n
"""
_DISTANCING = """
    claim:stic allege:stc assert:st contend:st maintain:st insist:st argue:st purport:ti profess:tin
    suppose:t imply:t insinuate:t theorize:t theorise:t speculate:t reckon:st
"""
_LOADED = """
    slam:sn blast:sn rip:n bash:n attack:n lash:p rail:p thunder:s fume:s rant:s boast:st brag:st gush:s
    scoff:st sneer:s jeer:s mock:n ridicule:n accuse:nc blame:n denounce:nc condemn:sn criticize:nc
    criticise:nc deride:n decry:nc warn:sotinc threaten:sti demand:stinc complain:stc lament:stnc charge:st
    counter:st retort:st snap:s fire:p shoot:p bark:s hit:n vent:p plead:si beg:oi implore:oi exhort:oi
    taunt:sn tease:s tout:n bemoan:nc question:nc challenge:n chide:sn chastise:n rebuke:n scold:sn
    trumpet:n crow:s hammer:n lambaste:n pan:n savage:n swipe:s whine:s wail:s gripe:st
    grumble:st protest:st object:st admit:stn concede:stnc confess:st rage:s storm:s roar:s gloat:st hiss:s
    growl:s moan:st erupt:s explode:s rave:s scream:s bellow:s shriek:s sob:s sigh:s spit:s enthuse:s brand:n
    blurt:s fight:sP strike:sP clap:sP push:sP bite:sP sound:sP tear:P lay:P
"""
_DENYING = """
    deny:stnc refute:tn rebut:tn dismiss:n reject:nc dispute:tnc disavow:n repudiate:n disagree:s
    contradict:n brush:sP disown:n debunk:n
"""

_IRREGULAR = {
    "say": "said said saying says",
    "tell": "told told telling tells",
    "write": "wrote written writing writes",
    "begin": "began begun beginning begins",
    "read": "read read reading reads",
    "sing": "sang sung singing sings",
    "think": "thought thought thinking thinks",
    "feel": "felt felt feeling feels",
    "know": "knew known knowing knows",
    "find": "found found finding finds",
    "mean": "meant meant meaning means",
    "go": "went gone going goes",
    "learn": "learned learned learning learns",
    "show": "showed shown showing shows",
    "shoot": "shot shot shooting shoots",
    "hit": "hit hit hitting hits",
    "seek": "sought sought seeking seeks",
    "understand": "understood understood understanding understands",
    "beg": "begged begged begging begs",
    "foresee": "foresaw foreseen foreseeing foresees",
    "forecast": "forecast forecast forecasting forecasts",
    "swear": "swore sworn swearing swears",
    "spit": "spat spat spitting spits",
    "fight": "fought fought fighting fights",
    "strike": "struck struck striking strikes",
    "bite": "bit bitten biting bites",
    "tear": "tore torn tearing tears",
    "lay": "laid laid laying lays",
}
# The last consonant doubles in these: "slammed".
_DOUBLING = words_of("""
    slam rip plan admit refer rebut snap tut quip dub chat pan brag sum beg hum sob clap
""")
# Forms that are nouns or adjectives as often: only a subject just before them makes them verbs.
NOUN_LIKE = words_of("""
    claim claims report reports comment comments note notes remark remarks state states answer answers
    plan plans promise promises pledge pledges vow vows offer offers request requests order orders rule
    rules demand demands charge charges call calls question questions challenge challenges attack
    attacks tweet tweets post posts estimate estimates find finds point points hope hopes fear fears
    worry worries doubt doubts guess support back backs favor favour praise welcome thanks voice voices
    text texts email emails stress address test fire fires shot hit hits dispute disputes protest
    protests object objects push appeal appeals advocate advocates express label labels term terms view
    views blame mention mentions mock cry shout meaning feeling feelings finding findings writing
    writings reading warning warnings ruling rulings offering offerings beginning mock joke jokes
    blast rant read rail counter fume whisper reply replies response plead rebuke taunt thought thoughts
    wonder wonders dream dreams invite invites detail details cite conclude savage hail hammer trumpet
    crow pan swipe boast tease quote quotes read hearing ruled outline remembered known written given
    supposed found meant reference references query hint hints sigh sighs sob sobs moan moans roar roars
    storm storms rage scream screams yell yells brand brands forecast forecasts fight fights strike strikes
    push bite bites sound sounds tear tears brush carry weigh swear prayer volunteer
    volunteers venture hiss growl laid ventures sworn
""")


def _forms(lemma: str) -> tuple[str, str, str, str]:
    """Return past, participle, -ing and -s form."""
    if lemma in _IRREGULAR:
        past, participle, ing, third = _IRREGULAR[lemma].split()
        return past, participle, ing, third
    stem = lemma
    if lemma in _DOUBLING:
        stem = lemma + lemma[-1]
    if lemma.endswith("e"):
        return lemma + "d", lemma + "d", lemma[:-1] + "ing", lemma + "s"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ied", lemma[:-1] + "ied", lemma + "ing", lemma[:-1] + "ies"
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x")) else "s")
    return stem + "ed", stem + "ed", stem + "ing", third


def _table() -> dict[str, CueVerb]:
    table: dict[str, CueVerb] = {}
    classes = (
        (_NEUTRAL, CueClass.NEUTRAL),
        (_DISTANCING, CueClass.DISTANCING),
        (_LOADED, CueClass.LOADED),
        (_DENYING, CueClass.DENYING),
    )
    for entries, cue_class in classes:
        for entry in entries.split():
            lemma, _, frames = entry.partition(":")
            past, participle, ing, third = _forms(lemma)
            for form in (participle, past, third):
                table[form] = CueVerb(lemma, cue_class, frames)
            table[ing] = CueVerb(lemma, cue_class, frames, is_participle=True)
            if lemma not in (past, participle):
                table[lemma] = CueVerb(lemma, cue_class, frames, is_base=True)
    return table


VERBS = _table()

# The particles of phrasal verbs are a part of the cue: "hit back", "went on", "summed up".
PARTICLES = words_of("back out in on off up into aside")
_WITH_PARTICLE = words_of("""
    hit lash fire shoot snap fight strike clap push bite chime weigh butt sound tear lay brush carry go sum
    blurt speak call cry shout yell rail vent point bark read
""")


def takes_particle(verb: CueVerb, particle: str) -> bool:
    """Tell whether the word behind the verb is a part of it: "hit back", but not "said in"."""
    return particle in PARTICLES and verb.lemma in _WITH_PARTICLE


# Nouns of saying: "his claim that …", "the accusation of …".
_NOUNS = """
    accusation:loaded admission:distancing allegation:distancing announcement:neutral argument:distancing
    assertion:distancing assessment:neutral assurance:neutral belief:neutral boast:loaded claim:distancing
    comment:neutral complaint:loaded concern:neutral conclusion:neutral contention:distancing
    declaration:neutral denial:denying description:neutral estimate:neutral explanation:neutral fear:neutral
    idea:neutral insistence:distancing insinuation:distancing message:neutral notion:distancing
    opinion:neutral
    pledge:neutral prediction:neutral promise:neutral proposal:neutral reference:neutral remark:neutral
    reminder:neutral report:neutral statement:neutral suggestion:neutral testimony:neutral theory:distancing
    threat:loaded view:neutral vow:neutral warning:loaded words:neutral
"""


def _nouns() -> dict[str, CueVerb]:
    table: dict[str, CueVerb] = {}
    for entry in _NOUNS.split():
        noun, _, name = entry.partition(":")
        for form in (noun, noun + "s"):
            table[form] = CueVerb(noun, CueClass(name), "t")
    return table


NOUNS = _nouns()
