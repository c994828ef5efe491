"""Running time and year in rows of short pieces, whatever parts them and wherever they stand.

"Miramax; 1997; R; 154 Minutes", "NAME | KR 2019 | 132 min", "(Italia/Francia, 2013, 142')",
"/ Türkiye / 2011 / Renkli / 157´": no form is asked for, but pieces of several kinds beside
each other. A number that stands among its like needs no key; alone it says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .credit_parts import NOTE, TIME_WORDS, all_countries, is_runtime
from .dates import YEAR, YEAR_ALONE
from .label_forms import fields_of_key
from .layers import Ledger, Origin
from .parts import Part
from .patterns import Pattern
from .runtimes import read_runtime
from .structure import Layout
from .vocabulary import is_genre, is_language

_PARTED = re.compile(
    r"\s*(?:[|/•·‧∙;,：()\[\]\n\t_]|:(?!\d)|::)+\s*|\s+[–—-]{1,2}\s+|(?<=[^\W_]{2})\.\s+|(?<=['’′´])\.?\s+|"
    r"\s{2,}"
)
_PLACE_YEAR = re.compile(
    rf"(?P<place>[^\W\d_][^\d,;:|]{{0,40}}?)[ ,]+(?P<year>{YEAR})(?:[-–]\d{{2,4}})?|"
    rf"(?P<year2>{YEAR})[ ,]+(?P<place2>[^\W\d_][^\d,;:|]{{1,40}})"
)
_CODES = re.compile(r"[A-Z]{1,3}(?:[/-][A-Z]{1,3})*")
_MADE = re.compile(
    r"\b(?:yapımı|production|produktion|producción|produzione|produção|productie)\b", re.IGNORECASE
)
_COLOURED = re.compile(
    r"(?:renkli|siyah[- ]beyaz|couleurs?|colou?r|farbe|a colori|colore|b/?n|b&w|s/?w|movie|film|"
    r"spielfilm|dvd|vhs|blu-?ray|1080p.{0,30}|(?:widescreen )?\d\.\d\d:1|omu|ov|df|vost\w*|"
    r"subtitled|\d{1,2} ?\+|not rated|unrated|(?:rated )?(?:g|pg|pg-13|r|nc-17|nr|u|12a?|15|18))",
    re.IGNORECASE,
)
NO_FEATURE = Pattern(
    r"\b(?:extras?|bonus\w*|featurettes?|making[- ]of|trailers?|interviews?|commentary|episodes?|"
    r"folgen?|staffel|seasons?|shorts?|courts?|kurzfilm\w*|intermission|album|podcast|lesezeit|"
    r"read(?:ing)? time|min read|lecture)\b",
    re.IGNORECASE,
)
_STREET_DAY = Pattern(
    r"\b(?:street|release|disc|dvd|blu-?ray) date:? [\w.]{1,9} \d{1,2}(?:st|nd|rd|th)?,? "
    r"(?:19|20)\d\d\b",
    re.IGNORECASE,
    having=(" date",),
)
"""The day on which a disc came out, whose year is not the film's."""
_CLOCK = re.compile(r"([12]):([0-5]\d)")
_CERTIFICATE = re.compile(r"(?:rated )?(?:PG|PG-13|R|NC-17|not rated|unrated)", re.IGNORECASE)
_DIGIT_MIN = re.compile(r"\d\s?(?:[mhdsMHDS'’′´:]|std|saat|ore|uur)")
_BRACKETED = re.compile(r"\(([^()]{8,120})\)")
_KIND_WORDS = 3
_SHORT = 5
"""Words up to which a piece of such a row can be a name or a house that nothing tells."""
_FEATURE, _LONGEST = 40, 600
_EDGE = 160
_ROW_WORDS, _ROW_LENGTH = 60, 600


def note_pieces(ledger: Ledger, layout: Layout) -> None:
    """Notes the one running time and year of all rows of pieces, where nothing states them."""
    if ledger.has("credits.runtime", above_prose=True):
        return
    rows = [(part, row) for part in layout.parts for row in _rows_of(part)]
    if layout.title is not None and not ledger.has("credits.year", above_prose=True):
        rows += [(part, row) for part in layout.parts[: layout.first] if (row := _year_row(part))]
    for field in ("credits.runtime", "credits.year"):
        found = {(row[field], part.line) for part, row in rows if field in row}
        values = {value for value, _ in found}
        if len(values) == 1 and not ledger.has(field, above_prose=True):
            line = min(at for _, at in found)
            ledger.add(field, values.pop(), Origin("label", "among pieces of credits", line, 0.7))


