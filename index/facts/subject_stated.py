"""Which medium a document says it is of: a film, or a book, a series, a game, a record, a play.

A folder of notes holds posts on all of them, often under the same titles. What tells
them apart is, from the surest on: the kind that a key states, the word before or behind
the title ("TV Review: Title", "book-title.md", "Title (novel)"), keys that only one
medium has, the tags, the folders.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from index.folding import fold, word_set
from index.model import Declared, Document

from .patterns import Pattern

_FILM_TAGS = word_set(
    """film films movie movies cinema cine kino sinema filmkritik moviereview moviereviews
    filmreview filmreviews moviereviews letterboxd filme pelicula peliculas bioscoop horrormovie
    watched moviediary filmdiary mubi criterion oscars hollywood bollywood filmy kinolog pelis"""
)
_FILM_TAG = re.compile(
    r"\b(?:films?|movies?|cinema|cine|kino|filmkritik\w*|sinema|peliculas?|filme)\b(?! ?photo)"
)
_OTHER_TAGS = word_set(
    """book books bookreview bookreviews novel novels reading fiction literature buch bucher livre
    livres libro libros kitap tv television series show shows tvshow tvshows serie serien dizi
    manga comics game games gaming videogames videogame music album albums musik concert
    concerts theatre theater podcast podcasts bookshelf bookclub lecture lectures lecturas lectura
    literatura literatur musica musique videojuego videojuegos juego juegos jeux spiele boardgame
    boardgames tvseries tvreview tvreviews gamereview gamereviews musicreview musicreviews
    albumreview albumreviews oyun oyunlar kitaplar diziler theatre teatro tiyatro
    opera musicals audiobook audiobooks goodreads ebooks gamedev poetry poems"""
)
_TOPICS = word_set(
    """restaurant restaurants food recipe recipes travel cooking cocina kochen viajes reisen voyages
    programming code coding tech technology linux javascript python rust golang ocaml docker htb
    ctf security devops software engineering web design math science politics sports anime"""
)
"""Tags of what a post on something else is of, and a film can be as well."""
_OTHER_TAG = re.compile(
    r"\b(?:books?|novels?|tv|television|tv ?shows?|video ?games?|board ?games?|albums?|recipes?|"
    r"podcasts?|concerts?|libros?|livres?|bucher|kitap|videojuegos?|serien?)\b"
)
_ADAPTED = re.compile(r"\b(?:adapt|based|movies?|films?|verfilm|to screen)")
_PHOTOGRAPHY = re.compile(
    r"\b(?:photo\w*|foto\w*|analogu?e?|darkroom|35 ?mm|120|kodak|ilford|leica|nikon|cameras?)\b"
)
_ON_FILM = word_set("film filme films")
"""Tags that beside those of photography are of what is in a camera."""
_SERIES_TAG = re.compile(r"\b(?:tv|television|series|serien?|shows?|dizi)\b")
_TAG_KEYS = word_set(
    "tags tag categories category keywords type kind layout section topics genre topic collection"
)
_KIND_KEYS = word_set("type kind media medium mediatype subtype itemtype posttype contenttype")
_BOOK = r"(?:book|novel|audiobook|buch|roman|hörbuch|libro|novela|livre|romanzo|boek|kitap)"
_SERIES = (
    r"(?:tv|tv ?show|tv[ -]?series|television|series|mini-?series|serie|série|tv-serie|dizi|show)"
)
_GAME = (
    r"(?:game|video ?game|videogame|board ?game|videojuego|juego|jeu(?: vidéo)?|spiel|videospiel|"
    r"oyun)"
)
_MUSIC = r"(?:album|music|musik|música|musique|disco|disque|song|concert|konzert|concierto|gig|lp)"
_STAGE = r"(?:play|theatre|theater|teatro|théâtre|tiyatro|opera|oper|broadway)"
_ELSE = (
    r"(?:comic|manga|graphic novel|podcast|restaurant|recipe|receta|rezept|recette|gadget|app|"
    r"exhibition|ausstellung|exposición)"
)
_OTHER = rf"(?:{_BOOK}|{_SERIES}|{_GAME}|{_MUSIC}|{_STAGE}|{_ELSE})s?"
_REVIEW = (
    r"(?:reviews?|notes?|log|report|club|diary|recommendations?|thoughts|rezension|kritik|"
    r"critique|crítica|reseña|recensione|recensie|incelemesi)"
)
_BEFORE = Pattern(
    rf"^\W*(?:(?:my|quick|short|mini|micro)\W)?{_OTHER}(?: of the (?:week|month|year))?"
    rf"(?:[ -]{_REVIEW})?(?: ?#?\d{{1,4}})?\s*(?::|\s[|–—-])\s*\S|"
    rf"^\W*{_REVIEW}[ -](?:de(?:l)? |du |of )?{_OTHER}\s*(?::|\s[|–—-])\s*\S",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    rf"[(\[](?:(?!film|movie|adaptation|based)[^()\[\]]){{0,24}}\b(?:{_BOOK}|"
    r"tv[ -]?(?:show|series)|television|(?:mini-?)?series|serie|série|dizi|"
    r"(?:video|board) ?game|game|album|podcast|comics?|manga|staffel|saison|temporada|"
    r"stagione|season)\b"
    r"(?:(?!film|movie|adaptation|based)[^()\[\]]){0,24}[)\]]\s*$|"
    rf"\bnot the (?:[\w’'-]+ ){{0,4}}(?:film|movie)\b|\s[|–—:-]\s?(?:a )?{_OTHER}[ -]{_REVIEW}\W*$",
    re.IGNORECASE,
)
_FILM_HEAD = re.compile(
    r"^\W*(?:(?:my|quick|short|mini|micro)\W)?(?:movies?|films?|película|pelicula|cine|kino)"
    rf"(?:[ -]{_REVIEW})?(?: ?#?\d{{1,4}})?\s*(?::|\s[|–—-])\s*\S|[🎬🎥🍿🎞📽]",
    re.IGNORECASE,
)
_PICTURED = re.compile("[📚📖📕📗📘📙🎮🕹🎧💿🎙]")
_PREFIXES = {
    **dict.fromkeys(word_set("movie film pelicula peli movies films kino"), True),
    **dict.fromkeys(
        word_set(
            """book libro buch livre kitap tv serie series tvshow game videogame juego album disco
            music concert podcast play theatre theater comic manga recipe boardgame"""
        ),
        False,
    ),
}
"""First words of a file's name, and whether each says that a film is in it."""
_FILE_END = re.compile(r"-(?:book|novel|tv|game|album|series|concert|music|show)-review$")
_DATE = re.compile(r"^(?:19|20)\d\d-\d{1,2}-\d{1,2}-")
_SUFFIXES = re.compile(
    r"(?:\.(?:html?|php|aspx?|jsp|shtml|md|mdx|markdown|rst|txt|org|erb|njk|liquid))+$"
)
_SERIES_KEYS = re.compile(
    r"(?:(?:number of |num |total |episode )?(?:seasons|episodes)|(?:seasons?|episodes?) count|"
    r"seasons? number|showrunners?|tvdb\w*(?: id)?|tvmaze\w*(?: id)?|temporadas|staffeln|saisons)$"
)
FILM_KEYS = re.compile(
    r"^(?:imdb|tmdb|letterboxd|watch of|"
    r"movie|film|director|directed|regie|runtime|running time|mpaa|cast|"
    r"actors|cinematograph|screenplay)|^(?:rotten|metascore)"
)
_OTHER_KEYS = re.compile(
    r"(?:isbn(?: ?1[03])?|asin|pages|page count|num pages|number of pages|book|"
    r"book (?:title|author|cover|link|url|id)|goodreads\w*(?: .*)?|storygraph(?: .*)?|date read|"
    r"read on|date finished reading|narrators?|developers?|hours played|playtime|time played|"
    r"platforms|igdb(?: .*)?|steam(?: .*)?|albums?|album (?:title|artist|art|cover)|artists?|"
    r"track ?list|tracks|spotify(?: .*)?|bandcamp(?: .*)?|discogs(?: .*)?|ingredients|"
    r"servings|prep time|cook time|total time|cuisine|"
    r"season|bgg(?: .*)?|boardgamegeek(?: .*)?)$"
)
_CONSOLE = re.compile(
    r"\b(?:ps ?[1-5]|playstation|xbox|switch|nintendo|wii|steam|pc|gamecube|game boy|dreamcast|"
    r"3ds|sega|snes|nes|vita)\b"
)


