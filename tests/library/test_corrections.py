"""Corrections hold whatever becomes of the documents, and of no other document."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from index.errors import MatineeError
from index.library import Library
from index.model import Film, Review

ARGENTO = "---\ntitle: Suspiria\nkind: review\nyear: 1977\ndirector: Dario Argento\ncritic: Ines Dorn\n---\nRed.\n"
LUCA = (
    "---\ntitle: Suspiria\nyear: 2018\ndirector: Luca Guadagnino\ncritic: Nils Grau\n---\nGrey.\n"
)
BARE = (
    "---\ntitle: Suspiria\n---\nA film about a school of dance, and I would watch the film again.\n"
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "reviews"
    (root / "sub").mkdir(parents=True)
    for name, text in (("argento.md", ARGENTO), ("luca.md", LUCA), ("bare.md", BARE)):
        (root / name).write_text(text, encoding="utf-8")
    return root


class Opened:
    """A library that is brought up to date before it is asked."""

    def __init__(self, root: Path, index: Path) -> None:
        self.library = Library([root], index_dir=index)

    def correct(self, path: str, **facts: Any) -> Path:
        self.library.refresh()
        return self.library.said.correct(self.library.find(path), facts)

    def review(self, path: str) -> Review:
        self.library.refresh()
        return self.library.review(self.library.find(path))

    def film(self, path: str) -> Film | None:
        review = self.review(path)
        snapshot = self.library.ready()
        film_id = snapshot.row(review.id).film
        return snapshot.film(film_id) if film_id else None


@pytest.fixture
def opened(root: Path, tmp_path: Path) -> Opened:
    return Opened(root, tmp_path / "index")


def test_a_correction_wins_and_says_so(opened: Opened) -> None:
    opened.correct("argento.md", critic="Cy Ho", rating="B+", director="D. Argento")
    review = opened.review("argento.md")
    assert (review.critic, review.credits.director) == ("Cy Ho", ("D. Argento",))
    assert review.rating and review.rating.printed == "B+"
    (fact,) = (f for f in review.facts if f.field == "critic" and f.layer == "correction")
    assert (fact.value, fact.rule) == ("Cy Ho", "key critic")
    assert [f.value for f in review.facts if f.field == "critic"] == ["Cy Ho", "Ines Dorn"]
    opened.correct("argento.md", critic=None)
    assert opened.review("argento.md").critic == "Ines Dorn"


def test_a_fact_that_is_wrong_can_be_unknown(opened: Opened) -> None:
    opened.correct("argento.md", critic="-", year="-", director="-")
    review = opened.review("argento.md")
    assert (review.critic, review.credits.year, review.credits.director) == (None, None, ())
    (file,) = (file for file in opened.library.check() if file.path == "argento.md")
    assert {"critic", "year", "director"} <= set(file.missing)
    assert "critic" not in {fact.field for fact in file.facts}
    assert opened.library.said.corrections(review.id) == {
        "critic": None,
        "year": None,
        "director": None,
    }
    opened.correct("argento.md", critic=None, year=None, director=None)
    assert opened.review("argento.md").critic == "Ines Dorn"
    with pytest.raises(MatineeError, match="can't be unknown"):
        opened.correct("argento.md", kind="-")


def test_a_doubtful_match_is_settled(opened: Opened) -> None:
    assert opened.film("bare.md") is None
    found = opened.library.said.candidates(opened.review("bare.md").id)
    assert [film.year for film in found] == [1977, 2018]
    opened.correct(
        "bare.md", film={"title": "Suspiria", "year": 2018, "director": "Luca Guadagnino"}
    )
    film = opened.film("bare.md")
    assert film is not None and film.year == 2018
    assert opened.review("bare.md").credits.year is None, "what the text states is another thing"
    (file,) = (file for file in opened.library.check() if file.path == "bare.md")
    assert not file.doubtful


def test_a_document_can_be_of_no_film_or_of_a_new_one(opened: Opened) -> None:
    opened.correct("luca.md", no_film=True)
    assert opened.film("luca.md") is None
    assert opened.review("luca.md").film_titles == ()
    opened.correct("luca.md", film="Deep Red", year=1975)
    film = opened.film("luca.md")
    assert film is not None and (film.title, film.year) == ("Deep Red", 1975)
    assert "no_film" not in opened.library.said.corrections(opened.review("luca.md").id)


@pytest.mark.parametrize(
    "facts",
    [
        {"year": "soon"},
        {"kind": "poem"},
        {"rating": "blue"},
        {"published": "some day"},
        {"runtime": "long"},
        {"mood": "blue"},
        {"film": {"year": 1977}},
        {"critic": "!!"},
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(opened: Opened, facts: dict[str, Any]) -> None:
    with pytest.raises(MatineeError) as refused:
        opened.correct("luca.md", **facts)
    assert "\n" not in str(refused.value)
    assert not opened.library.said.file.exists()


def test_it_follows_a_rename_a_move_and_edits(opened: Opened, root: Path, tmp_path: Path) -> None:
    opened.correct("bare.md", critic="Cy Ho")
    (root / "bare.md").rename(root / "sub" / "other.md")
    assert opened.review("sub/other.md").critic == "Cy Ho"
    with (root / "sub" / "other.md").open("a", encoding="utf-8") as file:
        file.write("\nOne more thought.\n")
    assert opened.review("sub/other.md").critic == "Cy Ho"
    moved = tmp_path / "elsewhere" / "films"
    moved.parent.mkdir()
    root.rename(moved)
    other = Opened(moved, tmp_path / "index")
    assert other.review("sub/other.md").critic == "Cy Ho"
    (moved / "sub" / "other.md").write_text(BARE, encoding="utf-8")
    assert other.review("sub/other.md").critic == "Cy Ho"


def test_it_holds_for_the_folder_above(opened: Opened, root: Path, tmp_path: Path) -> None:
    opened.correct("bare.md", critic="Cy Ho")
    above = Opened(root.parent, tmp_path.parent / f"{tmp_path.name}-index")
    assert above.review("reviews/bare.md").critic == "Cy Ho"
    assert opened.review("bare.md").critic == "Cy Ho"


def test_another_document_in_the_place_of_a_renamed_one_is_not_meant(
    opened: Opened, root: Path
) -> None:
    opened.correct("bare.md", critic="Cy Ho")
    (root / "bare.md").rename(root / "kept.md")
    (root / "bare.md").write_text("---\ntitle: Ran\n---\nAnother text.\n", encoding="utf-8")
    assert opened.review("kept.md").critic == "Cy Ho"
    assert opened.review("bare.md").critic is None


def test_a_copy_in_another_library_is_not_meant(opened: Opened, root: Path, tmp_path: Path) -> None:
    opened.correct("bare.md", critic="Cy Ho")
    shutil.copytree(root, tmp_path / "copy")
    other = Opened(tmp_path / "copy", tmp_path / "index")
    assert other.review("bare.md").critic is None
    assert opened.review("bare.md").critic == "Cy Ho"


def test_an_entry_written_by_hand_needs_a_path_only(opened: Opened) -> None:
    file = opened.library.said.file
    file.parent.mkdir(parents=True)
    file.write_text("- document: bare.md\n  critic: Ann Lee\n  year: [1977\n", encoding="utf-8")
    assert opened.review("bare.md").critic is None
    assert len(opened.library.person_warnings()) == 2
    file.write_text("- document: bare.md\n  critic: Ann Lee\n  year: 1977\n", encoding="utf-8")
    review = opened.review("bare.md")
    assert (review.critic, review.credits.year) == ("Ann Lee", 1977)
    assert opened.library.person_warnings() == ()
    file.unlink()
    assert opened.review("bare.md").critic is None


def test_nothing_is_read_again_without_need(opened: Opened) -> None:
    opened.correct("bare.md", critic="Cy Ho")
    opened.library.refresh()
    generation = opened.library.ready().generation
    opened.library.refresh()
    assert opened.library.ready().generation == generation


def test_a_sidecar_is_written_where_it_is_asked_for(opened: Opened, root: Path) -> None:
    opened.library.refresh()
    review_id = opened.library.find("bare.md")
    file = opened.library.said.correct(review_id, {"critic": "Cy Ho"}, sidecar=True)
    assert file == root / "bare.yaml"
    review = opened.review("bare.md")
    assert review.critic == "Cy Ho"
    assert {f.layer for f in review.facts if f.field == "critic"} == {"sidecar"}
    film = {"title": "Suspiria", "year": 1977, "director": "Dario Argento"}
    opened.library.said.correct(review.id, {"film": film}, sidecar=True)
    found = opened.film("bare.md")
    assert found is not None and found.year == 1977
    with pytest.raises(MatineeError, match="no film"):
        opened.library.said.correct(review.id, {"no_film": True}, sidecar=True)
