"""The facts card at the head of the reader: what is known of a review, in a few lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import Final, Literal, NamedTuple

from index.model import REVIEW_KINDS, Film, Rating, Release, Review
from tui.cells import clip, plain, width
from tui.counted import counted
from tui.dates import date
from tui.diary import diary_line
from tui.wrap import wrap

Tone = Literal["title", "text", "faint", "label", "teaser", "spoiler"]
"""How a piece of the card is painted."""

TALLEST: Final = 9
TEASER_LINES: Final = 4
WORDS_A_MINUTE: Final = 230
_LABEL_WIDTH: Final = 10
_AFTER_FILM: Final = re.compile(r"\s*(?:\(\d{4}\))?\s*[:–—|-]+\s*(\S.*)", re.DOTALL)


class Piece(NamedTuple):
    """Some text in one tone."""

    text: str
    tone: Tone


CardLine = tuple[Piece, ...]


def card(review: Review, film: Film | None, room: int, also: str = "") -> list[CardLine]:
    """The lines of the card, none wider than `room` cells; what is unknown is said to be.

    `also` says in words where the same review lies too.
    """
    lines = [
        *_heading(review, film, room),
        *_flow(_byline(review), room),
        *_rows(review, film, room),
    ]
    if diary := diary_line(film):
        lines.append(_row("diary", plain(diary), room))
    if also:
        lines.append(_row("also", plain(also), room, "faint"))
    if review.warnings:
        lines.append(_row("warning", "; ".join(map(plain, review.warnings)), room, "faint"))
    if review.teaser_apart:
        lines += _teaser(plain(review.teaser_apart), room, TALLEST - len(lines))
    return lines


def film_name(film: Film) -> str:
    """``Red Rocket (2021)``, the year left out where it is unknown."""
    return plain(film.title) + (f" ({film.year})" if film.year else "")


def title_of(review: Review, film: Film | None) -> str:
    """Its title without the film's name before it, else the film's or the file's name."""
    title = plain(review.title or "")
    if title and film is not None:
        head = plain(film.title)
        if title.casefold().startswith(head.casefold()):
            rest = _AFTER_FILM.fullmatch(title[len(head) :])
            return rest[1] if rest else title
    return title or (plain(film.title) if film else plain(PurePath(review.path).name))


def rating_text(rating: Rating) -> str:
    """The rating as printed; a site's average says that it is one."""
    printed = plain(rating.printed)
    return printed if rating.kind == "verdict" else f"{printed} site average"


def _heading(review: Review, film: Film | None, room: int) -> Iterator[CardLine]:
    title = title_of(review, film)
    named = film is not None and title.casefold() in _names(film)
    if named and film is not None:
        yield from _flow([(Piece(plain(film.title), "title"), *_year(review, film))], room)
        return
    for start, end in list(wrap(title, 0, len(title), room))[:2]:
        yield (Piece(title[start:end], "title"),)
    if film is None:
        yield (Piece(clip("unknown film", room), "faint"),)
    else:
        yield from _flow([(Piece(plain(film.title), "text"), *_year(review, film))], room)


def _names(film: Film) -> set[str]:
    titles = {plain(film.title), *map(plain, film.aliases)}
    years = {film.year, *film.years} - {None}
    return {
        name.casefold()
        for title in titles
        for name in (title, *(f"{title} ({year})" for year in years))
    }


def _year(review: Review, film: Film) -> tuple[Piece, ...]:
    stated = review.credits.year
    if film.year is None:
        return (Piece(" (year unknown)", "faint"),)
    if stated is not None and stated != film.year:
        return (Piece(f" ({film.year})", "text"), Piece(f"  stated {stated}", "faint"))
    return (Piece(f" ({film.year})", "text"),)


