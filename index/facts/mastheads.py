"""The publication of a copied page: its masthead, and what the lines around the text say of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from index.folding import fold, word_set
from index.known_films import films_called

from .banners import is_press, is_section
from .bylines import only_date, read_byline
from .debris import is_control, is_menu_line, is_menu_row, is_menu_word
from .houses import (
    house_after_name,
    house_name,
    house_of_box,
    house_of_office,
    house_said,
    is_of_owner,
    owner_of_rights,
    same_house,
)
from .label_forms import fields_of_key
from .layers import Ledger, Origin
from .page_calls import THINGS
from .page_vocabulary import furnished
from .parts import LONG as _LONG
from .parts import Part
from .ratings import read_rating

if TYPE_CHECKING:
    from .structure import Layout

MASTHEAD = "masthead"
_TOP, _FOOT = 3, 14
_MOST_WORDS, _LONGEST = 6, 45
_MOST_NUMBERED = 4
_TAGLINE = 14
"""Words that a line below a masthead has at most."""
_SKIPS = re.compile(
    r"(?:skip|jump) to .{3,24}|top of page|menu|search|(?:aller|saltar|ir) a[ul]? conten\w+|"
    r"zum inhalt.{0,12}|içeriğe.{0,10}",
    re.IGNORECASE,
)
_MOTTO = word_set(
    """movies films reviews movie film cinema blog online books music cine peliculas libros musica
    musique livres critiques bucher filme musik kino sinema filmler kitap muzik culture cultura
    kultur television games horror comics manga arte arts art"""
)
"""Words of which a motto has one ("Movies, mate. All of them.")."""
_OF_PAGES = THINGS - word_set("blog site web page post posts reader video links app")
_NAMELY = re.compile(r"[^<>»›→:(){}\[\]|·•/\\]+")
_SLOGAN = re.compile(r", [a-zß-ÿ]")
"""How a paper's slogan goes on ("News, one tide at a time")."""
_YEAR = re.compile(r"\b(?:18|19|20)\d\d\b")


def note_houses(ledger: Ledger, layout: Layout) -> None:
    """Notes the publication that lines around the text name; the surest form first."""
    full = [part for part in layout.parts if part.place != "empty"]
    for at, part in enumerate(full):
        said = None if is_shelf(full, at) else _said_by(part)
        if said and not _is_critic(ledger, said[0]):
            ledger.add("publication", said[0], Origin("label", said[1], part.line, said[2]))
    owned = _owned(layout, full)
    for name, part in owned:
        if not _is_critic(ledger, name):
            sure = 0.5 if is_of_owner(name) else 0.7
            ledger.add("publication", name, Origin("label", "notice of rights", part.line, sure))
    head = _masthead(layout, full, [name for name, _ in owned])
    if head is not None and not _is_critic(ledger, head.text):
        name = head.text.strip(" *_#")
        sure = 0.75 if any(same_house(name, owner) for owner, _ in owned) else 0.65
        ledger.add("publication", name, Origin("label", "masthead", head.line, sure))


def is_shelf(full: Sequence[Part], at: int) -> bool:
    """Whether a counter of readers or tags beside a line say that it names a shelf of the site."""
    return any(_SHELVED.match(part.text) for part in full[max(0, at - 1) : at + 2])


_SHELVED = re.compile(r"Read \d[\d.,]* times$|Tagged (?:under|with|as)\b")


def _is_critic(ledger: Ledger, name: str) -> bool:
    return any(fold(name) == fold(str(fact.value)) for fact in ledger.ranked("critic"))


def _said_by(part: Part) -> tuple[str, str, float] | None:
    """The publication that a line says, by which rule, and how sure that is."""
    if part.words > 40 or part.place == "title" or part.labels:
        return None
    said = house_said(part.text)
    if said:
        return said, "published in", 0.8
    name = house_of_office(part.text) or house_after_name(part.text)
    if name:
        return name, "house of the critic", 0.7
    boxed = house_of_box(part.text) if part.place == "debris" or part.words <= 30 else None
    return (boxed, "about the critic", 0.55) if boxed else None


def _owned(layout: Layout, full: Sequence[Part]) -> list[tuple[str, Part]]:
    """Owners that notices of rights name below the text, the last first."""
    below = [part for part in full[-_FOOT:] if part.line > layout.last_line]
    named = ((owner_of_rights(part.text), part) for part in reversed(below))
    return [(name, part) for name, part in named if name and "photo" not in part.text.lower()][:1]


def mark_masthead(parts: Sequence[Part], first: int, titles: Collection[str]) -> None:
    """Marks the first line of a copied page that a menu stands below, as no headline does.

    Or that owns the rights in the page, as the last lines say.
    """
    full = [part for part in parts[:first] if part.place != "empty"]
    heads = [part for part in full[:_TOP] if not _SKIPS.fullmatch(part.text.strip())][:1]
    for head in heads:
        below = full[full.index(head) + 1 :]
        others = [part for part in below if part.place == "open" and part.words > 1]
        free = head.place == "open" and fold(head.text) not in titles and bool(others)
        if not free or _is_told(head, [part for part in parts if part.place != "empty"]):
            continue
        if not _has_form(head):
            continue
        if _is_over_menu(below, sure=True) or _owns_page(head, parts[first:]):
            head.put("debris", MASTHEAD)


