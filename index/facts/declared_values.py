"""Values of declared keys: what is none, what a person meant by it, and whose number it is."""

from __future__ import annotations

import html
import re
from datetime import datetime, timedelta
from typing import Any

from index.folding import fold, word_set

from .keys import CAMEL

_NOTHING: tuple[Any, ...] = (None, "", [], {}, ())
_NO_WORDS = word_set(
    "tbd tba na todo unknown none null nil undefined untitled xxx unbekannt inconnu"
)
_NO_TITLES = word_set("tbd todo untitled null undefined")
_NAMES_A_FILM = word_set("film title original")
_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
_LINK = re.compile(r"\[([^\[\]]{1,200})\]\((?:[^()\s]{0,500})\)")
_TAG = re.compile(r"</?(?:em|i|b|strong|cite|span|a|sup|br)(?:\s[^<>]{0,200})?/?>", re.IGNORECASE)
_STAR = re.compile(r":(?:star2?|glowing_star):")
_LONGEST = 2_000
"""Characters of a value in which a template's tag is looked for."""
_TEMPLATE = re.compile(r"\{\{.*\}\}|\{%.*%\}|<%.*%>", re.DOTALL)
_OF_A_FILM_ALONE = re.compile(
    r"imdb\.com/title/|themoviedb\.org/movie/|letterboxd\.com/film/|wikidata\.org/"
)
_NUMBER = re.compile(r"tt\d{6,9}|\d{1,8}|Q\d{1,10}|[a-z0-9]+(?:-[a-z0-9]+)*")
_HANDLE = re.compile(r"[a-z]{3,30}\d{0,4}")
_ADDRESS = re.compile(
    r"<[^<>]{0,200}>|\(?[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}\)?|https?://\S{0,500}"
)
_COMPACT = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_SECONDS = re.compile(r"1\d{9}(?:\d{3})?")
_DAY_ONE = datetime(1970, 1, 1)
_SLUG_OF_NAME = re.compile(r"[a-zà-ÿ]{2,20}(?:[-_][a-zà-ÿ]{1,20}){1,3}")
_NOBODY = word_set(
    "admin administrator root user webmaster wordpress default me myself author guest anonymous "
    "anon editor staff redaktion author1 username yourname owner contributors "
    "contributorstowikimediaprojects wikipediacontributors"
)
_USER = re.compile(r"[a-z]{1,20}\d{2,}[a-z\d]{0,10}|[a-z]{15,60}")
"""One small word with a number behind it, or too long for a name: what somebody logs in with."""
_NO_PUBLICATION = word_set(
    """netflix dvd vhs bluray cinema theater theatre kino mubi hulu disney hbo max prime amazon
    streaming stream tv plex kanopy library download omdb tmdb imdb letterboxd wordpress youtube
    itunes apple criterion shudder tubi online web internet own me book digital rental criticker
    4k uhd import laserdisc screener torrent kodi jellyfin wikipedia"""
)
_OTHER_MEDIA = word_set(
    """book books buch livre libro novel album music musik tv series serie show game videogame
    videogames games podcast recipe recipes concert comic comics manga restaurant software
    boardgame"""
)
_BOOKS = word_set(
    "book books buch bucher livre livres libro libros novel novels comic comics manga"
)
_SCALE = re.compile(
    r"(?:(?:1 to|out of|of|on|sur|von|su|sobre|de|max|uber) ?(4|5|6|10|20|100|four|five|six|ten)|"
    r"(?:rating|score|stars|note|nota|grade|rate) ?(5|10|20|100))(?: stars)?$"
)
_SPELLED = {"four": 4.0, "five": 5.0, "six": 6.0, "ten": 10.0}


def is_no_value(field: str | None, value: Any) -> bool:
    """Whether a value says that there is none: empty, "TBD", "n/a", "-", a template's."""
    if value in _NOTHING or (field == "rating" and value in (0, "0")):
        return True  # a rating of 0 is what programs write where nobody has rated
    if not isinstance(value, str):
        return False
    if ("{{" in value or "{%" in value or "<%" in value) and _TEMPLATE.search(value[:_LONGEST]):
        return True
    text = value.strip()
    if not any(char.isalnum() for char in text):
        starred = field == "rating" and not set(text) - set("*½ ")
        starred = starred or any(char in "★⭐☆👍👎🍿✭🌟●○" for char in text)
        return not starred and not _is_title(field, text)
    words = _NO_TITLES if field in _NAMES_A_FILM else _NO_WORDS
    return len(text) <= 12 and fold(text).replace(" ", "") in words


