"""What speaks for and against a candidate's being the film's title, as numbers by name.

Most signs are of no language: where it stands, how often, set apart by what, what it is
part of. They are counted in the words of the text (`Words`) and on the page's lines.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from index.folding import fold

from .ballot_candidates import Candidate
from .ballot_known import Told, known_signs
from .ballot_text import Words
from .ballot_vetoes import HOUSE, can_stand
from .ballot_words import BY, FILM, HERE, IS, LIKE, OF, PERSON, SEEN, SUFFIX, THAT, TRADE
from .banners import is_section
from .filename import FileName
from .headline_years import is_person
from .headlines import HeadLine
from .label_keys import FIELDS
from .no_titles import NO_TITLES, PLACES, SMALL_WORDS, reads_as_sentence
from .parts import VALUE_OF, Part
from .people import is_common_word
from .text import Text
from .vocabulary import is_country, is_genre, is_language

Signs = dict[str, float]
_QUOTES = "“”\"„«»‘’'*_"
_OPENING = 400
"""Characters of a text that open it."""
_MOST_PLACES = 25
_REVIEW = re.compile(
    r"\b(?:reviews?|reviewed|kritik|filmkritik|critiques?|crítica|critica|reseña|recensione|recensie|"
    r"rezension|eleştiri\w*|inceleme\w*|explained|ending|"
    r"test (?:dvd|blu-?ray|4k|uhd)|(?:dvd|blu-?ray|uhd)[ -]?test)\b",
    re.IGNORECASE,
)
_OF_FILMS = re.compile(
    r"\b(?:films?|filmler\w*|movies?|cin[eé]\w{0,9}|kino\w*|sinema\w*|películas?|hollywood|bollywood|"
    r"oscars?|box[ -]office|screenings?|letterboxd|watch(?:ed|ing|list)?|séances?)\b",
    re.IGNORECASE,
)
"""Words that titles of films seldom have, and headlines on films often."""
_YEAR = re.compile(r"(?<!\d)(?:18[89]|19\d|20[0-4])\d(?!\d)")
_YEAR_BEHIND = re.compile(
    r"[”\"»’*_]{0,3},?\s*[(\[][^()\[\]]{0,50}?(?:18[89]|19\d|20[0-4])\d(?!\d)"
)
_SCORE = re.compile(r"[★☆⭐]|\d\s?/\s?(?:4|5|10|20|100)\b|\bstars?\b", re.IGNORECASE)
_STOPS = ".!?…\n:"
_MAKES = frozenset({"directed", "dirigida", "realise", "regie", "starring"})
_AND = frozenset({"and", "und", "et", "y", "e", "ve", "en"})


@dataclass(slots=True)
class Page:
    """All that candidates are judged by."""

    headline: HeadLine | None
    lines: list[Part]
    text: Text
    name: FileName
    people: frozenset[str]
    english: bool
    words: Words
    credited: frozenset[int]
    """Lines below which credits or a rating stand."""
    told: Told


def signs_of(candidate: Candidate, key: str, page: Page, others: Mapping[str, Candidate]) -> Signs:
    """What speaks for and against a candidate, by name; what is not there is left out."""
    words = key.split()
    spots = page.words.places(words)
    named = [spot for spot in spots if page.words.is_upper(spot[0])]
    signs: Signs = {f"from {source}": 1.0 for source in candidate.sources}
    backed = any(at in page.credited for at in candidate.lines)
    signs.update(_shape(candidate.title, key, page, backed=backed))
    signs.update(_spoken(words, named, spots, page))
    signs.update(_in_headline(key, page.headline, page.words))
    signs.update(_in_file(key, page.name))
    signs.update(_on_lines(candidate, key, page))
    signs.update(_among(key, len(named), others, page))
    signs.update(known_signs(key, len(named), page.told))
    if not named:
        signs.update({f"not named: {name}": signs[name] for name in _UNNAMED if name in signs})
    return {name: value for name, value in signs.items() if value}


_UNNAMED = (
    "in the headline", "is the headline", "is the file", "declared headline", "begins headline",
    "all that the headline says", "a year on the line", "credits below", "like a sentence",
    "headline of a review", "three or four words", "five words", "more words", "one word",
    "from headline quotes", "headline alone",
)  # fmt: skip


def _shape(title: str, key: str, page: Page, *, backed: bool) -> Signs:
    words = title.split()
    return {
        "two words": len(words) == 2,
        "three or four words": len(words) in (3, 4),
        "five words": len(words) == 5,
        "more words": len(words) > 5,
        "one word": len(words) == 1,
        "small letter first": title[:1].islower(),
        "capitals": sum(not word[:1].islower() for word in words) / len(words),
        "shouted": title.isupper() and len(title) > 1,
        "like a name": is_person(title),
        "like a sentence": reads_as_sentence(title),
        "common word": len(words) == 1 and is_common_word(title),
        "no title": key in NO_TITLES or key in PLACES,
        "says review": bool(_REVIEW.search(title)),
        "a word of films": bool(_OF_FILMS.search(title)),
        "only words of films": all(word in FILM | SMALL_WORDS for word in key.split()),
        "a country or genre": is_country(title) or is_genre(title) or is_language(title),
        "a section": is_section(title),
        "a label": key in FIELDS,
        "a house": bool(HOUSE.search(title)),
        "commas": float(title.count(",")),
        "digits": any(sign.isdigit() for sign in title),
        "digits alone": title.isdigit(),
        "inner signs": any(sign in title[:-1] for sign in ",;?!:"),
        "inner dash": any(sign in title for sign in ("–", "—", " - ", "|", "/")),
        "barred": not can_stand(
            title, page.words.text, page.people, backed=backed, english=page.english
        ),
        "an end of its own": title.endswith(("?", "!", "…")),
        "short": len(title) < 4,
        "maker or critic": key in page.people,
        "of a maker's name": any(f" {key} " in f" {one} " for one in page.people),
        "holds a maker's name": any(" " in one and f" {one} " in f" {key} " for one in page.people),
        "ends in a year": bool(_YEAR.search(title[-4:])) and " " in title,
    }


def _spoken(
    words: list[str], named: list[tuple[int, int]], spots: list[tuple[int, int]], page: Page
) -> Signs:
    """How the text speaks of it."""
    text = page.words
    many = len(named)
    if not many:
        return {"not named": 1.0, "also in small letters": float(bool(spots))}
    starts = [text.starts[first] for first, _ in named]
    length = max(1, len(text.text))
    around = Counter[str]()
    for first, last in named[:_MOST_PLACES]:
        around.update(_around(first, last, text))
    seen = min(many, _MOST_PLACES)
    signs: Signs = {
        "named": math.log1p(many),
        "named once": float(many == 1),
        "how late": starts[0] / length,
        "opens the text": float(starts[0] < _OPENING),
        "first words": float(starts[0] < 4),
        "in the end": float(starts[-1] > length - 500),
        "throughout": (starts[-1] - starts[0]) / length,
        "also in small letters": float(len(spots) > many),
        "times set apart": math.log1p(around["set apart"]),
    }
    for sign, times in around.items():
        signs[sign] = times / seen
    if len(words) == 2:
        alone = len(text.places(words[1:])) - len(text.places(words))
        signs["last word alone"] = float(alone > 0)
    return signs


def _around(first: int, last: int, text: Words) -> Iterator[str]:
    """What the words and signs around one place say."""
    before, after = text.gap(first), text.gap(last + 1)
    one, two = text.word(first - 1), text.word(first - 2)
    close = not any(stop in before for stop in _STOPS)
    if before[-1:] in _QUOTES and before[-1:]:
        yield "set apart"
    if first == 0 or not close:
        yield "opens sentences"
    if close:
        if one in FILM or (two in FILM and one not in IS):
            yield "of a film"
        if one in SEEN or two in SEEN:
            yield "seen"
        if one in OF:
            yield "after of"
        if {one, two, text.word(first - 3)} & LIKE or (one in OF and two in THAT):
            yield "compared"
        if one in BY:
            yield "after by"
        if one in TRADE:
            yield "called by a trade"
        if one in {"s", *SUFFIX} and "'" in text.gap(first - 1).replace("’", "'"):
            yield "somebody's"
        if one in _AND and text.is_upper(first - 2) and text.gap(first - 1) == " ":
            yield "beside another name"
        if text.is_upper(first - 1) and before == " " and one not in OF and one not in HERE:
            yield "joined before"
    yield from _behind(last, after, text)


def _behind(last: int, after: str, text: Words) -> Iterator[str]:
    if _YEAR_BEHIND.match(text.text, text.ends[last]):
        yield "year behind"
    stripped = after.strip(_QUOTES + " ,")
    if stripped.startswith("("):
        if text.is_upper(last + 1) and text.is_upper(last + 2):
            yield "role behind"
    elif any(stop in stripped for stop in _STOPS):
        if ":" in stripped:
            yield "colon behind"
    elif after in ("'", "’") and text.word(last + 1) in {"s", *SUFFIX}:
        yield "genitive" if text.word(last + 1) == "s" else "suffix"
        if FILM.intersection(text.word(last + step) for step in (2, 3, 4)):
            yield "somebody whose film"
    else:
        yield from _words_behind(last, after, text)


def _words_behind(last: int, after: str, text: Words) -> Iterator[str]:
    near = [text.word(last + step) for step in range(1, 7)]
    one = near[0]
    if one in IS:
        yield "a verb behind"
    if one in PERSON:
        yield "a person's verb"
    if one in _AND and text.is_upper(last + 2):
        yield "beside another name"
    if (one in BY and text.is_upper(last + 2)) or _MAKES.intersection(near[:2]):
        yield "maker behind"
    if one in FILM or (one in IS | HERE and FILM.intersection(near)):
        yield "film behind"
    if text.is_upper(last + 1) and after == " ":
        yield "joined behind"


def _in_headline(key: str, headline: HeadLine | None, text: Words) -> Signs:
    if headline is None:
        return {"no headline": 1.0}
    written = fold(headline.written)
    if f" {key} " not in f" {written} ":
        return {}
    read = headline.read
    first = bool(read.titles) and fold(read.titles[0]) == key
    return {
        "in the headline": 1.0,
        "share of the headline": len(key.split()) / max(1, len(written.split())),
        "begins headline": float(written.startswith(f"{key} ")),
        "before its colon": float(_piece(headline.written, 0) == key),
        "in its brackets": float(_is_in_brackets(key, headline.written, text)),
        "after its colon": float(_piece(headline.written, -1) == key),
        "ends headline": float(written.endswith(f" {key}")),
        "is the headline": float(written == key),
        "first of the headline": float(first),
        "all that the headline says": float(first and read.exact),
        "headline of a review": float(read.review or bool(_REVIEW.search(headline.written))),
        "declared headline": float(headline.declared),
        "headline with year": float(read.year is not None),
        "headline alone": float(headline.alone),
        "banner": float(headline.banner),
    }


def _is_in_brackets(key: str, written: str, text: Words) -> bool:
    """Whether a title stands in brackets behind words that the text does not have."""
    before, *brackets = _BRACKETS.split(written)
    return key in map(fold, brackets[::2]) and not text.places(fold(before).split())


_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_PARTED = re.compile(r"\s*[:|–—]\s+|\s+-\s+")


def _piece(written: str, at: int) -> str:
    """The first or last piece of a headline that a colon or a dash parts, folded; else nothing."""
    pieces = _PARTED.split(written)
    return fold(pieces[at]) if len(pieces) > 1 else ""


def _in_file(key: str, name: FileName) -> Signs:
    file = fold(name.title) if name.title else ""
    if not file:
        return {}
    plain = [word for word in file.split() if word not in SMALL_WORDS]
    alike = file.replace(" ", "") == key.replace(" ", "")
    held = f" {key} " in f" {file} "
    return {
        "is the file": float(alike),
        "begins the file": float(file.startswith(f"{key} ")),
        "in the file": float(held),
        "share of the file": len(key.split()) / len(file.split()) if held else 0.0,
        "file without small words": float(
            plain == [word for word in key.split() if word not in SMALL_WORDS]
        ),
        "longer than the file": float(f" {file} " in f" {key} "),
    }


def _on_lines(candidate: Candidate, key: str, page: Page) -> Signs:
    """What stands with it on the page's lines, and around them."""
    if not candidate.lines:
        return {"on no line": 1.0}
    signs = Counter[str]()
    for at in candidate.lines:
        part = page.lines[at]
        signs["a year on the line"] |= bool(_YEAR.search(part.text))
        signs["a review on the line"] |= bool(_REVIEW.search(part.text))
        signs["a score on the line"] |= bool(_SCORE.search(part.text))
        signs["a whole line"] += fold(part.text) == key
        signs["credits below"] |= at in page.credited
        signs["a heading"] |= part.is_heading
        signs["the headline's line"] |= part.place == "title"
        signs["a label's value"] |= part.why.startswith(VALUE_OF) or bool(part.labels)
        signs["debris"] += part.place == "debris"
        signs["first lines"] |= at < 4
    many = len(candidate.lines)
    return {
        **signs,
        "a whole line": min(signs["a whole line"], 1),
        "a whole line again": signs["a whole line"] > 1,
        "debris": signs["debris"] / many,
        "lines": math.log1p(many),
        "how high": 1 / (1 + min(candidate.lines)),
    }


