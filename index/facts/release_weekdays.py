"""Days of release told by a weekday only, or as today: the day of the text says which.

"Opens Friday.", "seit Donnerstag im Kino", "en salles mercredi", "se estrena este viernes",
"cuma günü vizyona giriyor". What comes is on the text's own day or in the week after it,
what came on it or in the week before. A weekday counts beside words of releases only, as
every plot has days of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from index.folding import fold

from .patterns import Pattern

_NAMES = (
    "monday montag lundi lunes lunedi segunda maandag pazartesi",
    "tuesday dienstag mardi martes martedi terca dinsdag sali",
    "wednesday mittwoch mercredi miercoles mercoledi quarta woensdag carsamba",
    "thursday donnerstag jeudi jueves giovedi quinta donderdag persembe",
    "friday freitag vendredi viernes venerdi sexta vrijdag cuma",
    "saturday samstag samedi sabado sabato zaterdag cumartesi",
    "sunday sonntag dimanche domingo domenica zondag pazar",
)
_WEEKDAYS = {name: day for day, names in enumerate(_NAMES) for name in names.split()}
_APART = {
    **dict.fromkeys(("today", "heute", "aujourd hui", "hoy", "oggi", "hoje", "vandaag"), 0),
    **dict.fromkeys(("tomorrow", "demain", "manana", "domani", "amanha", "yarin"), 1),
    "yesterday": -1,
    "bugun": 0,
}
_WORDS = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
    "tomorrow", "yesterday", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag",
    "sonntag", "heute", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    "aujourd", "demain", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
    "hoy", "mañana", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "domenica", "oggi",
    "domani", "segunda", "terça", "quarta", "quinta", "sexta", "hoje", "amanhã", "maandag",
    "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "vandaag", "pazartesi",
    "salı", "çarşamba", "perşembe", "cumartesi", "cuma", "pazar", "bugün", "yarın",
)  # fmt: skip
_DAY = (
    rf"(?<![\w’'-])(?P<day>(?:{'|'.join(_WORDS)})"
    r"(?:(?<=aujourd)['’]hui|(?<!aujourd)(?:(?<=nda|rça|rta|nta|xta)-feira)?))(?![\w-])"
    r"(?!,? (?:the )?\d|,? [^\W\d_]{3,10}\.? \d|,? \d|,? \(\d| (?:night|evening|morning|"
    r"afternoon|matinee|nachmittag|abend|soir|matin|noche|tarde|at \d|at noon)\b)"
)
DAY_WORD = Pattern(_DAY, re.IGNORECASE, having=_WORDS)
_HALLS = (
    r"(?:in|into|to|at|hits?|reach(?:es)?)(?: (?:the|our|uk|us|irish|local|select|selected|"
    r"limited|area|australian|indian|british|american|canadian|some|all|most|its)){0,3}"
    r" (?:cinemas|theaters|theatres|screens)"
)
_WHERE = (
    r"(?: (?:here|wide|widely|nationwide|everywhere|locally|theatrically|exclusively|only|across|"
    r"in|at|on|the|select|selected|limited|general|wide|release|cinemas|theaters|theatres|cities|"
    r"markets|area|and|of|local|[A-ZÀ-Þ][\w’'&.-]*),?){0,9}?"
)
_SAYS = (
    rf"\b(?:(?i:(?:opens|now open|opened|opening|arrives|is released|was released|"
    rf"(?:gets?|goes on|in|on) (?:general|limited|wide|nationwide)? ?release|"
    rf"(?:comes?|came) out|{_HALLS}))|"
    rf"(?:(?:^|[,;(|·•])\s?|(?:is|and|now) )(?i:out|released)){_WHERE}"
    r"(?: (?:on|from|this|last|since|starting|beginning|coming|past)){0,3},? $"
)
_EN = re.compile(_SAYS)
_OTHERS = re.compile(
    r"\b(?:"
    # French
    r"(?:en salles?|dans les salles|au cinéma|sort|sortira|sortie?|sorties?|à l['’]affiche|"
    r"sur (?:les|nos) écrans)(?: (?:en salles?|dans les salles|au cinéma|en France|"
    r"sur (?:les|nos) écrans|nationale))?\s?[:,]?(?: (?:dès|ce|le|depuis|à partir|de|du)){0,3}"
    # German
    r"|(?:startet|startete|kommt|läuft|kinostart|bundesstart|filmstart|im kino|in den kinos|"
    r"in die kinos|ins kino)"
    r"(?: (?:nun|jetzt|regulär|bundesweit|hierzulande|bei uns|im kino|in den kinos|"
    r"(?:in (?:den |die )?)?(?:deutschen|deutsche|österreichischen|schweizer) kinos?|"
    r"in die kinos|ins kino)){0,2}\s?[:,]?(?: (?:ist|am|ab|seit|diesen|kommenden|dem)){0,2}"
    # Spanish
    r"|(?:se estrena(?:rá)?|se estrenó|estreno|llega(?:rá)?|llegó|en (?:los )?cines|"
    r"en (?:las )?salas)"
    r"(?: (?:en|a) (?:los |las |nuestr[ao]s )?(?:cines|salas|pantallas|cartelera|España|México))?"
    r"\s?[:,]?(?: (?:el|este|próximo|pasado|a partir|del?)){0,3}"
    # Italian
    r"|(?:esce|uscirà|uscito|uscita|in sala|nelle sale|al cinema)"
    r"(?: (?:in sala|nelle sale|al cinema|in Italia|italiana)){0,2}"
    r"\s?[:,]?(?: (?:da|dal|questo|il|prossimo|scorso)){0,2}"
    # Portuguese
    r"|(?:estreia|estreou|nos cinemas|chega aos cinemas)"
    r"(?: (?:nos cinemas|no Brasil|em Portugal)){0,2}"
    r"\s?[:,]?(?: (?:na|nesta|desta|próxima|a partir|de|da)){0,3}"
    # Dutch
    r"|in de (?:nederlandse |vlaamse )?bioscoop(?:en)?\s?[:,]?(?: (?:vanaf|sinds|op|deze)){0,2}"
    # Turkish
    r"|(?:vizyonda|vizyon(?: tarihi)?|gösterimde)\s?[:,]?(?: bu)?"
    r"),? $",
    re.IGNORECASE,
)
_LAST = r"(?: (?:prochain|dernier|próximo|pasado|scorso|prossimo|passada|próxima))?"
_BEHIND = re.compile(
    rf"{_LAST}"
    r"(?:(?: (?:bundesweit|regulär|nun|auch|endlich|überall))* (?:im kino|in den (?:\w+ )?kinos?|"
    r"ins kino|in die (?:\w+ )?kinos?|in (?:deutsche[nr]?|unsere[nr]?) kinos?)"
    r"|,? (?:en salles?|au cinéma|dans (?:les|nos) salles|sur (?:les|nos) écrans)"
    r"|,? (?:en (?:los )?cines|en (?:las )?salas|(?:llega )?a los cines|"
    r"(?:llega )?a (?:las )?salas|se estrena)"
    r"|,? (?:in sala|nelle sale|al cinema|nos cinemas|in de bioscoop(?:en)?)"
    r"|(?:['’]?[dt][ae]n)?(?: (?:günü|gününden|itibaren)){0,2}"
    r"(?: (?:ülkemizde|tüm|Türkiye['’]de)){0,2}"
    r" (?:vizyon|gösterime? gir|gösterimde|sinemalarda)\w*(?: gir\w+)?)\b",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"{_LAST}\s*(?:$|[.,;:!?)\]*_–—|·•…]|(?:in|at|across|through|from|on|and|exclusively|nationwide|"
    r"everywhere|only|before|via|with|courtesy|for|after|ahead|here|locally|theatrically|et|und|y|e|en|au|im|"
    r"nelle|dans|a|günü)\b)"
)
_PAST = re.compile(
    r"\b(?:opened|was|were|came|hit|since|last|past|been|yesterday|seit|startete|lief|depuis|"
    r"est sortie|sorti|dernier|estrenó|llegó|pasado|uscito|scorso|estreou|"
    r"passada|sinds|geçen|girdi|girmişti|vergangene[nm]|letzten)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:also|next|auch diesen|también|aussi|anche|também|ook|ayrıca)\W*$", re.I)
"""What makes a day another film's ("also opening"), or leaves two that it can be ("next")."""
_COMES = re.compile(
    r"\b(?:open|out\b|release|arriv|from|start|kommt|läuft|in die kinos|ab\b|sort|dès|"
    r"partir|estren|lleg|desde|"
    r"esce|usci|da\b|estrei|chega|vanaf|gir|itibaren)",
    re.IGNORECASE,
)
"""Words beside "today", which is the day of much that happens in cinemas."""
_STOPS = re.compile(r"[.!?;](?=\s)")
_SEEN = re.compile(
    r"\b(?:saw|seen|watched|caught|went|screening|vue?|allée?s?|regardé|gesehen|gegangen|angeschaut|"
    r"visto|vista|vi|fui|vimos|andat[oa]|assisti|gezien|izledim|izledik|gördüm|gittim|gittik)\b",
    re.IGNORECASE,
)
"""How people tell when they themselves went to see something."""
_REACH, _BACK, _MOST, _NEXT = 70, 90, 30, 9


