"""What reviews have in common is counted and scored as a search in plain Python does."""

from __future__ import annotations

import random

import pytest

from index.engine.entry import Entry
from index.engine.faults import Stopped
from index.engine.likeness import Clue
from index.engine.reading import Searcher
from index.engine.scoring import K1, B
from index.stemming import stem
from index.words import index_words
from tests.engine.corpora import ASKED, applied, built, random_library

CLUES = [
    Clue(("running",), 3.0),
    Clue(("film",), 2.0),
    Clue(("missing",), 9.0),
    Clue(("red", "rocket"), 1.5, "director"),
    Clue(("chats",), 1.25),
    Clue(("m",), 1.0, "film"),
]


def never() -> bool:
    return False


def best(searcher: Searcher, clues=CLUES, language="en", **options):
    asked = {"within": None, "but": (), "most": 32, "limit": 1000, "stop": never} | options
    with searcher.likeness() as likeness:
        return likeness.best(clues, language, **asked)


def body(entry: Entry) -> list[str]:
    text, teaser = index_words(entry.text)[0], index_words(entry.teaser)[0]
    return text if text == teaser else text + teaser


def speaks(entry: Entry, language: str | None) -> bool:
    return language is None or entry.text_language in (None, language)


def same_stem(entry: Entry, word: str) -> list[str]:
    spoken = entry.text_language
    return [own for own in body(entry) if stem(own, spoken) == stem(word, spoken)]


def expected(held: list[Entry], language: str | None) -> dict[str, tuple[float, set[int]]]:
    """Score and clues of every review that shares two clues or more."""
    mean = sum(len(body(entry)) for entry in held) / len(held)
    found = {}
    for entry in held:
        norm = K1 * ((1 - B) + B * len(body(entry)) / mean)
        gains = {}
        for number, clue in enumerate(CLUES):
            if not clue.in_text:
                values = [index_words(value)[0] for value in getattr(entry, clue.field)]
                if set(clue.words) <= {word for words in values for word in words}:
                    gains[number] = clue.weight
            elif speaks(entry, language) and (count := len(same_stem(entry, clue.words[0]))):
                gains[number] = clue.weight * (K1 + 1) * count / (count + norm)
        if len(gains) > 1:
            found[entry.id] = sum(gains.values()), set(gains)
    return found


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("language", ["en", "fr", "xx", None])
def test_it_is_what_plain_python_finds_however_the_index_grew(tmp_path, seed, language):
    grown, held = applied(tmp_path / "grown", random_library(random.Random(seed), 60))
    fresh = built(tmp_path / "fresh", held)
    found, wanted = best(grown, language=language), expected(held, language)
    assert found == best(fresh, language=language)
    assert {one.id: one.score for one in found.best} == pytest.approx(
        {id_: score for id_, (score, _) in wanted.items()}, rel=1e-12
    )
    assert {one.id: set(one.clues) for one in found.best} == {
        id_: clues for id_, (_, clues) in wanted.items()
    }
    assert found.total == len(wanted) > 3
    with grown.likeness() as likeness:
        spread = likeness.spread(ASKED, language, never)
    speaking = [entry for entry in held if speaks(entry, language)]
    each = [sum(len(set(same_stem(entry, word))) for entry in speaking) for word in ASKED]
    assert spread == (each, len(speaking))


def test_what_is_remembered_of_common_words_is_what_was_counted(tmp_path, monkeypatch):
    grown, _ = applied(tmp_path, random_library(random.Random(7), 60))
    with grown.likeness() as likeness:
        counted = likeness.spread(ASKED, "en", never)
        monkeypatch.setattr("index.engine.likeness._MANY", 0)
        assert counted == likeness.spread(ASKED, "en", never) == likeness.spread(ASKED, "en", never)
        assert likeness.spread(ASKED, "fr", never) != counted


@pytest.fixture
def searcher(tmp_path) -> Searcher:
    texts = {"d": "red rocket", "b": "red rocket", "c": "red rocket rocket", "a": "red", "e": ""}
    return built(
        tmp_path,
        [
            Entry(id_, text, text_language="en", words=len(text.split()))
            for id_, text in texts.items()
        ],
    )


RED, ROCKET = Clue(("red",), 1.0), Clue(("rocket",), 1.0)


def ids(found) -> list[str]:
    return [one.id for one in found.best]


def test_the_best_come_first_and_ties_by_id_also_where_the_limit_cuts_them(searcher):
    assert ids(best(searcher, [RED, ROCKET])) == ["c", "b", "d"]
    cut = best(searcher, [RED, ROCKET], limit=2)
    assert (ids(cut), cut.total) == (["c", "b"], 3)
    assert ids(best(searcher, [RED, ROCKET], limit=0)) == []


def test_one_clue_is_enough_only_where_there_is_only_one(searcher):
    assert ids(best(searcher, [RED])) == ["a", "b", "d", "c"]
    assert ids(best(searcher, [RED, Clue(("nowhere",), 5.0)])) == ["a", "b", "d", "c"]
    assert "a" not in ids(best(searcher, [RED, ROCKET]))
    assert best(searcher, []) == best(searcher, [Clue(("nowhere",), 5.0)]) == ([], 0, [])


def test_clues_that_nobody_has_leave_room_for_others(searcher):
    clues = [Clue(("nowhere",), 5.0), ROCKET, RED]
    assert best(searcher, clues, most=1).clues == [1]
    assert best(searcher, clues, most=2).clues == [1, 2]
    assert best(searcher, clues, within={"a"}).clues == [2]


def test_some_reviews_only_and_some_not(searcher):
    assert ids(best(searcher, [RED, ROCKET], within={"b", "c", "zzz"})) == ["c", "b"]
    assert ids(best(searcher, [RED, ROCKET], but={"c", "zzz"})) == ["b", "d"]
    assert ids(best(searcher, [RED, ROCKET], within=set())) == []


def test_copies_may_be_those_of_one_length_with_all_the_words(searcher):
    with searcher.likeness() as likeness:
        assert sorted(likeness.twins(["red", "rocket"], 2)) == ["b", "d"]
        assert likeness.twins(["red", "nowhere"], 2) == []


def test_it_stops_when_told(searcher):
    with pytest.raises(Stopped):
        best(searcher, [RED], stop=lambda: True)
    with searcher.likeness() as likeness, pytest.raises(Stopped):
        likeness.spread(["red"], "en", lambda: True)


def test_nothing_is_like_anything_in_an_empty_index(tmp_path):
    assert best(built(tmp_path, []), [RED]) == ([], 0, [])
