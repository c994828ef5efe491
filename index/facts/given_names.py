"""First names common in Europe and beyond: evidence that a line is a name.

``given_names.txt`` beside this module holds them folded, parted by blanks and in the order
of the alphabet. Those that are words of a language as well ("Hope", "Summer") are mostly left
out: they begin headlines and sections as often as names.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from index.folding import fold, word_set

_LETTERS = str.maketrans("", "", ".’'")


@lru_cache(maxsize=1)
def _given() -> frozenset[str]:
    return word_set(files("index.facts").joinpath("given_names.txt").read_text("ascii"))


def has_given_name(name: str) -> bool:
    """Whether a name begins with a common first name, or its first part joined by a dash does."""
    first = fold(name.translate(_LETTERS)).split(" ")[0]
    return first in _given()
