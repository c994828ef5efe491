"""What front matter and sidecar files state, in the many spellings that people use for a key."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from index.model import Declared, Layer

from .credits import PEOPLE_FIELDS, add_value, clean_role
from .dates import read_date, read_year
from .folding import fold, without_emphasis
from .kinds import declared_kind
from .labelled import note_rating
from .labels import FIELDS
from .layers import Ledger, Origin
from .people import clean_name, is_name, split_names
from .ratings import read_rating
from .runtimes import read_runtime
from .vocabulary import LANGUAGE_CODES

_KEYS = {
    "film": "film movie pelicula filme film_title movie_title filmtitle movietitle film_name movie_name film.title movie.title "
    "film.name movie.name titel_film film_titel itemreviewed item_reviewed",
    "title": "title headline name titel titre titulo titolo page_title post_title baslik",
    "original": "original_title originaltitle alternative_title alt_title film.original_title original orig_title "
    "titre_original titulo_original titolo_originale aka film.aka originaltitel",
    "critic": "author authors by critic reviewer byline writer_of_review reviewed_by review_by autor auteur autore "
    "critic_name reviewer_name author.name critic.name reviewer.name posted_by post_author kritiker kritikerin "
    "rezensent critique recensore verfasser yazar blogger critica firma",
    "translator": "translator translated_by translation ubersetzer ubersetzung traducteur traductor traduttore",
    "publication": "publication published_in outlet source publisher site site_name magazine website medium pub "
    "publication.name",
    "url": "url link permalink_url canonical canonical_url source_url original_url web saved_from href",
    "published": "date published publish_date pubdate pub_date published_at date_published published_on publication_date "
    "review_date reviewed post_date posted posted_on created datum fecha data tarih datepublished reviewed_on written",
    "credits.director": "director directors directed_by directedby directer film.director film.directors movie.director "
    "credits.director credits.directors dir regie regisseur regisseurin realisateur director_s film_director "
    "realisation regia regista direccion yonetmen direction",
    "credits.writer": "writer writers written_by screenplay screenwriter screenwriters script credits.writer "
    "credits.writers film.writer film.writers drehbuch scenario scenariste guion sceneggiatura roteiro senaryo",
    "credits.cinematographer": "cinematographer cinematography dop dp director_of_photography camera kamera "
    "photography credits.cinematographer credits.cinematography film.cinematographer bildgestaltung",
    "credits.editor": "film_editor montage schnitt credits.editor credits.editors film.editor editing montaje montaggio",
    "credits.cast": "cast actors starring stars film.cast movie.cast credits.cast darsteller besetzung acteurs reparto "
    "elenco oyuncular actor main_cast lead",
    "credits.distributor": "distributor distribution distributed_by verleih distributeur credits.distributor film.distributor",
    "credits.runtime": "runtime run_time running_time length duration film.runtime movie.runtime credits.runtime laufzeit "
    "duree duracion durata minutes runtime_minutes length_minutes runtimeminutes",
    "credits.year": "year release_year releaseyear film_year movie_year year_released film.year movie.year credits.year jahr "
    "annee ano anno filmyear year_of_release yil production_year",
    "credits.countries": "country countries film.country film.countries credits.countries credits.country land pays pais "
    "paese country_of_origin origin ulke",
    "credits.languages": "languages film.language film.languages credits.languages credits.language sprache spoken_languages "
    "original_language spoken_language",
    "credits.genres": "genre genres film.genre film.genres credits.genres credits.genre genero genere",
    "release": "released release_date releasedate release film.release_date film.released credits.release_date kinostart "
    "sortie estreno uscita us_release theatrical_release",
    "rating": "rating score stars grade my_rating myrating my_score star_rating verdict film_rating review_rating note "
    "wertung bewertung puntuacion voto nota puan critic_rating rating.value review.rating",
    "aggregate": "imdb_rating imdb metascore metacritic rotten_tomatoes rt_score tmdb_rating letterboxd_rating "
    "average_rating user_rating users_rating imdb_score audience_score ratings.imdb",
    "scale": "scale rating_scale max_rating rating_max best_rating bestrating rating.scale rating.max out_of rating.out_of",
    "teaser": "teaser description excerpt summary subtitle tagline deck dek standfirst lede synopsis abstract "
    "meta_description blurb intro",
    "language": "lang language locale text_language inlanguage",
    "kind": "kind type review_type post_type document_type content_type",
    "spoilers": "spoilers spoiler has_spoilers contains_spoilers spoiler_warning",
}  # fmt: skip
_FIELD = {
    key.replace(".", " ").replace("_", " "): name
    for name, keys in _KEYS.items()
    for key in keys.split()
}
_IGNORED = frozenset(
    "draft layout permalink slug id tags tag categories category watched viewed seen image images cover poster "
    "thumbnail weight aliases cssclass template theme toc comments featured pinned updated modified lastmod".split()
)
_NO_LABEL_FIELD = frozenset(
    {"ignored", "author", "editor", "film", "rating", "aggregate", "kind", "critic"}
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BY = re.compile(r"^\s*(?:by|von|par|por|di)\s+", re.IGNORECASE)


def note_declared(
    declared: tuple[Declared, ...], ledger: Ledger, *, day_first: bool | None
) -> list[str]:
    """Notes what the format states; warnings for values that can't be read."""
    warnings: list[str] = []
    scale = _scale(declared)
    for item in declared:
        field = field_of(item.key)
        if field is None or field == "scale" or item.value in (None, "", [], {}):
            continue
        origin = Origin(item.layer, f"key {item.key}", item.line, 0.95)
        read = _note(field, item.value, origin, ledger, scale, day_first)
        if not read:
            where = f"line {item.line}: " if item.line else ""
            warnings.append(f"{where}{item.key} can't be read: {_shown(item.value)}")
    return warnings


