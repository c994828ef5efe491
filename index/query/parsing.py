"""The query language: what a person typed -> a tree, and notes on what was set aside.

Words are joined by AND, OR binds looser, ``-`` and ``NOT`` take the next term.
No text is an error; the work grows with its length only.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from index.query.edits import distance, shared
from index.query.fields import NAMES, NUMBER_FIELDS, VALUES, WORD_FIELDS, FieldRow
from index.query.lexing import Piece, PieceKind, pieces
from index.query.numbers import NO_GRADES, in_percent, read_range, read_typing
from index.query.rendering import render
from index.query.terms import all_of, either, loose_words, plain_term, quoted_term
from index.query.tree import Everything, Has, Is, Node, Not, OfKind, Query
from index.words import fold

_DEEPEST: Final = 40
_NOTES: Final = 8
_NAMED = re.compile(r"([^\W\d_][\w.]*):(.*)", re.DOTALL)
_UNFINISHED = re.compile(r"[<>=≤≥]*")


def parse(text: str, *, live: bool = False, grades: Mapping[str, float] = NO_GRADES) -> Query:
    """Read a query. `live`: its last word is still being typed. Never raises.

    `understood` is text that reads back as the same tree; `grades` are what
    letters are worth on 0-100 where a person's own table says so.
    """
    parser = _Parser(text, live, grades)
    tree = parser.whole()
    return Query(text, tree, render(tree), tuple(dict.fromkeys(parser.notes))[:_NOTES])


def _apart(name: str, known: str) -> tuple[int, int, str]:
    """How far a name is from a known one; of equals the one that begins alike is nearer."""
    return distance(name, known, 3), -shared(name, known), known


class _Parser:
    def __init__(self, text: str, live: bool, grades: Mapping[str, float]) -> None:
        self.grades = grades
        self.pieces = pieces(text)
        self.next = 0
        self.notes: list[str] = []
        self.typed_end = len(text) if live else -1

    def whole(self) -> Node:
        parts: list[Node] = []
        while self.next < len(self.pieces):
            node = self._either(None, 0)
            parts += [node] if node else []
            if self._take("close"):
                self._note("A closing bracket without an opening one was set aside.")
        if self.pieces and not parts and not self.notes:
            self._note("There is no letter or digit in it to search for.")
        return all_of(parts) or Everything()

    # -- operators ---------------------------------------------------------

    def _either(self, field: FieldRow | None, depth: int) -> Node | None:
        branches: list[Node | None] = [self._all(field, depth)]
        while self._take("or"):
            branches.append(self._all(field, depth))
        found = [branch for branch in branches if branch]
        if len(branches) > 1 and (branches[0] is None or branches[-1] is None):
            self._note("OR wants a word on both sides; it was set aside.")
        return either(found)

    def _all(self, field: FieldRow | None, depth: int) -> Node | None:
        parts: list[Node] = []
        while (piece := self._peek()) and piece.kind not in ("or", "close"):
            if self._take("and"):
                if not self._peek():
                    self._note("AND wants a word on both sides; it was set aside.")
                continue
            node = self._term(field, depth)
            parts += [node] if node else []
        return all_of(parts)

    def _term(self, field: FieldRow | None, depth: int) -> Node | None:
        before = self.next
        negative = self._negation()
        piece = self._peek()
        if piece is None or piece.kind in ("or", "and", "close"):
            sign = self.pieces[self.next - 1].text if self.next > before else "NOT"
            self._note(f"“{sign}” wants a word after it; it was set aside.")
            return None
        node = self._positive(field, depth)
        if node is None or not negative:
            return node
        if isinstance(node, Everything):
            return None
        return node.node if isinstance(node, Not) else Not(node)

    def _negation(self) -> bool:
        """Take NOT and hyphens before a term; a hyphen with a space behind it is a dash."""
        negative = False
        while piece := self._peek():
            if piece.kind == "not":
                self.next += 1
                negative = not negative
                continue
            if piece.kind != "bare" or not piece.text.startswith("-"):
                break
            rest = piece.text.lstrip("-")
            hyphens = len(piece.text) - len(rest)
            if rest:
                self._replace(piece, rest)
                return negative ^ (hyphens % 2 == 1)
            self.next += 1
            if self._touching(piece):
                negative ^= hyphens % 2 == 1
        return negative

    def _positive(self, field: FieldRow | None, depth: int) -> Node | None:
        piece = self.pieces[self.next]
        self.next += 1
        if piece.kind == "open":
            return self._bracket(field, depth)
        if piece.kind == "quote":
            return self._quotation(piece, field)
        named = _NAMED.fullmatch(piece.text)
        if not named:
            return self._value(piece, piece.text, field)
        row = NAMES.get(fold(named[1]))
        if row is None:
            return self._unknown(piece, named[1], named[2], field)
        return self._named(piece, row, named[2], depth)

    def _bracket(self, field: FieldRow | None, depth: int) -> Node | None:
        if depth >= _DEEPEST:
            self._note("Brackets inside so many brackets were set aside.")
            while self._take("open"):
                pass
            return None
        node = self._either(field, depth + 1)
        if not self._take("close"):
            self._note("A bracket has no end yet; it was closed at the end.")
        return node

    # -- fields --------------------------------------------------------------

    def _named(self, piece: Piece, row: FieldRow, value: str, depth: int) -> Node | None:
        """What stands after ``name:``, which may be a value, a quotation or a bracket."""
        if not _UNFINISHED.fullmatch(value) or (value and row.kind == "words"):
            return self._value(piece, value, row)
        following = self._peek()
        if following is None or following.kind not in ("bare", "quote", "open"):
            return self._wanting(row, piece.text)
        if not self._touching(piece) and row.kind != "words":
            if following.kind == "bare" and self._readable(row, value + following.text):
                self.next += 1
                return self._value(following, value + following.text, row)
            return self._wanting(row, piece.text)
        if following.kind == "bare" and _NAMED.fullmatch(following.text.lstrip("-")):
            return self._wanting(row, piece.text)
        return self._term(row, depth)

    def _readable(self, row: FieldRow, value: str) -> bool:
        if row.kind == "number":
            return read_range(NUMBER_FIELDS[row.name], value) is not None
        return bool(self._known(row, value, growing=False))

    def _wanting(self, row: FieldRow, typed: str) -> Node | None:
        """Nothing, with a note that the field waits for a value."""
        self._note(f"“{typed}” wants a value, such as {row.example}; it was set aside.")
        return None

    def _unknown(self, piece: Piece, name: str, value: str, field: FieldRow | None) -> Node | None:
        """A name that is no field: its words are searched, and the nearest field named."""
        folded = fold(name)
        near = min(NAMES, key=lambda known: _apart(folded, known))
        if distance(folded, near, 3) <= min(2, len(folded) // 3):
            self._note(
                f"There is no field “{name}:”; did you mean {near}:? Its words were searched."
            )
        elif not value.startswith("//"):
            self._note(f"There is no field “{name}:”; its words were searched.")
        inner = WORD_FIELDS.get(field.name) if field else None
        head = loose_words(name, inner)
        rest = self._value(piece, value, field) if value.strip(":") else None
        return all_of(node for node in (head, rest) if node)

    def _quotation(self, piece: Piece, row: FieldRow | None) -> Node | None:
        if not piece.closed and piece.text.strip():
            self._note("A quotation has no end yet; it was closed at the end.")
        if row and row.kind != "words":
            return self._value(piece, piece.text, row)
        field = WORD_FIELDS[row.name] if row else None
        typing = not piece.closed and piece.end == self.typed_end
        return quoted_term(piece.text, field, slop=piece.slop, typing=typing)

    def _value(self, piece: Piece, value: str, row: FieldRow | None) -> Node | None:
        typing = piece.end == self.typed_end and (piece.kind == "bare" or not piece.closed)
        if row is None or row.kind == "words":
            field = WORD_FIELDS[row.name] if row else None
            if row and value.startswith("-"):
                node = plain_term(value.lstrip("-"), field, typing=typing)
                return Not(node) if node else None
            return plain_term(value, field, typing=typing)
        if row.kind == "number":
            read = read_typing if typing else read_range
            stated = in_percent(value, self.grades) if row.name == "rating" else value
            node = read(NUMBER_FIELDS[row.name], stated)
        else:
            node = self._known(row, value, growing=typing)
        if node is None:
            self._note(
                f"“{row.name}:{value}” is none that can be read, such as {row.example}; "
                "it was set aside."
            )
        return node

    def _known(self, row: FieldRow, value: str, *, growing: bool) -> Node | None:
        """The node of one or several known values, parted by commas."""
        known = VALUES[row.kind]
        wanted = [part for part in fold(value).split(",") if part]
        found: list[str] = []
        for at, part in enumerate(wanted):
            match = [name for name in known if part in (name, f"{name}s")]
            if growing and at == len(wanted) - 1 and not match:
                match = [name for name in known if name.startswith(part)]
            if row.kind == "has" and not match and part in NAMES and NAMES[part].name in known:
                match = [NAMES[part].name]
            if not match:
                return None
            found += match
        names = tuple(dict.fromkeys(found))
        if row.kind == "kind":
            return OfKind(names) if names else None
        make = Is if row.kind == "is" else Has
        return either(make(name) for name in names)

    # -- pieces --------------------------------------------------------------

    def _peek(self) -> Piece | None:
        return self.pieces[self.next] if self.next < len(self.pieces) else None

    def _take(self, kind: PieceKind) -> bool:
        piece = self._peek()
        if piece is None or piece.kind != kind:
            return False
        self.next += 1
        return True

    def _touching(self, piece: Piece) -> bool:
        """Whether the next piece follows without a space."""
        following = self._peek()
        return following is not None and following.start == piece.end

    def _replace(self, piece: Piece, text: str) -> None:
        self.pieces[self.next] = Piece("bare", text, piece.end - len(text), piece.end)

    def _note(self, note: str) -> None:
        if len(self.notes) < 4 * _NOTES:
            self.notes.append(note)
