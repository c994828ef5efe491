"""`matinee similar`: what it prints, its JSON, its exit status."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Call

HIT_KEYS = {
    "also_saved_as",
    "id", "path", "film", "title", "critic", "publication", "published", "rating", "score", "words",
}  # fmt: skip


@pytest.fixture
def shelf(folder: Path) -> Path:
    """The small library with a review like that of the harbour, a second one of its film, and one like none."""
    (folder / "pier.md").write_text(
        "---\ntitle: The Pier\nyear: 2020\ncritic: Nils Grau\n---\nGlass and a donut by a harbour.\n",
        encoding="utf-8",
    )
    (folder / "again.md").write_text(
        "---\ntitle: Harbour of Glass\nyear: 2019\n---\nThe donut floats no more.\n",
        encoding="utf-8",
    )
    (folder / "lone.md").write_text("---\ntitle: Lone\n---\nZebras!\n", encoding="utf-8")
    return folder


def test_it_prints_film_review_and_shared_words(call: Call, shelf: Path) -> None:
    answer = call("similar", "harbour.md", "--library", shelf)
    assert answer.status == 0
    heading, row, words, total = answer.out.splitlines()
    assert heading == "The Pier (2020)"
    assert "Nils Grau" in row
    assert {"glass", "harbour"} <= set(words.strip().split(", "))
    assert total.startswith("1 review like it")


def test_json_has_the_documented_shape(call: Call, shelf: Path) -> None:
    found = call("similar", "harbour.md", "--json", "--library", shelf).json
    assert set(found) == {"id", "same_film", "words", "total", "ms", "hits"}
    assert (found["same_film"], found["total"]) == (False, 1)
    (hit,) = found["hits"]
    assert set(hit) == HIT_KEYS
    assert hit["film"] == {"id": "the-pier-2020", "title": "The Pier", "year": 2020}
    assert set(hit["words"]) <= set(found["words"])
    assert call("similar", found["id"], "--json", "--library", shelf).json["hits"] == [hit]


def test_the_same_film_by_switch(call: Call, shelf: Path) -> None:
    found = call("similar", "harbour.md", "--same-film", "--json", "--library", shelf).json
    assert [hit["path"] for hit in found["hits"]] == ["again.md"]
    assert found["same_film"]


def test_limit_cuts_what_is_printed_and_not_the_total(call: Call, shelf: Path) -> None:
    found = call("similar", "harbour.md", "--limit", "0", "--json", "--library", shelf)
    assert (found.status, found.json["hits"], found.json["total"]) == (0, [], 1)


def test_none_like_it_is_said_and_exits_with_1(call: Call, shelf: Path) -> None:
    answer = call("similar", "lone.md", "--library", shelf)
    assert (answer.status, answer.out) == (1, "No review of another film is like it.\n")
    answer = call("similar", "lone.md", "--same-film", "--library", shelf)
    assert (answer.status, answer.out) == (1, "No other review of this film is like it.\n")
    assert call("similar", "lone.md", "--json", "--library", shelf).status == 1


@pytest.mark.parametrize("what", ["zzz", "picture.txt"])
def test_what_is_no_review_is_an_error(call: Call, shelf: Path, what: str) -> None:
    answer = call("similar", what, "--library", shelf)
    assert answer.status == 2
    assert len(answer.err.splitlines()) == 1
