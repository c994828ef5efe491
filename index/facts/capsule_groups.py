"""Which heads of a text are heads of capsules, and what stands under each."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from statistics import median
from typing import Any, NamedTuple

from msgspec.structs import replace

from index.folding import fold, word_set
from index.known_films import films_called
from index.model import Declared, Document, Mark, SourceBlock

from .capsule_heads import Head
from .capsule_lines import Found, heads_in
from .capsule_round_ups import is_guide, is_ranking, is_round_up, may_be_several, sets_against
from .dates import YEAR
from .headings import in_title_case
from .headline import read_headline
from .keys import field_of
from .page_declared import page_field
from .parts import Part, parts_of
from .people import is_name

_BRACKET_YEAR = re.compile(rf"[(\[][^()\[\]]*\b{YEAR}\b")
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
_PIECE = re.compile(r":\s+|\s+[–—|-]\s+")
_DAYS = re.compile(r"\d|\b(?:day|tag|jour|part|teil|week|woche|one|two|three)\b", re.IGNORECASE)
_EMPHASIS = re.compile(r"[*_]+")
_SEPARATORS = re.compile(r"[\W_]+")
_JOINTS = " .:–—-|\n"
_IN_PARAGRAPHS = frozenset({"opening", "runs on"})
_TELLING = frozenset({"title", "teaser", "films"})
_INTRO, _SAID, _MOST_SAID = 300, 500, 5000
"""Characters of an introduction, and of a headline or teaser, that are looked at."""
_LEAST_PROSE = 8
_RATED_HEADS = 3
"""Heads with a rating each from which on they are films', whatever the document says of itself."""
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
    if len(found) < 2:
        return None
    parts = parts_of(blocks)
    best: list[_Section] = []
    for form in dict.fromkeys(each.form for each in found):
        group = _of_films(blocks, [each for each in found if each.form == form])
        titled = [each for each in group if each.head.sure]
        if len(titled) < 2:
            continue
        first = next((each for each in titled if each.head.sure >= 2), titled[0])
        sections = _sections(parts, group, _About(document, first.at).accepted(group))
        if sum(s.words for s in sections) > sum(s.words for s in best):
            best = sections
    return _grouped(blocks, best) if best else None


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


