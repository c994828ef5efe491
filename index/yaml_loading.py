"""YAML that a person wrote, read safely: bounded in size, depth and aliases.

Scalars keep what was typed wherever YAML 1.1 would surprise: dates stay ISO
strings, ``No`` and ``on`` stay words, ``007`` and ``9:30`` stay text. Only
true, false, null, plain decimal numbers and texts come out.
"""

from __future__ import annotations

import re
from typing import Any, Final

import yaml

from index.errors import MatineeError

MAX_CHARACTERS: Final = 2_000_000
MAX_DEPTH: Final = 40
MAX_NODES: Final = 200_000
"""Nodes counted as if every alias were written out."""

_INVISIBLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff]")


class YamlError(MatineeError):
    """What is wrong with a YAML text; `line` counts from 1, None where there is none."""

    def __init__(self, source: str, line: int | None, problem: str) -> None:
        place = f"{source}, line {line}" if line else source
        colon = "mapping values" in problem
        remedy = "Put quotes around a value that holds a colon." if colon else "Correct it there."
        super().__init__(f"{place}: {problem}.", remedy if line else "")
        self.source = source
        self.line = line
        self.problem = problem


class _Loader(yaml.SafeLoader):
    """SafeLoader with the few implicit types that never surprise, and a bound on depth."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._depth = 0

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]
            raise yaml.composer.ComposerError(None, None, "nested too deeply", mark)
        try:
            return super().compose_node(parent, index)
        finally:
            self._depth -= 1


def _resolve(tag: str, pattern: str, first: str) -> None:
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))


_resolve("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF")
_resolve("int", r"^[-+]?(?:0|[1-9][0-9]{0,17})$", "-+0123456789")
_resolve("float", r"^[-+]?(?:0|[1-9][0-9]{0,17})\.[0-9]{1,17}$", "-+0123456789")
_resolve("null", r"^(?:~|null|Null|NULL)$", "~nN")
_resolve("merge", r"^<<$", "<")
_Loader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^$"), [""])


def _as_written(loader: _Loader, node: Any) -> Any:
    return loader.construct_scalar(node)


for _tag in ("timestamp", "binary"):
    _Loader.add_constructor(f"tag:yaml.org,2002:{_tag}", _as_written)


def compose_yaml(text: str, *, source: str) -> yaml.Node | None:
    """The node tree of the first document in `text`; None where it is empty.

    Nodes know their lines (``node.start_mark.line``, from 0) and scalars their
    text as written. Raises YamlError.
    """
    if len(text) > MAX_CHARACTERS:
        raise YamlError(source, None, "it is too long to be read")
    node, _ = _compose(text, source)
    return node


def load_yaml(text: str, *, source: str) -> Any:
    """The value of the first document in `text`: mappings, lists, texts, numbers, booleans, None.

    Raises YamlError, also for aliases that would grow without bound.
    """
    if len(text) > MAX_CHARACTERS:
        raise YamlError(source, None, "it is too long to be read")
    node, loader = _compose(text, source)
    if node is None:
        return None
    try:
        return loader.construct_document(node)
    except yaml.YAMLError as error:
        raise _told(error, source) from error
    except (ValueError, LookupError) as error:
        # What a tag as in ``!!int x`` claims and the text does not keep.
        raise YamlError(source, node.start_mark.line + 1, "a value cannot be read") from error


def _compose(text: str, source: str) -> tuple[yaml.Node | None, _Loader]:
    loader = _Loader(_INVISIBLE.sub(" ", text))
    try:
        # Only the first document: what follows a second ``---`` is no business of ours.
        loader.get_event()  # type: ignore[no-untyped-call]
        if loader.check_event(yaml.StreamEndEvent):
            return None, loader
        node = loader.compose_document()
    except yaml.YAMLError as error:
        raise _told(error, source) from error
    if node is not None:
        _weigh(node, source)
    return node, loader


def _weigh(root: yaml.Node, source: str) -> None:
    """Refuses a tree that contains itself or is enormous once its aliases are written out."""
    sizes: dict[int, int] = {}
    open_nodes: set[int] = set()

    def size(node: yaml.Node) -> int:
        known = sizes.get(id(node))
        if known is not None:
            return known
        if id(node) in open_nodes:
            raise YamlError(source, node.start_mark.line + 1, "an alias that contains itself")
        open_nodes.add(id(node))
        total = 1 + sum(size(child) for child in children(node))
        open_nodes.discard(id(node))
        if total > MAX_NODES:
            raise YamlError(source, node.start_mark.line + 1, "its aliases grow too large")
        sizes[id(node)] = total
        return total

    size(root)


def children(node: yaml.Node) -> list[yaml.Node]:
    """The nodes directly below one, keys before their values."""
    if isinstance(node, yaml.MappingNode):
        return [part for pair in node.value for part in pair]
    if isinstance(node, yaml.SequenceNode):
        return list(node.value)
    return []


def _told(error: yaml.YAMLError, source: str) -> YamlError:
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else None
        return YamlError(source, line, (error.problem or "not YAML").rstrip("."))
    return YamlError(source, None, "not YAML")
