"""Pages under the suffixes of servers: read as pages, without code; code alone is left out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from index.documents.formats import LeftOut, suffix_of
from index.documents.server_pages import parse_file, without_code
from index.documents.unread import by_name
from index.documents.walk import Found, walk
from index.facts.filename import read_file_name

PROSE = (
    "<p>The harbour freezes in the first minute, and nobody in the film is warm again.</p>\n"
    "<p>What follows is two hours of people who wait for a ship that was sold long ago.</p>\n"
    "<p>It is the best thing that anybody has made of waiting since the railways closed.</p>\n"
)


def text_of(page: str, name: str = "page.php") -> str:
    (parsed,) = parse_file(page.encode(), name)
    return "\n".join(block.text for block in parsed.blocks)


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("<?php echo require_once('nav.php'); ?>", ""),
        ("<?php $a = $b->c(); if ($x > 3): ?>", ""),
        ("<? include 'menu.inc' ?>", ""),
        ("<?= $teaser ?>", ""),
        ('<%@ Page Language="C#" MasterPageFile="~/a.master" %>', ""),
        ("<%-- was: <% old %> code --%>", ""),
        ("<% if (a > b) { %>Under the ice<% } %>", "Under the ice"),
        ('<asp:Content ID="c1" runat="Server">Under the ice</asp:Content>', "Under the ice"),
        ("<cfquery name='a'>SELECT * FROM films</cfquery>", ""),
        ("<cfoutput><cfset a = 3>Under the ice</cfoutput>", "Under the ice"),
        ("<?xml version='1.0'?>", ""),
    ],
)
def test_the_servers_code_goes_and_the_text_stays(code: str, shown: str) -> None:
    page = f"<html><body><h1>Salt Harbour</h1><p>{code}</p>{PROSE}</body></html>"
    text = text_of(page)
    assert "The harbour freezes" in text
    assert "railways closed" in text
    assert bool(shown) == ("Under the ice" in text)
    assert not re.search(r"\?>|%>|\$|require|SELECT|was:|menu|master", text)


def test_lines_are_counted_in_the_file() -> None:
    page = f"<?php\n\n$a = 1;\n?>\n<h1>Salt Harbour</h1>\n{PROSE}"
    (parsed,) = parse_file(page.encode(), "page.php")
    assert [block.line for block in parsed.blocks][:2] == [5, 6]
    assert without_code(page.encode()).count(b"\n") == page.count("\n")


def test_code_that_nothing_closes_goes_on_to_the_end() -> None:
    assert "mail(" not in text_of(f"<h1>Salt Harbour</h1>{PROSE}<?php mail($to, 'a lot of text');")


def test_the_title_of_a_directive_is_the_pages() -> None:
    page = f'<%@ Page Title="Salt Harbour, a review" Language="VB" %><p>Hello</p>{PROSE}'
    (parsed,) = parse_file(page.encode(), "page.aspx")
    assert "Salt Harbour, a review" in [item.value for item in parsed.declared]


@pytest.mark.parametrize(
    ("page", "why"),
    [
        ("<?php\nclass Films { function all() { return 'a long text'; } }\n", "program code"),
        ("<?php if ($a > 1) { echo 'x'; } ?>\n<% b %>", "program code"),
        ("just a reply of a program", "holds no page"),
        (
            "<?php include 'db.php'; ?><html><body><h1>Films</h1><ul><li>Home</li><li>About</li>"
            "<?php foreach ($films as $f) { echo $f; } ?></ul></body></html>",
            "hardly any text",
        ),
    ],
)
def test_program_code_is_left_out_with_a_reason(page: str, why: str) -> None:
    with pytest.raises(LeftOut) as caught:
        parse_file(page.encode(), "page.php")
    assert why in caught.value.reason


def test_a_short_page_that_was_saved_is_read() -> None:
    assert text_of("<html><body><p>Under the ice.</p></body></html>") == "Under the ice."


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("index.php?id=3", ".php"),
        ("page.asp@id=7.html", ".asp"),
        ("review.aspx?id=3&from=a.jpg", ".aspx"),
        ("movie.cgi?id=12", ".php"),
        ("story.html?page=all", ".html"),
        ("Page.PHP", ".php"),
        ("me@home.txt", ".txt"),
        ("what is php?.md", ".md"),
        ("script.pl", ".pl"),
        ("who?", ""),
        ("index.html.1", ".html"),
        ("notes.1", ".1"),
        ("review.html.2024", ".2024"),
        ("page.xht", ".xht"),
    ],
)
def test_the_suffix_of_a_page_saved_under_its_address(name: str, suffix: str) -> None:
    assert suffix_of(name) == suffix


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("salt-harbour.php?id=3", "salt harbour"),
        ("salt-harbour.aspx", "salt harbour"),
        ("index.php?id=3", None),
    ],
)
def test_what_was_asked_for_is_no_title(name: str, title: str | None) -> None:
    found = read_file_name(name).title
    assert (found.casefold() if found else None) == title


def test_the_walk_finds_them(tmp_path: Path) -> None:
    names = ["index.php?id=3", "a.jsp", "b.phtml", "tool.pl", "c.html?x=1"]
    for name in names:
        (tmp_path / name).write_text("<p>text</p>")
    found = {each.path for each in walk(tmp_path) if isinstance(each, Found)}
    assert found == set(names) - {"tool.pl"}
    assert by_name("README.php", "")
