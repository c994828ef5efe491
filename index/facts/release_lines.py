"""The sentences of a text, and of its lines of facts, that can tell of the film's release."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .releases import SPEAKS
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
    if not any(map(str.isdigit, line)) or not SPEAKS.search(line):
        return []
    sentences = _SENTENCES.split(line)
    return sentences if len(sentences) > 1 else []


_SENTENCES = re.compile(r"(?<!\b\d\.)(?<!\b\d\d\.)(?<=[.!?…\"”»)*])\s+(?=[^\W\da-zß-ÿ]|[*_“„«\"])")