def _byline(review: Review) -> list[CardLine]:
    """The parts of the line under the title, in order."""
    judged = review.kind in REVIEW_KINDS
    parts: list[Piece] = []
    if review.critic or judged:
        parts.append(_known(review.critic, "critic"))
    if review.translator:
        parts.append(Piece(f"translated by {plain(review.translator)}", "faint"))
    if review.publication:
        parts.append(Piece(plain(review.publication), "text"))
    if review.published:
        parts.append(Piece(plain(date(review.published)), "text"))
    if review.kind != "review":
        parts.append(Piece(review.kind, "text"))
    if review.rating or judged:
        parts.append(_known(rating_text(review.rating) if review.rating else None, "rating"))
    lines: list[CardLine] = [(part,) for part in parts]
    lines.append(_length(review.words))
    if review.spoilers:
        lines.append((Piece("spoilers", "spoiler"),))
    return lines


def _length(words: int) -> CardLine:
    minutes = max(1, round(words / WORDS_A_MINUTE))
    return (
        Piece(counted(words, "word"), "text"),
        Piece(" · ", "faint"),
        Piece(f"{minutes:,} min", "text"),
    )


def _known(value: str | None, what: str) -> Piece:
    return Piece(plain(value), "text") if value else Piece(f"unknown {what}", "faint")


def _rows(review: Review, film: Film | None, room: int) -> Iterator[CardLine]:
    stated = review.credits
    directors = stated.director or (film.director if film else ())
    if directors:
        yield _row("director", ", ".join(map(plain, directors)), room)
    facts = [
        f"{stated.runtime} min" if stated.runtime else "",
        ", ".join(map(plain, stated.genres)),
        ", ".join(map(plain, stated.countries)),
    ]
    if any(facts):
        yield _row("film", " · ".join(filter(None, facts)), room)
    if stated.releases:
        yield _row("release", " · ".join(map(_released, stated.releases)), room)
    if stated.cast:
        yield _row("cast", ", ".join(plain(member.name) for member in stated.cast), room)


def _released(release: Release) -> str:
    """ "13 Jan 2023 UK", "21 May 2022 premiere" """
    country = plain(release.country) if release.country else ""
    parts = (plain(date(release.date)), country, "premiere" if release.premiere else "")
    return " ".join(filter(None, parts))


def _row(label: str, value: str, room: int, tone: Tone = "text") -> CardLine:
    head = label.ljust(_LABEL_WIDTH)
    if room < 2 * _LABEL_WIDTH:
        return (Piece(clip(value, room), tone),)
    return Piece(head, "label"), Piece(clip(value, room - len(head)), tone)


def _teaser(teaser: str, room: int, lines: int) -> list[CardLine]:
    """At most a few lines of the teaser, the last one cut with …."""
    ranges = list(wrap(teaser, 0, len(teaser), room))
    kept = ranges[: min(TEASER_LINES, max(2, lines))]
    texts = [teaser[start:end] for start, end in kept]
    if len(kept) < len(ranges):
        texts[-1] = clip(teaser[kept[-1][0] : kept[-1][1] + 2 * room], room)
    return [(Piece(text, "teaser"),) for text in texts]


def _flow(parts: list[CardLine], room: int) -> list[CardLine]:
    """Parts joined by dots, broken into lines between parts; a part that is too wide is clipped."""
    lines: list[CardLine] = []
    used = 0
    for part in parts:
        fitted = _clip_pieces(part, room)
        needed = sum(width(piece.text) for piece in fitted)
        if lines and used + 3 + needed <= room:
            lines[-1] = (*lines[-1], Piece(" · ", "faint"), *fitted)
            used += 3 + needed
        else:
            lines.append(fitted)
            used = needed
    return lines


def _clip_pieces(pieces: CardLine, room: int) -> CardLine:
    """A title gives way to what stands behind it, such as the year."""
    behind = sum(width(piece.text) for piece in pieces[1:])
    if behind > room // 2:
        pieces, behind = pieces[:1], 0
    first = pieces[0]
    return (Piece(clip(first.text, room - behind), first.tone), *pieces[1:])
