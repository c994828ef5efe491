"""The nouns of Matinee, frozen: what a document, a review, a film and a fact are.

Everything here is plain data that can be written with msgspec and compared
with ``==``. Offsets count characters of `Review.text`; lines count from 1 in
the source file.
"""

from __future__ import annotations

from typing import Any, Final, Literal, get_args

from msgspec import Struct

Kind = Literal[
    "review",
    "capsule",
    "essay",
    "explainer",
    "interview",
    "news",
    "listing",
    "list",
    "log",
    "column",
    "archive",
    "other",
]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
REVIEW_KINDS: Final[frozenset[str]] = frozenset({"review", "capsule", "essay", "explainer"})
"""The kinds that count as reviews of a film."""

Layer = Literal[
    "correction",
    "films.yaml",
    "sidecar",
    "front matter",
    "page",
    "label",
    "prose",
    "file name",
]
LAYERS: Final[tuple[Layer, ...]] = get_args(Layer)
"""Where a fact can come from, strongest first."""

BlockKind = Literal["paragraph", "heading", "quote", "item", "code", "rule"]
MarkStyle = Literal["emphasis", "strong", "code", "link"]


class Mark(Struct, frozen=True):
    """An inline style over ``[start, end)`` of the text it belongs to."""

    style: MarkStyle
    start: int
    end: int
    target: str = ""


class SourceBlock(Struct, frozen=True):
    """One block of a document as its format gives it, before any fact is read.

    In plain text a block is one line (hard-wrapped lines joined); in Markdown
    it is what the parser says. `gap` counts the blank lines before it. `lines`
    is the last source line of the block; `marks` are offsets in `text`.
    """

    kind: BlockKind
    text: str
    line: int
    last_line: int
    gap: int = 0
    level: int = 0
    marks: tuple[Mark, ...] = ()


class Declared(Struct, frozen=True):
    """A value that the format itself states, with its key as written.

    `key` is the key as written (``directed_by``), nested keys joined by a dot;
    `value` is a string, number, boolean, date string, or list or mapping of these.
    """

    key: str
    value: Any
    layer: Layer
    line: int | None = None


Holds = Literal["page", "article", "text"]
"""What a document is: a page as it was saved, of which all may speak, its file's name too;
an article, one of several in a file that is named after none; the text alone, as a cell of a
table holds it, with no headline, byline or debris in it."""


class Document(Struct, frozen=True):
    """One file (or part of one), decoded and parsed, with nothing worked out yet.

    `part` names the file in an archive that it comes from, "" where it is the file
    itself; `line` is where it begins there. `holds` says what there is in it, see Holds.
    `named` tells it from others cut from the same text, whose blocks that belong to none
    of them are `aside`; `key` is what tells it from the others of its file, "" where only
    the line does.
    """

    root: str
    path: str
    line: int
    format: str
    blocks: tuple[SourceBlock, ...]
    declared: tuple[Declared, ...] = ()
    warnings: tuple[str, ...] = ()
    part: str = ""
    holds: Holds = "page"
    named: str = ""
    aside: tuple[SourceBlock, ...] = ()
    key: str = ""

    @property
    def place(self) -> tuple[str, int]:
        """Part and line by which it is told from the others of its file, now and later.

        What was cut from a text goes by its name, a row by its key, instead of its line:
        what is written above it does not make another document of it.
        """
        if not self.key and not self.named:
            return self.part, self.line
        return "#".join((self.part, *filter(None, (self.key, self.named)))), 1


class Fact(Struct, frozen=True):
    """A value with where it came from.

    `field` is a key of the review's JSON (``credits.director`` for the
    credits); `line` is the line in the source, None where the layer has none;
    `sure` runs from 0 to 1.
    """

    field: str
    value: Any
    layer: Layer
    rule: str
    line: int | None
    sure: float


class Rating(Struct, frozen=True):
    """A rating as printed; `scale` and `percent` (0-100) are None where unknown.

    `value` is None too where the verdict is a word of judgement without a number ("Bom").
    """

    printed: str
    value: float | None
    scale: float | None
    kind: Literal["verdict", "aggregate"]
    percent: float | None


class CastMember(Struct, frozen=True):
    name: str
    role: str | None = None


class Release(Struct, frozen=True):
    """A day on which a film was released, as an ISO date; the country is None where none is said.

    `premiere`: it was shown there for the first time, at a festival as a rule.
    """

    date: str
    country: str | None = None
    premiere: bool = False


class Credits(Struct, frozen=True):
    """What this document states of the film. Minutes for runtime, ISO dates.

    `releases` are all days of release in order of date, `release_date` is the one that the
    document means, see index.facts.releases.
    """

    director: tuple[str, ...] = ()
    writer: tuple[str, ...] = ()
    cinematographer: tuple[str, ...] = ()
    editor: tuple[str, ...] = ()
    distributor: str | None = None
    cast: tuple[CastMember, ...] = ()
    runtime: int | None = None
    year: int | None = None
    countries: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    genres: tuple[str, ...] = ()
    release_date: str | None = None
    releases: tuple[Release, ...] = ()


class Block(Struct, frozen=True):
    """A paragraph, heading, quote or item: ``text[start:end]`` of the review."""

    kind: BlockKind
    start: int
    end: int
    line: int
    level: int = 0


