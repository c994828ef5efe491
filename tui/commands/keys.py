"""Which key runs which command, by default and as the settings say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import NamedTuple

from textual.binding import Binding

from tui.commands.base import GROUPS, Command

_SHOWN = {
    "enter": "↵",
    "escape": "esc",
    "pagedown": "page down",
    "pageup": "page up",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "ctrl+left": "ctrl+←",
    "ctrl+right": "ctrl+→",
    "f1": "F1",
    "question_mark": "?",
    "slash": "/",
}


class KeyRow(NamedTuple):
    """One row of the table of keys: for the help screen and the README."""

    group: str
    keys: tuple[str, ...]
    title: str
    help: str
    id: str


class Keymap(NamedTuple):
    """The keys of every command by id, and a line for each setting not understood."""

    keys: Mapping[str, tuple[str, ...]]
    problems: tuple[str, ...]


def keymap(
    commands: Iterable[type[Command]], settings: Mapping[str, str | Sequence[str]]
) -> Keymap:
    """The defaults with `settings` (command id -> keys, comma-separated or a list) over them.

    A key given to a command by the settings is taken from the command that had it.
    """
    keys = {command.id: command.keys for command in commands}
    problems = []
    for name, wanted in settings.items():
        if name not in keys:
            near = get_close_matches(name, keys, n=1)
            hint = f"did you mean {near[0]}?" if near else "see the help for the names"
            problems.append(f"Settings: there is no command {name!r}; {hint}")
            continue
        parts = wanted.split(",") if isinstance(wanted, str) else list(wanted)
        chosen = tuple(part.strip() for part in parts if part.strip())
        for other, theirs in keys.items():
            keys[other] = tuple(key for key in theirs if key not in chosen)
        keys[name] = chosen
    return Keymap(keys, tuple(problems))


def bindings(
    commands: Iterable[type[Command]], keys: Mapping[str, tuple[str, ...]]
) -> list[Binding]:
    """One binding a key; each runs the browser's action ``command``.

    With priority a key acts before the next one is looked at, so that what is
    typed right behind a ``/`` lands in the search bar.
    """
    return [
        Binding(key, f"command('{command.id}')", command.title, show=False, priority=True)
        for command in commands
        for key in keys[command.id]
    ]


def shown(key: str) -> str:
    """A key as a person would write it."""
    return _SHOWN.get(key, key)


def rows(commands: Iterable[type[Command]], keys: Mapping[str, tuple[str, ...]]) -> list[KeyRow]:
    """All commands by group, in the order they are declared."""
    table = [
        KeyRow(
            command.group,
            tuple(shown(key) for key in keys[command.id]),
            command.title,
            command.help(),
            command.id,
        )
        for command in commands
    ]
    return sorted(table, key=lambda row: GROUPS.index(row.group))
