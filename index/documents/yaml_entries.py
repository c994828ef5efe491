"""YAML mappings as people write them -> entries with key, value and line. Never raises.

Good YAML is read by the library's parser; what that refuses is read key by
key, and the keys it still refuses line by line, so that one bad line costs no
other. Only plain values come out: text, numbers that print as they were
written, true and false, None, lists and mappings of these. Dates, ``yes`` and
``no``, ``007`` and the like stay text. No tag is obeyed.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from msgspec import Struct

from index.documents import yaml_salvage
from index.documents.cleaning import clean_line, clean_value

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST: Final = 64_000
"""Characters of YAML that are parsed as such; more is read line by line."""
_DEEPEST: Final = 12
_MOST_VALUES: Final = 5_000

_MOST_KEYS: Final = 2_000
_MOST_WARNINGS: Final = 10

_NUMBER: Final = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?\Z", re.ASCII)
_NULLS: Final = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEANS: Final = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_COMMENT: Final = re.compile(r"#[^\s#].*\Z")
_LEADING_TABS: Final = re.compile(r"^( *)(\t+)", re.MULTILINE)
_TOP_KEY: Final = re.compile(r"[^\s#\-\[\]{}?][^:]*:(?:\s|\Z)|[\"'][^\"']*[\"']\s*:")


class Entry(NamedTuple):
    """`key` as written, nested keys joined by a dot; `line` in the file."""

    key: str
    value: Any
    line: int


class _Bad(Exception):  # noqa: N818 (never leaves this module)
    """This can't be read as YAML; `line` counts from 0 in the text at hand."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


class _Open(Struct):
    """A list or mapping under construction; `key` waits for its value."""

    values: list[Any]
    is_mapping: bool
    anchor: str | None
    lines: list[int]


class _Pairs(Struct, frozen=True):
    """A mapping as written: its pairs in order (doubles kept), with their lines."""

    pairs: tuple[tuple[str, Any, int], ...]


def load_entries(text: str, *, first_line: int) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """The entries of a mapping whose first line is `first_line`, and what was wrong with it."""
    warnings: list[str] = []
    pairs: list[tuple[str, Any, int]] = []
    try:
        pairs.extend(_parsed(text).pairs)
    except _Bad as error:
        for start, chunk in _chunks(text)[:_MOST_KEYS]:
            pairs.extend(_chunk(chunk, start, first_line, warnings))
        if not warnings:
            warnings.append(f"line {first_line + error.line}: {error}, read line by line")
    entries = [
        Entry(clean_line(key), clean_value(value), first_line + line)
        for key, value, line in _flat(pairs, "", 0)
    ]
    return tuple(entries), _at_most((*warnings, *_doubles(entries)))


def _at_most(warnings: tuple[str, ...]) -> tuple[str, ...]:
    more = len(warnings) - _MOST_WARNINGS
    return warnings if more <= 0 else (*warnings[:_MOST_WARNINGS], f"and {more} more like these")


def _chunk(
    chunk: str, start: int, first_line: int, warnings: list[str]
) -> list[tuple[str, Any, int]]:
    """One key with what belongs to it, of a mapping that is bad as a whole."""
    if not chunk.strip():
        return []
    try:
        return [(key, value, start + line) for key, value, line in _parsed(chunk).pairs]
    except _Bad as error:
        pairs = yaml_salvage.pairs(chunk)
        line = first_line + start + min(error.line, chunk.count("\n"))
        what = "read as it is written" if pairs else "not understood"
        warnings.append(f"line {line}: {error}, {what}")
        return [(key, _bare(value), start + at) for key, value, at in pairs]


def _bare(value: str | list[str]) -> Any:
    return value if isinstance(value, list) else _plain(value)


def _doubles(entries: list[Entry]) -> Iterator[str]:
    seen: dict[str, int] = {}
    for entry in entries:
        if entry.key in seen:
            yield f"line {entry.line}: {entry.key} stands on line {seen[entry.key]} already"
        seen.setdefault(entry.key, entry.line)


def _chunks(text: str) -> list[tuple[int, str]]:
    """The text cut before every key at the margin, with the line (from 0) where each begins."""
    lines = _LEADING_TABS.sub(lambda match: match[1] + "  " * len(match[2]), text).split("\n")
    lines = ["" if line.rstrip() in ("---", "...") else line for line in lines]
    starts = [at for at, line in enumerate(lines) if at == 0 or _TOP_KEY.match(line)]
    return [(a, "\n".join(lines[a:b])) for a, b in pairwise((*starts, len(lines)))]


