"""A document's blocks with the place that each takes in the review."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal

from index.model import SourceBlock

from .label_forms import Label
from .patterns import Pattern

LONG = 25
"""Words from which a block is a paragraph of the text beyond doubt."""
Place = Literal[
    "open",  # not yet decided
    "body",
    "heading",
    "title",
    "original",
    "teaser",
    "label",
    "credits",
    "byline",
    "rating",
    "date",
    "debris",
    "empty",
]
VALUE_OF = "value of the label"
"""Why a line below a label is no line of its own."""
NAMED_ABOVE = "name above the text"
"""Why a line right above the first paragraph is a byline."""
STANDFIRST = "standfirst"
"""Why a teaser above the byline or the day of a text is one: it belongs to the text."""
STRUCTURED = frozenset(
    {"markdown", "markdown with components", "page", "org", "restructured text", "textile"}
)
"""Formats that say themselves what a heading is."""
TEXT_PLACES = frozenset({"open", "body", "heading"})

_FINAL = Pattern(r"[.!?…。！？][\"”’»)\]*_]*$")
_WORD = re.compile(r"\w")
_LEFT_OUT = re.compile(r"(?:\s(?:\.{3}|…|\. \. \.)|\[(?:\.{3}|…)\])[\s\])»]*$")
_STAR = re.compile(
    r"[*★⭐🌟✭✮✯●⬤]|[♥❤🖤⚫🟡🍿].{0,12}[♡🤍⚪○]|^(?:[❤♥🖤]\ufe0f?\s?){2,6}[💛💔]?\ufe0f?$"
)
_CJK = Pattern(r"[\u3040-\u30ff\u3400-\u9fff]")


@dataclass(slots=True, eq=False)
class Part:
    """One block and what became of it; `why` says so where it is not in the text."""

    block: SourceBlock
    text: str
    words: int
    place: Place = "open"
    why: str = ""
    labels: list[Label] = field(default_factory=list)

    @property
    def line(self) -> int:
        return self.block.line

    @property
    def is_heading(self) -> bool:
        return self.block.kind == "heading"

    @property
    def ends_sentence(self) -> bool:
        return bool(_FINAL.search(self.text))

    @property
    def cut_off(self) -> bool:
        """Whether the text ends in dots, as a synopsis does that a page has cut."""
        end = self.text.rstrip(" ])»")
        return end.endswith(("...", "…", "[...", "[…", ". . ."))

    @property
    def cut_short(self) -> bool:
        """Whether dots stand for what a page left out; right behind a word a critic sets them."""
        return self.cut_off and _LEFT_OUT.search(self.text[-20:]) is not None

    def put(self, place: Place, why: str = "") -> None:
        self.place, self.why = place, why or place

    @property
    def is_text(self) -> bool:
        """Whether the readable text holds it: of teasers what the critic's text opens with."""
        return self.place in TEXT_PLACES or (self.why == STANDFIRST and not self.cut_off)

    @property
    def prose(self) -> bool:
        """Whether the block is a paragraph of sentences, not a line of a page's furniture."""
        if self.block.kind in ("heading", "rule") or self.labels:
            return False
        if self.words >= LONG:
            return True
        least = 9 if self.text.endswith(".") else 16
        return self.words >= least and self.ends_sentence


def parts_of(blocks: tuple[SourceBlock, ...]) -> list[Part]:
    """A part for each block; those without a letter or digit are empty unless they rate."""
    return [_part(block) for block in blocks]


def _part(block: SourceBlock) -> Part:
    text = block.text.strip()
    words = len(text.split())
    if not text.isascii():
        words += len(_CJK.findall(text)) // 2
    part = Part(block, text, words)
    if block.kind == "rule" or not text or not (_WORD.search(text) or _STAR.search(text)):
        part.put("empty")
    return part
