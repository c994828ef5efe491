"""The headline of a text: the film's title, year and director in it, without the words around."""

from __future__ import annotations

import re
from typing import NamedTuple

from .people import NAME, is_name
from .ratings import read_rating

_YEAR = r"(?:18[89]|19\d|20\d)\d"
_REVIEW = (
    r"(?:(?:film|movie|cinema|short|video|dvd|blu-?ray|netflix|mubi|festival|classic|retro|"
    r"capsule|mini|"
    r"advance|early|quick|full|spoiler-?free|my|the|a|in|official)[ -]?)*(?:reviews?|reviewed)"
    r"|(?:film|kino|kurz|dvd)?-?\s?kritik|rezension|filmbesprechung|besprechung|"
    r"critique(?: du film| ciné(?:ma)?)?|avis"
    r"|crítica|critica|reseña|resena|recensione|la recensione|resenha|análise|recensie|"
    r"filmrecensie|"
    r"(?:film )?eleştirisi|eleştiri|inceleme(?:si)?|film incelemesi|filmin kritiği|analisi|análisis"
)
_EXPLAINED = (
    r"(?:the )?(?:ending|end|finale?|plot|story|movie|film)(?:'s| is)?,? explained|explained|"
    r"ending explanation|"
    r"(?:das )?ende (?:erklärt|erklärung)|erklärt|explication(?: de la fin)?|la fin expliquée|"
    r"final explicado|"
    r"explicación del final|finale spiegato|spiegazione del finale|o final explicado|"
    r"einde uitgelegd|sonu (?:ne anlatıyor|açıklaması)"
)
_NOTES = (
    r"(?:some |a few |quick |brief |first |final |random |my )*(?:thoughts|notes|impressions)"
    r"(?: on)?|capsule|first look|rewatch|rewatched|retrospective|revisited|analysis"
)
_TAIL = (
    rf"(?:{_REVIEW}|{_EXPLAINED}|{_NOTES})"
    r"(?:\s?(?:& film summary|and analysis|& analysis|and summary|and review))?"
)
_EVENT = (
    r"(?:(?:the )?(?:tiff|cannes|berlinale|berlin|venice|sundance|sxsw|nyff|lff|bfi(?: london)?|"
    r"london|fantasia|"
    r"fantastic fest|locarno|telluride|rotterdam|iffr|idfa|tribeca|afi fest|sitges|viennale|"
    r"karlovy vary|"
    r"san sebasti[aá]n|toronto|new york|edinburgh|eiff|busan|hot docs|frightfest|overlook|"
    r"netflix|hulu|mubi|shudder|"
    r"throwback|horror|classic|anime|criterion|home video|4k|uhd)(?: film festival|"
    r" international film festival|"
    r" filmfest(?:ival)?)?\s?(?:'?\d\d|(?:19|20)\d\d)?\s)"
)
_PREFIX = re.compile(
    rf"^(?:\W{{0,2}}\[?{_EVENT}?(?:{_TAIL})\]?\s*(?:[:|–—-]+|of\b|on\b|zu\b|von\b|de\b|di\b|"
    rf"van\b|del film\b)\s*|"
    r"\[?(?:film|movie|cinema|kino)\]?\s*[:|–—]\s*)",
    re.IGNORECASE,
)
_BRACKET_PREFIX = re.compile(rf"^[\[(](?:{_TAIL})[\])]\s*[:|–—-]?\s*", re.IGNORECASE)
_SUFFIX = re.compile(
    rf"\s*(?:(?:[:|•·,–—]|\s-)\s*(?:{_TAIL})|[\[(](?:{_TAIL})[\])]|\s(?:(?:film|"
    rf"movie)\s+)?(?:{_TAIL}))(?:\s+by\s.*)?$",
    re.IGNORECASE,
)
_REVIEW_COLON = re.compile(
    rf"^(?P<title>.{{1,80}}?)[’'”\"]?\s+(?:{_TAIL})\s*(?:[:|–—]|\s-)\s*(?P<rest>\S.*)$",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[“\"„«‘]([^“”\"„«»‘]{1,80}?)[,.]?[”\"“»’](?![\w])")
_YEAR_BRACKET = re.compile(
    rf"\s*[(\[]\s*(?P<inner>[^()\[\]]*?\b(?P<year>{_YEAR})\b[^()\[\]]*)[)\]]"
)
_DIRECTOR_BRACKET = re.compile(
    rf"\s*[(\[]\s*(?i:dir(?:ected)?\.?(?: by)?:?|d:|regie:?)\s*(?P<name>{NAME})\s*[)\]]"
)
_BY_DIRECTOR = re.compile(
    r"(?:,\s+(?:(?:a film |directed )?by|de|von|di|un film (?:de|di))|"
    rf"[,|–—-]?\s+\(?(?:dir\.|directed by|[Rr]egie:?))\s+(?P<name>{NAME})\)?\s*$"
)
_OWNED = re.compile(rf"^(?P<name>{NAME})['’]s\s+(?=[\w“\"‘'*])")
_PIPE = re.compile(r"\s*[|•·]\s*|\s+[–—-]\s+|\s*—\s*")
_RATING_END = re.compile(
    r"[\s(\[–—:|-]+(?P<rating>\*{2,5}(?:½|1/2)?|[★⭐☆½]{1,12}[★⭐☆½ ]*|"
    r"[\d.,]{1,4}\s?/\s?(?:5|10|4|100))[)\]]?\s*$"
)
_EDGE = " \t*_:|–—-·•,"
_QUOTES = "“”\"„«»‘’'"


class Headline(NamedTuple):
    """What a headline states; `titles` most certain first, `exact`: nothing else is in it."""

    titles: tuple[str, ...]
    year: int | None = None
    director: str | None = None
    rating: str | None = None
    exact: bool = True
    review: bool = False


_INTERVIEW = re.compile(
    r"^(?i:(?:an )?(?:interview|entretien|entrevista|intervista|röportaj|q ?& ?a)\s*[:|–—-]\s*)"
    rf"(?:(?P<name>{NAME})(?: (?:on|über|sur|sobre|su|talks|zu) )?)?(?P<rest>.*)$"
)


def read_headline(text: str) -> Headline:
    """Title, year, director and rating in a headline. Never raises; nothing found: empty titles."""
    rest = " ".join(text.split()).strip(_EDGE.replace("*", ""))
    interview = _INTERVIEW.match(rest)
    if interview:
        rest = interview["rest"].strip(_EDGE + ",")
        if not rest:
            return Headline(())
    rating = _RATING_END.search(rest)
    printed = None
    if rating and read_rating(rating["rating"]):
        printed, rest = rating["rating"].strip(), rest[: rating.start()]
    rest = rest.strip(_EDGE)
    rest, review, whole = _strip_words(rest)
    rest, year, director = _strip_brackets(rest)
    rest, more, _ = _strip_words(rest)
    by = _BY_DIRECTOR.search(rest)
    if by and is_name(by["name"]):
        director, rest = director or by["name"], rest[: by.start()]
    owned = _OWNED.match(rest)
    titles = [rest.strip(_EDGE)]
    if owned and is_name(owned["name"]) and len(rest) > owned.end():
        director = director or owned["name"]
        titles.insert(0, rest[owned.end() :].strip(_EDGE))
    titles = [_unquoted(title) for title in titles]
    kept = tuple(dict.fromkeys(title for title in titles if title and re.search(r"\w", title)))
    return Headline(kept, year, director, printed, whole, review or more)


def _strip_words(text: str) -> tuple[str, bool, bool]:
    """The text without "review", "ending explained" and their like, whether there were any,
    and whether what stays can be the title as a whole."""
    review = False
    quoted = _QUOTED.match(text)
    colon = None if _PREFIX.match(text) else _REVIEW_COLON.match(text)
    if colon and not re.match(rf"(?:{_YEAR})\W*$", colon["rest"]):
        return (quoted[1] if quoted else colon["title"]), True, True
    for pattern in (_BRACKET_PREFIX, _PREFIX, _SUFFIX):
        shorter = pattern.sub("", text, count=1).strip()
        if shorter and shorter != text and re.search(r"\w", shorter):
            text, review = shorter, True
    if quoted and not review and quoted.end() < len(text.rstrip()):
        return text, False, False
    return text, review, True


def _strip_brackets(text: str) -> tuple[str, int | None, str | None]:
    year: int | None = None
    director: str | None = None
    match = _YEAR_BRACKET.search(text)
    if match and match.start() > 0:
        year = int(match["year"])
        for piece in re.split(r"\s*[,;/|·]\s*", match["inner"]):
            name = re.sub(
                r"^(?:dir(?:ected)?\.?(?: by)?:?|d:|regie:?)\s+",
                "",
                piece.strip(),
                flags=re.IGNORECASE,
            )
            if is_name(name) and director is None:
                director = name
        text = text[: match.start()] + text[match.end() :]
    match = _DIRECTOR_BRACKET.search(text)
    if match and director is None and match.start() > 0:
        director = match["name"]
        text = text[: match.start()] + text[match.end() :]
    return text.strip(), year, director


def _unquoted(text: str) -> str:
    text = text.strip(_EDGE)
    if len(text) > 2 and text[0] in _QUOTES and text[-1] in _QUOTES:
        return text[1:-1].strip()
    return text


def quoted_titles(text: str) -> list[str]:
    """What stands in quotation marks in a headline."""
    return [match.strip() for match in _QUOTED.findall(text)]


def pieces(text: str) -> list[str]:
    """The parts of a headline between bars and dashes ("Title - Review - Site")."""
    return [piece.strip(_EDGE) for piece in _PIPE.split(text) if piece.strip(_EDGE)]
