"""Strips of credits as pages glue them: stars in front, "de NAME, 2011, ****", keys run together.

What a browser shows as columns or rows comes out of the clipboard as one line.
"""

from __future__ import annotations

import re

from index.folding import fold

from .dates import YEAR_ALONE, find_date
from .label_forms import Stated
from .label_keys import FIELDS
from .patterns import Pattern
from .people import NAME, is_name, split_names
from .ratings import read_rating
from .runtimes import read_runtime
from .vocabulary import is_country

_MADE_BY = re.compile(
    r"(?:un film |ein film |a film |een film )?(?:(?:de|di|von|van|by|da|do)\s+|d['’]\s*)"
    r"(?P<names>[^\W\d_].*)",
    re.IGNORECASE,
)
_PIECES = re.compile(r"\s*[,;|·]\s*|\s+[–—-]\s+")
_STARS_FIRST = re.compile(
    r"(?P<rating>[★☆⭐✭✮½][★☆⭐✭✮½ \ufe0f]{1,14}|\*{2,5}½?)\s+(?P<rest>[^\W\d_].{8,})"
)
_NATIONAL = Pattern(
    rf"(?:film|documentaire|comédie|drame|thriller|western|animation)(?: d['’]\w+)? "
    rf"(?:[^\W\d_]+(?:[-–, ]+(?:et )?[^\W\d_]+){{0,3}} )?(?:de|d['’]) ?"
    rf"(?P<names>{NAME}(?:(?:, | et ){NAME})*)"
    rf"(?:[.,;]? [Aa]vec (?P<cast>{NAME}(?:(?:, | et ){NAME})*)(?:[.…]*))?"
    r"\s*(?:[(,.]\s*(?P<time>\d\s?h(?:\s?\d\d)?|\d{2,3} ?min)\)?)?\.?",
    re.IGNORECASE,
    having=("film", "documentaire", "comédie", "drame", "thriller", "western", "animation"),
)
_DIRECTOR_AND_CAST = Pattern(
    rf"(?P<title>[^()\[\]|·]{{1,70}}?)[*_\s]*[(\[](?:[Dd]ir(?:ected)?\.?(?: by)?:?|R(?:egie)?:)\s+"
    rf"(?P<names>{NAME}(?:(?:, | & | and | und | et ){NAME})*)\s*;\s*(?:with |mit |avec )?"
    rf"(?P<cast>{NAME}(?:(?:, | & | and | und | et ){NAME})*)[)\]]\W{{0,2}}"
)
"""A headline with makers and players in its bracket ("T (dir. NAME; NAME, NAME)")."""
_QUOTED = re.compile(r"[«“\"‘„]\s*(?P<title>[^«»“”\"„]{1,70}?)\s*[»”\"“’],\s+")
_PLACED = re.compile(r"(?P<day>\S.{4,24}?)\s*\((?P<place>[^()\d]{2,24})\)")
_SEAM = re.compile(
    r"(?<=[a-zß-ÿ0-9)’'.])(?=[A-ZÀ-Þ][^:\n]{1,28}?\s?:)|"
    r"(?<=[A-ZÀ-Þ]{2})(?=[A-ZÀ-Þ][a-zß-ÿ][^:\n]{1,27}?\s?:)"
)
_BEHIND = re.compile(
    r"(?<=\w)\.\s?(?P<places>[^\W\d_][^\d.:,;]{2,40}), (?P<year>(?:18[89]|19\d|20\d)\d)\.?$"
)
_STARRED = re.compile(r"(?<=[\w.)])\s?(?P<stars>[★⭐]{1,6}[½☆]{0,5})$")
"""Stars glued to the end of a sheet."""
_LEADING_BRACKET = re.compile(
    r"\((?P<inner>[^()]{4,60})\)\.?\s+(?:[–—-]\s+)?(?P<rest>[^\W\d_].{8,})"
)
_DOTTED_TITLE = re.compile(r"^(?P<title>[^().:]{1,60})\.\s+(?=\([^()]{3,40}\d{4}\))")
_GENRE_KEY = Pattern(
    r"(?<=[.,] )[Gg]en(?:ere|re|ero)\s+(?=[A-Z])|(?<=,)\s-(?=\s)", having=("gen", "-")
)
_CERTIFICATE = r"(?:U|PG|12A?|15|18|R|PG-13|AA?|FSK ?\d{1,2}|TP)"
_RATED = rf"(?:cert(?:ificate)?\.? {_CERTIFICATE}|{_CERTIFICATE} cert(?:ificate)?|PG|12A|PG-13)"
_PLACES = re.compile(r"\s*(?:[/&–-]|\b(?:and|und|et|y|e)\b)\s*")
_KIND = "spielfilm|dokumentarfilm|kurzfilm|stummfilm|long métrage|court métrage|lungometraggio"
_COLUMNS = re.compile(
    rf"(?:(?P<place>[^\W\d_][^\d,;:|()]{{1,40}}?) (?P<year>(?:18|19|20)\d\d)(?:$| ))?"
    rf"(?:(?P<kind>{_KIND})(?:$| ))?(?:(?P<cert>{_RATED}) )?"
    rf"(?:(?P<time>\d{{2,3}} ?min(?:s|utes?|uten)?\.?)(?P<behind> {_RATED})?)?",
    re.IGNORECASE,
)
"""Columns of a sheet that lost what stood between them ("USA 1955 93 minutes Certificate 12")."""
_LEAST_GLUED, _TITLED, _LONG_TITLE = 2, 3, 10
_MADE = re.compile(r"(?P<places>[^\W\d_]+(?:/[^\W\d_]+){0,3})[ ,]+(?:18[89]|19\d|20\d)\d")


