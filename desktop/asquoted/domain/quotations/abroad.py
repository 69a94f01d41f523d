"""What quotation marks are there for in a text that is not English.

The grammar of attribution is English here, and nobody is named as the speaker elsewhere. But what is
speech shows in any language: a verb of saying or a colon beside it, whole sentences inside, a line of
its own. A word or two with none of these is held at arm's length, or is a name. The words below are
the commonest ones that the grammars and style books of each language give; where a verb has many forms
it is a stem. They are not kept apart by language: few mean something else elsewhere.
"""

import re
from collections.abc import Sequence

from asquoted.domain.quotations.roles import role_of_marks
from asquoted.domain.quotations.scanner import Passage
from asquoted.domain.speech import Role
from asquoted.domain.text import Span

# Verbs of saying, and "according to": these are whole words,
_WORDS = (
    "dit|lance|lancé|lança|confie|confié|confia|nie|nié|dice|dicen|negó|niega|diz|disse|laut|meint|meinte|sprach|spricht|rief"
    "|ruft|nennt|nannte|zei|zegt|aldus|sade|säger|sa|sagde|siger|sier|dedi|göre|kata|ujar|nói|theo|expresó|expresa|pide|pidió"
    r"|[وف]?(?:رد|دعا|كتب|كتبت|نقل|نقلت|لفت)|(?-i:so(?=\s[A-ZÄÖÜ]))"
)
# and these the beginnings of words.
_STEMS = (
    # French, Spanish, Portuguese, Italian
    "disai|déclar|affirm|ajout|assur|expliqu|précis|estim|indiqu|soulign|annonc|répond|répliqu|racont|martel|insist|rappel"
    "|dénonc|critiqu|promet|promis|écri|selon|conclu|demand|interrog|exclam|reconn|dément|assén"
    "|dij|dich[oa]|dec[ií]a|asegur|explic|añad|señal|agreg|indic|manifest|sostuv|sostien|coment|respond|pregunt|exig|califi"
    "|critic|denunci|advirt|advert|escrib|según|recalc|subray|reconoc|apunt|aclar|lament|anunci|zanj|concluy"
    "|acrescent|segundo|escrev|ressalt|destac|dett|afferm|dichiar|spieg|aggiun|sottoline|secondo|rispo|scri"
    # German, Dutch, Scandinavian
    "|sagt|gesagt|erklär|beton|hinzu|schrieb|schreib|äußer|frag|antwort|kritisier|warn|forder|behaupt|versicher|bestätig"
    "|kündig|hei(?:ß|ss)t|jubel|bezeichn|zufolge|verklaar|volgens|voegde|enligt|ifølge|skriver|menar"
    # Polish, Russian, Ukrainian, Greek, Turkish
    "|powiedzia|mówi|doda[łl]|stwierdzi|według|oświadczy|podkreśli|zapewni|napisa|wyjaśni"
    "|сказа|заяв|отмет|отмеча|добав|подчерк|сообщ|рассказ|пообещ|обеща|ответ|спрос|объясн|говор|пиш|написа|счита|слов[ау]м"
    "|уверен|призна|напомн|утвержда|назва|предупре|поясн|воскликн|возраз|цитир|зазнач|розпов|каже"
    "|είπε|δήλωσε|τόνισε|λέει|söyle|belirt|açıkla|konuş"
    # Arabic, Persian, Hebrew, Hindi, Indonesian
    "|[وف]?(?:قال|يقول|تقول|[أا]ضاف|صرح|[أا]كد|[أا]علن|[أا]وضح|ذكر|[أا]شار|تساءل|وصف|قائل|مؤكد|مضيف|مشير|بحسب|وفق"
    "|نفى|حذر|شدد|اعتبر|تابع|اتهم|طالب)|گفت|افزود|اظهار|تاکید|אמר|ציין|הוסיף|לדברי|कहा|बताया|बोले|mengatakan|menurut|tutur"
)
_SAID = re.compile(rf"(?<![^\W_])(?:(?:{_WORDS})(?![^\W_])|(?:{_STEMS})[^\W_]*)", re.IGNORECASE)
# Chinese writes its verbs without spaces; Korean and Japanese end the quotation with a particle.
_SAID_IN_CHINESE = re.compile(
    "(?:[说說问問答][道过過]?|表示|[称稱](?!为|為|作|呼)|指出|[强強][调調]|透露|告[诉訴]|[认認][为為]|写道|寫道|喊|坦言|直言|宣布"
    "|[批][评評]|回[应應]|承[认認]|否[认認]|[补補]充|[讲講])"
)
_PARTICLE = re.compile(
    r"(?:이?라)?(?:고(?!\s?(?:불리|부르|부른|이름))|며|면서)|는\s?(?:의견|입장|지적|주장|설명|반응|목소리)"
    r"|이?라는(?!\s?(?:이름|제목|뜻|말|별명|문구|안내|팻말))"
    r"|(?:など)?(?:と(?!い[うっ]|呼|よ|書|題|名|銘)|って(?!い|呼))"
)
# What stands before a name or a word that is spoken of, and what words are written on.
_NAMING = re.compile(
    r"(?:surnomm|baptis|dénomm|mots?|termes?|expression|panneau|pancarte|banderole|slogan|lire"
    r"|sogenannt|genannt|namens|spitzname|wort|begriff|aufschrift|schild|plakat|transparent|motto"
    r"|apodad|llamad|denominad|alias|palabra|término|cartel|lema|chamad|apelidad|cosiddett|soprannominat"
    r"|называем|прозва|прозвищ|слово|надпис|плакат|лозунг|девиз"
    r"|[ي]سمى|المسمى|الملقب|[بال]*شهير|المعروف|كلمة|لافتة|شعار|عليها|عليه"
    r"|이른바|일명|소위|별명|문구|いわゆる|通称|愛称|所[谓謂]|[称稱][为為作]|绰号|綽號|俗[称稱]|外号|名[为為]|[写寫]着|[写寫]著)"
    r"[^\W_]*(?:\s[^\W_]{1,4}){0,2}\s?(?:ب[ـ]?)?\Z",
    re.IGNORECASE,
)
_NAMED_BEHIND = re.compile(
    r"\s?(?:genannt|getauft|(?:이?라고|고)\s?(?:불리|부르)|と(?:呼|よば|書|題|名付|銘打)|という(?:言葉|名|曲|題))"
)
_WORKS = re.compile(
    r"(?:films?|séries?|romans?|livre|album|chanson|journal|quotidien|mensuel|hebdomadaire|magazine|émission|programme"
    r"|collectif|intitulée?|pièce|serie|buch|lied|zeitung|zeitschrift|sendung|programm|[^\W_]*bestseller|titel|stück"
    r"|película|novela|libro|canción|diario|revista|programa|torneo|disco|música de|música"
    r"|газет[^\W_]*|фильм[^\W_]*|сериал[^\W_]*|роман[^\W_]*|книг[^\W_]*|песн[^\W_]*|журнал[^\W_]*|программ[^\W_]*"
    r"|компани[^\W_]*|телеканал[^\W_]*|ооо|оао|зао|ао|альбом[^\W_]*"
    r"|(?:ال)?(?:صحيفة|فيلم[^\W_]*|مسلسل|رواية|كتاب|مجلة|برنامج|قناة|مهرجان|وكالة|[أا]غنية|مخرج)"
    r"|영화|드라마|소설|책|노래|앨범|신문|프로그램|곡|시집|映画|ドラマ|小説|新?曲|番組|雑誌|著書|計画|アルバム|电影|電影|小说|小說|歌曲|杂志|雜誌|节目|专辑)"
    r"(?:\s[^\W_]{4,12})?\s?\Z",
    re.IGNORECASE,
)
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_STOP = re.compile(r"[.!?…。！？][\"'”’»“›」』)]*(?=\s|\Z)|[。！？]")
_FURTHEST = 120
_FEWEST_WORDS = 3
_MOST_WORDS = 4
# A word of Chinese or Japanese is about two characters.
_PER_WORD = 2.5


