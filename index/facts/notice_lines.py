"""Lines in which papers state a film's certificate and length, with what stands beside them.

"PG/99 minutes/Opens tomorrow/4.5 stars", "NAME, 15, 95min", "(M) 85 minutes",
"15, 110 mins. Dir: NAME": no piece of such a line has a label, and every piece
is of a closed vocabulary.
"""

from __future__ import annotations

import re

from .dates import YEAR
from .label_forms import Stated
from .people import is_name, split_names
from .ratings import read_rating
from .runtimes import read_runtime
from .vocabulary import is_country, is_genre

LONGEST = 130
_CERTIFICATE = (
    r"(?:(?:cert(?:ificate)?|rated|rating|classification|class|mpaa)[.:]? ?)?"
    r"(?:U/?A|U|PG-?1[23]|PG|G|M ?18|MA ?15\+?|MA|M|NC-?1[67]|R ?\d\d\+?|R|12A?|12a|13|14A?|15A?|"
    r"16|18A?|\d\d\+|TV-(?:14|PG|MA)|NR|not rated|unrated|no cert|tbc)(?: cert(?:ificate)?)?"
)
_ONLY_CERTIFICATE = re.compile(_CERTIFICATE, re.IGNORECASE)
_IN_FRONT = re.compile(
    rf"[(\[](?P<certificate>{_CERTIFICATE})[)\]]\s*[,:|–-]?\s*(?=\S)", re.IGNORECASE
)
_LENGTH = re.compile(
    r"(?:(?:running time|runtime|length)[: ]+)?(?P<time>\d{2,3} ?(?:minutes?|mins?\.?|m|['’′])|"
    r"\d ?(?:h|hrs?|hours?)(?:(?:,| and)? ?\d{1,2} ?(?:m|mins?|minutes?)?)?|[1-4]:[0-5]\d)\.?",
    re.IGNORECASE,
)
_SHOWING = re.compile(
    r"(?:now (?:showing|playing|streaming|in|on|out)|opens?|opened|opening|streaming|showing|"
    r"playing|screening|available|out (?:now|on|in|today|friday)|from (?:today|friday)|selected|"
    r"nationwide|"
    r"vod|digital|(?:limited|general|wide) release|"
    r"in (?:\w+ )?(?:cinemas|theat(?:er|re)s|select|limited|general|wide)|"
    r"on (?:digital|general|limited|dvd|blu|vod|demand|release|netflix)|at the)\b.{0,50}",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"(?:dir(?:ector|ected by)?|d|directed by)[.:]? (?P<names>[^\W\d_].{3,60})", re.I
)
_MAKER_YEAR = re.compile(
    r"[(\[](?:dir(?:ector)?[.:]? )?(?P<names>[^\W\d_][^()\[\]\d]{3,50}), "
    rf"(?P<year>{YEAR})[)\]]",
    re.IGNORECASE,
)
_PIECES = re.compile(r"\s*[/|·•;]\s*|,\s+|(?<=[\w)]{2})\.\s+(?=[A-Z0-9])")
_MOST_PIECES = 8
_FEATURE = 40
"""Minutes from which a length that nothing names is a film's."""
_UNREAD = 4
"""Words of the one piece that can be a house or a distributor."""


def read_notice(text: str) -> Stated | None:
    """What a line of certificate and length states, as (field, value); None for other lines.

    A name alone in front is the director's. One short piece more, a house or a
    distributor, may stand between a length and a rating.
    """
    line = text.strip(" *_")
    made = _MAKER_YEAR.fullmatch(line)
    if made:
        names = made["names"]
        people = all(is_name(name) for name, _ in split_names(names)) and not is_country(names)
        return [("credits.director", names), ("credits.year", made["year"])] if people else None
    if not 5 <= len(line) <= LONGEST or not any(map(str.isdigit, line)):
        return None
    line = _IN_FRONT.sub(r"\g<certificate>, ", line, count=1).strip("()[] .")
    pieces = [piece for piece in _PIECES.split(line) if piece]
    if not 2 <= len(pieces) <= _MOST_PIECES:
        return None
    found: Stated = []
    certified = shown = False
    unread: list[str] = []
    for at, piece in enumerate(pieces):
        read = _piece(piece)
        if read:
            found.append(read)
        elif _ONLY_CERTIFICATE.fullmatch(piece):
            certified = True
        elif _SHOWING.fullmatch(piece):
            shown = True
        elif at == 0 and is_name(piece) and not is_country(piece):
            found.append(("credits.director", piece))
        else:
            unread.append(piece)
    return _weighed(found, unread, certified=certified, shown=shown)


def is_certificate(text: str) -> bool:
    """Whether a text is a certificate and nothing else ("PG-13", "Cert 15")."""
    return _ONLY_CERTIFICATE.fullmatch(text) is not None


def is_showing(text: str) -> bool:
    """Whether a text says where and when a film is shown and nothing else."""
    return _SHOWING.fullmatch(text) is not None


def _piece(piece: str) -> tuple[str, str] | None:
    length = _LENGTH.fullmatch(piece)
    if length and (read_runtime(length["time"]) or 0) >= _FEATURE:
        return "credits.runtime", length["time"]
    made = _MADE.fullmatch(piece)
    if made and all(is_name(name) for name, _ in split_names(made["names"])):
        return "credits.director", made["names"]
    if is_genre(piece):
        return "credits.genres", piece
    if _ONLY_CERTIFICATE.fullmatch(piece):
        return None
    return ("rating", piece) if read_rating(piece) is not None else None


def _weighed(found: Stated, unread: list[str], *, certified: bool, shown: bool) -> Stated | None:
    """What was found, where it is enough; a name alone needs certificate and length beside it."""
    fields = [field for field, _ in found]
    if fields.count("credits.runtime") != 1 or len(fields) != len(set(fields)):
        return None
    rated = "rating" in fields
    if "credits.director" in fields and not certified:
        return None
    if unread and not (
        len(unread) == 1 and rated and len(unread[0].split()) <= _UNREAD and unread[0][0].isupper()
    ):
        return None
    return found if certified or rated or shown else None
