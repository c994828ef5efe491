"""Who wrote a text: every name beside it weighed by all that speaks for it.

Candidates are the names that stand outside sentences (``critic_spots``) and those that rules
propose; the weights of their signs (``critic_signs``, ``critic_weights``) were fitted on
documents with a careful reader's answers, as ``python -m tests.bench.weights critic`` prints
them. Rules propose; the weighing confirms, overrules or refuses.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from index.folding import fold
from index.model import Declared, Fact

from .critic_heads import RULE as PROVED
from .critic_heads import proved_name
from .critic_resolved import resolve_critic
from .critic_sheet import Sheet, Signs, addresses_in, days_of, names_of, small_of
from .critic_signs import Candidate, is_barred, is_nobody, signs_of
from .critic_spots import LONG, spots
from .critic_weights import NONE, WEIGHTS
from .given_names import has_given_name
from .label_keys import WRITTEN_BY
from .layers import Ledger, Origin
from .loose_bylines import OF_A_BOOK
from .post_footers import NICKNAME, note_post_footer
from .post_footers import RULE as POST_FOOTER
from .signatures import opens_comments
from .structure import Layout
from .text import Text
from .user_names import user_on
from .user_pages import user_of_page
from .weighing import shares

RULE = "who the page says wrote"
AGREED, SAID, ALONE, CERTAIN = 0.15, 0.1, 0.4, 0.6
"""How likely a name must be: one that a rule gives; one of no rule beside which stands that its
bearer wrote; another of no rule; one against a rule's."""
_MADE = (
    "credits.director", "credits.writer", "credits.cinematographer", "credits.editor",
)  # fmt: skip
_STATED = frozenset({"correction", "films.yaml", "sidecar"})
"""Layers that nothing on a page speaks against."""


class Standing(NamedTuple):
    """A name, how likely it is the critic's (0 to 1), and the line on which it stands first."""

    name: str
    share: float
    line: int | None
    barred: bool
    said: bool
    nobody: bool


def sheet_of(ledger: Ledger, layout: Layout, text: Text, own: str) -> Sheet:
    """What candidates are judged by."""
    lines = [part for part in layout.parts if part.place != "empty"]
    places = {id(part): at for at, part in enumerate(lines)}
    first = _place(layout, layout.first, places, 0)
    last = _place(layout, layout.last, places, len(lines) - 1)
    comments = next(
        (at for at in range(last + 1, len(lines)) if opens_comments(lines[at].text)), len(lines)
    )
    made = {fold(fact.value) for field in _MADE for fact in ledger.ranked(field)}
    cast = {fold(fact.value["name"]) for fact in ledger.ranked("credits.cast")}
    small = small_of(lines)
    headline = layout.title.text if layout.title is not None else str(ledger.value("title", ""))
    return Sheet(
        lines,
        first,
        last,
        comments,
        frozenset(made | cast),
        fold(text.prose),
        fold(headline),
        proposed_by(ledger),
        addresses_in(lines) + " " + str(ledger.value("url", "")).casefold(),
        own,
        frozenset(fold(str(fact.value)) for fact in ledger.ranked("publication")),
        days_of(lines),
        names_of(lines, small),
        small,
        any(part.words <= LONG and OF_A_BOOK.search(part.text) for part in lines),
    )


def _place(layout: Layout, at: int, places: dict[int, int], otherwise: int) -> int:
    return places.get(id(layout.parts[at]), otherwise) if 0 <= at < len(layout.parts) else otherwise


def proposed_by(ledger: Ledger) -> dict[str, Signs]:
    """What rules say of the names that they propose."""
    found: dict[str, Signs] = {}
    best = ledger.best("critic")
    for fact in ledger.ranked("critic"):
        rule = "label" if fact.rule.startswith("label ") else fact.rule
        rule = fact.layer if fact.layer in ("front matter", "page") else rule
        signs = {"proposed": 1.0, f"rule: {rule}": 1.0, "sure": fact.sure}
        if best is not None and (best.layer, best.rule) == (fact.layer, fact.rule):
            signs["rule's best"] = 1.0
        found.setdefault(fold(str(fact.value)), {}).update(signs)
    return found


def judged(
    ledger: Ledger, layout: Layout, text: Text, own: str
) -> tuple[list[tuple[str, int | None, Signs]], Signs]:
    """Every candidate of a page, its line, what speaks for it; and what speaks for none."""
    sheet = sheet_of(ledger, layout, text, own)
    found: dict[str, Candidate] = {}
    for spot in spots(sheet.lines, sheet.first, sheet.last):
        key = fold(spot.name)
        if key:
            found.setdefault(key, Candidate(spot.name, [])).spots.append(spot)
    lines = {fold(str(fact.value)): fact for fact in ledger.ranked("critic")}
    for key, fact in lines.items():
        if key:
            found.setdefault(key, Candidate(str(fact.value), []))
    names = [key for key in found if " " in key]
    all_signs = [
        (one.name, _line(one, lines.get(key), sheet), signs_of(one, key, sheet, names))
        for key, one in found.items()
    ]
    return all_signs, {
        **signs_of_none(sheet, len(found), ledger, text),
        "somebody is said": float(any(_is_said(signs) for _, _, signs in all_signs)),
    }


