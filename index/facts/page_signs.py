"""What speaks for and against a line's being its page's and not the text's, as numbers by name.

Few signs are of a language: most say where a line stands, what stands beside it, how it is
written and whether its words are the text's. None decides alone; page_judge.py weighs them.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .folding import fold, word_set
from .page_calls import ASKS, ENDS, THINGS
from .page_vocabulary import furnished
from .parts import Part
from .people import is_name

Signs = dict[str, float]
_FILM = word_set(
    """film films movie movies cinema picture director kino filme filmi filmin pelicula peliculas
    filmes cine regie regisseur"""
)
_LINK = re.compile(
    r"https?:|www\.|\w@\w|(?<!\w)[@#]\w|\.(?:com|net|org|de|fr|es|it|nl|tr|uk|info)\b",
    re.IGNORECASE,
)
_GLUED = re.compile(r"[a-zß-ÿ][A-ZÀ-Þ][a-zß-ÿ]|[a-zß-ÿ]\d|\d[a-z]{3,}|\b[A-Za-z]{3,}_[A-Za-z]")
"""Words without the blank that stood between them ("TwitterFacebook", "12comments")."""
_SENTENCE_ENDS = frozenset(".!…。")
_INNER_END = re.compile(r"[.!?…]\s+[^\W\d_a-zß-ÿ]")
_CLOSING = ' ”"’»)]*_'
_LEAST = 4
"""Letters of a word that can tell whether a line speaks of what the text does."""
_LONG = 25
_SHORT = 8
_NEAR = 4
_MOST_RUN = 12


@dataclass(slots=True)
class Page:
    """All that lines are judged by: the parts that are not empty, and the words of the text.

    `first` and `last` are the text's paragraphs in `parts`; `structured`: the format says
    itself what a heading is, as those do that people write in.
    """

    parts: Sequence[Part]
    first: int
    last: int
    words: Counter[str]
    title: frozenset[str]
    lines: Counter[str]
    structured: bool
    share: float
    """How much of what is not yet put anywhere stands in the text itself."""


def page_of(parts: Sequence[Part], first: int, last: int, *, structured: bool) -> Page:
    """A document as its lines are judged by; `first` and `last` count all its parts."""
    full = [part for part in parts if part.place != "empty"]
    before = sum(part.place == "empty" for part in parts[:first])
    start = first - before
    end = last - sum(part.place == "empty" for part in parts[:last]) if last >= 0 else -1
    text = [part for part in full[start : end + 1] if part.place == "open"]
    words: Counter[str] = Counter()
    for part in text:
        if part.prose:
            words.update(_longer(part.text))
    titled = frozenset(w for part in full if part.place == "title" for w in _longer(part.text))
    words.update(titled)
    lines = Counter(fold(part.text) for part in full if part.words < _LONG)
    size = sum(part.words for part in full if part.place == "open")
    share = sum(part.words for part in text) / size if size else 0.0
    return Page(full, start, end, words, titled, lines, structured, share)


def _longer(text: str) -> set[str]:
    return {word for word in fold(text).split() if len(word) >= _LEAST}


def signs_of(page: Page, at: int) -> Signs:
    """The signs of one line; what is not there is left out."""
    part = page.parts[at]
    signs: Signs = {"always": 1.0}
    for each in (_shape(part), _words(page, part, at), _place(page, at), _company(page, at)):
        signs.update((name, float(value)) for name, value in each if value)
    inside = page.first <= at <= page.last
    for name in _INSIDE if inside else ():
        if name in signs:
            signs[f"{name}, inside the text"] = signs[name]
    for name in _STRUCTURED if page.structured else ():
        if name in signs:
            signs[f"{name}, in a structured format"] = signs[name]
    return signs


_INSIDE = ("ends a sentence", "no word of the text")
_STRUCTURED = ("always", "below the text")


def names_title(page: Page, text: str) -> bool:
    """Whether a line has two words of the headline, as a sentence of the film has."""
    return len(page.title & _longer(text)) > 1


def speaks_of_pages(part: Part) -> bool:
    """Whether a line has a word of pages, a link, or words grown together."""
    words = set(fold(part.text).split())
    worded = bool(words & THINGS) or bool(furnished(part.text))
    return worded or bool(_LINK.search(part.text) or _GLUED.search(part.text) or _linked(part))


def _shape(part: Part) -> Iterator[tuple[str, float]]:
    text = part.text
    yield "to 3 words", part.words <= 3
    yield "4 to 15 words", 4 <= part.words <= 15
    yield "25 words and more", part.words >= _LONG
    end = text.rstrip(_CLOSING)[-1:]
    yield "ends a sentence", end in _SENTENCE_ENDS
    yield "colon", end in (":", "：")
    yield "commas", min(3, text.count(",")) / max(1, part.words) * 4
    yield "link", bool(_LINK.search(text))
    yield "linked", _linked(part)
    yield "words grown together", bool(_GLUED.search(text))
    yield "a heading", part.is_heading
    yield "an item", part.block.kind == "item" or text[:1] in "-•*·"
    yield "a label", bool(part.labels)
    yield "like a name", part.words in (2, 3) and is_name(text)


def _linked(part: Part) -> float:
    """How much of a line is links."""
    spans = sum(mark.end - mark.start for mark in part.block.marks if mark.style == "link")
    return min(1.0, spans / max(1, len(part.text)))


def _words(page: Page, part: Part, at: int) -> Iterator[tuple[str, float]]:
    """What a line's words are, of the page and of the text."""
    folded = fold(part.text)
    words = folded.split()
    known = set(words)
    things = len(known & THINGS)
    yield "things of a page", things / max(1, len(known))
    asks = bool(words) and words[0] in ASKS and not _INNER_END.search(part.text)
    yield "asks first", asks
    yield "calls", things and not known.isdisjoint(ASKS | ENDS)
    yield "words of a page", {"sure": 1.0, "weak": 0.5}.get(furnished(part.text), 0.0)
    yield "says film", not known.isdisjoint(_FILM)
    longer = [word for word in words if len(word) >= _LEAST]
    least = 2 if part.prose and page.first <= at <= page.last else 1
    spoken = any(page.words[word] >= least for word in longer)
    yield "no word of the text", bool(longer) and not spoken
    yield "printed more than once", page.lines[folded] > 1


