"""A library of made-up documents from a fixed seed, in the shapes in which people save them.

``python -m tests.bench.documents FOLDER [NUMBER]``
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

FIRST = "Ada Bruno Clara Dario Edith Farid Greta Hugo Ines Jonas Kaya Leon Mira Nils Olga".split()
LAST = "Abend Brook Castel Dorn Eklund Falk Grau Holm Iversen Jansen Koch Lind Moreau".split()
TITLE = "Harbour Winter Garden Letter Station Mirror Orchard Signal River Lantern Summer".split()
KINDS = "Last Silent Broken Second Northern Paper Hidden Distant Golden Empty".split()
SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu za tra ste".split()
COMMON = (
    "the of and a to in is that it as was with for on but his her they are not which film scene "
    "one camera when who there actor story never more only light man woman what out made from by"
).split()


def vocabulary(chance: random.Random, size: int) -> list[str]:
    """Made-up words, two to four syllables, without repeats."""
    words: dict[str, None] = {}
    while len(words) < size:
        words["".join(chance.choices(SYLLABLES, k=chance.randint(2, 4)))] = None
    return list(words)


class Maker:
    """Documents of a fixed seed; words follow Zipf's law among English function words."""

    def __init__(self, seed: int = 2021, words: int = 20_000) -> None:
        self.chance = random.Random(seed)
        self.words = vocabulary(self.chance, words)
        self.weights = [1 / (rank + 3) for rank in range(len(self.words))]

    def name(self) -> str:
        return f"{self.chance.choice(FIRST)} {self.chance.choice(LAST)}"

    def sentences(self, count: int) -> str:
        made = []
        for _ in range(count):
            length = self.chance.randint(8, 22)
            rare = self.chance.choices(self.words, self.weights, k=length)
            common = self.chance.choices(COMMON, k=length)
            mixed = [self.chance.choice(pair) for pair in zip(rare, common, strict=True)]
            made.append(" ".join(mixed).capitalize() + ".")
        return " ".join(made)

    def document(self, number: int) -> tuple[str, str]:
        """A file's name and text. The word ``marker<number>`` stands in it once."""
        film = number // 3
        own = random.Random(film)
        title = f"The {own.choice(KINDS)} {own.choice(TITLE)} {film}"
        year = 1950 + film % 70
        director = f"{own.choice(FIRST)} {own.choice(LAST)}"
        body = [self.sentences(self.chance.randint(4, 8)) for _ in range(3)]
        body[1] += f" And then marker{number} came."
        shape = (self._front_matter, self._labels, self._page)[number % 3]
        return shape(number, title, year, director, body)

    def _front_matter(
        self, number: int, title: str, year: int, director: str, body: list[str]
    ) -> tuple[str, str]:
        stars = self.chance.randint(1, 10) / 2
        head = (
            f"---\ntitle: {title}\nyear: {year}\ndirector: {director}\n"
            f"critic: {self.name()}\nrating: {stars}/5\ndate: 20{number % 25:02}-03-01\n---\n\n"
        )
        return f"notes/{number}.md", head + "\n\n".join(body) + "\n"

    def _labels(
        self, number: int, title: str, year: int, director: str, body: list[str]
    ) -> tuple[str, str]:
        head = f"{title} ({year})\nDirector: {director}\nAuthor: {self.name()}\n"
        parts = "\n".join(f"Part {part}\n{text}" for part, text in zip("ABC", body, strict=True))
        return f"pages/{number}.txt", head + parts + "\n"

    def _page(
        self, number: int, title: str, year: int, director: str, body: list[str]
    ) -> tuple[str, str]:
        text = (
            f"top of page\n\n{title.upper()} is directed by {director}. "
            + " ".join(body)
            + "\n\nbottom of page\n"
        )
        return f"clippings/{number}.txt", text


def write(folder: Path, number: int) -> None:
    """Write `number` documents below `folder`."""
    maker = Maker()
    for at in range(number):
        name, text = maker.document(at)
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 5000)
