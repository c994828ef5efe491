"""Which heads of a text are heads of capsules, and what stands under each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median
from typing import Any, NamedTuple

from msgspec.structs import replace

from index.model import Document, Mark, SourceBlock

from .capsule_heads import Head
from .capsule_lines import Found, heads_in
from .folding import fold
from .headline import read_headline
from .keys import field_of
from .parts import Part, parts_of
from .people import is_name

_YEAR = r"(?:18[89]|19\d|20\d)\d"
_BRACKET_YEAR = re.compile(rf"[(\[][^()\[\]]*\b{_YEAR}\b")
_ROUND_UP = re.compile(
    r"\b(?:capsule|short|mini|quick|brief|bite-?sized?|pocket|one-?paragraph|micro)[- ]?(?:movie |film )?"
    r"(?:reviews|takes|hits|thoughts|notes|kritiken)\b|\bin brief\b|\bdouble[- ](?:feature|bill)\b|"
    r"\btriple[- ](?:feature|bill)\b|\breviews? round-?up\b|\bround-?up\b|"
    r"\b(?:movies|films|what) (?:i|we)(?:['’]?ve| have)?(?: been| just)? (?:watched|watching|saw|seen)\b|"
    r"\b(?:watched|seen) (?:in|this|last|lately|recently)\b|\brecently (?:watched|seen)\b|"
    r"\b(?:recent|latest|weekend|monthly|weekly) (?:viewings?|watches|watching|movies|films)\b|"
    r"\b(?:viewing|watch|film|movie|screening|festival|cinema) ?(?:log|diary|journal|notebook|dispatch)\b|"
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"(?:['’]s)?,?(?: \d{4})?(?:['’]s)? (?:movies|films|watches|viewings?|watchlist|reviews)\b|"
    r"\b(?:movies|films|watching|viewings?|watched)(?: of| in| for|:)? "
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|"
    r"\b(?:tiff|sundance|cannes|berlinale|venice|sxsw|locarno|fantasia|nyff|lff|iffr|tribeca|telluride|viennale|"
    r"film festival|filmfest)\W{0,3}(?:'?\d\d|(?:19|20)\d\d)?\W{0,3}(?:diary|dispatch|journal|report|notebook|day|"
    r"capsules|reviews|is back|in review|round|recap)\b|"
    r"\bkurz ?(?:kritiken|besprochen|rezensionen|notizen)\b|\bzuletzt gesehen\b|\bgesehen im\b|"
    r"\b(?:film|festival|kino)-?tagebuch\b|\bfilme (?:der woche|des monats)\b|"
    r"\b(?:films? vus?|vus?) (?:en|ce|cette|au|le)\b|\bcritiques (?:courtes|express|en bref|éclair)\b|"
    r"\b(?:journal|carnet)s? (?:de |d['’]un |du )?(?:festival|cinéphile|cannes|bord|cinéma)\b|"
    r"\bmini-?cr[ií]ticas\b|\bcr[ií]ticas? (?:breves|cortas|rápidas)\b|\bvistas? (?:en|este|esta)\b|"
    r"\bdiario (?:de|di|del) \b|\bmini-?recensioni\b|\brecensioni brevi\b|\bvisti (?:a|in|questo|questa)\b|"
    r"\bfilmes vistos\b|\bkorte recensies\b|\bkısa (?:kısa|eleştiriler|yorumlar)\b|\bizlediklerim\b|\bgünlüğü\b",
    re.IGNORECASE,
)
_RANKED = re.compile(
    r"\b(?:best|worst|greatest|top|ranked|ranking|essential|favou?rites?|scariest|funniest|most (?:anticipated|"
    r"underrated|overrated)|besten|schlechtesten|lieblingsfilme|meilleurs|pires|mejores|peores|migliori|peggiori|"
    r"melhores|piores|beste|en iyi)\b|\bto (?:watch|see|stream)\b|\byou (?:should|must|need)\b|\bcoming (?:soon|to)\b|"
    r"\bpreview\b|\bvorschau\b|\bneu im kino\b|\bà voir\b",
    re.IGNORECASE,
)
_TEASER_END = re.compile(
    r"(?:\.\.\.|…|\[…\]|\[\.\.\.\]|read (?:more|on|the (?:full )?review)|continue reading|weiterlesen|mehr lesen|"
    r"lire la suite|leer más|seguir leyendo|leggi tutto|continua a leggere|lees meer|devamı)\W*$",
    re.IGNORECASE,
)
_SEPARATORS = re.compile(r"[\W_]+")
_JOINTS = " .:–—-|\n"
_IN_PARAGRAPHS = frozenset({"opening", "runs on"})
_LEAST_PROSE = 8
_LEAST_WORDS, _LEAST_RATED = 20, 12
"""Words that the middle one of the capsules has at least; fewer where each prints a rating."""
_LEAST_SHARE, _RUN_ON_SHARE = 0.55, 0.75
"""Of a document's words, how many stand under its heads at least."""


class Capsule(NamedTuple):
    """A head with the blocks under it, itself the first; `runs_on`: the text begins in its line."""

    head: Head
    line: int
    blocks: tuple[SourceBlock, ...]
    runs_on: bool = False


