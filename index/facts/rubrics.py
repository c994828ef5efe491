"""What stands around a title in a headline: series, events, numbers before it, editions after."""

from __future__ import annotations

import re
from functools import lru_cache

from index.folding import fold

from .patterns import Pattern

_YEAR = r"(?:(?:19|20)\d\d|\d\d)"
_FESTIVAL = (
    r"(?:tiff|cannes|berlinale|sundance|sxsw|nyff|lff|bfi lff|locarno|telluride|fantasia|"
    r"fantastic fest|iffr|idfa|tribeca|afi fest|sitges|viennale|karlovy vary|san sebastian|"
    r"busan|hot docs|frightfest|mostra|annecy|filmekimi|diagonale|mar del plata|"
    r"(?:\w+ ){1,3}(?:international )?film ?(?:festival|fest|festspiele|festivali|tage))"
)
_CITY = r"(?:venice|venezia|venedig|toronto|london|berlin|new york|rotterdam|edinburgh|austin)"
_THEME = (
    r"(?:(?:throwback|flashback|foreign|film|movie|cult|horror|silent|noir|classic|midnight|"
    r"sci fi|documentary|anime|western|grindhouse|family|fright|monster|musical) ){1,2}"
)
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_SCREEN = r"(?:film|movie|cinema|cine|kino|sinema|screening|matinee)"
_SERVICE = (
    r"(?:netflix|hulu|mubi|shudder|prime video|amazon prime(?: video)?|amazon|disney(?: plus)?|"
    r"apple tv(?: plus)?|hbo(?: max)?|peacock|paramount plus|tubi|youtube|filmin|arte|canal|vod|"
    r"digital|demand|dvd|blu ?ray|bluray|4k(?: uhd| ultra hd)?|uhd|tv|the big screen|imax)"
)
_COUNTED = (
    r"(?:day|week|night|entry|review|issue|vol|volume|no|nr|session|pick|"
    r"selection|screening|tag|woche|jour|semaine|dia|semana|giorno|gun|hafta)"
)
_RUBRIC = Pattern(
    rf"(?:{_FESTIVAL}|{_CITY}(?= ))(?: {_YEAR})?(?: {_COUNTED} \d+)?"
    rf"|(?:\d{{1,3}}|thirty one) (?:days|nights|tage|jours|dias) of (?:\w+ ){{0,2}}\w+?"
    rf"(?: (?:day )?\d+)?"
    rf"|{_COUNTED}(?: (?:no|nr|number))? \d{{1,4}}(?: (?:of )?\d{{1,4}})?"
    r"|(?:film|movie) \d{1,4} (?:of )?\d{1,4}"
    rf"|{_THEME}{_DAY}(?: \d+)?"
    rf"|(?:(?:{_SCREEN}|my|our|weekly|monthly|home|horror|anime|date|family|classic) )*{_SCREEN} "
    r"(?:club|nights?|diary|log|journal|corner|notes|picks?|marathon|challenge|watch|time|series|"
    r"spotlight|roundup|of the (?:week|month|day|year|night))"
    rf"|(?:weekly|monthly|family) {_SCREEN}"
    r"|film (?:der woche|des monats|del mese|della settimana|du mois|du jour|de la semaine|"
    r"van de week)|pelicula de la semana|haftanin filmi|(?:film|kino|dvd|streaming|tv|tele) ?tipp"
    rf"|(?:neu |jetzt |aktuell )?im kino|heimkino|(?:neu|jetzt) (?:auf|bei) {_SERVICE}"
    r"|au cinema|en salles?|en cines|cartelera|estrenos?|al cinema|vizyonda|in de bioscoop"
    r"|(?:what )?(?:(?:i|we|ive|weve|i ve|we ve) )?(?:just |recently |finally |last |now |"
    r"currently )?"
    r"(?:re ?)?(?:watched|watching|seen|saw)(?: (?:this week|last night|today|recently))?"
    r"|(?:now|currently|just) (?:playing|showing|streaming)"
    r"|at the (?:movies|cinema|pictures)|in (?:theaters|theatres|cinemas)"
    rf"|(?:new|now|streaming|out)(?: now)? (?:on|in) (?:{_SERVICE}|theaters|theatres|cinemas)"
    r"|new releases?|first impressions?|(?:film |movie )?recommendations?|must (?:see|watch)"
    r"|hidden gems?|underrated gems?|cult classics?|from the (?:archives?|vault)|throwback|retro"
    r"|(?:sneak|ov sneak)(?: ?previews?)?|previews?|avant premieres?|vorpremieren?"
    r"|tl ?dr|spoilers?|spoiler free|(?:short|quick|hot) takes?|guest post|opinion|el veredicto"
    r"|verdict"
    rf"|(?:the )?(?:oscars?|academy awards?|baftas?|cesars?)(?: {_YEAR})?(?: watch| race)?"
    r"|(?:oscar|awards?) (?:watch|season)(?: \d+)?|best picture(?: \w+){0,2}"
    r"|(?:the )?criterion(?: collection)?(?: \d+)?|spine \d+"
    rf"|{_SERVICE}|(?:test|critique|chronique|avis) (?:dvd|blu ?ray|4k|uhd)"
    r"|(?:dvd|blu ?ray|uhd) test"
    r"|film|movie|cinema|cine|kino|sinema|pelicula|filme|films|movies|documentary|documental"
    r"|short film|dokumentation|doku|court metrage|corto|cortometraje"
    r"|(?:critica|pelicula|peli|estreno|recomendacion|filme|film) (?:de la|da|della) semana"
    r"|novedades|(?:mi|nuestra) opinion|comentario|preestreno|novita|anteprima|in sala"
    r"|cine (?:clasico|espanol|fantastico|de (?:autor|terror|verano))|clasicos"
    r"|(?:seminci|zinebi|malaga|mar del plata|gijon)(?: \d\d(?:\d\d)?)?"
    r"|festival (?:de|di|do|del|da) (?:cine (?:de )?|cinema (?:de |di )?)?(?:\w+ ?){1,3}"
    r"|vizyondakiler|sinema yazilari|gunun filmi|vizyon|festival gunlugu"
    r"|j ai vu|vu|visto|he visto|gesehen|gezien|izledim|film (?:onerisi|tavsiyesi)"
    r"|(?:en|de|fr|es|gr|el|tr|nl|pt)(?= ?$)"
)
_HEAD = re.compile(r"(?P<head>[^:|…]{1,60}?)(?:\s*[:|]+|\s*//|\s+[–—-]|\s*—|…[.…]*|\s+·)\s*(?=\S)")
_BRACKET = re.compile(r"[\[(【](?P<head>[^\[\]()]{2,40})[\])】]\s*[:|–—-]?\s*(?=\S)")
_PART = re.compile(r"[^()]{3,40} \((?:[IVXL]{1,6}|\d{1,3})\)")
"""A row of texts and which of it this is ("Ciclo Moss (IV)"), in front of a quoted title."""
_OPENS_QUOTE = "\"“„«‘'"
_NUMBER = re.compile(
    r"(?:(?:#|No\.\s?|№\s?|[Nn]r\.\s?)\d{1,4}\s*[.:)|–—-]?\s+|\d{1,4}[.)]\s+|0\d\d\s*[–—-]?\s+)"
    r"(?=[^\W_])"
)
_COUNT_END = re.compile(
    r"\s*(?:#|\b(?:no|nr|nº|n°|nro|núm|n[úu]mero|numéro|nummer|sayı)\.? ?)"
    r"\d{1,4}(?:/\d{1,4})?$",
    re.IGNORECASE,
)
_EPISODE_END = re.compile(
    r"(?:^|, |\bpodcast )(?:episode|ep\.?|folge|épisode|episodio|puntata|bölüm) \d{1,4}$",
    re.IGNORECASE,
)
_HASHTAG = re.compile(r"#[^\W\d_]{3,30}")
_SIGNS = "\u2190-\u2bff\u3000-\u303f\U0001f000-\U0001faff\ufe0f\u200d\u20e3"
_SIGNED = re.compile(rf"^[{_SIGNS}\s]+(?=\S)|[{_SIGNS}\s]+$")
_PICTURE = "\U0001f000-\U0001f31e\U0001f320-\U0001faff\ufe0f\u200d"
_PICTURED = re.compile(rf"^[{_PICTURE}\s]+(?=\S)|[{_PICTURE}\s]+$")
_CERTIFICATE = (
    r"(?:R|PG(?:-?13)?|NC-?17|G|U|12A?|15|18|FSK ?\d+|M ?18|"
    r"M|MA|MA ?15\+|R ?21|NC ?16|TP|\+?1[2368]\+?)"
)
_EDITION = (
    r"(?:(?:the )?criterion(?: collection)?|4k|uhd|ultra hd|blu-?ray|bluray|dvd|hd|vhs|steelbook|"
    r"3d|imax|remaster(?:ed)?|region [abc\d]|limited edition|special edition|arrow video|"
    r"masters of cinema|vod)"
)
_MORE = (
    r"(?:film|movie|short|short film|documentary|spoilers?(?: ahead| inside)?|no spoilers|"
    r"non-?spoiler|spoiler[- ]free|spoilerfrei|rewatch|re-?watch|again|netflix|amazon prime|mubi|"
    r"shudder|hulu|disney\+|horror|comedy|drama|thriller|western|animation|anime|quinzaine|"
    r"deuxième avis|second avis|2e avis|contre-critique|autre avis|zweite meinung|zweitkritik|"
    r"second opinion|second take|segunda opini[oó]n|seconda opinione|segunda opinião|"
    r"tweede mening|ikinci görüş|"
    r"hors compétition|compétition|competition|un certain regard|wettbewerb|panorama|forum|"
    r"mostra|first watch|theatrical)"
)
_BRACKETED_END = Pattern(
    rf"\s*[(\[](?:{_CERTIFICATE}|(?i:{_EDITION}|{_MORE})"
    rf"(?:[ ,/&+]+(?i:{_EDITION}|{_MORE}))*)[)\]]$",
    having=("(", "["),
)
_EDITION_END = Pattern(
    rf"(?<=\w\W)(?:(?:{_EDITION})[\s/+&-]*)+(?:edition|set|release|collection)?$",
    re.IGNORECASE,
    having=(
        "criterion", "4k", "hd", "blu", "dvd", "vhs", "steelbook", "3d", "imax", "remaster",
        "region ", "limited", "special", "arrow video", "masters of", "vod",
    ),
)  # fmt: skip
_EDITION_NAMED = Pattern(
    r"(?<=\w)\s?[:–—-]\s+(?:(?:\d+\w* )?"
    r"(?:anniversary|collector['’]?s|deluxe|ultimate|definitive|limited|"
    r"special|restored|remastered) (?:edition|screening|release|blu-?ray)|"
    r"spoilers?(?: alert| warning)?)$",
    re.IGNORECASE,
    having=(" edition", " screening", " release", " blu", "spoiler"),
)
_AGE_END = Pattern(r"(?<=\w)\s+(?:[01]?[0-8]\+|FSK ?\d+)$", having=("+", "fsk"))
_PLACE_END = Pattern(
    r"\s+(?:on|auf|bei|sur|en|su|op|via|at)\s+(?:netflix|hulu|mubi|shudder|prime(?: video)?|"
    r"amazon(?: prime)?(?: video)?|disney\s?\+|disney plus|apple tv\s?\+?|hbo(?: max)?|filmin|vod|"
    r"dvd|blu-?ray|4k(?: uhd)?(?: blu-?ray)?|the big screen|tiff|cannes|sundance|sxsw|berlinale)"
    r"(?: (?:19|20)\d\d)?$|(?:\s[–—|-])?\s(?:en )?avant[- ]première$",
    re.IGNORECASE,
)


