"""Where a head of a capsule can stand: a heading, a line alone, the beginning of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from index.model import SourceBlock

from .capsule_heads import (
    FILM_PAGE,
    LONGEST,
    Head,
    certified_title,
    is_marked,
    leads_to_film,
    read_head,
)
from .credit_lines import read_credits_line
from .headline_years import is_person
from .labels import read_labels
from .patterns import Pattern
from .ratings import read_rating
from .runtimes import read_runtime

_BRACKET = r"[(\[][^()\[\]\n]{3,90}[)\]]"
_RATED = r"(?:[★⭐☆½✭✮]{1,12}|\*{2,5}½?|\d{1,2}(?:[.,]\d)?\s?/\s?\d{1,3}|[A-F][+−–-]?(?=[.:\n]))"
_BY = (
    r"(?:,? (?P<by>by|von|de|di|d['’]|dir\.|directed by|regie:?) "
    r"(?P<name>[^\W\d_][\w.’' -]{2,40}?)(?= ?[(:.–—]))?"
)
_AFTER_MARK = Pattern(
    rf"(?P<head>[*_”\"’]{{0,3}}{_BY}\s?(?:{_BRACKET})?[*_]{{0,2}}\s?[,–—|:-]?\s?(?:{_RATED})?)"
    r"(?:(?<=[)\]\s]) ?(?:\([^\W\d_]{1,12}\)(?=\s|$)\s?|[^\W\d_A-ZÀ-Þ]{4,14}(?=\s*(?:\n|$))))?"
    r"(?P<stop>\s?[.:–—-]+(?=\s|$)|\s*\n|\s?\|\s|$|(?<=[)\]] )(?=[“\"«‘]?[A-ZÀ-Þ]))?"
)
_PLAIN_HEAD = Pattern(
    r"(?:\d{1,2}[.)] )?[“\"‘«]?(?:[^\W_a-zß-ÿ]|\d)[^()\[\].;!?“”\n]{0,70}[!?”\"’»]?,? "
    rf"{_BRACKET}\s?(?:{_RATED})?"
    r"(?:\s?[.:–—-]+(?=\s)|\s*\n)"
)
_CAPITALS_HEAD = re.compile(
    rf"(?:[A-ZÀ-Þ]|\d)[^a-zß-ÿ()\[\].;\n]{{1,60}} {_BRACKET} (?=[“\"«‘]?[A-ZÀ-Þ])"
)
_STARRED_HEAD = re.compile(
    r"(?P<title>(?:[A-ZÀ-Þ]|\d)[^a-zß-ÿ()\[\].;\n*★☆]{1,60}?),? "
    r"(?P<rating>\*{1,4} ?(?:1/2|½)?|[★☆][★☆½]{0,5} ?(?:1/2|½)?)\s?[:.–—-]{0,2}\s+"
    r"(?=[“\"‘«]?[A-ZÀ-Þ])"
)
"""A title in capitals and its stars, before the text in the same line."""
_STARS_SAID = re.compile(
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}\s?[-–—]{1,2}\s?)?"
    r"(?P<title>(?:[A-ZÀ-Þ]|\d)[^a-zß-ÿ()\[\]\n*★]{1,60}?)\. "
    r"(?P<rating>(?:\d(?:\.\d| 1/2|½)?|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our)(?: and a half)?) stars?|"
    r"[Bb]omb|BOMB|(?:[Nn]o|[Zz]ero) stars)\. (?=[“\"‘«]?[A-ZÀ-Þ])"
)
"""A title in capitals and its stars in words ("TITLE. 3 stars. It opens ...")."""
_PARTED = re.compile(r"[”\"’*_]{0,3}\s?(?:\([^()]{1,12}\))?\s?[–—:|-]\s?(?P<rating>\S.{0,40})")
_BRACKETED = re.compile(_BRACKET)
_TELLS = re.compile(r"[\d(\[|★⭐☆✭✮½]|\*\*|: ")
_KEY = re.compile(r"[^\d:]{1,12}: ")
_WIDEST, _SHORT = 120, 60
_DEEPEST = 6
_NUMBERED = re.compile(r"(?:#?\d{1,3}[.):]\s+)?")
_SENTENCE_END = re.compile(r"(?<!\.\.)[.;,]$|[.!?]\s+\S")
_LONGEST_LINE = 16
_STATES_A_FILM = frozenset({"credits.director", "credits.year", "credits.runtime", "film"})


class Found(NamedTuple):
    """A head where it stands: the block, the form of head, what it states.

    `end`: characters of the block that it takes, 0 where a sentence begins with it,
    -1 where it is the block. `rated`: a rating stands below it.
    """

    at: int
    form: tuple[str, int]
    head: Head
    end: int = -1
    rated: bool = False


def heads_in(blocks: Sequence[SourceBlock]) -> Iterator[Found]:
    """All that has the form of a head, in order; `head.sure` is 0 where it is no title."""
    for at, block in enumerate(blocks):
        if block.kind in ("rule", "code") or not block.text.strip():
            continue
        found = _heading(blocks, at) if block.kind == "heading" else _paragraph(blocks, at)
        if found is not None:
            yield found


def _heading(blocks: Sequence[SourceBlock], at: int) -> Found:
    return _whole(blocks, at, ("heading", blocks[at].level))


def _whole(blocks: Sequence[SourceBlock], at: int, form: tuple[str, int]) -> Found:
    """What a block states that is a head as a whole, with what stands right below it."""
    block = blocks[at]
    head = read_head(
        block.text,
        marked=is_marked(block),
        linked=leads_to_film(block),
    )
    return with_below(blocks, Found(at, form, head), alone=form[0] == "line")


def with_below(blocks: Sequence[SourceBlock], found: Found, *, alone: bool = True) -> Found:
    """A head that takes a block, surer by the credits or the rating in the lines below it.

    `alone`: it is a line like others, so that what stands below another line counts no more.
    """
    if not found.head.sure:
        return found
    below = _below(blocks, found.at, alone=alone)
    sure = max(found.head.sure, 3 if below.credited else 2 if below.rated else 1)
    return found._replace(head=found.head._replace(sure=sure), rated=below.rated)


class _Below(NamedTuple):
    """What the lines below a head state: a film's credits, a rating."""

    credited: bool = False
    rated: bool = False


