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
from functools import cached_property

from index.folding import fold, word_set

from .bylines import only_date
from .language import language_of
from .page_calls import ASKS, ENDS, THINGS
from .page_vocabulary import furnished, share_of_strong
from .parts import Part
from .patterns import Pattern
from .people import is_name
from .runtimes import read_runtime

Signs = dict[str, float]
_FILM = word_set(
    """film films movie movies cinema picture director kino filme filmi filmin pelicula peliculas
    filmes cine regie regisseur"""
)
_LINK = re.compile(
    r"[:.@#](?:(?<=https:)|(?<=http:)|(?<=www\.)|(?<=\w@)\w|(?<!\w.)(?<=[@#])\w|"
    r"(?<=\.)(?:com|net|org|de|fr|es|it|nl|tr|uk|info)\b)",
    re.IGNORECASE,
)
"""A link; this and the next ones are looked for by the sign or number that each holds."""
_GLUED = re.compile(r"[A-ZÀ-Þ\d](?:(?<=[a-zß-ÿ][A-ZÀ-Þ])[a-zß-ÿ]|(?<=[a-zß-ÿ]\d)|(?<=\d)[a-z]{3})")
_JOINED = Pattern(r"\b[A-Za-z]{3,}_[A-Za-z]", having=("_",))
"""Words without the blank that stood between them ("TwitterFacebook", "12comments")."""
_STATED = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2} ?: \S")
"""How lines begin that say what they state ("The best: ...", "Tags: ...")."""
_FILE = re.compile(
    r"[._\-\[\d](?:(?<=\w\.)(?:jpe?g|png|gif|webp|mp4|pdf)\b|(?<=\w-)\w+(?:-\w+){2}|"
    r"(?<=[A-Za-z\d]_)[A-Za-z\d]+_[A-Za-z\d]|(?<=\w\[)\d+\]|(?<=[a-z]{3}\d)\d{3})"
)
_CODE = re.compile(r"[<>{}$\\=]|\|\s*$|\w\(\)")
_BAR = re.compile(r"\s[|·•»«/›]\s|→|←|»|«\s")
_QUOTE = re.compile(r"[“\"„«»‘']")
_NAME = re.compile(r"(?<=[\w,;:] )[^\W\d_a-zß-ÿ][^\W\d_]{3,}")
"""A word with a capital inside a sentence."""
_NAMES = re.compile(r"(?:[^\W\d_a-zß-ÿ][\w'’.-]+\s){1,3}(?:[|@,·•\d(–-]|$)")
_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d\d\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NUMBERED = re.compile(r"\d{1,3}[.)] ")
_NUMBER = re.compile(r"\d")
_COUNT = re.compile(r"^\W{0,3}[\d.,]{1,12}[km]? [^\W\d]+$|[^\W\d] ?\(?\d+\)?$", re.IGNORECASE)
_ME = word_set("i me my ich mein meine mir je j mon ma mi yo me mio io eu meu ik mijn ben benim")
_US = word_set(
    """we us our ours wir uns unser unsere nous notre nos nosotros nuestro nuestra nuestros noi
    nostro nostra nos nosso nossa wij ons onze biz bizim sitemiz"""
)
_YOU = word_set(
    """you your yours du dein deine dich sie ihr ihre vous votre vos ton tes tu tus su sus usted
    tuo tua voce seu sua je jouw uw siz sizin"""
)
_SENTENCE_ENDS = frozenset(".!…。")
_INNER_END = re.compile(r"[.!?…]\s+[^\W\d_a-zß-ÿ]")
_CLOSING = ' ”"’»)]*_'
_LEAST = 4
"""Letters of a word that can tell whether a line speaks of what the text does."""
_LONG = 25
_VERY_LONG = 60
_SEEN = 400
"""Letters of a line by whose forms it is judged."""
_STRONG_SHARE = 0.2
"""How much of a sentence is words of pages where it speaks of one."""
_SHORT = 8
_NEAR = 4
_HEADS = 3
"""Words that a heading has at most, or a name."""
_MOST_RUN = 12


@dataclass
class Page:
    """All that lines are judged by: the parts that are not empty, and the words of the text.

    `first` and `last` are the text's paragraphs in `parts`, `core` those of its longest
    piece that no furniture cuts; `structured`: the format says itself what a heading is,
    as those do that people write in. What only a line in doubt is compared with is read
    when there is one.
    """

    parts: Sequence[Part]
    first: int
    last: int
    core: range
    structured: bool

    @cached_property
    def _text(self) -> list[Part]:
        return [p for p in self.parts[self.first : self.last + 1] if p.place == "open"]

    @cached_property
    def title(self) -> frozenset[str]:
        titled = (part for part in self.parts if part.place == "title")
        return frozenset(word for part in titled for word in _longer(part.text))

    @cached_property
    def words(self) -> Counter[str]:
        """In how many paragraphs each longer word stands, the headline as one of them."""
        words = Counter(word for p in self._text if p.prose for word in _longer(p.text))
        words.update(self.title)
        return words

    @cached_property
    def names(self) -> Counter[str]:
        """In how many paragraphs each name stands."""
        return Counter(name for p in self._text if p.prose for name in set(_NAME.findall(p.text)))

    @cached_property
    def lines(self) -> Counter[str]:
        return Counter(fold(part.text) for part in self.parts if part.words < _LONG)

    @cached_property
    def share(self) -> float:
        """How much of what is not yet put anywhere stands in the text itself."""
        size = sum(part.words for part in self.parts if part.place == "open")
        return sum(part.words for part in self._text) / size if size else 0.0

    @cached_property
    def language(self) -> str | None:
        return language_of(" ".join(self.parts[at].text for at in self.core))


