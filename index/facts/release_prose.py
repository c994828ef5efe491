"""Days of release that a sentence tells among other things ("in cinemas from 3 May 2019")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import to_builtins

from index.folding import fold, word_set
from index.model import Release

from .ballot_words import FILM
from .dates import find_date
from .layers import Ledger, Origin
from .no_titles import SMALL_WORDS
from .patterns import Pattern
from .release_near import near_days
from .release_weekdays import weekdays
from .release_words import (
    AGAIN,
    FESTIVALS,
    HOME,
    SPOKEN,
    STREAMS,
    country_in,
    country_of,
    names_premiere,
)
from .sentences import speaks_of_another_film
from .text import Text

RULE = "a sentence on the release"
WEEKDAY_RULE = "a sentence on the release, its day from that of the text"
NEAR_RULE = "a sentence on the release, its year from the day of the text"
_SURE, _LESS_SURE = 0.5, 0.45
_COMES = (
    r"(?:set|due|slated|scheduled) (?:to (?:open|be released|hit theaters|arrive)|for release)|"
    r"(?:comes?|came|coming) out"
)
_PAST = (
    r"(?:is |was |be |been |gets? |, |,? and )(?:theatrically |originally |first |being )?released"
)
_HOUSES = (
    r"(?:on (?:general|limited|wide|nationwide) release|"
    r"(?:in|into|to|at) (?:(?:\w+ ){0,4})?(?:cinemas|theaters|theatres)|"
    r"(?:hits|in) (?:cinemas|theaters|theatres)|theatrically|release date|"
    r"(?:theatrical|limited|platform|wide|nationwide|cinema|general) release|reach(?:es)? cinemas|"
    r"(?:ins?|im|in den|in die|in deutsche|in deutschen) (?:\w+ )?kinos?|kinostart|bundesstart|"
    r"startet|läuft (?:seit|ab)|en salles?|dans les salles|au cinéma|"
    r"sort|sortie(?: nationale| française)?|sortira|"
    r"se estrena|se estrenó|se estrenará|estreno|en (?:los )?cines|en (?:las )?salas|"
    r"a (?:los cines|las salas|la cartelera|carteleras?)|esce|uscirà|uscito|uscita|"
    r"al cinema|nelle sale|in sala|estreia|estreou|chega aos|nos cinemas|"
    r"vizyon tarihi|vizyona gir\w+|gösterime gir\w+|in de bioscoop|in de bioscopen)"
)
_OPENS = (
    r"^\W{0,6}released|opens? (?:here|nationwide|everywhere|wide|"
    r"(?:this |next |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_FILL = r"(?:\W{1,3}[\w’']{1,14}){0,8}?\W{1,3}"
_BEFORE = Pattern(
    rf"\b(?:{_HOUSES}|{_PAST}|{_COMES}){_FILL}$|(?:{_OPENS}){_FILL}$",
    re.IGNORECASE,
    having=("cinema", "theat", "releas", "kino", "open",
            "start", "läuft", "salle", "cinéma", "sort", "estre", "cines", "sala", "carteler",
            "esce",
            "usci", "sale", " to ", "out", "chega", "vizyon", "gösterim", "bioscoop", "bioscopen"),
)  # fmt: skip
_BEHIND = Pattern(
    r"(?:['’]?\w{0,3})?(?:\s?(?:tarihi\w*|günü|itibaren|itibariyle)){0,3}\s"
    r"(?:ülkemizde |Türkiye['’]?de |tüm |sinemalarda )?"
    r"(?:vizyon|gösterim|sinemalar|seyirci(?:yle|siyle) buluş)|"
    r",? (?:in (?:\w+ ){0,3}(?:cinemas|theaters|theatres)|theatrical release|"
    r"at (?:the )?(?:[\w’'&.-]+ ){0,4}(?:cinemas?|theat(?:er|re)s?|multiplex)\b|"
    r"(?:nur |nun |bundesweit |endlich )?(?:im|in den|in die|in unseren|in unsere|in deutsche\w?) "
    r"kinos?|en salles?|au cinéma|en cines|en salas|(?:llega|se estrena|a los cines)|al cinema|"
    r"nelle sale|nos cinemas|in de bioscoop|gestartet|angelaufen|in die kinos)",
    re.IGNORECASE,
)
_MAY = re.compile(
    r"cinema|theat|releas|kino|start|salle|cinéma|sort|estre|cines|sala|carteler|esce|usci|sale|"
    r"vizyon|gösterim|seyirci|sinema|bioscoop|premier|debut|launch|opens|set to|due to|"
    r"slated|\bout\b|"
    r"opened|netflix|hulu|prime video|disney|shudder|apple tv|\bmubi\b|\bhbo\b|angelaufen|läuft",
    re.IGNORECASE,
)
_SERVICE = (
    r"(?:Netflix|(?:Amazon )?Prime(?: Video)?|Apple ?TV\+?|Disney\+|Disney Plus|Hulu|Peacock|"
    r"(?:HBO )?Max|HBO|Paramount\+|Shudder|M[Uu][Bb][Ii])"
)
_STREAMED = re.compile(
    r"\b(?:premier(?:es|ed|ing)|debut(?:s|ed|ing)|launch(?:es|ed|ing)|arriv(?:es|ed|ing)|"
    r"land(?:s|ed|ing)|drop(?:s|ped|ping)|stream(?:s|ing|t)|available|is|comes|out|läuft|startet|"
    r"erscheint|ist|verfügbar|disponible|sort|arrive|diffusée?|est|se estrena|llega|está|arriva|"
    r"è|disponibile|estreia|chega|disponível|verschijnt|te zien)(?: \w+ly| now| out)?"
    rf"(?: (?:on|via|to|bei|auf|sur|à|en|a|su|na|no|op|bij)|,)? {_SERVICE}(?: \w{{2,12}})?"
    r"(?: (?:on|from|beginning|starting|since|as of|am|ab|seit|ab dem|seit dem|le|depuis(?: le)?|"
    r"à partir du|dès le|el|desde(?: el)?|a partir del?|dal|il|a|em|desde|vanaf|op))?,? "
    r"(?:\w+day,? |\w{3,9}tag,? |den )?$"
)
"""What is said of a service's own film ("... premieres on Netflix on")."""
_STOP = re.compile(r"(?<![A-Z]\.[A-Z])[.!?;:](?=\s)|\n|[()]")
_WEEKDAY = re.compile(r"^ (?:Pazar(?:tesi)?|Salı|Çarşamba|Perşembe|Cuma(?:rtesi)?)\b")
"""The name of a day behind its date, as Turkish has it."""
_AND_NOW = re.compile(
    r",? (?:and|but) (?:(?:it )?(?:is|has) )?(?:now |currently |already |since )?"
    r"(?:stream(?:s|ing)|available|on (?:dvd|blu-?ray|demand|vod|disc|digital))\b",
    re.IGNORECASE,
)
"""What is said besides of a film that came to the cinemas first."""
_ELSEWHERE = re.compile(
    r",? (?:after|following|having|tras|después de|nach|nachdem|après|dopo|depois|na|"
    r"and (?:won|was shown)|where|before (?:a|its|moving|coming|heading))\b"
)
"""What is said besides of where else a film was, or will be."""
_CLAUSE = re.compile(
    r",? (?:qui|which|that|who|and|et|und|y|e|but|mais|pero|ma|before|das|der|die|que|when it|ve) "
    r"(?=(?:will |is |was |will be |now |finally )?(?:opens?|opened|opening|released|comes?|came|"
    r"arrives?|hits|reach\w*|in cinemas|in theaters|sort|sortira|startet|kommt|läuft|se estrena\w*|"
    r"se estrenó|llega|llegó|esce|uscirà|estreia|estreou|chega)\b)"
)
"""Where the clause on the release begins, after one on a festival or a premiere."""
_QUOTED = re.compile(
    r"[“\"«„‘]\s?([A-ZÀ-Þ0-9][^“”\"«»„‘\n]{1,60}?)[,.]?\s?[”\"»“’],? "
    r"(?P<its>(?:which|that|qui|que|die|der|das|il quale) )?"
)


