"""Which title a text keeps: the one that rules found, or the one that its whole page speaks for."""

from __future__ import annotations

from index.folding import fold
from index.known_films import films_called
from index.model import Fact

from .ballot import (
    AGREED,
    ALONE,
    CERTAIN,
    DECLARED,
    DOUBTED,
    MADE_KNOWN,
    RULE,
    SURE,
    Standing,
)
from .layers import Ledger, Origin
from .naming_makers import MADE
from .people import same_person

_LONG = 3
"""Words of a known title that are no part of an unknown one by chance."""
_AGAIN = 0.6
"""How sure a weaker rule's title is that the page speaks most for."""


def settle_title(
    ledger: Ledger, ranked: list[Standing], best: Fact | None, stated: Fact | None
) -> Fact | None:
    """Keeps the title that rules found where the whole page speaks for it, or takes the page's.

    What a rule proposes and the page does not speak for was wrong more often than right: it
    is given back. `best`: the title that wins so far; `stated`: one that stood before.
    """
    ranked = [one for one in ranked if not _is_by_others(one, ledger)]
    vouched = vouched_of(ranked)
    if vouched is not None and _is_of(best, vouched):
        return None
    confirmed = best is not None and _is_confirmed(best, ranked, credited=is_credited(ledger))
    if _stands_anyway(ledger, ranked, best, stated, confirmed=confirmed):
        return None
    first = _chosen(ledger, ranked, best, vouched)
    if first is not None:
        _withdraw(ledger, stated if stated is not None and _is_confirmed(stated, ranked) else None)
        sure = first.share if first is ranked[0] else max(first.share, _AGAIN)
        ledger.add("film_titles", first.title, Origin("label", RULE, first.line, sure))
        return None
    if best is None or confirmed:
        return None
    likely = bool(ranked) and ranked[0].named and ranked[0].share >= ALONE
    other = next((f for f in ledger.ranked("film_titles") if likely and _is_of(f, ranked[0])), None)
    other = other or next((f for f in ledger.ranked("film_titles") if f.rule in MADE), None)
    _withdraw(ledger, stated)
    if other is not None:  # of a weaker rule; the page speaks most for it, and the text names it
        ledger.add("film_titles", other.value, Origin(other.layer, other.rule, other.line, _AGAIN))
    return best if other is None else None


def _stands_anyway(
    ledger: Ledger,
    ranked: list[Standing],
    best: Fact | None,
    stated: Fact | None,
    *,
    confirmed: bool,
) -> bool:
    """Whether the title that wins so far needs no more of the page than it has."""
    if best is not None and best.layer == "front matter" and confirmed:
        sure = bool(ranked) and ranked[0].share >= SURE
        if not sure and (is_credited(ledger) or not _is_a_saying(best, ranked)):
            return True
    beside = {fold(str(fact.value)) for fact in ledger.ranked("original_title")}
    if best is not None and ranked and fold(ranked[0].title) in beside:
        return True
    return _is_labelled(stated) and not (ranked and ranked[0].known)


def _chosen(
    ledger: Ledger, ranked: list[Standing], best: Fact | None, vouched: Standing | None
) -> Standing | None:
    """The page's title that is taken though no rule found it, or one found another."""
    if vouched is not None and vouched.share >= (DOUBTED if vouched.stands else AGREED):
        return vouched
    if not ranked or (best is not None and _is_of_another_year(ledger, ranked[0])):
        return None
    elected = is_elected(ranked[0], best, unnamed=is_unnamed(best, ranked))
    return ranked[0] if elected else None


def _is_by_others(one: Standing, ledger: Ledger) -> bool:
    """Whether a known film that the text only names is not by those who are stated to direct."""
    if not one.known or one.stands or one.filed:
        return False
    stated = [fact for fact in ledger.ranked("credits.director") if fact.layer != "prose"]
    makers = [name for film in films_called(fold(one.title)) for name in film.directors]
    return bool(stated and makers) and not any(
        same_person(str(fact.value), name) for fact in stated for name in makers
    )


