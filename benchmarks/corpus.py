"""A made-up library to measure on: stories, each told by a few outlets that quote one statement."""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from asquoted.domain.documents import Details, Document
from benchmarks.texts import chosen, prose, reworded

_FIRST = ["Anna", "Boris", "Clara", "David", "Elena", "Farid", "Greta", "Hassan", "Irene", "Jonas", "Kemal"]
_OFFICES = ("Interior Minister", "Mayor", "General", "Party leader", "Judge")
_CUES = ("said", "told reporters", "said in a statement", "insisted", "announced")
_FIRST_DAY = date(2024, 1, 2)
_DAYS = 600
_OUTLETS = 40


@dataclass(frozen=True)
class Story:
    """What somebody said one day: the sentences that outlets choose from."""

    number: int
    speaker: str
    spoken: date
    sentences: tuple[str, ...]


def story(number: int) -> Story:
    """Return a story, always the same for the same number."""
    rng = random.Random(number)
    sentences = tuple(
        prose(rng.randrange(9, 21), seed=1_000_000 + 20 * number + at) for at in range(rng.randrange(5, 8))
    )
    surname = chosen(rng, 1)[0].capitalize() + rng.choice(("ov", "sen", "ini", "berg", "akis"))
    speaker = f"{rng.choice(_OFFICES)} {rng.choice(_FIRST)} {surname}"
    return Story(number, speaker, _FIRST_DAY + timedelta(number % _DAYS), sentences)


def told(of: Story, telling: int, quotes: int = 5, filler: int = 40) -> Document:
    """Return one outlet's article on a story: some of its sentences, now and then cut or altered.

    Between the quotes stand paragraphs of `filler` words of the outlet's own.
    """
    seed = 100 * of.number + telling
    rng = random.Random(seed)
    paragraphs = [prose(filler, seed=seed)]
    for at, quoted in rendered(of, telling, quotes).items():
        paragraphs.append(f"“{quoted},” {of.speaker} {rng.choice(_CUES)} on {of.spoken:%A}.")
        paragraphs.append(prose(filler, seed=seed + 7 * at + 1))
    details = Details(outlet=f"Outlet {seed % _OUTLETS}", published=of.spoken, language="en")
    return Document(f"{of.number:05}-{telling:02}", "\n\n".join(paragraphs), details)


def rendered(of: Story, telling: int, quotes: int = 5) -> dict[int, str]:
    """Return what one outlet prints of which of a story's sentences."""
    rng = random.Random(100 * of.number + telling + 50)
    wanted = sorted(rng.sample(range(len(of.sentences)), min(quotes, len(of.sentences))))
    return {at: _rendered(of.sentences[at], rng) for at in wanted}


def _rendered(sentence: str, rng: random.Random) -> str:
    words = sentence.rstrip(".").split()
    throw = rng.random()
    if throw < 0.25:
        return " ".join(words[: max(4, 2 * len(words) // 3)])
    if throw < 0.4:
        return reworded(" ".join(words), seed=rng.randrange(1_000_000))
    return " ".join(words)


def library(articles: int, tellings: int = 2) -> list[Document]:
    """Return the articles of a made-up library; each of its stories is told `tellings` times."""
    return [told(story(number // tellings), number % tellings) for number in range(articles)]
