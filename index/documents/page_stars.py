"""Ratings that a page shows and does not write: stars by class, by width, by a hidden label."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Final

from index.documents.page_furniture import why_of
from index.documents.page_star_rows import (
    EMPTY,
    FULL,
    HALF,
    OUTLINED,
    before_picture,
    by_lights,
    drawn,
    glyphs,
    of,
    of_classes,
    pictured,
)
from index.documents.rated_pictures import rating_named, stars
from index.model import Declared

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_RATES: Final = re.compile(
    r"star|rating|rated|score|stern|etoile|estrella|stell|puan|wertung", re.I
)
_READERS: Final = re.compile(
    r"user|reader|visitor|audience|community|aggregate|average|votes?\b|vote-|kk-star|post-?ratings|"
    r"gdrt|rmp-|rate-?(?:this|it)|comment|imdb|metacritic|tomato|your-?rating|leser|member|public",
    re.IGNORECASE,
)
_OUT_OF: Final = re.compile(
    r"\W*(?:(?:our |my |critic'?s? |film |movie )?(?:rated|rating|score|note|wertung|bewertung|"
    r"voto|nota|puan|valoraci[oó]n)\s*(?:(?:of|for) this (?:film|movie|product)\s*)?"
    r"(?:of|is)?\s*[:=]?\s*)?(?P<value>\d{1,3}(?:[.,]\d{1,2})?)"
    r"\s*(?:stars?\s*|sternen?\s*|[eé]toiles\s*|estrellas\s*)?"
    r"(?:out of|of|von|sur|de|sobre|su|/)\s*(?P<best>\d{1,3})"
    r"(?:\s*(?:stars?|sternen?|[eé]toiles|estrellas|stelle|sterren|points?|punkten?))?\W*",
    re.IGNORECASE,
)
_STARS_ONLY: Final = re.compile(
    r"\W*(?:rat(?:ing|ed):?\s*)?(?P<value>\d(?:[.,]\d)?)[\s-]*(?:stars?|sterne|[eé]toiles|estrellas|stelle|sterren)\W*",
    re.IGNORECASE,
)
_GLYPHS: Final = re.compile(r"\s*(?:[★⭐✭✮]+½?[☆✩]*|½|\*{1,5}\s?(?:½|1/2)?)\s*")
_CLASS: Final = re.compile(
    r"(?:[a-z]+[-_]{1,2})?(?P<what>stars?|ratings?|rated|score|stern\w*|etoiles?)[-_]{0,2}"
    r"(?:stars?|rating|value|score|is|of)?[-_]{0,2}(?P<value>\d{1,3})(?:[-_.](?P<part>\d))?(?:[-_]?(?P<half>half|5))?",
    re.IGNORECASE,
)
_CALLED: Final = re.compile(
    r"(?:^|[\s_-])(?:rating|score|grade|mark|verdict|review-total|wertung|nota|puntuacion|puntaje|"
    r"calificacion|valoracion|puan)"
    r"(?:[\s_-](?:number|value|num|high|low|mid|medium|big|large|badge|box|total|final))?(?:$|\s)",
    re.IGNORECASE,
)
_FIGURE: Final = re.compile(r"\d{1,2}(?:[.,]\d)?(?:\s*/\s*\d{1,3})?|[A-D][+−-]|[A-DF]")
_GAP: Final = re.compile(r"(?<=\d)\s*\.\s*(?=\d)")
_OUT_OF_WORDS: Final = re.compile(
    r"(?P<value>\d{1,2}(?:[.,]\d)?)\s*(?:out of|/)\s*(?P<best>four|five|six|ten|\d{1,3})\b(?!\s*/)",
    re.IGNORECASE,
)
_COUNTS: Final = {"four": "4", "five": "5", "six": "6", "ten": "10"}
_UNSEEN: Final = re.compile(r"sr-only|screen-?reader|visually-?hidden|assistive")
_STARRY: Final = re.compile(r"(?:^|[\s_-])stars?(?:$|[\s_-])", re.IGNORECASE)
_WIDTH: Final = re.compile(r"(?:^|;)\s*width\s*:\s*(\d{1,3}(?:\.\d+)?)\s*%")
_VARIABLE: Final = re.compile(r"--(?:rating|stars?|score)\s*:\s*(\d(?:\.\d{1,2})?)(?![\d.%])")
_PLACES: Final = frozenset(("comments", "related", "sidebar", "menu", "legal", "share"))
_OWN_BOX: Final = re.compile(
    r"(?:^|[\s_-])(?:review|verdict|film|movie|kritik|critique|critica|recensie)"
    r"-?(?:box|info|facts|card|panel|details|summary|score|meta)(?:$|\s)",
    re.IGNORECASE,
)
"""The box beside a review with what the film is and what it gets, which is no sidebar."""
_TOLD: Final = frozenset(
    ("aria-label", "title", "alt", "data-rating", "data-score", "data-stars", "style")
)
_CLASSED: Final = re.compile(
    r"star|rating|rated|score|grade|mark|sr-only|screen-?reader|hidden|stern|etoile|estrella|"
    r"stell|puan|puntu|punta|nota|califica|valora|verdict|review-total|wertung",
    re.IGNORECASE,
)
_MOST: Final = 600


def star_ratings(tree: HtmlElement) -> list[Declared]:
    """The page's own rating, where all of its widgets show the same one; else nothing."""
    found: dict[str, int] = {}
    seen: set[HtmlElement] = set()
    for element in islice(_candidates(tree), _MOST):
        if any(parent in seen for parent in element.iterancestors()):
            continue
        for key, shown in _shown(element):
            if _is_others(element):
                break
            seen.add(element)
            found.setdefault(f"{key}|{shown}", element.sourceline or 1)
            break
    values = {each.split("|", 1)[1] for each in found}
    if len({_number(value) for value in values}) != 1:
        return []
    first = next(iter(found))
    key, shown = first.split("|", 1)
    return [Declared(key, shown, "page", found[first])]


