"""How possible answers of a page are weighed against each other, and against none of them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence


def weighed(signs: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The sum of the weights of what speaks for and against an answer."""
    return sum(weights.get(name, 0.0) * value for name, value in signs.items())


def shares(sums: Sequence[float], none: float) -> list[float]:
    """How likely each answer is (0 to 1) by its sum, where `none` is that of no answer."""
    most = max((*sums, none))
    whole = math.exp(none - most) + sum(math.exp(one - most) for one in sums)
    return [math.exp(one - most) / whole for one in sums]
