"""What was noted of a document -> its review: what wins, what is doubted, what is left over."""

from __future__ import annotations

from msgspec import convert

from index.folding import fold
from index.known_films import directed
from index.model import Credits, Debris, Document, Fact, Kind, Rating, Review

from .ballot import CERTAIN, RULE
from .declared import unread
from .declared_values import is_handle_of
from .kinds import spoils
from .kinds_settled import is_declared, is_made_by
from .layers import Ledger
from .naming_called import CALLED
from .naming_makers import MADE
from .people import same_person
from .releases import releases_of
from .spare_names import ONLY_NAME
from .spellings import is_misspelt
from .structure import Layout
from .text import Text
from .titles import film_titles

SEVERAL = frozenset({"list", "column"})
"""Kinds of text that treat several films and belong to none by themselves."""

OF_NO_FILM = SEVERAL | {"archive", "other"}
"""Kinds of text that a film is named for only where a key of its own names it."""


def assembled(
    document: Document,
    review_id: str,
    ledger: Ledger,
    layout: Layout,
    text: Text,
    kind: Kind,
    words: int,
    warnings: list[str],
) -> Review:
    """The review of a document: the winning facts, its text, and all that is neither."""
    unnamed = _is_unnamed(kind, ledger)
    of_many = kind == "archive" or (kind in SEVERAL and (ledger.has("films") or unnamed))
    uncredited = unnamed and kind in OF_NO_FILM | {"news", "interview", "listing"}
    return Review(
        id=review_id,
        root=document.root,
        path=document.path,
        line=document.line,
        kind=kind,
        title=ledger.value("title"),
        film_titles=() if unnamed else film_titles(ledger),
        teaser=ledger.value("teaser"),
        critic=None if kind == "archive" and _is_guessed(ledger) else _people(ledger, "critic"),
        translator=_people(ledger, "translator"),
        publication=ledger.value("publication"),
        url=ledger.value("url"),
        published=ledger.value("published") if kind != "archive" else None,
        language=ledger.value("language"),
        rating=None if of_many else _rating(ledger),
        credits=Credits() if uncredited else _credits(ledger),
        text=text.text,
        blocks=text.blocks,
        marks=text.marks,
        sections=text.sections,
        words=words,
        spoilers=_spoils(ledger, kind, text),
        warnings=tuple(dict.fromkeys([*warnings, *_doubts(ledger)])),
        facts=ledger.facts(),
        debris=(*unread(document.declared, ledger), *_debris(layout), *_aside(document)),
        last_line=max((block.last_line for block in document.blocks), default=document.line),
        films=ledger.words("films") if kind in SEVERAL else (),
    )


def _spoils(ledger: Ledger, kind: Kind, text: Text) -> bool:
    """Whether the review tells how the film ends, as it is stated or as its words show."""
    stated = ledger.best("spoilers")
    if stated is not None:
        return bool(stated.value)
    return spoils(kind, ledger.value("title", ""), ledger.value("teaser", ""), text.text)


def _is_unnamed(kind: Kind, ledger: Ledger) -> bool:
    """Whether a text of this kind belongs to no film, unless a key of its own names one.

    What an interview or the news only speak of is no film of their own, unless page and
    common knowledge agree on it.
    """
    if kind == "listing":
        return ledger.has("films")
    best = ledger.best("film_titles")
    if kind == "archive" and best is not None and best.rule.startswith("headline"):
        # What many critics say of one film, under its title and credits ("Title Reviews").
        gathered = "reviews" in str(ledger.value("title", "")).casefold()
        return not (gathered and ledger.has("credits.director", above_prose=True))
    spoken = kind == "interview" and best is not None and best.rule in ("most named title", RULE)
    told = best is not None and best.layer == "prose" and best.rule not in MADE | CALLED
    told = told or (best is not None and best.rule == RULE)
    spoken = spoken or (kind == "news" and told)
    if spoken and best is not None and best.rule == RULE:
        headed = f" {fold(str(best.value))} " in f" {fold(str(ledger.value('title', '')))} "
        if is_made_by(ledger) or (headed and best.sure >= CERTAIN):
            return False
    return (spoken or kind in OF_NO_FILM) and not is_declared(ledger)


