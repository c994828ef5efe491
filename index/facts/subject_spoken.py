"""What a text speaks of: films, or books, series, games, records and plays.

A film's review can speak of its novel, its band or its game too, but in the words
of films.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property

from index.folding import word_set

from .patterns import Pattern

_TOKEN = re.compile(r"[^\W\d_]+")
_EASTERN = re.compile("映画|監督|电影|電影|导演|導演|影片|片子|영화|감독")
_NAMES = word_set(
    """film films movie movies filmen director directors regie oscar oscars letterboxd imdb
    película películas filmi filme filmes filmin cine peli"""
)
_NAME_STEMS = (
    "cinema", "filmmak", "kino", "regisseur", "ciné", "réalisat", "pellicol", "sinema", "yönetmen",
    "screenplay", "ταινί", "фильм", "filmkriti",
)  # fmt: skip
_NEAR = word_set(
    """picture pictures directed directing actor actors actress actresses screen onscreen scene
    scenes sequel sequels prequel prequels remake remakes trailer audience audiences performance
    performances cast footage viewer viewers plot protagonist biopic franchise watched starring
    shot shots leinwand streifen handlung szene szenen acteurs scène scènes pelis cineasta guion
    guión actores actriz actrices rodaje escena escenas reparto regista attore attori attrice
    attrici scena scene filmagens elenco roteiro cena cenas bioscoop regisseuse camera kamera
    cartelera carteleras multicine multicines taquilla taquillas estreno estrenos pantalla metraje
    cinta cintas secuencia secuencias palomitas secuela secuelas casting castings regia commedia
    commedie montaggio inquadrature copione telona bilheteria faroeste atuações vizyon vizyona
    tráiler tráilers tráileres schermo multisala butaca butacas proiezione
    vizyonda seyirci seyirciyi beyazperde beyazperdeye başrol başrolde gişe gişede perdede"""
)
_NEAR_STEMS = (
    "screenwrit", "screening", "blockbuster", "documentar", "rewatch", "darsteller", "schauspiel",
    "drehbuch", "zuschauer", "réalis", "acteur", "actrice", "scénario", "métrage", "spectateur",
    "largometraje", "espectador", "sceneggiatur", "protagonist", "cineast", "diretor", "film",
    "oyuncu", "senaryo", "sahne", "izleyici", "cortometraje", "guionist", "cinéfil", "roteirist",
    "inquadratur", "spettator", "başrol", "σκηνοθ", "σινεμ", "кино", "режисс", "актёр", "актер",
    "cinematograph",
)  # fmt: skip
_OTHERS = {
    "series": (
        word_set(
            """season seasons episode episodes staffel staffeln folge folgen saison saisons épisode
            épisodes temporada temporadas episodio episodios stagione stagioni puntata puntate
            series serie série séries dizi seizoen seizoenen aflevering afleveringen"""
        ),
        ("showrunner", "sezon", "bölüm", "dizinin"),
    ),
    "book": (
        word_set(
            """novel novels book books chapter chapters reader readers paperback hardcover memoir
            audiobook goodreads buch buches roman romans kapitel livre livres novela libro libros
            romanzo lettore lettori novelas página páginas lectura leerlo romanzi pagine romances
            leitor leitores leitura romanı romanın yazarın sayfa"""
        ),
        ("leser", "lecteur", "lector", "kitap", "okur"),
    ),
    "game": (
        word_set("game games gameplay playthrough nintendo playstation xbox steam"),
        ("videojuego", "videospiel", "videogame", "oyunu", "oyunun"),
    ),
    "music": (
        word_set(
            """album albums track tracks vocal vocals band singles lyrics setlist encore concert
            concerts disco canciones"""
        ),
        ("tracklist", "guitar", "konzert"),
    ),
}  # fmt: skip
_OF_SERIES = Pattern(
    r"\b(?:tv|television) (?:show|series)|\bseason (?:one|two|three|four|five|\d)|\bmini-?series|"
    r"\blimited series|\bshowrunner|\bstaffel \d|\bsaison \d|\btemporada \d|\bstagione \d",
    re.IGNORECASE,
    having=(
        "tv ", "television ", "season ", "miniseries", "mini-series", "limited series",
        "showrunner", "staffel ", "saison ", "temporada ", "stagione ",
    ),
)  # fmt: skip
_THIS_SERIES = Pattern(
    r"\bthis (?:(?:tv|television|tele)[ -]?)?(?:show|series)\b|\bdiese[rn]? (?:fernseh)?serie\b|"
    r"\bcette série\b|\b(?:esta|questa|deze) (?:mini)?s[eé]rie\b|\bbu dizi",
    re.IGNORECASE,
    having=("show", "serie", "série", "dizi"),
)
_SEASONS = word_set(
    """season seasons episode episodes staffel staffeln folgen saison saisons épisode épisodes
    temporada temporadas episodio episodios stagione stagioni puntata puntate showrunner
    aflevering afleveringen seizoen sezon bölümü bölümler"""
)
_CRAFTS = (
    word_set(
        """author novel novels prose chapter chapters page pages narrator paragraph paragraphs
        reader readers paperback hardcover audiobook kindle bookshop bookstore reread book books
        sentences memoir trilogy library autor autora autorin seiten kapitel roman leser buch
        auteur autrice chapitre chapitres lecteur lectrice livre páginas capítulo capítulos lector
        lectora novela libro pagine capitoli lettore romanzo sayfa yazar yazarın
        okur kitap kitabı"""
    ),
    word_set(
        """game games gameplay controls level levels boss bosses controller puzzle puzzles console
        playthrough quest quests combat multiplayer dlc checkpoint checkpoints stealth switch ps4
        ps5 xbox steam inventory playable player players nivel niveles mandos jefe steuerung
        endgegner rätsel niveaux manette livello livelli oyunu bölümleri"""
    ),
    word_set(
        """song songs track tracks vocals guitar guitars drums lyrics chorus riff riffs bassline
        synths synth ep lp album albums band listen listening lied lieder gitarre schlagzeug
        chanson chansons guitare batterie canción canciones guitarra letra letras şarkı şarkılar"""
    ),
    word_set(
        """stage staging staged interval playwright broadway ovation understudy theatre theater
        tickets bühne inszenierung théâtre pièce teatro escenario tiyatro sahnede"""
    ),
)
"""Words that people use of books, games, records and plays, a few of which in films' reviews."""
_SHARED = word_set(
    """sequel sequels prequel plot scene scenes performance performances audience audiences cast
    actor actors actress protagonist franchise starring trailer watched szene szenen handlung
    zuschauer scène scènes escena escenas actores scena scene picture pictures shot shots screen
    onscreen film sahne oyuncu"""
)
_OPENS_READING = Pattern(
    r"\b(?:I|we|I['’]ve|I have)(?: \w+){0,3} (?:re-?)?(?:read|reading) (?!about\b|that\b|the "
    r"(?:reviews?|news)\b)|\bfinished reading\b|\b(?:this|the latest|the last) (?:book|novel)\b|"
    r"\bhabe ich\b[^.!?]{0,60}\bgelesen\b|\bj['’]ai lu\b|"
    r"\b(?:he leído|acabo de leer|terminé de leer)\b|\bokudum\b",
    re.IGNORECASE,
    having=("read", "book", "novel", "gelesen", "ai lu", "leído", "leer", "okudum"),
)
_FIRST_SENTENCE = re.compile(r"[^.!?\n]{0,200}")
_LEAST_CRAFT = 3
_LEAST_OTHERS = 4
_FILMY = 6
"""Different words of films from which on a text is of one, whatever else it speaks of."""
_LOOKED_AT = 6000


