"""Patterns with ``*`` (any letters) and ``?`` (one letter) as regular expressions."""

from __future__ import annotations

import re


def expression(pattern: str) -> re.Pattern[str]:
    """Matches whole words that fit `pattern`, with work that grows with the word only."""
    first, *rest = ("".join(map(_letter, piece)) for piece in pattern.split("*"))
    if not rest:
        return re.compile(first, re.DOTALL)
    # Atomic groups take the first place that fits, so that many stars cost no more than one.
    between = "".join(f"(?>.*?{piece})" for piece in rest[:-1] if piece)
    return re.compile(f"{first}{between}.*{rest[-1]}", re.DOTALL)


def _letter(letter: str) -> str:
    return "." if letter == "?" else re.escape(letter)