class _About:
    """What a document says of itself as a whole, above its first head and in its declared keys."""

    def __init__(self, document: Document, first: int) -> None:
        values = [item for item in document.declared if isinstance(item.value, (str, list, tuple))]
        said = [(stated_field(item), _flat(item.value)) for item in values]
        above = document.blocks[:first]
        headings = [block.text for block in above if block.kind == "heading"]
        short = [block.text for block in above[:3] if len(block.text.split()) <= 14]
        titles = [text for field, text in said if field == "title"]
        self.headline = next(iter((*titles, *headings, *short)), "")[:_SAID]
        file = _SEPARATORS.sub(" ", document.path.rsplit("/", 1)[-1].rsplit(".", 1)[0])
        told = [text[:_SAID] for field, text in said if field in _TELLING]
        self.announced = any(map(is_round_up, (self.headline, file, *told)))
        self.intro = " ".join(block.text for block in above)[-_INTRO:]
        self.round_up = self.announced or may_be_several(self.headline) or is_round_up(self.intro)
        named = " ".join(text for field, text in said if field in _TELLING)
        self.outside = _EMPHASIS.sub(" ", f"{self.headline} {named[:_MOST_SAID]}")
        self._once = _stated_once(document)

    def accepted(self, group: Sequence[Found]) -> list[Found]:
        """Those heads of a form that each name a film; none where that isn't plain."""
        titled = [each for each in group if each.head.sure]
        distinct = {(fold(each.head.title), each.head.year) for each in titled}
        if len(distinct) < max(2, 0.8 * len(titled)) or self._is_something_else(titled):
            return []
        plain = [each for each in titled if each.head.sure >= 3]
        likely = [each for each in titled if each.head.sure >= 2]
        if len(plain) >= 2 and len(plain) * 2 >= len(titled):
            return likely if len(plain) >= 3 or self.round_up or not _run_on(plain) else []
        if len(likely) >= _RATED_HEADS and all(each.head.rating for each in titled):
            return likely
        people = [e for e in titled if is_name(e.head.title) and not e.head.director]
        if len(people) * 2 > len(titled):
            return []
        return self._announced(group, titled, likely)

    def _announced(
        self, group: Sequence[Found], titled: list[Found], likely: list[Found]
    ) -> list[Found]:
        """Heads that are titles because the document says that it treats several films."""
        if len(titled) >= 2 and all(self._introduces(each.head.title) for each in titled):
            return titled
        known = [each for each in titled if self._names(each.head.title)]
        single = sum(" " not in each.head.title for each in titled) * 2 > len(titled)
        if len(known) >= 2 and len(known) * 3 >= len(titled) * 2 and (self.announced or not single):
            return [each for each in titled if each in known or each.head.sure >= 2]
        if self.round_up and len(likely) >= 2 and len(likely) * 3 >= len(titled) * 2:
            return likely
        if not self.announced or single or len(titled) < 3 or len(titled) * 3 < len(group) * 2:
            return []
        return titled if self._are_bare_titles(titled) else []

    def _are_bare_titles(self, titled: Sequence[Found]) -> bool:
        """Whether bare words are written as titles, under a headline that adds no title to it."""
        others = [piece for piece in _PIECE.split(self.headline) if not may_be_several(piece)]
        if any(in_title_case(piece) and not _DAYS.search(piece) for piece in others if piece):
            return False
        return all(in_title_case(each.head.title) for each in titled)

    def _introduces(self, title: str) -> bool:
        """Whether a title is that of a known film, and what stands above the heads names it."""
        written = rf"(?<!\w){re.escape(title)}(?!\w)"
        return bool(films_called(title)) and re.search(written, self.intro) is not None

    def _names(self, title: str) -> bool:
        """Whether the document names a title outside of its text, written the same."""
        return bool(re.search(rf"(?<!\w){re.escape(title)}(?!\w)", self.outside)) and not (
            sets_against(self.headline)
        )

    def _is_something_else(self, titled: Sequence[Found]) -> bool:
        """Whether the document as a whole is about one film, a ranking or a guide."""
        if is_ranking(self.headline) or self._once & {"film", "credits.director", "original"}:
            return True
        rated = sum(bool(each.head.rating or each.rated) for each in titled)
        if is_guide(self.headline) and rated * 3 < len(titled) * 2:
            return True
        if self.announced:
            return False
        if "rating" in self._once or len(_BRACKET_YEAR.findall(self.headline)) == 1:
            return True
        title = next(iter(read_headline(self.headline).titles), "")
        return sum(fold(each.head.title) == fold(title) for each in titled) == 1


def stated_field(item: Declared) -> str:
    """The field that a declared key means, of front matter or of a page; "" for none."""
    return field_of(item.key) or page_field(fold(item.key)) or ""


def _flat(value: Any) -> str:
    return " ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)


def _stated_once(document: Document) -> set[str]:
    """The fields of which a document declares one value, and not several."""
    values: dict[str, set[str]] = {}
    for item in document.declared:
        each = item.value if isinstance(item.value, (list, tuple)) else [item.value]
        values.setdefault(stated_field(item), set()).update(map(str, each))
    return {field for field, stated in values.items() if len(stated - {"", "None"}) == 1}


def _run_on(group: Sequence[Found]) -> bool:
    """Whether most heads are the beginning of a sentence."""
    return sum(each.form[0] == "runs on" for each in group) * 2 > len(group)


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
    share = _RUN_ON_SHARE if _run_on(chosen) else _PLAIN_SHARE if plain else _LEAST_SHARE
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
    rated = bool(found.head.rating or found.rated)
    return found.form[0] in _IN_PARAGRAPHS or (found.form[0] == "heading" and rated)


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
    return part.prose or (part.words >= 8 and not part.is_heading and part.ends_sentence)


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
