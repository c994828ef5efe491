"""Each half of the collection is whole: every document has an answer, its phrases stand in it."""

from __future__ import annotations

import quopri
from pathlib import Path

import pytest

from tests.bench.facts import HALVES, load_answers

SIDECARS = (".yaml", ".yml")
OF_AN_EXPORT = "letterboxd-"
"""In such a folder the reviews alone have an answer."""

each_half = pytest.mark.parametrize("half", HALVES.values(), ids=HALVES.keys())


def of_an_export(file: Path) -> bool:
    inside = any(folder.name.startswith(OF_AN_EXPORT) for folder in file.parents)
    return inside and file.name != "reviews.csv"


def source(half: Path, path: str) -> str:
    data = (half / "documents" / path).read_bytes()
    if path.endswith(".mhtml"):
        data = quopri.decodestring(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252")
    return " ".join(text.replace("*", "").split())


@each_half
def test_every_document_has_an_answer_and_every_answer_a_document(half: Path) -> None:
    documents = half / "documents"
    there = {
        file.relative_to(documents).as_posix()
        for file in documents.rglob("*")
        if file.is_file() and file.suffix not in SIDECARS and not of_an_export(file)
    }
    assert there == set(load_answers(half))


@each_half
def test_phrases_to_keep_and_to_drop_are_in_the_source(half: Path) -> None:
    for path, answer in load_answers(half).items():
        text = source(half, path)
        for phrase in answer["keep"] + answer["drop"]:
            assert " ".join(phrase.replace("*", "").split()) in text, (path, phrase)


@each_half
def test_a_film_that_documents_share_is_the_same_by_year(half: Path) -> None:
    years: dict[str, set[int]] = {}
    for answer in load_answers(half).values():
        film = answer.get("film") or {}
        if film.get("year"):
            years.setdefault(answer["same_film"], set()).add(film["year"])
    assert all(len(stated) == 1 for stated in years.values())
