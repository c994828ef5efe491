"""Whatever on a page can be a rating: pieces of its lines in any form, before any is believed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from msgspec.structs import replace

from index.model import Rating

from .gallery_counters import TURNED
from .grades import percent_of
from .part_scores import OF_A_SERIES
from .parts import Part
from .patterns import Pattern
from .rating_legends import LEGEND
from .rating_own_units import in_bare_unit, in_hearts, in_own_unit
from .ratings import SCALES, is_aggregate_name, read_rating
from .spelt_counts import COUNT, HALF
from .spelt_counts import SCALE as SPELT

_N = r"\d{1,3}(?:[.,'’]\d{1,2})?(?:\s?(?:½|¼|¾|1/2(?!\d)))?"
_STAR = (
    r"(?:stars?|sternen?|étoiles?|estrellas?|estrelas?|stelle|stella|sterren|ster|yıldız|"
    r"stjerner|stjärnor|gwiazdek|gwiazdki)"
)
_POINT = r"(?:punkten?|puntos?|punti|punten|pontos?|puan)"
_HALF = rf"(?:[ -]and[ -]a[ -]half| {HALF})"
_OF = (
    r"(?:\s?/\s?|\s(?:out of(?: a possible)?|outta|of|von|sur|sobre|de|su|van de|van|uit|op|av|af|"
    r"dari|из|z)\s)"
)
_SAID_OF = r"(?:(?:out )?(?:of|von|sur|sobre|su|de|uit))"
_SCALE = r"(?:100|20|10|[3-9])(?:[.,]0)?(?![\d/]|[.,]\d|-\d)"
_SPELT_SCALE = rf"(?:{_SCALE}|{SPELT})"
_THINGS = (
    r"(?-i:(?<=von (?:5|6)|on (?:10|20)) [A-ZÄÖÜ][a-zäöüß]{3,}(?:-?[A-ZÄÖÜ]?[a-zäöüß]+){0,2}"
    r"(?=[.!,;)]|$))"
)
"""What a German critic counts in ("7 von 10 Popcorntüten")."""
_FULL = "★⭐🌟✭✮✯✰✪"
_STARS = rf"[{_FULL}☆✩](?:[ \ufe0f]{{0,2}}[{_FULL}☆✩½⯨⯪]){{0,10}}\ufe0f?(?:\s?1/2)?"
_OF_STARS = rf"(?:,?\s?\(?(?:/|{_SAID_OF} )\s?(?:\d{{1,2}}|four|five|ten)\)?)?"
_ASTERISKS = (
    rf"(?<![*\w])(?<![.!?,;…]\*)(?<![.!?,;…])\*(?:\s?\*){{0,4}}(?:\s?(?:½|1/2))?(?:{_HALF})?(?:\s{_STAR})?"
    r"(?:\s\(?out of (?:four|five|\d|\*{4,5})\)?)?(?![*\w])"
)
_ONES = "●⬤◉♥❤🖤🍿🟡🟢🔥💀🍅🌶👻🥔@+°"
_TOKENS = (
    rf"(?P<one>[{_ONES}])\ufe0f?(?:\s?(?P=one)\ufe0f?){{1,9}}"
    r"(?:(?<=\+)[-−–]{1,3}(?![\w>])|(?:\s?[½💛💔🧡♡🤍○◐]\ufe0f?){0,4})"
)
_STARS_BEHIND = rf"(?:\s(?:{_STAR}|{_POINT})(?![\w-]))?"
_SIGN = r"\s?[★⭐\U0001f300-\U0001faff]\ufe0f?"
_FRACTION = (
    rf"(?<![\d.,/'’$€£-]){_N}(?:\s{_STAR}|{_SIGN})?{_OF}{_SCALE}(?:\s{_STAR}(?![\w-])|{_THINGS})?"
)
_SCALE_FIRST = rf"\b(?:5|10|100|beş|on)\süzerinden\s(?:{_N}|{COUNT})(?: buçuk)?(?: yıldız)?"
_SCALE_FIRST += r"|(?<![\d.,/])\d(?:[.,]5)? (?:5|10) yıldız üzerinden"
_SPOKEN = (
    rf"\b{COUNT}{_HALF}?(?:[ -]{_STAR})?\s(?:out of(?: a possible)?|von|sur|sobre|su|uit|"
    rf"(?:van )?de|em|op|auf) {_SPELT_SCALE}\b{_STARS_BEHIND}"
)
_COUNTED = (
    rf"(?!eine?n? stelle)(?:(?<![\d.,/]){_N}|\b{COUNT}){_HALF}?[ -]{_STAR}{_HALF}?(?![\w-])"
    rf"(?:,?\s\(?{_SAID_OF} {_SPELT_SCALE}\)?)?"
)
_POINTS = (
    r"(?<![\d.,/])\d{1,2}(?:[.,]\d{1,2})?\s"
    r"(?:points?|punkten?|puntos?|punti|punten|pontos?|puan)\b"
)
_GRADE = r"(?<![\w'’.&/+-])(?-i:[A-DF][+−–-]|[A-DF][\s-](?:plus|minus))(?![\w+-])"
_NUMBER = (
    r"(?<![\d.,/'’$€£#-])(?<!\d[:–])(?<!\w)(?:100|\d{1,2}(?:[.,'’]\d{1,2})?)\s?[½¼¾]?"
    r"(?![\d/:°]|\s?[%€$£]|[.,]\d|\w|[-–]\d)"
)
_PIECE = Pattern(
    rf"(?P<stars>{_STARS}{_OF_STARS})|(?P<asterisks>{_ASTERISKS})|(?P<tokens>{_TOKENS})|"
    rf"(?P<fraction>{_FRACTION})|(?P<first>{_SCALE_FIRST})|(?P<spoken>{_SPOKEN})|"
    rf"(?P<counted>{_COUNTED})|(?P<percent>(?<![\d.,])\d{{1,3}}(?:[.,]\d)?\s?%)|"
    rf"(?P<points>{_POINTS})|(?P<thumbs>\b(?:two )?thumbs (?:up|down)\b)|(?P<grade>{_GRADE})|"
    rf"(?P<letter>(?<![\w'’.&/+-])(?-i:[A-DF])(?![\w'’.&/+-]))|(?P<number>{_NUMBER})",
    re.IGNORECASE,
)
_HINT = re.compile(
    r"\d|[★⭐🌟✭✮✯✰✪☆✩*●⬤◉♥❤🖤🍿🟡🟢🔥💀🍅🌶👻🥔]|@@|\+\+|°°|"
    r"\b[A-DF](?:\b|[+−–-])|\bthumbs\b|out of|"
    r"(?i:\bstars?\b|stern|étoile|estrel|stell[ae]|sterren|yıldız|erinden|"
    rf"\b(?:von|sur|sobre|su|uit|de|em|op) {SPELT}\b)"
)
_SCALED = re.compile(
    r"[/%★⭐🌟✭✮✯✰✪☆✩*●⬤◉♥❤🖤🍿🟡🟢🔥💀🍅🌶👻🥔\U0001f300-\U0001faff]|@@|\+\+|°°|"
    r"\b[A-DF](?:[+−–-]|\s(?:plus|minus)\b)|thumb|\bout of\b|outta|"
    r"\bster(?:ren)?\b|stern|stars?\b|étoile|estrel|stell[ae]|yıldız|stjern|stjärn|gwiazd|"
    r"p[ou]n[kt]|points?\b|puan|erinden|"
    rf"\b(?:of|von|sur|sobre|de|su|van|uit|op|em|auf|av|af|dari|из|z)\s(?:\d|{SPELT}\b)",
    re.IGNORECASE,
)
"""What a piece has in a sentence, where a bare number or letter is none."""
LONGEST_LINE = 16
"""Words up to which a line can hold a rating of any form; longer ones are sentences."""
_BARE = frozenset({"number", "letter"})
"""Forms that are looked for in lines only."""
WEAK = _BARE | {"percent", "points"}
"""Forms that count other things more often than they rate."""
_MOST_LINES, _MOST_PIECES = 240, 60
_MOST_IN_PROSE = 6
_KEYED_SCALE = re.compile(
    r"\b(?:out of|von|sur|sobre|su|de|op|uit|of|bis|to|à|[-–/])\s?(?P<scale>5|10|20|100)\b\W*$",
    re.IGNORECASE,
)
"""The scale in what stands before a bare number ("Rating out of 10: 8", "Note (sur 20): 15")."""


class Piece(NamedTuple):
    """A piece of a line that can be a rating: at `start` to `end` of the line `text`."""

    rating: Rating
    form: str
    at: int
    """The line's number among those given."""
    text: str
    start: int
    end: int


