"""The title that a file is named after, as full and as spelled as the text gives it."""

from __future__ import annotations

import re
from functools import cached_property

from index.folding import fold, word_set

from .dates import YEAR_ALONE
from .filename import FileName
from .headline import quoted_titles
from .layers import Ledger, Origin
from .no_titles import can_be_named, content_words, reads_as_sentence
from .people import is_common_word
from .text import Text

_ARTICLES = word_set("the a an der die das ein eine la le les l el los las il lo gli het een o")
_TOKEN = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d{5,}")
"""A site's number of a text, which no title has."""
_MARK = re.compile(r"[,(/–—-]")
_LOOKED_AT = 6000
"""Characters of a text in which the title of a file is looked for."""
_SHORT_SLUG = 3
"""Words up to which a name without capitals and spaces is rather a title than a headline."""
_APART = 3
"""Characters that can stand between two words of a title."""


_BASE = {code: fold(chr(code)) for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))}
"""Letters with accents and the plain ones, so that a whole text is folded at once."""
_BASE[0x307] = ""


class _Words:
    """The words of a text, folded, with their places."""

    def __init__(self, text: str) -> None:
        lower = text.casefold()
        self._text = text
        self._folded = _TOKEN.findall(lower if text.isascii() else lower.translate(_BASE))

    @cached_property
    def _found(self) -> list[re.Match[str]]:
        return list(_TOKEN.finditer(self._text))

    def places(self, title: str) -> list[int]:
        """Where the words of a title stand one after the other, as places among all words."""
        words = [fold(word) for word in _TOKEN.findall(title)]
        found: list[int] = []
        at = -1
        while words and words[0] in self._folded[at + 1 :]:
            at = self._folded.index(words[0], at + 1)
            if self._folded[at : at + len(words)] == words and self._is_one(at, len(words)):
                found.append(at)
        return found

    def _is_one(self, at: int, size: int) -> bool:
        if len(self._found) != len(self._folded):
            return False
        return all(self._near(place) for place in range(at, at + size - 1))

    def _near(self, at: int) -> bool:
        between = self._text[self._found[at].end() : self._found[at + 1].start()]
        return len(between) <= _APART and "\n" not in between

    def spelled(self, at: int, size: int) -> str:
        """The words from a place on as the text writes them."""
        return self._text[self._found[at].start() : self._found[at + size - 1].end()]

    def year_after(self, title: str, name: str | None) -> int | None:
        """The year on a line that consists of a title, a name and it ("title, name, 1977").

        `name`: the first word of the name; None for any name of one or two words.
        """
        size = len(_TOKEN.findall(title))
        for at in self.places(title):
            end = at + size
            if end >= len(self._found) or not self._opens_line(at):
                continue
            if not _MARK.search(self._text, self._found[end - 1].end(), self._found[end].start()):
                continue
            rest = [match[0] for match in self._found[end : end + 3]]
            for place in (1, 2):
                named = name is None or (place == 1 and fold(rest[0]) == fold(name))
                dated = place < len(rest) and YEAR_ALONE.fullmatch(rest[place])
                if named and dated and not any(word.isdigit() for word in rest[:place]):
                    return int(rest[place])
        return None

    def _opens_line(self, at: int) -> bool:
        start = self._found[at].start()
        line = self._text.rfind("\n", 0, start) + 1
        return not _TOKEN.search(self._text, line, start)


def note_file_name(
    ledger: Ledger, text: Text, name: FileName, *, doubtful: bool, alone: bool
) -> None:
    """Notes the title of the file's name; `alone`: nothing else in a text on films names one."""
    if name.title is not None and not _NUMBER.search(name.title):
        opening = text.text[:_LOOKED_AT]
        words = _Words(opening) if _can_hold(opening, name.title) else None
        title = _title_of_file(name.title, opening, words) if words else None
        plain = name.plain and not doubtful and not reads_as_sentence(name.title)
        short = name.plain or len(name.title.split()) <= _SHORT_SLUG
        if title or name.year or plain or (alone and short and can_be_named(name.title)):
            origin = Origin("file name", "file name", None, 0.6 if title else 0.45)
            ledger.add("film_titles", title or name.title, origin)
            beside = words.year_after(title, None) if words and title else None
            year = name.year or beside
            if year:
                ledger.add("credits.year", year, origin)


def is_common_noun(file: str | None, headline: str, text: str) -> bool:
    """Whether a text only writes a file's words small, which a headline in title case has.

    "Slow Ferries and Their Captains" above "Slow ferries are a kind of boat" is of no film;
    words that a text begins small even where a sentence begins say nothing.
    """
    if file is None or len(fold(file).split()) < _WORDS_OF_NOUN or fold(file) == fold(headline):
        return False
    headed = re.search(_SPACED.sub(r"\\s", re.escape(file)), headline, re.IGNORECASE)
    if headed is None or content_words(headed[0]) or headed[0].isupper():
        return False
    words = _Words(text[:_LOOKED_AT])
    found = [words.spelled(at, len(_TOKEN.findall(file))) for at in words.places(file)]
    small = [one for one in found if content_words(one)]
    return bool(found) and small == found and any(one[0].isupper() for one in found)


_SPACED = re.compile(r"\\ ")
_WORDS_OF_NOUN = 2


def note_file_date(ledger: Ledger, name: FileName) -> None:
    """Notes the day that a file's name begins with."""
    if name.date:
        ledger.add("published", name.date, Origin("file name", "file name", None, 0.6))


def _can_hold(text: str, file: str) -> bool:
    """Whether a text can hold a word of the file's name; accents are looked at later."""
    if not text.isascii():
        return True
    lower = text.casefold()
    return any(word.casefold() in lower for word in file.split())


def _title_of_file(file: str, text: str, words: _Words) -> str | None:
    """The title that a file is named after, as full as the text gives it; None if it doesn't."""
    folded = fold(file)
    quoted = [title for title in quoted_titles(text) if f" {folded} " in f" {fold(title)} "]
    full = [
        title
        for title in quoted
        if len(title.split()) <= 9
        and (not reads_as_sentence(title) or fold(title).startswith(f"{folded} "))
    ]
    if full:
        return full[0]
    parts = file.split()
    for size in range(len(parts) - 1, 0, -1):
        shorter = " ".join(parts[:size])
        if words.year_after(shorter, parts[size]):
            return shorter
    size = len(_TOKEN.findall(file))
    found = [words.spelled(at, size) for at in words.places(file)]
    if not found or (size == 1 and (is_common_word(file) or len(file) < 3)):
        return None
    shaped = [one for one in found if not one[0].islower() and not one.isupper()]
    return max(shaped, key=shaped.count) if shaped else file


def in_file_name(title: str, name: FileName) -> bool:
    """Whether the file is named after a title, its leading article left out or not."""
    if not name.title:
        return False
    whole, file = fold(title), fold(name.title)
    first, _, rest = whole.partition(" ")
    if f"{file} ".startswith(f"{whole} ") or (first in _ARTICLES and rest == file):
        return True
    return len(file) > 2 and whole.replace(" ", "") == file.replace(" ", "")  # "district9"
