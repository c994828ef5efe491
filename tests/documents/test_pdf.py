"""PDF: paragraphs and headings by what a reader sees; bad files end in one line."""

from __future__ import annotations

import pytest

from index.documents import extras, pdf
from index.documents.formats import LeftOut, Unreadable
from tests.documents.drawn import drawn, page_of

PROSE = """Kurosawa shoots the hills of Ran as if they were going to out-
live the people on them, and they do. The long first hunt is a well-
known scene in which nothing seems to happen at all, and in it
everything has been decided by the end.

A second paragraph begins after a gap, and it goes on for two lines
at least before it stops."""
PARAGRAPHS = [
    "Kurosawa shoots the hills of Ran as if they were going to outlive the people on them, and "
    "they do. The long first hunt is a well-known scene in which nothing seems to happen at all, "
    "and in it everything has been decided by the end.",
    "A second paragraph begins after a gap, and it goes on for two lines at least before it stops.",
]


def texts(data: bytes) -> list[str]:
    return [block.text for block in pdf.parse_file(data, "x.pdf")[0].blocks]


def test_lines_become_paragraphs() -> None:
    assert texts(drawn([page_of(PROSE)])) == PARAGRAPHS


def test_larger_type_is_a_heading() -> None:
    page = [(72, 750, 24, "Ran"), *page_of(PROSE)]
    first, second, _ = pdf.parse_file(drawn([page]), "x.pdf")[0].blocks
    assert (first.kind, first.text, first.level) == ("heading", "Ran", 1)
    assert (second.kind, second.gap) == ("paragraph", 1)


def test_running_heads_and_page_numbers_go_and_the_text_goes_on() -> None:
    one = page_of(
        "The first page ends in the middle of a sentence that is long and\nthen turns over"
    )
    two = page_of("to the next one, where it comes to its end.")
    three = page_of("The third page says something else.")
    pages = [
        [(72, 765, 9, f"Night Projector {n}"), *page, (300, 30, 9, f"- {n} -")]
        for n, page in enumerate((one, two, three), 11)
    ]
    assert texts(drawn(pages)) == [
        "The first page ends in the middle of a sentence that is long and then turns over to the "
        "next one, where it comes to its end.",
        "The third page says something else.",
    ]


def test_what_pages_repeat_in_their_text_stays() -> None:
    pages = [page_of("Look at the sky.\nLook at the fire that they made of the whole castle.")] * 4
    assert len(texts(drawn(pages))) >= 4
    assert " ".join(texts(drawn(pages))).count("Look at the sky.") == 4


def test_a_year_alone_on_the_only_page_stays() -> None:
    assert "1985" in texts(drawn([[(72, 765, 9, "1985"), *page_of(PROSE)]]))[0]


def test_the_title_that_a_file_states() -> None:
    (parsed,) = pdf.parse_file(drawn([page_of(PROSE)], title="Ran (1985)"), "x.pdf")
    assert [(each.key, each.value) for each in parsed.declared] == [("title", "Ran (1985)")]


@pytest.mark.parametrize(
    "title", ["", "Microsoft Word - ran.doc", "untitled", "scan0001.pdf", "..."]
)
def test_a_title_that_a_program_put_there_is_none(title: str) -> None:
    assert pdf.parse_file(drawn([page_of(PROSE)], title=title), "x.pdf")[0].declared == ()


def test_a_very_long_file_is_read_in_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_PAGES", 3)
    (parsed,) = pdf.parse_file(drawn([page_of("A line.")] * 5), "x.pdf")
    assert parsed.warnings == ("longer than 3 pages: the rest is not read",)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"%PDF-1.4\n", "cut or damaged"),
        (b"nothing", "cut or damaged"),
        (b"", "cut or damaged"),
        (drawn([page_of(PROSE)])[:400], "PDF"),
        (drawn([[]]), "without text"),
    ],
)
def test_bad_files_end_in_one_line(data: bytes, why: str) -> None:
    with pytest.raises(Unreadable, match=why) as caught:
        pdf.parse_file(data, "x.pdf")
    assert "\n" not in caught.value.reason


def test_a_password_is_told() -> None:
    from io import BytesIO

    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(BytesIO(drawn([page_of(PROSE)]))))
    writer.encrypt("secret", algorithm="RC4-128")
    locked = BytesIO()
    writer.write(locked)
    with pytest.raises(Unreadable, match="password"):
        pdf.parse_file(locked.getvalue(), "x.pdf")


def test_without_the_library_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(extras, "import_module", missing)
    with pytest.raises(LeftOut, match=r"install matinee\[documents\] to have \.pdf read"):
        pdf.parse_file(drawn([page_of(PROSE)]), "x.pdf")


def test_a_title_that_is_also_the_running_head_stays_once() -> None:
    pages = [
        [(72, 765, 9, "Ran"), *page_of(f"Page {word} has something of its own to say.")]
        for word in ("one", "two", "three")
    ]
    pages[0] = [(72, 765, 24, "Ran"), *pages[0][1:]]
    pages.append([(72, 765, 9, "Ran"), *page_of("The last page says the rest of it all.")])
    assert [text for text in texts(drawn(pages)) if text == "Ran"] == ["Ran"]


def test_bullets_are_items() -> None:
    blocks = pdf.parse_file(drawn([page_of("There are two things in it:\n• wind\n• fire")]), "x")[
        0
    ].blocks
    assert [(block.kind, block.text) for block in blocks[1:]] == [
        ("item", "wind"),
        ("item", "fire"),
    ]


def test_a_page_printed_from_a_browser() -> None:
    """Its edges hold day, title, address and number of the page; the address is a fact."""
    address = "https://paper.example/2019/ran"
    pages = [
        [
            (30, 775, 8, "3/12/2020, 10:15"),
            (300, 775, 8, "Ran - The Paper"),
            *page_of(f"Page {word} has something of its own to say."),
            (30, 20, 8, address),
            (560, 20, 8, f"{number}/2"),
        ]
        for number, word in enumerate(("one", "two"), 1)
    ]
    (parsed,) = pdf.parse_file(drawn(pages), "x.pdf")
    assert [(each.key, each.value) for each in parsed.declared] == [("url", address)]
    text = " ".join(block.text for block in parsed.blocks)
    assert (
        text
        == "Page one has something of its own to say. Page two has something of its own to say."
    )
