"""Dates of release, each with its country and whether it is that of a premiere.

"3 May 2024 (UK)", "US: March 1, 2019; UK: 12 April 2019", "Cannes, 21 May 2022". What a
key says ("US release date") holds for the dates that say nothing themselves. Days on which
a film came to discs or streams, or came back to the cinemas, are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from msgspec import convert, to_builtins

from index.folding import fold
from index.model import Fact, Release

from .dates import MONTHS, find_date
from .layers import Ledger, Origin, strength
from .patterns import Pattern
from .release_bare import without_facts
from .release_near import WITHOUT_YEAR, is_near, nearest, of_figures
from .release_weekdays import DAY_WORD, day_called, is_past
from .release_words import (
    AGAIN,
    CINEMA,
    FESTIVALS,
    HOME,
    PREMIERE,
    RELEASE,
    SPOKEN,
    STREAMS,
    country_in,
    country_of,
    names_premiere,
)

_MARK = "\x00"
_CHUNKS = re.compile(r"[;|·•\n]|,(?=\s)|\s[–—-]\s|\.\s|(?<=\))\s|\s(?:and|und|et|y|e|ve|en)\s")
_MOST_DATES, _LONGEST = 12, 400
_FIELD = "credits.releases"
YEARLESS = "line on the release, its year from the day of the text"
_HOME_LANGUAGES = {"de": "Germany", "fr": "France", "it": "Italy", "nl": "Netherlands",
                   "tr": "Turkey", "es": "Spain"}  # fmt: skip
_EITHER = frozenset({"Canada", "Philippines", "South Africa", "Japan", "China", "South Korea"})
"""Countries in which both orders of day and month are common, or the year comes first."""
_HOST = re.compile(r"https?://[^/\s]*\.(?P<code>[a-z]{2})(?=[/:\s]|$)")


class _Chunk(NamedTuple):
    """A stretch around one date: the date (None: none), and what the words around it say."""

    day: str | None
    country: str | None
    premiere: bool
    at_home: bool
    words: tuple[str, ...]


def releases_in(value: str, key: str = "", *, day_first: bool | None) -> list[Release] | None:
    """The releases that a value states under a key; None where there is no date in it.

    A film of which only the day on a streaming service is stated came out there.
    Without evidence in the text, 03/04/2022 is as people write it in the key's country.
    """
    words = fold(key).split()
    country = country_in(words)[0]
    if day_first is None and country is not None and country not in _EITHER:
        day_first = country != "USA"
    chunks = _chunks(value, day_first, None)
    if not any(chunk.day for chunk in chunks):
        return None
    premiere = names_premiere(words)
    if HOME.intersection(words) or AGAIN.intersection(words):
        return []
    streamed = len(chunks) == 1 and STREAMS.intersection(chunks[0].words)
    at_home = not (streamed and HOME.intersection(chunks[0].words) <= STREAMS)
    return [
        Release(each.day, each.country or country, premiere or each.premiere)
        for each in chunks
        if each.day and not (each.at_home and at_home)
    ]


def _chunks(value: str, day_first: bool | None, near: str | None) -> list[_Chunk]:
    """The stretches of a text, one for each date; a place without a date goes to its neighbour."""
    marked, days = _marked(value[:_LONGEST], day_first, near)
    if not days:
        return []
    found: list[_Chunk] = []
    ahead: _Chunk | None = None
    for piece in _pieces(marked):
        chunk = _chunk(piece, days)
        if chunk.day:
            if ahead is not None and ahead.country and chunk.country:  # "in the UK and Ireland"
                found.append(ahead._replace(day=chunk.day))
            elif ahead is not None:
                chunk = _with(chunk, ahead)
            ahead = None
            found.append(chunk)
        elif found and not (piece.rstrip().endswith(":") or ahead):
            if chunk.country and found[-1].country:
                found.append(chunk._replace(day=found[-1].day))
            else:
                found[-1] = _with(found[-1], chunk)
        else:
            ahead = _with(chunk, ahead) if ahead else chunk
    return found


def _with(chunk: _Chunk, more: _Chunk) -> _Chunk:
    return _Chunk(
        chunk.day,
        chunk.country or more.country,
        chunk.premiere or more.premiere,
        chunk.at_home or more.at_home,
        (*chunk.words, *more.words),
    )


def _marked(text: str, day_first: bool | None, near: str | None) -> tuple[str, list[str]]:
    """A text with a mark for each of its dates, and the dates."""
    days: list[str] = []
    shown: list[str] = []
    told = near
    first = find_date(text, day_first=day_first)
    near = near or (first[0] if first else None)
    at = 0
    while len(days) < _MOST_DATES:
        found = find_date(text[at:], day_first=day_first)
        if found is None:
            break
        day, start, end = found
        shown.append(_mark_near(text[at : at + start], days, near))
        shown.append(f"{_MARK}{len(days)}{_MARK}")
        days.append(day)
        at += end
    shown.append(_mark_near(text[at:], days, near))
    if told and not days:
        return _mark_weekday(text, told, days), days
    return "".join(shown), days


def _mark_weekday(text: str, near: str, days: list[str]) -> str:
    """The same for a day in figures, or called by its weekday, in a text of no other."""
    figures = of_figures(text, near)
    if figures is not None:
        day, start, end = figures
        days.append(day)
        return f"{text[:start]}{_MARK}0{_MARK}{text[end:]}"
    named = list(DAY_WORD.finditer(text))
    called = day_called(named[0]["day"], near, past=is_past(text)) if len(named) == 1 else None
    if called is None or "next" in fold(text).split():
        return text
    days.append(called)
    return f"{text[: named[0].start()]}{_MARK}0{_MARK}{text[named[0].end() :]}"


def _mark_near(text: str, days: list[str], near: str | None) -> str:
    """The same for days without a year, where the day of the text is known."""
    if near is None or not any(c.isdigit() for c in text):
        return text

    def marked(match: re.Match[str]) -> str:
        month = MONTHS.get(fold(match["month"]))
        day = nearest(int(match["day"]), month, near) if month and near else None
        if day is None or len(days) >= _MOST_DATES:
            return match[0]
        days.append(day)
        return f"{_MARK}{len(days) - 1}{_MARK}"

    for pattern in WITHOUT_YEAR:
        text = pattern.sub(marked, text)
    return text


_DATE_MARK = re.compile(rf"{_MARK}\d{{1,2}}{_MARK}")


def _pieces(marked: str) -> Iterator[str]:
    for piece in _CHUNKS.split(marked):
        marks = list(_DATE_MARK.finditer(piece))
        if len(marks) < 2:
            if piece.strip():
                yield piece
            continue
        first = not piece[: marks[0].start()].strip()
        ends = [each.start() for each in marks[1:]] if first else [m.end() for m in marks[:-1]]
        for start, end in zip([0, *ends], [*ends, len(piece)], strict=True):
            yield piece[start:end]


def _chunk(piece: str, days: Sequence[str]) -> _Chunk:
    mark = _DATE_MARK.search(piece)
    words = fold(_DATE_MARK.sub(" ", piece)).split()
    country, rest = country_in(words, whole=True)
    at_home = bool(HOME.intersection(rest) or AGAIN.intersection(rest))
    if at_home and CINEMA.intersection(rest) and not AGAIN.intersection(rest):
        at_home = False
    day = days[int(mark[0].strip(_MARK))] if mark else None
    return _Chunk(day, country, names_premiere(rest), at_home, tuple(rest))


def note_releases(
    ledger: Ledger, value: str, origin: Origin, *, day_first: bool | None, key: str = ""
) -> bool:
    """Notes the releases that a value states; False where no date is in it."""
    found = releases_in(value, key, day_first=day_first)
    for release in found or ():
        ledger.add(_FIELD, to_builtins(release), origin)
    return found is not None


def note_stated(
    ledger: Ledger, value: Mapping[str, Any], origin: Origin, *, day_first: bool | None
) -> bool:
    """Notes what a mapping states: ``{us: DATE, uk: DATE}`` or ``{date: DATE, country: X}``."""
    key = origin.rule.partition(" ")[2]
    plain = {fold(str(name)): str(each) for name, each in value.items() if each}
    day = next((plain[name] for name in _OF_DAY if name in plain), None)
    if day is None:
        read = [
            note_releases(ledger, each, origin, day_first=day_first, key=f"{key} {name}")
            for name, each in list(plain.items())[:_MOST_DATES]
        ]
        return any(read)
    place = next((plain[name] for name in _OF_PLACE if name in plain), "-")
    told = f"{key} {plain.get('type', '')} {plain.get('note', '')}"
    found = releases_in(f"{day} ({place})", told, day_first=day_first)
    for release in found or ():
        named = release.country or country_of(place)
        ledger.add(_FIELD, to_builtins(Release(release.date, named, release.premiere)), origin)
    return found is not None


_OF_DAY = ("date", "day", "datum", "fecha", "data", "startdate", "value")
_OF_PLACE = ("country", "region", "territory", "place", "location", "land", "pays", "pais", "where")


def settle_releases(ledger: Ledger, language: str | None, url: str | None) -> None:
    """Notes which of the releases that are stated is the one that the document means.

    That is what a person corrects it to, else a release and no premiere, from the stronger
    layer, then the surer. Of several that are equal: one without a country, which the text calls
    the release; then that of the country in which the text appeared (its address, else its
    language); then the earliest. A premiere is it where nothing else is stated, and a day
    without its year only where the text appeared shortly before it, or after.
    """
    home = _home(language, url)
    published = ledger.value("published")
    facts = [fact for fact in ledger.ranked(_FIELD) if _is_dated(fact, published)]
    chosen = min(facts, key=lambda fact: _order(fact, home), default=None)
    if chosen is not None:
        origin = Origin(chosen.layer, chosen.rule, chosen.line, chosen.sure)
        ledger.add("credits.release_date", chosen.value["date"], origin)


def _is_dated(fact: Fact, published: str | None) -> bool:
    """Whether the year of a release is stated, or leaves no doubt beside the day of the text."""
    day = fact.value["date"]
    said = str(published)
    return fact.rule != YEARLESS or is_near(day, said) or said < day <= f"{said[:4]}-12-31"


def releases_of(ledger: Ledger) -> tuple[Release, ...]:
    """Every release that is stated, in order of date; what a person corrects takes no others."""
    facts = ledger.ranked(_FIELD)
    if facts and facts[0].layer == "correction":
        facts = [fact for fact in facts if fact.layer == "correction"]
    found = dict.fromkeys(convert(fact.value, Release) for fact in facts)
    placed = {(each.date, each.premiere) for each in found if each.country}
    kept = [each for each in found if each.country or (each.date, each.premiere) not in placed]
    return tuple(sorted(kept, key=lambda each: (each.date, each.country or "", each.premiere)))


_SURE = 0.7


def _order(fact: Fact, home: str | None) -> tuple[Any, ...]:
    country = fact.value["country"]
    return (
        fact.layer != "correction",
        fact.value["premiere"],
        fact.sure < _SURE,
        -strength(fact.layer),
        -fact.sure,
        0 if country is None else 1 if country == home else 2,
        fact.value["date"],
    )


def _home(language: str | None, url: str | None) -> str | None:
    host = _HOST.match(url or "")
    by_host = country_in([host["code"]], whole=True)[0] if host else None
    return by_host or _HOME_LANGUAGES.get(language or "")


_TAIL = re.compile(
    r"\s(?:by|via|from|through|courtesy of|im verleih(?: von)?|par|de la mano de|con|da|van) "
    r"(?!(?:[A-Z][a-z]{2,8}[.,]{0,2} ){1,2}\d)(?:the )?"
    r"[A-Z][\w&.’'-]*(?: (?:&|and|[A-Z0-9][\w&.’'-]*)){0,4}"
)
"""The distributor in a line on the release ("... by Lion House on 3 May")."""
_MAKER = re.compile(
    r",?\s(?:(?:written|écrite?|escrit[ao]|scritt[ao]|geschrieben)\s(?:(?:and|&|et|y|e|und)\s)?)?"
    r"(?:directed|réalisée?|dirigid[ao]|dirett[ao]|inszeniert)?\s?(?:by|par|por|da|di|von)\s"
    r"[A-ZÀ-Þ][\w.’'-]*(?:\s[A-ZÀ-Þ][\w.’'-]*){1,3}(?=,?\s[a-zà-ÿ(])"
)
"""Who made the film, between its title and its release ("..., directed by Ane Holt, opens")."""
SPEAKS = Pattern(
    r"\b(?:releas|opens?\b|opening|(?:in|at|select|limited) (?:\w+ ){0,3}(?:cinemas|theat)|kino|"
    r"select (?:cinemas|theat)|verleih|sort(?:ie?)?\b|en salles?|au cinéma|estren|en cines|uscit|"
    r"en salas|cartelera|affiche|esce|in sala|nelle sale|al cinema|estrei|nos cinemas|biosco|"
    r"vizyon|gösterim|premi|netflix|prime video|disney|hulu|mubi|shudder|apple tv|hbo|paramount|"
    r"peacock|läuft|sinema)",
    re.IGNORECASE,
    having=("releas", "open", "cinema", "theat", "kino", "verleih", "sort", "salle", "cinéma",
            "estren", "cines", "cartelera", "affiche", "uscit", "esce", "sala", "sale", "estrei",
            "biosco", "vizyon", "gösterim", "premi", "netflix", "prime video", "disney", "hulu",
            "mubi", "shudder", "apple tv", "hbo", "paramount", "peacock", "läuft", "sinema"),
)  # fmt: skip
_WORDS = 30


def note_opening_lines(
    ledger: Ledger, lines: Sequence[tuple[str, int]], titles: Sequence[str]
) -> None:
    """Notes lines that tell of the release and nothing else, as (text, line of the source).

    Every word of such a line is the film's title, its distributor, a country, or a word of
    releases. Lines of one country with several dates are of several films: none counts.
    The day on a service is none beside one in the cinemas.
    """
    published = ledger.value("published")
    found: list[tuple[Release, Origin]] = []
    streamed: list[tuple[Release, Origin]] = []
    for text, line in lines:
        origin = Origin("label", "line on the release", line, 0.8)
        told = _told(text, titles, None)
        if not told and published:
            told, origin = _told(text, titles, published), Origin("label", YEARLESS, line, 0.6)
        of_stream = told and not STREAMS.isdisjoint(fold(text).split())
        (streamed if of_stream else found).extend((release, origin) for release in told)
    found = found or ([] if ledger.has(_FIELD) else streamed)
    days: dict[tuple[str | None, bool], set[str]] = {}
    for release, _ in found:
        days.setdefault((release.country, release.premiere), set()).add(release.date)
    if any(len(each) > 1 for each in days.values()):
        return
    for release, origin in found:
        ledger.add(_FIELD, to_builtins(release), origin)


def _told(text: str, titles: Sequence[str], published: str | None) -> list[Release]:
    if len(text) > _LONGEST or len(text.split()) > _WORDS or not has_day(text):
        return []
    text, bare_day = without_facts(text.lstrip("•·*–- "))
    if not SPEAKS.search(text):
        return []
    for title in titles:
        text = re.sub(rf"(?<!\w){re.escape(title)}(?!\w)", " ", text, count=1, flags=re.IGNORECASE)
    made, makers = _MAKER.subn(" ", text, count=1)
    bare, tails = _TAIL.subn(" ", made if makers and made[:1].isspace() else text)
    chunks = _chunks(bare, None, published)
    words = [word for chunk in chunks for word in chunk.words]
    premiered = not PREMIERE.isdisjoint(words)
    named = any(chunk.country for chunk in chunks)
    if not chunks or not all(word in SPOKEN or word == "0" for word in words):
        return []
    if len(chunks) == 1 and chunks[0].day and _is_streamed(words):
        return [Release(chunks[0].day, chunks[0].country, False)]
    spoken = [w for w in words if w in RELEASE or w in CINEMA or w in PREMIERE or w in FESTIVALS]
    short = bare_day or (published is not None and words in _OPENS)
    if not spoken or not (named or tails or short or len(words) > 1):
        return []
    return [
        Release(chunk.day, chunk.country, chunk.premiere)
        for chunk in chunks
        if chunk.day and not chunk.at_home and (premiered or not chunk.premiere)
    ]


def has_day(text: str) -> bool:
    """Whether a line may state a day: in figures, or by its weekday."""
    return any(map(str.isdigit, text)) or DAY_WORD.search(text) is not None


_OPENS = (["opens"], ["opened"], ["released"], ["estreno"], ["sortie"], ["kinostart"], ["start"])


def _is_streamed(words: Sequence[str]) -> bool:
    """Whether a line tells of a service's own film, and of no disc and no cinema."""
    if not (STREAMS - _NO_SERVICES).intersection(words) or AGAIN.intersection(words):
        return False
    return HOME.intersection(words) <= STREAMS and not CINEMA.intersection(words)


_NO_SERVICES = frozenset({"tv", "video", "max"})
"""Words of services' names that alone name none."""
