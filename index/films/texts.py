"""Texts that are the same but for how they were saved: a sketch to find them by, and the proof.

A page and the note made of it share most of their runs of five words; two texts
about one film share next to none. The sketch of a text is twelve numbers; two
texts that share six tenths of their runs agree in one of them in 99 cases of 100.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BANDS: Final = 12
"""Numbers of 32 bits in a sketch."""
LEAST_WORDS: Final = 12
"""Shorter texts are the same by chance."""

_ROWS: Final = 2
_RUN: Final = 5
_SHORT: Final = 40
_LONG: Final = 120
_ALIKE_SHORT: Final = 0.95
_ALIKE_MIDDLE: Final = 0.8
_ALIKE_LONG: Final = 0.6
# Letters of scripts without spaces are words of their own.
_WORD: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\\W_]+")
_PLAIN: Final = re.compile(r"[^\W_]+")
_WORDS_READ: Final = 20_000


def sketch(text: str) -> bytes:
    """`BANDS` numbers of 32 bits, little-endian; empty for a text that is too short."""
    words = _words(text)
    if len(words) < LEAST_WORDS:
        return b""
    import numpy as np

    codes = np.fromiter(map(_code, words), np.uint64, len(words))
    runs = np.zeros(len(words) - _RUN + 1, np.uint64)
    for at in range(_RUN):
        runs = runs * np.uint64(0x9E3779B97F4A7C15) + codes[at : at + len(runs)]
    turned = runs[None, :] * _multipliers()[:, None]
    least = (turned >> np.uint64(20)).min(axis=1).reshape(BANDS, _ROWS)
    mixed = least[:, 0] * np.uint64(0xC2B2AE3D27D4EB4F) + least[:, 1]
    numbers: NDArray[np.uint32] = (mixed >> np.uint64(32)).astype("<u4")
    return numbers.tobytes()


@lru_cache(maxsize=65536)
def _code(word: str) -> int:
    return zlib.crc32(word.encode("utf-8", "replace"))


def alike(one: str, other: str) -> bool:
    """Whether two texts are one, saved twice. The shorter they are, the more they must share."""
    a, b = _words(one), _words(other)
    least = min(len(a), len(b))
    if least < LEAST_WORDS:
        return False
    if a == b:
        return True
    mine, theirs = _runs(a), _runs(b)
    shared = len(mine & theirs) / len(mine | theirs)
    if least < _SHORT:
        return shared >= _ALIKE_SHORT
    return shared >= (_ALIKE_MIDDLE if least < _LONG else _ALIKE_LONG)


def _words(text: str) -> list[str]:
    read = text[: _WORDS_READ * 8].casefold()
    return (_PLAIN if read.isascii() else _WORD).findall(read)[:_WORDS_READ]


def _runs(words: Sequence[str]) -> set[tuple[str, ...]]:
    return set(zip(*(words[at:] for at in range(_RUN)), strict=False))


@lru_cache(maxsize=1)
def _multipliers() -> NDArray[np.uint64]:
    """Odd numbers, the same in every process and for good: sketches are kept."""
    import numpy as np

    digest = hashlib.shake_128(b"matinee").digest(8 * BANDS * _ROWS)
    return np.frombuffer(digest, "<u8").astype(np.uint64) | np.uint64(1)