def roles_abroad(text: str, paragraphs: Sequence[Span], passages: Sequence[Passage]) -> list[Role]:
    """Return what each of the passages is there for; one inside another is told by its marks alone."""
    return [
        _role(text, paragraphs[one.paragraph], one) if one.depth == 0 else role_of_marks(one.family)
        for one in passages
    ]


def _role(text: str, paragraph: Span, one: Passage) -> Role:
    if one.continues is not None or role_of_marks(one.family) is Role.TITLE:
        return role_of_marks(one.family)
    body = one.span.text_of(text)
    before = _before(text, paragraph, one)
    after = _after(text, paragraph, one)
    introduced = before.rstrip()[-1:] in (":", "：", "，", ",")
    if (
        _NAMING.search(before.rstrip(" :："))
        or _NAMED_BEHIND.match(after)
        or _is_nickname(before, after, body)
    ):
        return Role.SCARE
    if not introduced and _WORKS.search(before):
        return Role.TITLE
    if before.rstrip()[-1:] in (":", "：") or _is_said(before, after, body):
        return Role.SPEECH
    size = _words_in(body)
    ends = body[-1] in ".!?…。！？"
    stands_alone = not any(map(str.isalnum, before)) and not any(map(str.isalnum, after))
    goes_before = not any(map(str.isalnum, before)) and after.lstrip()[:1] in (",", "-", "–", "—", "،")
    # A headline in Japanese or Korean names the speaker and leaves out the verb.
    is_headline = one.paragraph == 0 and not after.strip() and _EAST_ASIAN.search(body) is not None
    if is_headline or stands_alone or goes_before or (ends and size >= _FEWEST_WORDS) or size > _MOST_WORDS:
        return Role.SPEECH
    return Role.SCARE


