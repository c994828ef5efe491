"""Rarer forms of a verdict: things counted, "from me", a scale from minus, a disc's scores.

Bloggers count in what they like ("4 pools of blood", "3 out of 5 cups of tea"), grade
in passing ("It gets a B from me") and rate a disc part by part, where the score for
the film is the verdict.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from msgspec.structs import replace

from index.folding import fold
from index.model import Rating

from .grades import percent_of
from .parts import Part
from .ratings import is_aggregate_name, read_rating

_COUNTS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_COUNT = "|".join(_COUNTS)
_N = rf"(?:\d{{1,2}}(?:[.,]\d{{1,2}})?(?: ?(?:½|1/2))?|(?:{_COUNT})(?:[ -]and[ -]a[ -]half)?)"
_NO_THINGS = (
    r"(?!times?\b|people\b|films?\b|movies?\b|men\b|women\b|boys?\b|girls?\b|doctors?\b|"
    r"dentists?\b|scenes?\b|episodes?\b|critics?\b|viewers?\b|days?\b|weeks?\b|months?\b|"
    r"years?\b|hours?\b|minutes?\b|seconds?\b|chances?\b|tr(?:y|ies)\b|reasons?\b|points?\b|"
    r"thumbs?\b|stars?\b|more\b|of\b|out\b|or\b|and\b|to\b|per ?cent\b|viewings?\b|cents?\b|"
    r"dollars?\b|bucks\b|songs?\b|jokes?\b|characters?\b|brothers\b|sisters\b|children\b|kids\b)"
)
"""What is counted in a sentence, and never as a verdict."""
_THINGS = rf"{_NO_THINGS}[^\W\d_]{{3,}}(?:['’-][^\W\d_]+)*(?: (?!and\b|for\b|to\b)[^\W\d_]+){{0,3}}"
_THIS = r"(?:it|this|this one|(?:this|the) (?:film|movie|flick|picture|one))"
_COUNTED = re.compile(
    rf"\b(?:I|we)(?:['’]d|['’]ll| would| will| have to| must| can| am going to)? ?(?:\w+ly )?"
    rf"(?:give|gave|giving|rate|award) {_THIS} (?:an? )?(?:\w+ly )?"
    rf"(?P<rating>(?P<value>{_N}) (?:bloody |full |big |solid )?{_THINGS})(?=[.!;,)]|$)",
    re.IGNORECASE,
)
_OUT_OF = rf"(?P<value>{_N}) out of (?P<scale>{_COUNT}|\d{{1,3}})"
_OUT_OF_THINGS = re.compile(
    rf"(?:^|[.!?:–—|]\s+|\b(?:give|rate|award|gets|earns) {_THIS} (?:an? )?)"
    rf"(?P<rating>{_OUT_OF}(?: {_THINGS}(?=[^\w\n]*(?:$|\n)))?)"
    rf"(?=[^\w\n]*(?:$|\n)| {_NO_THINGS}[^\W\d_][^.!?\n]{{2,60}}[.!]*(?:$|\n))",
    re.IGNORECASE,
)
_SCALES_OF_THINGS = frozenset({5.0, 6.0, 10.0})
"""Scales of what is counted; of four ferries four can really have sunk."""
_GRADE = r"[A-DF](?:\s?[+−–-]|\s(?:plus|minus))?(?![\w’'])"
_FRACTION = r"\d{1,2}(?:[.,]\d)?(?:\s?/\s?(?:4|5|10|100)| out of (?:4|5|10|four|five|ten))"
_NUMBER = rf"{_FRACTION}?"
_STARS = rf"{_N}(?:[ -]stars?)(?: out of (?:four|five|\d))?"
_FROM_ME = re.compile(
    r"(?:\b(?:gets|earns|receives|deserves|merits|is|that['’]?s)|\bit['’]s|^so,?|^) "
    rf"?(?:an? )?(?:\w+ )?(?P<rating>(?-i:{_GRADE})|{_STARS}|{_NUMBER}),? (?:from|for) (?:me|us)\b",
    re.IGNORECASE,
)
_GOING = re.compile(
    r"\b(?:I|we)(?:['’]m|['’]re| am| are)? (?:going|gonna go|settling) (?:with|for|on) "
    rf"(?P<a>an? (?:\w+ )?)?(?P<rating>(?(a)(?:(?-i:{_GRADE})|{_NUMBER})|{_FRACTION}))"
    r"(?= (?:for|on) (?:it|this(?: (?:one|film|movie))?|the (?:film|movie))\b|[.!;,)]|$)",
    re.IGNORECASE,
)
_STAR_FILM = re.compile(
    r"(?:\b(?:is|was|this|makes?(?: for)?|it['’]s)|[,.:;!?–—]|^) ?(?:an? )?(?:\w+, )?"
    rf"(?P<rating>(?:{_COUNT}|[1-5](?:\.5)?)(?:[ -]and[ -]a[ -]half)?[ -]stars?)[ -]"
    r"(?:film|movie|picture|flick|evening|affair|outing|effort|romp|comedy|thriller|drama|"
    r"masterpiece|horror|experience)\b",
    re.IGNORECASE,
)
_GIVES_TITLE = re.compile(
    r"\b(?:I|[Ww]e)(?:['’]d|['’]ll| would| will)? (?:give|gave|rate|award)\s+[“\"‘*_]{0,2}"
    r"(?P<title>[^\W_a-zß-ÿ][^.!?\n]{0,58}?)[”\"’*_]{0,2},?\s(?:an?\s|[–—:-]+\s?)?"
    rf"(?P<rating>(?:{_N}\s?/\s?(?:4|5|10|100)|{_N} out of (?:four|five|ten|\d{{1,2}}))(?: stars)?|"
    rf"{_N} stars?)"
    r"(?=\s*[.!;)]|\s*$|,? and (?:would |I )?recommend)"
)
_SPOKEN = (_OUT_OF_THINGS, _COUNTED, _FROM_ME, _GOING, _STAR_FILM)
_ON_SCALE = re.compile(
    r"\b(?:on|using|out of) a (?:scale|rating system) (?:of|from) (?:(?:0|1|zero|one)\s?"
    r"(?:to|-|–|through)\s?)?(?P<scale>4|5|10|100|four|five|ten)\b",
    re.IGNORECASE,
)
_KEYED = re.compile(
    r"(?:tl;?dr|me|mine|us|(?:my |our |final |overall )?marks?|i say|my take|our take|bottom line|"
    r"recommendation|letter grade|the bottom line|"
    r"overall impression|final thoughts?|would i recommend it\?? ?\w{0,4}|in short|"
    r"[^\W\d_][\w ',&-]{1,60}(?<=[a-z])(?-i:Rating|Score|Grade))\s?[:–—-]+\s*(?P<value>\S.{0,40})",
    re.IGNORECASE,
)
"""Keys that state a verdict only where a whole rating follows them."""
_BARE_KEY = re.compile(rf"(?:GRADE|Grade|SCORE|Score|OVERALL|Overall)\s+(?P<value>{_GRADE})")
_AVERAGE = re.compile(
    r"average rating is (?P<rating>\d(?:\.\d)? out of (?:5|10))(?: stars)?", re.IGNORECASE
)
"""What the stars of a site's program say aloud; a reader's average adds of how many votes."""
_WHOLE = re.compile(
    rf"[★⭐🌟✭✮✯☆✩½\ufe0f ]{{2,14}}|\*{{2,5}}\s?(?:½|1/2)?|{_N}\s?/\s?(?:4|5|10|100)|"
    rf"{_N} (?:stars?|out of)\b.{{0,24}}|(?-i:{_GRADE})",
    re.IGNORECASE,
)


def spoken_verdict(paragraph: str, titles: Sequence[str] = ()) -> tuple[Rating, int, int] | None:
    """The last verdict that a paragraph says in these forms, where it and its phrase begin."""
    found: tuple[Rating, int, int] | None = None
    for match in _GIVES_TITLE.finditer(paragraph):
        rating = read_rating(match["rating"])
        if rating is not None and fold(match["title"]) in map(fold, titles):
            found = rating, match.start("rating"), match.start()
    for pattern in _SPOKEN:
        for match in pattern.finditer(paragraph):
            rating = _rating(match)
            if rating is not None and (found is None or match.start("rating") > found[1]):
                found = rating, match.start("rating"), match.start("rating")
    return found


def _rating(match: re.Match[str]) -> Rating | None:
    printed = match["rating"].strip()
    if match.re not in (_OUT_OF_THINGS, _COUNTED):
        return read_rating(printed, bare=True)
    value = _amount(match["value"])
    scale = _amount(match["scale"]) if match.re is _OUT_OF_THINGS else None
    if value > (scale or 10) or (scale is not None and scale not in _SCALES_OF_THINGS):
        return None
    return Rating(printed, value, scale, "verdict", percent_of(value, scale))


def _amount(text: str) -> float:
    folded = text.casefold().replace("-", " ")
    word = folded.split(" ")[0]
    half = 0.5 if "half" in folded or "½" in folded or "1/2" in folded else 0.0
    if word in _COUNTS:
        return _COUNTS.index(word) + 1 + half
    return float(word.replace("½", "").replace(",", ".") or 0) + half


def on_its_scale(rating: Rating, around: str) -> Rating:
    """A bare number with the scale that its sentence states ("on a scale of 1 to 10")."""
    value = rating.value
    if value is None or rating.scale is not None or not (match := _ON_SCALE.search(around)):
        return rating
    scale = _amount(match["scale"])
    if value > scale:
        return rating
    return replace(rating, scale=scale, percent=percent_of(value, scale))


def is_average(text: str) -> bool:
    """Whether a line says a site's stars aloud ("average rating is 3 out of 5")."""
    return text[:2] in ("av", "Av") and _AVERAGE.fullmatch(text) is not None


