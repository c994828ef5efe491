"""Facts, joining and text against a careful reader's answers, on tests/collection.

``python -m tests.bench.facts [--half first|held_back|NAME OF PAGES|all] [--list]``: the whole
program reads a copy of the documents of one half, or of each half by itself;
printed is a table of fields (right and missing of the values stated, wrong of
all documents counted), then pairs of documents joined and phrases kept and
dropped. ``--list`` adds every miss and every wrong value. Rules are written
against the first half only; the half held back is for scoring.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path
from shutil import copytree
from typing import Any, Final, Literal

import yaml
from msgspec import Struct, field
from msgspec.structs import replace

from index.library import Library, Snapshot
from index.model import REVIEW_KINDS, CastMember, Credits, Film, Review

COLLECTION: Final = Path(__file__).parent.parent / "collection"
PAGES: Final = (
    "english", "continental", "typical", "typical_more",
    "weak_spots", "papers", "european", "mixed", "mixed_more",
    "real_films", "real_films_abroad", "real_films_mixed",
)  # fmt: skip
HALVES: Final = {
    "first": COLLECTION,
    "held_back": COLLECTION / "held_back",
    **{name: COLLECTION / "pages" / name for name in PAGES},
}
"""The folder of each half: its ``documents`` and its ``answers.yaml``; beside them pages that were
written later, in the forms of pages on the web, and scored before any rule was written by them."""

ANY_ROLE: Final = "*"
SETS: Final = ("countries", "languages", "genres")
ORDERED: Final = ("director", "writer", "cinematographer", "editor")
SINGLE: Final = ("year", "distributor", "runtime", "release_date")
PLAIN: Final = ("title", "critic", "translator", "publication", "published")

Answer = dict[str, Any]
Outcome = Literal["right", "missing", "wrong", "unknown"]
"""`unknown`: nothing is stated and nothing was found."""


class Read(Struct, frozen=True):
    """What the program made of one file: its first review and that one's film, None where it
    has none, and all of its reviews."""

    review: Review | None
    film: Film | None
    all: tuple[Review, ...] = ()

    @property
    def count(self) -> int:
        """How many reviews the file holds: of a film, each one's own text."""
        return sum(review.kind in REVIEW_KINDS for review in self.all)


class Verdict(Struct, frozen=True):
    path: str
    field: str
    outcome: Outcome
    expected: object
    found: object


class Phrases(Struct):
    """How many phrases were as they must be, and those that were not."""

    total: int = 0
    right: int = 0
    failed: list[tuple[str, str]] = field(default_factory=list)


# -- comparing one value ---------------------------------------------------


def folded(value: object) -> str:
    """Letters and digits without case and accents; signs stay where there are only signs."""
    text = unicodedata.normalize("NFKD", str(value)).casefold().replace("ı", "i")
    kept = "".join(sign for sign in text if sign.isalnum())
    return kept or "".join(text.split())


def printed(value: object) -> str:
    """A rating as printed, blanks and kinds of dashes left out."""
    return "".join(str(value).casefold().replace("−", "-").replace("–", "-").split())


def same(expected: object, found: object, fold: Callable[[object], str] = folded) -> bool:
    """Whether `found` is one of the readings that `expected` parts by a bar."""
    return fold(found) in [fold(reading) for reading in str(expected).split("|")]


def single(expected: object, found: object, fold: Callable[[object], str] = folded) -> Outcome:
    if found is None:
        return "unknown" if expected is None else "missing"
    return "right" if expected is not None and same(expected, found, fold) else "wrong"


def several(expected: list[str], found: list[str], *, ordered: bool) -> Outcome:
    """`missing` where some are not there; `wrong` where one is too many or in another place."""
    if not found:
        return "missing" if expected else "unknown"
    if any(not any(same(each, name) for each in expected) for name in found):
        return "wrong"
    if len(found) < len(expected):
        return "missing"
    if len(found) > len(expected):
        return "wrong"
    in_place = all(same(*pair) for pair in zip(expected, found, strict=True))
    return "right" if in_place or not ordered else "wrong"


