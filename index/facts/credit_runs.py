"""Credits run together in one line or bracket, as German and French papers print them.

"(Title, Deutschland 2019, 118 Min., FSK ab 12, von NAME, mit NAME, NAME)", "Film français
(1969) de NAME. 2h25.", "De NAME (Fr., 1 h 54) avec NAME". Read from left to right, piece by
piece; a line of which more than one short clause stays unread is no such line.
"""

from __future__ import annotations

import re
from functools import lru_cache

from index.folding import fold

from . import credit_run_forms as forms
from .label_forms import Stated, fields_of_key
from .label_keys import MAKER_FIELDS
from .patterns import Pattern
from .people import NAME, is_common_word, is_name
from .runtimes import read_runtime
from .vocabulary import is_country, is_genre

_LONGEST = 900
_NAME = Pattern(NAME)
_DATED = re.compile(r"(?:18|19|20)\d\d$")
_BARE_NUMBER = re.compile(r"\d{2,3}(?!\d)")
_MOST_UNREAD = 6
_MOST_TITLE = 10
_SHORTEST = 20
"""Minutes from which a time is a film's."""
_MOST_TRIED = 5
_LEAST_BESIDE_UNREAD = 3
_LONGEST_CODE = 3
_DIGIT = re.compile(r"\d")
_LISTED = re.compile(r"\s*[,&/]\s*")
_OF_A_FILM = frozenset({"credits.runtime", "credits.cast", "credits.countries"})
"""Fields one of which stands beside a film's director, but not beside a book's author."""
_PEOPLE = MAKER_FIELDS | {"credits.cast"}
_SKIPPED = frozenset({"ignored", "credits.distributor", "credits.languages", "original"})


def read_run(line: str, *, whole: bool = True) -> Stated | None:
    """What a line of credits states, as (field, value), a title in front as ("film", title).

    None unless a director or a running time and another kind of fact are there
    and the line is read to its end; not `whole`: all but one short clause of it.
    """
    if not 12 <= len(line) <= _LONGEST:
        return None
    if not forms.HINT.search(line) or not forms.MORE.search(line):
        return None
    line = line.strip(" _*") if line.startswith(("*", "_")) else line.strip()
    return _read(line, 0 if whole else 1)


_OPENING = frozenset({"credits.director", "credits.year", "credits.cast"})
"""What a paragraph must begin with that is no credits as a whole."""


def read_opening_run(paragraph: str) -> Stated | None:
    """What the credits state with which a paragraph begins, None where it begins otherwise."""
    line = paragraph[:_LONGEST]
    if not forms.HINT.search(line[:_HEAD]) or not forms.MORE.search(line[:_HEAD]):
        return None
    run = _Run(line, 0)
    run.read(0)
    stated = run.stated()
    if stated is None or not {field for field, _ in stated} >= _OPENING:
        return None
    return stated if _ENDED.search(line[: run.end]) and line[run.end :][:1].isupper() else None


_HEAD = 120
_ENDED = re.compile(r"[.!)\]]\s+$")


@lru_cache(maxsize=512)
def _read(line: str, unread: int) -> Stated | None:
    if line[:1] in "([" and line.rstrip(".")[-1:] in ")]" and line.count(line[0]) <= 2:
        line = line[1:].rstrip(". )]").strip()
    run = _Run(line, unread)
    if run.read(0):
        return run.stated()
    return _titled(line, unread)


def _titled(line: str, unread: int) -> Stated | None:
    """A title, in quotation marks or not, and a line of credits behind it."""
    quoted = forms.QUOTED.match(line)
    if quoted:
        run = _Run(line, unread)
        found = run.read(quoted.end()) and len(quoted["title"].split()) <= _MOST_TITLE
        stated = run.stated() if found and forms.APART.match(line, quoted.end()) else None
        return [("film", quoted["title"].strip(" ,.")), *stated] if stated else None
    for tried, mark in enumerate(forms.TITLE_END.finditer(line[:110])):
        title, behind = line[: mark.start()].strip(" .,"), mark.end()
        if title.count("(") > title.count(")"):
            continue
        made = forms.MADE_BEHIND.fullmatch(title)
        if made and (is_country(made["place"]) or fold(made["place"]) in forms.SHORT_COUNTRIES):
            title, behind = made["title"], made.end("title")
        if tried > _MOST_TRIED or not _can_be_title(title):
            return None
        run = _Run(line, unread)
        stated = run.stated() if run.read(behind) else None
        told = {field for field, _ in stated or ()}
        if stated and told & _OF_A_FILM and "credits.director" in told:
            return [("film", title), *stated]
    return None


