"""Texts for the properties of the alignment: made-up sentences, and what an outlet may make of them."""

from random import Random

from hypothesis import Phase, settings
from hypothesis import strategies as st

from asquoted.domain.alignment import Reading
from asquoted.domain.comparison import Difference, Kind, Operation

# A seed does not shrink, and a case that failed prints its texts.
MANY_CASES = settings(
    max_examples=10_000, deadline=None, database=None, phases=(Phase.explicit, Phase.generate)
)
"""What holds of every pair of texts is tried on this many."""

MIRRORED = {Operation.OMISSION: Operation.ADDITION, Operation.ADDITION: Operation.OMISSION}

_VOCABULARY = """
    We never don't do not export weapons to the U.S. Russia 12 % per cent $ 5 million can must an a the of and
    Kim Jong-un Jong Un UNSC United Nations Security Council rumour rumor was were cease-fire ceasefire cease
    fire 3 October Oct. [W]e it's it is has no one twelve dozen said the minister's harbour boats opened
    closed quickly about nearly
    日本 한국어 정부는 مليون قال नमस्ते 🙂 👩\u200d🚀 e\u0301te\u0301 \u00ad co\u00adop
"""
WORDS = _VOCABULARY.split()
_MARKS = """, . ; : ? ‘ ’ “ ” " ' ( ) [ ] … ... [...] — – - « » 「 」"""
MARKS = _MARKS.split()
_SPACES = (" ", " ", " ", " ", " ", "", " \n", "\u00a0", "  ")
_RESPELLED = {
    "rumour": "rumor",
    "don't": "do not",
    "12": "twelve",
    "per": "%",
    "We": "we",
    "cease-fire": "ceasefire",
}


def sentence(random: Random, most: int = 12) -> list[str]:
    """Return up to `most` words and marks, a few of which come again and again."""
    words = random.sample(WORDS, 8) if random.random() < 0.3 else WORDS
    count = random.randrange(most + 1)
    return [random.choice(MARKS) if random.random() < 0.2 else random.choice(words) for _ in range(count)]


def edited(random: Random, words: list[str]) -> list[str]:
    """Return the words as another outlet may print them, with a few edits."""
    words = list(words)
    for _ in range(random.choice((0, 1, 1, 2, 2, 3, 4))):
        at = random.randrange(len(words) + 1)
        match random.randrange(8):
            case 0:
                del words[at : at + random.randint(1, 3)]
            case 1:
                words[at : at + 1] = [random.choice(WORDS)]
            case 2:
                words.insert(at, random.choice(WORDS))
            case 3:
                words.insert(at, random.choice(MARKS))
            case 4:
                words[at : at + random.randint(0, 3)] = ["…"]
            case 5:
                words[at : at + 2] = ["[", *words[at : at + 2], "]"]
            case 6:
                words[at : at + 1] = [_RESPELLED.get(word, word.swapcase()) for word in words[at : at + 1]]
            case _:
                moved = words[at : at + 4]
                del words[at : at + 4]
                to = random.randrange(len(words) + 1)
                words[to:to] = moved
                if moved and random.random() < 0.3:
                    words[to] = random.choice(WORDS)
    return words


def spaced(random: Random, words: list[str]) -> str:
    """Return the words with white space of any kind between, or none."""
    return "".join(word + random.choice(_SPACES) for word in words)


def _pair(random: Random) -> tuple[str, str]:
    words = sentence(random)
    return spaced(random, words), spaced(random, edited(random, words))


# Hypothesis chooses the seed only: so 10,000 cases take seconds. A case that fails prints its texts.
edited_pairs = st.integers(0, 2**64 - 1).map(lambda seed: _pair(Random(seed)))


def named(reading: Reading, *, mirrored: bool = False) -> set[tuple[Operation, Kind, str, str]]:
    """Return the differences by what they are, or as they are seen from the other text."""

    def name(each: Difference) -> tuple[Operation, Kind, str, str]:
        if mirrored:
            return MIRRORED.get(each.operation, each.operation), each.kind, each.reading, each.base
        return each.operation, each.kind, each.base, each.reading

    return {name(each) for each in reading.differences}
