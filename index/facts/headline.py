"""The headline of a text: the film's title, year and director in it, without the words around."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from index.folding import fold
from index.known_films import directed, films_called

from .dates import YEAR, is_date
from .headline_cjk import without_cjk_words
from .headline_makers import BY_KNOWN, FIRST, parted
from .headline_words import (
    BRACKET_PREFIX,
    PREFIX,
    REVIEW_COLON,
    REVIEW_OF,
    SUFFIX,
    TAIL,
    TIME_BEHIND,
)
from .headline_years import is_person, parted_by_year
from .patterns import Pattern
from .people import NAME, is_name
from .ratings import HEARTS, read_rating, trailing_rating
from .rubrics import without_edition, without_rubric, without_signs

_QUOTED = Pattern(
    r"[“\"„«»‘'](?:(?<!')(?P<marked>[^“”\"„«»‘]{1,80}?)[,.]?[”\"“»«’](?![\w])|"
    r"(?<=')(?<!\w.)(?P<plain>[A-ZÀ-Þ0-9][^'\"]{0,60}(?:'s [^'\"]{1,40})?)[,.]?'(?!\w))"
)
_DIRECTOR_BRACKET = Pattern(
    rf"\s*[(\[]\s*(?i:dir(?:ected)?\.?(?: by)?:?|d:|regie:?)\s*(?P<name>{NAME})\s*[)\]]"
)
_BY_DIRECTOR = Pattern(
    r"(?:,\s+(?:(?:a film |directed )?by|de|von|di|un film (?:de|di)|d['’](?=[A-ZÀ-Þ]))|"
    r"[,|–—-]?\s+\(?(?:[Dd]ir(?:\.|:)|directed by|[Rr]egie:?))\s*(?<![\w])"
    rf"{FIRST}(?P<name>{NAME})\)?\s*$"
)
_DIR_ALONE = re.compile(r",\s+[Dd]ir\.\s+(?P<name>[^\W\d_a-zß-ÿ][\w’'-]+)$")
"""A director of one name, which only the label before it shows to be one."""
_QUOTED_BY = Pattern(
    rf"(?P<title>[“\"„«»‘'].{{1,80}}?[”\"“»«’'])\s+(?:by|de|von|di|d['’](?=[A-ZÀ-Þ]))\s*"
    rf"(?<![\w])(?P<name>{NAME})"
)
_AFTER_TITLE = Pattern(
    rf"[:|•·,;.–—-]|[\[(]|(?:{TAIL})\b|(?:on|auf|en|in|by|von|de|di) \S+(?: \S+)?$|"
    r"(?:4k|uhd|hd|blu-?ray|dvd|criterion|movie|film|full|online|streaming|trailer)\b",
    re.IGNORECASE,
)
_RATED_AFTER = re.compile(r"(?P<rating>\*{2,5}\s?[½]?|\*½|[★⭐][★⭐☆½ \ufe0f]{0,12}?)(?:\s+|$)")
_RATED_BEFORE = re.compile(r"\s(?P<rating>\*{2,5}|[★⭐]{1,5}[½☆]{0,5})\s*$")
"""Stars between a title and the bracket with its year."""
_NO_OWNER = re.compile(
    r"(?:Sister|Brother|Father|Mother|Mama|Papa|Uncle|Aunt|Auntie|Grandma|Grandpa|Nanny|Granny|"
    r"Mister|Mr|Mrs|Miss|Ms|Madame|Lady|Lord|King|Queen|Prince|Princess|Saint|St|Captain|Colonel|"
    r"Sergeant|Doctor|Dr|Professor|Major|General|Little|Big|Old|Poor)\b\.?(?=\s\S+$)"
)
"""Ranks and kin before one name: somebody in the story and not who made the film."""
_OWNED = Pattern(rf"^(?!(?:An?|The) )(?P<name>{NAME})['’]s\s+(?=[\w“\"‘'*])")
_PIPE = re.compile(r"\s*[|•]\s*|\s+·\s*|·\s+|\s+[–—-]\s+|\s*—\s*")
_EDGE = " \t*_:|–—-·•,"
_QUOTES = "“”\"„«»‘’'"


_NO_TITLE = Pattern(
    r"(?:(?:my|our|all|new|latest|recent|mini|short|favou?rite|older|first) )*"
    r"(?:weekly|monthly|daily|reading|viewing|travel|release|films?|movies?|cinema|reviews?|"
    r"(?:film|movie) reviews?|blog(?: posts?)?|posts?|movie impressions|index|archives?|kritiken|"
    r"filme|kritik|critiques?|criticas?|resenas?|recensione|recensioni|resenha|inceleme|elestiri|"
    r"watched|vue?s?|visto|gesehen|izlediklerim|untitled|the|my|all|new|latest|recent|mini|short)"
)


class Headline(NamedTuple):
    """What a headline states; `titles` most certain first.

    `exact`: nothing else is in it. `inside`: the title is somewhere before the
    year in a sentence, and `titles` are all that it could be, the longest first.
    `cut`: a series, an event or a number stood before the title. `dated`: the
    headline ends in a year that may be the title's own. `beside`: a name after a
    dash that may be the director's.
    """

    titles: tuple[str, ...]
    year: int | None = None
    director: str | None = None
    rating: str | None = None
    exact: bool = True
    review: bool = False
    original: str | None = None
    inside: bool = False
    cut: bool = False
    dated: tuple[str, int] | None = None
    beside: tuple[str, str] | None = None


_INTERVIEW = Pattern(
    r"^(?i:(?:an )?(?:interview|entretien|entrevista|intervista|röportaj|q ?& ?a)\s*[:|–—-]\s*)"
    rf"(?:(?P<name>{NAME})(?: (?:on|über|sur|sobre|su|talks|zu) )?)?(?P<rest>.*)$"
)
_TALK = Pattern(
    r"(?i:(?:exclusive |an? )?(?:interview|q ?& ?a|conversation|chat|entretien|entrevista|"
    r"intervista|gespräch)\s(?:with|mit|avec|con)) [^\W\d_a-zß-ÿ][^“”\"«»‘]{3,80}? "
    r"[“\"«‘„](?P<title>[^“”\"«»‘„]{2,60})[”\"»’“]\W{0,2}",
    having=("interview", "q&a", "q & a", "q &a", "q& a", "conversation", "chat", "entretien",
            "entrevista", "intervista", "gespräch"),
)  # fmt: skip
"""A talk with somebody and the film that it is on ("Interview with NAME for ‘Title’")."""
_LAST_YEAR = re.compile(rf"(?P<title>\S.*?[^\W_].*?)\s+(?P<year>{YEAR})")
_LONGEST = 240
"""Characters that a headline has at most."""
_DATED = re.compile(rf"[^(\[]*\w[^(\[]*[(\[]{YEAR}[)\]]\W*")
"""A title with its year, behind what kind of review of it is headed."""
_LATEST = 2035
"""A later number is part of a title ("Blade Runner 2049")."""
_INVERTED = re.compile(
    r"(?P<title>[^,]+), (?P<article>The|An?|Der|Die|Das|L[ae]s?|L['’]|El|Los|Il|Lo|Une?|Eine?)"
)
_BESIDE = Pattern(rf"(?P<title>\S.*?)\s+[–—|-]+\s+(?P<name>{NAME})")


@lru_cache(maxsize=4096)
def read_headline(text: str) -> Headline:
    """Title, year, director and rating in a headline. Never raises; nothing found: empty titles.

    What is longer than a headline is none.
    """
    if len(text) > _LONGEST:
        return Headline(())
    line, called = without_cjk_words(" ".join(text.split()))
    line, printed = _without_rating(TIME_BEHIND.sub(r"\g<year>", line))
    talk = _TALK.fullmatch(line)
    if talk:
        return Headline((talk["title"].strip(_EDGE),), exact=False)
    if interview := _INTERVIEW.match(line):
        line = interview["rest"].strip(_EDGE + ",")
        if not line:
            return Headline(())
    made = parted(without_signs(line.strip(_EDGE)).strip(_EDGE))
    plain = made.rest.strip(_EDGE)
    bare = without_rubric(plain)
    rest, review, whole = _strip_words(bare)
    rest, bracket, after = parted_by_year(without_edition(rest))
    after = "" if is_date(after.strip(_EDGE)) else after
    marked = _RATED_BEFORE.search(rest) if bracket.year and printed is None else None
    if marked and read_rating(marked["rating"]):
        rest, printed = rest[: marked.start()], marked["rating"]
    if review and not bracket.year and rest != plain:
        bracket = bracket._replace(year=parted_by_year(plain)[1].year)
    behind = _RATED_AFTER.match(after) if printed is None else None
    if behind and read_rating(behind["rating"]):
        printed, after = behind["rating"], after[behind.end() :]
    said = _director_after(after)
    if bracket.year and after and said is None and not _AFTER_TITLE.match(after):
        around = _ends(rest)
        return Headline(around, bracket.year, bracket.director, printed, False, review, None, True)
    rest, director = _without_director(rest, bracket.director or said or made.director)
    rest, more, _ = _strip_words(rest)
    rest, signed = _without_maker(rest)
    found, owner = _without_owner(rest, made.title)
    found, original = _both_titles(found, bracket.original)
    titles = _shown_titles(found, dated=bracket.year is not None)
    year = bracket.year or made.year
    return Headline(
        titles, year, director or signed or owner, printed, whole or made.title is not None,
        review or called or bool(after) or more, original, cut=bare != plain,
        dated=None if year else _last_year(titles), beside=_beside(rest, after),
    )  # fmt: skip


def _without_rating(line: str) -> tuple[str, str | None]:
    """A headline without the rating that ends it, and that rating as printed."""
    rated = trailing_rating(line)
    if rated is None or rated[0].printed[0] not in HEARTS:
        line = without_signs(line, but_stars=True)
        rated = trailing_rating(line)
    if rated:
        line = line[: rated[1]]
    return line.strip(_EDGE.replace("*", "")), rated[0].printed if rated else None


def _without_maker(rest: str) -> tuple[str, str | None]:
    """A headline without who made the film behind its title ("Title by NAME"), and the name."""
    marked = _QUOTED_BY.fullmatch(rest)
    known = BY_KNOWN.fullmatch(rest) if marked is None else None
    if known and directed(known["title"], known["name"]):
        return known["title"], known["name"]
    by = marked or _BY_DIRECTOR.search(rest) or _DIR_ALONE.search(rest)
    if by is None or not is_name(by["name"], least=2 - (by.re is _DIR_ALONE)):
        return rest, None
    first = by.groupdict().get("first") or ""
    return by["title"] if marked else rest[: by.start()], first + by["name"]


def _shown_titles(found: list[str], *, dated: bool) -> tuple[str, ...]:
    """Titles as they are shown, each once; words that are no title count beside a year alone."""
    upright = (_upright(_unquoted(title)) for title in found)
    titles = dict.fromkeys(title for title in upright if re.search(r"\w", title))
    return tuple(title for title in titles if dated or not _NO_TITLE.fullmatch(fold(title)))


def _without_owner(rest: str, marked: str | None) -> tuple[list[str], str | None]:
    """The title, and before it what follows a name in the genitive ("NAME's Title")."""
    titles = [marked or rest.strip(_EDGE)]
    owned = _OWNED.match(rest)
    if not owned or not is_name(owned["name"]) or len(rest) <= owned.end():
        return titles, None
    if _NO_OWNER.match(owned["name"]):
        return titles, None
    titles.insert(0, rest[owned.end() :].strip(_EDGE))
    quoted = _QUOTED.match(titles[0])
    if quoted and quoted.end() < len(titles[0]):
        titles[0] = _inside(quoted)
    return titles, owned["name"]


def _beside(rest: str, after: str) -> tuple[str, str] | None:
    """A title and the name after a dash or after the year ("Title (2021) - NAME")."""
    name = after.strip(_EDGE)
    if name and is_person(name) and re.fullmatch(NAME, name):
        return rest.strip(_EDGE), name
    match = _BESIDE.fullmatch(rest)
    if match is None or after or not is_person(match["name"]):
        return None
    return match["title"].strip(_EDGE), match["name"]


def _both_titles(titles: list[str], original: str | None) -> tuple[list[str], str | None]:
    """The titles, where one and the original stand with a bar between them ("Title / Titel")."""
    parts = [part.strip() for part in titles[0].split(" / ")]
    if original or len(parts) != 2 or not all(part[:1].isupper() for part in parts):
        return titles, original
    return [parts[0], *titles], parts[1]


def _upright(title: str) -> str:
    """A title whose article stands at its end ("Godfather, The") as it is spoken."""
    match = _INVERTED.fullmatch(title)
    if match is None:
        return title
    joined = "" if match["article"].endswith(("'", "’")) else " "
    return f"{match['article']}{joined}{match['title']}"


def _last_year(titles: tuple[str, ...]) -> tuple[str, int] | None:
    dated = titles and titles[0][-1:].isdigit()
    match = _LAST_YEAR.fullmatch(titles[0]) if dated else None
    if match is None or int(match["year"]) > _LATEST or films_called(titles[0]):
        return None
    return match["title"].strip(_EDGE), int(match["year"])


def _strip_words(text: str) -> tuple[str, bool, bool]:
    """The text without "review", "ending explained" and their like, whether there were any,
    and whether what stays can be the title as a whole."""
    review = False
    quoted = _QUOTED.match(text)
    if not PREFIX.can_match(text) or films_called(text):  # it has the words of all of them
        return text, False, not (quoted and quoted.end() < len(text.rstrip()))
    of = None if PREFIX.match(text) else REVIEW_OF.search(text)
    if of and of.start() > 0:
        return _reviewed(text[: of.start()].strip(_EDGE), of), True, True
    colon = None if PREFIX.match(text) else REVIEW_COLON.match(text)
    if colon and not re.match(rf"(?:{YEAR})\W*$", colon["rest"]):
        before = _inside(quoted) if quoted else colon["title"]
        return (colon["rest"] if _is_behind(before, colon["rest"]) else before), True, True
    ended = SUFFIX.sub("", text, count=1)
    known = ended != text and bool(films_called(ended))
    text, review = (ended if known else text), known
    for pattern in () if known else (BRACKET_PREFIX, PREFIX, SUFFIX):
        shorter = pattern.sub("", text, count=1).strip()
        if shorter and shorter != text and re.search(r"\w", shorter):
            text, review = shorter, True
    if review:
        marked = list(_QUOTED.finditer(text))
        quoted = marked[0] if len(marked) == 1 or (marked and not marked[0].start()) else None
        if quoted and quoted.end() - quoted.start() < len(text.rstrip(" .!?")):
            return _inside(quoted), True, True
    elif quoted and quoted.end() < len(text.rstrip()):
        return text, False, False
    return text, review, True


def _is_behind(before: str, rest: str) -> bool:
    """Whether the title stands behind the colon ("Flash Movie Review: Title", "...: Title (1999)").

    A known title of several words there is it, where before it no such one stands.
    """
    if _DATED.fullmatch(rest):
        return True
    return bool(" " in rest and films_called(rest)) and not (" " in before and films_called(before))


def _reviewed(before: str, of: re.Match[str]) -> str:
    """The title in "Title: Kritik zum neuen Film" and in "Tagline: A Review of Title"."""
    quoted = _QUOTED.match(of["rest"])
    if quoted:
        return _inside(quoted)
    named = of["of"].casefold() in ("of", "on") and not of["rest"][0].islower()
    return str(of["rest"]) if named else before


def _without_director(text: str, director: str | None) -> tuple[str, str | None]:
    match = _DIRECTOR_BRACKET.search(text)
    if match and director is None and match.start() > 0:
        director = match["name"]
        text = text[: match.start()] + text[match.end() :]
    return text.strip(), director


def _director_after(text: str) -> str | None:
    """The director in what follows the year (", dir. NAME")."""
    bare = text.strip(_EDGE)
    by = _BY_DIRECTOR.fullmatch(f" {bare}") or _BY_DIRECTOR.fullmatch(f", {bare}")
    return (by["first"] or "") + by["name"] if by and is_name(by["name"]) else None


def _ends(text: str) -> tuple[str, ...]:
    """All ends of a text that begin like a title, the longest first."""
    words = text.split()
    last = len(words)
    starts = [at for at, word in enumerate(words) if not word.lstrip(_QUOTES + "*_")[:1].islower()]
    found = (" ".join(words[at:last]).strip(_EDGE) for at in starts[-9:])
    return tuple(dict.fromkeys(_unquoted(title) for title in found if title))


def _unquoted(text: str) -> str:
    text = text.strip(_EDGE)
    if len(text) > 2 and text[0] in _QUOTES and text[-1] in _QUOTES:
        return text[1:-1].strip()
    return text


def _inside(quoted: re.Match[str]) -> str:
    return str(quoted["marked"] or quoted["plain"]).strip()


def quoted_titles(text: str) -> list[str]:
    """What stands in quotation marks in a headline."""
    return [_inside(match) for match in _QUOTED.finditer(text)]


def pieces(text: str) -> list[str]:
    """The parts of a headline between bars and dashes ("Title - Review - Site")."""
    return [piece.strip(_EDGE) for piece in _PIPE.split(text) if piece.strip(_EDGE)]
