"""Titles that a text calls a film, in languages that write titles in small letters.

"El agua mansa es una comedia", "'El agua mansa', la nueva película de NAME", and in
Turkish "Durgun Su filminde", "Durgun Su'nun vizyon tarihi".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from index.folding import fold, word_set

from .headline_years import is_person
from .language import language_of
from .patterns import Pattern, holds
from .people import NAME, is_name
from .vocabulary import is_country, is_genre

_UP = r"A-ZÀ-ÖØ-ÞÇĞİÖŞÜ0-9"
_FILM = (
    r"(?:pel[ií]cula|peli|filme?|cinta|largometraje|comedia|drama|thriller|f[aá]bula|documental|"
    r"western|melodrama|secuela|precuela|biopic|tragicomedia|s[aá]tira|par[aá]bola|musical|"
    r"ópera prima|obra maestra|pellicola|commedia|dramma|favola|lungometraggio|capolavoro|"
    r"opera prima|longa|longa-metragem|comédia|documentário|obra-prima|faroeste|suspense)"
)
_ARTICLE = r"(?:un|una|uno|uma|um|la|el|lo|il|o|a|un['’]|l['’])"
_IS = r"(?:es|è|é|era|fue|foi|resulta|sigue siendo|resta)"
_DOES = (
    rf"(?:{_IS}|narra|cuenta|sigue|retrata|retrate|supone|propone|muestra|llega|confirma|"
    r"demuestra|merece|racconta|segue|arriva|mostra|conta|acompanha|mostra|chega|parte de|"
    r"se estrena|se sitúa|es la historia|anlatıyor|filmi\w*|adlı|isimli|bu hafta)"
)
_OPENS = re.compile(
    rf"(?P<title>[{_UP}¿¡][^,.;:!?()«»“”\"\n]{{0,58}}?),? {_IS} (?:{_ARTICLE} ?(?:[\wà-ÿ]+ )"
    rf"{{0,3}}?{_FILM}\b|de (?:esas|las) (?:[\wà-ÿ]+ )?(?:películas|pelis|cintas|comedias)\b)"
)
_RUN = rf"[{_UP}][\w’-]*(?: (?:(?:de|del|di|do|da|la|el|y|e|los|las) ){{0,2}}[{_UP}][\w’-]*){{0,5}}"
_SEEMED = Pattern(
    rf"(?<![\w’'-])(?P<title>{_RUN}),? (?:me (?:pareció|ha parecido|parece|gustó|encantó|"
    r"decepcionó|aburrió|ha gustado|ha encantado)|mi è (?:piaciuto|piaciuta|sembrato)|"
    r"mi ha (?:conquistato|deluso))\b",
    having=(" me ", " mi "),
)
"""What a critic says of the film, or of a person: a person's name is none."""
_LAST_LINE = Pattern(
    rf"^(?P<title>[{_UP}¿¡][^,.;:!?()\n]{{0,58}}?), (?:di|de|by|von) (?P<name>{NAME}),? "
    rf"(?:con|com|mit|with|avec) {NAME}",
    re.MULTILINE,
    having=(" di ", " de ", " by ", " von "),
)
"""A line of title, maker and cast, as many put it below a text."""
_APPOSED = Pattern(
    rf"(?<![.!?] )(?<![\w’'-])(?P<title>{_RUN})(?:, (?:lo (?:nuevo|último|más reciente) de |"
    rf"(?:{_ARTICLE}(?<!a) ?|la )(?:[\wà-ÿ]+ ){{0,2}}?{_FILM}\b(?! (?:más|que no|more)\b))|"
    rf" \((?:[Yy]ön|[Dd]ir|[Rr]eg)\b\.?:? {NAME}\))"
)
_QUOTED = re.compile(
    rf"(?:[“«](?P<a>[{_UP}¿¡][^“”«»\n]{{0,60}}?)[”»]|(?<!\w)\"(?P<b>[{_UP}¿¡][^\"\n]{{0,60}}?)\"|"
    rf"(?<!\w)['‘](?P<c>[{_UP}¿¡][^'’\"“”\n]{{0,60}}?)['’](?=[ ,.;:)]))"
)
_CALLED_BEHIND = re.compile(
    rf"(?:['’]?[a-zçğıöşü]{{1,5}})?,? {_DOES}(?!\w)|(?:['’]?[a-zçğıöşü]{{1,5}})?, {_ARTICLE} ?"
    rf"(?:[\wà-ÿ]+ ){{0,3}}?(?:{_FILM}|nuevo|último|más reciente)\b|"
    r" (?:del título|del titolo|do título|du titre)\b"
)
_CALLED_BEFORE = re.compile(
    rf"(?:\b{_FILM}|\b(?:ultimo|nuovo|nuova) (?:lavoro|fatica|opera)|"
    r"\b(?:[Vv]er|[Vv]i|[Vv]isto|titulad[oa]|llamad[oa]|intitolat[oa]|"
    r"chamad[oa]|yeni filmi|son filmi|ilk filmi|filmi)) $"
)
_OTHER_BEFORE = re.compile(
    r"\b(?:como|recuerda a|de|en|in|a|con|y|o|e|tras|desde|responsable de|director de|"
    r"igual que|gibi|sonra|come|dopo|após|depois de) $",
    re.IGNORECASE,
)
_FILMI = Pattern(
    rf"(?<![\w’'-])(?P<title>{_RUN}) (?:adlı |isimli )?[Ff]ilm(?:i|inde|ine|ini|inin|iyle|inden)\b",
    having=("filmi",),
)
_OF_FILM = Pattern(
    rf"(?<![\w’'-])(?P<title>{_RUN})['’](?:n?[ıiuü]n|n[ıiuü]n) (?:vizyon tarihi|konusu|fragmanı|"
    r"galası|ilk görüntüleri|gişe\w*|devam filmi|çekimleri|seti)",
    having=("vizyon", "konusu", "fragman", "galası", "görüntü", "gişe", "devam", "çekim", "seti"),
)
_OWNER = Pattern(rf"^(?:{NAME}|[{_UP}]\w+)['’](?:n?[ıiuü]n|[dt][ae]n) ")
_DAY = re.compile(r"^(?:Bugün|Dün|Şimdi|Sırada|Geçen|İşte|Ayrıca|Önce|Sonra|Ardından) (?=\S)")
"""Words that open a Turkish sentence before a title."""
_GENERIC = word_set(
    """pelicula peli film filme cinta historia director directora guion final reparto resultado
    trama argumento obra propuesta cine protagonista actor actriz actores personaje personajes
    esta este esto eso ese esa lo que se no hay si como cuando aunque todo aqui ahora ver quien
    nada algo yo mi su sus tu nuestro questo questa quello regista sceneggiatura risultato cosa
    isso isto enredo roteiro diretor diretora elenco montaje fotografia musica comedia drama
    thriller terror genero serie novela libro romanzo libro livro romance titulo premisa idea
    primera segundo ultima ultimo secuela es son era fue e o ma mas pero porque asi tambien"""
)
_NO_TURKISH = word_set(
    """turk yerli hollywood amerikan avrupa kore fransiz italyan ingiliz japon marvel disney
    netflix oscar yesilcam bu o ilk son yeni iyi guzel kotu en korku aksiyon gerilim dram komedi
    bilim kurgu ask savas animasyon sinema televizyon festival yilin haftanin gunun cannes pixar
    kult suc macera fantastik romantik belgesel cocuk genclik aile uzun kisa tv dc batman yol"""
)
_COMMON = (" el ", " los ", " una ", " uma ", " che ", " não ", " bir ", " ve ", " bu ", " que ")
"""Words of which a text in these languages has one; an English or a German one has none."""
_SOUTHERN = frozenset({"es", "it", "pt", "tr"})
_OPENING, _LOOKED_AT, _MOST_WORDS = 500, 4000, 8
OPENS = "opening: title called a film"
QUOTED = "quoted title called a film"
LONE = "the only quoted title"
TURKISH = "title before the word film"
SEEMED = "title that seemed so to the critic"
WITH_CREDITS = "title with maker and cast"


