"""What front matter and sidecar files state."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from msgspec import to_builtins

from index.folding import fold, without_emphasis, word_set
from index.model import Debris, Declared

from .bylines import read_byline
from .credits import add_value, clean_role, people_in
from .dates import read_date
from .declared_context import context_of, field_in
from .declared_values import (
    compact_date,
    explained_rating,
    is_film_number,
    is_no_value,
    is_page_of_film,
    other_medium,
    plain_text,
    published_in,
    spelled_name,
    stated_scale,
    without_address,
)
from .keys import field_of
from .kinds import declared_kind
from .label_forms import fields_of_key
from .label_keys import MAKER_FIELDS
from .layers import Ledger, Origin
from .meanings import TRUE_WORDS, note_rating
from .people import clean_name, is_name, split_names
from .ratings import SCALES, read_rating
from .releases import note_stated
from .vocabulary import LANGUAGE_CODES
from .word_verdicts import IN_WORDS, verdict_in_words

_BY = re.compile(r"^\s*(?:by|von|par|por|di)\s+", re.IGNORECASE)
_NEW_YEAR = re.compile(r"\d{4}-01-01(?:T|\Z)")
"""A date that stands where only the year was known."""
_ONLY_STARS = re.compile(r"[★⭐🌟✭✮✯✰☆✩½\ufe0f ]{1,24}")
"""A description that is the verdict alone."""
_OF_FILMS_TOO = frozenset({"feature", "features"})
"""Words for a kind of text that are as often for a kind of film."""
_PLACES = word_set("source publication in at outlet")
_SPOILING = frozenset({"spoiler", "spoilers", "contains spoilers", "with spoilers"})
_BETWEEN_TAGS = re.compile(r"(?:[,;#|]|:(?!\d))+")
_NOTHING: tuple[Any, ...] = (None, "", [], {}, ())


@dataclass
class _Reader:
    """Notes declared values; `scale` is the one that a key of its own states for the rating."""

    ledger: Ledger
    scale: float | None
    day_first: bool | None

    def note(self, field: str, value: Any, origin: Origin) -> bool:
        """False where the value can't be read as what its key promises."""
        if field == "credits.cast":
            return self.note_cast(value, origin)
        if isinstance(value, Mapping):
            return self.note_mapping(field, value, origin)
        if isinstance(value, (list, tuple)):
            if field in ("rating", "aggregate") and len(value) > 1 and not _are_names(value):
                return False
            read = [self.note(field, one, origin) for one in value if one not in _NOTHING]
            return any(read) or not read
        if isinstance(value, bool):
            if field == "spoilers":
                self.ledger.add("spoilers", value, origin)
            return True
        return self.note_text(field, _text(value, as_written=field == "rating"), origin)

    def note_mapping(self, field: str, value: Mapping[str, Any], origin: Origin) -> bool:
        if field == "release":
            return note_stated(self.ledger, value, origin, day_first=self.day_first)
        inner = next((value[k] for k in ("name", "title", "value") if value.get(k)), None)
        return inner is not None and self.note(field, inner, origin)

    def note_text(self, field: str, text: str, origin: Origin) -> bool:
        if field in ("rating", "aggregate"):
            return self.note_rating(field, text, origin)
        if field in MAKER_FIELDS or field in ("critic", "translator"):
            people = self.note_people if field in MAKER_FIELDS else self.note_critic
            return people(field, text, origin)
        if field == "imdb" or field.startswith("ids."):
            return self.note_number(field, text, origin)
        if field == "language" or (field == "credits.languages" and len(text) == 2):
            return self.note_language(text, origin)
        if field == "credits.runtime" and text.isdigit():
            text += " min"
        elif field == "release":
            text = compact_date(text)
            origin = origin.less(0.7) if origin.layer == "page" else origin
            if _NEW_YEAR.match(text):
                field, text = "credits.year", text[:4]
        if field in _PLAIN:
            return self.note_plain(field, text, origin)
        return add_value(self.ledger, field, text, origin, day_first=self.day_first)

    def note_plain(self, field: str, text: str, origin: Origin) -> bool:
        if field in _DATES:
            day = read_date(compact_date(text), day_first=self.day_first)
            if day is None:
                return False
            self.ledger.add(field, day, origin.less(_trust(origin.rule)))
        elif field in ("kind", "tags"):
            self.note_kind(field, text, origin)
        elif field == "spoilers":
            self.ledger.add("spoilers", fold(text) in TRUE_WORDS, origin)
        elif field == "url":
            if "/" in text and not is_page_of_film(text):
                self.ledger.add("url", text, origin)
        elif field == "publication":
            if "://" in text:
                of_text = fold(_spaced(origin.rule)).rsplit(" ", 1)[-1] in _PLACES
                return of_text and self.note_plain("url", text, origin)
            if published_in(text, origin.rule):
                self.ledger.add("publication", without_emphasis(text), origin)
        elif field == "teaser":
            return self.note_teaser(text, origin)
        else:
            name = {"film": "film_titles", "original": "original_title"}.get(field, field)
            self.ledger.add(name, without_emphasis(text), origin)
        return True

    def note_teaser(self, text: str, origin: Origin) -> bool:
        """A description, which may be the verdict or the byline and nothing else."""
        if _ONLY_STARS.fullmatch(text):
            return self.note_rating("rating", text, origin)
        signing = read_byline(text) if _BY.match(text) else None
        for name in signing.names if signing else ():
            self.ledger.add("critic", name, origin)
        if signing is None or not signing.names:
            self.ledger.add("teaser", without_emphasis(text), origin)
        return True

    def note_kind(self, field: str, text: str, origin: Origin) -> None:
        """A word for the kind of text; a tag is kept as it stands, for others to weigh."""
        if field == "tags":
            for tag in filter(None, map(str.strip, _BETWEEN_TAGS.split(text))):
                self.ledger.add("tags", tag, origin)
                if fold(tag) in _SPOILING:
                    self.ledger.add("spoilers", True, origin)
            return
        kind = declared_kind(text) or ("other" if other_medium(text) else None)
        if kind and fold(text) not in _OF_FILMS_TOO:
            self.ledger.add("kind", kind, origin)
        else:
            self.ledger.add("tags", text, origin)

    def note_number(self, field: str, text: str, origin: Origin) -> bool:
        """The film's number on a site, for film_ids to note; "imdb" may be the rating there."""
        short = field == "imdb" and text.isdecimal() and len(text) <= 3
        if is_film_number(text) and not short:
            return True
        if "://" in text:
            return self.note_plain("url", text, origin)
        return field == "imdb" and self.note_rating("aggregate", text, origin)

    def note_rating(self, field: str, text: str, origin: Origin) -> bool:
        scale = stated_scale(origin.rule) or self.scale
        rating = read_rating(text, bare=True, key=origin.rule)
        if rating is None and (told := explained_rating(text)):
            rating = read_rating(told, key=f"{origin.rule} {text}")
        if rating is None:
            stars = origin.rule.endswith((" stars", ".stars")) and any(c.isalpha() for c in text)
            words = verdict_in_words(text, origin.rule) if field == "rating" else None
            if words is not None:
                corrected = origin.layer == "correction"
                self.ledger.add("rating" if corrected else IN_WORDS, to_builtins(words), origin)
            return words is not None or (stars and self.note_cast(text, origin))
        if rating.scale is None and scale and 0 <= (rating.value or 0) <= scale:
            rating = read_rating(f"{text}/{scale:g}", bare=True) or rating
        note_rating(self.ledger, rating, origin, aggregate=field == "aggregate")
        return True

    def note_critic(self, field: str, text: str, origin: Origin) -> bool:
        names = [
            clean_name(spelled_name(name))
            for name, _ in split_names(without_address(_BY.sub("", text)))
        ]
        names = [name for name in names if sum(c.isalpha() for c in name) > 1]
        if origin.sure < _SURE or origin.layer == "prose":  # a slip, or who sent a mail
            names = [name for name in names if is_name(name)]
        for name in names:
            self.ledger.add(field, name, origin)
        return any(names)

    def note_people(self, field: str, text: str, origin: Origin) -> bool:
        if "/" in text and ("." in text or " " not in text):
            return False
        fields = fields_of_key(_spaced(origin.rule.removeprefix("key ")))
        if len(fields) > 1:
            read = [add_value(self.ledger, each, text, origin) for each in fields]
            return any(read)
        people = [name for name in people_in(text) if name[0].isalpha() and len(name.split()) <= 6]
        for name in people:
            self.ledger.add(field, name, origin)
        return bool(people)

    def note_language(self, text: str, origin: Origin) -> bool:
        """A code ("de", "en-GB") is the text's language, a name ("German") the film's."""
        first = fold(text).split(" ")[0]
        code = LANGUAGE_CODES.get(first)
        if code is not None and len(first) == 2:
            of_film = {"original", "spoken"} & set(fold(_spaced(origin.rule)).split(" "))
            if not of_film:
                self.ledger.add("language", code, origin)
            return True
        return add_value(self.ledger, "credits.languages", text, origin)

    def note_cast(self, value: Any, origin: Origin) -> bool:
        """A list of names, of mappings with name and role, or one mapping name -> role."""
        if isinstance(value, (list, tuple)):
            read = [self.note_cast(one, origin) for one in value]
            return any(read)
        if not isinstance(value, Mapping):
            return add_value(self.ledger, "credits.cast", _text(value), origin)
        plain = {str(key).casefold(): each for key, each in value.items()}
        if not {"name", "actor"} & set(plain):
            read = [self.add_member(str(name), role, origin) for name, role in value.items()]
            return any(read)
        role = plain.get("role") or plain.get("character") or plain.get("as")
        return self.add_member(str(plain.get("name") or plain.get("actor") or ""), role, origin)

    def add_member(self, name: str, role: Any, origin: Origin) -> bool:
        name = clean_name(name)
        if not name:
            return False
        shown = clean_role(_text(role)) if role not in _NOTHING else None
        self.ledger.add("credits.cast", {"name": name, "role": shown}, origin)
        return True


