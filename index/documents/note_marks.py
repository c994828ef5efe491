"""Marks that note programs and site generators add to Markdown -> the Markdown that they mean.

Wiki links, embeds, callouts, highlights, comments, block ids, footnotes,
containers, attributes and stars by name. Every line stays the line it was;
what goes without a trace in the text is declared as markup.
"""

from __future__ import annotations

import re
from typing import Final

from index.documents.cleaning import clean_line
from index.documents.template_tags import MARKUP, Untagged
from index.model import Declared

_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})[ \t]*\{?([\w-]{0,40})")
_QUERIES: Final = frozenset(
    """dataview dataviewjs query tasks button mermaid chart kanban meta-bind toc tracker leaflet
    timeline""".split()  # noqa: SIM905
)
"""Blocks that a program fills in; what stands in them is for it alone."""
_COLUMNS: Final = frozenset({"col", "col-md", "column", "columns"})
"""Blocks that only set their text beside another's."""
_INLINE_QUERY: Final = re.compile(r"`\$?=[ \t]?[^`\n]{1,300}`")
_HASHTAGS: Final = re.compile(r"[ \t]*(?:#[^\W\d_][\w/-]{0,60}(?:[ \t]+|\Z)){2,30}\Z")
_EMBED: Final = re.compile(r"!\[\[[^\[\]\n]{1,300}\]\]")
_WIKI_LINK: Final = re.compile(r"\[\[([^\[\]\n|]{1,200}?)(?:\\?\|([^\[\]\n]{1,200}))?\]\]")
_CALLOUT: Final = re.compile(r"^(\s*(?:>\s?)+)\[!([\w -]{1,40})(?:\|[^\[\]\n]{0,40})?\][+-]?")
_HIGHLIGHT: Final = re.compile(r"(?<![=\w])==(?=[^\s=])([^=\n]{1,400})(?<=\S)==(?![=\w])")
_COMMENT: Final = re.compile(r"(?<!%)%%(?!%)")
_BLOCK_ID: Final = re.compile(r"(?:^|[ \t])\^[A-Za-z0-9][\w-]{1,40}[ \t]*$")
_FOOTNOTE: Final = re.compile(r"\[\^([^\[\]\s]{1,40})\](:?)")
_INLINE_NOTE: Final = re.compile(r"\^\[([^\[\]\n]{1,400})\]")
_CONTAINER: Final = re.compile(r"^[ \t]{0,8}:{3,}[ \t]*(?:\{[^{}\n]{0,200}\}|([\w-]*))[ \t]*(.*)$")
_LEAF: Final = re.compile(
    r"^[ \t]*(?:::[a-z][\w-]{0,40}(?:\[[^\[\]\n]{0,200}\])?(?:\{[^{}\n]{0,300}\})?|"
    r"@\[[a-z]{3,20}\]\([^()\n]{1,300}\)|%\[https?://[^\[\]\s]{1,400}\])[ \t]*$"
)
"""A player or an image that a line alone stands for ("::youtube{#id}", "@[youtube](id)")."""
_SPOILER: Final = re.compile(
    r"(?<!\|)\|\|(?=[^\s|])([^|\n]{1,600})(?<=\S)\|\|(?!\|)|>!(?=\S)([^<>\n]{1,600})!<"
)
_ATTRIBUTES: Final = re.compile(
    r"[ \t]?\{(?::[^{}\n]{0,200}|[#.][\w-][^{}\n]{0,120}|"
    r"[\w-]{1,30}=(?:\"[^\"{}\n]{0,100}\"|[\w%-]{1,40})[^{}\n]{0,100})\}"
)
_CONTENTS: Final = re.compile(
    r"^[ \t]*(?:[-*+][ \t]+)?(?:\[{1,2}_?toc_?\]{1,2}|\{:?toc\}|\$\{toc\}|@\[toc\]|TOC|"
    r"<!--[ \t]*toc[ \t]*-->)(?:\([^()\n]{0,80}\))?[ \t]*$",
    re.IGNORECASE,
)
_EMOJI: Final = re.compile(r"(?<![\w:]):([a-z0-9_+-]{2,30}):(?!\w)|(?<=:):([a-z0-9_]{2,30}):(?!\w)")
_NAMED: Final = {
    "star": "⭐", "star2": "⭐", "glowing_star": "⭐", "white_medium_star": "⭐", "+1": "👍",
    "thumbsup": "👍", "thumbs_up": "👍", "-1": "👎", "thumbsdown": "👎", "thumbs_down": "👎",
    "heart": "❤️", "popcorn": "🍿", "movie_camera": "🎥", "clapper": "🎬", "tomato": "🍅",
    "100": "💯", "fire": "🔥",
}  # fmt: skip
_CALLOUT_NAMES: Final = frozenset({"spoiler", "spoilers"})
_TELLING: Final = (
    "```",
    "`=",
    "`$=",
    "~~~",
    " #",
    "[[",
    "[^",
    "^[",
    "[!",
    "==",
    "%%",
    ":::",
    "||",
    ">!",
    "\n::",
    "%[",
    "@[",
    "{",
    " ^",
    "\n^",
    "TOC",
    "toc]",
)
_LONG: Final = 200
"""Lines in which a block ends that is no text."""
_LONGEST_COMMENT: Final = 200
"""Lines."""


def without_marks(text: str, *, first_line: int) -> Untagged:
    """Turns the marks of a text that begins on `first_line` into plain Markdown. Never raises."""
    if not any(piece in text for piece in _TELLING) and not _EMOJI.search(text):
        return Untagged(text)
    lines = text.split("\n")
    reader = _Reader(first_line, _footnotes(text))
    fence, inside = "", ""
    columns: list[str] = []
    for at, line in enumerate(lines):
        marker = _FENCE.match(line)
        if marker and not fence and marker[2].lower() in _COLUMNS:
            columns.append(marker[1])
            lines[at] = reader.gone(line, at)
            continue
        if columns and not fence and line.strip() == columns[-1]:
            columns.pop()
            lines[at] = reader.gone(line, at)
            continue
        closes = bool(marker and fence and line.strip() == marker[1])
        if marker and (not fence or (closes and marker[1].startswith(fence))):
            kept = inside
            if not fence:
                kept = inside = _instead_of(
                    marker[2].lower(), marker[1], lines[at + 1 : at + _LONG]
                )
            fence, inside = (marker[1], inside) if not fence else ("", "")
            lines[at] = reader.gone(line, at) if kept else line
        elif not fence or inside == "text":
            lines[at] = reader.line(line, at)
        elif inside == "nothing":
            lines[at] = reader.gone(line, at)
    if "%%" in text:
        reader.comments(lines)
    return Untagged("\n".join(lines), tuple(reader.declared))


def _instead_of(name: str, fence: str, below: list[str]) -> str:
    """What stands for a block of this name: "" for its code, "nothing", or its "text".

    A block that nobody closes is code.
    """
    if not any(line.strip() == fence for line in below):
        return ""
    return "nothing" if name in _QUERIES else "text" if name.startswith("ad-") else ""


def _footnotes(text: str) -> frozenset[str]:
    """The names of the footnotes that are both called and given."""
    found = _FOOTNOTE.findall(text)
    return frozenset(name for name, colon in found if colon)


class _Reader:
    """Rewrites lines and notes what was taken out."""

    def __init__(self, first_line: int, footnotes: frozenset[str]) -> None:
        self.declared: list[Declared] = []
        self._first_line = first_line
        self._footnotes = footnotes

    def gone(self, line: str, at: int) -> str:
        """Nothing, for a line that is no text."""
        self._declare(line.strip(), at)
        return ""

    def line(self, line: str, at: int) -> str:
        """One line outside of code, as plain Markdown."""
        if "`=" in line or "`$=" in line:
            line = self._gone(_INLINE_QUERY, line, at)
        if "#" in line and _HASHTAGS.match(line):
            tags = [tag.strip("#") for tag in line.split()]
            self.declared.append(Declared("tags", tags, "front matter", self._first_line + at))
            return ""
        if ("::" in line or "](" in line or "%[" in line) and _LEAF.match(line):
            return self.gone(line, at)
        if "||" in line or ">!" in line:
            line = _SPOILER.sub(lambda hidden: hidden[1] or hidden[2], line)
        if "[" in line:
            line = self._linked(line, at)
        if "==" in line:
            line = _HIGHLIGHT.sub(r"\1", line)
        if "^" in line:
            line = self._gone(_BLOCK_ID, line, at)
        if ":::" in line:
            line = self._container(line, at)
        if "{" in line:
            line = self._gone(_ATTRIBUTES, line, at)
        if ":" in line:
            line = _EMOJI.sub(lambda match: _NAMED.get(match[1] or match[2], match[0]), line)
        return self._gone(_CONTENTS, line, at) if len(line) <= 100 else line

    def _linked(self, line: str, at: int) -> str:
        if match := _CALLOUT.match(line):
            self._declare(match[2].lower(), at, spoils=match[2].lower() in _CALLOUT_NAMES)
            line = match[1] + line[match.end() :].lstrip()
        if "[[" in line:
            line = self._gone(_EMBED, line, at)
            line = _WIKI_LINK.sub(_link, line)
        if "[^" in line:
            line = _FOOTNOTE.sub(self._footnote, line)
        return _INLINE_NOTE.sub(r" (\1)", line) if "^[" in line else line

    def _footnote(self, match: re.Match[str]) -> str:
        """A call or a definition as a number in brackets, where the text has the definition."""
        if match[1] not in self._footnotes:
            return match[0]
        return f"\\[{match[1]}\\]"

    def _container(self, line: str, at: int) -> str:
        match = _CONTAINER.match(line)
        if match is None:
            return line
        self._declare(line.strip(), at, spoils=(match[1] or "").lower() in _CALLOUT_NAMES)
        return match[2]

    def _gone(self, pattern: re.Pattern[str], line: str, at: int) -> str:
        def gone(match: re.Match[str]) -> str:
            self._declare(match[0].strip(), at)
            return ""

        return pattern.sub(gone, line)

    def comments(self, lines: list[str]) -> None:
        """Takes out what stands between two ``%%``, on one line or over several."""
        pairs: list[tuple[tuple[int, int], tuple[int, int]]] = []
        opened: tuple[int, int] | None = None
        for at, line in enumerate(lines):
            for match in _COMMENT.finditer(line) if "%%" in line else ():
                place = (at, match.start())
                if opened is not None:
                    pairs.append((opened, place))
                    opened = None
                elif not line[: place[1]][-1:].isalnum():
                    opened = place
        for (first, start), (last, end) in reversed(pairs):
            if last - first > _LONGEST_COMMENT:
                continue
            whole = "\n".join(lines[first : last + 1])
            stop = len(whole) - len(lines[last]) + end + 2
            self._declare(whole[start:stop].strip("% \n"), first)
            kept = whole[:start] + "\n" * (last - first) + whole[stop:]
            lines[first : last + 1] = kept.split("\n")

    def _declare(self, written: str, at: int, *, spoils: bool = False) -> None:
        line = self._first_line + at
        if spoils:
            self.declared.append(Declared("spoilers", True, "page", line))
        elif written:
            self.declared.append(Declared(MARKUP, clean_line(written), "page", line))


def _link(match: re.Match[str]) -> str:
    """A wiki link as a link of Markdown; a heading of the same note is its own text."""
    target = match[1].strip()
    page, _, heading = target.partition("#")
    shown = (match[2] or page or heading).strip() or target
    if set("<>\\") & set(target) or set("[]") & set(shown):
        return shown
    return f"[{shown}](<{target}>)"
