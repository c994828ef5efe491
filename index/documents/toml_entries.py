"""TOML between ``+++`` lines -> entries with key, value and line. Never raises.

What the library's parser refuses is read line by line, so that one bad line
costs no other. Dates stay ISO strings, numbers print as they were written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any, Final

from index.documents.cleaning import clean_line, clean_value
from index.documents.yaml_entries import LONGEST, Entry

_TABLE: Final = re.compile(r"[ \t]{0,40}\[{1,2}([^\[\]=\n]{1,200})\]{1,2}[ \t]{0,40}(?:#.*)?\Z")
_PAIR: Final = re.compile(
    r"[ \t]{0,40}([\w.-]{1,200}|\"[^\"\n]{1,200}\"|'[^'\n]{1,200}')[ \t]{0,40}=(.*)\Z", re.DOTALL
)
_QUOTED: Final = re.compile(r"\"((?:[^\"\\]|\\.)*)\"|'([^']*)'")
_LIST: Final = re.compile(r"\[(.*)\]\Z", re.DOTALL)
_DEEPEST: Final = 12


def is_toml(lines: list[str]) -> bool:
    """Whether the first line of a block that says something is a table or ``key = value``."""
    first = next((line for line in lines if line.strip() and line.lstrip()[0] != "#"), "")
    return not first or _TABLE.match(first) is not None or _PAIR.match(first) is not None


def load_entries(text: str, *, first_line: int) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """The entries of a TOML text whose first line is `first_line`, and what was wrong with it."""
    pairs = list(_pairs(text))
    import tomllib

    try:
        if len(text) > LONGEST:
            raise ValueError("too long")
        loaded = tomllib.loads(text, parse_float=as_written)
    except (ValueError, RecursionError):
        entries = [Entry(key, _salvaged(value), line) for key, value, line in pairs]
        warnings: tuple[str, ...] = (f"line {first_line}: no valid TOML, read line by line",)
    else:
        lines = {key: line for key, _, line in reversed(pairs)}
        entries = [
            Entry(key, value, lines.get(key, lines.get(key.split(".")[0], 0)))
            for key, value in flattened(_plain(loaded))
        ]
        warnings = ()
    return tuple(
        Entry(clean_line(entry.key), clean_value(entry.value), first_line + entry.line)
        for entry in entries
    ), warnings


def flattened(mapping: dict[str, Any], prefix: str = "", depth: int = 0) -> list[tuple[str, Any]]:
    """Keys of nested mappings joined by dots, with what they hold."""
    found: list[tuple[str, Any]] = []
    for key, value in mapping.items():
        name = f"{prefix}.{key}" if prefix else str(key)
        if isinstance(value, dict) and value and depth < _DEEPEST:
            found.extend(flattened(value, name, depth + 1))
        else:
            found.append((name, value))
    return found


def as_written(text: str) -> float | str:
    """A number, or its text where the number would be printed otherwise ("7.50")."""
    number = float(text)
    return number if str(number) == text else text


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, (datetime, date, time)) else value


def _pairs(text: str) -> Iterator[tuple[str, str, int]]:
    """Every ``key = value`` with its table before it, its lines (from 0), lists as one value."""
    table = ""
    held: list[str] = []
    start = 0
    for number, line in enumerate(text.split("\n")):
        opens = _PAIR.match(line)
        if held and not opens and not _TABLE.match(line):
            held.append(line)
            continue
        yield from _pair(held, table, start)
        held, start = ([line], number) if opens else ([], number)
        match = _TABLE.match(line)
        table = _named(match[1]) if match and not opens else table
    yield from _pair(held, table, start)


def _pair(held: list[str], table: str, line: int) -> Iterator[tuple[str, str, int]]:
    match = _PAIR.match("\n".join(held)) if held else None
    if match:
        key = _named(match[1])
        yield f"{table}.{key}" if table else key, match[2].strip(), line


def _named(key: str) -> str:
    return key.replace('"', "").replace("'", "").strip()


def _salvaged(written: str) -> Any:
    """A value as a person meant it: a list, what stands in quotes, or the text as it is."""
    items = _LIST.match(written.strip())
    if items:
        return [double or single for double, single in _QUOTED.findall(items[1])]
    quoted = _QUOTED.fullmatch(written.strip())
    if quoted:
        return (quoted[1] or quoted[2] or "").replace('\\"', '"')
    bare = written.partition(" #")[0].strip()
    if bare in ("true", "false"):
        return bare == "true"
    return bare.strip("\"'")
