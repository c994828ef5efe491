"""Which heads of a text are heads of capsules, and what stands under each."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from msgspec.structs import replace

from index.folding import fold, word_set
from index.known_films import films_called
from index.model import Document, Mark, SourceBlock

from .capsule_about import About, counts_films, run_on
from .capsule_bare import IN_SENTENCES, STYLES, bare_heads, names_its_maker
from .capsule_heads import Head
from .capsule_lines import Found, heads_in, is_grade
from .given_names import has_given_name
from .parts import NAMED_ABOVE, Part, parts_of
from .ratings import read_rating, trailing_rating
from .structure import lay_out
from .total_scores import is_total

_TEASER_END = re.compile(
    r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|read (?:more|on|the (?:full )?review)|continue reading|"
    r"weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo|leggi tutto|"
    r"continua a leggere|lees meer|devamı)\W*$",
    re.IGNORECASE,
)
_OTHERS = word_set(
    """books book novels reading read tv television series shows show music albums games podcasts
    bucher buch gelesen fernsehen serien livres lectures romans jeux musique libros
    juegos lecturas libri serie serietv giochi musica boeken muziek kitap kitaplar diziler"""
)
_COUNT = re.compile(r"(\d{1,2})\s+(?=\S)")
_ROMAN = re.compile(r"\W*([IVX]{1,5})[.):]?\s")
_JOINTS = " .:–—-|\n"
_IN_PARAGRAPHS = frozenset({"opening", *IN_SENTENCES})
_PLACES = frozenset({"open", "body", "heading", "title", "teaser", "label"})
_SAID, _MOST_SAID = 500, 5000
"""Characters of a heading, and of a paragraph below a head, that are looked at."""
_MOST_BLOCKS, _LAST, _RATED, _SHORT = 12, 3, 60, 20
"""Blocks below a head in which a director is looked for; the last ones of a capsule, one of
which can rate it, and the characters at its end that do and of its key."""
_LEAST_PROSE = 8
_LEAST_WORDS, _LEAST_PLAIN = 20, 12
"""Words that the middle one of the capsules has at least; fewer where each prints a rating,
or has a line of its own as head that leaves no doubt."""
_PLAIN_SHARE, _LEAST_SHARE, _RUN_ON_SHARE = 0.4, 0.55, 0.75
"""Of a document's words, how many stand under its heads at least."""


class Capsule(NamedTuple):
    """A head with the blocks under it, itself the first; `runs_on`: the text begins in its line."""

    head: Head
    line: int
    blocks: tuple[SourceBlock, ...]
    runs_on: bool = False


class Group(NamedTuple):
    """The capsules of a text in order, and the blocks outside of them.

    `plain`: their heads name films by themselves, without what the document announces.
    """

    capsules: tuple[Capsule, ...]
    outside: tuple[SourceBlock, ...]
    plain: bool


class _Section(NamedTuple):
    """What stands under a head, up to the block `stop`, and its words of prose."""

    found: Found
    stop: int
    words: int
    cut_off: bool


def capsules_in(document: Document) -> Group | None:
    """The capsules of a document, None where nothing makes it plain that there are several."""
    blocks = document.blocks
    found = list(heads_in(blocks))
    found += bare_heads(blocks, found)
    if len(found) < 2:
        return None
    parts = parts_of(blocks)
    best: list[_Section] = []
    for form in dict.fromkeys(each.form for each in found):
        group = _of_films(blocks, [each for each in found if each.form == form])
        group = _with_below(blocks, _without_counts(group))
        titled = [each for each in group if each.head.sure]
        if len(titled) < 2 and not (len(group) > 1 and counts_films(document)):
            continue
        if _are_chapters(titled, blocks) or _are_scored(titled, blocks):
            continue
        first = next((e for e in titled if e.head.sure >= 2), *titled[:1] or group[:1])
        about = About(document, first.at, bare=form[0] in STYLES)
        if about.bare:
            group = _in_the_text(blocks, group) if about.may_hold(group) else []
        sections = _sections(parts, group, about.accepted(group)) if group else []
        if sum(s.words for s in sections) > sum(s.words for s in best):
            best = sections
    return _grouped(blocks, best) if best else None


def _without_counts(group: list[Found]) -> list[Found]:
    """Heads without the numbers before their titles, where all are counted ("1 Title", "2 ...")."""
    counted = [_COUNT.match(each.head.title) for each in group if each.head.sure]
    numbers = [int(match[1]) for match in counted if match]
    if len(numbers) < 2 or len(numbers) < len(counted) or numbers != [*range(1, len(numbers) + 1)]:
        return group
    return [_without_count(each) for each in group]


def _without_count(found: Found) -> Found:
    count = _COUNT.match(found.head.title)
    if count is None:
        return found
    head = found.head._replace(title=found.head.title[count.end() :], counted=count.end())
    return found._replace(head=head)


