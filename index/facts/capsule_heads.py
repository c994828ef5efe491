"""Heads of capsules: what a heading, or the beginning of a paragraph, states of a film."""

from __future__ import annotations

import re
from typing import NamedTuple

from index.folding import fold, word_set
from index.model import SourceBlock

from .dates import YEAR, read_date
from .headline import read_headline
from .headline_years import NO_ORIGINAL, is_person
from .no_titles import content_words
from .people import is_name
from .ratings import read_rating, trailing_rating
from .vocabulary import is_country, is_genre, is_language

_NUMBER = re.compile(r"(?:#|no\.? ?|nr\.? ?|n°|nº)?\d{1,3}\s?(?:[.):]|\s[–—-])\s+", re.IGNORECASE)
_DAY = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}(?:[./-](?:\d\d){1,2})?\.?|"
    r"(?:[^\W\d_]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}\.? [^\W\d_]{3,9}\.?)(?:,? \d{4})?)"
    r"(?:\s*[:|–—]|\s-)\s+(?=\S)"
)
_DAY_LAST = re.compile(
    r"(?:,|\s[|–—-])\s+(?P<day>\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}|"
    r"\d{1,2}\.? [^\W\d_]{3,9}\.? \d{4}|[^\W\d_]{3,9}\.? \d{1,2},? \d{4})$"
)
"""The whole day on which a film was seen, behind its title."""
_STARS_FIRST = re.compile(r"(?P<rating>[★⭐☆✭✮½]{1,12}|\*{2,5}½?)\s+(?=\S)")
_SIGNS_FIRST = re.compile(r"^[^\w\s\[\](){}“”\"'‘’«»„¡¿#*★⭐☆✭✮½.…-]{1,4}\s+|^[-–—•]?\.\s+")
_NO_STAR = re.compile(r"\s+(?P<rating>☆{3,6})$")
_SERIES = re.compile(
    r"\b(?:season|staffel|saison|stagione|temporada|seizoen|sezon|series|episode) \d|"
    r"\bs\d\d?e\d|\bmini-?series\b|\(tv\b",
    re.IGNORECASE,
)
_RATING_LAST = re.compile(
    r"(?:(?:\s[–—|-]|[:|,])\s*(?P<rating>\S{1,12})|(?<=[)\]])\s+(?P<grade>[A-F][+−–-]?))$"
)
_RANGE = re.compile(rf"[(\[][^()\[\]]*{YEAR}\s?(?:[–—-]|to|bis|à)\s?(?:\d|present|heute|today)")
BRACKET_YEAR = re.compile(rf"[(\[](?P<inner>[^()\[\]]*\b{YEAR}\b[^()\[\]]*)[)\]]")
_BRACKET_END = re.compile(r"\s*[(\[](?P<inner>[^()\[\]]{3,60})[)\]]\s*$")
_PARTS = re.compile(r"\s*[|/·•]\s+|\s+[|/·•]\s*|,\s+|\s+[–—-]\s+")
_NAMES = re.compile(r"\s*[,;/]\s*|\s+(?:&|and|und|et|y|e|ve|en|con|with)\s+")
_YEAR_LAST = re.compile(rf"(?:^|.*\s){YEAR}")
_LABEL = re.compile(
    r"(?:d|r|dir|real|réal|reg|regie|regia|yön|yönetmen|director|directed by|realisation)[.:]*\s+",
    re.IGNORECASE,
)
_BY = re.compile(r"\s+(?P<by>(?:directed |a film )?by|von|de|di)\s+(?P<name>\S+(?: \S+){1,3})$")
FILM_PAGE = re.compile(r"/(?:title/tt\d{6,}|tt\d{7,}|movies?/\S|films?/\S|m/\S)")
_QUOTED = re.compile(r"[“\"„«»‘'].{1,80}[”\"“»«’']")
_UNFINISHED = re.compile(r"(?<!\.\.)[.;,]$|:$")
_EDGE = " *_"
_TITLE_EDGE = ' *_“”"„«»'
LONGEST = 200
"""Characters beyond which no line is a head."""
_LONGEST = 12
"""Words of a title beyond which a head is a sentence."""

