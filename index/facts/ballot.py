"""Which film a whole page speaks for: every possible title weighed by all that speaks for it.

Candidates (``ballot_candidates``) are given signs (``ballot_signs``); the weights of the
signs (``ballot_weights``) were fitted on documents with a careful reader's answers, as
tests/bench/weights.py prints them. The sum of a candidate's weights says how much more
likely it is than another one of its page, or than none of them.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import NamedTuple

from index.folding import fold
from index.known_films import films_called, without_article

from .ballot_candidates import candidates, lines_of
from .ballot_credits import credits_below
from .ballot_known import known_titles, told_by
from .ballot_longer import lengthened, without_column
from .ballot_makers import add_makers, signs_of_makers
from .ballot_signs import Page, Signs, compared, signs_of
from .ballot_text import Words
from .ballot_weights import NONE, WEIGHTS
from .filename import FileName
from .headline_named import maker_behind
from .headlines import HeadLine, points_to_one
from .layers import Ledger
from .parts import Part
from .text import Text
from .weighing import shares

RULE = "what the page speaks of"
AGREED, DOUBTED, DECLARED, MADE_KNOWN, ALONE, CERTAIN, SURE = 0.12, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8
"""How likely a title must be: one that a rule gives and the page most speaks for; one that a rule
gives and the page less than for another; a declared headline of no known film; one of a known
film whose director the page names, where the headline is neither in the text nor one; any of the
page alone; and one of the page against a rule, or that the text doesn't name. Against a rule a
known film is as likely as another alone. One that is sure stands against a declared headline."""
_SUPPORT = frozenset(
    {"credits below", "from a title's label", "a score on the line", "a year on the line"}
)
"""Signs of a title that a text need not name."""
_TOLD = frozenset({"headline of a review", "headline with year"})
_SET_APART = frozenset({"times set apart", "from emphasis", "from quotes", "from headline quotes"})
_MADE = frozenset({"its director named", "its director's last name"})
_DOUBTFUL = frozenset({"one word", "like a name"})
_BARS_NOT = frozenset({"in the file", "known"})
"""Signs of a title whose form is none of a title, and that may be one nevertheless."""
_BELOW = 5
"""Lines below a title in which credits speak for it."""


class Standing(NamedTuple):
    """A title, how likely it is the film's (0 to 1), and the line on which it stands first.

    `barred`: its form is none of a title; `plain`: neither one word nor like a name; `person`:
    like a name, and nowhere set apart as titles are; `named`: the text names it; `backed`:
    something on its line or below it says that it is one; `filed`: so does the file's name;
    `stands`: it is on a line or in the headline; `lone`: it is of the line above the text, which
    no format declares and which says neither a year nor that it heads a review; `known`: it is
    that of a known film whose director the page names; `familiar`: of a known film; `alike`:
    what else it is called, folded.
    """

    title: str
    share: float
    line: int
    barred: bool
    plain: bool
    person: bool
    named: bool
    backed: bool
    filed: bool
    stands: bool
    lone: bool
    known: bool
    familiar: bool
    alike: frozenset[str] = frozenset()


def page_of(
    headline: HeadLine | None,
    parts: list[Part],
    text: Text,
    name: FileName,
    people: frozenset[str],
    *,
    english: bool,
) -> Page:
    """What candidates are judged by; `people`: folded names of makers, cast and critic."""
    lines = lines_of(parts)
    credited = frozenset(
        at for at in range(len(lines)) if len(credits_below(lines[at + 1 : at + 1 + _BELOW])) > 0
    )
    words = Words(text.prose or text.text)
    told = told_by(lines, words, headline.written if headline else "", name.title or "")
    return Page(headline, lines, text, name, people, english, words, credited, told)


def judged(page: Page, proposed: tuple[str, ...] = ()) -> list[tuple[str, int, Signs]]:
    """Every candidate of a page, its line, and what speaks for and against it."""
    heads = (page.headline.written if page.headline else "", page.name.title or "")
    known = known_titles(page.told, page.words, *heads)
    found = candidates(page.headline, page.lines, page.text, page.name, page.words, proposed, known)
    maker = maker_behind(heads[0])
    found = {key: one for key, one in found.items() if not maker.issuperset(key.split())}
    signs = [signs_of(one, key, page, found) for key, one in found.items()]
    compared(signs)
    add_makers(list(found.items()), signs, page.words, page.lines, page.told)
    return [
        (one.title, page.lines[min(one.lines)].line if one.lines else 1, each)
        for one, each in zip(found.values(), signs, strict=True)
    ]


def signs_of_none(
    page: Page, found: list[tuple[str, int, Signs]], *, of_films: bool, ledger: Ledger
) -> Signs:
    """What speaks for a page's being about no single film; `found`: its candidates."""
    signs: Signs = {
        "always": 1.0,
        "of films": float(of_films),
        "the film": float(points_to_one(page.text)),
        "no headline": float(page.headline is None),
        "candidates": math.log1p(len(found)),
        "credits stated": float(ledger.has("credits.director")),
        "rating stated": float(ledger.has("rating")),
        "news": float(page.headline is not None and page.headline.news),
        "several credited": float(_credited_apart(page)),
    }
    signs.update(signs_of_makers(each for _, _, each in found))
    return {name: value for name, value in signs.items() if value}


