"""Lines of credits without labels: "USA 2022, 130 min", "NAME | 2023 | France", boxed credits."""

from __future__ import annotations

import re
from functools import lru_cache

from .credit_parts import (
    NOTE,
    SPOKEN,
    TIME_WORDS,
    all_countries,
    is_runtime,
    languages,
    read_part,
    spoken,
)
from .credit_runs import read_run
from .credit_sentences import read_credit_sentences
from .credit_strips import read_placed_date, read_strip, with_stars, without_bracket
from .dates import YEAR
from .headings import is_credits_heading
from .headline_years import NO_ORIGINAL, is_person
from .label_forms import Label, Stated
from .label_keys import MAKER_FIELDS
from .labels import read_label
from .notice_lines import read_notice
from .patterns import Pattern, holds, small
from .people import is_name, split_names
from .remembering import remembered
from .vocabulary import is_genre

LONGEST = 90
"""Words that a block of credits can have."""

_DIGIT = re.compile(r"\d")
_HINTS = (
    "irected", "tarring", "ubtit", "direc", "dir. ", "with ", "mit ", "avec ", "untertitel",
    "legendas", "sottotit", "scénario de ",
)  # fmt: skip
_HINTED = 110
"""Characters of a line within which a digit or a hint says that it can state credits."""
_CLAUSE = Pattern(
    r"\s*[|·•‧∙;]\s*|\s+(?:[/–—-]|--)\s+|\s*\n\s*|(?<=[^\W_]{2}[.)])\s+(?=[A-ZÀ-Þ0-9“\"(])|"
    r"(?<=['’′\d)]\.)\s+(?=[A-ZÀ-Þ0-9])|(?<=\s[RGU]\.)\s+(?=[A-Z0-9])"
)
_ABBREVIATED = re.compile(r"\b(?:Jr|Sr|Dr|St|Mr|Mrs|Ms|[Dd]ir|[Rr]éal|dt|engl|frz|ital|m|Mme)\.$")
_INITIALS = re.compile(r"[A-Z]{3,5}")
"""A house by its initials, which says nothing of a film."""
_SIGNED_ON = re.compile(
    r"\W*by\b.{4,80}?\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
    r"\.? \d{1,2}\b",
    re.IGNORECASE,
)
"""Who wrote a text, and the day."""
_COMMA = re.compile(r"\s*[,]\s*")
_PHOTOGRAPHED = re.compile(
    r"(?P<key>director of photography|directors? of photography|cinematographer|editor|writer|"
    r"screenwriter|director|camera|kamera|schnitt|regie|buch|drehbuch|montage|image|photo),? "
    r"(?P<names>[^\W\d_].+)",
    re.IGNORECASE,
)
_RELEASED = re.compile(
    r"(?:an? )?(?P<name>[^\W\d_a-zß-ÿ][\w&.’' -]{1,40}?)(?: Pictures?)? release", re.IGNORECASE
)
_TITLE_PLACE_YEAR = re.compile(
    r"(?P<title>[^\W_a-zß-ÿ][^,;:|]{0,60}?), "
    r"(?P<place>[^\d,;:|]{2,40}(?:[,/] ?[^\d,;:|]{2,40}){0,3}?),? (?P<year>(?:18[89]|19\d|20\d)\d)"
)
_HOUSE_MINUTES = re.compile(
    r"[^\W\d_a-zß-ÿ][^\s,:\d]*(?: [^\s,:\d]+){0,3}, (?P<time>\d{2,3} ?[Mm]in\w*\.?)"
)
"""A distributor and a length ("Nordlicht, 112 Minuten")."""
_VOICES = re.compile(r"\b(?:and )?(?:the )?(?:voices?|stimmen?) (?:of|von) ", re.IGNORECASE)
_TITLED = re.compile(r"(?P<title>[^()\[\]|·]{1,70}?)[*_\s]*[(\[](?P<inner>[^()\[\]]{4,120})[)\]]")
_FILM_OF = Pattern(
    r"(?P<title>\S.{0,60}?),?\s+(?:un )?[Ff]ilm (?:[a-zà-ÿ]+(?:[-–][a-zà-ÿ]+)* )?"
    r"(?:de |d['’])(?P<name>.{4,40})",
    having=("film ",),
)
_CERTIFIED = re.compile(
    r"(?:^|[,;(] ?)(?:(?:rated|mpaa(?: rating)?:?|cert(?:ificate)?:?|fsk:?) ?\S+|PG|PG-13|R|NC-17|"
    r"12A|15 cert|not rated|unrated)(?=[,;.)\s]|$)",
    re.IGNORECASE,
)
_BOTH_TITLES = re.compile(r"(?P<film>[^\W\d_][^()]{1,60}) \((?P<original>[^\W\d_][^()]{1,60})\)")
_WITH_ORIGINAL = re.compile(
    r"(?P<film>[^\W_][^()]{1,70}?)[*_]{0,3} "
    r"[(\[][*_]{0,3}(?P<original>[^\W\d_a-zß-ÿ][^()\d]{1,60}?)"
    r"[*_]{0,3}(?:, (?P<year>(?:18[89]|19\d|20\d)\d))?[)\]][*_]{0,3}"
)
_REGIE = re.compile(r"(?:^|[|·•;,/.]\s*)R(?:egie)?:\s")
_LETTERED = re.compile(r"(^|[|·•;,/.]\s*)(D|B|K|M|L):(?=\s)")
_LETTERS = {"D": "Darsteller", "B": "Buch", "K": "Kamera", "M": "Musik", "L": "Länge"}
_BEHIND_TITLE = re.compile(r"(?P<title>[^()]{1,80}\([^()]{4,120}\)),\s+(?P<rest>[^\W\d].{8,400})")
_STARTS = re.compile(
    r"(?:written|directed|co-|starring|with|featuring|dir|regie|mit|avec|com|con|met|escrit|dirig|"
    r"réalis|un film|scritt|dirett|screenplay|director|writer|cast|photograph|edited|camera|"
    r"kamera|buch|drehbuch|schnitt|voices?|the voices|and the)",
    re.IGNORECASE,
)
_MARK, _END = '[“"„«»‘*_]{1,2}', '[”"“»«’*_]{1,2}'
_TWO_TITLES = Pattern(
    rf"{_MARK}\s?(?P<film>[^“”\"„«»()]{{1,70}}?)\s?{_END} "
    rf"[(\[]{_MARK}(?P<original>[^“”\"„«»()]{{1,70}}){_END}[)\]]"
)
_QUOTED_FIRST = Pattern(
    rf"{_MARK}\s?(?P<film>[^“”\"„«»()]{{1,70}}?)\s?{_END},?\s+(?P<rest>[^\W_].*)"
)
_TITLE_FIRST = re.compile(
    r"(?P<title>[^\W_a-zß-ÿ][^().:\n]{0,60})[*_]{0,2}\.[*_]{0,2} "
    r"(?P<rest>[^\W\d_a-zß-ÿ][^.\n]{10,160}\.?)"
)
"""A title as a sentence of its own before the credits ("Title. NAME, France, 2019, 92 min")."""
_PLACED_TITLE = re.compile(
    rf"(?P<title>.{{1,80}}?)\s?[:.,–—|-]\s+(?P<place>[^\d.:]{{1,40}}?),? (?P<year>{YEAR})"
)
_STATING = frozenset(
    {"credits.runtime", "credits.year", "credits.director", "credits.cast", "credits.writer"}
)
_PEOPLE = MAKER_FIELDS | {"credits.cast", "editor"}


