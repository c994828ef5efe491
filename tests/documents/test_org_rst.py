"""Org and reStructuredText come out as a reader would see them, every line accounted for."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.documents.formats import Parsed
from index.documents.org import parse as org
from index.documents.rst import parse as rst


def shape(parsed: Parsed) -> list[tuple[str, int, str, int]]:
    return [(block.kind, block.level, block.text, block.line) for block in parsed.blocks]


def stated(parsed: Parsed) -> dict[str, object]:
    return {each.key: each.value for each in parsed.declared if each.key != "markup"}


def styles(parsed: Parsed) -> list[tuple[str, str, str]]:
    return [
        (mark.style, block.text[mark.start : mark.end], mark.target)
        for block in parsed.blocks
        for mark in block.marks
    ]


def test_org_as_a_whole() -> None:
    parsed = org(
        "#+TITLE: Old age burns\n#+DATE: 2020-01-01\n\n* DONE [#A] Ran (1985)  :kurosawa:\n"
        "  CLOSED: [2020-01-02 Thu]\n  :PROPERTIES:\n  :Director: Akira Kurosawa\n  :END:\n\n"
        "A *great* /film/, see [[https://x.example/a][this]].[fn:1]\nand it goes on.\n\n"
        "#+BEGIN_QUOTE\nOld.\n#+END_QUOTE\n\n** Plot\n- one\n+ two\n\n| a | b |\n|---+---|\n| c | d |\n\n"
        "[fn:1] A note.\n# not for you\n"
    )
    assert shape(parsed) == [
        ("heading", 1, "Ran (1985)", 4),
        ("paragraph", 0, "A great film, see this.[1] and it goes on.", 10),
        ("quote", 1, "Old.", 14),
        ("heading", 2, "Plot", 17),
        ("item", 1, "one", 18),
        ("item", 1, "two", 19),
        ("paragraph", 0, "a | b", 21),
        ("paragraph", 0, "c | d", 23),
        ("paragraph", 0, "[1] A note.", 25),
    ]
    assert styles(parsed) == [
        ("strong", "great", ""),
        ("emphasis", "film", ""),
        ("link", "this", "https://x.example/a"),
    ]
    assert stated(parsed) == {
        "TITLE": "Old age burns",
        "DATE": "2020-01-01",
        "Director": "Akira Kurosawa",
    }


@pytest.mark.parametrize(
    "line",
    [
        "It is 9/10 and/or 1/2, on 4/5/2020.",
        "2 * 3 * 4 and ***1/2",
        "Snake_case_names and a+b+c",
        "A [1] and a [note].",
        "Time: 10:30",
        "C++ and x=1, y=2",
    ],
)
def test_org_look_alikes_stay(line: str) -> None:
    assert [text for _, _, text, _ in shape(org(line))] == [line]


def test_rst_as_a_whole() -> None:
    parsed = rst(
        "Ran\n===\n\n:Director: Akira Kurosawa\n:Cast: Tatsuya Nakadai,\n    Mieko Harada\n\n"
        ".. figure:: a.jpg\n   :alt: a castle\n\n   The castle\n\n"
        "A *great* **film**, see `this <https://x.example/a>`_ and that_ ``code`` [1]_.\n\n"
        "Plot\n----\n\n* one\n#. two\n\n.. note:: Careful here\n   and there.\n\n"
        ".. epigraph::\n\n   Old.\n\n----\n\n.. [1] A note.\n.. _that: https://x.example/b\n"
    )
    assert shape(parsed) == [
        ("heading", 1, "Ran", 1),
        ("paragraph", 0, "A great film, see this and that code[1].", 13),
        ("heading", 2, "Plot", 15),
        ("item", 1, "one", 18),
        ("item", 1, "1. two", 19),
        ("paragraph", 0, "Careful here and there.", 21),
        ("quote", 1, "Old.", 26),
        ("rule", 0, "", 28),
        ("paragraph", 0, "[1] A note.", 30),
    ]
    assert stated(parsed) == {
        "Director": "Akira Kurosawa",
        "Cast": "Tatsuya Nakadai, Mieko Harada",
    }
    assert ("link", "that", "https://x.example/b") in styles(parsed)


def test_rst_heads_of_blogs_and_overlined_titles() -> None:
    parsed = rst(".. title: Ran\n.. date: 2020-01-01\n\n=======\n Plot\n=======\n\nText.\n")
    assert stated(parsed) == {"title": "Ran", "date": "2020-01-01"}
    assert shape(parsed) == [("heading", 1, "Plot", 5), ("paragraph", 0, "Text.", 8)]


@pytest.mark.parametrize("line", ["A __dunder__ name_ here.", "At 10:30: it began.", "*** 1/2"])
def test_rst_look_alikes_stay(line: str) -> None:
    assert re.findall(r"\w+", " ".join(text for _, _, text, _ in shape(rst(line)))) == re.findall(
        r"\w+", line.replace("__", "")
    )


PIECES = st.lists(
    st.sampled_from(
        ["word", "* head", "** b", ":PROPERTIES:", ":END:", ":key: word", "#+BEGIN_SRC", "#+END_SRC",
         "#+BEGIN_COMMENT", "#+END_COMMENT", "#+KEY: word", "# word", "- word :: word", "====", "----",
         ".. note:: word", "   word", ".. word", ".. [1] word", ".. _word: word", ":word:`word`",
         "`word`_", "[[word][word]]", "| word | word |", "|--+--|", "word::", "", "", "/word/ *word*",
         ":LOGBOOK:", "CLOSED: [word]", ".. x: word"]
    ),
    max_size=25,
)  # fmt: skip


@given(PIECES, st.sampled_from(["org", "rst"]))
def test_no_word_is_lost_and_nothing_raises(pieces: list[str], name: str) -> None:
    text = "\n".join(pieces)
    parsed = (org if name == "org" else rst)(text)
    shown = " ".join(block.text for block in parsed.blocks)
    shown += " ".join(f" {each.key} {each.value}" for each in parsed.declared)
    shown += " ".join(mark.target for block in parsed.blocks for mark in block.marks)
    found = Counter(re.findall(r"word", shown))
    assert found["word"] >= len(re.findall(r"(?<![:\w])word", text.replace(":word:`", "`")))
    assert all(1 <= block.line <= len(pieces) or not text for block in parsed.blocks)


def test_rst_pictures_by_name_and_styles_of_containers() -> None:
    text = ".. |boat| image:: boat.jpg\n\nOne |boat| two |other|.\n\n.. container:: spoiler\n\n   He dies.\n"
    parsed = rst(text)
    assert [block.text for block in parsed.blocks] == ["One two |other|.", "He dies."]
    assert any("container" in str(each.value) for each in parsed.declared)
