"""The headline of a text: the film's title, year and director in it, without the words around."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from .people import NAME, is_name
from .ratings import trailing_rating
from .vocabulary import is_country, is_genre, is_language

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
_GUIDE = (
    r"(?:(?:full|complete|detailed|short|spoiler|plot|story|movie|film) )*"
    r"(?:recap|summary|synopsis|breakdown)|"
    r"parent(?:s|['’]s|s['’])? guide|parental guide|viewing guide|study guide|resumen|résumé|"
    r"riassunto|resumo|zusammenfassung|samenvatting"
)
_TOPIC = (
    r"(?:(?:the|its|full|main|key|major|das|die|la|le|il|el|o) )?(?:ending|end|finale?|plot|"
    r"story|themes?|symbols|symbolism|meaning|cast|characters|trivia|facts|twists?|spoilers|"
    r"quotes|timeline|easter eggs|age rating|handlung|fin|fim)"
)
_SUBJECT = rf"(?:{_REVIEW}|{_EXPLAINED}|{_NOTES}|{_GUIDE})"
_AND = r"\s*(?:,|&|\+|/|\b(?:and|und|et|y|e|en)\b)+\s*"
_TAIL = (
    rf"(?:(?:(?:{_SUBJECT}|{_TOPIC}){_AND})*{_SUBJECT}"
    rf"(?:{_AND}(?:the )?(?:{_SUBJECT}|{_TOPIC}|film summary))*)"
)
_WATCH = r"(?:(?:where|how) (?:to|can (?:i|you)) (?:watch|stream)|is it worth watching:?)"
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
    rf"van\b|del film\b|to\b|for\b)\s*|{_WATCH}\s+|"
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
_QUOTED = re.compile(
    r"[“\"„«»‘](?P<marked>[^“”\"„«»‘]{1,80}?)[,.]?[”\"“»«’](?![\w])|"
    r"(?<!\w)'(?P<plain>[A-ZÀ-Þ0-9][^'\"]{0,60}(?:'s [^'\"]{1,40})?)[,.]?'(?!\w)"
)
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
_DIRECTOR_LABEL = re.compile(r"^(?:dir(?:ected)?\.?(?: by)?:?|d:|regie:?)\s+", re.IGNORECASE)
_AFTER_TITLE = re.compile(
    rf"[:|•·,;.–—-]|[\[(]|(?:{_TAIL})\b|(?:on|auf|en|in|by|von|de|di) \S+(?: \S+)?$|"
    r"(?:4k|uhd|hd|blu-?ray|dvd|criterion|movie|film|full|online|streaming|trailer)\b",
    re.IGNORECASE,
)
_ALL_WORDS = re.compile(rf"(?:{_TAIL})", re.IGNORECASE)
_ARTICLE = re.compile(
    r"(?:der|die|das|ein|eine|the|an|la|le|les|el|los|las|il|gli|het|een|une?|una) |l['’]",
    re.IGNORECASE,
)
NO_ORIGINAL = re.compile(
    r"\b(?:cut|spoilers?|review|remaster\w*|4k|tv|short|restor\w+|version|edition|part|cannes|"
    r"tiff|berlinale|netflix|blu-?ray|dvd|rewatch|film|movie|uncut|extended|no|imax|3d|kino|"
    r"cinema|ov|omu|subtitle[sd]|subtitles|dubbed|starring|directed|dir|rated|spoiler-free|"
    r"festival|premiere|season|episode|week|day)\b",
    re.IGNORECASE,
)
"""Words in brackets after a title that say they are no title."""
_OWNED = re.compile(rf"^(?P<name>{NAME})['’]s\s+(?=[\w“\"‘'*])")
_PIPE = re.compile(r"\s*[|•]\s*|\s+·\s*|·\s+|\s+[–—-]\s+|\s*—\s*")
_EDGE = " \t*_:|–—-·•,"
_QUOTES = "“”\"„«»‘’'"


class Headline(NamedTuple):
    """What a headline states; `titles` most certain first.

    `exact`: nothing else is in it. `inside`: the title is somewhere before the
    year in a sentence, and `titles` are all that it could be, the longest first.
    """

    titles: tuple[str, ...]
    year: int | None = None
    director: str | None = None
    rating: str | None = None
    exact: bool = True
    review: bool = False
    original: str | None = None
    inside: bool = False


_INTERVIEW = re.compile(
    r"^(?i:(?:an )?(?:interview|entretien|entrevista|intervista|röportaj|q ?& ?a)\s*[:|–—-]\s*)"
    rf"(?:(?P<name>{NAME})(?: (?:on|über|sur|sobre|su|talks|zu) )?)?(?P<rest>.*)$"
)


@lru_cache(maxsize=4096)
def read_headline(text: str) -> Headline:
    """Title, year, director and rating in a headline. Never raises; nothing found: empty titles."""
    rest = " ".join(text.split())
    rated = trailing_rating(rest)
    if rated:
        rest = rest[: rated[1]]
    rest = rest.strip(_EDGE.replace("*", ""))
    interview = _INTERVIEW.match(rest)
    if interview:
        rest = interview["rest"].strip(_EDGE + ",")
        if not rest:
            return Headline(())
    printed = rated[0].printed if rated else None
    rest = rest.strip(_EDGE)
    rest, review, whole = _strip_words(rest)
    rest, bracket, after = _parted_by_year(rest)
    said = _director_after(after)
    if bracket.year and after and said is None and not _AFTER_TITLE.match(after):
        around = _ends(rest)
        return Headline(around, bracket.year, bracket.director, printed, False, review, None, True)
    review = review or bool(after)
    rest, director = _without_director(rest, bracket.director or said)
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
    return Headline(kept, bracket.year, director, printed, whole, review or more, bracket.original)


def _strip_words(text: str) -> tuple[str, bool, bool]:
    """The text without "review", "ending explained" and their like, whether there were any,
    and whether what stays can be the title as a whole."""
    review = False
    quoted = _QUOTED.match(text)
    colon = None if _PREFIX.match(text) else _REVIEW_COLON.match(text)
    if colon and not re.match(rf"(?:{_YEAR})\W*$", colon["rest"]):
        return (_inside(quoted) if quoted else colon["title"]), True, True
    for pattern in (_BRACKET_PREFIX, _PREFIX, _SUFFIX):
        shorter = pattern.sub("", text, count=1).strip()
        if shorter and shorter != text and re.search(r"\w", shorter):
            text, review = shorter, True
    if review:
        quoted = _QUOTED.match(text)
        if quoted and quoted.end() < len(text.rstrip(" .!?")):
            return _inside(quoted), True, True
    elif quoted and quoted.end() < len(text.rstrip()):
        return text, False, False
    return text, review, True


class _Bracket(NamedTuple):
    """What stands in the bracket that holds the year."""

    year: int | None = None
    director: str | None = None
    original: str | None = None


def _parted_by_year(text: str) -> tuple[str, _Bracket, str]:
    """What stands before a year in brackets, what is in the brackets, and what follows them.

    "Title (2018) - Full Recap": whatever follows the year is no part of the title.
    """
    match = _YEAR_BRACKET.search(text)
    if match is None or match.start() == 0:
        return text.strip(), _Bracket(), ""
    director = original = None
    for place, piece in enumerate(re.split(r"\s*[,;/|·]\s*", match["inner"])):
        stated = _DIRECTOR_LABEL.sub("", piece.strip())
        if is_person(stated) and director is None and not is_country(stated):
            director = stated
        elif place == 0 and _is_original(piece):
            original = re.sub(r"^(?:OT|AT|aka)[:.]?\s+", "", piece.strip(' *_“”"„«»'))
    before, after = text[: match.start()].strip(), text[match.end() :].strip()
    if after and _ALL_WORDS.fullmatch(before):
        before, after = after.strip(_EDGE), ""
    return before, _Bracket(int(match["year"]), director, original), after


def _is_original(piece: str) -> bool:
    """Whether the first thing in a bracket with a year is a title of the film."""
    bare = piece.strip(' *_“”"„«»')
    marked = piece.strip()[:1] in tuple('*_“"„«»') or piece.strip().startswith(("OT", "aka"))
    if not bare or bare[0].islower() or any(sign.isdigit() for sign in bare):
        return False
    if is_country(bare) or NO_ORIGINAL.search(bare) or is_language(bare):
        return False
    return marked or (" " in bare and not is_person(bare) and not is_genre(bare))


def is_person(text: str) -> bool:
    """Whether words beside a title are a name: what begins with an article is rather a title."""
    return is_name(text) and not _ARTICLE.match(text)


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
    return by["name"] if by and is_name(by["name"]) else None


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
