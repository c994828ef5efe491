"""Ratings that pages draw: pictures and icons of stars in a row, pale ones behind the others."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from index.documents.rated_pictures import rating_named, rating_of_picture

if TYPE_CHECKING:
    from lxml.html import HtmlElement

FULL: Final = re.compile(
    r"(?:[\w-]*[-_])?stars?[-_]{1,2}(?:full|filled|fill|on|active|gold|yes|1|100|solid|whole|complete|lit)"
    r"|(?:full|filled|active|gold|solid|red|yellow)[-_]?stars?|(?:fa-|icon-|glyphicon-|bi-|ti-|dashicons-)?star|icon-star",
    re.IGNORECASE,
)
HALF: Final = re.compile(
    r"(?:[\w-]*[-_])?stars?[-_]{1,2}half(?:[-_]\w+)*|half[-_]?stars?|(?:[\w-]*[-_])?stars?[-_]{1,2}(?:50|5|0-5)",
    re.IGNORECASE,
)
EMPTY: Final = re.compile(
    r"(?:[\w-]*[-_])?stars?[-_]{1,2}(?:empty|off|o|outline\w*|inactive|no|0|none|border|blank|grey|gray|line)"
    r"|(?:empty|inactive|blank|outline|grey|gray)[-_]?stars?|bi-star|far-star",
    re.IGNORECASE,
)
_HALVED: Final = frozenset(("half", "halved", "semi"))
"""Classes of a star that is half lit, beside the one that makes it a star."""
_SCALES: Final = frozenset(("4", "5", "6", "10", "20", "100"))


def pictured(element: HtmlElement) -> str:
    """What a picture says by its name, and a row of stars by its length; "" for nothing."""
    if element.tag == "img":
        shown = rating_of_picture(_source(element)) or rating_named(element.get("alt") or "")
        if shown:
            return shown
    return _by_row(element) or _by_shades(element)


def _source(image: HtmlElement) -> str:
    """A picture's address, where it is loaded later too."""
    named = (image.get(name) or "" for name in ("data-src", "data-lazy-src", "src"))
    return next((each for each in named if each and not each.startswith("data:")), "")


def drawn(image: HtmlElement) -> str:
    """The bare name of a picture's file."""
    return re.sub(r".*/|\.\w{2,4}(?:\?.*)?$", "", _source(image)[-200:])


def before_picture(image: HtmlElement) -> str:
    """The few words that stand before a picture in its paragraph ("Rating:")."""
    around = image.getparent()
    if around is None:
        return ""
    before = image.getprevious()
    said = (around.text if before is None else before.tail) or ""
    return said if len(said) <= _FEW_LETTERS else ""


def _by_row(first: HtmlElement) -> str:
    """Pictures or icons of stars that follow one another, counted from the first of them."""
    around = first.getparent()
    lit = by_lights(around) if around is not None and _drawn_alike(first) else ""
    if lit:
        return lit
    if not _star(first) or _star(_beside(first, back=True)):
        return ""
    signs: list[str] = []
    each: HtmlElement | None = first
    while len(signs) <= _MOST_SIGNS and (sign := _star(each)):
        signs.append(sign)
        each = _beside(each) if each is not None else None
    full, half, empty = (signs.count(kind) for kind in ("full", "half", "empty"))
    total = full + half + empty
    if half > 1 or not 2 <= total <= _MOST_SIGNS or not full + half:
        return ""
    value = f"{full + 0.5 * half:g}"
    return of(value, str(total)) if empty else glyphs(full + 0.5 * half)


def _star(element: HtmlElement | None) -> str:
    """What a picture or an icon is: a "full" star, a "half", an "empty" one; "" for all else."""
    if element is None or element.tag not in ("img", "i", "span", "svg") or len(element):
        return ""
    if element.tag == "img":
        tokens = [drawn(element)]
    else:
        tokens = [] if (element.text or "").strip() else of_classes(element.get("class") or "")
    if any(map(HALF.fullmatch, tokens)):
        return "half"
    full = any(map(FULL.fullmatch, tokens))
    outlined = full and not OUTLINED.isdisjoint(tokens)
    if outlined or any(map(EMPTY.fullmatch, tokens)):
        return "empty"
    return "full" if full else ""


