"""Keys of front matter and sidecars -> fields, in the many spellings that people use."""

from __future__ import annotations

import re
from functools import lru_cache

from index.folding import fold, word_set

from .key_slips import slipped_field
from .label_keys import FIELDS, WEAK
from .page_declared import page_field
from .release_words import names_release
from .verdict_keys import verdict_key

_KEYS = {
    "film": """
        film movie pelicula filme film_title movie_title filmtitel filmtitle movietitle film_name
        movie_name film.title movie.title film.name movie.name titel_film film_titel
        itemreviewed item_reviewed reviewed_film reviewed_movie movie_reviewed film_reviewed
        itemreviewed.name item_reviewed.name review.film review.movie mreviews title_of_film
        nombre_pelicula titulo_pelicula titre_film titolo_film film_adi
        reviewof review_of
        reviewed_item.name reviewed_item.title watch_of.name moviename filmname
        reviewed_film.title""",
    "films": "films movies films_reviewed movies_reviewed films_discussed",
    "title": "title headline name titel titre titulo titolo page_title post_title baslik",
    "original": """
        original_title originaltitle alternative_title alt_title film.original_title original
        orig_title titre_original titulo_original titolo_originale aka film.aka originaltitel
        movie.original_title english_title international_title local_title alternate_title
        alternative_titles original_name orijinal_adi""",
    "critic": """
        author authors by critic critics reviewer byline writer_of_review reviewed_by review_by
        autor autores auteur auteurs autore critic_name reviewer_name author.name
        author.display_name critic.name
        reviewer.name authors.name posted_by post_author kritiker kritikerin rezensent critique
        recensore verfasser yazar blogger critica firma author_name authorname guest_author
        review.author dc.creator contributor contributors redactor
        redattore redattrice recensent recensente critico gastautor gastautorin guest_reviewer
        redactora autora autoras autrice autorin verfasserin rezensentin kritik_von critica_de""",
    "translator": """
        translator translated_by translation ubersetzer ubersetzung traducteur traductor
        traduttore""",
    "publication": """
        publication published_in outlet source publisher site site_name magazine
        pub publication.name newspaper first_published_in originally_published_in
        review.publication""",
    "url": """
        url link permalink_url canonical canonical_url source_url original_url web saved_from
        href external_url externalurl canonicalurl review_url source_link original_link
        link_to_review originally_published_at""",
    "published": """
        date published publish_date pubdate pub_date published_at date_published published_on
        publication_date review_date reviewed post_date posted posted_on created datum fecha
        data tarih datepublished reviewed_on written publishdate published_date
        date_created created_at timestamp created_on date_reviewed review.date pubdatetime
        first_published original_date wordpress_date dateposted date_posted pub_datetime datetime
        written_on date_written added date_added added_on added_at""",
    "watched": """
        watched viewed seen watched_on date_watched watch_date watched_date watched_at viewing_date
        watch_dates first_watched screening_date watcheddate watchdate
        date_viewed viewed_on date_seen seen_on last_watched lastwatched gesehen gesehen_am vu_le
        visto visto_el screened""",
    "updated": """
        updated modified lastmod last_modified last_updated updated_at updated_on modified_at
        date_modified datemodified date_updated modified_date lastupdated modified_time updated_time
        updated_date
        mod_datetime""",
    "credits.director": """
        director directors directed_by directedby directer film.director film.directors
        movie.director credits.director credits.directors dir regie regisseur regisseurin
        realisateur director_s film_director realisation regia regista direccion yonetmen
        direction realisatrice realisateurs movie_director directorname director_name
        directed_by_name director_names filmmaker filmmakers helmed_by film_maker
        itemreviewed.director media.director item.director
        directed rezisor regi regisor diretor diretora directora directores realizador
        realizzazione regizor cineaste cineastes cineasta cineastas filmemacher filmemacherin
        regisseure realisatrices realisee_par realise_par realizadora realizadores diretores
        un_film_de film_de ein_film_von un_film_di mise_en_scene dirigida_por dirigido_por
        diretto_da geregisseerd_door yoneten yonetmenler yonetmeni registi rezyser""",
    "credits.writer": """
        writer writers written_by screenplay screenwriter screenwriters script writer_director
        director_writer writer_and_director
        director_and_writer written_and_directed_by directed_and_written_by credits.writer
        credits.writers film.writer film.writers drehbuch scenario scenariste guion
        sceneggiatura roteiro senaryo movie.writer movie.writers screenplay_by script_by""",
    "credits.cinematographer": """
        cinematographer cinematography dop director_of_photography camera kamera
        credits.cinematographer credits.cinematography film.cinematographer bildgestaltung
        cinematographers""",
    "credits.editor": """
        film_editor montage schnitt credits.editor credits.editors film.editor editing montaje
        montaggio""",
    "credits.cast": """
        cast actors starring stars film.cast movie.cast credits.cast darsteller besetzung
        acteurs reparto elenco oyuncular actor main_cast lead leads actress actresses
        main_actors cast_members film.actors movie.actors""",
    "credits.distributor": """
        distributor distribution distributed_by verleih distributeur credits.distributor
        film.distributor""",
    "credits.runtime": """
        runtime run_time running_time length duration film.runtime movie.runtime credits.runtime
        laufzeit duree duracion durata minutes runtime_minutes length_minutes runtimeminutes
        runtime_min runtime_mins duration_minutes length_min film_length movie_length
        length_in_minutes runtime_in_minutes time_in_minutes sure speelduur duracao""",
    "credits.year": """
        year release_year releaseyear film_year movie_year year_released film.year movie.year
        credits.year jahr annee ano anno filmyear year_of_release yil production_year
        released_year year_made year_of_film year_of_production movieyear yearreleased
        itemreviewed.year item_reviewed.year annee_de_sortie annee_de_production
        annee_de_realisation erscheinungsjahr produktionsjahr entstehungsjahr ano_de_estreno
        ano_de_produccion ano_de_lancamento anno_di_uscita anno_di_produzione yapim_yili jaar
        jaar_van_uitgave""",
    "credits.countries": """
        country countries film.country film.countries credits.countries credits.country land
        pays pais paese country_of_origin origin ulke production_countries
        production_country""",
    "credits.languages": """
        languages film.language film.languages credits.languages credits.language sprache
        spoken_languages original_language spoken_language""",
    "credits.genres": """
        genre genres film.genre film.genres credits.genres credits.genre genero genere
        movie.genre movie.genres generos""",
    "release": """
        released release_date releasedate release film.release_date film.released
        credits.release_date kinostart sortie estreno uscita us_release theatrical_release
        date_released datereleased movie.release_date film_release_date premiere_date
        date_de_sortie fecha_de_estreno""",
    "rating": """
        rating score stars grade my_rating myrating my_score star_rating verdict film_rating
        review_rating calificacion puntuacion valoracion valutazione beoordeling waardering
        avaliacao classificacao nota_final my_stars note wertung bewertung puntuacion voto nota
        puan critic_rating rating.value review.rating scores ratings reviewrating starrating
        rating_value ratingvalue rating.ratingvalue reviewrating.ratingvalue rating.stars
        rating.score rating.mine ratings.total ratings.final rating.me rating.personal
        rating.overall ratings.mine ratings.me
        ratings.overall review.rating.value review.stars review.score review.grade movie.rating
        film.rating movie.score film.score personal_rating personalrating own_rating ownrating
        our_rating our_score overall_rating overall_score movie_rating movie_score film_score
        movierating filmrating myscore ourscore ourrating final_score final_rating finalscore
        overall user.rating rating_out_of_5 rating_out_of_10 score_out_of_10 rating5 rating10
        rating_5 rating_10 rating100 stars_out_of_5 letter_grade lettergrade grade_letter
        my_grade mygrade
        review_score reviewscore rating_stars star_count starcount numstars
        num_stars cijfer puanim punteggio estrelas
        mi_nota ma_note minha_nota gesamtwertung endnote cote notre_cote nuestra_opinion""",
    "aggregate": """
        metascore metacritic rotten_tomatoes rt_score average_rating user_rating users_rating
        audience_score tomatometer community_rating avg_rating rating_average vote_average
        online_rating member_rating members_rating critics_score
        public_rating aggregate_rating aggregaterating rt rottentomatoes""",
    "scale": """
        scale max maximum rating_scale max_rating rating_max best_rating bestrating rating.scale
        rating.max max_stars stars_max out_of rating.out_of review.rating.max review.rating.scale
        review.rating.best rating.best rating.bestrating rating.total rating_total max_score
        score_max rating_base reviewrating.bestrating maxrating maxstars outof""",
    "teaser": """
        teaser description excerpt summary subtitle tagline deck dek standfirst lede synopsis
        abstract meta_description blurb intro hook tldr one_liner oneliner
        og_description meta.description seo.description
        subheading subhead sub_title metadescription shortdescription short_description lead_in
        resumen zusammenfassung desc descricao descripcion beschreibung descrizione""",
    "language": "lang language locale text_language inlanguage langcode",
    "kind": """
        kind type review_type post_type document_type content_type posttype contenttype
        media_type mediatype media medium item_type object_type""",
    "tags": """
        tags tag categories category taxonomies.tags taxonomies.categories keywords kategorie
        kategorien categorie categoria categorias section sections topics topic subjects subject
        classes channel schlagworte etiquetas mots_cles etichette etiketler kategoriler
        collection collections labels""",
    "spoilers": """
        spoilers spoiler has_spoilers contains_spoilers spoiler_warning spoiler_alert
        hasspoilers containsspoilers spoiler_free_not""",
    "ids.imdb": "imdb_id imdbid imdb_url imdb_link imdb_uri imdburl imdblink imdb_title_id tconst",
    "ids.tmdb": "tmdb_id tmdbid tmdb_url tmdb_link themoviedb tmdb themoviedb_id moviedb_id",
    "ids.letterboxd": """
        letterboxd letterboxd_uri letterboxd_url letterboxd_link letterboxd_slug letterboxd_id
        letterboxduri boxd""",
    "ids.wikidata": "wikidata wikidata_id wikidata_url wikidataid qid",
    "imdb": "imdb film.imdb movie.imdb ids.imdb links.imdb external.imdb",
}
_FIELD = {
    " ".join(key.replace(".", " ").replace("_", " ").split()): name
    for name, keys in _KEYS.items()
    for key in keys.split()
}
_IGNORED = word_set(
    """draft layout permalink slug id image images cover poster thumbnail weight aliases cssclass
    template theme toc comments featured pinned order status format text texto start from time
    title_color editor guid uuid platform where foto photo bild version number count index offset
    background banner hero icon class style menu redirect_from sitemap robots math mermaid
    directory permalinks directions layouts direct directs reviews releases subtitles
    published_by author_url ratio rations directive directives reviewed_count
    maturity_rating parental_rating disponible_en disponible_sur disponible_su"""
)
_NO_LABEL_FIELD = word_set("ignored author editor film rating aggregate kind critic spoilers")
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
"""Where a word ends in a key such as ``releaseYear``."""
_HOLDERS = word_set(
    """params param extra meta metadata data frontmatter attributes fields properties custom info
    details page post seo og dc schema movie film review credits item itemreviewed item_reviewed
    filminfo movieinfo stats taxonomies tracking external links log diary viewing personal my
    userdata mydata
    identifiers header headers head general document media"""
)
"""Mappings that hold other keys and change nothing of what they mean."""
_SITES = re.compile(
    r"\b(?:imdb|tmdb|themoviedb|moviedb|metacritic|metascore|rotten|tomato\w*|letterboxd|trakt|"
    r"omdb|douban|filmaffinity|allocine|mubi|kinopoisk|filmweb|rt)\b"
)
_SITES_WORD = re.compile(
    r"\b(?:ratings?|scores?|votes?|average|avg|users?|audience|critics?|percent|meter|stars|puan|"
    r"value|note|wertung)\b"
)
_SITES_LINK = re.compile(r"\b(?:id|url|uri|link|href|slug|code|number|page)\b")
_RATING = re.compile(
    r"(?:(?:my|our|own|personal|final|overall|total|reviewers?|review|film|movie|verdict|numeric|"
    r"star|letter|rating|score|author|editors?|the) )*"
    r"(?:rating|rate|score|grade|stars|puntaje|punkte|wertung|note|nota|calificacion|puntuacion|"
    r"voto|valoracion|bewertung|sterne|etoiles|estrellas|stelle|sterren|puan|yildiz|giudizio|"
    r"degerlendirme|notum|verdict|cijfer|eindcijfer|betyg|terningkast|ocena|hodnoceni)"
    r"(?: (?:value|number|numeric|num|given|points|score|stars))?"
    r"(?: ?(?:(?:1 to|out of|of|on|sur|von|su|sobre|de|max|uber) ?)?"
    r"(?:[4-6]|10|20|100|four|five|six|ten)(?: stars)?)?|out of ?(?:4|5|10|100|four|five|ten)"
)
"""Keys of a rating with whose it is before it, and with its form and its scale behind."""
_TIME = re.compile(r"(?P<of>\w+?(?: \w+)??) (?:in )?(?:minutes|mins|min|minuten|minutos)")
_LANGUAGE_OF_TITLE = re.compile(
    r"title (?:en|de|fr|es|it|pt|nl|tr|ja|jp|ko|zh|cn|ru|original|vo|english|local|intl)|"
    r"(?:original|foreign|native|romaji|romanized|german|french|spanish|turkish|japanese|us|uk) "
    r"(?:title|name|titel|titre|titulo)"
)
_NAMES_OF_IDS = {"imdb": "ids.imdb", "tmdb": "ids.tmdb", "letterboxd": "ids.letterboxd"}
_SHORTEST = 7
"""Letters from which on a key may have one mistake in it."""
_MISSPELT = {
    key: name
    for key, name in _FIELD.items()
    if len(key) >= _SHORTEST
    and name
    in word_set(
        "credits.director credits.writer credits.cinematographer credits.distributor "
        "credits.runtime credits.countries release original publication"
    )
}


