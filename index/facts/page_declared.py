"""What a saved page states of itself -> fields, with what makers of pages get wrong left out.

Keys say where a value stands and what it is of: ``JSON-LD Review.author``,
``microdata Movie.director``, ``meta og:site_name``, ``widget class``.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from index.folding import fold
from index.model import Declared

from .given_names import has_given_name
from .headline import read_headline
from .language import language_of
from .patterns import Pattern
from .people import is_name

_SOURCES = ("json ld ", "microdata ", "hreview ", "rdfa ")
_KEYS = {
    "page title": "title",
    "page kind": "kind",
    "html lang": "language",
    "movie name": "film",
    "movie alternatename": "original",
    "movie director": "credits.director",
    "movie actor": "credits.cast",
    "movie author": "credits.writer",
    "movie duration": "credits.runtime",
    "movie datecreated": "credits.year",
    "movie released": "release",
    "movie releasedevent": "release",
    "movie genre": "credits.genres",
    "movie countryoforigin": "credits.countries",
    "movie aggregaterating": "aggregate",
    "movie kind": "kind",
    "review reviewrating": "rating",
    "website name": "publication",
    "mark line": "published",
    "mark time": "published",
    "mark title": "published",
    "mark author": "critic",
    "singlefile url": "url",
    "saved from url": "url",
    "saved url": "url",
    "post url": "url",
    "link canonical": "url",
    "meta og url": "url",
    "title site": "publication",
    "meta og site name": "publication",
    "meta application name": "publication",
    "meta cre": "publication",
    "meta publisher": "publication",
    "meta dc publisher": "publication",
}
_OF_TEXT = {
    "author": "critic",
    "publisher": "publication",
    "datepublished": "published",
    "description": "teaser",
    "inlanguage": "language",
    "kind": "kind",
}
_CRITICS = frozenset(
    (
        "author", "byl", "parsely author", "sailthru author", "cxenseparse author", "dc creator",
        "dcterms creator", "article author", "article author name", "citation author",
    )
)  # fmt: skip
_TEASERS = frozenset(("description", "og description", "twitter description", "dc description"))
_NOBODY = Pattern(
    r"(?:admin\w*|administrator|staff|the staff|editors?|editorial(?: \w+)?|redaktion\w*|"
    r"(?:la |die )?r[eé]daction|redacci[oó]n|redazione|webmaster|guest(?: \w+)?|unknown|anonymous|"
    r"anonym\w*|user\d*|root|test|author|newsroom|contributors?|blogger|wordpress|moderator|team|"
    r"press|news|info|contact|n/?a|none|null|undefined|default|the editors|site|super ?user)",
    re.IGNORECASE,
)
_NO_PERSON = re.compile(
    r"\b(?:magazine|news|newspaper|times|reviews?|blog|film|films|cinema|movies?|kino|media|team|"
    r"staff|desk|press|redaktion|redacci[oó]n|network|online|web|entertainment|group|studio)\b",
    re.IGNORECASE,
)
_BLOG_PROGRAMS = frozenset(("blogger", "blogspot", "wordpress", "wordpress com", "wix", "tumblr"))
"""What programs give for the publisher of a blog that names none."""
_ADDRESS = re.compile(r"\S+@\S+|https?://|www\.|\.(?:com|net|org|de|fr|es)\b|^@")
_ISO = re.compile(r"\s*((?:18|19|20)\d\d-\d\d-\d\d)(?:[T ].*)?\Z", re.DOTALL)
_YEAR = re.compile(r"\s*((?:18[89]|19\d|20\d)\d)(?:-\d\d){0,2}(?:T.*)?\Z")
_CUT = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*\Z")


def page_field(folded: str) -> str | None:
    """The field that a page's key means; `folded` is the key, folded. None: no page's key."""
    bare = folded
    for source in _SOURCES:
        bare = bare.removeprefix(source)
    if bare in _KEYS:
        return _KEYS[bare]
    kind, _, name = bare.partition(" ")
    if kind in ("review", "article"):
        return _OF_TEXT.get(name)
    if kind == "widget":
        return "rating"
    if kind != "meta":
        return None
    if name in _CRITICS:
        return "critic"
    return "teaser" if name in _TEASERS else "published"


def trusted(declared: tuple[Declared, ...], text: str) -> tuple[Declared, ...]:
    """What a document declares, without what its page can't be trusted with.

    Names of nobody, a language that the text is not in, a film named like a headline.
    """
    if not any(item.layer == "page" for item in declared):
        return declared
    language = language_of(text)
    declared = _without_own_days(declared)
    names = _names(declared, "publication")
    kept = (_trusted(item, language, names) if item.layer == "page" else item for item in declared)
    return tuple(item for item in kept if item is not None)


def _without_own_days(declared: tuple[Declared, ...]) -> tuple[Declared, ...]:
    """What is declared, without a film's release on the very day on which the text appeared."""
    fields = [page_field(fold(item.key)) if item.layer == "page" else None for item in declared]
    own = {
        str(item.value)[:10]
        for item, field in zip(declared, fields, strict=True)
        if field == "published"
    }
    return tuple(
        item
        for item, field in zip(declared, fields, strict=True)
        if field != "release" or str(item.value)[:10] not in own
    )


