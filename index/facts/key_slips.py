"""Keys of front matter with a slip of the fingers in them: "yaer", "ratng", "reveiwer".

Long keys of credits may have any one mistake (keys.py). The keys here are short
or stand near other words, so only slips count that make no other word likely:
two letters changed about, one left out, one doubled. What such a key states is
still read as what its field promises, or set aside.
"""

from __future__ import annotations

from functools import cache

from index.folding import word_set

_KEYS = {
    "credits.year": "year jahr",
    "rating": "rating score grade stars bewertung wertung",
    "critic": "reviewer critic author kritiker reviewedby writtenby",
    "credits.cast": "starring actors darsteller",
    "credits.genres": "genre genres",
    "credits.countries": "country countries",
    "title": "title",
    "film": "movie filmtitle movietitle",
    "published": "published",
}
_ORDINARY = word_set(
    """tile core sore tars tarts star start rate rates dating grad rade actor auto autor county
    counties more moves move ear yer gene genera scare stats staring string sting critics movies
    titles authors years hear"""
)
"""Words that are keys of their own, or other words, and no slips."""


def slipped_field(key: str) -> str | None:
    """The field of the known key that a slip made into `key`, folded; None where there is none."""
    bare = key.replace(" ", "")
    return None if bare in _ORDINARY else _slips().get(bare)


@cache
def _slips() -> dict[str, str]:
    found: dict[str, str | None] = {}
    known = {key for keys in _KEYS.values() for key in keys.split()}
    for field, keys in _KEYS.items():
        for key in keys.split():
            for slip in _slips_of(key) - known:
                found[slip] = None if found.get(slip, field) != field else field
    return {slip: field for slip, field in found.items() if field}


def _slips_of(key: str) -> set[str]:
    """All words that one slip makes of a key; its first letter stays."""
    changed = {key[:at] + key[at + 1] + key[at] + key[at + 2 :] for at in range(1, len(key) - 1)}
    doubled = {key[:at] + key[at] + key[at:] for at in range(1, len(key))}
    short = len(key) < _SHORT
    left_out = set() if short else {key[:at] + key[at + 1 :] for at in range(1, len(key))}
    return changed | doubled | left_out


_SHORT = 5
"""Letters below which a key that lacks one is another word."""
