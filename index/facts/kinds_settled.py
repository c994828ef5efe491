"""Which kind a document is of, all in all: what it states, its shape, and the facts read of it."""

from __future__ import annotations

import re

from index.folding import fold, word_set
from index.known_films import directed
from index.model import REVIEW_KINDS, Document, Kind

from .capsule_round_ups import is_round_up
from .filename import name_of
from .headline import read_headline
from .kind_archives import is_address_of_index, is_archive_head, is_laid_out_as_index
from .kind_gathered import (
    counts_down,
    films_by_makers,
    films_gathered,
    films_joined,
    grades_each,
    is_catalogue,
    is_headed_list,
    kind_of_gathered,
)
from .kind_headings import films_in_headings
from .kind_headlines import is_agency, is_called_review, is_of_director
from .kind_judge import judged_kind
from .kind_news import is_row_of_titles
from .kind_no_reviews import kind_beside
from .kind_shapes import CAPSULE_WORDS
from .kind_signs import Read
from .kinds import declared_kind, kind_of
from .layers import Ledger, Origin
from .notices import SHOWN
from .patterns import Pattern
from .press_digests import is_press_digest
from .several import films_announced, films_headed
from .structure import Layout
from .subject import (
    MOST_OF_ENTRY,
    Subject,
    is_entry,
    is_programme,
    is_to_be_seen,
    is_told_only,
    says_something,
)
from .text import Text
from .titles import film_titles
from .two_films import treats_two

