"""Whole screens at three sizes, as text and styles, compared with those in screens/.

MATINEE_NEW_SCREENS=1 in the environment writes them anew: look at what changed.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.tui.fake_library import FakeLibrary
from tests.tui.screen_text import screen_picture
from tests.tui.session import Browse

SCREENS = Path(__file__).parent / "screens"
SIZES = ((80, 24), (120, 40), (200, 50))
SCENES: dict[str, tuple[str, ...]] = {
    "films": ("j", "j", "j", "j", "right"),
    "hits": ("/", *"donut", "enter", "n"),
    "typing": ("/", *"donut"),
    "nothing": ("/", *"donux"),
    "sort": ("s",),
    "like": ("m",),
    "check": ("!", "j"),
    "doubts": ("!", "tab", "tab"),
    "correct": ("j", "C"),
}

WIDE = 200
ALIKE = ("nothing", "sort", "like")
"""Scenes whose wide screen shows nothing that others at that size do not."""


def compare(name: str, picture: str) -> None:
    file = SCREENS / f"{name}.txt"
    if os.environ.get("MATINEE_NEW_SCREENS"):
        file.write_text(picture, encoding="utf-8")
    assert file.exists(), f"no screen {name} yet: set MATINEE_NEW_SCREENS=1"
    assert picture == file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("scene", "size"),
    [(scene, size) for scene in SCENES for size in SIZES if size[0] < WIDE or scene not in ALIKE],
    ids=lambda value: value if isinstance(value, str) else f"{value[0]}x{value[1]}",
)
async def test_the_screen_looks_as_it_did(
    browse: Browse, scene: str, size: tuple[int, int]
) -> None:
    async with browse(size=size) as session:
        await session.press(*SCENES[scene])
        compare(f"{scene}-{size[0]}x{size[1]}", screen_picture(session.app))


@pytest.mark.parametrize("scene", ["films", "hits", "typing", "sort", "check"])
async def test_without_colour_attributes_tell_what_colours_told(browse: Browse, scene: str) -> None:
    async with browse(size=(120, 40), no_color=True) as session:
        await session.press(*SCENES[scene])
        picture = screen_picture(session.app)
        assert "#" not in picture.partition("-" * 8)[2], "a colour is left"
        compare(f"{scene}-plain", picture)


@pytest.mark.parametrize("size", [(60, 15), (80, 45)], ids=lambda size: f"{size[0]}x{size[1]}")
async def test_narrow_and_tall_windows(browse: Browse, size: tuple[int, int]) -> None:
    async with browse(size=size) as session:
        await session.press("j", "j")
        compare(f"films-{size[0]}x{size[1]}", screen_picture(session.app))


async def test_the_help(browse: Browse) -> None:
    async with browse(size=(80, 24)) as session:
        await session.press("?")
        compare("help", screen_picture(session.app))


async def test_the_light_theme(browse: Browse) -> None:
    async with browse(size=(100, 30)) as session:
        session.browser.choose_theme("matinee-light")
        await session.press(*SCENES["hits"])
        compare("hits-light", screen_picture(session.app))


async def test_the_welcome(browse: Browse) -> None:
    async with browse(FakeLibrary(()), size=(80, 24)) as session:
        compare("welcome", screen_picture(session.app))
