"""One name in several spellings: misspelt, by its surname, as a page has it."""

from __future__ import annotations

from collections.abc import Iterable

from index.folding import fold

_ROOT = 5
"""Letters of a surname that its spellings share."""


def is_misspelt(one: str, two: str) -> bool:
    """Whether two long names differ in one letter left out, doubled or exchanged within a part."""
    first, second = fold(one).split(), fold(two).split()
    if len(first) != len(second) or len(first) < 2 or min(len(one), len(two)) < 10:
        return False
    apart = [(a, b) for a, b in zip(first, second, strict=True) if a != b]
    if len(apart) != 1 or min(len(apart[0][0]), len(apart[0][1])) < 6:
        return False
    a, b = apart[0]
    head = next(
        (i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b))
    )
    return a[head + 1 :] in (b[head:], b[head + 1 :]) or a[head:] == b[head + 1 :]


def shares_surname(name: str, others: Iterable[str]) -> bool:
    """Whether a folded name can be another form of one of these: "N. B. Ceylan", "J.J. Abram"."""
    last = name.rsplit(maxsplit=1)[-1]
    return any(last[:_ROOT] == other.rsplit(maxsplit=1)[-1][:_ROOT] for other in others)


def as_written(name: str, page: str) -> str:
    """A name as a page spells it ("Pawel Pawlikowski"); as given where the page hasn't got it."""
    words, size = page.split(), len(name.split())
    for at in range(len(words) if name not in page else 0):
        found = " ".join(words[at : at + size]).strip(".,;:!?()[]\"“”’'*_")
        if fold(found) == fold(name):
            return found
    return name
