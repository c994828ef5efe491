"""Document -> review: every fact read, every word in the text, in a fact or among the debris."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.model import (
    REVIEW_KINDS,
    Declared,
    Document,
    Fact,
    Review,
)

from .acting import note_cast
from .assembling import SEVERAL, assembled
from .critic_ballot import settle_critic
from .dated_lengths import note_dated_lengths
from .dates import day_order
from .declared import note_declared
from .described_credits import note_described_credits
from .directing import note_directors
from .file_titles import note_file_date
from .filed_houses import note_filed_house
from .filename import FileName, name_of
from .film_ids import note_ids
from .film_years import note_spare_years
from .headline import read_headline
from .headlines import choose_headline, note_headline
from .heads import Known
from .interviewed import note_talk, note_talker
from .keys import field_of
from .kind_news import is_news
from .kinds import mark_author
from .kinds_settled import SPEAKS_OF_A_FILM, forget_credits, settled_kind
from .labelled import UNREAD
from .language import language_of
from .layers import Ledger, Origin
from .meanings import RunReader
from .page_bars import controls_apart
from .page_declared import trusted
from .page_judge import mark_doubted
from .page_stamps import mark_stamps
from .part_scores import scores_of_parts
from .parts import STRUCTURED, parts_of
from .possible_titles import note_possible_titles
from .prose import note_years
from .release_keys import note_keyed_days
from .release_lines import opening_lines, release_sentences, undated_labels
from .release_prose import note_told_releases
from .releases import note_opening_lines, settle_releases
from .said_authors import note_said_authors
from .standfirsts import note_standfirst
from .structure import Layout, lay_out, leave, text_alone
from .subject import Subject, subject_of
from .subject_known import heads_known_film
from .tagged_ratings import note_tagged_rating
from .text import Text, put_together
from .titles import complete_title, film_titles, note_titles
from .told_runtimes import note_runtime
from .treated import note_treated
from .two_films import treats_two
from .unlabelled import note_described, note_lines
from .verdict_forms import disc_verdict
from .verdicts import note_verdict
from .word_verdicts import settle_words

_EDGE = 1_000
"""Lines at either end of a document that are read one by one: what a page prints stands there."""
_SHORT_LINE, _HEAD_LINES = 12, 12
_FACTS = 40
"""Words up to which a line of facts can end in a sentence on the release."""
_SAMPLE = 120
"""Lines of a document of which the language is told where the text itself is too short."""
_LETTER = re.compile(r"[^\W_]")


def read_facts(document: Document, *, review_id: str) -> Review:
    """The review that a document holds. Pure and deterministic; raises for no document."""
    ledger = Ledger()
    name = name_of(document)
    alone = document.holds == "text"
    layout = _laid_out(document, name)
    whole = put_together(layout.whole)
    text = whole.opening()
    words = _count_words(whole.text)
    language = language_of(text.text)
    lines = [part.text for part in layout.parts]
    sources = [item.value for item in document.declared if isinstance(item.value, str)]
    day_first = day_order(lines, sources, language)
    declared = trusted(document.declared, text.text)
    warnings = [*document.warnings, *note_declared(declared, ledger, day_first=day_first)]
    note_ids(ledger, declared)
    note_tagged_rating(ledger)
    warnings.extend(_note_labels(ledger, layout, day_first))
    if not alone:
        _note_lines(ledger, layout, text, document.path, declared, day_first)
    stated = any(ledger.has(field, above_prose=True) for field in SPEAKS_OF_A_FILM)
    subject = subject_of(
        document,
        text.text,
        words,
        language,
        stated=stated,
        headed=_is_headed_by_film(ledger, layout, text.text),
    )._replace(news=not (alone or stated or ledger.has("rating")) and is_news(declared, text))
    doubted = None
    if not alone:
        spoken = language or language_of("\n".join(lines[:_SAMPLE]))
        doubted = _note_titles(
            ledger,
            layout,
            text,
            name,
            spoken,
            subject,
            stated=stated,
            written=_declared(document, "title"),
        )
    titles = film_titles(ledger)
    if titles or not (alone or subject.film is False):
        _note_prose(ledger, text, layout, titles, language, document, declared)
    _note_language(ledger, language)
    _note_releases(ledger, layout, text, titles, language, day_first)
    settle_words(ledger)
    kind = settled_kind(ledger, document, text, layout, words, subject)
    forget_credits(ledger, kind)
    if kind in REVIEW_KINDS and subject.film and not film_titles(ledger):
        note_possible_titles(ledger, name, doubted)
    if kind in SEVERAL and not ledger.has("films"):
        note_treated(ledger, document.blocks, text)
    stamped = mark_stamps(layout.parts, layout.first, layout.last)
    stating = {fact.line for fact in ledger.facts() if fact.line}
    if mark_doubted(layout.doubted, stating) or stamped:
        whole = put_together(layout.whole)
        words = _count_words(whole.text)
    return assembled(document, review_id, ledger, layout, whole, kind, words, warnings)


def _note_lines(
    ledger: Ledger,
    layout: Layout,
    text: Text,
    path: str,
    declared: Sequence[Declared],
    day_first: bool | None,
) -> None:
    """Notes what lines without labels say: credits, days, who wrote it and where it appeared."""
    note_lines(ledger, layout, text, day_first)
    note_filed_house(ledger, layout, path)
    note_dated_lengths(ledger, layout, day_first=day_first)
    note_described(ledger, layout, declared)
    settle_critic(ledger, layout, text, declared)
    note_said_authors(ledger, layout)


def _note_releases(
    ledger: Ledger,
    layout: Layout,
    text: Text,
    titles: tuple[str, ...],
    language: str | None,
    day_first: bool | None,
) -> None:
    """Notes on which days the film came out, as lines, keys and sentences tell."""
    note_opening_lines(ledger, _opening_lines(layout, text), titles)
    if titles:
        note_keyed_days(ledger, layout.parts, day_first=day_first)
    note_told_releases(ledger, text, titles, day_first=day_first)
    settle_releases(ledger, language, ledger.value("url"))


def _count_words(text: str) -> int:
    """How many pieces of a text hold a letter or digit."""
    pieces = text.split()
    signs = sum(not (piece[0].isalnum() or _LETTER.search(piece)) for piece in pieces)
    return len(pieces) - signs


def _note_titles(
    ledger: Ledger,
    layout: Layout,
    text: Text,
    name: FileName,
    language: str | None,
    subject: Subject,
    *,
    stated: bool,
    written: str | None,
) -> Fact | None:
    """Notes the headline and which film it is of, and the date in the file's name.

    `written`: the value of a key for the title.
    Gives back a title that was found and not confirmed.
    """
    note_file_date(ledger, name)
    if subject.film is not False:
        headline = choose_headline(
            ledger,
            layout.title,
            text,
            name,
            language=language,
            subject=subject,
            stated=stated,
            declared=written,
        )
        if note_talk(ledger, _headed(ledger, layout), text, layout.parts):
            return None
        of_films, english = subject.film is True, language in ("en", None)
        doubted = note_titles(
            ledger, headline, text, name, layout.parts, of_films=of_films, english=english
        )
        complete_title(ledger, headline, text)
        return doubted
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
    named = any(label.field == "film" for run in layout.runs for label in run.labels)
    disc = disc_verdict(layout.parts) if named else None
    discs = frozenset({disc[1]} if disc else ())
    for run in layout.runs:
        head = layout.is_head(run.parts[0])
        warnings.extend(RunReader(ledger, run, head, day_first, scored, discs).read())
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
    written = _headed(ledger, layout)
    told = (item.value for item in declared if isinstance(item.value, str))
    tags = (str(fact.value) for fact in ledger.ranked("tags"))
    lines = (*(part.text for part in layout.parts), *told, *tags)
    note_described_credits(ledger, declared, titles)
    if titles or not treats_two(written, text):
        note_directors(ledger, text, titles, language, written, document.path, lines)
    note_talker(ledger, written, text, layout.parts)
    note_runtime(ledger, text, titles, written)
    note_years(ledger, text, titles)
    note_standfirst(ledger, text, titles)
    note_spare_years(ledger, declared, titles, layout.parts)
    note_cast(ledger, text, titles)
    note_verdict(ledger, text, layout, titles)


def _headed(ledger: Ledger, layout: Layout) -> str:
    """The line above the text, or the headline that keys state."""
    return layout.title.text if layout.title else str(ledger.value("title", ""))


def _is_headed_by_film(ledger: Ledger, layout: Layout, text: str) -> bool:
    """Whether the headline is a title with its year that is called a review, or is rated.

    Or names a known film, and the text who directed it. A page that prints its title twice, once
    with stars behind it, rates what it is named after.
    """
    title = ledger.value("title") or (layout.title.text if layout.title is not None else "")
    read = read_headline(title)
    if not title or (read.review and read.year is not None) or heads_known_film(title, text):
        return bool(title)
    lines = [part.text for part in layout.parts if part.words <= _SHORT_LINE][:_HEAD_LINES]
    rated = [line for line in lines if line.startswith(title) and read_headline(line).rating]
    return len(rated) == 1 and title in (line for line in lines if line != rated[0])


def _opening_lines(layout: Layout, text: Text) -> list[tuple[str, int]]:
    """The lines that can tell of a release: those without a label, and sentences at the ends."""
    lines = [
        (p.text, p.line)
        for p in layout.parts
        if p.place not in ("label", "empty") or (p.why == UNREAD and p.place == "label")
    ]
    shorts = [p for p in layout.parts if p.place != "empty" and p.words <= _FACTS]
    told = [(each, p.line) for p in shorts for each in release_sentences(p.text)]
    told += undated_labels(layout.parts)
    return list(dict.fromkeys([*lines, *told, *opening_lines(text)]))


def _declared(document: Document, field: str) -> str | None:
    for item in document.declared:
        if field_of(item.key) == field and isinstance(item.value, (str, int, float)):
            return str(item.value)
    return None


def _note_language(ledger: Ledger, language: str | None) -> None:
    if language:
        ledger.add("language", language, Origin("prose", "commonest words", None, 0.8))
