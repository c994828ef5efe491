"""Lines for people: films, reviews, hits and facts as the commands print them."""

from __future__ import annotations

import re
import shutil
import textwrap
from collections.abc import Iterable, Iterator, Mapping

import click

from index.answers import Nearby, Results, Snippet
from index.library import Snapshot
from index.model import Counts, Fact, Film, Release, Review, Row
from tui.diary import diary_line

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_WIDEST = 100
_NARROWEST = 20


def safe(text: str) -> str:
    """Text that a terminal only shows: controls and direction overrides are made visible."""
    return _CONTROL.sub(lambda found: f"\\x{ord(found.group()):02x}", text)


def safe_json(text: str) -> str:
    """The same JSON with what a terminal could obey written as escapes."""
    return _CONTROL.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def width() -> int:
    """Columns to print in: the terminal's, within what can be read."""
    return max(_NARROWEST, min(shutil.get_terminal_size().columns, _WIDEST))


def film_heading(film: Film | None) -> str:
    if film is None:
        return "film unknown"
    return f"{film.title} ({film.year})" if film.year else film.title


def film_line(film: Film, matching: int | None = None) -> str:
    """One film: heading, number of reviews, rating."""
    number = f"{matching} of {film.count}" if matching is not None else str(film.count)
    noun = "review" if film.count == 1 else "reviews"
    parts = [f"{number} {noun}"]
    if film.director:
        parts.insert(0, ", ".join(film.director))
    if film.rating.mean is not None:
        parts.append(f"{film.rating.mean:.0f}/100")
    elif film.rating.aggregate is not None:
        parts.append(f"~{film.rating.aggregate:.0f}/100")
    if film.diary and film.diary.liked:
        parts.append("liked")
    heading = click.style(safe(film_heading(film)), bold=True)
    return f"{heading}  {safe(' · '.join(parts))}"


def row_line(row: Row) -> str:
    """One review: id, critic, publication, date, rating."""
    parts = [row.critic or "unknown critic"]
    parts += [part for part in (row.publication, row.published) if part]
    if row.rating:
        parts.append(row.rating.printed)
    if row.kind != "review":
        parts.append(row.kind)
    parts.append(f"{row.words} words")
    return f"{click.style(row.id, fg='cyan')}  {safe(' · '.join(parts))}"


def titled_row_line(row: Row, film: Film | None = None) -> str:
    """One review that stands under no film's heading: as `row_line`, with its title or film."""
    title = row.title or (film_heading(film) if film else "")
    return f"{row_line(row)}  {click.style(safe(title), bold=True)}" if title else row_line(row)


def snippet_lines(snippet: Snippet) -> list[str]:
    """A snippet, wrapped and indented, with its hits in bold."""
    open_, close = "\ue000", "\ue001"
    text, last = "", 0
    for start, end in snippet.spans:
        text += snippet.text[last:start] + open_ + snippet.text[start:end] + close
        last = end
    text = re.sub(r"\s+", " ", text + snippet.text[last:]).strip()
    lines = textwrap.wrap(f"… {text} …", width() - 4)
    return ["    " + line for line in _lit(lines, open_, close)]


def _lit(lines: Iterable[str], open_: str, close: str) -> Iterator[str]:
    """Private-use brackets around hits made bold, also where a hit runs over a line's end."""
    inside = False
    for line in lines:
        parts = re.split(f"([{open_}{close}])", line)
        shown = ""
        for part in parts:
            if part in (open_, close):
                inside = part == open_
            elif part:
                shown += click.style(safe(part), bold=True, fg="yellow") if inside else safe(part)
        yield shown


def summary(found: Results) -> str:
    """What a search found, as one line."""
    reviews = "1 review" if found.total == 1 else f"{found.total} reviews"
    films = "1 film" if found.films == 1 else f"{found.films} films"
    return f"{reviews} · {films} · {found.ms:.0f} ms"


def result_lines(
    found: Results, snapshot: Snapshot, hits: Iterable[tuple[str, float, tuple[Snippet, ...]]]
) -> Iterator[str]:
    """Hits under their films, each with its snippets; what was understood first."""
    for note in found.notes:
        yield click.style(safe(note), dim=True)
    last: object = hits
    for review_id, _, snippets in hits:
        row = snapshot.row(review_id)
        if row.film is None or row.film != last:
            film = snapshot.film(row.film) if row.film else None
            heading = film_heading(film) if film else row.title or row.path
            yield click.style(safe(heading), bold=True)
        last = row.film
        yield f"  {row_line(row)}"
        for snippet in snippets:
            yield from snippet_lines(snippet)
    if found.total:
        yield summary(found)
    else:
        wanted = found.understood or found.query
        yield f"Nothing matches {safe(wanted)}." if wanted.strip() else "There is no review here."
        for suggestion in found.suggestions:
            yield f"Did you mean: {safe(suggestion)}"


