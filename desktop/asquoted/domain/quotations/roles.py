"""What quotation marks are there for: speech, the title of a work, or a word held at arm's length.

Style books put the same marks round all three. What tells them apart is the company they
keep: speech has somebody who says it, a title has a kind of work beside it and capitals
inside, and scare marks stand round a word or two inside the writer's own sentence.
"""

from typing import Final

from asquoted.domain.quotations.chunks import SIZE
from asquoted.domain.quotations.grammar import DETERMINERS, words_of
from asquoted.domain.quotations.marks import Family
from asquoted.domain.quotations.phrases import is_punctuation
from asquoted.domain.quotations.speakers import Credit
from asquoted.domain.quotations.words import Sentence
from asquoted.domain.speech import Role

# Members, looked up once: in Python 3.11 each look-up of one takes as long as a call.
SPEECH: Final = Role.SPEECH
TITLE: Final = Role.TITLE
_SCARE: Final = Role.SCARE
_WORKS = words_of("""
    show shows program programme film films movie movies documentary book books novel memoir album
    song songs anthem hymn series sitcom drama episode episodes column essay article op-ed report
    commentary editorial poem play musical podcast magazine newspaper newsletter blog network channel
    ad ads advert commercial spot video videos clip special exhibition exhibit painting sculpture game
    biography autobiography trilogy sequel remake single track chapter anchor host broadcast
    broadcasts edition screenplay opera ballet ballad lecture thriller comedy cartoon comic piece
    story soundtrack titled entitled headlined bestseller best-seller franchise radio television tv
    cable panel seminar report study paper manifesto
""")
# What follows these is a name or a word spoken of.
_NAMING = words_of("""
    so-called nickname nicknames nicknamed moniker alias pseudonym aka motto mottos slogan slogans
    catchphrase placard placards banner banners sign signs
""")
# What words are written on, and how they stand there.
_CARRIERS = words_of("""
    plate plates plaque plaques banner banners placard placards sign signs poster posters board boards sticker
    stickers badge badges t-shirt t-shirts shirt shirts cap caps hat hats flag flags wall stone gravestone
    tattoo label labels inscription graffiti note card mug ribbon wreath
""")
_BEARING = words_of(
    "the words word reading bearing saying proclaiming with marked inscribed emblazoned that read in"
)
_CALLING = words_of("call calls called calling dub dubbed dubs nickname nicknamed christened named")
_PHRASES = words_of("phrase phrases term terms word words expression")
_USING = words_of("use uses used using repeated repeats coined")
_SELF = words_of("himself herself itself themselves myself ourselves yourself")
# What is sung, played or hummed by its name is a work.
_PERFORMING = words_of("sing sings sang sung singing hum hums hummed humming play plays played playing")
_FURTHEST_KNOWN = 8
_LONGEST_EPITHET = 6
# So far before a quotation an equals sign may stand.
_FURTHEST_SIGN = 5
_SMALL = words_of("""
    a an the of in on at by for from to and or but nor with as is it be n vs v via into than over up
    de la le you your my me us our i we its not are
""")
_LONGEST_FRAGMENT = 4
_LONGEST_TITLE = 12
_LONGEST_HEADLINE = 25
_SHORTEST_PROSE = _LONGEST_EPITHET + 1
OF_TITLES = (Family.BOOK, Family.SINGLE_BOOK)


def role_of_marks(family: Family) -> Role:
    """Return what the marks alone say: Chinese has marks for titles of their own."""
    return TITLE if family in OF_TITLES else SPEECH