def _is_said(signs: Signs) -> bool:
    named = not _NAMED.isdisjoint(signs)
    texts = "said: key of a work" in signs and "given name and more" in signs
    texts = texts or signs.keys() >= _WHOSE or _is_dated(signs) or _has_office(signs)
    return named and (texts or not _SAID_BY.isdisjoint(signs))


def _is_dated(signs: Signs) -> bool:
    """Whether a first name stands between bars beside a day, as the foot of a headline has it."""
    beside = (
        signs.keys() >= _DATED and "among comments" not in signs and "in the prose" not in signs
    )
    return beside and not _BARS.isdisjoint(signs) and "above" in signs


def _has_office(signs: Signs) -> bool:
    """Whether a line below the headline is a name and what its bearer is at the paper."""
    return signs.keys() >= _OFFICE and not _BELOW_HEADLINE.isdisjoint(signs)


_OFFICE = frozenset({"trade behind", "nothing else", "begins the line", "given name and more"})
_BELOW_HEADLINE = frozenset({"below the headline: 1", "below the headline: 2"})
_DATED = frozenset({"a date on the line", "given name alone"})
_BARS = frozenset(f"{side}: {bar}" for side in ("before", "after") for bar in "·|•–—-")
_WHOSE = frozenset({"somebody's work", "begins the line", "given name"})
"""Signs of "NAME's Review"."""
_NAMED = frozenset({"is a name", "by and a date", "given name alone", "initials"})
_SAID_BY = frozenset(
    {"said: work by", "said: work by, in words", "said: key", "said: by", "said: by, on a day"}
)


def _line(one: Candidate, fact: Fact | None, sheet: Sheet) -> int | None:
    if one.spots:
        return sheet.lines[one.spots[0].at].line
    return fact.line if fact else None


def signs_of_none(sheet: Sheet, count: int, ledger: Ledger, text: Text) -> Signs:
    """What speaks for a page's naming no critic."""
    return {
        "always": 1.0,
        "candidates": math.log1p(count),
        "lines": math.log1p(len(sheet.lines)),
        "proposed": float(ledger.has("critic")),
        "dates": float(bool(sheet.days)),
        "many dates": float(len(sheet.days) > 3),
        "rated": float(ledger.has("rating")),
        "comments": float(sheet.comments < len(sheet.lines)),
        "no text": float(not text.text),
        "front matter": float(any(f.layer == "front matter" for f in ledger.ranked("title"))),
    }


def standing(name: str, share: float, line: int | None, signs: Signs) -> Standing:
    nobody = is_nobody(signs)
    return Standing(name, 0.0 if nobody else share, line, is_barred(signs), _is_said(signs), nobody)


def standings(ledger: Ledger, layout: Layout, text: Text, own: str) -> list[Standing]:
    """The candidates of a page, the likeliest first."""
    found, of_none = judged(ledger, layout, text, own)
    likely = shares([signs for _, _, signs in found], WEIGHTS, of_none, NONE)
    ranked = [
        standing(name, share, line, signs)
        for (name, line, signs), share in zip(found, likely, strict=True)
    ]
    ranked.sort(key=lambda one: (-one.share, one.line or 0, one.name))
    return ranked


_SETTLED = frozenset({"key critic", "key reviewer", "key reviewed_by", PROVED})
"""Keys above a text that mean nobody else than its critic, and what proves itself."""


def settle_critic(ledger: Ledger, layout: Layout, text: Text, declared: Sequence[Declared]) -> None:
    """Keeps the critic that rules found where the page speaks for it, or takes the page's."""
    note_post_footer(ledger, layout, declared)
    signed = ledger.has("critic")
    if not signed:
        _note_proved(ledger, layout, declared)
    _settle(ledger, layout, text, declared)
    if signed and not ledger.has("critic"):
        _note_proved(ledger, layout, declared)
    resolve_critic(ledger, layout, declared)


def _note_proved(ledger: Ledger, layout: Layout, declared: Sequence[Declared]) -> None:
    """Notes the user whose page it is, or else the one name with its proof beside it."""
    user = user_on(layout) or user_of_page(layout)
    if user is not None:
        ledger.add("critic", user[0], Origin("label", NICKNAME, user[1], _SIGNED))
        return
    proved = proved_name(ledger, layout, declared)
    if proved is not None:
        ledger.add("critic", proved[0], Origin("label", PROVED, proved[1], _SIGNED))
        writers = ledger.ranked("credits.writer")
        ledger.withdraw("credits.writer", keep=[f for f in writers if f.line != proved[1]])


