"""Heads of capsules: what a heading or the beginning of a paragraph states of a film."""

from __future__ import annotations

import re
from typing import NamedTuple

from index.model import SourceBlock

from .dates import read_date
from .folding import fold, word_set
from .headline import is_person, read_headline
from .people import is_name
from .ratings import read_rating, trailing_rating
from .vocabulary import is_country

_YEAR = r"(?:18[89]|19\d|20\d)\d"
_NUMBER = re.compile(r"(?:#|no\.? ?|nr\.? ?|n°|nº)?\d{1,3}\s?(?:[.):]|\s[–—-])\s+", re.IGNORECASE)
_DAY = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}(?:[./-](?:\d\d){1,2})?\.?|"
    r"(?:[^\W\d_]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}\.? [^\W\d_]{3,9}\.?)(?:,? \d{4})?)"
    r"(?:\s*[:|–—]|\s-)\s+(?=\S)"
)
_STARS_FIRST = re.compile(r"(?P<rating>[★⭐☆✭✮½]{1,12}|\*{2,5}½?)\s+(?=\S)")
_RANGE = re.compile(rf"[(\[][^()\[\]]*{_YEAR}\s?(?:[–—-]|to|bis|à)\s?(?:\d|present|heute|today)")
_BRACKET_END = re.compile(r"\s*[(\[](?P<inner>[^()\[\]]{3,60})[)\]]\s*$")
_PIECES = re.compile(r"\s*[|/·•]\s+|\s+[|/·•]\s*|,\s+|\s+[–—-]\s+")
_YEAR_AT_END = re.compile(rf"(?:^|[\s,(]){_YEAR}\)?$")
_LABEL = re.compile(
    r"^(?:d|r|dir|real|réal|reg|regie|regia|yön|yönetmen|director|directed by)[.:]+\s*",
    re.IGNORECASE,
)
_BY = re.compile(r"\s+(?:by|von|de|di)\s+(?P<name>\S+(?: \S+){1,3})$")
_FILM_PAGE = re.compile(r"/(?:title/tt\d{6,}|tt\d{7,}|movies?/\S|films?/\S|m/\S)")
_QUOTED = re.compile(r"[“\"„«»‘'].{1,80}[”\"“»«’']")
_ENDS_AS_SENTENCE = re.compile(r"(?<!\.\.)[.;,]$|:$")
_LONGEST = 12
"""Words of a title beyond which a head is a sentence."""