_PHRASES = frozenset(
    phrase.strip()
    for phrase in """the good, the bad, the ugly, the bad and the ugly, the good and the bad,
    what works, what doesn t work, what worked, what didn t, what i liked, what i didn t like,
    final thoughts, closing thoughts, first thoughts, my thoughts, in short, in conclusion,
    the film, the movie, the story, the plot, the cast, the rest, the end, also seen, le film,
    also watched, also playing, der film, la pelicula, il film, das fazit, en bref, kurz und gut,
    the short version, the long version, day one, day two, day three, the winners, the awards,
    wrap up, wrapping up, coming soon, next week, next time, until next time, the rewatch,
    double feature, pour conclure, en conclusion, zum schluss, zum film, a propos,
    table of contents, see also, ficha, ficha tecnica, ficha artistica, fiche, fiche technique,
    scheda, scheda tecnica, steckbrief, kunye, film kunyesi, data sheet, fact sheet, sinopsis,
    critica, la critica, critique, la critique, kritik, die kritik, recensione, elestiri""".replace(
        "\n", " "
    ).split(",")
)
_SECTIONS = word_set(
    """plot story storyline synopsis handlung inhalt histoire intrigue trama argumento konu
    acting performances performance actors cast casting characters character darsteller besetzung
    schauspieler acteurs interpretation reparto actuaciones attori oyunculuk direction directing
    director regie mise realisation direccion regia cinematography visuals visual photography
    kamera bilder image photographie fotografia music score soundtrack sound musik ton musique
    musica banda themes theme themen thematik script screenplay writing dialogue drehbuch
    scenario guion sceneggiatura verdict conclusion conclusions fazit bilan conclusione
    conclusioni conclusao sonuc overall summary rating ratings note notes bewertung wertung
    scores pros cons strengths weaknesses introduction intro einleitung background hintergrund
    contexte contexto context analysis analyse spoilers spoiler trailer trailers credits
    links comments kommentare commentaires comentarios related references footnotes sources
    further mentions mention runner runners takeaway takeaways thoughts recap ending
    symbolism meaning trivia facts info details infos about faq pacing effects editing
    production legacy reception release awards preamble prologue epilogue update updates
    disclaimer recommendation recommendations bottom tldr tl contents besetzungsliste
    value quality extras bonus picture bild disc violence gore language nudity profanity
    winners schedule programme program tags categories share archive archives week
    monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch
    donnerstag freitag samstag sonntag shorts features documentaries documentary animation
    horror comedy drama action television tv books book music games game"""
)
_COUNTED = re.compile(
    r"(?:day|tag|jour|día|dia|giorno|dag|week|woche|part|teil|partie|parte|chapter|kapitel|"
    r"chapitre|act|season|staffel|saison|episode|folge|round)\s(?:\d{1,3}|[ivx]{1,4}|one|two|"
    r"three|four|five|six|seven|eight|nine|ten)\b|"
    r"(?:\d{1,2}\.?|first|second|third)\s(?:day|tag|week|woche)\b"
)
_RANKING = re.compile(
    r"(?:best|worst|top|most|least|favou?rite|beste[rs]?|meilleure?s?|mejor|miglior) "
)


_CERTIFICATE = (
    r"\((?:G|PG(?:-13)?|R|NC-17|NR|[Nn]ot [Rr]ated|[Uu]nrated|12A|15A|MA15\+|NC16|M18|R21|U/?A)"
    r"(?:[,;] [^()\n]{1,40})?\)"
)
_CERTIFIED = re.compile(
    r"(?P<title>(?:[^\W_a-zß-ÿ]|\d)[^()\[\].;“”\n]{0,70}?) "
    rf"{_CERTIFICATE}(?:\s?[.:–—-]+)?\s+(?=[“\"‘«*★]*[^\W_a-zß-ÿ])"
)
_CERTIFICATE_LAST = re.compile(rf"(?<=\S)\s+{_CERTIFICATE}$")
_LINK_RATED = re.compile(r"(?<=\S)\s?[:–—-]\s(?P<rating>(?:10|\d)(?:[.,]\d)?)$")
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\b|uhr\b|h\b)", re.IGNORECASE)


def certified_title(text: str) -> tuple[str, int] | None:
    """The title that a paragraph begins with before its certificate, and where the text begins.

    "Title (PG-13) — It opens in ..." is how papers set their capsules.
    """
    match = _CERTIFIED.match(text) if "(" in text[:76] else None
    if match is None or content_words(match["title"]):
        return None
    return (
        (match["title"].strip(_TITLE_EDGE), match.end()) if read_head(match["title"]).sure else None
    )


