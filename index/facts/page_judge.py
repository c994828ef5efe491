"""Lines that many small signs together show to be a page's, where no rule knows them.

The signs are those of page_signs.py, their weights fitted by ``python -m tests.bench.lines``.
A rating is never furniture, nor a film with its year, a line in quotation marks or half a
sentence: those no weight outvotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from index.folding import fold

from .banners import is_section
from .page_calls import ASKS
from .page_company import parts_a_text
from .page_notes import opens_with_a_sentence
from .page_signs import Page, page_of, plain_signs, run_of, speaks_of_pages, zones_of
from .page_weights import WEIGHTS
from .parts import Part
from .weighing import weighed

JUDGED = "judged a page's line"
ODDS = 3.5
"""From these odds on (a logarithm) a line is its page's before any fact is read of it."""
DOUBTED = 0.0
"""From these odds on it is where no fact was read of it."""
TAUGHT = ("byline", "debris", "list", "named part", "edge", "sentence")
"""Forms of which lines are a text's, and others are judged by what they are like."""
TAKEN = "no open line"
_NEAR = 4
"""Lines around furniture that are looked at again."""
_TIMES = 2
"""A second look counts what the first found as company."""
_APART = 2
_BESIDE = 2
_HEADS = 3
"""Words that the heading of a paragraph has at most."""
_FEW = 4
_TEXT = 25
"""Words from which on a paragraph is told from a page's line only where such lines stand."""
_LIST = 3
"""Short lines beside one from which on they are a list."""
_MOST = 20
_STANDFIRST, _VERY_LONG, _AFTER_FIRST = 9, 45, 6
_LETTERS, _SPOKEN, _LONG_ONE = 4, 3, 14
_STOPS = ".0123456789+−"
_NAMED = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2} ?: (?:\S+ ){2}")
_OF = ("out of", "von", "sur", "sobre", "su", "van")
_BEFORE = "|".join(rf"(?<=\b{word} \d)" for word in (*_OF, "üzerinden"))
_RATES = re.compile(
    r"[\d★☆⭐✭●*](?:(?<=[★☆⭐✭●])|(?<=\*)\*|"
    rf"(?<=\d)(?:\s?%|\s?/\s?\d| (?:{'|'.join(_OF)}|stars?)\b)|{_BEFORE})",
    re.IGNORECASE,
)
"""A rating, looked for by the signs and numbers that few lines hold."""
_FILM_AND_YEAR = re.compile(r"[(\[](?:19|20)\d\d[)\]]$")
_YEAR = 7
_QUOTED = re.compile(r"\A[“\"„«»‘'].*[”\"“»«’'][.,]?\Z", re.DOTALL)


def mark_judged(parts: list[Part], first: int, last: int, *, structured: bool) -> list[Part]:
    """Marks lines around a text and in it as debris that their signs show to be its page's.

    `first` and `last` are the text's paragraphs; `structured`: the format says itself what
    a heading is. A document without paragraphs has nothing that its lines can be told from.
    Gives back those that are a page's line unless they state a fact.
    """
    if not 0 <= first <= last:
        return []
    told = [part for part in parts if part.place in ("open", "debris")]
    if not any(part.place == "open" and part.prose for part in parts[first : last + 1]):
        return []
    if all(part.place == "open" and part.words >= _TEXT for part in told):
        return []  # nothing but paragraphs, as a note has them
    page = page_of(parts, first, last, structured=structured)
    odds: dict[int, float] = {}
    looked: Iterable[int] = range(len(page.parts))
    for _ in range(_TIMES):
        odds.update({at: _odds(page, at) for at in looked if can_be(page, at)})
        found = [at for at, each in odds.items() if each >= ODDS and _is_open(page, at)]
        for at in found:
            page.parts[at].put("debris", JUDGED)
        looked = {near for at in found for near in range(at - _NEAR, at + _NEAR + 1)}
        looked &= set(range(len(page.parts)))
    return [page.parts[at] for at, each in odds.items() if each >= DOUBTED]


def _is_open(page: Page, at: int) -> bool:
    return page.parts[at].place == "open"


def mark_doubted(doubted: list[Part], stating: set[int]) -> bool:
    """Marks what was doubted as debris but for lines that state facts; whether any was."""
    found = [part for part in doubted if part.place != "debris" and part.line not in stating]
    for part in found:
        part.put("debris", JUDGED)
    return bool(found)


def can_be(page: Page, at: int) -> bool:
    """Whether a line is still open and of no form that is a text's alone."""
    return form_of(page, at) is None


