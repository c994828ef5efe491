"""Which piece of a page is the critic's verdict: every possible one weighed by all signs of it.

Pieces (``rating_pieces``) are given signs (``rating_signs``); the weights of the signs
(``rating_weights``) were fitted on documents with a careful reader's answers, as
tests/bench/rating_weights.py prints them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from index.folding import fold
from index.model import Fact, Rating

from .counted_stars import says_its_worth
from .layers import Ledger, Origin, strength
from .meanings import note_rating
from .rating_bars import is_barred
from .rating_pieces import Piece, pieces_of
from .rating_signs import RatedPage, Signs, signs_of, signs_of_none
from .rating_weights import NONE, WEIGHTS
from .structure import Layout
from .weighing import shares

RULE = "what the page rates"
DOUBTED, ALONE = 0.15, 0.5
"""How likely a rating must be: one that a rule gives, and one of the page alone."""
EQUALLED = "what the title equals"
_WEIGHED = frozenset({"the film of a disc", "the whole of parts", "headline", EQUALLED})
"""Rules that have weighed a score against others beside it, or have it from beside the title."""
_OWN = ("label My ", "label MY ", "label Our ", "label OUR ")
"""Labels that say whose rating it is."""
_LABEL = strength("label")


class Standing(NamedTuple):
    """A rating, its line, and how likely it is the critic's verdict (0 to 1).

    `free`: nothing about it bars it from being taken where no rule gives it; `twice`: it
    stands on two lines of the page, and no other rating with a scale does.
    """

    rating: Rating
    line: int
    share: float
    free: bool
    twice: bool = False


def page_of(layout: Layout, titles: Sequence[str]) -> RatedPage:
    """What the pieces of a document are judged by."""
    parts = [part for part in layout.parts if part.text]
    at = {id(part): number for number, part in enumerate(parts)}
    text = [at[id(part)] for part in layout.parts[layout.first : layout.last + 1] if id(part) in at]
    first, last = (text[0], text[-1]) if text else (len(parts), -1)
    titled = at.get(id(layout.title)) if layout.title is not None else None
    return RatedPage(parts, first, last, frozenset(map(fold, titles)), titled)


def judged(page: RatedPage) -> tuple[list[Piece], list[Signs], Signs]:
    """The pieces of a page, their signs, and what speaks for none of them."""
    pieces = pieces_of(page.parts, page.first, page.last)
    pieces = [piece for piece in pieces if page.parts[piece.at].why not in _OF_OTHERS]
    signs = signs_of(pieces, page)
    if any(_OF_SITE in each for each in signs):  # known for what it is, it rivals nothing
        pieces = [piece for piece, each in zip(pieces, signs, strict=True) if _OF_SITE not in each]
        signs = signs_of(pieces, page)
    return pieces, signs, signs_of_none(pieces, page)


_OF_SITE = "a site's"
_OF_OTHERS = frozenset({"comments", "related links"})
"""Why lines are debris on which readers rate this film, or the page other ones."""


def standings(page: RatedPage) -> list[Standing]:
    """The ratings that a page may give, the likeliest first; the same value counts together."""
    pieces, signs, none = judged(page)
    if not pieces:
        return []
    found: dict[tuple[float | None, float | None], list[tuple[float, int]]] = {}
    likely = shares(signs, WEIGHTS, none, NONE)
    for number, (piece, share) in enumerate(zip(pieces, likely, strict=True)):
        found.setdefault((piece.rating.value, piece.rating.scale), []).append((share, number))
    ranked = []
    strong = {key for key in found if key[1]}
    for key, each in found.items():
        best = max(each)[1]
        free = any(not is_barred(pieces[number], signs[number]) for _, number in each)
        piece = pieces[best]
        line = page.parts[piece.at].line
        twice = strong == {key} and len({pieces[number].at for _, number in each}) > 1
        ranked.append(Standing(piece.rating, line, sum(share for share, _ in each), free, twice))
    ranked.sort(key=lambda one: (-one.share, one.line))
    return ranked


def settle_verdict(ledger: Ledger, layout: Layout, titles: Sequence[str]) -> None:
    """Notes the page's likeliest verdict where no rule gives one, or an unlikely one.

    Of a verdict that stands in several forms the one that says its scale is taken.
    """
    stated = any(strength(fact.layer) > _LABEL for fact in ledger.ranked("rating"))
    if stated and _says_scale(ledger):
        return
    ranked = standings(page_of(layout, titles))
    if ranked and not stated:
        _settle(ledger, ranked)
    if not _says_scale(ledger):
        _note_in_figures(ledger, ranked)


def _settle(ledger: Ledger, ranked: Sequence[Standing]) -> None:
    found = ledger.ranked("rating")
    best = ranked[0]
    given = next((fact for fact in found if fact.value["kind"] == "verdict"), None)
    if given is not None:
        own = next((one for one in ranked if _is_same(one.rating, given)), None)
        doubted = own is not None and own.share < DOUBTED and not own.twice
        if doubted and not _stands_firm(ledger, given):
            _withdraw(ledger, found)
        elif given.value["scale"] or not (best.rating.scale and _is_same(best.rating, given)):
            return
    if best.share >= ALONE and best.free:
        note_rating(ledger, best.rating, Origin("label", RULE, best.line, _SURE))


def _stands_firm(ledger: Ledger, given: Fact) -> bool:
    """Whether a verdict was weighed, ends the film's own sheet, or says in words what it means."""
    if given.rule in _WEIGHED or given.rule.startswith(_OWN):
        return True
    sheet = (fact.line for fact in ledger.ranked("credits.director") if fact.layer == given.layer)
    labelled = given.rule.startswith("label ")
    return labelled and (given.line in sheet or says_its_worth(given.value["printed"]))


