"""A film set in quotation marks beside what only films have: its maker, a cinema, a trade word.

"« Title », de NAME : ...", "Tagline: „Title“", "Im Drama "Title" von NAME". Papers also set
what people say in such marks, and the titles of books.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .headline_years import is_person
from .patterns import Pattern
from .people import NAME, is_name

_QUOTED = (
    r"(?:''|[“\"«„»‘‚])\s?(?P<title>[^\W_a-zß-ÿ][^“”\"«»„\n]{0,70}?)\s?(?:''|[”\"“»«’‘])(?![^\W_])"
)
_ANY = Pattern(_QUOTED)
_OFFICE = (
    r"(?:(?:(?:la|le|du|de la) )?(?:cinéaste|réalisat(?:eur|rice))|"
    r"(?:der |die |dem |des |vom )?(?:regisseur(?:in)?s?|filmemacher(?:in|s)?))\s"
)
_MADE = Pattern(
    rf",?\s(?:(?:de|von|van|di|by)\s|d['’]\s?|vom?\s|du\s)(?i:{_OFFICE})?"
    rf"(?!(?:Frau|Herrn?|Madame|Monsieur|Mme|M\.)\s)(?P<name>{NAME})"
)
_TRADE = (
    r"(?:\b(?:film|kinofilm|spielfilm|dokumentarfilm|dokumentation|drama|komödie|thriller|krimi|"
    r"western|streifen|kinodrama|regiedebüt|filmdrama|[^\W\d_]{2,20}(?:film|drama|komödie|thriller|"
    r"epos|western|verfilmung|märchen)|comédie|drame|polar|documentaire|long[- ]métrage|"
    r"premier long|court[- ]métrage|biopic|fresque|péplum))s?"
)
_LED_BY_TRADE = Pattern(rf"{_TRADE}(?: [^\W\d_]+e[rn]?)?,?\s+$", re.IGNORECASE)
_LED_BY_REVIEW = Pattern(
    r"(?:(?:film)?kritik|rezension|review|besprechung|critique|avis)(?: (?:zum?|zur|von|de|du|"
    r"sur))?(?: (?:dem |den |le )?(?:neuen? )?(?:kino)?film)?\s*:?\s*$|"
    r"\b(?:im kino|au cinéma)\s?:?\s*$",
    re.IGNORECASE,
)
_IN_CINEMAS = Pattern(
    r"\s(?:(?:jetzt |neu |ab heute |ab donnerstag )?im (?:kino|check|test|stream(?:ing)?)|"
    r"au cinéma|en salles?|(?:auf|bei|sur) (?:netflix|mubi|arte|disney|prime|amazon)|"
    r"(?:in der )?(?:film)?kritik)\b",
    re.IGNORECASE,
)
_OTHER_WORK = Pattern(
    r"\b(?:romans?|buchs?|buch(?:vorlage|reihe)|livre|nouvelle|novelle|novel|bestsellers?|oper|"
    r"opéra|lieds?|song|chanson|pièce|(?:theater)?stücks?|serie|série|albums?|erzählung|comics?|bd|"
    r"manga|spiels?|jeu|d['’]après|nach|gemälde|tableau|zeitung|journal|magazin|revue|aktion|"
    r"projekt)\W{1,3}$",
    re.IGNORECASE,
)
_SPOKEN = Pattern(
    r"\b(?:ich|wir|mein\w*|unser\w*|mich|mir|je|j['’]|nous|mon|ma|mes|c['’]est|habe|haben|war|bin|"
    r"suis|avons|fallait|voulais)\b|[?!…,]$|\.$",
    re.IGNORECASE,
)
_SPEAKER = Pattern(
    rf"^\s*[:–—,|-]?\s*(?:[^\W\d_]+[- ]){{0,3}}{NAME}\b(?!['’]?s\b)|"
    r"(?i:\b(?:interview|im gespräch|entretien|rencontre|sagt|dit|verrät|confie)\b)"
)
_WHOLE = Pattern(r"(?:''|[“\"«„»])(?P<said>[^“”\"«»„]{12,200})(?:''|[”\"“»«])[.!]?")
_SELF = Pattern(
    r"\b(?:i|i['’]m|we|my|ich|wir|mich|mir|je|j['’][^\W\d_]+|nous|yo|me|nos|io|ik|wij)\b",
    re.IGNORECASE,
)
_BEGINS = Pattern(
    r"[“\"](?P<said>(?:I|We|My|Our)\b[^“”\"]{10,200})[”\"]\s?(?::|,|[–—-] )\s?(?!(?i:an? |the "
    r")?(?:film |movie )?"
    r"(?i:review))\S"
)
"""What somebody says of himself before who it is ("“We built it”: a carpenter remembers")."""
_SMALL = re.compile(r"\b(?!(?:the|of|and|in|on|to|an?|for|with|at|from|by)\b)[a-zß-ÿ][\w’'-]+")
_SENTENCE = 2
_TAGLINE = Pattern(r"\s*[:–—]\s+\S")
_OWNER = Pattern(rf"(?<!\w){NAME}['’]?\s+$")
"""A name right before a title is its maker's ("NAMEs "Title""); a speaker's has a colon."""
_MOST_WORDS = 8
_OPENING = 320


class QuotedFilm(NamedTuple):
    """A title, where it begins, and the maker named behind it."""

    title: str
    start: int
    maker: str | None = None


def is_speech(headline: str) -> bool:
    """Whether a headline is, as a whole, what somebody says of himself."""
    line = headline[:240].strip()
    quoted = _WHOLE.fullmatch(line)
    if quoted is not None:
        return bool(_SELF.search(quoted["said"]))
    led = _BEGINS.match(line)
    return led is not None and len(_SMALL.findall(led["said"])) >= _SENTENCE


def film_in_headline(headline: str) -> QuotedFilm | None:
    """The one quoted film of a headline; None for speech, and where several are quoted."""
    found = list(_ANY.finditer(headline[:240]))
    if len(found) != 1 or not _can_be_title(found[0]["title"]):
        return None
    quoted = found[0]
    before, after = headline[: quoted.start()], headline[quoted.end() :]
    if _OTHER_WORK.search(before):
        return None
    made = _MADE.match(after)
    film = QuotedFilm(
        quoted["title"].strip(), quoted.start("title"), without_half(made["name"]) if made else None
    )
    if made and is_name(made["name"]):
        return film
    led = _LED_BY_TRADE.search(before) or _LED_BY_REVIEW.search(before) or _OWNER.search(before)
    if led or _IN_CINEMAS.match(after):
        return film
    return film if _stands_as_title(before, quoted["title"], after) else None


def _stands_as_title(before: str, title: str, after: str) -> bool:
    """Whether a quotation ends or opens a headline as a title does ("Tagline: „Title“")."""
    if _SPOKEN.search(title):
        return False
    if not after.strip(" .!") and before.rstrip().endswith((":", "–", "-", "—")):
        return not is_person(before.strip(" :–—-"))
    opens = not before.strip() and _TAGLINE.match(after)
    return bool(opens) and not _SPEAKER.search(after)


def film_in_opening(text: str) -> QuotedFilm | None:
    """The first film that the beginning of a text quotes with its maker or a trade word."""
    for quoted in _ANY.finditer(text[: _OPENING + 140]):
        if quoted.start() > _OPENING:
            return None
        before, after = text[max(0, quoted.start() - 60) : quoted.start()], text[quoted.end() :]
        if not _can_be_title(quoted["title"]) or _OTHER_WORK.search(before):
            continue
        maker = _maker_in(after)
        if maker or _LED_BY_TRADE.search(before):
            return QuotedFilm(quoted["title"].strip(), quoted.start("title"), maker)
    return None


def _maker_in(after: str) -> str | None:
    """The name behind a title and "von"; "von Tür zu Tür" has none."""
    match = _MADE.match(after)
    name = without_half(match["name"]) if match else ""
    words = name.split()
    return name if words and words[0] != words[-1] and is_name(name) else None


def without_half(name: str) -> str:
    """A name without the half of a second one behind "and" ("Tove Lind y Ane")."""
    return _HALF_A_NAME.sub("", name)


_HALF_A_NAME = re.compile(r"(?<=\S\S) (?:y|e|et|und|ve|and|&) \S+$")


def _can_be_title(title: str) -> bool:
    words = title.split()
    return 0 < len(words) <= _MOST_WORDS and not title.rstrip().endswith((".", ",", ";"))
