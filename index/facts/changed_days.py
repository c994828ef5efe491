"""The day on which a text was changed last, which is not the one on which it appeared."""

from __future__ import annotations

import re

from .dates import find_date
from .patterns import Pattern

_CHANGED = Pattern(
    r"(?:^|[\s,.;|·•(–—/-]+)"
    r"(?:(?:last|latest|zuletzt|dernière|última|ultimo|laatst|son) )?"
    r"(?:updated?|modified|edited|revised|aktualisiert|geändert|aktualisierung|mis(?:e)? à jour|"
    r"modifiée?|modification|actuali[sz]ad[oa]|actuali[sz]ación|modificad[oa]|aggiornat[oa]|"
    r"aggiornamento|modificat[oa]|atualizad[oa]|atualização|bijgewerkt|gewijzigd|güncelleme(?: "
    r"tarihi)?|güncellendi)"
    r"(?:\s+(?:on|at|am|vom|le|du|el|il|em|op))?\s*:?\s*"
    r"(?:[^\W\d_]{2,10}\.?,?\s+){0,2}$",
    re.IGNORECASE,
    having=("updat", "modif", "edited", "revised", "aktualisier", "geändert", "jour", "actuali",
            "aggiorna", "atualiza", "bijgewerkt", "gewijzigd", "güncelle"),
)  # fmt: skip
_HOUR = re.compile(
    r"(?:,?\s*(?:at |um |à |a las |alle |om |às )?\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?(?:\s?uhr)?"
    r"(?:\s[A-Z]{2,4}\b)?)?\s*[).]?",
    re.IGNORECASE,
)
_AT_AN_HOUR = Pattern(
    r"[\s,.;|·•(–—/-]+(?:(?:last|latest|zuletzt|dernière|última|laatst|son) )?"
    r"(?:updated?|modified|edited|aktualisiert|mis(?:e)? à jour|modifiée?|actuali[sz]ad[oa]|"
    r"aggiornat[oa]|atualizad[oa]|bijgewerkt|güncelleme|güncellendi|first published|published)"
    r"\s?:?\s(?:(?:at|um|à|a las|alle|às|om|le|la)\s)?\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?)?"
    r"(?:\s?(?:uhr|h\b\.?))?(?:\s[A-Z]{2,4}\b)?[).]?",
    re.IGNORECASE,
    having=("updat", "modif", "edited", "aktualisier", "jour", "actuali", "aggiorna", "atualiza",
            "bijgewerkt", "güncelle", "published"),
)  # fmt: skip
"""A change on the day of the text itself, of which only the hour is said."""
_MOST, _LONGEST = 4, 200


def is_of_change(text: str) -> bool:
    """Whether the first date of a short line is that of the last change."""
    if len(text) > _LONGEST or not _CHANGED.can_match(text):
        return False
    found = find_date(text, day_first=True)
    return found is not None and _CHANGED.search(text[: found[1]]) is not None


def without_change(text: str) -> str:
    """A line of dates without the day of the last change, where another date stands in it."""
    if len(text) > _LONGEST or not _CHANGED.can_match(text):
        return text
    text = _AT_AN_HOUR.sub("", text)
    dropped: list[tuple[int, int]] = []
    at = kept = 0
    for _ in range(_MOST):
        found = find_date(text[at:], day_first=True)
        if found is None:
            break
        start, end = at + found[1], at + found[2]
        match = _CHANGED.search(text[at:start])
        if match:
            hour = _HOUR.match(text, end)
            end = hour.end() if hour else end
            dropped.append((at + match.start(), end))
        else:
            kept += 1
        at = end
    if not (kept and dropped):
        return text
    for start, end in reversed(dropped):
        text = f"{text[:start]} {text[end:]}"
    return text.strip(" ,.;|·•(–—/-")