def _below(blocks: Sequence[SourceBlock], at: int, *, alone: bool) -> _Below:
    below = _Below()
    level = blocks[at].level or _DEEPEST
    for block in blocks[at + 1 : at + 4]:
        deeper = block.kind == "heading" and block.level > level
        if block.kind == "heading" and not deeper:
            break
        if any(mark.style == "link" and FILM_PAGE.search(mark.target) for mark in block.marks):
            below = below._replace(credited=below.credited or len(block.text) <= LONGEST)
        if len(block.text) > _WIDEST:
            break
        stated = {label.field for label in read_labels(block.text)}
        credited = bool(stated & _STATES_A_FILM or read_credits_line(block.text))
        credited = (
            credited or read_runtime(block.text.split(",", 1)[0].split("/", 1)[0]) is not None
        )
        rated = "rating" in stated or read_rating(block.text) is not None
        below = _Below(below.credited or credited, below.rated or rated)
        if alone and not (credited or rated or stated):
            break  # what stands below it can be another head
    return below


def _paragraph(blocks: Sequence[SourceBlock], at: int) -> Found | None:
    block = blocks[at]
    label = next(iter(read_labels(block.text)), None) if _can_be_label(block.text) else None
    if label is not None and label.field == "film":
        head = read_head(label.value, linked=True)
        return None if is_grade(label.value) else Found(at, ("label", 0), head, 0)
    start = _NUMBERED.match(block.text).end()  # type: ignore[union-attr]
    marks = [mark for mark in block.marks if mark.style in ("strong", "emphasis")]
    opening = [mark for mark in marks if mark.start <= start and mark.end - start <= _WIDEST]
    words = len(block.text[: _WIDEST * 2].split())
    if opening:
        mark = max(opening, key=lambda each: each.end)
        if mark.end >= len(block.text.rstrip()) - 2 and words <= _LONGEST_LINE:
            style = "bold" if any(each.style == "strong" for each in opening) else "slanted"
            return _whole(blocks, at, (style, 0))
        strong = any(each.style == "strong" for each in opening)
        return _rated_title(block, at, mark.end) or _marked(blocks, at, mark.end, strong)
    if (
        words <= _LONGEST_LINE
        and len(block.text) <= LONGEST
        and not _SENTENCE_END.search(block.text)
    ):
        return _line(blocks, at)
    return _plain(block, at)


