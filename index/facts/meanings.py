"""What labelled lines state.

The same label means different things in different company: "Author" among
film credits is the screenwriter, above a text the critic.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import msgspec
from msgspec import to_builtins

from index.folding import fold, without_emphasis, word_set
from index.model import Rating

from .banners import NO_PUBLICATIONS
from .credit_parts import all_countries
from .credits import add_value
from .dates import YEAR, find_date, read_date
from .label_forms import Label, voter_of
from .label_keys import CREW_FIELDS, FILM_FIELDS, WRITER, WRITTEN_BY
from .labelled import CREDIT_VALUES, Run
from .layers import Ledger, Origin
from .people import clean_name, is_name, same_person, split_names
from .ratings import read_rating
from .release_words import names_premiere, names_release
from .releases import note_releases
from .word_verdicts import IN_WORDS, verdict_in_words

TRUE_WORDS = word_set("yes true 1 ja oui si sim evet full major heavy mild minor")
_FALSE = word_set("no none not non nein nessuno ninguno nee hayir without free keine aucun 0 false")
_PRODUCTION = re.compile(
    r"produ|prodit|yapim|music|musi[kqc]|kostum|costum|szenenbild|ton$|son$|composer|sound|decors"
)
_WITH_YEAR = re.compile(rf"(?P<title>.*[^\s(])\s*[(\[](?P<year>{YEAR})[)\]]")
_WITH_PLACE = re.compile(
    r"(?P<title>[^,.(]*[^\s,.(])\s*[,.(]\s*(?P<place>[^\W\d_][^\d:;]{1,60}?)[,.]?\s+"
    rf"(?P<year>{YEAR})\)?\.?"
)
_FULL_STOP = re.compile(r"(?<=[^\W_.]{4})\.$")
_SAME = word_set("idem ibidem id same ayni lo_mismo el_mismo o_mesmo")
"""What sheets state for an original title that is the one above."""
_PAGE = frozenset({"rating", "published", "publication", "aggregate"})
_FILED = word_set("category categories kategorie kategorien categoria categorie tags hits")
_CREW = frozenset({"credits.cinematographer", "credits.editor", "editor", "credits.distributor"})
_SCALE_IN_KEY = re.compile(
    r"(?:/|out of|-|–|sur|von|su|of|to)\s?(4|5|6|10|20|100|four|five|ten)\)?$", re.IGNORECASE
)
_SPELLED = {"four": "4", "five": "5", "ten": "10"}
NAMES_TWICE = frozenset({"score", "note", "film", "movie", "story", "the film"})
"""Keys of a verdict that among scores for acting and plot can be one of those."""
_DATED = {
    key: name
    for name, keys in {
        "watched": """watched, watched on, seen, seen on, viewed, date watched, viewing date,
            watch date, gesehen, gesehen am, vu le""",
        "updated": "last updated, updated, modified, last modified, aktualisiert",
    }.items()
    for key in " ".join(keys.split()).split(", ")
}
"""Keys of dates that are neither publication nor release, and the fact that each states."""
_DISC = word_set("region discs upc ratio subtitles format") | {
    "region code", "region codes", "main audio", "aspect ratio", "video codec", "audio tracks",
    "disc format", "disc type", "number of discs", "picture format", "video resolution",
}  # fmt: skip
_LEAST_OF_A_DISC = 2
_BESIDE_CREW = 8
"""Lines up to which a label below a text belongs to the film's makers that are named above it."""
_BESIDE_BYLINE = frozenset({"published", "publication", "url", "translator"})


def note_rating(ledger: Ledger, rating: Rating, origin: Origin, *, aggregate: bool = False) -> None:
    """Notes a rating as plain values; one under a site's name is an aggregate."""
    plain = to_builtins(rating)
    if aggregate:
        plain["kind"] = "aggregate"
    ledger.add("rating", plain, origin if plain["kind"] == "verdict" else origin.less(0.8))


_ISSUE = re.compile(
    r",?\s\(?(?:issue|no\.?|nr\.?|n[°º]|heft|ausgabe|numéro|núm\.?|número|numero|sayı|vol\.?)\s?"
    r"\d[\d/.-]{0,8}\)?$",
    re.IGNORECASE,
)
"""The number of a paper behind its name ("The Lantern (Issue 12)")."""