def medium_of(document: Document) -> bool | None:
    """Whether a document says that it is of a film; None where it doesn't say."""
    declared = document.declared
    kinds = {fold(word) for item in declared if _is_kind(item) for word in _words(item.value)}
    if any(map(_is_film_word, kinds)):
        return True
    if kinds & _TOPICS or any(map(_is_of_others, kinds)):
        return False
    named = _by_name(document)
    if named is not None:
        return named
    keys = [(fold(item.key.rpartition(".")[2]), item.value) for item in declared if item.value]
    if any(_SERIES_KEYS.match(key) for key, _ in keys):
        return False
    return _by_tags_and_keys(document, keys)


def _by_tags_and_keys(document: Document, keys: list[tuple[str, Any]]) -> bool | None:
    tags = {fold(tag) for tag in tags_of(document.declared)}
    if any(map(_PHOTOGRAPHY.search, tags)):
        tags -= _ON_FILM
    if any(FILM_KEYS.match(fold(item.key)) for item in document.declared if item.value):
        return True
    if any(map(_is_film_word, tags)):
        return True
    if any(_OTHER_KEYS.match(key) or _is_console(key, value) for key, value in keys):
        return False
    folder = _by_folder(document.path)
    others = any(map(_is_of_others, tags)) or any(
        _OTHER_TAG.search(tag) and not _ADAPTED.search(tag) for tag in tags
    )
    if folder is True and not any(map(_SERIES_TAG.search, tags)):
        return True
    return False if others else folder


