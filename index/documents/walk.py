"""Every file below a folder exactly once: found to be read, or skipped with a reason."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from msgspec import Struct

from index.documents.export_names import (
    JOINED,
    THROWN_AWAY,
    WHY_THROWN_AWAY,
    is_export,
)
from index.documents.formats import suffix_of
from index.documents.ignoring import (
    IGNORE_FILE,
    NONE,
    Choices,
    Ignoring,
    holds_pages,
    is_of_a_program,
    is_site,
    joined,
    why_folder_left_out,
    why_page_left_out,
)
from index.documents.page_parts import page_of_parts
from index.documents.paths import printable
from index.documents.unread import SIDECAR_SUFFIXES, by_name, by_suffix

SIZE_LIMIT: Final = 20_000_000
"""Bytes; a larger file is skipped."""
SIDECAR_LIMIT: Final = 1_000_000
IGNORED: Final = "ignored by .gitignore"

_is_junction: Final[Callable[[str], bool]] = getattr(os.path, "isjunction", lambda _: False)


class Sidecar(Struct, frozen=True, gc=False):
    """The YAML beside a document, or a companion of it; fields as in Found."""

    path: str
    place: str
    size: int
    mtime_ns: int
    ctime_ns: int

    @property
    def absolute(self) -> Path:
        return Path(self.place)


class Found(Struct, frozen=True, gc=False):
    """A file to be read. `path` is relative to the root, with ``/`` (paths.printable).

    `place` is the file's absolute path as the system has it. `companions` are the
    other tables of the same export, which say more of what is in this one.
    """

    path: str
    place: str
    size: int
    mtime_ns: int
    ctime_ns: int
    sidecar: Sidecar | None = None
    companions: tuple[Sidecar, ...] = ()

    @property
    def absolute(self) -> Path:
        return Path(self.place)


class Skipped(Struct, frozen=True, gc=False):
    """A file, or a folder (`path` ends in ``/``) with all that is in it, and why it is not read."""

    path: str
    reason: str


class _Folder(Struct, frozen=True, gc=False):
    """`place` ends in the system's separator; `site` says that a site is made from it.

    `pages` says that the site's own pages may stand there.
    """

    place: str
    path: str
    ignoring: Ignoring = Ignoring()
    site: bool = False
    pages: bool = False


class _File(Struct, frozen=True, gc=False):
    """`reason` is why it is not read, "" where it is."""

    name: str
    place: str
    reason: str
    size: int = 0
    mtime_ns: int = 0
    ctime_ns: int = 0


def _with_status(name: str, place: str, reason: str, status: os.stat_result) -> _File:
    return _File(name, place, reason, status.st_size, status.st_mtime_ns, status.st_ctime_ns)


class _Way(Struct, frozen=True, gc=False):
    """The root of a walk, as the system has it, and what is read below it."""

    top: Path
    size_limit: int
    choices: Choices

    def inner(self, place: str) -> str:
        """A path below the root, relative to it, with ``/``."""
        return joined("", place[len(_ended(str(self.top))) :])


def walk(
    root: Path, *, size_limit: int = SIZE_LIMIT, choices: Choices = NONE
) -> Iterator[Found | Skipped]:
    """Walk `root`, a folder or one file, sorted by path; nothing outside it is ever opened.

    A sidecar that belongs to a document that is read comes with that document
    and not by itself. Never raises: what can't be looked at is skipped.
    """
    top = Path(os.path.realpath(root))
    if not top.is_dir():
        yield from _single(top, size_limit)
        return
    way = _Way(top, size_limit, choices)
    pending: list[_Folder | Found | Skipped] = [_Folder(_ended(str(top)), "")]
    while pending:
        here = pending.pop()
        if isinstance(here, _Folder):
            pending.extend(reversed(_listed(here, way)))
        else:
            yield here


def _ended(place: str) -> str:
    return place if place.endswith(os.sep) else place + os.sep


def _single(file: Path, size_limit: int) -> Iterator[Found | Skipped]:
    """A file that a person named is read whatever it is called, if only its suffix is known."""
    folder = _Folder(_ended(str(file.parent)), "")
    beside: list[_File] = []
    try:
        status = file.stat()
        reason = by_suffix(suffix_of(file.name)) or _by_status(status, str(file), size_limit)
        document = _with_status(file.name, str(file), reason, status)
        names = _sidecar_names(file.name)
        beside = [
            _looked_at(entry, folder, _Way(file.parent, size_limit, NONE))
            for entry in sorted(os.scandir(file.parent), key=lambda entry: entry.name)
            if entry.name in names
        ]
    except OSError as error:
        document = _File(file.name, str(file), f"can't be opened: {_why(error)}")
    path = printable(file.name)
    yield from (each for each in _paired([document, *beside], folder) if each.path == path)


def _listed(folder: _Folder, way: _Way) -> list[_Folder | Found | Skipped]:
    """What one folder holds, sorted as the paths below it sort."""
    try:
        entries = list(os.scandir(folder.place))
    except OSError as error:
        return [Skipped(folder.path or "./", f"this folder can't be opened: {_why(error)}")]
    names = {entry.name for entry in entries}
    folder = _with_rules(folder, names, way)
    files: list[_File] = []
    listed: list[_Folder | Found | Skipped] = []
    exported = is_export(names)
    for entry in entries:
        if exported and not way.choices.deleted and entry.name.lower() in THROWN_AWAY:
            listed.append(Skipped(f"{folder.path}{printable(entry.name)}/", WHY_THROWN_AWAY))
        elif _is_folder(entry):
            page = page_of_parts(entry.name, names)
            part = f"what {printable(page)} is shown with" if page else ""
            path = f"{folder.path}{printable(entry.name)}/"
            listed.append(Skipped(path, part) if part else _folder(entry, folder, way))
        else:
            files.append(_looked_at(entry, folder, way))
    listed.extend(_paired(files, folder))
    return sorted(listed, key=lambda each: each.path)


def _with_rules(folder: _Folder, names: set[str], way: _Way) -> _Folder:
    """A folder with what the files in it say of what is no part of the library."""
    ignoring, site = folder.ignoring, is_site(names)
    if IGNORE_FILE in names and not way.choices.ignored:
        ignoring = ignoring.with_file(way.inner(folder.place), folder.place + IGNORE_FILE)
    if not site and ignoring is folder.ignoring:
        return folder
    return _Folder(folder.place, folder.path, ignoring, site, site or folder.pages)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _folder(entry: os.DirEntry[str], parent: _Folder, way: _Way) -> _Folder | Skipped:
    place = parent.place + entry.name
    path = f"{parent.path}{printable(entry.name)}/"
    reason = why_folder_left_out(entry.name, site=parent.site, choices=way.choices)
    if reason:
        return Skipped(path, reason)
    if entry.is_symlink() or _is_junction(place):
        inside = Path(os.path.realpath(place)).is_relative_to(way.top)
        where = "another folder of the library" if inside else "a folder outside the library"
        return Skipped(path, f"a link to {where}")
    if parent.ignoring.rules and parent.ignoring.covers(f"{way.inner(place)}/"):
        return Skipped(path, IGNORED)
    pages = parent.pages and holds_pages(entry.name)
    return _Folder(place + os.sep, path, parent.ignoring, pages=pages)


def _looked_at(entry: os.DirEntry[str], folder: _Folder, way: _Way) -> _File:
    name, place = entry.name, folder.place + entry.name
    try:
        # Not entry.stat(): on Windows that may be what the folder last noted.
        status = os.lstat(place)
        if stat.S_ISLNK(status.st_mode):
            return _linked(name, Path(place), way.top, way.size_limit)
    except OSError as error:
        return _File(name, place, f"can't be looked at: {_why(error)}")
    reason = _left_out(name, folder, way) or _by_status(status, place, way.size_limit)
    return _with_status(name, place, reason, status)


def _left_out(name: str, folder: _Folder, way: _Way) -> str:
    """Why a file is not read, by its name or by what the folder says of it; "" where it is."""
    shown = name
    if way.choices.hidden and name.startswith(".") and not is_of_a_program(name):
        shown = name[1:]
    reason = by_name(shown, folder.path)
    if not reason and folder.ignoring.rules:
        reason = IGNORED if folder.ignoring.covers(way.inner(folder.place + name)) else ""
    if reason or not (folder.pages or name.startswith("_")) or way.choices.templates:
        return reason
    return why_page_left_out(name.rpartition(".")[0], site=folder.pages)


def _linked(name: str, link: Path, top: Path, size_limit: int) -> _File:
    """A link is read only where its target lies in the library and would not be read itself."""
    place = str(link)
    try:
        target = link.resolve(strict=True)
        status = target.stat()
    except (OSError, RuntimeError):
        return _File(name, place, "a link that leads nowhere or in a circle")
    if not target.is_relative_to(top):
        return _File(name, place, "a link to a file outside the library")
    inner = target.relative_to(top)
    hidden = any(why_folder_left_out(part, site=False, choices=NONE) for part in inner.parts)
    if not hidden and not by_name(inner.name, ""):
        return _File(name, place, f"a link to {printable(inner.as_posix())}, which is read")
    reason = by_name(name, "") or _by_status(status, str(target), size_limit)
    return _with_status(name, str(target), reason, status)


def _by_status(status: os.stat_result, place: str, size_limit: int) -> str:
    if not stat.S_ISREG(status.st_mode):
        return f"{_special(status.st_mode)}, not a file"
    if status.st_size > size_limit:
        return f"larger than {size_limit / 1e6:g} MB"
    if not os.access(place, os.R_OK):
        return "can't be opened: permission denied"
    return ""


def _special(mode: int) -> str:
    kinds = (
        (stat.S_ISFIFO, "a named pipe"),
        (stat.S_ISSOCK, "a socket"),
        (stat.S_ISCHR, "a device"),
        (stat.S_ISBLK, "a device"),
    )
    return next((name for test, name in kinds if test(mode)), "something else")


def _paired(files: list[_File], folder: _Folder) -> list[Found | Skipped]:
    """The files of one folder, sidecars with their documents."""
    sidecars = {file.name: file for file in files if _is_yaml(file.name)}
    documents = [file for file in files if file.name not in sidecars]
    tables = {file.name: file for file in documents if file.name in JOINED and not file.reason}
    taken: set[str] = set()
    paired: list[Found | Skipped] = []
    for file in documents:
        path = folder.path + printable(file.name)
        if file.reason:
            paired.append(Skipped(path, file.reason))
            continue
        sidecar = _sidecar(file.name, sidecars) if sidecars else None
        if sidecar:
            taken.add(sidecar.name)
        beside = _beside_it(sidecar, folder) if sidecar else None
        others = _companions(file, tables, folder) if file.name in tables else ()
        paired.append(
            Found(path, file.place, file.size, file.mtime_ns, file.ctime_ns, beside, others)
        )
    for name, file in sidecars.items():
        if name not in taken:
            reason = file.reason or _orphaned(name, documents)
            paired.append(Skipped(folder.path + printable(name), reason))
    return paired


def _is_yaml(name: str) -> bool:
    return name.lower().endswith(SIDECAR_SUFFIXES)


def _sidecar_names(document: str) -> tuple[str, ...]:
    stem = os.path.splitext(document)[0]  # noqa: PTH122
    return tuple(f"{name}{suffix}" for name in (document, stem) for suffix in SIDECAR_SUFFIXES)


def _sidecar(document: str, by_name: dict[str, _File]) -> _File | None:
    for name in _sidecar_names(document):
        file = by_name.get(name)
        if file and not file.reason and file.size <= SIDECAR_LIMIT:
            return file
    return None


def _beside_it(file: _File, folder: _Folder) -> Sidecar:
    path = folder.path + printable(file.name)
    return Sidecar(path, file.place, file.size, file.mtime_ns, file.ctime_ns)


def _companions(file: _File, tables: dict[str, _File], folder: _Folder) -> tuple[Sidecar, ...]:
    """The tables that are read together with this one, in a fixed order."""
    others = (tables[name] for name in JOINED if name in tables and name != file.name)
    return tuple(_beside_it(other, folder) for other in others)


def _orphaned(name: str, documents: list[_File]) -> str:
    for document in documents:
        if name in _sidecar_names(document.name):
            if document.reason:
                return f"belongs to {printable(document.name)}, which is skipped"
            return f"{printable(document.name)} has another one, or this is too large"
    return "no document of the same name beside it"


def _why(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
