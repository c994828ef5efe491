"""Rarer forms of labels: joined keys, keys without a colon, and keys of one letter."""

from __future__ import annotations

import re
from typing import NamedTuple

from index.folding import fold, word_set

from .dates import YEAR, YEAR_ALONE, find_date
from .label_keys import FIELDS, MAKER_FIELDS, WEAK
from .patterns import Pattern
from .people import NAME, is_name, split_names
from .ratings import is_aggregate_name
from .release_words import names_premiere, names_release
from .runtimes import read_runtime
from .verdict_keys import verdict_key


class Label(NamedTuple):
    """A labelled line: the field its key means, the key as written and folded, the value.

    `bare` says that no colon parts key and value, so that it counts only beside others.
    """

    field: str
    key: str
    folded: str
    value: str
    bare: bool = False

    @property
    def weak(self) -> bool:
        return self.bare or self.folded in WEAK


Stated = list[tuple[str, str]]
"""What a line of credits states, as (field, value)."""

_JOINT = re.compile(
    r"\s*[/&+,]\s*|(?<=\w)-(?=\w)|\s+(?:und|and|et|y|e|en|ve|og|och)\s+", re.IGNORECASE
)
_OF_WORDS = word_set("de di d von by van da do par por")
_AND_WORDS = word_set("und and et y e en ve")
_BY = word_set("by par por da door von")
_MAKERS = word_set(
    "credits.director credits.writer credits.cinematographer credits.editor author editor ignored"
)
_AS_CREW = {"author": "credits.writer", "editor": "credits.editor"}
_PLACE_TIME = frozenset({"credits.year", "credits.countries", "made"})
_CREW_KEY = re.compile(
    r"produ|prodit|music|musi[kqc]|kostum|costum|szenenbild|^ton$|^son$|score|sound|decors|design"
)


_NOTE = re.compile(r"\s*\([^()]*\)$")
_VERDICT_KEY = Pattern(
    r"(?:(?:the|my|our|your|final|overall|total|personal|official|film|movie|star|critic|critics|"
    r"reviewer|reviewers|author|editor|general|in|a|[a-z]{3,} s) ){1,3}"
    r"(?:rating|score|grade|verdict|stars|mark)|"
    r"(?:rating|score|grade|note|nota|voto|wertung|puan)(?: (?:out of|sur|su|von|over|auf))? ?"
    r"(?:0 ?|1 )?(?:to )?(?:4|5|6|10|20|100|four|five|ten)?"
)
"""Keys of a verdict that somebody makes up: "Final Grade", "Anna's rating", "Score (0-10)"."""


_VOTER = Pattern(
    rf"(?:[Vv]oto|[Nn]ota|[Pp]untuación|[Cc]alificación|[Vv]aloración|[Vv]alutazione) d[ei] "
    rf"(?P<name>{NAME})"
)


def voter_of(key: str) -> str | None:
    """Whose rating a key says that it is ("Voto de NAME")."""
    match = _VOTER.fullmatch(key)
    return match["name"] if match and is_name(match["name"]) else None


def fields_of_key(key: str) -> tuple[str, ...]:
    """The fields that a key means: one, several for "Regie und Drehbuch", none if unknown."""
    folded = fold(key)
    field = FIELDS.get(folded)
    if field is None and key.endswith(")"):
        field = FIELDS.get(fold(_NOTE.sub("", key)))
    if field is None and folded.startswith("the "):
        led = FIELDS.get(folded[4:])  # "The cast: A, B and C"
        field = led if led in ("credits.cast", "credits.director") else None
    if field is not None:
        return (field,)
    if voter_of(key):
        return ("rating",)
    if _VERDICT_KEY.fullmatch(folded) and not is_aggregate_name(key):
        return ("rating",)
    if rated := verdict_key(folded):
        return (rated,)
    if names_release(words := folded.split()):
        return ("ignored",) if names_premiere(words) else ("release",)
    sides = [side for side in _JOINT.split(key.strip()) if side]
    return _joined(sides) if 2 <= len(sides) <= 5 else ()


