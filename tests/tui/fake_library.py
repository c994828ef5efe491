"""A library in memory with the face of index.library, for tests of the screen.

Six films, one document without a film; all texts are made up. `search` finds
words as they stand, so that a test can see through it.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import overload

from index.answers import FilmHits, Groups, Hit, Nearby, Neighbour, Results
from index.catalog.ordering import film_order
from index.errors import MatineeError, Stopped
from index.model import (
    Block,
    CastMember,
    Checked,
    Credits,
    Fact,
    Film,
    FilmRating,
    Rating,
    Review,
    Row,
)

FILMS = {
    "glass-harbour-1998": ("Glass Harbour", 1998, ("Ida Moreno",)),
    "m-1931": ("M", 1931, ("Fritz Lang",)),
    "night-ferry-2011": ("The Night Ferry", 2011, ("Tom Aldous",)),
    "paper-lanterns-2016": ("Paper Lanterns 紙燈籠", 2016, ("Lin Mei",)),
    "red-rocket-2021": ("Red Rocket", 2021, ("Sean Baker",)),
    "salt-road-1974": ("The Salt Road", None, ()),
}
_FILLER = (
    "The camera keeps its distance and lets the afternoon pass. Nobody hurries. "
    "A door stays open for most of a scene and the street noise comes in with the light, "
    "which is the nearest this film gets to a score."
)


def _review(
    review_id: str,
    film: str | None,
    *,
    critic: str | None = None,
    publication: str | None = None,
    rating: Rating | None = None,
    kind: str = "review",
    published: str | None = None,
    paragraphs: tuple[str, ...] = (_FILLER,),
    title: str | None = None,
) -> Review:
    text = "\n\n".join(paragraphs)
    blocks, at = [], 0
    for line, paragraph in enumerate(paragraphs):
        blocks.append(Block("paragraph", at, at + len(paragraph), 3 + 2 * line))
        at += len(paragraph) + 2
    name, year, directors = FILMS[film] if film else (None, None, ())
    return Review(
        id=review_id,
        root="/library",
        path=f"{review_id}.txt",
        line=1,
        kind=kind,  # type: ignore[arg-type]
        title=title or (name if film else "Notes on projection"),
        film_titles=(name,) if name else (),
        teaser=None,
        critic=critic,
        translator=None,
        publication=publication,
        url=None,
        published=published,
        language="en",
        rating=rating,
        credits=Credits(
            director=directors,
            year=year,
            runtime=104 if film else None,
            genres=("Drama",) if film else (),
            cast=(CastMember("Ada Quill", "Nell"),) if film else (),
        ),
        text=text,
        blocks=tuple(blocks),
        marks=(),
        sections=(),
        words=len(text.split()),
        spoilers=False,
        warnings=(),
        facts=(),
        debris=(),
    )


def _verdict(printed: str, value: float, scale: float) -> Rating:
    return Rating(printed, value, scale, "verdict", 100 * value / scale)


REVIEWS = (
    _review(
        "glass-1", "glass-harbour-1998", critic="Ellen Voss", publication="The Long Reel",
        rating=_verdict("4/5", 4, 5), published="2001-03-02",
        paragraphs=(_FILLER, "A harbour at dusk, and a boat that never leaves.", _FILLER),
    ),
    _review("m-1", "m-1931", critic="Otto Brandt", rating=_verdict("9/10", 9, 10)),
    _review("m-2", "m-1931", critic="Ruth Calloway", publication="Second Feature", kind="essay"),
    _review("ferry-1", "night-ferry-2011", critic=None, published="2012-01-15"),
    _review("lanterns-1", "paper-lanterns-2016", critic="周 Wen", rating=_verdict("7,5/10", 7.5, 10)),
    _review(
        "rocket-1", "red-rocket-2021", critic="Pia Lindqvist", publication="Northern Screen",
        rating=_verdict("8/10", 8, 10), published="2022-05-01",
        paragraphs=(
            "At the donut shop he smiles as if the room were full.",
            *[f"{_FILLER} ({number})" for number in range(12)],
            "The donut comes back at the end, uneaten, under the same neon.",
        ),
    ),
    _review(
        "rocket-2", "red-rocket-2021", critic="Marcus Hale",
        paragraphs=("Nothing here is sweet, donut or otherwise.", _FILLER),
    ),
    _review("rocket-3", "red-rocket-2021", critic=None, kind="interview", published="2021-11-20"),
    _review("salt-1", "salt-road-1974", critic="Jean Okafor", rating=_verdict("2/4", 2, 4)),
    _review("notes-1", None, kind="other"),
)  # fmt: skip


def _film(film_id: str, reviews: tuple[Review, ...]) -> Film:
    title, year, directors = FILMS[film_id]
    own = [one for one in reviews if _film_of(one) == film_id]
    values = [one.rating.percent for one in own if one.rating and one.rating.percent is not None]
    mean = sum(values) / len(values) if values else None
    return Film(
        id=film_id,
        title=title,
        year=year,
        years=(year,) if year else (),
        aliases=(),
        director=directors,
        reviews=tuple(one.id for one in own),
        count=len([one for one in own if one.kind in ("review", "essay")]),
        rating=FilmRating(len(values), mean, mean),
        newest=max((one.published for one in own if one.published), default=None),
    )


def _film_of(review: Review) -> str | None:
    by_title = {title: film_id for film_id, (title, _, _) in FILMS.items()}
    return by_title.get(review.film_titles[0]) if review.film_titles else None


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z]+", text.lower()))


class Answered(Groups):
    """An answer that counts how often a group was made."""

    def __init__(self, *groups: FilmHits) -> None:
        self.groups = groups
        self.made = 0

    def __len__(self) -> int:
        return len(self.groups)

    @overload
    def __getitem__(self, at: int) -> FilmHits: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[FilmHits]: ...
    def __getitem__(self, at: int | slice) -> FilmHits | Sequence[FilmHits]:
        self.made += 1
        return self.groups[at]

    def of(self, film_id: str) -> FilmHits | None:
        return next((one for one in self.groups if one.film == film_id), None)

    def place_of(self, film_id: str) -> int:
        found = self.of(film_id)
        return -1 if found is None else self.groups.index(found)


class FakeSnapshot:
    """One generation."""

    def __init__(self, generation: int, reviews: tuple[Review, ...]) -> None:
        self.generation = generation
        self.reviews = {one.id: one for one in reviews}
        present = {_film_of(one) for one in reviews}
        films = [_film(film_id, reviews) for film_id in FILMS if film_id in present]
        self.films = tuple(sorted(films, key=film_order("title")))
        self.loose = tuple(one.id for one in reviews if _film_of(one) is None)
        self.count = sum(film.count for film in self.films)

    def film(self, film_id: str) -> Film | None:
        return next((film for film in self.films if film.id == film_id), None)

    def row(self, review_id: str) -> Row:
        one = self.reviews[review_id]
        return Row(
            id=one.id, film=_film_of(one), path=one.path, kind=one.kind, title=one.title,
            critic=one.critic, publication=one.publication, published=one.published,
            language=one.language, rating=one.rating, words=one.words, spoilers=one.spoilers,
        )  # fmt: skip

    def current_id(self, review_id: str) -> str | None:
        return review_id if review_id in self.reviews else None

    def review(self, review_id: str) -> Review:
        return self.reviews[review_id]

    def doubt(self, review_id: str) -> str | None:
        return None

    def also_saved_as(self, review_id: str) -> tuple[str, ...]:
        return ()

    def translations(self, review_id: str) -> tuple[str, ...]:
        return ()


CHECKED = (
    Checked("glass-1.txt", "/library", "read", reviews=("glass-1",), missing=("rating",),
        facts=(
            Fact("film", "Glass Harbour (1998)", "label", "Film", 1, 0.9),
            Fact("critic", "Ellen Voss", "prose", "byline", 3, 0.5),
            Fact("kind", "review", "prose", "shape of the text", None, 0.7),
        ), kinds=("review",), unsure=("critic",)),
    Checked("notes/m.txt", "/library", "read", reviews=("m-1",), missing=("film", "year"),
        doubtful=("M (1931) or M (1951)",), kinds=("essay",),
        facts=(Fact("kind", "essay", "prose", "shape of the text", None, 0.7),)),
    Checked("notes/salt.md", "/library", "warned", warnings=("line 3: year can't be read: soon",),
        reviews=("salt-1",), kinds=("review",),
        facts=(Fact("film", "The Salt Road", "front matter", "key title", 2, 0.95),
               Fact("kind", "review", "prose", "shape of the text", None, 0.7))),
    Checked("notes/scan.txt", "/library", "failed", reason="not text: a PNG picture"),
    Checked("photos/", "/library", "skipped", reason="a hidden folder"),
)  # fmt: skip


class FakeLibrary:
    """Snapshots are published by hand; searches can be held back with `gate`."""

    roots = (Path("/library"),)
    key = "fake"
    notice: str | None = None

    def __init__(self, reviews: tuple[Review, ...] | None = REVIEWS) -> None:
        self.current = FakeSnapshot(1, reviews) if reviews is not None else None
        self.gate = threading.Event()
        self.gate.set()
        self.searched: list[str] = []
        self.corrected: dict[str, dict[str, object]] = {}
        self.builder_says: list[dict[str, object]] = [{"counts": {"added": 0, "failed": 0}}]

    def publish(self, reviews: tuple[Review, ...]) -> None:
        generation = self.current.generation + 1 if self.current else 1
        self.current = FakeSnapshot(generation, reviews)

    def snapshot(self) -> FakeSnapshot | None:
        return self.current

    def films(self, snapshot: FakeSnapshot, sort: str = "title") -> tuple[Film, ...]:
        return tuple(sorted(snapshot.films, key=film_order(sort)))  # type: ignore[arg-type]

    def review(self, review_id: str) -> Review:
        if self.current is None or review_id not in self.current.reviews:
            raise MatineeError(f"There is no review {review_id}.")
        return self.current.reviews[review_id]

    def search(
        self,
        text: str,
        *,
        live: bool = False,
        sort: str = "relevance",
        stop: Callable[[], bool] = lambda: False,
    ) -> Results:
        self.searched.append(text)
        while not self.gate.wait(0.01):
            if stop():
                raise Stopped
        assert self.current is not None
        words = text.lower().split()
        found: dict[str | None, list[Hit]] = {}
        for one in self.current.reviews.values():
            within = f"{one.title} {one.critic} {one.text}".lower()
            score = float(sum(within.count(word) for word in words))
            if all(word in within for word in words):
                found.setdefault(_film_of(one), []).append(Hit(one.id, score))
        groups = [
            FilmHits(film, tuple(sorted(hits, key=lambda hit: -hit.score)))
            for film, hits in found.items()
        ]
        groups.sort(key=lambda group: -group.hits[0].score)
        if sort != "relevance":
            order = film_order(sort)  # type: ignore[arg-type]
            groups.sort(key=lambda group: order(self.current.film(group.film or "")))
        return Results(
            query=text,
            understood=text.strip(),
            notes=("“year:” set aside",) if "year:" in text else (),
            groups=Answered(*groups),
            total=sum(len(group.hits) for group in groups),
            films=len([group for group in groups if group.film]),
            ms=4.0,
            generation=self.current.generation,
            suggestions=() if groups else ("donut",),
        )

    def check(self) -> tuple[Checked, ...]:
        return CHECKED

    @property
    def said(self) -> FakeLibrary:
        """It answers for itself what a person says."""
        return self

    def person_warnings(self) -> tuple[str, ...]:
        return ()

    def corrections(self, review_id: str) -> dict[str, object]:
        return dict(self.corrected.get(review_id, {}))

    def candidates(self, review_id: str) -> tuple[Film, ...]:
        assert self.current is not None
        return tuple(film for film in self.current.films if film.title == "M")

    def correct(self, review_id: str, facts: dict[str, object], *, sidecar: bool = False) -> Path:
        if facts.get("year") == "soon":
            raise MatineeError("year: soon is no year of four digits.")
        self.corrected.setdefault(review_id, {}).update(facts)
        return Path("/data/corrections.yaml")

    def similar(
        self,
        review_id: str,
        *,
        same_film: bool = False,
        limit: int = 20,
        stop: Callable[[], bool] = lambda: False,
    ) -> Nearby:
        """Reviews that share words beyond those of the filler, by how many they share."""
        while not self.gate.wait(0.01):
            if stop():
                raise Stopped
        review, current = self.review(review_id), self.current
        assert current is not None
        own, film = _words(review.text) - _words(_FILLER), _film_of(review)
        shared = {
            one.id: tuple(sorted(own & _words(one.text)))
            for one in current.reviews.values()
            if one.id != review_id and (film is not None and _film_of(one) == film) == same_film
        }
        hits = sorted(
            (Neighbour(id_, float(len(words)), words) for id_, words in shared.items() if words),
            key=lambda hit: (-hit.score, hit.id),
        )
        by_film: dict[str | None, list[Hit]] = {}
        for hit in hits:
            by_film.setdefault(_film_of(current.review(hit.id)), []).append(Hit(hit.id, hit.score))
        groups = [FilmHits(film, tuple(found)) for film, found in by_film.items()]
        words = tuple(sorted({word for hit in hits for word in hit.words}))
        return Nearby(
            id=review_id,
            same_film=same_film,
            words=words,
            hits=tuple(hits),
            total=len(hits),
            results=Results(
                query=" ".join(words),
                understood="",
                notes=(),
                groups=Answered(*groups),
                total=len(hits),
                films=len([film for film in by_film if film]),
                ms=4.0,
                generation=current.generation,
            ),
        )

    def spans(self, text: str, review: Review) -> tuple[tuple[int, int], ...]:
        spans, low = [], review.text.lower()
        for word in text.lower().split():
            at = low.find(word)
            while at >= 0:
                spans.append((at, at + len(word)))
                at = low.find(word, at + 1)
        return tuple(sorted(spans))

    def build_command(self, *, rebuild: bool = False) -> list[str]:
        lines = "\n".join(json.dumps(said) for said in self.builder_says)
        return ["echo", lines]
