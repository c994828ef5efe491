"""Further saved pages: other languages and tables of letters, widgets, lists, broken markup."""

from __future__ import annotations

from .page_builder import (
    BODY,
    COMMENT,
    FIRST,
    FOOTER,
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
from .saved_pages import FILM, WHO, Saved, _saved

_DE = (
    "Die Fähre legt um sechs ab, und niemand an Bord will ankommen. Das ist der erste gute Witz eines Films, der sich "
    "seine Witze für Leute in nassen Mänteln aufhebt.",
    "Olli verschläft den Sturm unter Deck, und als er aufwacht, ist der Hafen verschwunden. Ein schwächerer Film würde "
    "das erklären, dieser hat die Nerven, eine Stunde lang zu schweigen.",
)
_FR = (
    "Le ferry part à six heures et personne à bord n’a envie d’arriver : première bonne blague d’un film qui réserve les "
    "siennes aux gens en manteau mouillé.",
    "Olli dort pendant la tempête, et à son réveil le port a disparu. Un film moins sûr de lui l’expliquerait, celui-ci a "
    "le cran de n’en rien dire pendant une heure.",
)
_ES = (
    "El transbordador sale a las seis y nadie a bordo quiere llegar: es el primer chiste bueno de una película que guarda "
    "los suyos para la gente con el abrigo mojado.",
    "Olli duerme durante la tormenta y, cuando despierta, el puerto ya no está. Una película menor lo explicaría; esta "
    "tiene el valor de callarse durante una hora.",
)
_TR = (
    "Vapur altıda kalkıyor ve içindeki hiç kimse varmak istemiyor; şakalarını ıslak paltolu insanlara saklayan bir filmin "
    "ilk güzel şakası bu.",
    "Olli fırtına boyunca aşağıda uyuyor, uyandığında ise liman yok olmuş. Daha zayıf bir film bunu açıklardı, bu film bir "
    "saat boyunca susmayı göze alıyor.",
)

GERMAN = _saved(
    "German newspaper",
    page(
        f'<nav>{menu("Politik", "Kultur", "Sport")}</nav><article><header><h2><span class="kicker">Filmkritik</span></h2>'
        '<h1>Zu spät auf See</h1><p class="intro">In „Salt Harbour“ verschwindet ein Hafen.</p><p class="author">Von Ines '
        f'Kaltwasser</p><time datetime="2018-03-04T06:00:00+01:00">4. März 2018</time></header>{paragraphs(*_DE)}'
        '<p class="infobox">„Salt Harbour“. Regie: Tove Lindqvist. Finnland 2017, 112 Min.</p></article>'
        f'<div class="newsletter-teaser"><p>{NEWSLETTER}</p></div>',
        '<meta property="og:site_name" content="Hafenpost"><meta name="author" content="Ines Kaltwasser">'
        '<meta name="date" content="2018-03-04T06:00:00+01:00">',
        title="Zu spät auf See - Kultur - Hafenpost", lang="de",
    ),
    {**WHO, "title": "Zu spät auf See", "publication": "Hafenpost", "language": "de"},
    keep=_DE, drop=(NEWSLETTER, "Politik"), path="zu-spaet.html",
)  # fmt: skip
FRENCH = _saved(
    "French newspaper",
    page(
        '<main><article><h1>« Salt Harbour » : en retard sur la mer</h1><p class="chapo">Tove Lindqvist fait disparaître un '
        'port.</p><p class="signature">Par <a href="/s">Ines Kaltwasser</a></p><p>Publié le 04 mars 2018 à 08h00</p>'
        f'{paragraphs(*_FR)}<section class="a-lire-aussi"><p>{RELATED}</p></section></article></main>',
        data({"@context": "http://schema.org", "@type": "NewsArticle", "headline": "« Salt Harbour » : en retard sur la mer",
              "datePublished": "2018-03-04T08:00:00+0100", "author": [{"@type": "Person", "name": "Ines Kaltwasser"}],
              "publisher": {"@type": "Organization", "name": "Le Quai"}, "isAccessibleForFree": False}),
        title="« Salt Harbour » : en retard sur la mer", lang="fr",
    ),
    {**WHO, **FILM, "publication": "Le Quai", "language": "fr"},
    keep=_FR, drop=(RELATED,),
)  # fmt: skip
SPANISH = _saved(
    "Spanish newspaper",
    page(
        f'<article><h1>Crítica de «Salt Harbour»: tarde en el mar</h1>{paragraphs(*_ES)}</article>',
        data({"@type": "ReviewNewsArticle", "headline": "Crítica de «Salt Harbour»: tarde en el mar",
              "author": {"@type": "Person", "name": "Ines Kaltwasser"}, "datePublished": "2018-03-04",
              "reviewRating": {"@type": "Rating", "ratingValue": "4", "bestRating": "5"},
              "itemReviewed": {"@type": "Movie", "name": "Salt Harbour", "director": "Tove Lindqvist"}}),
        title="Crítica de «Salt Harbour»: tarde en el mar", lang="es",
    ),
    {**WHO, **FILM, "rating": "4/5", "director": ["Tove Lindqvist"], "language": "es"},
    keep=_ES,
)  # fmt: skip
TURKISH = Saved(
    "Turkish page in windows-1254",
    page(
        f'<div id="icerik"><h1>Salt Harbour</h1><p>Yazan: Ines Kaltwasser</p>{paragraphs(*_TR)}</div>',
        title="Salt Harbour - Gece Makarası", lang="tr",
    ).replace('charset="utf-8"', 'charset="windows-1254"').encode("cp1254"),
    {**FILM, "language": "tr"},
    keep=_TR,
)  # fmt: skip
GBK = Saved(
    "Chinese page in GBK, declared as gb2312",
    page(
        "<h1>盐港</h1><p>渡轮六点出发，船上没有人想要到达，这是这部电影的第一个好笑话，它把笑话留给穿湿大衣的人。"
        "摄影机在栏杆旁停了很久。</p><p>风暴来临时奥利在甲板下睡着了，他醒来的时候港口已经不见了，影片一个小时没有解释。</p>",
        title="盐港", lang="zh",
    ).replace('<meta charset="utf-8">', '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">').encode("gbk"),
    {"title": "盐港"},
    keep=("渡轮六点出发，船上没有人想要到达", "影片一个小时没有解释"), path="yan.html",
)  # fmt: skip
UTF16 = Saved(
    "UTF-16 with a mark, though the page says UTF-8",
    page(f"<h1>Salt Harbour</h1>{paragraphs()}").encode("utf-16"),
    FILM,
)
LATIN = Saved(
    "UTF-8 that says it is Latin-1",
    page(f"<h1>Salt Harbour</h1>{paragraphs(*_DE)}").replace("utf-8", "iso-8859-1").encode(),
    {"language": "de"}, keep=_DE,
)  # fmt: skip
XHTML = _saved(
    "XHTML with a namespace and closed elements",
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
    '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head>'
    '<title>Salt Harbour</title><script type="text/javascript" src="a.js"/></head><body><div class="clear"/>'
    f"<h1>Salt Harbour</h1>{paragraphs()}</body></html>",
    FILM, path="salt-harbour.xhtml",
)  # fmt: skip
NO_BODY = _saved(
    "no body, no head, nothing closed",
    f"<title>Salt Harbour</title><h1>Salt Harbour<p>{FIRST}<p>{SECOND}<p>{THIRD}",
    FILM,
)
COMMENTS = _saved(
    "more comments than text",
    page(
        f'<article><h1>Salt Harbour</h1>{paragraphs()}</article><div id="disqus_thread"><ul class="commentlist">'
        + "".join(f"<li><p>{COMMENT} I have seen it {n} times.</p></li>" for n in range(30))
        + "</ul></div>"
    ),
    FILM, drop=(COMMENT,),
)  # fmt: skip
CONTRADICTS = _saved(
    "data that contradicts the text: a site's average and a template's critic",
    page(
        around(f"<article><h1>Salt Harbour</h1><p>By Ines Kaltwasser</p>{paragraphs()}<p>Rating: 2/5</p></article>"),
        data({"@context": "https://schema.org", "@type": "Movie", "name": "Salt Harbour",
              "aggregateRating": {"@type": "AggregateRating", "ratingValue": "7.83", "bestRating": "10", "ratingCount": 512},
              "author": {"@type": "Person", "name": "Tove Lindqvist"}},
             {"@type": "Article", "headline": "Salt Harbour", "author": {"@type": "Person", "name": "admin"}}),
    ),
    {**FILM, "critic": "Ines Kaltwasser", "rating": "2/5", "rating kind": "verdict", "writer": ["Tove Lindqvist"]},
)  # fmt: skip
LIST = _saved(
    "a list of films with data for each",
    page(
        around(
            "<article><h1>Five films about ferries</h1><p>Nobody on a ferry wants to arrive, and these five films know it "
            "better than any others that we could find in the archive this winter.</p>"
            + "".join(f"<h2>{n}. The {w} Crossing ({1970 + n})</h2><p>{FIRST}</p>" for n, w in
                      enumerate(("Last", "Quiet", "Silver", "Other", "Second"), 1))
            + "</article>"
        ),
        data({"@type": "ItemList", "itemListElement": [
            {"@type": "ListItem", "item": {"@type": "Movie", "name": f"The {w} Crossing", "director": "A. Body"}}
            for w in ("Last", "Quiet", "Silver", "Other", "Second")]}),
        title="Five films about ferries - The Night Reel",
    ),
    {"film_titles": [], "director": [], "kind": "list"},
    keep=("Nobody on a ferry wants to arrive",), path="five-films-about-ferries.html",
)  # fmt: skip
ARCHIVE = _saved(
    "a category page: the beginnings of many posts",
    page(
        '<div class="site">' + "".join(
            f'<article class="post"><h2><a href="/{n}">{w} Harbour</a></h2><time datetime="2018-0{n}-01">0{n}/2018</time>'
            f"<p>{FIRST} [&hellip;]</p></article>" for n, w in enumerate(("Salt", "Cold", "Far", "Old"), 1))
        + "</div>",
        '<meta property="og:site_name" content="The Night Reel"><meta property="og:type" content="website">',
        title="Reviews Archives - The Night Reel",
    ).replace("<body>", '<body class="archive category">'),
    {"kind": "archive", "film_titles": [], "critic": None, "rating": None, "published": None},
    keep=(), path="index.html",
)  # fmt: skip
MICRODATA = _saved(
    "microdata, with a reader's review below",
    page(
        '<div itemscope itemtype="http://schema.org/Review"><h1 itemprop="name">Late at sea</h1><div itemprop="itemReviewed" '
        'itemscope itemtype="http://schema.org/Movie"><span itemprop="name">Salt Harbour</span> <span itemprop="director" '
        'itemscope itemtype="http://schema.org/Person"><span itemprop="name">Tove Lindqvist</span></span></div>'
        '<span itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Ines Kaltwasser</span>'
        '</span><meta itemprop="datePublished" content="2018-03-04"><div itemprop="reviewRating" itemscope '
        'itemtype="http://schema.org/Rating"><meta itemprop="ratingValue" content="4"><meta itemprop="bestRating" content="5">'
        f'</div><div itemprop="reviewBody">{paragraphs()}</div></div><div class="comments"><div itemscope '
        'itemtype="http://schema.org/Review"><span itemprop="author">Bored Reader</span><span itemprop="reviewRating" itemscope>'
        f'<span itemprop="ratingValue">1</span></span><p itemprop="reviewBody">{COMMENT}</p></div></div>',
        title="Late at sea",
    ),
    {**WHO, **FILM, "rating": "4/5", "director": ["Tove Lindqvist"]},
    drop=(COMMENT,),
)  # fmt: skip
HREVIEW = _saved(
    "hReview classes",
    page(
        '<div class="hreview"><h2 class="summary">Late at sea</h2><span class="item"><span class="fn">Salt Harbour</span></span>'
        '<span class="reviewer vcard"><span class="fn">Ines Kaltwasser</span></span><abbr class="dtreviewed" '
        f'title="2018-03-04">4 March</abbr><div class="description">{paragraphs()}</div><span class="rating"><span '
        'class="value">4</span> of <span class="best">5</span></span></div>',
        title="Late at sea",
    ),
    {**WHO, **FILM, "percent": 80.0},
)  # fmt: skip
BROKEN_DATA = _saved(
    "JSON-LD in CDATA, with trailing commas, and a second one cut off",
    page(
        f"<article><h1>Salt Harbour</h1>{paragraphs()}</article>",
        '<script type="application/ld+json">\n//<![CDATA[\n{"@type":"Review","author":{"@type":"Person","name":"Ines '
        'Kaltwasser",},"datePublished":"2018-03-04","reviewRating":{"ratingValue":"4","bestRating":"5",},}\n//]]>\n</script>'
        '<script type="application/ld+json">{"@type": "Movie", "name": "Salt Har</script>',
    ),
    {**WHO, **FILM, "rating": "4/5", "warning": "JSON-LD"},
)  # fmt: skip
ONLY_DATA = _saved(
    "a page that a script would have filled: the text is in its data alone",
    page(
        '<div id="app"></div><noscript>You need to enable JavaScript to run this app.</noscript>',
        data(review_data(**{"@type": "Article", "headline": "Salt Harbour", "articleBody": "\n\n".join(BODY)})),
    ),
    {**WHO, **FILM}, drop=("JavaScript",),
)  # fmt: skip
RATING_OF_ANOTHER = _saved(
    "stars of other reviews beside the text, none of its own",
    page(
        f'<article><h1>Salt Harbour</h1>{paragraphs()}</article><aside class="sidebar"><div class="stars-2"></div>'
        f'<a href="/o">Other film</a></aside><div class="related-posts"><span class="rating-35"></span><p>{RELATED}</p></div>'
        '<div class="kk-star-ratings" aria-label="4.2 out of 5, 31 votes"></div>'
    ),
    {**FILM, "rating": None},
)  # fmt: skip
_WIDGETS = {
    "a class with a number": ('<div class="stars stars-4"></div>', "4/5"),
    "a class with tens": ('<span class="star-rating rating-35"></span>', "3.5/5"),
    "full, half and empty stars": (
        '<div class="rating">' + '<i class="icon-star-full"></i>' * 3 + '<i class="icon-star-half"></i>'
        '<i class="icon-star-empty"></i></div>', "3.5/5"),
    "a width": ('<div class="star-rating"><span style="width:70%"></span></div>', "3.5/5"),
    "a hidden label": ('<div class="score" aria-label="Rated 3.5 out of 5"></div>', "3.5/5"),
    "a picture": ('<p><img src="img/4stars.gif" alt="4 out of 5 stars"></p>', "4/5"),
    "Font Awesome": ('<p class="rating">' + '<i class="fas fa-star"></i>' * 4 + '<i class="far fa-star"></i></p>', "4/5"),
}  # fmt: skip
WIDGETS = tuple(
    _saved(
        f"stars by {name}",
        page(around(f"<article><h1>Salt Harbour</h1>{markup}{paragraphs()}</article>")),
        {**FILM, "rating": printed},
        drop=(FOOTER,),
    )
    for name, (markup, printed) in _WIDGETS.items()
)

MORE_PAGES = (
    GERMAN, FRENCH, SPANISH, TURKISH, GBK, UTF16, LATIN, XHTML, NO_BODY, COMMENTS, CONTRADICTS, LIST, ARCHIVE,
    MICRODATA, HREVIEW, BROKEN_DATA, ONLY_DATA, RATING_OF_ANOTHER, *WIDGETS,
)  # fmt: skip