def form_of(page: Page, at: int) -> str | None:
    """The form by which a line can be of a text, None where it has none.

    A paragraph inside a text is its own whatever it speaks of.
    """
    part = page.parts[at]
    if part.place != "open" or part.labels or (part.is_heading and part.block.level == 1):
        return TAKEN
    if part.prose and page.core and page.core[0] < at < page.core[-1]:
        return "within"
    text = part.text
    if _QUOTED.match(text) or _RATES.search(text) or _FILM_AND_YEAR.search(text[-_YEAR:]):
        return "rating, film or quotation"
    if at < page.first and is_section(part.text):
        return "section"
    if at < page.first and _is_standfirst(page, at):
        return "standfirst"
    return "cut sentence" if _goes_on(page, at) else _form_beside(page, at)


def _form_beside(page: Page, at: int) -> str | None:
    """The form that a line in a text or below it has by what stands beside it.

    A short sentence that no furniture stands around is of the text, as is a part of a
    judgement ("The best: ..."), a few words and a stop, a bare number; lines of one form are
    a list of it.
    """
    part = page.parts[at]
    siblings = run_of(page, at) if at > page.last else []
    if len(siblings) >= _LIST:
        paged = sum(map(speaks_of_pages, (part, *siblings))) * 2 > len(siblings) + 1
        return None if paged else "list"
    below = page.parts[at + 1 : at + 2]
    told = below and below[0].place == "open" and below[0].prose
    if told and at > page.first and part.words <= _HEADS:
        return "head"
    if at < page.first or speaks_of_pages(part):
        return "told" if at > page.last and opens_with_a_sentence(part.text) else None
    if _NAMED.match(part.text):
        return "named part"
    if part.words <= _FEW and part.text[-1:] in _STOPS:
        return "few words"
    return _form_after(page, at)


def _is_standfirst(page: Page, at: int) -> bool:
    """Whether a line above a text is most of a sentence on it, below its headline.

    Most of its words are small, it speaks of nothing a page has, and its words are the text's.
    """
    part = page.parts[at]
    words = part.text.split()
    if not _STANDFIRST <= part.words <= _VERY_LONG or part.is_heading or part.cut_off:
        return False
    small = sum(word[:1].islower() for word in words)
    if at == 0 or small * 5 < len(words) * 3 or speaks_of_pages(part) or part.text[:1] in "([":
        return False
    last = page.first + _AFTER_FIRST
    spoken = {w for p in page.parts[page.first : last] for w in fold(p.text).split()}
    longer = {word for word in fold(part.text).split() if len(word) >= _LETTERS}
    calls = any(first in ASKS for first in map(_first_word, _SENTENCES.split(part.text)[1:]))
    return len(longer & spoken) >= (_SPOKEN if part.words < _LONG_ONE or calls else 1)


_SENTENCES = re.compile(r"[.!?]\s+")


def _first_word(sentence: str) -> str:
    return next(iter(fold(sentence[:20]).split()), "")


def _form_after(page: Page, at: int) -> str | None:
    """The form of a line without a word of pages by what stands above it."""
    part, above = page.parts[at], page.parts[at - 1]
    if above.place == "byline" or (above.place == "debris" and parts_a_text(above)):
        return above.place
    if page.core and at in (page.core[0], page.core[-1] + 1):
        return "edge"
    beside = page.parts[at - 1 : at + 2]
    among = len(beside) > _BESIDE and all(each.place == "debris" for each in beside[::2])
    if part.words > _MOST or among:
        return None
    calls = part.text.endswith("!") and above.place == "open" and part.words > _BESIDE
    return "sentence" if calls or part.text.endswith(".") else None


def _goes_on(page: Page, at: int) -> bool:
    """Whether a line and one beside it are one sentence, as where lines were cut."""
    return any(
        one.place == "open" == other.place
        and not one.ends_sentence
        and other.block.gap < _APART
        and other.text[:1].islower()
        and one.words > _BESIDE
        for one, other in pairwise(page.parts[max(0, at - 1) : at + 2])
    )


def _odds(page: Page, at: int) -> float:
    return weighed(plain_signs(page, at), _weights_in(zones_of(page, at)))


@lru_cache(maxsize=16)
def _weights_in(zones: tuple[str, ...]) -> dict[str, float]:
    """What each sign weighs by itself and in these zones together."""
    weights: dict[str, float] = {}
    for name, weight in WEIGHTS.items():
        sign, _, zone = name.rpartition(", ")
        if not sign or zone in zones:
            weights[sign or name] = weights.get(sign or name, 0.0) + weight
    return weights