def _names(declared: tuple[Declared, ...], field: str) -> set[str]:
    of_field = (item for item in declared if page_field(fold(item.key)) == field)
    return {fold(str(item.value)) for item in of_field if item.layer == "page"}


def _trusted(item: Declared, language: str | None, sites: set[str]) -> Declared | None:  # noqa: PLR0911
    field = page_field(fold(item.key))
    if field == "critic":
        return _critic(item, sites)
    if field == "language":
        return None if language else item
    if field == "film":
        return _film(item)
    if field == "credits.year":
        year = _YEAR.match(str(item.value))
        return replace(item, value=int(year[1])) if year else None
    if field == "published":
        day = _ISO.match(str(item.value))
        return replace(item, value=day[1]) if day else item
    if field == "teaser":
        return _teaser(item)
    if item.key == "title site" and is_name(str(item.value)) and has_given_name(str(item.value)):
        return None  # whose page it is
    if field == "publication" and fold(str(item.value)) in _BLOG_PROGRAMS:
        return None
    return item


def _critic(item: Declared, sites: set[str]) -> Declared | None:
    """A person's name; in a meta element, which is often the site's maker, a whole one."""
    name = re.sub(r"^(?:by|von|par|por|di)\s+", "", str(item.value).strip(), flags=re.IGNORECASE)
    if not name or len(name) > 80 or _NOBODY.fullmatch(name) or _ADDRESS.search(name):
        return None
    if fold(name) in sites or any(char.isdigit() for char in name):
        return None
    if _NO_PERSON.search(name) and not is_name(name):
        return None
    if fold(item.key).startswith(("meta ", "mark ")) and not _are_names(name):
        alone = fold(item.key).startswith("mark ") and is_name(name, least=1)
        return replace(item, value=name) if alone and has_given_name(name) else None
    return replace(item, value=name)


def _are_names(text: str) -> bool:
    return all(is_name(part.strip()) for part in re.split(r",|;| and | & | und | et | y ", text))


def _film(item: Declared) -> Declared | None:
    """The title of a film; where a page gives its headline instead, the title in it."""
    read = read_headline(str(item.value))
    if not read.titles or len(read.titles[0].split()) > 12:
        return None
    plain = not (read.review or read.year or read.director)
    return item if plain else replace(item, value=read.titles[0])


def _teaser(item: Declared) -> Declared | None:
    """A teaser; what was cut out of the text is none."""
    text = str(item.value)
    return None if _CUT.search(text) or len(text) < 20 else item
