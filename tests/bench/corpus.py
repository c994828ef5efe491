"""Made-up reviews from a fixed seed, as many as wanted; the first thousand are the same in each.

``python -m tests.bench.corpus FOLDER [NUMBER]`` writes them as JSON lines.
Lengths are log-normal as those of reviews that people write (235 words on
average), words follow Zipf's law, a review comes back to words of its own, and
a film has few reviews or many.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from itertools import islice
from math import exp
from pathlib import Path
from typing import Final

import msgspec
import numpy as np
from msgspec import Struct

from tests.bench.words import FILM, SAYINGS, names, vocabulary

VERSION: Final = 3
"""Counts up when the same seed gives other reviews, so that no old file is used."""

_SEED: Final = 2021
_WORDS: Final = 150_000
_BLOCK: Final = 1_000
_FILMS_AT_ONCE: Final = 150
"""Films that each thousand of reviews brings; older ones go on being reviewed."""


class Film(Struct, frozen=True, gc=False):
    id: str
    title: str
    year: int
    director: str
    cast: tuple[str, ...]
    own_words: tuple[str, ...]


class Review(Struct, frozen=True, gc=False):
    """`number` counts from 1; `film` is the film's id; `published` is date.toordinal()."""

    number: int
    film: str
    title: str
    year: int
    director: str
    cast: tuple[str, ...]
    critic: str
    publication: str
    percent: int
    published: int
    text: str

    @property
    def people(self) -> str:
        return " ".join((self.director, *self.cast, self.critic, self.publication))


def reviews(count: int, *, first: int = 1, seed: int = _SEED) -> Iterator[Review]:
    """`count` reviews, numbered from `first`; another seed makes others in the same world."""
    return islice(_Maker(seed).reviews(first), count)


class _Maker:
    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.words = np.array(vocabulary(_WORDS), dtype=object)
        weights = 1 / (np.arange(len(self.words)) + 2.7) ** 1.16
        self.shares = np.cumsum(weights / weights.sum())
        world = random.Random(_SEED)
        self.critics = names(world, 2_000)
        self.publications = [f"{name.split()[1]} Review" for name in names(world, 120)]
        self.people = names(world, 4_000)

    def reviews(self, first: int) -> Iterator[Review]:
        films: list[Film] = []
        number = first
        block = 0
        while True:
            chance = random.Random(f"{self.seed} {block}")
            numbers = np.random.Generator(np.random.PCG64([self.seed, block]))
            films += [self._film(len(films) + i) for i in range(_FILMS_AT_ONCE)]
            sizes = [_length(chance) for _ in range(_BLOCK)]
            places = np.searchsorted(self.shares, numbers.random(sum(sizes)))
            words = self.words[np.minimum(places, _WORDS - 1)].tolist()
            for size in sizes:
                # Squared: some films have hundreds of reviews, most a few.
                film = films[int(len(films) * chance.random() ** 2)]
                text = _text(words[:size], film, chance)
                del words[:size]
                yield self._review(number, film, text, chance)
                number += 1
            block += 1

    def _film(self, number: int) -> Film:
        chance = random.Random(f"film {number}")
        rare = chance.choices(self.words[300:6_000].tolist(), k=chance.choice((1, 1, 2, 2, 3)))
        words = [*rare, *chance.choices(FILM, k=chance.choice((0, 0, 0, 1)))]
        title = ("The " if chance.random() < 0.4 else "") + " ".join(
            word.capitalize() for word in words
        )
        cast = tuple(chance.choices(self.people, k=4))
        own = (*chance.choices(self.words[600:60_000].tolist(), k=12), *" ".join(cast).split())
        year = 2024 - int(90 * chance.random() ** 2)
        return Film(f"f{number}", title, year, chance.choice(self.people[:600]), cast, own)

    def _review(self, number: int, film: Film, text: str, chance: random.Random) -> Review:
        return Review(
            number,
            film.id,
            film.title,
            film.year,
            film.director,
            film.cast,
            self.critics[int(len(self.critics) * chance.random() ** 2)],
            chance.choice(self.publications),
            chance.randint(0, 20) * 5,
            730_000 + chance.randint(0, 9_000),
            text,
        )


def _length(chance: random.Random) -> int:
    return max(20, min(3_000, int(exp(chance.gauss(5.22, 0.68)))))


def _text(words: list[str], film: Film, chance: random.Random) -> str:
    """Sentences and paragraphs of these words, some put in for words of the film and sayings."""
    for place in chance.sample(range(len(words)), k=len(words) // 14):
        words[place] = chance.choice(film.own_words)
    for place in chance.sample(range(len(words)), k=len(words) // 180):
        words[place] = chance.choice(SAYINGS)
    sentences: list[str] = []
    at = 0
    while at < len(words):
        size = chance.randint(6, 26)
        sentence = " ".join(words[at : at + size])
        sentences.append(sentence[:1].upper() + sentence[1:] + chance.choice("....!?"))
        at += size
    paragraphs = (" ".join(sentences[at : at + 5]) for at in range(0, len(sentences), 5))
    return "\n\n".join(paragraphs)


def corpus_file(folder: Path, count: int) -> Path:
    """The file of so many reviews as JSON lines, written first where it is not there."""
    path = folder / f"reviews-{VERSION}-{count}.jsonl"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".partial")
        encode = msgspec.json.encode
        with partial.open("wb") as file:
            for review in reviews(count):
                file.write(encode(review) + b"\n")
        partial.replace(path)
    return path


def read_corpus(path: Path) -> list[Review]:
    """All reviews of a file."""
    decode = msgspec.json.Decoder(Review).decode
    with path.open("rb") as file:
        return [decode(line) for line in file]


if __name__ == "__main__":
    print(corpus_file(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 10_000))