_PHRASES = frozenset(
    phrase.strip()
    for phrase in [
        "the good",
        " the bad",
        " the ugly",
        " the bad and the ugly",
        " the good and the bad",
        "\n    what works",
        " what doesn t work",
        " what worked",
        " what didn t",
        " what i liked",
        " what i didn t like",
        "\n    final thoughts",
        " closing thoughts",
        " first thoughts",
        " my thoughts",
        " in short",
        " in conclusion",
        " the film",
        "\n    the movie",
        " the story",
        " the plot",
        " the cast",
        " the rest",
        " the end",
        " also seen",
        " also watched",
        " also playing",
        "\n    le film",
        " der film",
        " la pelicula",
        " la película",
        " il film",
        " das fazit",
        " en bref",
        " kurz und gut",
        " the short version",
        "\n    the long version",
        " day one",
        " day two",
        " day three",
        " the winners",
        " the awards",
        " wrap up",
        " wrapping up",
        "\n    best picture",
        " coming soon",
        " next week",
        " next time",
        " until next time",
        " the rewatch",
        " double feature",
        "\n    pour conclure",
        " en conclusion",
        " zum schluss",
        " zum film",
        " a propos",
        " table of contents",
        " see also",
    ]
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
    score scores pros cons strengths weaknesses introduction intro einleitung background
    hintergrund contexte contexto context analysis analyse spoilers spoiler trailer trailers credits
    links comments kommentare commentaires comentarios related references footnotes sources
    further mentions mention runner runners conclusión takeaway takeaways thoughts recap ending
    symbolism meaning trivia facts info details infos about faq pacing effects editing
    production legacy reception release awards preamble prologue epilogue update updates
    disclaimer recommendation recommendations final verdict bottom tldr tl contents besetzungsliste
    winners schedule programme program tags categories share archive archives week
    monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch
    donnerstag freitag samstag sonntag shorts features documentaries documentary animation
    horror comedy drama action television tv books book music games game"""
)
_COUNTED = re.compile(
    r"(?:day|tag|jour|día|dia|giorno|dag|week|woche|part|teil|partie|parte|chapter|kapitel|"
    r"chapitre|act|season|staffel|saison|episode|folge|round)\s(?:\d{1,3}|[ivx]{1,4}|one|two|three|four|five|"
    r"six|seven|eight|nine|ten)\b|(?:\d{1,2}\.?|first|second|third)\s(?:day|tag|week|woche)\b"
)
_RANKING = re.compile(
    r"(?:best|worst|top|most|least|favou?rite|beste[rs]?|meilleure?s?|mejor|miglior) "
)


class Head(NamedTuple):
    """What a head states of a film; `sure`: 3 beyond doubt, 2 likely, 1 by its shape, 0 no title.

    `counted` is how many characters before the title are its number in a numbered
    column; `watched` the day that it begins with, as an ISO date.
    """

    title: str
    sure: int
    year: int | None = None
    director: str | None = None
    rating: str | None = None
    original: str | None = None
    watched: str | None = None
    counted: int = 0


def read_head(text: str, *, marked: bool = False, linked: bool = False) -> Head:
    """Title, year, director and rating in a head. Never raises; `sure` 0 where it is none.

    `marked`: emphasised or in quotation marks as a whole; `linked`: it leads to a
    page of a film.
    """
    rest = " ".join(text.split()).strip(" *_")
    number = _NUMBER.match(rest)
    counted = number.end() if number and len(rest) > number.end() else 0
    rest = rest[counted:].strip(" *_")
    day = _DAY.match(rest)
    watched = read_date(day["day"]) if day else None
    rest = rest[day.end() :] if day else rest
    rest, rating = _without_rating(rest)
    marked = marked or bool(_QUOTED.fullmatch(rest))
    read = read_headline(rest)
    titles = (
        tuple(title for title in read.titles if not _YEAR_AT_END.fullmatch(title))
        or read.titles[:1]
    )
    title = titles[0] if titles else ""
    rating = rating or read.rating
    year, director, original = read.year, read.director, read.original
    sure = 3 if (year or director) and not _RANGE.search(rest) else 2 if rating or marked else 1
    if (
        original
        and director is None
        and is_name(_LABEL.sub("", original))
        and _LABEL.match(original)
    ):
        director, original = _LABEL.sub("", original), None
    if sure < 3:
        title, year, director, more = _by_pieces(title)
        sure = max(sure, more)
    if linked:
        sure = 3
    if read.inside or not can_be_title(title, bare=sure < 3):
        sure = 0
    return Head(title.strip(' *_“”"„«»'), sure, year, director, rating, number, original)


def _without_rating(text: str) -> tuple[str, str | None]:
    first = _STARS_FIRST.match(text)
    if first:
        return text[first.end() :].strip(" *_–—:-"), first["rating"]
    trailing = trailing_rating(text)
    if trailing:
        return text[: trailing[1]].rstrip(" *_–—:|,([-"), trailing[0].printed
    last = re.search(r"(?:\s[–—|-]|[:|,])\s*(?P<rating>\S{1,12})$", text)
    if last and read_rating(last["rating"], bare=last["rating"][0].isupper()):
        return text[: last.start()].rstrip(" *_–—:|,-"), last["rating"]
    return text, None


def _by_pieces(title: str) -> tuple[str, int | None, str | None, int]:
    """Title, year, director where signs part them ("Title, NAME, France 2019"), and how sure."""
    bracket = _BRACKET_END.search(title)
    if bracket and bracket.start():
        inner = _PIECES.split(bracket["inner"])[0].strip(" *_")
        name = _LABEL.sub("", inner)
        if is_person(name) and not is_country(name):
            labelled = name != inner
            return title[: bracket.start()].strip(" *_"), None, name, 3 if labelled else 2
        return title, None, None, 1
    pieces = [piece.strip(" *_") for piece in _PIECES.split(title)]
    if len(pieces) < 2:
        return title, None, None, 1
    year = (
        int(pieces[-1][-4:]) if _YEAR_AT_END.search(pieces[-1]) and pieces[-1][-1] != ")" else None
    )
    names = [_LABEL.sub("", piece) for piece in pieces[1:]]
    director = next((name for name in names if is_person(name) and not is_country(name)), None)
    if year and director and names.index(director) == 0:
        return pieces[0], year, director, 3
    if director and len(pieces) == 2 and not is_name(pieces[0]):
        return pieces[0], None, director, 1
    return title, None, None, 1


def can_be_title(title: str, *, bare: bool) -> bool:
    """Whether words can be a film's title and no heading of a section; `bare`: nothing else says so."""
    words = fold(title).split()
    if not words or len(words) > (_LONGEST - 3 if bare else _LONGEST) or len(title) > 90:
        return False
    if not any(sign.isalpha() for sign in title) and bare:
        return False
    folded = " ".join(words)
    if folded in _PHRASES or (len(words) == 1 and folded in _SECTIONS) or _COUNTED.match(folded):
        return False
    if not bare:
        return not title[0].islower() or len(words) <= 6
    if title[0].islower() or _ENDS_AS_SENTENCE.search(title) or title.endswith("?"):
        return False
    return words[-1] not in _SECTIONS and words[0] not in _SECTIONS and not _RANKING.match(folded)


def leads_to_film(block: SourceBlock, end: int | None = None) -> bool:
    """Whether a link over most of a block, or of its first `end` characters, is to a film's page."""
    wide = 0.5 * (len(block.text) if end is None else end)
    return any(
        mark.style == "link"
        and min(mark.end, end or mark.end) - mark.start >= wide
        and _FILM_PAGE.search(mark.target)
        for mark in block.marks
    )


def is_marked(block: SourceBlock) -> bool:
    """Whether a block is emphasised as a whole."""
    text = block.text.strip()
    return bool(text) and any(
        mark.style == "emphasis" and mark.end - mark.start >= 0.6 * len(text) and mark.start <= 4
        for mark in block.marks
    )
