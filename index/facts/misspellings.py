"""Is one name another one misspelt."""

from __future__ import annotations

from index.folding import fold


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