def role_of(text: str, sentence: Sentence, place: int, credit: Credit, *, in_display_marks: bool) -> Role:
    """Return what the quotation at `place` is there for.

    `in_display_marks`: it stands in single marks in a text that quotes in double ones, as
    headlines and crossheads do with words that the text below quotes in full.
    """
    row, at = sentence.row, sentence.base + place
    start = row.starts[at]
    end = start + row.tokens[at][SIZE]
    body = text[start:end]
    # What is too long for a title need not be known word by word.
    words = body.split(None, _LONGEST_TITLE + 1)
    if in_display_marks and _is_display_line(sentence, place):
        return SPEECH if _is_said_in_headline(sentence, place, words, credit) else _SCARE
    if "=" in text[max(0, start - _FURTHEST_SIGN) : start] and _is_value(text, start):
        return _SCARE
    # No name, no epithet and no title: only the words before it could still tell that nobody says it.
    is_prose = len(words) >= _SHORTEST_PROSE and (len(words) > _LONGEST_TITLE or _is_plain_prose(words))
    if is_prose and place == 0:
        return SPEECH
    if _is_nickname(sentence, place, body, words) or _is_named(sentence, place, body, words):
        return _SCARE
    is_said_after = credit.cue is not None and credit.cue.start > end
    is_said_after = is_said_after or "as" in sentence.words[place + 1 : place + 3]
    if not is_said_after and _is_inscription(sentence.words, place):
        return _SCARE
    if is_prose:
        return SPEECH
    if _is_title(sentence, place, words, credit):
        return TITLE
    if credit.cue is not None or credit.beside or _has_colon(sentence, place):
        return SPEECH
    if _is_used(sentence.words, place):
        return SPEECH
    is_sentence = len(words) > 2 and body[-1] in ".!?…" and not body[0].islower()
    if is_sentence or _is_before_speaker(sentence, place, body, words):
        return SPEECH
    if len(words) > _LONGEST_FRAGMENT or _stands_alone(sentence, place):
        return SPEECH
    return _SCARE


def _is_before_speaker(sentence: Sentence, place: int, body: str, words: list[str]) -> bool:
    """Read `“I lost my house,” a man who …`: behind a comma inside the marks stands who speaks."""
    opens = not any(word[0].isalnum() for word in sentence.words[:place])
    return opens and body[-1] == "," and len(words) > 1 and body[0].isupper() and _is_plain_prose(words)


def _is_value(text: str, start: int) -> bool:
    """Read `class="wide"`: the quotation that begins here is a value in a page's source."""
    nearest = max(0, start - _FURTHEST_SIGN)
    opened = start - 1
    while opened > nearest and not text[opened].isalnum() and text[opened] not in "=\n":
        opened -= 1
    return text[opened] == "="


def _is_display_line(sentence: Sentence, place: int) -> bool:
    if not (sentence.first and sentence.last) or len(sentence.words) > _LONGEST_HEADLINE:
        return False
    return sentence.paragraph == 0 or sentence.is_heading() or _stands_alone(sentence, place)


def _is_said_in_headline(sentence: Sentence, place: int, words: list[str], credit: Credit) -> bool:
    """Read `'We shall not sell it': mayor`: whoever stands beside these marks says what is in them."""
    is_attributed = credit.cue is not None or _has_colon(sentence, place)
    return is_attributed and len(words) >= _LONGEST_FRAGMENT and not _has_title_case(words)


def _is_used(words: list[str], place: int) -> bool:
    """Read `she used the phrase “…”`: somebody's words, shown as such."""
    before = words[max(0, place - _LONGEST_EPITHET) : place]
    return before[-1:] != [] and before[-1] in _PHRASES and not _USING.isdisjoint(before)


def _has_colon(sentence: Sentence, place: int) -> bool:
    """Read the headlines `Pay pledge: “not a penny less”` and `“Not a penny less”: fury over pay`."""
    words = sentence.words
    opens = not any(word[0].isalnum() for word in words[:place]) and words[place + 1 : place + 2] == [":"]
    return words[place - 1 : place] == [":"] or (opens and sentence.first)


def _is_nickname(sentence: Sentence, place: int, body: str, parts: list[str]) -> bool:
    """Read `Robert "Bob" Vey`: a name inside a name."""
    if len(parts) > 3 or not 0 < place < len(sentence.words) - 1:
        return False
    capital = sentence.capital
    return (
        capital[place - 1]
        and capital[place + 1]
        and body[0].isupper()
        and body[-1].isalnum()
        and sentence.start_of(place) - sentence.end_of(place - 1) < 4
        and sentence.start_of(place + 1) - sentence.end_of(place) < 4
        and not sentence.words[place - 1].endswith(("'s", "’s"))
    )


