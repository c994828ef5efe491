"""What is asked of a person's own log where no log says it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from index.model import Diary
from index.query.tree import And, Is, Node, Not, Or, Pattern, Phrase, Word

_ASKED: Final = {
    "watched": "watched",
    "liked": "liked",
    "watchlist": "want to watch",
    "list": "have in a list",
}


def unlogged(tree: Node, diaries: Collection[Diary]) -> tuple[str, ...]:
    """A sentence on each thing that a query asks and none of the diaries knows anything of."""
    asked = dict.fromkeys(_asked(tree))
    return tuple(
        f"No log here, such as a Letterboxd export, says which films you {_ASKED[what]}."
        for what in asked
        if not any(_says(diary, what) for diary in diaries)
    )


def _asked(node: Node) -> Iterator[str]:
    match node:
        case Is() if node.what in _ASKED:
            yield node.what
        case Word() | Phrase() | Pattern() if node.field == "list":
            yield "list"
        case And() | Or():
            for part in node.nodes:
                yield from _asked(part)
        case Not():
            yield from _asked(node.node)


def _says(diary: Diary, what: str) -> bool:
    if what == "list":
        return bool(diary.lists)
    marks = {"watched": diary.seen, "liked": diary.liked, "watchlist": diary.watchlist}
    return marks[what] is not None
