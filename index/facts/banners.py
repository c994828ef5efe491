"""Lines above a headline that name where the text appeared: newspaper, cinema, series, section."""

from __future__ import annotations

import re

from index.folding import fold, word_set

from .patterns import Pattern
from .vocabulary import GENRES

_PRESS = word_set(
    """messenger ledger herald times post gazette tribune courier chronicle observer journal
    weekly magazine
    examiner dispatch bulletin inquirer standard mail register sentinel reporter telegraph globe
    argus echo advertiser independent quarterly monthly zeitung tageblatt anzeiger
    rundschau nachrichten bote kurier tagblatt wochenblatt volksblatt magazin blatt presse
    revue hebdo dagblad courant krant gazetesi dergisi gazete nachrichtenblatt allgemeine"""
)
_PRESS_FIRST = word_set(
    """gazette gazzetta corriere diario diari periodico giornale journal courrier quotidien
    voz revista heraldo jornal folha correio gazeta dergi"""
)
_HOUSE = word_set(
    """cinematheque cinemateca cineteca kinemathek cinemathek filmmuseum filmhaus filmtheater
    filmclub filmforum filmpalast filmhuis filmkunst filmkunsttheater cineclub lichtspiele
    lichtspielhaus multiplex programmkino sinematek picturehouse arthouse kommunales filmclubs
    cinematek filmbuhne filmgalerie schauburg sinemasi filmotheek filmoteca"""
)
_HOUSE_PHRASE = Pattern(
    r"\b(?:cine ?club|cine ?foro?|cineforum|film (?:society|club|house|centre|center|forum|"
    r"festival|institute|theater|"
    r"theatre|series|circle|nights?|evenings?|league|union)|sinema kulubu|picture house|"
    r"movie house|art ?house|kino (?:am|im|an|in)|"
    r"cinema(?:s)? at|festival (?:du|del|de)|filmfestival|filmfest)\b"
)
_HOUSE_EDGE = word_set("kino cinema cinemas cine theater theatre sinema lichtburg bioscoop")
_SERIES = word_set(
    """filmreihe reihe retrospektive retrospective retrospettiva rassegna retrospectiva ciclo
    cycle serie filmserie hommage season series double bill matinee fridays thursdays
    wednesdays tuesdays mondays sundays saturdays nights filmnachte filmtage
    evenings mondays screenings gosterimleri proiezioni vorstellungen"""
)
_FORMAT = re.compile(r"\b(?:35|70|16) ?mm\b|\bin 3d\b|\bimax\b|\bdouble (?:bill|feature)\b")
_SECTIONS = word_set(
    """news movies movie films film kino cinema cine kultur culture cultura cultuur kultursanat
    feuilleton arts reviews review kritik kritiken filmkritik filmkritiken critique critiques
    critica criticas recensioni recensione recensies recensie opinion features feature column
    kolumne chronique chroniques entertainment weekend magazin spettacoli espectaculos spectacles
    ecrans sinema elestiri lists explained explainers endings spoilers interviews interview essays
    essay festivals festival conversations conversation gesprach gesprache entretiens
    portrait portraits portrat dispatches guides endings columns comment commentary reportage
    nachrichten aktuelles actualites noticias notizie nieuws
    premios awards oduller acquisitions obituaries taquilla estrenos sorties kinostarts
    haberler tipp filmtipp kinotipp screen stage television tv dvd streaming archive archives"""
)
_OF_FILMS = word_set(
    """movies movie films film kino cinema cine sinema review reviews kritik kritiken critique
    critiques critica criticas recensioni recensione recensies recensie tv dvd streaming arts
    entertainment culture capsules capsule"""
)
_JOINS = word_set("and und et y e ve en new short quick mini latest")
_TITLES_TOO = word_set("western romance noir spy heist suspense disaster silent action war")
"""Genres that films are named after."""
_SECTION_PHRASES = frozenset(
    phrase.strip()
    for phrase in """parents guide, parental guide, film review, movie review, film reviews,
    movie reviews, at the movies, on screen, now showing, now playing, new releases,
    film of the week, film der woche, film des monats, film of the month, movie of the week,
    le film de la semaine, la pelicula de la semana, film della settimana, film van de week,
    haftanin filmi, staff picks, our picks, in brief, en bref, in kurze, auf einen blick,
    at a glance, en resumen, in breve, film diary, staff report, staff reports,
    ending explained, kultur und medien, arts entertainment,
    arts and entertainment, stage screen, film tv, film and tv, tv film, tv and movies,
    neu im kino, neue filme, kino und film, critique cinema, critique de film, critica de cine,
    critica de cinema, latest news, breaking news, film news, movie news, news in brief,
    kurz gemeldet""".replace("\n", " ").split(",")
)
_NEWS = re.compile(
    r"(?:(?:film|movie|latest|breaking|kino|local|regional|city|town|village) ?)?(?:news|"
    r"nachrichten|actualites|actus|noticias|"
    r"notizie|nieuws|haberler|meldungen|aktuelles)(?: in brief)?"
)

