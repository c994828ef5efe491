"""The fields and operators of the query language, in one table.

The parser reads its names from here, help and README their reference.
"""

from __future__ import annotations

from typing import Final, Literal, get_args

from msgspec import Struct

from index.model import KINDS
from index.query import tree

FieldKind = Literal["words", "number", "kind", "is", "has"]


class FieldRow(Struct, frozen=True):
    """A field: its names, how its values are read, what it asks for, and an example value."""

    name: str
    aliases: tuple[str, ...]
    kind: FieldKind
    meaning: str
    value: str

    @property
    def example(self) -> str:
        return f"{self.name}:{self.value}"


class ReferenceRow(Struct, frozen=True):
    """A line of the reference: what can be typed, in general and as an example, and its meaning."""

    syntax: str
    example: str
    meaning: str


PROPERTIES: Final = ("spoiler", "watched", "liked", "watchlist")
"""What a review is, or what the person's own log says of its film."""

FIELDS: Final = (
    FieldRow("film", ("movie",), "words", "words of the film's title", '"red rocket"'),
    FieldRow("title", ("headline",), "words", "words of headline or film title", "explained"),
    FieldRow("critic", ("author", "by", "reviewer"), "words", "who wrote the review", "jahn"),
    FieldRow("publication", ("pub",), "words", "where it appeared", "indiekino"),
    FieldRow("director", ("dir",), "words", "who directed the film", '"sean baker"'),
    FieldRow("writer", ("screenwriter",), "words", "who wrote the film", "bergoch"),
    FieldRow("cast", ("actor", "actress"), "words", "who plays in it, and the roles", "mikey"),
    FieldRow("genre", (), "words", "the film's genre", "comedy"),
    FieldRow("country", (), "words", "the film's country", "france"),
    FieldRow("language", ("lang",), "words", "the language of film or text", "german"),
    FieldRow("year", (), "number", "the film's year or the one stated", "2019..2023"),
    FieldRow("rating", (), "number", "the critic's verdict; up to 10 it is out of ten", ">=3.5/5"),
    FieldRow("runtime", ("length",), "number", "the film's minutes", "<100"),
    FieldRow("published", ("date",), "number", "when the review appeared", "2021-03.."),
    FieldRow("words", (), "number", "how many words the review has", ">=500"),
    FieldRow("tag", (), "words", "a tag that you gave it", "favourite"),
    FieldRow("list", ("lists",), "words", "a list of yours that the film is in", '"best of"'),
    FieldRow("path", ("file", "folder"), "words", "words of the file's name and folder", "2021"),
    FieldRow("kind", ("type",), "kind", "only documents of this kind", "interview"),
    FieldRow("is", (), "is", "spoiler; or in your own log: watched, liked, watchlist", "liked"),
    FieldRow("has", (), "has", "reviews of which a fact is known", "rating"),
)

OPERATORS: Final = (
    ReferenceRow("a b", "donut shop", "both words"),
    ReferenceRow("a OR b", "donut OR coffee", "either; binds looser than a space"),
    ReferenceRow("-a, NOT a", "baker -comedy", "without the next word, phrase or bracket"),
    ReferenceRow("( )", "(donut OR coffee) shop", "brackets"),
    ReferenceRow('"a b"', '"donut shop"', "a phrase: these words as written, in this order"),
    ReferenceRow('"a b"~5', '"donut texas"~5', "near: at most five other words between"),
    ReferenceRow("a*", "roc*", "words that begin so"),
    ReferenceRow("a?b*c", "w?ld*", "? one letter inside a word, * any number"),
    ReferenceRow("a~", "rockit~", "nearly so spelled: one letter off, in long words two"),
    ReferenceRow("=a", "=running", "exactly this form of the word"),
)

FACTS: Final = (
    "film",
    "rating",
    "critic",
    "translator",
    "publication",
    "published",
    "teaser",
    "url",
    "director",
    "writer",
    "cast",
    "runtime",
    "year",
    "genre",
    "country",
    "tag",
    "note",
)
VALUES: Final[dict[FieldKind, tuple[str, ...]]] = {
    "kind": KINDS,
    "is": PROPERTIES,
    "has": FACTS,
}
"""The words that fields of a kind know; other kinds take any."""

NAMES: Final = {name: row for row in FIELDS for name in (row.name, *row.aliases)}
WORD_FIELDS: Final[dict[str, tree.Field]] = {name: name for name in get_args(tree.Field)}
NUMBER_FIELDS: Final[dict[str, tree.NumberField]] = {
    name: name for name in get_args(tree.NumberField)
}


def reference() -> list[ReferenceRow]:
    """All that can be typed, operators first: for help and README."""
    fields = [ReferenceRow(f"{row.name}:", row.example, _meaning(row)) for row in FIELDS]
    return [*OPERATORS, *fields]


def _meaning(row: FieldRow) -> str:
    also = ", ".join(f"{alias}:" for alias in row.aliases)
    return f"{row.meaning} (also {also})" if also else row.meaning