def field_of(key: str) -> str | None:
    """The field that a key means, None for keys that state nothing of the review."""
    folded = fold(_CAMEL.sub(" ", key))
    if folded in _IGNORED:
        return None
    if folded in _FIELD:
        return _FIELD[folded]
    label = FIELDS.get(folded)
    if label is not None and label not in _NO_LABEL_FIELD:
        return "language" if folded == "language" else label
    return None


def headline_layers() -> tuple[Layer, ...]:
    return ("sidecar", "front matter", "page")


def _note(
    field: str,
    value: Any,
    origin: Origin,
    ledger: Ledger,
    scale: float | None,
    day_first: bool | None,
) -> bool:
    if isinstance(value, Mapping):
        return _note_mapping(field, value, origin, ledger, scale, day_first)
    if field == "credits.cast":
        return _note_cast(value, origin, ledger)
    if isinstance(value, (list, tuple)):
        read = [
            _note(field, one, origin, ledger, scale, day_first)
            for one in value
            if one not in (None, "")
        ]
        return any(read) or not read
    if isinstance(value, bool):
        if field == "spoilers":
            ledger.add("spoilers", value, origin)
        return True
    text = _text(value)
    if (
        origin.rule == "key stars"
        and any(map(str.isalpha, text))
        and read_rating(text, bare=True) is None
    ):
        return _note_cast(text, origin, ledger)
    if field in ("rating", "aggregate"):
        return _note_rating(field, text, origin, ledger, scale)
    return _note_text(field, text, origin, ledger, day_first)


def _note_mapping(
    field: str,
    value: Mapping[Any, Any],
    origin: Origin,
    ledger: Ledger,
    scale: float | None,
    day_first: bool | None,
) -> bool:
    if field == "credits.cast":
        return _note_cast(value, origin, ledger)
    for key in ("name", "title", "value"):
        if value.get(key) not in (None, ""):
            return _note(field, value[key], origin, ledger, scale, day_first)
    return False