def _rows_of(part: Part) -> Iterator[dict[str, int]]:
    if part.place == "empty" or not _DIGIT_MIN.search(part.text):
        return
    text = part.text
    if part.words > _ROW_WORDS or len(text) > _ROW_LENGTH:
        stretches = [text[:_EDGE], text[-_EDGE:]]
        stretches += _BRACKETED.findall(text)
    else:
        stretches = [text]
    for stretch in stretches:
        row = read_pieces(stretch)
        if row:
            yield row


def _year_row(part: Part) -> dict[str, int] | None:
    """The year of a short line above a text that has kinds and places else ("Drama (2017)")."""
    if part.words > _SHORT or part.place in ("title", "empty") or not part.text[-3:-1].isdigit():
        return None
    kinds = [
        _kind(piece.strip(" .*_")) for piece in _PARTED.split(part.text) if piece.strip(" .*_")
    ]
    years = [value for kind, value in kinds if kind in ("year", "made") and value]
    told = {kind for kind, _ in kinds} - {"year"}
    return {"credits.year": years[0]} if len(years) == 1 and told and "" not in told else None


def read_pieces(text: str) -> dict[str, int]:
    """Running time and year that a row of pieces states, by field; empty where it is no row."""
    if NO_FEATURE.search(text):
        return {}
    text = _STREET_DAY.sub("", text)
    pieces = [piece for piece in _PARTED.split(text) if piece.strip(" .*_")]
    kinds = [_kind(piece.strip(" .*_")) for piece in pieces]
    certified = any(_CERTIFICATE.fullmatch(piece.strip(" .*_")) for piece in pieces)
    kinds = [
        ("time" if certified else "", n) if kind == "clock" else (kind, n) for kind, n in kinds
    ]
    best: dict[str, int] = {}
    for at, (kind, _) in enumerate(kinds):
        if kind != "time":
            continue
        first, last = _reach(pieces, kinds, at, -1), _reach(pieces, kinds, at, 1)
        within = kinds[first : last + 1]
        told = {one for one, _ in within} - {"", "time", "key"}
        times = {value for one, value in within if one == "time"}
        if not told or len(times) != 1:
            continue
        best["credits.runtime"] = times.pop()
        years = {value for one, value in within if one in ("year", "made") and value}
        if len(years) == 1:
            best["credits.year"] = years.pop()
    return best


def _reach(pieces: list[str], kinds: list[tuple[str, int]], at: int, step: int) -> int:
    """How far pieces of credits go on, with one short one between that says something else."""
    end, unread = at, 0
    place = at + step
    while 0 <= place < len(pieces):
        if kinds[place][0]:
            end, unread = place, 0
        elif unread or len(pieces[place].split()) > _SHORT:
            break
        else:
            unread = 1
        place += step
    return end


def _kind(piece: str) -> tuple[str, int]:
    """The kind of a piece, "" for what nothing tells, and the number that it states."""
    timed = TIME_WORDS.fullmatch(piece)
    if is_runtime(timed["time"] if timed else piece):
        minutes = read_runtime(piece) or 0
        return ("time", minutes) if _FEATURE <= minutes <= _LONGEST else ("", 0)
    clock = _CLOCK.fullmatch(piece)
    if clock:
        return "clock", int(clock[1]) * 60 + int(clock[2])
    if YEAR_ALONE.fullmatch(piece):
        return "year", int(piece)
    made = _made(piece)
    if made is not None:
        return "made", made
    tongue = is_language(piece) and " " not in piece
    keys = fields_of_key(piece)
    words = piece.split()
    note = (
        is_genre(piece)
        or (1 < len(words) <= _KIND_WORDS and is_genre(words[0]))
        or tongue
        or keys == ("credits.runtime",)
    )
    note = note or bool(_COLOURED.fullmatch(piece) or NOTE.fullmatch(piece))
    return ("note" if note else "key" if keys else "", 0)


def _made(piece: str) -> int | None:
    """The year in "KR 2019" and "Türkiye yapımı 2005", 0 for countries alone; None for others."""
    word = _MADE.search(piece)
    piece = _MADE.sub("", piece).strip() if word else piece
    if word and YEAR_ALONE.fullmatch(piece):
        return int(piece)
    both = _PLACE_YEAR.fullmatch(piece)
    if both:
        place = both["place"] or both["place2"]
        placed = all_countries(place) or _CODES.fullmatch(place)
        return int(both["year"] or both["year2"]) if placed else None
    return 0 if piece and all_countries(piece) else None
