"""The styles that a pane paints with, worked out once until its stylesheet changes."""

from __future__ import annotations

from rich.style import Style
from textual.widget import Widget


class Looks:
    """Component styles ``<prefix>--<name>`` of a widget. Its widget tells when to `forget`."""

    def __init__(self, widget: Widget, prefix: str) -> None:
        self._widget, self._prefix = widget, prefix
        self._base: Style | None = None
        self._known: dict[tuple[str, bool], Style] = {}

    @property
    def base(self) -> Style:
        """The style of the widget itself."""
        if self._base is None:
            self._base = self._widget.rich_style
        return self._base

    def of(self, name: str, *, alone: bool = False) -> Style:
        """A component's style; `alone`: only what it changes, to be laid over another."""
        style = self._known.get((name, alone))
        if style is None:
            style = self._widget.get_component_rich_style(f"{self._prefix}--{name}", partial=alone)
            self._known[name, alone] = style
        return style

    def forget(self) -> None:
        self._base = None
        self._known.clear()
