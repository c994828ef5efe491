"""Nodes of structured data -> what they state of this page: its review, its article, its film.

Which node is the page's own is settled first: a page also describes its site,
its readers' reviews and the articles it links to.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from msgspec import Struct

from index.documents.cleaning import clean_line
from index.documents.letters import compact
from index.documents.page_json import Node
from index.model import Declared

_REVIEW: Final = frozenset(("review", "criticreview"))
_ARTICLE: Final = frozenset(
    """article newsarticle blogposting reviewnewsarticle opinionnewsarticle analysisnewsarticle
    reportagenewsarticle socialmediaposting report scholarlyarticle""".split()  # noqa: SIM905
)
_FILM: Final = frozenset(("movie", "film"))
_OTHER: Final = frozenset(
    """book tvseries tvseason tvepisode televisionseries musicalbum album musicrecording videogame
    game play theaterevent podcastepisode podcastseries restaurant localbusiness""".split()  # noqa: SIM905
)
_THING: Final = frozenset(("thing", "creativework", "product", "videoobject", ""))
_LIST: Final = frozenset(("itemlist", "collectionpage", "searchresultspage"))
_ORGANIZATION: Final = frozenset(
    """organization newsmediaorganization corporation website brand publisher
    localbusiness""".split()  # noqa: SIM905
)
_FILM_KEYS: Final = (
    ("name", ("name",)),
    ("alternateName", ("alternateName", "alternativeHeadline")),
    ("director", ("director", "directors")),
    ("actor", ("actor", "actors")),
    ("author", ("author", "creator")),
    ("duration", ("duration", "timeRequired")),
    ("dateCreated", ("dateCreated", "datePublished", "copyrightYear")),
    ("genre", ("genre",)),
    ("countryOfOrigin", ("countryOfOrigin",)),
)
_TAG: Final = re.compile(r"<[^<>]{0,200}>")
_SCALES: Final = frozenset(("4", "5", "6", "10", "20", "100"))
_NUMBER: Final = re.compile(r"\d{1,3}(?:[.,]\d{1,3})?")
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d(?!\d)")
_EVENTS: Final = 12


class Page(Struct, frozen=True):
    """What is known of the page itself: its address, and what its headline may be."""

    url: str | None
    titles: Sequence[str]


class Told(Struct, frozen=True):
    """What the nodes state. `films`: how many films or articles stand side by side in them."""

    declared: tuple[Declared, ...] = ()
    titles: tuple[str, ...] = ()
    body: str | None = None
    body_line: int | None = None
    several: int = 0


def told(nodes: list[Node], source: str, page: Page) -> Told:
    """What the nodes of one kind of markup (`source`) state of the page."""
    reader = _Reader(nodes, source)
    articles = [node for node in nodes if types(node) & _ARTICLE]
    article = _own(articles, page, lone=True)
    review = reader.review(page, article)
    film = reader.film(review, article)
    names = {compact(text(node.get("name"))) for node in nodes if types(node) & _FILM}
    several = max(reader.listed(), len(names - {""}) if film is None else 0)
    if article is None and len(articles) > 2:
        several = max(several, len(articles))
    declared: list[Declared] = []
    if review is not None:
        declared += reader.of_text(review, "Review")
        declared += reader.rating(review)
    if article is not None and article is not review:
        declared += reader.of_text(article, "Article")
    if film is not None:
        declared += reader.of_film(film)
        if review is None and article is None and reader.is_reviewed(film):
            declared.append(Declared(f"{source} Movie.kind", "listing", "page", film.get("@line")))
    declared += reader.of_site()
    own = [node for node in (article, review) if node]
    titles = [text(node.get(key)) for node in own for key in ("headline", "name")]
    bodies = [node.get(key) for node in own for key in ("articleBody", "reviewBody")]
    body = next((long for each in bodies if (long := long_text(each))), None)
    holder = own[0] if own else None
    return Told(
        tuple(declared),
        tuple(dict.fromkeys(title for title in titles if title)),
        body,
        holder.get("@line") if holder else None,
        several,
    )


def types(node: Any) -> frozenset[str]:
    """The types of a node, lower case, without the vocabulary's address."""
    if not isinstance(node, dict):
        return frozenset()
    stated = node.get("@type") or ""
    each = stated if isinstance(stated, list) else [stated]
    return frozenset(re.split(r"[/#:]", str(one))[-1].lower() for one in each)


def text(value: Any) -> str:
    """A value on one line; of several the first, of an item its name."""
    if isinstance(value, list):
        return text(value[0]) if value else ""
    if isinstance(value, dict):
        return text(value.get("name") or value.get("@value") or "")
    if value is None or isinstance(value, bool):
        return ""
    plain = _TAG.sub(" ", html.unescape(html.unescape(str(value)[:20_000])))
    return " ".join(clean_line(plain).split())


