"""A text reduced to its letters and digits: what is the same in two forms of one text."""

from __future__ import annotations

import re
from typing import Final

_OTHER: Final = re.compile(r"[\W_]+")


def compact(text: str) -> str:
    """Letters and digits alone, folded in case."""
    return _OTHER.sub("", text).casefold()
