"""Saved pages of many habits: the text whole, the furniture gone, the facts right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from index.documents.html import parse_file
from index.documents.read import read
from index.documents.walk import Found, walk
from index.facts import read_facts
from index.model import Review

from .page_builder import BODY, FIRST, FOOTER, page, paragraphs
from .saved_pages import PAGES_OF_SITES, Saved
from .saved_pages_more import MORE_PAGES

ALL = (*PAGES_OF_SITES, *MORE_PAGES)


def reviewed(saved: Saved, folder: Path) -> Review:
    (folder / saved.path).write_bytes(saved.source)
    found = next(each for each in walk(folder) if isinstance(each, Found))
    return read_facts(read(found, folder)[0], review_id="r")


def stated(review: Review, name: str) -> Any:
    """A field of the review as the answers name it."""
    rating = review.rating
    own: dict[str, Any] = {
        "film": review.film_titles[0] if review.film_titles else None,
        "rating": rating.printed if rating else None,
        "percent": rating.percent if rating else None,
        "rating kind": rating.kind if rating else None,
        "warning": " ".join(review.warnings),
    }
    if name in own:
        return own[name]
    value = getattr(review, name, None) if hasattr(review, name) else getattr(review.credits, name)
    return list(value) if isinstance(value, tuple) else value


@pytest.mark.parametrize("saved", ALL, ids=[saved.name for saved in ALL])
def test_a_saved_page(saved: Saved, tmp_path: Path) -> None:
    review = reviewed(saved, tmp_path)
    for name, answer in saved.facts.items():
        found = stated(review, name)
        assert answer in found if name == "warning" else found == answer, name
    for phrase in saved.keep:
        assert phrase in review.text
    for phrase in saved.drop:
        assert phrase not in review.text


def blog(*bodies: str) -> str:
    return page(
        '<div class="main">' + "".join(
            f'<div class="post hentry"><h3 class="post-title"><a href="https://nightreel.example/{n}">{word} Harbour</a></h3>'
            f'<abbr class="published" title="2018-03-0{n}T10:00:00">x</abbr><div class="post-body">{body}</div>'
            f'<p class="post-footer">Posted by <span class="author vcard"><span class="fn">Ines Kaltwasser</span></span></p></div>'
            for n, (word, body) in enumerate(zip(("Salt", "Cold", "Far"), bodies, strict=False), 1)
        ) + f'</div><div class="sidebar"><p>{FOOTER}</p></div>',
        '<meta property="og:site_name" content="The Night Reel">', title="The Night Reel",
    )  # fmt: skip


def test_each_whole_post_of_a_page_is_a_document(tmp_path: Path) -> None:
    source = blog(paragraphs(), paragraphs(*reversed(BODY)), paragraphs())
    first, second, third = parse_file(source.encode(), "blog.html")
    assert len({first.line, second.line, third.line}) == 3
    stated_by = {item.key: item.value for item in second.declared}
    assert stated_by["page title"] == "Cold Harbour"
    assert stated_by["post url"] == "https://nightreel.example/2"
    assert (stated_by["mark time"], stated_by["mark author"]) == ("2018-03-02", "Ines Kaltwasser")
    assert stated_by["meta og:site_name"] == "The Night Reel"
    assert BODY[2] in [block.text for block in second.blocks] and FOOTER not in str(second.blocks)


def test_beginnings_of_posts_are_one_page_of_no_film(tmp_path: Path) -> None:
    source = blog(*(f"<p>{text} [&hellip;]</p>" for text in BODY))
    review = reviewed(Saved("", source.encode()), tmp_path)
    assert (review.kind, review.film_titles, review.critic) == ("archive", (), None)


def test_a_post_and_the_beginnings_of_others_stay_one_document() -> None:
    source = blog(paragraphs(), f"<p>{BODY[0]} …</p>", f"<p>{BODY[1]} …</p>")
    assert len(parse_file(source.encode(), "blog.html")) == 1


def test_long_comments_are_no_posts() -> None:
    said = "".join(
        f'<article class="comment"><h4>{name}</h4>{paragraphs()}</article>'
        for name in ("One", "Two", "Three")
    )
    source = page(f'<h1>Salt Harbour</h1>{paragraphs()}<section id="comments">{said}</section>')
    assert len(parse_file(source.encode(), "salt.html")) == 1


def saved(tmp_path: Path, source: str, name: str = "salt-harbour-review.html") -> Review:
    return reviewed(Saved("page", source.encode(), path=name), tmp_path)


def test_what_stands_after_a_body_that_was_closed_too_early_is_kept(tmp_path: Path) -> None:
    source = (
        f"<html><head><title>Salt Harbour (2017)</title></head><body><p>Night Reel</p></body>"
        f"<section><h1>Salt Harbour (2017)</h1>{paragraphs()}</section></html>"
    )
    review = saved(tmp_path, source)
    assert all(text in review.text for text in BODY)
    assert review.film_titles == ("Salt Harbour",)


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("<!doctype html><html lang=en><meta charset=utf-8><title>Salt Harbour review</title>"
         "<link rel=x href=y><header><nav>Home</nav></header><main><article>", "</article></main>"),
        ("<link rel=x href=y>\n<main><section>", "</section></main>"),
        ("<title>Salt</title><asp:Content ID='a' Runat='Server'><div>", "</div></asp:Content>"),
        ("<html><head><title>Salt</title></head><article>", "</article></html>"),
    ],
)  # fmt: skip
def test_a_page_that_leaves_the_tags_of_its_body_out_is_read(before: str, behind: str) -> None:
    text = f"{before}<h1>Salt Harbour review</h1>Lead in. {paragraphs()}<p>Last.</p>{behind}"
    (parsed,) = parse_file(text.encode(), "salt.html")
    shown = [block.text for block in parsed.blocks]
    assert shown[:2] == ["Salt Harbour review", "Lead in."]
    assert len(shown) > 3
    assert parsed.warnings == ()


def test_a_heading_that_breaks_its_line_is_one_where_the_page_is_called_so(tmp_path: Path) -> None:
    def film(title: str) -> str | None:
        heading = "<h1>Salt<br><span>Harbour</span></h1>"
        head = f"<html><head><title>{title}</title></head><body>"
        return saved(tmp_path, f"{head}{heading}{paragraphs()}</body></html>", "1.html").title

    assert film("Salt Harbour - Night Reel") == "Salt Harbour"
    assert film("Night Reel") != "Salt Harbour"


def test_a_first_heading_that_is_the_owner_gives_way_to_the_film_and_its_year(
    tmp_path: Path,
) -> None:
    def title(second: str) -> str | None:
        source = (
            "<html><head><title>Salt Harbour (2017) Review | Ines Kaltwasser</title></head><body>"
            f"<h1>Ines Kaltwasser</h1><h2>{second}</h2>{paragraphs()}</body></html>"
        )
        return saved(tmp_path, source).title

    assert title("Salt Harbour (2017) – A Wet Joke") == "Salt Harbour (2017) – A Wet Joke"
    assert title("Films by others") != "Films by others"


def test_a_first_heading_above_a_box_of_credits_is_the_title(tmp_path: Path) -> None:
    rows = "".join(
        f"<p>{label}: {value}</p>"
        for label, value in (
            ("Director", "Tove Lindqvist"),
            ("Year", "2017"),
            ("Runtime", "112 min"),
            ("Genre", "Drama"),
        )
    )
    source = (
        f"<html><head><title>Movie details</title></head><body><h1>Salt Harbour</h1>{rows}"
        f"<p>Synopsis: {FIRST}</p></body></html>"
    )
    assert saved(tmp_path, source, "7.html").film_titles == ("Salt Harbour",)


def test_a_heading_below_the_headline_says_who_reviewed(tmp_path: Path) -> None:
    def critic(heading: str) -> str | None:
        source = (
            "<html><head><title>Salt Harbour</title></head><body><h2>Salt Harbour</h2>"
            f"<h1>{heading}</h1>{paragraphs()}</body></html>"
        )
        return saved(tmp_path, source).critic

    assert critic("[CRÍTICA] El puerto por Inés Calderón") == "Inés Calderón"
    assert critic("Un puerto para Inés Calderón") is None


def test_front_matter_above_a_page() -> None:
    post = b"---\nlayout: post\nauthor: Ann Lee\n---\n\n" + page("Salt", paragraphs()).encode()
    parsed = parse_file(post, "post.html")[0]
    assert [(item.key, item.value, item.line) for item in parsed.declared][:2] == [
        ("layout", "post", 2), ("author", "Ann Lee", 3),
    ]  # fmt: skip
    assert not any("layout" in block.text for block in parsed.blocks)
    rule = parse_file(b"---\n<p>A page that begins with a rule and goes on.</p>", "rule.html")[0]
    assert not rule.declared


@pytest.mark.parametrize(
    ("opened", "closed", "kept"),
    [
        ("<main><section>", "</section></main>", True),
        ("<article>", "</article>", True),
        ("<main>", "</main>", False),
        ("<section>", "</section>", False),
        ("<div>", "</div>", False),
    ],
)
def test_the_foot_of_a_section_holds_text_and_that_of_the_page_does_not(
    opened: str, closed: str, kept: bool
) -> None:
    said = "A film of long winters that is worth the walk through the snow to see it."
    body = f"{opened}<h1>Low Water</h1>{paragraphs()}<footer><p>{said}</p></footer>{closed}"
    (parsed,) = parse_file(f"<html><body>{body}</body></html>".encode(), "page.html")
    assert (said in [block.text for block in parsed.blocks]) == kept
