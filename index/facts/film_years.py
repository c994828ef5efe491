"""The film's year where no line states it: beside the title in a teaser, in an id, a release."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from index.folding import fold, word_set
from index.known_films import films_called
from index.model import Declared, Fact

from .dated_lengths import RULE as DAY_AND_LENGTH
from .dates import YEAR, YEAR_ALONE, find_date
from .keys import field_of
from .layers import Ledger, Origin
from .parts import Part
from .patterns import Pattern

_YEAR = rf"({YEAR})"
_IN_BRACKETS = re.compile(rf"[”\"’»'*_]{{0,2}} ?[(\[]{_YEAR}[)\]]")
_IN_SLUG = re.compile(rf"(?P<title>[a-z0-9-]+)-{_YEAR}")
_OF_ANYWHERE = re.compile(r"release|premiere|çıkış tarihi", re.IGNORECASE)
"""Keys of a date that are not those of one country's cinemas ("kinostart", "sortie")."""
_AGAIN = Pattern(
    r"re-?releas|re-?issue|restor|blu-?ray|\bdvd\b|\b4k\b|anniversary|criterion|box set|back in "
    r"(?:cinemas|theat)",
    re.IGNORECASE,
)
"""What a release date is of that is not the first."""
_DESCRIBES = re.compile(r"description|excerpt|summary|subtitle|teaser", re.IGNORECASE)
_LAYERS = ("front matter", "sidecar")
_OF_AN_EVENT = re.compile(
    r"(?-i:[\w:,] +[A-ZÀ-Þ]\w+ +|^[A-ZÀ-Þ]\w{2,} +)$|festival|oscar|award|cannes|berlinale|"
    r"sundance|venice|venedig|venise|venezia|locarno|toronto|tiff|goya|césar",
    re.IGNORECASE,
)
"""What a year behind it is of: a month, a festival, a prize, whatever has a name."""
_RUBRIC = re.compile(r"^[^|:·]{2,40}\s?[|:·]\s+")
_ENTRIES = word_set("film movie filme pelicula spielfilm kinofilm dokumentarfilm documentary")
"""What an entry of an app says that it is."""
_READ = frozenset({"title", "body", "credits", "original"})
"""Places of lines that can tell a film's year."""


def note_spare_years(
    ledger: Ledger, declared: Iterable[Declared], titles: tuple[str, ...], parts: Sequence[Part]
) -> None:
    """Notes a year that nothing states in so many words; nothing where one is stated."""
    if ledger.has("credits.year") or not titles:
        return
    if _note_of_teaser(ledger, declared, titles):
        return
    slug = ledger.best("ids.letterboxd")
    match = _IN_SLUG.fullmatch(slug.value) if slug is not None else None
    if slug is not None and match and match["title"] in {fold(t).replace(" ", "-") for t in titles}:
        origin = Origin(slug.layer, slug.rule, slug.line, 0.6)
        ledger.add("credits.year", int(match[2]), origin)
        return
    if _note_headed(ledger, titles, parts) or _note_of_entry(ledger, titles, parts):
        return
    _note_released(ledger, declared, parts)
    if not ledger.has("credits.year"):
        _note_known(ledger, titles, parts)
    if not ledger.has("credits.year"):
        _note_this_one(ledger, parts)


def _note_headed(ledger: Ledger, titles: tuple[str, ...], parts: Sequence[Part]) -> bool:
    """Notes the year of a line above the text that is the title and a year, and nothing else."""
    named = [fold(title) for title in titles]
    for part in parts:
        if part.place != "title":
            continue
        rest, _, year = part.text.strip(" *_#").rpartition(" ")
        if YEAR_ALONE.fullmatch(year) and fold(_RUBRIC.sub("", rest)) in named:
            origin = Origin("label", "title and year", part.line, 0.6)
            ledger.add("credits.year", int(year), origin)
            return True
    return False


def _note_of_entry(ledger: Ledger, titles: tuple[str, ...], parts: Sequence[Part]) -> bool:
    """Notes the year alone between "Film" and the title, as an app sets its entries."""
    named = [fold(title) for title in titles]
    full = [part for part in parts if part.text]
    for at, part in enumerate(full[1:-1], 1):
        if not YEAR_ALONE.fullmatch(part.text.strip()):
            continue
        if fold(full[at - 1].text) in _ENTRIES and fold(full[at + 1].text) in named:
            origin = Origin("label", "year above the title", part.line, 0.7)
            ledger.add("credits.year", int(part.text), origin)
            return True
    return False


def _note_of_teaser(ledger: Ledger, declared: Iterable[Declared], titles: tuple[str, ...]) -> bool:
    """Notes the year in brackets behind the title in a description."""
    for item in declared:
        if not isinstance(item.value, str) or not _DESCRIBES.search(item.key):
            continue
        for title in titles:
            at = item.value.find(title)
            match = _IN_BRACKETS.match(item.value, at + len(title)) if at >= 0 else None
            if match and not item.value[max(0, at - 1) : at].isalnum():
                origin = Origin(item.layer, f"key {item.key}", item.line, 0.7)
                ledger.add("credits.year", int(match[1]), origin)
                return True
    return False


