"""The whole below scores of parts: "Yönetmenlik: 8", "Oyunculuk: 7", "Genel: 7,5"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from index.folding import fold, word_set
from index.model import Rating

from .grades import percent_of
from .parts import Part
from .ratings import read_rating

_LINE = re.compile(
    r"[\W_]*(?P<key>[^\W\d_][^:\n]{1,30}?)[*_\s]*"
    r"(?::|=|\s[–—-]\s|(?<=[a-zß-ÿ])(?=\d(?:[.,]5)? (?:stars?|/)))[*_\s]*"
    r"(?P<value>[^:\n]{1,24}?)[*_]*"
)
_WHOLE = word_set(
    "total totale totaal totalt overall gesamt insgesamt genel toplam ortalama general geral "
    "generale global globale complessivo conjunto final finale average media moyenne durchschnitt"
)
_PARTS = word_set(
    """video audio extras acting plot story storyline script screenplay writing cinematography
    directing direction
    visuals music soundtrack score sound effects pacing characters performances originality humour
    humor entertainment rewatchability
    yonetmenlik yonetim oyunculuk senaryo kurgu goruntu muzik hikaye konu gorsellik atmosfer
    efektler sinematografi diyaloglar
    direccion guion actuaciones interpretaciones fotografia musica historia montaje ritmo
    regia sceneggiatura recitazione interpretazione colonna trama montaggio
    direcao roteiro atuacoes atuacao elenco trilha enredo
    regie drehbuch darsteller handlung kamera musik spannung humor anspruch action
    realisation scenario acteurs interpretation histoire image musique
    acteerwerk verhaal muziek scenario"""
)
_SUM = re.compile(
    r"(?P<value>\d{1,2}(?:[.,]\d{1,2})?)\s?/\s?(?P<scale>\d{1,3})(?:[.,]0)?"
    r"(?: (?:or|=|ou|o|oder|\() ?(?P<percent>\d{1,3}(?:[.,]\d+)?) ?%\)?)?"
)
_NEAR = 12
"""Lines above the whole within which its parts stand."""


def total_verdict(parts: Sequence[Part]) -> tuple[Rating, int] | None:
    """The score of the whole that stands among those of two parts or more; its line."""
    lines = [
        (part, match)
        for part in parts
        if part.words <= 8 and (match := _LINE.fullmatch(part.text.strip()))
    ]
    scored = [part.line for part, match in lines if _is_part(match)]
    if len(scored) < 2:
        return _of_table(parts) or _of_row(parts)
    for part, match in reversed(lines):
        near = sum(abs(part.line - line) <= _NEAR for line in scored)
        if near < 2 or not _is_whole(match["key"]):
            continue
        rating = _read(match["value"].strip())
        if rating is not None and rating.kind == "verdict":
            return rating, part.line
    return None


def _of_table(parts: Sequence[Part]) -> tuple[Rating, int] | None:
    """The whole in the last cell of a row of scores, its key in the last cell of the row above."""
    full = [part for part in parts if part.place != "empty"]
    for above, below in pairwise(full):
        if above.text.count("|") < _LEAST_CELLS or "|" not in below.text:
            continue
        keys, values = (
            [cell.strip() for cell in each.text.strip(" |").split("|")] for each in (above, below)
        )
        if len(keys) == len(values) and _is_whole(keys[-1]) and len(values[-1]) <= _LONGEST_CELL:
            rating = _read(values[-1])
            if rating is not None and rating.kind == "verdict":
                return rating, below.line
    return None


def _of_row(parts: Sequence[Part]) -> tuple[Rating, int] | None:
    """The whole behind its parts in one line ("Script 80 Acting 70 Overall 75/100")."""
    for part in parts:
        if not 4 <= part.words <= _MOST_WORDS or sum(map(str.isdigit, part.text)) < _LEAST_DIGITS:
            continue
        scored = list(_PAIR.finditer(part.text))
        if len(scored) < _LEAST_SCORED or _PAIR.sub("", part.text).strip(" .|·•,;-–—/"):
            continue
        *each, last = scored
        keys = [fold(match["key"]).split(" ")[0] for match in each]
        if not _is_whole(last["key"]) or sum(key in _PARTS for key in keys) < len(keys) / 2:
            continue
        rating = _read(last["value"].strip())
        if rating is not None and rating.kind == "verdict":
            return rating, part.line
    return None


_PAIR = re.compile(
    r"(?P<key>[^\W\d_]{3,16}(?: [^\W\d_]{2,12})?)\s?[:=]?\s?"
    r"(?P<value>\d{1,3}(?:[.,]\d)?(?:\s?/\s?\d{1,3})?)(?![\d/.,]*\d)"
)
_MOST_WORDS, _LEAST_DIGITS, _LEAST_SCORED = 16, 4, 3
_LEAST_CELLS, _LONGEST_CELL, _LONGEST_LINE = 2, 24, 60


def _is_part(match: re.Match[str]) -> bool:
    key = fold(match["key"]).split(" ")
    return len(key) <= 3 and key[0] in _PARTS and _read(match["value"].strip()) is not None


def is_total(text: str) -> bool:
    """Whether a line is the score of a whole ("Overall: 7/10"), whose parts are scored above."""
    match = _LINE.fullmatch(text.strip()) if len(text) <= _LONGEST_LINE else None
    if match is None or not _is_whole(match["key"]):
        return False
    return _read(match["value"].strip()) is not None


def _is_whole(key: str) -> bool:
    words = fold(key).split(" ")
    return len(words) <= 2 and words[0] in _WHOLE


def _read(value: str) -> Rating | None:
    summed = _SUM.fullmatch(value)
    if summed:
        number, scale = float(summed["value"].replace(",", ".")), float(summed["scale"])
        if scale > 0 and number <= scale:
            return Rating(value, number, scale, "verdict", percent_of(number, scale))
        return None
    rating = read_rating(value, bare=True)
    return replace(rating, printed=value.rstrip(".")) if rating is not None else None
