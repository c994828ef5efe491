"""Saved pages of many habits, each with what a careful reader finds in it.

All are made up. A page's `facts` name fields of the review as ``show --json`` does.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .page_builder import (
    BODY,
    COMMENT,
    COOKIES,
    DEBRIS,
    FIRST,
    FOOTER,
    MENU,
    NEWSLETTER,
    RELATED,
    SECOND,
    THIRD,
    around,
    data,
    menu,
    page,
    paragraphs,
    review_data,
)  # fmt: skip

RATING = {"rating": "4/5"}


@dataclass(frozen=True)
class Saved:
    """A page: the file's name, its bytes, what must be found, stay and go."""

    name: str
    source: bytes
    facts: dict[str, Any] = field(default_factory=dict)
    keep: tuple[str, ...] = BODY
    drop: tuple[str, ...] = ()
    path: str = "salt-harbour.html"


def _saved(name: str, source: str, facts: dict[str, Any], **more: Any) -> Saved:
    return Saved(name, source.encode(), facts, **more)


WHO = {"critic": "Ines Kaltwasser", "published": "2018-03-04"}
FILM = {"film": "Salt Harbour"}

_META = (
    '<meta property="og:site_name" content="The Night Reel">'
    '<meta property="og:title" content="Salt Harbour (2017) – Review – The Night Reel">'
    '<meta property="og:type" content="article">'
    '<link rel="canonical" href="https://nightreel.example/2018/03/salt-harbour/">'
)
_GRAPH = data(
    {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "Article", "headline": "Salt Harbour (2017) &#8211; Review",
                "datePublished": "2018-03-04T10:00:00+00:00", "author": {"@id": "#who"},
                "publisher": {"@id": "#site"}, "dateModified": "2021-01-01T10:00:00+00:00",
            },
            {"@type": "Person", "@id": "#who", "name": "Ines Kaltwasser"},
            {"@type": "Organization", "@id": "#site", "name": "The Night Reel"},
            {"@type": "WebSite", "name": "The Night Reel"},
            {"@type": "BreadcrumbList", "itemListElement": [{"name": "Home"}, {"name": "Reviews"}, {"name": "x"}]},
        ],
    }
)  # fmt: skip

WORDPRESS = _saved(
    "WordPress, classic theme",
    page(
        around(
            '<article class="post-12 post hentry"><header class="entry-header"><h1 class="entry-title">'
            'Salt Harbour (2017) – Review</h1><div class="entry-meta"><span class="byline"> by <a href="/a">'
            'Ines Kaltwasser</a></span><span class="posted-on"><time datetime="2018-03-04">March 4, 2018</time>'
            '</span></div></header><div class="entry-content"><p><strong>Director:</strong> Tove Lindqvist<br>'
            f"<strong>Cast:</strong> Aki Mantere, Ruth Delacroix<br><strong>Runtime:</strong> 112 min</p>"
            f'<p>{FIRST}</p><h2>What the camera sees</h2><p>{SECOND}</p><div class="newsletter-box"><p>{NEWSLETTER}</p>'
            f"</div><p>{THIRD}</p><p><strong>Rating: 4/5</strong></p>"
            '<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Twitter</a></li></ul></div></div>'
            '<footer class="entry-footer">Posted in <a href="/c">Reviews</a></footer></article>'
        ),
        _META + _GRAPH,
        title="Salt Harbour (2017) – Review – The Night Reel",
    ),
    {**WHO, **FILM, **RATING, "publication": "The Night Reel", "year": 2017, "director": ["Tove Lindqvist"],
     "runtime": 112, "kind": "review", "title": "Salt Harbour (2017) – Review",
     "url": "https://nightreel.example/2018/03/salt-harbour/"},
    drop=(*DEBRIS, "Share this", "Posted in"),
)  # fmt: skip