def of_classes(names: str) -> list[str]:
    """The classes of an icon, and those of a star put together ("star half": "star-half")."""
    tokens = names.split()
    joined = [] if _PLAIN.isdisjoint(tokens) else [f"star-{token}" for token in tokens]
    return tokens + joined


def _by_shades(element: HtmlElement) -> str:
    """Stars in grey behind stars in another colour: "3/5" for three and two."""
    before = element.getprevious()
    if before is None or not isinstance(before.tag, str) or (before.tail or "").strip():
        return ""
    pale, full = ("".join(each.itertext()).strip() for each in (element, before))
    if not pale or not full or set(pale + full) - {"★"}:
        return ""
    names = f"{element.get('class') or ''} {element.get('style') or ''}"
    return of(str(len(full)), str(len(full + pale))) if _PALE.search(names) else ""


def by_lights(around: HtmlElement) -> str:
    """Stars that are all drawn alike, and lit by a class: "3/5" where the first three are."""
    signs = list(filter(_drawn_alike, islice(around, 2 * _MOST_SIGNS)))
    if not _FEWEST <= len(signs) <= _MOST_SIGNS:
        return ""
    classes = [(each.get("class") or "").lower().split() for each in signs]
    lit = [any(map(_LIT.fullmatch, names)) for names in classes]
    count = sum(lit)
    if not all(lit[:count]) or count == len(lit):
        return ""
    half = 0.5 if not _HALVED.isdisjoint(classes[count]) else 0.0
    return of(f"{count + half:g}", str(len(lit)))


def _drawn_alike(sign: HtmlElement) -> bool:
    """Whether an element is one full star, by what is written in it or by its icon."""
    if sign.tag not in ("i", "span", "svg", "li", "div") or len(sign):
        return False
    written = (sign.text or "").strip(" \n\t\ufe0f")
    tokens = (sign.get("class") or "").split()
    icon = not written and any(map(_ICON.fullmatch, tokens)) and OUTLINED.isdisjoint(tokens)
    return icon or (len(written) == 1 and written in "★⭐✭✮")


_ICON: Final = re.compile(r"(?:fa-|icon-|glyphicon-|bi-|ti-|dashicons-)?star", re.IGNORECASE)
_LIT: Final = re.compile(
    r"(?:(?:is|star|rating)[-_]{1,2})?(?:filled|fill|full|on|active|checked|selected|gold|golden|"
    r"lit|yellow|highlight(?:ed)?|colou?red)",
    re.IGNORECASE,
)
_FEWEST: Final = 3


def _beside(image: HtmlElement, *, back: bool = False) -> HtmlElement | None:
    """The next element, or that before, if nothing is written between."""
    other = image.getprevious() if back else image.getnext()
    left = other if back else image
    return None if left is None or (left.tail or "").strip() else other


_PLAIN: Final = frozenset({"star", "stars"})
OUTLINED: Final = frozenset({"far", "fa-regular", "empty", "off", "inactive"})
_PALE: Final = re.compile(
    r"#(?:([b-e])\1{2}|([b-e].)\2{2})(?![\da-f])|gr[ea]y|silver|opacity:\s*0?\.|empty|inactive|unfilled|\boff\b",
    re.IGNORECASE,
)
_FEW_LETTERS, _MOST_SIGNS = 24, 10


def of(value: str, best: str) -> str:
    """ "value/best" where both are numbers of a known scale; "" for none and for no stars."""
    value, best = value.strip().replace(",", "."), best.strip().removesuffix(".0")
    if not re.fullmatch(r"\d{1,3}(?:\.\d{1,2})?", value) or best not in _SCALES:
        return ""
    number = float(value)
    return f"{number:g}/{best}" if 0 < number <= float(best) else ""


def glyphs(value: float) -> str:
    halves = round(value * 2)
    if not halves or abs(value * 2 - halves) > 0.01:
        return ""
    return "★" * (halves // 2) + "½" * (halves % 2)