CALLED = frozenset({OPENS, TURKISH})
"""The rules of titles of which news tell."""


class Called(NamedTuple):
    """A title, where it stands, by which rule, how sure."""

    title: str
    offset: int
    rule: str
    sure: float


def called_films(text: str, starts: tuple[int, ...]) -> list[Called]:
    """The titles that a text calls a film, the surest first; `starts`: of its paragraphs."""
    if not holds(text, _COMMON):
        return []
    opening = list(_opening(text, starts[:12]))
    quoted = list(_only(_quoted(text[:_LOOKED_AT]))) or list(_lone(text[:_LOOKED_AT]))
    turkish = list(_only(_turkish(text)))
    seemed = list(_only(_seemed(text)))
    return sorted([*opening, *quoted, *turkish, *seemed], key=lambda one: -one.sure)


def _only(found: Iterator[Called]) -> list[Called]:
    """The first of what was found where all of it names one title."""
    every = list(found)
    return every[:1] if len({fold(one.title) for one in every}) == 1 else []


def _opening(text: str, starts: tuple[int, ...]) -> Iterator[Called]:
    for at in starts:
        match = _OPENS.match(text, at, at + 160)
        if match and _can_be_title(match["title"]):
            yield Called(match["title"], at, OPENS, 0.78)
            return
    match = _APPOSED.search(text, 0, _OPENING)
    if match is None or not _can_be_title(match["title"]) or _is_other(text, match.start()):
        return
    if not is_person(match["title"]) or text.count(match["title"]) > 1:
        yield Called(match["title"], match.start(), OPENS, 0.76)


