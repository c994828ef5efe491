"""The publication after which a folder of saved pages is called, where a page's head says it too.

People keep what they save of a site in a folder of its name ("harbour-herald", "salt-mag"):
a line at the head of the page of the same words is the site's name.
"""

from __future__ import annotations

import re

from index.folding import fold, word_set
from index.known_films import films_called

from .houses import house_name
from .layers import Ledger, Origin
from .parts import LONG, Part
from .structure import Layout

RULE = "head of a page in a folder of its name"
_SURE = 0.8
_TOP, _LONGEST, _LEAST = 5, 60, 4
_PARTED = re.compile(r"\s+[|–—·•>/›-]\s+|:\s+|,\s+|\s*[|›»]\s*")
_ARTICLES = word_set("the a an le la les l der die das el los las il lo i gli un une een het de")
_PLAIN = word_set(
    """film films movie movies cinema kino cine sinema review reviews kritik kritiken critique
    critiques critica criticas blog news home startseite accueil inicio notes notizen notas
    festival festivals tests interviews archive archiv dossier dossiers"""
)
"""Words of folders by which somebody sorts, and of menus alike."""


def note_filed_house(ledger: Ledger, layout: Layout, path: str) -> None:
    """Notes the name at the head of a page that the words of its folder are, or begin or end.

    A folder can be called after a film as well: what is a known film's title, or is said in
    the text, in a later headline or by the file's name, is no site's.
    """
    *_, folder, file = ("", "", *path.split("/"))
    words = fold(folder).split()
    if not words:
        return
    full = [part for part in layout.parts if part.place != "empty"]
    for part in full[:_TOP]:
        if len(part.text) > 4 * _LONGEST or part.labels:
            continue
        for piece in (part.text, *_PARTED.split(part.text)):
            name = piece.strip(" *_#[]()")
            named = len(name) <= _LONGEST and _is_of(fold(name).split(), words)
            if named and house_name(name) and not _is_film(name, part, full, file):
                ledger.add("publication", name, Origin("label", RULE, part.line, _SURE))
                return


def _is_film(name: str, head: Part, full: list[Part], file: str) -> bool:
    """Whether a name at the head of a page is its film's, after which the folder is called."""
    said = f" {fold(name)} "
    if films_called(name) or said in f" {fold(file)} ":
        return True
    others = [part for part in full if part is not head]
    heads = any(said in f" {fold(part.text)} " for part in others if part.place == "title")
    told = (f" {fold(part.text)} "[_DATELINE:] for part in others if part.words >= LONG)
    return heads or any(said in text for text in told)


_DATELINE = 24
"""Letters of a paragraph in which a paper names itself ("HARBOUR HERALD - The ferry ...")."""


def _is_of(name: list[str], folder: list[str]) -> bool:
    """Whether a name's words, joined or not, are a folder's first or last ones or all."""
    bare = [word for word in name if word not in _ARTICLES]
    if not bare or set(bare) <= _PLAIN or len("".join(bare)) < _LEAST:
        return False
    joined = "".join(bare)
    filed = [word for word in folder if word not in _ARTICLES]
    starts = ("".join(filed[: at + 1]) for at in range(len(filed)))
    ends = ("".join(filed[at:]) for at in range(len(filed)))
    return joined in (*starts, *ends)
