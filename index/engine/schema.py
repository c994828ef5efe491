"""Which fields the index has, what of an entry stands in each, and how each weighs."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from index.engine.borrowed import (
    STORED,
    TEXT,
    Analyzer,
    Existence,
    FieldType,
    Positions,
    Schema,
    Token,
)
from index.engine.entry import Entry
from index.words import index_words

VALUE_GAP: Final = 1000
"""Positions between two values of a field, so that no phrase runs from one into the next."""

TITLE: Final = "title"
NAMES: Final = "names"
BODY: Final = "body"
UNNAMED: Final = (TITLE, NAMES, BODY)
"""The fields that a word without a field is looked for in."""

TEXT_WEIGHTS: Final = {
    TITLE: 3.0,
    NAMES: 2.0,
    BODY: 1.0,
    "film": 3.0,
    "critic": 2.0,
    "publication": 2.0,
    "director": 2.0,
    "writer": 2.0,
    "cast": 2.0,
    "genre": 1.0,
    "country": 1.0,
    "language": 1.0,
    "tag": 1.0,
    "path": 1.0,
}
"""The fields whose words are matched and scored, with the weight of each."""

MARK_FIELDS: Final = ("kind", "is", "has")
"""Fields of whole values that are there or not, never scored."""

NUMBER_FIELDS: Final = ("percent", "runtime", "published", "words")
VALUE_FIELDS: Final = ("film_id", "critic", "publication")
"""What results are grouped and counted by: one value an entry, the first of several."""


class FieldWords(NamedTuple):
    """The words of one field of one entry: folded, with positions; parallel lists."""

    words: list[str]
    positions: list[int]


def text_fields(entry: Entry) -> dict[str, FieldWords]:
    """The words of every text field that has any."""
    values = {
        TITLE: entry.film + entry.title,
        NAMES: entry.director
        + entry.writer
        + entry.cast
        + entry.critic
        + entry.publication
        + entry.names,
        BODY: (entry.text, entry.teaser),
        **{name: getattr(entry, name) for name in TEXT_WEIGHTS if name not in UNNAMED},
    }
    found = {name: _joined(texts) for name, texts in values.items() if texts}
    return {name: words for name, words in found.items() if words.words}


def mark_fields(entry: Entry) -> dict[str, tuple[str, ...]]:
    """The values of every mark field, each value once."""
    return {
        "kind": (entry.kind,),
        "is": tuple(dict.fromkeys(entry.properties)),
        "has": tuple(dict.fromkeys(entry.has)),
    }


def _joined(texts: tuple[str, ...]) -> FieldWords:
    """The words of several values, a gap between them; a value said twice counts once."""
    words: list[str] = []
    positions: list[int] = []
    seen: set[tuple[str, ...]] = set()
    start = 0
    for text in texts:
        new, at = index_words(text)
        if not new or tuple(new) in seen:
            continue
        seen.add(tuple(new))
        if start:
            at = [start + position for position in at]
        words += new
        positions += at
        start = positions[-1] + VALUE_GAP
    return FieldWords(words, positions)


class WordAnalyzer(Analyzer):  # type: ignore[misc]
    """Cuts a text as index.words does, for Whoosh's own query parser and highlighter."""

    def __call__(self, value: str, positions: bool = False, **options: Any) -> Any:
        words, at = index_words(value)
        token = Token(positions, mode=options.get("mode", ""))
        token.boost = 1.0
        token.stopped = False
        for word, position in zip(words, at, strict=True):
            token.text = word
            token.pos = position
            yield token


class WordField(TEXT):  # type: ignore[misc]
    """Text of folded words with positions; the codec writes it from lists of words."""

    def __init__(self) -> None:
        super().__init__(analyzer=WordAnalyzer(), phrase=True)
        self.format = Positions()


class MarkField(FieldType):  # type: ignore[misc]
    """Values that are there or not."""

    def __init__(self) -> None:
        super().__init__(format=Existence(), analyzer=None)


def schema() -> Any:
    """The fields as Whoosh wants to know them."""
    words = {name: WordField() for name in TEXT_WEIGHTS}
    marks = {name: MarkField() for name in MARK_FIELDS}
    return Schema(id=STORED(), **words, **marks)