class Section(Struct, frozen=True):
    """What stands under one heading: ``text[start:end]``, the heading left out."""

    heading: str
    level: int
    start: int
    end: int


class Debris(Struct, frozen=True):
    """A piece of the source that is not in the text, and why."""

    line: int
    text: str
    why: str


class Review(Struct, frozen=True):
    """The readable text of a document with the facts about it.

    `film_titles` are the titles that this document gives its film, the most
    certain first (empty where it names none); which film that is, is decided
    by index.films and is no part of a review. `films` are those that a column or
    list treats. `line` and `last_line` are its first and last in the file.
    """

    id: str
    root: str
    path: str
    line: int
    kind: Kind
    title: str | None
    film_titles: tuple[str, ...]
    teaser: str | None
    critic: str | None
    translator: str | None
    publication: str | None
    url: str | None
    published: str | None
    language: str | None
    rating: Rating | None
    credits: Credits
    text: str
    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...]
    sections: tuple[Section, ...]
    words: int
    spoilers: bool
    warnings: tuple[str, ...]
    facts: tuple[Fact, ...]
    debris: tuple[Debris, ...]
    last_line: int = 0
    films: tuple[str, ...] = ()

    @property
    def teaser_apart(self) -> str:
        """The teaser where the text does not hold it, else nothing."""
        return self.teaser if self.teaser and self.teaser not in self.text else ""


LoggedIn = Literal["reviews", "diary", "ratings", "watched", "watchlist", "liked", "list"]
"""Which table of a person's own log a row stands in."""


class Logged(Struct, frozen=True, array_like=True, gc=False):
    """A row of a person's own log: what they say of a film by its title and year.

    `day` is the ISO date of the viewing, of ratings that of the rating, "" where unknown;
    `rating` is their verdict then; `name` is that of the list. `part` and `line` are the row's
    place in its file; `review` is the id of the review that it holds, "" where it holds none.
    """

    table: LoggedIn
    title: str
    year: int | None
    part: str
    line: int
    day: str = ""
    rating: Rating | None = None
    name: str = ""
    review: str = ""


class Diary(Struct, frozen=True, array_like=True, gc=False):
    """What a person's own logs say of a film; None is what no log of theirs says.

    `watched` are the ISO dates of viewings, rising, each once; `rating` is their verdict on
    the film; `lists` are the names of their lists that it is in.
    """

    seen: bool | None = None
    watched: tuple[str, ...] = ()
    rating: Rating | None = None
    liked: bool | None = None
    watchlist: bool | None = None
    lists: tuple[str, ...] = ()


class FilmRating(Struct, frozen=True):
    """Verdicts on 0-100; `aggregate` is a site's average, for films without a verdict."""

    count: int
    mean: float | None
    median: float | None
    aggregate: float | None = None


class Film(Struct, frozen=True, array_like=True, gc=False):
    """Title + year + director; `reviews` are ids of all its documents, in list order.

    `years` are all years stated for it; `count` is how many of `reviews` are of
    a kind that counts as a review. `diary` is what the person's own logs say of it.
    """

    id: str
    title: str
    year: int | None
    years: tuple[int, ...]
    aliases: tuple[str, ...]
    director: tuple[str, ...]
    reviews: tuple[str, ...]
    count: int
    rating: FilmRating
    newest: str | None = None
    diary: Diary | None = None


class Row(Struct, frozen=True, array_like=True, gc=False):
    """What a list shows of one review, without reading the review."""

    id: str
    film: str | None
    path: str
    kind: Kind
    title: str | None
    critic: str | None
    publication: str | None
    published: str | None
    language: str | None
    rating: Rating | None
    words: int
    spoilers: bool
    copies: int = 0
    """How many other documents hold the same text."""


class Checked(Struct, frozen=True):
    """What came of one file: its class, why, and what is missing or doubtful.

    `facts` are those that won, of all its reviews (``film`` is the film that it was
    joined with); `unsure` are the fields of those that may be wrong. `kinds` are
    those of its reviews.
    """

    path: str
    root: str
    outcome: Literal["read", "warned", "skipped", "failed"]
    reason: str | None = None
    warnings: tuple[str, ...] = ()
    reviews: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    kinds: tuple[str, ...] = ()


class CheckedFolder(Struct, frozen=True):
    """What came of the files of one folder (``""`` is the library's own), by class."""

    root: str
    folder: str
    read: int = 0
    warned: int = 0
    skipped: int = 0
    failed: int = 0
    reviews: int = 0
    doubtful: int = 0


class CheckedField(Struct, frozen=True):
    """In how many files with reviews a fact is known, by the layer that states it, and missing."""

    field: str
    stated: int
    missing: int
    unsure: int
    layers: dict[str, int]


class CheckSummary(Struct, frozen=True):
    """A check in numbers: by class, by folder, by fact."""

    counts: dict[str, int]
    folders: tuple[CheckedFolder, ...]
    fields: tuple[CheckedField, ...]


class Counts(Struct, frozen=True):
    """What a refresh did, in files; `failed` are files that could not be read."""

    added: int = 0
    updated: int = 0
    removed: int = 0
    unchanged: int = 0
    failed: int = 0
    seconds: float = 0.0
