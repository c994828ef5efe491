"""Feeds as files: RSS, Atom, what WordPress and Blogger export, and Letterboxd's own elements.

A post is a document; drafts, pages, comments and attachments are counted and
left out. The XML is read without entities, network or a document type's help,
and what is broken in it is passed over.
"""

from __future__ import annotations

import codecs
import html
import re
from collections import Counter
from collections.abc import Iterator
from html.entities import html5
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from index.documents.articles import Article, day_of, placed
from index.documents.cells import body_blocks
from index.documents.film_lines import FilmLine, counted, log, stars
from index.documents.formats import LeftOut, Parsed, Several
from index.documents.rows import decoded, refuse_template
from index.model import Declared, SourceBlock

if TYPE_CHECKING:
    from lxml.etree import _Element

_DECLARATION: Final = re.compile(r"\s*<\?xml[^>]*\?>")
_CODED: Final = re.compile(rb"\s*<\?xml[^>]{0,100}encoding=[\"']([\w.:-]{1,40})[\"']")
_ENTITY: Final = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31};)")
_OF_XML: Final = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})
_NAMED: Final = re.compile(r"[^\s@<>]+@[^\s@<>]+ \(([^()]+)\)|(?:[^<>@]+(?= <[^<>@]+@[^<>@]+>))")
_ENTRY: Final = re.compile(r"<(?:item|entry)\b")
_SHORTCODE: Final = re.compile(
    r"\[/?(?:caption|gallery|embed|youtube|vimeo|audio|video|wpvideo|playlist|soundcloud|"
    r"sourcecode|more)\b[^\[\]]{0,2000}\]",
    re.IGNORECASE,
)
_WATCHED: Final = re.compile(r"watched on \w+ \w+ \d{1,2}, \d{4}\.?\Z", re.IGNORECASE)
_SPOILERS: Final = "This review may contain spoilers."
_STATES: Final = frozenset({"publish", ""})
_KIND: Final = "kind#"


def parse_file(data: bytes, _name: str) -> Several:
    """The posts of a feed; raises Unreadable, and LeftOut for XML that is none."""
    text, warnings = decoded(_in_utf_8(data))
    first = _ENTRY.search(text)
    refuse_template(text, first.start() if first else len(text))
    root = _root(text)
    name = _local(root) if root is not None else ""
    if root is None or name not in ("rss", "RDF", "feed", "channel"):
        raise LeftOut("XML that is no feed of posts" if name else "no XML that can be read")
    feed = _Feed(root)
    parsed = placed(feed.documents())
    if warnings and parsed:
        from msgspec.structs import replace

        parsed = (replace(parsed[0], warnings=(*warnings, *parsed[0].warnings)), *parsed[1:])
    return Several(parsed, feed.told())


def _in_utf_8(data: bytes) -> bytes:
    """The bytes as they are if they are UTF-8, else by the encoding that the XML declares."""
    stated = _CODED.match(data)
    if stated is None:
        return data
    try:
        data.decode()
    except UnicodeDecodeError:
        try:
            codec = codecs.lookup(stated[1].decode("ascii")).name
            return data.decode(codec, errors="replace").encode("utf-8", errors="replace")
        except (LookupError, ValueError):
            return data
    return data


