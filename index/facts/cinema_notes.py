"""A cinema's practical notes beside a text: when it is shown, what it costs, how to book.

Told by clock times, prices, weekdays and the words of a box office. Only lines
outside the running text are asked about.
"""

from __future__ import annotations

import re

from .patterns import Pattern

_KEY = Pattern(
    r"""[\W_]*(?:
    spielzeiten|spieltermine|(?:nächste\ )?vorstellung(?:en)?|vorführung(?:en)?|termine|
    eintritt(?:spreise?)?|öffnungszeiten|(?:kino|tages|abend)?kasse|kassenöffnung|reservierung(?:en)?|
    kartenreservierung|karten|preise|vorverkauf|einlass|
    séances?|horaires?|tarifs?|plein\ tarif|tarif\ (?:réduit|plein|unique)|prix\ des\ places|caisse|
    billetterie|réservations?|
    sesiones|pases|funciones|horarios?|precios?|entradas?|taquilla|reservas?|
    orari(?:o)?|prezzi|biglietti|biglietteria|ingresso|spettacoli|proiezioni|prenotazioni|
    sessões|horários?|preços?|bilhetes|bilheteira|bilheteria|ingressos|
    seans(?:lar)?|bilet(?:ler)?|fiyat(?:lar)?|gösterim(?:ler)?|gişe|
    (?:aanvangs|speel)?tijden|kaarten|kaartjes|toegang|toegangsprijs|voorstellingen|kassa|
    screenings?|show\ ?times?|session\ times?|performances|box\ office|doors|doors\ open|admission|
    tickets|ticket\ prices|opening\ hours|open(?:ing)?\ times?|prices|bookings?|reservations|
    members|concessions
    )\b(?P<colon>\s*:)?""",
    re.IGNORECASE | re.VERBOSE,
)
_TIME = re.compile(
    r"\b(?:[01]?\d|2[0-3])(?:[:.]\d\d(?:\s?[ap]\.?m)?\b|\s?h\s?(?:\d\d)?\b|\s?uhr\b|\s?[ap]\.?m\b)",
    re.IGNORECASE,
)
_PRICE = Pattern(
    r"(?:€|£|\$|₺|\b(?:EUR|CHF|TL|USD|GBP))\s?\d+(?:[.,]\d\d?)?|"
    r"\d+(?:[.,](?:\d\d?|-))?\s?(?:€|£|₺|(?:EUR|CHF|TL|euros?|Euro|pounds)\b)",
    having=("€", "£", "$", "₺", "eur", "chf", "tl", "usd", "gbp", "pounds"),
)
_DAY = Pattern(
    r"\b(?:mo|di|mi|do|fr|sa|so|mon|tues?|wed|thur?s?|fri|sat|sun|(?:mon|diens|donners|frei|"
    r"sams|sonn)tags?|mittwochs?|sonnabends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|lun|mar|"
    r"mer|jeu|ven|sam|dim|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mié|jue|vie|sáb|"
    r"dom|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|gio|sab|lunedì|martedì|"
    r"mercoledì|giovedì|venerdì|sabato|domenica|feriali|festivi|seg|qua|qui|sex|segunda|terça|"
    r"quarta|quinta|sexta|ma|wo|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|"
    r"zondag|pzt|sal|çar|per|cum|cmt|paz|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|"
    r"täglich|daily|tous les jours|todos los días|tutti i giorni|dagelijks|her gün)\b\.?",
    re.IGNORECASE,
)
_MONTH = re.compile(
    r"\b(?:june?|july?|jan|feb|mar|apr|may|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr?|avr|juin|"
    r"juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|out|mrt|mei)[^\W\d_]{0,7}\b\.?",
    re.IGNORECASE,
)
_VERSION = re.compile(
    r"\b(?:OV|OF|OmU|OmeU|OmdU|DF|VO|VF|VOST\w*|VOSE|V\.O\.S?\.?|DCP|IMAX|2D|3D|35 ?mm|70 ?mm)\b"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_WORD = re.compile(r"[^\W\d_]{2,}")
_STATED = Pattern(
    r"""^[\W_]*(?:
    doors\ open\b | no\ (?:admittance|late\ admission|latecomers)
  | (?:now|currently)\ showing\ (?:in|at|on)
  | (?:barrierefreie?|audiodeskription|audiodescription|audio\ description|hörfassung)\b
      .{0,60}\b(?:app|greta|verfügbar|available|disponible)
  | (?:nu|vanaf\ nu|vanaf\ \w+)\ te\ zien\ in | (?:jetzt|ab\ \w+)\ (?:im\ kino|in\ unserem\ kino)
  | actuellement\ (?:en\ salles?|à\ l['’]affiche)
  | (?:réservation|reservation|booking)s?\ (?:on|by|sur|par|unter)\b.{0,60}\d
  | (?:tel|tél|telefon|phone|telephone|fon)\.?\s?:?\ ?[+(]?\d
  | der\ eintritt\ ist\ frei | eintritt\ frei | entrée\ libre | entrada\ (?:libre|gratuita)
  | gösterim(?:ler|lerimiz)\ ücretsiz | giriş\ ücretsiz | de\ bar\ is\ open
  | ingresso\ (?:libero|gratuito) | free\ admission | admission\ (?:is\ )?free | toegang\ gratis
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_OPEN = re.compile(
    r"\bopen\b|\bgeöffnet\b|\bouvert|\babiert|\bapert|\baçık\b|\btel\b", re.IGNORECASE
)
_DATE = re.compile(r"\b\d{1,2}\.\s?\d{1,2}\.|\b\d{1,2}/\d{1,2}\b")
MOST_WORDS = 40
"""Words that such a note has at most."""
_MOST_OTHERS = 4


def is_practical(text: str) -> bool:
    """Whether a whole line says when a film is shown, what it costs or how to get in."""
    if len(text) > 300 or len(text.split()) > MOST_WORDS:
        return False
    if _STATED.match(text):
        return True
    times, prices = len(_TIME.findall(text)), len(_PRICE.findall(text))
    key = _KEY.match(text)
    return _by_key(text, key, times, prices) if key else _by_count(text, times, prices)


def is_priced(text: str) -> bool:
    """Whether a line in a text too is the price of a ticket: no sentence begins and ends so."""
    if len(text) > _PRICED or text[-1:] in ".!?…" or not _PRICE.search(text):
        return False
    return _KEY.match(text) is not None and _others(text) <= 2 * _MOST_OTHERS


_PRICED = 90


def _by_key(text: str, key: re.Match[str], times: int, prices: int) -> bool:
    """Whether a line that begins with a word of the box office goes on like one."""
    if key["colon"] and (times or prices or _DAY.search(text, key.end())):
        return True
    others = _others(text)
    if prices or _books(text) or (times and others <= _MOST_OTHERS):
        return others <= 3 * _MOST_OTHERS
    return bool(_OPEN.search(text)) and len(text.split()) <= 16


def _by_count(text: str, times: int, prices: int) -> bool:
    """Whether a line is made of times and prices; one with a year is rather a date."""
    if not times + prices or _YEAR.search(text):
        return False
    others = _others(text)
    if times + prices > 1:
        return others <= _MOST_OTHERS
    return others <= 1 and bool(times and _DAY.search(text))


def _books(text: str) -> bool:
    """Whether a line that begins with a showing gives its date as well."""
    return bool(_TIME.search(text) and _DATE.search(text))


def _others(text: str) -> int:
    """How many words a line has beside times, prices, days and marks of versions."""
    for pattern in (_PRICE, _TIME, _VERSION, _DAY, _MONTH):
        text = pattern.sub(" ", text)
    return len(_WORD.findall(text))
