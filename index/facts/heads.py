"""What stands above a text: which line is the headline, and which are banners over it."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import NamedTuple

from index.folding import fold
from index.known_films import films_called

from .banners import is_banner, is_section
from .bylines import read_byline
from .debris import is_menu_word
from .head_lines import OFFICE, is_dated, place_below
from .headings import is_credits_heading
from .headline import pieces, quoted_titles, read_headline
from .headline_years import is_person
from .no_titles import reads_as_sentence
from .parts import NAMED_ABOVE, Part
from .people import is_name
from .rubrics import is_rubric
from .said_headlines import ASKED_BY, speaker_of
from .signatures import biography, signed

_BULLET = re.compile(r"^\s*[•·▪◦‣*–—-]\s+")
_NEWS_KEY = re.compile(
    r"\W*(?:(?:weekend |u\.?s\.? )?box office|breaking|exclusive|awards|festival|podcast|"
    r"streaming)\s?:(?:\s+\S+){5}",
    re.IGNORECASE,
)
_SITE_NAME = re.compile(
    r"\b(?:blog|magazine|magazin|journal|reviews|cinema|cinemas|kino|kritiken|times|weekly|"
    r"\w+\.(?:com|net|org|de|fr|es|it|co\.uk|nl|blog))\s*$",
    re.IGNORECASE,
)
_REVIEW_KEY = re.compile(
    r"[\W_]*(?:(?:film|movie|kino)[ -]?)?(?:review|kritik|rezension|critique|cr[ií]tica|rese[nñ]a|"
    r"resenha|recensione|recensie|eleştiri(?:si)?|besprechung)\s?:\s+(?P<rest>\S.{0,90})",
    re.IGNORECASE,
)
_WARNS = re.compile(
    r"\b(?:contains?|enthält|contient|contiene|contém|içerir)\b.{0,20}\bspoilers?\b|"
    r"^\W*(?:spoilers?|spoilerwarnung)(?: (?:alert|warning|ahead|below))?\W*$|\bclick here\b",
    re.IGNORECASE,
)
_COUNT = re.compile(r"\d{1,2}[.,]\d|\d{1,3}(?:[.,]\d{3})+")
"""An average or a number of votes; films are called "9", "8½" and "2:22"."""
_CAPTION = re.compile(
    r"([^\W\d_][^,“\"‘«„':]{4,60}),? (?:en|in|dans|em|im film|no filme|als .{2,30} in) "
    r"[“\"‘«„'].{1,60}[”\"’»“'](?:[.,] .{0,60})?\.?",
    re.IGNORECASE,
)
_POSTER = re.compile(
    r"\W*(?i:(?:the |official |movie |film |offizielles |kino|film)*(?:poster|plakat) (?:for|of|"
    r"zu[mr]?|von|de|van)|affiche (?:du film|de)|(?:p[óo]ster|cartel|cartaz) (?:de|do|da)|"
    r"locandina d[ie]l?)"
    r"\s(?=[“\"‘«„'*_]?[A-ZÀ-Þ\d])"
)
_OF_AN_ISSUE = re.compile(
    r"\W*(?:vol(?:ume|\.)?|issue|no\.|number|jahrgang|heft|tome|tomo|año|cilt)\s?\d{1,4}\b"
    r".{0,12}\b(?:issue|no|number|heft|n[º°]|numéro|número|sayı|pp?)\b|ISSN\b",
    re.IGNORECASE,
)
"""Where in a journal a text stands."""
_DATED = re.compile(r"[^(.!?]{1,80} \((?:19|20)\d\d\b[^()]{0,140}\)(?:\s*$|\s*[–—|-])")
_WITH_PLAYERS = 30
"""Words of a headline that names the players beside the year."""
_PIECE = re.compile(r":\s+|\s+[–—|-]\s+|,\s+")
_BESIDE_TITLE = frozenset({"byline", "date", "label", "credits", "rating"})
_MOST_LINES = 120
"""Lines above a text among which the headline is looked for."""


class Known(NamedTuple):
    """Titles known from outside the text: a declared headline, a declared film, the file name."""

    title: str | None = None
    film: str | None = None
    file: str | None = None

    @property
    def folded(self) -> set[str]:
        return {fold(title) for title in self if title}


def claims_to_be_headline(parts: list[Part]) -> Part | None:
    """The first line where it is a headline of the form "Review: Title", and no label."""
    lines = [part for part in parts if part.place == "open"][:_MOST_LINES]
    if len(lines) < 2 or lines[0].words > 12:
        return None
    match = _REVIEW_KEY.fullmatch(lines[0].text)
    if match is None and _NEWS_KEY.match(lines[0].text):
        return lines[0]
    if match is None:
        return lines[0] if _leads_to_title(lines) else None
    rest = fold(match["rest"])
    signs = any(read_byline(part.text) for part in lines[1:4] if part.words <= 12)
    named = any(f" {rest} " in f" {fold(part.text)} " for part in lines[1:4])
    told = _is_told_of(read_headline(lines[0].text).titles[:1], lines[1:])
    return lines[0] if signs or told or (named and not is_name(match["rest"])) else None


def _leads_to_title(lines: list[Part]) -> bool:
    """Whether a first line is a series and a title that the text speaks of ("Watched: Title")."""
    head, colon, _ = lines[0].text.partition(":")
    if not colon or not is_rubric(head):
        return False
    return _is_told_of(read_headline(lines[0].text).titles[:1], lines[1:])


def _is_told_of(titles: tuple[str, ...], lines: list[Part]) -> bool:
    """Whether a paragraph speaks of a title; a critic is not spoken of in an own text."""
    return any(title in part.text for title in titles for part in lines if part.words >= 12)


def names_its_maker(part: Part, below: list[Part]) -> bool:
    """Whether a line is a headline with the film's maker or year in it, and no byline.

    "Title, by NAME" and "Title (2014) - Review by NAME" are told by the title,
    which the text repeats.
    """
    if part.words > 14 or not re.search(r"\W(?:[Bb]y|[Vv]on|[Dd][ei]|\d{4})\W", part.text):
        return False
    read = read_headline(part.text)
    if not (read.director or read.year) or not read.exact:
        return False
    return _is_told_of(read.titles[:1], below)


def choose_title(parts: list[Part], first: int, known: Known) -> Part | None:
    """The headline among the lines above the text, None where none of them is one."""
    head = parts[: min(first, _MOST_LINES)]
    candidates = [part for part in head if part.place == "open" and _can_be_title(part)]
    candidates = [part for part in candidates if not _marked_as_number(head, part)]
    if not candidates or first >= len(parts):
        return None
    below = f" {fold(' '.join(part.text for part in parts[first : first + 4]))} "
    told = " ".join(p.text for p in parts[first : first + 4] if biography(p.text) is None)
    candidates = [p for p in candidates if not _is_among_menu(head, p, below)] or candidates
    titles = [p for p in candidates if not _is_menu(p, below)]
    for part in candidates:
        if _is_caption(part):
            part.put("debris", "caption")
        elif titles != [part] and _is_signature(head, part, f" {fold(told)} "):
            part.put("byline", NAMED_ABOVE)
    for barred in (_credits_a_critic, _is_menu):
        others = [p for p in candidates if p.place == "open" and not barred(p, below)]
        candidates = others or candidates
    stated = _stated_films(parts) | _opened_with(parts[first : first + _OPENING], candidates)
    stated |= _boxed([part for part in parts[first:] if part.place != "empty"], candidates)
    best = _best(candidates, head, below, known, stated)
    if known.title and not best.is_heading and not _repeats(best.text, known):
        return None
    if best.is_heading and fold(best.text) not in known.folded:
        if known.title and not _is_part_of(best.text, known.title):
            return None
        if (known.title or known.film) and best.block.level != 1:
            return None
    while is_banner(best.text) and not _is_vouched_for(best, head, below, known):
        best.put("debris", "above the title")
        at = candidates.index(best)
        above = [part for part in candidates[:at] if not is_banner(part.text)]
        candidates = candidates[at + 1 :] or above
        if not candidates:
            return None
        best = _best(candidates, head, below, known, stated)
    return best


def _best(
    candidates: list[Part], head: list[Part], below: str, known: Known, stated: set[str]
) -> Part:
    def points(at: int) -> float:
        folded = f" {fold(candidates[at].text)} "
        vouched = any(f" {title} " in folded for title in stated)
        return _score(candidates[at], at, head, below, known) + 6.0 * vouched

    return candidates[max(range(len(candidates)), key=points)]


def _stated_films(parts: list[Part]) -> set[str]:
    """The film's titles that labels state ("Film: Title")."""
    labels = [label for part in parts for label in part.labels]
    named = (fold(label.value) for label in labels if label.field in ("film", "original"))
    return {title for title in named if len(title) > 1}


