"""The folder that a browser puts beside a saved page, with its pictures, styles and frames."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

_PARTS: Final = re.compile(
    r"(?P<page>.+)(?:_files|\.files|-Dateien|_fichiers|_archivos|_ficheiros|_bestanden|-filer|"
    r"_file|_dosyalar|_pliki|_soubory|_elemei)",
    re.IGNORECASE,
)
_PAGES: Final = (".html", ".htm", ".xhtml", ".php", ".asp", ".aspx", ".jsp", ".shtml")


def page_of_parts(folder: str, names: Collection[str]) -> str | None:
    """The page among `names` that the files of a folder belong to; None where there is none."""
    match = _PARTS.fullmatch(folder)
    if match is None:
        return None
    return next((match["page"] + end for end in _PAGES if match["page"] + end in names), None)
