"""Whether a document is about films at all, or about a book, a series, a game, something else.

A folder of notes holds posts on programming beside reviews, under names that are
films' as well ("dune.md", "1917.md"). Only what a document says of itself or
speaks of tells them apart.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from index.model import Declared, Document

from .folding import fold, word_set
from .patterns import Pattern

_TOKEN = re.compile(r"[^\W\d_]+")
_EASTERN = re.compile("映画|監督|电影|電影|导演|導演|影片|片子|영화|감독")
_NAMES = word_set(
    """film films movie movies filmen director directors regie oscar oscars letterboxd imdb
    película películas filmi filme filmes filmin"""
)
_NAME_STEMS = (
    "cinema", "filmmak", "kino", "regisseur", "ciné", "réalisat", "pellicol", "sinema", "yönetmen",
    "screenplay", "ταινί", "фильм", "filmkriti",
)  # fmt: skip
_NEAR = word_set(
    """picture pictures directed directing actor actors actress actresses screen onscreen scene
    scenes sequel sequels prequel prequels remake remakes trailer audience audiences performance
    performances cast footage viewer viewers plot protagonist biopic franchise watched starring
    shot shots leinwand streifen handlung szene szenen acteurs scène scènes pelis cineasta guion
    guión actores actriz actrices rodaje escena escenas reparto regista attore attori attrice
    attrici scena scene filmagens elenco roteiro cena cenas bioscoop regisseuse camera kamera"""
)
_NEAR_STEMS = (
    "screenwrit", "screening", "blockbuster", "documentar", "rewatch", "darsteller", "schauspiel",
    "drehbuch", "zuschauer", "réalis", "acteur", "actrice", "scénario", "métrage", "spectateur",
    "largometraje", "espectador", "sceneggiatur", "protagonist", "cineast", "diretor", "film",
    "oyuncu", "senaryo", "sahne", "izleyici", "σκηνοθ", "σινεμ", "кино", "режисс", "актёр", "актер",
    "cinematograph",
)  # fmt: skip
_OTHERS = {
    "series": (
        word_set(
            """season seasons episode episodes staffel staffeln folge folgen saison saisons épisode
            épisodes temporada temporadas episodio episodios stagione stagioni puntata puntate
            series serie série séries dizi seizoen seizoenen aflevering afleveringen"""
        ),
        ("showrunner", "sezon", "bölüm", "dizinin"),
    ),
    "book": (
        word_set(
            """novel novels book books chapter chapters reader readers paperback hardcover memoir
            audiobook goodreads buch buches roman romans kapitel livre livres novela libro libros
            romanzo lettore lettori"""
        ),
        ("leser", "lecteur", "lector", "kitap", "okur"),
    ),
    "game": (
        word_set("game games gameplay playthrough nintendo playstation xbox steam"),
        ("videojuego", "videospiel", "videogame", "oyunu", "oyunun"),
    ),
    "music": (
        word_set(
            """album albums track tracks vocal vocals band singles lyrics setlist encore concert
            concerts disco canciones"""
        ),
        ("tracklist", "guitar", "konzert"),
    ),
}  # fmt: skip
_OF_SERIES = Pattern(
    r"\b(?:tv|television) (?:show|series)|\bseason (?:one|two|three|four|five|\d)|\bmini-?series|"
    r"\blimited series|\bshowrunner|\bstaffel \d|\bsaison \d|\btemporada \d|\bstagione \d",
    re.IGNORECASE,
    having=(
        "tv ", "television ", "season ", "miniseries", "mini-series", "limited series",
        "showrunner", "staffel ", "saison ", "temporada ", "stagione ",
    ),
)  # fmt: skip
_LEAST_OTHERS = 4
_FILMY = 6
"""Different words of films from which on a text is of one, whatever else it speaks of."""
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
    counted = Counter(_TOKEN.findall(text[:_LOOKED_AT].casefold()))
    if not stated and _is_of_others(counted, text):
        return Subject(film=False)
    named = _named(counted, text)
    distinct = sum(1 for word in counted if _is_near(word))
    if named >= 2 or (named and distinct >= 2) or distinct >= 3:
        return Subject(film=True)
    if language is None or words < 40 or distinct or stated:
        return Subject(film=None)
    return Subject(film=False)


def speaks_of_others(text: str) -> bool:
    """Whether a text speaks of books, series, games or music far more than of films."""
    return _is_of_others(Counter(_TOKEN.findall(text[:_LOOKED_AT].casefold())), text)


def _is_of_others(counted: Counter[str], text: str) -> bool:
    """A film's review can speak of its novel or its band too, but in the words of films."""
    named = _named(counted, text)
    near = sum(1 for word in counted if _is_near(word))
    phrases = {found[0].casefold() for found in _OF_SERIES.finditer(text[:_LOOKED_AT])}
    if len(phrases) >= 2 and named <= 1 and near < _FILMY:
        return True
    for kind, (words, stems) in _OTHERS.items():
        times = _count(counted, words, stems)
        if times >= _LEAST_OTHERS and times > 2 * named and (kind == "series" or near < _FILMY):
            return True
    return False


