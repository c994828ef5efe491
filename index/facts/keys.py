"""Keys of front matter and sidecars -> fields, in the many spellings that people use."""

from __future__ import annotations

import re

from .folding import fold, word_set
from .label_keys import FIELDS
from .page import page_field

_KEYS = {
    "film": """
        film movie pelicula filme film_title movie_title filmtitle movietitle film_name
        movie_name film.title movie.title film.name movie.name titel_film film_titel
        itemreviewed item_reviewed""",
    "title": "title headline name titel titre titulo titolo page_title post_title baslik",
    "original": """
        original_title originaltitle alternative_title alt_title film.original_title original
        orig_title titre_original titulo_original titolo_originale aka film.aka originaltitel""",
    "critic": """
        author authors by critic reviewer byline writer_of_review reviewed_by review_by autor
        auteur autore critic_name reviewer_name author.name critic.name reviewer.name posted_by
        post_author kritiker kritikerin rezensent critique recensore verfasser yazar blogger
        critica firma""",
    "translator": """
        translator translated_by translation ubersetzer ubersetzung traducteur traductor
        traduttore""",
    "publication": """
        publication published_in outlet source publisher site site_name magazine website medium
        pub publication.name""",
    "url": """
        url link permalink_url canonical canonical_url source_url original_url web saved_from
        href""",
    "published": """
        date published publish_date pubdate pub_date published_at date_published published_on
        publication_date review_date reviewed post_date posted posted_on created datum fecha
        data tarih datepublished reviewed_on written""",
    "credits.director": """
        director directors directed_by directedby directer film.director film.directors
        movie.director credits.director credits.directors dir regie regisseur regisseurin
        realisateur director_s film_director realisation regia regista direccion yonetmen
        direction""",
    "credits.writer": """
        writer writers written_by screenplay screenwriter screenwriters script writer_director
        director_writer writer_and_director
        director_and_writer written_and_directed_by directed_and_written_by credits.writer
        credits.writers film.writer film.writers drehbuch scenario scenariste guion
        sceneggiatura roteiro senaryo""",
    "credits.cinematographer": """
        cinematographer cinematography dop dp director_of_photography camera kamera photography
        credits.cinematographer credits.cinematography film.cinematographer bildgestaltung""",
    "credits.editor": """
        film_editor montage schnitt credits.editor credits.editors film.editor editing montaje
        montaggio""",
    "credits.cast": """
        cast actors starring stars film.cast movie.cast credits.cast darsteller besetzung
        acteurs reparto elenco oyuncular actor main_cast lead""",
    "credits.distributor": """
        distributor distribution distributed_by verleih distributeur credits.distributor
        film.distributor""",
    "credits.runtime": """
        runtime run_time running_time length duration film.runtime movie.runtime credits.runtime
        laufzeit duree duracion durata minutes runtime_minutes length_minutes runtimeminutes""",
    "credits.year": """
        year release_year releaseyear film_year movie_year year_released film.year movie.year
        credits.year jahr annee ano anno filmyear year_of_release yil production_year""",
    "credits.countries": """
        country countries film.country film.countries credits.countries credits.country land
        pays pais paese country_of_origin origin ulke""",
    "credits.languages": """
        languages film.language film.languages credits.languages credits.language sprache
        spoken_languages original_language spoken_language""",
    "credits.genres": """
        genre genres film.genre film.genres credits.genres credits.genre genero genere""",
    "release": """
        released release_date releasedate release film.release_date film.released
        credits.release_date kinostart sortie estreno uscita us_release theatrical_release""",
    "rating": """
        rating score stars grade my_rating myrating my_score star_rating verdict film_rating
        review_rating calificacion puntuacion valoracion valutazione beoordeling waardering
        avaliacao classificacao nota_final my_stars note wertung bewertung puntuacion voto nota
        puan critic_rating
        rating.value review.rating""",
    "aggregate": """
        imdb_rating imdb metascore metacritic rotten_tomatoes rt_score tmdb_rating
        letterboxd_rating average_rating user_rating users_rating imdb_score audience_score
        ratings.imdb""",
    "scale": """
        scale rating_scale max_rating rating_max best_rating bestrating rating.scale rating.max
        max_stars stars_max out_of rating.out_of""",
    "teaser": """
        teaser description excerpt summary subtitle tagline deck dek standfirst lede synopsis
        abstract meta_description blurb intro""",
    "language": "lang language locale text_language inlanguage",
    "kind": "kind type review_type post_type document_type content_type",
    "spoilers": "spoilers spoiler has_spoilers contains_spoilers spoiler_warning",
}
_FIELD = {
    key.replace(".", " ").replace("_", " "): name
    for name, keys in _KEYS.items()
    for key in keys.split()
}
_IGNORED = word_set(
    """draft layout permalink slug id tags tag categories category watched viewed seen image
    images cover poster thumbnail weight aliases cssclass template theme toc comments
    featured pinned updated modified lastmod"""
)
_NO_LABEL_FIELD = word_set("ignored author editor film rating aggregate kind critic")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def field_of(key: str) -> str | None:
    """The field that a key means, None for keys that state nothing of the review."""
    if " " in key and (stated := page_field(fold(key))):
        return stated
    folded = fold(_CAMEL.sub(" ", key)).removeprefix("params ").removeprefix("extra ")
    if folded in _IGNORED:
        return None
    if folded in _FIELD:
        return _FIELD[folded]
    label = FIELDS.get(folded)
    return None if label in _NO_LABEL_FIELD else label
