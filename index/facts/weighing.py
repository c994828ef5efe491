"""How possible answers of a page are weighed against each other, and against none of them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence


def weighed(signs: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The sum of the weights of what speaks for and against an answer."""
    return sum(weights.get(name, 0.0) * value for name, value in signs.items())


def shares(
    found: Sequence[Mapping[str, float]],
    weights: Mapping[str, float],
    of_none: Mapping[str, float],
    weights_of_none: Mapping[str, float],
) -> list[float]:
    """How likely each answer is (0 to 1) by its signs, beside those of there being none."""
    sums, none = [weighed(signs, weights) for signs in found], weighed(of_none, weights_of_none)
    most = max((*sums, none))
    whole = math.exp(none - most) + sum(math.exp(one - most) for one in sums)
    return [math.exp(one - most) / whole for one in sums]
