"""Screens as text, to be compared and read: what stands in each cell and how it is painted."""

from __future__ import annotations

from collections.abc import Iterable
from string import ascii_lowercase, ascii_uppercase, digits

from rich.cells import cell_len
from rich.style import Style
from textual.app import App
from textual.strip import Strip

_LETTERS = "." + ascii_lowercase + ascii_uppercase + digits
_ATTRIBUTES = ("bold", "dim", "italic", "underline", "strike", "reverse", "blink")


def describe(style: Style | None, *, colours: bool = True) -> str:
    """``bold #d9d5cc on #17181b``: attributes and colours, in a fixed order; meta left out."""
    if style is None:
        return "plain"
    words = [name for name in _ATTRIBUTES if getattr(style, name)]
    if colours:
        words += [_name(style.color)] if style.color else []
        words += ["on", _name(style.bgcolor)] if style.bgcolor else []
    return " ".join(words) or "plain"


def style_runs(strip: Strip, *, colours: bool = True) -> list[tuple[str, str]]:
    """The text of a strip in runs of one style: ``(text, description)``."""
    runs: list[tuple[str, str]] = []
    for segment in strip:
        if segment.control:
            continue
        look = describe(segment.style, colours=colours)
        if runs and runs[-1][1] == look:
            runs[-1] = (runs[-1][0] + segment.text, look)
        else:
            runs.append((segment.text, look))
    return runs


def screen_strips(app: App[object]) -> list[Strip]:
    """The lines of the screen as they would be sent to the terminal."""
    return app.screen._compositor.render_strips(app.size)


def screen_lines(app: App[object]) -> list[str]:
    """The text of the screen, line by line, spaces at the end cut off."""
    return [strip.text.rstrip() for strip in screen_strips(app)]


def picture(strips: Iterable[Strip], *, colours: bool = True) -> str:
    """Text, then one letter a cell for its style, then what the letters mean.

    Two screens are the same if their pictures are.
    """
    texts, looks = [], []
    letters: dict[str, str] = {}
    for strip in strips:
        row = ""
        for text, look in style_runs(strip, colours=colours):
            row += letters.setdefault(look, _LETTERS[len(letters)]) * cell_len(text)
        texts.append(strip.text.rstrip())
        looks.append(row)
    legend = [f"{letter} {look}" for look, letter in letters.items()]
    return "\n".join([*texts, "-" * 8, *looks, "-" * 8, *legend, ""])


def screen_picture(app: App[object], *, colours: bool = True) -> str:
    """The `picture` of the whole screen."""
    return picture(screen_strips(app), colours=colours)


def _name(color: object) -> str:
    triplet = getattr(color, "triplet", None)
    return triplet.hex if triplet else str(getattr(color, "name", color))
