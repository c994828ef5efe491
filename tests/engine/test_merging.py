"""Few segments, few copies of each document, nothing kept that is not needed."""

from __future__ import annotations

from index.engine import writing
from index.engine.codec import ArraySegment
from index.engine.contents import read_contents
from index.engine.entry import Entry
from index.engine.merging import to_merge
from tests.engine.corpora import silent


def segment(documents: int, deleted: int = 0) -> ArraySegment:
    made = ArraySegment("words")
    made.set_doc_count(documents)
    for doc in range(deleted):
        made.delete_document(doc)
    return made


def test_sizes_grow_from_segment_to_segment():
    large, middle, small = segment(50_000), segment(60), segment(5)
    assert to_merge([large, middle, small], 1, False) == ([small, middle, large], [])
    assert to_merge([large, middle, small], 3, False) == ([middle, large], [small])
    assert to_merge([large, middle, small], 30, False) == ([large], [small, middle])


def test_a_segment_that_is_mostly_deleted_is_copied_and_an_empty_one_dropped():
    large, worn, empty = segment(1000), segment(100, 51), segment(3, 3)
    assert to_merge([large, worn, empty], 0, False) == ([large], [worn])


def test_one_whole_segment_need_not_be_optimized():
    whole = segment(10)
    assert to_merge([whole], 0, True) == ([whole], [])
    assert to_merge([whole], 1, True) == ([], [whole])
    assert len(to_merge([segment(10, 1)], 0, True)[1]) == 1


def test_a_thousand_small_commits_copy_each_document_a_few_times():
    segments: list[ArraySegment] = []
    copied = 0
    for _ in range(1000):
        kept, merged = to_merge(segments, 1, False)
        copied += sum(part.doc_count() for part in merged)
        segments = [*kept, segment(1 + sum(part.doc_count() for part in merged))]
        assert len(segments) <= 11
    assert copied <= 1000 * 10


def test_after_optimizing_there_is_one_segment_without_deletions(tmp_path):
    for i in range(30):
        entries = [Entry(f"{i}-{j}", "words") for j in range(3)]
        generation = writing.write(
            tmp_path, add=entries, remove=[f"{i - 1}-0"], publish=silent, optimize=i == 29
        )
    (only,) = read_contents(tmp_path, generation).segments
    assert (only.doc_count(), only.deleted_count()) == (61, 0)
    assert sorted(path.suffix for path in tmp_path.iterdir()) == ["", ".docs", ".toc", ".words"]
