"""What a command is: one small class that everything else is read from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, Literal

if TYPE_CHECKING:
    from tui.browser import Browser

Group = Literal["Move", "Read", "Select", "Search", "Window", "Matinee"]
GROUPS: tuple[Group, ...] = ("Move", "Read", "Select", "Search", "Window", "Matinee")


class Command:
    """Something that a person can do. The docstring of each subclass is its help.

    `keys` are in Textual's spelling, the first is the one shown; `label` puts the
    command in the footer; `typing` lets it act while the search bar has the focus.
    """

    id: ClassVar[str]
    keys: ClassVar[tuple[str, ...]]
    title: ClassVar[str]
    group: ClassVar[Group]
    label: ClassVar[str] = ""
    typing: ClassVar[bool] = False

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.id = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", cls.__name__).lower()

    @classmethod
    def help(cls) -> str:
        """The docstring on one line."""
        return " ".join((cls.__doc__ or "").split())

    @classmethod
    def available(cls, browser: Browser) -> bool:  # noqa: ARG003
        """Whether the command makes sense now: footer, keys and palette ask this."""
        return True

    @classmethod
    def run(cls, browser: Browser) -> None:
        raise NotImplementedError
