"""Scales of bare ratings, learnt from the other documents of the same critic or folder.

"rating: 3" says no scale. Where others state their verdicts in the same way, they
may show it: by stating one, or by the numbers they give. What is learnt depends on
what all documents state and on nothing that was learnt before.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

import msgspec
from msgspec import Raw, to_builtins

from index.catalog.contents import Entered, Learnt, Neighbours, Stated, encode
from index.model import Fact, Rating, Review

_NUMBER: Final = re.compile(r"\d{1,3}(?=\D|$)")
_STARS: Final = re.compile(
    r"[★⭐*]|stars?\b|\bsterne?n?\b|étoiles?\b|estrell?as?\b|estrelas?\b|\bstell[ae]\b|"
    r"\bster(?:ren)?\b|yıldız|stj[eä]rn|gwiazd",
    re.IGNORECASE,
)
_OUT_OF: Final = re.compile(r"\bof\b|(?<!1)/", re.IGNORECASE)
_SPREAD: Final = re.compile(r"(?:^|/)(?:\d{1,4}|[^/])$")
"""A folder by year, month or letter, which is a part of the one above it."""
_DICE: Final = frozenset({"no", "nb", "nn", "da"})
"""Languages of critics who throw dice: five is not their top."""
_SCHOOL: Final = re.compile(r"(?:schul)?note\b", re.IGNORECASE)

_LEAST: Final = 8
"""Numbers that show their scale; fewer may all be low, or all high."""
_LEAST_WHOLE: Final = 12
"""The same of whole numbers up to five."""
_SURE_STATED: Final = 0.85
_SURE_SHOWN: Final = 0.7
_TWO: Final = 2


class _Told(NamedTuple):
    """What a group of documents tells: a scale or None, of how many, and whether one states it.

    `torn` is True where they state several.
    """

    scale: float | None = None
    size: int = 0
    stated: bool = False
    torn: bool = False


def stated_by(review: Review, *, in_file: bool) -> Stated | None:
    """What a review's verdict tells of those that are stated alike; None for letters and thumbs.

    `in_file`: it is one of several in its file, which are its neighbours. What a person
    corrects tells nothing of other documents.
    """
    rating = review.rating
    fact = _fact_of(review)
    if rating is None or fact is None or rating.kind != "verdict" or fact.layer == "correction":
        return None
    forms, scale = _forms(rating)
    if rating.value is None or (scale is None and not rating.value):
        # A word has no scale; "rating: 0" may be a template's, not filled in.
        return None
    critic = (review.critic or "").casefold()
    place = f"{review.root}\0{review.path if in_file else _folder(review)}\0{critic}"
    # A single name may be that of many a critic ("admin").
    places = [place, f"\0{critic}"] if " " in critic else [place]
    rule = fact.rule.casefold()
    groups = tuple(
        _number(f"{fact.layer}\0{rule}\0{form}\0{place}") for form in forms for place in places
    )
    school = review.language == "de" and bool(_SCHOOL.search(rule))
    six = review.language in _DICE or school
    return Stated(groups, rating.value, scale, six, in_file) if groups else None


def relearnt(
    entered: Mapping[str, Entered], before: Mapping[str, Learnt]
) -> tuple[dict[str, Learnt], dict[str, Entered]]:
    """What is learnt of all reviews, by id, and those that have another scale than `before`."""
    now = learnt(entered)
    scales = [{id_: each.scale for id_, each in told.items()} for told in (before, now)]
    changed = {id_ for id_, _ in scales[0].items() ^ scales[1].items()}
    return now, {id_: rescaled(entered[id_], now.get(id_)) for id_ in sorted(changed)}


def learnt(entered: Mapping[str, Entered]) -> dict[str, Learnt]:
    """The scales of all bare ratings that others tell, by review."""
    stated = {id_: item.stated for id_, item in entered.items() if item.stated is not None}
    wanted = {group for each in stated.values() if each.bare for group in each.groups}
    members: dict[int, list[Stated]] = defaultdict(list)
    for each in stated.values():
        for group in each.groups:
            if group in wanted:
                members[group].append(each)
    told = {group: _told(listed) for group, listed in members.items()}
    found: dict[str, Learnt] = {}
    for id_, each in stated.items():
        scale = _learnt(each, [told[group] for group in each.groups]) if each.bare else None
        if scale is not None:
            found[id_] = scale
    return found


def rescaled(item: Entered, scale: Learnt | None) -> Entered:
    """A review in the catalog with a scale that was learnt, or without one."""
    from index.facts.grades import percent_of

    row, claim = item.row, item.claim
    if row.rating is None or row.rating.value is None:
        return item
    known = scale.scale if scale else None
    percent = percent_of(row.rating.value, known)
    rating = msgspec.structs.replace(row.rating, scale=known, percent=percent)
    return msgspec.structs.replace(
        item,
        stored_row=Raw(encode(msgspec.structs.replace(row, rating=rating))),
        stored_claim=Raw(encode(msgspec.structs.replace(claim, verdict=percent))),
    )


def with_scale(review: Review, rating: Rating | None, scale: Learnt) -> Review:
    """A review whose own rating is `rating`, on the scale that was learnt; its fact says so."""
    fact = _fact_of(review)
    if fact is None or rating is None:
        return review
    others = f"{scale.others} others" if scale.others > 1 else "another"
    where = f"in {_folder(review).rpartition('/')[2] or 'this folder'}"
    whose = {"folder": where, "file": "in this file", "critic": f"by {review.critic}"}
    now = Fact(
        fact.field,
        to_builtins(rating),
        fact.layer,
        f"{fact.rule}; scale learnt from {others} {whose[scale.of]}",
        fact.line,
        round(fact.sure * (_SURE_STATED if scale.stated else _SURE_SHOWN), 2),
    )
    facts = tuple(now if each is fact else each for each in review.facts)
    return msgspec.structs.replace(review, rating=rating, facts=facts)


def _fact_of(review: Review) -> Fact | None:
    """The fact that a review's rating is of; None where its printed form is put together."""
    if review.rating is None:
        return None
    plain = to_builtins(review.rating)
    return next((f for f in review.facts if f.field == "rating" and f.value == plain), None)