def _by_folder(path: str) -> bool | None:
    for folder in reversed(PurePosixPath(path).parts[:-1]):
        name = fold(folder)
        if _is_film_word(name):
            return None if _SERIES_TAG.search(name) else True
        if name in _TOPICS or _is_of_others(name):
            return False
    return None


def has_tags_of_both(document: Document) -> bool:
    """Whether a document is filed under films and series together ("Film / TV")."""
    tags = {fold(tag) for tag in tags_of(document.declared)}
    return any(map(_is_film_word, tags)) and any(map(_SERIES_TAG.search, tags))


def has_topics(document: Document) -> bool:
    """Whether a document has tags of topics that hardly a film's review has."""
    return any(fold(tag).replace(" ", "") in _TOPICS for tag in tags_of(document.declared))


def _is_of_others(word: str) -> bool:
    return word in _OTHER_TAGS or word.replace(" ", "") in _OTHER_TAGS


def _is_film_word(word: str) -> bool:
    return bool(_FILM_TAG.search(word)) or word.replace(" ", "") in _FILM_TAGS


def _is_kind(item: Declared) -> bool:
    key = fold(item.key)
    return key.rpartition(" ")[2] in _KIND_KEYS or key.replace(" ", "") in _KIND_KEYS


def _is_console(key: str, value: Any) -> bool:
    return key in ("platform", "console") and _CONSOLE.search(fold(str(value))) is not None


def _by_name(document: Document) -> bool | None:
    """What the words around a title say, in the headline or in the file's name."""
    stated = (item.value for item in document.declared if fold(item.key) in ("title", "name"))
    title = next((value for value in stated if isinstance(value, str)), "")[:200]
    if _FILM_HEAD.search(title):
        return True
    if _BEFORE.search(title) or _BEHIND.search(title) or _PICTURED.search(title):
        return False
    return _by_file(document.path, fold(title)) if document.holds == "page" else None


def _by_file(path: str, title: str) -> bool | None:
    """The first word of a file's name that is not the title's own ("tv-watchmen.md")."""
    name = _DATE.sub("", _SUFFIXES.sub("", PurePosixPath(path).name.casefold()))
    if _FILE_END.search(name):
        return False
    first, _, rest = name.partition("-")
    if first not in _PREFIXES or not rest or not title or title.split(maxsplit=1)[0] == first:
        return None
    word = fold(rest).partition(" ")[0]
    return _PREFIXES[first] if word in title.split() else None


def tags_of(declared: tuple[Declared, ...]) -> Iterator[str]:
    """The tags, categories and kinds that a document states, as written."""
    for item in declared:
        if any(word in _TAG_KEYS for word in fold(item.key).split()):
            yield from _words(item.value)


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield from (piece.strip(" #[]\"'") for piece in re.split(r"[,;/]", value)[:20])
    elif isinstance(value, (list, tuple)):
        for one in value[:40]:
            yield from _words(one)
    elif isinstance(value, Mapping):
        for key in ("name", "title", "slug"):
            yield from _words(value.get(key))
