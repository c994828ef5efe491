"""A note on who wrote a text, told by the name that signs it: the line begins with that name."""

from __future__ import annotations

import re

from index.folding import fold

from .bylines import read_byline
from .parts import LONG, Part
from .signatures import signed

_HEAD, _BYLINE, _NOTE, _NAME = 60, 16, 45, 5
_LEAST_HEAD = 14
_LEAST_TEXT, _SENTENCE, _BELOW = 60, 9, 40
_TELLS = re.compile(
    r",? (?:(?:is|was) (?:a|an|the|our|one|on|in|currently|also|based)\b|is [A-Z]|"
    r"is (?:(?:chief|senior|staff|film|movie|tv|arts?|culture|contributing|deputy|associate|"
    r"freelance|managing) )+|"
    r"has (?:been|written|worked|never|reviewed|covered|lived|taught|edited|contributed)\b|lives\b|"
    r"teaches\b|writes\b|works\b|reviews\b|covers\b|studies\b|edits\b|ist\b|lebt\b|schreibt\b|"
    r"arbeitet\b|unterrichtet\b|studiert\b|est\b|vit\b|enseigne\b|écrit\b|travaille\b|étudie\b|"
    r"es\b|vive\b|escribe\b|trabaja\b|enseña\b|estudia\b|colabora\b|"
    r"è\b|insegna\b|scrive\b|lavora\b|é\b|escreve\b|mora\b|estuda\b|faz parte\b|"
    r"woont\b|schrijft\b|werkt\b)"
)
_OF_CRITICS = re.compile(
    r"\b(?:films?|movies?|cinema|cine|cinéma|kino|sinema|pictures|critic\w*|reviews?|writ\w+|"
    r"(?:on the )?staff of|correspondent|columnist|editor|redakt\w+|rédact\w+|redact\w+|"
    r"schreibt|écrit|escribe|scrive|escreve|schrijft|twitter|letterboxd|"
    r"(?:since|seit|depuis|desde|dal|sinds) (?:19|20)\d\d|"
    r"(?:lives|based|lebt) (?:in|by|on|near|with)|vit à|"
    r"(?:head|chief|staff) of|jefe|jefa|sección|sezione|seção|rubrique|ressort\w*|periodista|"
    r"journalis\w+|giornalista|jornalista|"
    r"vive (?:en|a)|mora em|woont in)\b|@\w",
    re.IGNORECASE,
)
"""What tells it from a sentence on somebody of that name in the film."""
_ON_STAFF = re.compile(
    r"[^\W\d_a-zß-ÿ][\w.'’-]+(?: [^\W\d_a-zß-ÿ][\w.'’-]+){0,3} (?:is|are) "
    r"(?:on the staff of|(?:guest |film |movie )*(?:reviewers?|critics?) (?:for|at|of|with)|"
    r"(?:an? |the )(?:guest |film |movie |chief |staff |freelance )*"
    r"(?:reviewer|critic|correspondent|columnist) (?:for|at|of|with)) (?:the )?[A-ZÀ-Þ]"
)
"""Whom an agency's note on who wrote calls by surname alone ("NAME is on the staff of ...")."""
_SURELY = re.compile(
    r"\b(?:critic|reviews|writer (?:with|at|for)|(?:with us|here) since|writes (?:about|on|for)|"
    r"correspondent (?:of|for|at)|columnist (?:of|for|at)|"
    r"letterboxd|twitter)\b|@\w",
    re.IGNORECASE,
)
"""The same under a name that signs nothing above: it may head a section on a player."""


def mark_signed_notes(parts: list[Part]) -> None:
    """Marks short paragraphs after the text that begin with the name of who signs it."""
    full = [part for part in parts if part.place != "empty"]
    text = next((at for at, part in enumerate(full) if part.words >= LONG), 0)
    names = _signing(full[: min(_HEAD, max(_LEAST_HEAD, text))])
    left = sum(part.words for part in full if _is_prose(part))
    read = 0
    for above, part in zip([None, *full], full, strict=False):
        if not _is_prose(part):
            continue
        left -= part.words
        if part.words <= _NOTE and read >= _LEAST_TEXT and left <= _BELOW:
            over = signed(above.text) if above and above.words <= _NAME else None
            alone = {over} if over and _stands_above(over, full, above) else set()
            if _is_about(part.text.strip(" *_"), names | alone, over):
                part.put("debris", "about the author")
        read += part.words


def _stands_above(name: str, full: list[Part], over: Part | None) -> bool:
    """Whether a name stands alone in the head of the page too, in capitals perhaps."""
    before = full[: full.index(over)] if over is not None else []
    return any(part.words <= _NAME and fold(part.text) == fold(name) for part in before[:_HEAD])


def _is_prose(part: Part) -> bool:
    return part.place == "open" and part.words >= _SENTENCE - 3


def _signing(head: list[Part]) -> set[str]:
    lines = (part.text for part in head if part.words <= _BYLINE)
    return {name for text in lines if (read := read_byline(text)) for name in read.names}


def _is_about(text: str, names: set[str], over: str | None) -> bool:
    """Whether a line tells of a name of the byline, or of a name right above it by its first."""
    if _ON_STAFF.match(text):
        return True
    whole = {name for name in (*names, over) if name}
    first = {over.split()[0]} if over else set()
    last = {name.split()[-1] for name in names}
    for name in (*whole, *first, *last):
        if text.startswith(name) and _TELLS.match(text, len(name)):
            known = over in names or name in names or name in first | last
            sure = _OF_CRITICS if known else _SURELY
            return sure.search(text, len(name)) is not None
    return False
