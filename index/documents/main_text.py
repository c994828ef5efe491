"""Which pieces of a page are its text.

A well-kept extractor says where the text is; the pieces it took are found again
in the page, so that headings, lists, quotes and lines stay what they are. What
stands between them and is no furniture belongs to the text too, as do the
headline, the lines below it, and labelled lines beside the text.
"""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from index.documents.html_blocks import Piece
from index.documents.letters import compact
from index.documents.page_headline import Headline, Hints, find_headline
from index.documents.wrapping import is_label

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LONGEST: Final = 3_000_000
"""Characters of a page from which on it is read without the extractor, which would take minutes."""
_LEAST: Final = 25
"""Letters from which on a piece is found by its text alone."""
_MOST_SEARCHED: Final = 4000
_OWN: Final = 0.3
"""Share of the text from which on what holds it is no furniture, whatever it is called."""
_HEAD_PIECES: Final = 14
_TAIL_PIECES: Final = 12
_STATED: Final = 40
_FACT: Final = 12
"""Words of a labelled line in a box of them, and of one above the text."""
_LOOSE: Final = frozenset(("sidebar", "hidden", "about", "caption"))
_RATES: Final = re.compile(r"\d|[★⭐☆½]")
_BUTTONS: Final = re.compile(
    r"[\d.,k\s]*(?:\W*\b(?:share|tweet|like|pin|save|print|e-?mail|follow|subscribe|comments?|"
    r"repl(?:y|ies)|teilen|partager|compartir|condividi|payla[sş])\b)+\W*",
    re.IGNORECASE,
)
_ABOVE: Final = re.compile(r"\b(?:19|20)\d\d\b|^\W*(?:by|von|par|por|di|da|door)\s", re.IGNORECASE)


class MainText(Struct, frozen=True):
    """The pieces that are text, in order, and those that were left out.

    `top` is the piece that is the headline, where one of them is.
    """

    pieces: Sequence[Piece]
    left_out: Sequence[Piece]
    headline: Headline
    top: Piece | None = None


def main_text(
    tree: HtmlElement, pieces: Sequence[Piece], hints: Hints, *, size: int = 0
) -> MainText:
    """The text of a page of `size` characters; `hints` are what else speaks of its headline."""
    taken = _taken(pieces, extracted(tree) if size <= _LONGEST else [])
    own = _own(pieces, taken)
    clear = [not _hinders(piece, own) for piece in pieces]
    anchors = [at for at in sorted(taken) if clear[at]]
    anchors = _or_article(tree, pieces, clear, anchors)
    if not anchors:
        anchors = [at for at, piece in enumerate(pieces) if clear[at] and not piece.is_linked]
    if not anchors:  # nothing but links and furniture: that rather than nothing
        anchors = list(range(len(pieces)))
        clear = [True] * len(pieces)
        taken = set(anchors)
    if not anchors:
        return MainText((), (), find_headline(pieces, 0, clear, hints))
    return _Cut(pieces, clear, anchors, taken).cut(hints)


def extracted(tree: HtmlElement) -> list[str]:
    """What the extractor takes for the text, a string an element. Never raises."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL + 1)
    logging.getLogger("justext").setLevel(logging.CRITICAL + 1)
    try:
        found = trafilatura.bare_extraction(tree, include_comments=False)
    except Exception:
        # Whatever it stumbles over, the visible text is still there.
        return []
    body = getattr(found, "body", None)
    if body is None:
        return []
    return ["".join(element.itertext()) for element in body]


def _taken(pieces: Sequence[Piece], texts: list[str]) -> set[int]:
    """The numbers of the pieces that the extractor took."""
    whole = compact("\n".join(texts))
    exact = {compact(line) for text in texts for line in text.split("\n")}
    found = set()
    searched = 0
    for at, piece in enumerate(pieces):
        text = compact(piece.text)
        if not text:
            continue
        if text in exact:
            found.add(at)
        elif len(text) >= _LEAST and searched < _MOST_SEARCHED:
            searched += 1
            if text in whole:
                found.add(at)
    return found


def _own(pieces: Sequence[Piece], taken: set[int]) -> set[HtmlElement]:
    """The elements that hold so much of the text that they can't be furniture."""
    letters: Counter[HtmlElement] = Counter()
    total = 0
    for at in taken:
        size = len(pieces[at].text)
        total += size
        for element in pieces[at].inside:
            letters[element] += size
    return {element for element, count in letters.items() if count >= _OWN * total}


def _hinders(piece: Piece, own: set[HtmlElement]) -> bool:
    """Whether a piece stands in furniture that is not the text's own element."""
    return any(element not in own for element in piece.inside)


def _or_article(
    tree: HtmlElement, pieces: Sequence[Piece], clear: list[bool], anchors: list[int]
) -> list[int]:
    """All of the page's one article where the extractor took too little of it."""
    articles = tree.xpath("//article[not(.//article)]") or []
    if len(articles) != 1:
        articles = tree.xpath("//main|//*[@role='main']")
    if len(articles) != 1:
        return anchors
    article = articles[0]
    within = set(article.iter())
    inside = [
        at
        for at, piece in enumerate(pieces)
        if clear[at] and piece.element in within and not piece.is_linked
    ]
    words = sum(pieces[at].words for at in inside)
    if words < 60 or sum(pieces[at].words for at in anchors) >= 0.5 * words:
        return anchors
    return inside


