"""Date and critic that a page marks by element, class or link, where all marks say the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Final

from index.documents.letters import compact
from index.documents.page_furniture import is_elsewhere
from index.documents.page_items import spoken
from index.model import Declared

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DAY: Final = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")
_PUBLISHED: Final = re.compile(
    r"(?:^|[\s_-])(?:published|pubdate|entry-date|post-date|posted-on|article-date|date-published|"
    r"dt-published|publish-date|post-meta-date)(?:$|\s)"
)
_POST_LINE: Final = re.compile(
    r"(?:^|\s)(?:(?:entry|post|article|blog|story)[-_]?(?:meta|date|info|details|byline|header-meta)|"
    r"postmetadata|dateline|date-header|posted-on|byline)(?:$|\s)",
    re.IGNORECASE,
)
_WRITTEN_DAY: Final = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d|"
    r"[^\W\d_]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|"
    r"\d{1,2}(?:er|st|nd|rd|th|º|\.)? (?:de |of )?[^\W\d_]{3,10}\.?,? (?:de |del )?(?:19|20)\d\d)"
    r"(?!\d)"
)
_POSTED_ON: Final = re.compile(
    r"\b(?:posted|published|written|publié|publicado|veröffentlicht|pubblicato|yayın)",
    re.IGNORECASE,
)
_UPDATED: Final = re.compile(r"updated|modified|watched|viewed", re.IGNORECASE)
_NAMED: Final = re.compile(
    r"author-name|author__name|byline-name|byline__name|(?:^|\s)p-author(?:$|\s)"
)
_CARD: Final = re.compile(r"(?:^|\s)(?:author|post-author|vcard|post-footer)(?:$|\s)")
_BOX: Final = re.compile(
    r"(?:^|\s)(?:(?:post|entry|article|about)[-_])?(?:the[-_])?(?:author|auteur|autor|autore|yazar)"
    r"(?:[-_]?(?:box|bio|card|info|profile|name))?(?:$|\s)",
    re.IGNORECASE,
)
_BOXED: Final = re.compile(r"h[2-6]|strong|b")
_NAMED_WHOLE: Final = re.compile(r"(?:[^\W\d_][\w.’'-]*\s){1,3}[^\W\d_][\w.’'-]*")
_NO_NAME: Final = re.compile(
    r"\b(?:about|author|auteure?|autor(?:in|a|e)?|yazar\w*|über|acerca|sobre|propos|by|von|par|por|"
    r"more|posts?|articles?|bio\w*|hakk[ıi]nda|reviews?|team|redaktion|rédaction|redacci[oó]n)\b",
    re.IGNORECASE,
)
_LINE: Final = re.compile(r"byline|entry-meta|post-meta")
_BY: Final = re.compile(
    r"^(?:(?:written|posted|reviewed|review)\s+)?(?:by|von|par|por|di|door)[\s:]+", re.IGNORECASE
)
_WRITTEN: Final = re.compile(
    r"\s*(?:publi[ée]e? le|[ée]crite? le|mise? en ligne le|(?:posted|published|written)(?: on)?:?|"
    r"ver[öo]ffentlicht am|geschrieben am|publicado el|escrito el|pubblicato il|publicado em|"
    r"geplaatst op|yay[ıi]n(?:lanma)? tarihi:?)\s+(\S.{5,40})",
    re.IGNORECASE,
)
_RELEASED: Final = re.compile(
    r"\b(?:releas\w*|premi[eè]r\w*|lançamento|estreno|estreia|sortie|kinostart|uscita|in sala|"
    r"in cinemas|in theaters|im kino|au cinéma|au cinema|al cinema)\b[^.!?\n]{0,20}:?\s*$",
    re.IGNORECASE,
)
"""Words before a date that is the film's, not the text's."""
_BESIDE: Final = 3
_MOST: Final = 200


def marked(tree: HtmlElement) -> Iterator[Declared]:
    """What the marks of a page state; nothing where two of a kind disagree."""
    yield from _published(tree)
    yield from _hovered(tree)
    yield from _critic(tree)


def _published(tree: HtmlElement) -> Iterator[Declared]:
    times = [
        element
        for element in tree.xpath(".//time|.//abbr[contains(@class, 'published')]")[:_MOST]
        if not is_elsewhere(element)
        and not _UPDATED.search(_names(element))
        and not _RELEASED.search(_before(element))
    ]
    for some in (
        [t for t in times if _PUBLISHED.search(_names(t)) or "pubdate" in t.attrib],
        times,
    ):
        days = [(day, element) for element in some if (day := _day(element))]
        if len({day for day, _ in days}) == 1:
            yield Declared("mark time", days[0][0], "page", days[0][1].sourceline)
            return
        if days:
            return
    told = list(_told(tree))
    if len({day for day, _ in told}) == 1:
        yield Declared("mark line", told[0][0], "page", told[0][1].sourceline)


def _told(tree: HtmlElement) -> Iterator[tuple[str, HtmlElement]]:
    """The days that stand alone in lines about a post, or behind "posted on" in a small one."""
    for element in tree.xpath(".//*[@class]|.//small")[: _MOST * 5]:
        names = element.get("class") or ""
        small = element.tag == "small"
        if not (small or _POST_LINE.search(names)) or _UPDATED.search(names):
            continue
        text = spoken(element)
        days = _WRITTEN_DAY.findall(text) if len(text) <= _MOST else []
        posted = not small or _POSTED_ON.search(text)
        if len(days) == 1 and posted and not _UPDATED.search(text) and not is_elsewhere(element):
            yield days[0], element


def _hovered(tree: HtmlElement) -> Iterator[Declared]:
    """A date that is seen only under the mouse: a title that says when a text was written."""
    titled = tree.xpath(".//*[@title]")[:_MOST]
    found = [(match[1], each) for each in titled if (match := _WRITTEN.match(each.get("title")))]
    found = [(day, each) for day, each in found if not is_elsewhere(each)]
    if len({day for day, _ in found}) == 1:
        yield Declared("mark title", found[0][0], "page", found[0][1].sourceline)


def _before(element: HtmlElement) -> str:
    """What stands right before an element on its line: of a few elements, and the text between."""
    before = ""
    each = element
    for _ in range(_BESIDE):
        each = each.getprevious()
        if each is None:
            around = element.getparent()
            return ((around.text or "") if around is not None else "") + before
        within = "".join(each.itertext()) if isinstance(each.tag, str) else ""  # no comments
        before = within[-_MOST:] + (each.tail or "") + before
    return before


def _day(element: HtmlElement) -> str:
    match = _DAY.match((element.get("datetime") or element.get("title") or "").strip())
    return match[0] if match else ""


def _names(element: HtmlElement) -> str:
    """The classes of an element and of the one around it, where it holds nothing else."""
    around = element.getparent()
    outer = around.get("class") or "" if around is not None and len(around) == 1 else ""
    return f"{element.get('class') or ''} {outer}"


def _critic(tree: HtmlElement) -> Iterator[Declared]:
    found: dict[str, tuple[str, int | None]] = {}
    for element in islice(_signed(tree), _MOST):
        name = _BY.sub("", spoken(element)).strip(" ,|·")
        if name and len(name.split()) <= 5 and not is_elsewhere(element):
            found.setdefault(compact(name), (name, element.sourceline))
    if not found:
        found = {compact(name): (name, line) for name, line in islice(_boxed(tree), _MOST)}
    if len(found) == 1:
        name, line = next(iter(found.values()))
        yield Declared("mark author", name, "page", line)


def _boxed(tree: HtmlElement) -> Iterator[tuple[str, int | None]]:
    """The name that a box about who wrote consists of, or that heads it."""
    for box in tree.xpath(".//*[@class]"):
        if not _BOX.search(box.get("class")) or is_elsewhere(box):
            continue
        heads = [each for each in box.iter("*") if _BOXED.fullmatch(str(each.tag))]
        for each in heads[:3] or [box]:
            name = spoken(each)
            if _NAMED_WHOLE.fullmatch(name) and name[0].isupper() and not _NO_NAME.search(name):
                yield name, each.sourceline
                break


def _signed(tree: HtmlElement) -> Iterator[HtmlElement]:
    """The elements that hold a critic's name by class, by link, or by their place in a byline."""
    for element in tree.iter("*"):
        names = element.get("class") or ""
        if element.tag == "a" and "author" in (element.get("rel") or "").split():
            yield element
        elif not names:
            continue
        elif _NAMED.search(names):
            yield element
        elif _CARD.search(names):
            yield from (e for e in element.iter("*") if "fn" in (e.get("class") or "").split())
        elif _LINE.search(names):
            yield from (e for e in element.iter("a") if "/author/" in (e.get("href") or ""))
