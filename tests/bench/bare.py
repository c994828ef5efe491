"""The peer of the browser: a bare Textual app with an Input, a list and a footer.

``python -m tests.bench.bare [still]``: the list shows which of a thousand titles
have what was typed; ``still`` leaves it as it is, so that a key repaints the Input alone.
"""

from __future__ import annotations

import sys

from textual.app import App, ComposeResult
from textual.widgets import Footer, Input, OptionList

TITLES = [
    f"{word} {number}" for number in range(100) for word in "A Be The To An In Of It On Us".split()
]


class Bare(App[None]):
    BINDINGS = [("ctrl+q", "quit", "quit")]  # noqa: RUF012

    def compose(self) -> ComposeResult:
        yield Input()
        yield OptionList(*TITLES)
        yield Footer()

    def on_input_changed(self, event: Input.Changed) -> None:
        if "still" in sys.argv:
            return
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options(
            [title for title in TITLES if set(event.value[-1:]) <= set(title.lower())]
        )


Bare().run()
