"""Zip archives that programs and sites export; any other is left as it is."""

from __future__ import annotations

from collections import defaultdict

from msgspec.structs import replace

from index.documents import tables
from index.documents.export_names import JOINED, PROFILE, THROWN_AWAY, is_export
from index.documents.film_lines import counted
from index.documents.formats import LeftOut, Parsed, Several, Unreadable
from index.documents.rows import decoded
from index.documents.zipped import Archive, Refused


def parse_file(data: bytes, _name: str) -> Several:
    """The documents of an export; raises Unreadable, and LeftOut for any other archive."""
    archive = Archive(data)
    folder = _export_folder(archive)
    if folder is not None:
        return _letterboxd(archive, folder)
    raise LeftOut("an archive: unpack it to have it read")


def _export_folder(archive: Archive) -> str | None:
    """The folder in an archive that holds the tables of a Letterboxd export; "" for the top."""
    folders: dict[str, list[str]] = defaultdict(list)
    for path in archive.names:
        folder, _, name = path.rpartition("/")
        folders[folder].append(name)
    exports = [folder for folder, names in folders.items() if is_export(names)]
    return min(exports, key=lambda folder: (folder.count("/"), folder), default=None)


def _letterboxd(archive: Archive, folder: str) -> Several:
    """Every table of an export but what was thrown away and whose account it is."""
    within = f"{folder}/" if folder else ""
    names = {path.removeprefix(within): path for path in archive.names if path.startswith(within)}
    texts: dict[str, str] = {}
    parsed: list[Parsed] = []
    told: list[str] = []
    faults: list[str] = []
    thrown = 0
    for name, path in sorted(names.items()):
        if name.split("/")[0].lower() in THROWN_AWAY:
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
        beside = {each: held for each, held in joined.items() if each != name}
        try:
            several = tables.parse_text(text, name.rpartition("/")[2], beside, part=name)
        except Unreadable as error:
            told.append(f"{name}: {error.reason}")
            continue
        parsed.extend(several.parsed)
        told.append(f"{name}: {several.told}")
    if thrown:
        told.append(f"{counted(thrown, 'table')} of what was deleted left out")
    if faults and not parsed:
        raise Unreadable("; ".join(faults))
    if faults:
        parsed[0] = replace(parsed[0], warnings=(*faults, *parsed[0].warnings))
    return Several(tuple(parsed), "; ".join(told))
