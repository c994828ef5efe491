"""Without colour: not one colour sequence leaves the program."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import lru_cache

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter


def wants_plain(no_color: bool, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the option or a non-empty ``NO_COLOR`` asks for no colour."""
    return no_color or bool(environment.get("NO_COLOR"))


_REVERSE = Style(reverse=True)


class Plain(LineFilter):
    """Drops every colour and keeps bold, dim, underline and reverse.

    The stylesheet's ``:nocolor`` rules say which attribute stands in for a colour
    that means something. Dim stays where the stylesheet or a pane sets it.
    """

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        return [
            Segment(text, None if style is None else _without_color(style), control)
            for text, style, control in segments
        ]


@lru_cache(4096)
def _without_color(style: Style) -> Style:
    plain = style.without_color
    # A scrollbar's thumb is a colour and nothing else.
    return plain + _REVERSE if style.meta.get("@mouse.down") == "grab" else plain