@remembered
def read_credits_line(text: str) -> Stated | None:
    """What a line or block of credits without labels states, as (field, value).

    None unless all its clauses are countries, years, running times, genres,
    languages, names after a word that gives their trade, or notes of a
    programme ("Rated R", "35mm"), and at least two kinds of them are there.
    One name alone among them is the director's. A title in front comes as
    ("film", title).
    """
    line = text.strip(" *_")
    if not 6 <= len(line) <= 700 or _SIGNED_ON.match(line):
        return None
    if not _DIGIT.search(line, 0, _HINTED) and not holds(small(line[:_HINTED]), _HINTS):
        return None
    starred = with_stars(line) or with_stars(text.strip())
    if starred:
        rest = _read_clauses(starred[1])
        return [("rating", starred[0]), *rest] if rest else None
    found = (
        _read_clauses(text.strip())
        or read_notice(line)
        or (read_credit_sentences(line) if ". " in line else None)
    )
    return _without_place(found) if found and found[0][0] == "film" else found


def _without_place(found: Stated) -> Stated:
    """What is stated, a title parted from the place and year behind it ("Title: AT 2019").

    What only heads the credits is no title ("INFO: AT 2019").
    """
    placed = _PLACED_TITLE.fullmatch(found[0][1])
    title, made = found[0][1], []
    if placed and all_countries(placed["place"]):
        title = placed["title"]
        made = [("credits.countries", placed["place"]), ("credits.year", placed["year"])]
    named = [] if is_credits_heading(title) else [("film", title)]
    return [*named, *made, *found[1:]]


