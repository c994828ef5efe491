"""The collection is whole: each document has an answer, and its phrases stand in it."""

from __future__ import annotations

from tests.bench.facts import DOCUMENTS, load_answers

SIDECARS = (".yaml", ".yml")


def source(path: str) -> str:
    data = (DOCUMENTS / path).read_bytes()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252")
    return " ".join(text.replace("*", "").split())


def test_every_document_has_an_answer_and_every_answer_a_document() -> None:
    there = {
        file.relative_to(DOCUMENTS).as_posix()
        for file in DOCUMENTS.rglob("*")
        if file.is_file() and file.suffix not in SIDECARS
    }
    assert there == set(load_answers())


def test_phrases_to_keep_and_to_drop_are_in_the_source() -> None:
    for path, answer in load_answers().items():
        text = source(path)
        for phrase in answer["keep"] + answer["drop"]:
            assert " ".join(phrase.split()) in text, (path, phrase)


def test_a_film_that_documents_share_is_the_same_by_year() -> None:
    years: dict[str, set[int]] = {}
    for answer in load_answers().values():
        film = answer.get("film") or {}
        if film.get("year"):
            years.setdefault(answer["same_film"], set()).add(film["year"])
    assert all(len(stated) == 1 for stated in years.values())
