"""Titles that the text itself puts forward: "Title is directed by", capitals, emphasis."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from .folding import fold, word_set
from .people import NAME
from .text import Text

_UP = r"A-ZÀ-ÖØ-ÞĀĂĄĆČĐĒĘĚĞİŁŃŇŌŐŒŘŚŞŠŪŮŰŹŻŽ"
_CAP = rf"(?:[{_UP}][\w’'&·.-]*\w|[{_UP}]|\d[\d.½/]*)"
_SMALL = (
    r"(?:of|the|and|a|an|in|on|at|to|for|with|from|by|is|de|la|le|les|du|des|der|die|das|den|"
    r"und|el|los|y|il|di|da|do|e|et|en|&)"
)
RUN = rf"{_CAP}(?:[:,]? (?:{_SMALL} ){{0,3}}{_CAP})*(?:[!?])?"
"""Pattern of words written as a title: capitals, with small words between them."""

_CAPS_WORD = rf"[{_UP}0-9][{_UP}0-9’'&.·*-]*"
_CAPS = re.compile(
    rf"(?<![\w’'-])(?=[^a-z\s]*[{_UP}])({_CAPS_WORD}(?::? {_CAPS_WORD})*[!?]?)"
    r"(?![\w’'-]*[a-zß-ÿ])"
)
_NO_FILM_CAPS = word_set(
    """us usa uk la ny nyc tv dvd bbc hbo nsync ufo fbi cia nato aids hiv lgbt lgbtq cgi vfx 3d
    2d imax dj mc ok ceo pc ai ii iii iv vi vii viii ix xi xii spoiler spoilers warning
    alert dc mcu eu ddr brd wwii ww2 vhs diy faq pov rip sxsw tiff nyff lff bfi afi mgm rko
    nbc abc cbs cnn mtv espn pg r nc note update mpaa a i"""
)
_YEAR = r"(?:18[89]|19\d|20\d)\d"
_TITLE_YEAR = re.compile(
    rf"(?P<title>{RUN})[*_”\"’]{{0,2}},? [(\[][^()\[\]]{{0,60}}?\b{_YEAR}(?![-–]\d)"
    r"[^()\[\]]{0,40}[)\]]"
)
_DIRECTED = re.compile(
    rf"(?:^|(?<=[.!?] ))(?:In |With )?(?:the )?[*_“\"‘]?(?P<title>{RUN})[*_”\"’]?,?(?: is|"
    rf" was)? (?:(?:co-?)?(?:written|produced)(?:,| and|,? and) )?(?:co-)?directed by {NAME}"
)
_LEADS = frozenset(
    fold(
        """in with the director filmmaker his her their its when while as but and for from after
        before on at to watching film movie drama comedy thriller classic of by if is that
        this then so yet like unlike both seeing rewatching starring about im der die das von
        mit dans avec le la les el los en il lo nel con"""
    ).split()
)
_ARTICLES = word_set("the la le les das die der el los il lo")
_POSSESSIVE = re.compile(rf"^(?:{NAME}|{_CAP})['’]s?\s+")
_OPENING = 700


class Naming(NamedTuple):
    """A title in the text: where, by which rule, how sure."""

    title: str
    offset: int
    rule: str
    sure: float


def titles_in(text: Text) -> list[Naming]:
    """The titles that the text puts forward, the surest first."""
    found: list[Naming] = []
    opening = text.text[:_OPENING]
    directed = _DIRECTED.search(opening[:400])
    if directed:
        title = _trimmed(directed["title"])
        if title:
            found.append(Naming(title, directed.start("title"), "opening: directed by", 0.85))
    marked = _marked(text)
    counted = Counter(fold(title) for title, _ in marked)
    match = _TITLE_YEAR.search(opening[:360])
    if match and not found:
        title = _trimmed(match["title"])
        if title:
            found.append(Naming(title, match.start("title"), "opening: title and year", 0.75))
    found.extend(_most_named(marked, counted, len(text.text)))
    return found


def _marked(text: Text) -> list[tuple[str, int]]:
    """Phrases set apart as titles are: emphasis, or capitals in a text of small letters."""
    marked = [
        (phrase.strip(" .,;:’'"), offset)
        for phrase, offset in text.emphasised
        if 1 <= len(phrase) <= 60 and not phrase[0].islower() and len(phrase.split()) <= 9
    ]
    for match in _CAPS.finditer(text.text):
        phrase = match[1].strip(" .,;:-&’'")
        if len(phrase) > 1 and fold(phrase) not in _NO_FILM_CAPS and not phrase.isdigit():
            marked.append((re.sub(r"['’]S$", "", phrase), match.start()))
    return [(phrase, offset) for phrase, offset in marked if re.search(r"\w", phrase)]


def _most_named(marked: list[tuple[str, int]], counted: Counter[str], size: int) -> list[Naming]:
    if not marked:
        return []
    ranked = counted.most_common(2)
    top, times = ranked[0]
    if len(ranked) == 1 and times == 1 and marked[0][1] < 360 and " " in marked[0][0]:
        return [Naming(*marked[0], "the only marked title", 0.55)]
    if times < 2 or (len(ranked) > 1 and ranked[1][1] * 2 > times and ranked[1][1] > 1):
        return []
    title, offset = next((t, o) for t, o in marked if fold(t) == top)
    sure = 0.75 if offset < max(_OPENING, size // 4) else 0.55
    return [Naming(title, offset, "most named title", sure)]


def _trimmed(title: str) -> str | None:
    """A run of capitals without what leads to the title ("In", a director in the genitive)."""
    words = _POSSESSIVE.sub("", title).split()
    while words and (
        fold(words[0]) in _LEADS and len(words) > 1 and fold(words[0]) not in _ARTICLES
    ):
        words.pop(0)
    trimmed = " ".join(words).strip(" ,:")
    if not trimmed or (len(words) == 1 and fold(trimmed) in _LEADS):
        return None
    return trimmed
