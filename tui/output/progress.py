"""Progress of a build on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.building import Progress

Tell = Callable[["Progress"], None]


@contextmanager
def progress_bar(*, colour: bool = True) -> Iterator[Tell | None]:
    """A bar on standard error where that is a terminal; None elsewhere."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    with Bar(*columns, console=Console(stderr=True, no_color=not colour), transient=True) as bar:
        task = bar.add_task("Looking", total=None)

        def tell(state: Progress) -> None:
            if state.stage == "waiting":
                bar.update(task, description=f"Waiting for another Matinee (process {state.done})")
            else:
                bar.update(
                    task,
                    description=state.stage.capitalize(),
                    total=state.total or None,
                    completed=state.done,
                )

        yield tell
