"""The JSON of Matinee. Keys may be added, never renamed; unknown is null or an empty list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from index.answers import FilmHits, Nearby, Results, Snippet
from index.library import Snapshot, summary
from index.model import Checked, Counts, Diary, Film, Rating, Review

Json = dict[str, Any]


def review(item: Review, snapshot: Snapshot, *, whole: bool) -> Json:
    """A review; `whole` adds text and sections."""
    film_id = snapshot.row(item.id).film
    film = snapshot.film(film_id) if film_id else None
    shape: Json = {
        "id": item.id,
        "root": item.root,
        "path": item.path,
        "line": item.line,
        "last_line": item.last_line,
        "kind": item.kind,
        "film": film_reference(film),
        "films": list(item.films),
        "title": item.title,
        "teaser": item.teaser,
        "critic": item.critic,
        "translator": item.translator,
        "publication": item.publication,
        "url": item.url,
        "published": item.published,
        "language": item.language,
        "rating": rating(item.rating),
        "credits": msgspec.to_builtins(item.credits),
        "also_saved_as": _references(snapshot, snapshot.also_saved_as(item.id)),
        "translations": _references(snapshot, snapshot.translations(item.id)),
    }
    if whole:
        shape["sections"] = [
            {"heading": part.heading, "level": part.level, "text": item.text[part.start : part.end]}
            for part in item.sections
        ]
        shape["text"] = item.text
    return shape | {
        "words": item.words,
        "spoilers": item.spoilers,
        "warnings": list(item.warnings),
        "facts": msgspec.to_builtins(item.facts),
    }


def _references(snapshot: Snapshot, ids: Iterable[str]) -> list[Json]:
    return [{"id": id_, "path": snapshot.row(id_).path} for id_ in ids]


def film_reference(film: Film | None) -> Json | None:
    return {"id": film.id, "title": film.title, "year": film.year} if film else None


def rating(item: Rating | None) -> Json | None:
    if item is None:
        return None
    shape: Json = msgspec.to_builtins(item)
    if item.scale is not None and item.scale.is_integer():
        shape["scale"] = int(item.scale)
    return shape


def film(item: Film, reviews: Iterable[str] | None = None) -> Json:
    """A film; `reviews` names some of its reviews, all of them where it is None."""
    return {
        "id": item.id,
        "title": item.title,
        "year": item.year,
        "years": list(item.years),
        "aliases": list(item.aliases),
        "director": list(item.director),
        "reviews": list(item.reviews if reviews is None else reviews),
        "count": item.count,
        "rating": msgspec.to_builtins(item.rating),
        "diary": diary(item.diary),
    }


def diary(item: Diary | None) -> Json | None:
    """What the person's own log says of a film, null where it is silent.

    `watched` are the days; `rating` is theirs, and no part of the film's mean.
    """
    if item is None:
        return None
    return {
        "seen": item.seen,
        "watched": list(item.watched),
        "rating": rating(item.rating),
        "liked": item.liked,
        "watchlist": item.watchlist,
        "lists": list(item.lists),
    }


def results(
    found: Results, snapshot: Snapshot, hits: Iterable[tuple[str, float, tuple[Snippet, ...]]]
) -> Json:
    """A search: what was understood, exact counts, and the hits asked for."""
    return {
        "query": found.query,
        "understood": found.understood,
        "notes": list(found.notes),
        "suggestions": list(found.suggestions),
        "total": found.total,
        "films": found.films,
        "ms": round(found.ms, 3),
        "hits": [_hit(snapshot, *hit) for hit in hits],
    }


def similar(found: Nearby, snapshot: Snapshot) -> Json:
    """The reviews most like one, best first, each with the words that both have."""
    return {
        "id": found.id,
        "same_film": found.same_film,
        "words": list(found.words),
        "total": found.total,
        "ms": round(found.results.ms, 3),
        "hits": [
            _row(snapshot, hit.id, hit.score) | {"words": list(hit.words)} for hit in found.hits
        ],
    }


def _hit(snapshot: Snapshot, review_id: str, score: float, snippets: tuple[Snippet, ...]) -> Json:
    return _row(snapshot, review_id, score) | {"snippets": msgspec.to_builtins(snippets)}


def _row(snapshot: Snapshot, review_id: str, score: float) -> Json:
    row = snapshot.row(review_id)
    return {
        "id": row.id,
        "path": row.path,
        "film": film_reference(snapshot.film(row.film) if row.film else None),
        "title": row.title,
        "critic": row.critic,
        "publication": row.publication,
        "published": row.published,
        "rating": rating(row.rating),
        "also_saved_as": _references(snapshot, snapshot.also_saved_as(row.id)),
        "score": round(score, 6),
    }


def checked(files: Iterable[Checked]) -> Json:
    listed = list(files)
    told = summary(listed)
    return {
        "counts": told.counts,
        "folders": msgspec.to_builtins(told.folders),
        "fields": msgspec.to_builtins(told.fields),
        "documents": [_document(file) for file in listed],
    }


def _document(file: Checked) -> Json:
    shape: Json = msgspec.to_builtins(file)
    shape["class"] = shape.pop("outcome")
    return shape


def counts(item: Counts) -> Mapping[str, float]:
    shape: Mapping[str, float] = msgspec.to_builtins(item)
    return shape


def hits_of(groups: Iterable[FilmHits]) -> list[tuple[str, float]]:
    """The reviews of groups, in order, with their scores."""
    return [(hit.id, hit.score) for group in groups for hit in group.hits]
