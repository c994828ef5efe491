"""What the head of a page states: meta elements, title, address, language, and who saved it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from msgspec import Struct
from msgspec.structs import replace

from index.documents.cleaning import clean_line
from index.documents.letters import compact
from index.documents.site_names import PARTS
from index.model import Declared

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SAVED: Final = re.compile(
    r"<!--\s*(?:Page saved with SingleFile\s+url:\s*(?P<single>\S{5,2000})(?:\s+saved date:\s*"
    r"(?P<date>[^\n]{5,60}))?|saved from url=\(\d+\)(?P<browser>\S{5,2000}))",
)
_ARCHIVED: Final = re.compile(r"https?://web\.archive\.org/web/\d{4,14}\w{0,5}/(https?://.+)")
_ARTICLE: Final = re.compile(r"^(?:the|der|die|das|le|la|les|el|los|il)\s+", re.IGNORECASE)
_WITH_YEAR: Final = re.compile(r"\S [(\[](?:18[89]|19\d|20\d)\d[)\]]")
_HEAD: Final = 20_000
_PUBLISHED: Final = (
    "article:published_time", "og:article:published_time", "article.published", "datepublished",
    "parsely-pub-date", "sailthru.date", "publish-date", "publish_date", "pubdate", "publishdate",
    "dcterms.created", "dcterms.date", "dc.date.issued", "dc.date", "cxenseparse:recs:publishtime",
    "rnews:datepublished", "citation_publication_date", "article_date_original", "date",
)  # fmt: skip
_CRITIC: Final = (
    "parsely-author", "sailthru.author", "cxenseparse:author", "byl", "dc.creator",
    "dcterms.creator", "article:author_name", "citation_author", "author", "article:author",
)  # fmt: skip
_TEASER: Final = ("og:description", "description", "twitter:description", "dc.description")
_SITE: Final = ("og:site_name", "application-name", "cre", "dc.publisher", "publisher")
_TITLE: Final = ("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title")
_HOST: Final = re.compile(r"(?:[\w-]+\.)+[a-z]{2,8}", re.IGNORECASE)


class Head(Struct, frozen=True):
    """What the head states. `titles` are candidates for the headline, the surest first.

    `kind` is the value of ``og:type``, `site` the publication's name where one is stated.
    """

    declared: tuple[Declared, ...] = ()
    titles: tuple[str, ...] = ()
    url: str | None = None
    site: str | None = None
    kind: str = ""


def read_head(tree: HtmlElement, source: str, url: str | None = None) -> Head:
    """What a page's head states; `url` is what the file around the page says."""
    metas = _metas(tree)
    declared: list[Declared] = []
    address = _address(tree, metas, source, url)
    if address:
        declared.append(address)
    where = str(address.value) if address else None
    title = _title(tree)
    site = _site(metas, title, where)
    if site:
        declared.append(site)
    name = str(site.value) if site else None
    declared.extend(_named(metas, name))
    language = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang")
    language = language or tree.get("xml:lang")
    if language:
        declared.append(Declared("html lang", language[:20], "page", tree.sourceline))
    found = [value for key in _TITLE for value, _ in metas.get(key, ())]
    titles = [without_site(each, name, where) for each in (*found, title) if each]
    kind = next((value for value, _ in metas.get("og:type", ())), "")
    return Head(tuple(declared), tuple(dict.fromkeys(titles)), where, name, kind.lower())


def _metas(tree: HtmlElement) -> dict[str, list[tuple[str, int]]]:
    """Values and lines of the meta elements by their lower-case names."""
    found: dict[str, list[tuple[str, int]]] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        value = " ".join(clean_line(meta.get("content") or "").split())
        if name and value:
            found.setdefault(name.strip().lower(), []).append((value[:1000], meta.sourceline or 1))
    return found


def _title(tree: HtmlElement) -> str:
    element = tree.find(".//head/title")
    element = tree.find(".//title") if element is None else element
    return "" if element is None else " ".join(clean_line(element.text_content()).split())[:400]


