"""Libraries that not everybody installs: ``pip install 'matinee[documents]'`` brings them."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Final

from index.documents.formats import LeftOut

_EXTRAS: Final = ("docx", "pypdf", "textile")


def extra(module: str, suffix: str) -> ModuleType:
    """A library that reads files of `suffix`; LeftOut says what to install where it is missing."""
    try:
        return import_module(module)
    except ImportError:
        raise LeftOut(f"install matinee[documents] to have {suffix} read") from None


@cache
def installed() -> str:
    """The names of those that are there: with others, files are read anew."""
    return ",".join(name for name in _EXTRAS if find_spec(name) is not None)
