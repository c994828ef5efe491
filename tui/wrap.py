"""Where lines may end: at spaces, after dashes, and between wide characters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tui.cells import cells_of, cluster_end, narrow_until, width

_SPACES: Final = frozenset(
    " \t\r\x0b\x0c\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000"
)
_DASHES: Final = "-–—"
_NO_START: Final = frozenset(
    "!%),.:;?]}¢°·»’”†‡›℃∶、。〃〆々〕〉》」』】〙〗〟ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶー・ヽヾ"
    "！＂％＇），．：；？］｝～｡｣､･ｰ\"'…‥—–"
)
_NO_END: Final = frozenset("$([{£¥«‘“‹〈《「『【〔〖〘〝（［｛｢＄￡￥\"'#@")


def wrap(
    text: str, start: int, end: int, room: int, *, keep_spaces: bool = False
) -> Iterator[tuple[int, int]]:
    """The lines of ``text[start:end]`` as ``(start, end)``, each at most `room` cells wide.

    What lies between two lines is white space only. A line end in the text ends
    a line. A word wider than `room` is broken where it must be. `keep_spaces`
    (for code) keeps indents and breaks at the edge only.
    """
    at = start
    while True:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        yield from _wrap_line(text, at, stop, room, keep_spaces)
        if stop >= end:
            return
        at = stop + 1


def _wrap_line(
    text: str, start: int, end: int, room: int, keep_spaces: bool
) -> Iterator[tuple[int, int]]:
    at = start if keep_spaces else _skip_spaces(text, start, end)
    if at >= end:
        yield start, start
        return
    while at < end:
        cut, following = _next_cut(text, at, end, room, keep_spaces)
        yield at, cut
        at = following


def _next_cut(text: str, at: int, end: int, room: int, keep_spaces: bool) -> tuple[int, int]:
    """Where the line that starts at `at` ends, and where the next one starts."""
    limit = at + room
    reach = min(end, limit + 1)
    if narrow_until(text, at, reach) < reach:
        cut = _cut_by_cells(text, at, end, room, keep_spaces)
    elif limit >= end:
        cut = end
    elif keep_spaces:
        cut = limit
    else:
        cut = _cut_narrow(text, at, limit)
    if keep_spaces:
        return cut, cut
    return _strip_spaces(text, at, cut), _skip_spaces(text, cut, end)


def _cut_narrow(text: str, at: int, limit: int) -> int:
    """The cut where every character up to and with `limit` is one cell wide."""
    if text[limit] == " ":
        return limit
    space = text.rfind(" ", at, limit)
    for dash in _DASHES:
        found = text.rfind(dash, max(space, at) + 1, limit)
        if found > 0 and _parts_at_dash(text, found, limit):
            space = max(space, found + 1)
    return space if space > at else limit


def _parts_at_dash(text: str, dash: int, limit: int) -> bool:
    """A word may be parted after a dash between letters: not in ``-5`` or ``2019-2021``."""
    return text[dash - 1].isalpha() and dash < limit and text[dash + 1].isalpha()


def _cut_by_cells(text: str, at: int, end: int, room: int, keep_spaces: bool) -> int:
    """The cut where widths differ, cluster by cluster."""
    used, best, here = 0, 0, at
    before = ""
    crowded = min(end, at + 16 * room + 64)
    while here < crowded:
        character = text[here]
        is_space = character in _SPACES
        if not keep_spaces and here > at and _may_part(before, character, is_space):
            best = here
        after = cluster_end(text, here, end)
        used += cells_of(character) if after == here + 1 else width(text[here:after])
        if used > room and (not is_space or keep_spaces):
            return best or (here if here > at else after)
        before, here = character, after
    return end if here >= end else here


def _may_part(before: str, character: str, is_space: bool) -> bool:
    """Whether a line may end between two neighbouring clusters, given by their first characters."""
    if is_space or before in _SPACES:
        return before not in _SPACES or not is_space
    if before in _DASHES:
        return character.isalpha()
    if character in _NO_START or before in _NO_END:
        return False
    wide = cells_of(before) == 2, cells_of(character) == 2
    return any(wide) and not (_is_hangul(before) and _is_hangul(character))


def _is_hangul(character: str) -> bool:
    return "\uac00" <= character <= "\ud7a3" or "\u1100" <= character <= "\u11ff"


def _skip_spaces(text: str, at: int, end: int) -> int:
    while at < end and text[at] in _SPACES:
        at += 1
    return at


def _strip_spaces(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in _SPACES:
        end -= 1
    return end
