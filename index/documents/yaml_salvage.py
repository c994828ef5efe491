"""What can be saved of one key whose YAML is bad: the text as a person meant it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

_PAIR: Final = re.compile(r"\s*(\"[^\"]*\"|'[^']*'|[^:\s][^:]*?)\s*:(?:\s+(.*))?\Z", re.DOTALL)
_INNER_KEY: Final = re.compile(r"\s+[^\W\d]\w*:(?:\s|\Z)")
_ITEM: Final = re.compile(r"\s*-\s+(.*)\Z", re.DOTALL)
_MARKER: Final = re.compile(r"[|>][+-]?\d?\Z")
_FLOW: Final = re.compile(r"\[(.*)\]\Z", re.DOTALL)


def pairs(chunk: str) -> list[tuple[str, str | list[str], int]]:
    """Keys, values and lines (from 0) of a key at the margin with the lines that belong to it.

    A value is the rest of the line with the lines after it, or the list whose
    items follow. An indented key below is a key of its own, named after the
    first where that has no value. Without any key there is nothing to save: [].
    """
    found: list[tuple[str, str | list[str], int]] = []
    lines = [(at, line) for at, line in enumerate(chunk.split("\n")) if _is_content(line)]
    starts = [place for place, (_, line) in enumerate(lines) if not place or _INNER_KEY.match(line)]
    prefix = ""
    for start, stop in pairwise((*starts, len(lines))):
        at, line = lines[start]
        match = _PAIR.match(line)
        if match is None:
            return found
        rest = [line for _, line in lines[start + 1 : stop]]
        value = _value((match[2] or "").strip(), rest)
        key = _unquoted(match[1])
        if start or value or len(starts) == 1:
            found.append((f"{prefix}{key}", value, at))
        else:
            prefix = f"{key}."
    return found


def _is_content(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("# ")


def _value(head: str, rest: list[str]) -> str | list[str]:
    if not head and rest and all(_ITEM.match(line) for line in rest[:1]):
        return _items(rest)
    if _MARKER.match(head):
        head = ""
    whole = " ".join([head, *(line.strip() for line in rest)]).strip()
    flow = _FLOW.match(whole)
    if flow and "," in flow[1]:
        return [item for each in flow[1].split(",") if (item := _unquoted(each))]
    return _unquoted(whole)


def _items(lines: list[str]) -> list[str]:
    items: list[str] = []
    for line in lines:
        if match := _ITEM.match(line):
            items.append(match[1].strip())
        else:
            items[-1] = f"{items[-1]} {line.strip()}"
    return [_unquoted(item) for item in items]


def _unquoted(text: str) -> str:
    """Quotes around the whole are taken off; a quote that opens a word ('Tis) stays."""
    text = text.strip()
    for quote in "\"'":
        if len(text) > 1 and text[0] == text[-1] == quote:
            inner = text[1:-1]
            return inner.replace('\\"', '"') if quote == '"' else inner.replace("''", "'")
        if text.startswith(quote) and text.count(quote) == 1 and quote == '"':
            return text[1:]
    return text
