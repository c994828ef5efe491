"""Titles that nothing in a document confirms: no film is named by them, but one can be known.

A text that speaks of films under the headline "Perfect Strangers", or in a file of
that name, may be about the film: where the library has it from another document.
"""

from __future__ import annotations

import re

from index.folding import fold
from index.model import Fact

from .filename import FileName
from .layers import Ledger, Origin
from .no_titles import OF_A_SITE, OF_SEVERAL, can_be_named, reads_as_sentence
from .rubrics import is_rubric

_LONGEST = 7
"""Words of a headline that can be a title and nothing more."""
_TWO = re.compile(r"[()\[\]/|,]|\b(?:or|oder|ou|aka)\b", re.IGNORECASE)
"""Signs of titles beside each other, of which one alone is not what the headline says."""
_SURE = 0.3


def note_possible_titles(ledger: Ledger, name: FileName, doubted: Fact | None = None) -> None:
    """Notes the headline and the file's name where they are shaped as a title.

    `doubted`: the title that a rule found and the page did not confirm.
    """
    if doubted is not None:
        origin = Origin(doubted.layer, f"{doubted.rule}, not confirmed", doubted.line, _SURE)
        ledger.add("possible_titles", doubted.value, origin)
    headline = ledger.best("title")
    if headline is not None and _can_be_title(headline.value):
        origin = Origin(headline.layer, "headline, not confirmed", headline.line, _SURE)
        ledger.add("possible_titles", headline.value, origin)
    if name.title and _can_be_title(name.title.title()) and can_be_named(name.title):
        origin = Origin("file name", "file name, not confirmed", None, _SURE)
        ledger.add("possible_titles", name.title, origin)


def _can_be_title(written: str) -> bool:
    size = len(written.split())
    return (
        0 < size <= _LONGEST
        and not written[0].islower()
        and any(letter.isalpha() for letter in written)
        and fold(written) not in OF_A_SITE
        and not _TWO.search(written)
        and not is_rubric(written)
        and not OF_SEVERAL.search(written)
        and not reads_as_sentence(written)
    )
