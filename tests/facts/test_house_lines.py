"""Papers that lines at the foot name, folders whose name begins with an article, titles' sites."""

from __future__ import annotations

import pytest

from index.documents.site_names import site_beside
from index.facts.filed_houses import _is_of, _within
from index.facts.houses import house_said


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("The Copper Kettle Review is free to read. If you like it, buy a towel.",
         "The Copper Kettle Review"),
        ("Copper Kettle is funded by its readers.", "Copper Kettle"),
        ("The film is free to be what it is.", None),
    ],
)  # fmt: skip
def test_what_a_paper_says_of_itself(line: str, house: str | None) -> None:
    assert house_said(line) == house


def test_folders_that_begin_with_an_article() -> None:
    assert _is_of(["the", "long", "quay"], ["thelongquay", "film"])
    assert not _is_of(["the", "long", "quay"], ["thelong", "quay"])
    assert not _is_of(["long", "quay"], ["alongquay"])


def test_a_name_with_an_ending() -> None:
    line = "Bu yazı Liman Postası'ndan izin alınmadan alıntılanamaz."
    assert _within(line, {"limanpostasi"}) == "Liman Postası"


@pytest.mark.parametrize(
    ("title", "site"),
    [
        ("Crítica de 'La marea': un nombre", None),
        ("Review of Wet Coats: un nombre", None),
        ("The Lantern: un nombre", "The Lantern"),
    ],
)
def test_a_title_names_what_is_reviewed(title: str, site: str | None) -> None:
    assert site_beside("Un nombre", (title,)) == site