def _address(
    tree: HtmlElement, metas: dict[str, list[tuple[str, int]]], source: str, url: str | None
) -> Declared | None:
    """Where the page was: who saved it knows best. A copy in a web archive is of another page."""
    found = _addressed(tree, metas, source, url)
    copied = _ARCHIVED.match(str(found.value)) if found else None
    return replace(found, value=copied[1]) if found and copied else found


def _addressed(
    tree: HtmlElement, metas: dict[str, list[tuple[str, int]]], source: str, url: str | None
) -> Declared | None:
    saved = _SAVED.search(source[:_HEAD]) or _SAVED.search(source[-2000:])
    if saved:
        line = source.count("\n", 0, saved.start()) + 1
        key = "SingleFile url" if saved["single"] else "saved from url"
        address = saved["single"] or saved["browser"]
        if address.startswith("http"):
            return Declared(key, address, "page", line)
    if url:
        return Declared("saved url", url, "page", 1)
    for link in tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical" and _is_url(link.get("href")):
            return Declared("link canonical", link.get("href").strip(), "page", link.sourceline)
    for value, line in metas.get("og:url", ()):
        if _is_url(value):
            return Declared("meta og:url", value, "page", line)
    return None


def _is_url(value: str | None) -> bool:
    return bool(value) and str(value).strip().startswith(("http://", "https://"))


def _site(metas: dict[str, list[tuple[str, int]]], title: str, url: str | None) -> Declared | None:
    """The site's name: stated, or the piece of the title that its address bears out."""
    for key in _SITE:
        for value, line in metas.get(key, ()):
            name = PARTS.split(value)[0].strip()
            if 2 <= len(name) <= 60 and "/" not in name and not _HOST.fullmatch(name):
                return Declared(f"meta {key}", name, "page", line)
    parts = [part.strip() for part in PARTS.split(title)]
    for part in (parts[-1], parts[0]) if len(parts) > 1 else ():
        if _of_address(part, url):
            return Declared("title site", part, "page", 1)
    return None


def _of_address(name: str, url: str | None) -> bool:
    """Whether a name is in the host of an address ("The Daily Reel" in thedailyreel.com)."""
    host = _host(url or "")
    letters = compact(_ARTICLE.sub("", name))
    return len(letters) >= 4 and letters in compact(host)


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or "" if url.startswith("http") else ""
    except ValueError:
        return ""


def without_site(title: str, site: str | None, url: str | None) -> str:
    """A title without the site's name before or after it."""
    pieces = PARTS.split(title)
    if len(pieces) < 2:
        return title
    known = compact(site or "")
    for end in (-1, 0):
        piece = pieces[end].strip()
        if (known and compact(piece) == known) or _of_address(piece, url):
            at = title.rfind(piece) if end else title.find(piece) + len(piece)
            rest = title[:at] if end else title[at:]
            rest = rest.strip(" |·•»«›–—-:")
            return rest or title
    return title


def _named(metas: dict[str, list[tuple[str, int]]], site: str | None) -> Iterator[Declared]:
    """Critic, date and teaser: the first name of each that states one."""
    for key in _CRITIC:
        values = [v for v in metas.get(key, ()) if not _is_url(v[0]) and "/" not in v[0]]
        values = [v for v in values if compact(v[0]) != compact(site or "")]
        if values:
            yield from (Declared(f"meta {key}", value, "page", line) for value, line in values[:4])
            break
    for key in _PUBLISHED:
        values = metas.get(key, [])
        if values:
            yield Declared(f"meta {key}", values[0][0], "page", values[0][1])
            break
    yield from _teasers(metas)


def _teasers(metas: dict[str, list[tuple[str, int]]]) -> Iterator[Declared]:
    """The first description, and a later one that has a year in brackets, as of a film."""
    found = [(f"meta {key}", *metas[key][0]) for key in _TEASER if metas.get(key)]
    for at, (key, value, line) in enumerate(found):
        if not at or (_WITH_YEAR.search(value) and value != found[0][1]):
            yield Declared(key, value, "page", line)
