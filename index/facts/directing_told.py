"""What sentences tell of a director that no word beside the name says.

"NAME, dont c'est le deuxième film", "NAME is on a roll. Her first film, ...", "“...,” says the
director", and in Turkish "NAME, ikinci uzun metrajında", "NAME'nin dün gösterime giren filmi".
"""

from __future__ import annotations

import re

from index.folding import fold
from index.known_films import is_director

from .directing_place import Mark
from .given_names import has_given_name
from .patterns import Pattern
from .people import NAME

_ORDINAL = (
    r"(?:first|second|third|fourth|fifth|debut|new|latest|premier|première|deuxième|second|seconde|"
    r"troisième|quatrième|nouveau|erster?|erste[sn]?|zweite[rsn]?|dritte[rsn]?|neue[rsn]?|primer|"
    r"primera|segund[oa]|tercer|tercera|nuev[oa]|prim[oa]|terz[oa]|nuov[oa]|primeiro|nov[oa])"
)
_FILM = (
    r"(?:film|feature|movie|long(?:[- ]métrage)?|moyen[- ]métrage|Spielfilm|Film|Langfilm|Kinofilm|"
    r"película|largometraje|filme|lungometraggio|longa)"
)
_ALREADY = Pattern(
    rf",? (?:dont (?:c['’]est|il s['’]agit) (?:(?:ici|là) )?(?:déjà )?(?:l[ea] |du |d['’]un )?|"
    rf"for whom this is (?:already )?(?:a |the )?|für (?:den|die) (?:es|das|dies) (?:schon |"
    rf"bereits )?"
    rf"der |que firma (?:aquí )?su |di cui questo è (?:già )?il )(?:tout )?{_ORDINAL} {_FILM}\b",
    having=("dont", "for whom", "für d", "firma", "di cui"),
)
_OWN = Pattern(
    rf"(?:['’]s)?\b[^.!?\n]{{0,160}}[.!?] (?:Her|His|Son|Sa|Sein|Ihr|Su|Il suo|O seu) {_ORDINAL} "
    rf"(?:long[- ]métrage|feature|{_FILM})\b(?! (?:role|rôle))"
)
_SAYS = Pattern(
    r"(?P<between>[^\n]{0,400}?)[,.?!…]\s?[”\"»“] (?:says|said|explains?|recalls?|admits|laughs|"
    r"sagt|"
    r"erklärt|dit|explique|raconte|dice|explica|spiega) (?:the|der|die|le|la|el|il) "
    r"(?:first-time )?"
    r"(?:(?:writer|actor|co)[-/])?(?:director|filmmaker|Regisseur(?:in)?|réalisat(?:eur|rice)|"
    r"cinéaste|"
    r"directora?|cineasta|regista)\b(?! (?:of|de la|della) (?:photo|prog|foto|casting))",
    having=("director", "filmmaker", "regisseur", "réalisat", "cinéaste", "cineasta", "regista"),
)
_TURKISH = Pattern(
    r",? (?:ilk|ikinci|üçüncü|dördüncü|yeni|son) (?:uzun metraj\w*|film\w*|yönetmenlik)\b|"
    r"['’]?n?[ıiuü]n (?:[a-zçğıöşü]+,? ){0,5}?(?:(?:ilk|ikinci|üçüncü|yeni|son) )?(?:uzun "
    r"metrajlı )?filmi\b",
    having=("film", "metraj", "yönetmenlik"),
)
_NAME = Pattern(NAME)


class Told:
    """What the sentences of one text can tell: expressions that it cannot hold are not tried."""

    def __init__(self, body: str, titles: tuple[str, ...]) -> None:
        self._body, self._titles = body, titles
        self._already, self._turkish, self._says = (
            one.can_match(body) for one in (_ALREADY, _TURKISH, _SAYS)
        )
        self._own = _POSSESSIVE.search(body) is not None

    def marks(self, end: int, *, full: bool) -> list[Mark]:
        """What is told behind a name that ends at `end`; `full`: it is the whole name."""
        body = self._body
        if self._already and _ALREADY.compiled.match(body, end):
            return [Mark(3.0, "NAME, whose second film it is", said=True)]
        if full and self._turkish and _TURKISH.compiled.match(body, end):
            return [Mark(2.5, "NAME's new film")]
        if full and self._own and _OWN.match(body, end):
            return [Mark(2.5, "NAME's films")]
        says = _SAYS.compiled.match(body, end) if self._says else None
        between = says["between"] if says else ""
        for title in self._titles:
            between = between.replace(title, "#")
        return [Mark(2.5, "says the director")] if says and not _NAME.search(between) else []


_POSSESSIVE = re.compile(rf"[.!?] (?:Her|His|Son|Sa|Sein|Ihr|Su|Il suo|O seu) {_ORDINAL} ")


def can_be_original(body: str, bracket: int) -> bool:
    """Whether what stands in brackets behind a title can be its original title as well as a name.

    It is no known director's, begins with no given name, and the text has it only there.
    """
    match = _NAME.search(body, bracket, bracket + 60)
    if match is None or has_given_name(match[0]) or is_director(fold(match[0])):
        return False
    return body.count(match[0].rpartition(" ")[2]) < _TWICE


_TWICE = 2
