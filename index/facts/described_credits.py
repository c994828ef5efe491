"""Credits with which a description opens ("Title (Brazil, 2019), directed by NAME")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from index.folding import fold
from index.model import Declared

from .credit_lines import read_credits_line
from .credits import add_value
from .keys import field_of
from .label_forms import Stated
from .layers import Ledger, Origin

_LONGEST = 900
_SHORTEST = 24
_MOST_SENTENCES = 3
_END = re.compile(r"[.!?…]\s+(?=[^\W\d_a-zß-ÿ])")
_DIGIT = re.compile(r"\d")
_OF_A_FILM = frozenset({"credits.runtime", "credits.cast", "credits.countries", "credits.year"})
"""Fields one of which stands beside the director of the film that is described."""


def note_described_credits(
    ledger: Ledger, declared: Iterable[Declared], titles: tuple[str, ...]
) -> None:
    """Notes what a description states in its first sentences of a film with one of these titles."""
    own = set(map(fold, titles))
    for item in declared:
        value = item.value
        if not isinstance(value, str) or not len(value) >= _SHORTEST or not own:
            continue
        if field_of(item.key) != "teaser" or not _DIGIT.search(value, 0, _LONGEST):
            continue
        stated = next((found for found in _readings(value[:_LONGEST]) if found), None)
        if stated is None or not _is_of(stated, own):
            continue
        origin = Origin(item.layer, f"key {item.key}", item.line, 0.75)
        for field, said in stated:
            if field.startswith("credits."):
                add_value(ledger, field, said, origin)


def _readings(value: str) -> Iterator[Stated | None]:
    """What the description states as a whole, or with fewer and fewer of its sentences."""
    ends = [match.start() + 1 for match in _END.finditer(value)][:_MOST_SENTENCES]
    for end in (len(value), *reversed(ends)):
        yield read_credits_line(value[:end]) if end >= _SHORTEST else None


def _is_of(stated: Stated, own: set[str]) -> bool:
    """Whether a film is named as the text's is; or none, and its director beside other credits."""
    fields = {field for field, _ in stated}
    named = [fold(value) for field, value in stated if field in ("film", "original")]
    if named:
        return bool(own.intersection(named))
    return "credits.director" in fields and bool(fields & _OF_A_FILM)
