"""Sizes at the edges: nothing, one, very long words, very long texts, far positions."""

from __future__ import annotations

import numpy as np

from index.engine import writing
from index.engine.arrays import ArrayFile, smallest, write_arrays
from index.engine.entry import Entry
from index.engine.postings import Postings, merged, without
from index.engine.reading import Searcher
from index.query import tree
from tests.engine.corpora import built, silent


def found(searcher: Searcher, node: tree.Node) -> list[str]:
    return [hit.id for hit in searcher.search(node)]


def test_reviews_without_a_single_word(tmp_path):
    searcher = built(tmp_path, [Entry("a", ""), Entry("b", "!?", film=("…",))])
    assert found(searcher, tree.Everything()) == ["a", "b"]
    assert found(searcher, tree.Word("x", prefix=True)) == []


def test_a_word_in_every_review(tmp_path):
    searcher = built(tmp_path, [Entry(f"{i}", "the same", film=("Us",)) for i in range(300)])
    assert len(found(searcher, tree.Word("the"))) == 300
    assert len(found(searcher, tree.Phrase(("the", "same")))) == 300
    assert all(hit.score > 0 for hit in searcher.search(tree.Word("us")))


def test_a_word_of_a_thousand_letters_is_found_in_every_way(tmp_path):
    long = "ab" * 500
    searcher = built(tmp_path, [Entry("long", f"a {long} word"), Entry("other", f"{long}c")])
    assert found(searcher, tree.Word(long, exact=True)) == ["long"]
    assert found(searcher, tree.Word(long[:-1], prefix=True)) == ["other", "long"]
    assert set(found(searcher, tree.Word(long, edits=1))) == {"long", "other"}
    assert found(searcher, tree.Phrase((long, "word"))) == ["long"]
    assert found(searcher, tree.Pattern("*a" * 40 + "?c")) == ["other"]


def test_a_pattern_of_many_stars_takes_no_time_to_speak_of(tmp_path):
    searcher = built(tmp_path, [Entry("x", "a" * 1000)])
    assert found(searcher, tree.Pattern("*a" * 300 + "*b")) == []


def test_a_text_of_ten_megabytes_and_positions_beyond_two_bytes(tmp_path):
    long = "one two three four " * 550_000 + "last words"
    searcher = built(tmp_path, [Entry("long", long), Entry("short", "last things, two words")])
    assert found(searcher, tree.Phrase(("last", "words"))) == ["long"]
    assert found(searcher, tree.Phrase(("four", "last", "words"))) == ["long"]
    assert found(searcher, tree.Phrase(("four", "one", "last"), slop=0)) == []
    assert found(searcher, tree.Word("three")) == ["long"]


def test_far_positions_survive_a_merge_with_near_ones(tmp_path):
    for part in (Entry("near", "the end"), Entry("far", "word " * 70_000 + "the end")):
        writing.write(tmp_path, add=[part], remove=(), publish=silent, optimize=True)
    searcher = Searcher.open(tmp_path, 2)
    assert set(found(searcher, tree.Phrase(("the", "end")))) == {"near", "far"}
    assert found(searcher, tree.Phrase(("word", "the", "end"))) == ["far"]


def test_many_names_in_one_field(tmp_path):
    cast = tuple(f"Player{i} Surname{i}" for i in range(200))
    searcher = built(tmp_path, [Entry("x", "", cast=cast)])
    assert found(searcher, tree.Phrase(("player199", "surname199"), "cast")) == ["x"]
    assert found(searcher, tree.Phrase(("player7", "surname8"))) == []


def test_strange_ids_and_characters(tmp_path):
    ids = ["", " ", "ü/\t\0", "\ud800", "z" * 5000, "a\nb"]
    searcher = built(tmp_path, [Entry(i, "half \ud800 surrogate") for i in ids])
    assert set(found(searcher, tree.Word("half"))) == set(ids)
    assert searcher.ids == tuple(sorted(ids))
    assert writing.write(tmp_path, add=(), remove=(ids[3],), publish=silent) == 2


def test_an_id_that_comes_twice_is_the_later_one(tmp_path):
    entries = [Entry("a", "first"), Entry("b", "x"), Entry("a", "second"), Entry("a", "third")]
    writing.write(tmp_path, add=entries, remove=["a"], publish=silent)
    searcher = Searcher.open(tmp_path, 1)
    assert searcher.ids == ("a", "b")
    assert found(searcher, tree.Or((tree.Word("first"), tree.Word("second")))) == []
    assert found(searcher, tree.Word("third")) == ["a"]


def test_offsets_beyond_two_to_the_31st_are_told_right(tmp_path):
    """A sparse file stands for postings of four billion bytes."""
    from index.engine.phrases import find_phrase

    far = 3 << 30
    path = tmp_path / "sparse"
    with path.open("wb") as file:
        file.truncate(far + 64)
        file.seek(far)
        file.write(np.array([7, 8], "<u2").tobytes())
    positions = np.memmap(path, "<u2", "r")
    start = far // 2
    postings = Postings(
        words=["a", "b"],
        starts=np.array([0, 1, 2]),
        docs=np.array([0, 0], np.int32),
        counts=np.array([1, 1], np.uint8),
        places=np.array([start, start + 1, start + 2]),
        positions=positions,
    )
    assert find_phrase(postings, tree.Phrase(("a", "b")), 1, lambda: False)[1].tolist() == [1]
    assert find_phrase(postings, tree.Phrase(("b", "a")), 1, lambda: False)[0].tolist() == []


def test_numbers_are_written_in_the_smallest_type_that_holds_them(tmp_path):
    columns = {"a": np.array([0, 255]), "b": np.array([256]), "c": np.array([1 << 33])}
    stamp = write_arrays(tmp_path / "x", ((name, smallest(a)) for name, a in columns.items()))
    file = ArrayFile(tmp_path / "x", stamp)
    assert [file.get(name).dtype.itemsize for name in "abc"] == [1, 2, 8]
    assert all((file.get(name) == columns[name]).all() for name in "abc")


def test_taking_documents_out_and_putting_parts_together():
    part = Postings(
        words=["a", "b", "c"],
        starts=np.array([0, 2, 3, 4]),
        docs=np.array([0, 1, 1, 2], np.int32),
        counts=np.array([2, 1, 1, 1], np.uint8),
        places=np.array([0, 3, 4, 5]),
        positions=np.array([0, 4, 1, 2, 0], np.uint16),
    )
    left = without(part, np.array([0, -1, 1]))
    assert (left.words, left.docs.tolist(), left.counts.tolist()) == (["a", "c"], [0, 1], [2, 1])
    assert (left.places.tolist(), left.positions.tolist()) == ([0, 2, 3], [0, 4, 0])
    moved = without(part, np.array([2, 3, 4]))
    both = merged([left, moved])
    assert both.words == ["a", "b", "c"]
    assert both.docs.tolist() == [0, 2, 3, 3, 1, 4]
    assert both.counts.tolist() == [2, 2, 1, 1, 1, 1]
    assert both.positions.tolist() == [0, 4, 0, 4, 1, 2, 0, 0]
    assert both.places.tolist() == [0, 5, 6, 8]