def _is_named(sentence: Sentence, place: int, body: str, parts: list[str]) -> bool:
    words = sentence.words
    last = words[place - 1] if place > 0 else ""
    if not _NAMING.isdisjoint(words[max(0, place - 2) : place]):
        return True
    if last in _SELF and _calls_itself(words, place):
        return True
    is_known = last == "as" and "known" in words[max(0, place - _FURTHEST_KNOWN) : place]
    # An epithet is short; stops of their own at its ends would count as parts.
    is_short = len(parts) <= _LONGEST_EPITHET
    return is_known or last == "aka" or (is_short and _is_epithet(words, place, body))


def _calls_itself(words: list[str], place: int) -> bool:
    """Read `who called himself “James”`: a name that somebody took."""
    return not _CALLING.isdisjoint(words[max(0, place - 4) : place - 1])


def _is_inscription(words: list[str], place: int) -> bool:
    """Read `a plate with the words “…”`, `a banner reading “…”`: nobody says what is written there."""
    start = place
    while start > 0 and place - start < 4 and words[start - 1] in _BEARING:
        start -= 1
    return start < place and any(word in _CARRIERS for word in words[max(0, start - 4) : start])


def _is_epithet(words: list[str], place: int, body: str) -> bool:
    """Read `they call the works “the Kettle”`: a name that is given, with its article and its capital."""
    article, *rest = body.strip(".,").split()[:_LONGEST_EPITHET] or [""]
    is_name = article in ("the", "The") and 1 <= len(rest) < 4 and all(word[0].isupper() for word in rest)
    return is_name and any(word in _CALLING for word in words[max(0, place - _LONGEST_EPITHET) : place])


def _is_title(sentence: Sentence, place: int, words: list[str], credit: Credit) -> bool:
    if not _has_title_case(words):
        return False
    before = sentence.words[max(0, place - 4) : place]
    if len(words) > 1 and before[-1:] != [] and before[-1] in _PERFORMING and words[-1][-1] not in "!?":
        return True
    after = sentence.words[place + 1 : place + 3]
    beside = not _WORKS.isdisjoint(before) or not _WORKS.isdisjoint(after)
    in_apposition = not _WORKS.isdisjoint(before[-2:]) and before[-1] not in ("said", ":")
    if in_apposition or (beside and not credit.close):
        return True
    if credit.close or credit.names or _stands_alone(sentence, place):
        return False
    last = before[-1] if before else ""
    if last.endswith(("'s", "’s", "s'", "s’")):
        return True
    if last in ("on", "of", "in", "to", "from", "for", "and") or last in DETERMINERS:
        return len(words) > 1 or last == "on"
    return len(words) > 1 and credit.cue is None


def _has_title_case(words: list[str]) -> bool:
    """Tell whether all words but the small ones have a capital, and not all of them only capitals."""
    if not words or len(words) > _LONGEST_TITLE:
        return False
    if _is_plain_prose(words):
        return False
    if any(word[-1] in ".!?;:…" for word in words[:-1]):
        return False
    bare = [word.strip("\"'“”‘’.,!?()[]&-–—") for word in words]
    bare = [word for word in bare if word]
    is_upper = all(word.isupper() for word in bare)
    if not bare or not (bare[0][0].isupper() or bare[0][0].isdigit()) or (len(bare) > 1 and is_upper):
        return False
    return all(word[0].isupper() or word[0].isdigit() or word.lower() in _SMALL for word in bare)


def _is_plain_prose(words: list[str]) -> bool:
    """Tell whether a word in small letters is none of a title: mostly the second of a sentence is such."""
    return any(word.islower() and word.isalpha() and word not in _SMALL for word in words)


def _stands_alone(sentence: Sentence, place: int) -> bool:
    """Tell whether the quotation is a whole sentence of the text: "Never." and no more."""
    return all(is_punctuation(word) for k, word in enumerate(sentence.words) if k != place)