_OPENS_MARKED = re.compile(r"[“\"„«‘](?P<title>[^“”\"„«»‘’]{2,60}?)[,.]?[”\"“»’]\s")
_OPENING = 6
"""Parts of a text among which a paragraph can begin with the film's title in quotation marks."""


def _opened_with(below: list[Part], candidates: list[Part]) -> set[str]:
    """Titles in quotation marks that a paragraph begins with, as one of the lines above does."""
    marked = (_OPENS_MARKED.match(part.text) for part in below if part.words >= _LEAST_TOLD)
    titles = {fold(match["title"]) for match in marked if match}
    lines = [f"{fold(part.text)} " for part in candidates]
    return {title for title in titles if any(line.startswith(f"{title} ") for line in lines)}


_LEAST_TOLD = 8


OF_CREDITS = re.compile(
    r"(?:De|Di|Von|By|Un film de|Regie:?|Réalisé par) (?=[^\W\d_a-zß-ÿ])[\w.’' -]{3,50}"
)


def _boxed(below: list[Part], candidates: list[Part]) -> set[str]:
    """Lines above the text that stand again below it, right above the film's credits."""
    lines = {fold(part.text) for part in candidates}
    return {
        fold(part.text)
        for part, maker in pairwise(below)
        if part.words <= _MOST_BOXED
        and fold(part.text) in lines
        and maker.block.gap == 0
        and (OF_CREDITS.fullmatch(maker.text) or maker.place == "credits")
    }


