"""Notices of rights, cookies and newsletters, which stand at the edges of a document."""

from __future__ import annotations

from . import debris
from .cinema_notes import is_practical
from .parts import LONG, Part

SHOWN = "showings and prices"
_MOST_NOTES = 6
"""Lines of times and prices beyond which a document is a cinema's programme."""


def mark_notices(parts: list[Part]) -> None:
    """Notices of rights, cookies and newsletters at the edges of the document."""
    notes = [part for part in reversed(parts) if part.place == "open" and is_practical(part.text)]
    review = any(part.place == "open" and part.words >= LONG for part in parts)
    if len(notes) > _MOST_NOTES or not review:
        notes = []
    for order in (list(reversed(parts)), parts):
        for part in order:
            if part.place != "open":
                continue
            if debris.is_legal(part.text):
                part.put("debris", "legal notice")
            elif debris.is_notice(part.text) and part.words <= 60:
                part.put("debris", "site notice")
            elif part in notes:
                part.put("debris", SHOWN)
            elif part.prose and part.words >= LONG:
                break
    for part in parts:
        if part.place == "open" and part.words <= 14 and debris.is_legal(part.text):
            part.put("debris", "rights of a picture")
