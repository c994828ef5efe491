"""How many films a text treats, and how much of it is about one, as numbers by name.

A review names its film throughout and compares it to others in passing; a column names
each of its films for a while. Which phrases are films is told by how they are set apart
and, of known films, by common knowledge.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from index.folding import fold
from index.known_films import films_called, numbered, titles_in, without_article
from index.model import SourceBlock

from .capsule_lines import heads_in
from .headline_years import is_person
from .people import is_name
from .text import Text

_QUOTES = re.compile(r"[“\"«„‘]([^“”\"«»„‘’]{2,60})[”\"»“’]")
_WITH_YEAR = re.compile(
    r"(?P<title>(?:[^\W_a-zß-ÿ]|\d)[^()\[\]\n.!?]{0,60}?)[*_”\"»’]{0,3} ?"
    r"[(\[](?:[^()\[\]\n]{0,40}\W)?(?:18[89]|19\d|20[0-4])\d\b"
)
_NUMBERED = re.compile(r"\W*(?:\d{1,3}[.):]|#\d{1,3}|[•–-])\s+\S")
_BEHIND = re.compile(r"\s*(?:[(\[:–—|]|, (?:by|von|de|di|dir)|- ).*", re.DOTALL)
_NAMED = re.compile(
    r"(?:\W|\d)*(?P<title>[^()\[\]]{2,60}?)[*_”\"»’]{0,3} [(\[](?P<name>[^()\[\],]{4,40})[,)\]]"
)
_WORD = re.compile(r"[^\W_]+")
_NEAR = 160
"""Characters around a title within which its director is named beside it."""
_SHORT, _LONGEST, _SHORT_LINE = 2, 8, 12
_MOST = 3000
"""Characters of a paragraph that are looked through for films."""
_UNSAID = 60
"""Words that are added where a share is taken, so that one title in a short text is not much."""
_BEGINNING = 1
"""Words before a title with which a paragraph begins."""
_SAID = 20
"""Words from which a block is a paragraph."""


def signs_of_films(
    text: Text, blocks: Sequence[SourceBlock], titles: Sequence[str], words: int
) -> Iterator[tuple[str, float]]:
    """What shows how many films a text of so many words treats; `titles` are of the one."""
    own = {without_article(fold(title)) for title in titles}
    size = words + _UNSAID
    yield from _headed(text, blocks, own)
    yield from _set_apart(text, own, size)
    yield from _spread(text, own)
    dated = {without_article(fold(match["title"])) for match in _WITH_YEAR.finditer(text.text)}
    yield "titles with years", math.log1p(len(dated - own))
    yield "titles with years, share", min(4, 200 * len(dated - own) / size)


def _headed(
    text: Text, blocks: Sequence[SourceBlock], own: set[str]
) -> Iterator[tuple[str, float]]:
    """Lines and openings of paragraphs that name a film of their own."""
    lines = [text.text[block.start : block.end] for block in text.blocks]
    keys = {_key(line) for line in lines if len(line.split()) <= _SHORT_LINE}
    keys |= {_key(match[0]) for line in lines if (match := _WITH_YEAR.match(line))}
    keys |= {_key(match[1]) for line in lines if (match := _QUOTES.match(line))}
    starts = {block.start for block in text.blocks}
    marked = (mark for mark in text.marks if mark.start in starts and mark.style != "code")
    keys |= {_key(text.text[mark.start : mark.end]) for mark in marked}
    known = {key for key in keys - own if key and _is_known(key)}
    stated = {fold(found.head.title) for found in heads_in(blocks) if found.head.sure > 1}
    named = {
        fold(match["title"])
        for line in lines
        if (match := _NAMED.match(line[:120])) and is_name(match["name"])
    }
    heads = {*map(without_article, stated | named)} - own
    yield "known films at the head of a line", math.log1p(len(known))
    yield "other heads of films", math.log1p(len(heads - known))
    yield "numbered", math.log1p(sum(bool(_NUMBERED.match(line)) for line in lines))
    yield "headings", math.log1p(sum(block.kind == "heading" for block in text.blocks))


def _key(line: str) -> str:
    """The folded title that a line may be, without number, bracket and article."""
    bare = _BEHIND.sub("", re.sub(r"^\W*(?:\d{1,3}[.):]\s+)?", "", line[:120]), count=1)
    return without_article(fold(bare))


def _is_known(key: str) -> bool:
    return 0 < len(key.split()) <= _LONGEST and bool(films_called(key))


def _set_apart(text: Text, own: set[str], size: int) -> Iterator[tuple[str, float]]:
    """Phrases in quotation marks, emphasis or a link: all others, known films, with directors."""
    spots = [(match[1], match.start(1)) for match in _QUOTES.finditer(text.text)]
    spots += [(text.text[m.start : m.end], m.start) for m in text.marks if m.style != "code"]
    times: Counter[str] = Counter()
    known: set[str] = set()
    directed: set[str] = set()
    for phrase, at in spots:
        key = without_article(fold(phrase))
        if not phrase[:1].isupper() or not 0 < len(key.split()) < _LONGEST or key in own:
            continue
        times[key] += 1
        films = films_called(key)
        if films and not is_person(phrase):
            known.add(key)
            beside = fold(text.text[max(0, at - _NEAR) : at + len(phrase) + _NEAR]).split()
            if any(fold(name).split()[-1] in beside for film in films for name in film.directors):
                directed.add(key)
    yield "others set apart", min(5, 100 * len(times) / size)
    yield "known films set apart", math.log1p(len(known))
    yield "known films set apart, share", min(4, 150 * len(known) / size)
    yield "with their directors", math.log1p(len(directed))
    yield "another set apart again", float(max(times.values(), default=0) > _SHORT)


def _spread(text: Text, own: set[str]) -> Iterator[tuple[str, float]]:
    """In how many paragraphs, and where in the text, the film is named."""
    lines = [text.text[block.start : block.end] for block in text.blocks]
    said = [f" {fold(line)} " for line in lines if len(line.split()) >= _SAID]
    naming = [any(f" {key} " in line for key in own) for line in said]
    yield from _in_paragraphs([line for line in lines if len(line.split()) >= _SAID], own)
    third = max(1, len(said) // 3)
    yield "paragraphs", math.log1p(len(said))
    if not said or not own:
        return
    yield "share of paragraphs that name it", sum(naming) / len(said)
    yield "named in the last third", float(any(naming[-third:]))
    yield "named in the first paragraph", float(naming[0])
    yield "named in one paragraph of several", float(len(said) > _SHORT and sum(naming) == 1)
    times = sum(line.count(f" {key} ") for key in own for line in said)
    yield "times named", math.log1p(times)


def _in_paragraphs(said: list[str], own: set[str]) -> Iterator[tuple[str, float]]:
    """Known films that paragraphs name, set apart or not, by titles of several words."""
    named = [[(key, at) for key, at in _named_in(line) if key not in own] for line in said]
    films = [{key for key, _ in found} for found in named]
    times = Counter(key for found in films for key in found)
    begun = {key for found in named for key, at in found if at <= _BEGINNING}
    many = max(1, len(said))
    yield "paragraphs that begin with a film", math.log1p(len(begun))
    yield "known films named", math.log1p(len(times))
    yield "known films for each paragraph", min(3, len(times) / many)
    yield "paragraphs with known films", sum(map(bool, films)) / many
    yield "known film in several paragraphs", float(max(times.values(), default=0) > 1)


def _named_in(line: str) -> Iterator[tuple[str, int]]:
    """The folded titles of known films that a paragraph writes with capitals, and which word."""
    found = _WORD.findall(line[:_MOST])
    whole = fold(line[:_MOST]).split()
    folded = numbered(whole if len(whole) == len(found) else [fold(word) for word in found])
    for first, last in titles_in(folded):
        if not (found[first][0].islower() or found[last][0].islower()):
            yield without_article(" ".join(folded[first : last + 1])), first