_SURE = 0.8
_DATES = word_set("published watched updated")
_PLAIN = _DATES | word_set("film films original title publication url teaser kind tags spoilers")
_OFTEN_OTHERWISE = _DATES | word_set(
    "publication rating credits.runtime credits.cast release credits.year url"
)
"""Fields whose keys people also use for something else: what can't be read is set aside."""


def note_declared(
    declared: tuple[Declared, ...], ledger: Ledger, *, day_first: bool | None
) -> list[str]:
    """Notes what the format states; warnings for values that can't be read."""
    reader = _Reader(ledger, _scale(declared), day_first)
    warnings: list[str] = []
    context = context_of(declared)
    for item in declared:
        field, sure = field_in(item, context)
        if field is None or field == "scale" or is_no_value(field, item.value):
            continue
        if field == "film" and _counts_films(item, declared):
            continue
        if item.key == "year" and _is_dated(declared, item.layer):
            continue
        sure *= 1.0 if item.layer == "correction" else 0.95
        origin = Origin(item.layer, f"key {item.key}", item.line, round(sure, 3))
        if not reader.note(field, item.value, origin) and field not in _OFTEN_OTHERWISE:
            where = f"line {item.line}: " if item.line else ""
            warnings.append(f"{where}{item.key} can't be read: {_shown(item.value)}")
    return warnings


