"""Keys of a verdict put together in eight languages: "Puntuación personal", "Benim puanım"."""

from __future__ import annotations

import re
from typing import Literal

from .patterns import Pattern
from .ratings import is_aggregate_name

_NOUNS = (
    "nota|puntuacion|calificacion|valoracion|puntaje|veredicto|voto|valutazione|giudizio|"
    "punteggio|verdetto|avaliacao|pontuacao|cotacao|classificacao|veredito|note|notation|cote|"
    "evaluation|appreciation|verdict|wertung|bewertung|endwertung|schulnote|urteil|punktzahl|"
    "punkte|cijfer|rapportcijfer|eindscore|score|beoordeling|oordeel|waardering|puan|puani|"
    "puanim|puanimiz|not|notu|notum|notumuz|degerlendirme|degerlendirmem|degerlendirmemiz|yildizi"
)
_WHOSE = (
    "mi|mia|mio|il mio|la mia|il nostro|la nostra|nuestra|nuestro|minha|a minha|meu|nossa|a nossa|"
    "ma|mon|notre|sa|mein|meine|unser|unsere|mijn|onze|ons|benim|bizim|filme|filmin|bu filme|genel|"
    "toplam|final|finale|yazarin|elestirmenin|editorun|verdigim|filme verdigim"
)
_TAIL = (
    "final|personal|total|global|general|geral|complessivo|complessiva|personale|totale|finale|"
    "pessoal|globale|personnelle|del? (?:la )?(?:pelicula|peli|cinta|film|filme)|do filme|du film|"
    "del (?:critico|autor|redactor)|do (?:autor|redator)|du critique|"
    "de (?:el|la) (?:critica|autora|redaccion)|da redacao|de la redaction|del redattore|"
    "della redazione|van de redactie|der redaktion|des kritikers|des redakteurs"
)
_COMPOSED = Pattern(
    rf"(?:(?:{_WHOSE}) ){{1,2}}(?:{_NOUNS})(?: (?:{_TAIL}))?|(?:{_NOUNS}) (?:{_TAIL})|"
    r"puntaje|veredicto|punteggio|verdetto|veredito|schulnote|rapportcijfer|eindscore|endwertung|"
    r"(?:mon|notre) avis|(?:mi|nuestra) opinion|cote|recomendacion|vale"
)
_NOUN = re.compile(rf"(?:^|\s)(?:{_NOUNS})(?:$|\s)")
_AVERAGE = re.compile(
    r"(?:^|\s)(?:media|medio|medie|moyenne|durchschnittliche?|durchschnitt|gemiddelde?|ortalama|"
    r"promedio|leser|leserwertung|lectores|lettori|leitores|lecteurs|okur|okuyucu|izleyici|uye|"
    r"espectadores|nutzer|internautas|gebruikers|lezers|prensa|presse|critica|stampa)(?:$|\s)"
)
_MOST = 6


def verdict_key(folded: str) -> Literal["rating", "aggregate"] | None:
    """What a folded key of several words says of the rating behind it; None for other keys."""
    if _COMPOSED.fullmatch(folded) and not is_aggregate_name(folded):
        return "rating"
    if not 1 <= folded.count(" ") < _MOST or not _NOUN.search(folded):
        return None
    averaged = _AVERAGE.search(folded) or is_aggregate_name(folded)
    return "aggregate" if averaged else None
