"""What a page states of itself: what must be found, and what must not be taken for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from index.model import Review

from .page_builder import BODY, data, page, paragraphs, review_data
from .saved_pages import Saved
from .test_html_pages import reviewed, stated

SITE = '<meta property="og:site_name" content="The Night Reel">'
URL = '<link rel="canonical" href="https://www.thenightreel.example/salt">'
PERSON = {"@type": "Person", "name": "Ines Kaltwasser"}
MOVIE = {"@type": "Movie", "name": "Salt Harbour"}


@pytest.fixture
def read(tmp_path: Path):  # type: ignore[no-untyped-def]
    def read(
        head: str = "", body: str = "", *, name: str = "salt-harbour.html", **more: Any
    ) -> Review:
        source = page(f"<article><h1>Salt Harbour</h1>{body}{paragraphs()}</article>", head, **more)
        return reviewed(Saved("", source.encode(), path=name), tmp_path)

    return read


def article(**more: Any) -> dict[str, Any]:
    return {"@type": "Article", "headline": "Salt Harbour", "datePublished": "2018-03-04", **more}


@pytest.mark.parametrize(
    "author",
    [
        {"@type": "Organization", "name": "The Night Reel"}, "The Night Reel", "admin", "Staff", "", None, [],
        {"@type": "Person", "name": "ines@nightreel.example"}, {"@type": "Person", "name": "user4711"}, {"@id": "#nobody"},
        {"@type": "Person", "name": "https://nightreel.example/author/ines"}, {"@type": "Person", "name": "Redaktion"},
    ],
)  # fmt: skip
def test_who_is_no_critic(read, author: Any) -> None:  # type: ignore[no-untyped-def]
    assert (
        read(data(article(author=author, publisher={"name": "The Night Reel"})) + SITE).critic
        is None
    )


@pytest.mark.parametrize(
    ("author", "critic"),
    [
        (PERSON, "Ines Kaltwasser"),
        ([PERSON, {"@type": "Person", "name": "Aki Mantere"}], "Ines Kaltwasser, Aki Mantere"),
        ("Ines Kaltwasser", "Ines Kaltwasser"),
        ({"@type": ["Person"], "name": ["Ines Kaltwasser"]}, "Ines Kaltwasser"),
        ({"name": "By Ines Kaltwasser"}, "Ines Kaltwasser"),
    ],
)
def test_who_is_the_critic(read, author: Any, critic: str) -> None:  # type: ignore[no-untyped-def]
    assert read(data(article(author=author))).critic == critic


def test_a_film_has_a_screenwriter_a_year_and_an_average_but_no_critic(read) -> None:  # type: ignore[no-untyped-def]
    review = read(
        data({**MOVIE, "author": PERSON, "datePublished": "2017-09-01", "duration": "PT1H52M", "genre": ["Comedy", "Drama"],
              "director": [{"@type": "Person", "name": "Tove Lindqvist"}], "actor": [{"name": "Aki Mantere"}],
              "aggregateRating": {"@type": "AggregateRating", "ratingValue": 3.87, "bestRating": 5, "ratingCount": 9041}})
    )  # fmt: skip
    assert review.critic is None and review.published is None
    assert review.credits.writer == ("Ines Kaltwasser",) and review.credits.director == (
        "Tove Lindqvist",
    )
    assert (review.credits.year, review.credits.runtime) == (2017, 112)
    assert review.credits.genres == ("Comedy", "Drama")
    assert review.rating is not None and review.rating.kind == "aggregate"


def test_readers_reviews_of_a_film_are_nobody_s_verdict(read) -> None:  # type: ignore[no-untyped-def]
    readers = [
        {
            "@type": "Review",
            "author": f"Reader {word}",
            "reviewRating": {"ratingValue": n, "bestRating": 5},
        }
        for n, word in enumerate(("One", "Two", "Three"), 2)
    ]
    review = read(data({**MOVIE, "review": readers}))
    assert (review.critic, review.rating, review.kind) == (None, None, "listing")
    assert review.film_titles[0] == "Salt Harbour"


def test_a_film_s_number_elsewhere_and_its_first_showing(read) -> None:  # type: ignore[no-untyped-def]
    film = {
        **MOVIE,
        "sameAs": "https://www.imdb.com/title/tt7654321/",
        "releasedEvent": [{"startDate": "2017"}],
    }
    review = read(data(review_data(itemReviewed=film)))
    assert review.credits.year == 2017
    assert [fact.value for fact in review.facts if fact.field == "ids.imdb"] == ["tt7654321"]
    there = {"startDate": "2017-05-03", "location": {"@type": "Country", "name": "UK"}}
    film |= {"releasedEvent": [there], "datePublished": "2017-03-01"}
    review = read(data(review_data(itemReviewed=film)))
    assert [(each.date, each.country) for each in review.credits.releases] == [
        ("2017-03-01", None),
        ("2017-05-03", "UK"),
    ]


def test_rdfa_lite(read) -> None:  # type: ignore[no-untyped-def]
    markup = (
        '<div vocab="https://schema.org/" typeof="Review"><span property="author" typeof="Person"><span property="name">Ines '
        'Kaltwasser</span></span><div property="itemReviewed" typeof="Movie"><span property="name">Salt Harbour</span><span '
        'property="director">Tove Lindqvist</span></div><div property="reviewRating" typeof="Rating"><meta '
        'property="ratingValue" content="4"><meta property="bestRating" content="5"></div></div>'
    )
    review = read("", markup)
    assert (review.critic, review.credits.director) == ("Ines Kaltwasser", ("Tove Lindqvist",))
    assert review.rating is not None and review.rating.printed == "4/5"


def test_data_as_film_networks_wrap_it(read) -> None:  # type: ignore[no-untyped-def]
    wrapped = (
        data(review_data())
        .replace('json">', 'json">\n/* <![CDATA[ */\n')
        .replace("</script>", "\n/* ]]> */\n</script>")
    )
    review = read(wrapped)
    assert (review.critic, review.warnings) == ("Ines Kaltwasser", ())


def test_a_verdict_inside_the_film_s_data_is_the_page_s(read) -> None:  # type: ignore[no-untyped-def]
    one = {
        "@type": "Review",
        "author": PERSON,
        "reviewRating": {"ratingValue": "3.50", "bestRating": "5"},
    }
    review = read(data({**MOVIE, "review": one}))
    assert (review.critic, review.rating.printed) == ("Ines Kaltwasser", "3.5/5")


def test_an_article_that_is_linked_is_not_the_page(read) -> None:  # type: ignore[no-untyped-def]
    other = {
        "@type": "Article",
        "headline": "Wet Coats",
        "author": "Other Person",
        "datePublished": "2001-01-01",
    }
    own = article(author=PERSON)
    for nodes in ([other, own, other], [own, other]):
        review = read(data({"@graph": nodes}))
        assert (review.critic, review.published) == ("Ines Kaltwasser", "2018-03-04")
    assert read(data({"@graph": [other, {**other, "headline": "Old Coats"}]})).critic is None


def test_a_book_is_no_film(read) -> None:  # type: ignore[no-untyped-def]
    review = read(
        data(
            review_data(
                itemReviewed={"@type": "Book", "name": "Salt Harbour", "author": "A. Writer"}
            )
        )
    )
    assert review.kind == "other" and review.credits.writer == ()


def test_several_films_are_none(read) -> None:  # type: ignore[no-untyped-def]
    films = [
        {"@type": "Movie", "name": f"Harbour {word}", "director": f"Some {word}"}
        for word in ("Ay", "Bee")
    ]
    assert read(data(*films)).credits.director == ()


@pytest.mark.parametrize(
    ("rating", "printed", "percent"),
    [
        ({"ratingValue": "4", "bestRating": "5"}, "4/5", 80), ({"ratingValue": 8, "bestRating": 10}, "8/10", 80),
        ({"ratingValue": "4"}, "4/5", 80), ({"ratingValue": "8"}, "8", None), ({"ratingValue": "75", "bestRating": 100}, "75/100", 75),
        ({"ratingValue": "B+"}, "B+", 83), ({"ratingValue": 0, "bestRating": 5}, None, None), ({"ratingValue": ""}, None, None),
        ({"@type": "AggregateRating", "ratingValue": 4, "bestRating": 5}, None, None), ("", None, None),
        ({"ratingValue": "7,5", "bestRating": "10"}, "7,5/10", 75), ({"ratingValue": "3.0", "bestRating": "4.0"}, "3/4", 75),
        ({"ratingValue": 9, "bestRating": 5}, "9", None),
    ],
)  # fmt: skip
def test_ratings_of_data(read, rating: Any, printed: str | None, percent: float | None) -> None:  # type: ignore[no-untyped-def]
    found = read(data(review_data(reviewRating=rating))).rating
    assert (found and found.printed, found and found.percent) == (printed, percent)


def test_a_rating_is_shown_as_the_page_prints_it(read) -> None:  # type: ignore[no-untyped-def]
    review = read(data(review_data()), "<p>★★★★☆</p>")
    assert review.rating is not None and review.rating.printed == "★★★★☆"


@pytest.mark.parametrize(
    ("head", "found"),
    [
        ('<meta name="author" content="Ines Kaltwasser">', "Ines Kaltwasser"),
        ('<meta name="parsely-author" content="Ines Kaltwasser">', "Ines Kaltwasser"),
        ('<meta property="article:author" content="https://www.facebook.com/ines">', None),
        ('<meta name="author" content="The Night Reel">' + SITE, None), ('<meta name="author" content="webdesign4you">', None),
        ('<meta name="author" content="Harbour Media Group">', None), ('<meta name="twitter:creator" content="@ines">', None),
    ],
)  # fmt: skip
def test_critics_of_meta_elements(read, head: str, found: str | None) -> None:  # type: ignore[no-untyped-def]
    assert read(head).critic == found


@pytest.mark.parametrize(
    ("head", "title", "name"),
    [
        (SITE, "Salt Harbour", "The Night Reel"), (URL, "Salt Harbour | The Night Reel", "The Night Reel"),
        ('<link rel="canonical" href="https://nightreel.example/a">', "Salt Harbour | The Night Reel", "The Night Reel"),
        (URL, "The Night Reel: Salt Harbour", "The Night Reel"), ("", "Salt Harbour | Reviews", None), ("", "Salt Harbour - Part Two", None),
        ("", "Salt Harbour – The Night Reel", "The Night Reel"), ("", "Salt Harbour - Film - The Night Reel", "The Night Reel"),
        ("", "Salt Harbour | Trailer", None), ("", "Salt Harbour | Review by Ann Lee", None), ("", "Salt Harbour - 2017", None),
        ("", "Salt Harbour, seen again | The Night Reel", None), ("", "Salt Harbour: The Gulls", None), ("", "Bo Olsen: Salt Harbour", None),
        ('<meta property="og:site_name" content="The Night Reel | Films and more">', "Salt Harbour", "The Night Reel"),
        ('<meta property="og:site_name" content="www.thenightreel.example">' + URL, "The Night Reel - Salt Harbour", "The Night Reel"),
    ],
)  # fmt: skip
def test_publications(read, head: str, title: str, name: str | None) -> None:  # type: ignore[no-untyped-def]
    assert read(head, title=title).publication == name


@pytest.mark.parametrize(
    ("strip", "director"),
    [
        (("Ann Lee", "112 minutes", "Horror, Thriller"), ("Ann Lee",)),
        (("Ann Lee, Bo Low", "1h 52m", "Drama"), ("Ann Lee", "Bo Low")),
        (("Ann Lee", "5 min read", "Drama"), ()),
        (("Ann Lee", "12 minutes", "Drama"), ()),
        (("Ann Lee", "112 minutes", "Gulls"), ()),
        (("Director: Cy Dent", "Ann Lee", "112 minutes", "Drama"), ("Cy Dent",)),
    ],
)
def test_makers_above_running_time_and_genres(
    read,  # type: ignore[no-untyped-def]
    strip: tuple[str, ...],
    director: tuple[str, ...],
) -> None:
    held = "".join(f"<div>{line}</div>" for line in strip)
    assert read("", f"<div>{held}</div>").credits.director == director


@pytest.mark.parametrize(
    ("head", "year"),
    [
        ('<meta name="description" content="A critical look at Salt Harbour (2017) and its gulls.">', 2017),
        ('<meta property="og:description" content="A ferry, a storm and no harbour at all."><meta name="description" '
         'content="A critical look at Salt Harbour (2017).">', 2017),
        ('<meta name="description" content="A critical look at Wet Coats (2009) and its gulls.">', None),
    ],
)  # fmt: skip
def test_the_year_in_a_description(read, head: str, year: int | None) -> None:  # type: ignore[no-untyped-def]
    assert read(head).credits.year == year


@pytest.mark.parametrize(
    ("home", "name"),
    [("The Night Reel", "The Night Reel"), ("TNR · est. 2009 The Night Reel.", "The Night Reel"),
     ("The Night Reel Films for people in wet coats", "The Night Reel"), ("Home", None), ("The Night", None)],
)  # fmt: skip
def test_the_site_in_the_title_is_linked_to_its_front(read, home: str, name: str | None) -> None:  # type: ignore[no-untyped-def]
    body = f'<header><a href="/">{home}</a></header>'
    assert read("", body, title="Salt Harbour again · The Night Reel").publication == name


@pytest.mark.parametrize(
    ("over", "title", "name"),
    [
        ('<h1><a href="/">The Night Reel</a></h1>', "The Night Reel: Salt Harbour", "The Night Reel"),
        ('<h1><a href="/">The Night Reel</a></h1>', "Salt Harbour", "The Night Reel"),
        ("<header><h1>The Night Reel</h1></header>", "The Night Reel: Salt Harbour", "The Night Reel"),
        ("<header><h1>The Night Reel</h1></header>", "Salt Harbour", None),
        ('<header><a href="/">Kritiken</a></header>', "Salt Harbour - Kritik", None),
        ('<h1><a href="/">Startseite</a></h1>', "Salt Harbour", None),
        ('<header class="entry-header"><h1>Wet Coats</h1></header>', "Wet Coats: Salt Harbour", None),
    ],
)  # fmt: skip
def test_the_name_over_the_page(tmp_path: Path, over: str, title: str, name: str | None) -> None:
    post = f"<article><h2>Salt Harbour</h2>{paragraphs()}</article>"
    saved = Saved("", page(f"{over}{post}", "", title=title).encode(), path="salt-harbour.html")
    assert reviewed(saved, tmp_path).publication == name


@pytest.mark.parametrize(
    ("box", "name"),
    [
        ('<div class="author-box"><h4>Ines Kaltwasser</h4><p>Sieht gern Boote.</p></div>', "Ines Kaltwasser"),
        ('<div class="auteur"><a href="#">Ines Kaltwasser</a></div>', "Ines Kaltwasser"),
        ('<div class="author-box"><h4>Über die Autorin</h4><p>Sieht gern Boote.</p></div>', None),
        ('<div class="related"><div class="author-box"><h4>Ines Kaltwasser</h4></div></div>', None),
    ],
)  # fmt: skip
def test_a_box_about_who_wrote(read, box: str, name: str | None) -> None:  # type: ignore[no-untyped-def]
    assert read("", box).critic == name


@pytest.mark.parametrize(
    ("home", "notice", "name"),
    [
        ("The Night Reel", "© 2018 The Night Reel. All rights reserved.", "The Night Reel"),
        ("The Night Reel", "© 2018 Wet Coats Ltd", "The Night Reel"),
        ("Home", "© 2018 Wet Coats Ltd", "Wet Coats"),
        ("Home", "All gulls are welcome here.", None),
    ],
)
def test_the_owner_of_the_site_is_linked_to_its_front(
    read,  # type: ignore[no-untyped-def]
    home: str,
    notice: str,
    name: str | None,
) -> None:
    body = f'<header><a href="../index.html">{home}</a></header><footer><p>{notice}</p></footer>'
    assert read("", body, title="Salt Harbour").publication == name


@pytest.mark.parametrize(
    ("head", "body", "day"),
    [
        ('<meta property="article:published_time" content="2018-03-04T23:30:00-05:00">', "", "2018-03-04"),
        ('<meta property="article:modified_time" content="2018-03-04">', "", None),
        ('<meta name="dc.date" content="2018-03-04">', "", "2018-03-04"),
        ("", '<time class="entry-date published" datetime="2018-03-04T10:00:00">March</time><time class="updated" datetime="2020-01-01">x</time>', "2018-03-04"),
        ("", '<time datetime="2018-03-04">a</time><time datetime="2019-03-04">b</time>', None),
        ("", '<span title="Publié le 04.03.2018 à 08:31" class="icon"></span>', "2018-03-04"),
        ("", '<span title="Vu le 04.03.2018" class="icon"></span>', None),
        ("", '<p>Posted <!-- on --><time datetime="2018-03-04">a</time></p>', "2018-03-04"),
        ("", '<p><b>Lançamento:</b> <time datetime="2018-03-04">a</time></p>', None),
        ("", '<p>Released on <time datetime="2018-03-04">a</time></p>', None),
        ("", '<p class="watched-on"><time datetime="2018-03-04">seen</time></p>', None),
    ],
)  # fmt: skip
def test_dates(read, head: str, body: str, day: str | None) -> None:  # type: ignore[no-untyped-def]
    assert read(head, body).published == day


@pytest.mark.parametrize(
    ("head", "url"),
    [
        (URL, "https://www.thenightreel.example/salt"),
        ('<meta property="og:url" content="https://nightreel.example/a">', "https://nightreel.example/a"),
        ('<link rel="canonical" href="/salt">', None),
        ('<link rel="canonical" href="https://web.archive.org/web/20180304id_/http://nightreel.example/a">', "http://nightreel.example/a"),
    ],
)  # fmt: skip
def test_addresses(read, head: str, url: str | None) -> None:  # type: ignore[no-untyped-def]
    assert read(head).url == url


def test_a_language_that_the_text_is_not_in_is_the_template_s(read) -> None:  # type: ignore[no-untyped-def]
    assert read(lang="de").language == "en"


def test_a_teaser_that_was_cut_is_none(read) -> None:  # type: ignore[no-untyped-def]
    assert read(f'<meta name="description" content="{BODY[0][:80]}…">').teaser is None
    whole = "A ferry, a storm and no harbour: a comedy for wet coats."
    assert read(f'<meta name="description" content="{whole}">').teaser == whole


@pytest.mark.parametrize(
    "markup",
    [
        '<div class="started"><span style="width:70%"></span></div>', '<div class="progress"><div style="width:80%"></div></div>',
        '<div class="user-rating stars-4"></div>', '<a class="stars-4" href="/other"></a>', '<div class="col-start-4"></div>',
        '<div class="rating" aria-label="4.2 out of 5 from 312 votes"></div>', '<i class="fa fa-star"></i> Featured',
        '<div class="stars-2"></div><div class="stars-4"></div>', '<div class="rate-this"><span class="stars-5"></span></div>',
        '<img alt="3 of 12" src="gallery.jpg">', '<span aria-label="Page 2 of 5"></span>', '<div class="score">R</div>',
        '<div class="score">7.8</div>', '<span class="imdb-rating">8</span>', '<div class="rating">PG</div>',
    ],
)  # fmt: skip
def test_what_is_no_rating_of_this_page(read, markup: str) -> None:  # type: ignore[no-untyped-def]
    assert stated(read("", markup), "rating") is None


@pytest.mark.parametrize(
    ("markup", "printed"),
    [
        ('<div class="score">8/10</div>', "8/10"), ('<div class="review-score">9</div>', "9"),
        ('<div class="box"><div class="score-number">9<span>.5</span></div><div>/10</div></div>', "9.5 /10"),
        ('<div class="mark"><span class="label">16 / 20</span></div>', "16 / 20"), ('<span class="grade">B+</span>', "B+"),
        ('<meter class="rating" min="0" max="5" value="3.5"></meter>', "3.5/5"), ('<h3>Nota: 9,5/10</h3>', "9,5/10"),
        ('<p class="stars"><span class="on">★</span><span class="on">★</span><span class="off">★</span></p>', "★★☆"),
        ('<div style="background:linear-gradient(90deg,gold 80%,grey 80%)">★★★★★</div>', "★★★★☆"),
        ('<p>Verdict <span class="visually-hidden">Rated 4 out of 5</span></p>', "4/5"),
        ('<img src="s.png" title="3 stars">', "★★★"), ('<div data-rating="7" data-max="10"></div>', "7/10"),
    ],
)  # fmt: skip
def test_ratings_that_a_page_only_shows(read, markup: str, printed: str) -> None:  # type: ignore[no-untyped-def]
    assert stated(read("", markup), "rating") == printed


def test_who_signs_below_a_post_of_blogger(read) -> None:  # type: ignore[no-untyped-def]
    foot = (
        '<div class="post-footer">Posted by <span class="fn">Ines Kaltwasser</span> at 6:30</div>'
    )
    assert (
        read(body=f'<div class="widget Blog"><div>{foot}</div></div>').critic == "Ines Kaltwasser"
    )


def test_labelled_lines_above_the_text_are_read_whatever_their_class(read) -> None:  # type: ignore[no-untyped-def]
    body = '<p class="caption">Critic : Ines Kaltwasser</p><p class="caption">Runtime: 102 min</p>'
    review = read(body=body)
    assert (review.critic, review.credits.runtime) == ("Ines Kaltwasser", 102)


@pytest.mark.parametrize(
    ("markup", "day"),
    [
        ('<div class="post-meta"><span>January 19, 2023</span> <span>0 Comments</span></div>', "2023-01-19"),
        ("<small>This entry was posted on Thursday, May 4th, 2023 at 11:02 am and is filed under Action.</small>",
         "2023-05-04"),
        ('<p class="dateline">4 mai 2023</p>', "2023-05-04"),
        # a day that is not the post's, and two that say different things
        ("<small>It opened on May 4th, 2023.</small>", None),
        ('<div class="post-meta">May 4, 2023</div><div class="post-meta">May 5, 2023</div>', None),
        ('<div class="post-meta">Updated May 4, 2023</div>', None),
    ],
)  # fmt: skip
def test_days_in_lines_about_a_post(read, markup: str, day: str | None) -> None:  # type: ignore[no-untyped-def]
    said = [fact.value for fact in read(body=markup).facts if fact.rule == "key mark line"]
    assert said == ([day] if day else [])


def test_a_year_that_only_the_title_of_the_page_has(read) -> None:  # type: ignore[no-untyped-def]
    assert read(title="Salt Harbour (2017) | The Night Reel").credits.year == 2017
    assert read(title="Another Harbour (2017) | The Night Reel").credits.year is None


def test_a_blog_whose_name_stands_before_the_colon_of_its_titles(tmp_path: Path) -> None:
    body = (
        '<div id="header-wrapper"><h1 class="title">Night Notes</h1></div><div class="post">'
        f'<h3 class="post-title">Salt Harbour (2017)</h3><div class="post-body">{paragraphs()}</div></div>'
    )
    source = page(body, title="Night Notes: Salt Harbour (2017)")
    found = reviewed(Saved("", source.encode(), path="a.html"), tmp_path)
    assert (found.film_titles[:1], found.publication) == (("Salt Harbour",), "Night Notes")