def pieces_of(parts: Sequence[Part], first: int, last: int) -> list[Piece]:
    """All pieces that can be ratings; `first` and `last` are the text's paragraphs in `parts`."""
    found: list[Piece] = []
    edge = len(parts) - _MOST_LINES // 2
    for at, part in enumerate(parts):
        if (
            not part.text
            or part.why in (LEGEND, TURNED)
            or (_MOST_LINES // 2 <= at < edge and not first <= at <= last)
        ):
            continue
        if len(part.text) > _LONGEST and first + 1 < at < last - _MOST_IN_PROSE:
            continue
        sentence = part.words > LONGEST_LINE
        if (_SCALED if sentence else _HINT).search(part.text) is not None:
            found += islice(_in_line(part, at), _MOST_PIECES)
            if len(found) > _MOST_PIECES:
                break
    return found


_LONGEST = 160
"""Letters of a paragraph that is looked at only near the edges of the text."""
_EDGES = " \t*_()[]:;,.–—|-"


def _in_line(part: Part, at: int) -> Iterator[Piece]:
    text = part.text
    whole = _whole(text)
    if whole is not None and (_is_averaged(text, "") or whole[0].printed.endswith("/3")):
        return  # "2/3" alone numbers the parts of a text
    if whole is not None:
        yield Piece(whole[0], whole[1], at, text, 0, len(text))
        return
    sentence = part.words > LONGEST_LINE
    for match in _PIECE.finditer(text):
        form = _form(match)
        if form in _BARE and sentence:
            continue
        before = text[: match.start()]
        rating = (
            None if _is_averaged(before, text[match.end() :]) else _read(match[0], form, before)
        )
        opens = not match.start() and match.end() < len(text)
        bullet = opens and ((rating and rating.value) or 0) <= _BULLETS.get(form, -1)
        if _counts_else(form, match[0], before, text[match.end() :]):
            continue
        rows = text.startswith(match[0]) and text.endswith(match[0])
        framed = form in _ROWS and rows and len(text) > 2 * len(match[0])
        if rating is not None and not bullet and not framed:
            yield Piece(rating, form, at, text, match.start(), match.end())


def _counts_else(form: str, written: str, before: str, after: str) -> bool:
    """Whether what stands around a piece says that it is a scale, a day, a part, an age."""
    if form == "number":
        certified = written.strip() in _AGES and _RATED.search(before)
        remark = _REMARK.search(before) and _GOES_ON.match(after)
        return bool(certified or remark or _SCALE_NEXT.search(before))
    if form == "fraction":
        return bool(_OF_A_DAY.search(before) or OF_A_SERIES.search(before))
    return form == "stars" and _ASKED.search(before) is not None


_AGES = frozenset({"12", "15", "16", "18"})
_RATED = re.compile(r"\brated\s$", re.IGNORECASE)
_REMARK = re.compile(r"\b(?:note|nota|nb|hinweis|anmerkung|remarque|not)\s?[:.]\s$", re.IGNORECASE)
_GOES_ON = re.compile(
    r"\s(?!(?:stars?|points?|out|of|sur|su|sobre|von|de|para|pour|for|from|because|but|and|parce|"
    r"perch[eé]|porque|pelo|pela|per|por|con|avec|mit|und|et|y|e|aber|mais|pero|ma)\b)[a-zß-ÿ]{3,}"
)
"""What follows the number of things that a remark counts ("Note: 3 scenes are missing")."""
_ASKED = re.compile(
    r"\b(?:rate (?:this|it|me)|your (?:rating|vote)|votez|notez|bewerten|deine bewertung|vota|"
    r"valora|tu voto|avalie|oyla|puanla|beoordeel)\b[^.!?]{0,20}$",
    re.IGNORECASE,
)
"""What asks readers for theirs."""
_OF_A_DAY = re.compile(
    r"\b(?:releases?d?|release date|sorties?|opens|estreno|kinostart|vizyon|uscita|until)\W{1,3}$",
    re.IGNORECASE,
)
"""What stands before a day and its month ("release: 9/10")."""
_SCALE_NEXT = re.compile(
    r"(?:\d|[^\w\s])\s?(?:of|von|sur|sobre|de|su|van|uit|op)\s$|\bout(?: of|ta)\s$", re.IGNORECASE
)
"""What stands between a value in any form and its scale, which is no rating by itself."""
_ROWS = frozenset({"asterisks", "stars", "tokens"})
"""Forms that frame a notice where the line begins and ends in them ("*** SPOILERS ***")."""
_BULLETS = {"asterisks": 2, "stars": 1}
"""How many signs at the beginning of a line only mark it as one of several."""


def _is_averaged(before: str, after: str) -> bool:
    """Whether a site, or its users, are named right before or behind a piece."""
    clause = _CLAUSE.split(before[-60:])[-1]
    if OWN.search(clause):
        return False
    return is_aggregate_name(clause[-30:]) or is_aggregate_name(_CLAUSE.split(after[:14])[0])


_CLAUSE = re.compile(r"[.!?…;\n|]\s+")
OWN = re.compile(
    r"\b(?:my|mine|our|meine?|unsere?|mon|ma|notre|mi|nuestra|mio|mia|nostro|nostra|meu|minha|nossa|"
    r"mijn|onze|benim|bizim|editor\w*|redaktion\w*|rédaction|redacci[oó]n|redazione|redação|"
    r"redactie)\b",
    re.IGNORECASE,
)
"""Words by which a rating is the critic's or the paper's own."""


def _whole(text: str) -> tuple[Rating, str] | None:
    """What a whole line is in a unit of its own, or in a sign that it repeats."""
    if len(text) > _LONGEST_UNIT:
        return None
    unit = in_own_unit(text) or in_bare_unit(text)
    if unit is not None:
        return unit, "own unit"
    row = in_hearts(text)
    if row is not None:
        return row, "tokens"
    rating = read_rating(text, bare=True)
    match = _PIECE.search(rating.printed) if rating is not None else None
    if rating is None or match is None or rating.value is None:
        return None
    return replace(rating, kind="verdict"), _form(match)


_LONGEST_UNIT = 60


def _form(match: re.Match[str]) -> str:
    form = match.lastgroup or ""
    return "tokens" if form == "one" else form


def _signs_in(row: str) -> Rating:
    """What a row of signs gives, those of minus behind the others its empty ones ("+++--")."""
    value, scale = float(row.count(row[0])), float(len(row))
    if row[-1] == "½":
        return Rating(row, value + 0.5, None, "verdict", None)
    whole = value == scale or scale not in SCALES
    most = None if whole else scale
    return Rating(row, value, most, "verdict", percent_of(value, most))


def _read(written: str, form: str, before: str) -> Rating | None:
    printed = written.strip()
    if form == "tokens" and printed[0] in "@+°":
        if " " in printed:
            return None
        return _signs_in(printed)
    if form == "asterisks" and set(printed) == {"*"} and len(printed) == 1:
        return None
    rating = read_rating(printed, bare=True)
    if rating is None or rating.value is None:
        return None
    scale = _KEYED_SCALE.search(before[-40:]) if form == "number" and rating.scale is None else None
    if scale is not None:
        most = float(scale["scale"])
        if rating.value <= most and most in SCALES:
            shown = f"{printed}/{scale['scale']}"
            return replace(
                rating, printed=shown, scale=most, percent=percent_of(rating.value, most)
            )
    return replace(rating, kind="verdict")
