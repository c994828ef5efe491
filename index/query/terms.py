"""One term of a query -> a node: a word with its signs, or a quotation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from index.query.rendering import edits_for
from index.query.tree import And, Everything, Field, Node, Or, Pattern, Phrase, Word
from index.words import fold, is_cjk, readings

_FUZZY = re.compile(r"(.*\w\W*)~([12]?)", re.DOTALL)
_ONLY_QUESTION = re.compile(r"[^*?]*\?+")
_WILD = re.compile(r"[*?]")
_STARRED_NAME = re.compile(r"(?:[^\W\d_]\*){2,}[^\W\d_]")
"""A name such as ``M*A*S*H``, whose stars are no wildcards."""
_GOES_ON: Final = "'’ʼ-‐‑·•/"
"""Signs after which a word that is being typed may go on."""


def plain_term(text: str, field: Field | None, *, typing: bool = False) -> Node | None:
    """The node of a bare word such as ``wall-e``, ``pre*``, ``w?ld*``, ``word~``, ``=word``.

    `typing`: its last letter was typed just now. None where there is nothing to search for.
    """
    if text.isascii() and text.isalnum():
        # What is typed most, read without looking for signs.
        return Word(text.lower(), field, prefix=typing, typed=typing)
    exact = text.startswith("=")
    text = text.lstrip("=")
    fuzzy = _FUZZY.fullmatch(text)
    if fuzzy and not _WILD.search(fuzzy[1]):
        return _fuzzy(fuzzy[1], int(fuzzy[2] or 0), field)
    if _ONLY_QUESTION.fullmatch(text):
        text = text.rstrip("?")
        typing = False
    stem, star = (text[:-1], True) if text.endswith("*") else (text, False)
    if _WILD.search(stem) and not _STARRED_NAME.fullmatch(text):
        folded = _folded_pattern(text)
        if folded == text:
            return Pattern(folded, field)
        return plain_term(folded, field, typing=typing)
    if star and not stem:
        return Everything()
    typed = typing and not exact and (text[-1:].isalnum() or text[-1:] in _GOES_ON)
    prefix = typed or (star and not exact)
    return either(_of_words(words, field, prefix, exact, typed=typed) for words in _readings(stem))


def quoted_term(
    text: str, field: Field | None, *, slop: int | None = None, typing: bool = False
) -> Node | None:
    """The node of a quotation: a phrase, or words near each other; one word means exactly it."""
    text = text.rstrip()
    prefix = text.endswith("*") or (typing and text[-1:].isalnum())
    found = _readings(text)
    if not found or slop is None:
        return _any_reading(text, field, prefix=prefix, exact=not prefix)
    return either(_of_words(words, field, prefix, not prefix, slop) for words in found)


def loose_words(text: str, field: Field | None, *, typing: bool = False) -> Node | None:
    """All words of a text, in any order."""
    found = _readings(text)
    words = found[0] if found else []
    typing = typing and text[-1:].isalnum()
    return all_of(
        _of_words([word], field, last := typing and at == len(words) - 1, typed=last)
        for at, word in enumerate(words)
    )


def all_of(nodes: Iterable[Node]) -> Node | None:
    """All of the nodes, flat; what everything matches says nothing. None where there is none."""
    parts: list[Node] = []
    everything = False
    for node in nodes:
        everything = everything or isinstance(node, Everything)
        if isinstance(node, And):
            parts += node.nodes
        elif not isinstance(node, Everything):
            parts.append(node)
    if len(parts) > 1:
        return And(tuple(parts))
    return parts[0] if parts else (Everything() if everything else None)


def either(nodes: Iterable[Node]) -> Node | None:
    """Any of the nodes, flat. None where there is none."""
    parts: list[Node] = []
    for node in nodes:
        if isinstance(node, Everything):
            return node
        if isinstance(node, Or):
            parts += node.nodes
        else:
            parts.append(node)
    if len(parts) > 1:
        return Or(tuple(parts))
    return parts[0] if parts else None


def _any_reading(text: str, field: Field | None, *, prefix: bool, exact: bool) -> Node | None:
    return either(_of_words(words, field, prefix, exact) for words in _readings(text))


def _readings(text: str) -> list[list[str]]:
    """The readings of a text whose every word reads as itself."""
    return [words for words in readings(text) if all(map(_reads_back, words))]


def _reads_back(word: str) -> bool:
    return word.isascii() or readings(word)[:1] == [[word]]


def _of_words(
    words: Sequence[str],
    field: Field | None,
    prefix: bool = False,
    exact: bool = False,
    slop: int | None = None,
    *,
    typed: bool = False,
) -> Node:
    if len(words) > 1:
        return Phrase(tuple(words), field, slop, prefix)
    word = words[0]
    if len(word) == 1 and is_cjk(word):
        return Word(word, field, prefix=True)
    return Word(word, field, exact=exact and not prefix, prefix=prefix, typed=typed)


def _fuzzy(text: str, edits: int, field: Field | None) -> Node | None:
    found = _readings(text)
    if not found:
        return None
    words = found[-1]
    if len(words) > 1:
        return Phrase(tuple(words), field)
    return Word(words[0], field, edits=edits or edits_for(words[0]))


def _folded_pattern(text: str) -> str:
    """``w?ld*`` folded; signs that are neither letter, digit nor wildcard are left out."""
    letters = (
        letter
        for letter in fold(text)
        if letter in "*?" or letter.isalnum() or unicodedata.category(letter).startswith("M")
    )
    return re.sub(r"\*+", "*", "".join(letters))