def field_of(key: str) -> str | None:
    """The field that a key means, None for keys that state nothing of the review."""
    return meaning_of(key)[0]


@lru_cache(maxsize=4096)
def meaning_of(key: str) -> tuple[str | None, float]:
    """The field that a key means, and how sure that is (1.0; less for a misspelt one)."""
    source, _, _ = key.partition(" ")
    if source != key and "." not in source and (stated := page_field(fold(key))):
        return stated, 1.0
    words = fold(CAMEL.sub(" ", key))
    joined = fold(key)
    while True:
        for spelling in (words, joined):
            if spelling in _IGNORED_KEYS:
                return None, 1.0
            field = _FIELD.get(spelling) or _of_site(spelling)
            if field is not None:
                return field, 1.0
        holder, _, rest = words.partition(" ")
        if not rest or holder not in _HOLDERS:
            break
        words = joined = rest
    if field := _composed(words):
        return field, 1.0
    label = FIELDS.get(words)
    if label is not None:
        return (None if label in _NO_LABEL_FIELD or words in WEAK else label), 1.0
    return _nearest(words), 0.8


_IGNORED_KEYS = frozenset(key.replace("_", " ") for key in _IGNORED)


def _composed(words: str) -> str | None:
    """The field of a key that says its unit, scale or place too ("running time in minutes")."""
    if _RATING.fullmatch(words):
        return "rating"
    if rated := verdict_key(words):
        return rated
    if match := _TIME.fullmatch(words):
        return "credits.runtime" if _FIELD.get(match["of"]) == "credits.runtime" else None
    if names_release(words.split()):
        return "release"
    return "original" if _LANGUAGE_OF_TITLE.fullmatch(words) else None


