"""One text that holds several reviews -> a document for each, where heads make it plain.

A wrong cut is worse than none. Cut is only what stands under two heads or more
of one form that each name another film beyond doubt (a year, a director, a
link to a film's page), or that the document itself announces: by its headline
("Festival diary") or by naming the same titles there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from msgspec.structs import replace

from index.folding import fold
from index.model import Declared, Document, Fact, Review

from .capsule_about import stated_field
from .capsule_groups import Capsule, Group, capsules_in
from .keys import field_of
from .kind_shapes import CAPSULE_WORDS
from .layers import strength
from .parts import parts_of
from .reading import read_facts
from .subject import subject_of
from .subject_spoken import Spoken

COLUMN_WORDS = 12
"""Words of prose outside the capsules from which on they are a document of their own."""

_WHOLE, _TEASER = 100, 25
"""Words of a review, and of what the title of another one below it can have with it."""

_SHARED = ("critic", "translator", "publication", "url", "published", "language", "spoilers")
_OF_FILM = frozenset({"film", "original", "rating", "aggregate", "release"})
_NEVER_SEVERAL = frozenset({"other", "archive", "listing", "news", "explainer"})
_NO_CAPSULE = frozenset({"interview", "listing"})


def parted(document: Document) -> tuple[Document, ...]:
    """The documents that a document is made of: itself alone, or a column and its capsules.

    What the whole states of critic, publication, date and address holds for each
    capsule; what it states of a film holds for none. No block is lost: what stands
    outside the capsules is a document of kind column, first of all, or `aside` of
    the first capsule where it is less than a paragraph. Raises for no document.
    """
    if document.holds == "text":
        return (document,)
    group = capsules_in(document)
    if group is None or not _can_hold_several(document, group):
        return (document,)
    bare = [
        replace(document, blocks=one.blocks, declared=(), holds="article") for one in group.capsules
    ]
    alone = [read_facts(one, review_id="") for one in bare]
    if sum(review.kind in _NO_CAPSULE for review in alone) * 2 >= len(alone):
        return (document,)
    if alone[0].words >= _WHOLE and all(review.words <= _TEASER for review in alone[1:]):
        return (document,)  # one review, and the titles of others below it
    return tuple(_documents(document, group, alone))


def _can_hold_several(document: Document, group: Group) -> bool:
    """Whether a text is of a kind that reviews films, and no key names a single one."""
    first = Declared("film", group.capsules[0].head.title, "label", group.capsules[0].line)
    whole = read_facts(replace(document, declared=(*document.declared, first)), review_id="")
    named = any(
        fact.field == "film_titles"
        and fact.rule.startswith("key ")
        and strength(fact.layer) > strength("label")
        for fact in whole.facts
    )
    if named or whole.kind in _NEVER_SEVERAL or Spoken(whole.text).is_of_others:
        return False
    subject = subject_of(document, whole.text, whole.words, whole.language)
    return subject.film is not False or (group.plain and not subject.stated)


def _documents(document: Document, group: Group, alone: Sequence[Review]) -> Iterator[Document]:
    """The column, where there is one, and the capsules; `alone` are these read by themselves."""
    outside = _outside(document, group)
    whole = read_facts(outside, review_id="")
    shared = _shared(whole)
    signed = _signed(alone)
    if list(signed) == [len(alone) - 1] and whole.critic is None:
        # One name after the last text of a column is that of the whole.
        shared, signed = [*shared, signed[len(alone) - 1]], {}
    if len(signed) * 2 < len(alone):
        signed = {}
    cut = [
        _capsule(document, one, name)
        for one, name in zip(group.capsules, _names(group), strict=True)
    ]
    cut = [_with(one, shared, own=at in signed) for at, one in enumerate(cut)]
    if sum(part.words for part in parts_of(outside.blocks) if part.prose) >= COLUMN_WORDS:
        yield outside
    else:
        loose = tuple(_set_aside(item) for item in document.declared if _is_loose(item))
        declared = (*cut[0].declared, *loose)
        warnings = document.warnings
        cut[0] = replace(cut[0], aside=outside.blocks, declared=declared, warnings=warnings)
    yield from cut


def _outside(document: Document, group: Group) -> Document:
    """What stands before, between and after the capsules, as a column that lists their films."""
    films = tuple(capsule.head.title for capsule in group.capsules)
    kept = [item for item in document.declared if field_of(item.key) != "kind"]
    declared = (
        *(_set_aside(item) if _is_of_film(item) else item for item in kept),
        Declared("kind", "column", "label"),
        Declared("films", list(dict.fromkeys(films)), "label", group.capsules[0].line),
    )
    return replace(document, blocks=group.outside, declared=declared)


def _is_of_film(item: Declared) -> bool:
    return stated_field(item).startswith("credits.") or stated_field(item) in _OF_FILM


def _is_loose(item: Declared) -> bool:
    """Whether a declared value is in no capsule."""
    return stated_field(item) not in (*_SHARED, "scale")


def _set_aside(item: Declared) -> Declared:
    """A value that the file states of itself, or as if it held one review: kept, read by nobody."""
    return replace(item, key=f"of the file: {item.key}")


def _names(group: Group) -> Iterator[str]:
    """What tells the capsules apart whatever is written above them: their titles, numbered."""
    times: Counter[str] = Counter()
    for capsule in group.capsules:
        title = fold(capsule.head.title)
        times[title] += 1
        yield title if times[title] == 1 else f"{title} ({times[title]})"


def _capsule(document: Document, capsule: Capsule, name: str) -> Document:
    head = capsule.head
    own = capsule.blocks if capsule.runs_on else capsule.blocks[1:]
    words = sum(part.words for part in parts_of(own))
    kind = "log" if not words else "capsule" if words <= CAPSULE_WORDS else "review"
    # Of several articles or posts in a file, two may treat one film.
    within = f"{document.line} " if document.line > 1 and not document.key else ""
    stated: dict[str, Any] = {
        "film": head.title,
        "original_title": head.original,
        "year": head.year,
        "director": list(head.director),
        "rating": head.rating,
        "watched": head.watched,
        "kind": kind,
    }
    if capsule.runs_on:
        stated["title"] = head.title
    scale = tuple(item for item in document.declared if field_of(item.key) == "scale")
    return replace(
        document,
        line=capsule.line,
        blocks=capsule.blocks,
        declared=(
            *(
                Declared(key, value, "label", capsule.line)
                for key, value in stated.items()
                if value
            ),
            *scale,
        ),
        warnings=(),
        holds="article",
        named=within + name,
    )


def _shared(whole: Review) -> list[Declared]:
    """What the whole states that holds for each capsule, with the layer and line it comes from."""
    facts = [fact for fact in whole.facts if fact.field in _SHARED and _is_stated(fact)]
    best = {fact.field: fact for fact in reversed(facts)}
    return [
        Declared(fact.field, fact.value, fact.layer, fact.line)
        for fact in facts
        if fact.layer == best[fact.field].layer and fact.rule == best[fact.field].rule
    ]


def _is_stated(fact: Fact) -> bool:
    return fact.layer == "file name" or strength(fact.layer) > strength("prose")


def _signed(alone: Sequence[Review]) -> dict[int, Declared]:
    """The critics whom capsules name themselves, by the number of the capsule."""
    return {
        at: Declared("critic", fact.value, "label", fact.line)
        for at, review in enumerate(alone)
        for fact in reversed(review.facts)
        if fact.field == "critic" and (fact.layer == "label" or fact.rule == "signed at the end")
    }


def _with(one: Document, shared: Sequence[Declared], *, own: bool) -> Document:
    """A capsule with what the whole states; its own critic stands against the whole's."""
    stated = tuple(item for item in shared if not (own and item.key == "critic"))
    return replace(one, declared=(*one.declared, *stated))
