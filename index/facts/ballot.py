"""Which film a whole page speaks for, where its headline alone doesn't say so.

The lines of a page above and below its text are weighed against each other:
a title is repeated, stands beside a year, a rating or the credits, and the text
speaks of it as of a film. What only looks like a title has none of this.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from .ballot_credits import (
    LONGEST_CREDITS,
    NO_TITLES,
    PARAGRAPH,
    credits_below,
    credits_in,
    is_left_by_page,
    kinds_of_credits,
)
from .ballot_vetoes import can_stand
from .capsule_heads import BRACKET_YEAR
from .dates import find_date
from .filename import FileName
from .folding import fold
from .headings import is_credits_heading
from .headline import Headline, quoted_titles, read_headline
from .headline_inside import points, times, with_article
from .headlines import HeadLine
from .no_titles import OF_SEVERAL, SMALL_WORDS, reads_as_sentence
from .parts import VALUE_OF, Part
from .patterns import small
from .text import Text

RULE = "what the page speaks of"
SURE = 0.8
_MOST_LINES = 160
_BELOW_TEXT = 0.7
"""What a line below the first paragraph counts for against one above it."""
_BELOW = 5
"""Lines below a title in which credits speak for it."""
_CREDITS_BELOW = (0.0, 1.5, 3.0)
"""What none, one and several kinds of credits below a title count for."""
_APART = 3
"""Lines between two titles from which on each has credits of its own."""
_SAID_MORE = 3
"""Words of a headline behind a title from which on it says more than the title."""
_FILE_IN_TEXT = 0.5
_MOST_FILE_WORDS, _FEW = 9, 3
_LINKS = frozenset({"of", "and", "in", "de", "la", "et", "und", "y", "ve", "a", "di", "du"})
_LONGEST_QUOTE = 8
_SHORT = 4
"""Letters of a word that says little as a part of a file's name."""
_LONGEST_LINE = 16
"""Words of a line in which a title is looked for."""
_ENOUGH = 3.5
_BACKED = 3.0
_AHEAD = 1.0
_REVIEWS = re.compile(
    r"\b(?:reviews? (?:of|for)|review:|critique (?:de|du)|kritik (?:zu|zum|von)|"
    r"crítica (?:de|da|do)|reseña de|recensione di|filmi (?:eleştirisi|incelemesi))",
    re.IGNORECASE,
)
"""Words beside a quoted title that say that the text reviews it."""
_NOTES = re.compile(r"\b(?:notes?|thoughts|comments?)\W*$", re.IGNORECASE)
"""Words behind a title that say less of it than "review" does."""
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*(?:[)\]]|$)")
_FILMI = re.compile(r"(?<=\w)\s+[Ff]ilm(?:i|inin|ine|inde)$")
_ELIDED = re.compile(r"[dl][aeiouyh]\w{3,}")
_SPLIT = re.compile(r"\s+[|•·/]\s+|\s+[–—-]\s+|:\s+")
_CALLED = re.compile(
    r"(?:film |movie |original )?(?:title|titel|titre|título|titolo|originaltitel|"
    r"film adı|orijinal adı)"
    r"(?: original| originale)?[:\s]\s*(?P<title>[^\W_].{0,70})",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"(?:dvd|blu-?ray|4k|film|movie|kino|cinema|cine|netflix|now showing|new release|in cinemas|"
    r"film of the week|film der woche|film de la semaine)s?(?:[ -](?:test|review|kritik|tipp))?"
    r"\s?[:|–-]\s+(?P<title>\S.{0,70})",
    re.IGNORECASE,
)
"""What stands before a title and only says where the film is to be seen."""
_KEYED = re.compile(r"[^\W\d][^:]{1,30}:(?:\s|$)")
"""A line of the form of a label and its value."""
_EDGE = " \t«»„“”\"‘’'*_()[]–—-|:;,."


class Elected(NamedTuple):
    """A title with the line on which it stands first."""

    title: str
    line: int


@dataclass(slots=True)
class _Candidate:
    """A title and what the lines of the page say for it."""

    title: str
    written: str
    line: int
    points: float = 0.0
    credited: bool = False


def elect(
    parts: list[Part],
    text: Text,
    name: FileName,
    headline: HeadLine | None,
    people: frozenset[str],
) -> Elected | None:
    """The title that the page's lines and its text agree on, None where they don't.

    `headline`: the line that looks most like one; `people`: folded names that are
    stated as makers, cast or critic.
    """
    lines = [part for part in parts if part.place != "empty"][:_MOST_LINES]
    found: dict[str, _Candidate] = {}
    file = fold(name.title) if name.title else ""
    weight = 1.0
    for at, part in enumerate(lines):
        if part.words >= PARAGRAPH:
            weight = _BELOW_TEXT
        if _can_name(part) and not _is_labelled(
            part, lines[max(0, at - 1) : at] + lines[at + 1 : at + 2]
        ):
            _weigh_line(part, lines[at + 1 : at + 1 + _BELOW], weight, file, found)
    english = headline is None or headline.english
    _weigh_quotes(text, file, found, english=english)
    spelled = _spelled_in(name, text.prose or text.text)
    if spelled:
        _note(found, spelled, name.title or spelled, 1, _FILE_IN_TEXT)
    _weigh_file(name, found)
    _weigh_credits(lines, found)
    if headline is not None:
        for title in headline.read.titles[:1]:
            candidate = found.get(fold(title.strip(_EDGE)))
            if candidate is not None:
                candidate.points += 1.0 * headline.stated + 0.5 * headline.judged
    return _best(found, text, name, people, english=english)


