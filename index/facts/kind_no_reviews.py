"""Short texts beside films that review none: what an episode talks of, quotes of others, books.

They stand under a film's title on a page or in a note, and by their length they
would be capsules.
"""

from __future__ import annotations

import re

from index.model import Kind

from .patterns import Pattern
from .people import is_name
from .text import Text

_MOST_WORDS = 200
"""Words beyond which a text that announces an episode is a text of its own."""
_EPISODE = Pattern(
    r"\W*(?:(?:this|last) (?:time|week|month)|today|tonight|(?:in|on|for) (?:this|today['’]s|our "
    r"(?:latest|first|\w+th)|the (?:latest|first)) (?:week['’]s )?(?:\w+ )?"
    r"(?:episode|show|podcast|instal?lment))\b[^.!?]{0,60}?"
    r"\b(?:we|us|hosts?|[A-Z]\w* (?:and|&) [A-Z]\w*)\b[^.!?]{0,40}?\b(?:discuss|talk|chat|dive|"
    r"sit down|are joined|debate|break down|tackle|welcome)\b",
    re.IGNORECASE,
)
_JOINS = Pattern(
    r"\b(?:joins|joined|is joining) (?:us|me|our (?:host|critic))\b[^.!?]{0,40}?\b(?:to|and) "
    r"(?:talk|discuss|chat|speak|reflect)",
    having=("joins", "joined", "joining"),
)
"""The guest of a talk, as the lines above a recording announce her."""
_BY = re.compile(r".{1,80}? (?:by|von|de|door) (?P<name>\S+(?: \S+){1,3})")
_OF_BOOKS = re.compile(
    r"\b(?:(?:the|this|his|her) (?:book|novel|prose|writing)|das buch|der roman|el libro|"
    r"la novela|le livre|le roman|het boek|il libro|il romanzo|can['’]t (?:really )?write)\b",
    re.IGNORECASE,
)
_OF_FILMS = re.compile(
    r"\b(?:films?|movies?|cinema|kino|screen|scenes?|directors?|camera|película|pelicula|filme|"
    r"adaptation|verfilmung)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"(?:“[^“”]*”|\"[^\"]*\"|„[^„“”]*[“”]|«[^«»]*»|‘[^‘]*’)\W{0,3}")
_FILLED = re.compile(r"\blorem ipsum dolor\b", re.IGNORECASE)
"""What designers write where a text is still to come."""
_OPENING = 200
_SAYS = 8
"""Words from which on a paragraph is more than a name or a label."""


def kind_beside(text: Text, headline: str, words: int) -> Kind | None:
    """The kind of a text under a film's title that is no review of it, None where it can be one."""
    if words <= _MOST_WORDS and _EPISODE.match(text.text):
        return "log"
    if words <= _MOST_WORDS and _JOINS.search(text.text):
        return "interview"
    if _FILLED.search(text.text, 0, _OPENING):
        return "other"
    if _is_quoted(text) or _is_linked(text) or _is_of_a_book(text, headline):
        return "other"
    return None


def _is_quoted(text: Text) -> bool:
    """Whether all that is said is in quotation marks, as the press is quoted on a poster."""
    said = [text.text[block.start : block.end] for block in text.blocks if block.kind != "heading"]
    quoted = [piece for piece in said if _QUOTED.fullmatch(piece)]
    return len(quoted) >= 2 and not any(
        len(piece.split()) >= _SAYS for piece in said if piece not in quoted
    )


def _is_linked(text: Text) -> bool:
    """Whether a text is a row of links and nothing else."""
    if len({mark.target for mark in text.marks if mark.style == "link"}) < 3:
        return False
    rest, at = "", 0
    for mark in text.marks:
        if mark.style == "link":
            rest += text.text[at : max(at, mark.start)]
            at = max(at, mark.end)
    return not any(map(str.isalnum, rest + text.text[at:]))


def _is_of_a_book(text: Text, headline: str) -> bool:
    """Whether a headline names who wrote a thing, and the text speaks of it as a book alone."""
    named = _BY.fullmatch(headline)
    if named is None or not is_name(named["name"]):
        return False
    return bool(_OF_BOOKS.search(text.text)) and not _OF_FILMS.search(text.text)
