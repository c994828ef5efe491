"""Random queries as people type them, over the words and facts of given reviews."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from pathlib import Path

from index.model import Film, Review
from index.query.fields import FACTS, NAMES

KINDS = (
    "review capsule essay explainer interview news list log column other reviews intervie".split()
)
SIGNS = "<>=():\"~*?-/.,;'’·½&+%★ "
SCALES = (("/10", 10), ("/5", 5), ("/4", 4), ("/100", 100), ("%", 100))


class Asker:
    """Queries of a fixed seed; most of them have hits."""

    def __init__(self, rng: random.Random, reviews: Sequence[tuple[Review, Film | None]]) -> None:
        self.rng = rng
        self.reviews = reviews

    def query(self) -> str:
        """One query; one in four is cut short, one in twenty has a sign too much."""
        rng = self.rng
        text = self._either(2)
        if rng.random() < 0.25:
            text = text[: rng.randint(1, len(text))]
        if rng.random() < 0.05:
            at = rng.randint(0, len(text))
            text = text[:at] + rng.choice(SIGNS) + text[at:]
        if rng.random() < 0.1:
            text += " "
        return text

    def _either(self, depth: int) -> str:
        parts = [self._all(depth) for _ in range(1 + (self.rng.random() < 0.2))]
        return " OR ".join(parts)

    def _all(self, depth: int) -> str:
        count = self.rng.choice([1, 1, 2, 2, 3])
        # Words of one review: together they are found at least there.
        review, film = self.rng.choice(self.reviews)
        return self.rng.choice([" ", " ", " ", " AND "]).join(
            self._term(review, film, depth) for _ in range(count)
        )

    def _term(self, review: Review, film: Film | None, depth: int) -> str:
        rng = self.rng
        if depth and rng.random() < 0.08:
            return f"({self._either(depth - 1)})"
        if rng.random() < 0.12:
            other = self._leaf(*rng.choice(self.reviews))
            return rng.choice(["-", "NOT "]) + other
        return self._leaf(review, film)

    def _leaf(self, review: Review, film: Film | None) -> str:
        make = self.rng.choices(
            (
                self._word,
                self._quotation,
                self._field,
                self._year,
                self._rating,
                self._number,
                self._published,
                self._known,
            ),
            (12, 4, 4, 1, 1.5, 1, 1, 1.5),
        )[0]
        return make(review, film)

    # -- words ---------------------------------------------------------------

    def _written(self, review: Review, film: Film | None) -> list[str]:
        """Some words in a row, as the review writes them."""
        rng = self.rng
        titles = [review.title, film.title if film else None]
        people = [review.critic, *review.credits.director, *(c.name for c in review.credits.cast)]
        source = rng.choice([review.text, review.text, *titles, *people]) or review.text
        words = source.replace('"', " ").split() or ["film"]
        at = rng.randrange(len(words))
        return words[at : at + rng.randint(2, 4)]

    def _plain(self, review: Review, film: Film | None) -> str:
        word = self._written(review, film)[0].strip("()[]{}<>:;,.!?*~=-–—_#|`“”„»«")
        return word or "film"

    def _word(self, review: Review, film: Film | None) -> str:
        rng = self.rng
        word = self._plain(review, film)
        form = rng.random()
        if form < 0.35:
            return rng.choice([word, word, word.lower(), word.upper()])
        if form < 0.55:
            return word[: rng.randint(1, 5)] + rng.choice(["*", "*", ""])
        if form < 0.7:
            return self._misspelt(word) + rng.choice(["~", "~", "~1", "~2"])
        if form < 0.8:
            return f"={word}"
        return self._pattern(word)

    def _misspelt(self, word: str) -> str:
        rng = self.rng
        at = rng.randrange(len(word))
        swapped = word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
        return rng.choice([word, swapped, word[:at] + word[at + 1 :], word[:at] + "e" + word[at:]])

    def _pattern(self, word: str) -> str:
        rng = self.rng
        letters = list(word)
        for _ in range(rng.randint(1, 2)):
            at = rng.randrange(len(letters))
            letters[at] = rng.choice("??*")
        return "".join(letters) + rng.choice(["", "*"])

    def _quotation(self, review: Review, film: Film | None) -> str:
        rng = self.rng
        words = self._written(review, film)
        near = ""
        if rng.random() < 0.4:
            rng.shuffle(words)
            near = rng.choice(["~0", "~1", "~3", "~5", "~12", "~"])
        if rng.random() < 0.1:
            words[-1] = words[-1][:2] + "*"
        return f'"{" ".join(words)}"{near}'

    def _field(self, review: Review, film: Film | None) -> str:
        rng = self.rng
        stated = review.credits
        values = {
            "film": [film.title] if film else list(review.film_titles),
            "title": [review.title],
            "critic": [review.critic],
            "publication": [review.publication],
            "director": list(stated.director),
            "writer": list(stated.writer),
            "cast": [part for member in stated.cast for part in (member.name, member.role)],
            "genre": list(stated.genres),
            "country": list(stated.countries),
            "language": [*stated.languages, review.language],
            "path": [review.path],
        }
        known = [(name, value) for name, some in values.items() for value in some if value]
        name, value = rng.choice(known)
        name = rng.choice([alias for alias, row in NAMES.items() if row.name == name])
        words = value.replace('"', " ").replace("(", " ").replace(")", " ").split() or ["x"]
        form = rng.random()
        if form < 0.35:
            return f'{name}:"{" ".join(words)}"'
        word = rng.choice(words)
        if form < 0.45:
            return f"{name}:({word} OR {self._plain(review, film)})"
        if form < 0.6:
            return f"{name}:{word[:3]}*"
        if form < 0.7:
            return f"{name}:{self._misspelt(word)}~"
        return f"{name}:{word}"

    # -- numbers -------------------------------------------------------------

    def _compared(self, name: str, value: str, other: str) -> str:
        sign = self.rng.choice(["", "", ">=", "<=", ">", "<", ".."])
        if sign == "..":
            form = self.rng.choice(["{0}..{1}", "{0}..", "..{0}"])
            return f"{name}:" + form.format(*sorted([value, other]))
        return f"{name}:{sign}{value}"

    def _year(self, review: Review, film: Film | None) -> str:
        years = [*(film.years if film else ()), review.credits.year or 2001]
        year = self.rng.choice(years)
        if self.rng.random() < 0.15:
            return f"year:{year // 10 * 10}s"
        return self._compared("year", str(year), str(year + self.rng.randint(0, 9)))

    def _rating(self, review: Review, film: Film | None) -> str:
        rng = self.rng
        if rng.random() < 0.15:
            return "rating:" + rng.choice(["B+", "A-", "★★★", "★★★½", "★★★☆☆", ">=7", ">12/10"])
        percent = review.rating.percent if review.rating and review.rating.percent else 70.0
        written, scale = rng.choice([*SCALES, ("", 10 if percent <= 100 else 100)])
        value, other = percent / 100 * scale, rng.randint(0, 10) / 10 * scale
        low, high = sorted([value, other])
        if rng.random() < 0.3:
            return f"rating:{low:g}{written}..{high:g}{written}"
        return f"rating:{rng.choice(['', '>=', '<=', '>', '<'])}{value:g}{written}"

    def _number(self, review: Review, film: Film | None) -> str:
        name = self.rng.choice(["runtime", "words", "length"])
        value = review.words if name == "words" else review.credits.runtime or 100
        return self._compared(name, str(value), str(value + self.rng.randint(0, 60)))

    def _published(self, review: Review, film: Film | None) -> str:
        day = review.published or "2014-03-01"
        day = day[: self.rng.choice([4, 7, 10])]
        return self._compared(self.rng.choice(["published", "date"]), day, "2019")

    def _known(self, review: Review, film: Film | None) -> str:
        rng = self.rng
        return rng.choice(
            [
                "is:spoiler",
                f"has:{rng.choice(FACTS)}",
                f"kind:{review.kind}",
                f"kind:{rng.choice(KINDS)}",
                f"kind:{review.kind},{rng.choice(KINDS)}",
            ]
        )


# -- odd words in odd places --------------------------------------------------

ODD = (
    "Us It M 9 8½ WALL·E wall-e walle f/x F/X If.... don't l'innocence L’Innocence schindler's "
    "naïve Amélie amelie 映画館 映画 がらす Łódź Ørsted straße STRASSE ﬁlm İstanbul о Война 7/10 "
    "running runs run ran runner films filming filmed alien aliens Aliens m*a*s*h o'brien "
    "rock'n'roll to be or not to be the a of and e-mail co-op U.S.A. 2001 1,000 x² ½"
).split()
LANGUAGES = ("en", "en", "fr", "de", "ja")
_QUOTED = ("title", "film", "director", "critic", "publication", "country")
KIND_NAMES = ("review", "review", "essay", "interview", "news")


def write_oddities(folder: Path, rng: random.Random, number: int) -> None:
    """Small Markdown documents made of odd words, with every fact that can be stated."""
    folder.mkdir(parents=True, exist_ok=True)

    def some(most: int) -> str:
        return " ".join(rng.choices(ODD, k=rng.randint(1, most)))

    for at in range(number):
        facts = {
            "title": some(3),
            "film": some(2),
            "year": rng.randint(1950, 2023),
            "director": some(2),
            "critic": some(2),
            "publication": some(2),
            "cast": f"[{json.dumps(some(2), ensure_ascii=False)}]",
            "genre": rng.choice(["Comedy", "Drama", "Science-fiction"]),
            "country": rng.choice(["France", "Côte d'Ivoire", "USA"]),
            "rating": f"{rng.randint(0, 10) / 2}/5",
            "runtime": rng.randint(60, 200),
            "date": f"20{rng.randint(10, 23)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}",
            "language": rng.choice(LANGUAGES),
            "kind": rng.choice(KIND_NAMES),
            "spoilers": rng.choice(["true", "false"]),
        }
        kept = [name for name in facts if rng.random() < 0.6]
        head = "\n".join(
            f"{name}: {json.dumps(value, ensure_ascii=False) if name in _QUOTED else value}"
            for name in kept
            if (value := facts[name]) is not None
        )
        text = "\n\n".join(f"{some(25)}." for _ in range(rng.randint(1, 4)))
        (folder / f"odd-{at}.md").write_text(f"---\n{head}\n---\n\n{text}\n", encoding="utf-8")
