"""Who wrote, where a name stands alone beside its own proof, and in whole lines that say so.

Above a text: a name whose next line is the day of publishing, an office, a mail address of the
same surname or the page's own house; one below the line of the day and hour. Below it: a name
behind a dash with what its bearer is or does. Anywhere: "NAME By NAME", "Text: NAME | Photo:
...", "This page written by NAME". A name that the text speaks of, that is credited or a film's
is none; two different names are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from index.folding import fold, word_set
from index.known_films import films_called, is_director
from index.model import Declared

from .banners import is_banner, is_news_section, is_press
from .critic_words import COMPANY, GROUPS, OF_PAGES, is_trade
from .dates import find_date, without_day
from .given_names import has_given_name
from .houses import same_house
from .layers import Ledger
from .parts import VALUE_OF, Part
from .patterns import Pattern
from .people import NAME, clean_name, is_name
from .signatures import before_comments, opens_comments, signed

if TYPE_CHECKING:
    from .structure import Layout

RULE = "name with its proof"
_PROSE, _SHORT = 25, 60
_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d\d(?!\d)")
_MAIL = re.compile(r"\W{0,2}(?:mail:? )?([\w.+-]{3,40})@[\w.-]{4,40}\W{0,2}", re.IGNORECASE)
_OF_FILM = word_set("film films filmi cine cinema cinematographique cinematografico kino de di of")
_RANKS = word_set("senior chief lead junior staff associate contributing deputy film movie arts tv")
_SAYS_DAY = re.compile(
    r"(?:publi\w+|posted|updated|mis à jour|veröffentlicht|erstellt|aktualisiert|actualizad[oa]|"
    r"pubblicat[oa]|aggiornat[oa]|gepubliceerd|yayınlan\w+|giriş|le|el|il|am|vom|on)?"
    r"[\s:,]{0,3}(?:le |el |il |am |on |em |op )?\x00.{0,40}",
    re.IGNORECASE,
)
_TWICE = Pattern(rf"(?P<name>{NAME})\s+(?i:by|von|par|por|di|da|door)\s+(?P=name)\b.{{0,80}}")
_PAGE_BY = Pattern(
    r"\W{0,3}(?i:(?:this|these) (?:page|review|site|text|review page|notes)s? (?:was |were |is )?"
    rf"(?:written|reviewed|authored) by) (?P<name>{NAME})\b.{{0,60}}"
)
_BESIDE_PICTURE = Pattern(
    r"\W{0,3}(?i:text|texte?|texto|testo|tekst|autor|autora|auteure?|autore|autrice|autorin|por|"
    rf"yazı|yazan|words):? (?P<name>{NAME})\s?[|/·•,–—-]\s?"
    r"(?i:foto\w{0,8}|photos?|photographs?|photographies?|bild(?:er)?|imagen(?:es)?|immagini|"
    r"fotoğraf(?:lar)?|ilustración|pictures)(?: by| de| von| di)?\s?:?\s.{2,50}"
)
_TAGGED = Pattern(
    r"(?i:tags?|tagged|filed under|categories|posted in|labels|mots-clés|etiquetas)\b.{3,160}"
    rf"\s(?:by|par|von|por) (?P<name>{NAME})"
)
_FEATURE = Pattern(rf"(?:Haber|Özel haber|Yazı|Röportaj)\s?[-–—:/]\s?(?P<name>{NAME})")
_EXPERT = Pattern(
    r"\W{0,3}(?:(?i:unsere?|our|notre|nuestr[oa]|il nostro|onze) )?(?:(?:Kino|Film)(?:experte|"
    r"expertin|kritiker|kritikerin|redakteur|redakteurin|fachmann|fachfrau|tester|testerin)|"
    rf"(?:film|movie) critic|critique de cinéma|crítico de cine|crítica de cine) (?P<name>{NAME}) "
    r"(?:über|zu|zum|on|about|sur|à propos|sobre|su|over|meint|says)\b.{2,60}"
)
_OPENING = Pattern(
    r"\W{0,3}(?:La critique|L[’']avis|Le mot|Die Kritik|Das Urteil|La crítica|La opinión|"
    rf"La recensione|L[’']opinione|A crítica|The verdict) (?:de|d[’']|von|di) (?P<name>{NAME})\s?:"
)
_DOES = (
    r"(?:is|was|teaches|lives|writes|works|edits|runs|enseigne|vit|écrit|travaille|dirige|est|"
    r"ist|lebt|lehrt|schreibt|arbeitet|leitet|es|vive|escribe|enseña|trabaja|è|scrive|insegna|"
    r"lavora|é|escreve|mora|ensina|schrijft|woont|werkt)"
)
_TOLD = Pattern(
    r"\s{0,3}[–—*~-]{1,2}\s?(?:(?:Fr|Dr|Prof|Rev|Sr|Msgr|Rabbi|Pastor)\.? )?"
    rf"(?P<name>{NAME}),? {_DOES} .{{4,260}}"
)
_HELD = Pattern(
    rf"\s{{0,3}}[–—*~-]{{1,2}}\s?(?P<name>{NAME}), (?P<office>[^,.;:]{{4,40}})\W{{0,2}}"
)
_OFFICES = word_set(
    """programmer programmers programmation programmateur programmatrice programmatore curator
    kurator kuratorin curateur curatrice curador curadora programador programadora director
    directrice leiter leiterin archivist archiviste historian historien historiador historikerin
    historiker professor professeur lecturer teacher volunteer member committee president"""
)
_LINES = (_TWICE, _PAGE_BY, _BESIDE_PICTURE, _TAGGED, _FEATURE, _EXPERT)


def lines_of_furniture(declared: Sequence[Declared]) -> Iterator[tuple[str, int | None]]:
    """What a page has outside its article, piece by piece, down to what readers have to say."""
    for item in declared:
        if item.key.startswith("page furniture") and isinstance(item.value, str):
            for piece in item.value[:_MOST].split(" · "):
                if opens_comments(piece):
                    break
                yield piece, item.line


_MOST = 4000


def proved_name(
    ledger: Ledger, layout: Layout, declared: Sequence[Declared]
) -> tuple[str, int | None] | None:
    """The one name on a page that stands beside its proof, and its line; None for none or two."""
    full = list(_outside(layout))
    prose = [at for at, part in enumerate(full) if _is_prose(part)]
    found = dict[str, tuple[str, int | None]]()
    for at, part in enumerate(full):
        name = _in_line(part, full, at, prose) or _above(ledger, full, at, prose)
        name = name or _before_credits(full, at, prose)
        if name and not _is_somebody_else(name, ledger):
            found.setdefault(fold(name), (name, part.line))
    for text, line in lines_of_furniture(declared):
        match = _PAGE_BY.fullmatch(text) or _TWICE.fullmatch(text) if len(text) <= 160 else None
        if match and is_name(match["name"]) and not _is_somebody_else(match["name"], ledger):
            found.setdefault(fold(match["name"]), (match["name"], line))
    return next(iter(found.values())) if len(found) == 1 else None


def _outside(layout: Layout) -> Iterator[Part]:
    for _, part in before_comments(layout):
        if part.place != "empty" and part.why not in _AWAY:
            yield part


_AWAY = frozenset({"comments", "related links"})


def _is_prose(part: Part) -> bool:
    return part.words >= _PROSE and part.place in ("body", "teaser", "heading")


def _in_line(part: Part, full: list[Part], at: int, prose: list[int]) -> str | None:
    """The name that a whole line, or the opening words of a paragraph, say to have written."""
    text = part.text.strip()
    opening = match = _OPENING.match(text[:90])
    if match is None and len(text) <= 220:
        match = next(filter(None, (form.fullmatch(text) for form in _LINES)), None)
    if match is None and prose and at > prose[0] and len(text) <= 320:
        match = _TOLD.fullmatch(text) if at > prose[-1] else None
        match = match or (None if full[at - 1].text.endswith(_QUOTES) else _held(text))
    name = clean_name(match["name"]) if match else ""
    if not name or not is_name(name) or _is_spoken_of(name, full, at, part):
        return None
    return name if opening is None or has_given_name(name) else None


_QUOTES = ("”", "“", '"', "»", "’", "'")
"""How a saying ends whose speaker the next line names."""


def _held(text: str) -> re.Match[str] | None:
    match = _HELD.fullmatch(text)
    words = fold(match["office"]).split() if match else []
    return match if any(is_trade(word) or word in _OFFICES for word in words) else None


def _above(ledger: Ledger, full: list[Part], at: int, prose: list[int]) -> str | None:
    """The name that a line above the text consists of, where the line beside it proves it."""
    part = full[at]
    behind = sum(each > at for each in prose)
    if not 2 <= part.words <= 5 or len(part.text) > _SHORT or not behind or at + 1 >= len(full):
        return None
    if len(prose) - behind > 2 or part.why.startswith(VALUE_OF) or part.place in _NO_PLACES:
        return None
    name = signed(part.text.strip().removesuffix("."))
    if not name or "," in name or is_press(name) or is_banner(name) or is_news_section(name):
        return None
    below, above = full[at + 1], full[at - 1] if at else None
    if not (_proves(name, below, ledger) or (above is not None and _is_hour(above, part))):
        return None
    return None if _is_spoken_of(name, full, at, below) else name


_NO_PLACES = frozenset({"title", "label", "credits"})


def _before_credits(full: list[Part], at: int, prose: list[int]) -> str | None:
    """The name between the last paragraph and the film's credits, as magazines sign."""
    part = full[at]
    if not 2 <= part.words <= 5 or at - 1 not in prose or at + 1 >= len(full):
        return None
    below = full[at + 1]
    strip = below.place == "credits" or len(_KEYS.findall(below.text[:300])) > _FEWEST_KEYS
    if not strip or any(each > at + 1 for each in prose) or part.place in _NO_PLACES:
        return None
    name = signed(part.text.strip().removesuffix("."))
    if not name or not has_given_name(name) or _is_spoken_of(name, full, at, below):
        return None
    return name if re.search(rf"\b{re.escape(name)}\b", below.text) is None else None