def long_text(value: Any) -> str | None:
    """A text with its line ends kept."""
    if not isinstance(value, str):
        return None
    plain = re.sub(r"</p>|<br ?/?>", "\n", html.unescape(value), flags=re.IGNORECASE)
    return "\n".join(" ".join(clean_line(_TAG.sub("", line)).split()) for line in plain.split("\n"))


def _own(nodes: list[Node], page: Page, *, lone: bool) -> Node | None:
    """The node that is of this page: by its address, or its headline; or the only one."""
    for node in nodes:
        if page.url and any(_same_url(page.url, each) for each in _urls(node)):
            return node
    wanted = {compact(title) for title in page.titles if title}
    for node in nodes:
        named = {compact(text(node.get(key))) for key in ("headline", "name")} - {""}
        if any(name in title for name in named for title in wanted if len(name) > 3):
            return node
    return nodes[0] if lone and len(nodes) == 1 and not (wanted and _elsewhere(nodes[0])) else None


def _elsewhere(node: Node) -> bool:
    """Whether a lone article says neither what it is called nor who wrote it."""
    return not (node.get("author") or node.get("datePublished"))


def _urls(node: Node) -> Iterator[str]:
    for key in ("url", "mainEntityOfPage", "@id"):
        value = node.get(key)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str) and "/" in value:
            yield value


def _same_url(one: str, other: str) -> bool:
    return _bare_url(one) == _bare_url(other) != ""


def _bare_url(url: str) -> str:
    url = re.sub(r"^https?://(?:www\.|m\.)?", "", url.strip().lower())
    bare = url.split("#")[0].split("?")[0].rstrip("/")
    return bare if "/" in bare else ""


