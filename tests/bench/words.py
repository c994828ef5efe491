"""The words of the made-up reviews: real ones at the top of the list, made-up ones below.

Made-up words are stems with English endings, so that stems, prefixes and
near spellings are as crowded as in real texts.
"""

from __future__ import annotations

import random
from typing import Final

FUNCTION: Final = (
    "the and a of to is it in i this that was as with for but on you are his not have be he one "
    "at by they all who an from so or just about out her there has what if more when can some had "
    "she their would my no which up were me we its will do don't very only than been really your "
    "them get into how because most other even then could also too after any make does made well "
    "over did off know while where who's through being him us never both such why those these "
    "should much it's isn't here again now our still i'm i've can't"
).split()
"""English function words, most frequent first."""

FILM: Final = (
    "movie film good story time great bad like people character characters movies films scene "
    "scenes best watch acting plot show actors director love seen see life end think way first "
    "little better man woman work horror funny years ever nothing cast real world young old "
    "performance family comedy original script music series action role seems interesting kind "
    "watching part thought played effects special minutes fact big feel ending quite actually "
    "house night money girl boy war waste book true screen beautiful cinematography drama whole "
    "worst reason terrible performances sense audience slow camera excellent wonderful simply "
    "zombie haunting soundtrack twist moments stupid believe production black white budget fun "
    "history dialogue boring written guy death thriller romance humor perfect child classic "
    "murder mystery police town light sound picture voice lines star sequel episode television "
    "suspense genre style sequence tension atmosphere direction editing score narrative empathy"
).split()
"""Words that reviews of films are full of."""

SAYINGS: Final = (
    "one of the best",
    "waste of time",
    "special effects",
    "at the end of the",
    "plot twist ending",
    "the whole cast",
    "beautiful cinematography",
    "the rest of the",
    "for the first time",
    "haunting soundtrack",
    "of the film",
    "in the middle of",
)
"""Words that often stand together."""

_ONSETS: Final = (
    "b c d f g h j k l m n p r s t v w s c p m d r b t h l f st tr pr gr sh ch br cl fl sp pl "
    "cr dr th bl fr sl sc wh str qu y z"
).split()
_NUCLEI: Final = "a e i o u a e i o a e i o ea ou ai oo ie".split()
_CODAS: Final = [
    "",
    "",
    "",
    "",
    "",
    "",
    "n",
    "r",
    "l",
    "t",
    "s",
    "nd",
    "ck",
    "st",
    "m",
    "rt",
    "ll",
    "x",
    "ng",
]
_ENDINGS: Final = ["", "", "", "s", "s", "ed", "ing", "er", "ly", "ness", "y", "al", "ous", "'s"]


def vocabulary(size: int, seed: int = 1895) -> list[str]:
    """Words without repeats, the most frequent first; frequent words are short."""
    chance = random.Random(seed)
    mixed = [word for pair in zip(FUNCTION[20:], FILM, strict=False) for word in pair]
    real = list(dict.fromkeys([*FUNCTION[:20], *mixed, *FUNCTION, *FILM]))
    made: dict[str, None] = {}
    while len(made) < size:
        stem = _stem(chance)
        for ending in chance.sample(_ENDINGS, k=chance.randint(1, 4)):
            made[stem + ending] = None
    known = set(real)
    shortest_first = sorted(
        (len(word) + chance.gauss(0, 2.0), word) for word in made if word not in known
    )
    return [*real, *(word for _, word in shortest_first)][:size]


def names(chance: random.Random, count: int) -> list[str]:
    """Names of people: a first and a last name, capitalised."""
    first = sorted({_stem(chance).capitalize() for _ in range(300)})
    last = sorted({(_stem(chance) + chance.choice("aeiosn")).capitalize() for _ in range(2_000)})
    return [f"{chance.choice(first)} {chance.choice(last)}" for _ in range(count)]


def _stem(chance: random.Random) -> str:
    syllables = chance.choices((1, 2, 3), (4, 5, 1))[0]
    return "".join(
        chance.choice(_ONSETS) + chance.choice(_NUCLEI) + chance.choice(_CODAS)
        for _ in range(syllables)
    )
