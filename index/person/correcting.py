"""Writing corrections: one writer at a time, the old file or the new one, nothing between."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from index.errors import MatineeError
from index.person.corrections import (
    Correction,
    LoadedCorrections,
    load_corrections,
    read_corrections,
)
from index.person.yaml_editing import REMOVED, with_item, with_keys, without_item
from index.yaml_loading import YamlError

__all__ = ["REMOVED", "correct", "correct_beside", "follow"]

_PATIENCE_S: Final = 10
_HEAD: Final = (
    "# What you corrected in Matinee, document by document. It wins over what they state.\n"
    "# Edit it as you like: comments and keys that Matinee does not know are kept.\n"
)


def correct(
    file: Path, before: Correction | None, place: Correction, changes: Mapping[str, Any]
) -> None:
    """Set facts of one document, or take them back (REMOVED).

    `before` is its correction so far; `place` says where the document is now. One
    that is left without facts goes. MatineeError where the file is broken or
    cannot be written: it is left as it is.
    """

    def edited(text: str, loaded: LoadedCorrections) -> str:
        entry = _now(loaded.entries, before)
        facts = {**({} if entry is None else entry.facts), **changes}
        if all(value is REMOVED for value in facts.values()):
            return text if entry is None else without_item(text, entry.at, source=str(file))
        values = {**_places(place), **changes}
        return with_item(text or _HEAD, entry.at if entry else None, values, source=str(file))

    _rewrite(file, edited)


def follow(file: Path, moved: Iterable[tuple[Correction, Correction]]) -> None:
    """Note where documents are now whose corrections were found by content.

    Where that cannot be written it is found by content again the next time.
    """
    pairs = list(moved)
    if not pairs:
        return

    def edited(text: str, loaded: LoadedCorrections) -> str:
        for before, after in pairs:
            entry = _now(loaded.entries, before)
            if entry is not None:
                text = with_item(text, entry.at, _places(after), source=str(file))
                loaded = read_corrections(text)
        return text

    with suppress(MatineeError):
        _rewrite(file, edited)


def correct_beside(sidecar: Path, changes: Mapping[str, Any]) -> None:
    """Set keys of a document's sidecar, or take them back. MatineeError as `correct`."""
    try:
        text = sidecar.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        text = ""
    except (OSError, UnicodeDecodeError) as error:
        raise MatineeError(f"{sidecar} cannot be read.", "It is left as it is.") from error
    try:
        changed = with_keys(text, changes, source=str(sidecar))
    except YamlError as error:
        raise MatineeError(str(error), "Correct the file first: it is left as it is.") from error
    if changed.strip():
        _put(sidecar, changed, mode=0o644)
    elif text:
        sidecar.unlink(missing_ok=True)


def _now(entries: Sequence[Correction], wanted: Correction | None) -> Correction | None:
    """The entry of the file as it is now that is meant: others may have written meanwhile."""
    if wanted is None:
        return None
    alike = [entry for entry in entries if entry.place == wanted.place]
    exact = [entry for entry in alike if entry.digest == wanted.digest]
    return next(iter(exact or alike), None)


def _places(place: Correction) -> dict[str, Any]:
    return {
        "document": place.path,
        "library": place.root or REMOVED,
        "digest": place.digest or REMOVED,
        "part": place.part or REMOVED,
        "line": place.line if place.line != 1 else REMOVED,
    }


def _rewrite(file: Path, edit: Callable[[str, LoadedCorrections], str]) -> None:
    from filelock import FileLock, Timeout

    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with FileLock(file.with_name(f".{file.name}.lock"), timeout=_PATIENCE_S):
            loaded = load_corrections(file)
            if loaded.broken:
                raise MatineeError(loaded.broken, "Correct the file first: it is left as it is.")
            before = file.read_text(encoding="utf-8-sig") if file.exists() else ""
            after = edit(before, loaded)
            if after != before:
                _put(file, after, mode=0o600)
    except Timeout as error:
        raise MatineeError(f"{file} is in use by another Matinee.", "Try again.") from error
    except OSError as error:
        raise MatineeError(f"{file} cannot be written ({error.strerror or error}).") from error


def _put(file: Path, text: str, *, mode: int) -> None:
    """Replace a file in one step, with the rights that it has, else `mode`; links are kept."""
    target = file.resolve()
    try:
        with suppress(FileNotFoundError):
            mode = target.stat().st_mode & 0o777
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
                stream.write(text)
                stream.flush()
                os.fsync(stream.fileno())
            Path(name).chmod(mode)
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise MatineeError(f"{file} cannot be written ({error.strerror or error}).") from error
