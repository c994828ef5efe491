"""Exports of links in HTML are lists of links; pages with links are pages."""

from __future__ import annotations

import pytest

from index.documents.bookmarks import saved_links
from index.documents.html import parse_file

POCKET = """<!DOCTYPE html>
<html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
<li><a href="https://a.example/ran?x=1&amp;y=2" time_added="1700000000" tags="film">Ran: wind &amp; fire</a></li>
<li><a href="https://a.example/jaws" time_added="1700000001" tags="">https://a.example/jaws</a></li>
<li><a href="javascript:void(0)" time_added="1" tags="">nothing</a></li>
</ul></body></html>
"""
NETSCAPE = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1><DL><p>
<DT><A HREF="https://a.example/ran" ADD_DATE="1">Ran</A>
<DD>An old man
</DL>
"""


@pytest.mark.parametrize(
    ("page", "links"),
    [
        (
            POCKET,
            [
                ("Ran: wind & fire · https://a.example/ran?x=1&y=2", 3),
                ("https://a.example/jaws", 4),
            ],
        ),
        (NETSCAPE, [("Ran · https://a.example/ran", 3)]),
    ],
)
def test_exports_are_one_list(page: str, links: list[tuple[str, int]]) -> None:
    (parsed,) = parse_file(page.encode(), "export.html")
    assert [(block.text, block.line) for block in parsed.blocks] == links
    assert {each.key: each.value for each in parsed.declared} == {
        "kind": "list",
        "title": "Saved links",
    }


def test_other_pages_are_pages() -> None:
    page = "<html><head><title>My pocket export guide</title></head><body><a href='https://a.example'>x</a></body></html>"
    assert saved_links(page) is None