class Group(NamedTuple):
    """The capsules of a text in order, and the blocks outside of them."""

    capsules: tuple[Capsule, ...]
    outside: tuple[SourceBlock, ...]


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
        group = [each for each in found if each.form == form]
        titled = [each for each in group if each.head.sure]
        if len(titled) < 2:
            continue
        first = next((each for each in titled if each.head.sure >= 2), titled[0])
        sections = _sections(parts, group, _About(document, first.at).accepted(group))
        if sum(s.words for s in sections) > sum(s.words for s in best):
            best = sections
    return _grouped(blocks, best) if best else None


class _About:
    """What a document says of itself as a whole, above its first head and in its declared keys."""

    def __init__(self, document: Document, first: int) -> None:
        named = [item for item in document.declared if isinstance(item.value, (str, list, tuple))]
        titles = [str(item.value) for item in named if field_of(item.key) == "title"]
        above = document.blocks[:first]
        headings = [block.text for block in above if block.kind == "heading"]
        short = [block.text for block in above[:3] if len(block.text.split()) <= 14]
        self.headline = next(iter((*titles, *headings, *short)), "")
        file = _SEPARATORS.sub(" ", document.path.rsplit("/", 1)[-1].rsplit(".", 1)[0])
        said = [self.headline, *(str(i.value) for i in named if field_of(i.key) == "teaser")]
        intro = " ".join(block.text for block in above)[-400:]
        self.round_up = any(_ROUND_UP.search(text) for text in (*said, file, intro))
        self.ranked = bool(_RANKED.search(self.headline))
        self.outside = f" {fold(' '.join(_flat(item.value) for item in named))} "
        self.outside += f"{fold(self.headline)} "
        self._keys = {field_of(item.key) for item in document.declared if _states_one(item.value)}

    def accepted(self, group: Sequence[Found]) -> list[Found]:
        """Those heads of a form that each name a film; none where that isn't plain."""
        titled = [each for each in group if each.head.sure]
        distinct = {(fold(each.head.title), each.head.year) for each in titled}
        if len(distinct) < max(2, 0.8 * len(titled)) or self.ranked or self._is_of_one(titled):
            return []
        plain = [each for each in titled if each.head.sure >= 3]
        likely = [each for each in titled if each.head.sure >= 2]
        if len(plain) >= 2 and len(plain) * 2 >= len(titled):
            return likely if len(plain) >= 3 or self.round_up or not _run_on(plain) else []
        if sum(is_name(each.head.title) for each in titled) * 2 > len(titled):
            return []
        return self._announced(group, titled, likely)

    def _announced(
        self, group: Sequence[Found], titled: list[Found], likely: list[Found]
    ) -> list[Found]:
        """Heads that are titles because the document says that it treats several films."""
        known = [each for each in titled if f" {fold(each.head.title)} " in self.outside]
        if len(known) >= 2 and len(known) * 3 >= len(titled) * 2:
            return [each for each in titled if each in known or each.head.sure >= 2]
        if not self.round_up:
            return []
        if len(likely) >= 2 and len(likely) * 3 >= len(titled) * 2:
            return likely
        single = sum(" " not in each.head.title for each in titled)
        if len(titled) < 3 or single * 2 > len(titled) or len(titled) * 3 < len(group) * 2:
            return []
        return titled

    def _is_of_one(self, titled: Sequence[Found]) -> bool:
        """Whether the document as a whole is about one film."""
        if self._keys & {"film", "credits.director", "original"}:
            return True
        if self.round_up:
            return False
        if "rating" in self._keys or len(_BRACKET_YEAR.findall(self.headline)) == 1:
            return True
        title = next(iter(read_headline(self.headline).titles), "")
        return sum(fold(each.head.title) == fold(title) for each in titled) == 1


def _flat(value: Any) -> str:
    return " ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)


def _states_one(value: Any) -> bool:
    if isinstance(value, (list, tuple)):
        return len(value) == 1
    return value not in (None, "", {})


def _run_on(group: Sequence[Found]) -> bool:
    """Whether most heads are the beginning of a sentence."""
    return sum(each.end == 0 for each in group) * 2 > len(group)


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
    rated = sum(bool(s.found.head.rating) for s in sections) * 2 > len(sections)
    if median(section.words for section in written) < (_LEAST_RATED if rated else _LEAST_WORDS):
        return []
    if sum(section.cut_off for section in sections) * 2 >= len(sections):
        return []
    whole = sum(part.words for part in parts if part.prose or part.words >= _LEAST_WORDS)
    share = _LEAST_SHARE if not _run_on(chosen) else _RUN_ON_SHARE
    return sections if sum(s.words for s in sections) >= share * whole else []


def _is_entry(section: _Section) -> bool:
    """A head with hardly a word on the film: one that was seen, and no link to another text."""
    form, head = section.found.form[0], section.found.head
    return form in _IN_PARAGRAPHS or bool(form == "heading" and head.rating)


def _stops(parts: list[Part], group: Sequence[Found], chosen: Sequence[Found]) -> list[int]:
    """Where what stands under a head ends: the next head, another heading, a rule where they part."""
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
    stop = next(at for at in stops if at > found.at)
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
    return Group(tuple(capsules), outside)


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