def roles(expected: dict[str, str | None], found: tuple[CastMember, ...]) -> Outcome:
    """Only of the actors whom both name, and whose role is to be counted."""
    shown = {folded(member.name): member.role for member in found}
    asked = {name: role for name, role in expected.items() if role != ANY_ROLE}
    each = [single(role, shown.get(folded(name))) for name, role in asked.items()]
    by_weight: tuple[Outcome, ...] = ("wrong", "missing", "right")
    return next((outcome for outcome in by_weight if outcome in each), "unknown")


# -- comparing one document ------------------------------------------------


class Reader(Struct, frozen=True):
    """The answers, with what the other documents of the same film state."""

    answers: dict[str, Answer]

    def readings(self, answer: Answer, key: str) -> list[Any]:
        """All that is stated for the film of this document, by any document of it."""
        label = answer.get("same_film")
        of_it = [answer] + [
            other
            for other in self.answers.values()
            if label is not None and other.get("same_film") == label
        ]
        values = [(other.get("film") or {}).get(key) for other in of_it]
        return [value for value in values if value]

    def film(self, path: str, film: Film | None) -> Iterator[Verdict]:
        answer = self.answers[path]
        if "film" not in answer:
            return
        stated = answer["film"] or {}
        for key in ("title", "year", "director"):
            if stated and key not in stated:
                continue
            found = getattr(film, key) if film else None
            if film and key == "title":
                found = self._own_name(path, film)
            yield self._film_fact(path, key, stated.get(key), found or None)

    def _own_name(self, path: str, film: Film) -> str:
        """Of a film's titles the one that its document states, else the one it is shown by."""
        wanted = self.readings(self.answers[path], "title")
        names = (film.title, *film.aliases)
        return next((n for n in names if any(same(each, n) for each in wanted)), film.title)

    def _film_fact(self, path: str, key: str, stated: object, found: object) -> Verdict:
        readings = self.readings(self.answers[path], key)
        outcome: Outcome
        if found is None:
            outcome = "missing" if stated else "unknown"
        elif isinstance(found, tuple):
            fits = any(several(each, list(found), ordered=False) == "right" for each in readings)
            outcome = "right" if fits else "wrong"
        else:
            outcome = "right" if any(same(each, found) for each in readings) else "wrong"
        if outcome == "right" and not stated:
            outcome = "unknown"
        return Verdict(path, f"film {key}", outcome, stated, found)

    def review(self, path: str, review: Review | None) -> Iterator[Verdict]:
        answer = self.answers[path]
        yield from _kind(path, answer, review)
        yield from _values(path, answer, review)
        yield from _credits(path, answer, review)


def parted(path: str, answer: Answer, read: Read) -> Iterator[Verdict]:
    """Whether a file was cut into as many reviews as it holds."""
    if "several" in answer:
        outcome: Outcome = "right" if read.count == answer["several"] else "wrong"
        yield Verdict(path, "reviews in a file", outcome, answer["several"], read.count)


def _kind(path: str, answer: Answer, review: Review | None) -> Iterator[Verdict]:
    if "kind" not in answer:
        return
    found = review.kind if review else None
    yield Verdict(path, "kind", single(answer["kind"], found), answer["kind"], found)
    expected = {kind in REVIEW_KINDS for kind in answer["kind"].split("|")}
    outcome: Outcome = "missing"
    if found:
        outcome = "right" if (found in REVIEW_KINDS) in expected else "wrong"
    yield Verdict(path, "review or not", outcome, answer["kind"], found)


def _values(path: str, answer: Answer, review: Review | None) -> Iterator[Verdict]:
    for key in PLAIN:
        if key in answer:
            found = getattr(review, key, None)
            yield Verdict(path, key, single(answer[key], found), answer[key], found)
    if "spoilers" in answer and review:
        outcome: Outcome = "right" if review.spoilers == answer["spoilers"] else "wrong"
        yield Verdict(path, "spoilers", outcome, answer["spoilers"], review.spoilers)
    if "rating" in answer:
        stated, rating = answer["rating"], review.rating if review else None
        shown = rating.printed if rating else None
        outcome = single(stated["printed"] if stated else None, shown, printed)
        if rating and stated and rating.kind != stated["kind"]:
            outcome = "wrong"
        found = (rating.printed, rating.kind) if rating else None
        yield Verdict(path, "rating", outcome, stated, found)