def weekdays(text: str, near: str) -> Iterator[tuple[str, int, int]]:
    """The days that words of releases stand beside, as (ISO date, start, end) in `text`."""
    for match, _ in zip(DAY_WORD.finditer(text), range(_MOST), strict=False):
        before = text[max(0, match.start() - _BACK) : match.start()].rsplit("\n", 1)[-1]
        behind = text[match.end() : match.end() + _REACH].split("\n", 1)[0]
        said = _EN.search(before) or _OTHERS.search(before)
        closed = _AFTER.match(behind) is not None if said else False
        after = _BEHIND.match(behind)
        if not (closed or after):
            continue
        lead = before[said.start() :] if closed and said else before[-16:]
        if _NOT.search(before[: said.start()] if closed and said else before) or "next" in lead:
            continue
        if _SEEN.search(_STOPS.split(before)[-1]) or _SEEN.search(_STOPS.split(behind)[0]):
            continue
        if fold(match["day"]) in _APART and not _COMES.search(lead + (after[0] if after else "")):
            continue
        past = _PAST.search(lead) or _PAST.search(after[0] if after else behind[:_NEXT])
        day = day_called(match["day"], near, past=bool(past))
        if day is not None:
            yield day, match.start(), match.end()


def day_called(word: str, near: str, *, past: bool) -> str | None:
    """The day that a word means in a text of the day `near`; None for no such word."""
    try:
        text = date.fromisoformat(near)
    except ValueError:
        return None
    name = fold(word)
    if name in _APART:
        return (text + timedelta(days=_APART[name])).isoformat()
    weekday = _WEEKDAYS.get(name.split()[0])
    if weekday is None:
        return None
    ahead = (weekday - text.weekday()) % 7
    return (text + timedelta(days=ahead - 7 if past and ahead else ahead)).isoformat()


def is_past(text: str) -> bool:
    """Whether a line on a release says that it has been."""
    return _PAST.search(text) is not None