BLOCK_THEME = _saved(
    "WordPress, block theme",
    page(
        '<div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group">'
        '<p class="wp-block-site-title"><a href="/">The Night Reel</a></p><nav class="wp-block-navigation">'
        f'{menu()}</nav></div></header><main class="wp-block-group"><h1 class="wp-block-post-title">Salt Harbour</h1>'
        '<div class="wp-block-post-date"><time datetime="2018-03-04T10:00:00+01:00">4 March 2018</time></div>'
        f'<div class="entry-content wp-block-post-content"><p>{FIRST}</p><blockquote class="wp-block-quote"><p>You can only'
        f' be late at sea.</p></blockquote><p>{SECOND}</p><figure class="wp-block-image"><img src="a.jpg"><figcaption>'
        f"Olli on deck. Photo: Harbour Films</figcaption></figure><p>{THIRD}</p><ul><li>The snow is real.</li></ul></div>"
        f'<div class="wp-block-comments"><ol><li><p>{COMMENT}</p></li></ol></div></main>'
        f'<footer class="wp-block-template-part"><p>{FOOTER}</p></footer></div>',
        '<meta property="og:site_name" content="The Night Reel">',
        title="Salt Harbour – The Night Reel",
    ),
    {**FILM, "published": "2018-03-04", "publication": "The Night Reel", "title": "Salt Harbour"},
    keep=(*BODY, "You can only be late at sea.", "The snow is real."),
    drop=(COMMENT, FOOTER, "Photo: Harbour Films"),
)  # fmt: skip

GHOST = _saved(
    "Ghost",
    page(
        f'<div class="gh-viewport"><header class="gh-navigation"><a class="gh-navigation-logo" href="/">Night Reel</a>{menu()}'
        '</header><article class="gh-article post"><header class="gh-article-header"><a class="gh-article-tag" href="/t">'
        'Reviews</a><h1 class="gh-article-title">Salt Harbour: late at sea</h1><p class="gh-article-excerpt">A ferry, a storm'
        ' and no harbour in a comedy for wet coats.</p><div class="gh-article-meta"><h4 class="gh-article-author-name">'
        '<a href="/author/ines/">Ines Kaltwasser</a></h4><time datetime="2018-03-04">Mar 4, 2018</time> — 3 min read</div>'
        f'</header><section class="gh-content">{paragraphs()}<div class="kg-card kg-signup-card"><p>{NEWSLETTER}</p></div>'
        f'</section></article><section class="gh-container related"><h2>Read next</h2><p>{RELATED}</p></section></div>',
        data({"@context": "https://schema.org", "@type": "Article", "headline": "Salt Harbour: late at sea",
              "author": {"@type": "Person", "name": "Ines Kaltwasser"}, "datePublished": "2018-03-04T08:00:00.000Z",
              "publisher": {"@type": "Organization", "name": "Night Reel"}})
        + '<meta name="generator" content="Ghost 5.8">',
        title="Salt Harbour: late at sea",
    ),
    {**WHO, **FILM, "publication": "Night Reel", "title": "Salt Harbour: late at sea"},
    keep=(*BODY,), drop=(NEWSLETTER, RELATED, "3 min read"),
)  # fmt: skip

BLOGGER = _saved(
    "Blogger",
    page(
        '<div id="header"><h1 class="title"><a href="https://nightreel.example/">The Night Reel</a></h1></div>'
        '<div class="main section" id="main"><div class="date-outer"><h2 class="date-header"><span>Sunday, March 4, 2018'
        '</span></h2><div class="post hentry" itemscope itemtype="http://schema.org/BlogPosting"><h3 class="post-title '
        'entry-title" itemprop="name">Salt Harbour (2017)</h3><div class="post-body entry-content" itemprop="description '
        f'articleBody"><div>{FIRST}</div><div><br></div><div>{SECOND}</div><div><br></div><div>{THIRD}</div></div>'
        '<div class="post-footer">Posted by <span itemprop="author" itemscope itemtype="http://schema.org/Person">'
        '<span itemprop="name">Ines Kaltwasser</span></span> at <a href="#"><abbr class="published" itemprop="datePublished"'
        ' title="2018-03-04T09:00:00">9:00 AM</abbr></a></div></div></div>'
        f'<div class="comments" id="comments"><h4>1 comment:</h4><p>{COMMENT}</p></div></div>'
        f'<div class="sidebar" id="sidebar-right"><h2>Blog Archive</h2>{menu("2018", "2017", "2016")}</div>',
        title="The Night Reel: Salt Harbour (2017)",
    ),
    {**FILM, "critic": "Ines Kaltwasser", "year": 2017, "title": "Salt Harbour (2017)"},
    drop=(COMMENT, "Blog Archive"),
)  # fmt: skip

