"""Ratings that only pictures, classes, rows of icons and calls of templates show."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.documents.rated_pictures import rating_of_picture
from tests.facts.build import read_saved

BODY = (
    "Ane Holt's film opens on an empty quay, and for a while the fog is the only thing that moves. "
    "The keeper of the light comes down to the water and counts the boats; there is one too many.\n\n"
    "What follows is a slow and careful story about a town that would rather not know. Holt keeps "
    "her camera low and her cuts long, and the cast repay her patience in every scene."
)


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("/img/4.5-stars.png", "4.5 stars"),
        ("stars_3.gif", "3 stars"),
        ("3_5_stars.png", "3.5 stars"),
        ("four-stars.jpg?w=300", "4 stars"),
        ("three-and-a-half-stars-300x60.png", "3.5 stars"),
        ("star35.gif", "3.5 stars"),
        ("1star.svg", "1 star"),
        ("etoiles4.gif", "4 stars"),
        ("7-out-of-10.png", "7/10"),
        ("rating-8.png", "8"),
        ("five-star-hotel.jpg", ""),
        ("star4.gif", ""),
        ("half-star.png", ""),
        ("20-stars.jpg", ""),
        ("star-wars-4.jpg", ""),
        ("8of10.jpg", ""),
        ("stars.png", ""),
    ],
)
def test_names_of_pictures(source: str, shown: str) -> None:
    assert rating_of_picture(source) == shown


def printed(folder: Path, text: str, name: str) -> str | None:
    rating = read_saved(folder, text, name).rating
    return rating.printed if rating is not None and rating.kind == "verdict" else None


ICON = '<i class="fa fa-star"></i>'
LIT, UNLIT = '<i class="fa fa-star checked"></i>', '<i class="fa fa-star"></i>'
GLYPH_LIT, GLYPH = '<span class="star filled">★</span>', '<span class="star">★</span>'
SOLID, EMPTIED = '<i class="fas fa-star"></i>', '<i class="far fa-star"></i>'
FULL, HALVED = '<i class="star full"></i>', '<i class="star half"></i>'
STAR, HALF, NONE = (f'<img src="{name}.png">' for name in ("star", "half-star", "star-off"))


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ('<p><img src="/i/3.5-stars.png" alt=""></p>', "3.5 stars"),
        ('<p><img src="a.png" alt="Four stars"></p>', "4 stars"),
        ('<p>Rating: <img src="a.png" alt="4/5"></p>', "4/5"),
        (f"<p>{STAR * 3}{HALF}</p>", "★★★½"),
        (f"<p>{STAR * 3}{NONE * 2}</p>", "3/5"),
        (f"<p>{ICON * 4}</p>", "★★★★"),
        ("<p><span>★★★</span><span style='color:#ccc'>★★</span></p>", "3/5"),
        (f"<p>{LIT * 3}{UNLIT * 2}</p>", "3/5"),
        (f"<div class='score'><b>Rating:</b> {LIT}{LIT}{UNLIT}{UNLIT}</div>", "2/4"),
        (f"<p>{GLYPH_LIT * 3}{GLYPH * 2}</p>", "3/5"),
        (f"<p>{LIT * 5}</p>", "★★★★★"),
        (f"<p>{FULL * 4}{HALVED}</p>", "4.5/5"),
        (f"<p>{FULL * 3}{HALVED}{FULL.replace(' full', '')}</p>", "3.5/5"),
        (f"<div class='user-rating'>{LIT * 3}{UNLIT * 2}</div>", None),
        (
            f"<section class='rating'><p>{SOLID * 4}{EMPTIED}</p><p>Users {SOLID * 5}</p></section>",
            "4/5",
        ),
        (f"<section class='rating'><p>{SOLID * 4}{EMPTIED}</p></section>", "4/5"),
        ('<div class="stars" data-rating="3.5"></div>', "3.5 stars"),
        ('<div class="stars" data-rating="3.7"></div>', None),
        ('<div data-rating="3.5"></div>', None),
        ('<div id="rating"><h2>8</h2></div>', "8"),
        ('<div id="rating-16"><h2>16</h2></div>', None),
        ("<p>★★★★ Rating: 4 out of 5.</p>", "4 out of 5"),
        ("<p>★★★★ (4/5)</p>", "★★★★ (4/5)"),
        ('<div class="stars" style="--rating: 3.5"></div>', "3.5/5"),
        ('<div class="four-stars"></div>', "4 stars"),
        ('<div class="puntuacion">7</div>', "7"),
        ('<div class="review-total-box"><span>4</span></div>', "4"),
        ('<p><img src="a.png" alt="4/5"></p>', None),
        (f"<p>{ICON}</p>", None),
        ('<p><a href="/x"><img src="4-stars.png"></a></p>', None),
        ('<p><img src="4-stars.png"> is good, <img src="2-stars.png"> is not.</p>', None),
        ('<div class="user-rating"><img src="4-stars.png"></div>', None),
    ],
)
def test_what_pages_draw(tmp_path: Path, markup: str, shown: str | None) -> None:
    text = "".join(f"<p>{each}</p>" for each in BODY.split("\n\n"))
    page = (
        f"<html><body><article><h1>Salt Harbour review</h1>{text}{markup}</article></body></html>"
    )
    assert printed(tmp_path, page, "page.html") == shown


@pytest.mark.parametrize(
    ("mark", "shown"),
    [
        ("{{ stars(stars=4) }}", "4 stars"),
        ("{{ stars(stars=1)}}", "1 star"),
        ("{{ rating(value=4, max=5) }}", "4/5"),
        ("{{< rating 3.5 >}}", "3.5"),
        ("[usr 4 max=5]", "4/5"),
        ("<Rating value={4} />", "4"),
        ('<stars value="4"></stars>', "4 stars"),
        ("![](/img/4-stars.png)", "4 stars"),
        ("![★★★★](poster.png)", "★★★★"),
        (f"{ICON * 3}", "★★★"),
        ("![Salt Harbour](/img/star-boat.png)", None),
        ("{{ stars(stars=page.rating) }}", None),
        ('{{% review-rating num="9" %}}', "9"),
        ("{{< rating-stars 3.5 >}}", "3.5"),
        ('{{< film-score num="3" of="5" >}}', "3/5"),
        ('{{<bewertung punkte="8" max="10">}}', "8/10"),
        ('{{< note "4/5" >}}', "4/5"),
        ("{{< wertung 7 >}}", "7"),
        ("{{< estrellas 4 >}}", "4 stars"),
        ("{{> stars 4}}", "4 stars"),
        ("{{ render_rating(4, 5) }}", "4/5"),
        ('{% rating "4 out of 5" %}', "4 out of 5"),
        ('{{< review title="Salt Harbour" rating="8" pages="3" >}}', "8"),
        ('<ReviewScore score="8" />', "8"),
        ('<star-rating value="3.5"></star-rating>', "3.5"),
        ('<x-rating :value="4" :max="5" />', "4/5"),
        ('{{< stars "***½" >}}', "***½"),
        ("{{< stars 4 >}} and {{< stars 4 >}}", "4 stars"),
        ("{{< stars 4 >}} and {{< stars 2 >}}", None),
        ("{{< imdb-rating 7.5 >}}", None),
        ("{{< age-rating 16 >}}", None),
        ("{{< content-rating 18 >}}", None),
        ("{{< review 8 >}}", None),
        ("{{< note 3 >}}", None),
        ("{{< nota 12 >}}", None),
        ("{{< note >}}Seen twice.{{< /note >}}", None),
        ('{{< github-stars "someone/something" >}}', None),
        ('{{< star "Rex Harmon" >}}', None),
        ("{{< footnote 3 >}}", None),
        ('{{< rating "PG-13" >}}', None),
    ],
)
def test_what_notes_draw(tmp_path: Path, mark: str, shown: str | None) -> None:
    assert printed(tmp_path, f"# Salt Harbour (2019)\n\n{BODY}\n\n{mark}\n", "note.md") == shown


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ('star: "/stars/4.5_stars.svg"', "4.5 stars"),
        ('stars: "****"', "****"),
        ('tags: [film, "stars:4"]', "4 stars"),
        ('tags: [film, "★★★★"]', "★★★★"),
        ('categories: [film, "4 stars"]', "4 stars"),
        ("tags: [film, five-star, top-10]", None),
        ('tags: ["4 stars", "5 stars"]', None),
        ("image: /img/five-stars-over-the-quay.png", None),
    ],
)
def test_what_front_matter_draws(tmp_path: Path, line: str, shown: str | None) -> None:
    assert (
        printed(tmp_path, f'---\ntitle: "Salt Harbour"\n{line}\n---\n\n{BODY}\n', "note.md")
        == shown
    )