def _is_dated(declared: tuple[Declared, ...], layer: str) -> bool:
    """Whether a layer states a day in its parts: its year is then the text's."""
    return {"year", "month", "day"} <= {item.key for item in declared if item.layer == layer}


def _counts_films(item: Declared, declared: tuple[Declared, ...]) -> bool:
    """Whether a key that could name a film holds a number in a log, beside a title in words."""
    if not str(item.value).strip().isdigit() or "title" in fold(item.key):
        return False
    titles = [str(other.value) for other in declared if field_of(other.key) == "title"]
    return any(re.search(r"[^\W\d_]{2}", title) for title in titles)


def unread(declared: tuple[Declared, ...], ledger: Ledger) -> list[Debris]:
    """Keys that stated nothing of the review, so that no word is lost without a trace."""
    noted = {(fact.rule, fact.line) for fact in ledger.facts()}
    return [
        Debris(item.line or 1, f"{item.key}: {_shown(item.value, 2_000)}", "a key that is not read")
        for item in declared
        if (f"key {item.key}", item.line) not in noted and item.value is not None
    ]


def is_draft(declared: tuple[Declared, ...]) -> bool:
    """Whether front matter says that the text is not published."""
    return any(
        _says_draft(fold(item.key.removeprefix("params.")), item.value)
        for item in declared
        if item.layer in ("front matter", "sidecar")
    )


def _trust(rule: str) -> float:
    """How far a key of a date means the day on which a text appeared, 1 for one that says so."""
    key = fold(rule.removeprefix("key "))
    if key.startswith("publi"):
        return 1.0
    return 0.9 if "creat" in key else 0.95


def _says_draft(key: str, value: Any) -> bool:
    word = "true" if value is True else "false" if value is False else fold(str(value))
    if key in ("draft", "is draft", "isdraft", "unpublished"):
        return word in TRUE_WORDS
    if key == "published":
        return word == "false"
    return key in ("status", "publish status", "state") and word in ("draft", "unpublished")


def _scale(declared: tuple[Declared, ...]) -> float | None:
    for item in declared:
        if field_of(item.key) == "scale" and isinstance(item.value, (int, float, str)):
            match = re.fullmatch(r"\s*(?:out of |/ ?)?(\d{1,3})(?:\.0)?\s*", str(item.value))
            if match and int(match[1]) in SCALES:
                return float(match[1])
    return None


def _spaced(key: str) -> str:
    """A key as words: "writer_director" and "WriterDirector" are "writer and director"."""
    words = fold(key).split(" ")
    plain = ["director", "writer"], ["writer", "director"]
    return " and ".join(words) if words in plain else " ".join(words)


def _text(value: Any, *, as_written: bool = False) -> str:
    if isinstance(value, float) and value.is_integer() and not as_written:
        return str(int(value))
    return plain_text(str(value))


def _are_names(values: Sequence[Any]) -> bool:
    """Whether a list under "stars" is one of players."""
    return all(isinstance(value, str) and value[:1].isalpha() for value in values)


def _shown(value: Any, width: int = 40) -> str:
    shown = " ".join(str(value).split())
    return shown if len(shown) <= width else shown[: width - 1] + "…"
