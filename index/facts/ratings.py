"""Ratings as printed: fractions, stars, grades, percent; a site's average told from a verdict."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from index.model import Rating

from .counted_stars import in_a_word, in_counted_stars, school_mark, told_aloud
from .grades import GRADES as LETTER_PERCENT
from .grades import closed, grade_alone, labelled_grade, percent_of
from .patterns import Pattern
from .rating_pictures import in_signs
from .remembering import remembered

__all__ = ["LETTER_PERCENT", "SCALES", "is_aggregate_name", "read_rating"]

SCALES = frozenset({4, 5, 6, 10, 20, 100})
"""Scales that a number without a label can be on."""

_ODD = frozenset({7.0, 9.0, 11.0, 12.0, 15.0, 25.0, 50.0})
"""Scales of few critics, behind a label and where "out of" is said."""

_HALVES = {"½": 0.5, "¼": 0.25, "¾": 0.75, "1/2": 0.5, "1/4": 0.25, "3/4": 0.75}
_COUNTS: dict[str, float] = {
    "zero": 0, "no": 0, "half a": 0.5, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
_NUMBER = r"\d{1,3}(?:[.,]\d{1,3}|(?<!\d\d)['’]\d(?![\d'’]))?"
_POINTED = re.compile(r"[,'’]")
_PART = r"[½¼¾]|1/2|1/4|3/4"
_STAR = (
    r"(?:stars?|sterne[n]?|étoiles?|estrellas?|estrelas?|stelle|stella|sterren|ster|yıldız|"
    r"stjerner|stjärnor|gwiazdki|gwiazdek)"
)
_POINT = r"(?:points?|punkten?|puntos?|punti|punten|pontos?|puan)"
_OUT_OF = (
    r"(?:/|out of(?: a possible)?|outta|of|von|sur|sobre|de|su|van(?: de)?|uit|op|av|dari|"
    r"üzerinden)"
)
_WORD = "|".join(word for word in _COUNTS if word != "half a")
_FRACTION = Pattern(
    rf"(?<![\d.,/'’])(?P<number>{_NUMBER})(?:[ -]?(?P<part>{_PART})(?!\d))?\s?"
    rf"(?:{_STAR}\s|[★⭐\U0001f300-\U0001faff]\ufe0f?\s?)?"
    rf"{_OUT_OF}\s?(?P<scale>\d{{1,3}})(?:[.,]00?)?(?![\d/]|[.,]\d)(?: {_STAR}\b)?",
    re.IGNORECASE,
)
_SPOKEN = Pattern(
    rf"(?:(?P<number>{_NUMBER})(?:[ -]?(?P<part>{_PART}))?|(?P<word>{_WORD})"
    r"(?:[ -]and[ -]a[ -](?P<more>half|quarter))?)"
    rf"(?:(?P<unit>(?: [^\W\d_]+){{1,2}}) out(?: of|ta) (?:a possible )?|"
    rf" (?:{_STAR} )?(?:(?:out )?of|outta) (?:a possible )?)"
    rf"(?P<scale>{_WORD}|\d{{1,3}})(?P<tail>(?: [^\W\d_]+){{1,3}})?",
    re.IGNORECASE,
)
_FULL = "★⭐🌟✭✮✯✰✪"
_EMPTY = "☆✩"
_STARS = re.compile(
    rf"[{_FULL}]\ufe0f?(?:\s?[{_FULL}]\ufe0f?)*\s?(?:½|1/2|⯨|⯪)?(?:\s?[{_EMPTY}]\ufe0f?)*|"
    rf"[{_EMPTY}](?:\s?[{_EMPTY}]){{1,4}}\s?(?:½|1/2)"
)
_EMPTY_STARS = re.compile(rf"[{_EMPTY}]")
_FULL_STARS = re.compile(rf"[{_FULL}]")
_ASTERISKS = re.compile(
    rf"(?<![*\w])(\*{{1,5}}|\*(?: \*){{1,4}})\s?(½|1/2)?(?: {_STAR})?(?![*\w])", re.IGNORECASE
)
_STAR_WORDS = Pattern(
    rf"(?<![\d/])(?:({_NUMBER})(?:[ -]?({_PART}))?|\b(zero|no|half a|one|two|three|four|five))"
    rf"(?:[ -]and[ -]a[ -](half|quarter))?[ -]{_STAR}\b"
    r"(?:,?\s?\(?(?:out )?of (?:a possible )?(four|five|ten|\d{1,2})(?: stars)?\)?)?",
    re.IGNORECASE,
)
_GLYPHS = rf"[{_FULL}*](?:[ \ufe0f]*[{_FULL}*])*\ufe0f?"
_OUT_OF_STARS = Pattern(
    rf"(?P<full>{_GLYPHS})\s?(?P<half>½|1/2|⯨)?[{_EMPTY}\s]*,?\s?\(?"
    r"(?:/\s?|(?:(?:out )?of|von|sur|sobre|su|de|van|op|av) )(?:a possible )?"
    rf"(?:(?P<glyphs>{_GLYPHS})|(?P<number>four|five|six|ten|\d{{1,2}})(?: stars)?)\)?",
    re.IGNORECASE,
)
_GLYPH = re.compile(rf"[{_FULL}*]")
_TOKENS = re.compile(
    r"(?P<full>(?P<one>[●⚫⬤◉♥❤🖤🍿🟡🟢🔴🔥💀☠🎬🎥🍅☕🌶👻🐾🥔])\ufe0f?(?:\s?(?P=one)\ufe0f?){0,9})"
    r"\s?(?P<half>½|1/2|◐)?\s?(?P<empty>(?:[○◯⚪⚫♡🤍☆]\ufe0f?\s?){0,9})(?:/\s?(?P<scale>\d{1,2}))?"
)
_PERCENT = re.compile(r"(\d{1,3}(?:[.,]\d+)?)\s?%")
_BARE = re.compile(rf"({_NUMBER})(?:\s?([½¼¾])|[ -](1/2|1/4|3/4))?(?: {_POINT})?", re.IGNORECASE)
_GLYPH_NUMBER = re.compile(rf"({_NUMBER})\s?([½¼¾])?\s?[★⭐🌟]\ufe0f?")
_SITE = re.compile(
    r"imdb|metacritic|metascore|rotten ?tomatoes|tomatometer|letterboxd|tmdb|themoviedb|filmweb|"
    r"allocin|sensacine|filmaffinity|filmstarts|moviepilot|douban|kinopoisk|mubi|trakt|cinemascore|"
    r"\b(?:users?|votes?|ratings|site|readers?|viewers?|votos|voti)\b|average|audience|community|"
    r"stimmen|durchschnitt|spectateurs|público|usuarios|utenti|kullanıcı|publiek",
    re.IGNORECASE,
)
_CERTIFICATE = r"[(\[](?:G|PG|PG-13|R|NC-17|NR|U|12A?|15|18|TV-\w{1,2})[)\]]"
_HALF_WORD = (
    r"(?:and a half|e mezz[oa]|et demie?|y medi[ao]|e mei[ao]|und ein halber|en een halve?|buçuk)"
)
_TRAILING = Pattern(
    rf"(?:[\s(\[–—:|-]+(?P<plain>\*{{2,5}}\s?(?:½|1/2|{_HALF_WORD})?|"
    rf"(?:[❤🖤]\ufe0f?\s?){{1,9}}[💛💔🧡]\ufe0f?|"
    rf"[{_FULL}½][{_FULL}{_EMPTY}½ \ufe0f]{{0,20}}|"
    rf"{_NUMBER} ?[½]?\s?/\s?(?:5|10|4|100)(?: stars)?|{_NUMBER} out of (?:5|10|4|100)(?: stars)?)|"
    rf"\s?{_CERTIFICATE}[\s–—:-]+(?P<rated>[A-DF][+−–-]?|{_NUMBER}(?: 1/2|½)?[ -]stars?)|"
    rf"(?:\s[–—:|-]|\s?[(\[]|(?<=\d\))\s)\s?(?P<apart>[A-DF][+−–-]|{_NUMBER}(?: 1/2|½)?[ -]stars?|"
    rf"(?:one|two|three|four|five)(?: and a half)? stars))[)\]]?\s*$",
    re.IGNORECASE,
)
_CAN_TRAIL = re.compile(rf"[\d*½❤🖤{_FULL}(\[–—:|-]")
"""Signs of which one stands in whatever rating ends a headline."""
_OUT_OF_FIRST = re.compile(rf"(?P<scale>\d{{1,3}}) üzerinden (?P<value>{_NUMBER})", re.IGNORECASE)
_AND_A_HALF = re.compile(
    r"(?P<value>\d) (?:and a half|e mezzo|et demie?|y medi[ao]|e mei[ao]|ein ?halb|en een half|"
    r"buçuk)",
    re.IGNORECASE,
)
_STARS_AND_A_HALF = re.compile(rf"(?P<full>{_GLYPHS})\s+{_HALF_WORD}", re.IGNORECASE)
_BRACKETED_SCALE = re.compile(
    rf"(?P<value>{_NUMBER})\s?(?P<part>½)?\s?\((?:{_OUT_OF})\s?(?P<scale>\d{{1,3}})\)?",
    re.IGNORECASE,
)
_SCALE_FIRST = re.compile(rf"(?P<scale>10|20|100)\s?/\s?(?P<value>{_NUMBER})")
HEARTS = "❤🖤"
"""Signs in which a rating can end a headline that would else be decoration."""
_HEARTS = re.compile(r"(?P<full>(?:[❤🖤]\ufe0f?\s?){1,9})(?P<half>[💛💔🧡]\ufe0f?)")
_OWN_VOTE = re.compile(r"\b(?:my|our) vote", re.IGNORECASE)
_JUDGED = re.compile(r"(?<=\d)\s*\(\s*(?:\w+ )?average\s*\)\s*$", re.IGNORECASE)
"""A word of judgement behind a verdict ("3/5 (Average)")."""
_WHITE = " \t\n()[]:;,."
_ABOVE = 1.25
"""How far above its scale a labelled rating may stand, of a critic who says "5/4"."""


class _Read(NamedTuple):
    printed: str
    value: float
    scale: float | None


@remembered
def read_rating(text: str, *, bare: bool = False, key: str = "") -> Rating | None:
    """The rating that a value states, None where it is none.

    `bare` allows a number without scale and a letter grade, as after a label;
    `key` is that label. Scale and percent are None where the scale is unknown.
    """
    printed = " ".join(text.split())
    printed = (told_aloud(printed) or printed).strip(_WHITE)
    printed = _TAGS.sub("", printed) if "#" in printed else printed
    if not printed or len(printed) > 60:
        return None
    twice = _TWICE.fullmatch(printed)
    read = _shape(twice["first"] if twice else printed, bare)
    mark = school_mark(printed, key) if bare else None
    if mark is not None:
        read = _Read(printed, mark, None)
    if read is None:
        return in_signs(printed) if bare else None
    if not 0 <= read.value <= (read.scale or 100) * (_ABOVE if bare else 1):
        return None
    value, scale = read.value, read.scale
    kind = _kind(value, scale, f"{_OWN_VOTE.sub('', key)} {_JUDGED.sub('', text)}")
    return Rating(read.printed, value, scale, kind, percent_of(value, scale))


_TWICE = re.compile(
    r"(?P<first>\d{1,2}(?:[.,]\d)?\s?/\s?\d{1,3}),? (?:bzw\.?|resp\.?|oder|or|ou|respectively) "
    r"\d{1,2}(?:[.,]\d)?\s?/\s?\d{1,3}"
)
"""One verdict on two scales ("4/6 bzw. 7/10")."""
_PICTURES = re.compile(r"\s*(?:[\U0001f300-\U0001faff\u2764\ufe0f](?<![🌟])\s?)+$")
_TAGS = re.compile(r"(?:\s+#\w+)+$")


def trailing_rating(headline: str) -> tuple[Rating, int] | None:
    """The rating that a headline ends in, and where its title ends ("Title (R) B-", "T ***")."""
    hearted = _TRAILING.search(headline) if any(sign in headline for sign in HEARTS) else None
    if hearted is None and _CAN_TRAIL.search(headline):
        bare = headline if headline.isascii() else _PICTURES.sub("", headline)
        hearted = _TRAILING.search(bare)
    match = hearted
    if match is None or not match.start():
        return None
    printed = next(each for each in match.groups() if each)
    rating = read_rating(printed, bare=printed[0].isupper())
    return (rating, match.start()) if rating else None


def is_aggregate_name(text: str) -> bool:
    """Whether a text names a rating site, or votes or users."""
    return bool(_SITE.search(text))


def _kind(value: float, scale: float | None, context: str) -> Literal["verdict", "aggregate"]:
    if _SITE.search(context):
        return "aggregate"
    fine = scale is not None and scale <= 20 and scale != 4  # no site's average is out of four
    if fine and abs(value * 10 - round(value * 10)) > 1e-6 and value * 4 % 1 > 1e-6:
        return "aggregate"
    return "verdict"


def _shape(printed: str, bare: bool) -> _Read | None:
    counted = in_counted_stars(printed)
    found = _Read(*counted) if counted is not None else None
    found = found or _in_words(printed, bare) or _hearts(printed) or _tokens(printed, bare)
    found = found or (_scale_first(printed) if bare else None)
    for read in (_out_of_stars, _stars):
        found = found or read(printed)
    found = found or _fraction(printed, bare) or _star_words(printed)
    found = found or _percent(printed) or _grade_alone(printed)
    return found or (_bare(printed) if bare else None)


def _in_words(printed: str, bare: bool) -> _Read | None:
    """ "three skulls out of five", "4 out of 5 pipes", "10 üzerinden 9", "8 e mezzo" """
    turned = _OUT_OF_FIRST.fullmatch(printed)
    if turned:
        value, scale = _number(turned["value"]), float(turned["scale"])
        return _Read(printed, value, scale) if scale in SCALES and value <= scale else None
    bracketed = _BRACKETED_SCALE.fullmatch(printed)
    if bracketed and float(bracketed["scale"]) in SCALES:
        value, scale = _number(bracketed["value"], bracketed["part"]), float(bracketed["scale"])
        return _Read(closed(printed), value, scale) if value <= scale else None
    stars = _STARS_AND_A_HALF.fullmatch(printed)
    if stars:
        return _Read(printed, len(_GLYPH.findall(stars["full"])) + 0.5, None)
    half = _AND_A_HALF.fullmatch(printed)
    if half:
        return _Read(printed, float(half["value"]) + 0.5, None)
    match = _SPOKEN.fullmatch(printed)
    if match is None or not _is_unit(match, printed, bare):
        return None
    value, whole = _spoken_value(match), match["scale"].casefold()
    scale = float(_COUNTS[whole]) if whole in _COUNTS else float(whole)
    return _Read(printed, value, scale) if scale in SCALES and value <= scale else None


def _is_unit(match: re.Match[str], printed: str, bare: bool) -> bool:
    """Whether what stands after the scale can be what a critic counts in."""
    tail = match["tail"]
    if not tail or re.fullmatch(rf" (?:{_STAR}|{_POINT})", tail, re.IGNORECASE):
        return True
    return bare and not match["unit"] and "out" in printed.casefold()


def _spoken_value(match: re.Match[str]) -> float:
    if match["number"]:
        return _number(match["number"], match["part"])
    part = {"half": 0.5, "quarter": 0.25}.get((match["more"] or "").casefold(), 0.0)
    return _COUNTS[match["word"].casefold()] + part


def _fraction(printed: str, bare: bool) -> _Read | None:
    match = _FRACTION.search(printed)
    if not match or not _alone(printed, match):
        return None
    value, scale = _number(match["number"], match["part"]), float(match["scale"])
    odd = bare and (scale in (3, 8) or (scale in _ODD and "out of" in match[0].casefold()))
    allowed = scale in SCALES or odd
    if not allowed or value > scale * (_ABOVE if bare else 1):
        return None
    return _Read(match[0].strip(), value, scale)


def _out_of_stars(printed: str) -> _Read | None:
    """ "**1/2 out of ****", "★★★ (out of four)", "★★★★/5" """
    match = _OUT_OF_STARS.fullmatch(printed)
    if match is None:
        return None
    number = match["number"]
    if number is None:
        scale = float(len(_GLYPH.findall(match["glyphs"])))
    else:
        scale = _COUNTS.get(number.casefold()) or float(number)
    value = len(_GLYPH.findall(match["full"])) + (0.5 if match["half"] else 0.0)
    return _Read(closed(printed), value, scale) if scale in SCALES else None


def _tokens(printed: str, bare: bool) -> _Read | None:
    """Circles, hearts, popcorn: with the empty ones beside them, or with a stated scale."""
    match = _TOKENS.fullmatch(printed)
    if match is None:
        return None
    if match["one"] in "●⚫⬤◉" and not match["empty"] and " " in match["full"]:
        return None
    one, half = match["one"], 1 if match["half"] else 0
    full, empty = match["full"].count(one), len(re.sub(r"[\s\ufe0f]", "", match["empty"]))
    scale = float(match["scale"] or (full + half + empty if empty or one in "●⚫⬤◉" else 0))
    if scale not in SCALES | {3} and not (bare and not scale):
        return None
    return _Read(printed, full + half / 2, scale or None)


def _hearts(printed: str) -> _Read | None:
    """Hearts of one colour with a broken or paler one at the end, which is a half."""
    match = _HEARTS.fullmatch(printed)
    full = sum(match["full"].count(sign) for sign in HEARTS) if match else 0
    return _Read(printed, full + 0.5, None) if full else None


def _scale_first(printed: str) -> _Read | None:
    """ "100 / 76": the scale before the value, where the turned reading is no rating."""
    match = _SCALE_FIRST.fullmatch(printed)
    if match is None:
        return None
    value, scale = _number(match["value"]), float(match["scale"])
    return _Read(printed, value, scale) if value < scale and value not in SCALES else None


def _stars(printed: str) -> _Read | None:
    numbered = _GLYPH_NUMBER.fullmatch(printed)
    if numbered:
        value = _number(numbered[1], numbered[2])
        return _Read(printed, value, 5.0 if 4 < value <= 5 else None) if value <= 10 else None
    match = _STARS.search(printed)
    if match and _alone(printed, match):
        return _glyphs(printed, match)
    match = _ASTERISKS.fullmatch(printed)
    if match and (len(match[1]) > 1 or match[2]):
        return _Read(printed, match[1].count("*") + _HALVES.get(match[2] or "", 0.0), None)
    return None


def _glyphs(printed: str, match: re.Match[str]) -> _Read | None:
    """Stars counted; beside a fraction they are on its scale if they say the same."""
    half = 0.5 if re.search(r"½|1/2|⯨|⯪", match[0]) else 0.0
    full = len(_FULL_STARS.findall(match[0]))
    empty = len(_EMPTY_STARS.findall(match[0]))
    stated = _FRACTION.search(printed)
    if not full and half:  # outlined stars, counted as they are
        return _Read(printed, empty + half, None)
    if full > 10 or (stated and full == 1 and not half):
        return None
    if stated and float(stated["scale"]) in SCALES:
        if _number(stated["number"], stated["part"]) != full + half:
            return None
        told = any(map(str.isalpha, printed[match.end() : stated.start()]))
        shown = stated[0].strip() if told else closed(printed[match.start() :])
        return _Read(shown, full + half, float(stated["scale"]))
    whole = full + empty + (1 if half else 0)
    scale = whole if empty else (5 if full <= 5 else 10)
    return _Read(match[0].strip(), full + half, float(scale))


def _star_words(printed: str) -> _Read | None:
    match = _STAR_WORDS.search(printed)
    if not match or not _alone(printed, match):
        return None
    part = {"half": 0.5, "quarter": 0.25}.get((match[4] or "").casefold(), 0.0)
    whole = _number(match[1], match[2]) if match[1] else _COUNTS[match[3].casefold()]
    value = whole + part
    stated = (match[5] or "").casefold()
    scale = float(_COUNTS.get(stated, 0) or (stated if stated.isdigit() else 0)) or None
    if scale is None and 4 < value <= 5:
        scale = 5.0
    shown = match[0].strip()
    if shown.count("(") > shown.count(")") and printed.count("(") <= printed.count(")") + 1:
        shown += ")"
    return _Read(shown, value, scale) if value <= (scale or 10) else None


def _percent(printed: str) -> _Read | None:
    match = _PERCENT.search(printed)
    if not match or not _alone(printed, match) or float(match[1].replace(",", ".")) > 100:
        return None
    return _Read(match[0], _number(match[1]), 100.0)


def _grade_alone(printed: str) -> _Read | None:
    """A letter with its sign ("B+", "(A MINUS)") and thumbs: they need no label."""
    worth = grade_alone(printed)
    return None if worth is None else _Read(printed, worth, 100.0)


def _bare(printed: str) -> _Read | None:
    worth = labelled_grade(printed)
    if worth is not None:
        return _Read(printed, worth, 100.0)
    number = _BARE.fullmatch(printed)
    if number:
        value = _number(number[1], number[2] or number[3])
        return _Read(printed, value, None) if value <= 100 else None
    spelt = in_a_word(printed)
    return _Read(*spelt, None) if spelt is not None else None


def _number(text: str, part: str | None = None) -> float:
    return float(_POINTED.sub(".", text)) + _HALVES.get(part or "", 0.0)


_AROUND = Pattern(
    rf"[\W_]*(?:{_STAR}|{_POINT}|"
    r"imdb|metacritic|letterboxd|rotten tomatoes|sites?|critics?|reviews?|readers?|viewers?|"
    r"users?|votes?|average|ratings?|grade|score|verdict|based|on|from|with|my|out|of|by|the|"
    r"k|m|[½¼¾]|\d[\d,.]*)?[\W_]*",
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