_KEYS = re.compile(r"(?<!\w)[A-ZÀ-Þ][\w/]{0,12}(?: (?:und|u\.|et|y|e|&) [A-ZÀ-Þ]\w{0,8})?\.?:\s")
_FEWEST_KEYS = 2


def _proves(name: str, below: Part, ledger: Ledger) -> bool:
    """Whether the line below a name is a day, its bearer's office, mail address or house."""
    text = below.text.strip()
    if len(text) > 80 or below.block.gap > 1:
        return False
    mail = _MAIL.fullmatch(text)
    if mail:
        return fold(name.rsplit(maxsplit=1)[-1]).replace(" ", "") in fold(mail[1]).replace(" ", "")
    houses = [str(fact.value) for fact in ledger.ranked("publication")]
    if any(same_house(_LAW.sub("", house), text) for house in houses):
        return True
    return _is_office(text) or (below.block.gap == 0 and has_given_name(name) and _is_day(text))


_LAW = re.compile(r",? (?:inc|ltd|llc|gmbh|pvt|pty)\.?(?: ltd\.?)?$", re.IGNORECASE)


def _is_office(text: str) -> bool:
    """Whether a line is what its bearer is at a paper ("Senior Critic @handle")."""
    words = fold(re.sub(r"\s*@\w+$", "", text)).split()
    if not 1 <= len(words) <= 4 or not any(is_trade(word) for word in words):
        return False
    return all(is_trade(word) or word in _OF_FILM or word in _RANKS for word in words)


