"""Heads of capsules that only their place shows: above a paragraph, or in quotes at its start.

None of them is a head beyond doubt; `capsule_groups` weighs what the document and the texts
below say for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.folding import fold
from index.known_films import films_called
from index.model import SourceBlock

from .capsule_heads import can_be_title, read_head
from .capsule_lines import Found, is_grade, with_below
from .capsule_round_ups import is_round_up
from .labels import read_labels
from .people import is_name
from .ratings import read_rating, trailing_rating

_QUOTED = re.compile(r"(?P<open>[“\"„«]|'')(?P<title>[^“”\"„«»\n]{1,60}?)(?:[”\"“»]|'')")
_OPENING = re.compile(
    r"(?P<open>[“\"„«])(?P<title>(?:[^\W_a-zß-ÿ]|\d)[^“”\"„«»\n]{0,60}?),?[”\"“»],?\s+(?=\S)"
)
_LONGEST, _MOST_WORDS = 70, 9
_SENTENCE = re.compile(r"[.!?…]\W{0,2}$")
_LEAST_TEXT, _SURE_TEXT = 50, 120
"""Characters of a paragraph that ends in a stop or a rating, and of any."""
_BESIDE = 4
"""Lines below a title among which its text begins."""
_SUBTITLE = re.compile(r"\s+[–—-]\s+|:\s+")
_COUNTER = re.compile(r"\d{1,2}[.)]?\s+(?=\D)")
STYLES = frozenset({"quoted line", "capitals line", "cased line", "quoted opening"})
"""The forms of heads that this module finds."""
IN_SENTENCES = frozenset({"runs on", "quoted opening"})
"""The forms of heads with which a sentence begins."""


def bare_heads(blocks: Sequence[SourceBlock], others: Sequence[Found]) -> Iterator[Found]:
    """Lines that can be a title and stand above a paragraph, and paragraphs that one opens.

    `others` are the heads that have a form of their own.
    """
    formed = {each.at for each in others if each.head.sure and each.form[0] != "line"}
    for at, block in enumerate(blocks):
        if block.kind != "paragraph" or at in formed:
            continue
        text = block.text.strip()
        opened = _OPENING.match(text) if len(text) > _LEAST_TEXT else None
        if opened and can_be_title(opened["title"], bare=False):
            head = read_head(opened["title"], marked=True)
            yield Found(at, ("quoted opening", 0), head, 0)
        elif len(text) <= _LONGEST and block.line == block.last_line:
            style = _style(text) if _can_stand_above_text(blocks, at) else ""
            if style and _stands_above_text(blocks, at):
                head = read_head(text.replace("''", '"'), marked=style == "quoted line")
                yield with_below(blocks, Found(at, (style, 0), head))


def _style(text: str) -> str:
    """How a line is written that can be a title alone; "" for one that can't."""
    quoted = _QUOTED.fullmatch(text)
    title = quoted["title"] if quoted else _COUNTER.sub("", text, count=1)
    if len(title.split()) > _MOST_WORDS or not can_be_title(title, bare=True):
        return ""
    if quoted:
        return "quoted line"
    if read_labels(text) or read_rating(text) or is_round_up(text) or _is_key(text):
        return ""
    return "capitals line" if title.isupper() else "cased line"


def _can_stand_above_text(blocks: Sequence[SourceBlock], at: int) -> bool:
    """Whether one of the blocks below is as long as a paragraph: a cheap test of many lines."""
    return any(len(block.text) >= _LEAST_TEXT for block in blocks[at + 1 : at + 1 + _BESIDE])


def _is_key(text: str) -> bool:
    """Whether a line says whose rating stands behind its colon ("Ann's verdict: 4/5")."""
    return ":" in text and trailing_rating(text) is not None


def _stands_above_text(blocks: Sequence[SourceBlock], at: int) -> bool:
    """Whether a paragraph stands below, or below lines of credits; of a rating, if not a name."""
    named = is_name(blocks[at].text.strip())
    for block in blocks[at + 1 : at + 1 + _BESIDE]:
        text = block.text.strip()
        if block.kind == "heading":
            return False
        ends = _SENTENCE.search(text) or trailing_rating(text) or is_grade(text.rpartition(":")[2])
        if len(text) >= _SURE_TEXT or (len(text) >= _LEAST_TEXT and ends):
            return True
        rated = not named and (read_rating(text) or trailing_rating(text))
        if not (rated or read_labels(text)):
            return False
    return False


def names_its_maker(title: str, below: str) -> bool:
    """Whether a title is that of a known film, one of whose directors the text below names."""
    films = films_called(title) or films_called(_SUBTITLE.split(title, maxsplit=1)[0])
    if not films:
        return False
    words = set(fold(below).split())
    surnames = {fold(name).split()[-1] for film in films for name in film.directors}
    return any(name in words or f"{name}s" in words for name in surnames)
