"""Word documents: what stands on the page, in its order, with its styles."""

from __future__ import annotations

import zipfile
from io import BytesIO

import docx
import pytest

from index.documents import extras, word
from index.documents.formats import LeftOut, Unreadable
from tests.documents.exported import packed


def saved(document: docx.document.Document) -> bytes:
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


@pytest.fixture(scope="module")
def data() -> bytes:
    document = docx.Document()
    document.add_heading("Ran (1985)", 0)
    document.add_heading("Fire", 2)
    paragraph = document.add_paragraph("An ")
    paragraph.add_run("old ").italic = True
    paragraph.add_run("man").italic = True
    paragraph.add_run(" and a ")
    paragraph.add_run("fool").bold = True
    paragraph.add_run(".\nOn two lines.")
    document.add_paragraph("")
    document.add_paragraph("Wind", style="List Bullet")
    document.add_paragraph("Look!", style="Quote")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Director", "Akira Kurosawa"
    return saved(document)


def test_blocks_in_order(data: bytes) -> None:
    (parsed,) = word.parse_file(data, "x.docx")
    shown = [(block.kind, block.level, block.text, block.line) for block in parsed.blocks]
    assert shown == [
        ("heading", 1, "Ran (1985)", 1),
        ("heading", 2, "Fire", 2),
        ("paragraph", 0, "An old man and a fool.", 3),
        ("paragraph", 0, "On two lines.", 3),
        ("item", 1, "Wind", 5),
        ("quote", 1, "Look!", 6),
        ("paragraph", 0, "Director | Akira Kurosawa", 7),
    ]
    assert parsed.declared == ()


def test_marks_that_touch_are_one(data: bytes) -> None:
    block = word.parse_file(data, "x.docx")[0].blocks[2]
    marks = [(mark.style, block.text[mark.start : mark.end]) for mark in block.marks]
    assert marks == [("emphasis", "old man"), ("strong", "fool")]


def test_footnotes_stand_after_the_text(data: bytes) -> None:
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    notes = (
        f'<w:footnotes {names}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
        '<w:footnote w:id="1"><w:p><w:r><w:t>As he </w:t></w:r><w:r><w:t>said.</w:t></w:r></w:p>'
        "</w:footnote></w:footnotes>"
    )
    with zipfile.ZipFile(BytesIO(data)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    (parsed,) = word.parse_file(packed({**files, "word/footnotes.xml": notes}), "x.docx")
    assert (parsed.blocks[-1].text, parsed.blocks[-1].line) == ("As he said.", 8)


def test_an_empty_document_is_one_without_blocks() -> None:
    (parsed,) = word.parse_file(saved(docx.Document()), "x.docx")
    assert (parsed.blocks, parsed.warnings) == ((), ("empty: no readable text",))


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "damaged"),
        (b"PK\x03\x04", "damaged"),
        (packed({"a.txt": "x"}), "Word document that is damaged"),
        (packed({"word/document.xml": "x" * 30_000_000}), "far more"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "password, or of an older kind"),
    ],
)
def test_bad_files_end_in_one_line(data: bytes, why: str) -> None:
    with pytest.raises(Unreadable, match=why) as caught:
        word.parse_file(data, "x.docx")
    assert "\n" not in caught.value.reason


def test_a_cut_file(data: bytes) -> None:
    with pytest.raises(Unreadable):
        word.parse_file(data[: len(data) // 2], "x.docx")


def test_without_the_library_it_says_what_to_install(
    data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(extras, "import_module", missing)
    with pytest.raises(LeftOut, match=r"install matinee\[documents\]"):
        word.parse_file(data, "x.docx")