def _joined(sides: list[str]) -> tuple[str, ...]:
    last = fold(sides[-1]).split(" ")[-1]
    found: list[str] = []
    for side in sides:
        folded = fold(side)
        field = FIELDS.get(folded)
        if field is None and last in _BY:
            field = FIELDS.get(f"{folded} {last}")
        if field is None:
            return ()
        found.append(field)
    if set(found) <= _PLACE_TIME:
        return ("made",)
    people = [_AS_CREW.get(field, field) for field in found if field != "ignored"]
    if not set(found) <= _MAKERS or not any(field in MAKER_FIELDS for field in found):
        return ()
    return tuple(dict.fromkeys(people))


"""Fields of people behind the camera."""

_BARE_FIELDS = MAKER_FIELDS | {"editor", "credits.cast", "credits.distributor", "ignored"}
_BARE_KEYS = {
    name: field
    for name, field in FIELDS.items()
    if field in _BARE_FIELDS
    and (field != "ignored" or _CREW_KEY.search(name))
    and name not in word_set("d de cut story time edit director_s foto image_credit stars actor")
}
_FIRST = frozenset(name.split(" ")[0] for name in _BARE_KEYS)
_FIRST_WORD = re.compile(r"[\s*_•·–—-]*(?P<word>[^\W\d_]+)")
_BIR_FILMI = Pattern(rf"[Bb][İi]r (?P<name>{NAME}) [Ff][İi]lm[İi][\W_]*")
_OF = re.compile(r"(?:[Dd]e|[Dd]i|[Vv]on|[Vv]an)\s+(?P<names>[^\W\d_].{3,60})")


def read_bare(text: str) -> list[Label]:
    """The labels that a line without a colon is ("Kamera Hagen Bogdanski"); mostly none."""
    turkish = _BIR_FILMI.fullmatch(text) if text[:4].casefold() == "bir " else None
    if turkish and is_name(turkish["name"]):
        return [Label("credits.director", "bir film", "un film de", turkish["name"])]
    dated = _read_number(text) if len(text) <= _LONGEST_NUMBERED else []
    if dated:
        return dated
    first = _FIRST_WORD.match(text)
    if first is None or len(text) > 400:
        return []
    if fold(first["word"]) not in _FIRST and "/" not in text[:30]:
        return []
    line = text.strip(" *_•·–—-").removesuffix(".")
    words = line.split(" ")
    for size in range(min(5, len(words) - 1), 0, -1):
        key, value = " ".join(words[:size]), " ".join(words[size:])
        fields = _bare_fields(key)
        if fields and all(_is_bare_value(field, value) for field in fields):
            return [Label(field, key, fold(key), value, bare=True) for field in fields]
    return []


_LONGEST_NUMBERED = 48
_NUMBERED = re.compile(
    r"\W{0,4}(?P<key>[^\W\d_][^\d:.!?\n]{2,24}?)\s(?P<value>\d[^:.!?\n]{1,20}?)\W{0,3}"
)
_TIME = re.compile(
    r"\d{2,3}\s?[^\W\d_]{1,8}|\d{2,3}['’′]|\d\s?[^\W\d_]{1,8}\s?\d\d(?:\s?[^\W\d_]{1,8})?"
)


def _read_number(text: str) -> list[Label]:
    """A year or a length behind its key ("Año 2019", "Laufzeit 98 Minuten")."""
    match = _NUMBERED.fullmatch(text)
    fields = fields_of_key(match["key"]) if match is not None else ()
    if match is None or fields not in (("credits.year",), ("credits.runtime",)):
        return []
    value = match["value"]
    if fields == ("credits.year",):
        stated = bool(_ONLY_YEAR.fullmatch(value))
    else:
        stated = bool(_TIME.fullmatch(value)) and read_runtime(value) is not None
    return [Label(fields[0], match["key"], fold(match["key"]), value, bare=True)] if stated else []


_ONLY_YEAR = re.compile(YEAR)


def _bare_fields(key: str) -> tuple[str, ...]:
    folded = fold(key)
    field = _BARE_KEYS.get(folded)
    if field is not None:
        lower = key[0].islower() and field != "credits.cast"
        return () if lower else (field,)
    if "/" in key or "&" in key:
        return fields_of_key(key)
    return _spoken_fields(key)


