"""Verdicts that are a bare figure: below the headline, beside the critic's name, on a gauge."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.folding import fold
from index.model import Rating

from .grades import percent_of
from .parts import Part
from .rating_signs import of_readers
from .ratings import is_aggregate_name, read_rating
from .structure import Layout

_HALVES = re.compile(r"(?:10|\d)[.,](?:0|5|25|75)|(?:10|\d) ?½")
_NEAR, _FEW = 5, 8
_COUNTS = dict(
    zip("one two three four five six seven eight nine ten".split(), range(1, 11), strict=True)  # noqa: SIM905
)
_FIGURE = rf"(?:\d{{1,2}}(?:[.,]\d)?|{'|'.join(_COUNTS)})"
_GAUGE = re.compile(
    r"\b(?:scale|gauge|meter|barometer) (?:of|from) (?:0|1|zero|one) ?(?:to|-|–) ?"
    r"(?P<scale>4|5|10|100|four|five|ten)\b,? (?P<subject>[^.!?\n]{2,80}?)"
    r"(?:['’]s| is| gets| earns| rates| scores)(?: an?)?(?: [^\W\d_][\w-]*,?){0,5}? "
    rf"(?P<value>{_FIGURE})(?=[.,;:!)]|\s[–—]|$)",
    re.IGNORECASE,
)
_ITS_SUBJECTS = frozenset(
    {"it", "this", "this one", "this film", "this movie", "the film", "the movie"}
)
_BESIDE = re.compile(r"\s+[|·•]\s+")


def figure_below_headline(layout: Layout) -> tuple[Rating, int] | None:
    """The one number to halves that is a line above the text ("3.5"), and its line.

    Whole numbers count comments, and finer ones are a site's average.
    """
    above = [part for part in layout.parts[: layout.first] if part.place != "empty"]
    opening = [part for part in layout.parts[layout.first : layout.last] if part.place != "empty"]
    near = [*above[-_NEAR:], *opening[:_NEAR]]
    found = [at for at, part in enumerate(near) if _HALVES.fullmatch(part.text.strip(" *_"))]
    if len(found) != 1:
        return None
    at = found[0]
    around = " ".join(part.text for part in near[max(0, at - 1) : at + 2] if part.words <= _FEW)
    if is_aggregate_name(around) or of_readers(around):
        return None
    rating = read_rating(near[at].text.strip(" *_"), bare=True)
    return (rating, near[at].line) if rating is not None and rating.value else None


def figure_on_a_gauge(text: str, titles: Sequence[str]) -> tuple[Rating, int] | None:
    """The verdict in "On a scale of 1 to 10, TITLE is a wet 8." and where it stands."""
    for match in _GAUGE.finditer(text):
        subject = fold(match["subject"])
        if subject not in _ITS_SUBJECTS and subject not in map(fold, titles):
            continue
        value, scale = _worth(match["value"]), _worth(match["scale"])
        if value <= scale:
            shown = match["value"]
            return Rating(shown, value, scale, "verdict", percent_of(value, scale)), match.start()
    return None


def _worth(figure: str) -> float:
    spelt = _COUNTS.get(figure.casefold())
    return float(spelt if spelt is not None else figure.replace(",", "."))


def beside_a_byline(parts: Sequence[Part]) -> tuple[Rating, int] | None:
    """The rating behind a bar in the line with the critic's name ("By NAME | 4/5")."""
    for part in parts:
        if part.place not in ("byline", "date") or part.words > 2 * _FEW:
            continue
        pieces = _BESIDE.split(part.text)
        for piece in pieces[1:]:
            rating = read_rating(piece)
            if rating is not None and rating.kind == "verdict" and "%" not in piece:
                return rating, part.line
    return None


def beside_a_name(parts: Sequence[Part], critics: Sequence[str]) -> tuple[Rating, int] | None:
    """The rating behind the critic's own name and a colon ("NAME: 7/10")."""
    names = {fold(critic) for critic in critics}
    for part in parts:
        key, colon, value = part.text.partition(":")
        if colon and part.words <= _FEW and fold(key) in names:
            rating = read_rating(value)
            if rating is not None and rating.kind == "verdict":
                return rating, part.line
    return None
