"""Verdicts told in seven languages: "Le doy un 9", "Gli do un 7 e mezzo", "8 puan veriyorum".

English ones are in `verdicts`. A number without a scale counts only where it ends what is
said: "Le doy un 10 a la actriz" is of one of the cast.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from index.model import Rating

from .patterns import Pattern
from .rating_own_units import in_own_unit
from .ratings import read_rating
from .spelt_counts import COUNT, HALF, MANY, SCALE

_N = r"\d{1,2}(?:[.,'’]\d{1,2})?"
_STAR = r"(?:sternen?|étoiles?|estrellas?|estrelas?|stelle|stella|sterren|yıldız)"
_POINT = r"(?:punkten?|puntos?|punti|punten|pontos?|points?|puan)"
_HALF = rf"(?: {HALF})"
_OF = r"(?:\s?/\s?|\s(?:sobre|su|sur|von|van de|van|de|em|uit|op)\s)"
_TEN = rf"(?:5|6|10|20|100|{SCALE})(?![\d/.,]\d|\w)"
_STRONG = (
    rf"[★⭐✭][★⭐✭☆½ \ufe0f]{{0,16}}|{_N}(?: ?½)?{_OF}{_TEN}(?: (?:{_STAR}|{_POINT}))?|"
    rf"(?:{_N}|{COUNT}){_HALF}? {_STAR}{_HALF}?(?:{_OF}{_TEN})?|"
    rf"(?:{_N}|{MANY}){_HALF}? (?:sobre|su|sur|von|van de|van|de|em|op) {_TEN}"
    rf"(?: (?:{_STAR}|{_POINT}))?"
)
_OF_PEOPLE = (
    r"(?! (?-i:[A-ZÄÖÜ])[a-zß-ÿ]| (?:personas|persone|pessoas|personnes|mensen|"
    r"(?:auf|en|su|sur|op|bei|no|na) (?:amazon|imdb|netflix|google))\b)"
)
_ENDS = r"(?=\s*(?:[.!;)\]]|$))"
_WEAK = (
    rf"(?:10|[0-9](?:[.,'’]\d{{1,2}})?)(?:{_HALF}|[+−–-])?(?: {_POINT})?{_ENDS}|"
    rf"(?:(?<=\bun )|(?<=\bum )|(?<=\beine )|(?<=\been )|(?<=\bdikke )){MANY}{_HALF}?{_ENDS}"
)
_OWN = (
    rf"(?:{_N}(?: ?½)?|{MANY}){_OF}(?:5|6|10|20|{SCALE}) "
    r"(?-i:(?:(?<=(?:von [56]) )|(?<=von (?:10|20) )|(?<=von zehn )|(?<=von fünf )|"
    r"(?<=von sechs ))[A-ZÄÖÜ][a-zß-ÿ]{3,24}|[a-zß-ÿ]{4,16})(?=(?: posibles?)?\s*(?:[.!;)]|$))"
)
"""In a unit that the critic made up ("4 de 5 sombreros")."""
_R = rf"(?P<rating>{_OWN}|{_STRONG}|{_WEAK}){_OF_PEOPLE}"
_FILM = (
    r"(?: (?:a |à |ao |al |alla |au |dem |den |diesem |deze |de )?"
    r"(?:la |el |il |o |questo |este |esta |ce |cette )?"
    r"(?:pel[ií]cula|peli|cinta|film|filme|pellicola))?"
)
_GIVEN = Pattern(
    rf"\b(?:(?:le|yo le|les|la|lo|nosotros le) (?:doy|pongo|damos|ponemos|daría|pondría|otorgo|"
    rf"asigno|concedo|calificaría con|califico con){_FILM}|"
    rf"(?:se lleva|se merece|se queda (?:con|en)|merece|aprueba con){_FILM}|"
    rf"(?:gli|le|ci|io) (?:do|diamo|darei|assegno){_FILM}|(?:si merita|si porta a casa|merita)|"
    rf"(?:dou|damos|daria|leva|merece|recebe){_FILM}|"
    rf"(?:je|on|nous)(?: lui)? (?:mets|donne|mettrais|donnerais|mettons|donnons|met|accorde|"
    rf"attribue){_FILM}|"
    rf"(?:ich|wir) (?:gebe|geben|vergebe|vergeben){_FILM}(?: (?:hier|dafür|insgesamt|daher|ihm))?|"
    rf"(?:gebe|geben|vergebe|vergeben|gibt|gibt['’]s|bekommt|erhält|verdient)"
    rf"(?: (?:ich|wir|es|er|der film|von mir|von uns|hier|dafür|deshalb|insgesamt|"
    r"für mich)){0,3}|"
    rf"(?:ik|wij|we) (?:geef|geven)(?: (?:de|deze) film| hem| dit)?|krijgt(?: van (?:mij|ons))?)"
    rf"(?: (?:solide|gute|starke|knappe|stolze|verdiente|un buen|un|una|unos|unas|un bel|uma|une|"
    rf"ein|eine|een|la note de|une note de|una nota de|una puntuación de|nota|voto|la|dikke|"
    r"ruime))?"
    rf" {_R}",
    re.IGNORECASE,
    having=(
        "asign", "doy", "pongo", "damos", "ponemos", "daría", "pondría", "otorgo", "concedo",
        "califi", "lleva", "merec", "queda", "aprueba", " do", "diamo", "darei", "assegno",
        "merita",
        "porta a casa", "dou", "daria", "leva", "recebe", "mets", "donn", "mett", "accorde", " met",
        "attribue", "geb", "gibt", "bekommt", "erhält", "verdient", "geef", "geven", "krijgt",
    ),
)  # fmt: skip
_KEY = (
    r"(?:(?:mi|mia|mio|nuestra|minha|ma|meine?|mijn|benim|filme|filmin) )?"
    r"(?:nota|puntuación|puntuacion|calificación|calificacion|valoración|valoracion|puntaje|voto|"
    r"valutazione|giudizio|avaliação|cotação|pontuação|note|wertung|bewertung|eindcijfer|cijfer|"
    r"eindoordeel|puanım|puanim|puanımız|notum|notumuz|puan)"
)
_KEY_WORDS = (
    "nota", "puntu", "calific", "valor", "puntaje", "voto", "valutazione", "giudizio",
    "avalia", "cota", "pontua", "note", "wertung", "cijfer", "eindoordeel", "puan", "notum",
)  # fmt: skip
_TURKISH = r"(?:10|on|5|beş) üzerinden \d{1,2}(?:[.,]\d)?(?: buçuk)?(?: yıldız)?"
_KEYED = Pattern(
    rf"(?:^|[.!?…»”\")(\[–—|]\s?|\s){_KEY}(?: final| personal| finale)?"
    r"(?:\s?[:=–—-]\s?|\?\s(?:(?:diciamo|direi|digamos|diría|disons|sagen wir) )?|"
    r"\s(?:(?:es|è|é|est|ist|is|sería|seria|sera)\s)?)"
    rf"(?:de |un |una |ein |een |di )?(?P<rating>{_STRONG}|{_TURKISH}|\*{{2,5}}(?:\s?½)?|{_WEAK})",
    re.IGNORECASE,
    having=_KEY_WORDS,
)
_BRACKETED = Pattern(
    rf"[(\[]\s?{_KEY}\s?[:=–—-]?\s?(?P<rating>{_STRONG}|(?:10|[0-9](?:[.,'’]\d{{1,2}})?)[+−–-]?)"
    r"(?:\s?[:;,–—-]\s?[^()\[\]]{2,60})?[)\]]\W*$",
    re.IGNORECASE,
    having=_KEY_WORDS,
)
_TURKISH_GIVEN = Pattern(
    rf"(?P<rating>{_TURKISH}|\d{{1,2}}(?:[.,]\d)? ?/ ?(?:5|10|100)|"
    r"(?:10|\d(?:[.,]\d)?)(?= puan\b| ver(?:iyorum|dim|irim|dik|iyoruz|iriz)\b)|"
    r"(?:\d(?:[.,]5)?|dört|beş|üç|iki)(?: buçuk)? yıldız)"
    r"(?: puan)? (?:veriyorum|verdim|veririm|verdik|veriyoruz|veririz|hak ediyor)",
    re.IGNORECASE,
    having=("veri", "verdi", "hak ediyor"),
)
_LAST = Pattern(
    rf"(?:^|[.!?…»”\"]\s|\()(?:un |una |um |ein |een |une )?"
    rf"(?P<rating>{_OWN}|{_STRONG}|{_TURKISH})\W*$",
    re.IGNORECASE,
)
_THEN_A_REMARK = Pattern(
    rf"(?:^|[.!?…»”\"]\s)(?:un |una |um |ein |een |une )?(?P<rating>{_STRONG}|{_TURKISH})"
    r"[.!]+\s+[^.!?…\n\d:]{2,50}[.!…]*$",
    re.IGNORECASE,
)
"""A whole sentence that is a rating, and a short remark behind it ("4 sur 5. À bientôt.")."""
_ARTICLE = Pattern(
    rf"[.!?…»”\")]\s(?:Un|Una|Um|Uma|Een(?: dikke| ruime)?) (?P<rating>{_WEAK})\W*$|"
    rf"^Un (?P<alone>{_WEAK})\W*$"
)
_NUMBER = Pattern(
    r"(?:^|[.!?…»”\")]\s)(?P<rating>[0-9][.,](?:0|5|25|75)|[3-9] e mezzo|[3-9] y medio)[.!]?\s*$"
)
"""A bare number that ends a text; no whole one, which may be of a page, a note or comments."""
_OTHERS = re.compile(
    r"\b(?:a|al|à|au|aux|ad|alla|allo|ai|ao|aos|às|dem|der|den)\s+(?!la (?:pel|cinta)|esta|"
    r"este|pel|cinta|ce film|questo|film)[^\W\d_]|"
    r"\b(?:libro|novela|secuela|anterior|precedente|précédent|original|precuela|romanzo|livre|roman|buch|vorgänger|boek|livro|"
    r"kitap|kitab\w+|usuarios?|utenti|críticos?|público|pubblico|spectateurs|zuschauer|leser|"
    r"imdb|filmaffinity|allocin\w+|letterboxd|media|medio|moyenne|durchschnitt|ortalama)\b",
    re.IGNORECASE,
)
_STATES = re.compile(
    r"[:=–—-]|^[^\w\s]|^(?!\s)|\s(?:es|è|é|est|ist|is|sería|seria|sera)\s|üzerinden"
)
"""What parts key and number; "véase la nota 3" is no verdict."""
_ANYBODY = re.compile(
    r"(?:leva|recebe|gibt|bekommt|erhält|verdient|krijgt) (?!von mir|van mij)", re.IGNORECASE
)
"""Verbs that say of no critic that a number is a mark ("Es gibt 8.")."""
_SENTENCE = re.compile(r"[.!?…;\n][”\"»)]*\s")
_TAIL = 90


def told_verdict(paragraph: str, *, last: bool) -> tuple[Rating, int] | None:
    """The last verdict that a paragraph tells, and where it begins.

    `last`: it is the text's last paragraph, whose very end can be a rating without a word.
    """
    patterns = (_KEYED, _GIVEN, _TURKISH_GIVEN, _BRACKETED)
    found: tuple[Rating, int] | None = None
    for pattern in patterns:
        for match in pattern.finditer(paragraph):
            found = _later(found, paragraph, match)
    if found is None and last:
        start = max(0, len(paragraph) - _TAIL)
        for pattern in (_LAST, _ARTICLE, _NUMBER, _THEN_A_REMARK):
            end = pattern.search(paragraph[start:])
            if end and not (start and not end.start()):
                found = _later(found, paragraph, end, start)
        found = found or _in_own_sentence(paragraph)
    return found


_SENTENCES = re.compile(r"[^.!?…\n]+")


def _in_own_sentence(paragraph: str) -> tuple[Rating, int] | None:
    """The verdict that a last sentence is, or the one before a remark, in the critic's own unit."""
    start = max(0, len(paragraph) - 2 * _TAIL)
    sentences = [match for match in _SENTENCES.finditer(paragraph, start) if match[0].strip()][-2:]
    if len(sentences) > 1 and len(sentences[1][0]) > _REMARK:
        sentences = sentences[1:]
    for match in reversed(sentences):
        whole = (match.start() > start or not start) and "/" not in match[0]
        rating = in_own_unit(match[0].strip()) if whole else None
        if rating is not None:
            return rating, match.end() - len(match[0].lstrip())
    return None


_REMARK = 50
"""Letters of what may be said behind a verdict ("4 sur 5. À bientôt")."""


def _later(
    found: tuple[Rating, int] | None, paragraph: str, match: re.Match[str], start: int = 0
) -> tuple[Rating, int] | None:
    group = match.lastgroup or "rating"
    at = start + match.start(group)
    if found is not None and found[1] > at:
        return found
    before = _SENTENCE.split(paragraph[max(0, at - 90) : at])[-1]
    if _OTHERS.search(before):
        return found
    if match.re is _KEYED.compiled and not _STATES.search(
        match[0][: match.start(group) - match.start()]
    ):
        return found
    rating = _read(match[group])
    plain = rating is not None and rating.scale is None and match[group][-1].isdigit()
    if plain and match.re is _GIVEN.compiled and _ANYBODY.match(match[0]):
        return found
    return (rating, at) if rating is not None and rating.kind == "verdict" else found


def _read(printed: str) -> Rating | None:
    shown = printed.strip(" .!)")
    signed = shown[-1] in "+-−–"
    rating = read_rating(shown.rstrip("+-−–") if signed else shown, bare=True)
    return replace(rating, printed=shown) if rating is not None and signed else rating
