"""What a library has to say beside the answer, as warnings."""

from __future__ import annotations

from index.library import Library
from tui.output.streams import warn


def tell_notice(library: Library) -> None:
    """Warns of what happened to the index, where anything did."""
    if library.notice:
        warn(library.notice)


def tell_warnings(library: Library) -> None:
    """Warns of what could not be understood in what the person said of documents."""
    for warning in library.person_warnings():
        warn(warning)
