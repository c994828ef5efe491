"""Document -> review: every fact read, every word in the text, in a fact or among the debris."""

from __future__ import annotations

import re

from msgspec import convert

from index.known_films import directed
from index.model import (
    REVIEW_KINDS,
    Credits,
    Debris,
    Declared,
    Document,
    Fact,
    Kind,
    Rating,
    Review,
)

from .acting import note_cast
from .ballot import RULE
from .critic_ballot import settle_critic
from .dates import day_order
from .declared import note_declared, unread
from .declared_values import is_handle_of
from .directing import note_directors
from .file_titles import note_file_date
from .filename import FileName, name_of
from .film_ids import note_ids
from .film_years import note_spare_years
from .folding import fold
from .headline import read_headline
from .headlines import choose_headline, note_headline
from .heads import Known
from .keys import field_of
from .kind_news import is_news
from .kinds import mark_author, spoils
from .kinds_settled import SPEAKS_OF_A_FILM, is_declared, is_made_by, settled_kind
from .labelled import UNREAD
from .language import language_of
from .layers import Ledger, Origin
from .meanings import RunReader
from .naming_called import CALLED
from .naming_makers import MADE
from .page_bars import controls_apart
from .page_declared import trusted
from .page_judge import mark_doubted
from .part_scores import scores_of_parts
from .parts import STRUCTURED, TEXT_PLACES, parts_of
from .people import is_misspelt, same_person
from .possible_titles import note_possible_titles
from .prose import note_years
from .release_prose import note_told_releases
from .releases import note_opening_lines, opening_lines, releases_of, settle_releases
from .spare_names import ONLY_NAME
from .standfirsts import note_standfirst
from .structure import Layout, lay_out, leave, text_alone
from .subject import Subject, subject_of
from .text import Text, put_together
from .titles import film_titles, note_titles
from .told_runtimes import note_runtime
from .treated import note_treated
from .unlabelled import note_described, note_lines
from .verdicts import note_verdict
from .word_verdicts import settle_words

SEVERAL = frozenset({"list", "column"})
"""Kinds of text that treat several films and belong to none by themselves."""

OF_NO_FILM = SEVERAL | {"archive", "other"}
"""Kinds of text that a film is named for only where a key of its own names it."""

_EDGE = 1_000
"""Lines at either end of a document that are read one by one: what a page prints stands there."""
_SHORT_LINE, _HEAD_LINES = 12, 12
_SAMPLE = 120
"""Lines of a document of which the language is told where the text itself is too short."""
_WORD = re.compile(r"[^\W_]\S*")


def read_facts(document: Document, *, review_id: str) -> Review:
    """The review that a document holds. Pure and deterministic; raises for no document."""
    ledger = Ledger()
    name = name_of(document)
    alone = document.holds == "text"
    layout = _laid_out(document, name)
    whole = put_together(layout.whole)
    text = whole.opening()
    words = len(_WORD.findall(whole.text))
    language = language_of(text.text)
    lines = [part.text for part in layout.parts]
    sources = [item.value for item in document.declared if isinstance(item.value, str)]
    day_first = day_order(lines, sources, language)
    declared = trusted(document.declared, text.text)
    warnings = [*document.warnings, *note_declared(declared, ledger, day_first=day_first)]
    note_ids(ledger, declared)
    warnings.extend(_note_labels(ledger, layout, day_first))
    if not alone:
        note_lines(ledger, layout, text, day_first)
        note_described(ledger, layout, declared)
        settle_critic(ledger, layout, text, declared)
    stated = any(ledger.has(field, above_prose=True) for field in SPEAKS_OF_A_FILM)
    subject = subject_of(
        document,
        text.text,
        words,
        language,
        stated=stated,
        headed=_is_headed_review(ledger, layout),
    )._replace(news=not (alone or stated or ledger.has("rating")) and is_news(declared, text))
    doubted = None
    if not alone:
        spoken = language or language_of("\n".join(lines[:_SAMPLE]))
        doubted = _note_titles(ledger, layout, text, name, spoken, subject, stated=stated)
    titles = film_titles(ledger)
    if titles or not (alone or subject.film is False):
        _note_prose(ledger, text, layout, titles, language, document, declared)
    _note_language(ledger, language)
    note_opening_lines(ledger, _opening_lines(layout, text), titles)
    note_told_releases(ledger, text, titles, day_first=day_first)
    settle_words(ledger)
    settle_releases(ledger, language, ledger.value("url"))
    kind = settled_kind(ledger, document, text, layout, words, subject)
    if kind in REVIEW_KINDS and subject.film and not film_titles(ledger):
        note_possible_titles(ledger, name, doubted)
    if kind in SEVERAL and not ledger.has("films"):
        note_treated(ledger, document.blocks, text)
    if mark_doubted(layout.doubted, {fact.line for fact in ledger.facts() if fact.line}):
        whole = put_together(layout.whole)
        words = len(_WORD.findall(whole.text))
    return _review(document, review_id, ledger, layout, whole, kind, words, warnings)


