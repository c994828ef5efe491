"""What tells of which kind a text is, as numbers by name.

No phrase is sure: a day at a festival, a row of trailers and an interview show by many
small signs at once that they are no review of one film.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import NamedTuple

from index.folding import fold, word_set
from index.known_films import directed, films_called
from index.model import Document, Kind

from .headline import read_headline
from .kind_films import signs_of_films
from .kind_words import WEEKS, signs_of_words
from .layers import Ledger
from .no_titles import ABOUT_FILMS, OF_SEVERAL
from .notices import SHOWN
from .parts import STRUCTURED
from .structure import Layout
from .subject import Subject, is_entry, is_programme, is_told_only
from .subject_stated import tags_of
from .text import Text
from .titles import film_titles

_LISTED = word_set(
    """best worst top favorite favorites favourite favourites list films movies filme filmen
    peliculas meilleurs besten mejores migliori filmleri liste lista ranking ranked reviews
    kritiken critiques criticas roundup recap diary journal news watched viewing"""
)
_REVIEWS = word_set(
    """review reviews kritik kritiken filmkritik rezension rezensionen critique critiques critica
    criticas resena resenas recensione recensioni recensie recensies elestiri elestirisi inceleme"""
)
_OTHERS = word_set(
    """news nachrichten actualite actualites noticias notizie nieuws haber haberler essay essays
    features feature lists list interview interviews festival festivals blog archive events
    columns column podcast guide books book tv series television trailers trailer opinion"""
)
_ASKED = word_set(
    """interview entretien entrevue entrevues entrevista intervista gesprach roportaj soylesi q
    conversation"""
)
_PRINTED = ("credits.director", "credits.runtime", "credits.year", "credits.cast",
            "credits.genres", "credits.writer", "credits.countries")  # fmt: skip
_LEAST, _ABOVE = 8, 10
_QUOTES = re.compile(r"[“\"‘«„'´][^“”\"«»„‘’´']{2,60}[”\"»“’´']")
_HEAD, _HEADS = 25, 15
"""Words of a line, and how many such lines of a document, that can be its headline."""
_SAID = 20
"""Words from which a block is a paragraph."""


class Read(NamedTuple):
    """A document with what was read of it, of which the kind is to be told.

    `shaped` is its kind by its headline and its shape alone.
    """

    ledger: Ledger
    document: Document
    text: Text
    layout: Layout
    words: int
    subject: Subject
    shaped: Kind


def signs_of(read: Read) -> Iterator[tuple[str, float]]:
    """What speaks for one kind or another, as numbers by name."""
    ledger, text = read.ledger, read.text
    titles = film_titles(ledger)
    yield "always", 1
    yield "structured", read.document.format in STRUCTURED
    yield "page", read.document.format == "page"
    yield from _of_facts(read)
    yield from _of_headline(str(ledger.value("title", "")), [fold(title) for title in titles])
    yield from signs_of_words(text.text, read.words, ledger.value("language"))
    yield from _of_lines(read)
    yield from signs_of_films(text, read.document.blocks, titles, read.words)


def _of_facts(read: Read) -> Iterator[tuple[str, float]]:
    """What the document states of a film, and how."""
    ledger, subject = read.ledger, read.subject
    yield "of films", subject.film is True
    yield "of no films", subject.film is False
    yield "to come by its tags", subject.news
    film = ledger.best("film_titles")
    yield "no film", film is None
    if film is not None:
        yield "film of a key", film.rule.startswith("key ")
        yield f"film of {film.layer}", 1
        yield "how sure its film is", film.sure
        yield "film is known", bool(films_called(str(film.value)))
        makers = ledger.names("credits.director")
        yield "its director is known", any(directed(str(film.value), name) for name in makers)
        yield "film is old", _is_old(read, str(film.value))
    stated = sum(ledger.has(field, above_prose=True) for field in _PRINTED)
    yield "credits", math.log1p(stated)
    yield "director told", ledger.has("credits.director")
    yield "rating", ledger.has("rating")
    yield "rating of a line", ledger.has("rating", above_prose=True)
    yield from _filed(read)
    yield "shown on days", is_programme(read.document)
    yield "told only", is_told_only(read.text.text)
    yield "an entry", is_entry(read.document.declared, read.text.text)
    yield "critic", ledger.has("critic")
    yield "published", ledger.has("published")


def _is_old(read: Read, title: str) -> bool:
    """Whether a film was known for more than a year when the text was published."""
    stated = read.ledger.value("credits.year")
    years = [stated] if stated else [film.year for film in films_called(title) if film.year]
    day = str(read.ledger.value("published", ""))[:4]
    return bool(years) and day.isdigit() and int(day) > max(years) + 1


def _filed(read: Read) -> Iterator[tuple[str, float]]:
    """Which texts the document lies among: its tags, folders, address, row of sections."""
    places = [
        *tags_of(read.document.declared),
        read.document.path,
        str(read.ledger.value("url", "")),
    ]
    above = [part for part in read.layout.parts[:_ABOVE] if part.place == "debris"]
    places += [part.text for part in above if part.words <= _LEAST]
    words = {word for place in places for word in fold(place).split()}
    yield "among reviews", bool(words & _REVIEWS)
    yield "among other texts", bool(words & _OTHERS)


def _of_headline(headline: str, titles: list[str]) -> Iterator[tuple[str, float]]:
    folded = fold(headline)
    words = folded.split()
    yield "title in the headline", bool(titles) and titles[0] in folded
    yield "headline is the title", bool(titles) and folded in titles
    yield "headline of a review", bool(read_headline(headline).review)
    yield "words of the headline", math.log1p(len(words))
    yield "headline begins with a number", folded[:1].isdigit()
    yield "headline with a number", any(map(str.isdigit, folded))
    yield "headline of lists", sum(word in _LISTED for word in words)
    yield "headline of weeks", sum(word in WEEKS for word in words)
    yield "headline of talks", any(word in _ASKED for word in words)
    yield "headline of several", bool(OF_SEVERAL.search(headline) or ABOUT_FILMS.search(headline))
    yield "headline quotes", bool(_QUOTES.search(headline))
    yield "no headline", not headline


def _of_lines(read: Read) -> Iterator[tuple[str, float]]:
    """What the blocks are like: how long, questions, links, items, dates."""
    text, parts = read.text, read.layout.parts
    lines = [text.text[block.start : block.end] for block in text.blocks]
    said = sum(len(line.split()) >= _SAID for line in lines)
    many = max(1, len(lines))
    heads = [part.text for part in parts if 0 < part.words <= _HEAD][:_HEADS]
    yield "a line calls it a review", any(read_headline(line).review for line in heads)
    yield "words of a paragraph", math.log1p(read.words / max(1, said))
    asked = sum(line.rstrip(' ”"’»*_').endswith("?") for line in lines)
    yield "questions", math.log1p(asked)
    yield "share of short lines", sum(len(line.split()) < _LEAST for line in lines) / many
    yield "items", sum(block.kind == "item" for block in text.blocks) / many
    linked = sum(mark.end - mark.start for mark in text.marks if mark.style == "link")
    yield "linked", min(1, linked / max(1, len(text.text)))
    yield "shown", math.log1p(sum(part.why == SHOWN for part in parts))
    yield "days", math.log1p(sum(part.place == "date" for part in parts))
    yield "bylines", math.log1p(sum(part.place == "byline" for part in parts))
    yield "share of debris", sum(part.place == "debris" for part in parts) / max(1, len(parts))
    yield "labels", math.log1p(sum(bool(part.labels) for part in parts))
    yield "ratings", math.log1p(sum(part.place == "rating" for part in parts))