def similar_lines(found: Nearby, snapshot: Snapshot) -> Iterator[str]:
    """The reviews most like one, best first, each with its film and the words that both have."""
    for hit in found.hits:
        row = snapshot.row(hit.id)
        film = snapshot.film(row.film) if row.film else None
        heading = film_heading(film) if film else row.title or row.path
        yield click.style(safe(heading), bold=True)
        yield f"  {row_line(row)}"
        for line in textwrap.wrap(", ".join(hit.words), width() - 4):
            yield click.style(f"    {safe(line)}", dim=True)
    if found.total:
        reviews = "1 review" if found.total == 1 else f"{found.total} reviews"
        yield f"{reviews} like it · {found.results.ms:.0f} ms"
    else:
        yield (
            "No other review of this film is like it."
            if found.same_film
            else "No review of another film is like it."
        )


def copy_note(review_id: str, snapshot: Snapshot) -> str:
    """Of which review this is a saved copy, "" where it is none."""
    shown = snapshot.shown_as(review_id)
    return click.style(f" · copy of {shown}", dim=True) if shown != review_id else ""


def review_lines(review: Review, film: Film | None, also: str = "") -> Iterator[str]:
    """A review to be read: a card of facts, then the text."""
    yield click.style(safe(review.title or film_heading(film)), bold=True)
    for line in _card(review, film):
        yield safe(line)
    if also:
        yield from (safe(line) for line in _wrapped(also))
    yield ""
    for block in review.blocks:
        text = review.text[block.start : block.end]
        if block.kind == "heading":
            yield click.style(safe(text), bold=True)
        else:
            yield from (safe(line) for part in text.split("\n") for line in _wrapped(part))
        yield ""


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, min(width(), 80), break_on_hyphens=False) or [""]


def _card(review: Review, film: Film | None) -> Iterator[str]:
    stated = review.credits
    yield " · ".join(
        part
        for part in (
            f"by {review.critic}" if review.critic else "critic unknown",
            review.publication,
            review.published,
            review.rating.printed if review.rating else None,
            f"{review.words} words",
        )
        if part
    )
    film_facts = [film_heading(film) if film else None, ", ".join(stated.director)]
    film_facts += [f"{stated.runtime} min" if stated.runtime else None, ", ".join(stated.genres)]
    if any(film_facts):
        yield " · ".join(part for part in film_facts if part)
    if stated.releases:
        yield "released " + ", ".join(map(release_text, stated.releases))
    if film and stated.year and stated.year != film.year:
        yield f"this text states {stated.year}"
    if diary := diary_line(film):
        yield from _wrapped(diary)
    if review.teaser_apart:
        yield from _wrapped(review.teaser_apart)


def release_text(release: Release) -> str:
    """ "2022-05-21 (premiere)", "2023-01-13 (UK)" """
    told = ", ".join(filter(None, (release.country, "premiere" if release.premiere else "")))
    return f"{release.date} ({told})" if told else release.date


def fact_lines(facts: Iterable[Fact]) -> Iterator[str]:
    """Where each fact came from, a line each: field, value, layer, rule, line, how sure."""
    for fact in facts:
        where = f"line {fact.line}" if fact.line else ""
        value = safe(_shown(fact.value))
        origin = " · ".join(
            part for part in (fact.layer, fact.rule, where, f"{fact.sure:.0%}") if part
        )
        yield f"{click.style(fact.field, bold=True)}  {value}  {click.style(origin, dim=True)}"


def why_lines(review: Review) -> Iterator[str]:
    """Every fact with its origin, then what of the source is not in the text, and why."""
    yield from fact_lines(review.facts)
    if review.debris:
        yield ""
        yield click.style("Left out of the text", bold=True)
    for piece in review.debris:
        short = textwrap.shorten(piece.text, 70, placeholder=" …")
        yield f"line {piece.line}  {safe(short)}  {click.style(piece.why, dim=True)}"


def _shown(value: object) -> str:
    if value is None:
        return "unknown"
    if isinstance(value, dict):
        return ", ".join(
            f"{key}: {_shown(item)}" for key, item in value.items() if item is not None
        )
    if isinstance(value, list | tuple):
        return "; ".join(_shown(item) for item in value)
    return str(value)


def outcome_lines(review: Review, film: Film | None) -> Iterator[str]:
    """What a review is now, and what a person said of it."""
    yield click.style(safe(review.title or film_heading(film)), bold=True)
    yield safe(f"film: {film_heading(film)}")
    layers = ("correction", "sidecar")
    yield from fact_lines(fact for fact in review.facts if fact.layer in layers)


def correction_lines(facts: Mapping[str, object]) -> Iterator[str]:
    """What a person has said of a document, a line each."""
    for name, value in facts.items():
        yield f"{click.style(name, bold=True)}  {safe(_shown(value))}"
    if not facts:
        yield "Nothing has been corrected here."


def counts_line(counts: Counts) -> str:
    """What a refresh did, as one line."""
    named = ("added", "updated", "removed", "unchanged", "failed")
    told = ", ".join(f"{getattr(counts, name)} {name}" for name in named)
    return f"{told} in {counts.seconds:.1f} s"
