"""The title that a file is named after, as full and as spelled as the text gives it."""

from __future__ import annotations

import re

from .filename import FileName
from .folding import fold, word_set
from .headline import quoted_titles
from .layers import Ledger, Origin
from .no_titles import can_be_named, reads_as_sentence
from .people import is_common_word
from .text import Text

_ARTICLES = word_set("the a an der die das ein eine la le les l el los las il lo gli het een o")
_VARIANTS = {
    "a": "[aàáâãäåāă]", "c": "[cçćč]", "e": "[eèéêëēęě]", "g": "[gğ]", "i": "[iìíîïıİ]",
    "n": "[nñńň]",
    "o": "[oòóôõöøōő]", "s": "[sśšş]", "u": "[uùúûüūů]", "y": "[yýÿ]", "z": "[zźżž]",
}  # fmt: skip
_LETTERS = re.compile(f"[{''.join(_VARIANTS)}]")


def note_file_name(
    ledger: Ledger, text: Text, name: FileName, *, doubtful: bool, alone: bool
) -> None:
    """Notes the title of the file's name; `alone`: nothing else in a text on films names one."""
    if name.title is not None:
        title = _title_of_file(name.title, text.text[:6000])
        plain = name.plain and not doubtful and not reads_as_sentence(name.title)
        if title or name.year or plain or (alone and can_be_named(name.title)):
            origin = Origin("file name", "file name", None, 0.6 if title else 0.45)
            ledger.add("film_titles", title or name.title, origin)
            year = name.year or (_year_beside(title, text.text[:6000]) if title else None)
            if year:
                ledger.add("credits.year", year, origin)
    if name.date:
        ledger.add("published", name.date, Origin("file name", "file name", None, 0.6))


def _title_of_file(file: str, text: str) -> str | None:
    """The title that a file is named after, as full as the text gives it; None if it doesn't."""
    words = fold(file)
    quoted = [title for title in quoted_titles(text) if f" {words} " in f" {fold(title)} "]
    full = [
        title
        for title in quoted
        if len(title.split()) <= 9
        and (not reads_as_sentence(title) or fold(title).startswith(f"{words} "))
    ]
    if full:
        return full[0]
    parts = file.split()
    for size in range(len(parts) - 1, 0, -1):
        opens = rf"(?:^|\n)\W*{_spaced(' '.join(parts[:size]))}\s*[,(/–—-]\s*\W*"
        if re.search(
            opens + rf"{re.escape(parts[size])}\W{{1,3}}(?:18|19|20)\d\d(?!\d)", text, re.IGNORECASE
        ):
            return " ".join(parts[:size])
    spelled = _as_spelled(file, text)
    if spelled is not None:
        return spelled
    lone = len(parts) == 1 and (is_common_word(file) or len(file) < 3)
    return file if not lone and f" {words} " in f" {fold(text)} " else None


def _as_spelled(file: str, text: str) -> str | None:
    """A slug's words as the text writes them, with capitals, accents and marks ("Tár")."""
    words = [
        _LETTERS.sub(lambda sign: _VARIANTS[sign[0]], re.escape(w)) for w in fold(file).split()
    ]
    if not words or len(words) > 8:
        return None
    written = r"[^\w\n]{1,3}".join(words)
    found: list[str] = re.findall(rf"(?<!\w){written}(?!\w)", text, re.IGNORECASE)
    shaped = [one for one in found if not one[0].islower() and not one.isupper()]
    common = len(words) == 1 and (is_common_word(file) or len(file) < 3)
    if common or not shaped:
        return None
    return max(shaped, key=shaped.count)


def _year_beside(title: str, text: str) -> int | None:
    """The year on a line that consists of title, director and year ("title, name, 1977")."""
    line = rf"(?:^|\n)\W*{_spaced(title)}\s*[,(/–—-]\s*\W*[^\W\d]+(?: [^\W\d]+)?\W{{1,3}}"
    match = re.search(line + r"(?P<year>(?:18[89]|19\d|20\d)\d)(?!\d)", text, re.IGNORECASE)
    return int(match["year"]) if match else None


def _spaced(title: str) -> str:
    return r"\W+".join(re.escape(word) for word in title.split()) if len(title) < 80 else "(?!)"


def in_file_name(title: str, name: FileName) -> bool:
    """Whether the file is named after a title, its leading article left out or not."""
    if not name.title:
        return False
    whole, file = fold(title), fold(name.title)
    first, _, rest = whole.partition(" ")
    return f"{file} ".startswith(f"{whole} ") or (first in _ARTICLES and rest == file)
