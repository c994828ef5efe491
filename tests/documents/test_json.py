"""JSON exports: articles with their texts, links in one list, anybody's data left alone."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.documents.archives import parse_file as parse_archive
from index.documents.formats import LeftOut, Parsed, Several, Unreadable
from index.documents.json_tables import parse_file
from tests.documents.exported import packed


def read(value: Any, *, indent: int | None = None) -> Several:
    return parse_file(json.dumps(value, indent=indent).encode(), "x.json")


def stated(parsed: Parsed) -> dict[str, object]:
    return {each.key: each.value for each in parsed.declared}


def texts(parsed: Parsed) -> list[str]:
    return [block.text for block in parsed.blocks]


WALLABAG = {
    "is_archived": 1,
    "tags": ["film"],
    "id": 3,
    "title": "An old man in the wind",
    "url": "https://paper.example/ran",
    "content": "<h2>Fire</h2>\n<p>Kurosawa's <em>Ran</em>\nburns.</p>",
    "created_at": "2024-01-01T10:00:00+0000",
    "published_at": "2023-02-03T00:00:00+0000",
    "published_by": ["Ada Vest"],
    "domain_name": "paper.example",
}


def test_wallabag() -> None:
    several = read([WALLABAG, {**WALLABAG, "content": "", "title": "Only a link"}], indent=1)
    article, links = several.parsed
    assert texts(article) == ["Fire", "Kurosawa's Ran burns."]
    assert stated(article) == {
        "title": "An old man in the wind",
        "url": "https://paper.example/ran",
        "author": "Ada Vest",
        "published": "2023-02-03",
        "tags": ["film"],
    }
    assert {block.line for block in article.blocks} == {article.line} == {2}
    assert texts(links) == ["Only a link · https://paper.example/ran"]
    assert stated(links)["kind"] == "list"
    assert several.told == "2 entries: 1 article, 1 link without text in one list"


def test_karakeep() -> None:
    bookmarks = [
        {"createdAt": 1700000000, "title": "Link", "tags": [], "content": {"type": "link", "url": "https://a.example"}, "note": None},
        {"createdAt": 1700000000, "title": None, "tags": ["x"], "content": {"type": "text", "text": "Ran is long.\n\nAnd loud."}, "note": None},
        {"createdAt": 1700000000, "title": None, "tags": [], "content": None, "note": None},
    ]  # fmt: skip
    several = read({"bookmarks": bookmarks})
    note, links = several.parsed
    assert texts(note) == ["Ran is long.", "And loud."]
    assert stated(note) == {"tags": ["x"]}
    assert texts(links) == ["Link · https://a.example"]
    assert several.told.endswith("1 empty")


def test_readwise_reader() -> None:
    record = {
        "id": "1",
        "url": "https://read.readwise.io/read/1",
        "source_url": "https://paper.example/ran",
        "title": "Ran",
        "author": "Ada Vest",
        "site_name": "The Paper",
        "word_count": 900,
        "published_date": 1675382400000,
        "html_content": "<p>Wind.</p>",
        "tags": {"film": {"name": "film"}},
    }
    (article,) = read({"count": 1, "results": [record]}).parsed
    assert stated(article) == {
        "title": "Ran",
        "url": "https://paper.example/ran",
        "author": "Ada Vest",
        "publication": "The Paper",
        "published": "2023-02-03",
        "tags": ["film"],
    }


def test_a_feed_in_json() -> None:
    item = {
        "id": "1",
        "url": "https://l.example/1",
        "title": "Jaws",
        "content_html": "<p>Shark.</p>",
        "date_published": "2024-02-02T10:00:00Z",
        "authors": [{"name": "Mo Lind"}],
    }
    (post,) = read(
        {"version": "https://jsonfeed.org/version/1.1", "title": "Late Show", "items": [item]}
    ).parsed
    assert (stated(post)["publication"], stated(post)["author"]) == ("Late Show", "Mo Lind")


def test_a_list_of_films_is_read_as_a_table() -> None:
    films = [
        {
            "title": "Ran",
            "year": 1985,
            "rating": 9,
            "review": "Wind.",
            "directors": ["Akira Kurosawa"],
        },
        {"title": "Jaws", "year": 1975, "rating": 8, "review": None},
    ]
    several = read(films, indent=1)
    review, log = several.parsed
    assert (texts(review), texts(log)) == (["Wind."], ["Jaws (1975) · 8"])
    assert stated(review)["film"] == "Ran"
    assert stated(review)["directors"] == "Akira Kurosawa"


def test_a_film_within_a_record() -> None:
    record = {
        "rated_at": "2020-01-01T10:00:00Z",
        "rating": 9,
        "movie": {"title": "Ran", "year": 1985},
    }
    (log,) = read([record]).parsed
    assert texts(log)[0].startswith("Ran (1985) · 9")


def test_records_on_one_line_stay_apart() -> None:
    parsed = read([WALLABAG] * 3).parsed
    assert len({(each.part, each.key or each.line) for each in parsed}) == 3


@pytest.mark.parametrize(
    "value",
    [
        {"name": "x", "version": "1.0", "author": "y"},
        [1, 2, 3],
        {"items": [{"sku": 1, "price": 2}]},
        [],
        None,
        "text",
        {"users": [{"name": "Ada", "email": "a@b.org"}]},
        [{"title": "A song", "artist": "B", "rating": 3, "year": 1990}],
    ],
)
def test_anybodys_data_is_left_alone(value: Any) -> None:
    with pytest.raises(LeftOut, match="no export with texts"):
        read(value)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            '---\nlayout: null\n---\n[{% for post in site.posts %}{"title": "x"}{% endfor %}]',
            "template",
        ),
        ('[{{ range .Pages }}{"title": {{ .Title }}}{{ end }}]', "template"),
        ('{\n  // settings\n  "strict": true,\n}', "settings"),
    ],
)
def test_what_belongs_to_programs_is_left_out(text: str, why: str) -> None:
    with pytest.raises(LeftOut, match=why):
        parse_file(text.encode(), "x.json")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"[1, 2", "cut or damaged"),
        (b"", "cut or damaged"),
        (b"[" * 200_000, "too deep"),
        (b'{"a": 1}\n{"a": 2}\n', "JSON Lines"),
        (b"[" + b"9" * 5000 + b"]", "cut or damaged"),
    ],
)
def test_bad_files_end_in_one_line(data: bytes, why: str) -> None:
    with pytest.raises(Unreadable, match=why) as caught:
        parse_file(data, "x.json")
    assert "\n" not in caught.value.reason


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["title", "url", "content", "tags", "author", "items", "year", "text", "movie", "published_at", "type"]), inner, max_size=5),
    max_leaves=12,
)  # fmt: skip


@given(VALUES)
def test_no_value_breaks_it(value: Any) -> None:
    try:
        read(value)
    except Unreadable as error:
        assert "\n" not in error.reason


def test_omnivore_packs_texts_beside_lists() -> None:
    saved = [
        {"slug": "ran-1", "title": "Ran", "author": "Ada Vest", "url": "https://p.example/ran", "publishedAt": "2023-02-02T00:00:00Z", "savedAt": "2024-01-01T00:00:00Z", "labels": ["film"]},
        {"slug": "gone", "title": "Gone", "url": "https://p.example/gone"},
    ]  # fmt: skip
    page = "<html><head><title>x</title></head><body><h1>Ran</h1><p>Wind.</p></body></html>"
    files = {"metadata_0_to_20.json": json.dumps(saved), "content/ran-1.html": page}
    several = parse_archive(packed(files, "export/"), "omnivore.zip")
    article, links = several.parsed
    assert texts(article) == ["Ran", "Wind."]
    assert (stated(article)["author"], stated(article)["published"]) == ("Ada Vest", "2023-02-02")
    assert texts(links) == ["Gone · https://p.example/gone"]


def test_an_archive_of_tables_is_read_table_by_table() -> None:
    links = "title,url,time_added,tags,status\nRan,https://a.example/r,1700000000,film|x,unread\n"
    films = "Title,Year,Review\nRan,1985,Wind.\n"
    files = {"part_000000.csv": links, "films.csv": films, "bank.csv": "date,amount,name\n1,2,3\n"}
    several = parse_archive(packed(files), "x.zip")
    assert [each.part for each in several.parsed] == ["part_000000.csv", "films.csv"]
    assert "bank.csv: a table whose head names no films" in several.told
