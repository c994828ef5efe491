"""The form in which a person says what is so of one document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from index.model import Film, Review
from tui.card import film_name
from tui.cells import plain
from tui.correcting import FIELDS
from tui.correcting import plain as plainly

ASKED: Final = (
    *("film", "year", "director", "critic", "rating"),
    *("kind", "title", "published", "publication"),
)
NONE: Final = "-"
"""Typed for what is not so: an unknown critic, no film."""
_HINT: Final = "↵ save   ↑ ↓ move   esc leave"
_MEANING: Final = f"Empty: as the document says.  {NONE} is unknown, for the film none."


class CorrectForm(ModalScreen["dict[str, Any] | None"]):
    """Ends with the facts that were changed, as Library.correct takes them; None if left.

    What the document says stands faint in each line; what is typed over it wins.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", show=False, priority=True),
        Binding("down,tab", "app.focus_next", show=False, priority=True),
        Binding("up,shift+tab", "app.focus_previous", show=False, priority=True),
        Binding("enter,ctrl+s", "save", show=False, priority=True),
    ]

    def __init__(
        self, review: Review, film: Film | None, said: Mapping[str, Any], *, blink: bool = True
    ) -> None:
        super().__init__()
        self._title = plain(review.title or review.path)
        present = _present(review, film)
        self._before = {name: _written(name, said) for name in ASKED}
        self._inputs = {
            name: Input(self._before[name], placeholder=present[name], compact=True, id=f"c-{name}")
            for name in ASKED
        }
        for field in self._inputs.values():
            field.cursor_blink = blink

    def compose(self) -> ComposeResult:
        form = Vertical(id="correct-form")
        form.border_title = Content(f"Correct: {self._title}")
        form.border_subtitle = Content(_HINT)
        with form:
            for name, field in self._inputs.items():
                with Horizontal(classes="correct-line"):
                    yield Static(name, classes="correct-label", markup=False)
                    yield field
            yield Static(_MEANING, id="correct-meaning", markup=False)

    def action_save(self) -> None:
        facts: dict[str, Any] = {}
        for name, field in self._inputs.items():
            now = " ".join(field.value.split())
            if now != self._before[name]:
                facts.update(_meant(name, now))
        self.dismiss(facts or None)


def _meant(name: str, text: str) -> dict[str, Any]:
    if name == "film":
        if text == NONE:
            return {"no_film": True, "film": None}
        return {"film": plainly(text) if text else None, "no_film": None}
    if not text:
        return {name: None}
    several = next(field.several for field in FIELDS if field.name == name)
    parts = [part.strip() for part in text.split(",") if part.strip()]
    return {name: parts if several and len(parts) > 1 else plainly(text)}


def _written(name: str, said: Mapping[str, Any]) -> str:
    if name == "film" and said.get("no_film") is True:
        return NONE
    value = said.get(name)
    if isinstance(value, Mapping):
        year = value.get("year")
        return f"{value.get('title', '')}" + (f" ({year})" if year else "")
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if value is None:
        return NONE if name in said else ""
    return str(value)


def _present(review: Review, film: Film | None) -> dict[str, str]:
    """What is so now, as far as it is known."""
    known = {
        "film": film_name(film) if film else None,
        "year": review.credits.year,
        "director": ", ".join(review.credits.director),
        "critic": review.critic,
        "rating": review.rating.printed if review.rating else None,
        "kind": review.kind,
        "title": review.title,
        "published": review.published,
        "publication": review.publication,
    }
    return {name: plain(str(value)) if value else "unknown" for name, value in known.items()}
