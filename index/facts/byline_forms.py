"""Rarer forms of a byline: any work "by NAME, DATE, for PAPER", handles, papers beside dates."""

from __future__ import annotations

import re
from typing import NamedTuple

from .banners import PAPER, is_press
from .dates import find_date
from .patterns import Pattern
from .people import NAME, NAMES, TOKEN, clean_name, is_name, split_names

_DAY = "\x00"
_SEP = r"\s*[,.|·•;–—(-]{1,2}\s*|\s+(?i:on|am|le|el|il|op|em)\s+|\s+"
_FOR = r"(?i:for|in|für|pour|para|per|voor)\s+(?:the\s+)?"
_HOUSE = r"(?P<house>[^\W\d_a-zß-ÿ][^,.;:()\x00]{2,40})"
_BY = r"(?i:by|von|par|por|door|di|da)"
_WORKED = Pattern(
    rf"[\W_]*(?:(?P<work>(?:[^\W\d_][\w’'-]* ){{1,3}}))?{_BY}:?\s+(?P<names>{NAMES})"
    rf"(?:(?:{_SEP})(?P<day>{_DAY})\)?)?(?:[,.]?\s*[|·•–—-]?\s*{_FOR}{_HOUSE})?[\W_]*"
)
_DONE = re.compile(
    r"(?:ed|en|ung|iert|[^aeiou]t|[ai]do|[ai]da|at[oa]|it[oa]|ée?|interview|review|critique|"
    r"entretien|entrevista|intervista|kritik|notes?|words|text|entry|diary|report)\s*$",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"\b(?:direct\w*|produc\w*|produz\w*|film\w*|shot|edited|played|performed|written and|photo\w*|"
    r"foto\w*|images?|pictures?|illustrat\w*|art\w*|draw\w*|paint\w*|cover|translat\w*|tradu\w*|"
    r"übersetzt|tradotto|music\w*|scored|compos\w*|design\w*|host\w*|present\w*|introduc\w*|"
    r"invited|curated|insz\w*|gedreht|gespielt|geschnitten|réalis\w*|dirig\w*|dirett\w*|girato|"
    r"novel|book|story|based|inspired|adapted|starring|narrat\w*|upload\w*|recommend\w*|read|sung|"
    r"distribut\w*|releas\w*|restor\w*|remaster\w*|screenplay|script|murder\w*|kill\w*)\b",
    re.IGNORECASE,
)
_NOTED = Pattern(rf"\W{{0,3}}(?P<work>[a-zß-ÿ]*(?:iert|ge[a-zß-ÿ]+(?:t|en))) von (?P<name>{NAME})")
_HANDLE = re.compile(
    rf"\W{{0,3}}(?:(?:(?:review(?:ed)?|posted|written) )?by|por|(?P<test>test(?: réalisé)? |"
    rf"getestet )?(?:par|von)|di|escrito por) (?P<name>@?\w*[a-z]\w*[_\d][\w.-]*|@\w{{3,30}})"
    rf"(?:{_SEP}){_DAY}(?(test)(?: (?:sur|avec|auf|mit) [^|.]{{2,40}})?|)\W*",
    re.IGNORECASE,
)
_SEEN = Pattern(
    rf"\W{{0,3}}(?i:watched|seen|viewed|saw it|gesehen|vue?|vist[oa]|gezien|izlendi)\b.{{4,90}}?"
    rf"\s[–—-]{{1,2}}\s+(?P<name>{NAME})\W{{0,3}}"
)
_FILED = Pattern(
    rf"(?:Filed under|Posted in|Categor\w+)\W.{{2,60}}[–—-] (?P<name>{NAME}|{TOKEN}) "
    r"@ \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?"
)
_FOR_WHAT = Pattern(
    rf"\W{{0,3}}(?P<name>{NAME}), (?:for|für|pour|para|per|voor) "
    r"(?:(?!\b(?:is|was|has|had|does|ist|war|est|es|è|om)\b)[^.!?]){4,90}\b(?:19|20)\d\d\W{0,3}"
)
_SIGNED = Pattern(rf"\s*[–—~-]{{1,2}}\s?(?P<name>{NAME}),\s+{_HOUSE}(?:,\s+{_DAY})?[\W_]*")
_CLOCK = re.compile(
    r",?\s*(?:at\s+)?\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?(?:\s?uhr)?(?:\s(?:gmt|utc|bst|cet|[ecmp][sd]?t))?",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"\b[^\W\d_]{2,10}(?:day|tag|di)\b,?|\b[^\W\d_]{3}\.?,", re.IGNORECASE)
_PAPER = re.compile(PAPER, re.IGNORECASE)