def page_of(parts: Sequence[Part], first: int, last: int, *, structured: bool) -> Page:
    """A document as its lines are judged by; `first` and `last` count all its parts."""
    full = [part for part in parts if part.place != "empty"]
    before = sum(part.place == "empty" for part in parts[:first])
    start = first - before
    end = last - sum(part.place == "empty" for part in parts[:last]) if last >= 0 else -1
    return Page(full, start, end, _core(full, start, end), structured)


def _core(parts: Sequence[Part], first: int, last: int) -> range:
    """The piece of a text with the most words that no furniture stands in."""
    best, most = range(first, first), 0
    begun, size = first, 0
    for at in range(first, last + 2):
        if at <= last and parts[at].place != "debris":
            size += parts[at].words if parts[at].prose else 0
            continue
        if size > most:
            best, most = range(begun, at), size
        begun, size = at + 1, 0
    return best


def _longer(text: str) -> set[str]:
    return {word for word in fold(text).split() if len(word) >= _LEAST}


def signs_of(page: Page, at: int) -> Signs:
    """The signs of one line, each by itself and in its zones; what is not there is left out."""
    signs = plain_signs(page, at)
    zones = zones_of(page, at)
    for name, value in tuple(signs.items()):
        signs.update((f"{name}, {each}", value) for each in zones)
    return signs


def plain_signs(page: Page, at: int) -> Signs:
    """The signs of one line, each by itself."""
    part = page.parts[at]
    signs: Signs = {"always": 1.0}
    for each in (_shape(part), _words(page, part, at), _place(page, at), _company(page, at)):
        signs.update((name, float(value)) for name, value in each if value)
    return signs


def zones_of(page: Page, at: int) -> tuple[str, ...]:
    """Where in a document a line stands, by which every sign weighs more or less."""
    zone = "above" if at < page.first else "below" if at > page.last else "inside"
    paragraph = ("paragraph",) if page.parts[at].prose else ()
    return (zone, *paragraph, *(("structured",) if page.structured else ()))


def _names_title(page: Page, text: str) -> float:
    """How far a line names the headline, as a sentence of the film does."""
    return min(2, len(page.title & _longer(text))) / max(1, min(2, len(page.title)))


def speaks_of_pages(part: Part) -> bool:
    """Whether a line has a word of pages, a link, or words grown together."""
    text = part.text[:_SEEN]
    words = fold(text).split()
    least = _STRONG_SHARE if part.ends_sentence else 0
    if not THINGS.isdisjoint(words) or share_of_strong(words) > least:
        return True
    if _linked(part) or furnished(part.text):
        return True
    return any(form.search(text) for form in (_LINK, _GLUED, _JOINED, _FILE))


