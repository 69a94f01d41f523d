"""Which stretches stand in quotation marks, whatever the marks."""

import json
from pathlib import Path

import pytest

from asquoted.domain.quotations import read_speech
from asquoted.domain.speech import Quotation
from asquoted.domain.text import Span

_EDGE = "“”\"'‘’.,;:!?… "


def _outermost(text: str) -> list[str]:
    return [q.span.text_of(text) for q in read_speech(text).quotations if q.depth == 0]


def _all(text: str) -> list[tuple[int, str]]:
    return [(q.depth, q.span.text_of(text)) for q in read_speech(text).quotations]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param('"It will rain," she said.', ["It will rain,"], id="straight double"),
        pytest.param("“It will rain,” she said.", ["It will rain,"], id="curly double"),
        pytest.param("'It will rain,' she said.", ["It will rain,"], id="straight single"),
        pytest.param("‘It will rain,’ she said.", ["It will rain,"], id="curly single"),
        pytest.param("«Il pleut», dit-elle.", ["Il pleut"], id="guillemets"),
        pytest.param("« Il pleut », dit-elle.", ["Il pleut"], id="guillemets with spaces"),
        pytest.param("Sie sagt: »Es regnet.«", ["Es regnet."], id="guillemets pointing inwards"),
        pytest.param("Hon sade: »Det regnar.»", ["Det regnar."], id="guillemets both pointing right"),
        pytest.param("Sie sagt: „Es regnet.“", ["Es regnet."], id="low-high, German"),
        pytest.param("Mówi: „Pada deszcz.”", ["Pada deszcz."], id="low-high, Polish"),
        pytest.param("她说：「下雨了。」", ["下雨了。"], id="corner marks"),
        pytest.param("彼女は『雨です』と言った。", ["雨です"], id="white corner marks"),
        pytest.param("他读《论语》。", ["论语"], id="title marks"),
        pytest.param("``It will rain,'' she said.", ["It will rain,"], id="double singles as typed by TeX"),
        pytest.param("''It will rain,'' she said.", ["It will rain,"], id="double straight singles"),
        pytest.param("“It will rain,’’ she said.", ["It will rain,"], id="closed by two curly singles"),
        pytest.param('"It will rain,” she said.', ["It will rain,"], id="opens straight, closes curly"),
        pytest.param('“It will rain," she said.', ["It will rain,"], id="opens curly, closes straight"),
        pytest.param("‘It will rain,’’ she said.", ["It will rain,"], id="single closed by two"),
        pytest.param(",,It will rain,'' she said.", ["It will rain,"], id="opened by two commas"),
        pytest.param("‚‚It will rain,’’ she said.", ["It will rain,"], id="opened by two low singles"),
        pytest.param('It will,,rain" she said.', [], id="two commas inside a line open nothing"),
        pytest.param('He called it ("a farce") again.', ["a farce"], id="inside brackets"),
        pytest.param('A "first" and a "second" word.', ["first", "second"], id="two in a sentence"),
        pytest.param("“Why?”—“Because.”", ["Why?", "Because."], id="parted by a dash"),
        pytest.param("″It will rain,″ she said.", ["It will rain,"], id="double primes"),
        pytest.param("〝It will rain,〞 she said.", ["It will rain,"], id="double prime quotation marks"),
        pytest.param("＂It will rain,＂ she said.", ["It will rain,"], id="fullwidth"),
        pytest.param("«\u202fIl pleut\u202f», dit-elle.", ["Il pleut"], id="guillemets with thin spaces"),
        pytest.param("‚It will rain,‘ she said.", ["It will rain,"], id="low-high, single"),
        pytest.param("‹It will rain,› she said.", ["It will rain,"], id="single guillemets"),
        pytest.param("｢雨です｣と言った。", ["雨です"], id="halfwidth corner marks"),
        pytest.param("“A 5″ board,” she said.", ["A 5″ board,"], id="inches inside"),
        pytest.param("‘It wasnʼt me,’ she said.", ["It wasnʼt me,"], id="a letter apostrophe inside"),
        pytest.param("No marks at all.", [], id="nothing"),
        pytest.param("", [], id="empty"),
        pytest.param('""', [], id="nothing between the marks"),
    ],
)
def test_what_stands_in_marks_is_found_without_them(text: str, found: list[str]) -> None:
    assert _outermost(text) == found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It wasn’t O’Brien’s fault, don't worry.", id="inside words"),
        pytest.param("In the '90s and the ’80s, back in '08.", id="decades and years"),
        pytest.param("The workers' union and the teachers’ strike.", id="plural possessives"),
        pytest.param("Rock 'n' roll and fish ’n’ chips.", id="clipped and"),
        pytest.param("’Tis the season, 'twas said; get 'em.", id="clipped at the front"),
        pytest.param("Goin' home, nothin’ doin’.", id="clipped at the end"),
        pytest.param("It wasnʼt OʼBrienʼs fault.", id="the letter apostrophe"),
        pytest.param("The board is 5″ wide and 6′ 2″ long.", id="primes"),
        pytest.param("He is 5'10\" tall and she is 6’2” tall.", id="feet and inches"),
    ],
)
def test_apostrophes_are_no_marks(text: str) -> None:
    assert _outermost(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "'The workers' union is strong,' she said.",
            ["The workers' union is strong,"],
            id="plural possessive",
        ),
        pytest.param(
            "‘I don’t know what they’re doin’,’ he said.", ["I don’t know what they’re doin’,"], id="curly"
        ),
        pytest.param("'In the '90s we won,' he said.", ["In the '90s we won,"], id="decade"),
        pytest.param("'It's rock 'n' roll,' he said.", ["It's rock 'n' roll,"], id="rock and roll"),
        pytest.param("'Boys' and 'girls' came.", ["Boys", "girls"], id="a plural in marks is no possessive"),
    ],
)
def test_apostrophes_inside_single_marks_do_not_close_them(text: str, found: list[str]) -> None:
    assert _outermost(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "“He told me ‘no’ twice,” she said.",
            [(0, "He told me ‘no’ twice,"), (1, "no")],
            id="single in double",
        ),
        pytest.param(
            "‘He told me “no” twice,’ she said.",
            [(0, "He told me “no” twice,"), (1, "no")],
            id="double in single",
        ),
        pytest.param(
            "\"He said, 'Don't go.'\"",
            [(0, "He said, 'Don't go.'"), (1, "Don't go.")],
            id="both close at once",
        ),
        pytest.param(
            "“She read “Emma” twice,” he said.", [(0, "She read “Emma” twice,"), (1, "Emma")], id="same shape"
        ),
        pytest.param(
            "‘They call it ‘progress,’’ she said.",
            [(0, "They call it ‘progress,’"), (1, "progress,")],
            id="singles",
        ),
        pytest.param(
            "“A plain ‘rumour of arms’ dealings” again.",
            [(0, "A plain ‘rumour of arms’ dealings"), (1, "rumour of arms")],
            id="closed in the wrong word",
        ),
        pytest.param(
            "「彼は『はい』と言った」", [(0, "彼は『はい』と言った"), (1, "はい")], id="corner marks"
        ),
    ],
)
def test_a_quotation_in_a_quotation_is_deeper(text: str, found: list[tuple[int, str]]) -> None:
    assert _all(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("“We will win, she said.", ["We will win,"], id="before who said it"),
        pytest.param("“We will win, said Ann Vey, the mayor.", ["We will win,"], id="before said who"),
        pytest.param("“Will we win? Ms. Vey asked.", ["Will we win?"], id="before who asked"),
        pytest.param("She said: “We will win. We must.", ["We will win. We must."], id="the paragraph's end"),
        pytest.param(
            "“We will win, she said. “We must.”", ["We will win,", "We must."], id="the next opener"
        ),
        pytest.param(
            "She called it “outrageous and called for calm.",
            ["outrageous"],
            id="a fragment before the next clause",
        ),
        pytest.param(
            "A “big plan for the city, and a “small” one.", ["big plan", "small"], id="a fragment's phrase"
        ),
        pytest.param(
            "It is a “right peculiar to a state.", ["right peculiar to a state."], id="a fragment at the end"
        ),
        pytest.param("“We will win.   \n\nNothing else.", ["We will win."], id="no blanks at the end"),
    ],
)
def test_a_quotation_whose_closer_was_lost_ends_where_it_must_have_stood(text: str, found: list[str]) -> None:
    quotations = [q for q in read_speech(text).quotations if q.depth == 0]
    assert [q.span.text_of(text) for q in quotations] == found
    assert not quotations[0].closed
    assert quotations[0].closing == ""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("We will win,” she said.", ["We will win,"], id="the paragraph's beginning"),
        pytest.param(
            "We will win. We told them so,” said Ann Vey. “We must.”",
            ["We will win. We told them so,", "We must."],
            id="two sentences",
        ),
        pytest.param(
            "“We will win,” she said. We must.”",
            ["We will win,", "We must."],
            id="behind the attribution before",
        ),
        pytest.param(
            "“We will win,” she said, and we must.”",
            ["We will win,", "and we must."],
            id="going on behind the attribution",
        ),
        pytest.param("The mayor said: We will win.”", ["We will win."], id="behind an introduction"),
        pytest.param(
            "The mayor came late to the hall. We’re going to win,” she said.",
            ["We’re going to win,"],
            id="not the reporter's own sentence",
        ),
        pytest.param(
            "Ann Vey said that it was late. We must go,” she added.",
            ["We must go,"],
            id="not what is reported without marks",
        ),
        pytest.param("The works closed in May.” The mayor left.", [], id="nobody speaks"),
        pytest.param("She called it outrageous” and left.", ["outrageous"], id="what it is called"),
        pytest.param("He called Ann Vey unfit” twice.", ["unfit"], id="what somebody is called by name"),
        pytest.param("He dismissed that as old news” at once.", ["old news"], id="what it is dismissed as"),
        pytest.param("She said he was only dreaming” of it.", ["dreaming"], id="what completes a verb"),
        pytest.param("She spoke of his sad little war” again.", ["sad little war"], id="behind its owner"),
        pytest.param("The court said plain no” to that.", ["plain no"], id="right behind the verb"),
        pytest.param("A 32” set and the 17” one stood there.", [], id="inches"),
        pytest.param("The hall by the river” was shut.", [], id="a phrase: nothing tells where"),
        pytest.param(
            "He rose, asking the hall, Who did it?” and left.", ["Who did it?"], id="behind a participle"
        ),
        pytest.param("She told the crowd in Ghent, We won.”", ["We won."], id="behind who was told"),
        pytest.param("He found this: 27 of us left.”", ["27 of us left."], id="behind a colon, a figure"),
        pytest.param(
            "The works are shut. It rains on us all.” — Ann Vey",
            ["The works are shut. It rains on us all."],
            id="signed",
        ),
        pytest.param(
            "I tell you this: We shall win the works back,” Ann Vey, who leads the union here, told a paper.",
            ["I tell you this: We shall win the works back,"],
            id="the speaker's own colon",
        ),
        pytest.param(
            "“We win,” she told a rally in Ghent on Friday, but they are late.”",
            ["We win,", "but they are late."],
            id="going on with a conjunction",
        ),
        pytest.param(
            "She said he had come for the rights of all, knowing the whole harbour well.”",
            [],
            id="not behind a clause that is told",
        ),
        pytest.param(
            "It is late,” Ann Vey, 57, a cook at the works in the harbour, said.",
            ["It is late,"],
            id="who speaks stands far from the verb",
        ),
        pytest.param(
            "The road is shut. He did it himself.”\nShe said it was late.",
            [],
            id="who speaks stands in the next paragraph",
        ),
    ],
)
def test_a_quotation_whose_opener_was_lost_begins_where_it_must_have_stood(
    text: str, found: list[str]
) -> None:
    quotations = read_speech(text).quotations
    assert [q.span.text_of(text) for q in quotations] == found
    lost = [q for q in quotations if not q.opening]
    assert len(lost) == min(1, len(found))
    assert all(not q.opened and q.closed for q in lost)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("'We will win,\" she said.", ["We will win,"], id="single, then double"),
        pytest.param("\"We will win,' she said. He left.", ["We will win,"], id="double, then single"),
        pytest.param("‘We will win,” she said. ‘We must.’", ["We will win,", "We must."], id="curly"),
        pytest.param(
            "“They’re the ‘big five,’ they say,” she said.",
            ["They’re the ‘big five,’ they say,"],
            id="not the inner closer",
        ),
        pytest.param(
            "\"The dogs' home.' It's ours,\" she said.",
            ["The dogs' home.' It's ours,"],
            id="not while its own closer is to come",
        ),
    ],
)
def test_a_mark_may_close_one_of_the_other_kind(text: str, found: list[str]) -> None:
    assert _outermost(text) == found


