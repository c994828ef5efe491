"""Whether common knowledge tells that a text is about a film, whose words speak of none.

A capsule of five sentences need not say "film". That it names one in its headline, its
file's name or set apart, and the name of who directed it, is no accident.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.folding import fold
from index.known_films import (
    films_called,
    named_directors,
    numbered,
    titles_in,
    without_article,
)
from index.model import Document

from .ballot_text import Words
from .filename import name_of
from .headline import read_headline

_QUOTES = re.compile(r"[“\"«„‘] ?([^“”\"«»„‘’\n]{2,60}?) ?[”\"»“’]")
_SHOUTED = re.compile(r"\b[A-ZÀ-Þ][A-ZÀ-Þ’'-]*(?: (?:[A-ZÀ-Þ]+|\d+)){1,6}\b")
_SPLIT = re.compile(r"\s*[:|–—(),/]\s*|\s+-\s+")
_HEAD, _SHORT, _BLOCKS, _LETTERS = 3, 12, 80, 20_000
_EARLY, _BESIDE = 700, 25
"""Characters that open a text, and words between a title and its director."""


def is_of_known_film(document: Document, text: str) -> bool:
    """Whether a document names a known film where a title stands, and its director.

    What stands for the director: that a headline calls its text a review of the film,
    or that headline or file name have a title of several words that the text has too,
    or that the text sets such a title apart and has it twice.
    """
    heads = list(_heads(document))
    told = f" {fold(text[:_LETTERS])} "
    whole = f" {' '.join(map(fold, heads))}{told}"
    apart = tuple(_set_apart(document, text))
    if any(_is_directed(phrase, whole) for phrase in (*_pieces(heads), *apart)):
        return True
    if any(_is_long(key) and told.count(f" {key} ") > 1 for key in set(map(_key, apart))):
        return True
    if any(_is_reviewed(head) for head in heads) or _is_told_early(text):
        return True
    return any(_is_long(key) and f" {key} " in told for key in map(_key, _pieces(heads)))


def _is_told_early(text: str) -> bool:
    """Whether a text first names a known film, of several words, and near it its director."""
    words = Words(text[:_EARLY])
    folded = numbered(words.folded)
    directors = named_directors(folded)
    if not directors:
        return False
    for first, last in titles_in(folded):
        key = " ".join(words.folded[first : last + 1])
        near = f" {' '.join(folded[max(0, first - _BESIDE) : last + 1 + _BESIDE])} "
        if " " not in without_article(key) or not words.is_upper(first):
            continue
        makers = {fold(name) for film in films_called(key) for name in film.directors}
        if any(" " in name and f" {name} " in near for name in makers & directors):
            return True
    return False


def is_headed_by_maker(document: Document) -> bool:
    """Whether a headline names a known film and who directed it."""
    heads = list(_heads(document))
    return any(
        _is_directed(piece, f" {fold(head)} ") for head in heads for piece in _pieces([head])
    )


def heads_known_film(headline: str, text: str) -> bool:
    """Whether a part of a headline is a known film's title, and the text names who directed it."""
    known = [piece for piece in _pieces([headline]) if films_called(piece)]
    told = f" {fold(text[:_LETTERS])} " if known else ""
    return any(_is_directed(piece, told) for piece in known)


def _heads(document: Document) -> Iterator[str]:
    """The headline, however it is stated, and the name of the file."""
    for item in document.declared:
        if fold(item.key) in ("title", "headline") and isinstance(item.value, str):
            yield item.value
    lines = (block.text for block in document.blocks[:_SHORT] if block.text.strip())
    for _, line in zip(range(_HEAD), lines, strict=False):
        if len(line.split()) <= _SHORT:
            yield line
    if (name := name_of(document).title) is not None:
        yield name


def _pieces(heads: list[str]) -> Iterator[str]:
    for head in heads:
        yield from (head, *_SPLIT.split(head), *read_headline(head).titles)


def _set_apart(document: Document, text: str) -> Iterator[str]:
    yield from (match[1] for match in _QUOTES.finditer(text[:_LETTERS]))
    yield from (match[0] for match in _SHOUTED.finditer(text[:_LETTERS]))
    for block in document.blocks[:_BLOCKS]:
        yield from (block.text[mark.start : mark.end] for mark in block.marks)


def _key(phrase: str) -> str:
    return without_article(fold(phrase))


def _is_directed(phrase: str, told: str) -> bool:
    """Whether a phrase is the title of a known film and its director is named by a full name."""
    return 0 < len(phrase.split()) <= _SHORT and any(
        " " in fold(name) and (f" {fold(name)} " in told or f" {fold(name)}s " in told)
        for film in films_called(phrase)
        for name in film.directors
    )


def _is_reviewed(head: str) -> bool:
    read = read_headline(head)
    return read.review and any(_is_long(_key(title)) for title in read.titles)


def _is_long(key: str) -> bool:
    """Whether a folded title is a known film's and too long to be one by accident."""
    return len(key.split()) >= _LEAST and bool(films_called(key))


_LEAST = 3
