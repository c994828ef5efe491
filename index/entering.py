"""What the search engine is given of a review and its film."""

from __future__ import annotations

import hashlib
from datetime import date

import msgspec

from index.engine.entry import Entry
from index.model import Film, Review


def entry(review: Review, film: Film | None, copies: tuple[str, ...] = ()) -> Entry:
    """The words and numbers by which a review is found; `copies` are paths of the same text."""
    stated = review.credits
    titles = (film.title, *film.aliases) if film else review.film_titles
    years = {year for year in (stated.year, *(film.years if film else ())) if year}
    verdict = review.rating if review.rating and review.rating.kind == "verdict" else None
    cast = tuple(
        part for member in stated.cast for part in (member.name, member.role) if part is not None
    )
    return Entry(
        id=review.id,
        text=review.text,
        teaser=review.teaser_apart,
        film=_distinct(titles, review.film_titles),
        title=_distinct((review.title,)),
        critic=_distinct((review.critic,)),
        publication=_distinct((review.publication,)),
        director=_distinct(stated.director, film.director if film else ()),
        writer=stated.writer,
        cast=cast,
        names=_distinct(
            stated.cinematographer, stated.editor, (review.translator, stated.distributor)
        ),
        genre=stated.genres,
        country=stated.countries,
        language=_distinct(stated.languages, (review.language,)),
        path=(review.path, *copies),
        kind=review.kind,
        text_language=review.language,
        years=tuple(sorted(years)),
        percent=verdict.percent if verdict else None,
        runtime=stated.runtime,
        published=_day(review.published),
        words=review.words,
        has=_known(review, film),
        list=film.diary.lists if film and film.diary else (),
        properties=(*(("spoiler",) if review.spoilers else ()), *_marks(film)),
        film_id=film.id if film else "",
    )


def film_digest(film: Film | None) -> str:
    """A digest of what an entry takes from the film: another one means indexing again."""
    taken: tuple[object, ...] = ()
    if film:
        lists = film.diary.lists if film.diary else ()
        names = (film.id, film.title, film.aliases, film.years, film.director)
        taken = (*names, _marks(film), lists)
    return hashlib.blake2b(msgspec.msgpack.encode(taken), digest_size=8).hexdigest()


def _marks(film: Film | None) -> tuple[str, ...]:
    """What a person marked the film as, in words of the query language."""
    diary = film.diary if film else None
    if diary is None:
        return ()
    marks = {"watched": diary.seen, "liked": diary.liked, "watchlist": diary.watchlist}
    return tuple(name for name, so in marks.items() if so)


def _distinct(*groups: tuple[str | None, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for group in groups for text in group if text))


def _day(published: str | None) -> int | None:
    """The day number of an ISO date that may lack day or month."""
    if not published:
        return None
    parts = (published[:10] + "-01-01").split("-")[:3]
    try:
        return date(*(int(part) for part in parts)).toordinal()
    except (ValueError, TypeError):
        return None


def _known(review: Review, film: Film | None) -> tuple[str, ...]:
    facts = {
        "film": film,
        "rating": review.rating,
        "critic": review.critic,
        "translator": review.translator,
        "publication": review.publication,
        "published": review.published,
        "teaser": review.teaser,
        "url": review.url,
        "director": review.credits.director,
        "writer": review.credits.writer,
        "cast": review.credits.cast,
        "runtime": review.credits.runtime,
        "year": review.credits.year,
        "genre": review.credits.genres,
        "country": review.credits.countries,
    }
    return tuple(name for name, value in facts.items() if value)
