"""Taking out of a text what is not to be seen or could be obeyed by a terminal.

Documents come from the web: escape sequences, control characters and
bidirectional overrides are dropped and counted; line ends become ``\\n``.
Letters, digits, punctuation and symbols always stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from msgspec import Struct

_ESCAPES: Final = re.compile(
    r"\x1b\[[0-?]{0,64}[ -/]{0,8}[@-~]"
    r"|\x9b[0-?]{1,64}[ -/]{0,8}[@-~]"
    r"|(?:\x1b\]|\x9d)[^\x07\x1b\x9c\n]{0,4096}(?:\x07|\x1b\\|\x9c)"
    r"|(?:\x1b[PX^_]|[\x90\x98\x9e\x9f])[^\x1b\x9c\n]{0,4096}(?:\x1b\\|\x9c)"
    r"|\x1b[()*+][0-9A-Z]"
    r"|\x1b[78=>c]"
)
_OVERSTRIKE: Final = re.compile(r"_\x08(?=\S)|(\S)\x08(?=\1)")
_LINE_ENDS: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES: Final = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f]")
_CONTROLS: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_BIDI: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_UNSEEN: Final = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u2060-\u2065\u206a-\u206f\ufeff\ufffc]"
)
_JOINERS: Final = re.compile("[\u200c\u200d]")
_TAGS: Final = re.compile("(\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f)|[\U000e0000-\U000e007f]")
_SUSPECT: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\xa0\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f"
    "\ufdd0-\ufdef\ufeff\ufff9-\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)


class Cleaned(Struct, frozen=True):
    """A text without what is unseen, and one warning a kind of thing that was dropped."""

    text: str
    warnings: tuple[str, ...] = ()


def clean(text: str) -> Cleaned:
    """Drop what is not text; see the module. Costs one search where there is nothing to drop."""
    if not _SUSPECT.search(text):
        return Cleaned(text)
    text = text.removesuffix("\x1a")
    text, escapes = _ESCAPES.subn("", text)
    text = _OVERSTRIKE.sub("", text)
    text = _LINE_ENDS.sub("\n", text)
    text, controls = _CONTROLS.subn("", text)
    text, bidi = _BIDI.subn("", text)
    text = _SPACES.sub(" ", _UNSEEN.sub("", text))
    text = _JOINERS.sub(_needed_joiner, text)
    text = _TAGS.sub(lambda match: match[1] or "", text)
    dropped = (
        (escapes, "terminal escape sequence"),
        (controls, "control character"),
        (bidi, "text direction override"),
    )
    return Cleaned(text, tuple(f"{_count(n, what)} dropped" for n, what in dropped if n))


def clean_line(text: str) -> str:
    """The same for a piece of text that stands on one line; line ends become spaces."""
    return clean(text).text.replace("\n", " ") if _SUSPECT.search(text) else text


def clean_value(value: Any) -> Any:
    """The same for every string in a declared value (its keys too), nested at will."""
    return _mapped(value, lambda text: clean(text).text.strip())


def _mapped(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_mapped(item, change) for item in value]
    if isinstance(value, dict):
        return {_mapped(key, change): _mapped(item, change) for key, item in value.items()}
    return value


def _needed_joiner(match: re.Match[str]) -> str:
    """A joiner stays where a script or an emoji sequence is made with it."""
    text, at = match.string, match.start()
    before = text[at - 1] if at else ""
    after = text[at + 1] if at + 1 < len(text) else ""
    return match[0] if _takes_joiner(before) and (_takes_joiner(after) or not after) else ""


def _takes_joiner(char: str) -> bool:
    """Arabic to Myanmar and Mongolian letters, and what emoji sequences are made of."""
    return bool(char) and (
        "\u0600" <= char <= "\u109f"
        or "\u1780" <= char <= "\u18af"
        or "\u2190" <= char <= "\u2bff"
        or "\ua800" <= char <= "\uabff"
        or "\ufb50" <= char <= "\ufeff"
        or "\U00011000" <= char <= "\U00011fff"
        or "\U0001f000" <= char <= "\U0001faff"
    )


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
