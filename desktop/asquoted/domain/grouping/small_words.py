"""The small words of a few languages: articles, pronouns, prepositions, auxiliaries, what denies.

They carry grammar, and say nothing about which sentence is meant. Counted as telling, those of a short
German sentence alone would outweigh two names and two days.
Sources: written for AsQuoted; the closed word classes of these languages.
"""

from functools import lru_cache

from asquoted.domain.grouping.lists import word_set
from asquoted.domain.quotations.language import is_english

_ENGLISH: frozenset[str] = frozenset()
_BY_LANGUAGE = (
    word_set("""
        der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener
        jene jenes ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein meine
        meinen meinem meiner dein deine sein seine seinen seinem seiner seines ihre ihren ihrem ihrer
        ihres unser unsere unseren unserem unserer unseres euer eure man wer was wen wem wessen der
        welche welcher welches in im an am auf aus bei beim bis durch für gegen mit nach ohne seit über
        um unter vom von vor während wegen zu zum zur zwischen und oder aber denn sondern doch wenn weil
        dass ob als wie damit obwohl bevor nachdem so auch nur noch schon sehr mehr hier da dort dann
        nun ja nein nicht nie niemals kein keine keinen keinem keiner keines weder noch bin bist ist
        sind seid war waren wäre wären sei seien gewesen habe hast hat haben hatte hatten hätte hätten
        gehabt werde wird werden wurde wurden würde würden worden kann können konnte konnten könnte
        könnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf
        dürfen durfte dürfte mag möchte möchten alle allen aller alles
    """),
    word_set("""
        le la les l un une des du de d au aux ce cet cette ces je tu il elle on nous vous ils elles me
        te se m t s j n lui leur leurs y en moi toi soi eux mon ma mes ton ta tes son sa ses notre nos
        votre vos qui à que qu quoi dont où quel quelle quels quelles dans par pour sur sous avec sans
        entre vers chez contre depuis pendant avant après et ou mais donc or ni car si comme lorsque
        puisque quand parce ne pas plus jamais rien aucun aucune non oui très aussi bien encore déjà ici
        là être suis es est sommes êtes sont étais était étaient sera seront serait soit été avoir ai as
        a avons avez ont avais avait avaient aura auront aurait eu peut peuvent pourrait doit doivent
        devrait faut tout toute tous toutes c
    """),
    word_set("""
        el la los las lo un una unos unas al del de este esta estos estas ese esa esos esas aquel
        aquella eso esto yo tú él ella ello nosotros vosotros ellos ellas usted ustedes me te se nos os
        le les mi mis tu tus su sus nuestro nuestra nuestros nuestras que quien quienes cual cuales cuyo
        cuya qué quién en por para con sin sobre entre hasta desde hacia contra según durante ante tras
        y e o u pero sino ni si como cuando donde porque aunque mientras no nunca jamás nada ningún
        ninguno ninguna sí muy más menos también a ya aún todavía aquí allí ser soy eres es somos son
        era eran fue fueron será serán sería sea sido estar estoy está estamos están estaba estaban
        estado haber he has ha hemos han había habían habrá habría hay puede pueden podría debe deben
        debería todo toda todos todas
    """),
    word_set("""
        o a os as um uma uns umas ao aos à às do da dos das de no na nos nas num numa pelo pela pelos
        pelas este esta estes estas esse essa isso isto aquele aquela eu tu ele ela nós vós eles elas
        você vocês me te se lhe lhes meu minha meus minhas seu sua seus suas nosso nossa nossos nossas
        que quem qual quais cujo cuja em por para com sem sobre entre até desde contra segundo durante e
        ou mas porém nem se como quando onde porque embora enquanto não nunca jamais nada nenhum nenhuma
        sim muito mais menos também já ainda aqui ali ser sou és é somos são era eram foi foram será
        serão seria seja sido estar estou está estamos estão estava estavam ter tenho tem temos têm
        tinha tinham terá teria haver há pode podem poderia deve devem deveria todo toda todos todas
    """),
    word_set("""
        il lo la i gli le l un uno una del dello della dei degli delle al allo alla ai agli alle dal
        dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle
        questo questa questi queste quello quella quelli quelle io tu lui lei noi voi loro mi ti si ci
        vi ne mio mia miei mie tuo tua suo sua suoi sue nostro nostra nostri nostre che chi cui quale
        quali di a da in con su per tra fra senza contro verso e ed o ma però né se come quando dove
        perché anche non mai nulla niente nessun nessuno nessuna sì molto più meno già ancora qui lì
        essere sono sei è siamo siete era erano fu furono sarà saranno sarebbe sia stato stata stati
        avere ho hai ha abbiamo avete hanno aveva avevano avrà avrebbe può possono potrebbe deve devono
        dovrebbe tutto tutta tutti tutte
    """),
)
_LEAST_SHARE = 0.25
_SAMPLE = 4_000
_REMEMBERED = 2_000


@lru_cache(maxsize=_REMEMBERED)
def small_words_of(text: str) -> frozenset[str]:
    """Return the small words of the language that a text reads as; none where that is English, or not known.

    Those of English are a table's.
    """
    sample = text[:_SAMPLE]
    if sample.isascii() and is_english(sample):
        return _ENGLISH
    words = [word.strip("„“”\"'‘’«».,;:!?()[]") for word in sample.casefold().replace("’", " ").split()]
    counted = [(sum(map(known.__contains__, words)), known) for known in _BY_LANGUAGE]
    most, known = max(counted, key=lambda each: each[0])
    if most < _LEAST_SHARE * len(words) or is_english(sample):
        return _ENGLISH
    return known
