"""What front matter and sidecar files state."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from index.model import Debris, Declared

from .credits import PEOPLE_FIELDS, add_value, clean_role
from .dates import read_date
from .folding import fold, without_emphasis, word_set
from .keys import field_of
from .kinds import declared_kind
from .label_forms import fields_of_key
from .layers import Ledger, Origin
from .meanings import TRUE_WORDS, note_rating
from .people import clean_name, split_names
from .ratings import SCALES, read_rating
from .vocabulary import LANGUAGE_CODES

_BY = re.compile(r"^\s*(?:by|von|par|por|di)\s+", re.IGNORECASE)
_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
_CREW = frozenset({"credits.cinematographer", "credits.writer"})
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
            inner = next((value[k] for k in ("name", "title", "value") if value.get(k)), None)
            return inner is not None and self.note(field, inner, origin)
        if isinstance(value, (list, tuple)):
            read = [self.note(field, one, origin) for one in value if one not in _NOTHING]
            return any(read) or not read
        if isinstance(value, bool):
            if field == "spoilers":
                self.ledger.add("spoilers", value, origin)
            return True
        return self.note_text(field, _text(value), origin)

    def note_text(self, field: str, text: str, origin: Origin) -> bool:
        if field in ("rating", "aggregate"):
            return self.note_rating(field, text, origin)
        if field in ("critic", "translator"):
            return self.note_critic(field, text, origin)
        if field in PEOPLE_FIELDS:
            return self.note_people(field, text, origin)
        if field == "language" or (field == "credits.languages" and len(text) == 2):
            return self.note_language(text, origin)
        if field == "credits.runtime" and text.isdigit():
            text += " min"
        if field in _PLAIN:
            return self.note_plain(field, text, origin)
        return add_value(self.ledger, field, text, origin, day_first=self.day_first)

    def note_plain(self, field: str, text: str, origin: Origin) -> bool:
        if field == "published":
            day = read_date(text, day_first=self.day_first)
            if day is None:
                return False
            self.ledger.add("published", day, origin)
        elif field == "kind":
            kind = declared_kind(text)
            if kind:
                self.ledger.add("kind", kind, origin)
        elif field == "spoilers":
            self.ledger.add("spoilers", fold(text) in TRUE_WORDS, origin)
        elif field == "url":
            self.ledger.add("url", text, origin)
        else:
            name = {"film": "film_titles", "original": "original_title"}.get(field, field)
            self.ledger.add(name, without_emphasis(text), origin)
        return True

    def note_rating(self, field: str, text: str, origin: Origin) -> bool:
        rating = read_rating(text, bare=True, key=origin.rule)
        if rating is None:
            stars = origin.rule == "key stars" and any(c.isalpha() for c in text)
            return stars and self.note_cast(text, origin)
        if rating.scale is None and self.scale and 0 <= rating.value <= self.scale:
            rating = read_rating(f"{text}/{self.scale:g}", bare=True) or rating
        note_rating(self.ledger, rating, origin, aggregate=field == "aggregate")
        return True

    def note_critic(self, field: str, text: str, origin: Origin) -> bool:
        names = [clean_name(name) for name, _ in split_names(_BY.sub("", text))]
        names = [name for name in names if any(c.isalpha() for c in name)]
        for name in names:
            self.ledger.add(field, name, origin)
        return any(names)

    def note_people(self, field: str, text: str, origin: Origin) -> bool:
        fields = fields_of_key(_spaced(origin.rule.removeprefix("key ")))
        if len(fields) > 1:
            read = [add_value(self.ledger, each, text, origin) for each in fields]
            return any(read)
        people = [name for name, _ in split_names(text)]
        people = [name for name in people if name[0].isalpha() and len(name.split()) <= 6]
        for name in people:
            self.ledger.add(field, name, origin)
        return bool(people)

    def note_language(self, text: str, origin: Origin) -> bool:
        """A code ("de", "en-GB") is the text's language, a name ("German") the film's."""
        first = fold(text).split(" ")[0]
        code = LANGUAGE_CODES.get(first)
        if code is not None and len(first) == 2:
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


_PLAIN = word_set("film original title publication url teaser kind spoilers published")


def note_declared(
    declared: tuple[Declared, ...], ledger: Ledger, *, day_first: bool | None
) -> list[str]:
    """Notes what the format states; warnings for values that can't be read."""
    reader = _Reader(ledger, _scale(declared), day_first)
    warnings: list[str] = []
    crewed = _lists_crew(declared)
    for item in declared:
        field = _field(item.key, crewed)
        if field is None or field == "scale" or item.value in _NOTHING:
            continue
        origin = Origin(item.layer, f"key {item.key}", item.line, 0.95)
        if not reader.note(field, item.value, origin):
            where = f"line {item.line}: " if item.line else ""
            warnings.append(f"{where}{item.key} can't be read: {_shown(item.value)}")
    return warnings


def unread(declared: tuple[Declared, ...]) -> list[Debris]:
    """Keys that state nothing of the review, so that no word is lost without a trace."""
    crewed = _lists_crew(declared)
    return [
        Debris(item.line or 1, f"{item.key}: {_shown(item.value, 400)}", "a key that is not read")
        for item in declared
        if _field(item.key, crewed) is None
    ]


def _lists_crew(declared: tuple[Declared, ...]) -> bool:
    return any(field_of(item.key) in _CREW for item in declared)


def _field(key: str, crewed: bool) -> str | None:
    """The field of a key; "editor" is the film's only where others of the crew are named."""
    return "credits.editor" if crewed and fold(key) == "editor" else field_of(key)


def _scale(declared: tuple[Declared, ...]) -> float | None:
    for item in declared:
        if field_of(item.key) == "scale" and isinstance(item.value, (int, float, str)):
            match = re.fullmatch(r"\s*(\d{1,3})(?:\.0)?\s*", str(item.value))
            if match and int(match[1]) in SCALES:
                return float(match[1])
    return None


def _spaced(key: str) -> str:
    """A key as words: "writer_director" and "WriterDirector" are "writer and director"."""
    words = fold(key).split(" ")
    plain = ["director", "writer"], ["writer", "director"]
    return " and ".join(words) if words in plain else " ".join(words)


def _text(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    text = str(value).strip()
    return _WIKI_LINK.sub(r"\1", text) if "[[" in text else text


def _shown(value: Any, width: int = 40) -> str:
    shown = " ".join(str(value).split())
    return shown if len(shown) <= width else shown[: width - 1] + "…"
