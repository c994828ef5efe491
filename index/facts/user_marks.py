"""The mark that a page of one user's opinion shows above it, beside the page's own average.

"Voto de marea_baja:" over "9"; "8" over a heading and "par marea_baja"; "marea_baja a mis 8".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.folding import fold
from index.model import Rating

from .parts import Part
from .ratings import read_rating

_MARK = re.compile(r"(?:10|\d)(?:[.,]\d)?")
_NICK = r"@?[^\W_][\w.’'-]{1,28}"
_VOTE = re.compile(
    r"(?:voto|nota|puntuaci[oó]n|calificaci[oó]n|valoraci[oó]n|note|rating|score|"
    rf"bewertung|wertung|valutazione|avaliação) (?:de|di|do|da|von|by|par|por) "
    rf"{_NICK}(?: {_NICK}){{0,2}}\s?:?",
    re.IGNORECASE,
)
_GAVE = re.compile(
    rf"{_NICK}(?: {_NICK})? (?:a (?:mis|noté|donné)|gave(?: (?:it|this))?|rated it|gab|vergab|"
    r"le (?:dio|puso|ha puesto)|ha (?:dato|messo|votado)|deu) "
    r"(?P<mark>(?:10|\d)(?:[.,]\d)?(?:\s?/\s?(?:5|10))?)\s?\.?",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:(?:critique|avis|cr[ií]tica|opini[oó]n|review|recensione|kritik|rezension|"
    rf"écrite?|escrita|written|posted) )?(?:par|by|por|di|da|de|von) (?P<nick>{_NICK})",
    re.IGNORECASE,
)
_OPINION = re.compile(
    rf"(?:critique|avis|cr[ií]tica|opini[oó]n|review|recensione|kritik|rezension) "
    rf"(?:par|by|por|di|da|de|von) (?P<nick>{_NICK})",
    re.IGNORECASE,
)
_MADE_UP = re.compile(r"[_\d]|[a-zß-ÿ][A-ZÀ-Þ]")
"""What names of users have, and those of people do not."""
_REACH, _FEW = 4, 12


def mark_of_user(parts: Sequence[Part], first: int) -> tuple[Rating, int] | None:
    """The first mark above or right below the start of a text that its user gave; its line."""
    end = next((at for at, part in enumerate(parts) if part.why == "comments"), len(parts))
    near = [part for part in parts[: min(end, first + _REACH)] if part.text]
    for at, part in enumerate(near):
        text = part.text.strip()
        if part.words > _FEW:
            continue
        gave = _GAVE.fullmatch(text)
        voted = gave is None and _MARK.fullmatch(text) and at and _VOTE.fullmatch(near[at - 1].text)
        signed = gave is None and _MARK.fullmatch(text) and _is_signed(near, at, parts)
        if gave or voted or signed:
            rating = read_rating(gave["mark"] if gave else text, bare=True)
            return (rating, part.line) if rating is not None else None
    return None


def _is_signed(near: Sequence[Part], at: int, parts: Sequence[Part]) -> bool:
    """Whether a user is named below a mark who signs the page in another line too."""
    for part in near[at + 1 : at + 1 + _REACH]:
        text = part.text.strip()
        if part.words > _FEW or _MARK.fullmatch(text):
            return False
        by = _BY.fullmatch(text)
        nick = by["nick"] if by else text
        if by and not _MADE_UP.search(nick):
            continue
        if " " not in nick and _names_again(nick, part, parts):
            return True
    return False


def _names_again(nick: str, said: Part, parts: Sequence[Part]) -> bool:
    """Whether a user's name is another whole line, or an opinion is called that user's."""
    made_up = _MADE_UP.search(nick) is not None
    for part in parts:
        if part is said or part.words > _REACH:
            continue
        named = _OPINION.fullmatch(part.text.strip())
        if fold(named["nick"] if named else part.text) == fold(nick) and (named or made_up):
            return True
    return False
