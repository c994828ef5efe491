"""Corrections as they are given on the command line or typed into a form."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, Final, NamedTuple, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])


class Field(NamedTuple):
    """A fact that can be corrected: its name, what it is, whether there may be several."""

    name: str
    help: str
    several: bool = False


FIELDS: Final = (
    Field("film", "The film it is about."),
    Field("year", "The film's year."),
    Field("director", "Who directed it; may be given several times.", several=True),
    Field("critic", "Who wrote it."),
    Field("rating", "The critic's verdict, as 3.5/5 or B+."),
    Field("kind", "What it is: review, interview, essay ..."),
    Field("title", "Its headline."),
    Field("published", "When it appeared, as 2021-04-30."),
    Field("publication", "Where it appeared."),
    Field("translator", "Who translated it."),
    Field("language", "The language it is in, as en."),
    Field("url", "Its address."),
    Field("runtime", "The film's minutes."),
    Field("release_date", "The film's release, as 2021-04-30."),
    Field("country", "The film's countries.", several=True),
    Field("genre", "The film's genres.", several=True),
    Field("writer", "Who wrote the film.", several=True),
    Field("cast", "Who plays in it.", several=True),
)
"""In the order in which a form asks for them."""
_ALL: Final = "all"


def correction_options(command: F) -> F:
    """An option for each fact that can be corrected."""
    for field in reversed(FIELDS):
        option = click.option(
            f"--{field.name.replace('_', '-')}",
            multiple=field.several,
            metavar="TEXT",
            help=field.help,
        )
        command = option(command)
    return command


def corrected(
    stated: Mapping[str, Any], *, no_film: bool, clear: Collection[str]
) -> dict[str, Any]:
    """What was given, as `Library.correct` takes it: None for what is taken back."""
    facts: dict[str, Any] = {}
    for name in clear:
        cleared = [field.name for field in FIELDS] + ["no_film"] if name == _ALL else [name]
        facts.update(dict.fromkeys(part.replace("-", "_") for part in cleared))
    for field in FIELDS:
        value = stated[field.name]
        if field.several and value:
            facts[field.name] = [plain(part) for part in value] if len(value) > 1 else value[0]
        elif not field.several and value is not None:
            facts[field.name] = plain(value)
    if no_film:
        facts["no_film"] = True
    return facts


def plain(text: str) -> str | int:
    """A whole number as one, so that it is written without quotation marks."""
    text = " ".join(text.split())
    return int(text) if text.isdecimal() and text.isascii() and len(text) < 10 else text
