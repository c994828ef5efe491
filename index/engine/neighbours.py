"""The words of an index that are spelled nearly like another one."""

from __future__ import annotations

from index.engine.expanding import near
from index.engine.fields import UNNAMED
from index.engine.segments import Collection
from index.query.edits import Near
from index.query.tree import Field


def near_words(collection: Collection, word: str, field: Field | None, edits: int) -> list[Near]:
    """All words at most so many edits away, in any order; `field` None: of titles, names, text.

    A word counts the documents of the field in which most have it, deleted ones
    left out; one that only deleted documents have is none.
    """
    found: dict[str, tuple[int, dict[str, int]]] = {}
    for segment in collection.segments:
        for name in UNNAMED if field is None else (field,):
            postings = segment.postings(name)
            if postings is None:
                continue
            numbers, distances = near(postings.words, word, edits)
            for number, taken in zip(numbers.tolist(), distances.tolist(), strict=True):
                docs = postings.docs[postings.starts[number] : postings.starts[number + 1]]
                counts = found.setdefault(postings.words[number], (taken, {}))[1]
                live = len(docs) if segment.live is None else int(segment.live[docs].sum())
                counts[name] = counts.get(name, 0) + live
    near_ones = (
        Near(taken, max(counts.values()), other) for other, (taken, counts) in found.items()
    )
    return [one for one in near_ones if one.documents]
