"""Who directed, from what a text lets a person do: "NAME filme", "NAME's comedy", "Bir NAME filmi".

Such a phrase counts where the text comes back to the person or begins with it, and
not of an actor, of a comparison or beside another film's title.
"""

from __future__ import annotations

import re

from .films_of import Claim, compares
from .folding import fold
from .patterns import Pattern
from .people import NAME, is_name, without_lead
from .sentences import speaks_of_another_film
from .text import Text

_GENRE = (
    r"(?:film|movie|picture|feature|comedy|drama|thriller|chiller|western|documentary|debut|satire|"
    r"romance|musical|epic|biopic|adaptation|remake|policier|tragedy|melodrama|whodunnit|whodunit|"
    r"noir|fable|horror|tale|masterpiece)"
)
_DOES = (
    # English
    r"(?:directs(?= (?:with|from|in|it|this|the film|the movie|like|as|and|here|"
    r"(?:her|his)(?! (?:to|into|away)\b))\b|[,.])|"
    r"orchestrates|(?:wrote|writes) and directs?(?:ed)?|"
    r"has (?:directed|shot|filmed|adapted)|"
    r"films (?:it|the|her|his|this|them|everything|all|in|with)|"
    r"(?:has made|makes|made|has given us|gives us|crafts|has crafted|turns in|delivers|brings us|"
    rf"builds|has built) (?:an?|her|his|their) (?:[\w'’-]+,? ){{0,3}}?{_GENRE}|"
    # French
    r"(?:filme|réalise|met en scène|a réalisé|a filmé|a tourné|orchestre)(?! par)|"
    r"signe (?:(?:ici|là|avec|un|une|son|sa)\b)|livre (?:un|son|ici un) (?:[\w-]+ )?(?:premier )?"
    r"(?:film|long)|adapte (?:le|la|l['’]|un|son)|"
    # German
    r"(?:inszeniert|verfilmt|dreht|filmt|führt Regie|hat (?:[\w,-]+ ){1,12}?(?:gedreht|inszeniert|"
    r"verfilmt))|"
    # Spanish, Italian, Portuguese
    r"(?:dirige|filma|rueda|firma (?:un|una|su|aquí|con)|ha dirigido|ha rodado|ha filmado|mette in "
    r"scena|gira (?:un|il|la|con)|ha diretto|assina|dirigiu|filmou|dirigió|rodó)|"
    # Dutch, Turkish
    r"(?:regisseert|filmt|yönetiyor|yönetmiş|yönetti|çekmiş|çekiyor|filmi\b|filminde\b))"
)
_ACTS = Pattern(
    rf"(?<![\w’'-])(?:[Bb]ir )?(?P<name>(?!Bir ){NAME})(?:,? (?:who|qui|che|que)|"
    rf",? em parceria com {NAME},|"
    rf"['’](?:n?[ıiuü]n|s[ıiuü]n[ıiuü]n))? {_DOES}",
    part=f" {_DOES}",
)
_OWNED = (
    r"['’]s? (?:(?:18|19|20)\d\d )?(?:[\w’'-]+,? ){0,3}?"
    rf"{_GENRE}\b"
    r"(?! (?:was|were|had) (?!shot|made|filmed|written|released))"
    r"(?! (?:score|version|career|world|industry|festival|noir|school|club|studio|critic))"
)
_OWNS = Pattern(rf"(?<![\w’'-])(?P<name>{NAME}){_OWNED}", part=_OWNED)
_WORKS = (
    r"film|métrage|documentaire|polar|drame|nuevo|último|película|cinta|comedia|prima|filme|"
    r"largometraje|debut|estreno|lavoro|lungometraggio|esordio|fatica|longa|faroeste|drama|"
    r"streifen|werk|feature|movie|comedy|thriller|work|documentary"
)
"""The last words of what is somebody's: all that stand before "of" in the expression below."""
_OF_WHOM = (
    r" (?=(?:d[eio]|da|del|von|of|by|from) |d['’])(?i:"
    + "|".join(f"(?<={word} )" for word in _WORKS.split("|"))
    + r")(?:de |d['’]|di |do |da |del |von |of |by |from )"
)
_WORK_OF = Pattern(
    r"\b(?i:(?:le|ce|un|du|au) (?:[\w’'-]+ ){0,2}?(?:film|long[- ]métrage|documentaire|polar|"
    r"drame)|"
    r"lo (?:nuevo|último)|"
    r"(?:la|una|esta) (?:[\w-]+ )?(?:película|cinta|comedia|ópera prima)|"
    r"el (?:[\w-]+ )?(?:filme|film|largometraje|debut|estreno)|"
    r"(?:il|un|questo|del|dal|nel) (?:[\w-]+ )?(?:film|lavoro|lungometraggio|esordio)|"
    r"l['’](?:ultima|ultimo|opera|esordio) (?:fatica|film|lavoro|prima)|"
    r"(?:o|um|do|no) (?:[\w-]+ )?(?:filme|longa|faroeste|drama)|"
    r"(?:der|dem|den|ein|im) (?:neuen?|neuer|erster?) (?:[\w-]*[Ff]ilm|Streifen|Werk)|"
    r"the (?:[\w-]+ ){0,2}?(?:film|feature|movie|comedy|drama|thriller|work|documentary))"
    rf"{_OF_WHOM}(?:director |cinéaste |regista )?(?P<name>{NAME})",
    part=_OF_WHOM,
)
_OPENING = 700
"""Characters of a text within which once is enough."""
_PLAYS = re.compile(
    r"(?:,? (?:as|plays?|played|stars?|joue|incarne|spielt|interpreta|speelt|"
    r"is (?:superb|great|terrific))\b| ?\()"
)


_NAMES_ANOTHER = re.compile(r" [“\"‘«*_]{0,2}(?P<title>[A-ZÀ-Þ][^,.;:!?\n]{0,60})")


def spoken_of(text: Text, titles: tuple[str, ...], cast: frozenset[str]) -> list[Claim]:
    """The people whom a text shows at work on its film; `cast`: names that are actors'."""
    claims = []
    for pattern, rule in (
        (_ACTS, "NAME directs"), (_OWNS, "NAME's film"), (_WORK_OF, "film of NAME")
    ):  # fmt: skip
        for match in pattern.finditer(text.text):
            name = without_lead(match["name"])
            at = match.end("name") - len(name)
            if not is_name(name) or name in cast or not _comes_back(text.text, name, at):
                continue
            if compares(text.text, match.start()) or _PLAYS.match(text.text, at + len(name)):
                continue
            after = _NAMES_ANOTHER.match(text.text, match.end())
            if after and not any(fold(after["title"]).startswith(fold(one)) for one in titles):
                continue
            if not speaks_of_another_film(text, match.start(), match.end(), titles, but=name):
                claims.append(Claim((name,), at, rule, 0.55))
    return claims


def _comes_back(body: str, name: str, at: int) -> bool:
    """Whether a text names a person by surname as well, or as a maker right at its beginning."""
    return at < _OPENING or body.count(name.rsplit(" ", 1)[-1]) > 1
