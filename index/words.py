"""Words: how a text is cut and folded, the same for what is indexed and what is asked.

A text is cut into chunks: runs of letters and digits, with single joiners
(apostrophe, hyphen, dot, slash ...) between them. Every run has a position of
its own, so phrases work by positions. Three things share a position:

- An apostrophe joins: ``schindler's`` is ``schindlers`` and, at the same
  position, ``schindler``; ``l'innocence`` is ``linnocence`` and ``innocence``.
  Small endings and beginnings (``s``, ``t``, ``l``, ``qu``) are no words.
- A hyphen, an inner dot or a slash parts, and the joined spelling stands at
  the first part: ``wall-e`` is ``wall`` ``e`` and ``walle`` beside ``wall``.
- Chinese, Japanese and Korean go by overlapping pairs, a character alone as
  itself; the last character of a run stands beside the last pair, so that one
  character as a prefix finds all its places.

Between two digits nothing joins: ``7/10`` is ``7`` ``10``, ``8½`` is ``8`` ``1`` ``2``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, Final, NamedTuple

APOSTROPHES: Final = "'’‘ʼʻʹ`´′＇"
_HYPHENS: Final = "-‐‑－"
_MIDDLE_DOTS: Final = "·•∙‧⋅*/／＊"
_KIND_OF_JOINER: Final = {
    **dict.fromkeys(APOSTROPHES, "'"),
    **dict.fromkeys(_HYPHENS, "-"),
    **dict.fromkeys(_MIDDLE_DOTS, "·"),
    **dict.fromkeys(".．", "."),
}
_JOINERS: Final = re.escape("".join(_KIND_OF_JOINER))

# Marks that belong to a word although they are neither letter nor digit: accents
# written apart, vowel signs of Indic and Thai scripts, soft hyphen, zero-width joiners.
_MARKS: Final = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0711"
    "\u0730-\u074a\u07a6-\u07b0\u0816-\u082d\u0859-\u085b\u08d3-\u0903\u093a-\u094f"
    "\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u09d7\u09e2\u09e3\u0a01-\u0a03"
    "\u0a3c-\u0a51\u0a70\u0a71\u0a75\u0a81-\u0a83\u0abc-\u0acd\u0ae2\u0ae3\u0b01-\u0b03"
    "\u0b3c-\u0b57\u0b82\u0bbe-\u0bcd\u0bd7\u0c00-\u0c04\u0c3e-\u0c56\u0c81-\u0c83"
    "\u0cbc-\u0cd6\u0d00-\u0d03\u0d3b-\u0d4d\u0d57\u0d82\u0d83\u0dca-\u0df3\u0e31"
    "\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u0f71-\u0f84\u102b-\u103e"
    "\u1056-\u1059\u17b4-\u17d3\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200d\u2060\u20d0-\u20ff"
    "\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f\ufeff"
)
_LETTER: Final = "[^\\W_ʼʻʹ]"
_RUN: Final = f"{_LETTER}+(?:[{_MARKS}]+{_LETTER}*)*"
_WORD = re.compile(_RUN)
CHUNK: Final = re.compile(f"{_LETTER}+(?:[{_MARKS}]+{_LETTER}*|[{_JOINERS}]{_LETTER}+)*")
"""What is cut as a whole: `tokens` of a text are those of its chunks, one after the other."""

_CJK: Final = (
    "\u1100-\u11ff\u3005-\u3007\u3031-\u3035\u303b\u3041-\u3096\u3099\u309a\u309d-\u309f"
    "\u30a1-\u30fa\u30fc-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\ua960-\ua97c\uac00-\ud7fb\uf900-\ufaff\uff66-\uff9f\uffa1-\uffdc"
    "\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
_CJK_CHARACTER = re.compile(f"[{_CJK}]")
# One character as it is read: a base with its voicing marks, or the parts of a Korean syllable.
_CJK_CELL = re.compile(
    "[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6]+[\u11a8-\u11ff\ud7cb-\ud7fb]*"
    f"|[{_CJK}][\u3099\u309a\uff9e\uff9f]*"
)
_RAISED: Final = "\u00b2\u00b3\u00b9\u2070\u2074-\u2079"
_FRACTIONS: Final = "\u00bc-\u00be\u2150-\u215f\u2189"
_PIECE = re.compile(
    f"[{_CJK}]+|[{_RAISED}]+|[{_FRACTIONS}\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]"
    f"|[^{_CJK}{_RAISED}{_FRACTIONS}\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]+"
)

_BEFORE = re.compile(f"(?<![{_RAISED}])(?=[{_RAISED}])|(?=[{_FRACTIONS}])")
# The breve of Cyrillic й makes a letter of its own that the stemmer needs.
_ACCENTS = re.compile(
    "(?<!и)\u0306|[\u00ad\u0300-\u0305\u0307-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2"
    "\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8"
    "\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200d\u2060\u20d0-\u20ff"
    "\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]"
)
_LETTERS: Final = str.maketrans(
    {
        **dict.fromkeys("‘’ʼʻʹ´′`", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑", "-"),
        "⁄": "/",
        "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i", "ȷ": "j", "đ": "d",
        "ð": "d", "þ": "th", "ħ": "h", "ŋ": "n", "ŧ": "t", "ĸ": "k", "ƒ": "f", "ə": "e",
        "ɨ": "i", "ƶ": "z", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ɣ": "g", "ɔ": "o", "ɛ": "e",
        "ς": "σ",
    }
)  # fmt: skip

_ENDINGS: Final = frozenset({"s", "t", "d", "m", "n", "ll", "re", "ve"})
_BEGINNINGS: Final = frozenset({"l", "d", "j", "m", "n", "s", "t", "c", "qu"})
_JOINED_LETTERS: Final = 30
_REMEMBERED_LETTERS: Final = 48
_REMEMBERED_CHUNKS: Final = 1 << 18

# For each byte of a text in UTF-8, itself or a space where it is in no chunk; the second
# table makes capitals small too, which changes no word of a text that is ASCII throughout.
_KEPT_BYTES: Final = bytes(
    byte if byte > 127 or chr(byte).isalnum() or chr(byte) in _KIND_OF_JOINER else 32
    for byte in range(256)
)
_LOWERED_BYTES: Final = _KEPT_BYTES.lower()
# Frequent marks beyond ASCII that are in no chunk either.
_PARTING: Final = "“”„«»–—…"


class Token(NamedTuple):
    """A folded word at ``text[start:end]``.

    `position` counts words; `main` is True for the one word of each position
    that a phrase reads, False for other spellings beside it.
    """

    word: str
    start: int
    end: int
    position: int
    main: bool = True


def fold(text: str) -> str:
    """Lower case, no accents, plain letters, straight quotes; ``8½`` is ``8 1/2``.

    Kana keep their voicing marks; full-width forms become half-width.
    """
    if text.isascii():
        return text.lower().replace("`", "'")
    text = unicodedata.normalize("NFKC", _BEFORE.sub(" ", text).translate(_LETTERS)).casefold()
    text = _ACCENTS.sub("", unicodedata.normalize("NFD", text)).translate(_LETTERS)
    return unicodedata.normalize("NFC", text)


def is_cjk(character: str) -> bool:
    """Whether the character goes by pairs: Chinese, Japanese, Korean."""
    return _CJK_CHARACTER.match(character) is not None


def tokens(text: str) -> list[Token]:
    """The words of a text in order, other spellings after the first of their position."""
    found: list[Token] = []
    position = 0
    for chunk in CHUNK.finditer(text):
        at = chunk.start()
        written = chunk.group()
        if written.isascii() and written.isalnum():
            found.append(Token(written.lower(), at, chunk.end(), position))
            position += 1
            continue
        parts, width = _cut(written)
        found += [
            Token(part.word, at + part.start, at + part.end, position + part.position, part.main)
            for part in parts
        ]
        position += width
    return found


def index_words(text: str) -> tuple[list[str], list[int]]:
    """The words of `tokens(text)` and their positions, as two lists, for indexing."""
    if text.isascii() and text.isalnum():
        return [text.lower()], [0]
    words: list[str] = []
    positions: list[int] = []
    add_word, add_position = words.append, positions.append
    position = 0
    for entry in map(_chunks.__getitem__, CHUNK.findall(text)):
        if type(entry) is str:
            add_word(entry)
            add_position(position)
            position += 1
            continue
        for word, offset in entry[0]:
            add_word(word)
            add_position(position + offset)
        position += entry[1]
    return words, positions


def pieces(text: str) -> list[str]:
    """A text cut where no word goes on, faster than into words, for what counts millions.

    `index_words` of the pieces, one after the other, is that of the text; a piece may
    hold several words, or none.
    """
    if text.isascii():
        return text.encode().translate(_LOWERED_BYTES).decode().split()
    for mark in _PARTING:
        text = text.replace(mark, " ")
    data = text.encode("utf-8", "surrogatepass").translate(_KEPT_BYTES)
    return data.decode("utf-8", "surrogatepass").split()


def readings(text: str) -> list[list[str]]:
    """The ways to read a short text as words in order: as cut, and with its parts joined.

    ``wall-e`` reads ``[["wall", "e"], ["walle"]]``, ``schindler's`` ``[["schindlers"]]``,
    a text without words ``[]``.
    """
    found = tokens(text)
    main = [token for token in found if token.main]
    if not main:
        return []
    joined = {token.position: token for token in found if not token.main}
    merged: list[str] = []
    end = -1
    for token in main:
        if token.start < end:
            continue
        whole = joined.get(token.position)
        if whole is not None and whole.start == token.start and whole.end > token.end:
            merged.append(whole.word)
            end = whole.end
        else:
            merged.append(token.word)
    cut = [token.word for token in main]
    return [cut] if merged == cut else [cut, merged]


class _Chunks(dict[str, Any]):
    """Chunk -> its word, or ``(((word, position), ...), width)`` where it is not one word."""

    def __missing__(self, chunk: str) -> Any:
        if chunk.isascii() and chunk.isalnum():
            entry: Any = chunk.lower()
        else:
            parts, width = _cut(chunk)
            if width == 1 and len(parts) == 1:
                entry = parts[0].word
            else:
                entry = tuple((part.word, part.position) for part in parts), width
        if len(chunk) <= _REMEMBERED_LETTERS:
            if len(self) >= _REMEMBERED_CHUNKS:
                self.clear()
            self[chunk] = entry
        return entry


_chunks = _Chunks()


def _cut(chunk: str) -> tuple[list[Token], int]:
    """The words of one chunk, positions from 0, and how many positions it takes."""
    found: list[Token] = []
    groups: list[tuple[str, list[Token]]] = []
    before: Token | None = None
    width = 0
    for kind, start, end in _units(chunk):
        unit = _unit(chunk, start, end)
        found += [token._replace(position=token.position + width) for token in unit]
        single = sum(token.main for token in unit) == 1 and not is_cjk(unit[0].word)
        part = unit[0]._replace(position=width) if single else None
        if kind and before and part:
            if groups and groups[-1][0] == kind and groups[-1][1][-1] is before:
                groups[-1][1].append(part)
            else:
                groups.append((kind, [before, part]))
        before = part
        width += 1 + max((token.position for token in unit), default=-1)
    found += [_joined(parts) for kind, parts in groups if _joins(kind, parts)]
    found.sort(key=lambda token: (token.position, not token.main))
    return found, width


def _units(chunk: str) -> Iterator[tuple[str, int, int]]:
    """The kind of joiner before, start and end of each part that an apostrophe does not join."""
    kind, start = "", 0
    for place, character in enumerate(chunk):
        joiner = _KIND_OF_JOINER.get(character)
        if joiner is None:
            continue
        between_digits = chunk[place - 1].isnumeric() and chunk[place + 1].isnumeric()
        if joiner == "'" and not between_digits:
            continue
        yield kind, start, place
        kind, start = "" if between_digits else joiner, place + 1
    yield kind, start, len(chunk)


def _unit(chunk: str, start: int, end: int) -> list[Token]:
    """One run, or runs with apostrophes between them."""
    runs = [(run.start(), run.end()) for run in _WORD.finditer(chunk, start, end)]
    pieces = [_run(chunk, *run) for run in runs]
    if len(runs) == 1:
        return pieces[0]
    plain = [piece[0] for piece in pieces if len(piece) == 1 and not is_cjk(piece[0].word)]
    if len(plain) == len(pieces):
        whole = "".join(part.word for part in plain)
        return [Token(whole, start, end, 0)] + [
            part._replace(position=0, main=False) for part in _kept_parts(plain)
        ]
    found: list[Token] = []
    width = 0
    for piece in pieces:
        found += [token._replace(position=token.position + width) for token in piece]
        width += 1 + max((token.position for token in piece), default=-1)
    return found


def _kept_parts(parts: list[Token]) -> list[Token]:
    """The parts around apostrophes that are words: not ``s``, ``ll``, ``qu``."""
    first, last = 0, len(parts) - 1
    while first < last and parts[last].word in _ENDINGS:
        last -= 1
    while first < last and parts[first].word in _BEGINNINGS:
        first += 1
    kept = parts[first : last + 1]
    long = [part for part in kept if len(part.word) > 2]
    return long or [max(kept, key=lambda part: len(part.word))]


def _run(chunk: str, start: int, end: int) -> list[Token]:
    """One run of letters and digits, parted where scripts or kinds of digits change."""
    found: list[Token] = []
    position = 0
    for piece in _PIECE.finditer(chunk, start, end):
        if _CJK_CHARACTER.match(piece.group()):
            pairs = _pairs(piece)
            found += [token._replace(position=token.position + position) for token in pairs]
            position += sum(token.main for token in pairs)
            continue
        folded = fold(piece.group())
        for word in [folded] if folded.isalnum() else _WORD.findall(folded):
            found.append(Token(word, piece.start(), piece.end(), position))
            position += 1
    return found


def _pairs(piece: re.Match[str]) -> list[Token]:
    cells = [
        (folded, cell.start(), cell.end())
        for cell in _CJK_CELL.finditer(piece.string, piece.start(), piece.end())
        if (folded := fold(cell.group()))[:1].isalnum()
    ]
    if len(cells) < 2:
        return [Token(*cell, 0) for cell in cells]
    found = [
        Token(first + second, start, end, place)
        for place, ((first, start, _), (second, _, end)) in enumerate(pairwise(cells))
    ]
    return [*found, Token(*cells[-1], found[-1].position, main=False)]


def _joins(kind: str, parts: list[Token]) -> bool:
    """Whether the parts are also written as one word."""
    sizes = [len(part.word) for part in parts]
    if len(parts) < 2 or sum(sizes) > _JOINED_LETTERS:
        return False
    if kind == "-":
        return len(parts) <= 3
    if kind == ".":
        return max(sizes) == 1
    return kind == "·" and min(sizes) == 1 and max(sizes) <= 4


def _joined(parts: list[Token]) -> Token:
    whole = "".join(part.word for part in parts)
    return Token(whole, parts[0].start, parts[-1].end, parts[0].position, main=False)