def _is_title(field: str | None, text: str) -> bool:
    return field in _NAMES_A_FILM and len(text) > 1 and set(text) != {"-"} and "?" not in text


def plain_text(text: str) -> str:
    """A value without links, entities and tags, single lines kept."""
    text = text.strip()
    if "[[" in text:
        text = _WIKI_LINK.sub(r"\1", text)
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    if ":star" in text:
        text = _STAR.sub("⭐", text)
    if "<" in text:
        text = _TAG.sub("", text)
    return html.unescape(text) if "&" in text else text


def is_film_number(text: str) -> bool:
    """Whether a value is what a site knows a film by: a number, a slug, the address of its page."""
    return _NUMBER.fullmatch(text.strip()) is not None or is_page_of_film(text)


def is_page_of_film(url: str) -> bool:
    """Whether an address is that of a film on a site, and not of what somebody wrote of it."""
    return _OF_A_FILM_ALONE.search(url) is not None


def published_in(text: str, rule: str) -> bool:
    """Whether a value names a paper or site, and not where a film was seen or found."""
    word = fold(text)
    if fold(rule.removeprefix("key ")) == "source":
        if text.isalpha() and text.islower():
            return False
        return not {word.replace(" ", ""), word.split(" ")[0]} & _NO_PUBLICATION
    return bool(word)


def without_address(text: str) -> str:
    """Names without the mail addresses and links that stand behind or for them."""
    return _ADDRESS.sub("", text) if "@" in text or "://" in text else text


def compact_date(text: str) -> str:
    """A date as people read it: "20210105" and seconds since 1970 are 2021-01-05."""
    if _COMPACT.fullmatch(text):
        return f"{text[:4]}-{text[4:6]}-{text[6:]}"
    if _SECONDS.fullmatch(text):
        return (_DAY_ONE + timedelta(seconds=int(text[:10]))).isoformat()[:10]
    return text


def spelled_name(name: str) -> str:
    """A critic's name as it is spoken: no slug ("ines-kaltwasser"), and "" for nobody's."""
    if fold(name).replace(" ", "") in _NOBODY or _USER.fullmatch(name):
        return ""
    if _SLUG_OF_NAME.fullmatch(name):
        return " ".join(part.capitalize() for part in re.split("[-_]", name))
    return name


def is_handle(name: str) -> bool:
    """Whether a name is one small word, as people are called where they log in."""
    return _HANDLE.fullmatch(name) is not None


def is_handle_of(handle: str, name: str) -> bool:
    """Whether one small word is made of a name: "jaredy", "jyoung" or "jaredyoung".

    Of a first name alone: with the letter of a surname behind it.
    """
    words = fold(name).split(" ")
    if not is_handle(handle):
        return False
    if len(words) < 2:
        return len(words[0]) > 3 and handle[:-1] == words[0]
    first, last = words[0], words[-1]
    bare = handle.rstrip("0123456789")
    return bare in (first + last, first + last[0], first[0] + last, last + first)


def is_book(text: str) -> bool:
    """Whether a declared type is that of a book, whose author is no critic."""
    return bool(_BOOKS & set(fold(text).split(" ")))


def other_medium(text: str) -> bool:
    """Whether a declared type is that of a book, a record, a series or a game."""
    words = fold(text).split(" ")
    return words[0] in _OTHER_MEDIA and (len(words) == 1 or words[1:] in (["review"], ["reviews"]))


def stated_scale(rule: str) -> float | None:
    """The scale that a key has in its name ("rating_out_of_5")."""
    match = _SCALE.search(fold(CAMEL.sub(" ", rule)))
    if match is None:
        return None
    scale: str = match[1] or match[2]
    return _SPELLED.get(scale) or float(scale)


_EXPLAINED = re.compile(
    r"(?P<rating>\d{1,3}(?:[.,]\d{1,2})? ?/ ?\d{1,3}) ?[(\[–—-][^\d/]{2,200}|"
    r"[^\d/]{2,60} ?[(\[–—-] ?(?P<behind>\d{1,3}(?:[.,]\d{1,2})? ?/ ?\d{1,3})[)\]]?"
)
"""A rating with what the critic means by it ("3.5/4 (a must)", "Great fun (8/10)")."""


def explained_rating(text: str) -> str | None:
    """The rating in a value that says in words too what it means."""
    match = _EXPLAINED.fullmatch(text)
    return (match["rating"] or match["behind"]) if match else None
