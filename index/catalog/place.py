"""Where the index of a library lies: one private folder for each set of folders."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from index.errors import MatineeError

_ATTEMPTS = 5


def library_key(roots: Sequence[Path]) -> str:
    """A name for the library made of these resolved folders, whatever their order."""
    listed = sorted({os.fsencode(root) for root in roots})
    digest = hashlib.blake2b(b"\0".join(listed), digest_size=6).hexdigest()
    name = re.sub(r"[^A-Za-z0-9]+", "-", roots[0].name).strip("-").lower()[:32] or "library"
    return f"{name}-{digest}"


def private_folder(folder: Path) -> Path:
    """Make `folder` (mode 0700) and see that it is this user's own.

    MatineeError where it cannot be made or belongs to somebody else.
    """
    try:
        status = _made(folder)
        if hasattr(os, "getuid"):
            if status.st_uid != os.getuid():
                raise MatineeError(
                    f"The index folder {folder} belongs to another user.",
                    "Name another one with --index-dir.",
                )
            if stat.S_IMODE(status.st_mode) & 0o077:
                folder.chmod(0o700)
    except OSError as error:
        raise MatineeError(
            f"The index folder {folder} cannot be used ({error.strerror}).",
            "Name another one with --index-dir.",
        ) from error
    return folder


def _made(folder: Path) -> os.stat_result:
    """The folder, made where it is not there, also where somebody removes it meanwhile."""
    for _ in range(_ATTEMPTS):
        with suppress(FileExistsError, FileNotFoundError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            return folder.stat()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder.stat()


def existing(path: Path) -> Path:
    """The real path of what a person named. MatineeError where there is none."""
    try:
        return path.expanduser().resolve(strict=True)
    except (OSError, RuntimeError) as error:
        raise MatineeError(
            f"There is no {path}.", f"To search for it: matinee browse {path}"
        ) from error


def apart(folder: Path, roots: Iterable[Path]) -> None:
    """Nothing is written among the documents; hidden folders are none of the library's."""
    place = folder.resolve()
    for root in roots:
        if root in place.parents and not any(
            part.startswith(".") for part in place.relative_to(root).parts
        ):
            raise MatineeError(
                f"The index folder {folder} lies in the library {root}.",
                "Name another one with --index-dir.",
            )


def outermost(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Folders without those that lie in another of them, sorted."""
    distinct = sorted(set(paths))
    return tuple(path for path in distinct if not any(other in path.parents for other in distinct))
