"""Small PDF files, drawn line by line with a font that every reader has."""

from __future__ import annotations

from collections.abc import Sequence

Line = tuple[float, float, float, str]
"""x, y and the size of the type in points, and the text."""


def page_of(text: str, *, top: float = 720, size: float = 11, leading: float = 14) -> list[Line]:
    """A line of text under another; an empty one makes a gap."""
    return [
        (72, top - number * leading, size, line)
        for number, line in enumerate(text.split("\n"))
        if line
    ]


def drawn(pages: Sequence[Sequence[Line]], *, title: str = "") -> bytes:
    """The bytes of a PDF with these pages."""
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    for at, page in enumerate(pages):
        content = "\n".join(
            f"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({_escaped(text)}) Tj ET"
            for x, y, size, text in page
        )
        objects += [
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents {5 + 2 * at} 0 R"
            "/Resources<</Font<</F1 3 0 R>>>>>>",
            f"<</Length {len(content.encode('cp1252'))}>>\nstream\n{content}\nendstream",
        ]
    objects.append(f"<</Title({_escaped(title)})>>")
    body = bytearray(b"%PDF-1.4\n")
    places = []
    for number, held in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{held}\nendobj\n".encode("cp1252")
    start = len(body)
    rows = "".join(f"{place:010d} 00000 n \n" for place in places)
    body += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{rows}".encode()
    trailer = f"<</Size {len(objects) + 1}/Root 1 0 R/Info {len(objects)} 0 R>>"
    return bytes(body) + f"trailer\n{trailer}\nstartxref\n{start}\n%%EOF".encode()


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
