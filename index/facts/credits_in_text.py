"""Credits within paragraphs of a text: in front of its first sentence, or behind its last."""

from __future__ import annotations

from .credit_lines import read_credits_line
from .credit_runs import read_opening_run
from .credits import add_value
from .layers import Ledger, Origin
from .patterns import Pattern
from .structure import Layout
from .text import Text

_CREDITS_BEGIN = Pattern(
    r"(?<=[.!?…”\")\]] )(?=(?:(?:Written|Directed|Dir\.|Regie|Réalisé|Réalisation|Dirigida|"
    r"Dirigido|"
    r"Regia|Un film|Starring|Director|Direction|Cast|Rated|Running time|Runtime|Yönetmen)\b|"
    r"(?:USA|UK|US|France|Germany|Italy|Japan|South Korea|Spain),? (?:18|19|20)\d\d))"
)
_FIRST = 2
"""Paragraphs of a text that can begin with credits."""


def note_credits_behind(ledger: Ledger, layout: Layout, text: Text) -> None:
    """Credits that run on behind the last sentence ("... Directed by NAME. 152 min.")."""
    last = next((block for block in text.blocks if block.line >= layout.last_line), None)
    if last is None:
        return
    paragraph = text.text[last.start : last.end]
    for begin in list(_CREDITS_BEGIN.finditer(paragraph))[:4]:
        stated = read_credits_line(paragraph[begin.start() :])
        if stated:
            origin = Origin("prose", "credits behind the text", last.line, 0.85)
            for field, value in stated:
                if field not in ("film", "original"):
                    add_value(ledger, field, value, origin)
            return


def note_credits_before(ledger: Ledger, text: Text) -> None:
    """Credits in front of the first sentence ("Can. 2019. Drame de NAME avec NAMES. Un ...")."""
    if ledger.has("credits.director"):
        return
    for block in [block for block in text.blocks if block.kind == "paragraph"][:_FIRST]:
        stated = read_opening_run(text.text[block.start : block.end])
        for field, value in stated or ():
            if field not in ("film", "original"):
                origin = Origin("label", "credits before the text", block.line, 0.85)
                add_value(ledger, field, value, origin)
        if stated:
            return
