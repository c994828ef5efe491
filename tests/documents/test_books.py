"""E-books: chapters with text are documents; what is no chapter is counted."""

from __future__ import annotations

import pytest

from index.documents.books import parse_file
from index.documents.formats import Unreadable
from tests.documents.exported import packed

CONTAINER = (
    '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
    '<rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles></container>'
)
LONG = "Wind and fire and an old man who hears nothing until all of it is gone. " * 4


def opf(chapters: int, creators: tuple[str, ...] = ("Ada Vest",)) -> str:
    people = "".join(f"<dc:creator>{name}</dc:creator>" for name in creators)
    items = "".join(
        f'<item id="c{n}" href="text/c%20{n}.xhtml" media-type="application/xhtml+xml"/>'
        for n in range(chapters)
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(chapters))
    return (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/'
        f'elements/1.1/"><dc:title>Nights at the Projector</dc:title>{people}<dc:date>2019-03-01'
        "</dc:date><dc:language>en</dc:language><dc:publisher>Owl Books</dc:publisher></metadata>"
        f'<manifest><item id="nav" href="nav.xhtml" properties="nav"/>{items}</manifest>'
        f"<spine>{spine}</spine></package>"
    )


def chapter(title: str, text: str) -> str:
    return (
        "<html><head><title>x</title></head>\n<body>\n"
        f"<h1>{title}</h1><p>A <i>first</i>\nsentence.</p>\n<p>{text}</p></body></html>"
    )


def book(*texts: str, creators: tuple[str, ...] = ("Ada Vest",)) -> dict[str, str]:
    chapters = {
        f"OEBPS/text/c {n}.xhtml": chapter(f"Film {n}", text) for n, text in enumerate(texts)
    }
    package = opf(len(texts), creators)
    return {"META-INF/container.xml": CONTAINER, "OEBPS/content.opf": package, **chapters}


def test_each_chapter_with_text_is_a_document() -> None:
    several = parse_file(packed(book("Owl Books 2019.", LONG, LONG)), "x.epub")
    assert several.told == "3 chapters: 2 texts"
    one, two = several.parsed
    assert (one.part, two.part) == ("OEBPS/text/c 1.xhtml", "OEBPS/text/c 2.xhtml")
    assert (one.line, one.holds) == (1, "article")
    kinds = [(block.kind, block.text, block.line) for block in one.blocks]
    assert kinds[:2] == [("heading", "Film 1", 3), ("paragraph", "A first sentence.", 3)]
    stated = {each.key: each.value for each in one.declared}
    assert stated == {
        "author": "Ada Vest",
        "publication": "Nights at the Projector",
        "published": "2019-03-01",
        "lang": "en",
    }


def test_a_book_of_one_text_is_that_text() -> None:
    (only,) = parse_file(packed(book(LONG)), "x.epub").parsed
    stated = {each.key: each.value for each in only.declared}
    assert (stated["title"], stated["publication"]) == ("Nights at the Projector", "Owl Books")


def test_of_an_anthology_nobody_is_named_as_the_critic() -> None:
    several = parse_file(packed(book(LONG, LONG, creators=("Ada Vest", "Mo Lind"))), "x.epub")
    assert not [each for each in several.parsed[0].declared if each.key == "author"]


def test_a_missing_chapter_is_a_warning() -> None:
    files = book(LONG, LONG)
    del files["OEBPS/text/c 1.xhtml"]
    (only,) = parse_file(packed(files), "x.epub").parsed
    assert only.warnings == ("OEBPS/text/c 1.xhtml: is missing",)


@pytest.mark.parametrize(
    ("files", "why"),
    [
        ({"a.txt": "x"}, "container"),
        ({"META-INF/container.xml": CONTAINER}, "list of its parts"),
        ({"META-INF/container.xml": "<broken"}, "list of its parts"),
        ({**book("short")}, "without text"),
        (
            {
                **book(LONG),
                "META-INF/encryption.xml": '<encryption><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></encryption>',
            },
            "copy protection",
        ),
    ],
)
def test_bad_books_end_in_one_line(files: dict[str, str], why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        parse_file(packed(files), "x.epub")


def test_fonts_that_are_hidden_are_no_protection() -> None:
    fonts = '<encryption><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></encryption>'
    assert parse_file(packed({**book(LONG), "META-INF/encryption.xml": fonts}), "x.epub").parsed
