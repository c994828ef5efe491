"""Why a file is not read, by its name alone."""

from __future__ import annotations

import os
import re
from typing import Final

from index.documents.export_names import (
    PROFILE,
    WHY_PROFILE,
)
from index.documents.formats import SUFFIXES, suffix_of
from index.documents.paths import printable

SIDECAR_SUFFIXES: Final = (".yaml", ".yml")
_HOUSEKEEPING: Final = re.compile(
    r"(?:readme|license|licence|copying|contributing|contributors|changelog|code[-_ ]of[-_ ]conduct"
    r"|pull_request_template|issue_template)(?:[-_.][a-z]{2}(?:[-_][a-z]{2})?)?\Z",
    re.IGNORECASE,
)
_SHOUTED: Final = frozenset({"AUTHORS", "CHANGES", "NOTICE", "SECURITY", "TODO"})
_BACKUP: Final = re.compile(r"~\Z|\A~\$|\A#.*#\Z|\.(?:bak|orig|old|swp|tmp|part)\Z", re.IGNORECASE)


def is_ordinary(name: str) -> bool:
    """A quick look at what most names are: those of documents. False says nothing."""
    stem, dot, end = name.rpartition(".")
    return (
        bool(stem)
        and dot + end in SUFFIXES
        and name[0].isalnum()
        and name != PROFILE
        and stem not in _SHOUTED
        and not _HOUSEKEEPING.match(stem)
    )


def by_name(name: str, folder: str) -> str:
    """Why a file of this name is not read; "" where it is."""
    return "" if is_ordinary(name) else why_not_read(name, folder)


def why_not_read(name: str, folder: str) -> str:
    """As `by_name`, for any name."""
    stem = os.path.splitext(name)[0]  # noqa: PTH122 (names may be no paths at all)
    suffix = suffix_of(name)
    if name.startswith("."):
        return "a hidden file"
    if _BACKUP.search(name):
        return "a backup or temporary file"
    if name == PROFILE:
        return WHY_PROFILE
    if suffix in SIDECAR_SUFFIXES:
        of_films = stem == "films" and not folder
        return "what the library says of its films; not a review" if of_films else ""
    if (_HOUSEKEEPING.match(stem) or stem in _SHOUTED) and suffix in SUFFIXES:
        return f"about the folder, not about a film ({stem.lower()})"
    return by_suffix(suffix)


def by_suffix(suffix: str) -> str:
    """As `by_name`, for the suffix alone (formats.suffix_of)."""
    if suffix in SUFFIXES:
        return ""
    return f"{printable(suffix)} is no format that is read" if suffix else "has no suffix"