def _before(text: str, paragraph: Span, one: Passage) -> str:
    """Return what stands before the quotation in its sentence."""
    opened = max(paragraph.start, one.span.start - len(one.opening))
    window = text[max(paragraph.start, opened - _FURTHEST) : opened].rstrip("«“„\"'‘‚‹「『 \xa0\u202f")
    last = 0
    for stop in _STOP.finditer(window):
        last = stop.end()
    return window[last:] + " "


def _after(text: str, paragraph: Span, one: Passage) -> str:
    """Return what follows the quotation in its sentence."""
    at = one.span.end
    if one.closing:
        at = text.find(one.closing, at, paragraph.end) + len(one.closing)
    window = text[at : min(paragraph.end, at + _FURTHEST)]
    stop = _STOP.search(window)
    return window[: stop.start()] if stop else window


def _is_said(before: str, after: str, body: str) -> bool:
    if _EAST_ASIAN.search(body):
        if _PARTICLE.match(after.lstrip("，、")) or _SAID_IN_CHINESE.search(before[-14:]):
            return True
        if _SAID_IN_CHINESE.search(after[:16]) is not None:
            return True
    return _SAID.search(before) is not None or _SAID.search(after) is not None


def _is_nickname(before: str, after: str, body: str) -> bool:
    """Read `Ernesto “Tito” Salcedo`: a name inside a name."""
    name, rest = before.split()[-1:], after.split()[:1]
    return (
        body.istitle()
        and body.isalpha()
        and name != []
        and rest != []
        and name[0].istitle()
        and rest[0].istitle()
    )


def _words_in(body: str) -> float:
    wide = len(_EAST_ASIAN.findall(body))
    if wide * 2 > len(body.replace(" ", "")) and " " not in body:
        return wide / _PER_WORD
    return len(body.split())