def _read_clauses(line: str) -> Stated | None:
    found = _clauses_of(line)
    if not found or found[0][0] != "film" or "(" not in found[0][1]:
        return found
    made = any(field == "credits.director" for field, _ in found)
    return [*_both_titles(found[0], made=made), *found[1:]]


def _both_titles(stated: tuple[str, str], *, made: bool) -> Stated:
    """A film's title and the original one in the bracket behind it ("A (B)", "A (B, 2011)").

    `made`: the line names the director elsewhere, so that what looks like a name is a title.
    """
    both = _WITH_ORIGINAL.fullmatch(stated[1])
    if both is None or is_genre(both["original"]) or (not made and is_person(both["original"])):
        return [stated]
    if all_countries(both["original"]) or NO_ORIGINAL.search(both["original"]):
        return [stated]
    found = [("film", both["film"]), ("original", both["original"])]
    return [*found, ("credits.year", both["year"])] if both["year"] else found


def _clauses_of(line: str) -> Stated | None:
    found = read_run(line) or read_strip(line) or _read(without_bracket(line.strip(" *_")))
    titled = _TITLE_FIRST.fullmatch(line.strip(" *_")) if found is None else None
    rest = _read(titled["rest"]) if titled else None
    if titled and rest and "credits.director" in dict(rest):
        return [("film", titled["title"]), *rest]
    return found or read_run(line, whole=False)


@lru_cache(maxsize=256)
def _read(line: str) -> Stated | None:
    if len(line.split()) > LONGEST:
        return None
    line = line.strip(" ()[]*_.") if line.count("(") <= 1 and line[0] in "([" else line.strip(" .")
    if _REGIE.search(line):
        line = _LETTERED.sub(lambda m: m[1] + _LETTERS[m[2]] + ":", line)
    behind = _BEHIND_TITLE.fullmatch(line)
    rest = _listed(behind["rest"], []) if behind else None
    titled = _titled(behind["title"], alone=True) if behind and rest else None
    if titled and rest:
        return titled + rest
    found: Stated = []
    names: list[str] = []
    unread: list[str] = []
    clauses = _clauses(line)
    placed = _TITLE_PLACE_YEAR.fullmatch(clauses[0]) if len(clauses) > 1 else None
    if placed and all_countries(placed["place"]) and not read_label(clauses[0]):
        rest = _read(line[line.index(clauses[1], len(clauses[0])) :])
        made = [("credits.countries", placed["place"]), ("credits.year", placed["year"])]
        return [("original", placed["title"]), *made, *rest] if rest else None
    both = _BOTH_TITLES.fullmatch(clauses[0]) if len(clauses) > 1 else None
    if both and not any(character.isdigit() for character in clauses[0]):
        found = [("film", both["film"]), ("original", both["original"])]
        clauses = clauses[1:]
    for at, clause in enumerate(clauses):
        titled = _titled(clause, alone=len(clauses) == 1) if not at else None
        read = titled or _clause(clause, names)
        if read is None:
            unread.append(clause)
            if len(unread) > 1 or at == 0 or len(clause.split()) > 8:
                return None
        else:
            found.extend(read)
    noted = len(clauses) > 1 and any(NOTE.fullmatch(clause) for clause in clauses)
    noted = noted or any(_CERTIFIED.search(clause) for clause in clauses)
    return _weighed(found, names, unread, noted=noted)


def _clauses(line: str) -> list[str]:
    clauses: list[str] = []
    for piece in _CLAUSE.split(line.replace("**", "")):
        clause = piece.strip(" *_,")
        if not clause:
            continue
        if clauses and _ABBREVIATED.search(clauses[-1]):
            clauses[-1] += f" {clause}"
        else:
            clauses.append(clause)
    return [clause.removesuffix(".") if len(clause) > 4 else clause for clause in clauses]


