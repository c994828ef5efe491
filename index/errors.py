"""Errors that a person is meant to read: one line that names the thing and the remedy."""

from __future__ import annotations


class MatineeError(Exception):
    """What went wrong, in one line; `remedy` says what to do about it."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()


class Stopped(Exception):  # noqa: N818 (news, not a mistake)
    """A search was told to stop before its answer was ready."""