def _note_cast(value: Any, origin: Origin, ledger: Ledger) -> bool:
    if isinstance(value, Mapping) and not {"name", "actor"} & {str(k).casefold() for k in value}:
        for name, role in value.items():
            _add_member(str(name), role, origin, ledger)
        return bool(value)
    if isinstance(value, Mapping):
        plain = {str(k).casefold(): v for k, v in value.items()}
        role = plain.get("role") or plain.get("character") or plain.get("as")
        return _add_member(str(plain.get("name") or plain.get("actor") or ""), role, origin, ledger)
    if isinstance(value, (list, tuple)):
        return any([_note_cast(one, origin, ledger) for one in value])
    return add_value(ledger, "credits.cast", _text(value), origin)


def _add_member(name: str, role: Any, origin: Origin, ledger: Ledger) -> bool:
    name = clean_name(name)
    if not name:
        return False
    shown = clean_role(_text(role)) if role not in (None, "") else None
    ledger.add("credits.cast", {"name": name, "role": shown}, origin)
    return True


def _note_rating(
    field: str, text: str, origin: Origin, ledger: Ledger, scale: float | None
) -> bool:
    rating = read_rating(text, bare=True, key=origin.rule)
    if rating is None:
        return False
    if rating.scale is None and scale and 0 <= rating.value <= scale:
        rating = read_rating(f"{text}/{scale:g}", bare=True) or rating
    note_rating(ledger, rating, origin, aggregate=field == "aggregate")
    return True


def _note_text(
    field: str, text: str, origin: Origin, ledger: Ledger, day_first: bool | None
) -> bool:
    if field in ("critic", "translator"):
        people = [clean_name(name) for name, _ in split_names(_BY.sub("", text))]
        for name in (name for name in people if name):
            ledger.add(field, name, origin)
        return any(people)
    if field in PEOPLE_FIELDS:
        return _note_people(field, text, origin, ledger)
    if field == "published":
        day = read_date(text, day_first=day_first)
        if day:
            ledger.add("published", day, origin)
        return bool(day)
    if field == "credits.runtime" and text.isdigit():
        minutes = read_runtime(f"{text} min")
        if minutes:
            ledger.add(field, minutes, origin)
        return bool(minutes)
    if field == "language" or (field == "credits.languages" and len(text) == 2):
        return _note_language(text, origin, ledger)
    if field == "kind":
        kind = declared_kind(text)
        if kind:
            ledger.add("kind", kind, origin)
        return True
    if field == "spoilers":
        ledger.add(
            "spoilers", fold(text) in ("yes", "true", "1", "major", "minor", "mild", "full"), origin
        )
        return True
    if field in ("film", "original", "title", "publication", "url", "teaser"):
        name = {"film": "film_titles", "original": "original_title"}.get(field, field)
        ledger.add(name, without_emphasis(text) if field != "url" else text, origin)
        return True
    if (
        field == "release"
        and read_date(text, day_first=day_first) is None
        and read_year(text) is None
    ):
        return False
    return add_value(ledger, field, text, origin, day_first=day_first)


def _note_people(field: str, text: str, origin: Origin, ledger: Ledger) -> bool:
    if fold(origin.rule).startswith(("key written and directed", "key directed and written")):
        both = ("credits.director", "credits.writer")
        return all([add_value(ledger, each, text, origin) for each in both])
    people = [
        name for name, _ in split_names(text) if is_name(name, least=1) or len(name.split()) <= 5
    ]
    for name in people:
        ledger.add(field, name, origin)
    return bool(people)


def _note_language(text: str, origin: Origin, ledger: Ledger) -> bool:
    folded = fold(text)
    code = LANGUAGE_CODES.get(folded.split(" ")[0]) if folded else None
    if code is not None and len(folded.split(" ")[0]) == 2:
        ledger.add("language", code, origin)
        return True
    return add_value(ledger, "credits.languages", text, origin)


def _scale(declared: tuple[Declared, ...]) -> float | None:
    for item in declared:
        if field_of(item.key) == "scale" and isinstance(item.value, (int, float, str)):
            match = re.fullmatch(r"\s*(\d{1,3})\s*", str(item.value))
            if match and int(match[1]) in (4, 5, 6, 10, 20, 100):
                return float(match[1])
    return None


def _text(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _shown(value: Any) -> str:
    shown = " ".join(str(value).split())
    return shown if len(shown) <= 40 else shown[:39] + "…"