def _note_released(ledger: Ledger, declared: Iterable[Declared], parts: Sequence[Part]) -> None:
    """The year of the release that front matter dates, which is the film's or the one after."""
    day = ledger.best("credits.releases")
    if day is not None and day.layer == "label":
        _note_labelled(ledger, day, parts)
        return
    if day is None or day.layer not in _LAYERS:
        return
    said = (item for item in declared if not isinstance(item.value, bool))
    keys = {item.key for item in said if field_of(item.key) == "release"}
    key = day.rule.removeprefix("key ")
    if keys == {key} and _OF_ANYWHERE.search(key):
        origin = Origin(day.layer, day.rule, day.line, 0.5)
        ledger.add("credits.year", int(day.value["date"][:4]), origin)


def _note_labelled(ledger: Ledger, day: Fact, parts: Sequence[Part]) -> None:
    """The one year of all labelled releases, where nothing says that the film is an older one."""
    years = {fact.value["date"][:4] for fact in ledger.ranked("credits.releases")}
    labelled = day.rule.startswith("label ") and _OF_ANYWHERE.search(day.rule) is not None
    keyed = labelled or day.rule == DAY_AND_LENGTH
    if not keyed or len(years) != 1 or day.value["premiere"]:
        return
    if "heatrical" in day.rule or not any(_AGAIN.search(part.text) for part in parts):
        origin = Origin("label", "year of the release", day.line, 0.5)
        ledger.add("credits.year", int(years.pop()), origin)


def _note_known(ledger: Ledger, titles: tuple[str, ...], parts: Sequence[Part]) -> None:
    """The year of the known film of this title and maker, where the text has it outside dates."""
    makers = {fold(str(fact.value)) for fact in ledger.ranked("credits.director")}
    films = [film for title in titles for film in films_called(title)]
    if makers:
        films = [film for film in films if makers.intersection(map(fold, film.directors))]
    years = {str(film.year) for film in films}
    if len(years) != 1:
        return
    year = years.pop()
    for part in parts:
        if part.place in _READ and year in part.text and _is_bare(year, part.text):
            origin = Origin("prose", "the known film's year", part.line, 0.6)
            ledger.add("credits.year", int(year), origin)
            return


def _note_this_one(ledger: Ledger, parts: Sequence[Part]) -> None:
    """Notes the year of "The 1971 Australian shocker" in an opening that names no other film."""
    opening = [part for part in parts if part.place == "body"][:_OPENING]
    found = [(m["year"], part.line) for part in opening for m in _THIS_ONE.finditer(part.text)]
    if len({year for year, _ in found}) == 1:
        year, line = found[0]
        ledger.add("credits.year", int(year), Origin("prose", "the film of a year", line, 0.6))


_OPENING = 4
_THIS_ONE = Pattern(
    rf"(?:^|[.!?]\s)(?:The|This) (?P<year>{YEAR}) (?:[\w-]+ ){{0,2}}"
    r"(?:film|movie|drama|comedy|thriller|shocker|chiller|documentary|western|melodrama|picture|"
    r"feature|classic|romance|musical|satire|debut)(?=[,.;:]| (?![A-ZÀ-Þ“\"‘«*_]|of\b|by\b|version|"
    r"called|titled|in which)[a-z])",
    having=("The ", "This "),
)


def _is_bare(year: str, text: str) -> bool:
    """Whether a year stands in a text, and not as part of a date or a longer number."""
    rest = _without_dates(text)
    found = re.compile(rf"(?<![\w/–-]){year}(?![\w/]|[–-]\d)").search(rest)
    if found is None or _OF_AN_EVENT.search(rest[max(0, found.start() - 50) : found.start()]):
        return False
    if _OF_A_TIME.search(rest[max(0, found.start() - 30) : found.start()]):
        return False
    return _EVENT_BEHIND.match(rest[found.end() : found.end() + 80]) is None


def _without_dates(text: str) -> str:
    """A text with nothing where its days stood."""
    for _ in range(_MOST_DATES):
        dated = find_date(text, day_first=True)
        if dated is None:
            break
        text = f"{text[: dated[1]]} {text[dated[2] :]}"
    return text


_MOST_DATES = 8
_OF_A_TIME = re.compile(
    r"\b(?:(?:summer|winter|spring|autumn|fall|été|hiver|verano|invierno|sommer) "
    r"(?:of|de|del|von) |"
    r"back in |(?:me|us) in |(?:between|tra|entre|zwischen|desde|since|depuis|seit|dal) "
    r"(?:il |el )?)$",
    re.IGNORECASE,
)
"""What a year behind it is of: a season, what people remember, one end of a span."""
_EVENT_BEHIND = re.compile(
    r" (?:yılında |yılındaki )?(?:[A-ZÀ-Þİ][\w’'.-]* ){0,5}(?:Film )?(?:[Ff]estival|Oscar|"
    r"Awards?\b|Sundance|Cannes(?! )|TIFF|Berlinale)|"
    r" (?:reviews?|kritik|crítica|critique|interview|column)\b(?! of)",
)
"""What begins with its year: a festival, a prize, the paper of that time ("1989 review")."""