PAPER = (
    r"\b(?:herald|times|post|news|magazine|journal|gazette|observer|guardian|tribune|telegraph|"
    r"weekly|daily|press|messenger|chronicle|ledger|mail|mirror|standard|independent|sentinel|courier|globe|"
    r"bulletin|reporter|examiner|inquirer|argus|echo|record|zeitung|tagblatt|tageblatt|anzeiger|"
    r"kurier|rundschau|monde|courrier|dépêche|nación|diario|mundo|periódico|corriere|gazzetta|"
    r"giornale|courant|dagblad|gazetesi|dergisi|sineması|quarterly|[\w-]+\.(?:com|net|org|de|fr|es|it|nl|co\.uk))\b"
)
"""Pattern of the words that name a paper or a site, in any case."""


NO_PUBLICATIONS = word_set(
    """verleih filmverleih festival dpa afp apa sda imago getty reuters ap epa keystone privat
    distributeur produktion production studio archiv imdb youtube screenshot presse
    netflix hbo hbomax hulu download dvd bluray cinema theater theatre kino streaming tv vhs"""
)
"""What stands behind "Quelle:" or "©" beside a picture and is no paper or site."""


def is_section(text: str) -> bool:
    """Whether a line is the name of a section of a site or paper and nothing else."""
    words = fold(text)
    return words in _SECTION_PHRASES or words in _SECTIONS or _is_of_genre(words)


def _is_of_genre(folded: str) -> bool:
    """Whether a line is a genre, or a section and genres ("Film, Drama", "Review / Comedy")."""
    if folded in GENRES:
        return folded not in _TITLES_TOO
    words = set(folded.split()) - _JOINS
    return bool(words & _OF_FILMS) and all(word in _OF_FILMS or word in GENRES for word in words)


def is_news_section(text: str) -> bool:
    """Whether a section's name says that what follows is news."""
    return bool(_NEWS.fullmatch(fold(text)))


def is_press(text: str) -> bool:
    """Whether a line has the form of a newspaper's or magazine's name."""
    words = fold(text).split()
    if not 2 <= len(words) <= 6 or len(text) > 45 or not text[:1].isupper():
        return False
    lead = (
        words[1] if words[0] in ("the", "la", "le", "il", "el", "der", "die", "das") else words[0]
    )
    return not _is_sentence(text) and (words[-1] in _PRESS or lead in _PRESS_FIRST)


_PARTICLES = word_set(
    "of the and at in on for de la le les du des der die das den dem del di da do el los las am im "
    "an und et y e van het voor para per pour to zu zum"
)


def _is_sentence(text: str) -> bool:
    small = [word for word in text.split() if word[0].islower() and word not in _PARTICLES]
    return len(small) > 1 or any(len(word) > 4 for word in small)