def _quoted(text: str) -> Iterator[Called]:
    for match in _QUOTED.finditer(text):
        title = (match["a"] or match["b"] or match["c"]).strip(" ,.")
        if len(title.split()) > _MOST_WORDS or _is_other(text, match.start()):
            continue
        before = _CALLED_BEFORE.search(text, max(0, match.start() - 20), match.start())
        if before or _CALLED_BEHIND.match(text, match.end()):
            yield Called(title, match.start() + 1, QUOTED, 0.76)


def _lone(text: str) -> Iterator[Called]:
    """The only words in quotation marks, where they are capitals as of a title."""
    every = list(islice(_QUOTED.finditer(text), 3))
    if len({match[0] for match in every}) != 1 or language_of(text) not in _SOUTHERN:
        return
    title = (every[0]["a"] or every[0]["b"] or every[0]["c"]).strip(" ,.")
    capitals = sum(word[:1].isupper() for word in title.split())
    if 2 <= capitals <= _MOST_WORDS and not _is_other(text, every[0].start()):
        yield Called(title, every[0].start() + 1, LONE, 0.6)


def _seemed(text: str) -> Iterator[Called]:
    for match in _SEEMED.finditer(text):
        title = match["title"]
        fine = text.count(title) > 1 and " " in title and _can_be_title(title)
        if fine and not _is_maker(title, text) and not _is_name(title):
            yield Called(title, match.start(), SEEMED, 0.72)
    for match in _LAST_LINE.finditer(text):
        if is_name(match["name"]) and _can_be_title(match["title"]):
            yield Called(match["title"], match.start(), WITH_CREDITS, 0.78)


def _is_name(title: str) -> bool:
    """Whether words are a person's name; what an article opens is none."""
    return is_name(title) and title.partition(" ")[0] not in ("El", "La", "Los", "Las", "Il", "Lo")


def _turkish(text: str) -> Iterator[Called]:
    for pattern in (_FILMI, _OF_FILM):
        for match in pattern.finditer(text):
            title = _DAY.sub("", _OWNER.sub("", match["title"]))
            words = fold(title).split()
            at = match.start()
            owned = text[max(0, at - 4) : at].casefold().endswith("bir ")
            owned = owned or (words[0] == "bir" and is_person(title.partition(" ")[2]))
            plain = set(words) & _NO_TURKISH or is_genre(title) or is_country(title)
            alone = len(words) == 1 and text.count(title) < 2
            if owned or plain or alone or _is_maker(title, text):
                continue
            yield Called(title, match.end() - len(match[0]), TURKISH, 0.75)


def _is_other(text: str, at: int) -> bool:
    """Whether the word before a title says that it is another film's, or one of several."""
    return _OTHER_BEFORE.search(text, max(0, at - 20), at) is not None


def _is_maker(title: str, text: str) -> bool:
    """Whether words are a person's whose surname the text also uses alone."""
    if not is_person(title):
        return False
    surname = title.rsplit(" ", 1)[-1]
    return text.count(surname) > text.count(title)


def _can_be_title(title: str) -> bool:
    words = fold(title).split()
    if not words or len(words) > _MOST_WORDS - 1 or set(words) & _GENERIC:
        return False
    return not (is_country(title) or is_genre(title))
