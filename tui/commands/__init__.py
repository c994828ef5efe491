"""The registry: every command once. Keys, footer, palette, help and README are read from it."""

from __future__ import annotations

from tui.commands import moving, person, reading, searching, selecting, window
from tui.commands.base import Command
from tui.commands.keys import KeyRow, rows

COMMANDS: tuple[type[Command], ...] = (
    selecting.SelectWord,
    selecting.UnselectWord,
    selecting.SelectSentence,
    selecting.UnselectSentence,
    selecting.SelectParagraph,
    selecting.UnselectParagraph,
    selecting.OtherEnd,
    searching.Search,
    reading.Open,
    searching.NextHit,
    searching.PreviousHit,
    reading.NextReview,
    reading.PreviousReview,
    reading.Copy,
    reading.Back,
    searching.Sort,
    window.Help,
    moving.Down,
    moving.Up,
    moving.PageDown,
    moving.PageUp,
    moving.HalfPageDown,
    moving.HalfPageUp,
    moving.Top,
    moving.Bottom,
    moving.Unfold,
    moving.Fold,
    reading.Backward,
    reading.Forward,
    selecting.SelectText,
    reading.Edit,
    reading.WiderText,
    reading.NarrowerText,
    person.Correct,
    person.WhichFilm,
    searching.Find,
    searching.Similar,
    searching.SimilarOfFilm,
    window.SwitchPane,
    window.ReaderAlone,
    window.WiderList,
    window.NarrowerList,
    window.Palette,
    person.Check,
    window.Reread,
    window.Suspend,
    window.Quit,
    window.Leave,
)
BY_ID: dict[str, type[Command]] = {command.id: command for command in COMMANDS}


def key_table() -> list[KeyRow]:
    """The table of keys as it is without settings: for the README."""
    return rows(COMMANDS, {command.id: command.keys for command in COMMANDS})
