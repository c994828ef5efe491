"""How wide text is on a terminal, and text from anywhere made safe to draw.

Widths are in cells, counted as Textual counts them. What terminals disagree on
(joined emoji, variants, skin tones) is drawn in the parts that have one width
everywhere, so that no line of ours spills out of its pane.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from rich.cells import cell_len, get_character_cell_size

ELLIPSIS: Final = "…"
DROPPED: Final = "\u200b"
"""What `shown` puts for a character that has no place on a screen; it takes no cell."""

_INVISIBLE: Final = (
    "\u00ad\u061c\u180e\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
)
_VARIANTS: Final = "\ufe00-\ufe0f\U0001f3fb-\U0001f3ff\U000e0000-\U000e01ef"
_JOINER: Final = re.compile("\u200d[\u2190-\u2bff\U0001f000-\U0001faff]")
_UNSAFE: Final = re.compile(f"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff{_INVISIBLE}{_VARIANTS}]")
_SPACES: Final = frozenset("\t\n\r\x0b\x0c\x85\u2028\u2029")
_NARROW: Final = re.compile(
    "[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u0590\u1e00-\u1fff"
    "\u2010-\u2027\u2030-\u205e\u2070-\u20cf\u2100-\u22ff]*"
)


def _safe(character: str) -> str:
    if character in _SPACES:
        return " "
    return "\ufffd" if character < "\xa0" or "\ud800" <= character <= "\udfff" else DROPPED


def shown(text: str) -> str:
    """`text` without anything a terminal could obey: one character for each of its characters.

    Tabs and line ends become spaces, control characters U+FFFD, marks of
    direction, joiners, variants and the like `DROPPED`.
    """
    return _UNSAFE.sub(lambda match: _safe(match[0]), text)


def plain(text: str) -> str:
    """`text` on one line, safe to draw, runs of spaces joined: for lists and labels."""
    return " ".join(shown(text).replace(DROPPED, "").split())


def width(text: str) -> int:
    """Cells that `text` takes once it is `shown`."""
    return cell_len(shown(text))


@lru_cache(maxsize=8192)
def cells_of(character: str) -> int:
    """Cells of one character once it is `shown`: 0, 1 or 2."""
    return get_character_cell_size(shown(character))


def narrow_until(text: str, start: int, end: int) -> int:
    """Where in ``text[start:end]`` the first character stands that is not surely one cell wide."""
    match = _NARROW.match(text, start, end)
    return match.end() if match else start


def cluster_end(text: str, start: int, end: int) -> int:
    """End of the character at `start` with all that stands on it (accents, variants)."""
    at, limit = start + 1, min(end, start + 64)
    while at < limit and cells_of(text[at]) == 0:
        at += 1
    return at


def whole(text: str, start: int, end: int) -> tuple[int, int]:
    """``[start, end)`` widened so that no cluster is cut, nor what a joiner makes one."""
    while 0 < start < len(text) and _is_joined(text, start):
        start -= 1
    while 0 < end < len(text) and _is_joined(text, end):
        end += 1
    return start, end


def _is_joined(text: str, at: int) -> bool:
    """Whether the character at `at` is one with the one before."""
    return cells_of(text[at]) == 0 or _JOINER.match(text, at - 1) is not None


def fit(text: str, cells: int) -> int:
    """How many characters of `text` fit in so many cells, clusters kept whole."""
    at, used = 0, 0
    while at < len(text):
        after = cluster_end(text, at, len(text))
        used += width(text[at:after])
        if used > cells:
            break
        at = after
    return at


def clip(text: str, cells: int) -> str:
    """`text` in at most so many cells, with … where something is cut."""
    if cells <= 0:
        return ""
    if cell_len(text) <= cells:
        return text
    return text[: fit(text, cells - 1)].rstrip(" ,;:·–—") + ELLIPSIS


def left(text: str, cells: int) -> str:
    """`text` clipped and padded to exactly so many cells, at the left."""
    text = clip(text, cells)
    return text + " " * (cells - cell_len(text))


def right(text: str, cells: int) -> str:
    """`text` clipped and padded to exactly so many cells, at the right."""
    text = clip(text, cells)
    return " " * (cells - cell_len(text)) + text
