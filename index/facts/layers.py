"""Candidate facts and which of them win: the stronger layer, then the surer, then the earlier."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from msgspec.structs import astuple

from index.model import LAYERS, CastMember, Fact, Layer

from .namesakes import Namesakes

_STRENGTH = {layer: len(LAYERS) - place for place, layer in enumerate(LAYERS)}
_PROSE = _STRENGTH["prose"]


def strength(layer: Layer) -> int:
    """How strong a layer is; larger is stronger."""
    return _STRENGTH[layer]


class Origin(NamedTuple):
    """Where a value comes from: layer, rule, line of the source, and how sure it is (0 to 1)."""

    layer: Layer
    rule: str
    line: int | None
    sure: float = 0.9

    def less(self, share: float) -> Origin:
        """The same origin, less sure by a factor."""
        return self._replace(sure=self.sure * share)


_MOST_AGREED = 2


class Ledger:
    """Collects candidate facts of one document and says which value wins.

    Values are plain (strings, numbers, booleans, mappings), so that a fact
    reads the same after it was stored.
    """

    def __init__(self) -> None:
        self._places: dict[str, list[Fact]] = {}
        self._stated: dict[tuple[str, Layer, int | None], list[Any]] = {}

    def add(self, field: str, value: Any, origin: Origin) -> None:
        """Notes a candidate; an exact repeat in the same layer and line is noted once."""
        layer, rule, line, sure = origin
        stated = self._stated.setdefault((field, layer, line), [])
        if value in stated:
            return
        stated.append(value)
        fact = Fact(field, value, layer, rule, line, round(sure, 2))
        self._places.setdefault(field, []).append(fact)

    def move(self, field: str, to: str) -> None:
        """Makes the candidates of a field those of another."""
        for _, value, layer, rule, line, sure in map(astuple, self._places.pop(field, [])):
            self.add(to, value, Origin(layer, rule, line, sure))

    def withdraw(self, field: str, *, keep: Iterable[Fact] = ()) -> None:
        """Takes the candidates for a field back, all but those of `keep`."""
        for fact in self._places.pop(field, []):
            del self._stated[field, fact.layer, fact.line][:]
        for fact in keep:
            self._places.setdefault(field, []).append(fact)
            self._stated[field, fact.layer, fact.line].append(fact.value)

    def ranked(self, field: str) -> list[Fact]:
        """All candidates for a field, the winner first."""
        found = self._places.get(field, [])
        if len(found) < 2:
            return [*found]
        return sorted(found, key=lambda fact: (-_STRENGTH[fact.layer], -fact.sure))

    def best(self, field: str) -> Fact | None:
        """The fact that wins, None where the field is unknown."""
        found = self._places.get(field)
        if not found:
            return None
        if len(found) == 1:
            return found[0]
        return max(found, key=lambda fact: (_STRENGTH[fact.layer], fact.sure))

    def value(self, field: str, default: Any = None) -> Any:
        """The value that wins, `default` where the field is unknown."""
        best = self.best(field)
        return default if best is None else best.value

    def agreed(self, field: str) -> Any:
        """As `value`; None where three different ones have the same right, as those of a list."""
        ranked = self.ranked(field)
        best = [f.value for f in ranked if (f.layer, f.sure) == (ranked[0].layer, ranked[0].sure)]
        return None if len(set(best)) > _MOST_AGREED else self.value(field)

    def has(self, field: str, *, above_prose: bool = False) -> bool:
        """Whether the field is stated at all, or by something stronger than prose."""
        found = self._places.get(field, [])
        return any(not above_prose or _STRENGTH[fact.layer] > _PROSE for fact in found)

    def words(self, field: str) -> tuple[str, ...]:
        """The list of the strongest layer that states the field (genres, countries)."""
        best = self.best(field)
        if best is None:
            return ()
        found: dict[str, str] = {}
        for fact in self._places[field]:
            if fact.layer == best.layer:
                found.setdefault(fact.value.casefold(), fact.value)
        return tuple(found.values())

    def names(self, field: str) -> tuple[str, ...]:
        """People of all stated layers, joined; prose counts only where nothing else speaks."""
        stated = self.has(field, above_prose=True)
        kept = [
            f for f in self._unless_corrected(field) if not stated or _STRENGTH[f.layer] > _PROSE
        ]
        return tuple(Namesakes(fact.value for fact in kept).names)

    def ranked_by_layer(self, field: str) -> list[Fact]:
        """Candidates by layer, in the order they were noted within a layer."""
        found = self._places.get(field, [])
        return sorted(found, key=lambda fact: -_STRENGTH[fact.layer])

    def _unless_corrected(self, field: str) -> list[Fact]:
        """As `ranked_by_layer`; a list that a person corrected takes nothing from elsewhere."""
        found = self.ranked_by_layer(field)
        corrected = [fact for fact in found if fact.layer == "correction"]
        return corrected or found

    def cast(self) -> tuple[CastMember, ...]:
        """The cast of all layers; a role may come from a weaker layer than the name."""
        people = Namesakes()
        roles: list[str | None] = []
        for fact in self._unless_corrected("credits.cast"):
            name, role = fact.value["name"], fact.value["role"]
            place = people.place(name)
            if place is None:
                people.add(name)
                roles.append(role)
            elif roles[place] is None:
                roles[place] = role
        return tuple(map(CastMember, people.names, roles))

    def facts(self) -> tuple[Fact, ...]:
        """Every candidate, by field in order of first mention, the winner of each field first."""
        return tuple(fact for field in self._places for fact in self.ranked(field))