_CUT = re.compile(r"(?<=[\w,])\n+(?=[a-zß-ÿ])")
"""Where a line was cut within a sentence."""
_CJK = Pattern(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_ENCYCLOPEDIA = re.compile(r"https?://(?:[a-z-]+\.)*wiki(?:pedia|wand)\.(?:org|com)/")
_ENCYCLOPEDIA_END = re.compile(r"\s[-–—|]\s(?:Wikip[eé]dia|Wikipedija|Vikipedi)$")
"""An article on a film that tells of it and reviews nothing."""
SPEAKS_OF_A_FILM = (
    "credits.cinematographer", "credits.editor", "credits.genres", "credits.distributor",
    "credits.director", "credits.runtime", "credits.year", "credits.cast", "credits.writer",
    "credits.countries", "original_title",
)  # fmt: skip


def settled_kind(
    ledger: Ledger, document: Document, text: Text, layout: Layout, words: int, subject: Subject
) -> Kind:
    """The kind that a document states, or that its headline, its shape and its facts tell."""
    stated = ledger.best("kind")
    named = declared_kind(str(stated.value)) if stated is not None else None
    empty = not words and named in ("review", "capsule") and not ledger.has("critic")
    if named is not None and not (empty and stated and stated.layer == "front matter"):
        return named
    if document.holds == "text":
        return "capsule" if words <= CAPSULE_WORDS else "review"
    laid_out = words <= _SHELL and is_laid_out_as_index(document.declared)
    if laid_out or is_address_of_index(str(ledger.value("url", ""))):
        kind: Kind = "archive"
    elif len(text.text) < _SAYS_SOMETHING and not film_titles(ledger):
        kind = "other"
    elif is_press_digest(layout.parts):
        kind = "listing"
    else:
        kind = _judged(ledger, document, text, layout, words, subject)
    ledger.add("kind", kind, Origin("prose", "shape of the text", None, 0.7))
    return kind


_SHELL, _SAYS_SOMETHING = 60, 20
"""Words up to which a page that its layout calls an index holds none of its own, and characters
from which on a text without a film can be a review."""


def _judged(
    ledger: Ledger, document: Document, text: Text, layout: Layout, words: int, subject: Subject
) -> Kind:
    """The kind by the shape of the text and by all that speaks for one."""
    shaped = _kind_by_shape(ledger, document, text, layout, words, subject)
    kind = judged_kind(Read(ledger, document, text, layout, words, subject, shaped))
    if kind in ("news", "other", "column") and _is_filed_as_essay(ledger, document):
        kind = "essay"
    gathered = kind in ("review", "capsule", "news", "other") and subject.film is not False
    if gathered and not film_titles(ledger) and is_round_up(str(ledger.value("title", ""))):
        return "column"
    if kind == "other" and _is_round_of_films(str(ledger.value("title", ""))):
        return "column"
    if kind == "column" and _is_ranked(str(ledger.value("title", "")), text):
        return "list"
    if shaped == "essay" and kind == "other" and subject.film is True:
        return "essay"  # what speaks of films and reviews none is on them
    if shaped in REVIEW_KINDS and treats_two(str(ledger.value("title", "")), text):
        return "essay"
    return kind


def _is_round_of_films(headline: str) -> bool:
    """Whether a headline says that several films are treated, and that they are films."""
    return is_round_up(headline) and not _FILM_WORDS.isdisjoint(fold(headline).split())


def _is_ranked(headline: str, text: Text) -> bool:
    """Whether films are numbered through a text, or its headline calls it a list of them."""
    return is_headed_list(headline) or counts_down(text, headline)


_FILM_WORDS = word_set(
    "film films filme filmen movie movies cine cinema kino peliculas pelis filmes"
)


def forget_credits(ledger: Ledger, kind: Kind) -> None:
    """Withdraws what only prose or the file's name state of a film, where a text is of none.

    A column on several films and an essay on a director have makers and years in them
    that are those of no one film.
    """
    of_none = kind in _OF_NO_FILM or (kind == "essay" and is_of_director(ledger))
    if not of_none or film_titles(ledger):
        return
    for field in ("credits.director", "credits.year", "credits.runtime"):
        if not ledger.has(field, above_prose=True):
            ledger.withdraw(field)


_OF_NO_FILM = frozenset({"news", "list", "column", "archive", "other"})


def _kind_by_shape(
    ledger: Ledger, document: Document, text: Text, layout: Layout, words: int, subject: Subject
) -> Kind:
    """The kind by the headline and the text, and by the facts that were read of them."""
    title, teaser = ledger.value("title", ""), ledger.value("teaser", "")
    size = words if text.text.isascii() else words + len(_CJK.findall(text.text)) // 2
    linked = _ENCYCLOPEDIA.search(str(ledger.value("url", ""))) and not _is_judged(ledger)
    if linked or _ENCYCLOPEDIA_END.search(title):
        return "listing"
    kind = kind_of(title, teaser, text, layout.parts, size)
    name = name_of(document)
    several = _several(ledger, text, layout, kind)
    graded = kind in ("review", "capsule") and not film_titles(ledger) and grades_each(text)
    for film in several:
        ledger.add("films", film, Origin("label", "line that heads a film", None, 0.7))
    if several or graded:
        kind = kind_of_gathered(title, rated=graded or ledger.has("rating"))
    elif words == 0 and ledger.has("rating") and ledger.has("critic"):
        kind = "capsule"
    elif kind in REVIEW_KINDS and (found := _no_review(ledger, text, layout, words, subject, kind)):
        kind = found
    elif kind == "listing" and _is_judged(ledger) and _says_something(text):
        kind = "capsule"
    elif kind in REVIEW_KINDS and _is_shown(ledger, document, layout, text, size):
        kind = "listing"
    elif kind in REVIEW_KINDS | {"other"} and _is_entry(ledger, document, text, size):
        kind = "log"
    elif kind in REVIEW_KINDS and is_archive_head(title, named=bool(film_titles(ledger))):
        kind = "archive"
    elif kind == "capsule" and _is_announced(ledger, document, text):
        kind = "listing"
    elif kind in ("review", "capsule") and _is_of_no_film(ledger, title, name.title):
        kind = "essay" if kind == "review" else "other"
    return "essay" if kind == "review" and _is_filed_as_essay(ledger, document) else kind


def _no_review(
    ledger: Ledger,
    text: Text,
    layout: Layout,
    words: int,
    subject: Subject,
    kind: Kind,
) -> Kind | None:
    """What a text in the form of a review is that reviews no film, None where it can be one."""
    if subject.film is False and not is_declared(ledger):
        return "other"
    if kind in ("review", "capsule"):
        if _is_list(ledger, text, layout):
            return "list"
        if subject.news:
            return "news"
    found = kind_beside(text, ledger.value("title", ""), words)
    signed = ledger.has("critic", above_prose=True) and ledger.has("publication", above_prose=True)
    if found is None and is_agency(ledger) and not ledger.has("rating"):
        return "news"
    return None if found == "other" and signed else found  # quotations of one review are of it


def _several(ledger: Ledger, text: Text, layout: Layout, kind: Kind) -> tuple[str, ...]:
    """The films that a text treats one after the other, none where it is about one."""
    if kind not in ("review", "capsule", "listing", "explainer") or ledger.has("rating"):
        pass
    elif not _names_one(ledger) and (
        headed := films_in_headings(text, ledger.value("title", ""), film_titles(ledger))
    ):
        return headed
    if kind not in ("review", "capsule", "listing"):
        return ()
    announced = films_announced(ledger.value("title", ""), layout.parts)
    if announced:
        return announced
    joined = films_joined(text, ledger.value("title", "")) if kind != "listing" else ()
    if joined:
        return joined
    headed = films_headed(layout.parts)
    if headed or kind == "listing" or _names_one(ledger):
        return headed
    named, headline = film_titles(ledger), str(ledger.value("title", ""))
    return films_gathered(text, headline, named) or films_by_makers(text, headline, named)


def _is_list(ledger: Ledger, text: Text, layout: Layout) -> bool:
    """Whether a text without a film of its own is a list of films."""
    title, teaser = ledger.value("title", ""), ledger.value("teaser", "")
    if _names_one(ledger):
        return False
    links = [part.text for part in layout.parts if part.why == "links"]
    return is_row_of_titles(text, links) or is_catalogue(text, title, teaser)


def _names_one(ledger: Ledger) -> bool:
    """Whether keys of a document name one film, or its credits."""
    return (
        is_declared(ledger)
        or ledger.has("rating", above_prose=True)
        or any(ledger.has(field, above_prose=True) for field in SPEAKS_OF_A_FILM)
    )


def _is_judged(ledger: Ledger) -> bool:
    """Whether somebody rates a film or signs what is said of it."""
    return ledger.has("rating") or ledger.has("critic")


def _is_entry(ledger: Ledger, document: Document, text: Text, words: int) -> bool:
    """Whether a document notes a film that was seen or is kept, and says nothing of it."""
    if not film_titles(ledger) or words > MOST_OF_ENTRY:
        return False
    if not _says_something(text):
        return not (ledger.has("rating") and ledger.has("critic"))
    if is_to_be_seen(document.declared) and not ledger.has("rating"):
        return True
    return is_entry(document.declared, text.text)


def _is_of_a_programme(ledger: Ledger, document: Document, text: Text, words: int) -> bool:
    """Whether a note keeps a film's hours and what it tells, and no opinion."""
    if words > MOST_OF_ENTRY or ledger.has("rating") or not is_programme(document):
        return False
    return is_told_only(text.text)


_ESSAYS = word_set("essay essays essais essai ensayos ensayo saggi saggio aufsatze ensaios")
_FILED = _ESSAYS | word_set("features feature columns column opinion articles writing film films")
"""Categories that say of what kind a text is, or no more than that it is on films."""
_MOST_TOLD = 200
"""Words of a text beside showings up to which it is the programme's own."""
_LEAST_SHOWINGS = 3


def _is_filed_as_essay(ledger: Ledger, document: Document) -> bool:
    """Whether a text that rates nothing, and is called no review, lies among essays."""
    if read_headline(ledger.value("title", "")).review:
        return False
    folders = document.path.split("/")[:-1]
    filed = [fact.value for fact in ledger.ranked("tags") if fact.rule.startswith("key categor")]
    words = [fold(str(name)) for name in filed]
    named = folders if not words or not _FILED.issuperset(words) else [*folders, *words]
    return not ledger.has("rating") and any(fold(name) in _ESSAYS for name in named)


def _is_shown(ledger: Ledger, document: Document, layout: Layout, text: Text, words: int) -> bool:
    """Whether a text tells of a film as programmes do, beside its showings or in a programme."""
    on_show = _is_on_show(ledger, layout, text, words)
    return on_show or _is_of_a_programme(ledger, document, text, words)


def _is_on_show(ledger: Ledger, layout: Layout, text: Text, words: int) -> bool:
    """Whether a short text that nobody signs only tells of a film, beside its showings."""
    shown = sum(part.why == SHOWN for part in layout.parts)
    if shown < _LEAST_SHOWINGS or words > _MOST_TOLD or _is_judged(ledger):
        return False
    return is_told_only(text.text)


def _is_announced(ledger: Ledger, document: Document, text: Text) -> bool:
    """Whether a page tells of a film as a programme does: no rating, no opinion."""
    if document.format != "page" or ledger.has("rating") or not film_titles(ledger):
        return False
    return is_told_only(text.text)


def _says_something(text: Text) -> bool:
    joined = _CUT.sub(" ", text.text)
    return any(map(says_something, joined.split("\n")))


def _is_of_no_film(ledger: Ledger, headline: str, file: str | None) -> bool:
    """Whether a text with a headline names no film, and neither does its file."""
    if not headline or film_titles(ledger) or is_called_review(ledger):
        return False
    if is_of_director(ledger):
        return True
    if any(ledger.has(field) for field in (*SPEAKS_OF_A_FILM, "rating")):
        return False
    return file is None or fold(file) in fold(headline)


def is_declared(ledger: Ledger) -> bool:
    """Whether a key of its own names the film, not only the headline."""
    best = ledger.best("film_titles")
    return best is not None and best.rule.startswith("key ")


def is_made_by(ledger: Ledger) -> bool:
    """Whether it is known that somebody whom the page names as the director made the film."""
    makers = ledger.names("credits.director")
    return any(directed(title, name) for title in film_titles(ledger) for name in makers)
