"""What tells of which kind a text is, as numbers by name.

No phrase is sure: a day at a festival, a row of trailers and an interview show by many
small signs at once that they are no review of one film.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import NamedTuple

from index.known_films import directed, films_called
from index.model import Document, Kind

from .dates import MONTHS
from .folding import fold, word_set
from .headline import read_headline
from .kind_films import signs_of_films
from .layers import Ledger
from .no_titles import ABOUT_FILMS, OF_SEVERAL
from .parts import STRUCTURED
from .structure import SHOWN, Layout
from .subject import Subject, is_entry, is_judged, is_programme, is_told_only, judgements
from .subject_stated import tags_of
from .text import Text
from .titles import film_titles

_VOICE = word_set(
    """i im ive my me ich mir mich mein meine meinen je j moi mon ma yo mi io mio mia eu meu minha
    ik mijn ben bence benim"""
)
_TO_COME = word_set(
    """will wird werden sera seront zal zullen olacak acikladi aciklandi announced announces
    million millions billion casting filming shooting confirmed reportedly"""
)
_ADDRESSED = word_set(
    """you your yourself sie ihr ihre ihnen vous votre vos usted tu lei suo voce u uw siz"""
)
_WEEKS = word_set(
    """week weekly weekend month festival fest day screening screenings woche wochenende monat
    tag semaine mois jour semana mes dia settimana mese giorno hafta haftanin gunu festivali
    festivals opens opening cinemas theaters theatres kinos kinostart cines salles sale"""
)
_LISTED = word_set(
    """best worst top favorite favorites favourite favourites list films movies filme filmen
    peliculas meilleurs besten mejores migliori filmleri liste lista ranking ranked reviews
    kritiken critiques criticas roundup recap diary journal news watched viewing"""
)
_FILM = word_set(
    """film movie picture documentary pelicula cinta filme filmi filmin filmde streifen metrage
    pellicola documentaire documental"""
)
_FILMS = word_set(
    "films movies flicks documentaries peliculas filmen filmes filmler filmleri titles"
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
    "interview entretien entrevista intervista gesprach roportaj soylesi q conversation"
)
_MONTHS = frozenset(MONTHS)
_SAYS = re.compile(
    r"[”\"»’],? (?:he |she )?(?:said|says|told|sagte|sagt|erklärte|dit|explique|dijo|dice|disse|"
    r"spiega|zei|dedi)\b"
)
_HOUR = re.compile(
    r"\b(?:[01]?\d|2[0-3])[:.][0-5]\d\b(?:\s?(?:uhr|h|pm|am))?|\b\d{1,2}\s?[ap]\.?m\b"
)
_PRINTED = ("credits.director", "credits.runtime", "credits.year", "credits.cast",
            "credits.genres", "credits.writer", "credits.countries")  # fmt: skip
_LEAST, _ABOVE = 8, 10
_SAID = 20
"""Words from which a block is a paragraph."""
_UNSAID = 100
"""Words that are added where a share is taken, so that one word of a short text is not much."""
_SOME = 800
"""Words of a text among which a voice and what is to come are counted."""


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
    yield f"shaped as {read.shaped}", 1
    yield "structured", read.document.format in STRUCTURED
    yield "page", read.document.format == "page"
    yield from _of_facts(read)
    yield from _of_headline(str(ledger.value("title", "")), [fold(title) for title in titles])
    yield from _of_words(read)
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
    yield "headline of weeks", sum(word in _WEEKS for word in words)
    yield "headline of talks", any(word in _ASKED for word in words)
    yield "headline of several", bool(OF_SEVERAL.search(headline) or ABOUT_FILMS.search(headline))
    yield "no headline", not headline


def _of_words(read: Read) -> Iterator[tuple[str, float]]:
    """What the sentences are like: who speaks, to whom, of what time, in which tone."""
    text = read.text.text
    spoken = fold(text).split()[:_SOME]
    some = len(spoken) + _UNSAID
    # "eines Films" is of one; the plural of German has other letters.
    several = _FILMS - {"films"} if read.ledger.value("language") == "de" else _FILMS
    yield "words", math.log1p(read.words)
    yield "few words", read.words < 40
    yield "no words", not read.words
    for name, words in (
        ("own voice", _VOICE), ("tells what is to come", _TO_COME), ("addresses", _ADDRESSED),
        ("weeks", _WEEKS), ("one film", _FILM), ("several films", several),
        ("months", _MONTHS),
    ):  # fmt: skip
        yield name, min(3, 75 * sum(word in words for word in spoken) / some)
    names = sum(bool(word[:1].isupper()) for word in text.split()[:_SOME])
    yield "capitals", names / max(1, len(spoken))
    yield "no judgement", not is_judged(text)
    yield "judgements", min(4, 150 * judgements(text) / (read.words + _UNSAID))
    yield "quoted speech", math.log1p(len(_SAYS.findall(text)))
    yield "hours", math.log1p(len(_HOUR.findall(text)))


def _of_lines(read: Read) -> Iterator[tuple[str, float]]:
    """What the blocks are like: how long, questions, links, items, dates."""
    text, parts = read.text, read.layout.parts
    lines = [text.text[block.start : block.end] for block in text.blocks]
    said = sum(len(line.split()) >= _SAID for line in lines)
    many = max(1, len(lines))
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
