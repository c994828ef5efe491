"""JSON that programs export: read-later services with bodies, JSON Feed, lists of reviews.

Only shapes that are known, or a list of mappings whose keys say that they are
films, are read; any other JSON is somebody's data and is left alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import replace

from index.documents import tables
from index.documents.articles import Article, day_of, placed
from index.documents.cells import body_blocks
from index.documents.film_lines import FilmLine, counted, log
from index.documents.formats import LeftOut, Parsed, Several, Unreadable
from index.documents.rows import Row, Table, decoded, refuse_template

_LISTS: Final = (
    "bookmarks", "entries", "items", "articles", "results", "documents", "posts", "reviews",
    "films", "movies", "data", "diary", "list",
)  # fmt: skip
_FILMS: Final = ("movie", "film")
_MOST: Final = 100_000
_BODIES: Final = (
    "content_html", "html_content", "htmlContent", "content", "content_text", "body", "html",
    "text", "markdown",
)  # fmt: skip
_SAVED: Final = frozenset(
    """given_url is_archived is_starred domain_name source_url site_name reading_progress
    readingProgress savedAt saved_at content_html htmlContent html_content date_published
    tagging_status archived mimetype word_count""".split()  # noqa: SIM905
)
_DECODER: Final = json.JSONDecoder()
_COMMENT: Final = re.compile(r"^[ \t]*(?://|/\*)", re.MULTILINE)
_SPACE: Final = re.compile(r"\s*")
_BETWEEN: Final = re.compile(r"[\s,:]*")
_SCHEME: Final = re.compile(r"https?://", re.IGNORECASE)


def parse_file(data: bytes, name: str) -> Several:
    """The documents of a JSON file; raises Unreadable, and LeftOut for data of other kinds."""
    text, warnings = decoded(data)
    several = parse_text(text, name)
    if not warnings or not several.parsed:
        return several
    first, *rest = several.parsed
    first = replace(first, warnings=(*warnings, *first.warnings))
    return Several((first, *rest), several.told)


def parse_text(text: str, name: str, part: str = "") -> Several:
    """As `parse_file`, of a decoded text."""
    try:
        value = json.loads(text)
    except RecursionError as error:
        raise Unreadable("JSON that is nested too deep") from error
    except ValueError as error:
        refuse_template(text)
        if _COMMENT.search(text):
            raise LeftOut("JSON with comments, as programs keep their settings") from error
        raise Unreadable(_lines_of(text) or "JSON that is cut or damaged") from error
    records = _records(value, text)
    if not records:
        raise LeftOut("JSON that is no export with texts")
    site = _text(value.get("title")) if _is_feed(value) else ""
    if any(_is_saved(record.held) for record in records[:50]):
        return _articles(records, site, part)
    return _of_table(records, name, part)


class Record(Struct, frozen=True):
    """A mapping of a list, and the line on which it begins."""

    line: int
    held: Mapping[str, Any]


def records_of(text: str) -> list[Record]:
    """The records of a list; none where a text is no such list."""
    try:
        return _records(json.loads(text), text)
    except (RecursionError, ValueError):
        return []


def _lines_of(text: str) -> str:
    """JSON Lines are no JSON: said so, since a person can put brackets round them."""
    first = text.lstrip().split("\n", 1)[0].strip()
    is_lines = first.startswith("{") and first.endswith("}")
    return "JSON Lines are not read; one list is" if is_lines else ""


def _records(value: Any, text: str) -> list[Record]:
    """The mappings that a file is a list of, at its top or under one of the usual names."""
    at = _SPACE.match(text).end()  # type: ignore[union-attr]
    if isinstance(value, Mapping):
        key = next((key for key in _LISTS if isinstance(value.get(key), list)), None)
        if key is None:
            return [Record(1 + text.count("\n", 0, at), value)]
        at = _place_of(text, at, key)
    elif not isinstance(value, list):
        return []
    return list(islice(_elements(text, at), _MOST))


def _place_of(text: str, at: int, wanted: str) -> int:
    """Where the value of a key stands in the mapping that begins at `at`; the last one counts."""
    found = at
    at += 1
    while True:
        at = _after(text, at)
        if text[at] == "}":
            return found
        key, at = _DECODER.raw_decode(text, at)
        at = _after(text, at)
        found = at if key == wanted else found
        _, at = _DECODER.raw_decode(text, at)


def _elements(text: str, at: int) -> Iterator[Record]:
    """The mappings in the list that begins at `at`."""
    line, counted_to = 1, 0
    at += 1
    while True:
        at = _after(text, at)
        if text[at] == "]":
            return
        value, end = _DECODER.raw_decode(text, at)
        if isinstance(value, Mapping):
            line += text.count("\n", counted_to, at)
            counted_to = at
            yield Record(line, value)
        at = end


def _after(text: str, at: int) -> int:
    """Where the next thing begins, blanks, commas and colons passed over."""
    return _BETWEEN.match(text, at).end()  # type: ignore[union-attr]


def _is_feed(value: Any) -> bool:
    return isinstance(value, Mapping) and "jsonfeed" in str(value.get("version"))


def _is_saved(record: Mapping[str, Any]) -> bool:
    """Whether a record is an article that somebody saved or published, with an address."""
    content = record.get("content")
    if isinstance(content, Mapping):
        return content.get("type") in ("link", "text")
    address = record.get("url") or record.get("source_url") or record.get("given_url")
    return bool(address) and bool(_SAVED.intersection(record))


def _articles(records: Sequence[Record], site: str, part: str) -> Several:
    parsed: list[Parsed] = []
    links: list[FilmLine] = []
    nothing = 0
    for record in records:
        flat, line = _flattened(record.held), record.line
        title, url = _text(flat.get("title")), _address(flat)
        body = next((held for key in _BODIES if (held := _text(flat.get(key)))), "")
        # A body stands on one line of the file, whatever lines it has itself.
        blocks = tuple(
            replace(block, line=line, last_line=line) for block in body_blocks(body, line)
        )
        if blocks:
            parsed.append(article(flat, line, site, part, title, url, blocks).parsed())
        elif url or title:
            links.append(FilmLine(line, title or url, more=(url,) if title else ()))
        else:
            nothing += 1
    return saved(placed(parsed), links, nothing, len(records), part)


def saved(
    parsed: tuple[Parsed, ...], links: list[FilmLine], nothing: int, total: int, part: str
) -> Several:
    """Articles with their texts, and one list of the links that were saved without."""
    told = f"{counted(total, 'entry', 'entries')}: {counted(len(parsed), 'article')}"
    if links:
        told += f", {counted(len(links), 'link')} without text in one list"
        parsed = (*parsed, log("list", "Saved links", links, part=part))
    if nothing:
        told += f", {nothing} empty"
    return Several(parsed, told)


def article(
    flat: Mapping[str, Any], line: int, site: str, part: str, title: str, url: str, blocks: Any
) -> Article:
    """What a record of a read-later service or a JSON feed states; dates of saving are none."""
    published = flat.get("date_published") or flat.get("published_at") or flat.get("publishedAt")
    published = published or flat.get("published_date") or flat.get("datePublished")
    return Article(
        line=line,
        title=title,
        url=url,
        critic=_people(
            flat.get("author") or flat.get("authors") or flat.get("published_by"), title
        ),
        publication=_text(flat.get("site_name") or flat.get("publisher")) or site,
        published=_day(published),
        tags=tuple(
            name for tag in _listed(flat.get("tags") or flat.get("labels")) if (name := _named(tag))
        ),
        blocks=blocks,
        part=part,
    )


def _flattened(record: Mapping[str, Any]) -> Mapping[str, Any]:
    """A record whose content is a mapping of its own (a bookmark), as one mapping."""
    content = record.get("content")
    if not isinstance(content, Mapping):
        return record
    own = {key: value for key, value in record.items() if key != "content" and value is not None}
    return {**content, **own}


def _address(flat: Mapping[str, Any]) -> str:
    for key in ("source_url", "url", "given_url", "external_url"):
        address = _text(flat.get(key))
        if _SCHEME.match(address):
            return address
    return ""


def _people(value: Any, title: str) -> str:
    """Names of authors: a text, a list, mappings with a name."""
    names = [_named(person) for person in _listed(value)]
    return ", ".join(name for name in names if name and name != title and not _SCHEME.match(name))


def _named(value: Any) -> str:
    return (
        _text(value.get("name") or value.get("label"))
        if isinstance(value, Mapping)
        else _text(value)
    )


def _listed(value: Any) -> list[Any]:
    if isinstance(value, Mapping) and "name" not in value:
        return list(value)
    return value if isinstance(value, list) else [] if value in (None, "") else [value]


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _day(value: Any) -> str:
    """An ISO date of a text, or of seconds or milliseconds since 1970."""
    if isinstance(value, str):
        return day_of(value)
    if not isinstance(value, int | float) or isinstance(value, bool) or value <= 0:
        return ""
    seconds = value / 1000 if value > 1e11 else value
    try:
        return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    except (OverflowError, ValueError, OSError):
        return ""


def _of_table(records: list[Record], name: str, part: str) -> Several:
    """A list of films, read as the table that it could as well be."""
    flat = [(record.line, _unfolded(record.held)) for record in records]
    head = list(dict.fromkeys(str(key) for _, held in flat for key in held))[:200]
    rows = tuple(Row(line, tuple(_cell(held.get(key)) for key in head)) for line, held in flat)
    try:
        several = tables.read_generic(Table(tuple(head), rows), name, part)
    except LeftOut:
        raise LeftOut("JSON that is no export with texts") from None
    return Several(placed(several.parsed), several.told)


def _unfolded(record: Mapping[str, Any]) -> Mapping[str, Any]:
    """A record that holds its film as a mapping of its own, as one mapping."""
    film = next((record[key] for key in _FILMS if isinstance(record.get(key), Mapping)), None)
    if film is None:
        return record
    return {**film, **{key: value for key, value in record.items() if key not in _FILMS}}


def _cell(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(text for each in value if (text := _cell(each)))
    if isinstance(value, Mapping):
        return _cell(value.get("name") or value.get("title"))
    return "" if value is None or isinstance(value, bool) else str(value).strip()