_OPENS_IN = re.compile(
    r"\b(?:opens?|opened|is released|was released|lands|arrives|is out|comes out) (?:in|across) "
    r"(?:the )?([^.,;:]{2,24}?)(?: and ([^.,;:]{2,24}?))? (?:on |from )?(?:\w+day,? )?$"
)


def _opens_in_country(before: str) -> bool:
    """Whether the words before a day say that something opens in a country."""
    opens = _OPENS_IN.search(before)
    return opens is not None and country_of(opens[1]) is not None


def _is_of_quoted(before: str, titles: tuple[str, ...]) -> bool:
    """Whether the last name in quotation marks before a day is another film, of which it is."""
    found = list(_QUOTED.finditer(before))
    if not found:
        return False
    own = [fold(title) for title in titles]
    name = fold(found[-1][1])
    if any(title in name or name in title for title in own):
        return False
    named = any(title in fold(before[: found[-1].start()]) for title in own)
    return found[-1]["its"] is not None or not named


_DIGITS = re.compile(r"(?:18|19|20)\d\d")
_OTHERS = word_set(
    "trailer teaser poster album song single soundtrack book novel buch roman livre libro kitap "
    "game spiel jeu juego series season staffel saison temporada episode comic"
)
"""Words of other things that are released."""
_DISCS = HOME - STREAMS
_NO_NAMES = (
    FILM
    | SMALL_WORDS
    | SPOKEN
    | word_set(
        """ein eine debut regiedebut spielfilmdebut langfilmdebut kinofilm werk streifen komodie
    drama thriller dokumentation dokumentarfilm"""
    )
)
_REACH, _MOST, _LATER = 90, 40, 2