def _note_titles(
    ledger: Ledger,
    layout: Layout,
    text: Text,
    name: FileName,
    language: str | None,
    subject: Subject,
    *,
    stated: bool,
) -> Fact | None:
    """Notes the headline and which film it is of, and the date in the file's name.

    Gives back a title that was found and not confirmed.
    """
    note_file_date(ledger, name)
    if subject.film is not False:
        headline = choose_headline(
            ledger, layout.title, text, name, language=language, subject=subject, stated=stated
        )
        of_films, english = subject.film is True, language in ("en", None)
        return note_titles(
            ledger, headline, text, name, layout.parts, of_films=of_films, english=english
        )
    if layout.title is not None:
        note_headline(ledger, layout.title)
    return None


def _laid_out(document: Document, name: FileName) -> Layout:
    """Every block in its place; one that holds nothing but its text is all text."""
    parts = parts_of(controls_apart(document.blocks))
    if document.holds == "text":
        layout = text_alone(parts)
    else:
        known = Known(_declared(document, "title"), _declared(document, "film"), name.title)
        markdown = document.format in STRUCTURED
        headed = bool(document.named) and parts[0].is_heading
        between = parts[_EDGE:-_EDGE]
        leave(between)
        ends = [*parts[:_EDGE], *parts[-_EDGE:]] if between else parts
        layout = lay_out(ends, known, markdown=markdown, headed=headed)
        layout.between = between
    mark_author(layout.parts)
    return layout


def _note_labels(ledger: Ledger, layout: Layout, day_first: bool | None) -> list[str]:
    """Notes what the runs of labels state; a line on each that could not be read."""
    warnings: list[str] = []
    scored = scores_of_parts(layout.parts)
    for run in layout.runs:
        head = layout.is_head(run.parts[0])
        warnings.extend(RunReader(ledger, run, head, day_first, scored).read())
    unread_parts = [part for part in layout.parts if part.why == UNREAD]
    warnings.extend(f"line {part.line}: {UNREAD}: {part.text[:40]}" for part in unread_parts)
    return warnings


def _note_prose(
    ledger: Ledger,
    text: Text,
    layout: Layout,
    titles: tuple[str, ...],
    language: str | None,
    document: Document,
    declared: tuple[Declared, ...],
) -> None:
    """Notes what the sentences say of the film with these titles, and of what it is worth."""
    written = layout.title.text if layout.title else str(ledger.value("title", ""))
    told = (item.value for item in declared if isinstance(item.value, str))
    lines = (*(part.text for part in layout.parts), *told)
    note_directors(ledger, text, titles, language, written, document.path, lines)
    note_runtime(ledger, text, titles, written)
    note_years(ledger, text, titles)
    note_standfirst(ledger, text, titles)
    note_spare_years(ledger, declared, titles, layout.parts)
    note_cast(ledger, text, titles)
    note_verdict(ledger, text, layout, titles)


def _is_headed_review(ledger: Ledger, layout: Layout) -> bool:
    """Whether the headline is a title with its year that is called a review, or is rated.

    A page that prints its title twice, once with stars behind it, rates what it is named after.
    """
    title = ledger.value("title") or (layout.title.text if layout.title is not None else "")
    read = read_headline(title)
    if not title or (read.review and read.year is not None):
        return bool(title)
    lines = [part.text for part in layout.parts if part.words <= _SHORT_LINE][:_HEAD_LINES]
    rated = [line for line in lines if line.startswith(title) and read_headline(line).rating]
    return len(rated) == 1 and title in (line for line in lines if line != rated[0])


def _opening_lines(layout: Layout, text: Text) -> list[tuple[str, int]]:
    """The lines that can tell of a release: those without a label, and sentences at the ends."""
    lines = [(p.text, p.line) for p in layout.parts if p.place not in ("label", "empty")]
    return list(dict.fromkeys([*lines, *opening_lines(text)]))


def _declared(document: Document, field: str) -> str | None:
    for item in document.declared:
        if field_of(item.key) == field and isinstance(item.value, (str, int, float)):
            return str(item.value)
    return None


def _note_language(ledger: Ledger, language: str | None) -> None:
    if language:
        ledger.add("language", language, Origin("prose", "commonest words", None, 0.8))


def _review(
    document: Document,
    review_id: str,
    ledger: Ledger,
    layout: Layout,
    text: Text,
    kind: Kind,
    words: int,
    warnings: list[str],
) -> Review:
    unnamed = _is_unnamed(kind, ledger)
    of_many = kind == "archive" or (kind in SEVERAL and (ledger.has("films") or unnamed))
    uncredited = unnamed and kind in OF_NO_FILM | {"news", "interview"}
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
    best = ledger.best("film_titles")
    if kind == "archive" and best is not None and best.rule.startswith("headline"):
        # What many critics say of one film, under its title and credits ("Title Reviews").
        gathered = "reviews" in str(ledger.value("title", "")).casefold()
        return not (gathered and ledger.has("credits.director", above_prose=True))
    spoken = kind == "interview" and best is not None and best.rule in ("most named title", RULE)
    told = best is not None and best.layer == "prose" and best.rule not in MADE | CALLED
    told = told or (best is not None and best.rule == RULE)
    spoken = spoken or (kind == "news" and told)
    if spoken and best is not None and best.rule == RULE and is_made_by(ledger):
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
        if part.place not in TEXT_PLACES and part.text
    )


def _aside(document: Document) -> tuple[Debris, ...]:
    return tuple(
        Debris(block.line, block.text.strip(), "outside the reviews of this file")
        for block in document.aside
        if block.text.strip()
    )
