"""The passages of a review that answer a query best, with the hits in them."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from index.answers import Snippet
from index.model import Block
from index.query.matching import Place, places
from index.query.tree import Node

_AGAIN: Final = 0.1
"""What a word counts in a passage that has it already, or in a later passage."""
_CLOSE: Final = 0.25
_SENTENCE_END = re.compile(r"[.!?…。！？]+[\"'”’»)\]]*\s+|[。！？]+|\n+")
_SPACE = re.compile(r"\s")
_LONGEST_WORD: Final = 30


class _Passage(NamedTuple):
    """Hits ``first`` up to, not including, ``end``, all in one block."""

    score: float
    first: int
    end: int


def snippets(
    tree: Node,
    text: str,
    blocks: Sequence[Block],
    language: str | None,
    *,
    limit: int = 3,
    width: int = 160,
    weight: Callable[[str], float] | None = None,
) -> tuple[Snippet, ...]:
    """At most `limit` passages of about `width` characters, in the order of the text.

    `weight` says how much a word counts, the rarer the more (all alike where it
    is None). A text without a hit gives its opening words. A snippet's text is
    ``text[at:at + len]`` with every white space shown as a space.
    """
    if not text.strip():
        return ()
    width = max(width, 1)
    found = places(tree, text, language)
    if not found:
        start, end = _opening(text, blocks)
        return (_cut(text, blocks, [], *_widened(text, start, start, start, end, width)),)
    chosen = sorted(_chosen(found, blocks, limit, width, weight or _alike))
    following = [*(found[first].start for first, _ in chosen[1:]), len(text)]
    cuts: list[Snippet] = []
    for (first, end), most in zip(chosen, following, strict=True):
        start = found[first].start
        stop = min(max(place.end for place in found[first:end]), start + width)
        low, high = _bounds(blocks, len(text), start)
        low = max(low, cuts[-1].at + len(cuts[-1].text) if cuts else 0)
        high = max(stop, min(high, most))
        cuts.append(_cut(text, blocks, found, *_widened(text, start, stop, low, high, width)))
    return tuple(cuts)


def _alike(_: str) -> float:
    return 1.0


def _chosen(
    found: Sequence[Place],
    blocks: Sequence[Block],
    limit: int,
    width: int,
    weight: Callable[[str], float],
) -> Iterator[tuple[int, int]]:
    """The best passages one after the other; what one shows, the next need not show again."""
    weights = {word: weight(word) for word in {place.word for place in found}}
    windows = list(_windows(found, blocks, width))
    shown: set[int] = set()
    taken: list[tuple[int, int]] = []
    while windows and len(taken) < limit:
        passages = [_scored(found, first, end, weights, shown, width) for first, end in windows]
        best = max(passages, key=lambda passage: (passage.score, -passage.first))
        taken.append((best.first, best.end))
        yield best.first, best.end
        shown.update(place.term for place in found[best.first : best.end])
        low, high = found[best.first].start - width // 2, found[best.end - 1].end + width // 2
        windows = [
            (first, end)
            for first, end in windows
            if found[end - 1].end <= low or found[first].start >= high
        ]


def _windows(
    found: Sequence[Place], blocks: Sequence[Block], width: int
) -> Iterator[tuple[int, int]]:
    """For each hit the hits after it that fit in one passage of the same block."""
    end = 0
    block_end = -1
    for first, place in enumerate(found):
        if place.start >= block_end:
            block_end = _bounds(blocks, found[-1].end, place.start)[1]
        end = max(end, first + 1)
        while end < len(found) and found[end].end <= min(place.start + width, block_end):
            end += 1
        yield first, end


def _scored(
    found: Sequence[Place],
    first: int,
    end: int,
    weights: dict[str, float],
    shown: set[int],
    width: int,
) -> _Passage:
    """Rare words count, and the more the closer they stand together."""
    best: dict[int, float] = {}
    again = 0.0
    for place in found[first : min(end, first + width)]:
        worth = weights[place.word]
        again += worth
        best[place.term] = max(best.get(place.term, 0.0), worth)
    score = sum(worth * (_AGAIN if term in shown else 1.0) for term, worth in best.items())
    spread = (found[end - 1].end - found[first].start) / width
    close = 1 + _CLOSE * (1 - min(spread, 1.0)) * (len(best) > 1)
    return _Passage(score * close + _AGAIN * _AGAIN * again, first, end)


def _bounds(blocks: Sequence[Block], length: int, at: int) -> tuple[int, int]:
    """Start and end of the block in which a place of a text of this length lies."""
    index = bisect_right(blocks, at, key=lambda block: block.start) - 1
    if index >= 0 and at < blocks[index].end:
        return blocks[index].start, blocks[index].end
    start = blocks[index].end if index >= 0 else 0
    following = blocks[index + 1].start if index + 1 < len(blocks) else length
    return start, following


def _opening(text: str, blocks: Sequence[Block]) -> tuple[int, int]:
    for block in blocks:
        if block.kind != "heading" and text[block.start : block.end].strip():
            return block.start, block.end
    return len(text) - len(text.lstrip()), len(text)


def _widened(text: str, start: int, end: int, low: int, high: int, width: int) -> tuple[int, int]:
    """A passage around ``text[start:end]`` within ``low`` and ``high``, cut where words end."""
    spare = max(0, width - (end - start))
    first = _begun(text, start, max(low, start - spare * 2 // 3), low, spare)
    last = min(high, max(end, first + width))
    if last < high:
        last = _ended(text, end, last)
    while first < start and text[first].isspace():
        first += 1
    while last > max(end, first + 1) and text[last - 1].isspace():
        last -= 1
    return first, last


def _begun(text: str, start: int, earliest: int, low: int, spare: int) -> int:
    """Where the sentence begins if there is room for it, else a word a little before."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text, earliest, start)]
    if ends:
        return ends[-1]
    if earliest == low:
        return low
    at = start - spare // 3
    space = _SPACE.search(text, max(low, at - 1), start)
    if space and space.end() - at < _LONGEST_WORD:
        return space.end()
    return _whole_character(text, at, start)


def _ended(text: str, end: int, last: int) -> int:
    """The last end of a sentence near `last`, else of a word, not before `end`."""
    floor = max(end, last - (last - end) // 3)
    ends = [match.end() for match in _SENTENCE_END.finditer(text, end, last) if match.end() > floor]
    if ends:
        return ends[-1]
    if text[last].isspace():
        return last
    spaces = [
        match.start() for match in _SPACE.finditer(text, max(end, last - _LONGEST_WORD), last)
    ]
    return spaces[-1] if spaces else _whole_character(text, last, len(text))


def _whole_character(text: str, at: int, end: int) -> int:
    """The next place that parts no character from its marks."""
    while at < end and (unicodedata.combining(text[at]) or text[at] in "\u200d\ufe0f"):
        at += 1
    return at


def _cut(
    text: str, blocks: Sequence[Block], found: Sequence[Place], start: int, end: int
) -> Snippet:
    hits: list[tuple[int, int]] = []
    for place in found:
        first, last = max(place.start, start) - start, min(place.end, end) - start
        if first >= last:
            continue
        if hits and first <= hits[-1][1]:
            hits[-1] = hits[-1][0], max(hits[-1][1], last)
        else:
            hits.append((first, last))
    index = bisect_right(blocks, start, key=lambda block: block.start) - 1
    line = blocks[max(index, 0)].line if blocks else 1
    return Snippet(_SPACE.sub(" ", text[start:end]), tuple(hits), start, line)