@dataclass
class RunReader:
    """Reads one run of labels into the ledger.

    `head` says that it stands above the text; near the lines of `scored` a
    "score" is one of several, for acting or plot; those of `discs` score the film of a disc.
    """

    ledger: Ledger
    run: Run
    head: bool
    day_first: bool | None
    scored: frozenset[int] = frozenset()
    discs: frozenset[int] = frozenset()

    def read(self) -> list[str]:
        """Notes what the run states; warnings where a label can't be told."""
        warnings: list[str] = []
        for part in self.run.parts:
            for label in part.labels:
                self._note_other_day(label, part.line)
                warning = self._note(label, Origin("label", f"label {label.key}", part.line, 0.95))
                if warning:
                    warnings.append(f"line {part.line}: {warning}")
        return warnings

    @property
    def _fields(self) -> set[str]:
        return {label.field for label in self.run.labels}

    def _note(self, label: Label, origin: Origin) -> str | None:
        name, value = label.field, label.value
        credited = name == "credits.writer" and label.folded in WRITTEN_BY
        if name == "author" or (credited and (self._beside_date(label) or self._of_a_page())):
            return self._note_author(label, origin)
        if label.folded in WRITER and self.run.dated and self._fields == {"credits.writer"}:
            name = "critic"
        if credited and self._is_only_name(label, origin.line or 0):
            name, origin = "critic", origin.less(0.65)
        if name == "editor":
            if self._fields & (CREW_FIELDS - {"credits.distributor"}):
                add_value(self.ledger, "credits.editor", value, origin)
        elif name == "made":
            add_value(self.ledger, name, value, origin)
        elif name in CREDIT_VALUES:
            if name == "release" and self._of_a_disc():
                return None
            return self._note_credit(label, origin)
        elif name in ("rating", "aggregate"):
            self._note_rating(label, origin)
        elif name in ("critic", "translator"):
            for person, _ in split_names(value)[:3]:
                self.ledger.add(name, clean_name(person), origin)
        else:
            return self._note_plain(name, value, origin)
        return None

    def _note_other_day(self, label: Label, line: int) -> None:
        """The day of watching, updating or premiere, which is none of publication."""
        if label.field != "ignored":
            return
        if label.folded == "copyright" and self._fields & CREW_FIELDS:
            add_value(self.ledger, "credits.year", label.value, Origin("label", "label", line, 0.7))
        origin = Origin("label", f"label {label.key}", line, 0.95)
        name = _DATED.get(label.folded)
        day = read_date(label.value, day_first=self.day_first) if name else None
        if name and day:
            self.ledger.add(name, day, origin)
        elif names_release(words := label.folded.split()) and names_premiere(words):
            key = label.key
            note_releases(self.ledger, label.value, origin, day_first=self.day_first, key=key)

    def _note_rating(self, label: Label, origin: Origin) -> None:
        """A rating whose scale may stand in its key ("Score (0-10)"), and that is no part's."""
        if label.folded in NAMES_TWICE and origin.line in self.scored:
            return
        rating = read_rating(label.value, bare=True, key=label.key)
        if rating is not None and rating.scale is None:
            stated = _SCALE_IN_KEY.search(label.key)
            scale = _SPELLED.get(stated[1].lower(), stated[1]) if stated else ""
            whole = read_rating(f"{rating.value:g}/{scale}", key=label.key) if scale else None
            rating = msgspec.structs.replace(whole, printed=rating.printed) if whole else rating
        words = verdict_in_words(label.value, label.key) if rating is None else None
        if words is not None and label.field == "rating":
            self.ledger.add(IN_WORDS, to_builtins(words), origin)
        voter = voter_of(label.key)
        if rating is not None and voter:
            self.ledger.add("critic", voter, origin.less(0.9))
        if rating is not None:
            note_rating(self.ledger, rating, origin, aggregate=label.field == "aggregate")

    def _note_credit(self, label: Label, origin: Origin) -> str | None:
        if add_value(self.ledger, label.field, label.value, origin, day_first=self.day_first):
            return None
        return f"{label.key} can't be read: {label.value[:40]}"

    def _note_plain(self, name: str, value: str, origin: Origin) -> str | None:
        if name == "published":
            day = read_date(value, day_first=self.day_first)
            if day is None:
                return f"the date can be read in two ways: {value[:40]}"
            self.ledger.add("published", day, origin)
        elif name in ("film", "original"):
            if read_rating(value) is not None or origin.line in self.discs:
                return None
            field = "film_titles" if name == "film" else "original_title"
            dated = _WITH_YEAR.fullmatch(value)
            if dated:
                self.ledger.add("credits.year", int(dated["year"]), origin.less(0.95))
                value = dated["title"]
            value = self._without_place(value, origin)
            title = without_emphasis(value).strip('*_"“”')
            title = _FULL_STOP.sub("", title)
            if fold(title) in _SAME:
                return None
            if any(sign.isalnum() for sign in title):
                self.ledger.add(field, title, origin)
        elif name == "spoilers":
            said = fold(value).split(" ")[0]
            warned = said not in _FALSE and len(value.split()) > 3
            self.ledger.add("spoilers", said in TRUE_WORDS or warned, origin)
        elif name == "publication":
            if fold(value) not in NO_PUBLICATIONS:
                self._note_publication(without_emphasis(value), origin)
        elif name in ("url", "teaser", "kind"):
            self.ledger.add(name, without_emphasis(value), origin)
        return None

    def _without_place(self, value: str, origin: Origin) -> str:
        """A title without the country and the year behind it ("Still Water, Irlanda, 2019")."""
        placed = _WITH_PLACE.fullmatch(value)
        if placed is None or not all_countries(placed["place"]):
            return value
        add_value(self.ledger, "credits.countries", placed["place"], origin.less(0.95))
        add_value(self.ledger, "credits.year", placed["year"], origin.less(0.95))
        return placed["title"]

    def _note_publication(self, value: str, origin: Origin) -> None:
        """ "PAPER, section, day, page": the paper's name ends where those begin."""
        found = find_date(value, day_first=True)
        name = value.split(",", maxsplit=1)[0].strip() if found and found[1] else value
        name = _ISSUE.sub("", name)
        if name[:1] != "#" and any(map(str.isalpha, name)):
            self.ledger.add("publication", name, origin)
        day = read_date(value[found[1] : found[2]], day_first=self.day_first) if found else None
        if day:
            self.ledger.add("published", day, origin.less(0.9))

    def _note_author(self, label: Label, origin: Origin) -> str | None:
        """ "Author" is the screenwriter among film credits, the critic above a text."""
        names = [clean_name(name) for name, _ in split_names(label.value)]
        meaning = "critic" if self._is_critic(label) else self._meaning(names)
        if meaning == "writer":
            add_value(self.ledger, "credits.writer", label.value, origin.less(0.95))
        elif meaning == "critic":
            for name in names[:3]:
                self.ledger.add("critic", name, origin)
        else:
            return f"{label.key} may mean the critic or the screenwriter: {label.value[:40]}"
        return None

    def _is_critic(self, label: Label) -> bool:
        """Whether the label itself, or one for the screenwriter beside it, settles the question."""
        if label.folded.startswith(("text", "tekst")):
            return True
        return label.field == "author" and "credits.writer" in self._fields

    def _meaning(self, names: list[str]) -> str | None:
        directors = self._directors()
        if any(same_person(name, director) for name in names for director in directors):
            return "writer"
        page, crew = self._fields & _PAGE, self._has_crew()
        if crew and not page:
            return "writer"
        if not crew and (page or not self._fields & (FILM_FIELDS | {"credits.director"})):
            return "critic"
        if directors and not page and (not self.head or len(names) > 1):
            return "writer"
        return None

    def _of_a_disc(self) -> bool:
        """Whether the labels around a date are those of a disc, whose day is not the film's."""
        return len({label.folded for label in self.run.labels} & _DISC) >= _LEAST_OF_A_DISC

    def _has_crew(self) -> bool:
        return bool(self._fields & _CREW) or any(
            label.field in ("ignored", "made") and _PRODUCTION.search(label.folded)
            for label in self.run.labels
        )

    def _of_a_page(self) -> bool:
        """Whether the labels above a text speak of the page and name nobody else of the film."""
        crew = CREW_FIELDS - {"credits.writer"}
        filed = any(label.folded in _FILED for label in self.run.labels)
        return self.head and (filed or bool(self._fields & _PAGE)) and not self._fields & crew

    def _is_only_name(self, label: Label, line: int) -> bool:
        """Whether "Written by NAME" stands alone by the title or after the text, without crew."""
        people = split_names(label.value)
        directors = self.ledger.ranked("credits.director")
        crewed = any(
            fact.layer != "prose" and (self.head or abs((fact.line or 0) - line) <= _BESIDE_CREW)
            for fact in directors
        )
        alone = self._fields == {"credits.writer"} and len(self.run.labels) == 1
        return alone and not crewed and len(people) == 1 and is_name(clean_name(people[0][0]))

    def _directors(self) -> list[str]:
        return [
            clean_name(name)
            for label in self.run.labels
            if label.field == "credits.director"
            for name, _ in split_names(label.value)
        ]

    def _beside_date(self, label: Label) -> bool:
        """Whether the labels next to this one say when or where the text appeared."""
        labels = self.run.labels
        at = labels.index(label)
        near = {other.field for other in labels[max(0, at - 1) : at + 2]}
        return bool(near & _BESIDE_BYLINE)
