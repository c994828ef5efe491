"""Zip archives that programs and sites export; any other is left as it is."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import PurePosixPath
from typing import Final

from msgspec.structs import replace

from index.documents import json_tables, tables
from index.documents.articles import placed
from index.documents.cells import body_blocks
from index.documents.export_names import JOINED, PROFILE, THROWN_AWAY, is_export
from index.documents.film_lines import FilmLine, counted
from index.documents.formats import FORMATS, LeftOut, Parsed, Several, Unreadable
from index.documents.rows import decoded
from index.documents.zipped import Archive, Refused
from index.model import Logged

_METADATA: Final = re.compile(r"(?:\A|/)metadata_\d+_to_\d+\.json\Z")
_BODY: Final = re.compile(r"<body\b[^>]*>", re.IGNORECASE)
_TABLES: Final = frozenset({".csv", ".tsv", ".json", ".xml", ".rss", ".atom"})
_MOST_TABLES: Final = 100


def parse_file(data: bytes, _name: str, *, deleted: bool = False) -> Several:
    """The documents of an export; raises Unreadable, and LeftOut for any other archive."""
    archive = Archive(data)
    folder = _export_folder(archive)
    if folder is not None:
        return _letterboxd(archive, folder, deleted=deleted)
    if any(_METADATA.search(path) for path in archive.names):
        return _omnivore(archive)
    names = archive.names
    if 0 < len(names) <= _MOST_TABLES and all(_suffix(path) in _TABLES for path in names):
        return _of_tables(archive)
    raise LeftOut("an archive: unpack it to have it read")


def _export_folder(archive: Archive) -> str | None:
    """The folder in an archive that holds the tables of a Letterboxd export; "" for the top."""
    folders: dict[str, list[str]] = defaultdict(list)
    for path in archive.names:
        folder, _, name = path.rpartition("/")
        folders[folder].append(name)
    exports = [folder for folder, names in folders.items() if is_export(names)]
    return min(exports, key=lambda folder: (folder.count("/"), folder), default=None)


def _letterboxd(archive: Archive, folder: str, *, deleted: bool) -> Several:
    """Every table of an export but whose account it is and, unless wanted, what was deleted."""
    within = f"{folder}/" if folder else ""
    names = {path.removeprefix(within): path for path in archive.names if path.startswith(within)}
    texts: dict[str, str] = {}
    parsed: list[Parsed] = []
    told: list[str] = []
    faults: list[str] = []
    logged: list[Logged] = []
    thrown = 0
    for name, path in sorted(names.items()):
        if not deleted and name.split("/")[0].lower() in THROWN_AWAY:
            thrown += 1
        elif name.lower().endswith(".csv") and name != PROFILE:
            try:
                texts[name] = decoded(archive.read(path))[0]
            except Refused:
                raise
            except Unreadable as error:
                faults.append(f"{name}: {error.reason}")
    joined: dict[str, str] = {name: texts[name] for name in JOINED if name in texts}
    for name, text in texts.items():
        # What was deleted is no part of what the other tables tell.
        alone = name.split("/")[0].lower() in THROWN_AWAY
        beside = {} if alone else {each: held for each, held in joined.items() if each != name}
        try:
            several = tables.parse_text(text, name.rpartition("/")[2], beside, part=name)
        except Unreadable as error:
            told.append(f"{name}: {error.reason}")
            continue
        parsed.extend(several.parsed)
        logged.extend(() if alone else several.logged)
        told.append(f"{name}: {several.told}")
    if thrown:
        told.append(f"{counted(thrown, 'table')} of what was deleted left out")
    if faults and not parsed:
        raise Unreadable("; ".join(faults))
    return replace(_with_faults(parsed, faults, told), logged=tuple(logged))


def _omnivore(archive: Archive) -> Several:
    """Omnivore's export: lists of what was saved, and beside them the text of each."""
    parsed: list[Parsed] = []
    links: list[FilmLine] = []
    empty = total = 0
    for path in filter(_METADATA.search, archive.names):
        text = decoded(archive.read(path))[0]
        for record in json_tables.records_of(text):
            total += 1
            held = record.held
            title, url = str(held.get("title") or ""), str(held.get("url") or "")
            page = f"{path.rpartition('/')[0]}/content/{held.get('slug')}.html".lstrip("/")
            body = decoded(archive.read(page))[0] if page in archive.names else ""
            blocks = body_blocks(_inside(body))
            if blocks:
                found = json_tables.article(held, 1, "", page, title, url, blocks)
                parsed.append(found.parsed())
            elif title or url:
                links.append(FilmLine(1, title or url, more=(url,) if title else ()))
            else:
                empty += 1
    return json_tables.saved(placed(parsed), links, empty, total, "")


def _inside(page: str) -> str:
    """What stands in the body of a page."""
    body = _BODY.search(page)
    return page[body.end() :] if body else page


def _of_tables(archive: Archive) -> Several:
    """An archive of nothing but tables, lists and feeds, as services pack their exports."""
    parsed: list[Parsed] = []
    logged: list[Logged] = []
    told: list[str] = []
    faults: list[str] = []
    for path in archive.names:
        reader = FORMATS[_suffix(path)].file_reader()
        try:
            found = reader(archive.read(path), path.rpartition("/")[2])
        except Refused:
            raise
        except LeftOut as error:
            told.append(f"{path}: {error.reason}")
            continue
        except Unreadable as error:
            faults.append(f"{path}: {error.reason}")
            continue
        several = found if isinstance(found, Several) else Several(tuple(found))
        parsed += (replace(each, part=f"{path}{each.part}") for each in several.parsed)
        logged += (replace(row, part=f"{path}{row.part}") for row in several.logged)
        told.append(f"{path}: {several.told}")
    if not parsed:
        if faults:
            raise Unreadable("; ".join(faults))
        raise LeftOut("an archive of tables that name no films")
    return replace(_with_faults(parsed, faults, told), logged=tuple(logged))


def _with_faults(parsed: list[Parsed], faults: list[str], told: list[str]) -> Several:
    """What could not be read stands as warnings with the first document."""
    if faults:
        parsed[0] = replace(parsed[0], warnings=(*faults, *parsed[0].warnings))
    return Several(tuple(parsed), "; ".join(told))


def _suffix(path: str) -> str:
    return PurePosixPath(path).suffix.lower()
