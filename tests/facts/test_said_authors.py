"""Who wrote, in lines that are no bylines."""

from __future__ import annotations

import pytest

from .build import read
from .test_heads import B2, B

IT = "In Salt Harbour nobody sits, and Salt Harbour is the better for it."
TOLD = f"{B}\n\n{B2}\n\n{IT}"


@pytest.mark.parametrize(
    ("above", "critic"),
    [("ferryfilms's review published on Quaybox:", "ferryfilms"), ("September 22, 2018 by ferryman", "ferryman"),
     ("Posted in Reviews on 9 August 2020 by ferryman · Leave a comment", "ferryman"),
     ("September 22, 2018 by admin", None), ("Carla Menn, QNP, Mar 11, 2019, 06:30 PM IST", "Carla Menn"),
     ("Arrives September 22, 2018 and will leave by ferry", None)],
)  # fmt: skip
def test_handles_and_bylines_above_a_text(above: str, critic: str | None) -> None:
    assert read(f"Salt Harbour (2018)\n\n{above}\n\n{TOLD}").critic == critic


@pytest.mark.parametrize(
    ("below", "critic"),
    [("Reviewed by QN Team", "QN Team"), ("Menn is on the staff of Quay News Service.", "Menn"),
     ("Carla\n\nMother of two, watcher of many.\n\nLatest from Carla\nThe Quarry (1998)", "Carla"),
     ("Latest from Cannes\nThe Quarry (1998)", None), ("Reviewed by the whole quay", None),
     ("Everybody is on the staff of the ferry, or so it seems to the boy who sells the tea on it.", None)],
)  # fmt: skip
def test_what_a_page_says_below_a_text(below: str, critic: str | None) -> None:
    assert read(f"Salt Harbour (2018)\n\n{TOLD}\n\n{below}").critic == critic


def test_a_name_under_a_key_of_its_own_line() -> None:
    head = "Director\nTove Lindqvist\n\nDistributor\nQuay Films\n\nReviewer\n\nCarla Menn\n\nMovie Review\n\n"
    assert (
        read(f"Salt Harbour (2018)\n\n{head}{TOLD}\n\nKind Words\n\nQuiet Beliefs").critic
        == "Carla Menn"
    )
