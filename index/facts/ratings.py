"""Ratings as printed: fractions, stars, grades, percent; a site's average told from a verdict."""

from __future__ import annotations

import re
from typing import Literal

from index.model import Rating

LETTER_PERCENT = {
    "A+": 100.0, "A": 95.0, "A-": 91.0,
    "B+": 83.0, "B": 75.0, "B-": 67.0,
    "C+": 58.0, "C": 50.0, "C-": 42.0,
    "D+": 33.0, "D": 25.0, "D-": 17.0,
    "F+": 8.0, "F": 0.0, "E": 8.0,
}  # fmt: skip
"""Letter grades on 0-100."""

_HALVES = {"½": 0.5, "¼": 0.25, "¾": 0.75, "1/2": 0.5, "1/4": 0.25, "3/4": 0.75}
_COUNTS: dict[str, float] = {
    "zero": 0, "no": 0, "half a": 0.5, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
SCALES = frozenset({4, 5, 6, 10, 20, 100})

_NUMBER = r"\d{1,3}(?:[.,]\d{1,3})?"
_FRACTION = re.compile(
    rf"(?<![\d.,/])({_NUMBER}) ?([½¼¾])?\s?(?:(?:stars?|sterne|étoiles|estrellas|stelle|"
    rf"sterren)\s)?"
    r"(?:/|out of|of|von|sur|sobre|de|su|van|üzerinden)\s?(\d{1,3})(?![\d/])",
    re.IGNORECASE,
)
_STARS = re.compile(
    r"[★⭐🌟✭✮✯]\ufe0f?(?:\s?[★⭐🌟✭✮✯]\ufe0f?)*\s?(?:½|1/2|⯨|⯪)?(?:\s?[☆✩]\ufe0f?)*"
)
_EMPTY_STARS = re.compile(r"[☆✩]")
_FULL_STARS = re.compile(r"[★⭐🌟✭✮✯]")
_ASTERISKS = re.compile(r"(?<![*\w])(\*{1,5})\s?(½|1/2)?(?![*\w])")
_STAR_WORDS = re.compile(
    rf"(?<![\d/])(?:({_NUMBER})(?:\s?([½¼¾]|1/2|1/4|3/4))?|\b(zero|no|half a|one|two|three|four|"
    rf"five)"
    r"(?:[ -]and[ -]a[ -](half|quarter))?)[ -](?:stars?|sterne|étoiles|estrellas|stelle|sterren|"
    r"yıldız)\b"
    r"(?:,?\s?\(?(?:out )?of (?:a possible )?(four|five|ten|\d{1,2})(?: stars)?\)?)?",
    re.IGNORECASE,
)
_GLYPHS = r"[★⭐🌟✭✮✯*](?:[ \ufe0f]*[★⭐🌟✭✮✯*])*\ufe0f?"
_OUT_OF_STARS = re.compile(
    rf"(?P<full>{_GLYPHS})\s?(?P<half>½|1/2|⯨)?[☆✩\s]*,?\s?\(?(?:out )?of (?:a possible )?"
    rf"(?:(?P<glyphs>{_GLYPHS})|(?P<number>four|five|six|ten|\d{{1,2}})(?: stars)?)\)?",
    re.IGNORECASE,
)
_GLYPH = re.compile(r"[★⭐🌟✭✮✯*]")
_CIRCLES = re.compile(r"(?P<full>[●⬤]{1,5})(?P<empty>[○◯]{0,5})")
_LETTER = re.compile(r"([A-DF])\s?(\+|-|−|–|plus|minus)?", re.IGNORECASE)
_PERCENT = re.compile(r"(\d{1,3}(?:[.,]\d+)?)\s?%")
_BARE = re.compile(rf"({_NUMBER})\s?([½¼¾])?")
_GLYPH_NUMBER = re.compile(rf"({_NUMBER})\s?([½¼¾])?\s?[★⭐🌟]\ufe0f?")
_SITE = re.compile(
    r"imdb|metacritic|metascore|rotten ?tomatoes|tomatometer|letterboxd|tmdb|themoviedb|filmweb|"
    r"allocin|sensacine|filmaffinity|filmstarts|moviepilot|douban|kinopoisk|mubi|trakt|"
    r"\busers?\b|\bvotes?\b|\bratings\b|average|"
    r"\bsite\b|\breaders?\b|\bviewers?\b|audience score|community|stimmen|durchschnitt|"
    r"spectateurs|\bvotos\b|usuarios|utenti|\bvoti\b",
    re.IGNORECASE,
)
_THINGS = re.compile(
    r"(?P<count>one|two|three|four|five|six|seven|eight|nine|ten)(?P<half> and a half)?"
    r"(?: [^\W\d_]+){0,2} out of (?:a possible )?(?P<scale>four|five|six|ten|\d{1,3})",
    re.IGNORECASE,
)
_OUT_OF_FIRST = re.compile(rf"(?P<scale>\d{{1,3}}) üzerinden (?P<value>{_NUMBER})", re.IGNORECASE)
_AND_A_HALF = re.compile(
    r"(?P<value>\d) (?:and a half|e mezzo|et demie?|y medi[ao]|e mei[ao]|ein ?halb|en een half|"
    r"buçuk)",
    re.IGNORECASE,
)
_OWN_VOTE = re.compile(r"\b(?:my|our) vote", re.IGNORECASE)
_WHITE = " \t\n()[]:;,."


def read_rating(text: str, *, bare: bool = False, key: str = "") -> Rating | None:
    """The rating that a value states, None where it is none.

    `bare` allows a number without scale and a letter grade, as after a label;
    `key` is that label. Scale and percent are None where the scale is unknown.
    """
    printed = " ".join(text.split()).strip(_WHITE)
    if not printed or len(printed) > 60:
        return None
    read = _shape(printed, bare)
    if read is None:
        return None
    shown, value, scale = read
    if scale is not None and not 0 <= value <= scale:
        return None
    percent = None if scale is None else round(value / scale * 100, 3)
    return Rating(
        shown, value, scale, _kind(value, scale, f"{_OWN_VOTE.sub('', key)} {text}"), percent
    )


def is_aggregate_name(text: str) -> bool:
    """Whether a text names a rating site, or votes or users."""
    return bool(_SITE.search(text))


def _kind(value: float, scale: float | None, context: str) -> Literal["verdict", "aggregate"]:
    if _SITE.search(context):
        return "aggregate"
    fine = scale is not None and scale <= 20
    if fine and abs(value * 10 - round(value * 10)) > 1e-6 and value * 4 % 1 > 1e-6:
        return "aggregate"
    return "verdict"


def _shape(printed: str, bare: bool) -> tuple[str, float, float | None] | None:
    for read in (_in_words, _out_of_stars, _circles, _stars, _fraction, _star_words, _percent):
        found = read(printed)
        if found:
            return found
    return _bare(printed) if bare else None


def _in_words(printed: str) -> tuple[str, float, float | None] | None:
    """ "three skulls out of five", "10 üzerinden 9", "8 e mezzo" """
    turned = _OUT_OF_FIRST.fullmatch(printed)
    if turned:
        value, scale = _number(turned["value"]), float(turned["scale"])
        return (printed, value, scale) if scale in SCALES and value <= scale else None
    half = _AND_A_HALF.fullmatch(printed)
    if half:
        return printed, float(half["value"]) + 0.5, None
    match = _THINGS.fullmatch(printed)
    if match is None:
        return None
    count, whole = match["count"].casefold(), match["scale"].casefold()
    stated = float(_COUNTS[count]) + (0.5 if match["half"] else 0.0)
    scale = float(_COUNTS[whole]) if whole in _COUNTS else float(whole)
    return (printed, stated, scale) if scale in SCALES and stated <= scale else None


def _fraction(printed: str) -> tuple[str, float, float | None] | None:
    match = _FRACTION.search(printed)
    if not match or not _alone(printed, match):
        return None
    value, scale = _number(match[1], match[2]), float(match[3])
    if scale not in SCALES or value > scale:
        return None
    return match[0].strip(), value, scale


def _out_of_stars(printed: str) -> tuple[str, float, float | None] | None:
    """ "**1/2 out of ****", "★★★ (out of four)" """
    match = _OUT_OF_STARS.fullmatch(printed)
    if match is None:
        return None
    number = match["number"]
    if number is None:
        scale = float(len(_GLYPH.findall(match["glyphs"])))
    else:
        scale = _COUNTS.get(number.casefold()) or float(number)
    value = len(_GLYPH.findall(match["full"])) + (0.5 if match["half"] else 0.0)
    shown = printed + ")" * (printed.count("(") - printed.count(")"))
    return (shown, value, scale) if scale in SCALES else None


def _circles(printed: str) -> tuple[str, float, float | None] | None:
    match = _CIRCLES.fullmatch(printed)
    if match is None or len(printed) not in (4, 5):
        return None
    return printed, float(len(match["full"])), float(len(printed))


def _stars(printed: str) -> tuple[str, float, float | None] | None:
    numbered = _GLYPH_NUMBER.fullmatch(printed)
    if numbered:
        value = _number(numbered[1], numbered[2])
        return (printed, value, 5.0 if 4 < value <= 5 else None) if value <= 10 else None
    match = _STARS.search(printed)
    if match and _alone(printed, match):
        half = 0.5 if re.search(r"½|1/2|⯨|⯪", match[0]) else 0.0
        full = len(_FULL_STARS.findall(match[0]))
        empty = len(_EMPTY_STARS.findall(match[0]))
        scale = full + empty + (1 if half and empty else 0)
        stated = _FRACTION.search(printed)
        if full > 10 or (stated and full == 1 and not half):
            return None
        if stated and float(stated[3]) in SCALES:
            return printed, full + half, float(stated[3])
        return match[0].strip(), full + half, float(scale if empty else (5 if full <= 5 else 10))
    match = _ASTERISKS.fullmatch(printed)
    if match and (len(match[1]) > 1 or match[2]):
        return printed, len(match[1]) + _HALVES.get(match[2] or "", 0.0), None
    return None


def _star_words(printed: str) -> tuple[str, float, float | None] | None:
    match = _STAR_WORDS.search(printed)
    if not match or not _alone(printed, match):
        return None
    if match[1]:
        value = _number(match[1], match[2])
    else:
        part = {"half": 0.5, "quarter": 0.25}.get((match[4] or "").casefold(), 0.0)
        value = _COUNTS[match[3].casefold()] + part
    stated = (match[5] or "").casefold()
    scale = float(_COUNTS.get(stated, 0) or (stated if stated.isdigit() else 0)) or None
    if scale is None and 4 < value <= 5:
        scale = 5.0
    shown = match[0].strip()
    if shown.count("(") > shown.count(")") and printed.count("(") <= printed.count(")") + 1:
        shown += ")"
    return (shown, value, scale) if value <= (scale or 10) else None


def _percent(printed: str) -> tuple[str, float, float | None] | None:
    match = _PERCENT.search(printed)
    if not match or not _alone(printed, match) or float(match[1].replace(",", ".")) > 100:
        return None
    return match[0], _number(match[1]), 100.0


def _bare(printed: str) -> tuple[str, float, float | None] | None:
    letter = _LETTER.fullmatch(printed)
    if letter and (printed[0].isupper() or letter[2]):
        return printed, *_grade(letter)
    number = _BARE.fullmatch(printed)
    if number:
        value = _number(number[1], number[2])
        return (printed, value, None) if value <= 100 else None
    return None


def _grade(match: re.Match[str]) -> tuple[float, float]:
    sign = {"plus": "+", "minus": "-", "−": "-", "–": "-"}.get(
        (match[2] or "").casefold(), match[2] or ""
    )
    return LETTER_PERCENT.get(match[1].upper() + sign, LETTER_PERCENT[match[1].upper()]), 100.0


def _number(text: str, part: str | None = None) -> float:
    return float(text.replace(",", ".")) + _HALVES.get(part or "", 0.0)


_AROUND = re.compile(
    r"[\W_]*(?:stars?|points?|sterne|punkte|punkten|étoiles|estrellas|stelle|sterren|puntos|punti|"
    r"imdb|metacritic|letterboxd|rotten tomatoes|site|sites|critics?|reviews?|readers?|viewers?|"
    r"users?|votes?|average|ratings?|rating|grade|score|"
    r"verdict|based|on|from|with|my|out|of|by|the|k|m|\d[\d,.]*)?[\W_]*",
    re.IGNORECASE,
)
_ROUND_WORDS = re.compile(r"[^\W_]+(?:[,.]\d+)?")


def _alone(printed: str, match: re.Match[str]) -> bool:
    """Whether what stands around the rating only belongs to it ("4/5 stars", "7.1/10 on IMDb")."""
    rest = printed[: match.start()] + " " + printed[match.end() :]
    words = _ROUND_WORDS.findall(rest)
    return len(words) <= 6 and all(
        _AROUND.fullmatch(word) or _SITE.fullmatch(word) for word in words
    )