class Byline(NamedTuple):
    """What a byline states: names of critics, a date as written in `day`, how sure."""

    names: tuple[str, ...]
    day: str | None
    sure: float
    publication: str | None = None
    translator: str | None = None


_GUEST = Pattern(
    r"[\W_]*(?:(?i:this|the following|today['’]s|dies) )?(?:(?:is|ist) )?"
    r"(?:(?i:an?|our|eine?n?) )?(?:[a-z-]+ )?(?i:guest (?:post|review|article|blog|essay|column)|"
    r"gast(?:beitrag|kritik|artikel|rezension))(?: (?:is|comes|was))?(?: (?:written|contributed|"
    rf"submitted|kindly provided))? (?:by|from|von) (?P<name>{NAME})\.?[\W_]*"
)
"""The sentence in front of what a guest wrote ("This is a guest review by NAME.")."""


def read_rarer(text: str) -> Byline | None:
    """A whole line in one of the rarer forms; None for all others, and for credits of a film."""
    if not 8 <= len(text) <= 160 or text.endswith(("?", "!", ":")):
        return None
    found = find_date(text, day_first=True)
    day = text[found[1] : found[2]] if found else None
    bare = f"{text[: found[1]]}{_DAY}{text[found[2] :]}" if found else text
    return _worked(bare, day) or _plain(bare, day) or _placed(bare, day)


def _worked(bare: str, day: str | None) -> Byline | None:
    """ "Reviewed by NAME, DATE, for PAPER", "Interview by NAME. DATE" """
    match = _WORKED.fullmatch(bare)
    if match is None or (day is not None and not match["day"]):
        return None
    work, house = match["work"], match["house"]
    if not (day or (house and work)) or (work and (_MADE.search(work) or not _DONE.search(work))):
        return None
    people = tuple(clean_name(name) for name, _ in split_names(match["names"]))
    if not people or not all(map(is_name, people)):
        return None
    return Byline(people, day, 0.8, house.strip() if house else None)


def _plain(bare: str, day: str | None) -> Byline | None:
    """Handles beside a date, a name that ends a note on the viewing, a name with its purpose."""
    handle = _HANDLE.fullmatch(bare)
    if handle:
        return Byline((handle["name"].lstrip("@"),), day, 0.7)
    noted = _NOTED.fullmatch(bare)
    if noted and is_name(noted["name"]) and not _MADE.search(noted["work"]):
        return Byline((clean_name(noted["name"]),), None, 0.75)
    guest = _GUEST.fullmatch(bare)
    if guest and is_name(guest["name"]):
        return Byline((clean_name(guest["name"]),), day, 0.8)
    seen = _SEEN.fullmatch(bare) or _FOR_WHAT.fullmatch(bare)
    if seen and is_name(seen["name"]):
        return Byline((clean_name(seen["name"]),), None, 0.7)
    return None


def filed_by(text: str) -> str | None:
    """Who put a post under its sections ("Filed under: Films — NAME @ 8:39 pm")."""
    match = _FILED.fullmatch(text) if " @ " in text and len(text) <= 120 else None
    return match["name"] if match and is_name(match["name"], least=1) else None


def _placed(bare: str, day: str | None) -> Byline | None:
    """A paper beside a date, with what else the line says of it ("PAPER, student weekly, DATE")."""
    if day is None:
        return None
    rest = _WEEKDAY.sub("", _CLOCK.sub("", bare.replace(_DAY, "\n")))
    pieces = [piece.strip(" .|·•–—-") for piece in re.split(r"[,\n|·•]", rest)]
    pieces = [piece for piece in pieces if piece]
    if not 1 <= len(pieces) <= 2 or not pieces[0][0].isupper() or is_name(pieces[0]):
        return None
    first = pieces[0]
    told = is_press(first) or (len(pieces) == 2 and _PAPER.search(pieces[1]) and _is_short(pieces))
    return Byline((), day, 0.0, first) if told and len(first.split()) <= 6 else None


def _is_short(pieces: list[str]) -> bool:
    return len(pieces[0].split()) <= 4 and len(pieces[1].split()) <= 4


def signed_for(text: str) -> Byline | None:
    """A signature with its paper after a dash ("-- NAME, PAPER, DATE"), below a text."""
    found = find_date(text, day_first=True)
    day = text[found[1] : found[2]] if found else None
    bare = f"{text[: found[1]]}{_DAY}{text[found[2] :]}" if found else text
    match = _SIGNED.fullmatch(bare) if len(text) <= 120 else None
    if match is None or not is_name(match["name"]):
        return None
    house = match["house"].strip(" _*")
    if len(house.split()) > 6 or (day is None and not _PAPER.search(house)):
        return None
    return Byline((clean_name(match["name"]),), day, 0.8, house)