def _settle(ledger: Ledger, layout: Layout, text: Text, declared: Sequence[Declared]) -> None:
    best = ledger.best("critic")
    if best is not None and (best.layer in _STATED or best.rule in _SETTLED or _is_handle(best)):
        return
    if _without_house(ledger):
        best = ledger.best("critic")
    _without_slips(ledger)
    ranked = standings(ledger, layout, text, _own_words(declared))
    if not ranked:
        return
    names = {fold(name) for name in _winning(ledger, best)}
    if names and names <= {fold(one.name) for one in ranked if one.nobody}:
        ledger.withdraw("critic")
        names, best = set(), None
    top = next((one for one in ranked if not one.barred), ranked[0])
    if best is not None and best.rule == POST_FOOTER and names and not top.said:
        return
    least = CERTAIN if best is not None else SAID if top.said else ALONE
    if fold(top.name) not in names and not top.barred and top.share >= least:
        _elect(ledger, top)
        return
    if best is None or best.layer == "front matter" or best.rule.startswith(_TRUSTED):
        return
    if max((one.share for one in ranked if fold(one.name) in names), default=0.0) < AGREED:
        ledger.withdraw("critic")
    elif len(names) > 1:
        _without_others(ledger, best, ranked)


def _is_handle(best: Fact) -> bool:
    """Whether a user's name signs a post or, with digits in it, a byline: no sign of a name is."""
    return best.rule == NICKNAME or (best.rule == "byline" and str(best.value)[-1:].isdigit())


def _without_others(ledger: Ledger, best: Fact, ranked: Sequence[Standing]) -> None:
    """Takes back what a rule gives beside its likeliest name and nothing on the page confirms.

    A line apart from it, or behind its comma a day, an office, a number of the paper.
    """
    standing_of = {fold(one.name): one for one in ranked}

    def share(fact: Fact) -> float:
        one = standing_of.get(fold(str(fact.value)))
        return -1.0 if one is None or one.nobody else one.share

    found = ledger.ranked("critic")
    rivals = [fact for fact in found if (fact.layer, fact.rule) == (best.layer, best.rule)]
    likeliest = max(rivals, key=share)
    named = has_given_name(str(likeliest.value))
    slips = [
        fact
        for fact in rivals
        if fact is not likeliest
        and share(fact) < (AGREED if fact.line != likeliest.line else _BESIDE)
        and (not named or not has_given_name(str(fact.value)) or fact.line != likeliest.line)
    ]
    if slips:
        ledger.withdraw("critic", keep=[fact for fact in found if fact not in slips])


_BESIDE = 0.02
"""How likely a name must be on the line of a likelier one."""


def _without_house(ledger: Ledger) -> bool:
    """Takes back what a paper's own name signs where a byline names somebody too."""
    house = fold(str(ledger.value("publication", "")))
    found = ledger.ranked("critic")
    kept = [fact for fact in found if fold(str(fact.value)) != house]
    if not house or not kept or len(kept) == len(found) or all(f.sure < _SIGNED for f in kept):
        return False
    ledger.withdraw("critic", keep=kept)
    return True


_SIGNED = 0.8
_TRUSTED = ("initials", POST_FOOTER)
"""Rules whose name stays though the page says little for it."""


def _without_slips(ledger: Ledger) -> None:
    """Takes back the screenwriter of "Written by NAME" where NAME signs the text elsewhere."""
    makers = {fold(str(fact.value)) for fact in ledger.ranked("credits.director")}
    signs = {(fold(str(f.value)), f.line) for f in ledger.ranked("critic") if f.sure >= _SIGNED}
    found = ledger.ranked("credits.writer")
    kept = [
        fact
        for fact in found
        if fold(fact.rule.removeprefix("label ")) not in WRITTEN_BY
        or fold(str(fact.value)) in makers
        or not any(name == fold(str(fact.value)) for name, line in signs if line != fact.line)
    ]
    if len(kept) < len(found):
        ledger.withdraw("credits.writer", keep=kept)


def _winning(ledger: Ledger, best: Fact | None) -> list[str]:
    """The names that rules say together: those of one rule and line."""
    if best is None:
        return []
    return [
        str(fact.value)
        for fact in ledger.ranked("critic")
        if (fact.layer, fact.rule) == (best.layer, best.rule)
    ]


def _elect(ledger: Ledger, top: Standing) -> None:
    """Takes the page's name; with it what a rule says of the same."""
    same = [fact for fact in ledger.ranked("critic") if fold(str(fact.value)) == fold(top.name)]
    ledger.withdraw("critic", keep=same[:1])
    if not same:
        ledger.add("critic", top.name, Origin("label", RULE, top.line, round(top.share, 2)))


def _own_words(declared: Sequence[Declared]) -> str:
    """What a page says of itself beside its text: its title, its site's name, its furniture."""
    said = (item.value for item in declared if item.layer == "page")
    return fold(" | ".join(one[:200] for one in said if isinstance(one, str)))
