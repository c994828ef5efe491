"""Whom initials and first names stand for, where the page has the whole name beside the text.

"A. Q." below a review and "Ada Quill teaches film in Leith" in the author's box; "Posted by
Ada" and "Ada Quill, librarian" on the blog's own lines; "Ada Quill (aq)" in an imprint. One
name on the page must fit, and it is nobody's who is credited.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from index.folding import fold
from index.known_films import is_director
from index.model import Declared

from .critic_heads import lines_of_furniture
from .given_names import has_given_name
from .layers import Ledger, Origin
from .patterns import Pattern
from .people import NAME, clean_name, is_name
from .signatures import before_comments

if TYPE_CHECKING:
    from .structure import Layout

RULE = "whole name of who signed"
_SIGN = re.compile(r"(?:[^\W\d_]\.?[ -]?){2,3}")
_DOES = (
    r"is|was|has|writes|lives|works|teaches|est|enseigne|vit|écrit|travaille|ist|lebt|lehrt|"
    r"schreibt|arbeitet|es|vive|escribe|trabaja|enseña|è|scrive|lavora|insegna|é|escreve|mora|"
    r"trabalha|schrijft|woont|werkt|studierte?|studies|studied|étudie|estudia"
)
_BOX = Pattern(
    rf"[\s–—*_#~-]{{0,4}}(?:(?:About|Über|Sobre|Over|À propos de|Chi è|Hakkında:?) )?"
    rf"(?P<name>{NAME})(?:,? (?:{_DOES}) .{{3,300}}|(?:, |\s[–—|(-]\s?)[a-zß-ÿ].{{3,120}}|"
    r"[*_ ]{0,3})"
)
_RIGHTS = Pattern(
    rf"(?:©|\(c\)|Copyright)\s?(?:(?:19|20)\d\d[\d –-]{{0,8}},? )?(?P<name>{NAME})\W*"
)
_KEYED = Pattern(rf"(?P<name>{NAME}) \((?P<sign>[^\W\d_]{{2,4}})\)")
_MADE = (
    "credits.director", "credits.writer", "credits.cinematographer", "credits.editor",
)  # fmt: skip
_PAGE = frozenset({"label", "page"})


def resolve_critic(ledger: Ledger, layout: Layout, declared: Sequence[Declared]) -> None:
    """Puts the whole name in the place of initials or a first name alone, where one fits."""
    best = ledger.best("critic")
    if best is None or best.layer not in _PAGE or len(ledger.ranked("critic")) > 1:
        return
    short = str(best.value).strip()
    letters = _letters(short)
    first = "" if letters else _first(short)
    if not (letters or first):
        return
    fitting = {
        fold(name): (name, line)
        for name, line in _whole_names(layout, declared, letters)
        if (_initials(name) == letters if letters else fold(name).split()[0] == first)
        and not _is_maker(name, ledger)
    }
    if len(fitting) == 1:
        name, line = next(iter(fitting.values()))
        ledger.withdraw("critic")
        ledger.add("critic", name, Origin(best.layer, RULE, line, best.sure))


def _letters(short: str) -> str:
    """The letters of initials or of a short sign ("A. Q.", "aq"); "" for words."""
    signs = fold(short.replace(".", " ")).split()
    if not _SIGN.fullmatch(short) or not (short.isupper() or short.islower()):
        return ""
    return "".join(signs) if all(len(sign) == 1 for sign in signs) or len(signs) == 1 else ""


def _first(short: str) -> str:
    alone = " " not in short and short[:1].isupper() and has_given_name(short)
    return fold(short) if alone else ""


def _initials(name: str) -> str:
    words = [word for word in name.split() if word[:1].isupper()]
    return "".join(fold(word)[:1] for word in words)


def _whole_names(
    layout: Layout, declared: Sequence[Declared], letters: str
) -> Iterator[tuple[str, int | None]]:
    """Whole names that stand alone, in boxes about an author, or with their sign in brackets."""
    for text, line in (*_outside(layout), *lines_of_furniture(declared)):
        if letters and "(" in text and len(text) <= 400:
            keyed = (match for match in _KEYED.finditer(text) if fold(match["sign"]) == letters)
            match = next(keyed, None)
        else:
            match = _BOX.fullmatch(text) or _RIGHTS.fullmatch(text)
        name = clean_name(match["name"]) if match else ""
        if name and is_name(name) and not _letters(name):
            yield name, line


def _outside(layout: Layout) -> Iterator[tuple[str, int]]:
    """Short lines, those between paragraphs too."""
    for at, part in before_comments(layout):
        most = _WITHIN if layout.first < at < layout.last else _BOXED
        if part.place not in _NO_PLACES and part.why != "comments" and part.words <= most:
            yield part.text.strip(), part.line


_NO_PLACES = frozenset({"empty", "label", "credits", "title", "teaser"})
_BOXED, _WITHIN = 40, 20


def _is_maker(name: str, ledger: Ledger) -> bool:
    key = fold(name)
    made = {fold(str(fact.value)) for field in _MADE for fact in ledger.ranked(field)}
    cast = {fold(fact.value["name"]) for fact in ledger.ranked("credits.cast")}
    return key in made | cast or is_director(key)
