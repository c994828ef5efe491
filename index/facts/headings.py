"""Section headings: as the format gives them, or bare lines above a paragraph."""

from __future__ import annotations

import re

from index.folding import fold, word_set

from .bylines import only_date, read_byline
from .parts import Part
from .people import is_name

_NO_HEADING = re.compile(r"^[“\"„«»‘'–—•·▪*-]|[.,;:!…\"”»)\]]$|^\d+[.)]?$")
_QUESTION = re.compile(r"[?？]$")
_SPOKEN = re.compile(r"^[^\W\d_][\w.’' -]{0,24}: ")
_NUMBERED = re.compile(r"^(?:\d{1,2}|[IVX]{1,4})[.)]\s+\S")
_SMALL = word_set(
    """a an and as at but by for from in into is it its nor of off on or over per so than that
    the to up via vs with der die das den dem des ein eine und oder im in von zu zur zum mit
    auf für als an am le la les un une des du de et ou en au aux dans sur pour par avec el
    los las y o del al con por para il lo gli i e di da nel nella su per o os as do da dos
    das no na em com um uma het een van ve ile bir l d"""
)
_CREDITS_HEAD = re.compile(
    r"[\W_]*(?:credits?|in brief|en bref|at a glance|auf einen blick|cast (?:&|and) crew|crew|"
    r"details?|film details|movie details|movie info|"
    r"film-?\s?infos?|steckbrief|"
    r"info(?:rmation)?s?|facts|technical (?:details|sheet)|fiche technique|credits und besetzung|"
    r"stab|"
    r"filmdaten|daten|(?:la )?ficha(?: t[eé]cnica)?(?: y art[ií]stica)?|ficha art[ií]stica|"
    r"datos t[eé]cnicos|scheda(?: (?:tecnica|(?:del )?film))?|dati tecnici|"
    r"informações(?: técnicas)?|"
    r"gegevens|(?:film(?:in)? )?k[uü]nye(?:si)?)[\W_]*",
    re.IGNORECASE,
)
_PARAGRAPH = 25
_SHORT = 5
LEVEL = 2
"""The level of a heading that is a bare line."""


def mark_headings(parts: list[Part], first: int, last: int, *, markdown: bool) -> None:
    """Marks bare lines that stand above a clearly longer paragraph; in Markdown, bold ones."""
    flow = [part for part in parts[: last + 1] if part.place != "empty"]
    found = [at for at in range(len(flow)) if _is_candidate(flow, at, markdown)]
    if len(found) >= 2 and not markdown:
        flow = [part for part in parts if part.place != "empty"]
        found += [at for at in range(len(flow) - 1) if at not in found and _closes(flow, at)]
    titled = sum(1 for at in found if in_title_case(flow[at].text))
    for at in found:
        part = flow[at]
        inside = parts.index(part) > first
        alone = len(found) == 1
        numbered = bool(_NUMBERED.match(part.text))
        if alone and (not inside or numbered) and not in_title_case(part.text):
            continue
        if alone and part.words > 8:
            continue
        if numbered and sum(1 for i in found if _NUMBERED.match(flow[i].text)) < 2:
            continue
        if titled * 2 > len(found) and not in_title_case(part.text) and part.words > 7:
            continue
        part.put("heading")


def _all_strong(part: Part) -> bool:
    """Whether a paragraph is in bold as a whole, as headings are written by hand."""
    width: int = sum(m.end - m.start for m in part.block.marks if m.style == "strong")
    return bool(0 < len(part.text) <= width)


def _is_candidate(flow: list[Part], at: int, markdown: bool) -> bool:
    part = flow[at]
    if part.place != "open" or part.block.kind != "paragraph" or not 1 <= part.words <= 12:
        return False
    if markdown and not _all_strong(part):
        return False
    if at + 1 >= len(flow) or not _heading_shape(part.text):
        return False
    following = flow[at + 1]
    longer = following.place == "open" and following.words >= max(18, 2.5 * part.words)
    if not longer or following.is_heading:
        return False
    if at and flow[at - 1].place == "open" and not flow[at - 1].is_heading:
        before = flow[at - 1]
        if before.words <= 12 and not before.ends_sentence:
            return False
    return read_byline(part.text) is None and not only_date(part.text)


def _closes(flow: list[Part], at: int) -> bool:
    """Whether a line in title case, no name, stands between a paragraph and a short one.

    Among other headings such a line is one too, as above the few words that close a text.
    """
    part, following = flow[at], flow[at + 1]
    before = flow[at - 1] if at else None
    shaped = part.place == "open" and 1 < part.words <= _SHORT and _heading_shape(part.text)
    if not shaped or not in_title_case(part.text) or is_name(part.text):
        return False
    if before is None or not before.ends_sentence or before.words < _PARAGRAPH:
        return False
    return (
        following.place == "open"
        and following.ends_sentence
        and following.words >= 3 * part.words
        and read_byline(part.text) is None
    )


def _heading_shape(text: str) -> bool:
    spoken = _SPOKEN.match(text)
    if spoken and (len(spoken[0]) <= 5 or not in_title_case(text[spoken.end() :])):
        return False
    if _NO_HEADING.search(text) and not _QUESTION.search(text):
        return False
    start = text[0]
    return (start.isupper() or start.isdigit() or not start.islower()) and "\n" not in text


def in_title_case(text: str) -> bool:
    """Whether at least three in four of its words, small ones aside, begin with a capital."""
    words = [word for word in re.findall(r"[^\W\d_]+", text) if fold(word) not in _SMALL]
    if not words:
        return True
    capitals = [word for word in words if not word[0].islower()]
    return len(capitals) >= 0.75 * len(words)


def is_credits_heading(text: str) -> bool:
    """Whether a line stands above a box of credits and says nothing else."""
    return len(text) <= 60 and _CREDITS_HEAD.fullmatch(text) is not None