def _rating(ledger: Ledger) -> Rating | None:
    """The rating that wins: a verdict before an average, as printed where it can be read.

    A bare number takes its scale from where the same is printed whole.
    """
    facts = ledger.ranked("rating")
    facts = [f for f in facts if f.value["kind"] == "verdict"] or facts
    ranked = [convert(fact.value, Rating) for fact in facts]
    if not ranked:
        return None
    best = ranked[0]
    if facts[0].layer == "page":
        seen = (r for f, r in zip(facts, ranked, strict=True) if f.layer in ("label", "prose"))
        return next((r for r in seen if r.scale and r.percent == best.percent), best)
    if best.scale is not None:
        return best
    whole = (r for r in ranked if r.value == best.value and r.kind == best.kind and r.scale)
    return next(whole, best)


def _people(ledger: Ledger, field: str) -> str | None:
    """The names of the layer that wins, joined by commas; None where nobody is named."""
    best = ledger.best(field)
    if best is None:
        return None
    ranked = [f for f in ledger.ranked(field) if f.layer == best.layer and f.rule == best.rule]
    names = [f.value for f in ranked if f.sure == best.sure or f.line == best.line]
    makers = ledger.names("credits.director") + ledger.names("credits.writer")
    names = [name for name in names if not any(_is_one(name, maker) for maker in makers)]
    titles = film_titles(ledger)
    names = [name for name in names if fold(name) not in map(fold, titles)]
    names = [name for name in names if not any(directed(title, str(name)) for title in titles)]
    if len(names) == 1:
        named = (str(fact.value) for fact in ledger.ranked(field))
        return next((name for name in named if is_handle_of(names[0], name)), str(names[0]))
    return ", ".join(dict.fromkeys(names)) or None


def _is_guessed(ledger: Ledger) -> bool:
    """Whether only a name alone on a line says who wrote, as many do on a page of many critics."""
    best = ledger.best("critic")
    return best is not None and best.rule == ONLY_NAME


def _is_one(name: str, maker: str) -> bool:
    return same_person(name, maker) or is_misspelt(name, maker)


def _credits(ledger: Ledger) -> Credits:
    return Credits(
        director=ledger.names("credits.director"),
        writer=ledger.names("credits.writer"),
        cinematographer=ledger.names("credits.cinematographer"),
        editor=ledger.names("credits.editor"),
        distributor=ledger.value("credits.distributor"),
        cast=ledger.cast(),
        runtime=ledger.agreed("credits.runtime"),
        year=ledger.agreed("credits.year"),
        countries=ledger.words("credits.countries"),
        languages=ledger.words("credits.languages"),
        genres=ledger.words("credits.genres"),
        release_date=ledger.value("credits.release_date"),
        releases=releases_of(ledger),
    )


def _doubts(ledger: Ledger) -> list[str]:
    """What the document states in two ways."""
    doubts = []
    years = _rivals(ledger.ranked("credits.year"))
    if len(years) > 1:
        doubts.append(f"two years are stated: {', '.join(years)}")
    critics = _rivals(ledger.ranked("critic"))
    rules = {fact.rule for fact in ledger.ranked("critic")}
    handles = len(critics) == 2 and is_handle_of(*critics)
    if len(critics) > 1 and len(rules) > 1 and not handles:
        doubts.append(f"two critics are named: {', '.join(critics)}")
    return doubts


def _rivals(facts: list[Fact]) -> list[str]:
    if facts and facts[0].layer == "correction":
        return []
    return list(dict.fromkeys(str(fact.value) for fact in facts if fact.layer != "file name"))


def _debris(layout: Layout) -> tuple[Debris, ...]:
    return tuple(
        Debris(part.line, part.text, part.why)
        for part in layout.whole
        if not part.is_text and part.text
    )


def _aside(document: Document) -> tuple[Debris, ...]:
    return tuple(
        Debris(block.line, block.text.strip(), "outside the reviews of this file")
        for block in document.aside
        if block.text.strip()
    )
