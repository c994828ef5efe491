"""Titles as documents write them -> keys that are equal where the title is the same.

"Suspiria (1977)", "SUSPIRIA" and "Suspiria" have one key; "L'INNOCENCE
(KAIBUTSU)" has two forms, each with a key of its own. A leading article is no
part of a key but is kept beside it: *The Hero* and *A Hero* are two films,
and so may be *The Room* and *Room*.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import msgspec
from msgspec import Struct

from index.films.articles import SHELVED, leading
from index.films.folding import fold, words

_TRAILING: Final = re.compile(rf"(?P<rest>.*\S)\s*,\s*(?P<word>{SHELVED})", re.IGNORECASE)
_DOTTED: Final = re.compile(r"\b(?:[^\W\d_]\.\s?){2,}")
_PLUS: Final = re.compile(r"(?<=\s)\+(?=\s)")

_AND: Final = frozenset({"&", "and", "und", "et", "y", "e"})
_PART: Final = frozenset(
    {"part", "pt", "teil", "partie", "parte", "volume", "vol", "chapter", "kapitel", "chapitre"}
    | {"capitolo", "episode", "deel"}
)
_TENS: Final = ("", "x", "xx")
_UNITS: Final = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_ROMAN: Final = {
    tens + units: str(10 * ten + unit)
    for ten, tens in enumerate(_TENS)
    for unit, units in enumerate(_UNITS)
    if 10 * ten + unit > 1
}
_COUNTED: Final = {
    word: str(number)
    for names in (
        "one two three four five six seven eight nine ten",
        "eins zwei drei vier fünf sechs sieben",
        "un deux trois quatre cinq",
        "uno dos tres cuatro",
        "i ii",
    )
    for number, word in enumerate(names.split(), 1)
}

_QUOTES: Final = ('""', "“”", "„“", "«»", "»«", "‘’", "‚‘", "‹›", "「」", "『』", "《》")
_OPENING: Final = frozenset(pair[0] for pair in _QUOTES)
_YEAR: Final = re.compile(r"\b(?:18[89]\d|19\d\d|20\d\d)\b")
_YEAR_TAIL: Final = re.compile(r"\s*[(\[](?:18|19|20)\d\d[)\]]\s*$")
_TAIL: Final = re.compile(r"(?P<rest>.*\S)\s*(?:\((?P<round>[^()]*)\)|\[(?P<square>[^\[\]]*)\])")
_LABEL: Final = re.compile(
    r"(?:o\.?\s?t\.?|orig(?:\.|inal)?(?:[\s-]?tit(?:el|le|re))?|originaltitel|titre original"
    r"|titolo originale|t[ií]tulo original|(?:deutscher|dt\.|internationaler|int\.) titel"
    r"|(?:english|international) title|a\.?\s?k\.?\s?a\.?|also known as|auch|alias)"
    r"(?:\s*:\s*|\s+)(?=\S)",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(
    r"\s+/\s+|\s+a\.?k\.?a\.?:?\s+|\s+(?:OT|Originaltitel|Original title):\s+", re.IGNORECASE
)
_SUBTITLE: Final = re.compile(r":\s+|\s+[–—-]\s+")
_NUMBERED: Final = re.compile(
    r"(?:the )?(?:final |first |second |last )?(?:part|pt|teil|partie|parte|volume|vol|chapter"
    r"|kapitel|chapitre|capitolo|episode|deel|season|book)?\.?\s*(?:\d+|[ivx]+|one|two|three|four"
    r"|five|un|deux|eins|zwei|uno|dos|due)?(?: of \d+)?"
)
_WHICH_PART: Final = re.compile(
    r"(?:part|pt\.?|teil|partie|parte|volume|vol\.?|chapter|kapitel|chapitre|capitolo|bölüm)"
    r"\s(?:\d{1,2}|[ivx]{1,4}|[^\W\d_]{3,6})",
    re.IGNORECASE,
)
"""Which of several films it is, in the brackets of its title: *Dune (Part Two)*."""
_MOST_PARTS: Final = 3
_OR: Final = re.compile(
    r"(?P<rest>.*\S)(?:\s*,\s*(?:or|oder|ou)\b|\s+(?:or|oder|ou)\s*[:,(]).*", re.IGNORECASE
)
_VERSION: Final = re.compile(
    r"\b(?:ov|omu|omeu|omenglu|df|vo|vost(?:fr)?|[234]d|[48]k|imax|uhd|hd|blu-?ray|dvd|uncut|unrated"
    r"|cut|version|edition|fassung|re-?master(?:ed)?|restored|restauriert|restaurée?|wa"
    r"|wiederaufführung|re-?release|redux|tv|short|kurzfilm|documentary|doku|film|movie|netflix"
    r"|review|kritik|filmkritik|critique|recensione|reseña|spoilers?(?:[\s-]free)?)\b",
    re.IGNORECASE,
)


class Form(Struct, frozen=True):
    """One title of a film: as shown, its key, and its leading article in lower case or "".

    `shown` is "" for two titles written as one: a key to join by and nothing to show.
    """

    shown: str
    key: str
    article: str


class Title(Struct, frozen=True):
    """The forms that stand in one title, the leading one first, and the year beside them.

    `parts` are keys of what stands before and after a colon or dash: a film may go by
    one of them alone.
    """

    forms: tuple[Form, ...]
    year: int | None
    parts: tuple[str, ...] = ()


@lru_cache(maxsize=65536)
def read_title(written: str) -> Title:
    """What a title as written names; no form at all where it is blank."""
    whole = _unquoted(" ".join(written.split()))
    text, year, others = _without_tails(whole)
    parts = [_unquoted(part) for part in _BETWEEN.split(text) if part]
    found = [*parts, *others]
    either = _OR.fullmatch(parts[0]) if parts else None
    if either:
        found.append(either["rest"])
    forms = [form_of(shown) for shown in found if shown]
    if len(forms) > 1 and not either:
        # Who writes the pair the same way means the same film, whatever the halves are.
        forms.append(msgspec.structs.replace(form_of(_YEAR_TAIL.sub("", whole)), shown=""))
    known: dict[tuple[str, str], Form] = {}
    for form in forms:
        known.setdefault((form.key, form.article), form)
    return Title(tuple(known.values()), year, _parts_of(parts[0]) if parts else ())


def _parts_of(title: str) -> tuple[str, ...]:
    """Keys of the parts of *Borat: Cultural Learnings*; a number alone is no part."""
    pieces = [piece.strip() for piece in _SUBTITLE.split(title)]
    if not 2 <= len(pieces) <= _MOST_PARTS or any(_NUMBERED.fullmatch(fold(p)) for p in pieces):
        return ()
    return tuple(dict.fromkeys(form_of(piece).key for piece in pieces if piece))


@lru_cache(maxsize=65536)
def form_of(shown: str) -> Form:
    """The form of one bare title. A title without letters and digits is its own key."""
    shelved = _TRAILING.fullmatch(shown)
    if shelved:
        shown = f"{shelved['word']} {shelved['rest']}".replace("' ", "'")
    folded = _PLUS.sub("&", fold(shown)).strip()
    folded = _DOTTED.sub(_undotted, folded)
    found = leading(shown, folded)
    if found:
        return Form(shown, _key(found.rest), found.article)
    return Form(shown, _key(folded) or "=" + folded, "")


@lru_cache(maxsize=65536)
def order_key(title: str) -> tuple[str, ...]:
    """Sorts titles as a shelf does: without case, accents and leading article."""
    folded = fold(title)
    found = leading(title, folded)
    rest = found.rest if found else folded
    return tuple(
        word.zfill(6) if word.isdecimal() else word for word in words(rest) or words(folded)
    ) or (folded,)


def _undotted(match: re.Match[str]) -> str:
    return re.sub(r"[.\s]", "", match[0]) + " "


def _key(folded: str) -> str:
    """The words run together, so that wall-e, wall·e and walle meet; digits stay apart."""
    key = ""
    plain = folded.replace("'", "")
    # The X of F/X is a letter: alone between spaces it may be a number.
    alone = {part.strip(".,:;!?-–—()") for part in plain.split()}
    for word in _numbered(words(plain), alone):
        apart = key[-1:].isdigit() and word[0].isdigit()
        key += f" {word}" if apart else word
    return key


def _numbered(found: list[str], alone: set[str]) -> list[str]:
    """Words with roman and spelled part numbers as digits and one sign for "and"."""
    kept: list[str] = []
    last = len(found) - 1
    for at, word in enumerate(found):
        before = found[at - 1] if at else ""
        if at and before in _PART and at > 1 and (word in _COUNTED or word in _ROMAN):
            kept[-1] = _COUNTED.get(word) or _ROMAN[word]
        elif at > 1 and before in _PART and word.isdecimal():
            kept[-1] = word
        elif at and word in _ROMAN and (len(word) > 1 or word in alone):
            kept.append(_ROMAN[word])
        elif 0 < at < last and word in _AND:
            kept.append("&")
        else:
            kept.append(word)
    return kept


def _unquoted(text: str) -> str:
    if text[:1] not in _OPENING:
        return text
    for opening, closing in _QUOTES:
        if len(text) > 2 and text[0] == opening and text[-1] == closing:
            inner = text[1:-1]
            if opening not in inner and closing not in inner:
                return inner.strip()
    return text


def _without_tails(text: str) -> tuple[str, int | None, list[str]]:
    """A title without the brackets after it, the year in them, and the titles in them."""
    year: int | None = None
    others: list[str] = []
    for _ in range(4):
        tail = _TAIL.fullmatch(text)
        if tail is None:
            break
        rest, inside = tail["rest"], (tail["round"] or tail["square"] or "").strip()
        years = _YEAR.findall(inside)
        label = _LABEL.match(inside)
        if label:
            others.insert(0, _YEAR.sub("", inside[label.end() :]).strip(" ,;"))
        elif _OR.fullmatch(text):
            break
        elif not years and inside and not _VERSION.search(inside):
            if not _is_title(inside) or _WHICH_PART.fullmatch(inside):
                break
            others.insert(0, inside)
        if len(years) == 1:
            year = year or int(years[0])
        text = rest
    return _unquoted(text), year, others


def _is_title(inside: str) -> bool:
    """Whether words in brackets can be a title of their own: *(Kaibutsu)*, not *(and Friends)*."""
    first = next((letter for letter in inside if letter.isalnum()), "")
    return first.isalpha() and not first.islower() and len(inside) <= 90