class _Reader:
    """Reads nodes that may refer to each other by ``@id``."""

    def __init__(self, nodes: list[Node], source: str) -> None:
        self._nodes, self._source = nodes, source
        self._by_id = {str(node["@id"]): node for node in nodes if node.get("@id")}

    def resolved(self, value: Any) -> list[Any]:
        """The items of a value, references followed."""
        each = value if isinstance(value, list) else [value]
        found = []
        for item in each[:80]:
            at = item.get("@id") if isinstance(item, dict) else None
            named = isinstance(item, dict) and item.get("name")
            found.append(self._by_id.get(str(at), item) if at and not named else item)
        return [item for item in found if item not in (None, "")]

    def review(self, page: Page, article: Node | None) -> Node | None:
        """The page's own review; None where readers' reviews can't be told from it."""
        if article is not None and (article.get("reviewRating") or article.get("itemReviewed")):
            return article
        top = [node for node in self._nodes if types(node) & _REVIEW]
        if not top:
            top = [
                review
                for node in self._nodes
                if types(node) & (_FILM | _ARTICLE | _THING)
                for review in self.resolved(node.get("review") or node.get("reviews"))
                if types(review) & _REVIEW
            ]
        if len(top) == 1:
            return top[0]
        return _own(top, page, lone=False) if len({self._item_name(n) for n in top}) == 1 else None

    def _item_name(self, review: Node) -> str:
        return compact(text(next(iter(self.resolved(review.get("itemReviewed"))), "")))

    def film(self, review: Node | None, article: Node | None) -> Node | None:
        """The film that the review or the article is about."""
        for node in (review, article):
            for key in ("itemReviewed", "about", "mainEntity"):
                items = self.resolved(node.get(key)) if node else []
                films = [item for item in items if isinstance(item, dict) and _may_be_film(item)]
                if key == "itemReviewed" and items and isinstance(items[0], str):
                    return {"@type": "Movie", "name": items[0], "@line": (node or {}).get("@line")}
                if key != "itemReviewed":
                    films = [item for item in films if types(item) & _FILM]
                if len(films) == 1:
                    return {"@line": (node or {}).get("@line"), **films[0]}
        top = [node for node in self._nodes if types(node) & _FILM]
        names = {compact(text(node.get("name"))) for node in top}
        return max(top, key=len) if len(names) == 1 else None

    def listed(self) -> int:
        """How many entries the longest list of the page has that is no trail to the page."""
        counts = [0]
        for node in self._nodes:
            if types(node) & _LIST:
                counts.append(len(self.resolved(node.get("itemListElement"))))
            if "blog" in types(node):
                counts.append(len(self.resolved(node.get("blogPost") or node.get("blogPosts"))))
        return max(counts)

    def of_text(self, node: Node, kind: str) -> list[Declared]:
        """Who wrote it, when and where it appeared."""
        found: list[tuple[str, Any]] = []
        publishers = [text(item) for item in self.resolved(node.get("publisher"))]
        known = {compact(name) for name in publishers}
        for item in self.resolved(node.get("author") or node.get("creator")):
            name = text(item)
            if types(item) & _ORGANIZATION or compact(name) in known:
                publishers = publishers or [name]
            elif name:
                found.append(("author", name))
        found += [("publisher", name) for name in publishers[:1] if name]
        for key in ("datePublished", "inLanguage", "description"):
            found.append((key, text(node.get(key))))
        for item in self.resolved(node.get("itemReviewed")):
            if types(item) & _OTHER:
                found.append(("kind", "other"))
        return self._declared(kind, found, node)

    def rating(self, node: Node) -> list[Declared]:
        """The verdict, as "value/best"; a site's average is never one."""
        for item in self.resolved(node.get("reviewRating") or node.get("rating")):
            if "aggregaterating" in types(item):
                continue
            value = printed_rating(item)
            if value:
                return self._declared("Review", [("reviewRating", value)], node)
        return []

    def of_film(self, film: Node) -> list[Declared]:
        """What is stated of the film itself, and a site's average for it."""
        found: list[tuple[str, Any]] = []
        for name, keys in _FILM_KEYS:
            value = next((film[key] for key in keys if film.get(key)), None)
            items = [item for item in self.resolved(value) if not types(item) & _ORGANIZATION]
            names = [shown for item in items[:60] if (shown := text(item))]
            if name in ("name", "alternateName", "duration", "dateCreated"):
                names = names[:1]
            if names:
                found.append((name, names if len(names) > 1 else names[0]))
        events = [e for e in self.resolved(film.get("releasedEvent")) if isinstance(e, dict)]
        if not any(name == "dateCreated" for name, _ in found):
            found += [("dateCreated", text(event.get("startDate"))) for event in events[:1]]
        found += [("releasedEvent", _released(event)) for event in events[:_EVENTS]]
        days = (text(film.get(key)) for key in ("datePublished", "dateCreated"))
        found += [("released", day[:10]) for day in days if _DAY.match(day)][:1]
        found.append(("sameAs", sorted(set(_addresses(film)))))
        if types(film) & _OTHER:
            found = [("kind", "other")]
        for item in self.resolved(film.get("aggregateRating")):
            value = printed_rating(item)
            if value:
                found.append(("aggregateRating", value))
        return self._declared("Movie", found, film)

    def is_reviewed(self, film: Node) -> bool:
        """Whether several people's reviews stand below a film: a page of a database."""
        given = self.resolved(film.get("review") or film.get("reviews"))
        top = [node for node in self._nodes if types(node) & _REVIEW]
        return max(len(given), len(top)) > 1

    def of_site(self) -> list[Declared]:
        """The name of the site, where a node of its own gives it."""
        sites = [node for node in self._nodes if "website" in types(node)]
        names = {text(node.get("name")) for node in sites} - {""}
        if len(names) != 1:
            return []
        return self._declared("WebSite", [("name", names.pop())], sites[0])

    def _declared(self, kind: str, found: Iterable[tuple[str, Any]], node: Node) -> list[Declared]:
        line = node.get("@line")
        return [
            Declared(f"{self._source} {kind}.{key}", value, "page", line)
            for key, value in found
            if value not in ("", None, [])
        ]


def _released(event: Node) -> dict[str, str] | None:
    """The day of a release and its country, as the vocabulary's events give them."""
    day = text(event.get("startDate"))
    if not _DAY.match(day):
        return None
    place = event.get("location")
    address = place.get("address") if isinstance(place, dict) else None
    country = address.get("addressCountry") if isinstance(address, dict) else None
    told = {"date": day[:10], "country": text(country) or text(place), "note": text(event)}
    return {name: value for name, value in told.items() if value}


def _addresses(film: Node) -> Iterator[str]:
    """The addresses of a film's own pages elsewhere."""
    for key in ("sameAs", "url", "@id"):
        value = film.get(key)
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, str) and each.startswith("http") and len(each) < 500:
                yield each


def _may_be_film(item: Node) -> bool:
    """Whether an item that is reviewed is a film, or is not said to be anything else."""
    kinds = types(item)
    return bool(kinds & (_FILM | _OTHER)) or kinds <= _THING


def printed_rating(item: Any) -> str:
    """ "3.5/5" of a rating's value and best; the bare value where the scale is not stated."""
    if not isinstance(item, dict):
        return text(item)
    value = text(item.get("ratingValue")).strip()
    best = text(item.get("bestRating")).strip().removesuffix(".0")
    if not _NUMBER.fullmatch(value):
        return value
    number = float(value.replace(",", "."))
    if number == 0:
        return ""
    if "." in value or "," in value:
        value = value.rstrip("0").rstrip(".,")
    if not best and number <= 5:
        best = "5"  # what the vocabulary says of a rating without a best one
    return f"{value}/{best}" if best in _SCALES and number <= float(best) else value
