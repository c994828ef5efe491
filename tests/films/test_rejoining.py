"""Deciding again what a change concerns comes to the same as joining everything anew."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.films import Claim, Decided, Standing, join, rejoin
from index.films import standing as rejoining
from index.person.film_entry import FilmEntry
from tests.films.test_joining import claims, entries, says

TEXTS = st.dictionaries(st.integers(0, 13), st.integers(0, 2), max_size=8)
STEPS = st.lists(st.tuples(claims(), st.sets(st.integers(0, 13)), TEXTS), min_size=1, max_size=4)


# Titles of different families whose slugs, with year or director, run into each other.
SLUGS = ("And Sons", "& Sons", "And Sons 1999", "& Sons 1999 Ann Lee", "And Sons Ann-Lee", "Ran")
SLUGGED = st.builds(
    says,
    st.integers(0, 9).map("r{}".format),
    st.sampled_from(SLUGS),
    year=st.sampled_from([None, 1999]),
    directors=st.sampled_from([(), ("Ann Lee",), ("Cy Ho",)]),
)


class Library:
    """Claims that come and go, and what stands of them."""

    def __init__(self, given_entries: list[FilmEntry]) -> None:
        self.entries = given_entries
        self.claims: dict[str, Claim] = {}
        self.standing = Standing()
        self.of: dict[str, str] = {}
        self.same: dict[str, str] = {}

    def change(
        self, *new: Claim, gone: tuple[str, ...] = (), same: dict[str, str] | None = None
    ) -> Decided:
        """`same` names the sets of the same texts as they are afterwards."""
        for review in gone:
            del self.claims[review]
            self.of.pop(review, None)
        self.claims.update({claim.id: claim for claim in new})
        if same is not None:
            other = {review for review, _ in self.same.items() ^ same.items()}
            known = {claim.id for claim in new}
            new = (*new, *(self.claims[id_] for id_ in sorted(other & self.claims.keys() - known)))
            self.same = same
        decided = rejoin(self.standing, gone, new, self.claims.__getitem__, self.entries, self.same)
        self.standing = decided.standing
        for review, film in decided.of.items():
            self.of.pop(review, None)
            if film is not None:
                self.of[review] = film
        return decided

    def equals_joined(self) -> bool:
        joined = join(self.claims.values(), self.entries, self.same)
        return (self.standing.films, self.standing.doubts, self.of, self.standing.also) == (
            joined.films,
            joined.doubts,
            joined.of,
            joined.also,
        )


@given(STEPS, entries)
def test_any_sequence_of_changes_equals_joining_what_is_left(
    steps: list[tuple[list[Claim], set[int], dict[int, int]]], given_entries: list[FilmEntry]
) -> None:
    library = Library(given_entries)
    for new, leaving, texts in steps:
        gone = {f"r{number}" for number in leaving} & library.claims.keys()
        gone -= {claim.id for claim in new}
        there = (library.claims.keys() - gone) | {claim.id for claim in new}
        said = {f"r{number}": text for number, text in sorted(texts.items())}
        sets = [[id_ for id_ in said if id_ in there and said[id_] == text] for text in range(3)]
        same = {id_: min(ids) for ids in sets if len(ids) > 1 for id_ in ids}
        library.change(*new, gone=tuple(sorted(gone)), same=same)
        assert library.equals_joined()


@given(st.lists(st.tuples(SLUGGED, st.booleans()), min_size=1, max_size=16))
def test_ids_are_those_of_joining_what_is_left(steps: list[tuple[Claim, bool]]) -> None:
    library = Library([])
    for claim, leaves in steps:
        if leaves and claim.id in library.claims:
            library.change(gone=(claim.id,))
        else:
            library.change(claim)
        assert library.equals_joined()


def test_a_film_among_many_stands_in_its_place() -> None:
    library = Library([])
    library.change(*(says(f"r{number}", f"Film {number}") for number in range(100)))
    library.change(says("new", "Film 42 and a half"))
    assert library.equals_joined()


@given(claims(), entries)
def test_families_share_neither_titles_nor_reviews(
    given_claims: list[Claim], given_entries: list[FilmEntry]
) -> None:
    library = Library(given_entries)
    library.change(*given_claims)
    families = library.standing.families
    for parts in ([family.keys for family in families], [family.reviews for family in families]):
        flat = [part for each in parts for part in each]
        assert len(set(flat)) == len(flat)


def test_only_what_a_change_concerns_is_decided(monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library([])
    library.change(says("a", "Ran"), says("b", "Heat"), says("c", "Heat (1995)"))
    looked_at: list[str] = []
    real = rejoining.decide

    def spy(given_claims: Any, *more: Any) -> Any:
        given_claims = list(given_claims)
        looked_at.extend(sorted(claim.id for claim in given_claims))
        return real(given_claims, *more)

    monkeypatch.setattr(rejoining, "decide", spy)
    decided = library.change(says("d", "Ran"))
    assert looked_at == ["a", "d"]
    assert decided.of == {"a": "ran", "d": "ran"}


def test_an_id_depends_on_films_of_other_families() -> None:
    """*And Sons* and *& Sons* are two titles of one slug."""
    library = Library([])
    library.change(says("a", "And Sons", directors=("Ann Lee",)))
    assert library.of == {"a": "and-sons"}
    decided = library.change(says("b", "& Sons", directors=("Cy Ho",)))
    assert decided.of == library.of == {"a": "and-sons-ann-lee", "b": "and-sons-cy-ho"}
    assert library.equals_joined()
    decided = library.change(gone=("b",))
    assert decided.of == library.of == {"a": "and-sons"}
    assert library.equals_joined()


def test_a_title_that_links_two_families_makes_them_one() -> None:
    library = Library([])
    library.change(says("a", "Kaibutsu", directors=("Ann Lee",)), says("b", "Monster", year=2023))
    assert len(library.standing.families) == 2
    library.change(says("c", "Monster (Kaibutsu)", year=2023, directors=("Ann Lee",)))
    assert len(library.standing.families) == 1
    assert library.equals_joined()
    library.change(gone=("c",))
    assert len(library.standing.families) == 2
    assert library.equals_joined()


def test_what_names_no_film_belongs_to_no_family() -> None:
    library = Library([])
    decided = library.change(says("a"), says("b", " "))
    assert decided.of == {"a": None, "b": None}
    assert library.standing.families == ()