def _begins(line: str, file: str) -> bool:
    """Whether a sentence of a headline begins with what the file is named after."""
    more = len(line.split()) - len(file.split())
    return line.startswith(f"{file} ") and more >= _SAID_MORE


def _can_name(part: Part) -> bool:
    """Whether a line can have a title on it at all."""
    if part.words > _LONGEST_LINE or part.place in NO_TITLES or is_left_by_page(part):
        return False
    if part.why.startswith(VALUE_OF) or is_credits_heading(part.text):
        return False
    if part.place == "body" and part.ends_sentence and part.words > 8:
        return False
    if part.text.endswith(".") and reads_as_sentence(part.text):
        return False
    dated = find_date(part.text) and not BRACKET_YEAR.search(part.text)
    return not (OF_SEVERAL.search(part.text) or dated)


def _weigh_line(
    part: Part, below: list[Part], weight: float, file: str, found: dict[str, _Candidate]
) -> None:
    """Notes what a line can be the title of, and what speaks for it on that line.

    `file`: folded, what the file is named after.
    """
    written = part.text
    read = read_headline(written)
    sayings = (
        2.0 * bool(read.year)
        + 2.0 * read.review
        + 2.0 * bool(read.rating)
        + 1.5 * bool(read.director)
    )
    kinds = credits_below(below)
    credited = _CREDITS_BELOW[min(2, len(kinds) + ("review" in kinds))]
    forms = _forms(part, read, sayings, credited, file)
    for title, said in forms.items():
        bare = _FILMI.sub("", _BRACKETS.sub("", title).strip(_EDGE))
        if bare:
            known = _note(found, bare, written, part.line, weight * (said + 0.5))
            known.credited |= credited >= _BACKED and said >= credited


def _forms(
    part: Part, read: Headline, sayings: float, credited: float, file: str
) -> dict[str, float]:
    """What of a line can be the title, and what speaks for each: whole, pieces, in quotes."""
    written = part.text
    called = _CALLED.match(written)
    if called:
        return {called["title"]: 3.5}
    forms: dict[str, float] = {}
    for title in () if part.labels and ":" in written else read.titles[:2]:
        if read.exact or read.year:
            forms[title] = sayings + credited
        for piece in _SPLIT.split(title):
            forms.setdefault(piece, 1.0 * read.review)
    told = _TOLD.match(written)
    if told:
        forms[told["title"]] = sayings + credited
    if file and _begins(fold(read.titles[0]) if read.titles else "", file):
        forms.setdefault(" ".join(read.titles[0].split()[: len(file.split())]), sayings + 1.0)
    for title in quoted_titles(written):
        forms[title] = max(forms.get(title, 0.0), 3.0 if _REVIEWS.search(written) else 1.5)
    return forms


def _is_labelled(part: Part, beside: list[Part]) -> bool:
    """Whether a line is one of several labels with their values, or states credits itself."""
    read = read_headline(part.text)
    if read.year or read.review or quoted_titles(part.text) or _CALLED.match(part.text):
        return False
    if len(beside) > 1 and all(_KEYED.match(one.text) for one in (part, *beside)):
        return True
    return bool(credits_in(part) - {"year"}) or any(each.field == "release" for each in part.labels)


def _file_forms(name: FileName) -> list[list[str]]:
    """The folded words of a file's name, also without an article that is glued to them.

    "critique-dintouchables" is one of a film that begins with a vowel.
    """
    words = fold(name.title or "").split()[:_MOST_FILE_WORDS]
    if not words:
        return []
    elided = _ELIDED.match(words[0])
    return [words, [words[0][1:], *words[1:]]] if elided else [words]


def _spelled_in(name: FileName, prose: str) -> str | None:
    """The longest run of the words of a file's name that the text writes as a name."""
    runs = [_run_in(words, prose) for words in _file_forms(name)]
    return max((run for run in runs if run), key=len, default=None)


def _run_in(words: list[str], prose: str) -> str | None:
    low = small(prose)
    written = {word for word in words if small(word) in low}
    for size in range(len(words), 0, -1):
        for start in range(len(words) - size + 1):
            run = words[start : start + size]
            short = size == 1 and (len(run[0]) <= _SHORT or len(words) > _FEW)
            if short or {run[0], run[-1]} & _LINKS or not written.issuperset(run):
                continue
            pattern = r"(?<!\w)" + r"[\W_]{1,3}".join(map(re.escape, run)) + r"(?!\w)"
            for match in re.finditer(pattern, prose, re.IGNORECASE):
                capitals = sum(word[:1].isupper() for word in match[0].split())
                if match[0][:1].isupper() and (size == 1 or capitals > 1 or size == len(words)):
                    return match[0]
    return None


