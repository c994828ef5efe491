"""The publication after which a folder of saved pages is called, where a page's head says it too.

People keep what they save of a site in a folder of its name ("harbour-herald", "salt-mag"):
a line at the head of the page of the same words is the site's name.
"""

from __future__ import annotations

import re

from index.folding import fold, word_set
from index.known_films import films_called

from .banners import is_press
from .houses import house_name
from .layers import Ledger, Origin
from .parts import LONG, Part
from .structure import Layout

RULE = "head of a page in a folder of its name"
FOOT = "foot of a page in a folder of its name"
_SURE = 0.8
_TOP, _LONGEST, _LEAST = 5, 60, 4
_MENU, _FOOT, _WHOLE = 12, 12, 8
_BEFORE_KIND, _MASTHEAD = 5, 3
_LONG_FOOT, _MOST_WORDS = 120, 6
"""Lines of a page's head, and of its foot, that may say the whole name; its least letters."""
_PARTED = re.compile(r"\s+[|–—·•>/›-]\s+|:\s+|,\s+|\s*[|›»]\s*")
_ARTICLES = word_set("the a an le la les l der die das el los las il lo i gli un une een het de")
_AND = word_set("and und et y e ve en")
_AFTER = word_set(
    """magazine magazin mag revue blog film films movies movie cinema cine kino media reviews kritik
    kritiken critique online news com net org weekly daily"""
)
"""What folders are called beside the name of a site ("tonnemagazine")."""
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
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
    _note_whole(ledger, layout, full, folder, file)


def _note_whole(ledger: Ledger, layout: Layout, full: list[Part], folder: str, file: str) -> None:
    """Notes a name of all the folder's words, farther down a head or within a line of the foot."""
    sought = {joined for joined in _joined(folder) if len(joined) >= _WHOLE}
    if not sought or set(fold(folder).split()) <= _PLAIN:
        return
    for at, part in enumerate(full[:_MENU]):
        name = part.text.strip(" *_#[]()")
        if len(name) > _LONGEST or part.labels:
            continue
        if sought.isdisjoint(_spellings(name)) and not (at < _MASTHEAD and _opens(name, sought)):
            continue
        if house_name(name) and not _is_film(name, part, full, file):
            ledger.add("publication", name, Origin("label", RULE, part.line, _SURE))
            return
    for part in full[-_FOOT:]:
        if part.place != "debris" or part.line <= layout.last_line or part.labels:
            continue
        name = _within(part.text, sought) or ""
        if house_name(name) and not _is_film(name, part, full, file):
            ledger.add("publication", name, Origin("label", FOOT, part.line, _SURE))
            return


def _opens(name: str, sought: set[str]) -> bool:
    """Whether a paper's name begins as the folder is called, and goes on with other words."""
    longer = len(name.split()) <= _MOST_WORDS and name[-1:] not in ".,!?" and ":" not in name
    return longer and any(form.startswith(tuple(sought)) for form in _joined(name))


def _within(text: str, sought: set[str]) -> str | None:
    """The words of a longer line that a folder is called after: names begin with a capital."""
    words = text.strip(" *_#[]()").split()
    if len(text) > _LONG_FOOT or len(words) < 2 or ":" in text:
        return None
    for at, first in enumerate(words):
        if not first[:1].isupper():
            continue
        for end in range(at + 1, min(len(words), at + _MOST_WORDS) + 1):
            name = " ".join(words[at:end])
            goes_on = words[end][:1].isupper() if end < len(words) else at == 0
            name = _ENDING.sub("", name)
            if not goes_on and not sought.isdisjoint(_spellings(name)):
                return name.strip(" ,.;!?|–—-")
    return None


_ENDING = re.compile(r"['’][a-zçğıöşü]{1,5}$")
"""What a Turkish name ends in, or an owner's ("Harbour Post's")."""


def _spellings(name: str) -> set[str]:
    """A name's words joined as folders join them, with and without articles and "and"."""
    written = {name, name.translate(_UMLAUTS)}
    if "&" in name or "+" in name:
        written |= {name.replace(sign, word) for sign in "&+" for word in _AND}
    return {form for text in written for form in _joined(text)}


def _joined(name: str) -> tuple[str, str]:
    words = fold(name).split()
    return "".join(words), "".join(w for w in words if w not in _ARTICLES and w not in _AND)


def _is_film(name: str, head: Part, full: list[Part], file: str) -> bool:
    """Whether a name at the head of a page is its film's, after which the folder is called."""
    said = f" {fold(name)} "
    if films_called(name) or said in f" {fold(file)} ":
        return True
    others = [part for part in full if part is not head]
    heads = any(said in f" {fold(part.text)} " for part in others if part.place == "title")
    prose = [part for part in others if part.words >= LONG and part.place != "debris"]
    told = any(said in f" {fold(part.text)} "[_DATELINE:] for part in prose)
    return heads or (told and not is_press(name))


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
    if joined in (*starts, *ends):
        return True
    if bare != name and "".join(name) in filed[:1]:  # "The Long Quay" in "thelongquay-film"
        return True
    start, _, kind = filed[0].partition(joined) if filed else ("", "", "")
    return not start and len(joined) >= _BEFORE_KIND and kind in _AFTER
