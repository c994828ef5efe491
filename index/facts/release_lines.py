"""The sentences of a text, and of its lines of facts, that can tell of the film's release."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .dates import find_date
from .parts import Part
from .releases import SPEAKS, has_day
from .text import Text


def opening_lines(text: Text) -> Iterator[tuple[str, int]]:
    """The sentences of the first and the last paragraph that can tell of a release."""
    for block in dict.fromkeys((*text.blocks[:1], *text.blocks[-2:])):
        whole = text.text[block.start : block.end]
        if not SPEAKS.search(whole):
            continue
        for sentence in _SENTENCES.split(whole):
            yield sentence, block.line


def release_sentences(line: str) -> list[str]:
    """The sentences of a line of facts, where one of several can tell of a release."""
    if not SPEAKS.search(line) or not has_day(line):
        return []
    sentences = _SENTENCES.split(line)
    return sentences if len(sentences) > 1 else []


def undated_labels(parts: Sequence[Part]) -> list[tuple[str, int]]:
    """Labels of the release that say its day without a year, as lines ("Estreno: el viernes")."""
    return [
        (f"{label.key}: {label.value}", part.line)
        for part in parts
        for label in part.labels
        if label.field == "release"
        and len(label.value) <= _SHORT
        and find_date(label.value, day_first=True) is None
    ]


_SHORT = 40
_SENTENCES = re.compile(r"(?<!\b\d\.)(?<!\b\d\d\.)(?<=[.!?…\"”»)*])\s+(?=[^\W\da-zß-ÿ]|[*_“„«\"])")