def test_each_paragraph_of_a_long_quotation_opens_anew_and_the_last_closes() -> None:
    text = "She said: “We began early.\n\n“We worked late.\n\n“We won.”\n\n“Others lost,” he said."
    quotations = read_speech(text).quotations
    assert [q.span.text_of(text) for q in quotations] == [
        "We began early.",
        "We worked late.",
        "We won.",
        "Others lost,",
    ]
    assert [q.continues for q in quotations] == [None, 0, 1, None]
    assert [q.closed for q in quotations] == [True, True, True, True]
    assert [q.marks for q in quotations] == ["“", "“", "“”", "“”"]


def test_a_long_quotation_may_go_on_without_a_new_mark() -> None:
    text = "She said: “We began early.\n\nWe worked late.\n\nWe won,” and left. “Bye.”"
    quotations = read_speech(text).quotations
    assert [q.span.text_of(text) for q in quotations] == [
        "We began early.",
        "We worked late.",
        "We won,",
        "Bye.",
    ]
    assert [q.continues for q in quotations] == [None, 0, 1, None]


def test_a_fragment_left_open_is_not_continued() -> None:
    text = "It is a “right of a state.\n\n“We know it,” she said."
    assert [q.continues for q in read_speech(text).quotations] == [None, None]


@pytest.mark.parametrize(
    ("text", "continues"),
    [
        pytest.param('"The road," she said, "is closed."', [None, 0], id="in mid-sentence"),
        pytest.param('"The road," said Ann Vey, the mayor, "is closed."', [None, 0], id="with an apposition"),
        pytest.param('"The road is closed," she said. "Go home."', [None, None], id="a new sentence"),
        pytest.param('She spoke of "roads" and "rails."', [None, None], id="two fragments"),
        pytest.param("“We wrote it up,” he said; “it got lost.”", [None, 0], id="with a semicolon"),
    ],
)
def test_interrupted_speech_goes_on_in_the_next_quotation(text: str, continues: list[int | None]) -> None:
    assert [q.continues for q in read_speech(text).quotations] == continues