def _with_below(blocks: Sequence[SourceBlock], group: list[Found]) -> list[Found]:
    """Heads of one form, by what stands below: a known film's director, a rating at the end."""
    ends = [each.at for each in group[1:]]
    longest = max((end - each.at for each, end in zip(group, ends, strict=False)), default=0)
    ends.append(min(len(blocks), group[-1].at + longest) if longest else len(blocks))
    return [
        _judged(each, blocks[each.at if each.end >= 0 else each.at + 1 : max(end, each.at + 1)])
        for each, end in zip(group, ends, strict=True)
    ]


def _judged(found: Found, below: Sequence[SourceBlock]) -> Found:
    head = found.head
    if not head.sure:
        return found
    sure = head.sure
    if sure < 3:
        told = " ".join(block.text[:_MOST_SAID] for block in below[:_MOST_BLOCKS])
        alone = " " in head.title and found.form[0] not in _IN_PARAGRAPHS
        known = 2 if alone and films_called(head.title) else sure
        sure = 3 if names_its_maker(head.title, told) else max(known, sure)
    rated = found.rated or any(_rates(block.text) for block in below[-_LAST:])
    return found._replace(head=head._replace(sure=sure), rated=rated)


def _rates(text: str) -> bool:
    """Whether a line is a rating or ends in one."""
    key, _, value = text.partition(":")
    graded = len(key) <= _SHORT and value and is_grade(value)
    alone = len(text) <= _RATED and read_rating(text) is not None
    return bool(graded or alone or trailing_rating(text[-_RATED:]))


def _in_the_text(blocks: tuple[SourceBlock, ...], group: list[Found]) -> list[Found]:
    """Those heads that stand in the text of the page, not among what surrounds it."""
    layout = lay_out(parts_of(blocks))
    if layout.between:
        return []
    return [each for each in group if _is_of_text(layout.parts[each.at])]


def _is_of_text(part: Part) -> bool:
    """Whether a line is the text's; what only looks like a name above it can be a title."""
    named = part.why == NAMED_ABOVE and not has_given_name(part.text)
    return part.place in _PLACES or named


def _are_scored(titled: list[Found], blocks: Sequence[SourceBlock]) -> bool:
    """Whether heads are parts of one film's score, the whole of which stands below them."""
    rated = sum(bool(each.head.rating or each.rated) for each in titled)
    return (
        bool(titled)
        and rated * 2 > len(titled)
        and any(is_total(b.text) for b in blocks[titled[-1].at :])
    )


def _are_chapters(titled: list[Found], blocks: Sequence[SourceBlock]) -> bool:
    """Whether heads are counted in Roman numerals, as the chapters of one argument are."""
    counted = [_ROMAN.match(blocks[each.at].text) for each in titled]
    numerals = [match[1] for match in counted if match]
    return len(numerals) == len(titled) and numerals[:2] == ["I", "II"]


def _of_films(blocks: Sequence[SourceBlock], group: list[Found]) -> list[Found]:
    """Heads of one form; no title is what stands below a heading of books, series, music."""
    kept = []
    above, read = "", 0
    for found in group:
        form, level = found.form
        for block in blocks[read : found.at]:
            if block.kind == "heading" and (form != "heading" or block.level < level):
                above = block.text
        read = found.at
        other = not _OTHERS.isdisjoint(fold(above[:_SAID]).split())
        kept.append(found._replace(head=found.head._replace(sure=0)) if other else found)
    return kept


def _sections(parts: list[Part], group: Sequence[Found], chosen: Sequence[Found]) -> list[_Section]:
    """What stands under the chosen heads; nothing where that is not a text of its own each."""
    if len(chosen) < 2:
        return []
    stops = _stops(parts, group, chosen)
    sections = [_section(parts, each, stops) for each in chosen]
    written = [section for section in sections if section.words >= _LEAST_PROSE]
    if len(written) < 2 or len(written) * 5 < len(sections) * 3:
        return []
    sections = [s for s in sections if s.words >= _LEAST_PROSE or _is_entry(s)]
    plain = chosen[0].form[0] not in _IN_PARAGRAPHS and all(e.head.sure >= 3 for e in chosen)
    rated = sum(bool(s.found.head.rating) for s in sections) * 2 > len(sections)
    least = _LEAST_PLAIN if rated or plain else _LEAST_WORDS
    if median(section.words for section in written) < least:
        return []
    if sum(section.cut_off for section in sections) * 2 >= len(sections):
        return []
    if all(each.head.sure < 2 for each in chosen) and _are_themes(parts, sections):
        return []
    whole = sum(part.words for part in parts if part.prose or part.words >= _LEAST_WORDS)
    share = _RUN_ON_SHARE if run_on(chosen) else _PLAIN_SHARE if plain else _LEAST_SHARE
    return sections if sum(s.words for s in sections) >= share * whole else []