_CODED = re.compile(r"[A-Z]{1,3}(?:[/-][A-Z]{1,3}){0,4},? (?:18|19|20)\d\d\b")


def _can_be_title(title: str) -> bool:
    if not title or title[0].islower() or not title[0].isalnum():
        return False
    if (
        _CODED.match(title)
        or len(title.split()) > _MOST_TITLE
        or forms.NO_TITLE.search(title)
        or is_country(title)
    ):
        return False
    return not fields_of_key(title) and not any(map(is_genre, _LISTED.split(title)))


class _Run:
    """Reads one line piece by piece and keeps what was stated."""

    def __init__(self, line: str, most_unread: int) -> None:
        self.line = line
        self.found: Stated = []
        self.unread = 0
        self.most_unread = most_unread
        self.noted = 0
        self.end = 0

    def read(self, at: int) -> bool:
        """Whether the line can be read from a place to its end."""
        while at < len(self.line):
            self.end = at
            gap = None if forms.STARS.match(self.line, at) else forms.GAP.match(self.line, at)
            end = gap.end() if gap else self._piece(at) or self._skipped(at)
            if end is None:
                return False
            at = max(end, at + 1)
        return True

    def _skipped(self, at: int) -> int | None:
        """The end of a short clause that says something else, where one may be left out."""
        match = forms.UNREAD.match(self.line, at)
        short = match is not None and len(match[0].split()) <= _MOST_UNREAD
        if match is None or not short or not self.found or self.unread >= self.most_unread:
            return None
        self.unread += 1
        return match.end()

    def stated(self) -> Stated | None:
        """What was read if it is enough for credits."""
        kinds = {field for field, _ in self.found if field not in ("ignored", "rating")}
        if self.unread and len(kinds) < _LEAST_BESIDE_UNREAD:
            return None
        made = "credits.director" in kinds and len(kinds) > 1
        made = made and (self.noted > 0 or not kinds <= {"credits.director", "credits.year"})
        placed = {"credits.countries", "credits.year"} <= kinds or "release" in kinds
        noted = kinds == {"credits.runtime"} and self.noted > 0
        if not made and not noted and not ("credits.runtime" in kinds and placed):
            return None
        return [(field, value) for field, value in self.found if field != "ignored"]

    def _piece(self, at: int) -> int | None:
        readers = (
            self._stars, self._letter, self._keyed, self._release, self._time, self._year,
            self._note, self._kind, self._countries, self._spoken,
        )  # fmt: skip
        ends = (read(at) for read in readers)
        return next((end for end in ends if end is not None), None)

    def _add(self, field: str, value: str) -> None:
        self.found.append((field, value.strip(" ,;")))

    def _stars(self, at: int) -> int | None:
        match = forms.STARS.match(self.line, at)
        if match:
            self._add("rating", match[0])
        return match.end() if match else None

    def _letter(self, at: int) -> int | None:
        match = forms.LETTER_KEY.match(self.line, at)
        if match is None:
            return None
        fields = [forms.LETTERS[key] for key in (match["first"], match["other"]) if key]
        return self._value(tuple(fields), match.end())

    def _keyed(self, at: int) -> int | None:
        match = forms.KEY.match(self.line, at)
        fields = fields_of_key(match["key"]) if match else ()
        return self._value(fields, match.end()) if match and fields else None

    def _value(self, fields: tuple[str, ...], at: int) -> int | None:
        """The end of what stands behind a key."""
        reader = {
            "credits.runtime": self._length, "credits.year": self._year,
            "credits.countries": self._countries, "made": self._countries,
            "credits.genres": self._kind, "release": self._day,
        }.get(fields[0])  # fmt: skip
        if reader is not None:
            return reader(at)
        if fields[0] in _PEOPLE:
            end = self._names(at, cast=fields[0] == "credits.cast", single=True)
            for each in fields if end is not None else ():
                self._add(each, self.line[at:end])
            return end
        note = forms.UNREAD.match(self.line, at) if fields[0] in _SKIPPED else None
        return note.end() if note else None

    def _length(self, at: int) -> int | None:
        end = self._time(at)
        match = _BARE_NUMBER.match(self.line, at) if end is None else None
        if match:
            self._add("credits.runtime", f"{match[0]} min")
        return match.end() if match else end

    def _spoken(self, at: int) -> int | None:
        made = any(field == "credits.director" for field, _ in self.found)
        for pattern, named in forms.SPOKEN:
            match = pattern.match(self.line, at)
            cast = named == "credits.cast"
            end = self._names(match.end(), cast=cast, single=False) if match else None
            if match is None or end is None:
                continue
            if made and named == "credits.director":
                return None
            maker = "credits.writer" if made else "credits.director"
            self._add(maker if named == "par" else named, self.line[match.end() : end])
            return end
        return None

    def _names(self, at: int, *, cast: bool, single: bool) -> int | None:
        """Where a list of names ends that begins at a place; `single`: names of one word too."""
        end = None
        joined = forms.JOINED if cast else forms.MAKERS_JOINED
        while True:
            name = self._name(at, single=cast or single)
            if name is None or self.line[name : name + 2].lstrip().startswith(":"):
                return end
            end = name
            role = forms.ROLE.match(self.line, end) if cast else None
            if role and not is_country(role["role"]):
                end = role.end()
            more = joined.match(self.line, end)
            if more is None:
                return end
            at = more.end()

    def _name(self, at: int, *, single: bool) -> int | None:
        match = _NAME.match(self.line, at)
        if match is None and single:
            match = forms.SINGLE.match(self.line, at)
            word = match[0] if match else ""
            if is_common_word(word) or len(word) <= 2 or is_country(word) or is_genre(word):
                return None
        if match is None or is_country(match[0]) or not is_name(match[0], least=1):
            return None
        return None if fold(match[0].split()[0]) in forms.OPENS_NO_NAME else match.end()

    def _year(self, at: int) -> int | None:
        match = forms.YEAR.match(self.line, at)
        if match:
            self._add("credits.year", match[0][:4])
        return match.end() if match else None

    def _time(self, at: int) -> int | None:
        match = forms.TIME.match(self.line, at)
        time = _plain(match["time"]) if match else ""
        if match is None or (read_runtime(time) or 0) < _SHORTEST:
            return None
        self._add("credits.runtime", time)
        return match.end()

    def _release(self, at: int) -> int | None:
        match = forms.RELEASE.match(self.line, at)
        if match is None:
            return None
        return self._dated(match["day"] or match["first"] or match["bare"], match.end())

    def _day(self, at: int) -> int | None:
        match = forms.DAY.match(self.line, at)
        return self._dated(match["day"], match.end()) if match else None

    def _dated(self, day: str, end: int) -> int:
        """Notes a day of release; one without its year says nothing."""
        if _DATED.search(day):
            self._add("release", day)
        self.noted += 1
        return end

    def _note(self, at: int) -> int | None:
        match = forms.NOTE.match(self.line, at)
        self.noted += match is not None
        return match.end() if match else None

    def _kind(self, at: int) -> int | None:
        """Genres and what goes with them ("Drame policier français", "Spielfilm, Komödie")."""
        words: list[str] = []
        end = at
        while match := forms.WORD.match(self.line, end):
            word = fold(match[0])
            known = forms.KIND_WORDS if words else forms.KIND_FIRST
            if word not in known and (words or not is_genre(match[0])):
                break
            if word in ("de", "d") and not self._goes_on(match.end()):
                break
            words.append(match[0])
            end = match.end() + (self.line[match.end() : match.end() + 1] == " ")
        if not words:
            return None
        genre = self.line[at:end].strip()
        genre = genre if is_genre(genre) else words[0]
        if is_genre(genre):
            self._add("credits.genres", genre)
        return end

    def _goes_on(self, at: int) -> bool:
        word = forms.WORD.match(self.line, at + (self.line[at : at + 1] == " "))
        return word is not None and fold(word[0]) in forms.KIND_WORDS

    def _countries(self, at: int) -> int | None:
        short = self._short_country(at)
        match = None if short else forms.HYPHENED_PLACE.match(self.line, at)
        if match is None or not is_country(match[0]):
            match = None if short else forms.PLACE.match(self.line, at)
        if match is not None and is_country(match[0].strip()):
            self._add("credits.countries", match[0].strip())
            short = match.end()
        if short is None:
            return None
        joint = forms.PLACES_JOINED.match(self.line, short)
        return (self._countries(joint.end()) if joint else None) or short

    def _short_country(self, at: int) -> int | None:
        """The end of "Fr." or "N", where numbers stand near; a code that is known stays."""
        match = forms.SHORT.match(self.line, at)
        name = forms.SHORT_COUNTRIES.get(fold(match["code"])) if match else None
        if match is None or name is None or not _DIGIT.search(self.line, at, at + 60):
            return None
        dotted = match[0].endswith(".")
        if not dotted and (is_country(match["code"]) or len(match["code"]) > _LONGEST_CODE):
            return None
        self._add("credits.countries", name)
        return match.end()


def _plain(time: str) -> str:
    """A running time as it is read elsewhere: "1 Std. 58 Min" without its full stops."""
    hours = re.sub(r"Stunden?", "Std", time)
    return re.sub(r"\.|(?<=[hH])eures?", "", hours).strip()