def _credited_apart(page: Page) -> int:
    """How many more places than one have credits below them."""
    lines = sorted(page.credited)
    return sum(after - before > _BELOW for before, after in pairwise(lines))


def standings(page: Page, ledger: Ledger, *, of_films: bool) -> list[Standing]:
    """The candidates of a page, the likeliest first; with them what rules noted as title."""
    proposed = tuple(str(fact.value) for fact in ledger.ranked("film_titles"))
    found = judged(page, proposed)
    of_none = signs_of_none(page, found, of_films=of_films, ledger=ledger)
    found = [one for one in found if _is_possible(one, proposed)]
    likely = shares([signs for _, _, signs in found], WEIGHTS, of_none, NONE)
    ranked = [
        Standing(
            title,
            share,
            line,
            barred="barred" in signs,
            plain=not _DOUBTFUL & signs.keys(),
            person="like a name" in signs and not _SET_APART & signs.keys(),
            named="not named" not in signs,
            backed=bool(_SUPPORT & signs.keys()),
            filed="in the file" in signs,
            stands="on no line" not in signs or "in the headline" in signs,
            lone="headline alone" in signs and not _TOLD & signs.keys(),
            known=bool(_MADE & signs.keys()),
            familiar="known" in signs,
        )
        for (title, line, signs), share in zip(found, likely, strict=True)
    ]
    ranked.sort(key=lambda one: (-one.share, one.line, one.title))
    return lengthened(without_column(_joined(ranked)), page)


def _is_possible(found: tuple[str, int, Signs], proposed: tuple[str, ...]) -> bool:
    """Whether a candidate could be chosen: a barred one could, where something else has it."""
    title, _, signs = found
    return title in proposed or not ("barred" in signs and _BARS_NOT.isdisjoint(signs))


def _joined(ranked: list[Standing]) -> list[Standing]:
    """The titles of one known film, and one with and without its article, as the likeliest."""
    kept: list[tuple[Standing, set[object]]] = []
    for one in ranked:
        key = fold(one.title)
        meant: set[object] = {without_article(key.removesuffix(" filmi"))}
        if one.familiar:
            meant.update((film.title, film.year) for film in films_called(key))
        at = next((at for at, (_, known) in enumerate(kept) if known & meant), None)
        if at is None:
            kept.append((one, meant))
        else:
            first, known = kept[at]
            share, alike = first.share + one.share, first.alike | {key}
            kept[at] = (first._replace(share=share, alike=alike), known)
    return sorted((one for one, _ in kept), key=lambda one: -one.share)