SQUARESPACE = _saved(
    "Squarespace",
    page(
        '<div id="siteWrapper"><header id="header"><a href="/" class="header-title">Night Reel</a></header>'
        '<main id="page" role="main"><article class="blog-item-wrapper hentry"><div class="blog-item-top-wrapper">'
        '<h1 class="entry-title" itemprop="headline">Salt Harbour</h1><div class="blog-item-author-date-wrapper">'
        '<span class="blog-author-name">Ines Kaltwasser</span><time datetime="2018-03-04">Mar 4</time></div></div>'
        '<div class="sqs-layout"><div class="sqs-block html-block"><div class="sqs-block-content">'
        f'<p style="white-space:pre-wrap;">{FIRST}</p><p>{SECOND}</p></div></div><div class="sqs-block image-block">'
        f'<img src="x"></div><div class="sqs-block html-block"><div class="sqs-block-content"><p>{THIRD}</p></div></div></div>'
        f'</article></main><footer><p>{FOOTER}</p></footer></div>',
        '<meta itemprop="datePublished" content="2018-03-04T10:00:00+0100"><meta itemprop="author" content="Ines Kaltwasser">'
        '<meta property="og:site_name" content="Night Reel">',
        title="Salt Harbour — Night Reel",
    ),
    {**WHO, **FILM, "publication": "Night Reel"},
    drop=(FOOTER,),
)  # fmt: skip

DRUPAL = _saved(
    "Drupal with fields",
    page(
        f'<div class="region region-header">{menu()}</div><div class="node node--type-review"><h1 class="page-title">'
        '<span>Salt Harbour</span></h1><div class="field field--name-field-director"><div class="field__label">Director</div>'
        '<div class="field__item">Tove Lindqvist</div></div><div class="field field--name-field-runtime"><div '
        'class="field__label">Runtime</div><div class="field__item">112 minutes</div></div><div class="field '
        'field--name-field-cast"><div class="field__label">Cast</div><div class="field__items"><div class="field__item">'
        'Aki Mantere, Ruth Delacroix</div></div></div><div class="field field--name-body">'
        f'{paragraphs()}</div></div><div class="region-footer"><p>{FOOTER}</p></div>',
        title="Salt Harbour | The Night Reel",
    ),
    {**FILM, "director": ["Tove Lindqvist"], "runtime": 112},
    drop=(FOOTER,),
)  # fmt: skip

NEWSPAPER = _saved(
    "newspaper with a paywall box and related links",
    page(
        f'<header><nav>{menu("News", "Sport", "Culture", "Opinion")}</nav></header><main><article><p class="kicker">Film</p>'
        '<h1>Salt Harbour review – a comedy for people in wet coats</h1><p class="standfirst">A ferry, a storm and no harbour: '
        'Tove Lindqvist finds the joke in all three.</p><p class="byline">Ines Kaltwasser</p><p class="dateline">Sun 4 Mar 2018 '
        '09.00 GMT</p><div class="stars" aria-label="4 out of 5 stars"><span></span></div><div class="article-body">'
        f'<p>{FIRST}</p><aside class="rich-link"><p>Related</p><a href="/r">{RELATED}</a></aside><p>{SECOND}</p>'
        '<div class="paywall-box"><p>You have two free articles left this month. Subscribe to go on reading our journalism.'
        f'</p></div><p>{THIRD}</p></div></article></main><footer><p>{FOOTER}</p></footer>',
        '<meta property="og:site_name" content="The Harbour Courier"><meta property="article:author" '
        'content="https://courier.example/profile/ines"><meta name="author" content="Ines Kaltwasser">'
        '<meta property="article:published_time" content="2018-03-04T09:00:00.000Z">',
        title="Salt Harbour review – a comedy for people in wet coats | Film | The Harbour Courier",
    ),
    {**WHO, **FILM, **RATING, "publication": "The Harbour Courier",
     "title": "Salt Harbour review – a comedy for people in wet coats"},
    drop=(RELATED, FOOTER, "two free articles"),
)  # fmt: skip

