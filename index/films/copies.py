"""The same review twice: saved twice, or written in two languages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from index.films.claims import Claim
from index.films.clusters import Cluster
from index.films.folding import fold, words
from index.films.people import same_person
from index.model import REVIEW_KINDS


class Copies(Struct):
    """Which reviews are saved copies (`of`: copy -> the one shown), and copies that name
    no film by themselves but say what reviews of one film say (`adopted`)."""

    of: dict[str, str]
    adopted: dict[str, Cluster]


def copies(
    claims: Iterable[Claim], same: Mapping[str, str], film_of: Mapping[str, Cluster]
) -> Copies:
    """The copies among reviews of one text (`same`: review -> the set of its text).

    Only within one film: two films are reviewed in one text by mistake, or the
    text says nothing. Two critics who are both named wrote two reviews.
    """
    sets: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.id in same and not (claim.settled and not claim.titles):
            sets[same[claim.id]].append(claim)
    found = Copies({}, {})
    for members in sets.values():
        by_film: dict[Cluster | None, list[Claim]] = defaultdict(list)
        for claim in members:
            by_film[film_of.get(claim.id)].append(claim)
        loose = by_film.pop(None, [])
        if len(by_film) == 1:
            ((cluster, of_film),) = by_film.items()
            joining = _joining(loose, of_film)
            if cluster is not None:
                found.adopted.update(dict.fromkeys((claim.id for claim in joining), cluster))
            of_film.extend(joining)
        else:
            by_film[None] = loose
        for alike in by_film.values():
            found.of.update(_shown_for(alike))
    return found


def _joining(loose: Sequence[Claim], of_film: Sequence[Claim]) -> list[Claim]:
    return [claim for claim in loose if all(_one_critic(claim, other) for other in of_film)]


def _shown_for(alike: Sequence[Claim]) -> dict[str, str]:
    """Copy -> the review that is shown for it: the one of which most is known."""
    shown: list[Claim] = []
    found: dict[str, str] = {}
    for claim in sorted(alike, key=_rank):
        first = next((other for other in shown if _one_critic(claim, other)), None)
        if first is None:
            shown.append(claim)
        else:
            found[claim.id] = first.id
    return found


def _rank(claim: Claim) -> tuple[bool, int, int, str, str, str]:
    known = (claim.critic, claim.verdict, claim.published, claim.publication, claim.year)
    stated = sum(value is not None for value in known) + bool(claim.directors)
    kind = claim.kind not in REVIEW_KINDS
    return kind, -stated, -claim.words, claim.root, claim.path, claim.id


def _one_critic(one: Claim, other: Claim) -> bool:
    if not one.critic or not other.critic:
        return True
    return fold(one.critic) == fold(other.critic) or same_person(one.critic, other.critic)


def translations(claims: Iterable[Claim]) -> dict[str, tuple[str, ...]]:
    """Reviews of one film -> those in other languages by one critic, for one publication or day."""
    told = [
        claim for claim in claims if claim.critic and claim.language and claim.kind in REVIEW_KINDS
    ]
    found: dict[str, list[str]] = defaultdict(list)
    for one in told:
        found[one.id] += [other.id for other in told if _translates(one, other)]
    return {id_: tuple(sorted(others)) for id_, others in found.items() if others}


def _translates(one: Claim, other: Claim) -> bool:
    if one.language == other.language or not _one_critic(one, other):
        return False
    if 2 * min(one.words, other.words) < max(one.words, other.words):
        return False
    day = one.published is not None and len(one.published) >= 10
    if day and one.published == other.published:
        return True
    names = _name(one.publication), _name(other.publication)
    return bool(names[0]) and names[0] == names[1]


def _name(publication: str | None) -> str:
    return "".join(words(fold(publication or "")))
