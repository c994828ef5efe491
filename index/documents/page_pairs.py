"""Labels and values that a page sets in elements of their own -> lines "label: value".

Told by a class that says label, or by headings that each have one short line below them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from index.documents.html_blocks import Piece

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LABEL: Final = re.compile(
    r"(?:^|[\s_-])(?:label|key|term|field-?name|fieldname|info-?title|meta-?title|fact-?title|dt)"
    r"(?:$|\s)",
    re.IGNORECASE,
)
_FIGURE: Final = re.compile(r"[^\W\d][^:]{2,40}:\s*(?:\d[\d.,/ %]*|[★⭐☆½ ]+|[A-F][+-]?)\W*")
_HALF_LABEL: Final = re.compile(r"[^\W\d_][^\d.!?,;:]{1,30}")
_MOST_HALF: Final = 12
_MOST_LABEL: Final = 5
_MOST_VALUE: Final = 30
_LEAST_PAIRS: Final = 2
_MOST_LINES: Final = 20
_LEAST_BOXES: Final = 3


def joined_pairs(pieces: Sequence[Piece]) -> list[Piece]:
    """The same pieces, each label with its value on one line."""
    _part_halves(pieces)
    headed = dict.fromkeys(_twins(pieces), 1) | _headed(pieces)
    result: list[Piece] = []
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        if at in headed or (_is_label(piece) and _is_value(pieces, at + 1)):
            size = headed.get(at, 1)
            result.append(_joined(piece, pieces[at + 1 : at + 1 + size]))
            at += size + 1
        else:
            result.append(_as_line(piece) if _is_line(piece) else piece)
            at += 1
    return result


def _part_halves(pieces: Sequence[Piece]) -> None:
    """Sets a colon in lines whose label is an element of its own, three such lines in a row."""
    run: list[tuple[Piece, str]] = []
    for piece in (*pieces, None):
        text = _halves(piece) if piece is not None else ""
        beside = run and piece is not None and _are_beside(run[-1][0], piece)
        if text and piece is not None and (not run or beside):
            run.append((piece, text))
            continue
        if len(run) >= _LEAST_BOXES:
            for each, parted in run:
                each.text, each.marks, each.kind, each.row = parted, (), "paragraph", True
                each.words = len(parted.split())
        run = [(piece, text)] if text and piece is not None else []


def _are_beside(one: Piece, other: Piece) -> bool:
    same = one.element.getparent() is other.element.getparent()
    return same and one.element.tag == other.element.tag


def _halves(piece: Piece) -> str:
    """ "label: value" of an element that holds an inline label and a value, "" for others."""
    element = piece.element
    if element.tag not in ("li", "div", "p") or (element.text or "").strip():
        return ""
    held = [each for each in element if isinstance(each.tag, str)]
    if not held or held[0].tag not in ("span", "strong", "b", "label"):
        return ""
    label = " ".join("".join(held[0].itertext()).split())
    tail = held[0].tail or ""
    whole = len(held) == 2 and not tail.strip() and not (held[1].tail or "").strip()
    glued = len(held) == 1 and tail[:1].isalnum()
    if not (glued or (whole and held[1].tag in ("span", "em", "b", "strong", "a", "time"))):
        return ""
    value = piece.text.removeprefix(label).strip()
    if not _HALF_LABEL.fullmatch(label) or value == piece.text.strip() or not value:
        return ""
    short = len(label.split()) <= _MOST_LABEL and len(value.split()) <= _MOST_HALF
    return f"{label}: {value}" if short and value[0] not in ":.,;!?" else ""


def _is_line(piece: Piece) -> bool:
    """Whether a heading is a label with a figure or stars behind it, and heads nothing."""
    return piece.kind == "heading" and piece.words <= 8 and bool(_FIGURE.fullmatch(piece.text))


def _as_line(piece: Piece) -> Piece:
    piece.kind, piece.level = "paragraph", 0
    return piece


def _is_label(piece: Piece) -> bool:
    if piece.row or not 1 <= piece.words <= _MOST_LABEL or piece.text[-1:] in ".!?":
        return False
    return bool(_LABEL.search(piece.element.get("class") or ""))


def _is_value(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a short line stands beside a label, in the same element."""
    if at >= len(pieces):
        return False
    piece, label = pieces[at], pieces[at - 1]
    if piece.kind == "heading" or piece.row or piece.words > _MOST_VALUE or _is_label(piece):
        return False
    around = label.element.getparent()
    parents = [piece.element.getparent()]
    parents += [each.getparent() for each in parents if each is not None]
    return around is not None and any(each is around for each in parents)