def _are_themes(parts: list[Part], sections: Sequence[_Section]) -> bool:
    """Whether most sections name several films each: their headings are what these share."""
    named = []
    for section in sections:
        under = [part.block for part in parts[section.found.at + 1 : section.stop]]
        titles = {
            fold(block.text[mark.start : mark.end])
            for block in under
            for mark in block.marks
            if mark.style in ("emphasis", "strong")
            and block.text[mark.start : mark.start + 1].isupper()
        }
        named.append(len(titles - {fold(section.found.head.title)}))
    return median(named) >= 2


def _is_entry(section: _Section) -> bool:
    """A head with hardly a word on the film: one that was seen, and no link to another text."""
    found = section.found
    rated = bool(found.head.rating or found.rated or found.head.watched)
    return found.form[0] in _IN_PARAGRAPHS or (found.form[0] in ("heading", *STYLES) and rated)


def _stops(parts: list[Part], group: Sequence[Found], chosen: Sequence[Found]) -> list[int]:
    """Where texts end: at the next head, at another heading, at rules where these part them."""
    form, level = group[0].form
    stops = {each.at for each in chosen}
    stops |= {
        at
        for at, part in enumerate(parts)
        if part.is_heading and (form != "heading" or part.block.level <= level)
    }
    if form not in _IN_PARAGRAPHS:
        stops |= {each.at for each in group}
    ruled = sum(each.at > 0 and parts[each.at - 1].block.kind == "rule" for each in chosen[1:])
    if ruled * 3 >= len(chosen[1:]) * 2:
        stops |= {at for at, part in enumerate(parts) if part.block.kind == "rule"}
    return sorted((*stops, len(parts)))


def _section(parts: list[Part], found: Found, stops: Sequence[int]) -> _Section:
    stop = stops[bisect_right(stops, found.at)]
    while stop - 1 > found.at and parts[stop - 1].block.kind == "rule":
        stop -= 1
    under = [part for part in parts[found.at + 1 : stop] if _is_text(part)]
    own = len(parts[found.at].text[max(0, found.end) :].split()) if found.end >= 0 else 0
    words = sum(part.words for part in under) + own
    last = under[-1].text if under else parts[found.at].text if found.end >= 0 else ""
    return _Section(found, stop, words, bool(_TEASER_END.search(last)))


def _is_text(part: Part) -> bool:
    told = part.words >= _LEAST_PROSE and not part.is_heading
    return part.prose or (told and (part.ends_sentence or _rates(part.text)))


def _grouped(blocks: tuple[SourceBlock, ...], sections: Sequence[_Section]) -> Group:
    capsules = []
    inside: set[int] = set()
    counted = sum(section.found.head.counted > 0 for section in sections) * 3 >= 2 * len(sections)
    for section in sections:
        at = section.found.at
        inside.update(range(at, section.stop))
        first, runs_on = _opening(blocks[at], section.found, counted=counted)
        body = (*first, *blocks[at + 1 : section.stop])
        capsules.append(Capsule(section.found.head, blocks[at].line, body, runs_on))
    outside = tuple(block for at, block in enumerate(blocks) if at not in inside)
    plain = sum(capsule.head.sure >= 3 for capsule in capsules) * 2 >= len(capsules)
    return Group(tuple(capsules), outside, plain)


def _opening(
    block: SourceBlock, found: Found, *, counted: bool
) -> tuple[tuple[SourceBlock, ...], bool]:
    """The head as a heading of its own, and what follows it in its paragraph.

    `counted`: the heads are numbered, and the number is the entry's, not the title's.
    """
    if found.end == 0:
        return (block,), True
    end = len(block.text) if found.end < 0 else found.end
    written = block.text[:end]
    start = len(written) - len(written.lstrip())
    if counted:
        start += found.head.counted
    head = replace(
        block,
        kind="heading",
        level=1,
        text=written[start:].rstrip(_JOINTS if found.end > 0 else None),
        marks=_moved(block.marks, start, end),
    )
    if found.end < 0:
        return (head,), False
    start = len(block.text) - len(block.text[end:].lstrip(_JOINTS))
    rest = replace(
        block,
        kind="paragraph" if block.kind == "item" else block.kind,
        text=block.text[start:],
        marks=_moved(block.marks, start, len(block.text)),
        gap=0,
    )
    return (head, rest), False


def _moved(marks: Sequence[Mark], start: int, end: int) -> tuple[Mark, ...]:
    """The marks within ``[start, end)``, counted from its start."""
    return tuple(
        Mark(mark.style, max(mark.start, start) - start, min(mark.end, end) - start, mark.target)
        for mark in marks
        if mark.end > start and mark.start < end
    )
