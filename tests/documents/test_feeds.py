"""Feeds: posts are articles, what Letterboxd states is believed, and XML does no harm."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.documents.feeds import parse_file
from index.documents.formats import LeftOut, Parsed, Unreadable

NAMES = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:letterboxd="https://letterboxd.com" '
    'xmlns:tmdb="https://themoviedb.org" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:wp="http://wordpress.org/export/1.2/" '
    'xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"'
)


def rss(*items: str, about: str = "<title>Night Projector</title>") -> bytes:
    inside = "\n".join(f"<item>{item}</item>" for item in items)
    return f'<?xml version="1.0"?>\n<rss version="2.0" {NAMES}><channel>{about}\n{inside}\n</channel></rss>'.encode()


def stated(parsed: Parsed) -> dict[str, object]:
    return {each.key: each.value for each in parsed.declared}


def shown(parsed: Parsed) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in parsed.blocks]


POST = (
    "<title>Tampopo &amp; the noodle western</title><link>https://x.example/t</link>"
    "<pubDate>Tue, 02 Jan 2024 20:11:12 +1300</pubDate><dc:creator>Ada Vest</dc:creator>"
    "<category>Reviews</category><description>Short.</description>"
    "<content:encoded><![CDATA[<p>Juzo&nbsp;Itami\nmakes <em>soup</em>.</p>\n<h3>Slurp</h3><ul><li>One</li></ul>]]></content:encoded>"
)


def test_a_post_is_an_article() -> None:
    (post,) = parse_file(rss(POST), "x.xml").parsed
    assert shown(post) == [
        ("paragraph", "Juzo Itami makes soup."),
        ("heading", "Slurp"),
        ("item", "One"),
    ]
    assert stated(post) == {
        "title": "Tampopo & the noodle western",
        "url": "https://x.example/t",
        "author": "Ada Vest",
        "publication": "Night Projector",
        "published": "2024-01-02",
        "tags": ["Reviews"],
    }
    assert (post.line, post.holds) == (3, "article")


@pytest.mark.parametrize(
    "words", ["The post {} appeared first on {}.", "Der Beitrag {} erschien zuerst auf {}."]
)
def test_a_line_that_only_leads_to_the_post_and_its_site_is_no_text(words: str) -> None:
    here, site = '<a href="https://x.example/t">Tampopo</a>', '<a href="https://x.example/">Owl</a>'
    body = "<p>Juzo Itami makes soup.</p><p>{}</p>"
    item = "<title>T</title><link>https://x.example/t</link><content:encoded><![CDATA[{}]]></content:encoded>"
    about = "<title>Owl</title><link>https://x.example</link>"
    (post,) = parse_file(
        rss(item.format(body.format(words.format(here, site))), about=about), "x"
    ).parsed
    assert shown(post) == [("paragraph", "Juzo Itami makes soup.")]
    assert stated(post)["footer"] == words.format("Tampopo", "Owl")
    other = 'See <a href="https://x.example/t2">another post</a> of <a href="https://x.example/">ours</a>.'
    (post,) = parse_file(rss(item.format(body.format(other)), about=about), "x").parsed
    assert len(post.blocks) == 2


def test_atom_with_xhtml_inside() -> None:
    data = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Late Show</title><author><name>Mo Lind'
        '</name></author><entry><title type="html">On &lt;i&gt;Jaws&lt;/i&gt;</title>'
        '<link rel="self" href="https://l.example/self"/><link href="https://l.example/jaws"/>'
        "<published>2023-05-06T10:00:00Z</published><updated>2024-01-01T00:00:00Z</updated>"
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The <b>shark</b> is '
        "late.</p></div></content></entry></feed>"
    )
    (post,) = parse_file(data.encode(), "x.atom").parsed
    assert shown(post) == [("paragraph", "The shark is late.")]
    assert [mark.style for mark in post.blocks[0].marks] == ["strong"]
    assert stated(post) == {
        "title": "On Jaws",
        "url": "https://l.example/jaws",
        "author": "Mo Lind",
        "publication": "Late Show",
        "published": "2023-05-06",
    }


def test_letterboxd_states_the_film() -> None:
    film = (
        "<letterboxd:watchedDate>2024-01-01</letterboxd:watchedDate><letterboxd:rewatch>Yes</letterboxd:rewatch>"
        "<letterboxd:filmTitle>Ran</letterboxd:filmTitle><letterboxd:filmYear>1985</letterboxd:filmYear>"
        "<letterboxd:memberRating>4.0</letterboxd:memberRating><tmdb:movieId>11645</tmdb:movieId>"
    )
    picture = '<p><img src="https://a.example/p.jpg"/></p> '
    review = f"<description><![CDATA[{picture}<p><em>This review may contain spoilers.</em></p> <p>Wind.</p>]]></description>"
    seen = (
        f"<description><![CDATA[{picture}<p>Watched on Monday January 1, 2024.</p>]]></description>"
    )
    several = parse_file(
        rss(f"<title>Ran, 1985 - ★★★★</title>{film}{review}", f"{film}{seen}"), "x"
    )
    post, diary = several.parsed
    assert shown(post) == [("paragraph", "Wind.")]
    assert stated(post) == {
        "film": "Ran",
        "year": "1985",
        "rating": "4",
        "scale": "5",
        "watched_date": "2024-01-01",
        "publication": "Letterboxd",
        "tmdb_id": "11645",
        "rewatch": "yes",
        "spoilers": True,
    }
    assert post.holds == "text"
    assert shown(diary) == [("item", "Ran (1985) · ★★★★ · 2024-01-01 (rewatch)")]
    assert several.told == "2 entries: 1 post, 1 without text in one log"


def test_what_wordpress_exports() -> None:
    about = (
        "<title>Night Projector</title><wp:author><wp:author_login>av</wp:author_login>"
        "<wp:author_display_name>Ada Vest</wp:author_display_name></wp:author>"
    )
    text = 'First.\n\n[gallery ids="1,2"]\n\nSecond, <em>with</em> [brackets].<!--more-->\n\nThird.'
    post = (
        f"<title>Tampopo</title><dc:creator>av</dc:creator><content:encoded><![CDATA[{text}]]></content:encoded>"
        "<excerpt:encoded><![CDATA[Noodles]]></excerpt:encoded>"
        "<wp:post_type>post</wp:post_type><wp:status>publish</wp:status>"
    )
    others = [
        f"<title>x</title><content:encoded>y</content:encoded><wp:post_type>{kind}</wp:post_type><wp:status>{state}</wp:status>"
        for kind, state in (
            ("page", "publish"),
            ("post", "draft"),
            ("attachment", "inherit"),
            ("post", "trash"),
        )
    ]
    several = parse_file(rss(post, *others, about=about), "x.xml")
    (only,) = several.parsed
    assert [text for _, text in shown(only)] == ["First.", "Second, with [brackets].", "Third."]
    assert (stated(only)["author"], stated(only)["teaser"]) == ("Ada Vest", "Noodles")
    assert several.told == "5 entries: 1 post, 2 no posts, 2 not published"


def test_what_blogger_exports() -> None:
    kind = '<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#{}"/>'
    entry = (
        "<entry>{}<title>T</title><content type='html'>&lt;p&gt;Wind.&lt;/p&gt;</content>{}</entry>"
    )
    draft = '<app:control xmlns:app="http://purl.org/atom/app#"><app:draft>yes</app:draft></app:control>'
    entries = [entry.format(kind.format(each), "") for each in ("post", "comment", "settings")]
    entries.append(entry.format(kind.format("post"), draft))
    data = f'<feed xmlns="http://www.w3.org/2005/Atom">{"".join(entries)}</feed>'
    several = parse_file(data.encode(), "x.xml")
    assert len(several.parsed) == 1
    assert several.told == "4 entries: 1 post, 2 no posts, 1 not published"


@pytest.mark.parametrize(
    ("creator", "critic"),
    [
        ("ada@example.org (Ada Vest)", "Ada Vest"),
        ("Ada Vest &lt;ada@example.org&gt;", "Ada Vest"),
        ("ada@example.org", None),
        ("admin", None),
        ("https://x.example/ada", None),
    ],
)
def test_names_and_accounts(creator: str, critic: str | None) -> None:
    (post,) = parse_file(
        rss(f"<title>T</title><author>{creator}</author><description>Wind.</description>"), "x"
    ).parsed
    assert stated(post).get("author") == critic


def test_several_posts_on_one_line_stay_apart() -> None:
    data = rss(*["<title>T</title><description>Wind.</description>"] * 3).replace(b"\n", b"")
    places = {(post.part, post.key or post.line) for post in parse_file(data, "x.xml").parsed}
    assert len(places) == 3


def test_entities_are_never_followed() -> None:
    data = (
        b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
        b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/hostname">]>'
        b"<rss><channel><item><title>T</title><description>&c; &f; wind</description></item></channel></rss>"
    )
    (post,) = parse_file(data, "x.xml").parsed
    assert "aaaa" not in post.blocks[0].text
    assert post.blocks[0].text.endswith("wind")


def test_a_declared_encoding_is_used() -> None:
    data = '<?xml version="1.0" encoding="windows-1254"?><rss><channel><item><title>Kış</title><description>Uykusu: güzel, şiir gibi.</description></item></channel></rss>'
    (post,) = parse_file(data.encode("cp1254"), "x.xml").parsed
    assert (stated(post)["title"], post.blocks[0].text) == ("Kış", "Uykusu: güzel, şiir gibi.")


def test_a_feed_that_was_cut_keeps_what_there_is() -> None:
    data = rss(POST, POST)
    several = parse_file(data[: data.index(b"</item>") + 40], "x.xml")
    assert shown(several.parsed[0])[0] == ("paragraph", "Juzo Itami makes soup.")


@pytest.mark.parametrize(
    "data",
    [
        b"<urlset/>",
        b"<opml><body/></opml>",
        b"no xml at all",
        b"",
        b"<a><b></a>",
        b"<html><p>x</p></html>",
    ],
)
def test_other_xml_is_left_out(data: bytes) -> None:
    with pytest.raises(LeftOut):
        parse_file(data, "x.xml")


@pytest.mark.parametrize(
    "text",
    [
        "---\nlayout: null\n---\n<?xml version='1.0'?><rss><channel>{% for post in site.posts %}<item/>{% endfor %}</channel></rss>",
        "<rss><channel>{{ range .Data.Pages }}<item><title>{{ .Title }}</title></item>{{ end }}</channel></rss>",
    ],
)
def test_a_template_of_a_feed_is_no_feed(text: str) -> None:
    with pytest.raises(LeftOut, match="template"):
        parse_file(text.encode(), "x.xml")


@given(st.binary(max_size=120), st.integers(0, 700))
def test_no_bytes_break_it(noise: bytes, at: int) -> None:
    data = rss(POST)
    try:
        parse_file(data[:at] + noise + data[at + len(noise) :], "x.xml")
    except Unreadable as error:
        assert "\n" not in error.reason