def _is_day(text: str) -> bool:
    bare = without_day(text)
    return bare != text and _SAYS_DAY.fullmatch(bare) is not None


def _is_hour(above: Part, part: Part) -> bool:
    """Whether the line right above a name is the day and hour of publishing."""
    if part.block.gap > 0 or above.words > 12 or not _CLOCK.search(above.text):
        return False
    return find_date(above.text, day_first=True) is not None


def _is_spoken_of(name: str, full: list[Part], at: int, proof: Part) -> bool:
    """Whether a surname stands in other lines than bylines, repetitions and its proof."""
    surname = re.compile(rf"\b{re.escape(name.rsplit(maxsplit=1)[-1])}\b", re.IGNORECASE)
    for other, part in enumerate(full):
        if other == at or part is proof or part.place in ("byline", "debris"):
            continue
        if part.words >= 6 and surname.search(part.text):
            return True
    return False


def _is_somebody_else(name: str, ledger: Ledger) -> bool:
    """Whether a name is a film's, somebody's who is credited, a site's or a group's."""
    key = fold(name)
    words = key.split()
    if any(word in GROUPS or word in OF_PAGES or word in COMPANY for word in words):
        return True
    if is_director(key) or (films_called(name) and not has_given_name(name)):
        return True
    cast = (fold(fact.value["name"]) for fact in ledger.ranked("credits.cast"))
    made = (
        fold(str(fact.value))
        for field in ("credits.director", "credits.cinematographer", "credits.editor")
        for fact in ledger.ranked(field)
    )
    titles = (fold(str(fact.value)) for fact in ledger.ranked("film_titles"))
    houses = (fold(str(fact.value)) for fact in ledger.ranked("publication"))
    return key in {*cast, *made, *titles, *houses}
