"""Labels and values in elements of their own become lines; what is no such pair stays as it is."""

from __future__ import annotations

import pytest

from index.documents.html import parse_file

from .page_builder import BODY, page, paragraphs


def lines(markup: str) -> list[str]:
    source = page(f"<article><h1>Salt Harbour</h1>{paragraphs()}{markup}</article>")
    blocks = parse_file(source.encode(), "salt-harbour.html")[0].blocks
    return [block.text for block in blocks if block.text not in (*BODY, "Salt Harbour")]


FACTS = ["Director: Tove Lindqvist", "Runtime: 112 min", "Country: Finland"]


@pytest.mark.parametrize(
    "markup",
    [
        "<table><tr><th>Director</th><td>Tove Lindqvist</td></tr><tr><th>Runtime:</th><td>112 min</td></tr>"
        "<tr><td>Country</td><td>Finland</td></tr></table>",
        "<table><tr><th>Director</th><th>Runtime</th><th>Country</th></tr>"
        "<tr><td>Tove Lindqvist</td><td>112 min</td><td>Finland</td></tr></table>",
        "<dl><dt>Director</dt><dd>Tove Lindqvist</dd><dt>Runtime</dt><dd>112 min</dd><dt>Country</dt><dd>Finland</dd></dl>",
        "<div><h4>Director</h4><p>Tove Lindqvist</p><h4>Runtime</h4><p>112 min</p><h4>Country</h4><p>Finland</p></div>",
        '<div class="f"><div class="f__label">Director</div><div>Tove Lindqvist</div></div><div class="f"><div class="f__label">'
        'Runtime</div><div>112 min</div></div><div class="f"><div class="f__label">Country</div><div>Finland</div></div>',
        "<div><div><p>Director</p><p>Tove Lindqvist</p></div></div>"
        "<div><div><p>Runtime</p><p>112 min</p></div></div><div><div><p>Country</p><p>Finland</p></div></div>",
        "<ul><li><span>Director</span><span>Tove Lindqvist</span></li><li><span>Runtime</span> <span>112 min</span></li>"
        "<li><span>Country</span><span>Finland</span></li></ul>",
        "<div><div><strong>Director</strong>Tove Lindqvist</div><div><strong>Runtime</strong>112 min</div>"
        "<div><strong>Country</strong>Finland</div></div>",
        "<div><section><h3>Director</h3><p>Tove Lindqvist</p><h3>Runtime</h3><p>112 min</p><h3>Country</h3><p>Finland</p>"
        "</section></div>",
        "<p><b>Director:</b> Tove Lindqvist<br><b>Runtime:</b> 112 min<br><b>Country:</b> Finland</p>",
    ],
)  # fmt: skip
def test_facts_in_elements_are_lines(markup: str) -> None:
    assert lines(markup) == FACTS


def test_several_names_below_a_heading_are_one_line() -> None:
    markup = "<h4>Cast</h4><p>Aki Mantere as Olli</p><p>Ruth Delacroix</p><h4>Director</h4><p>Tove Lindqvist</p>"
    assert lines(markup) == [
        "Cast: Aki Mantere as Olli, Ruth Delacroix",
        "Director: Tove Lindqvist",
    ]


@pytest.mark.parametrize(
    "markup",
    [
        "<h3>For</h3><ul><li>The snow</li><li>The coats</li></ul><h3>Against</h3><ul><li>The fog</li><li>The end</li></ul>",
        "<h3>The ship</h3><p>It sails at six.</p><h3>The sea</h3><p>It is cold.</p>",
        "<h2>Part one</h2><p>A short line</p><h2>Part two</h2><p>Another one</p>",
    ],
)
def test_parts_of_a_text_keep_their_headings(markup: str) -> None:
    assert not any(": " in line for line in lines(markup))


def test_a_table_that_lays_a_page_out_keeps_its_paragraphs() -> None:
    source = f"<table><tr><td>Menu</td><td>{paragraphs()}</td></tr></table>"
    blocks = parse_file(page(source).encode(), "salt-harbour.html")[0].blocks
    assert [block.text for block in blocks if block.text in BODY] == list(BODY)


def test_a_table_of_several_columns_is_rows_with_bars() -> None:
    rows = "".join(f"<tr><td>{n}</td><td>Film {n}</td><td>{n}/10</td></tr>" for n in range(1, 4))
    assert lines(f"<table>{rows}</table>") == [f"{n} | Film {n} | {n}/10" for n in range(1, 4)]


@pytest.mark.parametrize(
    "markup",
    [
        "<ul><li><b>Gulls</b> are loud</li><li><b>Ropes</b> are wet</li><li><b>Tar</b> is black</li></ul>",
        "<ul><li><span>2017</span><span>Wet Coats</span></li><li><span>2018</span><span>Tar</span></li>"
        "<li><span>2019</span><span>Rope</span></li></ul>",
        "<ul><li><span>Gulls</span><span>Ropes</span></li><li><span>Tar</span><span>Coats</span></li></ul>",
        "<p><b>S</b>he waits.</p><p><b>N</b>obody comes.</p><p><b>W</b>ater rises and does not stop.</p>",
    ],
)  # fmt: skip
def test_what_is_no_label_with_its_value(markup: str) -> None:
    assert not [line for line in lines(markup) if ": " in line]


def test_lines_outside_the_element_of_a_heading_are_none_of_its_values() -> None:
    markup = (
        "<section><h3>Director</h3><p>Tove Lindqvist</p><h3>Runtime</h3><p>112 min</p></section>"
        "<p>Back to the harbour</p>"
    )
    assert lines(markup)[:2] == ["Director: Tove Lindqvist", "Runtime: 112 min"]