def _flat(pairs: list[tuple[str, Any, int]], prefix: str, depth: int) -> Iterator[Any]:
    for key, value, line in pairs:
        name = f"{prefix}.{key}" if prefix else key
        single = key == "reviews" and isinstance(value, list) and len(value) == 1
        held = value[0] if single else value
        if isinstance(held, _Pairs) and held.pairs and depth < _DEEPEST:
            below = name.removesuffix("s") if single else name
            yield from _flat(list(held.pairs), below, depth + 1)
        else:
            yield name, _unwrapped(value), line


def _unwrapped(value: Any) -> Any:
    if isinstance(value, _Pairs):
        return {key: _unwrapped(item) for key, item, _ in value.pairs}
    if isinstance(value, list):
        return [_unwrapped(item) for item in value]
    return value


def _parsed(text: str) -> _Pairs:
    """One YAML mapping; raises _Bad. Nothing in it can run, grow or nest without bound."""
    if len(text) > LONGEST:
        raise _Bad("too long to be read as YAML", 0)
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        value = _built(yaml.parse(text, Loader=loader), text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise _Bad("no valid YAML", mark.line if mark else 0) from error
    except (yaml.YAMLError, ValueError) as error:
        raise _Bad("no valid YAML", 0) from error
    if value is None:
        return _Pairs(())
    if not isinstance(value, _Pairs):
        raise _Bad("no keys and values", 0)
    return value


def _built(events: Iterator[Any], text: str) -> Any:
    """The first document of a stream of events as plain values."""
    import yaml

    anchors: dict[str, Any] = {}
    stack: list[_Open] = []
    weight = 0
    for event in events:
        weight += 1
        if isinstance(event, yaml.ScalarEvent):
            value: Any = _scalar(event, text)
            anchor = event.anchor
        elif isinstance(event, yaml.AliasEvent):
            value, anchor = _alias(event, anchors), None
            weight += _weight(value)
        elif isinstance(event, yaml.CollectionStartEvent):
            mapping = isinstance(event, yaml.MappingStartEvent)
            stack.append(_Open([], mapping, event.anchor, []))
            if len(stack) > _DEEPEST:
                raise _Bad("nested too deeply", _line(event))
            continue
        elif isinstance(event, yaml.CollectionEndEvent):
            done = stack.pop()
            value, anchor = _closed(done), done.anchor
        else:
            continue
        if weight > _MOST_VALUES:
            raise _Bad("too many values or aliases", _line(event))
        if anchor is not None:
            anchors[anchor] = value
        if not stack:
            return value
        stack[-1].values.append(value)
        stack[-1].lines.append(_line(event))
    return None


def _line(event: Any) -> int:
    return int(event.start_mark.line)


def _alias(event: Any, anchors: dict[str, Any]) -> Any:
    if event.anchor not in anchors:
        raise _Bad(f"*{event.anchor} means nothing here", _line(event))
    return anchors[event.anchor]


def _weight(value: Any) -> int:
    if isinstance(value, _Pairs):
        return 1 + sum(_weight(item) for _, item, _ in value.pairs)
    if isinstance(value, list):
        return 1 + sum(map(_weight, value))
    return 1


def _closed(done: _Open) -> Any:
    if not done.is_mapping:
        return done.values
    keys, values, lines = done.values[0::2], done.values[1::2], done.lines[0::2]
    return _Pairs(tuple((_key(k), v, line) for k, v, line in zip(keys, values, lines, strict=True)))


def _key(key: Any) -> str:
    return key if isinstance(key, str) else "" if key is None else str(_unwrapped(key))


def _scalar(event: Any, text: str) -> Any:
    value: str = event.value
    if event.style or event.tag == "tag:yaml.org,2002:str":
        return value
    if (event.anchor or event.tag) and "!!" not in _raw(event, text)[:2]:
        return _raw(event, text)
    if "#" in text and (comment := _glued_comment(event, text, value)):
        return f"{value} {comment}".strip()
    return _plain(value)


def _plain(value: str) -> Any:
    """A plain scalar; a number only where printing it gives what was written."""
    if value in _NULLS:
        return None
    if value in _BOOLEANS:
        return _BOOLEANS[value]
    if _NUMBER.match(value):
        number = float(value) if "." in value else int(value)
        return number if str(number) == value else value
    return value


def _raw(event: Any, text: str) -> str:
    """The scalar with its anchor or tag, which a title like "!Women Art Revolution" only seems."""
    lines = text.split("\n")
    start, end = event.start_mark, event.end_mark
    if start.line != end.line or start.line >= len(lines):
        return str(event.value)
    return str(lines[start.line][start.column : end.column]).strip()


def _glued_comment(event: Any, text: str, value: str) -> str:
    """``#Alive`` after a key is a title, and ``#4`` after a value is a part of it."""
    mark = event.end_mark if value else event.start_mark
    lines = text.split("\n")
    rest = lines[mark.line][mark.column :].strip() if mark.line < len(lines) else ""
    if not _COMMENT.match(rest):
        return ""
    return rest if not value or rest[1:].isdecimal() else ""
