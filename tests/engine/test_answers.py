"""Every node finds and scores what a plain-Python search over the same reviews does."""

from __future__ import annotations

import random
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.engine.entry import Entry
from index.engine.faults import Stopped
from index.engine.reading import Searcher
from index.query import tree
from tests.engine.corpora import (
    applied,
    built,
    changes,
    leaves,
    random_library,
    random_tree,
    trees,
)
from tests.engine.reference import Reference, distance


@pytest.mark.parametrize("seed", range(6))
def test_answers_over_several_segments_with_deletions(tmp_path, seed):
    rng = random.Random(seed)
    searcher, held = applied(tmp_path / "grown", random_library(rng, 60))
    fresh = built(tmp_path / "fresh", held)
    reference = Reference(held)
    empty = 0
    for _ in range(80):
        node = random_tree(rng)
        hits = list(searcher.search(node))
        expected = {hit.id: hit.score for hit in reference.search(node)}
        assert {hit.id: hit.score for hit in hits} == pytest.approx(expected, rel=1e-12), node
        assert hits == list(fresh.search(node)), node
        empty += not hits
    assert empty < 30


@given(changes, st.lists(st.one_of(leaves, trees), min_size=15, max_size=15))
def test_answers_and_scores_are_those_of_a_search_in_plain_python(steps, asked):
    with tempfile.TemporaryDirectory() as folder:
        searcher, held = applied(Path(folder), steps)
        reference = Reference(held)
        for node in asked:
            hits = list(searcher.search(node))
            expected = {hit.id: hit.score for hit in reference.search(node)}
            assert {hit.id: hit.score for hit in hits} == pytest.approx(expected, rel=1e-12), node
            assert hits == sorted(hits, key=lambda hit: (-hit.score, hit.id))
        assert searcher.count == len(held)
        assert searcher.ids == tuple(sorted(entry.id for entry in held))


@given(changes, st.lists(st.one_of(leaves, trees), min_size=10, max_size=10))
def test_an_index_grown_by_changes_equals_one_built_in_one_go(steps, asked):
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        grown, held = applied(Path(one), steps)
        fresh = built(Path(other), held)
        for node in asked:
            assert list(grown.search(node)) == list(fresh.search(node)), node
        for word in Reference(held).vocabulary():
            assert grown.frequency(word) == fresh.frequency(word) > 0


def found(searcher, node):
    return [hit.id for hit in searcher.search(node)]


def test_a_hit_in_title_or_names_ranks_above_any_in_the_text(tmp_path):
    wordy = [Entry(f"text{i}", "baker " * (i + 1)) for i in range(3)]
    named = [Entry("title", "nothing", title=("a very long headline that names the baker late",))]
    named += [Entry(f"name{i}", "nothing", director=("Sean Baker",)) for i in range(9)]
    searcher = built(tmp_path, wordy + named)
    hits = found(searcher, tree.Word("baker"))
    assert set(hits[:10]) == {entry.id for entry in named}
    assert set(hits[10:]) == {entry.id for entry in wordy}


def test_a_film_whose_whole_title_was_typed_comes_before_those_that_begin_so(tmp_path):
    titles = {"m": "M", "manhattan": "Manhattan", "mirror": "Mirror", "amelie": "Amélie"}
    searcher = built(tmp_path, [Entry(i, "about men", film=(t,)) for i, t in titles.items()])
    hits = searcher.search(tree.Word("m", prefix=True))
    assert [hit.id for hit in hits] == ["m", "manhattan", "mirror", "amelie"]
    assert hits[1].score == hits[2].score > hits[3].score


def test_a_stem_is_that_of_the_language_of_each_text(tmp_path):
    searcher = built(
        tmp_path,
        [
            Entry("english", "the nations were walking", text_language="en"),
            Entry("unknown", "a walk"),
            Entry("french", "elle marchait, ils marchent", text_language="fr"),
            Entry("plain", "walk walked", text_language="xx"),
        ],
    )
    assert set(found(searcher, tree.Word("walked"))) == {"english", "unknown", "plain"}
    assert found(searcher, tree.Word("walking")) == ["unknown", "english"]
    assert found(searcher, tree.Word("marcher")) == ["french"]
    assert found(searcher, tree.Word("walked", exact=True)) == ["plain"]


def test_titles_are_matched_as_written_and_not_by_stem(tmp_path):
    searcher = built(tmp_path, [Entry("title", "x", film=("Aliens",)), Entry("text", "aliens")])
    assert found(searcher, tree.Word("alien")) == ["text"]
    assert found(searcher, tree.Word("aliens")) == ["title", "text"]


def test_a_phrase_does_not_run_from_one_value_into_the_next(tmp_path):
    entry = Entry("x", "the end", "begins here", director=("Ada Lang", "Kim Ruiz"))
    searcher = built(tmp_path, [entry])
    for words in (("lang", "kim"), ("end", "begins")):
        assert found(searcher, tree.Phrase(words)) == []
        assert found(searcher, tree.Phrase(words, slop=5000)) == []
    assert found(searcher, tree.Phrase(("kim", "ruiz"), "director")) == ["x"]


def test_the_same_word_twice_in_a_near_phrase_must_stand_there_twice(tmp_path):
    searcher = built(tmp_path, [Entry("one", "the film"), Entry("two", "the more the better")])
    assert found(searcher, tree.Phrase(("the", "the"), slop=2)) == ["two"]


def test_prefix_pattern_and_fuzzy_leave_no_word_out(tmp_path):
    many = [Entry(f"{i:05}", f"word{i:05}x") for i in range(3000)]
    searcher = built(tmp_path, many)
    assert len(found(searcher, tree.Word("word", prefix=True))) == 3000
    assert len(found(searcher, tree.Pattern("word?????x"))) == 3000
    near = [e.id for e in many if distance(e.text, "word01200x") <= 2]
    assert sorted(found(searcher, tree.Word("word01200x", edits=2))) == near


def test_a_stopped_search_answers_nothing(tmp_path):
    searcher = built(tmp_path, [Entry("x", "word")])
    with pytest.raises(Stopped):
        searcher.search(tree.Word("word"), stop=lambda: True)
    asked = iter([False, False, False, True])
    with pytest.raises(Stopped):
        searcher.search(tree.And((tree.Word("word"),) * 9), stop=lambda: next(asked))


def test_a_closed_searcher_has_nothing_left(tmp_path):
    searcher = built(tmp_path, [Entry("x", "word")])
    searcher.close()
    assert list(searcher.search(tree.Everything())) == []
    assert (searcher.count, searcher.ids) == (0, ())


def test_frequency_counts_reviews_with_exactly_that_word(tmp_path):
    searcher = built(
        tmp_path,
        [Entry("a", "film film films"), Entry("b", "x", film=("Film",)), Entry("c", "films")],
    )
    assert [searcher.frequency(word) for word in ("film", "films", "none")] == [2, 2, 0]


def test_threads_that_ask_a_new_searcher_at_once_get_the_same_answers(tmp_path):
    rng = random.Random(7)
    searcher, _ = applied(tmp_path, random_library(rng, 40))
    again = Searcher.open(tmp_path, searcher.generation)
    asked = [random_tree(rng) for _ in range(30)]
    start = threading.Barrier(4)

    def ask(_: int) -> list[object]:
        start.wait()
        answers: list[object] = [list(again.search(node)) for node in asked]
        return [*answers, again.ids, again.frequency("film")]

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(ask, range(4)))
    assert answers[0][: len(asked)] == [list(searcher.search(node)) for node in asked]
    assert all(other == answers[0] for other in answers)
