"""Textile files: headings, emphasis, quotes, links and lists, lines of the source, the library."""

from __future__ import annotations

import pytest

from index.documents import extras, textile
from index.documents.formats import LeftOut

SOURCE = (
    "---\ntitle: Salt Harbour, or wet coats\n---\n\nh2. Wet *and* cold\n\nI gave _Salt Harbour_ a chance.\n"
    'It went on.\n\nbq. "The ferry?" said Bob.\n\n* one coat\n* two coats\n\nGo to "the old page":/2002/old.html.\n'
)


def test_blocks_of_a_post() -> None:
    parsed = textile.parse(SOURCE)
    shown = [(block.kind, block.text, block.line) for block in parsed.blocks]
    assert shown[0] == ("heading", "Wet and cold", 5)
    assert shown[1] == ("paragraph", "I gave Salt Harbour a chance. It went on.", 7)
    assert shown[2][:1] == ("quote",) and "The ferry?" in shown[2][1]
    assert [text for kind, text, _ in shown if kind == "item"] == ["one coat", "two coats"]
    assert shown[-1][1] == "Go to the old page."
    assert [item.value for item in parsed.declared] == ["Salt Harbour, or wet coats"]
    assert "emphasis" in {mark.style for mark in parsed.blocks[1].marks}


@pytest.mark.parametrize(
    "text", ["", "h1.", "|a|b|\n|c", "bc.. x\n\n\x00", "_" * 3000, "<div", '"":']
)
def test_nothing_raises(text: str) -> None:
    textile.parse(text)


def test_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(extras, "import_module", missing)
    with pytest.raises(LeftOut, match=r"install matinee\[documents\] to have .textile read"):
        textile.parse("h1. Salt")