def _shape(part: Part) -> Iterator[tuple[str, float]]:
    text = part.text[:_SEEN]
    yield "one word", part.words == 1
    yield "to 3 words", part.words <= 3
    yield "4 to 8 words", 4 <= part.words <= 8
    yield "9 to 15 words", 9 <= part.words <= 15
    yield "25 words and more", part.words >= _LONG
    yield "60 words and more", part.words >= _VERY_LONG
    end = text.rstrip(_CLOSING)[-1:]
    yield "ends a sentence", end in _SENTENCE_ENDS
    yield "states a part", bool(_STATED.match(text))
    yield "asks", end == "?"
    yield "calls out", end == "!"
    yield "cut off", part.cut_off
    yield "colon", end in (":", "：")
    yield "commas", min(3, text.count(",")) / max(1, part.words) * 4
    yield "link", bool(_LINK.search(text))
    yield "linked", _linked(part)
    yield "words grown together", bool(_GLUED.search(text) or _JOINED.search(text))
    yield "name of a file", bool(_FILE.search(text))
    yield "code", bool(_CODE.search(text))
    yield "bars", min(3, len(_BAR.findall(text)))
    yield "a heading", part.is_heading
    yield "an item", part.block.kind == "item" or text[:1] in "-•*·"
    yield "bracketed", text[:1] in "([" and text[-1:] in ")]"
    yield "quoted", bool(_QUOTE.match(text))
    yield "begins small", text[:1].islower()
    yield "like a name", part.words in (2, 3) and is_name(text)
    yield "only a name and more", part.words <= _SHORT and bool(_NAMES.match(text))
    yield "time of day", bool(_CLOCK.search(text))
    yield "a year", bool(_YEAR.search(text))
    yield "numbered", bool(_NUMBERED.match(text))
    yield "only a date", part.words <= _SHORT and only_date(text)
    yield "a length", read_runtime(text) is not None if _NUMBER.search(text) else False
    yield "a number", bool(_NUMBER.search(text))
    yield "a count", bool(_COUNT.search(text))
    yield "capitals", sum(map(str.isupper, text)) / max(1, sum(map(str.isalpha, text)))
    yield "words in capitals", sum(w[:1].isupper() for w in text.split()) / max(1, part.words)


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
    yield "two things of a page", things > 1
    asks = bool(words) and words[0] in ASKS and not _INNER_END.search(part.text)
    yield "asks first", asks
    yield "calls", things and not known.isdisjoint(ASKS | ENDS)
    yield "words of a page", {"sure": 1.0, "weak": 0.5}.get(furnished(part.text), 0.0)
    yield "strong words", share_of_strong(words)
    yield "says film", not known.isdisjoint(_FILM)
    yield "I", not known.isdisjoint(_ME)
    yield "we", not known.isdisjoint(_US)
    yield "you", not known.isdisjoint(_YOU)
    longer = [word for word in words if len(word) >= _LEAST]
    own = part.prose and page.first <= at <= page.last
    least = 2 if own else 1
    spoken = sum(page.words[word] >= least for word in longer)
    yield "no word of the text", bool(longer) and not spoken
    yield "words of the text", spoken / max(1, len(longer))
    told = set(_NAME.findall(part.text))
    yield "names of the text", any(page.names[name] >= least for name in told)
    yield "names title", _names_title(page, part.text)
    yield "printed more than once", page.lines[folded] > 1
    if part.words >= _SHORT and page.language:
        other = language_of(part.text)
        yield "another language", other is not None and other != page.language


def _of_pages(part: Part) -> float:
    """How much of a short line is words of pages."""
    words = fold(part.text).split() if part.words <= _SHORT else []
    return share_of_strong(words)


def _place(page: Page, at: int) -> Iterator[tuple[str, float]]:
    left = len(page.parts) - 1 - at
    yield "far above the text", math.log(page.first - at) if at < page.first else 0
    yield "far below the text", math.log(at - page.last) if at > page.last else 0
    yield "right above the text", at == page.first - 1
    yield "right below the text", at == page.last + 1
    yield "first paragraph", at == page.first
    yield "last paragraph", at == page.last
    yield "first of all", at == 0
    yield "last of all", left == 0
    yield "next to last", left == 1
    yield "the text a small part", 1 - page.share
    if page.core:
        start, end = (page.core[-1] + 1, at) if at > page.core[-1] else (at + 1, page.core[0])
        between = page.parts[start:end]
        debris = sum(part.place == "debris" for part in between)
        yield "furniture to the core", math.log1p(debris)
        yield "far from the core", math.log1p(len(between))
        yield "in the core", at in page.core


def _company(page: Page, at: int) -> Iterator[tuple[str, float]]:
    """What stands beside a line."""
    part = page.parts[at]
    parts = page.parts
    above, below = parts[at - 1] if at else None, parts[at + 1] if at + 1 < len(parts) else None
    if above is not None:
        yield "the text's above", above.place == "open"
        yield "paragraph above", above.place == "open" and above.prose
        yield "heading above", above.is_heading
        yield "facts above", above.place in _FACTS
        yield "debris above", above.place == "debris"
        yield "byline above", above.place == "byline"
        yield "title above", above.place == "title"
        yield "page's words above", _of_pages(above)
    if below is not None:
        yield "debris below", below.place == "debris"
        yield "facts below", below.place in _FACTS
        yield "byline below", below.place in ("byline", "date")
        yield "title below", below.place == "title"
        yield "page's words below", _of_pages(below)
        yield "paragraph below", below.place == "open" and below.prose
        told = below.ends_sentence and below.words > 3 and not below.cut_off
        yield "sentence below", below.place == "open" and told
    near = parts[max(0, at - _NEAR) : at]
    yield "debris near above", sum(p.place == "debris" for p in near) / max(1, len(near))
    near = parts[at + 1 : at + 1 + _NEAR]
    yield "debris near below", sum(p.place == "debris" for p in near) / max(1, len(near))
    yield "names near", any(p.place in _NAMING for p in parts[max(0, at - _NEAR) : at + 2])
    since = parts[page.last + 1 : at] if page.last >= 0 else ()
    yield "debris since the text", any(part.place == "debris" for part in since)
    if below is not None and part.words <= _HEADS:
        yield "heads a sentence", below.place in ("open", "rating") and below.ends_sentence
    named = part.words <= _HEADS and is_name(part.text)
    yield "name among names", named and any(p.place in _NAMING for p in parts[max(0, at - 6) : at])
    yield "among short lines", math.log1p(len(run_of(page, at)))


_FACTS = frozenset({"label", "credits", "rating"})
_NAMING = frozenset({"label", "credits", "byline"})
"""Places of lines beside which a name is no furniture."""


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
