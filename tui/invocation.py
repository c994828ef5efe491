"""What one call of `matinee` was told: options that stand anywhere, and which library is meant."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click
from msgspec import Struct, field

from index.errors import MatineeError
from index.library import Library, starter_library
from index.person.memory import last_library, remember_library
from index.settings import Settings, default_path, load
from tui.output.lines import safe

F = TypeVar("F", bound=Callable[..., Any])


class Invocation(Struct):
    """The global options of one call, wherever they stood."""

    libraries: list[Path] = field(default_factory=list)
    index_dir: Path | None = None
    config: Path | None = None
    no_color: bool = False
    _settings: Settings | None = None

    @property
    def settings(self) -> Settings:
        if self._settings is None:
            self._settings, warnings = load(self.config)
            for warning in warnings:
                click.echo(f"matinee: {warning}", err=True)
        return self._settings

    @property
    def settings_file(self) -> Path:
        return self.config or default_path()

    @property
    def colour(self) -> bool:
        return not (self.no_color or os.environ.get("NO_COLOR"))

    def library(self) -> Library:
        """The library that is meant: named now, in the settings, last time, or the starter.

        MatineeError where a folder that was named does not exist.
        """
        if self.libraries:
            library = self._open(self.libraries)
            remember_library(self.settings, library.roots)
            return library
        if self.settings.library:
            return self._open_set([Path(path) for path in self.settings.library])
        remembered = last_library(self.settings)
        there = [path for path in remembered if os.path.exists(path)]  # noqa: PTH110 (never raises)
        if remembered and not there:
            click.echo(
                f"matinee: The library last used, {safe(str(remembered[0]))}, is not there; "
                "this is the starter library.",
                err=True,
            )
        return self._open(there or [starter_library()])

    def _open_set(self, folders: list[Path]) -> Library:
        missing = [folder for folder in folders if not os.path.exists(folder)]  # noqa: PTH110
        if missing:
            raise MatineeError(
                f"There is no {missing[0]}.", f"Correct `library` in {self.settings_file}."
            )
        return self._open(folders)

    def _open(self, folders: list[Path]) -> Library:
        return Library(folders, settings=self.settings, index_dir=self.index_dir)


def global_options(command: F) -> F:
    """The options that may stand before or after the command."""
    options = (
        click.option(
            "--library",
            multiple=True,
            type=click.Path(path_type=Path),
            expose_value=False,
            callback=_take(lambda call, value: call.libraries.extend(value)),
            help="A folder of reviews; may be given several times.",
        ),
        click.option(
            "--index-dir",
            type=click.Path(path_type=Path),
            expose_value=False,
            callback=_take(lambda call, value: setattr(call, "index_dir", value)),
            help="Where the index is kept.",
        ),
        click.option(
            "--config",
            type=click.Path(path_type=Path),
            expose_value=False,
            callback=_take(lambda call, value: setattr(call, "config", value)),
            help="A settings file.",
        ),
        click.option(
            "--no-color",
            is_flag=True,
            expose_value=False,
            callback=_take(_drop_colour),
            help="No colours.",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def _drop_colour(call: Invocation, _: object) -> None:
    call.no_color = True


def _take(
    keep: Callable[[Invocation, Any], object],
) -> Callable[[click.Context, click.Parameter, Any], Any]:
    """An option's callback that keeps what was given in the one Invocation of this call."""

    def callback(context: click.Context, _: click.Parameter, value: Any) -> Any:
        root = context.find_root()
        call = root.ensure_object(Invocation)
        context.obj = call
        if value:
            keep(call, value)
        root.color = None if call.colour else False
        return value

    return callback


class Matinee(click.Group):
    """A group whose first word is a command's name, or else the first of the libraries."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] in self.commands and not self.commands[args[0]].hidden:
            return super().resolve_command(ctx, args)
        return "open", self.commands["open"], args
