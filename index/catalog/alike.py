"""Reviews whose texts are the same: found by their sketches, proved by their texts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from itertools import combinations
from typing import TYPE_CHECKING, Final

from index.catalog.contents import Entered
from index.films.grouping import Groups
from index.films.texts import BANDS, alike

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Pair = tuple[str, str]
_FEW: Final = 24
"""In larger crowds texts are compared with one of them only: all are the same, or mere phrases."""


def pairs(
    before: Iterable[Pair],
    entered: Mapping[str, Entered],
    fresh: Collection[str],
    text_of: Callable[[str], str],
) -> tuple[Pair, ...]:
    """All pairs of the same text: those of `before`, and of reviews that came or changed."""
    new = {id_ for id_ in fresh if id_ in entered}
    kept = {
        pair
        for pair in before
        if pair[0] in entered and pair[1] in entered and not new.intersection(pair)
    }
    texts: dict[str, str] = {}

    def same(pair: Pair) -> bool:
        for id_ in pair:
            if id_ not in texts:
                texts[id_] = text_of(id_)
        return alike(texts[pair[0]], texts[pair[1]])

    wanted = _candidates(entered, new) - kept
    kept.update(pair for pair in sorted(wanted) if same(pair))
    return tuple(sorted(kept))


def labels(found: Iterable[Pair]) -> dict[str, str]:
    """The reviews of each set of same texts with the least of their ids."""
    listed = list(found)
    ids = sorted({id_ for pair in listed for id_ in pair})
    at = {id_: number for number, id_ in enumerate(ids)}
    groups = Groups(len(ids))
    for one, other in listed:
        groups.unite(at[one], at[other])
    return {id_: ids[groups.find(at[id_])] for id_ in ids}


def _candidates(entered: Mapping[str, Entered], fresh: set[str]) -> set[Pair]:
    """Pairs with one of `fresh` whose sketches agree somewhere."""
    if not any(entered[id_].sketch for id_ in fresh):
        return set()
    import numpy as np

    ids = [id_ for id_, item in entered.items() if item.sketch]
    sketches = np.frombuffer(b"".join(entered[id_].sketch for id_ in ids), "<u4")
    sketches = sketches.reshape(len(ids), BANDS)
    new = np.array([id_ in fresh for id_ in ids])
    found: set[Pair] = set()
    for band in range(BANDS):
        for crowd in _crowds(sketches[:, band], new):
            members = sorted(ids[at] for at in crowd)
            some = combinations(members, 2) if len(members) <= _FEW else _stars(members, entered)
            found.update(pair for pair in some if fresh.intersection(pair))
    return found


def _stars(members: list[str], entered: Mapping[str, Entered]) -> Iterable[Pair]:
    """Each with the first, and each with the first that has its whole sketch."""
    first: dict[bytes, str] = {}
    for id_ in members:
        alike_first = first.setdefault(entered[id_].sketch, id_)
        for other in {members[0], alike_first} - {id_}:
            yield other, id_


def _crowds(values: NDArray[np.uint32], new: NDArray[np.bool_]) -> Iterable[list[int]]:
    """Places of equal values, one of them new at least."""
    import numpy as np

    at = np.flatnonzero(np.isin(values, values[new]))
    crowds: dict[int, list[int]] = defaultdict(list)
    for place, value in zip(at.tolist(), values[at].tolist(), strict=True):
        crowds[value].append(place)
    return (places for places in crowds.values() if len(places) > 1)