def _owns_page(head: Part, below: Sequence[Part]) -> bool:
    """Whether a notice of rights in the last lines names what stands first."""
    foot = [part for part in below if part.place != "empty"][-_FOOT:]
    foot = [part for part in foot if "photo" not in part.text.lower()]
    bare = [match["name"] for part in foot if (match := _BARE_RIGHTS.fullmatch(part.text))]
    owners = [*bare, *(owner_of_rights(part.text) for part in foot)]
    return any(owner and same_house(head.text, owner) for owner in owners)


_BARE_RIGHTS = re.compile(r"\W*©\s?(?P<name>[^\W\d_][^.,;©]{2,50})")
"""A notice of rights without a year."""


def _masthead(layout: Layout, full: Sequence[Part], owners: Sequence[str]) -> Part | None:
    """The name that stands over a copied page, where a menu, a motto or its foot bears it out."""
    title = layout.title
    above = full[: full.index(title)] if title in full else []
    heads = [part for part in above[:_TOP] if not _SKIPS.fullmatch(part.text.strip())][:1]
    for part in heads:
        same = title is not None and _shares_words(part.text, title.text)
        if _has_form(part) and not same and _borne_out(part, title, full, owners):
            return part
    return next((part for part in full[:_TOP] if part.why == MASTHEAD), None)


def _shares_words(one: str, two: str) -> bool:
    return fold(one) in fold(two) or fold(two) in fold(one)


def _has_form(part: Part) -> bool:
    """Whether a line can be a name of a site or paper, and is none of a film that is known."""
    text = part.text.strip(" *_#")
    words = fold(text).split()
    if not 1 <= len(words) <= _MOST_WORDS or len(text) > _LONGEST or part.labels:
        return False
    if text.endswith((".", ",", "…")) or _YEAR.search(text) or not _NAMELY.fullmatch(text):
        return False
    if any(map(str.isdigit, text)) and len(words) > _MOST_NUMBERED:
        return False
    if len(words) > _MOST_NUMBERED and _SLOGAN.search(text):
        return False
    return house_name(text) is not None and not _is_other(part, text, words)


def _is_other(part: Part, text: str, words: Sequence[str]) -> bool:
    """Whether a short line is a control, a section, a key, a person, a day or a known film."""
    if not _OF_PAGES.isdisjoint(words) or sum(map(is_section, words)) > 1:
        return True
    if _is_menu(part) or furnished(text) or is_control(text) or fields_of_key(text):
        return True
    if read_rating(text) is not None or only_date(text) or films_called(text):
        return True
    return read_byline(text) is not None


def _borne_out(part: Part, title: Part | None, full: Sequence[Part], owners: Sequence[str]) -> bool:
    """Whether a line is a name by what stands below it or in the foot of the page."""
    text = part.text.strip(" *_#")
    if any(same_house(text, owner) for owner in owners) or is_press(text):
        return True
    if _is_told(part, full):
        return False
    if any(fold(text) in fold(other) for other in _feet(part, full)):
        return True
    below = full[full.index(part) + 1 :]
    return _is_over_menu(below, sure=False) or _is_over_headline(below, title)


def _is_told(part: Part, full: Sequence[Part]) -> bool:
    """Whether a later headline or the text says the words of a line, as they do a film's."""
    name = fold(part.text)
    others = (p for p in full if p is not part and (p.place != "debris" or p.words >= _LONG))
    return any(name in fold(other.text) for other in others)


def _is_over_menu(below: Sequence[Part], *, sure: bool) -> bool:
    """Whether a menu begins right below, or below a motto; `sure`: one of several lines."""
    if not below:
        return False
    if is_menu_line(below[0].text) or is_menu_row(below[0].text):
        return below[0].words > 2
    menu = [part for part in below[:4] if _is_menu(part)]
    motto = below[0].words <= _TAGLINE and below[0] not in menu
    return len(menu) > (1 + motto if sure else motto and below[0].place != "debris")


def _is_over_headline(below: Sequence[Part], title: Part | None) -> bool:
    """Whether a motto that speaks of films, or the day, stands between a line and the headline."""
    lines = below[: below.index(title)] if title in below else []
    if not 1 <= len(lines) <= 2:
        return False
    motto = lines[0].words <= _TAGLINE and not _MOTTO.isdisjoint(fold(lines[0].text).split())
    dated = only_date(lines[-1].text)
    return motto if len(lines) == 1 and not dated else dated and (motto or len(lines) == 1)


def _feet(part: Part, full: Sequence[Part]) -> Iterator[str]:
    return (p.text for p in full[-_FOOT:] if p is not part and p.place == "debris" and p.words < 30)


def _is_menu(part: Part) -> bool:
    return part.why == "page navigation" or is_menu_word(part.text) or is_menu_line(part.text)
