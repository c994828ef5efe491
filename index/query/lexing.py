"""What was typed, cut into pieces: bare words, quotations, brackets and operators."""

from __future__ import annotations

import re
from typing import Final, Literal

from msgspec import Struct

PieceKind = Literal["bare", "quote", "open", "close", "or", "and", "not"]

_QUOTES: Final = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_PIECE = re.compile(r'(?P<open>\()|(?P<close>\))|(?P<quote>")|(?P<bare>[^\s()"]+)')
_QUOTE_END = re.compile(r'"(?:~(\d{0,6}))?')
_OPERATORS: Final[dict[str, PieceKind]] = {"OR": "or", "AND": "and", "NOT": "not"}


class Piece(Struct, frozen=True):
    """``text`` of a query from `start` to `end`; for a quotation what stands between the quotes.

    `slop` is the number after ``~`` (None: no number), `closed` False for a
    quotation without an end.
    """

    kind: PieceKind
    text: str
    start: int
    end: int
    slop: int | None = None
    closed: bool = True


def pieces(text: str) -> list[Piece]:
    """All of a query, left to right, white space left out."""
    text = text.translate(_QUOTES)
    found: list[Piece] = []
    at = 0
    while match := _PIECE.search(text, at):
        piece = _quotation(text, match.start()) if match["quote"] else _plain(match)
        found.append(piece)
        at = piece.end
    return found


def _plain(match: re.Match[str]) -> Piece:
    kind: PieceKind = "open" if match["open"] else "close" if match["close"] else "bare"
    kind = _OPERATORS.get(match.group(), kind)
    return Piece(kind, match.group(), match.start(), match.end())


def _quotation(text: str, start: int) -> Piece:
    end = _QUOTE_END.search(text, start + 1)
    if end is None:
        return Piece("quote", text[start + 1 :], start, len(text), closed=False)
    slop = int(end[1]) if end[1] else None
    return Piece("quote", text[start + 1 : end.start()], start, end.end(), slop)