def _among(key: str, times: int, others: Mapping[str, Candidate], page: Page) -> Signs:
    """How it stands to the other candidates: part of one that is named as often."""
    longer = [one for one in others if one != key and f" {key} " in f" {one} "]
    named = [sum(page.words.is_upper(at) for at, _ in page.words.places(one.split()))
             for one in longer[:12]]  # fmt: skip
    persons = [one for one in longer if one.count(" ") < 3 and is_person(others[one].title)]
    shorter = [one for one in others if one != key and f" {one} " in f" {key} "]
    return {
        "part of another": float(bool(longer)),
        "part of a longer name": float(bool(named) and max(named) >= max(1, times)),
        "holds another": float(bool(shorter)),
        "a surname": float(any(one.endswith(f" {key}") for one in persons)),
        "a first name": float(any(one.startswith(f"{key} ") for one in persons)),
        "holds one that is named more": float(
            any(len(page.words.places(one.split())) > times for one in shorter[:12])
        ),
    }


COMPARED = (
    "named", "times set apart", "film behind", "how late", "lines",
)  # fmt: skip
"""Signs that count by how a candidate stands in them to the others of its page."""


def compared(all_signs: list[Signs]) -> None:
    """Adds to each candidate's signs how far it is from the page's best in those that count so."""
    for name in COMPARED:
        most = max((signs.get(name, 0.0) for signs in all_signs), default=0.0)
        for signs in all_signs:
            value = signs.get(name, 0.0)
            if value:
                signs[f"less: {name}"] = most - value