def is_rubric(text: str) -> bool:
    """Whether words are the name of a series, an event or a section that leads to a title."""
    if len(text) <= 40 and (_COUNT_END.search(text) or _EPISODE_END.search(text)):
        return True
    if _HASHTAG.fullmatch(text):
        return True
    return len(text) <= 60 and bool(_RUBRIC.fullmatch(fold(_COUNT_END.sub("", text)) or "-"))


@lru_cache(maxsize=1024)
def without_rubric(headline: str) -> str:
    """A headline from its title on ("Cannes 2021 | Title", "#12: Title", "Film Club: Title")."""
    rest = without_signs(headline)
    for _ in range(3):
        number = _NUMBER.match(rest)
        if number:
            rest = rest[number.end() :]
            continue
        match = _BRACKET.match(rest) or _HEAD.match(rest)
        if match is None or _says_little(rest[match.end() :]):
            break
        part = _PART.fullmatch(match["head"]) and rest[match.end()] in _OPENS_QUOTE
        if not (part or is_rubric(match["head"])):
            break
        rest = rest[match.end() :].strip()
    return rest


def _says_little(rest: str) -> bool:
    """Whether what follows can't be a title: nothing but a year, a number, another rubric."""
    bare = fold(rest)
    return not bare or bool(re.fullmatch(r"(?:reviews?|kritik|critique|critica|notes|\d)", bare))


def without_signs(text: str, *, but_stars: bool = False) -> str:
    """A line without pictures and dingbats at its ends; `but_stars`: those that can rate stay."""
    if text.isascii():
        return text
    return (_PICTURED if but_stars else _SIGNED).sub("", text)


def without_edition(title: str) -> str:
    """A title without what disc, service or certificate it stands on ("Title 4K", "Title (R)")."""
    for _ in range(3):
        shorter = title
        for pattern in (_BRACKETED_END, _EDITION_NAMED, _EDITION_END, _PLACE_END, _AGE_END):
            shorter = pattern.sub("", shorter).strip(" :|–—-")
        if shorter == title or not fold(shorter):
            break
        title = shorter
    return title
