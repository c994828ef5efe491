"""The film's title inside a headline that says more ("Perfect Days finds grace in routine").

A run of capitalised words is the title where the text speaks of it as of a film:
sets it apart, puts a year beside it, calls it a film. People are told apart by
their surnames, which the text also uses alone; a single word that is only named
often can be a character or a place and is no title.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from index.folding import fold

from .banners import is_section
from .headline import quoted_titles
from .headline_years import is_person
from .no_titles import NO_TITLES, PLACES, SMALL_WORDS, content_words
from .patterns import Pattern
from .people import is_common_word
from .text import Text
from .vocabulary import is_country, is_genre, is_language

_PUNCTUATION = ".,:;!?«»„“”\"‘’'*_()[] –—-"
_TOLD_OF = re.compile(
    r"\b(?:minutes|ending|end|meaning|finale|twists?|themes|symbolism|mystery) of "
    r"(?P<title>[^\W\da-z][\w’'-]*(?: [^\W\da-z][\w’'-]*){0,4})[?!.]?$"
)
_FILM = (
    r"(?:films?|movies?|pictures?|features?|documentary|drama|comedy|thriller|western|musical|"
    r"sequel|remake|adaptation|debut|masterpiece|horror|romance|satire|epic|Film|Drama|Komödie|"
    r"Dokumentation|película|filme|comédie|drame|commedia|filmi|filmde)"
)
_BEFORE = Pattern(
    rf"(?:\b(?:{_FILM}|[Ww]atch(?:ed|ing)?|saw|seen|seeing|[Rr]ewatch(?:ed|ing)?)\s|[“«„*_]|"
    r"(?<!\w)[\"‘'])$"
)
_YEAR_AFTER = re.compile(r"[”\"’'»*_]{0,2},?\s[(\[][^()\[\]]{0,40}(?:18[89]|19\d|20\d)\d")
_IS_FILM = Pattern(
    rf"[”\"’'»*_]{{0,2}},?\s(?:(?:is|was|remains|ist|war|est|es|è|was|é|bir)\s"
    rf"(?:[\w’'-]+,?\s){{0,7}}?|(?:the|this|der|le|el)\s){_FILM}\b|"
    r"[”\"’'»*_]{0,2},?\s(?:directed|written|starring|réalisé|dirigida|diretto)\b"
)
_DOES = Pattern(
    r"[”\"’'»*_]{0,2}\s(?:tells|follows|stars|opens|centers|centres|concerns|chronicles|explores|"
    r"is set|takes place|was released|premiered|begins|runs|clocks|erzählt|handelt|raconte|cuenta|"
    r"narra|racconta|anlatıyor)\b"
)
_CAPITALISED_BEFORE = re.compile(r"(?:^|\s)([^\W\d_a-z][a-zß-ÿ]+)\s$")
_CAPITALISED_AFTER = re.compile(r"\s[^\W\d_a-z][a-zß-ÿ]+")
_LEADS = Pattern(
    r"(?:.*\b(?:watch(?:ing|ed)?|rewatch(?:ing|ed)?|revisit(?:ing|ed)|on|of|in|about|with|to|saw|see|"
    r"loved?|loving|hated?|remembering|appreciating|understanding|why|is|does|how|what|zu|über|"
    r"sur|dans|avec|en|sobre|su|in|to)|\W*)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"(?:['’]s\b.*|\W+(?:(?:is|was|are|and|und|et|y|e|as|or|worth|finds?|wins|still|at|turns|'|’)\b.*|"
    r"[a-zß-ÿ].*)?)",
    re.IGNORECASE | re.DOTALL,
)
_MOST_WORDS = 16
_LONGEST = 8
_ENOUGH = 3.0


class _Run(NamedTuple):
    """Words of a headline: where they begin and end among its words, how the text names them."""

    title: str
    start: int
    end: int
    points: float
    strong: bool


def title_inside(
    headline: str, text: Text, named: set[str], file: str | None, people: frozenset[str]
) -> str | None:
    """The film's title inside a headline; None where nothing in the text says which it is.

    `named`: folded titles that the text puts forward; `people`: folded names that
    are stated as the film's makers; `file`: what the file is named after.
    """
    for title in quoted_titles(headline):
        folded = f" {fold(title)} "
        if times(title, text.text, most=1) or any(f" {one} " in folded for one in named):
            return title
    told = _TOLD_OF.search(headline)
    if told and times(told["title"], text.prose, most=1):
        return told["title"]
    return (named and _named_run(headline, named)) or _spoken_of(headline, text, file, people)


def _named_run(headline: str, named: set[str]) -> str | None:
    """The longest run of words in the headline that is a title which the text puts forward."""
    words = headline.split()
    best = ""
    for start in range(min(len(words), 14)):
        for end in range(min(len(words), start + 8), start, -1):
            piece = _run_of(words, start, end)
            if len(piece) <= len(best) or piece[:1].islower() or fold(piece) not in named:
                continue
            if end - start == len(words) or " " in piece or _frames(words, start, end):
                best = piece
    return best or None


def _run_of(words: list[str], start: int, end: int) -> str:
    piece = " ".join(words[start:end]).strip(_PUNCTUATION)
    return re.sub(r"['’]s$", "", piece)


def _spoken_of(headline: str, text: Text, file: str | None, people: frozenset[str]) -> str | None:
    """The run of capitals that the text speaks of as of a film, more than of any other."""
    prose = text.prose or text.text
    words = headline.split()[:_MOST_WORDS]
    runs: list[_Run] = []
    for start in range(len(words)):
        for end in range(min(len(words), start + _LONGEST), start, -1):
            if end - start == len(words):
                continue
            title = _run_of(words, start, end)
            if not can_be_title(title, people) or not times(title, prose, most=1):
                continue
            if _frames(words, start, end):
                told, strong = points(title, text, prose, file)
                runs.append(_Run(title, start, end, told, strong))
            break
    kept = [run for run in runs if not _is_within(run, runs) and not is_somebody(run.title, prose)]
    good = [run for run in kept if run.points >= (_ENOUGH if run.strong else _ENOUGH - 1)]
    good = [run for run in good if run.strong or " " in run.title]
    good.sort(key=lambda run: (-run.points, -len(run.title)))
    if not good or (len(good) > 1 and good[1].points + 1 > good[0].points):
        return None
    return with_article(good[0].title, prose)


def _frames(words: list[str], start: int, end: int) -> bool:
    """Whether the words before and after a run are such as stand around a title."""
    before, after = " ".join(words[:start]), " ".join(words[end:])
    last = words[end - 1]
    own = last[len(last.rstrip("'’s")) :] if last.endswith(("'s", "’s")) else ""
    leads = not before or before[-1] in ":,–—|-'\"“‘«„" or _LEADS.fullmatch(before)
    shown = bool(before) and before.endswith(("'s", "’s", "s'", "s’", "'ın", "'in", "'un", "'ün"))
    small = bool(before) and before.split()[-1][:1].islower()
    goes = not after or last[-1] in ":,–—|;?!'’\"”»" or _GOES_ON.fullmatch(f"{own} {after}")
    return bool((leads or shown or small) and goes)


def can_be_title(title: str, people: frozenset[str]) -> bool:
    """Whether words of a headline can be a title: no sentence's beginning, no name of `people`."""
    if not title or title[0].islower() or not re.search(r"\w", title):
        return False
    words = fold(title).split()
    if not words or words[-1] in SMALL_WORDS or fold(title) in people:
        return False
    if content_words(title):
        return False
    if len(words) == 1 and (is_common_word(title) or words[0] in NO_TITLES):
        return False
    return not is_plain(title) and fold(title) not in PLACES