def line_verdict(text: str, titles: Sequence[str]) -> Rating | None:
    """The verdict that a short line of its own states: "Title: B+", "Grade B+", "Me: 8/10"."""
    line = text.lstrip(" *_•·-–—").rstrip(" _•·")
    average = _AVERAGE.fullmatch(line)
    if average:
        return read_rating(average["rating"])
    keyed = _KEYED.fullmatch(line) or _BARE_KEY.fullmatch(line)
    value = keyed["value"] if keyed else _behind_title(line, titles)
    if not value or is_aggregate_name(line[: len(line) - len(value)]):
        return None
    counted = _OUT_OF_THINGS.fullmatch(value)
    if counted and not value.rstrip(" .!")[-1:].isdigit():
        return _rating(counted)
    whole = _WHOLE if value[0] != "=" else _EQUAL
    value = value.lstrip("= ")
    return read_rating(value, bare=True) if whole.fullmatch(value.strip(" .!")) else None


_EQUAL = re.compile(rf"{_WHOLE.pattern}|(?:10|\d)(?:[.,]\d)?", re.IGNORECASE)
"""What a title can equal: a bare number too."""


def _behind_title(line: str, titles: Sequence[str]) -> str | None:
    for title in titles:
        name = line[: len(title)]
        rest = re.fullmatch(
            r"[”\"’»)*_]*(?:\s?\([^()]{2,60}\))?(?:\s*(?:[:–—]|-)+\s*|\s+(?=[★⭐])|\s*(?==))(\S.{0,40})",
            line[len(title) :],
        )
        if rest and fold(name) == fold(title):
            return rest[1]
    return None


