"""Cells of a table of credits that stand on lines of their own: genre, country, certificate."""

from __future__ import annotations

import re
from itertools import pairwise

from .dates import YEAR_ALONE
from .headings import is_credits_heading
from .parts import Part
from .vocabulary import is_country, is_genre

CELL = "cell of a table of credits"
_CERTIFICATE = re.compile(
    r"(?:not rated|unrated|rated (?:g|pg|pg-13|r|nc-17)|pg-13|nc-17|fsk:? ?(?:ab )?\d{1,2}|"
    r"tous publics|\d{1,2}\+|classificação: .{1,14})",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*[,/|·]\s*")
_MOST_WORDS = 5


def mark_cells(parts: list[Part]) -> None:
    """Puts cells in their place that stand right above, below or between lines of credits."""
    full = [part for part in parts if part.place != "empty"]
    for part, below in pairwise(full):
        if part.place == "open" and below.labels and is_credits_heading(part.text):
            part.put("debris", "heading of the credits")
    for order in (full, full[::-1]):
        for part, beside in zip(order[1:], order[:-1], strict=True):
            lower = part if order is full else beside
            if part.place == "open" and lower.block.gap == 0 and _of_film(beside) and _cell(part):
                part.put("credits", CELL)


def _of_film(part: Part) -> bool:
    credited = any(label.field.startswith("credits.") for label in part.labels)
    return credited or part.why in (CELL, "credits line")


def _cell(part: Part) -> bool:
    if part.is_heading or part.words > _MOST_WORDS:
        return False
    text = part.text.strip()
    return bool(read_cell(text) or _CERTIFICATE.fullmatch(text) or YEAR_ALONE.fullmatch(text))


def read_cell(text: str) -> list[tuple[str, str]]:
    """The genres or countries that a cell lists; a bare year may be that of a release."""
    items = [item for item in _PARTS.split(text) if item]
    if items and all(map(is_genre, items)):
        return [("credits.genres", text)]
    if items and all(map(is_country, items)):
        return [("credits.countries", text)]
    return []
