"""Whether words beside a name say that its bearer wrote: "Review by NAME | DATE", "Autor: NAME".

A segment of a line is read, from the last sign that parts it before the name to the next
one behind it; the words between must be of a byline and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.folding import fold, word_set

from .critic_sheet import Sheet
from .critic_spots import Spot
from .critic_words import BY, MAKES, PICTURE, TRADE, TRANSLATES, WORK, is_trade
from .dates import MONTHS, find_date

_BREAK = re.compile(
    r"[|·•>\n\])”\"]|\s[–—-]\s|[.!?…]\s|(?<=[^\W\d_A-ZÀ-Þ])(?=(?:By|Von|Par|Por|Posted|Written|Review)\b)"
)
_ON_DAY = re.compile(
    r"[\s*_\])]*(?:\([^()\s]*\))?,?\s*(?:on|am|le|el|il|em|op)\s+"
    r"(?:\d|(?:[^\W\d_]+day,? )?[A-Z][a-z]{2,8}\.? \d)"
)
"""What follows a name in a byline: "on Jan 24"."""
_HOUR = re.compile(r"\s+zaman:? \d", re.IGNORECASE)
_NEAR = 90
"""Characters before and behind a name that are looked at."""
_STOP = re.compile(
    r"[\s*_\"”»)]*(?:$|[|·•([,;/&\n<]|[–—-]|\d|\.\s*(?:$|\d|[A-ZÀ-Þ])|@|[!*:]|"
    r"(?:on|in|am|at|le|el|il|em|op|for|für|pour|para|per|und|and|et|y|e|is|ist|writes|from|"
    r"published|posted|publié|zaman|a las|à|um|den|vom|of|with|date|reviews?)\b|[A-ZÀ-Þ])"
)
"""What ends a byline behind a name: the end, a sign, a date, a word that leads on."""
_FILLERS = (
    word_set(
        """film movie films movies guest full new our my the a an and blu ray dvd book kino cine
        cinema this it is was on in at le la el il les los der die das den ein eine un une una
        of for first originally last edited updated special short quick mini am um i our unser
        unsere notre nuestro nuestra staff senior junior lead chief contributing freelance pm am
        admin user filed under tarafindan yorum yorumu inceleme incelemesi tarih tarihi bu yaziyi
        tarihinde saat s capsule dernier derniere mise en ligne et und y e o os as kurz tv
        theater television blog site podcast realisee propos"""
    )
    | MONTHS.keys()
)
"""Words of a byline that say nothing of who wrote."""
_KEYS = word_set(
    """author autor autorin auteur auteure autore autora yazar yazan yazarin kaynak reviewer
        critic kritiker kritikerin rezensent rezensentin critico critica kritik filmkritik text
        texte texto testo tekst words review reviewed written by von par por di reviewed posted
        publie publicado postado veroffentlicht gonderen yayinlayan ekleyen hazirlayan writer
        redacteur redactrice redactor redactora redakteur redakteurin recensione recensie recensent
        resena resenha chronique byline eingestellt geschrieben ecrit escrito scritto geschreven
        door reporter journalist journaliste periodista editor contributor contributed submitted
        rezension besprechung beitrag article articolo artikel oleh elestiri yazi"""
) | (
    _ASKED := word_set(
        """interview interviewer interviewerin interviewt gesprach roportaj soylesi entrevista
        entrevistador entrevistadora entretien entrevue intervista intervistatore vraaggesprek"""
    )
)
_SAYING = word_set("says sagt meint findet urteilt dit dice opina")
"""What leads to who judges a film, as a heading says it."""
_WRITTEN = word_set("written writer writers write story ecrit escrito escrita scritto scritta")
"""What is as well said of who wrote the film."""
_NO = MAKES | PICTURE | TRANSLATES


def said(spot: Spot, sheet: Sheet) -> Iterator[str]:
    """How the segment before a name says that its bearer wrote, by name, where it does."""
    text = sheet.lines[spot.at].text
    before = _dateless(text[max(0, spot.start - _NEAR) : spot.start])
    parts = _BREAK.split(before)
    lead = parts[-1]
    stopped = _STOP.match(text[spot.end : spot.end + _NEAR]) is not None
    how = _how(lead, sheet) or _heads(before, lead) or ("by" if _HOUR.match(text, spot.end) else "")
    if not how and len(parts) > 1 and not lead.strip(" *_"):
        how = _how(parts[-2], sheet) if before.rstrip(" *_")[-1:] in "|>" else ""
    if how.startswith("key") and not _ASKED.isdisjoint(fold(lead).split()):
        how = how if _asks(spot, sheet) else ""
    if fold(before).rpartition(" ")[2] in BY and _ON_DAY.match(text, spot.end):
        yield "said: by, on a day"
    if how:
        yield f"said: {how}" if stopped else f"said, and going on: {how}"


def _asks(spot: Spot, sheet: Sheet) -> bool:
    """Whether "Interview: NAME" names who asked: who answers heads the text and is in it."""
    part = sheet.lines[spot.at]
    surname = fold(spot.name).split()[-1]
    own = part.place not in ("debris", "byline")
    told = f" {sheet.prose} ".count(f" {surname} ") - own
    apart = spot.at > sheet.last or spot.at in sheet.days
    return apart and part.place != "title" and not part.is_heading and told <= 0


def _how(lead: str, sheet: Sheet) -> str:
    """In which words it is said: "key", "by", "work by", "trade"; "" in none."""
    words = fold(lead).split()
    if not words or len(words) > _MOST:
        return ""
    if lead.rstrip(" *_").endswith(":"):
        is_key = words[-1] in _KEYS and all(one in _KEYS or one in _FILLERS for one in words)
        return _key(words) if is_key else ""
    rest = [one for one in words if not one.isdigit() and one not in _FILLERS]
    if words[-1] in BY:
        return _by(words, [one for one in rest if one not in BY], sheet)
    told = bool(rest) and rest[-1] == words[-1] and is_trade(words[-1])
    return "trade" if told and all(is_trade(one) or one in WORK for one in rest) else ""


def _heads(before: str, lead: str) -> str:
    """ "by" where a line begins by leading to whose judgement it heads ("Das sagt Kritikerin")."""
    words = [one for one in fold(lead).split() if one not in _FILLERS] if lead == before else []
    led = len(words) == 2 and words[0] in _SAYING and is_trade(words[1])
    return "by" if led else ""


def _by(words: list[str], rest: list[str], sheet: Sheet) -> str:
    """What "by" says behind other words; `rest` are those that count."""
    if not rest:
        bare = len(words) == 1
        return "of" if words[-1] in _OF else "by" if bare else "by, of a date" * (len(words) < 5)
    if not _NO.isdisjoint(words):
        return ""
    if all(one in WORK or one in TRADE for one in rest):
        return "written by" if all(one in _WRITTEN for one in rest) else "work by"
    headline = sheet.headline.split()
    if any(one in WORK for one in rest) and all(one in WORK or one in headline for one in rest):
        return "work on the film by"
    filed = not _FILED.isdisjoint(words) and not _ENTRY.isdisjoint(words)
    return "work by, in words" if filed or (words[0] in WORK and len(words) < 7) else ""


def _key(words: list[str]) -> str:
    kept = [one for one in words if one not in _FILLERS and one not in BY]
    if all(one in _WRITTEN for one in kept) and kept:
        return "key, written"
    return "key" if any(one in TRADE for one in kept) or words[-1] in BY else "key of a work"


_FILED = word_set(
    "posted published filed publicada publicado publie publiee veroffentlicht inserito geplaatst"
)
_ENTRY = word_set(
    "entry post entrada article beitrag billet articolo eintrag bericht esta this cet"
)
"""Words of the line with which a blog files a text: "This entry was posted in Film by NAME"."""
_OF = frozenset({"de", "del", "do", "da", "di", "van"})
_MOST = 12


def _dateless(text: str) -> str:
    """A text without its date, which parts a byline in two."""
    found = find_date(text, day_first=True) if any(map(str.isdigit, text)) else None
    return f"{text[: found[1]]} {text[found[2] :]}" if found else text
