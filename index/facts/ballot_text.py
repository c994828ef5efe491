"""The words of a text, by which titles are found in it however they are written."""

from __future__ import annotations

import re

from index.folding import fold

_WORD = re.compile(r"[^\W_]+")
_APART = 3
"""Characters that can stand between two words of a title."""


class Words:
    """The words of a text, folded, with their places."""

    def __init__(self, text: str) -> None:
        self.text = text
        found = list(_WORD.finditer(text))
        self.starts = [match.start() for match in found]
        self.ends = [match.end() for match in found]
        self.folded = [fold(match[0]) for match in found]
        self._at: dict[str, list[int]] = {}
        for at, word in enumerate(self.folded):
            self._at.setdefault(word, []).append(at)

    def places(self, words: list[str]) -> list[tuple[int, int]]:
        """First and last word of each place where words stand, the first in a capital."""
        size = len(words)
        return [
            (at, at + size - 1)
            for at in (self._at.get(words[0], ()) if words else ())
            if self.folded[at : at + size] == words
        ]

    def is_upper(self, at: int) -> bool:
        return 0 <= at < len(self.starts) and not self.text[self.starts[at]].islower()

    def gap(self, at: int) -> str:
        """What stands before a word, after the one before it."""
        if at <= 0:
            return self.text[: self.starts[0]][-6:] if self.starts else ""
        end = self.starts[at] if at < len(self.starts) else len(self.text)
        return self.text[self.ends[at - 1] : end]

    def word(self, at: int) -> str:
        return self.folded[at] if 0 <= at < len(self.folded) else ""

    def spelled(self, words: list[str]) -> str | None:
        """Words as the text first writes them one after the other, in one line."""
        for first, last in self.places(words):
            gaps = map(self.gap, range(first + 1, last + 1))
            if all(len(gap) <= _APART and "\n" not in gap for gap in gaps):
                return self.text[self.starts[first] : self.ends[last]]
        return None