MEDIUM = _saved(
    "Medium-like",
    page(
        '<div id="root"><div class="a b c"><div class="d"><a href="/signin">Sign in</a></div><article><div class="l"><section>'
        '<h1 class="pw-post-title">Salt Harbour Leaves You Out in the Rain</h1><div class="e"><a href="/@ines">Ines Kaltwasser'
        '</a><span>·</span><span>4 min read</span><span>·</span><span>Mar 4, 2018</span></div>'
        f'<p class="pw-post-body-paragraph">{FIRST}</p><figure><img src="x"><figcaption>Still from the film</figcaption></figure>'
        f'<p class="pw-post-body-paragraph">{SECOND}</p><p class="pw-post-body-paragraph">{THIRD}</p></section></div></article>'
        '<div class="f"><button>Follow</button><p>212 claps</p></div></div></div>',
        data({"@context": "http://schema.org", "@type": "NewsArticle", "headline": "Salt Harbour Leaves You Out in the Rain",
              "datePublished": "2018-03-04T09:00:00.000Z", "author": {"@type": "Person", "name": "Ines Kaltwasser"},
              "creator": ["Ines Kaltwasser"], "publisher": {"@type": "Organization", "name": "Medium"}})
        + '<meta property="og:type" content="article">',
        title="Salt Harbour Leaves You Out in the Rain | by Ines Kaltwasser | Medium",
    ),
    {**WHO, "title": "Salt Harbour Leaves You Out in the Rain"},
    drop=("Still from the film", "Sign in", "claps"),
)  # fmt: skip

OLD_TABLES = _saved(
    "tables and font elements of 1999",
    "<HTML><HEAD><TITLE>Salt Harbour (2017)</TITLE></HEAD><BODY BGCOLOR=white><TABLE WIDTH=600><TR><TD WIDTH=120 "
    "VALIGN=top><FONT SIZE=1><A HREF=index.htm>Home</A><BR><A HREF=rev.htm>Reviews</A><BR><A HREF=links.htm>Links</A></FONT>"
    "</TD><TD><CENTER><FONT SIZE=5><B>SALT HARBOUR</B></FONT><BR><FONT SIZE=2>A film review by Ines Kaltwasser</FONT></CENTER>"
    f"<P><FONT FACE=Times>{FIRST}<P>{SECOND}<BR><BR>{THIRD}</FONT><P><B>Directed by:</B> Tove Lindqvist<BR><B>Running time:"
    "</B> 112 minutes<P><I>Rating: *** out of ****</I></TD></TR></TABLE></BODY></HTML>",
    {**FILM, "critic": "Ines Kaltwasser", "director": ["Tove Lindqvist"], "runtime": 112},
    path="salt.htm",
)  # fmt: skip

FRAMES = _saved(
    "frames",
    "<html><head><title>The Night Reel</title></head><frameset cols='20%,80%'><frame src='menu.htm'><frame "
    "src='salt.htm'></frameset></html>",
    {"words": 0, "warning": "frames"}, keep=(), path="index.htm",
)  # fmt: skip