def _headed(pieces: Sequence[Piece]) -> dict[int, int]:
    """Headings that are labels, with how many short lines below each are its value.

    Two such headings or more in a row: one alone heads a part of the text.
    """
    found: dict[int, int] = {}
    run: dict[int, int] = {}
    at = 0
    while at < len(pieces):
        size = _values_below(pieces, at)
        if size:
            run[at] = size
            at += size + 1
            continue
        found |= run if len(run) >= _LEAST_PAIRS else {}
        run = {}
        at += 1
    return found | (run if len(run) >= _LEAST_PAIRS else {})


def _values_below(pieces: Sequence[Piece], at: int) -> int:
    """How many short lines stand between a heading that may be a label and the next heading."""
    heading = pieces[at]
    if heading.kind != "heading" or heading.level < 3 or heading.words > 7 or heading.is_linked:
        return 0
    size = 0
    listed = 0
    for value in pieces[at + 1 : at + _MOST_LINES + 2]:
        if value.kind == "heading" or (size and not _is_within(value, heading)):
            break
        listed += value.kind == "item"
        if listed > 1:  # points for and against are lists under headings too
            return 0
        short = value.kind in ("paragraph", "item") and not value.row
        if not short or value.words > 12 or value.text[-1:] in ".!?" or size == _MOST_LINES:
            return 0
        size += 1
    return size


def _is_within(value: Piece, heading: Piece) -> bool:
    """Whether a line stands in the element of the heading, or the heading in one without it."""
    around = heading.element.getparent()
    first = heading.element.getnext()
    if around is None or first is None:  # the heading is wrapped: its values stand elsewhere
        return True
    return any(each is around for each in value.element.iterancestors())


def _twins(pieces: Sequence[Piece]) -> set[int]:
    """The numbers of first lines of boxes of two short lines each, three such boxes in a row."""
    found: set[int] = set()
    run: list[int] = []
    at = 0
    while at < len(pieces):
        box = _box_of_two(pieces, at)
        if box is not None and (not run or _alike(box, _box_of_two(pieces, run[-1]))):
            run.append(at)
            at += 2
            continue
        found |= set(run) if len(run) >= _LEAST_BOXES else set()
        at += 1 if not run else 0
        run = []
    return found | (set(run) if len(run) >= _LEAST_BOXES else set())


def _box_of_two(pieces: Sequence[Piece], at: int) -> HtmlElement | None:
    """The element that holds this line and the next and nothing else; None where none does."""
    if at + 1 >= len(pieces):
        return None
    label, value = pieces[at], pieces[at + 1]
    if label.row or value.row or label.words > _MOST_LABEL or value.words > _MOST_VALUE:
        return None
    if label.kind != "paragraph" or value.kind != "paragraph" or label.text[-1:] in ".!?,;":
        return None
    box = value.element.getparent()
    if box is None or box.tag in ("body", "main", "article", "td", "blockquote"):
        return None
    if label.element is not box and label.element.getparent() is not box:
        return None
    others = (pieces[n] for n in (at - 1, at + 2) if 0 <= n < len(pieces))
    alone = all(p.element is not box and p.element.getparent() is not box for p in others)
    return box if alone else None


def _alike(one: HtmlElement, other: HtmlElement | None) -> bool:
    if other is None:
        return False
    return bool(one.tag == other.tag and one.get("class") == other.get("class"))


def _joined(label: Piece, values: Sequence[Piece]) -> Piece:
    text = f"{label.text.rstrip(' :')}: {', '.join(value.text for value in values)}"
    links = sum(value.links for value in values)
    return Piece(
        "paragraph", text, values[0].element, label.line, values[-1].last_line, label.gap, 0, (),
        label.inside, label.why, links, True,
    )  # fmt: skip
