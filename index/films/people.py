"""Names of directors: whether two are one person, and one list from many."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from index.films.folding import fold, words

Names = tuple[str, ...]

_LEFT_OUT: Final = frozenset(
    {"jr", "sr", "brothers", "bros", "bruder", "gebruder", "freres", "sisters", "dir", "regie"}
    | {"the", "and", "und", "et", "y", "e", "&"}
)
_INITIALS: Final = re.compile(r"\b(?:[A-Z]{2,3})\b")
_SHOUTED: Final = re.compile(r"[^\W\d_]{3,}")
_TRANSCRIBED: Final = (
    *(("w", "v"), ("kh", "h"), ("ph", "f"), ("ks", "x"), ("ou", "u")),
    *(("tch", "ch"), ("tsch", "ch"), ("sch", "sh")),
)
_FINAL_K: Final = re.compile(r"c[hk]?$")
_LONG: Final = 5
_APART: Final = 1


def speak_against(one: Names, other: Names) -> bool:
    """Whether directors are stated on both sides and no name is shared.

    Names in different scripts can't be compared and say nothing.
    """
    if not one or not other:
        return False
    return all(_comparable(a, b) and not same_person(a, b) for a in one for b in other)


def share_a_name(one: Names, other: Names) -> bool:
    """Whether one person stands on both sides; a co-director is enough."""
    return any(same_person(a, b) for a in one for b in other)


@lru_cache(maxsize=65536)
def same_person(one: str, other: str) -> bool:
    """Whether two names may be one person's.

    Order, hyphens, initials, middle names, a surname alone, and small
    differences of transcription are allowed for; a different first name is not.
    """
    a, b = _parts(one), _parts(other)
    if not a or not b:
        return fold(one) == fold(other)
    if "".join(a) in _rotations(b):
        return True
    small, large = sorted((a, b), key=lambda name: (len(name), name))
    if len(small) == 1:
        return len(small[0]) > 1 and small[0] in (large[0], large[-1])
    return _each_has_a_partner(small, large) or _spelled_alike(a, b)


def joined_names(lists: Iterable[Names]) -> Names:
    """All names, each person once, those named most often first, each as most write it.

    Names in another script are those of the same people, unless they are more.
    """
    votes: Counter[str] = Counter()
    places: dict[str, list[int]] = {}
    for names in lists:
        for place, name in enumerate(dict.fromkeys(names)):
            votes[name] += 1
            places.setdefault(name, []).append(place)
    people: list[list[str]] = []
    # The fullest names first: a surname alone goes to a person who is already there.
    for name in sorted(votes, key=lambda name: (-len(_parts(name)), -votes[name], name)):
        person = next((known for known in people if same_person(known[0], name)), None)
        if person is None:
            people.append([name])
        else:
            person.append(name)

    people = _in_one_script(people, votes)

    def rank(person: list[str]) -> tuple[int, float, str]:
        where = [place for name in person for place in places[name]]
        return -sum(votes[name] for name in person), sum(where) / len(where), person[0]

    return tuple(_best_spelling(person, votes) for person in sorted(people, key=rank))


def _in_one_script(people: list[list[str]], votes: Counter[str]) -> list[list[str]]:
    """Without those who are named in a script that fewer use, where they are no more than
    those in the script that most use."""
    written: dict[str, list[list[str]]] = {}
    for person in people:
        written.setdefault(script(person[0]), []).append(person)
    if len(written) < 2:
        return people

    def rank(name: str) -> tuple[int, bool, str]:
        named = sum(votes[spelled] for person in written[name] for spelled in person)
        return -named, name != "latin", name

    main = min(written, key=rank)
    dropped = {
        name for name in written if name != main and len(written[name]) <= len(written[main])
    }
    return [person for person in people if script(person[0]) not in dropped]


def _best_spelling(person: Sequence[str], votes: Counter[str]) -> str:
    def rank(name: str) -> tuple[bool, bool, int, int, str]:
        short = len(_parts(name)) < 2 and len(_parts(person[0])) > 1
        return short, name.isupper() or name.islower(), -votes[name], -_accents(name), name

    best = min(person, key=rank)
    return _SHOUTED.sub(lambda run: run[0].capitalize(), best) if best.isupper() else best


def _accents(name: str) -> int:
    return sum(letter > "\x7f" for letter in name)


@lru_cache(maxsize=65536)
def _parts(name: str) -> tuple[str, ...]:
    """The words of a name, ``PT`` and ``P.T.`` as two initials; "Last, First" turned round."""
    last, comma, first = name.partition(",")
    if comma and first.strip() and "," not in first and fold(first).strip(" .") not in _LEFT_OUT:
        name = f"{first} {last}"
    if not name.isupper():
        name = _INITIALS.sub(lambda match: " ".join(match[0]), name)
    found = words(fold(name).replace("'", ""))
    return tuple(word for word in found if word not in _LEFT_OUT) or tuple(found)


def _rotations(parts: tuple[str, ...]) -> set[str]:
    return {"".join(parts[at:] + parts[:at]) for at in range(len(parts))}


def _each_has_a_partner(small: tuple[str, ...], large: tuple[str, ...]) -> bool:
    """Whether every part of the shorter name is in the longer, one of them in full."""
    left = list(large)
    whole = 0
    for part in sorted(small, key=lambda part: (-len(part), part)):
        if part in left:
            left.remove(part)
            whole += len(part) > 1
            continue
        partner = next((other for other in left if _initial(part, other)), None)
        if partner is None:
            return False
        left.remove(partner)
    return whole > 0


def _initial(one: str, other: str) -> bool:
    return one[0] == other[0] and (len(one) == 1 or len(other) == 1)


def _spelled_alike(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Andrei Tarkovsky and Andrej Tarkowskij: every part transcribed or one letter off."""
    if len(a) != len(b):
        return False
    return all(
        x == y or (x[0] == y[0] and min(len(x), len(y)) >= _LONG and _distance(x, y) <= _APART)
        for x, y in zip(map(_transcribed, a), map(_transcribed, b), strict=True)
    )


def _transcribed(part: str) -> str:
    """Andrey, Andrei and Andrej; Tarkovsky and Tarkowskij; Zach, Zack and Zak: one way to write
    them."""
    part = _FINAL_K.sub("k", part)
    for written, meant in _TRANSCRIBED:
        part = part.replace(written, meant)
    return re.sub("[ijy]+", "i", part)


def _distance(one: str, other: str) -> int:
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        before, row[0] = row[0], at
        for place, against in enumerate(other, 1):
            changed = before + (letter != against)
            before = row[place]
            row[place] = min(row[place] + 1, row[place - 1] + 1, changed)
    return row[-1]


def _comparable(one: str, other: str) -> bool:
    return script(one) == script(other)


@lru_cache(maxsize=65536)
def script(name: str) -> str:
    """Roughly: latin, cyrillic, east asian ... by the first letter."""
    for letter in fold(name):
        if letter.isalpha():
            code = ord(letter)
            if code < 0x370:
                return "latin"
            if code < 0x530:
                return "greek" if code < 0x400 else "cyrillic"
            return "east" if 0x2E80 <= code < 0xFB00 else f"{code >> 8}"
    return ""