def _of_site(words: str) -> str | None:
    """What a key that names a rating site means: its average, or the film's number there."""
    site = _SITES.search(words)
    if site is None or words == site[0]:
        return None
    held = _FIELD.get(words.removeprefix(f"{site[0]} "), "")
    if held.startswith("credits.") or held in ("release", "original"):
        return held
    if _SITES_LINK.search(words):
        return _NAMES_OF_IDS.get(site[0])
    return "aggregate" if _SITES_WORD.search(words) else None


def _nearest(key: str) -> str | None:
    """The field of the long known key that is one mistake away, None where none or several are."""
    slipped = slipped_field(key)
    if slipped or len(key) < _SHORTEST:
        return slipped
    found = {name for known, name in _MISSPELT.items() if one_edit(key, known)}
    return found.pop() if len(found) == 1 else None


def one_edit(one: str, other: str) -> bool:
    """Whether one letter more, less, another or two changed about make two words the same."""
    if abs(len(one) - len(other)) > 1 or one[0] != other[0]:
        return False
    at = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if at is None:
        return len(one) != len(other)
    left, right = one[at:], other[at:]
    return (
        left[1:] == right[1:]
        or left[1:] == right
        or left == right[1:]
        or (left[:2] == right[1::-1] and left[2:] == right[2:])
    )
