"""Headlines in Spanish, Italian, Portuguese and Turkish that name a title and who made it."""

from __future__ import annotations

import re
from typing import NamedTuple

from index.folding import fold
from index.known_films import directed, films_called, is_director

from .given_names import has_given_name
from .patterns import Pattern
from .people import NAME, clean_name, is_name
from .vocabulary import is_country


class Made(NamedTuple):
    """A headline without what it says of the maker: the title's part, the director, the year.

    `title`: what stands in quotation marks before the maker.
    """

    rest: str
    director: str | None = None
    year: int | None = None
    title: str | None = None


_FILM = (
    r"(?:película|peli|cinta|largometraje|documental|comedia|drama|thriller|western|film|filme|"
    r"lungometraggio|opera|longa|longa-metragem|documentário|comédia|trabajo|obra|ópera prima)"
)
FIRST = rf"(?P<first>(?:{NAME}|[A-ZÀ-Þ][\w’-]{{1,14}}) (?:&|et|und|and|y|e|en|ve) )?"
"""The first of two makers, by the whole name or by all but the family name that both have."""
_TURKISH = Pattern(
    rf"(?:(?P<after>.{{1,80}}?)\s*[:|–—(-]\s*)?[Bb]ir (?P<name>{NAME}) [Ff]ilmi\)?"
    r"(?:\s*[:|–—-]\s*(?P<before>\S.{0,80}))?",
    having=("filmi",),
)
_NEW_OF = Pattern(
    r"(?P<title>\S.{0,80}?)(?:,|:| [–—-])\s+(?:lo (?:nuevo|último|más reciente)|"
    rf"(?:la|el|il|o|a|un|una|um|uma|l['’])\s?(?:[\wà-ÿ]+ ){{0,2}}?{_FILM}(?: [\wà-ÿ]+){{0,2}}?) "
    rf"(?:de|di|do|da|del director|del regista|do diretor) (?P<name>{NAME})"
    r"(?P<end>\W*(?:\(\d{4}\))?)",
)
_QUOTED_OF = Pattern(
    rf"(?P<title>[“\"„«‘'].{{1,80}}?[”\"“»’']),?\s+(?:de|di|do|da)\s+(?P<name>{NAME})(?=\W|$)",
)
_LOUD_OF = Pattern(
    r"(?P<title>[^a-zß-ÿ\n(]{3,70}?),?\s+(?:(?:de|di|by|von)\s+|d['’])"
    rf"{FIRST}"
    rf"(?P<name>(?=\S*[a-zß-ÿ]){NAME})"
    r"(?P<end>\W*(?:\((?:18|19|20)\d\d\))?(?:\s*[:,|–—-]\s[^:|\n]{2,40})?\W*)",
)
_LOUD_BOTH = Pattern(
    r"(?P<title>[^a-zß-ÿ\n(]{2,70}?),? (?:de|di|von|by|van) "
    r"(?P<name>[^a-zß-ÿ\W\d][^a-zß-ÿ\s]+(?: [^a-zß-ÿ\W\d][^a-zß-ÿ\s]+){1,2})"
    r"(?P<end>(?: ?\((?:18|19|20)\d\d\))?)"
)
"""A title and its maker in capitals, with the word between them in small letters."""
_JOINED = r"(?:\s?[/,&]\s?|\s(?:and|und|et|y|e|en|ve)\s)"
_SEVERAL_BEHIND = Pattern(
    rf"(?P<title>\S.{{0,80}}?)\s[–—-]\s(?P<names>{NAME}(?:{_JOINED}{NAME}){{1,2}})"
    r"(?P<end>\s\((?:18|19|20)\d\d\))"
)
"""A title, those who made it together, and the year ("Title – NAME / NAME (YEAR)")."""
BY_KNOWN = Pattern(
    r"(?P<title>\S.*?),?\s+(?:(?:by|de|von|di|van)\s+|d['’](?=[A-ZÀ-Þ])|[|–—-]\s+)"
    rf"(?<![\w])(?P<name>{NAME})"
)
"""A title and a name that may be its maker's, which only who knows the film can say."""
_BRACKETED = re.compile(
    r"\((?P<title>[^(),]{1,60}), (?P<place>[^()\d]{3,50}), (?P<year>(?:18[89]|19\d|20\d)\d)\)"
)
_MAKER_FIRST = Pattern(
    rf"(?P<name>{NAME}),\s+(?P<title>[^\W_][^,]{{0,80}}?)"
    r"(?:,?\s+[(\[]?(?P<year>(?:18[89]|19\d|20[0-3])\d)[)\]]?)?",
    having=(",",),
)
"""A maker, a title and perhaps a year, as catalogues write them ("NAME, Title, 1962")."""
_COMMA = re.compile(r"\s*[,/-]\s*|\s+(?:y|e|ve)\s+")
_NO_FILM = re.compile(
    r"\b(?:libros?|novelas?|cuentos?|relatos?|teatro|canci[oó]n|discos?|romanzo|libro|livro|"
    r"romance|disco|roman[ıi]|kitab[ıi])\b",
    re.IGNORECASE,
)


def parted(headline: str) -> Made:
    """A headline parted from its maker; as it is where it names none in one of these forms."""
    bracketed = _BRACKETED.fullmatch(headline)
    if bracketed and all(map(is_country, _COMMA.split(bracketed["place"]))):
        return Made(bracketed["title"], None, int(bracketed["year"]))
    first = _MAKER_FIRST.fullmatch(headline)
    if first and _is_catalogued(first["name"], first["title"], first["year"]):
        return Made(first["title"], first["name"], int(first["year"]) if first["year"] else None)
    whole = _in_turkish(headline) or _by_several(headline)
    if whole:
        return whole
    for pattern in (_NEW_OF, _LOUD_OF, _LOUD_BOTH):
        match = pattern.fullmatch(headline)
        if match is None or not is_name(clean_name(match["name"])):
            continue
        if pattern is _LOUD_BOTH and (not has_given_name(match["name"]) or films_called(headline)):
            continue
        maker = (match.groupdict().get("first") or "") + clean_name(match["name"])
        return Made(f"{match['title']} {match['end']}".strip(), maker)
    quoted = _QUOTED_OF.search(headline)
    of_book = quoted is not None and _NO_FILM.search(headline[: quoted.start()])
    if quoted and not of_book and is_name(quoted["name"]):
        return Made(headline, quoted["name"], title=quoted["title"][1:-1].strip(" ,."))
    return Made(headline)


def _in_turkish(headline: str) -> Made | None:
    match = _TURKISH.fullmatch(headline)
    if match is None or bool(match["before"]) == bool(match["after"]) or not is_name(match["name"]):
        return None
    return Made(match["before"] or match["after"], match["name"])


def _by_several(headline: str) -> Made | None:
    match = _SEVERAL_BEHIND.fullmatch(headline)
    names = re.split(_JOINED, match["names"]) if match else []
    if match is None or not (all(map(is_name, names)) and _made_together(match["title"], names)):
        return None
    return Made(match["title"] + match["end"], ", ".join(names))


def _made_together(title: str, names: list[str]) -> bool:
    """Whether people behind a title made it: by what is known, or by their given names."""
    return any(directed(title, name) for name in names) or all(map(has_given_name, names))


def _is_catalogued(name: str, title: str, year: str | None) -> bool:
    """Whether a name before a title is that of its known maker, or of any where a year ends it."""
    return is_name(name) and (directed(title, name) or (bool(year) and is_director(fold(name))))
