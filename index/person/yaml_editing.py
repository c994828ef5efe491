"""A YAML text changed in a few places: its comments and all else stay as they were written."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final

import yaml
from yaml import CollectionNode, MappingNode, Node, SequenceNode

from index.person.corrections import plain_value
from index.yaml_loading import compose_yaml

REMOVED: Final = object()
"""Stands for the value of a key that is to go."""


def with_keys(text: str, values: Mapping[str, Any], *, source: str) -> str:
    """`text`, a mapping, with these keys set or REMOVED. YamlError where it is broken."""
    node = compose_yaml(text, source=source)
    if node is None:
        return _ended(text) + "".join(
            line + "\n" for key, value in values.items() for line in _line(key, value)
        )
    wanted = _changed(plain_value(node), values)
    if isinstance(node, MappingNode):
        lines = text.splitlines()
        _set(lines, node, values)
        changed = "\n".join(lines) + "\n"
        if _says(changed, wanted, source):
            return changed
    return dumped(wanted)


def with_item(text: str, at: int | None, values: Mapping[str, Any], *, source: str) -> str:
    """`text`, a list of mappings, with keys of item number `at` set or REMOVED.

    With None an item of these keys is put at the end.
    """
    items = _items(text, source)
    wanted = [plain_value(item) for item in items]
    lines = text.splitlines()
    if at is not None and at < len(items):
        wanted[at] = _changed(wanted[at], values)
        item = items[at]
        if isinstance(item, MappingNode):
            _set(lines, item, values)
    else:
        kept = {key: value for key, value in values.items() if value is not REMOVED}
        wanted.append(kept)
        rendered = [line for key, value in kept.items() for line in _line(key, value)]
        dash = " " * (items[0].start_mark.column - 2 if items else 0)
        lines += [f"{dash}{'  ' if place else '- '}{line}" for place, line in enumerate(rendered)]
    return _checked(lines, wanted, source)


def without_item(text: str, at: int, *, source: str) -> str:
    """`text`, a list, without item number `at` and without what is written inside it."""
    items = _items(text, source)
    if at >= len(items):
        return text
    wanted = [plain_value(item) for item in items if item is not items[at]]
    lines = text.splitlines()
    del lines[items[at].start_mark.line : _last_line(items[at]) + 1]
    return _checked(lines, wanted, source)


def _items(text: str, source: str) -> list[Node]:
    node = compose_yaml(text, source=source)
    return node.value if isinstance(node, SequenceNode) else []


def dumped(value: Any) -> str:
    """A value as block YAML."""
    if value in ([], {}):
        return ""
    return yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=10_000)


def _checked(lines: list[str], wanted: list[Any], source: str) -> str:
    """The lines where they say what is wanted, else that written anew."""
    changed = "\n".join(lines) + "\n" if lines else ""
    return changed if _says(changed, wanted, source) else dumped(wanted)


def _says(text: str, wanted: Any, source: str) -> bool:
    try:
        node = compose_yaml(text, source=source)
    except Exception:
        return False
    return bool((plain_value(node) if node is not None else type(wanted)()) == wanted)


def _changed(before: Any, values: Mapping[str, Any]) -> dict[str, Any]:
    known = dict(before) if isinstance(before, dict) else {}
    known.update(values)
    return {key: value for key, value in known.items() if value is not REMOVED}


def _set(lines: list[str], node: MappingNode, values: Mapping[str, Any]) -> None:
    """Change the lines of a block mapping; keys that are new come after its last one."""
    column = node.start_mark.column
    last = _last_line(node)
    left = dict(values)
    edits: list[tuple[int, int, list[str]]] = []
    for key, value in node.value:
        if key.value in left:
            new = left.pop(key.value)
            before = lines[key.start_mark.line][: key.start_mark.column]
            rendered = [before + line for line in _line(key.value, new)]
            edits.append((key.start_mark.line, _last_line(value) + 1, rendered))
    added = [" " * column + line for key, value in left.items() for line in _line(key, value)]
    edits.append((last + 1, last + 1, added))
    for start, end, rendered in sorted(edits, reverse=True, key=lambda edit: edit[:2]):
        lines[start:end] = rendered


def _line(key: str, value: Any) -> list[str]:
    return [] if value is REMOVED else [f"{_inline(key)}: {_inline(value)}"]


def _inline(value: Any) -> str:
    """A value on one line; line breaks in texts are written as escapes or spaces."""
    written = yaml.safe_dump(
        value, allow_unicode=True, default_flow_style=True, width=math.inf, sort_keys=False
    )
    return " ".join(written.removesuffix("...\n").split("\n")).strip()


def _last_line(node: Node) -> int:
    """The last line, from 0, that a node itself stands on."""
    if isinstance(node, CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _last_line(last[1] if isinstance(last, tuple) else last)
    end = node.end_mark
    spilled = end.column == 0 and end.line > node.start_mark.line
    return end.line - 1 if spilled else end.line


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else text + "\n"