def _named(counted: Counter[str], text: str) -> int:
    return _count(counted, _NAMES, _NAME_STEMS) + len(_EASTERN.findall(text, 0, _LOOKED_AT))


def _count(counted: Counter[str], words: frozenset[str], stems: tuple[str, ...]) -> int:
    """How often a text has one of the words, or a word that begins with one of the stems."""
    return sum(times for word, times in counted.items() if word in words or word.startswith(stems))


def _is_near(word: str) -> bool:
    """Whether a word is one of films and of what is said of them."""
    known = word in _NAMES or word in _NEAR
    return known or word.startswith(_NEAR_STEMS) or word.startswith(_NAME_STEMS)


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


_OWN_VOICE = Pattern(
    r"\b(?:i|i['’]m|i['’]ve|my|me|we|our|us|you|ich|mir|mich|mein\w*|wir|je|j['’]|moi|nous|yo|mi|"
    r"nos|me|io|noi|eu|ik|wij|ben|bence|biz)\b|[!?]|\b(?:film|movie|película|filme|filmi)\b",
    re.IGNORECASE,
)
_BASE_KEYS = re.compile(r"imdb|tmdb|poster|plot|trailer|watchlist|metascore|seen|status|actors")
_ENTRY_KEYS = re.compile(
    rf"(?:{_BASE_KEYS.pattern}|year|length|genres?|released|watched|country|language|writer|studio)"
)
_LEAST_KEYS = 4
_PROGRAMME_KEYS = re.compile(
    r"(?:schedule|show ?times?|screenings?|sessions?|horarios?|funciones|sesiones|spielzeiten|"
    r"vorstellungen|seances?|orari|seanslar)\b"
)
_DAY_AND_HOUR = re.compile(
    r"\W*(?:[^\W\d_]{2,12}\.?,? )?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.? [^\W\d_]{3,10}\.?"
    r"(?: \d{4})?),? (?:(?:at|um|om|à|a las|alle|às|saat) )?"
    r"\d{1,2}[:.h]\d\d\W*(?:uhr|uur|pm|am|h)?\W*",
    re.IGNORECASE,
)
_HOUR_LINE, _FIRST_LINES = 40, 10
_STATUS = ("status", "state", "statut", "estado", "stato", "durum")
_TO_SEE = re.compile(
    r"(?:to|want to|plan to) (?:watch|see)|watch ?list|unseen|unwatched|backlog|a voir|por ver|"
    r"pendiente|zu sehen|noch sehen|da vedere|te zien|izlenecek"
)
MOST_OF_ENTRY = 100
"""Words that a note without an opinion has at most."""
_SAYS = re.compile(
    r"(?:\w+\W+){5}\w[^\n]*[.!?…。！？]|(?:\w+\W+){12}|[\u3040-\u30ff\u3400-\u9fff]{12}"
)
_LISTED = re.compile(r"\s\|\s|\]\], ?\[\[|https?://")


def says_something(text: str) -> bool:
    """Whether a paragraph is a sentence rather than names and numbers."""
    return bool(_SAYS.search(text)) and not _LISTED.search(text[:200])


def is_programme(document: Document) -> bool:
    """Whether a note's keys, or a line of day and hour, tell when a film is shown."""
    keys = (fold(item.key) for item in document.declared if item.value)
    return any(map(_PROGRAMME_KEYS.match, keys)) or any(
        len(block.text) <= _HOUR_LINE and _DAY_AND_HOUR.fullmatch(block.text)
        for block in document.blocks[:_FIRST_LINES]
    )


def is_to_be_seen(declared: tuple[Declared, ...]) -> bool:
    """Whether a note's keys say that the film is still to be seen ("watchlist: true")."""
    for item in declared:
        key, value = fold(item.key), item.value
        if value is True or fold(str(value)) in ("true", "yes", "oui", "ja", "si", "1"):
            if _TO_SEE.fullmatch(key):
                return True
        elif key in _STATUS and isinstance(value, str) and _TO_SEE.fullmatch(fold(value)):
            return True
    return False


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


_JUDGES = Pattern(
    r"\b(?:good|great|best|better|bad|worst|love\w*|boring|masterpiece|brilliant\w*|beautiful\w*|"
    r"disappoint\w*|enjoy\w*|recommend\w*|worth|fun|funny|weak|strong|perfect\w*|amazing\w*|"
    r"excellent|terribl\w*|awful|impressi\w*|stunning|slow|too|gute?\w{0,2}|schön\w*|großartig\w*|"
    r"schlecht\w*|langweilig\w*|empfehl\w*|leider|magnifique|mauvais|chef-d|réussi\w*|bueno|buena|"
    r"mal[oa]|mejor|peor|excelente|recomend\w*|bello|brutto|ottimo|noioso|güzel|kötü|iyi|harika|"
    r"goed|slecht|mooi)\b",
    re.IGNORECASE,
)


def is_told_only(text: str) -> bool:
    """Whether a short text tells what a film is about and says no word of what it is like."""
    return not _OWN_VOICE.search(text) and not _JUDGES.search(text)