def is_plain(title: str) -> bool:
    """Whether words are a section, a country, a genre or a language, or several of them."""
    return all(
        is_section(piece) or is_country(piece) or is_genre(piece) or is_language(piece)
        for piece in re.split(r"\s*[,/|&]\s*", title)
    )


def points(title: str, text: Text, prose: str, file: str | None) -> tuple[float, bool]:
    """How much the text speaks of a title as of a film, and whether more than its mere count."""
    strong, found = 0.0, 0
    spots = places(title, prose)
    for at in spots[:12]:
        before = prose[max(0, at - 30) : at]
        end = at + len(title)
        strong = max(strong, 2.0 * bool(_BEFORE.search(before)))
        after = prose[end : end + 90]
        strong = max(strong, 3.0 * bool(_YEAR_AFTER.match(after) or _IS_FILM.match(after)))
        found += bool(_DOES.match(after))
    if any(fold(phrase) == fold(title) for phrase, _ in text.emphasised):
        strong = max(strong, 3.0)
    if file and fold(file) == fold(title):
        strong = max(strong, 3.0)
    told = strong + min(found, 1) + (len(spots) >= 2) + (len(spots) >= 4)
    return told + bool(spots and spots[0] < 500), strong >= 2


def _is_within(run: _Run, runs: list[_Run]) -> bool:
    """Whether a longer run holds this one and is named as often."""
    return any(
        other.start <= run.start and run.end <= other.end and other is not run for other in runs
    )


def is_somebody(title: str, prose: str) -> bool:
    """Whether the text uses words as the name of a person."""
    words = title.split()
    spots = places(title, prose)
    if len(words) == 1:
        joined = sum(_joins_a_name(prose, at, at + len(title)) for at in spots)
        return joined > 0
    if not is_person(title):
        return False
    surname = words[-1]
    alone = [
        at
        for at in places(surname, prose)
        if not prose[max(0, at - len(title)) : at].endswith(title[: -len(surname)])
    ]
    return bool(alone)


def _joins_a_name(prose: str, start: int, end: int) -> bool:
    """Whether a capitalised word stands right before a word inside its sentence, or after it."""
    before = _CAPITALISED_BEFORE.search(prose[max(0, start - 30) : start])
    after = _CAPITALISED_AFTER.match(prose[end : end + 20])
    return bool((before and not is_common_word(before[1])) or after)


def places(title: str, text: str, most: int = 50) -> list[int]:
    """Where a text names a title as it is written, or in capitals."""
    if not title or not text:
        return []
    lone = " " not in title and (is_common_word(title) or len(title) <= 2)
    found: list[int] = []
    for form in dict.fromkeys((title, title.upper())):
        at = text.find(form)
        while at >= 0 and len(found) < most:
            end = at + len(form)
            apart = not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum()
            opens = at == 0 or text[at - 1] == "\n" or text[at - 2 : at - 1] in ".!?"
            if apart and not (lone and opens):
                found.append(at)
            at = text.find(form, at + 1)
    return found


_ARTICLE = re.compile(
    r"(?:^|\W)(?P<article>The|An?|L[ae]s?|El|Los|Il|Der|Die|Das|L['’])\s?[“\"‘«*_]{0,2}$"
)


def with_article(title: str, text: str) -> str:
    """A title with the article that the text writes before it wherever it names it."""
    found = [_ARTICLE.search(text, max(0, at - 8), at) for at in places(title, text)]
    articles = {match["article"] for match in found if match}
    if len(articles) != 1 or not all(found):
        return title
    article = articles.pop()
    return f"{article}{title}" if article.endswith(("'", "’")) else f"{article} {title}"


def times(title: str, text: str, most: int = 50) -> int:
    """How often a text names a title as it is written, or in capitals; counts up to `most`."""
    return len(places(title, text, most))