_MOST_BOXED = 9


def _credits_a_critic(part: Part, below: str) -> bool:
    """Whether a line is "Review: NAME" with a name that is no film's."""
    match = _REVIEW_KEY.fullmatch(part.text)
    if match is None or (part.is_heading and films_called(match["rest"])):
        return False
    return is_name(match["rest"]) and f" {fold(match['rest'])} " not in below


def _is_menu(part: Part, below: str) -> bool:
    """Whether a line is a word of a menu that the text does not take up."""
    return is_menu_word(part.text) and f" {fold(part.text)} " not in below


def _is_among_menu(head: list[Part], part: Part, below: str) -> bool:
    """Whether a line of a word or two stands between words of a menu, one above and one below."""
    if part.words > _ENTRY or part.is_heading or f" {fold(part.text)} " in below:
        return False
    lines = [line for line in head if line.place != "empty"]
    at = lines.index(part)
    above = _entries(lines[at - 1 :: -1] if at else [])
    return (
        above > 0 and _entries(lines[at + 1 :]) > 0 and above + _entries(lines[at + 1 :]) > _ENTRY
    )


def _entries(lines: list[Part]) -> int:
    """How many words of a menu there are in a row of short lines."""
    row = takewhile(lambda line: line.words <= _IN_MENU and not line.is_heading, lines)
    return sum(is_menu_word(line.text) or is_section(line.text) for line in row)


_ENTRY, _IN_MENU = 2, 3
"""Words of a line up to which it can be an entry of a menu, and entries around it; words of
those that a menu can have in between."""


def _is_signature(head: list[Part], part: Part, below: str) -> bool:
    """Whether a line is a name right above a date, which the text never names."""
    if part.is_heading or head.index(part) == 0 or not _is_above_date(head, part):
        return False
    name = signed(part.text)
    return name is not None and f" {fold(name).rpartition(' ')[2]} " not in below


def _is_above_date(head: list[Part], part: Part) -> bool:
    """Whether what follows a line is a date, or says when the text was published."""
    following = next((p for p in head[head.index(part) + 1 :] if p.place != "empty"), None)
    return following is not None and (following.place == "date" or is_dated(following))


def _is_caption(part: Part) -> bool:
    """Whether a line says who is seen in which film ("NAME, en 'Title'."), or is of a poster."""
    if _POSTER.match(part.text):
        return True
    match = _CAPTION.fullmatch(part.text)
    return match is not None and all(map(is_name, re.split(r",? (?:y|e|et|und|and|en) ", match[1])))


_CERTIFIED = re.compile(r"\w \((?:U|PG|PG-13|R|12A?|15A?|16|18|FSK \d{1,2})\)$")
"""A title with its certificate behind it, as papers head what they review."""
_FAR = 15
"""Lines above the text behind which one more speaks no more against a headline: menus are long."""


