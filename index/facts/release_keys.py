"""Days of release behind a key that stands anywhere: in brackets before a text, in a run of facts.

"(Kinostart: 21.11.2024) A village ...", "Release date – 19th November 2021, Cert – U".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import to_builtins

from index.folding import fold, word_set
from index.model import Release

from .dates import find_date
from .layers import Ledger, Origin
from .parts import Part
from .patterns import Pattern
from .release_words import AGAIN, HOME, country_in, names_premiere

RULE = "a release's key in a line"
_KEY = (
    r"(?:(?:deutscher |österreichischer |schweizer )?(?:kino|bundes|film)start|"
    r"(?:(?:US|UK|U\.S\.|U\.K\.|theatrical|cinema|theatre) )?release(?: dates?)?|"
    r"in (?:cinemas|theaters|theatres)|(?:date de )?sortie(?: (?:en salles?|cinéma|nationale|"
    r"au cinéma|fr|france|française))?|en salles?|"
    r"(?:fecha de )?estreno(?: en (?:españa|cines|salas))?|"
    r"(?:data di )?uscita(?: (?:al cinema|italiana|in sala))?|al cinema|(?:data de )?estr[eé]ia|"
    r"(?:data de )?lançamento|(?:vizyon|gösterim)(?: tarihi)?|bioscooprelease|"
    r"in de bioscoop(?: vanaf)?|(?-i:Start))"
)
_KEYED = Pattern(
    rf"(?<![\w-]){_KEY}(?:\s?\([^()]{{2,16}}\))?\s?[:–—-]\s?(?=[^.;:\n]{{0,24}}?\d)",
    re.IGNORECASE,
    having=("start", "release", "cinema", "theat", "sortie", "salle", "estre", "uscita", "estré",
            "lançamento", "vizyon", "gösterim", "bioscoop"),
)  # fmt: skip
_REACH, _BEFORE, _LATER = 34, 24, 2
_CLAUSE = re.compile(r"[.;|,]\s")
_NO_FILMS = word_set("new press next latest news album trailer book game software")
_BETWEEN = re.compile(r"[^\W\d_]+")


def note_keyed_days(ledger: Ledger, parts: Sequence[Part], *, day_first: bool | None) -> None:
    """Notes the one day that stands right behind the key of a release, where nothing states any."""
    if ledger.has("credits.releases"):
        return
    year = ledger.value("credits.year")
    found: dict[str, tuple[Release, int]] = {}
    for part in parts:
        if any(label.field == "release" for label in part.labels):  # judged as a label already
            continue
        for match in _KEYED.finditer(part.text):
            release = _behind(part.text, match, day_first)
            if release is None or (year and not year <= int(release.date[:4]) <= year + _LATER):
                continue
            found.setdefault(release.date, (release, part.line))
    if len(found) == 1:
        release, line = found.popitem()[1]
        ledger.add("credits.releases", to_builtins(release), Origin("label", RULE, line, _SURE))


_SURE = 0.7


def _behind(text: str, match: re.Match[str], day_first: bool | None) -> Release | None:
    behind = text[match.end() : match.end() + _REACH]
    dated = find_date(behind, day_first=day_first)
    if dated is None or len(_BETWEEN.findall(behind[: dated[1]])) > 1:
        return None
    said = fold(f"{text[max(0, match.start() - _BEFORE) : match.start()]} {match[0]}").split()
    said += fold(
        _CLAUSE.split(behind[dated[2] :] + text[match.end() + _REACH :][:_BEFORE])[0]
    ).split()
    if (HOME | AGAIN | _NO_FILMS).intersection(said) or names_premiere(said):
        return None
    return Release(dated[0], country_in(fold(match[0]).split())[0], False)
