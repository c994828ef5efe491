"""Who wrote, from the end of a text: signed as a letter, after a dash, in what is said of them."""

from __future__ import annotations

import re

from .declared_values import is_handle, is_handle_of
from .layers import Ledger, Origin
from .people import is_common_word
from .signatures import biography, first_name, named_below, signed, signed_inline
from .structure import Layout
from .text import Text

_FIRST_NAME = re.compile(r"[^\W\d_a-zß-ÿ][a-zß-ÿ]{2,13}")


def note_last_words(ledger: Ledger, layout: Layout, text: Text) -> None:
    """Notes who signs below a text, where nobody is named yet or only by a handle."""
    handle = str(ledger.value("critic", ""))
    if not handle or is_handle(handle):
        _note_letter(ledger, layout, handle)
        _note_ending(ledger, layout, text)


def _note_letter(ledger: Ledger, layout: Layout, handle: str) -> None:
    """The first name that signs as under a letter ("Yours,", NAME), or that a handle is made of."""
    last = [part for part in layout.parts if part.place != "empty"][-2:]
    if len(last) < 2 or not _FIRST_NAME.fullmatch(last[1].text) or is_common_word(last[1].text):
        return
    closes = last[0].words <= 4 and last[0].text.strip("*_ ").endswith(",")
    if closes or is_handle_of(handle, last[1].text):
        origin = Origin("label", "signed as a letter", last[1].line, 0.7)
        ledger.add("critic", last[1].text, origin)


def _note_ending(ledger: Ledger, layout: Layout, text: Text) -> None:
    """Who wrote, from the end: a name after a dash, a line about the author, a notice of rights."""
    body = ""
    if text.blocks:
        last = next((b for b in text.blocks if b.line >= layout.last_line), text.blocks[-1])
        ending, body = text.text[last.start : last.end], text.text[: last.end].casefold()
        end = text.blocks[-1]
        author = signed_inline(ending) or signed_inline(text.text[end.start : end.end])
        author = None if author and _many_sign(text) else author or _signed_within(text)
        about = biography(ending)
        if about and text.text.count(about) > 1:
            about = None
        if author or about:
            rule = "signed at the end" if author else "about the author"
            ledger.add("critic", author or about, Origin("prose", rule, last.line, 0.75))
            return
    for part in layout.parts[layout.last + 1 :]:
        name = named_below(part.text) or first_name(part.text) if part.words <= 12 else None
        if name and not re.search(rf"\b{re.escape(name.casefold())}\b", body):
            ledger.add("critic", name, Origin("label", "named below the text", part.line, 0.5))
            return


_IN_BRACKETS = re.compile(r"[.!?…”\"»]\s*\((?P<name>[^\W\d_a-zß-ÿ][^()]{2,40})\)\s*$")


def _many_sign(text: Text) -> bool:
    """Whether paragraphs end in different names in brackets, as notices by many critics do."""
    ends = (_IN_BRACKETS.search(text.text[block.start : block.end][-60:]) for block in text.blocks)
    return len({end["name"] for end in ends if end}) > 1


def _signed_within(text: Text) -> str | None:
    """The one name that a long paragraph ends in, behind a dash or on a line of its own."""
    names: set[str] = set()
    for block in text.blocks:
        paragraph = text.text[block.start : block.end]
        if len(paragraph) > _LONG_PARAGRAPH:
            name = signed_inline(paragraph)
            lines = paragraph.rsplit("\n", 1)
            name = name or (signed(lines[1].strip()) if len(lines) > 1 else None)
            names |= {name} if name else set()
    return names.pop() if len(names) == 1 else None


_LONG_PARAGRAPH = 180