def _says_scale(ledger: Ledger) -> bool:
    """Whether the best rating is in figures with a scale; True where there is none."""
    given = ledger.best("rating")
    printed = "" if given is None else str(given.value["printed"])
    return given is None or bool(given.value["scale"] and any(map(str.isdigit, printed)))


def _note_in_figures(ledger: Ledger, ranked: Sequence[Standing]) -> None:
    """Takes figures for stars where both stand together ("★★★ (3/4)", "★★★★½" over "9 / 10").

    Figures say their scale, which stars mostly do not.
    """
    given = ledger.best("rating")
    if given is None:
        return
    if strength(given.layer) > _LABEL:
        _note_scale(ledger, given, ranked)
        return
    for one in ranked:
        near = abs(one.line - (given.line or 0))
        told = one.free and one.rating.scale and any(map(str.isdigit, one.rating.printed))
        same = one.rating.percent == given.value["percent"] and near <= _TOGETHER
        if told and (same or (not near and one.rating.value == given.value["value"])):
            origin = Origin(given.layer, given.rule, one.line, given.sure)
            _withdraw(ledger, ledger.ranked("rating"))
            note_rating(ledger, one.rating, origin)
            return


def _note_scale(ledger: Ledger, given: Fact, ranked: Sequence[Standing]) -> None:
    """Notes where a page prints whole what front matter states as a bare number."""
    best = next((one for one in ranked if one.share >= ALONE and one.free), None)
    if best is not None and best.rating.scale and best.rating.value == given.value["value"]:
        note_rating(ledger, best.rating, Origin("label", RULE, best.line, _SURE))


_SURE = 0.7
_TOGETHER = 3
"""Lines that figures may stand from the stars that say the same."""


def _withdraw(ledger: Ledger, found: Sequence[Fact]) -> None:
    """Takes all verdicts back, and leaves what sites' users gave."""
    ledger.withdraw("rating", keep=[fact for fact in found if fact.value["kind"] != "verdict"])


_SIGNED = frozenset("+-−–")
"""Signs of a rating on a scale that has nought in its middle."""


def _is_same(rating: Rating, given: Fact) -> bool:
    value, scale = given.value["value"], given.value["scale"]
    if given.value["printed"][:1] in _SIGNED:
        return False
    return rating.value == value and (not scale or scale == rating.scale)