def is_house(text: str) -> bool:
    """Whether a line names a cinema, a film club, a festival or a series of showings."""
    folded = fold(text)
    words = folded.split()
    if not words or len(words) > 10 or _is_sentence(text):
        return False
    if any(word in _HOUSE for word in words) or _HOUSE_PHRASE.search(folded):
        return True
    if words[0] in _SERIES or words[-1] in _SERIES or _FORMAT.search(folded):
        return True
    return 2 <= len(words) <= 5 and (words[0] in _HOUSE_EDGE or words[-1] in _HOUSE_EDGE)


_NUMBERED = re.compile(
    r"(?:critique|kritik|review|scheda|ficha|filmblatt|folge|episode|issue|no|nr|n|number|heft|"
    r"ausgabe|numero|num|sayi|cilt|vol|volume|part|tape|disc|reel)(?: (?:no|nr|n|o|"
    r"number))? [\divxlc]{1,7}"
)
_ENDS_NUMBERED = re.compile(r"\b(?:n o|no|nr|num|numero|nummer|sayi|heft|vol) \d{1,4}$")
_ADDRESSED = re.compile(
    r"(?:programme |program |film |screening )?(?:notes?|news|letters?|dispatch(?:es)?) (?:for|to) "
    r"(?:our|the|your|all) \w+|(?:fur|an) unsere \w+|pour nos \w+|para nuestros \w+|"
    r"per i nostri \w+|voor onze \w+|(?:dear|liebe) \w+"
)
_COLUMN = re.compile(
    r"(?:the )?(?:reel|cine|film|movie|screen|cinema) (?:notes?|talk|views?|time|life|scene|world|"
    r"log|beat|corner|diary|desk|guide|watch|bites|files?|buff|chat|break|picks?|reporter)"
)
"""Names of columns on films."""
_PAIR = 2
_REVIEW = word_set("critica critique kritik filmkritik recensione resena resenha review recensie")
"""Words that lead to a title ("Crítica | Title"), where a section would be in the plural."""
_BAR = re.compile(r"\s+[|·•]\s+")
_DASH = re.compile(r"\s+[–—-]\s+|,\s+")


_HOME = word_set("home homepage startseite accueil inicio anasayfa hoofdpagina")


def house_in(text: str) -> str | None:
    """The cinema or film club that a banner names; None for series and for all else."""
    piece = _DASH.split(_BAR.split(text)[0])[0].strip()
    words = fold(piece).split()
    if words[:1] and words[0] in _HOME:
        return None  # a row of a menu
    if not is_house(piece) or any(word in _SERIES for word in words) or _FORMAT.search(piece):
        return None
    return piece


def is_banner(text: str) -> bool:
    """Whether a line can be a banner; a film's title can look the same."""
    return _is_plain_banner(text) or _is_joined_banner(text)


def _is_plain_banner(text: str) -> bool:
    if is_section(text) or is_press(text) or is_house(text):
        return True
    return bool(_ADDRESSED.fullmatch(fold(text)) or _COLUMN.fullmatch(fold(text)))


def _is_joined_banner(text: str) -> bool:
    """Whether a line joins names of banners ("KULTUR | FILM DER WOCHE", "Our House - No. 12")."""
    barred = _BAR.split(text)
    if len(barred) == _PAIR and fold(barred[0]) in _REVIEW:
        return _is_plain_banner(barred[1])
    if len(barred) > 1 and (_is_plain_banner(barred[0]) or all(map(_is_plain_banner, barred[1:]))):
        return _is_plain_banner(barred[0]) or len(barred) > 2
    dashed = _DASH.split(text)
    if len(dashed) > 1 and is_press(dashed[0]) and any(sign.isdigit() for sign in text):
        return True
    numbered = any(_ENDS_NUMBERED.search(fold(piece)) for piece in dashed[1:]) or any(
        _NUMBERED.fullmatch(fold(piece)) for piece in dashed
    )
    return len(text) <= 90 and (
        numbered if len(dashed) > 1 else bool(_NUMBERED.fullmatch(fold(text)))
    )
