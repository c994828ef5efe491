"""A JSON object at the head of a document -> entries with key, value and line. Never raises."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from index.documents.cleaning import clean_line, clean_value
from index.documents.toml_entries import as_written, flattened
from index.documents.yaml_entries import LONGEST, Entry, load_entries

_KEY: Final = re.compile(r'"((?:[^"\\\n]|\\.){1,100})"\s*:')


def object_at(text: str, start: int) -> tuple[dict[str, Any], int] | None:
    """The object that begins at `start`, and where it ends; None where none does."""
    try:
        value, end = json.JSONDecoder(parse_float=as_written).raw_decode(
            text[start : start + LONGEST]
        )
    except (ValueError, RecursionError):
        return None
    return (value, start + end) if isinstance(value, dict) and value else None


def entries_of(value: dict[str, Any], text: str, first_line: int) -> tuple[Entry, ...]:
    """The entries of an object that is written in `text`, whose first line is `first_line`."""
    lines: dict[str, int] = {}
    for match in _KEY.finditer(text):
        lines.setdefault(match[1], first_line + text.count("\n", 0, match.start()))
    return tuple(
        Entry(
            clean_line(key),
            clean_value(each),
            lines.get(key.rpartition(".")[2], lines.get(key.partition(".")[0], first_line)),
        )
        for key, each in flattened(value)
    )


def load_block(text: str, *, first_line: int) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """The entries of a block that holds an object, with its braces or without them.

    JSON is a kind of YAML: what is bad as JSON is read as what people write there.
    """
    bare = text.strip()
    whole = text if bare.startswith("{") else f"{{{text}}}"
    found = object_at(whole, len(whole) - len(whole.lstrip()))
    if found is not None:
        return entries_of(found[0], whole, first_line), ()
    return load_entries(_without_braces(text), first_line=first_line)


def _without_braces(text: str) -> str:
    """Bad JSON as lines of YAML: no braces around it, no commas at the ends of lines."""
    lines = text.split("\n")
    return "\n".join(
        "" if line.strip() in ("{", "}") else line.strip().removesuffix(",") for line in lines
    )