def _rated_title(block: SourceBlock, at: int, end: int) -> Found | None:
    """A marked title beside which stands a rating and nothing else, but for a certificate."""
    parted = _PARTED.fullmatch(block.text, end)
    rating = read_rating(parted["rating"]) if parted else None
    if rating is None:
        return None
    head = read_head(block.text[:end], marked=True)
    return Found(at, ("bold", 0), head._replace(rating=rating.printed), rated=True)


def is_grade(value: str) -> bool:
    """Whether the label "Movie: B+ / Disc: A" rates the film, and doesn't name it."""
    return read_rating(value.split("/", 1)[0].strip(), bare=True) is not None


def _can_be_label(text: str) -> bool:
    return len(text) <= LONGEST and ":" in text[:40]


def _line(blocks: Sequence[SourceBlock], at: int) -> Found | None:
    """A line alone: a head only where it is one beyond doubt; a key without value is none."""
    block = blocks[at]
    if block.last_line != block.line or block.kind != "paragraph" or block.text.endswith(":"):
        return None
    if block.text.startswith(("– ", "— ", "- ")) and not _BRACKETED.search(block.text):
        return None
    if _KEY.match(block.text) and not _BRACKETED.search(block.text):
        return None
    below = blocks[at + 1 : at + 4]
    if not any(_is_text(each.text) for each in below):
        return None
    if not _TELLS.search(block.text) and not any(_TELLS.search(each.text) for each in below[:2]):
        return None
    found = _whole(blocks, at, ("line", 0))
    sure = found.head.sure
    return found if sure >= 3 or (sure == 2 and found.head.rating) else None


def _is_text(text: str) -> bool:
    """Whether a line is a paragraph, however short, and no line of credits."""
    return len(text) > _WIDEST or (len(text) > _SHORT and text.endswith((".", "!", "?", "…")))


def _marked(blocks: Sequence[SourceBlock], at: int, end: int, strong: bool) -> Found | None:
    """A paragraph that begins with a title in bold or italics."""
    block = blocks[at]
    match = _AFTER_MARK.match(block.text, end)
    if match is None:
        return None
    written = block.text[: match.end("head")]
    stopped = match["stop"] is not None or written.rstrip().endswith((":", ".", "–", "—"))
    if not stopped and not (strong and _rated(match["head"])):
        head = _titled(read_head(written, marked=True), block.text[:end], match)
        return Found(at, ("runs on", 0), head, 0) if strong and head.sure >= 3 else None
    if read_labels(block.text[: end + 40]) and not _BRACKETED.search(written):
        return None
    head = read_head(written.rstrip(" :.–—|-"), marked=not strong, linked=leads_to_film(block, end))
    head = _titled(head, block.text[:end], match)
    return Found(at, ("opening", int(strong)), head, match.end()) if head.sure else None


def _titled(head: Head, marked: str, match: re.Match[str]) -> Head:
    """A head whose title is the marked words alone, where its director follows them."""
    if match["by"] is None or _BRACKETED.search(marked):
        return head
    title = read_head(marked)
    if not title.title:
        return head
    # "by NAME" without the film's year can as well be the critic.
    stated = head.year is not None or match["by"] not in ("by", "de", "di", "von")
    named = (match["name"].strip(),) if stated and is_person(match["name"].strip()) else ()
    return head._replace(title=title.title, director=head.director or named, counted=title.counted)


def _rated(text: str) -> bool:
    return bool(re.search(rf"{_RATED}\s*$", text))


def _plain(block: SourceBlock, at: int) -> Found | None:
    """A paragraph that begins with a title and a bracket, parted from the text by a stop."""
    certified = certified_title(block.text)
    if certified is not None:
        return Found(at, ("opening", 3), Head(certified[0], 3), certified[1])
    said = _STARS_SAID.match(block.text)
    starred = said or _STARRED_HEAD.match(block.text)
    rating = read_rating(starred["rating"]) if starred else None
    if starred and (rating or said):
        printed = rating.printed if rating else None
        head = Head(starred["title"].strip(" ,:"), 3, rating=printed)
        return Found(at, ("opening", 4), head, starred.end(), rated=True)
    match = _PLAIN_HEAD.match(block.text) or _CAPITALS_HEAD.match(block.text)
    if match is None:
        return None
    head = read_head(match[0].strip(" :.–—-\n"))
    return Found(at, ("opening", 2), head, match.end()) if head.sure >= 3 else None