def test_a_line_that_was_wrapped_ends_no_paragraph() -> None:
    text = (
        "The mayor of the small town said on Monday that “the road will be\n"
        "closed until the bridge has been mended and the river has gone\n"
        "down again,” and that people should stay at home until they are\n"
        "told that it is safe to leave.\n\nNothing more was known."
    )
    (quotation,) = read_speech(text).quotations
    assert quotation.closed
    assert quotation.span.text_of(text).startswith("the road will be\nclosed")


def test_the_marks_are_kept_as_printed() -> None:
    (quotation,) = read_speech('"It will rain,” she said.').quotations
    assert quotation == Quotation(
        span=Span(1, 14),
        opening='"',
        closing="”",
        speaker=Span(16, 19),
        cue=Span(20, 24),
        cue_class=quotation.cue_class,
    )


def _trimmed(text: str, span: Span) -> tuple[int, int]:
    start, end = span.start, span.end
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return start, end


def test_every_outermost_quotation_of_the_real_articles_is_found(shared: Path) -> None:
    gold = json.loads((shared / "gold" / "seed-quotations.json").read_text(encoding="utf-8"))
    missing = []
    for document in gold["documents"]:
        with (shared / "seeds" / document["file"]).open(encoding="utf-8", newline="") as file:
            text = file.read()
        found = {_trimmed(text, q.span) for q in read_speech(text).quotations if q.depth == 0}
        wanted = {_trimmed(text, Span(q["start"], q["end"])) for q in document["quotations"]}
        missing += [text[start:end] for start, end in wanted - found]
    assert missing == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param('Ann Vey said," We go," and left.', ["We go,"], id="an opener behind a verb"),
        pytest.param("Ann Vey wrote:” We go.”", ["We go."], id="an opener behind a colon"),
        pytest.param('They are in" dire need" of it.', ["dire need"], id="an opener behind a word"),
        pytest.param('"We go, "Ann Vey said.', ["We go,"], id="a closer before who speaks"),
        pytest.param("“We go, “she said. “Now.”", ["We go,", "Now."], id="a curly one"),
        pytest.param('It was "dire need "when he came.', ["dire need"], id="a closer behind a few words"),
        pytest.param('"We go. "Then he left. "Now."', ["We go.", "Now."], id="a closer behind a full stop"),
    ],
)
def test_a_mark_on_the_wrong_side_of_its_blank_does_its_job(text: str, found: list[str]) -> None:
    assert _outermost(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            'He met "the men and "the women" there.', ["the men", "the women"], id="a phrase goes on"
        ),
        pytest.param('"We go, she said. "Now.', ["We go,", "Now."], id="who spoke ended it"),
        pytest.param("He called us liars,” and “thieves” too.", ["thieves"], id="a comma before it ends it"),
    ],
)
def test_a_mark_that_was_lost_is_not_one_on_the_wrong_side(text: str, found: list[str]) -> None:
    assert _outermost(text) == found


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        pytest.param('Rain came." We go home now," Ann Vey said.', ["We go home now,"], id="behind a stop"),
        pytest.param('On Monday, it was," We go home now."', ["We go home now."], id="behind a comma"),
    ],
)
def test_an_opening_mark_glued_to_the_stop_before_it_opens(text: str, quoted: list[str]) -> None:
    assert [q.span.text_of(text) for q in read_speech(text).quotations] == quoted


def test_a_closing_mark_with_an_attribution_behind_it_is_not_glued() -> None:
    text = 'Ann Vey was there. We go home now," she said. "Nobody stays."'
    lost = text.replace('"Nobody', "Nobody")
    spans = [q.span.text_of(lost) for q in read_speech(lost).quotations]
    assert not any(span.strip().startswith("she said") for span in spans)