class _Cut:
    """Cuts the text out of the page, from its headline to the last line below it."""

    def __init__(
        self, pieces: Sequence[Piece], clear: list[bool], anchors: list[int], taken: set[int]
    ) -> None:
        self._pieces, self._clear, self._taken = pieces, clear, taken
        self._box, inner = self._bounds(anchors)
        prose = [at for at in inner if _is_prose(pieces[at])] or inner
        self._first, self._prose, self._last = inner[0], prose[0], prose[-1]

    def cut(self, hints: Hints) -> MainText:
        found = find_headline(self._pieces, self._prose, self._clear, hints)
        headline = found.at
        head = self._head(headline)
        body = [at for at in range(self._first, self._last + 1) if self._belongs(at)]
        tail = self._tail()
        kept = {*head, *body, *tail, *([headline] if headline is not None else [])}
        kept |= set(self._labelled(kept))
        return MainText(
            [self._pieces[at] for at in sorted(kept)],
            [piece for at, piece in enumerate(self._pieces) if at not in kept],
            found,
            self._pieces[headline] if headline is not None else None,
        )

    def _bounds(self, anchors: list[int]) -> tuple[HtmlElement | None, list[int]]:
        """The element that holds nearly all of the text, and the pieces of the text in it."""
        sizes: Counter[HtmlElement] = Counter()
        total = 0
        for at in anchors:
            piece = self._pieces[at]
            size = len(piece.text)
            total += size
            for element in (piece.element, *piece.element.iterancestors()):
                sizes[element] += size
        holding = [element for element, size in sizes.items() if size >= 0.85 * total]
        box = max(holding, key=lambda element: len(list(element.iterancestors())), default=None)
        within = set(box.iter()) if box is not None else set()
        inner = [at for at in anchors if self._pieces[at].element in within] or anchors
        return box, inner

    def _head(self, headline: int | None) -> list[int]:
        """The lines between the headline and the text, and a date or byline right above it."""
        start = self._first if headline is None else min(headline, self._first)
        if headline is None:
            start = max(0, self._first - 4)
        between = [
            at
            for at in range(start, self._first)
            if (self._clear[at] or self._states(at, _FACT))
            and (at == headline or not self._is_menu(at))
        ]
        if len(between) > 3 * _HEAD_PIECES:
            between = [*between[:_HEAD_PIECES], *between[-_HEAD_PIECES:]]
        above = [
            at
            for at in range(max(0, start - 3), start)
            if self._clear[at]
            and headline is not None
            and self._pieces[at].words <= 8
            and _ABOVE.search(self._pieces[at].text)
            and not self._is_menu(at)
        ]
        return [*above, *between]

    def _is_menu(self, at: int) -> bool:
        """Whether a piece outside the running text is a link to somewhere else."""
        piece = self._pieces[at]
        if piece.kind == "heading" or _BUTTONS.fullmatch(piece.text):
            return piece.is_linked
        return piece.is_linked and (piece.kind == "item" or piece.words > 6)

    def _belongs(self, at: int) -> bool:
        piece = self._pieces[at]
        if not self._clear[at]:
            return at < self._prose and self._states(at, _FACT)
        return at in self._taken or not piece.is_linked or piece.row

    def _tail(self) -> list[int]:
        """The lines right below the text, up to the first furniture, links or next heading."""
        below: list[int] = []
        within = self._around()
        links = others = 0
        for at in range(self._last + 1, len(self._pieces)):
            piece = self._pieces[at]
            taken = at in self._taken
            if piece.element not in within or others >= _TAIL_PIECES or links >= 2:
                break
            if not self._clear[at]:
                if set(piece.why) & {"comments", "related", "legal"}:
                    break
                continue
            if piece.kind == "heading" and not (taken or self._heads_facts(at)):
                break
            links = links + 1 if piece.is_linked and not (taken or piece.row) else 0
            if not links and (taken or (piece.words <= 60 and _can_close(piece))):
                below.append(at)
                others += not taken
        return below

    def _heads_facts(self, at: int) -> bool:
        """Whether labelled lines stand below a heading."""
        following = self._pieces[at + 1 : at + 3]
        return bool(following) and all(p.row or is_label(p.text) for p in following)

    def _around(self) -> set[HtmlElement]:
        """All elements of the article that the text's own element stands in."""
        box = self._box
        if box is None:
            return set()
        for element in box.iterancestors():
            if element.tag in ("article", "main"):
                return set(element.iter())
            if element.tag == "body":
                break
        parent = box.getparent()
        holder = parent if parent is not None and box.tag != "body" else box
        return set(holder.iter())

    def _labelled(self, kept: set[int]) -> list[int]:
        """Labelled lines elsewhere, three together or more, as boxes of credits have them."""
        found: list[int] = []
        at = 0
        while at < len(self._pieces):
            run = list(
                takewhile(lambda n: n not in kept and self._states(n), range(at, len(self._pieces)))
            )
            rows = sum(self._pieces[n].row for n in run)
            if len(run) >= 3 or rows >= 2:
                found.extend(run)
            at = max(at + 1, (run[-1] + 1) if run else 0)
        return found

    def _states(self, at: int, most: int = _STATED) -> bool:
        """Whether a piece of so many words is a labelled line, though its class is a caption's."""
        piece = self._pieces[at]
        outside = any(why not in _LOOSE for why in piece.why)
        return not outside and piece.words <= most and is_label(piece.text)


def _is_prose(piece: Piece) -> bool:
    """Whether a piece is running text rather than a line among others."""
    if piece.kind == "heading" or piece.row:
        return False
    return piece.words >= 20 or (piece.words >= 6 and piece.text[-1:] in '.!?…”"»。！？')


def _can_close(piece: Piece) -> bool:
    """Whether a line below the text belongs to it: a paragraph, a label, a rating or a date."""
    if piece.row or piece.kind in ("heading", "quote") or is_label(piece.text):
        return True
    return piece.element.tag in ("p", "pre", "li", "em") or bool(_RATES.search(piece.text))