def _spoken_fields(key: str) -> tuple[str, ...]:
    """The fields of "Regie und Buch", and of "Photographie de" as of "Photographie"."""
    first, *rest = fold(key).split(" ")
    if not key[0].isupper() or not rest or first not in _FIRST:
        return ()
    if len(rest) == 1 and rest[0] in _OF_WORDS:
        return (_BARE_KEYS[first],) if first in _BARE_KEYS else ()
    joint = len(rest) == 2 and rest[0] in _AND_WORDS
    return fields_of_key(key) if joint else ()


def _is_bare_value(field: str, value: str) -> bool:
    if not value or not value[0].isupper():
        return False
    if field == "credits.distributor":
        return len(value.split()) <= 5 and value[-1] not in ".!?" and "," not in value
    names = [name for name, _ in split_names(value)]
    return bool(names) and all(is_name(name) for name in names)


def read_of(text: str) -> Label | None:
    """ "de NAME" or "di NAME": the director where a line of credits stands beside it."""
    match = _OF.fullmatch(text.strip(" *_"))
    if match is None:
        return None
    names = [name for name, _ in split_names(match["names"])]
    if not 1 <= len(names) <= 3 or not all(is_name(name) for name in names):
        return None
    return Label("credits.director", text.split(maxsplit=1)[0], "de", match["names"], bare=True)


_LETTERS = {
    "r": "credits.director", "b": "credits.writer", "k": "credits.cinematographer",
    "s": "credits.editor", "sch": "credits.editor", "d": "credits.cast", "da": "credits.cast",
    "m": "ignored", "mu": "ignored", "p": "ignored", "a": "ignored", "t": "ignored",
    "v": "credits.distributor", "l": "credits.runtime",
}  # fmt: skip
_LETTER_KEY = re.compile(r"[A-Z](?:[a-z]|[a-z]{2})?(?:\s?[/&+,]\s?[A-Z][a-z]?)?")


def read_letter(key: str, value: str) -> list[Label]:
    """Labels of a key of one letter as German programmes print them; settled by their company."""
    if not _LETTER_KEY.fullmatch(key) or not value[:1].isalnum():
        return []
    letters = [fold(letter) for letter in _JOINT.split(key)]
    if not all(letter in _LETTERS for letter in letters):
        return []
    return [Label("letter", key, letter, value) for letter in letters]


def settle_letters(labels: list[Label]) -> dict[str, str]:
    """What the keys of one letter among neighbouring labels mean; empty where that is open.

    "R" and another crew letter are German credits, in which "D" lists the
    cast; "D" beside crew without an "R" stays the director.
    """
    letters = {label.folded for label in labels if label.field == "letter"}
    directed = any(label.field == "credits.director" and label.folded != "d" for label in labels)
    crew = letters & {"r", "b", "k", "s", "sch"}
    german = ("r" in letters and (len(letters) > 1 or "d" in letters)) or (directed and crew)
    if not german:
        alone = letters == {"r"} and any(
            label.field in ("credits.cast", "credits.writer", "credits.runtime") for label in labels
        )
        if directed and letters == {"l"}:
            return {"l": "credits.runtime"}
        return {"r": "credits.director"} if alone else {}
    meanings = {letter: _LETTERS[letter] for letter in letters | {"d"}}
    if not crew & {"b", "k"}:
        meanings.pop("s", None)
    return meanings


_ON_SALE = frozenset({"dvd", "vhs", "video", "blu ray", "dvd release", "dvd video", "rental"})
_SHOWN = frozenset({"cinema", "cinemas", "uk cinema", "in cinemas", "theaters", "theatres"}) | {
    "opening",
    "opened",
}
_LONGEST_DAY = 30


def fields_of_day(key: str, value: str) -> tuple[str, ...]:
    """The fields of "Cinema: 1996" and "DVD: 5 June 2000": keys only beside a year or a day."""
    if key not in _ON_SALE | _SHOWN or len(value) > _LONGEST_DAY:
        return ()
    if YEAR_ALONE.fullmatch(value):
        return ("credits.year",) if key in _SHOWN else ("ignored",)
    if find_date(value, day_first=True) is None:
        return ()
    return ("release",) if key in _SHOWN else ("ignored",)
