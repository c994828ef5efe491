"""Credits that papers set as short sentences: "Starring NAME. Directed by NAME. (R. 112 minutes.)".

Every sentence of such a block is of a closed form, so that nothing in it can be
a remark: makers, cast, certificate, length, languages, where and when it is shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .label_forms import Stated
from .notice_lines import is_certificate, is_showing
from .people import is_name, split_names
from .ratings import read_rating
from .remembering import remembered
from .runtimes import read_runtime
from .vocabulary import is_genre

_MOST_WORDS = 110
_FEATURE = 40
_SENTENCE = re.compile(
    r"[.;\s](?:(?<=[\w)”\"’★*½][.;])\s+(?=[A-Z0-9(“\"★])|(?<=[\w.]\s)\s*(?=\((?:[A-Z]|\d)))"
)
_ABBREVIATED = re.compile(r"(?:\b(?:Jr|Sr|St|Mr|Mrs|Dr|Dir|dir|Cert|[A-Z])|\b[A-Z]\.[A-Z])$")
_ABBREVIATION = 8
"""Characters at the end of a sentence in which an abbreviation and a letter before it stand."""
_TITLED = re.compile(
    r"[“\"'‘]?(?P<title>[^\W_a-zß-ÿ][^:.“”\"]{0,60}?)[”\"'’]?: (?P<genres>[A-Z][\w/ ,-]{2,40})"
)
_ALSO = r"(?:(?:co-)?(?:written|produced|edited|shot|scripted)(?:,? and |, | & ))?"
_WHO = (
    (
        re.compile(
            rf"(?:a film )?{_ALSO}(?:co-)?directed(?: and (?:co-)?(?:written|produced|edited))? by "
            r"(?P<who>.+)",
            re.IGNORECASE,
        ),
        "credits.director",
    ),
    (
        re.compile(r"(?:director|dir)(?:/(?:writer|scr))?s?\.?:? (?P<who>.+)", re.IGNORECASE),
        "credits.director",
    ),
    (
        re.compile(
            r"[\w.& ]{2,40} presents a film directed by (?P<who>.+?)(?: and written by .+)?",
            re.IGNORECASE,
        ),
        "credits.director",
    ),
    (
        re.compile(
            r"(?:co-)?(?:written|screenplay|script(?:ed)?|story)(?: and produced)? by (?P<who>.+)",
            re.IGNORECASE,
        ),
        "credits.writer",
    ),
    (
        re.compile(r"(?:co-)?(?:starring|stars?|featuring|with|cast):? (?P<who>.+)", re.IGNORECASE),
        "credits.cast",
    ),
)
_LENGTH = re.compile(
    r"(?:running time|run ?time|length|runs)?(?: is| of|:)? ?(?P<time>\d{2,3} ?(?:minutes?|mins?)|"
    r"\d ?(?:hours?|hrs?|h)(?:,? (?:and )?\d{1,2} ?(?:minutes?|mins?|m))?|[1-4]:[0-5]\d)",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"(?:rated|not rated|unrated|mpaa|pg-13|pg|r|g|nc-17|nr|contains|with (?:english )?subtitles|"
    r"in [A-Z]\w+(?:,? (?:and|with)|$)|at|opens?|opening|playing|plays|"
    r"now (?:playing|showing|streaming)|available|streaming|starts|parental guidance|"
    r"in (?:wide|limited|select|general|theaters|theatres|cinemas)|"
    r"(?:released|distributed|produced|photographed|music) by)\b.*",
    re.IGNORECASE,
)


@remembered
def read_credit_sentences(text: str) -> Stated | None:
    """What a block of such sentences states, as (field, value); None where one is a remark."""
    line = " ".join(text.split()).strip(" *_")
    if not 20 <= len(line) <= 700 or len(line.split()) > _MOST_WORDS:
        return None
    found: Stated = []
    noted = False
    for at, sentence in enumerate(_sentences(line)):  # mostly the first is a remark
        read = _titled(sentence) if not at else None
        read = read or _read(sentence)
        if read is not None:
            found.extend(read)
        elif _NOTE.fullmatch(sentence) or is_certificate(sentence) or is_showing(sentence):
            noted = True
        else:
            return None
    fields = [field for field, _ in found]
    if fields.count("credits.runtime") > 1 or fields.count("credits.director") > 1:
        return None
    kinds = set(fields) - {"film", "credits.genres"}
    enough = len(kinds) > 1 or (noted and "credits.runtime" in kinds)
    return found if enough else None


def _sentences(line: str) -> Iterator[str]:
    found = ""
    for piece in _pieces(line):
        sentence = piece.strip(" ().[]*_")
        if not sentence:
            continue
        if found and _ABBREVIATED.search(found[-_ABBREVIATION:]) and not sentence[0].isdigit():
            found += f". {sentence}"
        else:
            if found:
                yield found
            found = sentence
    if found:
        yield found


def _pieces(line: str) -> Iterator[str]:
    start = 0
    for between in _SENTENCE.finditer(line):
        yield line[start : between.start()]
        start = between.end()
    yield line[start:]


def _titled(sentence: str) -> Stated | None:
    """ "Title: Drama" """
    match = _TITLED.fullmatch(sentence)
    if match is None:
        return None
    genres = [genre for genre in re.split(r"\s*[/,]\s*| and | ", match["genres"]) if genre]
    if not all(map(is_genre, genres)):
        return None
    return [("film", match["title"].strip()), ("credits.genres", ", ".join(genres))]


def _read(sentence: str) -> Stated | None:
    length = _LENGTH.fullmatch(sentence)
    if length:
        minutes = read_runtime(length["time"]) or 0
        return [("credits.runtime", length["time"])] if minutes >= _FEATURE else None
    for pattern, field in _WHO:
        match = pattern.fullmatch(sentence)
        if match and _are_people(match["who"]):
            return [(field, match["who"])]
    if len(sentence) <= 40 and read_rating(sentence) is not None:
        return [("rating", sentence)]
    return None


def _are_people(listed: str) -> bool:
    people = [name for name, _ in split_names(listed)]
    return 0 < len(people) <= _MOST_PEOPLE and all(map(is_name, people))


_MOST_PEOPLE = 20
