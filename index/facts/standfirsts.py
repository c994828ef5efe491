"""What a headline and the teaser below it say of the film: whose it is, and of what year.

"NAME's 1974 policier, restored, ends as a symphony" stands above most reviews in
papers, and nothing in the text may repeat it.
"""

from __future__ import annotations

import re

from .dates import YEAR
from .layers import Ledger, Origin
from .patterns import Pattern
from .people import NAME, is_name
from .sentences import compares, speaks_of_another_film
from .text import Text

_KIND = (
    r"(?:films?|movie|feature|picture|documentary|doc|docudrama|comedy|drama|dramedy|thriller|horror|"
    r"chiller|noir|policier|western|biopic|satire|epic|romance|romcom|musical|melodrama|weepie|"
    r"fable|caper|whodunnit|debut|follow-up|remake|reboot|sequel|adaptation|masterpiece|opus|"
    r"mockumentary|tragicomedy|farce|actioner|blockbuster|sci-fi|anime)"
)
_YEAR = rf"(?P<year>{YEAR})"
_OWNED = Pattern(
    rf"(?P<name>{NAME})['’]s? (?:{_YEAR} )?(?:[\w’'-]+,? ){{0,6}}?{_KIND}\b"
    r"(?! (?:version|adaptation|of|role|star|career|score|debut as)\b)"
)
_MADE = Pattern(rf"\b(?i:(?:writer[- ])?director|film-?maker|auteur|directed by) (?P<name>{NAME})")
_NO_FILM = re.compile(
    r"['’]s? .*\b(?:performance|novel|book|play|memoir|role|turn|score|script|songs?|character|"
    r"life|death|story|face|voice|album)\b"
)
_FROM = re.compile(
    r"\b(?:based|adapt\w*|from|after|of|with|like|starring|and|than|by)\s(?:the )?$",
    re.IGNORECASE,
)
_OF_YEAR = re.compile(rf"['’]s? {_YEAR} (?:[\w’'-]+,? ){{0,4}}?{_KIND}\b(?!,? [*_“\"‘]?[A-Z])")
_OPENING = 700
"""Characters of a text in which a year beside the director's name is the film's own."""


def note_standfirst(ledger: Ledger, text: Text, titles: tuple[str, ...]) -> None:
    """Notes director and year that headline and teasers state, where nothing else states them."""
    if not titles:
        return
    facts = [fact for field in ("teaser", "title") for fact in ledger.ranked(field)]
    for fact in facts:
        line = str(fact.value)[:_OPENING]
        owned = _owned(line)
        made = owned
        if made is None and fact.field == "teaser":
            made = next((m for m in _MADE.finditer(line) if is_name(m["name"])), None)
        if made is None:
            continue
        origin = Origin("prose", "standfirst", fact.line, 0.7)
        if not ledger.has("credits.director"):
            ledger.add("credits.director", made["name"], origin)
        if owned and owned["year"] and not ledger.has("credits.year"):
            ledger.add("credits.year", int(owned["year"]), origin)
        break
    _note_year(ledger, text, titles)


def _owned(line: str) -> re.Match[str] | None:
    """ "NAME's 1974 policier", with nothing before it that sets another film beside this one."""
    for match in _OWNED.finditer(line):
        before = _FROM.search(line, 0, match.start())
        if is_name(match["name"]) and not before and not _NO_FILM.search(match[0]):
            return match
    return None


def _note_year(ledger: Ledger, text: Text, titles: tuple[str, ...]) -> None:
    """The year between the director's name and the word "film" at the opening of a text."""
    if ledger.has("credits.year"):
        return
    opening = text.text[:_OPENING]
    for name in ledger.names("credits.director"):
        at = opening.find(name)
        match = _OF_YEAR.match(opening, at + len(name)) if at >= 0 else None
        if match is None or compares(opening, at):
            continue
        if not speaks_of_another_film(text, at, match.end(), titles):
            origin = Origin("prose", "NAME's film of YEAR", text.line(at), 0.65)
            ledger.add("credits.year", int(match["year"]), origin)
            return
