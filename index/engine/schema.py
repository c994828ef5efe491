"""The fields as Whoosh wants to know them."""

from __future__ import annotations

from typing import Any

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
from index.engine.fields import MARK_FIELDS, TEXT_WEIGHTS
from index.words import index_words


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
    """A new schema of all fields."""
    words = {name: WordField() for name in TEXT_WEIGHTS}
    marks = {name: MarkField() for name in MARK_FIELDS}
    return Schema(id=STORED(), **words, **marks)