_FILM_KEY = (
    r"(?:the |le |la |el |il |der |de |o )?"
    r"(?:film|movie|feature|main feature|program(?:me)?|content|filme|pel[ií]cula|pellicola)"
    r"(?: ?/ ?\w+| itself)?(?: (?:grade|rating|score))?"
)
_DISC_KEY = (
    r"(?:video|audio|picture|sound|extras?|bonus|special features|supplements|disc|dvd|blu-?ray|"
    r"transfer|packaging|image|son|imagen|sonido|immagine|beeld|geluid|som|imagem|görüntü|ses|"
    r"(?:bild|ton)(?:qualität)?|bonusmaterial|ausstattung|suppléments|contenuti(?: speciali)?|"
    r"contenidos(?: extras?)?)(?: (?:quality|presentation))?(?: (?:grade|rating|score))?"
    r"(?: \([^()]{2,24}\))?"
)
_DOTS = r"(?:[•●]{2,5}[½○◦]{0,5}|[•●](?:½|[○◦]{2,4}))"
_OF = r"(?:out of|von|sur|sobre|de|su|op|em)"
_VALUE = (
    rf"[★⭐☆½*]{{1,10}}|{_DOTS}|{_N}(?: ?/ ?(?:4|5|6|10|20|100)| stars?|"
    rf" {_OF} (?:4|5|6|10|20|100|five|ten)(?: (?:punkten?|sternen?))?| ?%)?|{_GRADE}"
)
_SCORED = re.compile(
    rf"(?P<key>{_FILM_KEY}|{_DISC_KEY})(?:\s?[:(–—-]+\s*|\s(?=[★⭐•●]))(?P<value>{_VALUE})\)?"
    r"(?=[\s|/,.;]|$)",
    re.IGNORECASE,
)
_BRACKETED = re.compile(
    rf"[(\[](?P<key>{_FILM_KEY}|(?:the )?{_DISC_KEY})[)\]]\s{{0,4}}(?P<value>{_VALUE})\W*",
    re.IGNORECASE,
)
_ALONE = re.compile(
    rf"(?P<key>{_FILM_KEY}|(?:the |le |la |das |der |die |el |il )?{_DISC_KEY})\W{{0,2}}",
    re.IGNORECASE,
)
_VALUE_BELOW = re.compile(
    rf"\[?(?:(?:rating|score|grade)\s?[:=]\s?)?(?P<value>{_VALUE})\]?", re.IGNORECASE
)
_OF_FILM = re.compile(_FILM_KEY, re.IGNORECASE)


