"""Whether a document is about films at all, or about a book, a series, a game, something else.

A folder of notes holds posts on programming beside reviews, under names that are
films' as well ("dune.md", "1917.md"). Only what a document says of itself or
speaks of tells them apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from index.model import Declared, Document

from .folding import fold, word_set

_FILM_WORD = re.compile(
    r"\b(?:films?|movies?|cinema\w*|pictures?|film-?mak\w+|directors?|directed|directing|actors?|"
    r"actress(?:es)?|screenplay\w*|screenwriter\w*|screening\w*|on-?screen|screen|scenes?|sequels?|"
    r"prequels?|remakes?|blockbuster\w*|box office|oscars?|trailer|audiences?|documentar\w+|"
    r"performances?|cast|camera\w*|footage|viewers?|plot|protagonist|biopic|franchise|imdb|"
    r"letterboxd|rotten tomatoes|watched|rewatch\w*|starring|shots?|"
    r"filme?[ns]?|kino\w*|regie|regisseur\w*|darsteller\w*|schauspiel\w*|leinwand|drehbuch\w*|"
    r"streifen|handlung|szenen?|zuschauer\w*|"
    r"ciné\w*|réalis\w+|acteur\w*|actrice\w*|scénario\w*|long[- ]métrage\w*|scènes?|spectateur\w*|"
    r"películas?|pelis?|cine(?:asta)?|largometraje\w*|guion\w*|guión|actor(?:es)?|actriz|actrices|"
    r"rodaje|escenas?|espectador\w*|reparto|"
    r"pellicol\w+|regista|attor[ei]|attric[ei]|sceneggiatur\w+|protagonist\w+|scen[ae]|"
    r"cineast\w+|filmagens|diretor\w*|elenco|roteiro|cenas?|bioscoop|regisseuse|acteurs|"
    r"film\w{0,6}|sinema\w*|yönetmen\w*|oyuncu\w*|senaryo\w*|sahne\w*|izleyici\w*|"
    r"ταινί\w+|σκηνοθ\w+|σινεμ\w+|фильм\w*|кино\w*|режисс\w+|актёр\w*|актер\w*)\b|"
    r"映画|監督|电影|電影|导演|導演|影片|片子|영화|감독",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"films?|movies?|cinema\w*|film-?mak\w+|kino\w*|regie|regisseur\w*|ciné\w*|réalisat\w+|"
    r"películas?|pellicol\w+|sinema\w*|yönetmen\w*|directors?|screenplay\w*|oscars?|"
    r"letterboxd|imdb|filme?[ns]?|filmi|映画|監督|电影|電影|导演|導演|影片|영화|감독|ταινί\w+|фильм\w*",
    re.IGNORECASE,
)
_OTHERS: dict[str, re.Pattern[str]] = {
    "series": re.compile(
        r"\b(?:seasons? \w+|episodes?|showrunner\w*|series finale|pilot episode|staffeln?|folgen?|"
        r"saisons?|épisodes?|temporadas?|episodios?|stagion[ei]|puntat[ae]|sezon\w*|bölüm\w*|"
        r"tv (?:show|series)|s[ée]ries?|dizi\w*)\b",
        re.IGNORECASE,
    ),
    "book": re.compile(
        r"\b(?:novels?|the book|this book|his book|her book|chapters?|readers?|paperback|hardcover|"
        r"memoir|audiobook|goodreads|buch(?:es)?|romans?|leser\w*|kapitel|livre|lecteur\w*|"
        r"novela|libro|lector\w*|romanzo|lettor[ei]|kitap\w*|okur\w*)\b",
        re.IGNORECASE,
    ),
    "game": re.compile(
        r"\b(?:video ?games?|gameplay|the game|this game|playthrough|nintendo|playstation|xbox|"
        r"steam|boss fight\w*|jeu vidéo|videojuego\w*|videospiel\w*|oyun\w*)\b",
        re.IGNORECASE,
    ),
    "music": re.compile(
        r"\b(?:albums?|tracklist\w*|the tracks?|guitar\w*|vocals?|the band|ep|singles?|lyrics|"
        r"setlist|encore|concerts?|konzert\w*|disco|canciones)\b",
        re.IGNORECASE,
    ),
}
_LEAST_OTHERS = 4
_LOOKED_AT = 6000
_FEW = 150
_FILM_TAGS = word_set(
    """film films movie movies cinema cine kino sinema filmkritik moviereview moviereviews
    filmreview filmreviews moviereviews letterboxd filme pelicula peliculas bioscoop horrormovie
    watched moviediary filmdiary mubi criterion oscars hollywood bollywood filmy"""
)
_FILM_TAG = re.compile(
    r"\b(?:films?|movies?|cinema|cine|kino|filmkritik\w*|sinema|peliculas?)\b(?! ?photo)"
)
_OTHER_TAGS = word_set(
    """book books bookreview bookreviews novel novels reading fiction literature buch bucher livre
    livres libro libros kitap tv television series show shows tvshow tvshows serie serien dizi
    anime manga comics game games gaming videogames videogame music album albums musik concert
    concerts theatre theater podcast podcasts restaurant restaurants food recipe recipes travel
    programming code coding tech technology linux javascript python rust golang ocaml docker htb
    ctf security devops software engineering web design math science politics sports"""
)
_FILM_KEYS = re.compile(
    r"^(?:imdb|tmdb|letterboxd|movie|film|director|directed|regie|runtime|mpaa|cast|actors|"
    r"cinematograph|screenplay)|^(?:rotten|metascore)"
)
_TAG_KEYS = word_set("tags tag categories category keywords type kind layout section topics genre")
_NO_FOLDER = word_set("posts post content src pages blog reviews review drafts en de fr es")


class Subject(NamedTuple):
    """What a document is about: `film` yes, no, or None where nothing tells.

    `stated`: the document itself or its folder says so, not only its words.
    """

    film: bool | None
    stated: bool = False


def subject_of(
    document: Document, text: str, words: int, language: str | None, *, stated: bool = False
) -> Subject:
    """What a document is about, by its keys and tags, its folders, and what it speaks of.

    `text` is its readable text, of `words` words; what stands around it counts
    where the text is short. `stated`: credits of a film stand beside it.
    """
    told = _told(document.declared, document.path)
    if told is not None:
        return Subject(told, stated=True)
    if words < _FEW:
        text = "\n".join(block.text for block in document.blocks[:60])
    found = _FILM_WORD.findall(text, 0, _LOOKED_AT)
    named = sum(1 for word in found if _PLAIN.fullmatch(word))
    if not stated and speaks_of_others(text):
        return Subject(film=False)
    distinct = len({word.casefold() for word in found})
    if named >= 2 or (named and distinct >= 2) or distinct >= 3:
        return Subject(film=True)
    if language is None or words < 40 or distinct or stated:
        return Subject(film=None)
    return Subject(film=False)


def speaks_of_others(text: str) -> bool:
    """Whether a text speaks of books, series, games or music far more than of films."""
    found = _FILM_WORD.findall(text, 0, _LOOKED_AT)
    named = sum(1 for word in found if _PLAIN.fullmatch(word))
    other = max(len(pattern.findall(text, 0, _LOOKED_AT)) for pattern in _OTHERS.values())
    return other >= _LEAST_OTHERS and other > 2 * named


def _told(declared: tuple[Declared, ...], path: str) -> bool | None:
    """What the tags, the keys or the folders of a document say, the tags first."""
    tags = {fold(tag) for tag in _tags(declared)}
    if any(_FILM_TAG.search(tag) or tag.replace(" ", "") in _FILM_TAGS for tag in tags):
        return True
    if any(_FILM_KEYS.match(fold(item.key)) for item in declared if item.value):
        return True
    if tags & _OTHER_TAGS:
        return False
    for folder in reversed(PurePosixPath(path).parts[:-1]):
        name = fold(folder)
        if _FILM_TAG.search(name) or name.replace(" ", "") in _FILM_TAGS:
            return True
        if name in _OTHER_TAGS:
            return False
    return None


def _tags(declared: tuple[Declared, ...]) -> Iterator[str]:
    for item in declared:
        if fold(item.key).rpartition(" ")[2] in _TAG_KEYS:
            yield from _words(item.value)


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield from (piece.strip(" #[]\"'") for piece in re.split(r"[,;/]", value)[:20])
    elif isinstance(value, (list, tuple)):
        for one in value[:40]:
            yield from _words(one)


_OWN_VOICE = re.compile(
    r"\b(?:i|i['’]m|i['’]ve|my|me|we|our|us|you|ich|mir|mich|mein\w*|wir|je|j['’]|moi|nous|yo|mi|"
    r"nos|me|io|noi|eu|ik|wij|ben|bence|biz)\b|[!?]|\b(?:film|movie|película|filme|filmi)\b",
    re.IGNORECASE,
)
_BASE_KEYS = re.compile(r"imdb|tmdb|poster|plot|trailer|watchlist|metascore|seen|status|actors")
_ENTRY_KEYS = re.compile(
    rf"(?:{_BASE_KEYS.pattern}|year|length|genres?|released|watched|country|language|writer|studio)"
)
_LEAST_KEYS = 4
MOST_OF_ENTRY = 100
"""Words that a note without an opinion has at most."""
_SAYS = re.compile(
    r"(?:\w+\W+){5}\w[^\n]*[.!?…。！？]|(?:\w+\W+){12}|[\u3040-\u30ff\u3400-\u9fff]{12}"
)
_LISTED = re.compile(r"\s\|\s|\]\], ?\[\[|https?://")


def says_something(text: str) -> bool:
    """Whether a paragraph is a sentence rather than names and numbers."""
    return bool(_SAYS.search(text)) and not _LISTED.search(text[:200])


def is_entry(declared: tuple[Declared, ...], text: str) -> bool:
    """Whether a note is an entry of a database: its keys, a synopsis, and no opinion.

    A note with a rating or in somebody's own voice is a review, however short.
    """
    if _OWN_VOICE.search(text):
        return False
    keys = {fold(item.key).split(" ")[0] for item in declared}
    rated = any(
        fold(item.key) in ("rating", "score", "stars", "grade", "my rating") and item.value
        for item in declared
    )
    kept = sum(1 for key in keys if _ENTRY_KEYS.match(key) or _FILM_KEYS.match(key))
    return not rated and kept >= _LEAST_KEYS and any(map(_BASE_KEYS.match, keys))
