"""Who wrote on a page of users: "Kritik von @moth", "Posted by reel77 at 9:14 PM", "Voto de Quil".

Nothing about a user's name tells that it is one but the form of its line and its own letters:
an @, a digit, an underscore, no capital. So the forms are whole lines, and of those that are
said of films too ("Critique de NAME") only names with such marks are taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from index.folding import fold, word_set
from index.known_films import films_called

from .critic_words import COMPANY, GROUPS, OF_PAGES, is_of_sites
from .dates import without_day
from .parts import Part
from .patterns import Pattern
from .people import is_common_word
from .signatures import before_comments
from .user_feet import foot_of_user, taken_by

if TYPE_CHECKING:
    from .structure import Layout

_NICK = r"@?[^\W\d_][\w.-]{1,24}|@\w{3,24}"
_STYLE = (
    r"(?:Herr|Frau|Fräulein|Mme|Madame|Monsieur|Mademoiselle|Mlle|Miss|Mister|Mrs?\.?|Lady|Lord|"
    r"Captain|Capitaine|Käpt[’']?n|Señorita|Señora?|Doktor|Doctor|Dr\.|Professor|Prof\.|"
    r"Signora?|Onkel|Tante|Oncle|Uncle|Tío|Tía|Zio|Zia|Oom|Abuelo|Abuela)"
)
_STYLED = rf"(?-i:{_STYLE} [A-ZÀ-Þ][\w’-]{{2,20}})"
_WHO = rf"(?P<name>{_STYLED}|{_NICK})"
_WORK = (
    r"(?:(?:user|film|kurz|kino|leser|gast)[- ]?)?(?:review(?:ed)?|kritik|rezension|bewertung|"
    r"meinung|beitrag|critique|avis|chronique|cr[ií]tica|reseña|opini[oó]n|resenha|comentário|"
    r"recensione|opinione|commento|recensie|mening)"
)
_DONE = (
    r"(?:posted|written|reviewed|published|submitted|uploaded|added|geschrieben|verfasst|erstellt|"
    r"veröffentlicht|eingestellt|gepostet|écrite?|rédigée?|publiée?|postée?|escrit[oa]|"
    r"publicad[oa]|enviad[oa]|postad[oa]|redactad[oa]|scritt[oa]|pubblicat[oa]|inviat[oa]|"
    r"postat[oa]|geschreven|geplaatst|gepost|gepubliceerd)"
)
_BY = r"(?:by|von|par|por|da|di|door)"
_ON = r"(?:on|at|am|um|vom|le|à|el|il|alle|em|às|as|a las?|op|om|en|auf|,|[|·•–—-])"
_REST = rf"(?:\s*{_ON}?\s*\x00)?(?:,?\s*{_ON}?\s*\d{{1,2}}[:.h]\d\d(?:\s?[ap]\.?m\.?| uhr)?)?"
_POSTED = Pattern(
    rf"\W{{0,3}}{_DONE}(?:\s*{_ON}?\s*\x00)?\s*{_BY}\s?:?\s{_WHO}{_REST}"
    rf"(?:\s[|·•–—-]+\s.{{1,40}})?\W{{0,3}}",
    re.IGNORECASE,
)
_OF = Pattern(
    rf"\W{{0,3}}(?P<work>{_WORK})\s(?:{_BY}|de|van|del usuario|de l[’']utilisateur|des users)"
    rf"\s?:?\s(?P<name>{_NICK}){_REST}\W{{0,3}}",
    re.IGNORECASE,
)
_VOTE = Pattern(
    r"\W{0,3}(?i:voto|puntuación) d[ei] "
    r"(?P<name>[^\W_][\w.’'-]{1,24}(?: [^\W\d_][\w.’'-]{1,20}){0,2})"
    r"\s?:(?:\s*\d{1,3}(?:[.,]\d)?(?:\s?/\s?\d+)?)?\W{0,3}"
)
"""Above what a user of a Spanish or Italian site writes."""
_GAVE = Pattern(
    rf"\W{{0,3}}{_WHO}(?: (?:a mis|a noté|a donné|a attribué|hat|gab|vergibt|rated|gave|ha votado|"
    r"ha puesto|le dio|ha dato|deu|gaf|geeft))(?: (?:it|this(?: film| movie)?|la note de|un|una|"
    r"mit))?:? (?P<mark>\d{1,2}(?:[.,]\d)?)(?:\s?/\s?\d+)?(?: (?:stars?|punkte|sterne|étoiles?|"
    r"puntos|estrellas|punti|stelle|punten)(?: vergeben)?)?\W{0,3}",
    re.IGNORECASE,
)
_ENTRY = re.compile(
    r"(?P<when>\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d\s+\d\d[:.]\d\d(?:\s~\s[\d.: ]{5,16})?)\s+"
    r"(?P<name>[a-zçğıöşü0-9][a-zçğıöşü0-9 .'-]{2,30})"
)
"""How a Turkish dictionary of users signs an entry: the minute, then a name without a capital."""
_HINT = re.compile(
    rf"\b(?:{_DONE}|{_WORK}|voto|puntuación)\b|"
    r" (?:a mis|a noté|a donné|a attribué|gab|vergibt|rated|gave|ha votado|ha puesto|le dio|"
    r"ha dato|deu|gaf|geeft) |^\d{1,2}[./]\d",
    re.IGNORECASE,
)
_LONGEST = 110
_NOBODY = word_set(
    """anonymous anonym anonyme anonimo anonima adsiz isimsiz unknown unbekannt inconnu desconocido
    admin administrator blogger webmaster guest gast author autor autore auteur it this that them us
    you me you mir uns dir ihm ihr moi nous vous lui mi me nosotros te noi voi mij ons critics
    users readers fans email mail students usuarios utenti lecteurs leser a
    an the der die das le la el il een un une una"""
)


def user_on(layout: Layout) -> tuple[str, int] | None:
    """The user whom a line around a text names as its writer, and that line; None for none."""
    foot = foot_of_user(layout.parts)
    if foot is not None:
        return foot.name, foot.line
    taken = taken_by(layout.parts)
    if taken is not None:
        return taken
    found = dict[str, int]()
    for text, line in _lines(layout):
        name = user_in(text)
        if name is not None:
            found.setdefault(name, line)
    return next(iter(found.items())) if len({fold(name) for name in found}) == 1 else None


def mark_entries(parts: list[Part]) -> None:
    """Puts aside, as comments, what other users entered below the first entry of a dictionary."""
    signed = [at for at, part in enumerate(parts) if _is_entry(part.text)]
    if len(signed) > 1:
        for part in parts[signed[0] + 1 :]:
            part.put("debris", "comments")


def _is_entry(text: str) -> bool:
    return text[:1].isdigit() and len(text) <= _LONGEST and _ENTRY.fullmatch(text) is not None


def _lines(layout: Layout) -> Iterator[tuple[str, int]]:
    for at, part in before_comments(layout):
        if (
            not layout.first < at < layout.last
            and part.why != "comments"
            and 8 <= len(part.text) <= _LONGEST
            and _HINT.search(part.text)
        ):
            yield part.text, part.line


def user_in(text: str) -> str | None:
    """The user's name that a whole line gives; None for people's names and for all other lines."""
    entry = _ENTRY.fullmatch(text.strip())
    if entry:
        return entry["name"].strip()
    bare = without_day(text)
    for pattern in (_POSTED, _OF, _VOTE, _GAVE):
        match = pattern.fullmatch(bare)
        if match is None:
            continue
        name = match["name"].rstrip(".-")
        dated = bare != text or bool(_CLOCK.search(text))
        if not _NOBODY.isdisjoint(fold(name).split()) or (pattern is _OF and films_called(name)):
            return None
        firm = pattern is _VOTE or name[0] == "@"
        return name.lstrip("@") if firm or _is_user(name, dated=dated) else None
    return None


_CLOCK = re.compile(r"\d[:.h]\d\d\b")


def _is_user(name: str, *, dated: bool) -> bool:
    """Whether a name is one of those that users have, and none that the site has for itself."""
    words = fold(name.replace("_", " ")).split()
    if not words or not _NOBODY.isdisjoint(words) or name.isdigit():
        return False
    if any(word in COMPANY or word in GROUPS or word in OF_PAGES for word in words):
        return False
    if " " in name:
        return True  # a style and what its bearer goes by
    if any(sign.isdigit() or sign == "_" for sign in name):
        return True
    small = name.islower() and len(name) > 3 and not any(map(is_common_word, words))
    return small and dated and not any(map(is_of_sites, words))