def _candidates(tree: HtmlElement) -> Iterator[HtmlElement]:
    """The elements that may show a rating, by their attributes or their parent's class."""
    for element in tree.iter("*"):
        keys = element.keys()
        called = "id" in keys and _CALLED.search(element.get("id"))
        if called or ("class" in keys and _CLASSED.search(element.get("class"))):
            yield element
        elif element.tag in ("meter", "img") or not _TOLD.isdisjoint(keys):
            if element.tag not in ("a", "link", "abbr") or "aria-label" in keys:
                yield element
        elif element.tag in ("span", "b", "strong", "h2", "h3", "h4", "p"):
            around = element.getparent()
            if around is not None and _CALLED.search(around.get("class") or ""):
                yield element


def _number(shown: str) -> float:
    if shown[0] in "★½":
        return shown.count("★") + 0.5 * ("½" in shown)
    if "star" in shown:
        return float(shown.partition(" ")[0])
    value, _, best = shown.partition("/")
    if not best or not value[0].isdigit():
        return -float(sum(map(ord, shown)))
    return round(float(value.replace(",", ".")) / float(best) * 5, 2)


def _shown(element: HtmlElement) -> Iterator[tuple[str, str]]:
    """What a widget shows, with the attribute that says so."""
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    if element.tag == "img":
        names += f" {drawn(element)} {before_picture(element)}"
    for attribute in ("aria-label", "alt", "title"):
        text = (element.get(attribute) or "").strip()
        if text and len(text) <= 60 and (shown := _spoken(text, names)):
            yield f"widget {attribute}", shown
    if _UNSEEN.search(names):
        text = "".join(element.itertext())[:80].strip()
        if len(text) <= 60 and (shown := _spoken(text, "rating")):
            yield "widget label", shown
    shown = pictured(element)
    if shown:
        yield "widget picture", shown
    yield from _measured(element, names)
    if _RATES.search(names):
        shown = by_lights(element) or _by_children(element) or _by_class(element)
        if shown:
            yield "widget class", shown


def _measured(element: HtmlElement, names: str) -> Iterator[tuple[str, str]]:
    """What a widget has in a number of its own: a meter, an attribute, a width, a figure."""
    if element.tag == "meter":
        shown = of(element.get("value") or "", element.get("max") or "")
        if shown and _RATES.search(names):
            yield "widget meter", shown
    for attribute in ("data-rating", "data-score", "data-stars"):
        best = element.get("data-max") or element.get("data-best") or element.get("data-max-rating")
        value = element.get(attribute) or ""
        shown = of(value, best) if best else ""
        if not best and _STARRY.search(names) and re.fullmatch(r"[1-5](?:\.[05])?", value):
            shown = stars(float(value))
        if shown:
            yield f"widget {attribute}", shown
    shown = _by_width(element)
    if shown:
        yield "widget width", shown
    shown = _written(element, names)
    if shown:
        yield "widget text", shown


def _spoken(text: str, names: str) -> str:
    match = _OUT_OF.fullmatch(text)
    if match and (re.search(r"[a-z★]{3}", text, re.I) or _RATES.search(names)):
        return of(match["value"], match["best"])
    if _GLYPHS.fullmatch(text) and len(text.strip()) > 1:
        return re.sub(r"\s?1/2", "½", text.strip().replace("*", "★").replace("⭐", "★"))
    counted = _STARS_ONLY.fullmatch(text)
    if counted and float(counted["value"].replace(",", ".")) <= 5:
        return glyphs(float(counted["value"].replace(",", ".")))
    return ""


