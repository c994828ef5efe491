"""What on a page can be the film's title: pieces of its lines, of its headline, of the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from index.folding import fold, word_set

from .ballot_text import Words
from .dates import find_date
from .filename import FileName
from .headline import quoted_titles, read_headline
from .headlines import HeadLine
from .label_keys import FIELDS
from .naming import RUN
from .no_titles import OF_SEVERAL, SMALL_WORDS
from .parts import Part
from .patterns import Pattern
from .text import Text

MOST_LINES = 160
"""Lines of a page that are looked at."""
LONGEST_LINE = 16
"""Words of a line in which a title is looked for."""
LOOKED_AT = 12000
"""Characters of a text in which titles are looked for."""
_MOST_RUNS = 300
_MOST_WORDS = 16
"""Words of a headline or a file's name that are looked for in the text."""
_LONGEST, _MOST_LETTERS = 10, 80
_MOST_PROPOSED = 300
"""Letters of what a rule takes for a title, beyond which nothing is one."""
_EDGE = " \t«»„“”\"‘’'*_()[]–—-|:;,."
_SPLIT = re.compile(r"\s+[|•·/]\s+|\s*[–—]\s*|\s+-\s+|:\s+|\s*[(\[][^()\[\]]*[)\]]\s*")
_RUN = Pattern(r"(?<![\w’'-])" + RUN)
_GENITIVE = re.compile(r"['’](?:s|n?[iıuü]n|[dt][ea]n?|y?[ieıaüu]|n[ea]|yl[ae]|l[ae])$")
_NO_TITLE = re.compile(
    r"\d{5}|(?:[^\W\d_]{3,}|\d['’])[.] |[$@{}<>=\\^~]|https?:|www\.|\w\.(?:com|org|net|de|fr)\b"
)
_FILM = re.compile(r"(?<=\w)\s+[Ff]ilm(?:i|inin|ine|inde)?$")
_CALLED = re.compile(
    r"(?:(?:film |movie |original )?(?:title|titel|titre|título|titolo|originaltitel|film adı|"
    r"orijinal adı)(?: original| originale)?|film|movie|filme|película)"
    r"(?:\s?(?:[:|–-]|\.{2,})\s?|(?<=title)\s(?=[^\W\d_a-z]))\s*(?P<title>[^\W_].{0,70})",
    re.IGNORECASE,
)
"""A label that calls the film's title, and what it calls it."""
CAPTION = Pattern(
    r"\W*(?:(?:ein |eine |a |une |un |una |the |official |movie |film |offizieller |deutscher )?"
    r"(?:stills?|scenes?|images?|photos?|trailers?|posters?|teaser|szenen?|szenenbild|bilder?|"
    r"filmplakat|plakat|fotogramas?|escenas?|im[aá]genes|imagen|cartel|tr[aá]iler|scène|affiche|"
    r"bande[- ]annonce|fotogramm[ai]|locandina|afiş|fragman)"
    r"(?:\s*:\s*|\s+(?:from|of|for|aus|zu|zum|von|de|du|di|del|dal film|from the film|aus dem film|"
    r"du film)\s+)[“„\"«‘*_]{0,2}(?P<before>[^\W_][^:|“”„\"«»]{0,60}?)|"
    r"(?P<behind>[^\W_][^:|“”„\"«»]{0,60}?)\s+[-–|]?\s*(?:(?:official|movie|film|theatrical|offizieller|"
    r"deutscher|oficial|officielle|ufficiale|resmi|filmi|filminin)\s+){0,3}(?:trailer|poster|stills?|teaser|"
    r"afişi?|fragmanı?|bande[- ]annonce|tr[aá]iler|plakat)(?:\s+(?:oficial|ufficiale|"
    r"officielle|deutsch|german|hd|[(\[]?\d{4}[)\]]?)){0,2})[”“\"»’*_]{0,2}(?:\s*[(\[]\d{4}[)\]])?\W*",
    re.IGNORECASE,
    having=("still", "scene", "image", "photo", "trailer", "poster", "teaser", "szene", "bild",
            "plakat", "fotogram", "escena", "imagen", "imágen", "cartel", "tráiler", "scène",
            "affiche", "bande", "locandina", "afiş", "fragman"),
)  # fmt: skip
"""A line that is a picture's or a trailer's caption, and the title that it has."""
_OPENS = word_set(
    "the a an in with and but for as der die das la le les el los il lo en dans mit im con of de "
    "di from by on at"
)
"""Words that stand before a title as often as they begin one."""


@dataclass(slots=True)
class Candidate:
    """A title as written, the `sources` that give it and the lines (by number) it stands on."""

    title: str
    sources: set[str] = field(default_factory=set)
    lines: set[int] = field(default_factory=set)


