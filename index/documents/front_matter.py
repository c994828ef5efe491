"""What stands at the head of a document about it: YAML, TOML, JSON or plain ``Key: value`` lines.

It is told from a text that begins with a rule, a bracket or a label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from index.documents import json_entries, toml_entries
from index.documents.plain_heads import find_head, find_listed_head
from index.documents.rated_pictures import rating_of_picture
from index.documents.yaml_entries import LONGEST, Entry, load_entries
from index.model import Declared, Layer

_OPENS: Final = re.compile(r"\n{0,3}(-{3,})[ \t]*(?i:(yaml|yml|toml|json)?)[ \t]*\n")
_OPENS_TOML: Final = re.compile(r"\n{0,3}\+{3,}[ \t]*\n")
_CLOSES_TOML: Final = re.compile(r"\+{3,}[ \t]*\Z")
_OPENS_JSON: Final = re.compile(r"\n{0,3};{3,}(?:json)?[ \t]*\n")
_CLOSES_JSON: Final = re.compile(r";{3,}[ \t]*\Z")
_OBJECT: Final = re.compile(r"\s{0,8}(?=\{\s{0,80}\")")
_FILLED_IN: Final = re.compile(
    r"(:[ \t]{1,8})(\{\{[^'\n]{0,200}\}\}|\{%[^'\n]{0,200}%\})(?=[ \t]*$)", re.MULTILINE
)
_CLOSES: Final = re.compile(r"(?:-{3,}|\.\.\.)[ \t]*\Z")
_KEY: Final = re.compile(
    r":?[\"']?[^\W\d][\w.@/()-]*(?::[\w-]+)?(?: [\w.@/()-]+){0,3}[\"']?[ \t]*:{1,2}(?:[ \t]|\Z)"
)
_GLUED: Final = re.compile(r"[^\W\d][\w-]{1,30}:(?=[^\s:/])")
_MARKED_KEY: Final = re.compile(
    r"^:?([^\W\d][\w-]{0,40})(?:::|:)(?=[ \t]|$)|^(?!https?:)([^\W\d][\w-]{1,30}):(?=[^\s:/])",
    re.MULTILINE,
)
_PART_OF: Final = re.compile(r"[ \t]|-(?:[ \t]|\Z)|#|[\]}]\s*,?\s*\Z")
_WORD: Final = re.compile(r"\w")
_LEAST_WORDS: Final = 5
_TEXT_KEYS: Final = frozenset(
    """review body content text notes thoughts my_thoughts comment comments my_review mini_review
    full_review review_text reviewtext kritik critique critica resena recensione yorum opinion
    impressions long_review reaction my_reaction take my_take my_opinion remarks gedanken meinung
    opinione parere recensie mening resenha opiniao""".split()  # noqa: SIM905
)
_MOST_LINES: Final = 2000


class Parted(Struct, frozen=True):
    """What the front matter states, and the text after it, which begins on `body_line`."""

    declared: tuple[Declared, ...]
    body: str
    body_line: int
    warnings: tuple[str, ...] = ()


def part(text: str) -> Parted:
    """Part front matter from body. Never raises, and no line of prose is ever taken.

    A block that nobody closed ends at its first blank line or at the first line
    that is neither ``key: value`` nor part of one.
    """
    return _between_lines(text) or _bare(text) or Parted((), text, 1)


def with_text(parted: Parted) -> Parted:
    """The same; where nothing stands below the front matter, with the text that stands in it.

    Some programs keep the whole review under a key of its own.
    """
    if _WORD.search(parted.body):
        return parted
    held = [
        item
        for item in parted.declared
        if item.key.lower().replace("-", "_") in _TEXT_KEYS and _is_text(item.value)
    ]
    if not held:
        return parted
    longest = max(held, key=lambda item: len(item.value))
    rest = tuple(item for item in parted.declared if item is not longest)
    return Parted(rest, longest.value, longest.line or 1, parted.warnings)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value.split()) >= _LEAST_WORDS


def _between_lines(text: str) -> Parted | None:
    """Front matter between two lines that say so; None where the text begins with no such line."""
    if opening := _OPENS.match(text):
        kind = (opening[2] or "").lower()
        return (
            _fenced(text, opening.end(), _CLOSES, kind) if kind in _FENCED else _yaml(text, opening)
        )
    if toml := _OPENS_TOML.match(text):
        return _fenced(text, toml.end(), _CLOSES_TOML, "toml")
    if block := _OPENS_JSON.match(text):
        return _fenced(text, block.end(), _CLOSES_JSON, "json")
    return None


def _bare(text: str) -> Parted | None:
    """An object of JSON or labelled lines above the text."""
    if bare := _OBJECT.match(text):
        return _object(text, bare.end())
    head = find_head(text)
    if head is None:
        return _listed(text) if text.lstrip("\n").startswith("# ") else None
    declared = tuple(map(_of_mail, head.entries)) if head.of_mail else _all_declared(head.entries)
    return Parted(declared, _after(text, head.lines), head.lines + 1)


def _listed(text: str) -> Parted | None:
    """A list of keys below the first heading, which stays with the text."""
    found = find_listed_head(text)
    if found is None:
        return None
    head, first = found
    lines = text.split("\n")
    lines[first - 1 : first - 1 + head.lines] = [""] * head.lines
    return Parted(_all_declared(head.entries), "\n".join(lines), 1)


def _yaml(text: str, opening: re.Match[str]) -> Parted:
    first_line = text.count("\n", 0, opening.end()) + 1
    lines = text[opening.end() :].split("\n")
    end, closed = _end(lines)
    if not end and not closed:
        return Parted((), text, 1)
    block = _tidied("\n".join(lines[:end]))
    entries, warnings = load_entries(block, first_line=first_line)
    if not closed:
        warnings = (*warnings, f"line {first_line - 1}: the front matter is not closed")
    after = end + 1 if closed else end
    return Parted(_all_declared(entries), "\n".join(lines[after:]), first_line + after, warnings)


def _fenced(text: str, start: int, closes: re.Pattern[str], kind: str) -> Parted:
    """A block of TOML or JSON between two lines that say so; without the second it is none."""
    first_line = text.count("\n", 0, start) + 1
    lines = text[start:].split("\n")
    end = next((at for at, line in enumerate(lines[:_MOST_LINES]) if closes.match(line)), None)
    if end is None or (kind == "toml" and not toml_entries.is_toml(lines[:end])):
        return Parted((), text, 1)
    entries, warnings = _FENCED[kind]("\n".join(lines[:end]), first_line=first_line)
    body = "\n".join(lines[end + 1 :])
    return Parted(_all_declared(entries), body, first_line + end + 1, warnings)


_FENCED: Final = {"toml": toml_entries.load_entries, "json": json_entries.load_block}


def _object(text: str, start: int) -> Parted:
    """A JSON object above the text, on lines of its own."""
    found = json_entries.object_at(text, start)
    if found is None or text[found[1] : found[1] + 1] not in ("", "\n"):
        return Parted((), text, 1)
    value, end = found
    first_line = text.count("\n", 0, start) + 1
    entries = json_entries.entries_of(value, text[start:end], first_line)
    lines = text.count("\n", 0, end) + 1
    return Parted(_all_declared(entries), _after(text, lines), lines + 1)


def _after(text: str, lines: int) -> str:
    """The text without its first lines."""
    return "\n".join(text.split("\n")[lines:])


def _tidied(block: str) -> str:
    """YAML as it should be: ``:key: value``, ``key:: value`` and ``key:value`` are ``key: value``.

    What a template would fill in later stands in quotes.
    """
    if "{{" in block or "{%" in block:
        block = _FILLED_IN.sub(r"\1'\2'", block)
    return _MARKED_KEY.sub(lambda match: f"{match[1]}:" if match[1] else f"{match[2]}: ", block)


def _all_declared(entries: tuple[Entry, ...]) -> tuple[Declared, ...]:
    return (*map(_declared, entries), *_drawn_ratings(entries))


def _drawn_ratings(entries: tuple[Entry, ...]) -> Iterator[Declared]:
    """The rating that a picture shows which stands under a key ("star: /img/4-stars.svg")."""
    for entry in entries:
        shown = rating_of_picture(entry.value) if isinstance(entry.value, str) else ""
        if shown:
            yield Declared("rating", shown, "front matter", entry.line)


def _declared(entry: Entry) -> Declared:
    return Declared(entry.key, entry.value, "front matter", entry.line)


def _of_mail(entry: Entry) -> Declared:
    """What a mail's head states; who sent it may only pass on what others wrote."""
    layer: Layer = "prose" if entry.key == "author" else "page"
    return Declared(entry.key, entry.value, layer, entry.line)