def _weighed(found: Stated, names: list[str], unread: list[str], *, noted: bool) -> Stated | None:
    """What was found if it is enough for credits; `noted`: a note such as "Rated R" beside it."""
    kinds = {field for field, _ in found if field not in ("film", "original")}
    if len(names) > 1 or (names and "credits.director" in kinds):
        return None
    if names:
        cast_told = {"credits.cast", "credits.countries"} <= kinds
        if len(kinds) < 2 or not ("credits.runtime" in kinds or cast_told):
            return None
        found.append(("credits.director", names[0]))
    if unread and len(kinds) < 3:
        return None
    if kinds == {"credits.languages"} and len(found) == 1 and not unread:
        if not SPOKEN.fullmatch(found[0][1]):
            return None
    elif not kinds & _STATING or (len(kinds) < 2 and not (noted and kinds == {"credits.runtime"})):
        return None
    return [(field, languages(value) if "lang" in field else value) for field, value in found]


def _clause(clause: str, names: list[str]) -> Stated | None:
    """What one clause states; [] for a note that states nothing, None if it can't be read."""
    if NOTE.fullmatch(clause):
        return []
    timed = TIME_WORDS.fullmatch(clause)
    time = timed["time"] if timed else clause
    if is_runtime(time):
        return [("credits.runtime", time)]
    if spoken(clause):
        return [("credits.languages", clause)]
    placed = read_placed_date(clause)
    if placed:
        return placed
    listed = _listed(clause, names)
    house = _HOUSE_MINUTES.fullmatch(clause) if listed is None else None
    return [("credits.runtime", house["time"])] if house else listed


def _listed(clause: str, names: list[str]) -> Stated | None:
    """A clause of several parts between commas, the last of which may list names."""
    parts: Stated = []
    pieces = _COMMA.split(clause)[:40]
    for at, part in enumerate(pieces):
        least = at if _STARTS.match(part) else max(at, len(pieces) - 2)
        ends = range(len(pieces), least, -1)
        for end in ends:
            labelled = _labelled(", ".join(pieces[at:end]))
            rest = _listed(", ".join(pieces[end:]), names) if labelled and end < len(pieces) else []
            if labelled is not None and rest is not None:
                return parts + labelled + rest
        read = read_part(part.strip(), names)
        if read is None and not (at and _INITIALS.fullmatch(part.strip())):
            return None
        parts.extend(read or ())
    return parts


def _labelled(clause: str) -> Stated | None:
    """A clause that says who did what ("directed by NAME", "with NAME and NAME")."""
    clause = _VOICES.sub(", ", clause)
    photographed = _PHOTOGRAPHED.fullmatch(clause)
    if photographed:
        clause = f"{photographed['key']}: {photographed['names']}"
    labels = read_label(clause[:1].upper() + clause[1:])
    if labels and all(_is_credit(label) for label in labels):
        return [
            ("credits.editor" if label.field == "editor" else label.field, label.value)
            for label in labels
            if label.field != "ignored"
        ]
    released = _RELEASED.fullmatch(clause)
    return [("credits.distributor", released["name"])] if released else None


def _is_credit(label: Label) -> bool:
    if label.field in _PEOPLE:
        people = [name for name, _ in split_names(label.value)]
        return bool(people) and all(is_name(name) for name in people)
    return label.field in ("ignored", "release") or label.field.startswith("credits.")


def _titled(clause: str, *, alone: bool) -> Stated | None:
    """A title and, in brackets, the original title, countries, year ("T (La T, Italy 2013)").

    "T (NAME, 2013)" names its maker where more credits follow; `alone` it is a headline.
    """
    both = _TWO_TITLES.fullmatch(clause)
    if both:
        return [("film", both["film"]), ("original", both["original"])]
    quoted = _QUOTED_FIRST.fullmatch(clause)
    if quoted:
        rest = _listed(quoted["rest"], [])
        return [("film", quoted["film"].rstrip(",")), *rest] if rest else None
    match = _TITLED.fullmatch(clause)
    if match is None:
        return None
    title = match["title"].strip(' *_“”"«»')
    french = _FILM_OF.fullmatch(title)
    if french and is_person(french["name"]):
        rest = _listed(match["inner"], []) or []
        return [("film", french["title"]), ("credits.director", french["name"]), *rest]
    found: Stated = [("credits.countries" if all_countries(title) else "film", title)]
    pieces = [piece.strip(' *_“”"«»') for piece in re.split(r"[,;·|]\s*", match["inner"])]
    for at, piece in enumerate(pieces):
        read = read_part(piece, [])
        if read is None or (at == 0 and not read):
            if at or len(pieces) == 1 or (alone and is_person(piece)):
                return None
            found.append(("credits.director" if is_person(piece) else "original", piece))
        else:
            found.extend(read)
    return found if any(field.startswith("credits") for field, _ in found) else None