def read_strip(line: str) -> Stated | None:
    """What a strip states that is no line of plain clauses, as (field, value); None for others."""
    bracketed = _DIRECTOR_AND_CAST.fullmatch(line)
    if bracketed and all(is_name(name) for name, _ in split_names(bracketed["cast"])):
        return [
            ("film", bracketed["title"].strip()),
            ("credits.director", bracketed["names"]),
            ("credits.cast", bracketed["cast"]),
        ]
    quoted = _QUOTED.match(line)
    national = _NATIONAL.fullmatch(line[quoted.end() :] if quoted else line)
    if national:
        stated = _of_nation(national)
        named = [("film", quoted["title"].strip())] if quoted else []
        return [*named, *stated] if stated else None
    made = _MADE_BY.fullmatch(line)
    return _made_by(made["names"]) if made else _in_columns(line)


def _in_columns(line: str) -> Stated | None:
    """Place, year and length, or a certificate and a length, with nothing between them."""
    match = _COLUMNS.fullmatch(line)
    if match is None:
        return None
    placed = match["place"] is not None and all(map(is_country, _PLACES.split(match["place"])))
    if match["place"] is not None and not placed:
        return None
    if sum(map(bool, match.group("year", "kind", "time"))) < 1 + (not match["cert"]):
        return None
    stated = [("credits.countries", match["place"]), ("credits.year", match["year"])]
    timed = [("credits.runtime", match["time"])] if match["time"] else []
    return [*(stated if placed else ()), *timed]


def _of_nation(match: re.Match[str]) -> Stated | None:
    """ "Film suédois de NAME. Avec NAMES (1 h 52)." """
    names = [name for name, _ in split_names(match["names"])]
    if not (match["cast"] or match["time"]) or not all(map(is_name, names)):
        return None
    found = [("credits.director", match["names"])]
    if match["cast"]:
        found.append(("credits.cast", match["cast"]))
    if match["time"]:
        found.append(("credits.runtime", match["time"]))
    return found


def _made_by(text: str) -> Stated | None:
    """ "de NAME, 2011, ****": names first, then a year, and nothing that can't be read."""
    pieces = [piece for piece in _PIECES.split(text) if piece]
    people = next((at for at, piece in enumerate(pieces) if not is_name(piece)), len(pieces))
    rest = [_piece(piece) for piece in pieces[people:]]
    if not 1 <= people <= 3 or any(each is None for each in rest):
        return None
    stated = [each for each in rest if each]
    if not any(field in ("credits.year", "credits.runtime") for field, _ in stated):
        return None
    return [("credits.director", ", ".join(pieces[:people])), *stated]