def _root(text: str) -> _Element | None:
    from lxml import etree

    text = _DECLARATION.sub(lambda match: "\n" * match[0].count("\n"), text, count=1)
    text = _ENTITY.sub(_spelled, text)
    parser = etree.XMLParser(
        encoding="utf-8",
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(text.encode("utf-8"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _spelled(match: re.Match[str]) -> str:
    """HTML's named characters, which XML knows nothing of."""
    name = match[1]
    return match[0] if name in _OF_XML else html5.get(name, match[0])


def _local(element: _Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


class _Item(Struct, frozen=True):
    """An entry of a feed: its elements by local name (those of one name in order)."""

    element: _Element
    children: dict[str, list[_Element]]

    def text(self, *names: str) -> str:
        """The text of the first element of the first of these names that has any."""
        for name in names:
            for child in self.children.get(name, ()):
                held = "".join(child.itertext()).strip()
                if held:
                    return held
        return ""

    def all(self, name: str) -> list[_Element]:
        return self.children.get(name, [])

    @property
    def line(self) -> int:
        return self.element.sourceline or 1


def _item(element: _Element) -> _Item:
    children: dict[str, list[_Element]] = {}
    for child in element:
        # "content:encoded" and "excerpt:encoded" have one local name.
        name = _local(child)
        if name == "encoded":
            name = "excerpt" if "excerpt" in str(child.tag) else "content:encoded"
        children.setdefault(name, []).append(child)
    return _Item(element, children)


class _Feed:
    """One feed: what it says of itself, its posts, and what was left out of them."""

    def __init__(self, root: _Element) -> None:
        channel = next((child for child in root if _local(child) == "channel"), root)
        self._about = _item(channel)
        self._items = [
            _item(each)
            for holder in dict.fromkeys((channel, root))
            for each in holder
            if _local(each) in ("item", "entry")
        ]
        self._atom = _local(root) == "feed"
        self._names = self._logins()
        self._left: Counter[str] = Counter()
        self._logged: list[FilmLine] = []
        self._posts = 0

    def _logins(self) -> dict[str, str]:
        """Login -> name, as WordPress exports both."""
        people = (_item(author) for author in self._about.all("author"))
        return {
            person.text("author_login"): person.text("author_display_name")
            for person in people
            if person.text("author_login")
        }

    def documents(self) -> Iterator[Parsed]:
        for item in self._items:
            why = self._left_out(item)
            if why:
                self._left[why] += 1
                continue
            parsed = self._of_film(item) if item.text("filmTitle") else self._article(item)
            if parsed is not None:
                self._posts += 1
                yield parsed
        if self._logged:
            yield log("log", "Diary", self._logged)

    def told(self) -> str:
        told = [f"{counted(len(self._items), 'entry', 'entries')}: {counted(self._posts, 'post')}"]
        told += [f"{len(self._logged)} without text in one log"] if self._logged else []
        told += [f"{number} {why}" for why, number in sorted(self._left.items())]
        return ", ".join(told)

    def _left_out(self, item: _Item) -> str:
        """Why an entry is no post that was published; "" where it is one."""
        kinds = [
            term.rpartition(_KIND)[2]
            for each in item.all("category")
            if _KIND in (term := each.get("term") or "")
        ]
        kind = item.text("post_type") or next(iter(kinds), "post")
        if kind != "post":
            return "no posts"
        draft = any(_item(each).text("draft") == "yes" for each in item.all("control"))
        if draft or item.text("status") not in _STATES:
            return "not published"
        return ""

    def _article(self, item: _Item) -> Parsed | None:
        body, footer = self._without_footer(item, self._body(item))
        teaser = item.text("excerpt")
        if not body and not item.text("title"):
            self._left["without text"] += 1
            return None
        return Article(
            line=item.line,
            title=_plain(item.text("title")),
            url=self._link(item),
            critic=self._critic(item),
            publication=self._publication(),
            published=day_of(item.text("pubDate", "published", "date", "issued", "updated")),
            teaser=_plain(teaser) if teaser and body else "",
            tags=self._tags(item),
            blocks=body,
            footer=footer,
        ).parsed()

    def _without_footer(
        self, item: _Item, body: tuple[SourceBlock, ...]
    ) -> tuple[tuple[SourceBlock, ...], str]:
        """A body without its last line where that only leads to the post and to its site."""
        here, site = self._link(item).rstrip("/"), self._link(self._about).rstrip("/")
        if len(body) < 2 or not here or not site:
            return body, ""
        last = body[-1]
        targets = {mark.target.rstrip("/") for mark in last.marks if mark.style == "link"}
        leads = here in targets and targets <= {here, site} and len(last.text.split()) <= 60
        return (body[:-1], last.text) if leads else (body, "")

    def _of_film(self, item: _Item) -> Parsed | None:
        """An entry of Letterboxd's feeds, which state the film."""
        title, year = item.text("filmTitle"), item.text("filmYear")
        rating, watched = item.text("memberRating"), item.text("watchedDate")
        blocks = [each for each in self._body(item) if not _WATCHED.match(each.text)]
        again = item.text("rewatch").casefold() == "yes"
        if not blocks:
            day = f"{watched} (rewatch)" if again else watched
            whole = rating.removesuffix(".0")
            self._logged.append(
                FilmLine(item.line, title, year, stars(whole), (day,) if day else ())
            )
            return None
        told = [each for each in blocks if each.text != _SPOILERS]
        stated = {
            "film": title,
            "year": year,
            "rating": rating.removesuffix(".0"),
            "scale": "5" if rating else "",
            "critic": self._critic(item),
            "published": day_of(item.text("pubDate")),
            "watched_date": watched,
            "url": self._link(item),
            "publication": "Letterboxd",
            "tmdb_id": item.text("movieId"),
            "rewatch": "yes" if again else "",
        }
        declared = [
            Declared(key, value, "page", item.line) for key, value in stated.items() if value
        ]
        if len(told) < len(blocks):
            declared.append(Declared("spoilers", True, "page", item.line))
        return Parsed(
            tuple(told), tuple(declared), line=item.line, holds="text", key=self._link(item)
        )

    def _body(self, item: _Item) -> tuple[SourceBlock, ...]:
        held = (
            *item.all("content:encoded"),
            *item.all("content"),
            *item.all("description"),
            *item.all("summary"),
        )
        for element in held:
            body = _SHORTCODE.sub("", _markup(element))
            blocks = body_blocks(body, element.sourceline or 1)
            if blocks:
                return blocks
        return ()

    def _link(self, item: _Item) -> str:
        for link in item.all("link"):
            if link.get("rel") in (None, "alternate"):
                address = link.get("href") or (link.text or "").strip()
                if address:
                    return address
        return item.text("origLink")

    def _critic(self, item: _Item) -> str:
        people = [
            _item(author).text("name") or "".join(author.itertext()).strip()
            for author in (*item.all("creator"), *item.all("author"))
        ]
        if not people and self._atom:
            people = [_item(author).text("name") for author in self._about.all("author")]
        names = (self._names.get(person, person) for person in people)
        return ", ".join(dict.fromkeys(name for each in names if (name := _person(each))))

    def _publication(self) -> str:
        title = _plain(self._about.text("title"))
        return "" if len(title) > 80 or title.casefold().startswith("comments ") else title

    def _tags(self, item: _Item) -> tuple[str, ...]:
        named = (
            each.get("term") or "".join(each.itertext()).strip() for each in item.all("category")
        )
        return tuple(dict.fromkeys(name for name in named if name and _KIND not in name))


def _markup(element: _Element) -> str:
    """The HTML in an element, escaped, in CDATA or as elements of their own."""
    from lxml import etree

    if len(element) == 0:
        return element.text or ""
    pieces = [element.text or ""]
    for child in element:
        pieces.append(_NAMESPACE.sub("", etree.tostring(child, encoding="unicode")))
    return "".join(pieces)


_NAMESPACE: Final = re.compile(r"(?<=[</])\w+:(?=\w)|\sxmlns(?::\w+)?=\"[^\"]*\"")


def _plain(text: str) -> str:
    """A title without the HTML that feeds put into it."""
    if "&" in text:
        text = html.unescape(text)
    return " ".join(block.text for block in body_blocks(text)) if "<" in text else text


def _person(name: str) -> str:
    """A name, out of ``a@b.org (Name)`` too; "" for an address or an account without one."""
    match = _NAMED.match(name)
    if match:
        name = match[1] or match[0]
    return "" if "@" in name or "/" in name or name.casefold() in _ACCOUNTS else name.strip()


_ACCOUNTS: Final = frozenset(
    """admin administrator editor editors staff webmaster guest unknown author anonymous root
    user noreply blogger wordpress""".split()  # noqa: SIM905
)