def _forms(rating: Rating) -> tuple[tuple[str, ...], float | None]:
    """How a rating is printed, "number" or "stars", and the scale that is printed with it.

    A number with its scale ("3 out of 4") may be stars as well. A scale that was only
    told from the value ("4.5 stars") is none; signs alone tell nothing of numbers.
    """
    printed = rating.printed
    if _STARS.search(printed):
        if "★" in printed[:1] or "⭐" in printed[:1]:
            return (), None
        return ("stars",), rating.scale if _OUT_OF.search(printed) else None
    number = _NUMBER.match(printed)
    if number is None or int(number[0]) != int(rating.value or 0):
        return (), None
    return (("number",) if rating.scale is None else ("number", "stars")), rating.scale


def _folder(review: Review) -> str:
    """The folder of a review's file, without parts that only spread it over years or letters."""
    folder = review.path.rpartition("/")[0]
    while _SPREAD.search(folder):
        folder = folder.rpartition("/")[0]
    return folder


def _number(name: str) -> int:
    digest = hashlib.blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big")


def _learnt(own: Stated, told: Sequence[_Told]) -> Learnt | None:
    """What the neighbours in the folder tell, else the critic's others; None if they disagree."""
    near, wide = told[0], told[-1]
    chosen = near if near.scale or near.torn else wide
    if chosen.scale is None or chosen.torn or own.value > chosen.scale:
        return None
    if wide.scale not in (None, chosen.scale):
        return None
    of: Neighbours = "critic" if chosen is not near else "file" if own.in_file else "folder"
    return Learnt(chosen.scale, chosen.size - (not chosen.stated), chosen.stated, of)


def _told(members: Iterable[Stated]) -> _Told:
    bare: list[float] = []
    scales: Counter[float] = Counter()
    six = False
    for each in members:
        six = six or each.six
        if each.scale is None:
            bare.append(each.value)
        else:
            scales[each.scale] += 1
    shown = _shown(bare, six)
    if not scales:
        return _Told(shown, len(bare))
    (scale, count), *others = scales.most_common()
    if others or max(bare, default=0) > scale or shown not in (None, scale):
        return _Told(torn=True)
    if shown is None and not _can_be(bare, scale, count):
        return _Told()
    return _Told(scale, count, stated=True)


def _can_be(bare: Sequence[float], scale: float, count: int) -> bool:
    """Whether bare values can be on the scale that two others state at least: low ones
    alone may as well be on a shorter one."""
    return count >= _TWO and bool(bare) and (scale <= 5 or max(bare) > scale / 2)


def _shown(bare: Sequence[float], six: bool) -> float | None:
    """The scale that values show by themselves, None where it can be another.

    Up to four: stars out of four or five. Up to 50: out of fifty or a hundred.
    """
    if len(bare) < _LEAST:
        return None
    top = max(bare)

    def share(low: float) -> float:
        return sum(value > low for value in bare) / len(bare)

    several = 3 / len(bare)
    if 50 < top <= 100:
        return 100.0 if share(50) >= several and share(10) >= 0.9 else None
    if 10 < top <= 20:
        return 20.0 if share(10) >= max(several, 0.3) and share(5) >= 0.8 else None
    if 8 <= top <= 10:
        return 10.0 if share(5) >= max(several, 0.4) else None
    if not 4 < top <= 5 or six or any(value * 4 % 1 for value in bare):
        return None
    whole = all(value == int(value) for value in bare)
    enough = len(bare) >= (_LEAST_WHOLE if whole else _LEAST)
    return 5.0 if enough and share(4) * len(bare) >= _TWO and share(3.5) >= 0.25 else None