def disc_verdict(parts: Sequence[Part]) -> tuple[Rating, int] | None:
    """The score for the film where others for picture, sound or disc stand beside it; its line."""
    film: tuple[Rating, int] | None = None
    others = 0
    for key, value, line in _disc_scores(parts):
        rating = _in_dots(value) or read_rating(value, bare=True)
        if rating is None:
            continue
        if _OF_FILM.fullmatch(key):
            film = film or (rating, line)
        else:
            others += 1
    return film if others else None


def _in_dots(value: str) -> Rating | None:
    """The rating that dots are among the scores of a disc; elsewhere they part and list things."""
    if not set(value) <= set("•●½○◦"):
        return None
    half, empty = value.count("½"), sum(map(value.count, "○◦"))
    full = sum(map(value.count, "•●"))
    scale = float(full + half + empty) if empty else None
    worth = full + half / 2
    return Rating(value, worth, scale, "verdict", percent_of(worth, scale))


def _disc_scores(parts: Sequence[Part]) -> Iterator[tuple[str, str, int]]:
    """What is scored of a disc and its score as printed, on one line or with the score below."""
    for part, below in zip_longest(parts, parts[1:]):
        if part.words > _LONGEST_SCORE:
            continue
        alone = _ALONE.fullmatch(part.text) if below is not None else None
        scored = _VALUE_BELOW.fullmatch(below.text) if alone and below is not None else None
        if alone and scored and below is not None:
            yield alone["key"], scored["value"], below.line
        elif any(sign in part.text for sign in ":(–—-[★⭐•●"):
            framed = _BRACKETED.fullmatch(part.text)
            for match in (framed,) if framed else _SCORED.finditer(part.text):
                yield match["key"], match["value"], part.line


_LONGEST_SCORE = 24


_SIGNED = re.compile(
    r"[-–−](?P<scale>[1-9]|10) to \+(?P=scale)(?: (?:rating )?scale)?\W{1,4}"
    r"(?:[^.!?\d]{0,40}?[ (])?(?P<value>[+−–-][1-9]|10|0)(?![\d%/])"
)
_SIGNED_FIRST = re.compile(
    r"\ba (?:\w+ ){0,2}(?P<value>[+−–-][1-9]|10|0) on (?:the|a|my) "
    r"[-–−](?P<scale>[1-9]|10) to \+(?P=scale) scale"
)
_COUNT_SPELT = r"(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}(?:[.,]5|½)?)"
_OUT_OF_FROM_ME = re.compile(
    rf"(?:^|[.!?…:]\s+)(?P<value>{_COUNT_SPELT}(?: and a half)?)(?: stars)? (?:from|for) me,? "
    rf"\(?out of (?P<scale>four|five|ten|4|5|10|100)\)?(?=[.!]|$)",
    re.IGNORECASE,
)


def on_signed_scale(text: str) -> tuple[Rating, int] | None:
    """The verdict on a scale such as -4 to +4, and where it stands; its scale stays unknown."""
    match = _SIGNED.search(text) or _SIGNED_FIRST.search(text)
    if match is None:
        return None
    most, printed = int(match["scale"]), match["value"]
    value = int(printed.translate({0x2212: "-", 0x2013: "-"}))
    if abs(value) > most:
        return None
    percent = round(100 * (value + most) / (2 * most), 1)
    return Rating(printed, float(value), None, "verdict", percent), match.start("value")


def from_me(text: str) -> tuple[Rating, int] | None:
    """The verdict in "Four from me (out of five)." and where it stands."""
    match = _OUT_OF_FROM_ME.search(text)
    rating = read_rating(f"{match['value']} out of {match['scale']}") if match else None
    return (rating, match.start("value")) if match and rating else None
