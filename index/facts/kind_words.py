"""Which words a text is made of, as numbers by name: those of reviews, talks, news, programmes.

Words are counted in all languages at once; no single one of them says anything.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator

from index.folding import fold, word_set

from .dates import MONTHS
from .subject import is_judged, judgements

_VOICE = word_set(
    """i im ive my me ich mir mich mein meine meinen je j moi mon ma yo mi io mio mia eu meu minha
    ik mijn ben bence benim"""
)
_TO_COME = word_set(
    """will wird werden sera seront zal zullen olacak acikladi aciklandi announced announces
    million millions billion casting filming shooting confirmed reportedly"""
)
_ADDRESSED = word_set(
    """you your yourself sie ihr ihre ihnen vous votre vos usted tu lei suo voce u uw siz"""
)
WEEKS = word_set(
    """week weekly weekend month festival fest day screening screenings woche wochenende monat
    tag semaine mois jour semana mes dia settimana mese giorno hafta haftanin gunu festivali
    festivals opens opening cinemas theaters theatres kinos kinostart cines salles sale"""
)
_FILM = word_set(
    """film movie picture documentary pelicula cinta filme filmi filmin filmde streifen metrage
    pellicola documentaire documental"""
)
_FILMS = word_set(
    "films movies flicks documentaries peliculas filmen filmes filmler filmleri titles"
)
_PRIZES = word_set(
    """oscar oscars prize prizes award awards awarded nominated nomination nominations jury winner
    premiere premiered premieres premieren weltpremiere festival festivals festspiele berlinale
    cannes venice venedig venise venecia sundance toronto tiff locarno mostra prix palme preis
    preise auszeichnung ausgezeichnet nominiert nominierungen premio premios premiado nominada
    nominado nominaciones galardon recompense nomme premi premiato odul odulu odulleri aday
    adayligi festivali altin golden globe bafta cesar goya"""
)
_ANNOUNCES = word_set(
    """trailer teaser fragman fragmani trailers debut debuts debuted premiere release released
    releases releasing distributor distribution rights acquired opens opening starts startet
    kinostart erscheint estreno estrena estrenara estrenos sortie sortira uscita uscira vizyona
    vizyon girecek gosterime cinemas theaters upcoming forthcoming soon bientot proximamente
    demnachst yakinda tickets ticket karten entradas billets bilet website info information
    informationen veranstaltung programme program programm screening screenings event eintritt
    admission presented"""
)
_CRAFT = word_set(
    """performance performances acting actor actress actors cast script screenplay cinematography
    score soundtrack direction directed scene scenes character characters plot story ending pace
    pacing twist dialogue schauspieler darsteller schauspielerisch drehbuch kamera inszenierung
    inszeniert szene szenen figuren figur handlung geschichte ende spannung acteur acteurs actrice
    scenario mise personnages personnage intrigue histoire scenes realisation interpretation actores
    actriz guion fotografia escena escenas personaje personajes trama historia interpretacion
    interpretaciones direccion attore attori sceneggiatura personaggi storia regia oyunculuk oyuncu
    senaryo yonetmen sahne sahneler karakter karakterler hikaye kurgu"""
)
_MONTHS = frozenset(MONTHS)
_SAYS = re.compile(
    r"[”\"»’],? (?:he |she )?(?:said|says|told|sagte|sagt|erklärte|dit|explique|dijo|dice|disse|"
    r"spiega|zei|dedi)\b"
)
_HOUR = re.compile(
    r"\b(?:[01]?\d|2[0-3])[:.][0-5]\d\b(?:\s?(?:uhr|h|pm|am))?|\b\d{1,2}\s?[ap]\.?m\b"
)
_QUOTED = re.compile(r"[“„«][^“”„«»]{2,600}[”“»]|\"[^\"\n]{0,600}\"")
_SPOKEN = 25
"""Characters in quotation marks from which on they are what somebody says, and no title."""
_CAST = re.compile(
    r"[^\W\d_a-zß-ÿ][\w’'-]{0,20} \((?:[^\W\d_a-zß-ÿ][\w.’'-]{0,20}[ -]){1,3}"
    r"[^\W\d_a-zß-ÿ][\w’'-]{0,20}[),]"
)
"""A person of the story with who plays her ("Ann (Jane Doe)")."""
_MOST = 8000
"""Characters of a text that are looked through for its cast."""
_UNSAID = 100
"""Words that are added where a share is taken, so that one word of a short text is not much."""
_SOME = 800
"""Words of a text among which a voice and what is to come are counted."""


def signs_of_words(text: str, words: int, language: str | None) -> Iterator[tuple[str, float]]:
    """What the sentences are like: who speaks, to whom, of what time, in which tone."""
    spoken = fold(text).split()[:_SOME]
    some = len(spoken) + _UNSAID
    # "eines Films" is of one; the plural of German has other letters.
    several = _FILMS - {"films"} if language == "de" else _FILMS
    yield "words", math.log1p(words)
    yield "few words", words < 40
    yield "no words", not words
    counts = Counter(spoken)
    for name, told, most in (
        ("own voice", _VOICE, 3), ("tells what is to come", _TO_COME, 3), ("months", _MONTHS, 3),
        ("addresses", _ADDRESSED, 3), ("weeks", WEEKS, 3), ("one film", _FILM, 3),
        ("several films", several, 3), ("prizes", _PRIZES, 1.2), ("announces", _ANNOUNCES, 1.5),
        ("craft", _CRAFT, 3),
    ):  # fmt: skip
        yield name, min(most, 75 * sum(counts[word] for word in told) / some)
    yield "figures", min(1, 75 * sum(map(str.isdigit, spoken)) / some)
    names = sum(bool(word[:1].isupper()) for word in text.split()[:_SOME])
    yield "capitals", names / max(1, len(spoken))
    yield "no judgement", not is_judged(text)
    yield "judgements", min(4, 150 * judgements(text) / (words + _UNSAID))
    quoted = sum(size for each in _QUOTED.findall(text) if (size := len(each)) >= _SPOKEN)
    yield "share quoted", min(0.35, quoted / (len(text) + _UNSAID))
    yield "quoted speech", math.log1p(len(_SAYS.findall(text)))
    yield "hours", math.log1p(len(_HOUR.findall(text)))
    yield "cast in brackets", math.log1p(len(_CAST.findall(text[:_MOST])))
