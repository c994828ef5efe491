"""Lines that an editor or a mail program broke, joined where the evidence is plain.

A line was broken there when the next one's first word would not have fitted.
One such line proves nothing: a list of titles has some. A paragraph is
joined when all its lines but the last are full and some break stands in the
middle of a sentence. A label ("Year: 2021"), a list item and a short last
line that may be a name are never joined.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from msgspec import Struct

NARROWEST: Final = 45
WIDEST: Final = 100

_LABEL: Final = re.compile(r"[*_]{0,3}[A-ZÀ-ÖØ-Þ][^\s:]*(?: [^\s:]+){0,3} ?:(?:[*_]{0,3})(?:\s|$)")
_SENTENCES: Final = re.compile(r"[a-zß-ÿ]{3,}[.!?] [\"“‘(]?[A-ZÀ-ÖØ-Þ]")
_ITEM: Final = re.compile(r"(?:[-*+•·●▪◦–—>|]|\(?\d{1,3}[.)]|[a-z]\))\s")
_ENDS: Final = re.compile(r"[.!?…:;。！？][\"'”’»)\]*_]*\Z")
_STARTS_LOW: Final = re.compile(r"[\"'“‘«(\[*_—–-]{0,3}[^\W\d_A-ZÀ-ÖØ-Þ]")
_BROKEN_WORD: Final = re.compile(r"([^\W\d_]+)-\Z")
_WORD: Final = re.compile(r"[^\W\d_]+")
_NAME: Final = (
    r"[A-ZÀ-ÖØ-Þ][\w.’'-]{0,30}(?: (?:(?:de|du|di|da|del|la|le|von|van|der|den|el|al|ter) ){0,2}"
    r"[A-ZÀ-ÖØ-Þ][\w.’'-]{0,30}){0,4}"
)
_PLAYERS: Final = re.compile(
    r"(?:avec|mit|with|con|com|met|starring|interprété par|featuring) "
    rf"{_NAME}(?:, {_NAME}){{1,20}}(?:,? (?:et|und|and|y|e|en|&) {_NAME})?[ .]?\Z"
)
_BYLINE: Final = re.compile(rf"(?i:by|von|par|por|di|door) {_NAME}\Z")
_DATED: Final = re.compile(r"\b(?:18|19|20)\d\d\)?\Z")
_BROKEN_LIST: Final = re.compile(rf"{_NAME}, {_NAME}, [A-ZÀ-ÖØ-Þ][\w’'-]{{1,20}}\Z")
_REST: Final = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’'-]{1,20}[.,;]")
"""A list of names that breaks off within one, and the rest of that name."""
_LINKING: Final = frozenset("and or und oder et ou y o e ed of nor bzw sowie".split())  # noqa: SIM905


class Line(Struct, frozen=True):
    """A line of the source, or several joined: `number` to `last` (0: the same one).

    `indent` counts the blanks before the text.
    """

    number: int
    text: str
    last: int = 0
    indent: int = 0


def is_label(text: str) -> bool:
    """Whether a line is "Key: value", the key at most four words, the value no sentences."""
    return _LABEL.match(text) is not None and not _SENTENCES.search(text)


def is_full(line: str, following: str, width: int) -> bool:
    """Whether the first word of `following` would not have fitted on `line`."""
    return len(line) + 1 + len(following.split(" ", 1)[0]) > width


def is_cast(text: str) -> bool:
    """Whether a line is "with NAME, NAME, NAME" and nothing else."""
    return len(text) <= 400 and _PLAYERS.match(text) is not None


def stands_apart(before: str, line: str) -> bool:
    """Whether one of two lines is a list of players that the other does not go on with.

    Or a byline below a date.
    """
    if _DATED.search(before) and " " in line[3:] and _BYLINE.match(line):
        return True
    if before.endswith((",", "-", "&")) or _first_word(line) in _LINKING:
        return False
    return is_cast(line) or (is_cast(before) and starts_low(line))


def has_sentences(lines: Iterable[str]) -> bool:
    """Whether some line ends a sentence, or holds the end of one."""
    return any(ends_sentence(line) or _SENTENCES.search(line) for line in lines)


def _first_word(line: str) -> str:
    return line.split(" ", 1)[0]


def ends_sentence(text: str) -> bool:
    return _ENDS.search(text) is not None


def starts_low(text: str) -> bool:
    """Whether a line goes on in the middle of a sentence: a small letter comes first."""
    match = _STARTS_LOW.match(text)
    return match is not None and match[0][-1].islower()


def joined(run: list[Line]) -> list[Line]:
    """The same lines, those of hard-wrapped paragraphs joined. `run` has no blank line in it."""
    width = max((len(line.text) for line in run if " " in line.text), default=0)
    if len(run) < 2 or not NARROWEST <= width <= WIDEST:
        return run
    whole_words = _whole_words(run)
    result: list[Line] = []
    for group in _groups(run, width):
        result.extend([_one(group, whole_words)] if _was_wrapped(group) else group)
    return result


def _groups(run: list[Line], width: int) -> list[list[Line]]:
    groups = [[run[0]]]
    prose = has_sentences(line.text for line in run)
    for before, line in pairwise(run):
        if not prose and stands_apart(before.text, line.text):
            groups.append([line])
            continue
        opens = line.indent > before.indent and not _ITEM.match(groups[-1][0].text)
        if not opens and _goes_on(before.text, line.text, width, last=line is run[-1]):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _goes_on(before: str, line: str, width: int, *, last: bool) -> bool:
    if not is_full(before, line, width) or len(before) < NARROWEST * 2 // 3:
        return False
    if is_label(before) and not ends_sentence(before) and not starts_low(line):
        return False
    if is_label(line) or _ITEM.match(line):
        return False
    may_be_a_name = last and len(line) < width // 2 and not ends_sentence(line)
    return not (may_be_a_name and not starts_low(line) and ends_sentence(before))


def _was_wrapped(group: list[Line]) -> bool:
    if len(group) < 2:
        return False
    if len(group) == 2 and _BROKEN_LIST.search(group[0].text) and _REST.match(group[1].text):
        return True
    low = sum(starts_low(line.text) for line in group[1:])
    return low > 0 and (low * 4 >= len(group) - 1)


def _one(group: list[Line], whole_words: frozenset[str]) -> Line:
    parts = [group[0].text]
    for line in group[1:]:
        parts[-1] = _before(parts[-1], line.text, whole_words)
        parts.append(line.text)
    return Line(group[0].number, "".join(parts), group[-1].number)


def _whole_words(run: list[Line]) -> frozenset[str]:
    """The words of a run, lower case, where some line of it ends in a hyphen; else none."""
    if not any(line.text.endswith("-") for line in run):
        return frozenset()
    return frozenset(word.lower() for line in run for word in _WORD.findall(line.text))


def _before(line: str, following: str, whole_words: frozenset[str]) -> str:
    """A line as it stands before the next: with a space, or with the hyphen of a broken word.

    The hyphen goes only where the word stands whole elsewhere in the run.
    """
    head, tail = _BROKEN_WORD.search(line), _WORD.match(following)
    if head is None or tail is None or not tail[0][0].islower() or tail[0] in _LINKING:
        return f"{line} "
    return line[:-1] if (head[1] + tail[0]).lower() in whole_words else line