class Spoken:
    """The words of a text's beginning, counted."""

    def __init__(self, text: str) -> None:
        self._text = text[:_LOOKED_AT]
        self._counted = Counter(_TOKEN.findall(self._text.casefold()))

    @cached_property
    def named(self) -> int:
        """How often films are named."""
        return self._count(_NAMES, _NAME_STEMS) + len(_EASTERN.findall(self._text))

    @cached_property
    def near(self) -> tuple[str, ...]:
        """The different words of films and of what is said of them."""
        return tuple(word for word in self._counted if _is_near(word))

    @property
    def is_of_others(self) -> bool:
        """Whether the text speaks of books, series, games or music far more than of films."""
        phrases = {found[0].casefold() for found in _OF_SERIES.finditer(self._text)}
        if len(phrases) >= 2 and self.named <= 1 and len(self.near) < _FILMY:
            return True
        if self._is_of_this_series:
            return True
        for kind, (words, stems) in _OTHERS.items():
            times = self._count(words, stems)
            much = times >= _LEAST_OTHERS and times > 2 * self.named
            if much and (kind == "series" or len(self.near) < _FILMY):
                return True
        return self._is_read or self._is_of_a_craft

    @property
    def _is_of_this_series(self) -> bool:
        """Whether the text points to "this show" as others do to "this film", and names no film."""
        if self.named or len(self.near) >= _FILMY:
            return False
        found = [match[0].casefold() for match in _THIS_SERIES.finditer(self._text)]
        told = any("tv" in phrase or "television" in phrase or "dizi" in phrase for phrase in found)
        return len(found) >= (1 if told else 2)

    @property
    def is_of_seasons(self) -> bool:
        """Whether the text counts seasons and episodes, though credits stand beside it."""
        kinds = sum(1 for word in _SEASONS if word in self._counted)
        return kinds >= 2 and self._count(*_OTHERS["series"]) >= _FILMY and self.named < 2

    @property
    def _is_read(self) -> bool:
        """Whether the text begins with reading; it can name the film made of the book as well."""
        opening = _FIRST_SENTENCE.match(self._text.lstrip())
        if opening is None or not _OPENS_READING.search(opening[0]):
            return False
        if any(word in _NAMES for word in _TOKEN.findall(opening[0].casefold())):
            return False
        return sum(self._counted[word] for word in _CRAFTS[0]) >= max(self.named, 2)

    @property
    def _is_of_a_craft(self) -> bool:
        """Whether the text uses several words of one craft, and hardly any that only films have."""
        own = sum(1 for word in self.near if word not in _SHARED)
        if self.named or own > 1:
            return False
        used = (sum(1 for word in craft if word in self._counted) for craft in _CRAFTS)
        return any(words >= _LEAST_CRAFT for words in used)

    def _count(self, words: frozenset[str], stems: tuple[str, ...]) -> int:
        """How often the text has one of the words, or one that begins with one of the stems."""
        return sum(
            times
            for word, times in self._counted.items()
            if word in words or word.startswith(stems)
        )


def _is_near(word: str) -> bool:
    """Whether a word is one of films and of what is said of them."""
    known = word in _NAMES or word in _NEAR
    return known or word.startswith(_NEAR_STEMS) or word.startswith(_NAME_STEMS)
