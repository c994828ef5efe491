"""What an empty library shows: what to do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from textual.content import Content
from textual.widgets import Static


def welcome_text(roots: Sequence[Path], skipped: int = 0) -> Content:
    """One friendly screen: where Matinee looked, what it reads, and what to do next."""
    lines: list[Content | tuple[str, str]] = [
        ("Nothing to read here yet\n\n", "bold"),
        Content("Matinee looked in\n"),
    ]
    lines += [Content(f"  {_home_shortened(root)}\n") for root in roots]
    if skipped:
        files = "one file that is" if skipped == 1 else f"{skipped} files that are"
        lines.append(Content(f"\nand passed over {files} no review; `matinee check` says why.\n"))
    lines += [
        Content("\nPut reviews there as you keep them, in any mixture:\n"),
        Content("  .md .txt .html    notes, copied text, saved pages\n"),
        Content("  .zip .csv .xml    a Letterboxd export, other tables, feeds\n"),
        Content("  NAME.yaml         facts about the text NAME beside it\n\n"),
        ("ctrl+r", "bold"),
        Content("  reads the folder again\n"),
        ("q", "bold"),
        Content("       quits; then  "),
        ("matinee FOLDER", "bold"),
        Content("  opens another folder\n"),
        ("?", "bold"),
        Content("       all keys"),
    ]
    return Content.assemble(*lines)


def _home_shortened(path: Path) -> str:
    try:
        return f"~/{path.relative_to(Path.home())}"
    except (ValueError, RuntimeError):
        return str(path)


class Welcome(Static):
    """Takes the place of the panes while the library is empty."""

    def __init__(self) -> None:
        super().__init__("", id="welcome", markup=False)

    def tell(self, roots: Sequence[Path], skipped: int) -> None:
        self.update(welcome_text(roots, skipped))
