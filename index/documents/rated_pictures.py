"""A rating that only the name of a picture tells: "4.5-stars.png", "stars_3.gif", "7-out-of-10"."""

from __future__ import annotations

import re
from typing import Final

_WORDS: Final = {
    word: number
    for number, words in enumerate(
        ("zero", "one une una ein", "two deux dos zwei", "three trois tres drei",
         "four quatre cuatro vier", "five cinq cinco funf")
    )
    for word in words.split()
}  # fmt: skip
_STAR: Final = r"(?:stars?|sterne?|etoiles?|estrellas?|stelle|yildiz)"
_GAP: Final = r"[-_ ]?"
_OUT_OF: Final = rf"{_GAP}out{_GAP}of{_GAP}(?P<best>4|5|6|10|four|five|ten)"
_OF: Final = rf"{_GAP}(?:out{_GAP})?of{_GAP}(?P<best>4|5|6|10|four|five|ten)"
_VALUE: Final = rf"(?P<value>\d{{1,2}}|{'|'.join(_WORDS)})"
_PART: Final = (
    rf"(?P<part>[._-][05](?!\d)|{_GAP}(?:and{_GAP}(?:a{_GAP})?|y{_GAP}|et{_GAP}|&)?(?:half|media|demie?)|"
    r"(?:-5|½))?"
)
_BEHIND: Final = (
    rf"(?:{_GAP}(?:{_STAR}{_GAP})?"
    r"(?:rating|score|review|small|large|big|white|black|gold|red))?"
)
_FORMS: Final = (
    re.compile(rf"(?:rating|score|review|film|movie|gold|red){_GAP}{_VALUE}{_PART}{_GAP}{_STAR}"),
    re.compile(rf"{_VALUE}{_PART}{_GAP}{_STAR}(?:{_OF})?{_BEHIND}"),
    re.compile(rf"(?P<unit>(?:rating|score)?{_GAP}(?:stars|sterne|etoiles|estrellas|stelle)"
               rf"(?:{_GAP}(?:rating|score))?){_GAP}{_VALUE}{_PART}"),
    re.compile(rf"(?P<plain>(?:star{_GAP})?rating){_GAP}{_VALUE}{_PART}(?:{_OF})?"),
    re.compile(rf"(?P<tight>star){_GAP}{_VALUE}{_PART}"),
    re.compile(rf"(?:rating{_GAP}|score{_GAP})?{_VALUE}{_PART}{_OUT_OF}(?:{_GAP}{_STAR})?{_BEHIND}"),
)  # fmt: skip
_BEST: Final = {"four": 4, "five": 5, "ten": 10}
_STEM: Final = re.compile(
    r"(?P<stem>[^/\\?#]{3,60}?)(?:-\d{2,4}x\d{2,4}|-e\d{8,}|-scaled|@2x)*"
    r"\.(?:png|gif|jpe?g|svg|webp)(?:[?#].*)?\Z",
    re.IGNORECASE,
)
_MOST_STARS: Final = 5
_MAY_BE: Final = re.compile(
    r"star|stern|etoile|estrell|stell|yildiz|rating|score|of", re.IGNORECASE
)


def rating_of_picture(source: str) -> str:
    """What a picture's address says that it shows ("4.5 stars", "7/10", "8"); "" for nothing.

    The whole name must be a rating: "five-star-hotel.jpg" is a picture of a hotel.
    """
    if not _MAY_BE.search(source[-80:]):
        return ""
    named = _STEM.search(source[-400:].replace("%20", " ").replace("%2F", "/"))
    return rating_named(named["stem"]) if named else ""


def rating_named(name: str) -> str:
    """The same of a bare name, a class or the words for who sees no picture ("Four stars")."""
    bare = name.strip(" -_.").lower()
    match = next((found for form in _FORMS if (found := form.fullmatch(bare))), None)
    return _shown(match) if match is not None else ""


def _shown(match: re.Match[str]) -> str:
    groups = match.groupdict()
    number = _worth(groups["value"], groups["part"] or "")
    best = groups.get("best")
    if best:
        most = _BEST.get(best) or int(best)
        return f"{number:g}/{most}" if 0 < number <= most else ""
    if groups.get("tight") and number == int(number):
        return ""  # "star1.gif" to "star4.gif" are drawings of stars
    if groups.get("plain"):
        return f"{number:g}" if 0 < number < 2 * _MOST_STARS else ""
    return stars(number)


def stars(number: float) -> str:
    """ "4.5 stars"; "" for none, for more than five and for parts of stars that are no halves"""
    if not 0 < number <= _MOST_STARS or number * 2 % 1:
        return ""
    return f"{number:g} star" if number == 1 else f"{number:g} stars"


def _worth(value: str, part: str) -> float:
    """ "3" and "-5", "three" and "-and-a-half", "35": 3.5"""
    number = float(value) if value.isdigit() else float(_WORDS[value])
    if part:
        return number + (0.0 if part.endswith("0") else 0.5)
    tenths = value.isdigit() and 10 < number < 50 and number % 10 == 5
    return number / 10 if tenths else number
