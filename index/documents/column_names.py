"""What the head of a column promises, in the spellings of several languages."""

from __future__ import annotations

import re
import unicodedata
from typing import Final, Literal

Column = Literal[
    "film", "title", "original", "year", "critic", "rating", "text", "date", "watched", "url",
    "type", "book", "place", "saved", "second", "known", "other",
]  # fmt: skip
"""`film` names a film beyond doubt, `title` something; `known` is told of films only (a
director, an IMDb number), `saved` where somebody keeps links; `second` is a rating
beside the one that counts; `book` and `place` are columns that tables of films do not have."""

_NAMES: Final[dict[Column, str]] = {
    "film": """film, films, movie, movies, film title, movie title, film name, movie name,
        filmtitel, filmtitle, movietitle, titre du film, pelicula, titulo de la pelicula,
        titulo pelicula, filme, titulo do filme, titolo del film, titolo film, film adi,
        filmin adi, primary title, primarytitle""",
    "title": """title, name, titre, titel, titulo, titolo, nom, nombre, naam, nome, baslik, adi,
        movie show, item""",
    "original": "original title, originaltitle, titre original, originaltitel, titulo original",
    "year": """year, film year, movie year, release year, released year, year released, annee,
        jahr, ano, anno, jaar, yil, production year, yr, annee de sortie, erscheinungsjahr""",
    "critic": """critic, reviewer, author, reviewed by, review by, by, autor, autorin, auteur,
        autore, kritiker, critico, recensent, rezensent, yazar, elestirmen, critic name,
        reviewer name""",
    "rating": """rating, score, grade, stars, my rating, your rating, my score, your score, wertung,
        bewertung, puntuacion, calificacion, voto, nota, puan, cijfer, beoordeling, avaliacao,
        note sur 5, note sur 10, note sur 20, rating 10, rating10, rating 5, rating 100,
        star rating, personal rating, own rating, trakt rating, valutazione, punteggio""",
    "text": """review, reviews, text, notes, note, body, comment, comments, content, my review,
        mini review, review text, reviewtext, full review, kritik, rezension, critique, critica,
        resena, recensione, recensie, elestiri, yorum, avis, commentaire, comentario, commento,
        kommentar, thoughts, my thoughts, opinion, notizen, bemerkung, bemerkungen, private notes,
        inceleme, my notes, impressions, remarks""",
    "date": """date, datum, fecha, data, tarih, published, date published, publish date, pub date,
        review date, date reviewed, reviewed, reviewed on, date rated, rated at,
        publication date, date de publication""",
    "saved": """time added, timestamp, folder, saved date, reading progress, status, creation date,
        document tags, selection, created, date added""",
    "watched": """watched date, date watched, watched, watched on, watched at, watcheddate, seen,
        date seen, seen on, viewed, date viewed, last watched, last watched at, gesehen,
        gesehen am, vu, vu le, date de visionnage, visto, vista, visto el, izlendi, gezien""",
    "url": "url, link, uri, review url, permalink, source url, web, href",
    "type": "title type, titletype, type, media type, kind, category, format",
    "book": """isbn, isbn13, isbn 13, number of pages, pages, page count, binding, author l f,
        book id, exclusive shelf, bookshelves, read count, date read, artist, album, track,
        platform, console, developer""",
    "place": """address, city, phone, email, e mail, zip, postcode, price, quantity, sku, product,
        restaurant, cuisine, street, latitude, longitude, company, amount, balance""",
    "known": """director, directors, directed by, dir, regie, regisseur, realisateur, realisation,
        director s, regista, regia, direccion, direcao, yonetmen, yonetmenler, runtime,
        runtime mins, run time,
        duree, laufzeit, duracion, durata, sure, const, imdb id, imdbid, imdb, tmdb id, tmdbid,
        tmdb, letterboxd uri, letterboxd url, letterboxd, trakt id, imdb rating, rotten tomatoes,
        metascore, num votes, genre, genres, genero, genere, cast, starring, actors, rewatch,
        cinema, theater, theatre, kino, screenplay, cinematographer, studio, country, pays,
        land, pais""",
}  # fmt: skip
_COLUMNS: Final[dict[str, Column]] = {
    " ".join(name.split()): column for column, names in _NAMES.items() for name in names.split(",")
}
_OTHER_SIGNS: Final = re.compile(r"[\W_]+")
_BRACKET: Final = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_CAMEL: Final = re.compile(r"(?<=[a-zß-ÿ])(?=[A-Z])")
_OUT_OF: Final = re.compile(
    r"(?:/|out of|of|sur|von|de|su|van|sobre|üzerinden|rating|score|stars) ?_?(5|10|20|100)\b",
    re.IGNORECASE,
)


def column_of(head: str) -> Column:
    """What a column of this head holds, by the name alone; "other" where nothing is known."""
    for form in (head, _BRACKET.sub(" ", head), _CAMEL.sub(" ", head)):
        found = _COLUMNS.get(folded(form))
        if found is not None:
            return found
    without_scale = folded(_OUT_OF.sub(" ", head))
    return "rating" if _COLUMNS.get(without_scale) == "rating" else "other"


def scale_of(head: str) -> int | None:
    """The scale that the head of a column of ratings states ("Rating (/10)", "Rating10")."""
    match = _OUT_OF.search(head)
    return int(match[1]) if match else None


def folded(name: str) -> str:
    """Small letters without accents, words parted by single blanks."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("ı", "i"))
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(_OTHER_SIGNS.sub(" ", letters).split())
