"""What a person asked for, as a tree. Values only: no engine, no parsing.

Words stand in a tree folded (index.words.fold), one node a word as
index.words splits them; `text` keeps what was typed, for messages.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Field = Literal[
    "film",
    "title",
    "critic",
    "publication",
    "director",
    "writer",
    "cast",
    "genre",
    "country",
    "language",
    "tag",
    "list",
    "path",
]
"""Fields whose words can be asked for; None in a node means title, names and text."""

NumberField = Literal["year", "rating", "runtime", "published", "words"]


class Everything(Struct, frozen=True, tag=True):
    """Nothing in particular was asked for: all reviews match."""


class Nothing(Struct, frozen=True, tag=True):
    """Matches no review, such as ``rating:>12/10``."""


class Word(Struct, frozen=True, tag=True):
    """One word. `edits` is the edit distance allowed (0: none).

    Without `exact`, `prefix` and `edits` a word matches by stem in running text
    and as written in titles and names. A `prefix` that is still being `typed`
    matches both ways: what begins so, and other forms of the word so far.
    """

    word: str
    field: Field | None = None
    exact: bool = False
    prefix: bool = False
    edits: int = 0
    typed: bool = False


class Pattern(Struct, frozen=True, tag=True):
    """A word with ``*`` (any letters) and ``?`` (one letter), such as ``w?ld*``."""

    pattern: str
    field: Field | None = None


class Phrase(Struct, frozen=True, tag=True):
    """Words in order; `slop` other words may stand between them in any order if not None.

    `prefix`: the last word is still being typed.
    """

    words: tuple[str, ...]
    field: Field | None = None
    slop: int | None = None
    prefix: bool = False


class Range(Struct, frozen=True, tag=True):
    """`low` and `high`, both included, None where open.

    Units: year as a number; rating in percent of the critic's verdict; runtime
    in minutes; words as a count; published as days since 0001-01-01 (date.toordinal).
    """

    field: NumberField
    low: float | None
    high: float | None


class OfKind(Struct, frozen=True, tag=True):
    """Documents of these kinds (model.Kind)."""

    kinds: tuple[str, ...]


class Is(Struct, frozen=True, tag=True):
    """``is:spoiler``, ``is:unread`` ...; a property that a review has or not."""

    what: str


class Has(Struct, frozen=True, tag=True):
    """``has:rating``: a fact that is known, or a thing that a person added."""

    what: str


class Not(Struct, frozen=True, tag=True):
    node: Node


class And(Struct, frozen=True, tag=True):
    nodes: tuple[Node, ...]


class Or(Struct, frozen=True, tag=True):
    nodes: tuple[Node, ...]


Node = Everything | Nothing | Word | Pattern | Phrase | Range | OfKind | Is | Has | Not | And | Or


class Query(Struct, frozen=True):
    """A tree, what was typed, what was understood (canonical text) and what was set aside."""

    text: str
    tree: Node
    understood: str
    notes: tuple[str, ...] = ()