def _credits(path: str, answer: Answer, review: Review | None) -> Iterator[Verdict]:
    credits = review.credits if review else None
    for key in (*SINGLE, *ORDERED, *SETS):
        if key not in answer:
            continue
        found = getattr(credits, key, None)
        outcome = (
            single(answer[key], found)
            if key in SINGLE
            else several(answer[key], list(found or ()), ordered=key in ORDERED)
        )
        yield Verdict(path, key, outcome, answer[key], found)
    if "cast" in answer:
        stated: dict[str, str | None] = answer["cast"]
        members = credits.cast if credits else ()
        names = [member.name for member in members]
        outcome = several(list(stated), names, ordered=True)
        yield Verdict(path, "cast", outcome, list(stated), names)
        shown = {member.name: member.role for member in members}
        yield Verdict(path, "cast roles", roles(stated, members), stated, shown)


# -- text and joining ------------------------------------------------------


def phrases(answers: dict[str, Answer], read: dict[str, Read]) -> dict[str, Phrases]:
    """What must be in the text ("keep") and what must not ("drop")."""
    counted = {"keep": Phrases(), "drop": Phrases()}
    for path, answer in answers.items():
        text = " ".join(word for each in read[path].all for word in each.text.split())
        for key, count in counted.items():
            for phrase in answer[key]:
                there = " ".join(phrase.split()) in text
                count.total += 1
                if there == (key == "keep"):
                    count.right += 1
                else:
                    count.failed.append((path, phrase))
    return counted


class Pairs(Struct):
    """Pairs of documents of one film, and pairs that are not."""

    of_one: int = 0
    joined: int = 0
    strangers: int = 0
    strangers_joined: int = 0
    apart: list[tuple[str, str]] = field(default_factory=list)
    wrongly: list[tuple[str, str]] = field(default_factory=list)


def pairs(answers: dict[str, Answer], read: dict[str, Read]) -> Pairs:
    counted = Pairs()
    labelled = [path for path, answer in answers.items() if "same_film" in answer]
    for one, other in combinations(labelled, 2):
        label = answers[one]["same_film"]
        film, second = read[one].film, read[other].film
        together = film is not None and second is not None and film.id == second.id
        if label is not None and label == answers[other]["same_film"]:
            counted.of_one += 1
            counted.joined += together
            if not together:
                counted.apart.append((one, other))
        else:
            counted.strangers += 1
            counted.strangers_joined += together
            if together:
                counted.wrongly.append((one, other))
    return counted


# -- reading and printing --------------------------------------------------


def load_answers(half: Path) -> dict[str, Answer]:
    """The answers of one half by path below its documents' folder."""
    text = (half / "answers.yaml").read_text(encoding="utf-8")
    loaded: dict[str, Answer] = yaml.safe_load(text)
    return loaded