class Head(NamedTuple):
    """What a head states of a film; `sure`: 3 beyond doubt, 2 likely, 1 by its shape, 0 no title.

    `counted` is how many characters before the title are its number in a numbered
    column; `watched` the day that it begins or ends with, as an ISO date.
    """

    title: str
    sure: int
    year: int | None = None
    director: tuple[str, ...] = ()
    rating: str | None = None
    original: str | None = None
    watched: str | None = None
    counted: int = 0


def read_head(text: str, *, marked: bool = False, linked: bool = False) -> Head:
    """Title, year, director and rating in a head. Never raises.

    `marked`: emphasised or in quotation marks as a whole; `linked`: it leads to a
    page of a film.
    """
    if len(text) > LONGEST:
        return Head("", 0)
    rest = _SIGNS_FIRST.sub("", " ".join(text.split())).strip(_EDGE)
    number = _NUMBER.match(rest)
    counted = number.end() if number and len(rest) > number.end() else 0
    rest = rest[counted:].strip(_EDGE)
    day = _DAY.match(rest)
    watched = read_date(day["day"]) if day else None
    if day and watched is None and read_date(f"{day['day']} 2000") is None:
        day = None  # "Title 2: Subtitle"
    rest = rest[day.end() :] if day else rest
    last = _DAY_LAST.search(rest) if watched is None else None
    if last and last.start() and (seen := read_date(last["day"], day_first=True)):
        rest, watched = rest[: last.start()], seen
    rest = _CERTIFICATE_LAST.sub("", rest)
    beside = _LINK_RATED.search(rest) if linked else None
    rest, rating = (rest[: beside.start()], beside["rating"]) if beside else _without_rating(rest)
    head = _with_year(rest) if BRACKET_YEAR.search(rest) else _without_year(rest)
    title, original = _without_original(head.title)
    sure = max(head.sure, 2 if rating or marked or last or _QUOTED.fullmatch(rest) else 1)
    sure = 3 if linked else sure
    if not head.sure or _SERIES.search(text) or not can_be_title(title, bare=sure < 3):
        sure = 0
    return head._replace(
        title=title,
        sure=sure,
        rating=rating or head.rating,
        original=head.original or original,
        watched=watched,
        counted=counted,
    )


def _without_rating(text: str) -> tuple[str, str | None]:
    first = _STARS_FIRST.match(text)
    if first:
        return text[first.end() :].strip(" *_–—:-"), first["rating"]
    trailing = trailing_rating(text)
    if trailing:
        return text[: trailing[1]].rstrip(" *_–—:|,([-"), trailing[0].printed
    empty = _NO_STAR.search(text)
    if empty:
        return text[: empty.start()].rstrip(" *_–—:|,-"), empty["rating"]
    last = _RATING_LAST.search(text)
    printed = last and (last["rating"] or last["grade"])
    if last and printed and read_rating(printed, bare=printed[0].isupper()):
        return text[: last.start()].rstrip(" *_–—:|,-"), printed
    return text, None


def _with_year(text: str) -> Head:
    """What a head states that has a year in brackets."""
    read = read_headline(text)
    title = next(iter(read.titles), "").strip(_TITLE_EDGE)
    bracket = BRACKET_YEAR.search(text)
    inner = bracket["inner"] if bracket else ""
    directors = _people(inner) or ((read.director,) if read.director else ())
    for piece in _PARTS.split(text[bracket.end() :]) if bracket else ():
        directors = directors or (_people(piece) if _LABEL.match(piece) else ())
    by = _BY.search(text)
    if by and by["by"] == "by" and by["name"] in directors:
        # "Title (2019) by NAME" can as well be the critic.
        directors = ()
    if read.inside or read.year is None:
        return Head(title, 0)
    original = read.original if read.original and not _LABEL.match(read.original) else None
    if _RANGE.search(text):
        return Head(title, 1)
    return Head(title, 3, read.year, directors, read.rating, original)