def lines_of(parts: list[Part]) -> list[Part]:
    """The lines of a page that are looked at, without the empty ones."""
    return list(islice((part for part in parts if part.text), MOST_LINES))


def candidates(
    headline: HeadLine | None,
    lines: list[Part],
    text: Text,
    name: FileName,
    words: Words,
    proposed: tuple[str, ...] = (),
    known: Iterable[str] = (),
) -> dict[str, Candidate]:
    """All that can be the film's title, by its folded words.

    `proposed`: what a rule found; `known`: titles of known films that the page has.
    """
    found = {fold(title): Candidate(title) for title in proposed if len(title) <= _MOST_PROPOSED}
    for title in known:
        _note(found, title, "common knowledge", None)
    for title, source, line in _named(headline, lines, text, name, words):
        whole = title.strip(_EDGE)
        for bare in dict.fromkeys((whole, _GENITIVE.sub("", whole), _FILM.sub("", whole))):
            if _can_stand(bare):
                _note(found, bare, source, line)
    return found


def _can_stand(title: str) -> bool:
    if not title or len(title) > _MOST_LETTERS or len(title.split()) > _LONGEST:
        return False
    if _NO_TITLE.search(title) or title.count("(") != title.count(")") or find_date(title):
        return False
    if OF_SEVERAL.search(title):
        return False
    label, colon, _ = title.partition(":")
    last = title.rpartition(" ")[2].casefold()
    return not (colon and fold(label) in FIELDS) and not (" " in title and last in SMALL_WORDS)


def _note(found: dict[str, Candidate], title: str, source: str, line: int | None) -> None:
    key = fold(title)
    if not key:
        return
    known = found.setdefault(key, Candidate(title))
    known.sources.add(source)
    if line is not None:
        known.lines.add(line)
    if known.title.isupper() and not title.isupper():
        known.title = title


_Found = tuple[str, str, int | None]


def _named(
    headline: HeadLine | None, lines: list[Part], text: Text, name: FileName, words: Words
) -> Iterator[_Found]:
    if headline is not None:
        yield from _in_headline(headline)
    yield from _in_lines(lines)
    yield from _in_text(text)
    if headline is not None:
        yield from _spelled(headline.written, words, "headline's words")
    if name.title:
        yield name.title, "file", None
        yield from _spelled(name.title, words, "file's words")


def _in_headline(headline: HeadLine) -> Iterator[_Found]:
    written = headline.written
    for title in headline.read.titles:
        yield title, "headline", None
    for piece in _SPLIT.split(written):
        yield piece, "headline", None
    for title in quoted_titles(written):
        yield title, "headline quotes", None
    for run in _runs(written):
        yield run, "headline", None
    if headline.marked:
        yield headline.marked, "headline marks", None


def _in_lines(lines: list[Part]) -> Iterator[_Found]:
    side = "above"
    for at, part in enumerate(lines):
        if part.words > LONGEST_LINE:
            side = "below" if part.place == "body" else side
            continue
        called = _CALLED.match(part.text)
        if called:
            yield called["title"], "a title's label", at
        captioned = CAPTION.fullmatch(part.text)
        if captioned:
            yield captioned["before"] or captioned["behind"], "a caption", at
        for title in read_headline(part.text).titles[:3]:
            yield title, side, at
        for piece in _SPLIT.split(part.text):
            yield piece, side, at
        for title in quoted_titles(part.text):
            yield title, f"{side}, in quotes", at


def _in_text(text: Text) -> Iterator[_Found]:
    prose = (text.prose or text.text)[:LOOKED_AT]
    for title in quoted_titles(prose):
        yield title, "quotes", None
    for phrase, _ in text.emphasised[:60]:
        yield phrase, "emphasis", None
    counted = Counter(_runs(prose))
    for run, times in counted.items():
        if times > 1 or " " in run:
            yield run, "text", None


def _runs(text: str) -> Iterator[str]:
    """Runs of capitals, also without a word before them that may not belong to a title."""
    for match in islice(_RUN.finditer(text), _MOST_RUNS):
        run = match[0]
        yield run
        first, _, rest = run.partition(" ")
        if rest and first.casefold() in _OPENS:
            yield rest


def _spelled(name: str, words: Words, source: str) -> Iterator[_Found]:
    """Words of a headline or a file's name that the text writes one after the other."""
    folded = fold(name).split()[:_MOST_WORDS]
    for size in range(min(len(folded), _LONGEST), 0, -1):
        for start in range(len(folded) - size + 1):
            spelled = words.spelled(folded[start : start + size])
            if spelled and not spelled[0].islower():
                yield spelled, source, None