def read_all(half: Path, paths: list[str]) -> dict[str, Read]:
    """Every document through the whole program, in a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "library"
        copytree(half / "documents", folder)
        library = Library([folder], index_dir=Path(place) / "index")
        library.refresh()
        snapshot = library.ready()
        at = {file.path: file for file in snapshot.files()}
        return {path: _read(snapshot, at[path].reviews if path in at else ()) for path in paths}


def _read(snapshot: Snapshot, ids: tuple[str, ...]) -> Read:
    """The review of a file; of one that was cut into several, what it is as a whole."""
    if not ids:
        return Read(None, None)
    reviews = tuple(map(snapshot.review, ids))
    first, film = reviews[0], snapshot.row(ids[0]).film
    if len(reviews) == 1:
        return Read(first, snapshot.film(film) if film else None, reviews)
    text = "\n\n".join(review.text for review in reviews)
    whole = replace(first, kind="column", rating=None, credits=Credits(), text=text)
    return Read(whole if first.kind != "column" else replace(first, text=text), None, reviews)


def share(part: int, whole: int) -> str:
    return f"{100 * part / whole:5.1f} %" if whole else "    -  "


def print_table(verdicts: list[Verdict]) -> None:
    print(
        f"{'field':16}{'stated':>7}{'right':>7}{'missing':>9}{'wrong':>7}{'right':>11}{'wrong':>9}"
    )
    for name in dict.fromkeys(verdict.field for verdict in verdicts):
        of_field = [verdict for verdict in verdicts if verdict.field == name]
        count = {
            outcome: sum(verdict.outcome == outcome for verdict in of_field)
            for outcome in ("right", "missing", "wrong")
        }
        stated = sum(_is_stated(verdict) for verdict in of_field)
        print(
            f"{name:16}{stated:7}{count['right']:7}{count['missing']:9}{count['wrong']:7}"
            f"{share(count['right'], stated):>11}{share(count['wrong'], len(of_field)):>9}"
        )


def _is_stated(verdict: Verdict) -> bool:
    if verdict.field == "cast roles" and isinstance(verdict.expected, dict):
        return any(role not in (None, ANY_ROLE) for role in verdict.expected.values())
    return verdict.expected is not None and verdict.expected not in ([], {})


def print_rest(joined: Pairs, text: dict[str, Phrases], vanished: list[str]) -> None:
    print()
    print(f"pairs of one film joined   {joined.joined:5} of {joined.of_one:5}", end="")
    print(share(joined.joined, joined.of_one).rjust(10))
    print(f"strangers joined           {joined.strangers_joined:5} of {joined.strangers:5}", end="")
    print(share(joined.strangers_joined, joined.strangers).rjust(10))
    for key, label in (("keep", "phrases kept"), ("drop", "debris dropped")):
        count = text[key]
        print(f"{label:27}{count.right:5} of {count.total:5}{share(count.right, count.total):>10}")
    print(f"documents without a review {len(vanished):5}")


def print_list(verdicts: list[Verdict], joined: Pairs, text: dict[str, Phrases]) -> None:
    for outcome in ("wrong", "missing"):
        print(f"\n{outcome}")
        for verdict in verdicts:
            if verdict.outcome == outcome:
                print(f"  {verdict.path}  {verdict.field}")
                print(f"      expected {verdict.expected!r}\n      found    {verdict.found!r}")
    for title, failed in (
        ("of one film, not joined", joined.apart),
        ("strangers joined", joined.wrongly),
        ("not kept", text["keep"].failed),
        ("not dropped", text["drop"].failed),
    ):
        print(f"\n{title}")
        for one, other in failed:
            print(f"  {one}  |  {other}")


def judged(half: Path) -> tuple[dict[str, Answer], dict[str, Read], list[Verdict]]:
    """The answers of one half, what the program made of its documents, and how that compares."""
    answers = load_answers(half)
    read = read_all(half, list(answers))
    reader = Reader(answers)
    verdicts: list[Verdict] = []
    for path, result in read.items():
        verdicts += reader.film(path, result.film)
        verdicts += reader.review(path, result.review)
        verdicts += parted(path, answers[path], result)
    return answers, read, verdicts


def score(half: Path, *, listed: bool) -> None:
    """Print the table of one half; `listed` adds every miss and every wrong value."""
    answers, read, verdicts = judged(half)
    order = list(dict.fromkeys(verdict.field for verdict in verdicts))
    verdicts.sort(key=lambda verdict: order.index(verdict.field))
    joined, text = pairs(answers, read), phrases(answers, read)
    print(f"{len(answers)} documents\n")
    print_table(verdicts)
    print_rest(joined, text, [path for path, result in read.items() if not result.review])
    if listed:
        print_list(verdicts, joined, text)


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.facts")
    parser.add_argument("--half", choices=(*HALVES, "all"), default="first")
    parser.add_argument("--list", action="store_true", help="every miss and every wrong value")
    asked = parser.parse_args(arguments)
    names = list(HALVES) if asked.half == "all" else [asked.half]
    for place, name in enumerate(names):
        print("\n" * bool(place) + f"{name}: ", end="")
        score(HALVES[name], listed=asked.list)


if __name__ == "__main__":
    main(sys.argv[1:])