def _people(listed: str) -> tuple[str, ...]:
    """The names that a bracket begins with, or that follow a label in it ("NAME, NAME, 2019")."""
    found: list[str] = []
    for piece in _NAMES.split(listed):
        stated = piece.strip(_EDGE)
        labelled = _LABEL.match(stated)
        name = stated[labelled.end() :] if labelled else stated
        if is_person(name) and not is_country(name):
            found.append(name)
        elif found:
            break
        elif not labelled:
            # What comes first is another title: a name after it needs its label.
            listed = "" if _LABEL.search(listed) is None else listed
            if not listed:
                return ()
    return tuple(found)


def _without_year(text: str) -> Head:
    """What a head states without one: a director in brackets, or signs that part it."""
    read = read_headline(text)
    title = next(iter(read.titles), "").strip(_TITLE_EDGE)
    if read.director:
        return Head(title, 3, None, (read.director,))
    bracket = _BRACKET_END.search(text)
    if bracket and bracket.start():
        before = text[: bracket.start()].strip(_TITLE_EDGE)
        directors = _people(bracket["inner"])
        labelled = bool(_LABEL.match(bracket["inner"]))
        return Head(before, 3 if labelled else 2, None, directors) if directors else Head(title, 1)
    by = _BY.search(text)
    if by and is_person(by["name"]):
        return Head(text[: by.start()].strip(_TITLE_EDGE), 2, None, (by["name"],))
    return _parted(text, title)


def _parted(text: str, title: str) -> Head:
    """ "Title, NAME, France 2019", "Title | NAME | 2019", "Title – NAME", "Title, 2019"."""
    pieces = [piece.strip(_EDGE) for piece in _PARTS.split(text)]
    if len(pieces) < 2:
        return Head(title, 1)
    last = pieces[-1]
    year = int(last[-4:]) if _YEAR_LAST.fullmatch(last) else None
    named = _LABEL.sub("", pieces[1], count=1)
    directors = _people(named)
    if year and len(pieces) > 2 and directors:
        return Head(pieces[0], 3, year, directors)
    if year and last == str(year):
        return Head(text[: text.rindex(last)].strip(" *_,|/·•–—-"), 2, year)
    if directors and len(pieces) == 2 and not is_name(pieces[0]):
        # A bare name can be the director's as well as the critic's.
        return Head(pieces[0], 1)
    return Head(title, 1)


def _without_original(title: str) -> tuple[str, str | None]:
    """A title and the other title that stands in brackets after it."""
    bracket = _BRACKET_END.search(title)
    if bracket is None or not bracket.start():
        return title, None
    inner, before = bracket["inner"].strip(_TITLE_EDGE), title[: bracket.start()].strip(_TITLE_EDGE)
    no_title = is_country(inner) or is_genre(inner) or is_language(inner) or is_person(inner)
    if no_title or NO_ORIGINAL.search(inner) or not inner[:1].isupper() or "," in inner:
        return title, None
    return before, inner


def is_part_heading(title: str) -> bool:
    """Whether words stand above a part of a review ("Plot", "What works") and are no title."""
    folded = fold(title)
    return folded in _PHRASES or folded in _SECTIONS


def can_be_title(title: str, *, bare: bool) -> bool:
    """Whether words can be a film's title; `bare`: nothing beside them says that they are."""
    words = fold(title).split()
    if not words or len(words) > (_LONGEST - 3 if bare else _LONGEST) or len(title) > 90:
        return False
    folded = " ".join(words)
    if is_part_heading(title) or _COUNTED.match(folded) or _CLOCK.search(title):
        return False
    if not bare:
        return not title[0].islower() or len(words) <= 6
    if title[0].islower() or _UNFINISHED.search(title) or title.endswith("?"):
        return False
    if not any(sign.isalpha() for sign in title):
        return False
    return words[-1] not in _SECTIONS and words[0] not in _SECTIONS and not _RANKING.match(folded)


def leads_to_film(block: SourceBlock, end: int | None = None) -> bool:
    """Whether most of a block, or of its first `end` characters, is a link to a film's page."""
    wide = 0.5 * (len(block.text) if end is None else end)
    return any(
        mark.style == "link"
        and min(mark.end, end or mark.end) - mark.start >= wide
        and FILM_PAGE.search(mark.target)
        for mark in block.marks
    )


def is_marked(block: SourceBlock) -> bool:
    """Whether a block is emphasised as a whole."""
    wide = 0.6 * len(block.text.strip())
    return any(
        mark.style == "emphasis" and mark.end - mark.start >= wide > 0 and mark.start <= 4
        for mark in block.marks
    )
