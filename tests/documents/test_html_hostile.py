"""Pages that are broken, cut, huge, nested, or no pages: text or a clear line, never an error."""

from __future__ import annotations

import random

import pytest

from index.documents.formats import Parsed, Unreadable
from index.documents.html import parse_file as parse_page
from index.documents.mhtml import parse_file as parse_mail

from .page_builder import BODY, FIRST, data, page, paragraphs

WHOLE = page(f"<article><h1>Salt Harbour</h1>{paragraphs()}</article>").encode()


def parsed(source: bytes | str, name: str = "a.html") -> Parsed:
    data = source if isinstance(source, bytes) else source.encode()
    return parse_page(data, name)[0]


def text(result: Parsed) -> str:
    return "\n".join(block.text for block in result.blocks)


@pytest.mark.parametrize(
    "source", ["", "   \n", "<html></html>", "<!-- nothing -->", "<body><nav></nav>"]
)
def test_without_text_a_line_says_so(source: str) -> None:
    result = parsed(source)
    assert result.blocks == () and any("empty" in line for line in result.warnings)


@pytest.mark.parametrize(
    "source",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9,
        b"%PDF-1.7\n" + b"\0\1\2" * 400,
        b"PK\3\4" + b"\0" * 99,
    ],
)
def test_no_page_at_all_is_unreadable(source: bytes) -> None:
    with pytest.raises(Unreadable):
        parsed(source)


def test_ten_thousand_divs_keep_their_text() -> None:
    deep = "<div>" * 10_000 + f"<p>{FIRST}</p>" + "</div>" * 10_000 + "<p>After the divs.</p>"
    result = parsed(page(deep))
    assert FIRST in text(result) and "After the divs." in text(result)
    assert any("nested" in line for line in result.warnings)


def test_many_lines_and_a_long_one() -> None:
    result = parsed(page("\n" * 70_000 + paragraphs() + "<p>" + "word " * 200_000 + "</p>"))
    lines = [block.line for block in result.blocks]
    assert FIRST in text(result) and lines == sorted(lines)


def test_many_small_elements_take_no_square_of_time() -> None:
    result = parsed(
        page("".join(f"<p>Line {n} of a long page of short lines.</p>" for n in range(5_000)))
    )
    assert len(result.blocks) > 4_000


@pytest.mark.parametrize("seed", range(20))
def test_a_cut_or_damaged_page_never_raises(seed: int) -> None:
    chance = random.Random(seed)
    cut = bytearray(WHOLE[: chance.randrange(len(WHOLE))])
    for _ in range(chance.randrange(30)):
        if cut:
            cut[chance.randrange(len(cut))] = chance.randrange(256)
    try:
        parsed(bytes(cut))
    except Unreadable as error:
        assert error.reason


@pytest.mark.parametrize(
    "script",
    [
        "[" * 5000, '{"@type": "Review", "author": ' + '{"a":' * 3000, "null", "[1, 2, [3]]", '{"@graph": {"@type": 5}}',
        '{"@type": ["Review", null], "author": [null, 3, {"name": {"name": ["x"]}}], "reviewRating": "x"}',
        '{"@type": "Movie", "name": {"@id": "#me"}, "@id": "#me", "review": [{"@id": "#me"}]}', "not JSON at all",
        '{"@type":"ItemList","itemListElement":{"a":1}}', "", "<!-- {} -->",
        '{"@type": "Review", "itemReviewed": {"@type": "Movie", "name": 12}, "reviewRating": {"ratingValue": "1e400"}}',
    ],
)  # fmt: skip
def test_data_of_any_shape_never_raises(script: str) -> None:
    made = f'<script type="application/ld+json">{script}</script>'
    assert FIRST in text(parsed(page(f"<h1>Salt Harbour</h1>{paragraphs()}", made)))


@pytest.mark.parametrize(
    "markup",
    [
        "<svg><title>x</title></svg>", "<table><tr></table>", "<dl><dt>a<dt>b</dl>", "<pre>\n\n\n</pre>", "<ul><li></ul>",
        '<a href="http://[bad">x</a>', '<link rel=canonical href="http://[bad">', "<h1></h1>", "<p\0>", "<x:y z:w='1'>",
        '<meta property="og:url" content="http://[::1">', "<math><mi>x", "<template><p>x</p></template>", "<br>" * 500,
        '<div class="' + "a-" * 5000 + '">x</div>', '<span title="' + "4" * 5000 + '"></span>', "<?php echo 1 ?>",
        "&#0;&#xD800;&#x110000;&bogus;", "<b><p>a</b>b</p>", '<time datetime="x">', "<frameset><frame>", "<body><body>",
    ],
)  # fmt: skip
def test_odd_markup_never_raises_and_loses_no_text(markup: str) -> None:
    assert FIRST in text(parsed(page(f"<h1>Salt Harbour</h1>{markup}{paragraphs()}")))


def test_markup_in_values_is_text() -> None:
    result = parsed(
        page(
            paragraphs(),
            data({"@type": "Article", "headline": "<b>Salt</b> \x1b[31mHarbour", "author": "A"}),
        )
    )
    shown = str([item.value for item in result.declared])
    assert "\x1b" not in shown and "<b>" not in shown


def test_nothing_but_links_is_read_rather_than_nothing() -> None:
    links = "".join(f'<a href="/{n}">link number {n}</a> ' for n in range(40))
    assert "link number 7" in text(parsed(page(f"<nav>{links}</nav>")))


def test_a_page_too_long_for_the_extractor_loses_its_furniture_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("index.documents.main_text._LONGEST", 10)
    monkeypatch.setattr(
        "index.documents.main_text.extracted", lambda tree: pytest.fail("was asked")
    )
    source = page(f"<nav><a href='/'>Home page</a></nav><h1>Salt Harbour</h1>{paragraphs()}")
    assert [block.text for block in parsed(source).blocks] == ["Salt Harbour", *BODY]


def test_reading_twice_gives_the_same() -> None:
    assert parsed(WHOLE) == parsed(WHOLE)


MAIL = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://nightreel.example/salt\r\nSubject: Salt Harbour\r\n"
    b'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--=_b"\r\n\r\n'
    b"----=_b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    b"Content-Location: https://nightreel.example/ad\r\n\r\n<p>An advertisement in a frame, long enough.</p>\r\n"
    b"----=_b\r\nContent-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    b"Content-Location: https://nightreel.example/salt\r\n\r\n"
    b"<html><body><h1>Salt Harbour</h1><p>The f=E9rry leaves at six and nobody on it wants to arrive, which is the =\r\n"
    b"first good joke of a picture that saves its jokes for people in wet coats.</p></body></html>\r\n"
    b"----=_b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n----=_b--\r\n"
)


def test_a_mail_gives_the_page_it_is_of() -> None:
    (result,) = parse_mail(MAIL, "salt.mhtml")
    assert "The férry leaves at six" in text(result) and "advertisement" not in text(result)
    assert ("saved url", "https://nightreel.example/salt") in [
        (d.key, d.value) for d in result.declared
    ]


@pytest.mark.parametrize(
    "source", [b"", b"hello", b"Content-Type: multipart/related\r\n\r\nx", MAIL[:200], b"\0" * 90]
)
def test_what_is_no_mail_says_so(source: bytes) -> None:
    with pytest.raises(Unreadable):
        parse_mail(source, "a.mht")


def test_a_page_under_the_name_of_a_mail_is_read() -> None:
    assert BODY[0] in text(parse_mail(WHOLE, "a.mht")[0])