def _end(lines: list[str]) -> tuple[int, bool]:
    """How many lines are front matter, and whether a closing line follows them."""
    closing = next((at for at, line in enumerate(lines[:_MOST_LINES]) if _CLOSES.match(line)), None)
    if closing is not None:
        block = lines[:closing]
        if not any(line.strip() for line in block):
            return closing, True
        if sum(map(len, block)) <= LONGEST and _is_mapping(block):
            return closing, True
    unclosed = _unclosed(lines[: _MOST_LINES if closing is None else closing])
    return unclosed, closing is not None and unclosed == closing


def _is_mapping(block: list[str]) -> bool:
    """Whether a closed block is keys and values from its first line on, with no prose in it."""
    kept = [line for line in block if line.strip() and not line.startswith("#")]
    if not kept:
        return True
    if not _KEY.match(kept[0]) and not (_GLUED.match(kept[0]) and len(kept) > 1):
        return False
    blank = False
    in_quotes = False
    for line in block:
        if not line.strip():
            blank = True
            continue
        strange = not (_KEY.match(line) or _PART_OF.match(line) or _GLUED.match(line))
        if strange and not in_quotes and (blank or len(line) > 200):
            return False
        in_quotes ^= _opens_quote(line)
        blank = False
    return True


def _opens_quote(line: str) -> bool:
    """Whether a double-quoted value begins or ends on this line."""
    return line.replace('\\"', "").count('"') % 2 == 1


def _unclosed(lines: list[str]) -> int:
    """How many lines belong to a block that has no end."""
    keys = 0
    for at, line in enumerate(lines):
        if _KEY.match(line):
            keys += 1
        elif not line.strip() or not _PART_OF.match(line) or (not keys and line[0] != "#"):
            return at if keys else 0
    return len(lines) if keys else 0
