"""What goes into joining, one claim a review, and what comes out."""

from __future__ import annotations

from msgspec import Struct

from index.model import Film


class Claim(Struct, frozen=True, array_like=True, gc=False):
    """`id` and `path` (root-relative) of a review and what it states of its film.

    `titles` are the most certain first; `year` is the stated one, `release_year`
    that of a release date, which may be a local or a later one. `verdict` and
    `aggregate` are percent; `published` is an ISO date or the start of one.
    `root` is the library folder, "" where it does not matter. `ids` are those of
    film databases (``imdb:tt0076786``). A `settled` claim is what a person says; a `sure`
    one names its film beyond doubt; a `weak` one gives titles that nothing confirms, which
    may be those of a film that others name.
    """

    id: str
    path: str
    kind: str
    titles: tuple[str, ...]
    year: int | None = None
    release_year: int | None = None
    directors: tuple[str, ...] = ()
    verdict: float | None = None
    aggregate: float | None = None
    published: str | None = None
    root: str = ""
    critic: str | None = None
    publication: str | None = None
    language: str | None = None
    words: int = 0
    ids: tuple[str, ...] = ()
    settled: bool = False
    sure: bool = False
    weak: bool = False


class Family(Struct, frozen=True, array_like=True, gc=False):
    """Reviews that share titles, directly or through others, and the keys of those titles.

    What is decided in a family depends on no review outside it.
    """

    keys: tuple[str, ...]
    reviews: tuple[str, ...]


class Also(Struct, frozen=True):
    """What is the same review as another one.

    `copies` are saved copies -> the review that is shown for them; `translations`
    reviews -> the same in other languages, by id.
    """

    copies: dict[str, str] = {}
    translations: dict[str, tuple[str, ...]] = {}


class Joined(Struct, frozen=True):
    """Films in title order; which film a review is about; what is doubtful, in words.

    A review with neither film nor doubt names no film, or is of a kind that
    makes none by itself. A saved copy has the film of the review shown for it.
    """

    films: tuple[Film, ...]
    of: dict[str, str]
    doubts: dict[str, str]
    also: Also = Also()


class Standing(Struct, frozen=True):
    """What was decided of all claims, kept so that a change is decided by itself.

    Films in title order; doubts by review, in words.
    """

    films: tuple[Film, ...] = ()
    doubts: dict[str, str] = {}
    families: tuple[Family, ...] = ()
    also: Also = Also()


class Decided(Struct, frozen=True):
    """The standing after a change, and the film (None without one) of each review
    that may have another one than before."""

    standing: Standing
    of: dict[str, str | None]