def _place(page: Page, at: int) -> Iterator[tuple[str, float]]:
    left = len(page.parts) - 1 - at
    below = at > page.last >= 0
    yield "below the text", below
    yield "above the text", at < page.first
    yield "far above the text", math.log(page.first - at) if at < page.first else 0
    yield "right above the text", at == page.first - 1
    yield "first paragraph", at == page.first
    yield "last paragraph", at == page.last
    yield "last of all", left == 0
    yield "last of all, below the text", left == 0 and below
    yield "next to last", left == 1
    yield "the text a small part", 1 - page.share


def _company(page: Page, at: int) -> Iterator[tuple[str, float]]:
    """What stands beside a line."""
    parts = page.parts
    above, below = parts[at - 1] if at else None, parts[at + 1] if at + 1 < len(parts) else None
    if above is not None:
        yield "the text's above", above.place == "open"
        yield "paragraph above", above.place == "open" and above.prose
        yield "heading above", above.is_heading
        yield "facts above", above.place in _FACTS
    if below is not None:
        yield "debris below", below.place == "debris"
        yield "facts below", below.place in _FACTS
        yield "paragraph below", below.place == "open" and below.prose
        told = below.ends_sentence and below.words > 3 and not below.cut_off
        yield "sentence below", below.place == "open" and told
    near = parts[max(0, at - _NEAR) : at]
    yield "debris near above", sum(p.place == "debris" for p in near) / max(1, len(near))
    since = parts[page.last + 1 : at] if page.last >= 0 else ()
    yield "debris since the text", any(part.place == "debris" for part in since)
    yield "among short lines", math.log1p(len(run_of(page, at)))


_FACTS = frozenset({"label", "credits", "rating"})


def run_of(page: Page, at: int) -> list[Part]:
    """The short lines that stand right above a short line and right below it, up to a dozen."""
    parts = page.parts
    run: list[Part] = []
    for step in (-1, 1) if _is_short(parts[at]) else ():
        other = at + step
        while 0 <= other < len(parts) and len(run) < _MOST_RUN and _is_short(parts[other]):
            run.append(parts[other])
            other += step
    return run


def _is_short(part: Part) -> bool:
    return part.place == "open" and part.words <= _SHORT and not part.ends_sentence
