"""A tree as text that reads back as the same tree."""

from __future__ import annotations

from index.query.numbers import write_range
from index.query.tree import (
    And,
    Everything,
    Has,
    Is,
    Node,
    Not,
    Nothing,
    OfKind,
    Or,
    Pattern,
    Phrase,
    Range,
    Word,
)


def edits_for(word: str) -> int:
    """How many edits ``word~`` allows."""
    return 1 if len(word) <= 5 else 2


def render(node: Node) -> str:
    """The canonical text of a tree; empty for everything."""
    match node:
        case And():
            return " ".join(_inside(part, Or) for part in node.nodes)
        case Or():
            return " OR ".join(render(part) for part in node.nodes)
        case Not():
            return f"-{_inside(node.node, And, Or)}"
        case _:
            return _leaf(node)


def _inside(node: Node, *bracketed: type) -> str:
    text = render(node)
    return f"({text})" if isinstance(node, bracketed) else text


def _leaf(
    node: Word | Pattern | Phrase | Range | OfKind | Is | Has | Everything | Nothing,
) -> str:
    match node:
        case Word() | Pattern() | Phrase():
            return f"{node.field}:{_words(node)}" if node.field else _words(node)
        case Range():
            return f"{node.field}:{write_range(node)}"
        case OfKind():
            return f"kind:{','.join(node.kinds)}"
        case Is() | Has():
            return f"{'is' if isinstance(node, Is) else 'has'}:{node.what}"
        case Nothing() | Everything():
            return "rating:>100%" if isinstance(node, Nothing) else ""


def _words(node: Word | Pattern | Phrase) -> str:
    match node:
        case Word():
            fuzzy = ""
            if node.edits:
                usual = node.edits == edits_for(node.word)
                fuzzy = "~" if usual else f"~{node.edits}"
            return f"{'=' * node.exact}{node.word}{'*' * node.prefix}{fuzzy}"
        case Pattern():
            return node.pattern
        case Phrase():
            near = "" if node.slop is None else f"~{node.slop}"
            return f'"{" ".join(node.words)}{"*" * node.prefix}"{near}'