def _written(element: HtmlElement, names: str) -> str:
    """A figure or a grade that stands alone in an element called a rating, with its scale."""
    around = element.getparent()
    within = (around.get("class") or "") if around is not None and len(around) <= 3 else ""
    called = bool(_CALLED.search(names))
    if not called and not _CALLED.search(within):
        return ""
    own = " ".join("".join(element.itertext()).split())
    if not _FIGURE.fullmatch(own) or not (called or "/" in own or "." in own):
        return ""
    near = " ".join(" ".join(around.itertext()).split()) if around is not None else ""
    near = _GAP.sub(".", near)
    match = _OUT_OF_WORDS.match(near)
    if match:
        best = _COUNTS.get(match["best"].lower(), match["best"])
        return of(match["value"], best)
    parted = re.fullmatch(r"(\d{1,3}(?:[.,]\d{1,2})?)\s*/\s*(\d{1,3})", own)
    if parted:
        return of(parted[1], parted[2])
    pictures = (
        " ".join(p.get("alt") or p.get("src") or "" for p in around.iter("img"))
        if around is not None
        else ""
    )
    if "/" in own or own == "0" or _READERS.search(pictures):
        return ""
    return "" if re.search(r"[.,][^05]", own) else own


def _by_children(element: HtmlElement) -> str:
    """Stars counted: full, half and empty ones inside one element, where they are one row."""
    full = half = empty = 0
    rows: Counter[HtmlElement | None] = Counter()
    for child in element.iter():
        if child is element or not isinstance(child.tag, str):
            continue
        source = re.sub(r".*/|\.\w{2,4}(?:\?.*)?$", "", child.get("src") or "")
        tokens = of_classes(f"{child.get('class') or ''} {source}")
        outlined = not OUTLINED.isdisjoint(tokens)
        if any(HALF.fullmatch(token) for token in tokens):
            half += 1
        elif any(EMPTY.fullmatch(token) for token in tokens) or (
            outlined and any(FULL.fullmatch(token) for token in tokens)
        ):
            empty += 1
        elif any(FULL.fullmatch(token) for token in tokens) and not len(child):
            full += 1
        else:
            continue
        rows[child.getparent()] += 1
    total = full + half + empty
    several = sum(count > 1 for count in rows.values()) > 1
    if several or half > 1 or not full + half or total > 10 or total < 2:
        return ""
    value = full + 0.5 * half
    if empty or total == 5:
        return of(f"{value:g}", str(total))
    return glyphs(value) if total < 5 else ""


def _by_width(element: HtmlElement) -> str:
    style = element.get("style") or ""
    stated = _VARIABLE.search(style)
    if stated:
        return of(stated[1], "5")
    match = _WIDTH.search(style)
    if match is None or element.get("role") == "progressbar":
        return ""
    names = " ".join(p.get("class") or "" for p in (element, *list(element.iterancestors())[:2]))
    value = float(match[1]) / 20
    whole = abs(value * 2 - round(value * 2)) <= 0.01
    if not _STARRY.search(names) or not whole or not 0 < value <= 5:
        return ""
    return f"{value:g}/5"


def _by_class(element: HtmlElement) -> str:
    """ "stars-4", "rating_45", "star-rating-3-5" of an element that holds no text."""
    if len("".join(element.itertext()).strip()) > 30:
        return ""
    for token in (element.get("class") or "").split():
        match = _CLASS.fullmatch(token)
        named = rating_named(token) if match is None and token[0].isalpha() else ""
        if named:
            return named
        if match is None:
            continue
        value = float(match["value"])
        if match["part"] or match["half"]:
            value += float(match["part"] or 5) / 10
        elif 10 <= value <= 50 and value % 5 == 0:
            value /= 10
        if 0 < value <= 5 and (value * 2).is_integer():
            return f"{value:g}/5"
    return ""


def _is_others(element: HtmlElement) -> bool:
    """Whether readers rate there, or the widget is of another page, or of a site."""
    held = [element, *element.iterancestors()]
    for at, each in enumerate(held):
        near = at < 4 or each.tag == "aside"
        names = f"{each.get('class') or ''} {each.get('id') or ''}" if near else ""
        if at < 4 and _READERS.search(names):
            return True
        if at < 4 and (each.get("itemprop") == "aggregateRating" or each.tag == "a"):
            return True
        if why_of(each) in _PLACES and not (each.tag == "aside" and _OWN_BOX.search(names)):
            return True
    around = held[1] if len(held) > 1 else element
    near = " ".join("".join(around.itertext()).split())
    return len(near) < 200 and bool(_READERS.search(near))