def _score(part: Part, at: int, head: list[Part], below: str, known: Known) -> float:
    read = read_headline(part.text)
    points = 4.0 * part.is_heading - 0.3 * min(at, _FAR)
    dated = read.year is not None and re.search(r"[(\[]", part.text) is not None
    said = read.review and (part.is_heading or not reads_as_sentence("".join(read.titles[:1])))
    said = said or _CERTIFIED.search(part.text) is not None
    points += 3.0 * (dated or said) + 4.0 * (fold(part.text) in known.folded)
    made = read.year is not None and not dated and is_person(read.titles[0])
    points -= 3.0 * bool(made and at)
    titles = [] if made else [fold(title) for title in read.titles]
    ending = fold(_PIECE.split(read.titles[0])[-1]) if titles else ""
    if ending == fold(known.file or "") != "" and ending not in titles and part.text[0].isupper():
        titles.append(ending)
        points += 4.0
    marked = [fold(title) for title in quoted_titles(part.text)] if at else []
    named = any(title in known.folded or f" {title} " in below for title in (*titles, *marked))
    points += 3.0 * named
    points += 2.0 * (sum(fold(other.text) == fold(part.text) for other in head) > 1)
    file = f" {fold(known.file or '')} "
    points += 2.0 * any(file.startswith(f" {title} ") for title in titles[:1] if title)
    points += 2.0 * any(f" {title} " in file for title in marked if " " in title)
    points += 1.5 * (place_below(head, part, past_lines=True) in _BESIDE_TITLE)
    points -= 1.5 * (part.block.gap == 0 and _before(head, part) == "open")
    if not named:
        points -= 4.0 * is_section(part.text) or 3.0 * is_banner(part.text)
    points += 3.0 * (speaker_of(part.text) is not None)
    return points - 3.0 * bool(_SITE_NAME.search(part.text)) - 0.1 * part.block.level


def _before(head: list[Part], part: Part) -> str:
    at = head.index(part)
    return head[at - 1].place if at else ""


def _is_vouched_for(part: Part, head: list[Part], below: str, known: Known) -> bool:
    """Whether a line that looks like a banner is the title all the same."""
    read = read_headline(part.text)
    titles = {fold(part.text), *map(fold, read.titles)}
    titles |= {fold(piece) for piece in pieces(part.text) if not is_banner(piece)}
    if read.year or titles & known.folded or place_below(head, part) in ("label", "credits"):
        return True
    return any(f" {title} " in below for title in titles) and not is_section(part.text)


def _repeats(line: str, known: Known) -> bool:
    """Whether a line says again what a declared title says: the whole, a part, the film."""
    if fold(line) in known.folded or _is_part_of(line, known.title or ""):
        return True
    titles = {fold(title) for title in read_headline(line).titles}
    stated = {fold(title) for title in read_headline(known.title or "").titles}
    return bool(titles & (stated | known.folded))


def _is_part_of(heading: str, title: str) -> bool:
    """Whether a heading is what stands before or after the colon of the title."""
    pieces = {fold(piece) for piece in _PIECE.split(title)}
    return fold(heading) in pieces or fold(title) in {fold(p) for p in _PIECE.split(heading)}


def _marked_as_number(head: list[Part], part: Part) -> bool:
    """Marks a line that is only the number of the rating below it ("6", "6/10")."""
    if not part.text.replace(",", "").replace(".", "").isdigit():
        return False
    below = head[head.index(part) + 1 :]
    line = next((other for other in below if other.place != "empty"), None)
    rated = line is not None and line.place == "rating" and line.text.startswith(f"{part.text}/")
    if rated:
        part.put("rating", "number of the rating")
    return rated


def _can_be_title(part: Part) -> bool:
    if _WARNS.search(part.text) or _COUNT.fullmatch(part.text) or OFFICE.fullmatch(part.text):
        return False
    if (
        is_credits_heading(part.text)
        or ASKED_BY.fullmatch(part.text)
        or _OF_AN_ISSUE.match(part.text)
    ):
        return False
    if part.is_heading:
        return True
    most = _WITH_PLAYERS if _DATED.match(part.text) else 20
    if part.words > most or _BULLET.match(part.text) or part.text.endswith((",", ";", ":")):
        return False
    if part.text.endswith(" says"):
        return False
    full_stop = part.text.endswith(".") and not part.text.endswith("..")
    return not full_stop or (part.words <= 9 and not reads_as_sentence(part.text))
