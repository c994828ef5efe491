"""Who wrote, on the pages that sites give their users: figures below a name, lists of one's own.

"salt_goat / 38 followers, 112 reviews", "gullwatcher / Member since May 2011", "All comments of
Moth" above entries that Moth signs, "Moth's rating of the film Title", a user's name beside the
day. A film has figures of reviews and votes too, so that of bare names only those count that
followers, badges or the day of joining speak for; others show by their letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from index.folding import fold, word_set
from index.known_films import films_called

from .critic_words import COMPANY, GROUPS, OF_PAGES, is_of_sites
from .dates import MONTHS, without_day
from .parts import Part
from .patterns import Pattern
from .people import clean_name, is_common_word, is_name
from .signatures import before_comments

if TYPE_CHECKING:
    from .structure import Layout

_SHORT, _LONGEST = 40, 120
_ONE = r"@?[^\W_][\w.’'-]{1,28}"
_BARE = re.compile(rf"{_ONE}(?: [^\W_][\w.’'-]{{1,20}}){{0,2}}")
_FIGURE = r"\d{1,3}(?:[.,’' ]?\d{3})*k?"
_COUNTED = (
    r"(?:reviews?|ratings?|films?|votes?|lists?|posts?|comments?|kritiken|bewertungen|beiträge|"
    r"filme|kommentare|critiques?|avis|notes|votos?|críticas|reseñas|opiniones|películas|"
    r"resenhas|filmes|opinioni|recensioni|voti|commenti|recensies|berichten|stemmen|eleştiri|"
    r"inceleme|puan|yorum|oy|entry)"
)
_OF_PEOPLE = (
    r"(?:followers?|following|friends|fans|badges?|follower|freunde|abonnés?|abonnements?|amis|"
    r"seguidores|siguiendo|amigos|seguindo|seguaci|follower|amici|volgers|vrienden|takipçi|takip|"
    r"arkadaş)"
)
_PIECE = re.compile(
    rf"(?:[^\W\d_]{{3,14}}\s?:\s?)?(?:{_FIGURE}\s?(?P<after>{_COUNTED}|{_OF_PEOPLE})|"
    rf"(?P<before>{_COUNTED}|{_OF_PEOPLE})\s?:?\s?\(?{_FIGURE}\)?)",
    re.IGNORECASE,
)
_PEOPLE = re.compile(_OF_PEOPLE, re.IGNORECASE)
_JOINED = re.compile(
    r"\W{0,3}(?:member since|joined(?: in| on)?|user since|registered(?: since| on)?|"
    r"membre depuis|inscrite? (?:le|en|depuis)|mitglied seit|dabei seit|registriert seit|"
    r"angemeldet seit|miembro desde|usuari[oa] desde|registrad[oa] (?:desde|el|en)|"
    r"membro desde|usuári[oa] desde|cadastrad[oa] em|iscritt[oa] (?:dal|il|da)|membro dal|"
    r"utente dal|lid sinds|üyelik tarihi|üye|katılım(?: tarihi)?)\b[ :]{0,2}"
    r"[^.!?]{0,20}\d{2,4}\b.{0,30}",
    re.IGNORECASE,
)
_PARTED = re.compile(r"\s*[|·•,;/–—]\s*|\s{2,}|(?<![:\s]) (?=\d)| (?=[^\W\d_]{4,12}\s?: )")
_HEADS = (
    Pattern(
        rf"\W{{0,3}}(?i:(?:alle |all |toutes? les |tous les |todas? las |tutt[ie] (?:le|i) )?"
        r"(?:(?:user[- ]?)?(?:kommentare|kritiken|bewertungen|rezensionen|beiträge) von|"
        r"(?:user )?(?:reviews|comments|ratings|posts) (?:by|of)|(?:profil|profile|perfil|profilo) "
        r"(?:de|of|von|di|by)|(?:actividad|activity|activité|attività|atividade) (?:de|of|di)|"
        r"(?:críticas|reseñas|resenhas|comentarios|avis|critiques|commentaires) (?:por|par)))"
        rf" (?P<name>{_ONE}(?: [A-ZÀ-Þ][\w.’'-]{{1,20}}){{0,2}})\W{{0,2}}"
    ),
    Pattern(
        rf"\W{{0,3}}(?P<name>{_ONE})(?:['’]s (?:reviews|ratings|comments|profile|film reviews)|"
        r"s? ?[-–—:] (?:Kommentare|Kritiken|Reviews|Bewertungen|Profil|Avis|Critiques|Críticas|"
        r"Opinioni|Recensioni|Comments))\W{0,2}"
    ),
)  # fmt: skip
_RATING_OF = Pattern(
    r"\W{0,3}(?P<name>[^\W_][\w.’-]{1,24}(?: [A-ZÀ-Þ][\w’-]{1,20}){0,2})['’]s (?:star )?"
    r"(?:rating|review|verdict) (?:of|on|for) the (?:film|movie) \S.{0,80}"
)
_CLOCK = r"(?:,? (?:at |um |à |a las |alle |às |om )?\d{1,2}[:.h]\d\d)?(?: ?[ap]\.?m\.?| Uhr)?"
_CHANGED = r"(?: (?:Geändert|Edited|Modifié|Editado|Modificato)\b.{0,30})?"
_DATED = re.compile(rf"(?P<name>{_ONE})\s?[|·•,–—-]?\s?\x00{_CLOCK}{_CHANGED}", re.IGNORECASE)
_ENTERED = re.compile(
    r"\b\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d\s+\d\d[:.]\d\d(?:\s~\s[\d.: ]{5,16})?\s+"
    r"(?P<name>[a-zçğıöşü0-9][a-zçğıöşü0-9 .'-]{2,30}?)"
    r"(?:\s+(?:şikayet(?: et)?|paylaş|favorile|mesaj|…|\.\.\.))*$"
)
"""What a Turkish dictionary of users sets behind an entry, glued to its last paragraph."""
_DONE = Pattern(
    r"\W{0,3}(?i:review|kritik|rezension|filmkritik|test|critique|crítica|reseña|recensione|"
    r"resenha|recensie) (?i:written|posted|submitted|verfasst|geschrieben|erstellt|eingestellt|"
    r"écrite|rédigée|postée|publiée|escrita|publicada|enviada|scritta|pubblicata|inserita|"
    rf"geschreven|geplaatst) (?i:by|von|par|por|da|door) (?P<name>{_ONE}),? "
    rf"(?i:on |am |le |el |il |em |op )?\x00{_CLOCK}\W{{0,3}}"
)
_NOBODY = word_set(
    """anonymous anonym anonyme anonimo anonima adsiz unknown guest gast admin user users member
    critics critic popular other others more another several similar related recent everyone
    somebody people readers viewers top all my your our their author editor staff"""
)


def user_of_page(layout: Layout) -> tuple[str, int] | None:
    """The user whose page or review this is, and the line that says so; None for none."""
    full = list(_outside(layout))
    for found in (_counted(full), _headed(full), _said(full), _entered(full), _dated(full, layout)):
        names = {fold(name): (name, line) for name, line in reversed(found)}
        if len(names) == 1:
            return next(iter(names.values()))
    return None


def _outside(layout: Layout) -> Iterator[Part]:
    """The parts of a page down to what readers have to say."""
    for _, part in before_comments(layout):
        if part.place != "empty" and part.why != "comments":
            yield part


def _counted(full: list[Part]) -> list[tuple[str, int]]:
    """Names above figures of a user or the day of joining."""
    found = []
    for part, below in pairwise(full):
        if len(below.text) > _LONGEST or len(part.text) > _SHORT or below.text.count(".") > 2:
            continue
        shown = _shown(below.text)
        name = part.text.strip(" *_").removeprefix("@") if shown else ""
        if shown and _BARE.fullmatch(name) and (shown > 1 or _is_handle(name)) and _is_one(name):
            found.append((name, part.line))
    return found


def _shown(text: str) -> int:
    """2 where a line is of a user's figures and none of a film's, 1 of either, 0 of neither."""
    if not any(map(str.isdigit, text)):
        return 0
    if _JOINED.fullmatch(text):
        return 2
    _, colon, rest = text.partition(": ")
    pieces = [piece for piece in _PARTED.split(text) if piece]
    if colon and not all(map(_PIECE.fullmatch, pieces)):
        pieces = [piece for piece in _PARTED.split(rest) if piece]
    if not pieces or not all(map(_PIECE.fullmatch, pieces)):
        return 0
    return 2 if _PEOPLE.search(text) else 1


def _headed(full: list[Part]) -> list[tuple[str, int]]:
    """Names in the headings of what one user wrote, which the page has once more."""
    found = []
    for part in full:
        if len(part.text) > _LONGEST or part.words > 8:
            continue
        for match in filter(None, (form.fullmatch(part.text) for form in _HEADS)):
            name = match["name"].removeprefix("@")
            again = any(_begins(other.text, name) for other in full if other is not part)
            if _is_one(name) and (again or (" " in name and is_name(name))):
                found.append((name, part.line))
    return found


def _begins(text: str, name: str) -> bool:
    """Whether a short line begins with a name, or is "by NAME"."""
    bare = text.strip(" *_@•").removeprefix("by ")
    return len(text) <= _LONGEST and bare.startswith(name) and not bare[len(name) :][:1].isalnum()


def _said(full: list[Part]) -> list[tuple[str, int]]:
    """Names in lines that say whose rating or review it is."""
    found = []
    for part in full:
        text = part.text.strip(" *_")
        if len(text) > _LONGEST:
            continue
        match = _RATING_OF.fullmatch(text) or _DONE.fullmatch(without_day(text))
        if match and _is_one(match["name"]):
            found.append((match["name"].removeprefix("@"), part.line))
    return found


def _entered(full: list[Part]) -> list[tuple[str, int]]:
    found = []
    for part in full:
        match = _ENTERED.search(part.text[-90:]) if part.text[-1:].isalnum() else None
        if match and match.start():
            found.append((match["name"].strip(), part.line))
    return found[:1]


def _dated(full: list[Part], layout: Layout) -> list[tuple[str, int]]:
    """Users beside a day: those whom signs tell, or one who is all that the page has of them."""
    found, marked = [], []
    opening = layout.parts[layout.first].line if layout.first <= layout.last else 0
    for part in full:
        if not 8 <= len(part.text) <= 80 or not part.text[-1:].isalnum():
            continue
        match = _DATED.fullmatch(without_day(part.text.strip(" *_•")))
        if match and _is_one(match["name"]):
            found.append((match["name"].removeprefix("@"), part.line))
            if _MARKS.search(match["name"]) and part.line <= opening + 1:
                marked.append(found[-1])
    return marked or (found if len(found) > 2 else [])


def _is_handle(name: str) -> bool:
    """Whether a user shows by the letters: digits, a stroke, or no capital in a long word."""
    return " " not in name and bool(_MARKS.search(name) or (name.islower() and len(name) > 4))


_MARKS = re.compile(r"[\d_]")


def _is_one(name: str) -> bool:
    """Whether words can be what a user is called, and are no film's, page's or site's."""
    words = fold(name.replace("_", " ")).split()
    if not words or name.replace(".", "").isdigit() or not _NOBODY.isdisjoint(words):
        return False
    if any(word in COMPANY or word in GROUPS or word in OF_PAGES for word in words):
        return False
    if any(is_of_sites(word) or word in MONTHS for word in words) or films_called(name):
        return False
    return bool(clean_name(name)) and not any(map(is_common_word, words))