def note_told_releases(
    ledger: Ledger, text: Text, titles: tuple[str, ...], *, day_first: bool | None = None
) -> None:
    """Notes the first day on which a sentence says that this film came to the cinemas.

    A day without its year counts where the text appeared shortly before it, or after.
    """
    if ledger.has("credits.releases") or not titles:
        return
    published = ledger.value("published")
    dated = _DIGITS.search(text.text) is not None
    if not (dated or published) or not _MAY.search(text.text):
        return
    days = _days(text.text, day_first) if dated else iter(())
    if _note_first(ledger, text, titles, days, RULE, _SURE) or not published:
        return
    near = near_days(text.text, published)
    if not _note_first(ledger, text, titles, near, NEAR_RULE, _LESS_SURE):
        named = weekdays(text.text, published)
        _note_first(ledger, text, titles, named, WEEKDAY_RULE, _LESS_SURE, told=True)


def _note_first(
    ledger: Ledger,
    text: Text,
    titles: tuple[str, ...],
    days: Iterator[tuple[str, int, int]],
    rule: str,
    sure: float,
    *,
    told: bool = False,
) -> bool:
    """Notes the first of some days on which the film came out; whether one is.

    `told`: that they are days of release is known.
    """
    year = ledger.value("credits.year")
    makers = tuple(str(fact.value) for fact in ledger.ranked("credits.director"))
    for day, start, end in days:
        if year is not None and not year <= int(day[:4]) <= year + _LATER:
            continue
        release = _released(text, day, start, end, titles, makers, told=told)
        if release is not None:
            origin = Origin("prose", rule, text.line(start), sure)
            ledger.add("credits.releases", to_builtins(release), origin)
            return True
    return False


def _days(body: str, day_first: bool | None) -> Iterator[tuple[str, int, int]]:
    """Full dates in a text, with their places."""
    done = 0
    for found in list(_DIGITS.finditer(body))[:_MOST]:
        if found.start() < done:
            continue
        start = max(done, found.start() - 30)
        dated = find_date(body[start : found.end() + 20], day_first=day_first)
        if dated is not None:
            day, first, last = dated
            done = start + last
            yield day, start + first, start + last


def _has_subject(before: str, titles: tuple[str, ...]) -> bool:
    """Whether a sentence begins with a name that is none of the film's, as `titles` are."""
    match = _SUBJECT.match(before)
    if match is None:
        return False
    name = fold(match[1])
    own = any(fold(title) in name or name in fold(title) for title in titles)
    return not own and not all(word in _NO_NAMES for word in name.split())


_SUBJECT = re.compile(
    r"\W*((?:[A-ZÀ-Þ][\w’'-]*,?\s+){2,6})(?=[a-zà-ÿ])"
    r"(?!(?:plans|is planning|(?:will|is to) release|is releasing|sets|"
    r"has (?:set|dated)|distributes|distribue|bringt|distribuye)\b)"
)
"""A name that something is said of; who rents films does other things than come out."""


def _released(
    text: Text,
    day: str,
    start: int,
    end: int,
    titles: tuple[str, ...],
    makers: tuple[str, ...],
    *,
    told: bool = False,
) -> Release | None:
    body = text.text
    if body[start - 1 : start] == "(" and body[end : end + 1] == ")":  # "on Friday (11 October)"
        start, end = start - 1, end + 1
    before = body[max(0, start - _REACH) : start]
    stops = list(_STOP.finditer(before))
    before = before[stops[-1].end() :] if stops else before
    behind = _WEEKDAY.sub("", body[end : end + _REACH], count=1)
    stop = _STOP.search(behind)
    behind = behind[: stop.start()] if stop else behind
    behind = _AND_NOW.split(behind, maxsplit=1)[0]
    if behind.lstrip(" ,")[:1].isupper():  # a date above a line that begins another sentence
        behind = ""
    streamed = _STREAMED.search(before) is not None
    opens = _BEFORE.search(before) is not None or _opens_in_country(before)
    if not (told or streamed or opens or _BEHIND.match(behind)):
        return None
    if opens or told:
        behind = _ELSEWHERE.split(behind, maxsplit=1)[0]
    if _is_of_quoted(before, titles):
        return None
    words = fold(f"{_CLAUSE.split(before)[-1]} {behind}").split()
    said = {*words} - ({"filmin"} if "Filmin" not in before + behind else set())
    no_release = AGAIN | FESTIVALS | _OTHERS | (_DISCS if streamed else HOME)
    if said & no_release or (names_premiere(words) and not streamed):
        return None
    if speaks_of_another_film(text, start, end, titles) or _has_subject(before, (*titles, *makers)):
        return None
    return Release(day, country_in(words)[0], False)