def _is_of_another_year(ledger: Ledger, first: Standing) -> bool:
    """Whether a known film is of other years than the one that lines of the page state."""
    year = ledger.best("credits.year")
    known = [film.year for film in films_called(first.title) if film.year]
    if year is None or year.layer != "label" or year.sure < _STATED or not known:
        return False
    return first.familiar and all(abs(one - int(year.value)) > _APART for one in known)


_STATED, _APART = 0.85, 2


def _is_labelled(stated: Fact | None) -> bool:
    """Whether a label says that a title is the film's."""
    return stated is not None and stated.rule.startswith("label ")


def vouched_of(ranked: list[Standing]) -> Standing | None:
    """The one film for which all three speak: what is known, the page's lines, the file's name.

    None where there are several, or where it is part of a longer title that may be meant.
    """
    vouched = [
        one
        for one in ranked
        if one.filed
        and (
            (one.stands and one.familiar and one.plain) or (one.known and (one.stands or one.named))
        )
    ]
    if len(vouched) != 1:
        return None
    key = f" {fold(vouched[0].title)} "
    most = AGREED if len(key.split()) < _LONG else 1.0
    longer = any(
        key in f" {fold(one.title)} "
        for one in ranked
        if one is not vouched[0] and (one.familiar or one.share >= most)
    )
    return None if longer else vouched[0]


def _is_a_saying(best: Fact | None, ranked: list[Standing]) -> bool:
    """Whether a declared headline is no known film's, and the page speaks most of one that is."""
    own = next((one for one in ranked if _is_of(best, one)), None)
    if own is None or own.familiar or own.named:
        return False
    return ranked[0].known and ranked[0].named and ranked[0].share > 2 * own.share


def is_unnamed(best: Fact | None, ranked: list[Standing]) -> bool:
    """Whether a rule found nothing, or a line that is no known film's title and not in the text."""
    own = next((one for one in ranked if _is_of(best, one)), None)
    return best is None or (own is not None and not own.named and not own.familiar)


def is_elected(first: Standing, best: Fact | None, *, unnamed: bool) -> bool:
    """Whether the page's title is taken though no rule found it, or one found another."""
    if _is_of(best, first):
        return False
    if first.known:
        return first.share >= (MADE_KNOWN if unnamed else ALONE)
    filed = first.filed and (first.stands or first.familiar)
    if filed and first.share >= SURE:
        return True
    told = first.named or first.backed or filed or (first.familiar and first.plain)
    if first.barred or not told:
        return False
    if first.person and not (first.backed or filed):
        return False
    alone = best is None and first.named and first.plain
    return first.share >= (ALONE if alone else CERTAIN)


def is_credited(ledger: Ledger) -> bool:
    """Whether keys above the text say who directed, or of which year the film is."""
    found = (ledger.best("credits.director"), ledger.best("credits.year"))
    return any(fact is not None and fact.rule.startswith("key ") for fact in found)


def _is_confirmed(best: Fact, ranked: list[Standing], *, credited: bool = False) -> bool:
    """Whether the page speaks for what a rule found, or for nothing else much more.

    `credited`: film credits are declared beside a declared headline.
    """
    own = next((one for one in ranked if _is_of(best, one)), None)
    if own is None or (own.barred and own.lone and not (own.named or own.filed)):
        return False
    if best.layer == "front matter":
        if credited and (not ranked[0].familiar or ranked[0].stands):
            return True
        return own.share >= (DECLARED if own is ranked[0] and not own.familiar else AGREED)
    return own.share >= (AGREED if own is ranked[0] else DOUBTED)


def _is_of(fact: Fact | None, standing: Standing) -> bool:
    if fact is None:
        return False
    key = fold(fact.value)
    return key == fold(standing.title) or key in standing.alike


def _withdraw(ledger: Ledger, stated: Fact | None) -> None:
    ledger.withdraw("film_titles", keep=() if stated is None else (stated,))
    ledger.withdraw("original_title")