def _weigh_file(name: FileName, found: dict[str, _Candidate]) -> None:
    """What a file is named after: the title alone, or a title and more."""
    for form in _file_forms(name):
        file = f" {' '.join(form)} "
        for key, candidate in found.items():
            if f" {key} " in file and (" " in key or len(key) > _SHORT or key == file.strip()):
                candidate.points += 2.0 if file.startswith(f" {key} ") else 1.0
            elif _shortens(form, key.split()):
                candidate.points += 2.0


def _shortens(file: list[str], title: list[str]) -> bool:
    """Whether a file's name is a title without its small words ("portrait jeune fille")."""
    rest = iter(title)
    return (
        len(file) > 1 and all(word in rest for word in file) and title[0] in (file[0], *SMALL_WORDS)
    )


def _weigh_credits(lines: list[Part], found: dict[str, _Candidate]) -> None:
    """What begins a line of credits, or is named in brackets with them, is the film's title."""
    for part in lines:
        if part.words > LONGEST_CREDITS or len(kinds_of_credits(part.text)) < 2:
            continue
        opening = fold(part.text[:90]) + " "
        for key, candidate in found.items():
            if (
                opening.startswith(f"{key} ")
                and fold(part.text) != key
                and candidate.line != part.line
            ):
                candidate.points += 2.0


def _weigh_quotes(text: Text, file: str, found: dict[str, _Candidate], *, english: bool) -> None:
    """Notes what the text itself sets apart: in quotation marks or by emphasis."""
    prose = text.prose or text.text
    counted: dict[str, int] = {}
    for title in [*quoted_titles(prose[:6000]), *(phrase for phrase, _ in text.emphasised[:40])]:
        bare = title.strip(_EDGE)
        if bare and len(bare.split()) <= _LONGEST_QUOTE:
            counted[bare] = counted.get(bare, 0) + 1
    for title, many in counted.items():
        if many < 2 and fold(title) not in found and fold(title) != file:
            continue
        if reads_as_sentence(title) and (many < 2 or english):
            continue
        at = text.text.find(title)
        _note(found, title, title, text.line(max(at, 0)) or 1, min(many, 3) * 0.5)


def _note(
    found: dict[str, _Candidate], title: str, written: str, line: int, points: float
) -> _Candidate:
    known = found.setdefault(fold(title), _Candidate(title, written, line))
    if known.points and known.line != line:
        known.points += 0.5 if written == known.written else 1.0
        points = max(0.0, points - 0.5)
    if known.title.isupper() and not title.isupper():
        known.title = title
    known.points += points
    return known


def _best(
    found: dict[str, _Candidate],
    text: Text,
    name: FileName,
    people: frozenset[str],
    *,
    english: bool,
) -> Elected | None:
    """The candidate ahead of all others, None where two films have credits of their own."""
    prose = text.prose or text.text
    file = fold(name.title) if name.title else ""

    def can_be(title: str, *, backed: bool) -> bool:
        return can_stand(title, prose, people, backed=backed, english=english)

    ranked: list[tuple[float, _Candidate]] = []
    for candidate in found.values():
        title = _cased(candidate.title, prose)
        if not can_be(title, backed=candidate.points >= _BACKED or fold(title) == file):
            continue
        spoken, _ = points(title, text, prose, name.title)
        if candidate.points >= _ENOUGH or times(title, prose, most=1):
            candidate.title = title
            ranked.append((candidate.points + spoken, candidate))
    ranked.sort(key=lambda one: (-one[0], -len(one[1].title), one[1].line))
    if not ranked or ranked[0][0] < _ENOUGH:
        return None
    best = ranked[0][1]
    far = (one for one in found.values() if abs(one.line - best.line) > _APART and one.credited)
    if best.credited and any(can_be(one.title, backed=True) for one in far):
        return None
    return _ahead(ranked, prose, file)


def _ahead(ranked: list[tuple[float, _Candidate]], prose: str, file: str) -> Elected | None:
    """The first of the ranked, or a title that it holds or that holds it; None where two vie.

    `file`: folded, what the file is named after.
    """
    (most, best), *others = ranked
    key = fold(best.title)
    for score, other in others if key == file else ():
        if score >= _ENOUGH and f" {key} " in f" {fold(other.title)} ":
            return Elected(other.title, other.line)
    named = times(best.title, prose, most=1)
    for score, other in others:
        within = fold(other.title) in key
        alone = within and " " in other.title and times(other.title, prose, most=1)
        if alone and score >= _ENOUGH and not named:
            return Elected(other.title, other.line)
        if not within and key not in fold(other.title) and score + _AHEAD > most:
            return None
    return Elected(with_article(best.title, prose), best.line)


def _cased(title: str, prose: str) -> str:
    """A title in capitals as the text writes it, if it does."""
    if not title.isupper() or len(title) < 2:
        return title
    at = prose.casefold().find(title.casefold())
    written = prose[at : at + len(title)] if at >= 0 else ""
    return written if written[:1].isupper() else title