def _piece(piece: str) -> tuple[str, str] | None:
    if YEAR_ALONE.fullmatch(piece):
        return ("credits.year", piece)
    if read_runtime(piece) is not None:
        return ("credits.runtime", piece)
    if is_country(piece):
        return ("credits.countries", piece)
    return ("rating", piece) if read_rating(piece) else None


def with_stars(line: str) -> tuple[str, str] | None:
    """Stars at the beginning of a strip and what stands behind them."""
    match = _STARS_FIRST.fullmatch(line)
    return (match["rating"].strip(), match["rest"]) if match else None


def without_bracket(line: str) -> str:
    """A strip that opens with a bracket ("(Suecia, 2017) Dir.: NAME") as clauses in a row."""
    line = _GENRE_KEY.sub("", line)
    line = _DOTTED_TITLE.sub(r"\g<title> ", line) if "(" in line else line
    match = _LEADING_BRACKET.fullmatch(line)
    return f"{match['inner']}. {match['rest']}" if match else line


def read_placed_date(clause: str) -> Stated:
    """The release date in "09 June 2023 (USA)"; empty for a date without its country."""
    match = _PLACED.fullmatch(clause)
    if match is None or not is_country(match["place"]):
        return []
    found = find_date(match["day"], day_first=True)
    whole = found is not None and found[2] - found[1] == len(match["day"])
    return [("release", clause)] if whole else []


def made_by(clause: str) -> str | None:
    """The names in "Von NAME" or "De NAME, NAME" at the head of a strip."""
    match = _MADE_BY.fullmatch(clause)
    names = [name for name, _ in split_names(match["names"])] if match else []
    return match["names"] if match and names and all(map(is_name, names)) else None


def before_key(text: str) -> str:
    """A value without the key that a page glues to its end ("NAMEGuión:")."""
    for seam in _SEAM.finditer(text):
        if fold(text[seam.start() : text.index(":", seam.start())]) in FIELDS:
            return text[: seam.start()]
    return text


def _without_origin(piece: str) -> list[str]:
    """A label, and behind its full stop the country and year that a sheet gives without a key."""
    match = _BEHIND.search(piece)
    if match is None or not all(map(is_country, match["places"].split("/"))):
        return [piece]
    return [piece[: match.start()], f"Origin: {match['places']} {match['year']}"]


def unglued(text: str) -> list[str]:
    """The labels of a line whose values run into the next key ("Regie: A BKamera: C"), apart.

    Empty unless three known keys at least are there, the first of them in front or
    right behind country and year ("FR 2021Regie: A"), which come first as "Origin: FR 2021",
    or behind the title ("SALTRegie: A"), as "Film: SALT".
    """
    if text.count(":") < _LEAST_GLUED or len(text) > 1500:
        return []
    starred = _STARRED.search(text)
    text = text[: starred.start()] if starred else text
    pieces: list[str] = []
    start = 0
    for seam in _SEAM.finditer(text):
        key = text[seam.start() : text.index(":", seam.start())]
        if fold(key) in FIELDS:
            pieces.append(text[start : seam.start()].strip())
            start = seam.start()
    pieces.append(text[start:].strip())
    pieces = [part for piece in pieces for part in _without_origin(piece)]
    made = _MADE.fullmatch(pieces[0])
    if made and all(is_country(place) for place in made["places"].split("/")):
        pieces[0] = f"Origin: {pieces[0]}"
    elif len(pieces) > _TITLED and ":" not in pieces[0] and len(pieces[0].split()) <= _LONG_TITLE:
        pieces[0] = f"Film: {pieces[0]}"
    if starred:
        pieces.append(f"Rating: {starred['stars']}")
    known = sum(fold(piece.partition(":")[0]) in FIELDS for piece in pieces)
    return pieces if len(pieces) >= _LEAST_GLUED and known == len(pieces) else []
