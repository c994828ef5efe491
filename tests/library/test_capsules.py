"""A file that holds several reviews, in the library: ids, changes, corrections, what is said of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.errors import MatineeError
from index.library import Library
from index.model import Review
from tests.library.test_changes import apply, described

PROSE = (
    "A widow counts the days by the trains that pass, and the film counts with her until the snow.",
    "Everybody shouts in the glass house, nobody listens, and by the end I was shouting as well.",
    "There is a goat in it and the goat is good, and the rest is a road film of the older kind.",
)
INTRO = (
    "The rain began before the first film and went on until the last one, and the queue for coffee was "
    "longer than the queue for the Palace; I slept five hours in three nights and I regret nothing at all."
)


def column(*heads: str, above: str = "") -> str:
    return above + "".join(f"## {head}\n\n{PROSE[at % 3]}\n\n" for at, head in enumerate(heads))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "reviews"
    folder.mkdir()
    return folder


def opened(root: Path) -> Library:
    library = Library([root], index_dir=root.parent / "index")
    library.refresh()
    return library


def reviews(library: Library) -> dict[str | None, Review]:
    found = [library.review(review_id) for review_id in library.ready().rows]
    return {(review.film_titles or (None,))[0]: review for review in found}


def test_capsules_are_reviews_of_their_films(root: Path) -> None:
    (root / "may.md").write_text(
        column("Tár (2022)", "Aftersun (2022)", above=f"# May\n\n{INTRO}\n\n")
    )
    (root / "tar.md").write_text(f"---\ntitle: Tár\nyear: 2022\n---\n{PROSE[2]}\n")
    library = opened(root)
    film = next(film for film in library.ready().films if film.title == "Tár")
    assert len(film.reviews) == 2
    assert {film.title for film in library.ready().films} == {"Tár", "Aftersun"}
    (checked,) = [file for file in library.check() if file.path == "may.md"]
    assert checked.reason == "holds 2 reviews, and a column of what stands around them"
    assert len(checked.reviews) == 3


def test_what_is_written_above_changes_no_id(root: Path) -> None:
    file = root / "may.md"
    file.write_text(column("Tár (2022)", "Aftersun (2022)"))
    before = {title: review.id for title, review in reviews(opened(root)).items()}
    file.write_text(
        column("Close (2022)", "Tár (2022)", "Aftersun (2022)", above=f"# May\n\n{INTRO}\n\n")
    )
    after = reviews(opened(root))
    assert {title: after[title].id for title in before} == before
    assert after["Aftersun"].line > 9


def test_a_correction_stays_with_its_capsule(root: Path) -> None:
    file = root / "may.md"
    file.write_text(column("Tár (2022)", "Aftersun (2022)"))
    library = opened(root)
    library.said.correct(reviews(library)["Aftersun"].id, {"critic": "Ann Lee"})
    file.write_text(column("Close (2022)", "Tár (2022)", "Aftersun (2022)"))
    after = reviews(opened(root))
    assert {title: review.critic for title, review in after.items()} == {
        "Close": None, "Tár": None, "Aftersun": "Ann Lee"
    }  # fmt: skip
    with pytest.raises(MatineeError, match="holds several reviews"):
        library.said.correct(after["Close"].id, {"critic": "Ann Lee"}, sidecar=True)


def test_a_path_of_several_names_them(root: Path) -> None:
    (root / "may.md").write_text(column("Tár (2022)", "Aftersun (2022)"))
    library = opened(root)
    found = [library.review(each).title for each in library.find_all("may.md")]
    assert found == ["Tár (2022)", "Aftersun (2022)"]
    with pytest.raises(MatineeError, match="holds 2 reviews"):
        library.find("may.md")


BODIES = (
    column("Tár (2022)", "Aftersun (2022)"),
    column("Aftersun (2022)", "Tár (2022)", "Tár (2022)"),
    column("Tár (2022)", "Aftersun (2022)", above=f"# May\n\n{INTRO}\n\n"),
    column("Tár (2022)"),
    column("Plot", "Verdict", above="# Tár (2022)\n\n"),
)
CHANGES = st.one_of(
    st.tuples(st.just("write"), st.sampled_from(("a.md", "b.txt")), st.sampled_from(BODIES)),
    st.tuples(st.just("delete"), st.sampled_from(("a.md", "b.txt")), st.none()),
    st.tuples(st.just("rename"), st.just("a.md"), st.just("b.txt")),
    st.tuples(st.just("sidecar"), st.just("a.md"), st.sampled_from((None, "critic: Nils Grau\n", "film: Aftersun\n"))),
    st.just(("refresh", None, None)),
)  # fmt: skip


@settings(max_examples=25)
@given(changes=st.lists(CHANGES, min_size=1, max_size=8))
def test_equals_one_built_from_scratch(
    changes: list[tuple[str, object, object]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = tmp_path_factory.mktemp("capsules")
    library = Library([root], index_dir=tmp_path_factory.mktemp("kept"))
    library.refresh()
    for change in changes:
        if change[0] == "refresh":
            library.refresh()
        else:
            apply(root, change)
    library.refresh()
    fresh = Library([root], index_dir=tmp_path_factory.mktemp("fresh"))
    fresh.refresh()
    assert described(library) == described(fresh)
