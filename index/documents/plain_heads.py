"""Heads without fences: Pandoc's ``%`` lines, Pelican's and MultiMarkdown's ``Key: value``."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from index.documents.cleaning import clean_line
from index.documents.yaml_entries import Entry

_PANDOC: Final = re.compile(r"%(?: (.*))?\Z")
_PANDOC_KEYS: Final = ("title", "author", "date")
_PAIR: Final = re.compile(r"([^\W\d][\w .-]{0,30}?)[ \t]*:(?:[ \t]+(.*?))?[ \t]*\Z")
_QUOTED: Final = re.compile(r"([\"'])([^\"]*)\1")
_OF_THE_FILE: Final = frozenset(
    """slug tags tag category categories status modified summary authors template save_as url lang
    keywords layout permalink draft published series translation subtitle copyright image cover
    language format css htmlheader uuid zettelid id aliases""".split()  # noqa: SIM905
)
"""Keys that no block of film credits has: what stands with them is about the file."""
_OF_THE_TEXT: Final = frozenset("title date author authors".split())  # noqa: SIM905
_OF_A_FILM: Final = frozenset(
    """cast starring camera cinematography cinematographer producer producers screenplay writer
    writers music editor runtime distributor""".split()  # noqa: SIM905
)
_OF_A_POST: Final = frozenset(
    """slug tags tag category categories status modified template permalink draft layout keywords
    published updated id""".split()  # noqa: SIM905
)
_ITEM: Final = re.compile(r"[-*+][ \t]+(?P<pair>\S.*)")
_LONGEST_HEAD: Final = 40
_LONGEST_VALUE: Final = 400


_MAIL_FIRST: Final = re.compile(
    r"(?:From|Subject|Path|Newsgroups|Date|Return-Path|Received|Message-ID|Xref|To):[ \t]",
    re.IGNORECASE,
)
_MAIL: Final = {"subject": "title", "from": "author", "date": "date"}
_OF_MAIL: Final = frozenset(
    "newsgroups message-id organization lines to references xref path sender x-newsreader".split()  # noqa: SIM905
)
_SUBJECT: Final = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+", re.IGNORECASE)
_SENDER: Final = re.compile(
    r"\"?(?P<name>[^<>\"@()]{2,60}?)\"?\s*<[^<>]*>|\S+@\S+\s+\((?P<in>[^()]{2,60})\)"
)


class Head(Struct, frozen=True):
    """`entries`, and how many lines of the text they stand on; `of_mail`: a mail's own."""

    entries: tuple[Entry, ...]
    lines: int
    of_mail: bool = False


def find_head(text: str) -> Head | None:
    """The head at the first lines of a text; None where it has none."""
    if text.startswith("%"):
        return _pandoc(text[:4000].split("\n")[:_LONGEST_HEAD])
    if _MAIL_FIRST.match(text):
        return _mail(text[:8000].split("\n")[:_LONGEST_HEAD])
    return _pairs(text[:8000].split("\n")[:_LONGEST_HEAD])


def find_listed_head(text: str) -> tuple[Head, int] | None:
    """A head that is a list below the first heading ("- slug: x", "- date: y"), and its first line.

    All its keys are of a post, and one of them of no film.
    """
    lines = text[:4000].split("\n")[:_LONGEST_HEAD]
    heading = next((at for at, line in enumerate(lines) if line.strip()), 0)
    first = next((at for at in range(heading + 1, len(lines)) if lines[at].strip()), len(lines))
    last = first
    while last < len(lines) and _ITEM.match(lines[last]):
        last += 1
    ends = last >= len(lines) or not lines[last].strip()
    if not (lines[heading].startswith("# ") and ends and last - first > 1):
        return None
    found = _entries([*(_ITEM.sub(r"\g<pair>", line) for line in lines[first:last]), ""])
    keys = {entry.key.strip().lower() for entry in found[0]} if found else set()
    if not found or not keys & _OF_A_POST or keys - _OF_A_POST - _OF_THE_TEXT:
        return None
    entries = (Entry(each.key, each.value, each.line + first) for each in found[0])
    return Head(tuple(entries), last - first), first + 1


def _pandoc(lines: list[str]) -> Head | None:
    """``% title``, ``% critic; critic``, ``% date``: three lines at most, in this order."""
    entries: list[Entry] = []
    at = 0
    for key in _PANDOC_KEYS:
        match = _PANDOC.match(lines[at]) if at < len(lines) else None
        if match is None:
            break
        value = [match[1] or ""]
        first, at = at, at + 1
        while at < len(lines) and lines[at].startswith("  ") and lines[at].strip():
            value.append(lines[at].strip())
            at += 1
        joined = clean_line(" ".join(value)).strip()
        if joined:
            entries.append(Entry(key, joined, first + 1))
    ends = at >= len(lines) or not lines[at].strip()
    return Head(tuple(entries), at) if entries and ends else None


def _mail(lines: list[str]) -> Head | None:
    """The head of a mail or a news posting: who sent it is the critic, its subject the title."""
    found = _entries(lines)
    keys = {entry.key.lower() for entry in found[0]} if found else set()
    if found is None or not {"from", "subject"} <= keys or not keys & (_OF_MAIL | {"date"}):
        return _pairs(lines)
    entries = []
    for entry in found[0]:
        key, value = _MAIL.get(entry.key.lower(), entry.key), entry.value
        if key == "author":
            sender = _SENDER.fullmatch(value)
            value = (sender["name"] or sender["in"]) if sender else value
        elif key == "title":
            value = _SUBJECT.sub("", value, count=1)
        entries.append(Entry(key, value, entry.line))
    return Head(tuple(entries), found[1], of_mail=True)


def _pairs(lines: list[str]) -> Head | None:
    """``Title: x`` lines above the first blank one, some of them about the file."""
    found = _entries(lines)
    return _vouched(*found) if found else None


def _entries(lines: list[str]) -> tuple[list[Entry], int] | None:
    """The pairs of a head, and its lines; None where another line stands among them."""
    entries: list[Entry] = []
    for at, line in enumerate(lines):
        if not line.strip():
            return entries, at
        match = _PAIR.match(line) if len(line) <= _LONGEST_VALUE else None
        if match:
            value = clean_line(match[2] or "")
            quoted = _QUOTED.fullmatch(value)
            entries.append(Entry(clean_line(match[1]), quoted[2] if quoted else value, at + 1))
        elif entries and line[0] in " \t":
            last = entries[-1]
            value = f"{last.value} {clean_line(line).strip()}".strip()
            entries[-1] = Entry(last.key, value, last.line)
        else:
            return None
    return None


def _vouched(entries: list[Entry], lines: int) -> Head | None:
    """Pairs count as a head only where one of them speaks of the file and one of the text."""
    keys = {entry.key.strip().lower().replace(" ", "_").replace("-", "_") for entry in entries}
    if keys & _OF_A_FILM and keys & {"author", "authors"}:
        return None  # among the crew of a film the author is the screenwriter
    plain = {"title", "date"} <= keys <= _OF_THE_TEXT and len(keys) > 2
    if len(entries) < 2 or not (keys & _OF_THE_FILE or plain) or not keys & _OF_THE_TEXT:
        return None
    return Head(tuple(entries), lines)
