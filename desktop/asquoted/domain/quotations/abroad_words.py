"""Words of other languages that stand beside quotations: verbs of saying, what names, what is a work.

Source: written for AsQuoted; the commonest verbs of speech and words for works in the grammars, learners'
dictionaries and style books of each language. Stems stand for a verb's forms. All in lower case.
"""

from asquoted.domain.quotations.grammar import words_of

SAYING = words_of("""
    dit lance lancé lança confie confié confia nie nié dice dicen negó niega diz disse laut meint meinte
    sprach spricht rief ruft nennt nannte zei zegt aldus sade säger sa sagde siger sier dedi göre kata
    ujar nói theo expresó expresa pide pidió رد دعا كتب كتبت نقل نقلت لفت
""")
SAYING_STEMS = words_of("""
    disai déclar affirm ajout assur expliqu précis estim indiqu soulign annonc répond répliqu racont
    martel insist rappel dénonc critiqu promet promis écri selon conclu demand interrog exclam reconn
    dément assén dij dicho dicha decía decia asegur explic añad señal agreg indic manifest sostuv
    sostien coment respond pregunt exig califi critic denunci advirt advert escrib según recalc subray
    reconoc apunt aclar lament anunci zanj concluy acrescent segundo escrev ressalt destac dett afferm
    dichiar spieg aggiun sottoline secondo rispo scri sagt gesagt erklär beton hinzu schrieb schreib
    äußer frag antwort kritisier warn forder behaupt versicher bestätig kündig heiß heisst jubel
    bezeichn zufolge verklaar volgens voegde enligt ifølge skriver menar powiedzia mówi dodał dodała
    stwierdzi według oświadczy podkreśli zapewni napisa wyjaśni сказа заяв отмет отмеча добав подчерк
    сообщ рассказ пообещ обеща ответ спрос объясн говор пиш написа счита словам словом уверен призна
    напомн утвержда назва предупре поясн воскликн возраз цитир зазнач розпов каже είπε δήλωσε τόνισε
    λέει söyle belirt açıkla konuş قال يقول تقول أضاف اضاف صرح أكد اكد أعلن اعلن أوضح اوضح ذكر أشار اشار
    تساءل وصف قائل مؤكد مضيف مشير بحسب وفق نفى حذر شدد اعتبر تابع اتهم طالب گفت افزود اظهار تاکید אמר
    ציין הוסיף לדברי कहा बताया बोले mengatakan menurut tutur
""")
# What stands before a name or a word that is spoken of, and what words are written on.
NAMING = words_of("""
    mot mots terme termes lire wort begriff schild motto alias lema
""")
NAMING_STEMS = words_of("""
    surnomm baptis dénomm expression panneau pancarte banderole slogan sogenannt genannt namens
    spitzname aufschrift plakat transparent apodad llamad denominad palabra término cartel chamad
    apelidad cosiddett soprannominat называем прозва прозвищ слово надпис плакат лозунг девиз يسمى مسمى
    ملقب شهير معروف كلمة لافتة شعار عليها عليه 이른바 일명 소위 별명 문구
""")
WORKS = words_of("""
    film films série séries roman romans livre album chanson journal quotidien mensuel hebdomadaire
    magazine émission programme collectif intitulé intitulée pièce serie buch lied zeitung zeitschrift
    sendung programm titel stück película novela libro canción diario revista programa torneo disco
    música ооо оао зао ао 영화 드라마 소설 책 노래 앨범 신문 프로그램 곡 시집
""")
WORK_STEMS = words_of("""
    bestseller spiegel-bestseller газет фильм сериал роман книг песн журнал программ компани телеканал
    альбом صحيفة فيلم مسلسل رواية كتاب مجلة برنامج قناة مهرجان وكالة أغنية اغنية مخرج
""")
# What follows a name: "was called", in German, Korean and Japanese.
CALLED = (
    r"\s?(?:genannt|getauft|(?:이?라고|고)\s?(?:불리|부르)"
    r"|と(?:呼|よば|書|題|名付|銘打)|という(?:言葉|名|曲|題))"
)