SINGLEFILE = _saved(
    "SingleFile",
    '<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://nightreel.example/salt-harbour \n'
    ' saved date: Sun Mar 11 2018 10:00:00 GMT+0100\n--><meta charset=utf-8><style>.a{background:url(data:image/png;base64,'
    + "iVBORw0KGgo" * 400 + ')}</style><title>Salt Harbour</title><link rel=canonical href=https://other.example/wrong>'
    f"<body><nav>{menu()}</nav><main><h1>Salt Harbour</h1>{paragraphs()}</main>",
    {**FILM, "url": "https://nightreel.example/salt-harbour"},
    drop=("iVBOR", "About us"),
)  # fmt: skip

WGET = _saved(
    "wget, with the browser's own comment",
    '<!DOCTYPE html>\n<!-- saved from url=(0042)https://nightreel.example/reviews/salt.html -->\n<html><head><title>'
    f'Salt Harbour :: The Night Reel</title></head><body><div class="breadcrumbs"><a href="../index.html">Home</a> &raquo; '
    f'Reviews</div><h2>Salt Harbour</h2>{paragraphs()}<p><a href="../index.html">Back to the index</a></p></body></html>',
    {**FILM, "url": "https://nightreel.example/reviews/salt.html"},
    path="salt-harbour@p=12.html",
)  # fmt: skip

LETTERBOXD_LIKE = _saved(
    "a review on a film network",
    page(
        f'<header id="header">{menu("Films", "Lists", "Members")}</header><section class="film-review"><header><a '
        'href="/ines/" class="name"><span>Ines Kaltwasser</span></a><h1><a href="/film/salt-harbour/">Salt Harbour</a> '
        '<small><a href="/films/year/2017/">2017</a></small></h1><span class="rating rating-large rated-large-8">★★★★</span>'
        f'<p class="view-date">Watched 03 Mar 2018</p></header><div class="review body-text">{paragraphs()}</div></section>'
        f'<section class="likes"><p>27 likes</p></section><section class="comments-section" id="comments"><p>{COMMENT}</p>'
        "</section>",
        data(review_data(reviewRating={"@type": "Rating", "ratingValue": 4, "bestRating": 5, "worstRating": 0.5},
                         publisher={"@type": "Organization", "name": "Film Network"}))
        + '<meta property="og:title" content="A ★★★★ review of Salt Harbour (2017)">',
        title="‎‘Salt Harbour’ review by Ines Kaltwasser • Film Network",
    ),
    {**WHO, **FILM, "year": 2017, "director": ["Tove Lindqvist"], "percent": 80.0},
    drop=(COMMENT, "Members"),
)  # fmt: skip

FESTIVAL = _saved(
    "festival catalogue",
    page(
        f'<nav>{menu("Programme", "Tickets", "Press")}</nav><div class="film"><h1>Salt Harbour</h1><p class="orig">Suolasatama'
        '</p><table class="film-facts"><tr><th>Director</th><td>Tove Lindqvist</td></tr><tr><th>Country</th><td>Finland</td>'
        '</tr><tr><th>Year</th><td>2017</td></tr><tr><th>Running time</th><td>112 min</td></tr></table>'
        f'<div class="synopsis"><p>{FIRST}</p><p>{SECOND}</p></div><ul class="screenings"><li>Fri 3 March 18:00 Kino 1</li>'
        "<li>Sat 4 March 20:30 Kino 2</li></ul></div>",
        title="Salt Harbour | Tampere Dock Festival",
    ),
    {**FILM, "director": ["Tove Lindqvist"], "year": 2017, "runtime": 112, "countries": ["Finland"]},
    keep=(FIRST, SECOND),
)  # fmt: skip
PAGES_OF_SITES = (
    WORDPRESS, BLOCK_THEME, GHOST, BLOGGER, SQUARESPACE, DRUPAL, NEWSPAPER, MEDIUM, OLD_TABLES,
    FRAMES, SINGLEFILE, WGET, LETTERBOXD_LIKE, FESTIVAL,
)  # fmt: skip
_ = (COOKIES, MENU, THIRD, RELATED)
